# SPDX-License-Identifier: Apache-2.0
"""The rows: what a kubeconfig and the flags say, and whom the server takes that for."""
import dataclasses

from scene import V1, V1BETA1


@dataclasses.dataclass
class Row:
    name: str
    who: str = ""  # of scene.people; nobody: it is refused
    user: dict = dataclasses.field(default_factory=dict)
    cluster: dict = dataclasses.field(default_factory=dict)  # over that of the server; None takes a member away
    more: dict = dataclasses.field(default_factory=dict)  # entries beside those: section: list
    flags: tuple = ()
    env: dict = dataclasses.field(default_factory=dict)
    files: dict = dataclasses.field(default_factory=dict)  # name: text, or a document
    acting: dict | None = None  # arguments of impersonating()
    judge: object = True  # kubectl is asked too: with these flags, if they are not the same
    status: int = 0
    stderr: str = r"\A\Z"  # what it must say there
    says: dict = dataclasses.field(default_factory=dict)  # of the answer, as it is known beforehand
    runs: int = 0  # of the plugin, by one command
    verb: tuple = ("whoami", "-o", "json")
    stdout: str = ""  # what another verb must say there
    shown: str = ""  # a secret that is asked for
    pod: bool = False  # with the files of a pod, in the place that they have there


DENIED = 7
UNAUTHORIZED = {"status": DENIED, "stderr": r"\Aocreg: Unauthorized\nhint: log in again"}
NOBODY = r'User "system:anonymous" cannot .*\nhint: log in'


def plugin(argument, version=V1, **more):
    return {"exec": {"apiVersion": version, "command": "./plugin", "args": [argument], "interactiveMode": "Never", **more}}


def tokens(s):
    yield Row("token", "admin", {"token": s.tokens["admin"]},
              says={"uid": "1", "groups": ["system:masters", "system:authenticated"]})
    yield Row("token of another", "viewer", {"token": s.tokens["viewer"]}, says={"uid": "2", "groups": ["system:authenticated"]})
    yield Row("token of a ServiceAccount", "robot", {"token": s.tokens["robot"]})
    yield Row("token file", "robot", {"tokenFile": "robot.token"})
    yield Row("token file over token", "robot", {"tokenFile": "robot.token", "token": s.tokens["admin"]})
    yield Row("token option over token", "viewer", {"token": s.tokens["admin"]}, flags=("--token=" + s.tokens["viewer"],))
    yield Row("token file option over token", "robot", {"token": s.tokens["admin"]}, flags=("--token-file=robot.token",),
              judge=False)
    yield Row("token option, no user", "viewer", more={"contexts": None, "users": None},
              flags=("--token=" + s.tokens["viewer"], "--cluster=c"))
    yield Row("token that is wrong", user={"token": s.wrong}, **UNAUTHORIZED)
    yield Row("token file that is wrong", user={"tokenFile": "wrong.token"}, **UNAUTHORIZED)
    yield Row("password", user={"username": "carol", "password": s.password}, status=DENIED, stderr=NOBODY)


def certificates(s):
    data = {"client-certificate-data": s.data("alice.crt"), "client-key-data": s.data("alice.key")}
    files = {"client-certificate": "alice.crt", "client-key": "alice.key"}
    locked = {"client-certificate": "alice.crt", "client-key": "locked.key"}
    yield Row("certificate in data", "alice", data, says={"groups": ["people", "crew", "system:authenticated"]})
    yield Row("certificate in files", "alice", files)
    yield Row("certificate and its key apart", "alice", {"client-certificate-data": data["client-certificate-data"],
                                                         "client-key": "alice.key"})
    yield Row("certificate by options", "alice", flags=("--client-certificate=alice.crt", "--client-key=alice.key"))
    yield Row("key that is locked", "alice", locked, flags=("--client-key-passphrase-file=passphrase",), judge=False)
    yield Row("key that is locked, wrong passphrase", user=locked, flags=("--client-key-passphrase-file=bad-passphrase",),
              judge=False, status=1, stderr="passphrase")
    yield Row("key that is locked, in data", "alice", {**data, "client-key-data": s.data("locked.key")},
              flags=("--client-key-passphrase-file=passphrase",), judge=False)
    yield Row("certificate and token", "alice", {**data, "token": s.tokens["viewer"]})
    yield Row("token option over certificate", "viewer", data, flags=("--token=" + s.tokens["viewer"],), judge=False)
    yield Row("certificate of another authority", user={"client-certificate-data": s.data("stranger.crt"),
                                                        "client-key-data": s.data("stranger.key")},
              **UNAUTHORIZED)
    yield Row("key of another", user={**files, "client-key": "bob.key"}, status=1, stderr="key")


def plugins(_):
    for version, argument in ((V1, "gives-token"), (V1BETA1, "gives-token-beta")):
        yield Row(f"plugin, a token, {version.split('/')[1]}", "robot", plugin(argument, version), runs=1)
    for version, argument in ((V1, "gives-pair"), (V1BETA1, "gives-pair-beta")):
        yield Row(f"plugin, a certificate, {version.split('/')[1]}", "alice", plugin(argument, version), runs=1)
    yield Row("plugin, both", "alice", plugin("gives-both"), runs=1)
    yield Row("plugin, good for long", "robot", plugin("gives-later"), runs=1)
    yield Row("plugin, expired before", user=plugin("gives-old"), status=1, stderr="expired at 2001(.|\n)*hint: ", runs=1,
              judge=False)
    yield Row("plugin, wrong", user=plugin("gives-wrong"), **UNAUTHORIZED, runs=2)
    yield Row("plugin, wrong at first", "robot", plugin("gives-wrong-first"), runs=2, judge=False)
    yield Row("plugin of the other version", user=plugin("gives-token-beta"), status=1, stderr="version", runs=1)
    yield Row("plugin that may not run", user=plugin("gives-token"), flags=("--exec-plugins=deny",), status=1,
              stderr="let it be run", judge=False)
    yield Row("plugin that may run", "robot", plugin("gives-token"), flags=("--exec-plugins=./plugin",), judge=False, runs=1)


ACTING = {
    "user": {"as_": "dave"},
    "user of many words": {"as_": "Jane Doe, of the office"},
    "user of other letters": {"as_": "j\u00e4ne \u4e2d"},
    "ServiceAccount": {"as_": "system:serviceaccount:ns:name"},
    "uid": {"as_": "dave", "uid": "1-2/3"},
    "group": {"as_": "dave", "groups": ["crew"]},
    "groups": {"as_": "dave", "groups": ["crew", "a b,c", "\u00e4%41", "system:masters"]},
    "extra": {"as_": "dave", "extra": [("scopes", "view"), ("scopes", "edit")]},
    "extra of odd keys": {"as_": "dave", "extra": [("example.com/a b", "1"), ("a%41", "2"), ("a:b;c", "3"), ("\u00e4", "4")]},
    "extra of odd values": {"as_": "dave", "extra": [("k", "a=b"), ("k", "a b,c"), ("k", "%41"), ("k", "\u00e4\u4e2d"),
                                                     ("k", '"')]},
    "all": {"as_": "dave", "uid": "7", "groups": ["a", "b"], "extra": [("scopes", "view"), ("example.com/x", "y")]},
}


def section(acting):
    """Of the user in a kubeconfig."""
    extra = {}
    for key, value in acting.get("extra", ()):
        extra.setdefault(key, []).append(value)
    members = {"as": acting["as_"], "as-uid": acting.get("uid"), "as-groups": acting.get("groups"), "as-user-extra": extra or None}
    return {name: value for name, value in members.items() if value}


def options(acting):
    flags = [f"--as={acting['as_']}"] + ([f"--as-uid={acting['uid']}"] if "uid" in acting else [])
    flags += [f"--as-group={group}" for group in acting.get("groups", ())]
    return tuple(flags + [f"--as-user-extra={key}={value}" for key, value in acting.get("extra", ())])


def known(acting):
    """Of the server's answer, where there is no doubt."""
    groups = {"groups": [*acting["groups"], "system:authenticated"]} if "groups" in acting else {}
    extra = {"extra": sorted(f"{key.lower()}={value}" for key, value in acting["extra"])} if "extra" in acting else {}
    return {"name": acting["as_"], "uid": acting.get("uid", ""), **groups, **extra}


def impersonation(s):
    admin, viewer = {"token": s.tokens["admin"]}, {"token": s.tokens["viewer"]}
    for name, acting in ACTING.items():
        yield Row(f"acting, by the kubeconfig: {name}", "admin", {**admin, **section(acting)}, acting=acting, says=known(acting))
        yield Row(f"acting, by options: {name}", "admin", admin, flags=options(acting), acting=acting, says=known(acting))
    yield Row("acting, option over kubeconfig", "admin", {**admin, "as": "dave"}, flags=("--as=erin",), acting={"as_": "erin"},
              judge=False)
    forbidden = r'ocreg: selfsubjectreviews\S+ is forbidden: User "viewer" cannot impersonate.*\nhint: '
    yield Row("acting, forbidden", user={**viewer, "as": "dave"}, status=DENIED, stderr=forbidden)
    yield Row("acting, forbidden, by an option", user=viewer, flags=("--as=dave",), status=DENIED, stderr=forbidden)
    yield Row("acting, a group forbidden", user={"tokenFile": "robot.token"}, flags=("--as=dave", "--as-group=system:masters"),
              status=DENIED, stderr="cannot impersonate")
    yield Row("acting, by a certificate that may not", user={"client-certificate": "alice.crt", "client-key": "alice.key"},
              flags=("--as=dave",), status=DENIED, stderr='User "alice" cannot impersonate')


def servers(s):
    viewer, port = {"token": s.tokens["viewer"]}, s.port
    none = {"certificate-authority-data": None}
    for name in ("localhost", "kubernetes.default.svc"):
        yield Row(f"server's certificate is of {name}", "viewer", viewer, {"tls-server-name": name})
    yield Row("server by another name", "viewer", viewer, {"server": f"https://localhost:{port}"})
    yield Row("server's name by an option", "viewer", viewer, flags=("--tls-server-name=kubernetes.default.svc",))
    yield Row("server's name that is wrong", user=viewer, cluster={"tls-server-name": "api.example.com"}, status=1,
              stderr=r"api\.example\.com(.|\n)*hint: ")
    yield Row("server that nobody vouches for", user=viewer, cluster={**none, "certificate-authority": "other-ca.crt"}, status=1,
              stderr=r"other-ca(.|\n)*hint: ")
    yield Row("server of the machine's authorities", user=viewer, cluster=none, status=1, stderr="hint: ")
    yield Row("authority in a file", "viewer", viewer, {**none, "certificate-authority": "ca.crt"})
    yield Row("authority by an option", "viewer", viewer, none, flags=("--certificate-authority=ca.crt",))
    yield Row("server that is anybody", "viewer", viewer, {**none, "insecure-skip-tls-verify": True},
              stderr="warning: .*certificate")
    yield Row("server that is anybody, by an option", "viewer", viewer, none, flags=("--insecure-skip-tls-verify",),
              stderr="warning: .*certificate")
    yield Row("server by an option", "viewer", viewer, {"server": "https://127.0.0.1:1"}, flags=(f"--server={s.server}",))


def proxied(s):
    """The server's name is known to the proxies alone."""
    viewer, far = {"token": s.tokens["viewer"]}, {"server": f"https://kubernetes.default.svc:{s.port}"}
    url = f"http://127.0.0.1:{s.proxy}"
    yield Row("proxy", "viewer", viewer, {**far, "proxy-url": url})
    yield Row("proxy that asks for a password", "viewer", viewer,
              {**far, "proxy-url": f"http://carol:{s.password}@127.0.0.1:{s.proxy}"})
    yield Row("proxy by SOCKS", "viewer", viewer, {**far, "proxy-url": f"socks5://127.0.0.1:{s.socks}"})
    yield Row("proxy by an option", "viewer", viewer, far, flags=(f"--proxy-url={url}",), judge=False)
    yield Row("proxy by a variable", "viewer", viewer, far, env={"HTTPS_PROXY": url})
    yield Row("proxy for a certificate", "alice", {"client-certificate": "alice.crt", "client-key": "alice.key"},
              {**far, "proxy-url": url})
    yield Row("proxy, and a wrong name", user=viewer, cluster={**far, "proxy-url": url, "tls-server-name": "api.example.com"},
              status=1, stderr=r"api\.example\.com")
    yield Row("no proxy", user=viewer, cluster={**far, "proxy-url": url}, flags=("--proxy-url=none", "--request-timeout=5s"),
              judge=False, status=1, stderr=r"kubernetes\.default\.svc")


def choices(s):
    viewer = {"token": s.tokens["viewer"]}
    more = {"users": [{"name": "robot", "user": {"tokenFile": "robot.token"}}],
            "clusters": [{"name": "closed", "cluster": {"server": "https://127.0.0.1:1"}}],
            "contexts": [{"name": "robot", "context": {"cluster": "c", "user": "robot"}},
                         {"name": "closed", "context": {"cluster": "closed", "user": "u"}}]}
    yield Row("context by an option", "robot", viewer, more=more, flags=("--context=robot",))
    yield Row("user by an option", "robot", viewer, more=more, flags=("--user=robot",))
    yield Row("cluster by an option", "viewer", viewer, more=more, flags=("--context=closed", "--cluster=c"))
    yield Row("user and cluster by options", "robot", viewer, more=more, flags=("--context=closed", "--cluster=c", "--user=robot"))
    yield Row("user that is not there", user=viewer, more=more, flags=("--user=nobody",), status=1, stderr="nobody")
    robot = {"users": [{"name": "u", "user": {"tokenFile": "../robot.token"}}]}
    yield Row("list, the first user wins", "robot", viewer, env={"KUBECONFIG": "@/one/first:@/kubeconfig"},
              files={"one/first": robot})
    yield Row("list, the last user loses", "viewer", viewer, env={"KUBECONFIG": "@/kubeconfig:@/one/first"},
              files={"one/first": robot})
    yield Row("list, one is not there", "viewer", viewer, env={"KUBECONFIG": "@/none:@/kubeconfig"})
    yield Row("list, the context of another file", "robot", viewer, env={"KUBECONFIG": "@/one/first:@/kubeconfig"},
              files={"one/first": {"current-context": "robot", "contexts": more["contexts"],
                                   "users": [{"name": "robot", "user": {"tokenFile": "../robot.token"}}]}})


def settings(s):
    """What is told without the server, and agrees with what it is told."""
    viewer = {"token": s.tokens["viewer"]}

    def shown(name, token, user, **more):
        return Row(f"whoami -t: {name}", user=user, verb=("whoami", "-t"), stdout=rf"\A{s.tokens[token]}\n\Z",
                   shown=s.tokens[token], judge=False, **more)
    yield shown("token", "viewer", viewer)
    yield shown("token file", "robot", {"tokenFile": "robot.token"})
    yield shown("option", "viewer", {"tokenFile": "robot.token"}, flags=(f"--token={s.tokens['viewer']}",))
    yield shown("plugin", "robot", plugin("gives-token"), runs=1)
    yield Row("whoami -t: certificate", user={"client-certificate": "alice.crt", "client-key": "alice.key"}, verb=("whoami", "-t"),
              status=1, stderr="no token", judge=False)

    def explained(name, user, *lines, cluster=None, **more):
        return Row(f"whoami --explain: {name}", user=user, cluster=cluster or {}, verb=("whoami", "--explain"), judge=False,
                   stdout="(?m)" + "(.|\n)*".join(f"^{line}" for line in lines), **more)
    yield explained("token", viewer, "context +x, from .*kubeconfig$", f"server +{s.server}, from", "user +u, from",
                    "credential +token, from")
    yield explained("token file and option", {"tokenFile": "robot.token"}, "credential +token, from the options; not tokenFile",
                    flags=(f"--token={s.tokens['viewer']}",))
    yield explained("certificate", {"client-certificate": "alice.crt", "client-key": "alice.key"}, "certificate .*alice.crt")
    yield explained("plugin", plugin("gives-token"), r"credential +what the program \./plugin gives")
    yield explained("acting", {**viewer, "as": "dave"}, "acting as +dave, from .*kubeconfig$")
    yield explained("proxy", viewer, "proxy +http://", cluster={"proxy-url": f"http://carol:{s.password}@127.0.0.1:{s.proxy}"})


def logins(s):
    """There is no OAuth server."""
    for name, verb in (("a password", ("login", "-u", "carol", "-p", s.password)), ("a browser", ("login", "--web"))):
        yield Row(f"login by {name}", verb=verb, status=1, judge=False,
                  stderr=r"\Aocreg: https://\S+ has no OAuth server of its own to log in at\nhint: .*exec plugin")
    yield Row("login by a wrong token", verb=("login", "--token-file=wrong.token"), judge=False, status=DENIED,
              stderr="Unauthorized")
    yield Row("logout without a token", user={"client-certificate": "alice.crt", "client-key": "alice.key"}, verb=("logout",),
              judge=False, status=1, stderr="no token in the kubeconfig")


def pods(s):
    """Where there is no kubeconfig."""
    host, port = s.server.removeprefix("https://").split(":")
    env = {"KUBECONFIG": "", "KUBERNETES_SERVICE_HOST": host, "KUBERNETES_SERVICE_PORT": port}
    yield Row("in a pod", "robot", env=env, pod=True)
    yield Row("in a pod, token option", "viewer", env=env, pod=True, flags=("--token=" + s.tokens["viewer"],), judge=False)
    yield Row("in a pod, kubeconfig", "viewer", {"token": s.tokens["viewer"]}, env={**env, "KUBECONFIG": "@/kubeconfig"}, pod=True)
    yield Row("in a pod, another authority", env=env, pod=True, flags=("--certificate-authority=other-ca.crt",), judge=False,
              status=1, stderr="other-ca(.|\n)*hint: ")
    yield Row("in a pod, explained", env=env, pod=True, verb=("whoami", "--explain"), judge=False,
              stdout=f"server +{s.server}, from KUBERNETES_SERVICE_HOST\n(.|\n)*the pod's service account")


def every(scene):
    for part in (tokens, certificates, plugins, impersonation, servers, proxied, choices, settings, logins, pods):
        yield from part(scene)
