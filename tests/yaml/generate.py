# SPDX-License-Identifier: Apache-2.0
"""YAML texts of all kinds, always the same: good ones in every notation there is, and such with a character more or less."""
import random
import re

SEED = 20260422
WORDS = ("", "~", "null", "Null", "NULL", "nULL", "true", "True", "TRUE", "tRUE", "false", "False", "FALSE", "y", "Y", "n", "N", "yes", "Yes",
         "YES", "yEs", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "oFF", ".nan", ".NaN", ".inf", "-.inf", "+.INF", "=", "<<", "text",
         "two words", "a:b", "a: b", "http://a.b:5000/c", "- a", "-a", "-", "?a", "? a", "?", ":", ":a", "a#b", "a #b", "#a", "!a", "&a", "*a", "%a", "@a",
         "`a`", "|", ">", "[a", "a]", "{a", "a}", "a,b", ",a", "'a", "a'b", '"a', 'a"b', "ünïcödé", "日本語", "\U0001f600", "e\u0301", "a\u00a0b",
         "a\u2028b", "a\u0085b", "\ufeffa", "a\tb", "a\t", "...", "---", "..", "--", "a...", "---a", "<<a", "0o", "0x", "0b", "_", "1_", "._1")
NUMBERS = ("0", "-0", "+0", "00", "1", "-1", "+1", "007", "08", "0777", "-0777", "0o17", "0O17", "-0o17", "0x1F", "0X1f", "-0x1", "+0x1", "0b101", "-0b1", "0B1",
           "1_000", "0x_1F", "1__0", "_1", "1_", "1.", ".5", "-.5", "+.5", "1.5", "1.50", "01.5", "1e3", "1E3", "1e+3", "1e-3", "1.5e3", ".5e3", "1.e3",
           "1e", "e1", "1e1000", "-1e1000", "1e-1000", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
           "-9223372036854775809", "+9223372036854775808", "18446744073709551615", "18446744073709551616", "0xffffffffffffffff",
           "0x10000000000000000", "-0x8000000000000000", "9007199254740993", "123456789012345678901234567890", "0.1", "1e21", "1e20", "1e-7",
           "1:30", "1:30:00", "190:20:30.15", "1,000", "0.0", "-0.0", "5e-324", "1.7976931348623157e308", "1.7976931348623159e308", "0x1p3",
           "1_0.5", ".5_0", "._5", "1e1_0", "0b12", "0o8", "0xg", "1 000", "٣", "1f", "1d", "Infinity", "NaN", "inf", "1.2.3", "-", "+", "+-1", "--1")
DATES = ("2026-01-31", "2026-1-1", "2026-01-31T12:00:00Z", "2026-01-31t12:00:00.5+02:00", "2026-01-31 12:00:00", "2026-13-45", "12:00:00", "2026-01")
KEYS = ("a", "b", "c", "key", "a.b/c", "with space", "1", "1.5", "0x10", "true", "yes", "null", "~", "'quoted'", '"double"', "ü", "-a", "a b:c", "2026-01-31", ".inf",
        "1e3", "007", "0o7", "!!str d", "&k e", "''", "? f", "[g]", "{h: i}", "0.1", "16777217.0", "1e10", "1e-5", "123456.789", "<<")
TAGS = ("!!str", "!!int", "!!float", "!!bool", "!!null", "!!binary", "!!timestamp", "!!map", "!!seq", "!!set", "!!omap", "!", "!local", "!<tag:yaml.org,2002:str>",
        "!<x>", "!!merge", "!!unheard", "!e!str")
ESCAPES = ("\\n", "\\t", "\\\"", "\\\\", "\\/", "\\0", "\\a", "\\b", "\\e", "\\f", "\\v", "\\ ", "\\N", "\\_", "\\L", "\\P", "\\x41", "\\xe9", "\\u00e9", "\\u65e5",
           "\\U0001F600", "\\ud83d\\ude00", "\\ud83d", "\\q", "\\x4", "\\\n  ", "\\\n", "\\\t")
SPOILS = tuple("{}[],:-?#&*!|>'\"%@` \t\n\r") + ("\u0085", "\u2028", "\ufeff", "\x01", "\x7f", "\n\n", "  ", ": ", "- ", "? ", " #", "\n---\n", "\n...\n", "é", "\ud7ff", "\ufffe")
NUMBER_LETTERS = "0123456789" * 2 + "__..eE+-xXoObBaf:~"
DIRECTIVES = ("%YAML 1.1", "%YAML 1.2", "%YAML 1.0", "%YAML 2.0", "%TAG ! tag:yaml.org,2002:", "%TAG !e! tag:yaml.org,2002:", "%UNHEARD of", "# comment", "", "%YAML 1.1\n%YAML 1.1")
HEAD = "apiVersion: imageregistry.operator.openshift.io/v1\nkind: Config\n"
# What can stand anywhere without quotes; a tame text has no other words, so that a long one is not always wrong somewhere.
TAME = re.compile(r"(?![-?:.]+$|---|\.\.\.)[^\s!&*%@`|>'\"#\[\]{},:]+( [^\s!&*%@`|>'\"#\[\]{},:]+)*")
TAME_TAGS = ("!!str", "!!str", "!", "!!null", "!!float", "!!int", "!!bool")


def tame(words):
    return tuple(word for word in words if TAME.fullmatch(word) and not word.startswith(("-a", "?a", "<<", "? ", "\ufeff")))


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.anchors, self.maps = [], []
        self.wild = True
        self.words = {True: WORDS, False: tuple(word for word in tame(WORDS) if word[-3:].lower() not in ("nan", "inf"))}
        self.numbers = {True: NUMBERS, False: tame(NUMBERS)}
        self.keys = {True: KEYS, False: (*(key for key in tame(KEYS) if key not in ("null", "~")), "'quoted'", '"double"', "''")}
        self.escapes = {True: ESCAPES, False: tuple(word for word in ESCAPES[:ESCAPES.index("\\ud83d\\ude00")] if word != "\\/")}

    def some(self, chance):
        return self.rng.random() < chance

    # --- scalars ---

    def plain(self):
        kind = self.rng.random()
        if kind < 0.3:
            return self.rng.choice(self.words[self.wild])
        if kind < 0.6:
            return self.rng.choice(self.numbers[self.wild])
        if kind < 0.65:
            return self.rng.choice(DATES)
        if kind < 0.8:
            text = "".join(self.rng.choices(NUMBER_LETTERS, k=self.rng.randint(1, 8)))
            return text if self.wild else text.replace(":", "1").replace("~", "2") + "0"
        return self.rng.choice(("text", "some words here", "quay.io/a/b", "a-b_c", "x" * 200))

    def quoted(self, indent, flow):
        words = [self.rng.choice((*WORDS, *NUMBERS)) for _ in range(self.rng.randint(0, 3))]
        space = "\n" + " " * (indent + 1) if self.some(0.2) and not flow else " "
        if self.some(0.5):
            return "'" + space.join(word.replace("'", "''") for word in words) + "'"
        words += self.rng.choices(self.escapes[self.wild], k=self.rng.choice((0, 1, 1, 2)))
        return '"' + space.join(word if word in self.escapes[self.wild] else word.replace("\\", "\\\\").replace('"', '\\"') for word in words) + '"'

    def block_text(self, indent):
        header = self.rng.choice("|>") + self.rng.choice(("", "-", "+", "", ""))
        step = self.rng.choice((1, 2, 2, 4))
        if self.some(0.15):
            header += str(step)
        lines = []
        for i in range(self.rng.randint(0, 5)):
            line = "first" if not i and not self.wild else self.rng.choice(("text", "  more", "", "", "a: b", "- c", "# no comment", "\ttab" if self.wild else "x", "日本", "tail  ", "---x", "'q'"))
            lines.append(" " * (indent + step) + line if line or self.some(0.3) else "")
        comment = self.rng.choice(("", "", "", " # comment"))
        return header + comment + "".join("\n" + line for line in lines)

    def scalar(self, indent, flow):
        kind = self.rng.random()
        if kind < 0.6:
            text = self.plain()
            if not flow and self.wild and self.some(0.1):
                text += "\n" + " " * (indent + 1) + self.rng.choice(("more", "1", "\ttab", "# comment", "", "and: so"))
            return text
        if kind < 0.85 or flow:
            return self.quoted(indent, flow)
        return self.block_text(indent)

    # --- what stands before a value ---

    def marks(self, of_map=False):
        words = []
        if self.some(0.08) and (self.wild or not of_map):
            words.append(self.rng.choice(TAGS) if self.wild else self.rng.choice(TAME_TAGS))
        if self.some(0.08):
            name = self.rng.choice(("a", "b", "c", "x-1"))
            if not of_map:
                self.anchors.append(name)
            words.append("&" + name)
        self.rng.shuffle(words)
        return "".join(word + " " for word in words)

    def alias(self, maps=False):
        names = self.maps if maps and not (self.wild and self.some(0.2)) else self.anchors + self.maps
        if self.wild and self.some(0.1):
            names = ["nowhere"]
        return "*" + self.rng.choice(names) if names else "{}" if maps else "none"

    # --- collections ---

    def flow(self, depth):
        if depth <= 0 or self.some(0.4):
            return self.alias() + " " if self.some(0.1) else self.marks() + self.scalar(0, True)
        gap = self.rng.choice(("", " ", " ", "\n  ", " # c\n "))
        n, marks = self.rng.randint(0, 3), self.marks(True)
        if self.some(0.5):
            items = [self.flow(depth - 1) for _ in range(n)]
            if items and self.some(0.15):
                items[0] = f"{self.rng.choice(self.keys[self.wild])}: {items[0]}"
            return marks + "[" + gap + (self.rng.choice((", ", ",", " , ")) + gap).join(items) + self.tail(items) + "]"
        colon = self.rng.choice((": ", ": ", ": ", ":" if self.wild else ": ", " : "))
        pairs = [self.rng.choice(self.keys[self.wild]) + colon + self.flow(depth - 1) for _ in range(n)]
        return marks + "{" + gap + (", " + gap).join(pairs) + self.tail(pairs) + "}"

    def tail(self, items):
        return self.rng.choice(("", "", " ", "," if items or self.wild else ""))

    def block(self, indent, depth):
        """A value after `key:` or a dash, its line break or blank included."""
        kind = self.rng.random()
        if depth <= 0 or kind < 0.4:
            return self.rng.choice((" ", " ", " ", "  ", "\t" if self.wild else " ")) + (self.alias() if self.some(0.1) else self.marks() + self.scalar(indent, False))
        if kind < 0.55:
            return " " + self.flow(2)
        step = self.rng.choice((1, 2, 2, 2, 3, 4))
        if kind < 0.8:
            marks, body = self.marks(True), self.mapping(indent + step, depth - 1)
            self.maps += re.findall("&([^ ]+)", marks)
            return f" {marks.strip()}\n{body}"
        marks, body = self.marks(True), self.sequence(indent + self.rng.choice((0, step)), depth - 1)
        self.anchors += re.findall("&([^ ]+)", marks)
        return f" {marks.strip()}\n{body}"

    def noise(self, indent):
        return self.rng.choice(("\n", " " * indent + "# comment\n", "  \n", "#\n", "\t\n", " " * indent + "\t# c\n")) if self.some(0.06) and self.wild else ""

    def mapping(self, indent, depth):
        out = ""
        for _ in range(self.rng.randint(1, 4)):
            out += self.noise(indent)
            if self.maps and self.some(0.15):
                merged = self.alias(True) if self.some(0.6) else f"[{self.alias(True)}, {self.alias(True)}]"
                if self.wild and self.some(0.2):
                    merged = self.flow(1)
                out += " " * indent + "<<: " + merged + "\n"
                continue
            key = self.rng.choice(self.keys[self.wild]) if self.some(0.7) else self.rng.choice(("k", "l", "m")) + str(self.rng.randint(0, 9))
            value = self.block(indent, depth)
            out += " " * indent + (f"? {key}\n{' ' * indent}:{value}" if self.some(0.04) else f"{key}:{value}")
            out += self.rng.choice(("\n", "\n", "\n", " # c\n", " \n")) if not out.endswith("\n") else ""
        return out

    def sequence(self, indent, depth):
        out = ""
        for _ in range(self.rng.randint(1, 4)):
            out += self.noise(indent)
            inner = self.block(indent + 1, depth)
            if self.some(0.15) and depth > 0:
                step = self.rng.choice((1, 1, 2, 3))
                inner = " " * step + self.mapping(indent + 1 + step, depth - 1).lstrip(" ")
            out += " " * indent + "-" + inner
            out += "\n" if not out.endswith("\n") else ""
        return out

    # --- texts ---

    def document(self):
        kind = self.rng.random()
        if kind < 0.2:
            return self.marks() + self.scalar(0, False)
        if kind < 0.35:
            return self.flow(3)
        return self.mapping(self.rng.choice((0, 0, 0, 1, 2)), 3) if kind < 0.75 else self.sequence(0, 3)

    def spoiled(self, text):
        for _ in range(self.rng.choice((1, 1, 2))):
            at = self.rng.randrange(len(text) + 1)
            text = text[:at] + self.rng.choice(SPOILS) + text[at + self.rng.choice((0, 0, 1)):]
        return text

    def framed(self, text):
        if self.some(0.1):
            text = self.rng.choice(DIRECTIVES if self.wild else ("%YAML 1.1", "%TAG !e! tag:yaml.org,2002:", "# c")) + "\n---\n" + text
        elif self.some(0.08):
            text = "---" + self.rng.choice(("\n", " " if self.wild else "\n", " # c\n")) + text
        if self.some(0.08):
            text += self.rng.choice(("\n...\n", "\n...", "\n---\n", "\n# end", "\n...\n...\n"))
        if self.some(0.04):
            text = text.replace("\n", self.rng.choice(("\r\n", "\r", "\u0085", "\u2028")))
        return "\ufeff" + text if self.some(0.02) else text

    def value(self):
        """One document, half of them tame."""
        self.anchors, self.maps, self.wild = [], [], self.some(0.4)
        text = self.framed(self.document())
        return self.spoiled(text) if self.wild and self.some(0.5) else text

    def stream(self):
        """Several documents, each of a kind that the library knows."""
        parts, self.wild = [], self.some(0.2)
        for _ in range(self.rng.randint(1, 4)):
            self.anchors, self.maps = [], []
            body = HEAD + self.mapping(0, 2)
            parts.append(self.spoiled(body) if self.some(0.05) else body if self.some(0.9) else self.rng.choice(("", "# nothing\n", "~\n", "\n")))
        text = ""
        for i, part in enumerate(parts):
            mark = self.rng.choice(("---\n", "---\n", "--- # c\n", "...\n---\n", "--- \n", "---\r\n"))
            text += (mark if i or self.some(0.4) else "") + part
        return text + self.rng.choice(("", "", "---\n", "...\n"))


def generate(count, seed=SEED):
    """Name, whether it is a stream of documents, text; no two alike."""
    maker, seen = Maker(seed), set()
    for i in range(count):
        text, stream = "", i % 8 == 7
        while text in seen or "\0" in text or not text:
            text = maker.stream() if stream else maker.value()
        seen.add(text)
        yield f"{'stream' if stream else 'value'}-{i:04}", stream, text
