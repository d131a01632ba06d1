# SPDX-License-Identifier: Apache-2.0
"""Certificates, good and bad ones, made by the openssl command in a folder of their own."""
import subprocess

EC = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
CONFIG = """[ca]
default_ca = it
[it]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
organizationName = optional
"""
LOOPBACK = "subjectAltName=IP:127.0.0.1,DNS:localhost\n"
LEAVES = (  # name, subject, extensions, from, to
    ("good", "/CN=good", LOOPBACK, "20200101000000Z", "20450101000000Z"),
    ("wrong-host", "/CN=127.0.0.1", "subjectAltName=DNS:elsewhere.test,IP:127.0.0.9\n", "20200101000000Z", "20450101000000Z"),
    ("only-common-name", "/CN=127.0.0.1", "basicConstraints=CA:FALSE\n", "20200101000000Z", "20450101000000Z"),
    ("only-common-name-dns", "/CN=localhost", "basicConstraints=CA:FALSE\n", "20200101000000Z", "20450101000000Z"),
    ("expired", "/CN=expired", LOOPBACK, "20200101000000Z", "20200102000000Z"),
    ("future", "/CN=future", LOOPBACK, "20440101000000Z", "20450101000000Z"),
    ("not-server", "/CN=not-server", LOOPBACK + "extendedKeyUsage=clientAuth\n", "20200101000000Z", "20450101000000Z"),
    ("other-name", "/CN=other-name", "subjectAltName=DNS:api.cluster.test\n", "20200101000000Z", "20450101000000Z"),
    ("client", "/O=testers/CN=somebody", "extendedKeyUsage=clientAuth\n", "20200101000000Z", "20450101000000Z"),
)


def openssl(folder, *argv):
    subprocess.run(["openssl", *argv], cwd=folder, check=True, capture_output=True)


def authority(folder, name):
    openssl(folder, "req", "-x509", *EC, "-days", "3650", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.crt")


def trusted_folder(path, certificate):
    """A folder of authorities as OpenSSL looks them up, by the hash of their names."""
    path.mkdir()
    done = subprocess.run(["openssl", "x509", "-hash", "-noout"], input=certificate, check=True, capture_output=True, text=True)
    (path / f"{done.stdout.strip()}.0").write_text(certificate)


def leaf(folder, name, subject, extensions, begin, end, ca="ca"):
    (folder / f"{name}.ext").write_text(extensions)
    openssl(folder, "req", *EC, "-subj", subject, "-keyout", f"{name}.key", "-out", f"{name}.csr")
    openssl(folder, "ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", f"{ca}.crt", "-keyfile", f"{ca}.key", "-in", f"{name}.csr",
            "-out", f"{name}.crt", "-extfile", f"{name}.ext", "-startdate", begin, "-enddate", end)


def make(folder):
    (folder / "ca.cnf").write_text(CONFIG)
    (folder / "index").write_text("")
    (folder / "serial").write_text("01\n")
    authority(folder, "ca")
    authority(folder, "other-ca")
    for row in LEAVES:
        leaf(folder, *row)
    leaf(folder, "wrong-ca", "/CN=wrong-ca", LOOPBACK, "20200101000000Z", "20450101000000Z", "other-ca")
    trusted_folder(folder / "authorities", (folder / "other-ca.crt").read_text())
    openssl(folder, "pkey", "-in", "client.key", "-aes256", "-passout", "pass:secret", "-out", "encrypted.key")
    openssl(folder, "x509", "-in", "good.crt", "-outform", "der", "-out", "good.der")
