# SPDX-License-Identifier: Apache-2.0
"""Whether what a watch was told is what happened, and whether a process grew."""
import collections

ABANDONED = 2  # lists one after the other that were begun and cut, so that nothing of them was told

Told = collections.namedtuple("Told", "word name version sum")


def read(path):
    """What a watch wrote down."""
    return [Told(word, name, int(version), int(total)) for word, name, version, total in
            (line.split() for line in path.read_text().splitlines())]


def disorder(told):
    """What was told twice, or after what came later, of one object: known without knowing what happened."""
    last, there, wrong = {}, set(), []
    for t in told:
        if t.word == "SYNCED":
            continue
        if (t.word == "ADDED") == (t.name in there):
            wrong.append(f"{t} of what was {'' if t.name in there else 'not '}there")
        there.discard(t.name) if t.word == "DELETED" else there.add(t.name)
        if t.version < last.get(t.name, 0) or (t.version == last.get(t.name) and t.word != "DELETED"):
            wrong.append(f"{t} after version {last[t.name]}")
        last[t.name] = t.version
    if sum(t.word == "SYNCED" for t in told) != 1:
        wrong.append("SYNCED was not told once")
    return wrong


def jumps(told):
    """How many sums of objects that only ever grow by one are missing."""
    last, missing = {}, 0
    for t in told:
        if t.word in ("ADDED", "MODIFIED") and t.name.startswith("soak-"):
            missing += max(0, t.sum - last.get(t.name, t.sum) - 1)
            last[t.name] = t.sum
    return missing


def lost(told, happened, lists, begin):
    """What happened and was not told, though no list that came after it had something newer in its place.

    happened: (version, word, name) of each change; lists: versions of the lists that the watch read; begin: of the first."""
    seen = {(t.name, t.version) for t in told}
    gone = collections.Counter(t.name for t in told if t.word == "DELETED")
    later, wrong = {}, []
    for version, word, name in reversed(happened):
        following = later.get(name)
        later[name] = version
        if version <= begin or (name, version) in seen or (word == "DELETED" and gone[name]):
            continue
        covering = sorted(v for v in lists if v >= version)[:ABANDONED + 1]
        if not covering or (word != "DELETED" and (following is None or following > covering[-1])):
            wrong.append(f"version {version}: {word} {name}")
    return wrong


def unknown(told, happened):
    """What was told and did not happen."""
    changes = {(name, version) for version, _, name in happened}
    return [str(t) for t in told if t.word in ("ADDED", "MODIFIED") and (t.name, t.version) not in changes]


def growth(samples):
    """How much more there was in the last third than in the third before it, on average; the first third is for warming up."""
    third = len(samples) // 3
    middle, last = samples[third:2 * third], samples[2 * third:3 * third]
    return sum(last) / len(last) - sum(middle) / len(middle)


def bite():
    """What is wrong with the judge: of a story that is told as it was it says nothing, and of each that is not it does."""
    happened = [(1, "ADDED", "soak-0"), (2, "MODIFIED", "soak-0"), (3, "MODIFIED", "soak-0"), (4, "ADDED", "x"),
                (5, "DELETED", "x")]
    told = [Told("ADDED", "soak-0", 1, 0), Told("SYNCED", "-", 0, 0), Told("MODIFIED", "soak-0", 2, 1),
            Told("MODIFIED", "soak-0", 3, 2), Told("ADDED", "x", 4, 0), Told("DELETED", "x", 5, 0)]

    def wrong(story, lists=(1,)):
        return disorder(story) + unknown(story, happened) + lost(story, happened, lists, 1)
    silent = {"as it was": not wrong(told), "by a list again": not wrong(told[:2] + told[3:4], (1, 5))}
    loud = {"lost": wrong(told[:2] + told[3:]), "lost at the end": wrong(told[:-1]), "lost in a list": wrong(told[:3], (1, 5)),
            "twice": wrong(told[:4] + told[3:]), "in disorder": wrong(told[:2] + told[3:1:-1] + told[4:]),
            "unknown": wrong(told + [Told("MODIFIED", "soak-0", 9, 3)]), "never synced": wrong(told[:1] + told[2:])}
    return [name for name, right in {**silent, **loud}.items() if not right]
