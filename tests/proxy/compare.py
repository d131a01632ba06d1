#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/proxy/compare.py [COUNT] [--seed N] [--bite]: the library chooses the proxies that client-go and Go's net/http choose, for
rows of each kind and for COUNT, 3,000, that are put together at random. judge.go asks them, answer.c the library. Where the library
refuses what Go makes something of, reason() says why. --bite shows that a difference would be found.
"""
import argparse
import base64
import collections
import ipaddress
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
BUILD = pathlib.Path(os.environ.get("OCREG_BUILD", HERE.parents[1] / "build")).resolve()
PORTS = {"http": "80", "https": "443", "socks5": "1080", "socks5h": "1080"}
WHOLE = 30  # of which Go is asked in a process with that environment
HOSTS = ["api.x.example", "API.x.example", "x.example", "example", "xx.example", "api.x.example.", "api-int", "localhost",
         "LOCALHOST", "a.localhost", "10.0.0.1", "10.1.2.3", "010.0.0.1", "127.0.0.1", "127.1.2.3", "127.1", "192.168.7.9",
         "172.30.0.1", "::1", "fd00::1", "fe80::1", "2001:db8::a:1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "1.2.3", "0.0.0.0",
         "::"]
ENTRIES = ["*", "", " ", "example", ".example", "*.example", "x.example", ".x.example", "*.x.example", "X.Example",
           "api.x.example", " x.example ", "x.example.", ".", "*.", "**", "*x.example", "api*", "localhost", "127.0.0.1",
           "10.0.0.1", "10.0.0.0/8", " 10.0.0.0/8", "10.0.0.1/0", "10.0.0.1/33", "10.0.0.0/08", "010.0.0.0/8", " 010.0.0.0/8",
           "10.00.0.0/8", "10.0.0", ".0.0.1", "10.", "10.0.0.0/", "/8", "192.168.0.0/16", "192.168.7.8/31", "192.168.7.10/31",
           "172.16.0.0/12", "fd00::/8", "fd00::1", "[fd00::1]", "[fd00::1]:443", "FD00::1", "fe80::1%eth0", "::/0",
           "0.0.0.0/0", "::ffff:10.0.0.0/104", "::ffff:10.0.0.0/90", "::ffff:0.0.0.0/96", "::ffff:10.0.0.1", "2001:db8::/32",
           "2001:db8::a:0/112", "[[fd00::1]]:443", "[fd00::1]x", "[]:443", ":443", ":", "a:b:c", "x]", "[x", "00fd00::/16",
           "00000fd00::/16", "1.2.3", "0x0a.0.0.0/8", "svc", "cluster.local"]
ENDINGS = ["", "", "", "", ":443", ":6443", ":", ":0443", ":https"]
SCHEMES = ["", "", "http://", "http://", "https://", "socks5://", "HTTP://", "Socks5://", "socks5h://", "socks4://", "ftp://",
           "http:", "http:/", "//", "://", "1http://", "none"]
USERS = ["", "", "", "me@", "me:secret@", "me:@", ":secret@", "@", "me:a:b@", "me:p@ss@", "me:a%2Fb@", "me:%C3%A4%ff@",
         "me:a!$&'()*+,;=~-._@", "me:a b@", "me:%zz@", "me:%0a@", "me:\u00e4@", "me:a/b@", "me:a#b@", "me:a?b@", "me:a[b@",
         "m%65:x@"]
PLACES = ["proxy", "proxy.example", "Proxy.Example", "10.9.8.7", "[::1]", "[fd00::9]", "", "[", "[]", "[10.9.8.7]",
          "[fe80::1%25eth0]", "pro xy", "pro%78y", "pro\u00fcy", "pro~xy", "pro_xy", "::1", "a,b", "proxy.", "pro\\xy",
          "[fd00::9]x", "%zz"]
BEHIND = ["", "", "", ":3128", ":3128", ":", ":0", ":65535", ":65536", ":03128", ":x", ":31:28", ":-1", "/", ":3128/",
          ":3128/path", ":3128/%zz", ":3128?q=%zz", ":3128#f", ":3128#%zz", " ", ":3128 ", ":3128\x01"]


def some(dice, choices):
    return choices[0] if dice.random() < 0.6 else dice.choice(choices)


def a_url(dice):
    scheme = dice.choice(SCHEMES)
    return scheme + some(dice, USERS) + some(dice, PLACES) + some(dice, BEHIND)


def a_list(dice):
    entries = [dice.choice(ENTRIES) + dice.choice(ENDINGS) for _ in range(dice.choice((0, 1, 1, 2, 4)))]
    return dice.choice((",", ",", ", ", " ,", ",,")).join(entries)


def question(host, port=443, proxy_url=None, https="", no=""):
    return {"Host": host, "Port": port, "ProxyURL": proxy_url, "HTTPSProxy": https, "NoProxy": no}


def each():
    """Every way to write each part, with the others as they should be, and every exception for every host."""
    places = [place + behind for place in PLACES[:7] for behind in BEHIND]
    for place in [*places, *(user + "proxy:3128" for user in USERS), *PLACES]:
        for scheme in ("http://", "", "socks5://"):
            yield question("a.b", https=scheme + place)
            yield question("a.b", proxy_url=scheme + place)
    for scheme in SCHEMES:
        yield question("a.b", https=scheme + "proxy:3128")
        yield question("a.b", proxy_url=scheme + "proxy:3128")
    for host in HOSTS:
        for entry in ENTRIES:
            yield question(host, https="http://proxy:3128", no=entry)


def at_random(dice):
    known = ("http://proxy:3128", "proxy:3128", "https://proxy", "socks5://proxy")
    return question(dice.choice(HOSTS), dice.choice((443, 443, 6443)), dice.choice((None, None, None, "", a_url(dice), known[0])),
                    dice.choice(("", a_url(dice), dice.choice(known), dice.choice(known))), a_list(dice))


def asked(program, text, **more):
    done = subprocess.run(program, input=text.encode(), stdout=subprocess.PIPE, check=True, timeout=120, **more)
    return done.stdout.decode().splitlines()


def build_judge(folder):
    program = pathlib.Path(folder) / "judge"
    subprocess.run(["go", "build", "-o", program, HERE / "judge.go"], cwd=HERE.parent / "cluster", check=True,
                   env={**os.environ, "GOFLAGS": "-mod=readonly"})
    return program


def ask_go(program, questions):
    return [json.loads(line) for line in asked([program], "".join(json.dumps(q) + "\n" for q in questions))]


def ask_go_whole(program, q):
    """With the environment as it would be."""
    env = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    env.update(HTTPS_PROXY=q["HTTPSProxy"], NO_PROXY=q["NoProxy"])
    return json.loads(asked([program, "--whole"], json.dumps(q) + "\n", env=env)[0])


def ask_library(questions):
    def optional(text):
        return "-" if text is None else "=" + text
    lines = []
    for q in questions:
        lines += [q["Host"], str(q["Port"]), optional(q["ProxyURL"]), *(optional(q[name] or None) for name in ("HTTPSProxy", "NoProxy"))]
    text = "".join(line + "\n" for line in lines)
    return [line.split("\t", 1) for line in asked([BUILD / "tests" / "proxy" / "proxy-answer"], text)]


def normal_url(text):
    """What libcurl is told, as what Go would do."""
    url = urllib.parse.urlsplit(text)
    place = url.netloc.rsplit("@", 1)[-1]
    host, port = re.fullmatch(r"\[?(.*?)\]?:([0-9]+)", place).groups()
    user, password = (urllib.parse.unquote_to_bytes(part or "") for part in (url.username, url.password))
    return (url.scheme, host.encode(), port, user, password)


def normal_go(answer):
    host, user, password = (base64.b64decode(answer[part] or "") for part in ("Host", "User", "Password"))
    scheme = {"socks5": "socks5h"}.get(answer["Scheme"], answer["Scheme"])
    port = answer["Port"] or PORTS.get(scheme, "0")
    return (scheme, host, str(int(port)), user, password)


def is_host(host):
    if re.fullmatch(rb"[A-Za-z0-9._-]{1,255}", host):
        return True
    try:
        return ipaddress.ip_address(host.decode("ascii", "replace")).version == 6 and b"%" not in host
    except ValueError:
        return False


def reason(q, go):
    """Why the library refuses what Go does something with; None if there is no reason to."""
    value = q["ProxyURL"] or q["HTTPSProxy"]
    if go["None"]:
        passed_over = go["Applies"] and q["HTTPSProxy"] and not q["ProxyURL"]
        return "the variable is no URL: Go connects without a proxy" if passed_over else None
    scheme, host, port, user, password = normal_go(go)
    if host == value.split(":")[0].encode() and "://" in value:
        return "the URL is wrong: Go takes its scheme for a host"
    if not host:
        return "there is no host: Go connects to this machine"
    if not is_host(host) or (b":" in host and "[" not in value):
        return "the host is none that could be looked up, has a zone, or is an IPv6 address without brackets"
    if scheme not in PORTS:
        return "the scheme is unknown: Go speaks HTTP"
    if not 0 < int(port) < 65536:
        return "the port is none that could be connected to"
    if re.search(rb"[\x00-\x1f\x7f]", user + password):
        return "user or password have a control character"
    if re.search(r"[\x00-\x1f\x7f]|%(?![0-9A-Fa-f]{2})|%[01].|%7[Ff]", value):
        return "what is behind the host, and has no meaning, is badly encoded"
    return None


def difference(q, go, ours):
    """What is wrong, and why it was refused for a good reason; both may be None."""
    chosen = ours[0]
    if go["Error"]:
        return (None, "refused by both") if chosen == "wrong" else (f"Go refuses ({go['Error']})", None)
    why = reason(q, go)
    if why:
        return (None, why) if chosen == "wrong" else (f"should have been refused: {why}", None)
    if go["None"]:
        return (None, "none for both") if chosen == "none" else ("Go takes none", None)
    if chosen in ("none", "wrong") or normal_url(chosen) != normal_go(go):
        return f"Go takes {normal_go(go)}", None
    return None, "the same proxy"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", nargs="?", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=6)
    parser.add_argument("--bite", action="store_true")
    args = parser.parse_args()
    dice, only = random.Random(args.seed), os.environ.get("OCREG_ONLY", "")
    questions = [q for q in [*each(), *(at_random(dice) for _ in range(args.count))] if only in json.dumps(q)]
    with tempfile.TemporaryDirectory() as folder:
        program = build_judge(folder)
        judged = ask_go(program, questions)
        whole = dice.sample(range(len(questions)), min(WHOLE, len(questions)))
        for i in whole:
            judged[i] = ask_go_whole(program, questions[i])
    answers = ask_library(questions)
    if args.bite:
        answers = [answers[-1], *answers[:-1]]
    counts, failed = collections.Counter(), 0
    for q, go, ours in zip(questions, judged, answers, strict=True):
        wrong, why = difference(q, go, ours)
        counts[why] += wrong is None
        failed += wrong is not None
        if wrong and not args.bite:
            print(f"FAIL {json.dumps(q)}: {wrong}, the library: {ours}")
    if args.bite:
        print(f"{int(failed > len(questions) // 4)} passed, {int(failed <= len(questions) // 4)} failed")
        return int(failed <= len(questions) // 4)
    for why, n in counts.most_common():
        print(f"{n:6} {why}")
    print(f"{len(questions) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
