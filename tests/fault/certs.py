# SPDX-License-Identifier: Apache-2.0
"""Files of certificates and keys that the tests need beside those that the fake cluster makes."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster"))
import certificates


def trusted_folder(path, certificate):
    """A folder of authorities as OpenSSL looks them up, by the hash of their names."""
    path.mkdir()
    done = subprocess.run(["openssl", "x509", "-hash", "-noout"], input=certificate, check=True, capture_output=True, text=True)
    (path / f"{done.stdout.strip()}.0").write_text(certificate)


def authorities(folder):
    """What a kubeconfig may have for authorities, by the name of the kubeconfig."""
    ca, key = (folder / "ca.crt").read_text(), (folder / "ca.key").read_text()
    return {"revoked": ca + certificates.revocation_list(folder, of=("revoked",)), "ca-empty": " \n", "ca-garbage": "garbage\n",
            "ca-truncated": ca[:len(ca) // 2], "ca-key": key}


def make(folder):
    certificates.make(folder, "client")
    trusted_folder(folder / "authorities", certificates.make(folder, "other-ca").read_text())
    certificates.openssl(folder, "pkey", "-in", "client.key", "-aes256", "-passout", "pass:secret", "-out", "encrypted.key")
    certificates.openssl(folder, "x509", "-in", "good.crt", "-outform", "der", "-out", "good.der")
