# SPDX-License-Identifier: Apache-2.0
"""Gives the registry another key to its S3 bucket: set-credentials.py SECRET.yaml, with the key's id and its secret on standard input,
where no list of processes shows them. Needs no cluster; prints the Secret for `oc apply -f -`."""
import pathlib
import sys

import ocreg

access_key, secret_key = sys.stdin.read().split()
try:
    secret = ocreg.parse(pathlib.Path(sys.argv[1]).read_bytes())
    credentials = ocreg.view_read(secret, ocreg.S3Credentials)  # a copy of two entries of the Secret
    print("the first key" if credentials.access_key is None else "another key", file=sys.stderr)
    credentials.access_key = access_key
    credentials.secret_key = secret_key
    ocreg.view_write(secret, credentials)  # leaves the others alone
except ocreg.Error as e:
    sys.exit(f"{e.message}\n{e.hint}")
print(secret.to_yaml(), end="")
