# SPDX-License-Identifier: Apache-2.0
"""Trusts an authority for a registry: trust-registry.py MAP.yaml HOST[:PORT] CA.crt. Needs no cluster; prints the map for `oc apply -f -`."""
import pathlib
import sys

import ocreg

map_file, host, ca_file = sys.argv[1:]
try:
    config_map = ocreg.ConfigMap.parse(pathlib.Path(map_file).read_bytes())
    trust = ocreg.Trust(config_map)
    trust.merge(host, pathlib.Path(ca_file).read_bytes())
    trust.write(config_map)
except ocreg.Error as e:
    sys.exit(f"{e.message}\n{e.hint}")
for entry in trust:
    for certificate in entry.bundle.certificates:
        print(f"{entry.key}: {certificate.subject}", file=sys.stderr)
print(config_map.to_yaml(), end="")
