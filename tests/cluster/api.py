# SPDX-License-Identifier: Apache-2.0
"""The least of a Kubernetes client: what the harness itself needs, on the standard library alone."""
import base64
import http.client
import json
import pathlib
import re
import ssl
import urllib.parse

IMAGEREGISTRY = "/apis/imageregistry.operator.openshift.io/v1"
CONFIGS = f"{IMAGEREGISTRY}/configs"


class Answer:
    """Status, body (decoded where it is JSON, and raw as it came) and the texts of the Warning headers."""

    def __init__(self, response):
        self.status = response.status
        self.raw = raw = response.read()
        is_json = response.headers.get_content_type() == "application/json"
        self.body = json.loads(raw) if is_json else raw.decode(errors="replace")
        self.warnings = [unquote(value) for value in response.headers.get_all("Warning", [])]

    def __str__(self):
        message = self.body.get("message", "") if isinstance(self.body, dict) else self.body
        return f"{self.status} {message[:300]}"


def unquote(header):
    """`299 - "text"` -> text. The server writes UTF-8; http.client reads Latin-1."""
    header = header.encode("latin-1").decode(errors="replace")
    match = re.fullmatch(r'\d+ \S+ "(.*)"', header, re.DOTALL)
    return re.sub(r"\\(.)", r"\1", match[1]) if match else header


class Api:
    """One kept connection, as the user of a kubeconfig in JSON that `up` wrote (token and data members only)."""

    def __init__(self, kubeconfig):
        config = json.loads(pathlib.Path(kubeconfig).read_text())
        cluster, user = config["clusters"][0]["cluster"], config["users"][0]["user"]
        self.host = urllib.parse.urlsplit(cluster["server"]).netloc
        self.headers = {"Authorization": f"Bearer {user['token']}"}
        self.context = ssl.create_default_context(
            cadata=base64.b64decode(cluster["certificate-authority-data"]).decode())
        self.connection = None

    def request(self, method, path, body=None, content_type="application/json"):
        """body is bytes, or anything that becomes JSON. A connection that the server closed is opened again, once."""
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        for last in (False, True):
            try:
                if self.connection is None:
                    self.connection = http.client.HTTPSConnection(self.host, context=self.context, timeout=30)
                self.connection.request(method, path, body, {**self.headers, "Content-Type": content_type})
                return Answer(self.connection.getresponse())
            except (http.client.HTTPException, ConnectionError):
                self.close()
                if last:
                    raise

    def close(self):
        if self.connection is not None:
            self.connection.close()
        self.connection = None
