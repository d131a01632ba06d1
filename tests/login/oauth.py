# SPDX-License-Identifier: Apache-2.0
"""An API server and its OAuth server on loopback, as far as a login goes, and a host that has nothing to do with them.

What a row of a test wants to be different it says by functions: `discovery`, `authorize`, `token`, `whoami`; each is handed the
request, and answers it or returns False.
"""
import base64
import hashlib
import http.server
import json
import secrets
import ssl
import threading
import urllib.parse

USER, PASSWORD = "alice", "CANARY-password-7f3a"
BAD = ("wrong-ca", "expired", "wrong-host")  # certificates
CHALLENGING, BROWSER = "openshift-challenging-client", "openshift-cli-client"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def basic(user, password):
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


class Request(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except (ssl.SSLError, ConnectionError, TimeoutError):
            pass

    def answer(self, status, body=b"", content_type="application/json", **headers):
        body = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        for name, value in headers.items():
            for one in value if isinstance(value, list) else [value]:
                self.send_header(name.replace("_", "-"), one)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return True

    def json(self, status, value, **headers):
        return self.answer(status, json.dumps(value), **headers)

    def status(self, code, reason, message):
        return self.json(code, {"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": reason, "message": message,
                                "code": code})

    def redirect(self, to, status=302):
        return self.answer(status, Location=to)

    def respond(self):
        split = urllib.parse.urlsplit(self.path)
        self.where, self.query = split.path, dict(urllib.parse.parse_qsl(split.query))
        self.body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        site = self.server.site
        site.requests.append((self.server.name, self.command, self.where, dict(self.headers), self.body))
        self.server.respond(site, self)

    do_GET = do_POST = do_DELETE = do_HEAD = respond


class Listener(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site, name, respond, certificate):
        super().__init__(("127.0.0.1", 0), Request)
        self.site, self.name, self.respond = site, name, respond
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, certificate.with_suffix(".key"))
            self.context = context
        self.encrypted = bool(certificate)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def finish_request(self, request, client_address):
        request.settimeout(20)
        if self.encrypted:
            try:
                request = self.context.wrap_socket(request, server_side=True)
            except OSError:
                return
        self.RequestHandlerClass(request, client_address, self)

    def handle_error(self, *_):
        pass

    @property
    def url(self):
        return f"http{'s' if self.encrypted else ''}://127.0.0.1:{self.server_address[1]}"


class Site:
    def __init__(self, folder, certificates):
        self.api = Listener(self, "api", answer_api, certificates("good"))
        self.oauth = Listener(self, "oauth", answer_oauth, certificates("good"))
        self.elsewhere = Listener(self, "elsewhere", answer_elsewhere, certificates("good"))
        self.plain = Listener(self, "plain", answer_elsewhere, None)
        self.bad = {name: Listener(self, "oauth", answer_oauth, certificates(name)) for name in BAD}
        self.begin({})

    def begin(self, row):
        """Nothing has happened yet."""
        self.row, self.requests, self.codes, self.tokens, self.complaints = row, [], {}, {}, []
        self.issuer = self.oauth.url

    def close(self):
        for listener in (self.api, self.oauth, self.elsewhere, self.plain, *self.bad.values()):
            listener.shutdown()
            listener.server_close()

    def metadata(self):
        return {"issuer": self.issuer, "authorization_endpoint": f"{self.issuer}/oauth/authorize",
                "token_endpoint": f"{self.issuer}/oauth/token", "scopes_supported": ["user:full"],
                "response_types_supported": ["code", "token"],
                "grant_types_supported": ["authorization_code", "implicit"], "code_challenge_methods_supported": ["plain", "S256"]}

    def new_token(self, user=USER):
        token = f"sha256~CANARY-token-{secrets.token_hex(16)}"
        self.tokens[token] = user
        return token

    def stored_name(self, token):
        return "sha256~" + base64url(hashlib.sha256(token.removeprefix("sha256~").encode()).digest())

    def seen(self, listener, method=None, where=None):
        return [r for r in self.requests if r[0] == listener and method in (None, r[1]) and where in (None, r[2])]


# --- the API server ---


def answer_api(site, q):
    if q.where == "/.well-known/oauth-authorization-server":
        if q.headers.get("Authorization"):
            site.complaints.append("discovery with a credential")
        return own(site, "discovery", q) or q.json(200, site.metadata())
    token = (q.headers.get("Authorization") or "").removeprefix("Bearer ")
    if token not in site.tokens:
        return q.status(401, "Unauthorized", "Unauthorized")
    return own(site, "whoami", q) or answer_user(site, q, site.tokens[token])


def answer_user(site, q, user):
    if q.command == "POST" and q.where == "/apis/authentication.k8s.io/v1/selfsubjectreviews":
        return q.json(201, {"kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1",
                            "status": {"userInfo": {"username": user, "groups": ["system:authenticated"]}}})
    tokens = "/apis/oauth.openshift.io/v1/oauthaccesstokens/"
    if q.command == "DELETE" and q.where.startswith(tokens):
        return delete_token(site, q, urllib.parse.unquote(q.where.removeprefix(tokens)))
    return q.status(404, "NotFound", "the server could not find the requested resource")


def delete_token(site, q, name):
    for token in [token for token in site.tokens if site.stored_name(token) == name]:
        del site.tokens[token]
        return q.json(200, {"kind": "Status", "apiVersion": "v1", "status": "Success"})
    return q.status(404, "NotFound", f'oauthaccesstokens.oauth.openshift.io "{name}" not found')


# --- the OAuth server ---


def own(site, what, q):
    return site.row[what](site, q) if what in site.row else False


def answer_oauth(site, q):
    if q.where == "/oauth/authorize" and q.command == "GET":
        return own(site, "authorize", q) or authorize(site, q)
    if q.where == "/oauth/token" and q.command == "POST":
        return own(site, "token", q) or give_token(site, q)
    return own(site, "page", q) or q.answer(404, "nothing here", "text/plain")


def challenge(q, header='Basic realm="openshift"'):
    return q.answer(401, "", "text/plain", WWW_Authenticate=header)


def is_proven(q):
    """Whether who begins can show in the end that it was he."""
    asked = q.query.get
    return asked("response_type") == "code" and asked("code_challenge_method") == "S256" and len(asked("code_challenge", "")) == 43


def challenged(site, q):
    """What a program is answered that has not said who asks."""
    if q.query.get("redirect_uri") != f"{site.issuer}/oauth/token/implicit":
        site.complaints.append(f"redirect_uri {q.query.get('redirect_uri')}")
    if not q.headers.get("X-CSRF-Token"):
        return q.answer(401, "", "text/plain")
    return q.headers.get("Authorization") != basic(site.row.get("user", USER), PASSWORD) and challenge(q)


def authorize(site, q):
    """As OpenShift does for its two clients: a program must prove that it is no browser's, and a browser has logged in already."""
    if not is_proven(q):
        site.complaints.append(f"authorize without code or proof: {q.query}")
        return q.answer(400, "no", "text/plain")
    if q.query["client_id"] not in (CHALLENGING, BROWSER):
        return q.answer(400, "unknown client", "text/plain")
    if q.query["client_id"] == CHALLENGING and challenged(site, q):
        return True
    return q.redirect(f"{q.query['redirect_uri']}?{urllib.parse.urlencode(grant(site, q))}")


def grant(site, q):
    code = f"sha256~CANARY-code-{secrets.token_hex(8)}"
    site.codes[code] = q.query
    return {"code": code, "state": q.query["state"]}


def refuse(q, error, description=None, status=400):
    return q.json(status, {"error": error} | ({"error_description": description} if description else {}))


def give_token(site, q):
    form = dict(urllib.parse.parse_qsl(q.body.decode()))
    asked = site.codes.pop(form.get("code"), None)
    if q.headers.get("Content-Type") != "application/x-www-form-urlencoded" or form.get("grant_type") != "authorization_code":
        return refuse(q, "unsupported_grant_type")
    if not asked:
        return refuse(q, "invalid_grant", "the code is not known")
    if q.headers.get("Authorization") != basic(asked["client_id"], "") or form.get("redirect_uri") != asked["redirect_uri"]:
        return refuse(q, "unauthorized_client")
    if base64url(hashlib.sha256(form.get("code_verifier", "").encode()).digest()) != asked["code_challenge"]:
        return refuse(q, "invalid_grant", "the verifier is another one")
    return q.json(200, {"access_token": site.new_token(), "token_type": "Bearer", "expires_in": 86400, "scope": "user:full"})


# --- the host that nothing is to be sent to ---


def answer_elsewhere(site, q):
    return challenge(q)
