# SPDX-License-Identifier: Apache-2.0
"""The kubeconfigs: rows, and as many again put together at random from a fixed seed.

A case has files in a folder of its own, where those of world.make_files() are as well. In its list and its flags @ is that folder.
"""
import base64
import copy
import dataclasses
import json
import random

import encodings_of
import world as worlds

TOKEN, OTHER_TOKEN, PASSWORD = "token-of-alice-0123456789", "token-of-bob-9876543210", "password-of-carol"
SECRETS = [text.encode() for text in (TOKEN, OTHER_TOKEN, PASSWORD, "token-of-a-file", "token-of-a-program")]
SEED, RANDOM = 6, 160

# Why ocreg is meant to do something else.
DATA_WINS = "data wins over a file, as kubectl's own message says before it refuses both"
NO_TOKEN = "a token of such characters is a mistake; it is not sent to see what comes of it"
COLON = "a colon in the name would be taken for the end of it"
NAMED_USER = "who the flags say who asks is not mixed with the credentials of the kubeconfig"
BOTH_FILES = "half of a pair is a mistake, and not passed over"
NAMED_AS = "whom the flags say to act as does not get the groups of somebody else"
NOT_HTTP = "nothing is asked in the clear"
SURE_URL = "a URL that programs read in different ways is refused"
WHOLE_URL = "without a scheme it is https, as oc login has it"
NUMBERS = "bytes as a list of numbers, which Go would write"
SAME_PLACE = "brackets around an address change nothing"
AS_IT_IS = "a path is sent as it is written"
TOKEN_STAYS = "a token file that is there and empty is broken; to kubectl it is as good as none where a token stands beside it"
NOBODY_NAMED = "with a server and nobody in the flags nobody is meant; kubectl asks for a name at the terminal"
NULL_ENTRY = "an entry that is null is a mistake"
NOT_THERE = "there is no cluster"  # what is named must be there; kubectl takes it for empty where the flags have all that is needed


@dataclasses.dataclass
class Case:
    name: str
    files: dict
    flags: tuple = ("--kubeconfig=@/config",)
    list: str | None = None     # KUBECONFIG
    env: dict = dataclasses.field(default_factory=dict)
    view: bool = True           # compare what is shown as well
    differs: str = ""           # why ocreg is meant to do something else with the request
    ours: str = ""              # which is: taken or refused
    differs_in_view: str = ""
    may_refuse: str = ""        # with these words, whatever kubectl does; for those at random


class Maker:
    """Kubeconfigs of this world: documents, and cases with one of them as their file."""

    def __init__(self, world):
        self.world = world
        self.server = f"https://127.0.0.1:{world.port}"
        self.ca, self.other_ca, self.cert, self.key, self.bob, self.bob_key = (
            self.data(name) for name in ("ca.crt", "other-ca.crt", "alice.crt", "alice.key", "bob.crt", "bob.key"))
        self.cluster = {"server": self.server, "certificate-authority-data": self.ca}
        self.user = {"token": TOKEN}
        self.pair = {"client-certificate-data": self.cert, "client-key-data": self.key}

    def data(self, name):
        return base64.b64encode((self.world.files / name).read_bytes()).decode()

    def doc(self, cluster=None, user=None, context=None, **top):
        """With what is given laid over what is right; None takes away."""
        doc = {"apiVersion": "v1", "kind": "Config",
               "clusters": [{"name": "c", "cluster": lay(self.cluster, cluster)}],
               "users": [{"name": "u", "user": lay(self.user, user)}],
               "contexts": [{"name": "x", "context": lay({"cluster": "c", "user": "u"}, context)}], "current-context": "x"}
        return lay(doc, top)

    def case(self, name, cluster=None, user=None, context=None, flags=(), files=(), top=(), **rest):
        text = json.dumps(self.doc(cluster, user, context, **dict(top)))
        return Case(name, {"config": text, **dict(files)}, ("--kubeconfig=@/config", *flags), **rest)


def lay(under, over):
    return {k: v for k, v in {**under, **(over or {})}.items() if v is not None}


def basics(m):
    case = m.case
    yield case("a token")
    yield case("a token with blanks around it", user={"token": " " + TOKEN}, differs=NO_TOKEN, ours="refused")
    yield case("an empty token", user={"token": ""})
    yield case("nobody", user={"token": None})
    yield case("name and password", user={"token": None, "username": "carol", "password": PASSWORD})
    yield case("a name without a password", user={"token": None, "username": "carol"})
    yield case("a password without a name", user={"token": None, "password": PASSWORD})
    yield case("a colon in the name", user={"token": None, "username": "ca:rol", "password": PASSWORD}, differs=COLON,
        ours="refused")
    yield case("a certificate", user={"token": None, **m.pair})
    yield case("a certificate in files", user={"token": None, "client-certificate": "alice.crt", "client-key": "alice.key"})
    yield case("a certificate as data, its key in a file",
               user={"token": None, "client-certificate-data": m.cert, "client-key": "alice.key"})
    yield case("an authority in a file", cluster={"certificate-authority-data": None, "certificate-authority": "ca.crt"})
    yield case("members that are empty", cluster={"certificate-authority": "", "proxy-url": "", "tls-server-name": ""},
               user={"tokenFile": "", "client-certificate": "", "client-key": "", "username": "", "password": "", "as": ""})
    yield case("members that are null", files={"config": json.dumps(m.doc()).replace(
        '"user": {"token"',
            '"user": {"tokenFile": null, "client-certificate-data": null, "as-groups": null, "exec": null, "token"')})
    yield case("members that nobody knows", cluster={"zzz": {"a": 1}}, user={"zzz": [1]}, context={"zzz": None}, top={"zzz": 1})
    yield case("a namespace", context={"namespace": "openshift-image-registry"})
    yield case("a namespace that is none", context={"namespace": "Not_A Namespace"})
    yield case("compression disabled", cluster={"disable-compression": True})
    yield case("extensions", cluster={"extensions": [{"name": "e", "extension": {"a": 1}}]},
               top={"extensions": [{"name": "e", "extension": [1]}], "preferences": {"colors": True}})


def broken(m):
    case = m.case
    yield case("no current context", top={"current-context": None})
    yield case("an empty current context", top={"current-context": ""})
    yield case("a current context that is not there", top={"current-context": "y"})
    yield case("a context without a cluster", context={"cluster": None})
    yield case("a context with a cluster that is not there", context={"cluster": "d"})
    yield case("a context without a user", context={"user": None})
    yield case("a context with a user that is not there", context={"user": "v"})
    yield case("an empty context", context={"cluster": None, "user": None})
    yield case("no contexts", top={"contexts": None})
    yield case("no clusters", top={"clusters": None})
    yield case("no users", top={"users": None})
    yield case("empty lists", top={"clusters": [], "users": [], "contexts": []})
    yield case("no server", cluster={"server": None})
    yield case("an empty server", cluster={"server": ""})
    yield case("a cluster of null", top={"clusters": [{"name": "c", "cluster": None}]})
    yield case("a user of null", top={"users": [{"name": "u", "user": None}]})
    yield case("a context of null", top={"contexts": [{"name": "x", "context": None}]})
    yield case("an entry of null", top={"users": [None, {"name": "u", "user": m.user}]}, differs=NULL_ENTRY, ours="refused",
               differs_in_view=NULL_ENTRY)
    yield case("an entry without a name", top={"users": [{"user": {"token": OTHER_TOKEN}}, {"name": "u", "user": m.user}]})
    for section, value in (("clusters", "cluster"), ("users", "user"), ("contexts", "context")):
        yield case(f"two {section} of one name", top={section: m.doc()[section] * 2})
        other = [{"name": "z", value: {}}] * 2
        yield case(f"two {section} of one name that nobody needs", top={section: m.doc()[section] + other})
    twice = [{"name": "e", "extension": {}}] * 2
    yield case("two extensions of one name", top={"extensions": twice})
    yield case("two extensions of one name in a cluster", cluster={"extensions": twice})
    for name in ("a b", "a/b:c", "\u00e4\u4e2d", "-x", "x=y", '"'):
        yield case(f"names such as {name}", top={"contexts": [{"name": name, "context": {"cluster": name, "user": name}}],
                                                 "clusters": [{"name": name, "cluster": m.cluster}],
                                                 "users": [{"name": name, "user": m.user}], "current-context": name})
    for kind, version in (("Config", None), (None, "v1"), (None, None), ("", ""), ("Secret", "v1"), ("Config", "v2"), ("config",
        "v1"),
                          ("Config", "v1beta1"), ("Config", "example.com/v1")):
        yield case(f"kind {kind}, apiVersion {version}", top={"kind": kind, "apiVersion": version})


def material(m):
    case = m.case
    file, none = "certificate-authority", {"certificate-authority-data": None}
    yield case("authority: data and a file", cluster={file: "ca.crt"}, differs=DATA_WINS, ours="taken")
    yield case("authority: data and a wrong file", cluster={file: "other-ca.crt"}, differs=DATA_WINS, ours="taken")
    yield case("authority: data and a file that is not there", cluster={file: "none"}, differs=DATA_WINS, ours="taken")
    yield case("authority: another", cluster={"certificate-authority-data": m.other_ca})
    yield case("authority: none", cluster=none)
    for name in ("none", "empty", "garbage", "alice.key", ".", "other-ca.crt", "server.crt"):
        yield case(f"authority: the file {name}", cluster={**none, file: name})
    for text in ("###", "QUJD", "", m.ca[:-4], m.ca + "=", m.ca[:-1], "LS0tLS1CRUdJTi", " " + m.ca, m.ca[:76] + "\n" + m.ca[76:]):
        yield case(f"authority: data {text[:8]!r} of {len(text)}", cluster={"certificate-authority-data": text})
    yield case("authority: trust anybody", cluster={**none, "insecure-skip-tls-verify": True})
    yield case("authority: trust anybody and one", cluster={"insecure-skip-tls-verify": True})
    yield case("authority: trust anybody and a file", cluster={**none, file: "ca.crt", "insecure-skip-tls-verify": True})
    yield case("authority: trust nobody else", cluster={"insecure-skip-tls-verify": False})
    for name in ("localhost", "kubernetes.default.svc", "wrong.example.com", "127.0.0.1", "LOCALHOST", "localhost."):
        yield case(f"the name to expect is {name}", cluster={"tls-server-name": name})
    yield case("trust anybody of another name", cluster={**none, "insecure-skip-tls-verify": True,
        "tls-server-name": "wrong.example.com"})

    def user(name, differs="", ours="", **members):
        return case(name, user={"token": None, **{k.replace("_", "-"): v for k, v in members.items()}}, differs=differs, ours=ours)
    cert, key = {"client_certificate_data": m.cert}, {"client_key_data": m.key}
    yield user("a certificate without a key", **cert)
    yield user("a key without a certificate", **key)
    yield case("a key without a certificate, and a token", user={"client-key-data": m.key})
    yield case("a certificate without a key, and a token", user={"client-certificate-data": m.cert})
    yield user("the key of another", **cert, client_key_data=m.bob_key)
    yield user("a certificate twice, as data and in a file", DATA_WINS, "taken", **cert, **key, client_certificate="bob.crt")
    yield user("a key twice, as data and in a file", DATA_WINS, "taken", **cert, **key, client_key="bob.key")
    yield user("a certificate that is not there", client_certificate="none", client_key="alice.key")
    yield user("a key that is not there", client_certificate="alice.crt", client_key="none")
    yield user("a certificate that is empty", client_certificate="empty", client_key="alice.key")
    yield user("a certificate that is garbage", client_certificate="garbage", client_key="alice.key")
    yield user("a certificate for a key", client_certificate="alice.crt", client_key="alice.crt")
    yield user("certificate data that is no base64", client_certificate_data="%", client_key_data=m.key)
    yield user("key data that is no base64", client_certificate_data=m.cert, client_key_data="%")
    yield user("a certificate of another authority", client_certificate_data=m.data("other-ca.crt"),
               client_key_data=m.data("other-ca.key"))


def tokens(m):
    case = m.case
    for name in ("token", "blank", "empty", "none", ".", "alice.crt"):
        yield case(f"a token file: {name}", user={"token": None, "tokenFile": name})
        yield case(f"a token, and a token file: {name}", user={"tokenFile": name},
                   **({"differs": TOKEN_STAYS, "ours": "refused"} if name in ("blank", "empty") else {}))
    yield case("a token with a line break", user={"token": TOKEN + "\n"})
    yield case("a token of two lines", user={"token": TOKEN + "\r\nX-Other: 1"})
    yield case("a token of other letters", user={"token": "t\u00f6ken-of-alice"}, differs=NO_TOKEN, ours="refused")
    basic = {"username": "carol", "password": PASSWORD}
    yield case("a token and a password", user=basic)
    yield case("a token and a name", user={"username": "carol"})
    yield case("a token file and a password", user={"token": None, "tokenFile": "token", **basic})
    yield case("a token and a certificate", user=m.pair)
    yield case("a password and a certificate", user={"token": None, **basic, **m.pair})
    yield case("a token, a password and a certificate", user={**basic, **m.pair})
    for provider in ({"name": "gcp"}, {"name": "azure", "config": {}}, {"name": "zzz", "config": None}):
        yield case(f"auth-provider {provider['name']}", user={"token": None, "auth-provider": provider})


def acting(m):
    def case(name, differs="", ours="", **members):
        return m.case(f"acting: {name}", user={k.replace("_", "-"): v for k, v in members.items()}, differs=differs, ours=ours)
    yield case("as a user", **{"as": "dave"})
    yield case("as a user of other letters", **{"as": "d\u00e4ve"})
    yield case("as nobody", **{"as": ""})
    yield case("with a uid", **{"as": "dave"}, as_uid="17")
    yield case("with groups", **{"as": "dave"}, as_groups=["a", "b c", "system:masters"])
    yield case("with a group twice", **{"as": "dave"}, as_groups=["a", "a"])
    yield case("with an empty list", **{"as": "dave"}, as_groups=[], as_user_extra={})
    yield case("with an empty group", **{"as": "dave"}, as_groups=[""])
    yield case("with facts", **{"as": "dave"}, as_user_extra={"scopes": ["view", "edit"], "reason": ["why not"]})
    yield case("with facts of odd names", **{"as": "dave"}, as_user_extra={"example.com/a b": ["1"], "\u00e4%": ["2"],
        "UPPER": ["3"]})
    yield case("with a fact without values", **{"as": "dave"}, as_user_extra={"scopes": []})
    yield case("with all", **{"as": "dave"}, as_uid="17", as_groups=["a"], as_user_extra={"scopes": ["view"]})
    yield case("a uid alone", as_uid="17")
    yield case("groups alone", as_groups=["a"])
    yield case("facts alone", as_user_extra={"scopes": ["view"]})
    yield case("as one with a line break", **{"as": "dave\r\nX-Other: 1"})


def places(m):
    """Files that are named as seen from the kubeconfig, from another folder."""
    in_files = {"certificate-authority-data": None, "certificate-authority": "../ca.crt"}
    user = {"token": None, "client-certificate": "../alice.crt", "client-key": "./../alice.key"}
    text = json.dumps(m.doc(in_files, user))
    yield Case("paths: seen from the kubeconfig", {"deep/config": text}, ("--kubeconfig=@/deep/config",))
    yield Case("paths: of a kubeconfig that is itself seen from here", {"cwd/deep/config": text.replace("../", "../../")},
               ("--kubeconfig=deep/config",))
    yield Case("paths: of one in this folder", {"cwd/config": text}, ("--kubeconfig=config",))
    yield Case("paths: not seen from here", {"deep/down/config": text, "cwd/ca.crt": ""}, ("--kubeconfig=@/deep/down/config",))
    one = {"clusters": m.doc({**in_files, "certificate-authority": "own.crt"})["clusters"]}
    two = {**m.doc(user={"token": None, "tokenFile": "own.token"}), "clusters": []}
    yield Case("paths: each seen from its own file",
               {"one/config": json.dumps(one), "two/config": json.dumps(two),
                   "one/own.crt": (m.world.files / "ca.crt").read_bytes(),
                "two/own.token": TOKEN}, (), list="@/one/config:@/two/config")
    yield Case("paths: whole ones", {"config": json.dumps(m.doc({**in_files,
        "certificate-authority": str(m.world.files / "ca.crt")}))})
    yield Case("paths: home", {"home/.kube/config": json.dumps(m.doc())}, ())
    yield Case("paths: home, an empty KUBECONFIG", {"home/.kube/config": json.dumps(m.doc())}, (), list="")
    yield Case("paths: nothing at home", {}, ())
    yield Case("paths: no home for a tilde", {"home/.kube/config": json.dumps(m.doc())}, (), list="~/.kube/config")


def lists(m):
    good, config = m.doc(), json.dumps(m.doc())
    other = m.doc({"server": f"https://127.0.0.1:{m.world.closed}"}, {"token": OTHER_TOKEN})
    files = {"good": config, "other": json.dumps(other), "void": "", "remarks": "# none\n", "null": "null", "bad": "{a: ",
             "context": json.dumps({"current-context": "y"}), "number": json.dumps({"users": [{"name": "q",
                 "user": {"token": 1}}]}),
             "cluster": json.dumps({"clusters": good["clusters"]}), "user": json.dumps({"users": good["users"]}),
             "rest": json.dumps({"contexts": good["contexts"], "current-context": "x"}),
             "hollow": json.dumps({"clusters": [{"name": "c", "cluster": {}}], "users": [{"name": "u", "user": {}}]}),
             "spoiling": json.dumps({"clusters": [{"name": "c"}]}),
             "half": json.dumps({"users": [{"name": "u", "user": {"username": "carol"}}]}),
             "y": json.dumps({"contexts": [{"name": "y", "context": {"cluster": "c", "user": "u"}}]})}
    for names in ("good", "good:other", "other:good", "none:good", "good:none", "void:good", "remarks:null:good",
        "cluster:user:rest",
                  "rest:user:cluster", "user:cluster", "good:bad", "bad:good", "none", "none:void", "void", "context:y:good",
                      "good:y:context",
                  "context:good", "hollow:good", "spoiling:good", "half:good", "good:half", "good:number", "good:good",
                      "cluster:other",
                  "user:other:good", ".:good", "good:.", "good/none:good", "bad/none:good"):
        yield Case(f"list: {names}", files, (), list=":".join(f"@/{name}" for name in names.split(":")))
    yield Case("list: empty parts", files, (), list=":@/good::@/other:")
    yield Case("list: a colon", files, (), list=":")
    yield Case("list: names seen from here", {f"cwd/{k}": v for k, v in files.items()}, (), list="cluster:user:./rest")
    yield Case("list: nothing of a device", files, (), list="/dev/null:@/good")
    yield Case("list: a file that is named wins", files, ("--kubeconfig=@/good",), list="@/bad")
    yield Case("list: a file that is named must be there", files, ("--kubeconfig=@/none",), list="@/good")
    yield Case("list: an empty file that is named", files, ("--kubeconfig=@/void",), list="@/good")
    yield Case("list: a device that is named", files, ("--kubeconfig=/dev/null",), list="@/good")
    yield Case("list: nothing that is named", files, ("--kubeconfig=",), list="@/good")


FLAGS = {
    "--context=alice --token=TOKEN": (NAMED_USER, "taken"), "--context=carol --token=TOKEN": (NAMED_USER, "taken"),
    "--client-certificate=@/bob.crt --client-key=@/bob.key": (NAMED_USER, "taken"), "--client-key=@/bob.key": (BOTH_FILES,
        "refused"),
    "--context=dave --as=erin": (NAMED_AS, "taken"), "--context=dave --as-group=b": (NAMED_AS, "refused"),
    "--context=dave --as-uid=4": (NAMED_AS, "refused"), "--server=URL --certificate-authority=@/ca.crt": (NOBODY_NAMED, "taken"),
}


def flags(m):
    far = {"server": f"https://127.0.0.1:{m.world.closed}"}
    more = m.doc()
    more["clusters"] += [{"name": "far", "cluster": lay(m.cluster, far)},
                         {"name": "localhost", "cluster": lay(m.cluster, {"server": f"https://localhost:{m.world.port}"})},
                         {"name": "anybody", "cluster": {"server": m.server, "insecure-skip-tls-verify": True}}]
    more["users"] += [{"name": "bob", "user": {"token": OTHER_TOKEN}}, {"name": "alice", "user": m.pair},
                      {"name": "carol", "user": {"username": "carol", "password": PASSWORD}},
                      {"name": "dave", "user": {"token": TOKEN, "as": "dave", "as-groups": ["a"]}}, {"name": "nobody", "user": {}}]
    more["contexts"] += [{"name": name, "context": {"cluster": "c", "user": name}} for name in ("alice", "carol", "dave", "nobody")]
    more["contexts"] += [{"name": "far", "context": {"cluster": "far", "user": "u"}}, {"name": "no-user",
        "context": {"cluster": "c"}},
                         {"name": "anybody", "context": {"cluster": "anybody", "user": "u"}}]
    text = json.dumps(more)
    server, ca, token = f"--server={m.server}", "--certificate-authority=@/ca.crt", f"--token={OTHER_TOKEN}"
    insecure = "--insecure-skip-tls-verify"
    rows = ("--context=alice", "--context=none", "--context=", "--context=carol", "--context=no-user", "--cluster=localhost",
            "--cluster=none", "--cluster=far", "--user=bob", "--user=none", "--user=nobody", "--context=far --cluster=c",
            "--context=no-user --user=bob", "--context=alice --user=bob", "--context=far", f"--context=far {server}", server,
            f"{token}", f"--context=alice {token}", f"--context=carol {token}", f"--context=nobody {token}",
                f"--context=no-user {token}",
            f"--context=dave {token}", ca, "--certificate-authority=@/other-ca.crt", "--certificate-authority=@/none",
            "--certificate-authority=@/garbage", f"--context=anybody {ca}", insecure, f"{insecure}=false", f"{insecure} {ca}",
            f"--context=anybody {insecure}=false", "--tls-server-name=localhost", "--tls-server-name=wrong.example.com",
            "--client-certificate=@/bob.crt --client-key=@/bob.key", "--client-certificate=@/bob.crt", "--client-key=@/bob.key",
            "--context=alice --client-certificate=@/bob.crt --client-key=@/bob.key",
                "--context=alice --client-certificate=@/bob.crt",
            "--context=alice --client-key=@/bob.key", "--context=nobody --client-certificate=@/bob.crt --client-key=@/bob.key",
            "--client-certificate=@/none --client-key=@/none", "--as=erin", "--as=erin --as-group=a --as-group=b", "--as-group=a",
            "--as=erin --as-uid=9", "--as-uid=9", "--as=erin --as-user-extra=scopes=view --as-user-extra=scopes=edit",
            "--as-user-extra=a=b", "--context=dave --as=erin", "--context=dave --as-group=b", "--context=dave --as-uid=4",
            "--context=dave --as=erin --as-group=b", f"{server} {ca} {token}", f"--context=none {server} {token}",
            f"--cluster=none {server}")
    for row in rows:
        name = row.replace(m.server, "URL").replace(OTHER_TOKEN, "TOKEN")
        why, ours = FLAGS.get(name, ("", ""))
        yield Case(f"flags: {name}", {"config": text}, ("--kubeconfig=@/config", *row.split()), differs=why, ours=ours,
                   view=row.startswith("--context") and ours != "refused")
    for row in (f"{server}", f"{server} {ca}", f"{server} {ca} {token}", f"{server} {insecure} {token}", f"{token}",
                f"{server} {ca} --client-certificate=@/alice.crt --client-key=@/alice.key", f"--user=u {server} {ca}"):
        name = row.replace(m.server, "URL").replace(OTHER_TOKEN, "TOKEN")
        why, ours = FLAGS.get(name, ("", ""))
        yield Case(f"flags without a kubeconfig: {name}", {}, tuple(row.split()), differs=why, ours=ours, view=False)
    named = m.doc({"tls-server-name": "wrong.example.com"})
    yield Case("flags: another server has another name", {"config": json.dumps(named)}, ("--kubeconfig=@/config", server),
        view=False)
    anybody = m.doc({"certificate-authority-data": None, "insecure-skip-tls-verify": True})
    yield Case("flags: trust in anybody, and another server", {"config": json.dumps(anybody)}, ("--kubeconfig=@/config", server),
        view=False)
    no_current = lay(m.doc(), {"current-context": None})
    for row in ("--context=x", "--cluster=c --user=u", "--cluster=c", f"--cluster=c {token}"):
        yield Case(f"flags: no current context, {row.replace(OTHER_TOKEN, 'TOKEN')}", {"config": json.dumps(no_current)},
                   ("--kubeconfig=@/config", *row.split()), view=row == "--context=x")


SERVERS = {
    "127.0.0.1:PORT": (WHOLE_URL, "taken"), "localhost:PORT": (WHOLE_URL, "taken"), "http://127.0.0.1:PLAIN": (NOT_HTTP, "refused"),
    "https://127.0.0.1:PORT?a=b": (SURE_URL, "refused"), "https://127.0.0.1:PORT#a": (SURE_URL, "refused"),
    "https://127.0.0.1:PORT/p?a=b": (SURE_URL, "refused"), "https://user:pass@127.0.0.1:PORT": (SURE_URL, "refused"),
    "https://127.0.0.1:0PORT": (SURE_URL, "refused"), "https://127.0.0.1:PORT/a b": (SURE_URL, "refused"),
    "https://[127.0.0.1]:PORT": (SAME_PLACE, "taken"), "https://127.0.0.1:PORT/../x": (AS_IT_IS, "taken"),
}


def servers(m):
    port, plain = m.world.port, m.world.plain
    for server in (f"https://127.0.0.1:{port}/", f"https://127.0.0.1:{port}/pre/fix", f"https://127.0.0.1:{port}/pre/fix/",
                   f"HTTPS://127.0.0.1:{port}", f"https://localhost:{port}", f"https://LOCALHOST:{port}", f"127.0.0.1:{port}",
                   f"localhost:{port}", f"http://127.0.0.1:{plain}", f"http://127.0.0.1:{port}", f"https://127.0.0.1:{plain}",
                   f"https://127.0.0.1:{port}?a=b", f"https://127.0.0.1:{port}#a", f"https://127.0.0.1:{port}/p?a=b",
                   f"https://user:pass@127.0.0.1:{port}", "https://127.0.0.1:99999", "https://127.0.0.1:port", "https://",
                       "https:///x",
                   f"ftp://127.0.0.1:{port}", f"unix:///{port}", f" https://127.0.0.1:{port}", f"https://127.0.0.1:{port} ",
                   f"https://127.0.0.1:{m.world.closed}", f"//127.0.0.1:{port}", f"https://127.0.0.1:0{port}",
                   f"https://[127.0.0.1]:{port}", f"https://127.1:{port}", f"https://2130706433:{port}", "https://no such host",
                   f"https://127.0.0.1:{port}/a b", f"https://127.0.0.1:{port}/a%20b", f"https://127.0.0.1:{port}/../x"):
        name = server.replace(str(port), "PORT").replace(str(plain), "PLAIN").replace(str(m.world.closed), "CLOSED")
        why, ours = SERVERS.get(name, ("", ""))
        yield m.case(f"server: {name!r}", cluster={"server": server}, differs=why, ours=ours)


def proxies(m):
    port, socks = m.world.proxy, m.world.socks
    far = f"https://{worlds.FAR}:{m.world.port}"
    for proxy in (f"http://127.0.0.1:{port}", f"http://carol:secret-of-a-proxy@127.0.0.1:{port}", f"http://127.0.0.1:{port}/",
                  f"socks5://127.0.0.1:{socks}", f"http://127.0.0.1:{m.world.closed}", f"socks5://127.0.0.1:{m.world.closed}",
                  f"ftp://127.0.0.1:{port}", f"127.0.0.1:{port}", f"socks5h://127.0.0.1:{socks}", f"socks4://127.0.0.1:{socks}",
                  "http://[", "http://", "none", "://", f"HTTP://127.0.0.1:{port}"):
        name = proxy.replace(str(port), "PORT").replace(str(socks), "SOCKS").replace(str(m.world.closed), "CLOSED")
        yield m.case(f"proxy: {name!r}", cluster={"server": far, "proxy-url": proxy})
    direct = m.server
    yield m.case("proxy: to loopback, too", cluster={"server": direct, "proxy-url": f"http://127.0.0.1:{port}"})
    for variable, proxy in (("HTTPS_PROXY", f"http://127.0.0.1:{port}"), ("https_proxy", f"http://127.0.0.1:{port}"),
                            ("HTTP_PROXY", f"http://127.0.0.1:{port}"), ("ALL_PROXY", f"http://127.0.0.1:{port}"),
                            ("HTTPS_PROXY", f"socks5://127.0.0.1:{socks}"), ("HTTPS_PROXY", f"127.0.0.1:{port}")):
        name = proxy.replace(str(port), "PORT").replace(str(socks), "SOCKS")
        yield m.case(f"proxy: {variable}={name}", cluster={"server": far}, env={variable: proxy})
    env = {"HTTPS_PROXY": f"http://127.0.0.1:{port}"}
    yield m.case("proxy: not to loopback by a variable", cluster={"server": direct}, env=env)
    yield m.case("proxy: the kubeconfig's before a variable's", cluster={"server": far,
        "proxy-url": f"socks5://127.0.0.1:{socks}"}, env=env)
    yield m.case("proxy: with a name to expect", cluster={"server": far, "proxy-url": env["HTTPS_PROXY"],
        "tls-server-name": "localhost"})


PLUGIN = """#!/bin/sh
case "$KUBERNETES_EXEC_INFO" in *'"kind":"ExecCredential"'*) ;; *) exit 9;; esac
cat <<END
{"apiVersion":"client.authentication.k8s.io/%s","kind":"ExecCredential","status":%s}
END
"""


def programs(m):
    v1 = {"apiVersion": "client.authentication.k8s.io/v1", "command": "./plugin", "interactiveMode": "Never"}
    token = '{"token":"token-of-a-program"}'

    def case(name, exec_=None, status=token, version="v1", user=None, files=(), **rest):
        members = {"token": None, "exec": lay(v1, exec_), **(user or {})}
        return m.case(f"exec: {name}", user=members, files={"plugin": PLUGIN % (version, status), **dict(files)}, **rest)
    beta = {"apiVersion": "client.authentication.k8s.io/v1beta1", "interactiveMode": None}
    yield case("a token")
    yield case("of v1beta1", beta, version="v1beta1")
    yield case("of v1alpha1", {"apiVersion": "client.authentication.k8s.io/v1alpha1"}, version="v1alpha1")
    yield case("of no version", {"apiVersion": None})
    yield case("of an empty version", {"apiVersion": ""})
    yield case("of another group", {"apiVersion": "example.com/v1"})
    yield case("answers in another version", version="v1beta1")
    yield case("does not say whether it asks", {"interactiveMode": None})
    yield case("says nonsense about asking", {"interactiveMode": "Sometimes"})
    yield case("must ask", {"interactiveMode": "Always"})
    yield case("asks if it can", {"interactiveMode": "IfAvailable"})
    yield case("no command", {"command": None})
    yield case("an empty command", {"command": ""})
    yield case("a command that is not there", {"command": "./none"})
    yield case("a command that is no program", {"command": "./ca.crt"})
    yield case("a name in PATH", {"command": "plug-in"}, files={"bin/plug-in": PLUGIN % ("v1", token)})
    yield case("a name that is not in PATH, but beside the kubeconfig", {"command": "plugin"})
    yield case("a path from the kubeconfig", {"command": "bin/plug-in"}, files={"bin/plug-in": PLUGIN % ("v1", token)})
    yield case("arguments and variables", {"args": ["a b", "; exit 1"], "env": [{"name": "A", "value": "$B"}]}, files={
        "plugin": PLUGIN.replace("case", '[ "$1|$2|$A" = "a b|; exit 1|\\$B" ] || exit 8\ncase', 1) % ("v1", token)})
    yield case("a variable without a name", {"env": [{"value": "b"}]})
    yield case("no status", status="null")
    yield case("an empty status", status="{}")
    yield case("an empty token", status='{"token":""}')
    yield case("one that fails", files={"plugin": "#!/bin/sh\nexit 3\n"})
    yield case("one that says nothing", files={"plugin": "#!/bin/sh\n"})
    yield case("one that says nonsense", files={"plugin": "#!/bin/sh\necho nonsense\n"})
    pair = {"clientCertificateData": (m.world.files / "alice.crt").read_text(),
        "clientKeyData": (m.world.files / "alice.key").read_text()}
    yield case("a certificate", status=json.dumps(pair).replace("\\", "\\\\\\\\"), files={
        "plugin": PLUGIN.replace("<<END", "<<'END'") % ("v1", json.dumps(pair))})
    yield case("a certificate without a key", files={
        "plugin": PLUGIN.replace("<<END", "<<'END'") % ("v1", json.dumps({**pair, "clientKeyData": None}))})
    yield case("beside a token", user={"token": TOKEN})
    yield case("beside a password", user={"username": "carol", "password": PASSWORD})
    yield case("beside a certificate", user=m.pair)
    yield case("beside an auth-provider", user={"auth-provider": {"name": "gcp", "config": {}}})
    yield case("beside a token in the flags", flags=(f"--token={OTHER_TOKEN}",))
    yield case("and acting as another", user={"as": "dave"})
    yield case("that is told of the cluster", {"provideClusterInfo": True}, files={
        "plugin": PLUGIN.replace("case", "case \"$KUBERNETES_EXEC_INFO\" in *'\"config\":{\"a\":1}'*) ;; *) exit 7;; esac\ncase", 1)
        % ("v1", token)}, cluster={"extensions": [{"name": "client.authentication.k8s.io/exec", "extension": {"a": 1}}]})


TYPES = {  # what is in each member, so that each gets something else
    "": {"kind": "s", "apiVersion": "s", "current-context": "s", "clusters": "l", "users": "l", "contexts": "l", "preferences": "o",
         "extensions": "l"},
    "cluster": {"server": "s", "tls-server-name": "s", "insecure-skip-tls-verify": "b", "certificate-authority": "s",
                "certificate-authority-data": "s", "proxy-url": "s", "disable-compression": "b", "extensions": "l"},
    "user": {"client-certificate": "s", "client-certificate-data": "s", "client-key": "s", "client-key-data": "s", "token": "s",
             "tokenFile": "s", "as": "s", "as-uid": "s", "as-groups": "l", "as-user-extra": "o", "username": "s", "password": "s",
             "auth-provider": "o", "exec": "o", "extensions": "l"},
    "context": {"cluster": "s", "user": "s", "namespace": "s", "extensions": "l"},
}
VALUES = {"s": (5, True, [], {}), "b": ("true", 1, []), "l": ("a", {}, 1), "o": ("a", [], 1)}


def wrong_types(m):
    for where, members in TYPES.items():
        for member, kind in members.items():
            for value in VALUES[kind]:
                doc = m.doc()
                if where:  # in an entry that nobody needs: the file is refused all the same
                    doc[f"{where}s"].append({"name": "z", where: {member: value}})
                else:
                    doc[member] = value
                bytes_ = member.endswith("-data") and value == []
                yield Case(f"types: {where}.{member} is {value!r}", {"config": json.dumps(doc)}, view=False,
                           differs=NUMBERS if bytes_ else "", ours="refused" if bytes_ else "")
    deep = (("user", {"as-groups": [1]}), ("user", {"as-user-extra": {"a": "b"}}), ("user", {"as-user-extra": {"a": [1]}}),
            ("user", {"exec": {"command": 1}}), ("user", {"exec": {"args": "a"}}), ("user", {"exec": {"args": [1]}}),
            ("user", {"exec": {"env": [{"name": 1}]}}), ("user", {"exec": {"provideClusterInfo": "yes"}}),
            ("user", {"exec": {"interactiveMode": 1}}), ("user", {"exec": {"installHint": []}}), ("user",
                {"exec": {"apiVersion": 1}}),
            ("user", {"auth-provider": {"name": 1}}), ("user", {"auth-provider": {"config": {"a": 1}}}),
            ("user", {"auth-provider": {"config": []}}), ("user", {"extensions": [1]}), ("cluster", {"extensions": [{"name": 1}]}),
            ("user", {"client-key-data": "%"}), ("user", {"client-certificate-data": "QQ"}), ("cluster",
                {"certificate-authority-data": "Q"}))
    for where, value in deep:
        doc = m.doc()
        doc[f"{where}s"].append({"name": "z", where: value})
        yield Case(f"types: {where} has {json.dumps(value)}", {"config": json.dumps(doc)}, view=False)
    for section in ("clusters", "users", "contexts"):
        for entry in (1, "a", [], {"name": 1}, {"name": "z", section[:-1]: "a"}, {"name": "z", section[:-1]: []}):
            doc = m.doc()
            doc[section].append(entry)
            yield Case(f"types: {section} has {entry!r}", {"config": json.dumps(doc)}, view=False)
    for preferences in ({"colors": "yes"}, {"extensions": {}}, {"extensions": [{"name": "a", "extension": {}}] * 2}):
        yield Case(f"types: preferences {json.dumps(preferences)}", {"config": json.dumps({**m.doc(), "preferences": preferences})},
                   view=False)


def written(m):
    for name, text, rest in encodings_of.every(m):
        yield Case(f"written: {name}", {"config": text}, **rest)


def at_random(m):
    dice = random.Random(SEED)
    nothing = {"certificate-authority-data": None}
    clusters = [{}] * 6 + [
        {**nothing, "certificate-authority": "ca.crt"}, {**nothing, "insecure-skip-tls-verify": True},
        {"tls-server-name": "localhost"}, {"server": f"https://localhost:{m.world.port}"}, {"server": m.server + "/prefix"},
        {"proxy-url": f"http://127.0.0.1:{m.world.proxy}"}, {"proxy-url": f"socks5://127.0.0.1:{m.world.socks}"},
        nothing, {"server": None}, {"certificate-authority-data": m.other_ca}, {"insecure-skip-tls-verify": True},
        {"tls-server-name": "wrong.example.com"}, {**nothing, "certificate-authority": "none"}]
    users = [{"token": TOKEN}, {"token": OTHER_TOKEN}, {"tokenFile": "token"}, m.pair, {"username": "carol", "password": PASSWORD},
             {"client-certificate": "bob.crt", "client-key": "bob.key"}, {**m.pair, "token": TOKEN}, {"token": TOKEN,
                 "tokenFile": "token"},
             {"token": TOKEN, "as": "dave"}, {}, {"tokenFile": "none"}, {"token": TOKEN, "username": "carol"},
                 {"client-certificate-data": m.cert}]
    for number in range(RANDOM):
        files = {f"f{i}": json.dumps(a_file(m, dice, clusters, users)) for i in range(dice.choice((1, 1, 2, 3)))}
        given = [dice.choice((f"--context=x{dice.randint(0, 3)}", f"--cluster=c{dice.randint(0, 3)}",
            f"--user=u{dice.randint(0, 3)}",
                              "--as=erin", "--as=erin --as-group=g", "--certificate-authority=@/ca.crt", f"--server={m.server}",
                              "--insecure-skip-tls-verify", "--tls-server-name=localhost"))
                 for _ in range(dice.choice((0, 0, 1, 1, 2)))]
        yield Case(f"random {number}: {' '.join(given)}".replace(m.server, "URL"), files, tuple(" ".join(given).split()),
                   list=":".join(f"@/{name}" for name in files), may_refuse=NOT_THERE,
                       view=all(flag.startswith("--context") for flag in given))


def a_file(m, dice, clusters, users):
    def some():
        return dice.sample(range(4), dice.choice((1, 2, 3, 4, 4)))
    doc = {"clusters": [{"name": f"c{i}", "cluster": lay(m.cluster, dice.choice(clusters))} for i in some()],
           "users": [{"name": f"u{i}", "user": copy.deepcopy(dice.choice(users))} for i in some()],
           "contexts": [{"name": f"x{i}", "context": {"cluster": f"c{dice.randint(0, 3)}", "user": f"u{dice.randint(0, 3)}"}}
                        for i in some()]}
    if dice.random() < 0.9:
        doc["current-context"] = f"x{dice.randint(0, 3)}"
    return doc


def every(world):
    m = Maker(world)
    for group in (basics, broken, material, tokens, acting, places, lists, flags, servers, proxies, programs, wrong_types, written,
        at_random):
        yield from group(m)
