# SPDX-License-Identifier: Apache-2.0
"""What SARIF 2.1.0 asks of a log like ours: the required members, their types, and that what refers to something finds it."""

LEVELS = {"none", "note", "warning", "error"}


def faults(log, results):
    """Yields what is wrong with a log that must have so many results."""
    try:
        yield from of_log(log, results)
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        yield f"SARIF: {error!r}"


def of_log(log, results):
    if log["version"] != "2.1.0" or "sarif-2.1.0" not in log["$schema"]:
        yield "SARIF: the version"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    if run["tool"]["driver"]["name"] != "ocreg" or not rules or len(set(ids)) != len(ids):
        yield "SARIF: the driver"
    if run["columnKind"] != "unicodeCodePoints":
        yield "SARIF: columnKind"
    if not all(isinstance(call["executionSuccessful"], bool) for call in run["invocations"]):
        yield "SARIF: invocations"
    for rule in rules:
        texts = [rule[name]["text"] for name in ("shortDescription", "fullDescription", "help")]
        if not all(texts) or rule["defaultConfiguration"]["level"] not in LEVELS:
            yield f"SARIF: rule {rule['id']}"
    if len(run["results"]) != results:
        yield f"SARIF: {len(run['results'])} results, not {results}"
    for result in run["results"]:
        yield from of_result(result, ids)


def of_result(result, ids):
    if ids[result["ruleIndex"]] != result["ruleId"] or result["level"] not in LEVELS or not result["message"]["text"]:
        yield f"SARIF: result {result}"
    for location in result["locations"]:
        place = location["physicalLocation"]
        region = place["region"]
        if " " in place["artifactLocation"]["uri"] or region["startLine"] < 1 or region["startColumn"] < 1:
            yield f"SARIF: location {location}"
    for fix in result.get("fixes", ()):
        for change in fix["artifactChanges"]:
            for replacement in change["replacements"]:
                gone = replacement["deletedRegion"]
                ends = (gone["endLine"], gone["endColumn"]) >= (gone["startLine"], gone["startColumn"])
                if not ends or not isinstance(replacement.get("insertedContent", {"text": ""})["text"], str):
                    yield f"SARIF: fix {replacement}"
