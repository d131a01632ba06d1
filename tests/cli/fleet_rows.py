# SPDX-License-Identifier: Apache-2.0
"""The rows of `ocreg wait`, `ocreg fleet` and -v=6 to -v=9: ALONE need no cluster, ROWS do, in this order."""
import json
import re

from cluster_rows import ENV, FRESH, HELD, HIDDEN, NS, SECRETS, VERSION, VERSIONS, config, patched, version_status
from fixtures import SECRET
from rows import NOTHING, SERVER, SLOW, Row, finding, helped, usage

NAME = "configs.imageregistry.operator.openshift.io"
LATE = f"ocreg: {NAME} cluster: not as expected after "
FOREVER = ("--timeout", "10m")  # of what ends by what happens meanwhile
FLEET, PAIR = {"KUBECONFIG": "@DIR@/fleet.kubeconfig"}, {"KUBECONFIG": "@DIR@/pair.kubeconfig"}
MAPS = "/api/v1/namespaces/openshift-config/configmaps"
CLOSED = re.compile(r"^closed +E_CONNECT: https://127\.0\.0\.1:\d+: nobody answers", re.M)
SILENT = re.compile(r"^silent +E_TIMEOUT: .*\n\Z", re.M)
BAR = "\r[###############               ] 1 of 2"



def wrong(name, args, *err):
    """A call that is wrong, with a hint of its own."""
    return Row(f"wait: {name}", args, 2, NOTHING, ("ocreg: ", *err, "\nhint: "))


ALONE = [
    *map(helped, ("wait", "fleet")),
    *(wrong(f"for {word!r}", ("wait", *SERVER, f"--for={word}"), f'"{word}" is nothing to wait for',
            "write ready, create, delete, condition=TYPE")
      for word in ("frob", "", "condition=", "condition=Available=", "jsonpath=", "jsonpath={.spec.replicas=1", "spec.replicas",
                   "=1")),
    wrong("for a field that is not there", ("wait", *SERVER, "--for=jsonpath={.spec.replica}=1"),
          "spec.replica: there is no such field"),
    wrong("for no path", ("wait", *SERVER, '--for=jsonpath={.status.conditions[?(@.type=="a")].status}=True'),
          "this is not a path"),
    wrong("for what has no such name", ("wait", *SERVER, "secret/a/b"), "holds a slash"),
    wrong("in a namespace without a name", ("wait", *SERVER, "secret/a", "-n", ""), 'the namespace "" is empty'),
    usage("wait for a secret without a name", ("wait", *SERVER, "secret"), "a secret needs a name: secret/NAME"),
    usage("wait for a second one without a name", ("wait", *SERVER, "config/cluster", "secret"), "a secret needs a name"),
    usage("wait for no kind", ("wait", *SERVER, "frob/a"), 'there is no kind "frob"'),
    usage("wait for another config", ("wait", *SERVER, "config/other"), "there is one, cluster"),
    usage("wait for three words", ("wait", *SERVER, "config", "cluster", "more"), '"more" is one operand too many'),
    usage("wait no time", ("wait", *SERVER, "--timeout", "0s"), '--timeout "0s" is not a time'),
    usage("wait some time", ("wait", *SERVER, "--timeout", "soon"), '--timeout "soon" is not a time'),
    usage("wait for too much", ("wait", *SERVER, *["--for=create"] * 17), "more than 16 times --for"),
    usage("wait for too many", ("wait", *SERVER, *(f"secret/s{i}" for i in range(65))), "more than 64 things"),
    Row("wait: nobody listens", ("wait", *SERVER, "--timeout", "700ms"), 5, NOTHING,
        (LATE, "700 ms: ", "nobody answers", "\nhint: ")),
    Row("wait: one by its kind, one by its name", ("wait", *SERVER, "config", "secret/a", "--timeout", "700ms"), 5, NOTHING,
        (f"{NAME} cluster: ", "secrets openshift-image-registry/a: ", "\nhint: ")),
    Row("wait: nobody answers", ("wait", *SLOW, "--timeout", "700ms"), 5, NOTHING, (LATE, "\nhint: look at what it says")),
    Row("wait: nobody there", ("wait", "--kubeconfig", "none"), 8, NOTHING, ("cannot read @DIR@/none",)),

    usage("fleet of nothing", ("fleet",), "it takes one of get, validate and wait"),
    usage("fleet of another verb", ("fleet", "delete", "--all"), "it takes one of get, validate and wait"),
    usage("fleet of two verbs", ("fleet", "get", "wait", "--all"), "it takes one of get, validate and wait"),
    usage("fleet of no cluster", ("fleet", "get"), "either --contexts or --all"),
    usage("fleet of all and some", ("fleet", "get", "--all", "--contexts", "a"), "either --contexts or --all"),
    usage("fleet of no name", ("fleet", "get", "--contexts", ",,"), "--contexts names none"),
    usage("fleet of one context", ("fleet", "get", "--contexts", "a,b", "--context", "a"), "--context is for one cluster"),
    usage("fleet of one server", ("fleet", "get", "--contexts", "a,b", *SERVER), "--server is one cluster"),
    *(usage(f"fleet with {name}", ("fleet", "get", "--all", name, "a"), f"{name} is one cluster")
      for name in ("--cluster", "--tls-server-name")),
    usage("fleet as YAML", ("fleet", "get", "--all", "-o", "yaml"), '-o takes text or json, not "yaml"'),
    *(usage(f"fleet, {number} at a time", ("fleet", "get", "--all", "--parallel", number),
            "--parallel takes a number from 1 to 1000")
      for number in ("0", "1001", "1x", "-1", "")),
    usage("fleet that gets for some time", ("fleet", "get", "--all", "--timeout", "1s"), "--for and --timeout go with wait"),
    usage("fleet that validates for something", ("fleet", "validate", "--all", "--for=ready"), "--for and --timeout go with wait"),
    usage("fleet that waits no time", ("fleet", "wait", "--all", "--timeout", "0"), '--timeout "0" is not a time'),
    usage("fleet that waits for too much", ("fleet", "wait", "--all", *["--for=create"] * 9), "more than 8 times --for"),
    *(Row(f"fleet: wait for {word!r}", ("fleet", "wait", "--all", f"--for={word}"), 2, NOTHING, ("ocreg: ", "\nhint: "), env=FLEET)
      for word in ("frob", "", "spec.replica=1", "condition=A=")),
    Row("fleet: no kubeconfig", ("fleet", "get", "--all", "--kubeconfig", "none"), 8, NOTHING, ("cannot read @DIR@/none",)),
    Row("fleet: no context", ("fleet", "get", "--all"), 8, NOTHING, ("there is no context in the kubeconfig\nhint: log in",),
        env={"KUBECONFIG": "@DIR@/kubeconfig-empty"}),
    Row("fleet: none is there", ("fleet", "get", "--contexts", "silent,closed,none", "--request-timeout", "1s"), 103,
        (re.compile(r"\ACONTEXT +STATE +REPLICAS +AVAILABLE +PROGRESSING +DEGRADED\n"), CLOSED, SILENT,
         re.compile(r'^none +E_KUBECONFIG: there is no context "none" in ', re.M)), NOTHING, env=FLEET),
    Row("fleet: none is there, as JSON", ("fleet", "validate", "--contexts", "closed,none", "-o", "json"), 102, (), NOTHING,
        env=FLEET,
        lines={"closed": {"ok": False, "code": "E_CONNECT"}, "none": {"ok": False, "code": "E_KUBECONFIG"}}),
    Row("fleet: a name with a quote", ("fleet", "get", "--contexts", 'a"\n\x1b[31m,a b', "-o", "json"), 102, (), NOTHING, ("\x1b",),
        env=FLEET,
        lines={'a"\n\x1b[31m': {"ok": False}, "a b": {"ok": False}}),
    Row("fleet: a name that is no text", ("fleet", "get", "--contexts", "a\x1b[31m"), 101, ("a\\x1b[31m ",), NOTHING, ("\x1b",),
        env=FLEET),
    Row("fleet: wait where none is", ("fleet", "wait", "--contexts", "closed,none", "--timeout", "700ms"), 102,
        (re.compile(r"\Anone +E_KUBECONFIG: .*\nclosed +E_TIMEOUT: .*not as expected after 700 ms: .*nobody answers.*\n\Z"),),
        NOTHING, env=FLEET),
    Row("fleet: so many that 200 stands for them", ("fleet", "get", "--contexts", ",".join(["none"] * 150), "--parallel", "7"), 200,
        (re.compile(r"(none +E_KUBECONFIG.*\n){150}\Z"),), NOTHING, env=FLEET),
    Row("fleet: a bar on a terminal", ("fleet", "get", "--contexts", "closed,none"), 102, (CLOSED,),
        ("\r[                              ] 0 of 2", f"{BAR}, 1 failed", "\r[##############################] 2 of 2, 2 failed",
         "\r\x1b[K"),
        env=FLEET, to="terminal for errors"),

    *(usage(f"-v, {word}", ("get", *SERVER, word), "-v takes a digit") for word in ("-v=x", "-v=10", "-v=", "-vv", "-v-1", "--v=x",
                                                                                    "--verbose=x")),
    usage("-v before the verb", ("-v=x", "get"), "-v takes a digit"),
    Row("-v: attempts that come to nothing", ("get", *SERVER, "-v=6"), 1, NOTHING,
        (re.compile(rf"^GET https://127\.0\.0\.1:\d+/apis/\S+/v1/configs/cluster \S.*", re.M), "nobody answers"), ("abc",)),
]


def row(name, args, *rest, env=None, **more):
    return Row(f"cluster: {name}", args, *rest, env=env or ENV, **more)


def wait(name, args, *rest, **more):
    return row(f"wait, {name}", ("wait", *args), *rest, **more)


def met(*goals):
    return (re.compile("\\A" + "".join(re.escape(goal) + "\n" for goal in goals) + "\\Z"),)


def until(name, args, goals, request, hears="allowWatchBookmarks=", **more):
    """A wait that is met by what is done when the server has been asked to tell."""
    return wait(name, (*args, *FOREVER, "-v=6"), 0, met(*goals), (), meanwhile=request, cue=hears, **more)


def late(name, args, *err, **more):
    return wait(name, (*args, "--timeout", "3s"), 5, NOTHING, ("not as expected after 3000 ms: ", *err,
                                                               "\nhint: look at what it says"), **more)


def condition(kind, status, reason="Because", message="of this"):
    return {"type": kind, "status": status, "reason": reason, "message": message, "lastTransitionTime": "2020-02-03T04:05:06Z"}


def says(*conditions, seen=1000, **more):
    return ("PATCH", "/cluster/status", {"status": {"storage": {}, "storageManaged": False, "observedGeneration": seen,
                                                   "conditions": list(conditions), **more}})


def config_map(name, **metadata):
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, **metadata}, "data": {"a": "b"}}


GOOD = says(condition("Available", "True"), condition("Progressing", "False"), condition("Degraded", "False"), readyReplicas=2)
BAD = says(condition("Available", "False"), condition("Progressing", "True"), condition("Degraded", "True", "Broken",
                                                                                        "it\nis \u001b[31mbroken"))
MAP = "configmaps/awaited"

WAITS = [
    wait("for ready", ("config", "--timeout", "20s"), 0, met(f"{NAME}/cluster: ready"), NOTHING, before=(GOOD,)),
    wait("for ready, the Config if nothing is said", (), 0, met(f"{NAME}/cluster: ready"), NOTHING),
    wait("for create", ("config/cluster", "--for=create"), 0, met(f"{NAME}/cluster: create"), NOTHING),
    wait("for delete", ("configmap", "awaited", "--for=delete"), 0, met(f"{MAP}: delete"), NOTHING),
    wait("for a condition", ("--for=condition=available",), 0, met(f"{NAME}/cluster: condition=available"), NOTHING),
    wait("for a condition that is not", ("--for", "condition=Degraded=False"), 0, met(f"{NAME}/cluster: condition=Degraded=False"),
         NOTHING),
    wait("for a JSON path", ("--for=jsonpath={.status.readyReplicas}=2",), 0,
         met(f"{NAME}/cluster: jsonpath={{.status.readyReplicas}}=2"), NOTHING),
    wait("for any value", ("--for=jsonpath=.spec.replicas",), 0, met(f"{NAME}/cluster: jsonpath=.spec.replicas"), NOTHING),
    wait("for a path", ("--for=spec.replicas=1",), 0, met(f"{NAME}/cluster: spec.replicas=1"), NOTHING),
    wait("as one who reads", ("--for=ready",), 0, met(f"{NAME}/cluster: ready"), NOTHING, env={"KUBECONFIG": "@VIEWER@"}),
    wait("for several things", ("--for=ready", "--for=spec.replicas=1", "--for=create"), 0,
         met(f"{NAME}/cluster: ready", f"{NAME}/cluster: spec.replicas=1", f"{NAME}/cluster: create"), NOTHING),
    wait("for several objects", ("config/cluster", "service/kubernetes", "-n", "default", "--for=create"), 0,
         met(f"{NAME}/cluster: create", "services/kubernetes: create"), NOTHING),
    until("for what comes", ("configmap/awaited", "-n", "openshift-config", "--for=create"), (f"{MAP}: create",),
          ("POST", MAPS, config_map("awaited", labels={"a": "b"}))),
    wait("in a namespace", ("configmap/awaited", "-n", "openshift-config", "--for=metadata.labels.a=b"), 0,
         met(f"{MAP}: metadata.labels.a=b"), NOTHING),
    late("in another namespace", ("configmap/awaited", "--for=create"), "configmaps openshift-image-registry/awaited: ",
         "it is not there"),
    until("for what changes", ("configmap/awaited", "-n", "openshift-config", "--for=metadata.labels.a=c"),
          (f"{MAP}: metadata.labels.a=c",),
          ("PATCH", f"{MAPS}/awaited", {"metadata": {"labels": {"a": "c"}}})),
    until("for what comes, for the second", ("config/cluster", "secret/held", "--for=create"), (f"{NAME}/cluster: create",
                                                                                                "secrets/held: create"),
          ("POST", SECRETS, HELD), hears="/secrets?watch="),
    until("for what goes", ("configmap/awaited", "-n", "openshift-config", "--for=delete"), (f"{MAP}: delete",),
          ("DELETE", f"{MAPS}/awaited", None)),
    until("for a Config that becomes ready", ("config", "--for=ready"), (f"{NAME}/cluster: ready",), GOOD, before=(BAD,)),
    until("for a Config that is looked at", ("--for=status.readyReplicas=2",), (f"{NAME}/cluster: status.readyReplicas=2",), GOOD,
          before=(says(condition("Available", "True"), seen=0, readyReplicas=2),)),
    late("for what is broken", ("config",), "condition Degraded is True, Broken: it\\x0ais \\x1b[31mbroken", before=(BAD,)),
    late("for what is not looked at", ("--for=condition=Available",), "status.observedGeneration is ",
         before=(says(condition("Available", "True"), seen=1),)),
    late("for another value", ("--for=spec.replicas=3",), "spec.replicas is 1"),
    late("for another value, in vain", ("--for=jsonpath={.spec.logging}",), "spec.logging is not set"),
    late("for what stays", ("--for=delete",), "it is still there"),
    late("for what does not come", ("secret/nothing",), "secrets openshift-image-registry/nothing: ", "it is not there"),
    late("for several, and each is named", ("config/cluster", "secret/nothing", "service/kubernetes", "-n", "default"),
         f"\n  {NAME} cluster: condition Progressing is not set\n  secrets default/nothing: it is not there\nhint: ",
         absent=("services",), before=(says(condition("Available", "True")),)),
    wait("for what may not be seen", ("secret/held", "--as", "nobody"), 7, NOTHING, ("nobody", "\nhint: ask for a role")),
    wait("with a wrong token", ("--token", "abc"), 7, NOTHING, ("Unauthorized",)),
]

LOST = {"spec": {"managementState": "Managed", "storage": {"pvc": {"claim": "lost"}}, "rolloutStrategy": "Recreate"}}
LOST_TEXT = config(managementState="Managed", storage={"pvc": {"claim": "lost"}}, rolloutStrategy="Recreate", replicas=1,
                   logLevel="Normal",
                   operatorLogLevel="Normal")
LOSS = [finding("error", "spec.storage.pvc.claim", rule="OCR156")]
FRESH_CONFIG = {"kind": "Config", "spec": {"managementState": "Removed", "logLevel": "Normal", "operatorLogLevel": "Normal",
                                           "storage": {}, "replicas": 1,
                                           "rolloutStrategy": "RollingUpdate", "httpSecret": "<redacted>"}}
STRANGE = {"ok": False, "code": "E_UNAUTHORIZED", "message": "Unauthorized"}
CONDITIONS = re.compile(r"\ACONTEXT .*\n(?=.*^one +Removed +1 +True +False +False$)(?=.*^two +Removed +1 +True +False +False$)",
                        re.M | re.S)


def fleet(name, args, *rest, env=None, **more):
    return row(f"fleet, {name}", ("fleet", *args), *rest, env=env or FLEET, **more)


FLEETS = [
    fleet("all that is well", ("get", "--all"), 0, (CONDITIONS,), NOTHING, env=PAIR, before=(GOOD,)),
    fleet("one at a time", ("get", "--all", "--parallel", "1"), 0, (re.compile(r"\ACONTEXT.*\none .*\ntwo .*\n\Z"),), NOTHING,
          env=PAIR),
    fleet("twice the same", ("get", "--contexts", "two,two"), 0, (re.compile(r"\ACONTEXT.*\n(two +Removed.*\n){2}\Z"),), NOTHING),
    fleet("the dead one is last", ("get", "--contexts", "silent,one,none,stranger,closed,two", "--request-timeout", "5s"), 104,
          (CONDITIONS, CLOSED, SILENT, re.compile(r"^stranger +E_UNAUTHORIZED: Unauthorized$", re.M),
           re.compile(r"^none +E_KUBECONFIG: ", re.M)), NOTHING),
    fleet("the dead one delays nobody", ("get", "--contexts", "silent,one,two", "--request-timeout", "10m"), -2, (CONDITIONS,),
          NOTHING, ("silent",),
          to="interrupted", until=3),
    fleet("the dead one delays no wait", ("wait", "--contexts", "silent,one,two", "--for=create", *FOREVER), -2,
          (re.compile(r"(?=(.*\n)?one +met\n)(?=(.*\n)?two +met\n)"),), NOTHING, ("silent",), to="interrupted", until=2),
    fleet("as JSON, no secret in it", ("get", "--all", "-o", "json"), 0, (), NOTHING, env=PAIR,
          lines=dict.fromkeys(("one", "two"), {"ok": True, "object": FRESH_CONFIG}), before=(("PATCH", "/cluster",
                                                                                              {"spec": {"httpSecret": SECRET}}),)),
    fleet("all, as JSON", ("get", "--all", "-o", "json", "--request-timeout", "5s"), 103, (), NOTHING,
          lines={"one": {"ok": True}, "two": {"ok": True}, "silent": {"ok": False, "code": "E_TIMEOUT"},
                 "closed": {"ok": False, "code": "E_CONNECT"},
                 "stranger": STRANGE}),
    fleet("a bar on a terminal", ("get", "--contexts", "one,two"), 0, (CONDITIONS,),
          (BAR, "\r[##############################] 2 of 2"), ("failed",),
          to="terminal for errors"),
    fleet("as somebody", ("get", "--contexts", "one,none", "--as", "nobody", "-o", "json"), 102, (), NOTHING,
          lines={"one": {"ok": False, "code": "E_FORBIDDEN"}, "none": {"ok": False}}),
    fleet("validate, all well", ("validate", "--contexts", "one,two"), 0,
          (re.compile(r"(?=(.*\n)?one +0 errors, 0 warnings\n)(?=(.*\n)?two +0 errors, )"),),
          NOTHING),
    row("what validate --live finds", ("validate", "-f", "-", "--live", "-o", "json"), 4, (), NOTHING, stdin=LOST_TEXT,
        document={"findings": LOSS}, before=(("PATCH", "/cluster", LOST),)),
    fleet("validate finds that, too", ("validate", "--contexts", "one,stranger,two", "-o", "json"), 103, (), NOTHING,
          lines={"one": {"ok": False, "findings": LOSS}, "two": {"ok": False, "findings": LOSS}, "stranger": STRANGE}),
    fleet("validate, as text", ("validate", "--contexts", "one"), 101,
          (re.compile(r"\Aone +1 error, 0 warnings; OCR156 spec\.storage\.pvc\.claim: there is no such claim.*\n\Z"),), NOTHING),
    fleet("validate knows the release", ("validate", "--contexts", "one", "-o", "json"), 101, (), NOTHING,
          lines={"one": {"ok": False, "release": "4.18"}},
          before=(("POST", VERSIONS, VERSION), ("PATCH", f"{VERSIONS}/version/status", {"status": version_status("4.18.0",
                                                                                                                 "4.18.0")}))),
    row("fleet, go back to the fresh Config", ("patch", "--force", "-f", "-"), 0, (patched(),), stdin=FRESH,
        before=(("DELETE", f"{VERSIONS}/version", None),)),
    fleet("wait", ("wait", "--contexts", "one,two", "--timeout", "20s"), 0,
          (re.compile(r"\A(?=(.*\n)?one +met\n)(?=(.*\n)?two +met\n)"),), NOTHING, before=(GOOD,)),
    fleet("wait as JSON, for several things", ("wait", "--all", "-o", "json", "--for=spec.replicas=1", "--for=condition=Available"),
          0, (), NOTHING, env=PAIR,
          lines={"one": {"ok": True}, "two": {"ok": True}}),
    fleet("wait, and what is missing", ("wait", "--contexts", "one,closed,stranger,two", "-o", "json", "--timeout", "3s",
                                        "--for=spec.replicas=3",
                                        "--for=condition=Degraded"), 104, (), NOTHING,
          lines={"one": {"ok": False, "code": "E_TIMEOUT", "causes": [{"path": f"{NAME} cluster", "message": "spec.replicas is 1"},
                         {"path": f"{NAME} cluster", "message": "condition Degraded is False, Because: of this"}]},
                 "two": {"ok": False, "code": "E_TIMEOUT"}, "closed": {"ok": False, "code": "E_TIMEOUT"}, "stranger": STRANGE}),
    fleet("what is asked", ("get", "--contexts", "one", "-v=6"), 0, (),
          (re.compile(r"^GET https://\S+/configs/cluster 200 in \d+ ms, Audit-Id \S+$", re.M),)),
]

SAFE = json.dumps({**HELD, "stringData": {"password": SECRET + "2"}})
LINE = re.compile(r"^GET https://127\.0\.0\.1:\d+/apis/\S+/configs/cluster 200 in \d+ ms, Audit-Id [0-9a-f-]{36}$", re.M)
SENT, TIMES = "\n> Authorization: (hidden)\n", "\ntime in us: name "
RECEIVED, BODY = re.compile(r"^< HTTP/1.1 200 OK$", re.M), '\n< body: {"apiVersion":'
SEEN = ("aHVudGVyMi1t", HIDDEN, SECRET)


def verbose(name, args, *rest, **more):
    return row(f"-v, {name}", args, *rest, **more)


def of_secret(name, level, args, err, **more):
    """What has a Secret in it, which must not be shown."""
    return verbose(f"a Secret, {name}, {level}", (*args, level), 0, (), err, SEEN, **more)


VERBOSE = [
    verbose("alone", ("get", "-v"), 0, (NAME,), ("server          https://",), ("Audit-Id",)),
    *(verbose(word, ("get", word), 0, (NAME,), ("server          https://",), ("Audit-Id",)) for word in ("-v=1", "-v5", "--verbose")),
    verbose("nothing", ("get", "-v=0"), 0, (NAME,), NOTHING),
    *(verbose(word, ("get", word), 0, (NAME,), (LINE,), ("\n> ", "\n< ")) for word in ("-v=6", "-v6", "--v=6", "--verbose=6")),
    verbose("before the verb", ("-v=6", "get"), 0, (NAME,), (LINE,)),
    *(verbose(word, ("get", word), 0, (NAME,), (LINE, SENT, TIMES), ("\n< ",)) for word in ("-v=7", "--v=7")),
    verbose("-v=8", ("get", "-v=8"), 0, (NAME,), (LINE, SENT, TIMES, RECEIVED, BODY)),
    verbose("-v=9", ("get", "-v=9"), 0, (NAME,), (LINE, SENT, TIMES, RECEIVED, BODY)),
    verbose("not among what is printed", ("get", "-o", "json", "-v=9"), 0, (), (LINE,), document={"kind": "Config"}),
    *(of_secret(name, level, args, err, stdin=stdin)
      for level in ("-v=6", "-v=7", "-v=8", "-v=9") for name, args, err, stdin in (
          ("read", ("get", "secret", "held"), ("/secrets/held 200 ",), ""),
          ("read as JSON", ("get", "secret", "held", "-o", "json"), ("/secrets/held 200 ",), ""),
          ("listed", ("get", "secret"), ("/secrets?",), ""),
          ("watched", ("get", "secret", "held", "-w", "--request-timeout", "1500ms"), ("?watch=",), ""),
          ("raw", ("get", "--raw", f"{SECRETS}/held"), ("/secrets/held 200 ",), ""),
          ("waited for", ("wait", "secret/held", "--for=create"), ("/secrets?",), ""),
          ("patched", ("patch", "secret", "held", "-f", "-"), ("PATCH ",), SAFE),
          ("applied", ("apply", "-f", "-", "--force-conflicts"), ("PATCH ",), SAFE),
          ("of the Config", ("patch", "-f", "-"), ("PATCH ",), json.dumps({"spec": {"httpSecret": f"{SECRET}{level}"}})))),
    verbose("a Secret that is refused", ("create", "-f", "-", "-v=9"), 6, NOTHING, ('"held" already exists', "POST "), SEEN,
            stdin=json.dumps(HELD)),
    verbose("a Secret of many clusters", ("fleet", "get", "--all", "-o", "json", "-v=9"), 0, (), (LINE,), SEEN, env=PAIR),
    verbose("a token that is wrong", ("get", "-v=9", "--token", "a-token-that-must-stay-hidden"), 7, NOTHING, ("401", SENT)),
    row("fleet, delete the Secret", ("delete", "secret", "held", "-v=9"), 0, ("secret/held deleted\n",), ("DELETE ",), SEEN),
    row("fleet, end with the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH,
        before=(("PATCH", "/cluster/status", {"status": None}),)),
]

ROWS = [row("fleet, start from the fresh Config", ("patch", "-f", "-"), 0, (patched(),), stdin=FRESH,
            before=(("PATCH", "/cluster", {"spec": {"replicas": 2}}),)),
        *WAITS, *FLEETS, *VERBOSE]
