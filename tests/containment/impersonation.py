# SPDX-License-Identifier: Apache-2.0
"""Acting as somebody else: the headers that client-go sends for the same, and only where that was asked for."""
import json
import os
import pathlib
import random
import subprocess
import tempfile

from case import A, B, SECRETS, TOKEN, Case, one
from listeners import head_of

HERE = pathlib.Path(__file__).resolve().parent
AS = "{AS}"
KEYS = ["scopes", "Scopes", "a/b", "example.org/role", "a%b", "a%2fb", "a b", "a:b", "a\u00e4b", "\u20ac", "a\tb", "a,b", "a\"b",
        "a(b)", "a{b}", "a[b]", "a<b>", "a@b", "a\\b", "a;b", "a?b", "!#$&'*+-.^_`|~", "\x7f", "a\u0001b", "-", "%"]
VALUES = ["view", "user:info", "a b", "a=b", "\u00e4", "", "a,b", "\"x\"", "%41", " a", "a ", "  "]
NAMES = ["system:serviceaccount:ns:name", "Jane Doe", "j\u00e4ne", "a,b", "a;b=c", "%41", "system:masters"]


def lines(values):
    return "\\n".join(values)


def rows():
    """What the kubeconfig's user says, and what the options say."""
    for name in NAMES:
        yield {"as": name}, {}
        yield {}, {"as": name}
    for key in KEYS:
        yield {"as": AS, "as-user-extra": {key: ["view"]}}, {}
        if not set(key) & set("\t|"):  # which are between the words of a command
            yield {}, {"as": AS, "as_extra": [(key, "view")]}
    for value in VALUES:
        yield {"as": AS, "as-user-extra": {"key": [value, "other"]}}, {}
        yield {}, {"as": AS, "as_extra": [("key", value), ("key", "other")]}
        yield {"as": AS, "as-groups": ["one", value or "two"], "as-uid": value}, {}
    yield {"as": AS, "as-uid": "7", "as-groups": ["a", "b"], "as-user-extra": {"k": ["1", "2"], "l": ["3"]}}, {}
    yield {}, {"as": AS, "as_uid": "7", "as_groups": ["a", "b"], "as_extra": [("k", "1"), ("k", "2"), ("l", "3")]}
    yield {"as": AS, "as-groups": [], "as-user-extra": {}}, {}
    yield {"as": AS, "as-user-extra": {"k": []}}, {}
    yield {"as": "", "as-uid": ""}, {}
    for what in ({"as-uid": "7"}, {"as-groups": ["a"]}, {"as-user-extra": {"k": ["1"]}}):
        yield what, {}
        yield {"as": "", **what}, {}
    for what in ({"as_uid": "7"}, {"as_groups": ["a"]}, {"as_extra": [("k", "1")]}):
        yield {}, what


def some_rows(dice, n):
    for _ in range(n):
        keys = dice.sample(KEYS, dice.randint(0, 3))
        yield {"as": dice.choice(NAMES), "as-groups": dice.sample(NAMES, dice.randint(0, 3)),
               "as-user-extra": {key: dice.sample([v for v in VALUES if v], dice.randint(1, 3)) for key in keys}}, {}


def question(user, options):
    text = json.dumps({"apiVersion": "v1", "kind": "Config", "current-context": "x",
                       "users": [{"name": "u", "user": TOKEN | user}],
                       "clusters": [{"name": "c", "cluster": {"server": "https://a.b"}}],
                       "contexts": [{"name": "x", "context": {"cluster": "c", "user": "u"}}]})
    extra = {}
    for key, value in options.get("as_extra", []):
        extra.setdefault(key, []).append(value)
    asked = {"Kubeconfig": text, "As": options.get("as", ""), "UID": options.get("as_uid", ""),
             "Groups": options.get("as_groups", []), "Extra": extra}
    return json.dumps(asked).replace(AS, SECRETS["as"])


def judged(asked):
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "judge"
        subprocess.run(["go", "build", "-o", program, HERE / "impersonate.go"], cwd=HERE.parent / "cluster", check=True,
                       env={**os.environ, "GOFLAGS": "-mod=readonly"})
        done = subprocess.run([program], input="\n".join(asked).encode() + b"\n", stdout=subprocess.PIPE, check=True, timeout=60)
    return [json.loads(line) for line in done.stdout.splitlines()]


def sent(request):
    pairs = (line.encode("latin-1").decode(errors="replace").split(":", 1) for line in head_of(request)[1:])
    return sorted((name.lower(), value.strip()) for name, value in pairs if name.lower().startswith("impersonate-"))


def acts(want):
    want = sorted((name.lower(), value.strip()) for name, value in want)

    def check(listeners, _):
        got = [sent(request) for connection in listeners["api"].connections for request in connection.requests]
        if got != [want]:
            yield f"it sends {got}, client-go {want}"
    return check


def option(name, value):
    if name == "as_extra":
        value = lines(f"{key}={text}" for key, text in value)
    return f"|{name}=" + (value if isinstance(value, str) else lines(value))


def sees(want):
    return {"api": {"token", "as"} if SECRETS["as"] in json.dumps(want) else {"token"}}


def cases():
    everything = [*rows(), *some_rows(random.Random(6), 30)]
    for i, ((user, options), want) in enumerate(zip(everything, judged(question(*row) for row in everything), strict=True)):
        client = A + "".join(option(*pair) for pair in options.items())
        name = f"as-{i}-{json.dumps(user)}-{json.dumps(options)}"
        if want is None:
            yield Case(name, [client], [None], user=TOKEN | user)
        else:
            yield one(name, client=client, user=TOKEN | user, sees=sees(want), also=acts(want))
    yield Case("as-by-one-alone", [A + "|as={AS}|as_groups=g", B, "get|A|x", "get|B|plain", "together|A:a|B:plain|A:b|B:plain"],
               ["OK"] * 5, {"api": {"token", "as"}}, also=plain_alone)


def plain_alone(listeners, _):
    for connection in listeners["api"].connections:
        for request in connection.requests:
            if bool(sent(request)) == (b"/plain" in request):
                yield f"{head_of(request)[0]} has {sent(request)}"
