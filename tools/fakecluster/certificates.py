# SPDX-License-Identifier: Apache-2.0
"""Certificates, good ones and bad ones, made by the openssl command in a folder of their own, each when it is first asked for."""
import subprocess

EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
RSA1024 = ("-newkey", "rsa:1024", "-nodes")
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
SIGNS = "basicConstraints=critical,CA:TRUE%s\nkeyUsage=critical,keyCertSign,cRLSign\n"
PAST, FUTURE = "20200101000000Z", "20450101000000Z"


class Kind:
    def __init__(self, extensions, subject=None, begin=PAST, end=FUTURE, ca="ca", key=EC, digest="sha256", chain=()):
        self.extensions, self.subject, self.begin, self.end = extensions, subject, begin, end
        self.ca, self.key, self.digest, self.chain = ca, key, digest, chain


KINDS = {
    "good": Kind(LOOPBACK),
    "wrong-ca": Kind(LOOPBACK, ca="other-ca"),
    "wrong-host": Kind("subjectAltName=DNS:elsewhere.test,IP:127.0.0.9\n", "/CN=127.0.0.1"),
    "only-common-name": Kind("basicConstraints=CA:FALSE\n", "/CN=127.0.0.1"),
    "only-common-name-dns": Kind("basicConstraints=CA:FALSE\n", "/CN=localhost"),
    "address-as-name": Kind("subjectAltName=DNS:127.0.0.1\n"),
    "wildcard": Kind("subjectAltName=DNS:*\n"),
    "other-name": Kind("subjectAltName=DNS:api.cluster.test\n"),
    "expired": Kind(LOOPBACK, end="20200102000000Z"),
    "future": Kind(LOOPBACK, begin="20440101000000Z"),
    "not-server": Kind(LOOPBACK + "extendedKeyUsage=clientAuth\n"),
    "weak-key": Kind(LOOPBACK, key=RSA1024),
    "weak-digest": Kind(LOOPBACK, digest="sha1"),
    "self-signed": Kind(LOOPBACK, ca=None),
    "between": Kind(SIGNS % ""),
    "by-between": Kind(LOOPBACK, ca="between", chain=("between",)),
    "chain-missing": Kind(LOOPBACK, ca="between"),
    "no-authority": Kind("basicConstraints=critical,CA:FALSE\n"),
    "by-no-authority": Kind(LOOPBACK, ca="no-authority", chain=("no-authority",)),
    "no-depth": Kind(SIGNS % ",pathlen:0"),
    "too-deep": Kind(SIGNS % "", ca="no-depth"),
    "by-too-deep": Kind(LOOPBACK, ca="too-deep", chain=("too-deep", "no-depth")),
    "for-other-names": Kind(SIGNS % "" + "nameConstraints=critical,permitted;DNS:elsewhere.test,permitted;IP:10.0.0.0/255.0.0.0\n"),
    "by-for-other-names": Kind(LOOPBACK, ca="for-other-names", chain=("for-other-names",)),
    "revoked": Kind(LOOPBACK),
    "client": Kind("extendedKeyUsage=clientAuth\n", "/O=testers/CN=somebody"),
}


def openssl(folder, *argv):
    done = subprocess.run(["openssl", *argv], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"openssl {argv[0]}: {done.stderr.strip()}")


def authority(folder, name):
    openssl(folder, "req", "-x509", *EC, "-days", "3650", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.crt")


def begin(folder):
    """A fresh authority, which knows nothing that another one signed."""
    (folder / "ca.cnf").write_text(CONFIG)
    (folder / "index").write_text("")
    (folder / "serial").write_text("01\n")
    for path in folder.glob("*.revoked"):
        path.unlink()
    for path in (*folder.glob("*.crt"), *folder.glob("*.key")):
        if path.stem in KINDS or path.stem == "other-ca":
            path.unlink()
    authority(folder, "ca")


def make(folder, name):
    """The certificate NAME.crt and its key NAME.key, with all that has to be there before them."""
    path = folder / f"{name}.crt"
    if path.exists():
        return path
    if name == "other-ca":
        authority(folder, name)
        return path
    kind, subject = KINDS[name], KINDS[name].subject or f"/CN={name}"
    if kind.ca is None:
        openssl(folder, "req", "-x509", *kind.key, "-days", "3650", "-subj", subject, "-addext", kind.extensions.strip(),
                "-keyout", f"{name}.key", "-out", f"{name}.crt")
        return path
    for other in (kind.ca, *kind.chain):
        make(folder, other)
    (folder / f"{name}.ext").write_text(kind.extensions)
    openssl(folder, "req", *kind.key, "-subj", subject, "-keyout", f"{name}.key", "-out", f"{name}.csr")
    openssl(folder, "ca", "-batch", "-notext", "-config", "ca.cnf", "-md", kind.digest, "-cert", f"{kind.ca}.crt", "-keyfile",
            f"{kind.ca}.key", "-in", f"{name}.csr", "-out", f"{name}.crt", "-extfile", f"{name}.ext", "-startdate", kind.begin,
            "-enddate", kind.end)
    if kind.chain:
        path.write_text("".join((folder / f"{part}.crt").read_text() for part in (name, *kind.chain)))
    return path


def revocation_list(folder, *, of=(), days=3650):
    """A list of the authority with these and all before, as PEM. It has passed when it is for no days."""
    signed = ("-config", "ca.cnf", "-cert", "ca.crt", "-keyfile", "ca.key")
    for name in of:
        gone = make(folder, name).with_suffix(".revoked")
        if not gone.exists():
            openssl(folder, "ca", *signed, "-revoke", f"{name}.crt")
            gone.touch()
    openssl(folder, "ca", *signed, "-gencrl", "-md", "sha256", "-out", "list.crl",
            *(("-crldays", str(days)) if days else ("-crl_lastupdate", "20200101000000Z", "-crl_nextupdate", "20200102000000Z")))
    return (folder / "list.crl").read_text()
