# SPDX-License-Identifier: Apache-2.0
"""Logging in with a browser: what comes back, and what else may knock at the door meanwhile."""
import http.client
import re
import socket
import ssl
import subprocess
import threading
import urllib.parse

ADDRESS = re.compile(r"^  (https://\S+)$", re.M)


class Visit:
    """`ocreg login --web` while it waits, and a browser that has been shown the address."""

    def __init__(self, test, *argv):
        self.test = test
        command = test.command("login", test.site.api.url, "--web", "--certificate-authority", test.authority, *argv)
        self.process = subprocess.Popen(command, cwd=test.folder, env=test.environment(), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.shown = ""
        while not ADDRESS.search(self.shown):
            line = self.process.stderr.readline()
            if not line:
                break
            self.shown += line
        found = ADDRESS.search(self.shown)
        self.url = found[1] if found else None
        self.query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.url or "").query))
        self.callback = self.query.get("redirect_uri", "")
        self.port = urllib.parse.urlsplit(self.callback).port

    def log_in(self):
        """Follow the address: where the OAuth server sends the browser to."""
        split = urllib.parse.urlsplit(self.url)
        context = ssl.create_default_context(cafile=str(self.test.authority))
        connection = http.client.HTTPSConnection(split.netloc, context=context, timeout=20)
        connection.request("GET", f"{split.path}?{split.query}", headers={"Cookie": "the=session"})
        return connection.getresponse().getheader("Location")

    def raw(self, data, port=None):
        """What is answered to bytes."""
        with socket.create_connection(("127.0.0.1", port or self.port), timeout=20) as s:
            s.sendall(data)
            return b"".join(iter(lambda: s.recv(65536), b"")).decode()

    def get(self, target):
        split = urllib.parse.urlsplit(target)
        return self.raw(f"GET {split.path}?{split.query} HTTP/1.1\r\nHost: {split.netloc}\r\nAccept: */*\r\n\r\n".encode())

    def end(self):
        out, err = self.process.communicate(timeout=60)
        self.process.stdout, self.process.stderr = None, None
        self.test.keep_secrets(out + self.shown + err)
        return self.process.returncode, out, self.shown + err

    def expect(self, status, *said):
        got, out, err = self.end()
        self.test.want(f"status {got}, not {status}: {err[-600:]}", got == status)
        for text in said:
            self.test.want(f"it is not said: {text}: {(out + err)[-600:]}", text in out + err)


def begins(answer, status):
    return answer.startswith(f"HTTP/1.1 {status} ")


def good(test):
    v = Visit(test)
    test.want(f"where it comes back to: {v.callback}", re.fullmatch(r"http://127\.0\.0\.1:\d+/callback", v.callback))
    test.want("the client", v.query.get("client_id") == "openshift-cli-client")
    test.want("the state", len(v.query.get("state", "")) == 43 and v.query["state"] != v.query["code_challenge"])
    answer = v.get(v.log_in())
    test.want(f"the browser is told: {answer}", begins(answer, 200) and "logged in" in answer and "no-store" in answer)
    v.expect(0, "as alice")


def fixed_port(test):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    v = Visit(test, "--callback-port", str(port))
    test.want(f"the port {v.port}", v.port == port)
    v.get(v.log_in())
    v.expect(0, "as alice")


def taken_port(test):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        v = Visit(test, "--callback-port", str(taken.getsockname()[1]))
        v.expect(1, "cannot listen on 127.0.0.1:", "hint: choose another port")


def only_loopback(test):
    v = Visit(test)
    listening = [line.split()[1] for line in open("/proc/net/tcp").read().splitlines()[1:] if line.split()[3] == "0A"]
    ours = [address for address in listening if int(address.split(":")[1], 16) == v.port]
    test.want(f"it listens elsewhere too: {ours}", ours == [f"0100007F:{v.port:04X}"])
    v.get(v.log_in())
    v.expect(0)


def wrong_state(test):
    v = Visit(test)
    for target in (f"{v.callback}?code=stolen&state={'x' * 43}", f"{v.callback}?code=stolen", f"{v.callback}?code=stolen&state=",
                   f"{v.callback}?error=access_denied&state=x"):
        test.want(f"{target} is taken", begins(v.get(target), 400))
    test.want("the stolen code was used", not test.site.seen("oauth", "POST"))
    test.want("the right one is not taken any more", begins(v.get(v.log_in()), 200))
    v.expect(0, "as alice")


def two_callbacks(test):
    """The second while the first is waiting for its token."""
    v, came, go_on = Visit(test), threading.Event(), threading.Event()
    test.site.row = {"token": lambda site, q: (came.set(), not go_on.wait(20))[1]}
    target = v.log_in()
    with socket.create_connection(("127.0.0.1", v.port), timeout=20) as first:
        first.sendall(f"GET {target.removeprefix(v.callback.removesuffix('/callback'))} HTTP/1.1\r\n\r\n".encode())
        test.want("the code is not used", came.wait(20))
        try:
            second = v.get(target)
        except ConnectionError as e:
            second = type(e).__name__
        go_on.set()
        test.want("the first", begins(first.recv(65536).decode(), 200))
    test.want(f"the second is answered: {second}", second == "ConnectionRefusedError")
    v.expect(0, "as alice")
    test.want("the code was used twice", len(test.site.seen("oauth", "POST")) == 1)


def denied(test):
    v = Visit(test)
    answer = v.get(f"{v.callback}?error=access_denied&error_description=not+this+one&state={v.query['state']}")
    test.want("the browser is told", begins(answer, 400) and "failed" in answer)
    v.expect(7, "access_denied: not this one")


def no_code(test):
    v = Visit(test)
    test.want("the browser is told", begins(v.get(f"{v.callback}?state={v.query['state']}"), 400))
    v.expect(1, "no code")


def wrong_code(test):
    v = Visit(test)
    test.want("the browser is told", begins(v.get(f"{v.callback}?code=CANARY-x&state={v.query['state']}"), 400))
    v.expect(7, "invalid_grant")


OTHERS = [
    (b"GET /favicon.ico HTTP/1.1\r\n\r\n", 404),
    (b"GET /callback2?x HTTP/1.1\r\n\r\n", 404),
    (b"GET / HTTP/1.0\r\n\r\n", 404),
    (b"POST /callback HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 405),
    (b"HEAD /callback HTTP/1.1\r\n\r\n", 405),
    (b"GET http://127.0.0.1/callback HTTP/1.1\r\n\r\n", 400),
    (b"\x16\x03\x01\x00\xa5\x01\r\n\r\n", 400),
    (b"hello\r\n\r\n", 400),
    (b"\r\n\r\n", 400),
    (b"GET /callback\x00 HTTP/1.1\r\n\r\n", 400),
    (b"GET /callback\r\n\r\n", 400),
    (b"GET /callback?" + b"x" * 9000, 431),
]


def other_requests(test):
    """What browsers, and people with nothing better to do, send as well."""
    v = Visit(test)
    for data, status in OTHERS:
        answer = v.raw(data)
        test.want(f"{data[:40]}: {answer[:60]}", begins(answer, status))
    test.want("the right one", begins(v.get(v.log_in()), 200))
    v.expect(0, "as alice")


def silent_visitors(test):
    """Browsers connect beforehand, and say nothing."""
    v = Visit(test)
    silent = [socket.create_connection(("127.0.0.1", v.port)) for _ in range(12)]
    test.want("the right one", begins(v.get(v.log_in()), 200))
    v.expect(0, "as alice")
    for s in silent:
        s.close()


def byte_by_byte(test):
    v = Visit(test)
    split = urllib.parse.urlsplit(v.log_in())
    with socket.create_connection(("127.0.0.1", v.port), timeout=20) as s:
        for byte in f"GET {split.path}?{split.query} HTTP/1.1\r\n\r\n".encode():
            s.sendall(bytes([byte]))
        test.want("the answer", begins(s.recv(65536).decode(), 200))
    v.expect(0, "as alice")


def goes_away(test):
    """A browser that does not wait for the answer."""
    v = Visit(test)
    split = urllib.parse.urlsplit(v.log_in())
    with socket.create_connection(("127.0.0.1", v.port), timeout=20) as s:
        s.sendall(f"GET {split.path}?{split.query} HTTP/1.1\r\n\r\n".encode())
    v.expect(0, "as alice")


def interrupted(test):
    v = Visit(test)
    v.process.terminate()
    got, _, _ = v.end()
    test.want(f"status {got}", got == -15)
    test.check_unchanged()


def no_browser(test):
    """An OAuth server that cannot be found."""
    Visit(test).expect(1, "has no OAuth server")


ROWS = [
    ("a good login", good, {}),
    ("a port of one's choice", fixed_port, {}),
    ("a port that is taken", taken_port, {}),
    ("no other interface", only_loopback, {}),
    ("another state, then the right one", wrong_state, {}),
    ("two callbacks", two_callbacks, {}),
    ("an error", denied, {}),
    ("no code", no_code, {}),
    ("a wrong code", wrong_code, {}),
    ("other requests", other_requests, {}),
    ("visitors who say nothing", silent_visitors, {}),
    ("one byte at a time", byte_by_byte, {}),
    ("a browser that goes away", goes_away, {}),
    ("an end by a signal", interrupted, {}),
    ("users from elsewhere", no_browser, {"discovery": lambda site, q: q.answer(404, "none", "text/plain")}),
]
