# SPDX-License-Identifier: Apache-2.0
"""Logging in with a token, logging out, and what is left in the kubeconfig."""
import json
import os
import pty
import stat

import oauth
import rows
import tunnel


def entry(config, section, name):
    found = [e for e in config[section] if e["name"] == name]
    return found[0][section[:-1]] if found else None


def cluster_name(test):
    return test.site.api.url.removeprefix("https://").replace(".", "-")


def check_config(test, user, token, ns="default"):
    """Member by member: what `oc login` would have written, and all that was there before."""
    config, cluster = json.loads(test.kubeconfig.read_text()), cluster_name(test)
    context = f"{ns}/{cluster}/{user}"
    test.want(f"current-context {config['current-context']}", config["current-context"] == context)
    test.want("the context", entry(config, "contexts", context) == {
        "cluster": cluster, "namespace": ns, "user": f"{user}/{cluster}"})
    test.want("the user", entry(config, "users", f"{user}/{cluster}") == {"token": token})
    test.want(f"the cluster {entry(config, 'clusters', cluster)}", entry(config, "clusters", cluster) == {
        "server": test.site.api.url, "certificate-authority": str(test.authority)})
    check_others(test, config)


def check_others(test, config):
    before = json.loads(test.before)
    for section in ("clusters", "users", "contexts"):
        test.want(f"the other {section}", entry(config, section, "other") == entry(before, section, "other"))
    test.want("members that are not known", config["extensions"] == before["extensions"])
    mode = stat.S_IMODE(os.stat(test.kubeconfig).st_mode)
    test.want(f"mode {mode:o}", mode == 0o600)


def expect(test, done, status, *said):
    test.want(f"status {done.returncode}, not {status}: {done.stderr[-600:]}", done.returncode == status)
    for text in said:
        test.want(f"it is not said: {text}: {(done.stdout + done.stderr)[-600:]}", text in done.stdout + done.stderr)


def password_of(test, *argv, given=None):
    return test.login(test.site.api.url, "-u", oauth.USER, *argv, given=oauth.PASSWORD + "\n" if given is None else given)


def written(test):
    expect(test, password_of(test), 0, f"Logged in to {test.site.api.url} as alice.")
    check_config(test, "alice", *test.site.tokens)


def namespace(test):
    expect(test, password_of(test, "-n", "project"), 0)
    check_config(test, "alice", *test.site.tokens, ns="project")


def same_namespace(test):
    """Who logs in again goes on where he was."""
    expect(test, password_of(test, "-n", "project"), 0)
    expect(test, password_of(test), 0)
    check_config(test, "alice", list(test.site.tokens)[-1], ns="project")
    config = json.loads(test.kubeconfig.read_text())
    config["current-context"] = "other"
    test.kubeconfig.write_text(json.dumps(config))
    expect(test, password_of(test), 0)
    check_config(test, "alice", list(test.site.tokens)[-1])


def strange_name(test):
    """As the cluster has it, whatever was typed."""
    expect(test, password_of(test), 0, "as system:serviceaccount:a:b.")
    check_config(test, "system:serviceaccount:a:b", *test.site.tokens)


def given_with_p(test):
    """In the arguments, from where it goes at once; tests of the process list are elsewhere."""
    expect(test, password_of(test, "-p", oauth.PASSWORD, given=""), 0)
    expect(test, password_of(test, f"--password={oauth.PASSWORD}", given=""), 0)


def without_line_break(test):
    expect(test, password_of(test, given=oauth.PASSWORD), 0)
    expect(test, password_of(test, given=oauth.PASSWORD + "\r\n"), 0)


def no_password(test):
    expect(test, password_of(test, given=""), 2, "there is no password")
    expect(test, password_of(test, given="x" * 5000), 2, "there is no password")
    test.want("something was sent", not test.site.requests)
    test.check_unchanged()


def new_file(test):
    test.kubeconfig = test.folder / "new" / "config"
    expect(test, password_of(test), 0)
    mode = stat.S_IMODE(os.stat(test.kubeconfig).st_mode)
    test.want(f"mode {mode:o}", mode == 0o600)
    expect(test, test.ocreg("logout"), 0)


def named_file(test):
    path = test.folder / "named"
    expect(test, password_of(test, "--kubeconfig", path), 0)
    test.want("it is not there", path.exists())
    test.check_unchanged()


def twice(test):
    expect(test, password_of(test), 0)
    first = list(test.site.tokens)
    expect(test, password_of(test), 0)
    second = [token for token in test.site.tokens if token not in first]
    check_config(test, "alice", *second)
    test.want("two entries for one", len(json.loads(test.kubeconfig.read_text())["users"]) == 2)


def known_server(test):
    """What the kubeconfig knows of a server holds for the next login, its data too."""
    expect(test, password_of(test), 0)
    expect(test, test.ocreg("login", "-u", "alice", given=oauth.PASSWORD), 0)
    expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", given=oauth.PASSWORD), 0)
    config = json.loads(test.kubeconfig.read_text())
    config["current-context"] = "other"
    test.kubeconfig.write_text(json.dumps(config))
    expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", given=oauth.PASSWORD), 0)
    check_config(test, "alice", list(test.site.tokens)[-1])


def unknown_authority(test):
    expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", given=oauth.PASSWORD), 1, "authorit")
    test.want("something was sent", not test.site.requests)
    test.check_unchanged()


def system_authority(test):
    """The OAuth server of a company, whose authority is that of its machines; the cluster has its own."""
    test.more = {"SSL_CERT_FILE": str(test.authority.with_name("other-ca.crt"))}
    expect(test, password_of(test), 0, "as alice")
    check_config(test, "alice", *test.site.tokens)


def system_only_for_issuer(test):
    """Whom the machine trusts is not therefore the cluster."""
    test.more = {"SSL_CERT_FILE": str(test.authority)}
    other = test.authority.with_name("other-ca.crt")
    expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", "--certificate-authority", other, given=oauth.PASSWORD),
           1, "authorit")
    test.want("something was sent", not test.site.requests)


def through_proxy(test):
    """Which is told where to, and no more; and is the way to the cluster from now on."""
    with tunnel.Proxy() as proxy:
        url = f"http://me:CANARY-of-the-proxy@{proxy.address}"
        expect(test, password_of(test, "--proxy-url", url), 0, "as alice")
        hosts = {test.site.api.url.removeprefix("https://"), test.site.oauth.url.removeprefix("https://")}
        test.want(f"the proxy was asked for {proxy.targets()}", proxy.targets() == hosts)
        test.want("the proxy was told more", all("Basic" in head and test.site.issuer not in head for head in proxy.heads))
        cluster = entry(json.loads(test.kubeconfig.read_text()), "clusters", cluster_name(test))
        test.want(f"the cluster {cluster}", cluster["proxy-url"] == url)
        before = len(proxy.heads)
        expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", given=oauth.PASSWORD), 0)
        test.want("the proxy of the kubeconfig was not asked", len(proxy.heads) > before)
        before = len(proxy.heads)
        expect(test, password_of(test, "--proxy-url", "none"), 0)
        test.want("the proxy was asked once more", len(proxy.heads) == before)
        cluster = entry(json.loads(test.kubeconfig.read_text()), "clusters", cluster_name(test))
        test.want(f"the cluster {cluster}", "proxy-url" not in cluster)


def proxy_of_environment(test):
    """Is not asked for what is on this machine, and for all else is."""
    with tunnel.Proxy() as proxy:
        test.more = {"HTTPS_PROXY": f"http://{proxy.address}"}
        expect(test, password_of(test), 0)
        test.want("the proxy was asked", not proxy.heads)
        name = test.site.api.url.replace("127.0.0.1", "api.cluster.test")
        expect(test, test.login(name, "-u", "alice", given=oauth.PASSWORD), 1)
        test.want("the proxy was not asked", proxy.targets() == {name.removeprefix("https://")})


def typed(test):
    """By a person, who does not see it."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(test.folder)
        command = test.command("login", test.site.api.url, "-u", "alice", "--certificate-authority", test.authority)
        os.execve(command[0], [str(word) for word in command], test.environment())
    shown = b""
    while b"Password of alice: " not in shown:
        shown += os.read(terminal, 4096)
    os.write(terminal, oauth.PASSWORD.encode() + b"\n")
    try:
        while more := os.read(terminal, 4096):
            shown += more
    except OSError:
        pass  # the end of a terminal
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    test.keep_secrets(shown.decode())
    test.want(f"status {status}: {shown.decode()[-300:]}", status == 0 and b"as alice" in shown)


def insecure(test):
    expect(test, test.ocreg("login", test.site.api.url, "-u", "alice", "--insecure-skip-tls-verify", given=oauth.PASSWORD), 0,
           "warning: the server's certificate is not looked at")
    cluster = entry(json.loads(test.kubeconfig.read_text()), "clusters", cluster_name(test))
    test.want(f"the cluster {cluster}", cluster == {"server": test.site.api.url, "insecure-skip-tls-verify": True})


def with_token(test):
    token = test.site.new_token("bob")
    expect(test, test.login(test.site.api.url, "--token", token), 0, "as bob")
    test.want("the OAuth server was asked", not test.site.seen("oauth"))
    check_config(test, "bob", token)


def token_of_file(test):
    token = test.site.new_token("bob")
    (test.folder / "token").write_text(f"{token}\n")
    expect(test, test.login(test.site.api.url, "--token-file", test.folder / "token"), 0, "as bob")
    check_config(test, "bob", token)


def dead_token(test):
    expect(test, test.login(test.site.api.url, "--token", "sha256~CANARY-dead"), 7, "hint:")
    test.check_unchanged()


def no_way(test):
    for argv in ((), ("-u", "a", "--web"), ("--web", "--token", "x"), ("-p", "x"), ("-u", "a", "-p", "x", "--callback-port", "5"),
                 ("--web", "--callback-port", "0"), ("--web", "--callback-port", "70000"), ("-u", "a", "one", "two")):
        expect(test, test.login(test.site.api.url, *argv), 2)
    test.want("something was sent", not test.site.requests)


def no_server(test):
    test.kubeconfig.write_text("{}")
    expect(test, test.ocreg("login", "-u", "alice", "-p", oauth.PASSWORD), 1, "where to log in")


def no_write(test):
    """Nobody logs in for nothing."""
    test.kubeconfig.write_text("{ this is no kubeconfig")
    expect(test, password_of(test), 1, "neither YAML nor JSON")
    test.want("something was sent", not test.site.requests)


def logs_out(test):
    expect(test, password_of(test), 0)
    expect(test, test.ocreg("logout"), 0, f"Logged out of {test.site.api.url}.")
    test.want("the cluster still knows it", not test.site.tokens)
    config, cluster = json.loads(test.kubeconfig.read_text()), cluster_name(test)
    test.want(f"the user is left with {entry(config, 'users', f'alice/{cluster}')}", not entry(config, "users", f"alice/{cluster}"))
    check_others(test, config)
    expect(test, test.ocreg("logout"), 1, "nothing to log out of")


def logs_out_late(test):
    """Of a token that has ended meanwhile."""
    expect(test, password_of(test), 0)
    test.site.tokens.clear()
    expect(test, test.ocreg("logout"), 0)
    test.want("it is still there", "CANARY-token" not in test.kubeconfig.read_text())


def logs_out_alone(test):
    """Where the cluster does not help, the kubeconfig forgets the token all the same, and it is said."""
    expect(test, password_of(test), 0)
    test.site.row = {"whoami": lambda site, q: q.status(500, "InternalError", "broken")}
    expect(test, test.ocreg("logout"), 1, "can go on using it")
    test.want("it is still there", "CANARY-token" not in test.kubeconfig.read_text())


def logs_out_foreign(test):
    """Of a token that is not of the OAuth server."""
    test.site.tokens["CANARY-plain-token"] = "bot"
    expect(test, test.login(test.site.api.url, "--token", "CANARY-plain-token"), 0)
    expect(test, test.ocreg("logout"), 1, "did not give this token", "can go on using it")
    test.want("something was deleted", not test.site.seen("api", "DELETE"))


NAMED = {"user": oauth.USER, "whoami": lambda site, q: oauth.answer_user(site, q, "system:serviceaccount:a:b")}
ROWS = [
    ("what is written", written, {}),
    ("a namespace", namespace, {}),
    ("the same namespace again", same_namespace, {}),
    ("another name", strange_name, NAMED),
    ("-p", given_with_p, {}),
    ("without a line break", without_line_break, {}),
    ("no password", no_password, {}),
    ("a new file", new_file, {}),
    ("--kubeconfig", named_file, {}),
    ("twice", twice, {}),
    ("a server that is known", known_server, {}),
    ("an authority that is not known", unknown_authority, {}),
    ("no verification", insecure, {}),
    ("an authority of the machine", system_authority, {"discovery": rows.on("wrong-ca")}),
    ("an authority of the machine that is not the cluster's", system_only_for_issuer, {}),
    ("a password that is typed", typed, {}),
    ("a proxy", through_proxy, {}),
    ("a proxy of the environment", proxy_of_environment, {}),
    ("a token", with_token, {}),
    ("a token in a file", token_of_file, {}),
    ("a token that has ended", dead_token, {}),
    ("no way to log in", no_way, {}),
    ("no server", no_server, {}),
    ("a kubeconfig that cannot be read", no_write, {}),
    ("logging out", logs_out, {}),
    ("logging out too late", logs_out_late, {}),
    ("logging out without the cluster", logs_out_alone, {}),
    ("logging out with another's token", logs_out_foreign, {}),
]
