# SPDX-License-Identifier: Apache-2.0
"""What can go wrong while one logs in: what the servers do, and what is said of it."""
import json
import socket
import struct
import time
import urllib.parse
from oauth import PASSWORD, basic, challenge, grant, refuse


class Row:
    """Statuses of `ocreg` are those of tools/ocreg/cli.h. `said` are parts of stderr, `hushed` are parts that may not be there."""

    def __init__(self, name, status, *said, options=(), hushed=(), **does):
        self.name, self.status, self.said, self.options, self.hushed, self.does = name, status, said, options, hushed, does


# --- ways to answer ---


def after_password(answer):
    """What is answered once the password is there."""
    return lambda site, q: answer(site, q) if q.headers.get("Authorization") else challenge(q)


def to(target, status=302):
    """Send on to a page; {oauth} and the like are the listeners' addresses."""
    def answer(site, q):
        return q.redirect(target.format(oauth=site.issuer, elsewhere=site.elsewhere.url, plain=site.plain.url), status)
    return answer


def back(change, status=302):
    """Send back to where it began, with other parameters."""
    def answer(site, q):
        said = {k: v for k, v in change(site, grant(site, q)).items() if v is not None}
        return q.redirect(f"{q.query['redirect_uri']}?{urllib.parse.urlencode(said)}", status)
    return after_password(answer)


def says(status, body, content_type="application/json", **headers):
    return lambda site, q: q.answer(status, body if isinstance(body, (str, bytes)) else json.dumps(body), content_type, **headers)


def metadata(**change):
    def answer(site, q):
        values = {k: v.format(oauth=site.issuer, elsewhere=site.elsewhere.url, plain=site.plain.url) for k, v in change.items()}
        return q.json(200, {**site.metadata(), **values})
    return answer


def hangs(site, q):
    """Until the other end has gone."""
    q.connection.settimeout(20)
    try:
        while q.connection.recv(1):
            pass
    except OSError:
        pass
    q.close_connection = True
    return True


def cut(site, q):
    q.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    q.connection.close()
    q.close_connection = True
    return True


def flood(site, q):
    """A body without an end."""
    q.send_response(200)
    q.send_header("Content-Type", "application/json")
    q.end_headers()
    end = time.monotonic() + 15
    try:
        while time.monotonic() < end:
            q.wfile.write(b" " * 65536)
    except OSError:
        pass
    q.close_connection = True
    return True


def on(listener):
    """The OAuth server is another listener."""
    def answer(site, q):
        site.issuer = site.bad[listener].url
        return q.json(200, site.metadata())
    return answer


def deep(site, q):
    n = int(q.query.get("n", 0))
    return q.redirect(f"/deep?n={n + 1}")


def wandering(site, q):
    """By pages of its own, relative and absolute, to the end."""
    if q.where == "/oauth/authorize" and "again" not in q.query:
        site.kept = q.query
        return q.redirect("/one?x=y")
    pages = {"/one": "two#fragment", "/two": "//" + site.issuer.removeprefix("https://") + "/three",
             "/three": f"{site.issuer}/four?then=%2F"}
    if q.where in pages:
        return q.redirect(pages[q.where], 303)
    q.query = site.kept
    return q.redirect(f"{q.query['redirect_uri']}?{urllib.parse.urlencode(grant(site, q))}")


def echo(site, q):
    """Repeats all that it is told, as a server does that is being debugged."""
    return q.answer(500, f"{q.path} {q.headers} {q.body.decode()} {PASSWORD}", "text/plain")


def denied(site, said):
    return {"error": "access_denied", "error_description": "the user may not log in: \x1b[31m\r\nred", "state": said["state"]}


NO_OAUTH = ("has no OAuth server", "hint:")
FAILURE, USAGE, NOTFOUND, TIMEOUT, DENIED = 1, 2, 3, 5, 7

PASSWORD_ROWS = [
    Row("a good login", 0),
    Row("the API server's address without a scheme", 0, options=("bare",)),
    Row("pages on the way, of the same host", 0, authorize=after_password(wandering), page=wandering),
    Row("redirects by 303", 0, authorize=back(lambda site, said: said, 303)),
    Row("Basic offered second", 0, authorize=lambda site, q: False if q.headers.get("Authorization") else challenge(
        q, ["Negotiate", 'Basic realm="x"'])),
    Row("a token that never ends", 0,
        token=lambda site, q: q.json(200, {"access_token": site.new_token(), "token_type": "bearer"})),
    Row("no SelfSubjectReview, but OpenShift's user", 0, whoami=lambda site, q: q.json(200, {
        "kind": "User", "apiVersion": "user.openshift.io/v1", "metadata": {"name": "alice"}}) if q.where.endswith("/users/~")
        else q.status(404, "NotFound", "none")),
    # the password
    Row("a wrong password", DENIED, "does not take the user name and password", "alice", options=("wrong-password",)),
    Row("a challenge for ever", DENIED, "does not take the user name and password", authorize=lambda site, q: challenge(q)),
    Row("a user with a colon", FAILURE, "has a colon", "hint:", options=("colon",)),
    Row("401 without a challenge", FAILURE, "takes no user name and password", "--web", "/oauth/token/request",
        authorize=says(401, "", "text/plain")),
    Row("401 with another challenge", FAILURE, "takes no user name and password", "--web",
        authorize=lambda site, q: challenge(q, "Negotiate")),
    Row("401 with a challenge that is none", FAILURE, "takes no user name and password",
        authorize=lambda site, q: challenge(q, 'realm="Basic"')),
    Row("a page for a browser", FAILURE, "a page for a browser", "--web", authorize=says(200, "<html>log in</html>", "text/html")),
    # redirects
    Row("a circle of one", FAILURE, "in a circle", authorize=after_password(lambda site, q: q.redirect(q.path))),
    Row("a circle of two", FAILURE, "in a circle", authorize=after_password(lambda site, q: q.redirect("/a")),
        page=lambda site, q: q.redirect("/b" if q.where == "/a" else "/a")),
    Row("a circle before the challenge", FAILURE, "in a circle", authorize=lambda site, q: q.redirect(q.path)),
    Row("more and more pages", FAILURE, "more than 16 times", authorize=after_password(deep), page=deep),
    Row("to another host", FAILURE, "points to https://127.0.0.1:", "no other server",
        authorize=after_password(to("{elsewhere}/oauth/authorize"))),
    Row("to another host before the challenge", FAILURE, "no other server", authorize=to("{elsewhere}/oauth/authorize")),
    Row("to another host by 307", FAILURE, "no other server", authorize=after_password(to("{elsewhere}/x?y", 307))),
    Row("to another host without a scheme", FAILURE, "no other server", authorize=after_password(
        lambda site, q: q.redirect("//" + site.elsewhere.url.removeprefix("https://") + "/x"))),
    Row("to another host that has what it should come back to in its query", FAILURE, "no other server", authorize=after_password(
        lambda site, q: q.redirect(f"{site.elsewhere.url}/?{q.query['redirect_uri']}?code=c&state={q.query['state']}"))),
    Row("to a host whose name begins like ours", FAILURE, "no other server", authorize=after_password(
        lambda site, q: q.redirect(f"{site.issuer}.elsewhere.test/x".replace(":", ".", 2).replace("https.", "https:")))),
    Row("to http", FAILURE, "no other server", authorize=after_password(to("{plain}/x"))),
    Row("to http, of the same port", FAILURE, "no other server", authorize=after_password(
        lambda site, q: q.redirect(site.issuer.replace("https", "http") + "/x"))),
    Row("with a user name in it", FAILURE, "without saying where to", authorize=after_password(
        lambda site, q: q.redirect(site.issuer.replace("https://", f"https://{site.issuer[8:]}@") + "/x"))),
    Row("to a file", FAILURE, "without saying where to", authorize=after_password(to("file:///etc/passwd"))),
    Row("to nowhere", FAILURE, "without saying where to", authorize=after_password(says(302, ""))),
    # coming back
    Row("an error that is described", DENIED, "access_denied: the user may not log in", hushed=("\x1b",), authorize=back(denied)),
    Row("an error that is not described", FAILURE, "refuses the login: invalid_request", authorize=back(
        lambda site, said: {"error": "invalid_request", "state": said["state"]})),
    Row("an error that repeats the password", FAILURE, "refuses the login: ***", authorize=back(
        lambda site, said: {"error": PASSWORD, "error_description": f"{basic('alice', PASSWORD)}", "state": said["state"]})),
    Row("no code", FAILURE, "no code", authorize=back(lambda site, said: {"state": said["state"]})),
    Row("an empty code", FAILURE, "no code", authorize=back(lambda site, said: {"state": said["state"], "code": ""})),
    Row("another state", FAILURE, "another login", authorize=back(lambda site, said: {**said, "state": "x" * 43})),
    Row("no state", FAILURE, "another login", authorize=back(lambda site, said: {**said, "state": None})),
    # the token
    Row("another verifier than ours", DENIED, "invalid_grant: the verifier is another one", authorize=back(
        lambda site, said: (site.codes[said["code"]].update(code_challenge="x" * 43), said)[1])),
    Row("a code that is not taken", DENIED, "invalid_grant", authorize=back(lambda site, said: {**said, "code": "CANARY-unknown"})),
    Row("a token endpoint that refuses", DENIED, "invalid_grant: it is too late",
        token=lambda site, q: refuse(q, "invalid_grant", "it is too late")),
    Row("a token endpoint that refuses with 401", FAILURE, "invalid_client",
        token=lambda site, q: refuse(q, "invalid_client", None, 401)),
    Row("a token endpoint that fails", FAILURE, "HTTP 500", hushed=("verifier=",), token=echo),
    Row("a token endpoint that is none", NOTFOUND, "HTTP 404", token=says(404, "nothing", "text/plain")),
    Row("a token endpoint that redirects", FAILURE, "HTTP 302", token=to("{elsewhere}/oauth/token")),
    Row("a token that is none", FAILURE, "with no token", token=says(200, {"access_token": ""})),
    Row("a token with a line break", FAILURE, "with no token", token=says(200, {"access_token": "a\r\nX-Evil: y"})),
    Row("a token of another type", FAILURE, 'of type "mac"', token=says(200, {"access_token": "x", "token_type": "mac"})),
    Row("a page where the token should be", FAILURE, "not a JSON object", token=says(200, "<html></html>", "text/html")),
    Row("nothing where the token should be", FAILURE, "not a JSON object", token=says(200, "")),
    Row("the token twice", FAILURE, "not a JSON object", token=says(200, '[{"access_token":"x"}]')),
    # what is no OAuth server
    Row("users from elsewhere, 404", FAILURE, *NO_OAUTH, discovery=says(404, "404 page not found", "text/plain")),
    Row("users from elsewhere, 403", FAILURE, *NO_OAUTH, discovery=says(403, {
        "kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": "Forbidden", "code": 403,
        "message": 'forbidden: User "system:anonymous" cannot get path "/.well-known/oauth-authorization-server"'})),
    Row("users from elsewhere, 401", FAILURE, *NO_OAUTH, discovery=says(401, {
        "kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": "Unauthorized", "code": 401, "message": "Unauthorized"})),
    Row("users from elsewhere, empty", FAILURE, *NO_OAUTH, discovery=says(200, "")),
    Row("users from elsewhere, an empty object", FAILURE, *NO_OAUTH, discovery=says(200, {})),
    Row("users from elsewhere, empty members", FAILURE, *NO_OAUTH, discovery=says(200, {"issuer": "", "token_endpoint": ""})),
    Row("a page where the metadata should be", FAILURE, "is not JSON", discovery=says(200, "<html></html>", "text/html")),
    Row("discovery that is forbidden", DENIED, "HTTP 403", discovery=says(403, "no", "text/plain")),
    Row("discovery that redirects", FAILURE, "HTTP 302", discovery=to("{elsewhere}/.well-known/oauth-authorization-server")),
    Row("discovery that fails", FAILURE, "HTTP 503", discovery=says(503, "later", "text/plain")),
    Row("an issuer by http", FAILURE, "not an https:// address", discovery=metadata(
        issuer="{plain}", authorization_endpoint="{plain}/oauth/authorize", token_endpoint="{plain}/oauth/token")),
    Row("a login page of another host", FAILURE, "authorization_endpoint",
        discovery=metadata(authorization_endpoint="{elsewhere}/oauth/authorize")),
    Row("a token endpoint of another host", FAILURE, "token_endpoint",
        discovery=metadata(token_endpoint="{elsewhere}/oauth/token")),
    Row("a token endpoint with a user name", FAILURE, "token_endpoint",
        discovery=metadata(token_endpoint="{oauth}@127.0.0.1:1/oauth/token")),
    # the network
    Row("an OAuth server of another authority", FAILURE, "authorit", hushed=("Traceback",), discovery=on("wrong-ca")),
    Row("an OAuth server whose certificate has expired", FAILURE, "expired", discovery=on("expired")),
    Row("an OAuth server of another name", FAILURE, "127.0.0.1", discovery=on("wrong-host")),
    Row("an OAuth server that is not there", FAILURE, "nobody answers", discovery=lambda site, q: q.json(200, {
        **site.metadata(), "issuer": "https://127.0.0.1:1", "authorization_endpoint": "https://127.0.0.1:1/a",
        "token_endpoint": "https://127.0.0.1:1/t"})),
    Row("an API server that hangs", TIMEOUT, options=("short",), discovery=hangs),
    Row("a login page that hangs", TIMEOUT, options=("short",), authorize=after_password(hangs)),
    Row("a token endpoint that hangs", TIMEOUT, options=("short",), token=hangs),
    Row("a login page that breaks off", FAILURE, "connection", authorize=after_password(cut)),
    Row("a token endpoint that breaks off", FAILURE, "connection", token=cut),
    Row("metadata without an end", FAILURE, "body of the answer is too long", discovery=flood),
    Row("a login page without an end", FAILURE, "body of the answer is too long", authorize=flood),
    Row("a token without an end", FAILURE, "body of the answer is too long", token=flood),
    Row("a header without an end", FAILURE, "header of the answer is too long",
        authorize=lambda site, q: q.answer(401, "", "text/plain", X=["x" * 8000] * 60)),
    Row("a page that repeats everything", FAILURE, "HTTP 500", authorize=after_password(echo)),
    # afterwards
    Row("a token that nobody takes", DENIED, whoami=lambda site, q: q.status(401, "Unauthorized", "Unauthorized")),
    Row("a user without a name", FAILURE, whoami=lambda site, q: q.json(200, {
        "kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1", "status": {"userInfo": {}}})),
]
