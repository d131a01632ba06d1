#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Schedules and limits of the pruner: what the library says the operator would say is what the API server says of the CronJob.

The operator copies the fields into a CronJob; here they are sent to the server in a dry run, and the findings of `ocreg validate` for the
ImagePruner must have the server's very words. Besides the table there are schedules put together at random, from a fixed seed.
"""
import json
import os
import pathlib
import random
import subprocess
import sys

sys.dont_write_bytecode = True
from api import Api
from report import Report

OCREG = pathlib.Path(os.environ.get("OCREG_BUILD", "build")) / "tools" / "ocreg"
RULES = {"OCR210", "OCR211", "OCR219"}  # schedules, zones, limits
RANDOM = 400
SCHEDULES = """
* * * * *|0 0 * * *|*/15 * * * *|0-59 0-23 1-31 1-12 0-6|59 23 31 12 6|? ? ? ? ?|? * ? * ?|0 0 ? * MON|0 0 1 1 *|0 0 31 2 *|0 0 29 feb *
5 4 * * sun|0 0,12 1 */2 *|0 0 * * mon-fri|0 0 * * MON-fri|0 0 * JAN-Jun *|0 0 * jan,Jul,DEC *|1,2,3 * * * *|1-5,10-15 * * * *|0 0 1,15 * 3
*/1 * * * *|*/59 * * * *|*/60 * * * *|*/100 * * * *|1-59/2 * * * *|0/15 * * * *|5/10 * * * *|59/1 * * * *|?/5 * * * *|*/9223372036854775807 * * * *
00 00 * * *|007 0 * * *|+5 +1 +2 +3 +4|*/+5 * * * *|*,5 * * * *|5,* * * * *|,5 * * * *|5, * * * *|5,,6 * * * *|, * * * *|, , , , ,|*-5 * * * *
*-99 * * * *|?-x * * * *|*-5/2 * * * *|*-1-2-3 * * * *|* * * * sat-sat|0 0 * * 0,6|1-1 * * * *|@yearly|@annually|@monthly|@weekly|@daily
@midnight|@hourly|@every 1h|@every 1h30m|@every 1s|@every 0|@every 1ns|@every -1h|@every 1.5h|@every 2562047h|@every +5m
60 * * * *|-1 * * * *|0 24 * * *|0 0 0 * *|0 0 32 * *|0 0 * 0 *|0 0 * 13 *|0 0 * * 7|0 0 * * 8|0 0 * * -1|0 0 * * 0-7|0 0 * * sun-sat,7
5-1 * * * *|0 22-6 * * *|0 0 * * fri-mon|0 0 * dec-jan *|*/0 * * * *|0/0 * * * *|*/-1 * * * *|*/-0 * * * *|*/x * * * *|*/ * * * *|/5 * * * *
5/ * * * *|1/2/3 * * * *|*/2/3 * * * *|1-2-3 * * * *|1-2-3/4 * * * *|1- * * * *|-5- * * * *|- * * * *|/ * * * *|-- * * * *|5-x * * * *|x-5 * * * *
** * * * *|*5 * * * *|5* * * * *|?? * * * *|a * * * *|1a * * * *|1.5 * * * *|0x10 * * * *|1_0 * * * *|1e1 * * * *|++5 * * * *|+ * * * *
9223372036854775807 * * * *|9223372036854775808 * * * *|99999999999999999999 * * * *|18446744073709551616 * * * *|*/9223372036854775808 * * * *
*/-9223372036854775808 * * * *|*/-9223372036854775809 * * * *|4294967296 * * * *|0-4294967296 * * * *|jan * * * *|0 mon * * *|0 0 tue * *|0 0 * mon *
0 0 * * jan|0 0 * january *|0 0 * * monday|0 0 * * mo|0 0 * ja *|0 0 * jan-13 *|0 0 * 1-dec *|0 0 * * 1-sat|0 0 * jan/2 *|0 0 * */feb *|0 0 L * *
0 0 LW * *|0 0 15W * *|0 0 * * 5L|0 0 * * 5#3|0 0 H * *|H H * * *|0 0 C * *|bad|* * * *|* * *|* *|*|* * * * * *|0 0 0 1 1 ? 2030|0 0 * * * root
@reboot|@Daily|@DAILY|@ daily|@daily 5|@daily 0 0|@|@@daily|@every|@every1h|@every 1d|@every 1w|@every 10|@every 1h 30m|@every h|@every .
@every 1hh|@every 2562048h|@every 9223372036854775808ns|@every "x"|@every -|@every 1H|@EVERY 1h|@yearly,@daily|@fortnightly|@every PT1H
TZ=UTC 0 0 * * *|CRON_TZ=UTC 0 0 * * *|TZ=Europe/Berlin 0 0 * * *|TZ=Local 0 0 * * *|TZ= 0 0 * * *|TZ=UTC @daily|TZ=UTC @every 1h|TZ=UTC  0  0  *  *  *
TZ=UTC bad|TZ=UTC|TZ=|CRON_TZ=|CRON_TZ=UTC|TZ=UTC |TZ=Nowhere/Land 0 0 * * *|TZ=utc 0 0 * * *|TZ=../UTC 0 0 * * *|TZ=/UTC 0 0 * * *|TZ=America/New_York * * *
TZ=\\x 0 0 * * *|tz=UTC 0 0 * * *|TZ =UTC 0 0 * * *|0 0 * * * TZ=UTC|TZ=UTC 60 0 * * *|*-TZ * * * *|TZ * * * *|CRONTZ=UTC 0 0 * * *|cron_tz=UTC 0 0 * * *|0 0 * * TZ
0 0 * * * # comment|0 0 * * *;|"0 0 * * *"|'0 0 * * *'|0\\t0 * * *|every day|midnight|12:00|0 0 * * 1-5 MON
""".strip().replace("\n", "|").split("|") + [
    " ", "   ", "\t", "\n", "\t0\t0\t*\t*\t*\t", " 0  0   *  *  * ", "0 0 * * *\n", "\n@daily", "@daily ", " @daily", "@daily\n", "TZ=UTC\t0 0 * * *",
    "TZ=UTC \t@daily\n ", "0\u00a00 * * *", "0\u20030 * * *", "0\u200b0 * * *", "0 0 * * fr\u0130", "0 0 * * \u017fun", "\u0661 * * * *", "\u00e4 * * * *",
    "\x01 * * * *", "\x7f", "\x1f0 0 * * *", "0\x850 * * *", "0\v0\f*\r* *", "\ufeff0 0 * * *", "x" * 200, "* " * 50, "1," * 300 + "1 * * * *",
    "\U0001f600 * * * *"]
LIMITS = [(name, n) for name in ("successfulJobsHistoryLimit", "failedJobsHistoryLimit") for n in (-2147483648, -1, 0, 1, 2147483647)]
PIECES = ["*", "?", "0", "1", "5", "7", "12", "31", "59", "60", "-", "-", "/", "/", ",", ",", "jan", "DEC", "mon", "Sun", "+", "x", "TZ", "L", "#", "@daily",
          "@every ", "1h", "90m", "s", ".", "TZ=UTC ", "CRON_TZ=", "*/5", "1-5", " ", " "]


def at_random():
    """Mostly five fields, which are mostly short."""
    dice = random.Random(4)
    for _ in range(RANDOM):
        fields = dice.choice((5, 5, 5, 5, 5, 4, 6, 1, 2))
        yield " ".join("".join(dice.choices(PIECES, k=dice.choice((1, 1, 1, 2, 3, 4)))) for _ in range(fields))


def specs():
    """What stands in the ImagePruner, and the same in the CronJob; an empty schedule means the operator's own."""
    for schedule in [*SCHEDULES, *at_random()]:
        if schedule:
            yield {"schedule": schedule}
    for name, n in LIMITS:
        yield {name: n}


def cron_job(spec):
    container = {"name": "image-pruner", "image": "x"}
    template = {"spec": {"template": {"spec": {"restartPolicy": "Never", "containers": [container]}}}}
    return {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "image-pruner"},
            "spec": {"schedule": "0 0 * * *", "jobTemplate": template, **spec}}


def pruner(spec):
    return {"apiVersion": "imageregistry.operator.openshift.io/v1", "kind": "ImagePruner", "metadata": {"name": "cluster"}, "spec": spec}


def ask_server(api, spec):
    """What is invalid, in the server's words; None where nothing is."""
    answer = api.request("POST", "/apis/batch/v1/namespaces/default/cronjobs?dryRun=All", cron_job(spec))
    if answer.status == 201:
        return None
    if answer.status != 422:
        raise RuntimeError(str(answer))
    return answer.body["message"].partition(" is invalid: ")[2]


def ask_library(all_specs):
    """For each of them the words that the finding quotes."""
    items = {"apiVersion": "v1", "kind": "List", "items": [pruner(spec) for spec in all_specs]}
    done = subprocess.run([OCREG, "validate", "-o", "json", "-f", "-"], input=json.dumps(items).encode(), stdout=subprocess.PIPE, timeout=60)
    said = [None] * len(all_specs)
    for finding in json.loads(done.stdout)["findings"]:
        if finding["rule"] in RULES:
            said[finding["document"]] = finding["message"].partition(" is invalid: ")[2].removesuffix('"')
    return said


def differences(spec, server, library):
    """Text that is not plain is shown in other ways, so only the verdict counts there."""
    plain = all(" " <= c <= "~" for c in str(spec.get("schedule", "")))
    if (server is None) != (library is None):
        return [f"the server says {server}, the library {library}"]
    if plain and len(str(spec)) < 100 and server != library:
        return [f"other words: the server says {server}, the library {library}"]
    return []


def main():
    report = Report()
    api = Api(pathlib.Path(os.environ["OCREG_CLUSTER"]) / "admin.kubeconfig")
    wanted = [spec for spec in specs() if report.wanted(json.dumps(spec))]
    for spec, library in zip(wanted, ask_library(wanted)):
        report.case(json.dumps(spec), differences(spec, ask_server(api, spec), library))
    api.close()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
