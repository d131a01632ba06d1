# SPDX-License-Identifier: Apache-2.0
"""The certificates of the matrix: those of the fake cluster and more, each made when it is first asked for."""
import base64
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tools" / "fakecluster"))
import certificates
from certificates import Kind, LOOPBACK, RSA1024, SIGNS, openssl

RSA = ("-newkey", "rsa:2048", "-nodes")
DAY = "20200102000000Z"

PUBLIC = "authorityInfoAccess=caIssuers;URI:http://pki.example.test/between.crt\n"

# Authorities of their own: the file, and the name that is in them.
AUTHORITIES = {
    "house": "/O=A house/CN=root",
    "namesake": "/CN=ca",
    "ingress": "/CN=ingress-operator@1716200000",
    "balancer": "/OU=openshift/CN=kube-apiserver-lb-signer",
    "balancer-renewed": "/CN=operator_loadbalancer-serving-signer@1716200000",
    "localhost": "/OU=openshift/CN=kube-apiserver-localhost-signer",
    "network": "/OU=openshift/CN=kube-apiserver-service-network-signer",
    "service": "/CN=openshift-service-serving-signer@1716200000",
}


def sent(extensions, ca, **more):
    """A server's certificate, and that of the one who signed it."""
    return Kind(extensions, ca=ca, chain=(ca,), **more)


KINDS = {
    "rsa": Kind(LOOPBACK, key=RSA),
    "ed25519": Kind(LOOPBACK, key=("-newkey", "ed25519", "-nodes")),
    "star": Kind("subjectAltName=DNS:*.cluster.test\n"),
    "star-partial": Kind("subjectAltName=DNS:a*.cluster.test\n"),
    "star-top": Kind("subjectAltName=DNS:*.test\n"),
    "addresses": Kind("subjectAltName=IP:127.0.0.1\n"),
    "names": Kind("subjectAltName=DNS:localhost\n", "/CN=127.0.0.1"),
    "mailbox": Kind("subjectAltName=email:a@b.test\n"),
    "mailbox-common": Kind("subjectAltName=email:a@b.test\n", "/CN=localhost"),
    "other-ca-sent": sent(LOOPBACK, "other-ca"),
    "missing-public": Kind(LOOPBACK + PUBLIC, ca="between"),
    "house-between": Kind(SIGNS % "", "/O=A house/CN=between", ca="house"),
    "missing-house": Kind(LOOPBACK, ca="house-between"),
    "by-usage": Kind("keyUsage=critical,keyCertSign\n"),
    "by-by-usage": sent(LOOPBACK, "by-usage"),
    "unsigning": Kind("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature\n"),
    "by-unsigning": sent(LOOPBACK, "unsigning"),
    "alone-by-usage": Kind(LOOPBACK, ca="by-usage"),
    "excluding": Kind(SIGNS % "" + "nameConstraints=critical,excluded;IP:127.0.0.0/255.0.0.0\n"),
    "by-excluding": sent(LOOPBACK, "excluding"),
    "old-between": Kind(SIGNS % "", end=DAY),
    "by-old-between": sent(LOOPBACK, "old-between"),
    "alone-by-old": Kind(LOOPBACK, ca="old-between"),
    "late-between": Kind(SIGNS % "", begin="20440101000000Z"),
    "by-late-between": sent(LOOPBACK, "late-between"),
    "client-between": Kind(SIGNS % "" + "extendedKeyUsage=clientAuth\n"),
    "by-client-between": sent(LOOPBACK, "client-between"),
    "any-purpose": Kind(LOOPBACK + "extendedKeyUsage=anyExtendedKeyUsage\n"),
    "weak-between": Kind(SIGNS % "", key=RSA1024),
    "by-weak-between": sent(LOOPBACK, "weak-between"),
    "sha1-between": Kind(SIGNS % "", digest="sha1"),
    "by-sha1-between": sent(LOOPBACK, "sha1-between"),
    "rsa-between": Kind(SIGNS % "", key=RSA),
    "md5": sent(LOOPBACK, "rsa-between", digest="md5"),
    "critical": Kind(LOOPBACK + "1.2.3.4.5=critical,DER:0500\n"),
    "withdrawn-between": Kind(SIGNS % ""),
    "by-withdrawn-between": sent(LOOPBACK, "withdrawn-between"),
    "by-namesake": Kind(LOOPBACK, ca="namesake"),
    "by-namesake-other-sent": Kind(LOOPBACK, ca="namesake", chain=("ca",)),
    "impostor": Kind("basicConstraints=critical,CA:FALSE\n", "/CN=other-ca"),
    "by-impostor": Kind(LOOPBACK, ca="other-ca", chain=("impostor",)),
    "by-namesake-public": Kind(LOOPBACK + PUBLIC, ca="namesake"),
    "by-namesake-unmarked": Kind(LOOPBACK + "authorityKeyIdentifier=none\n", ca="namesake"),
    "many-names": Kind("subjectAltName=" + ",".join(f"DNS:name{n}.test" for n in range(9)) + "\n"),
    "long": Kind(LOOPBACK, ca="other-ca", chain=("other-ca",) * 9),
    "by-ed25519-ca": sent(LOOPBACK, "ed25519-ca"),
    "by-ancient": sent(LOOPBACK, "ancient"),
    "swapped": Kind(LOOPBACK, ca="other-ca"),
    "stranger": Kind("extendedKeyUsage=clientAuth\n", "/CN=stranger", ca="other-ca"),
    **{f"by-{name}": sent(LOOPBACK, name) for name in AUTHORITIES if name not in ("house", "namesake")},
}
certificates.KINDS.update(KINDS)


def begin(folder):
    certificates.begin(folder)
    for name, subject in AUTHORITIES.items():
        openssl(folder, "req", "-x509", *certificates.EC, "-days", "3650", "-subj", subject, "-keyout", f"{name}.key",
                "-out", f"{name}.crt")
    begin_others(folder)


def begin_others(folder):
    """An authority of version 1, one with another kind of key, and a certificate that OpenSSL takes and Go does not."""
    new = ("req", *certificates.EC, "-keyout")
    openssl(folder, *new, "ancient.key", "-subj", "/CN=ancient", "-out", "ancient.csr")
    openssl(folder, "x509", "-req", "-in", "ancient.csr", "-signkey", "ancient.key", "-days", "3650", "-out", "ancient.crt")
    openssl(folder, "req", "-x509", "-newkey", "ed25519", "-nodes", "-days", "3650", "-subj", "/CN=ed25519-ca", "-keyout",
            "ed25519-ca.key", "-out", "ed25519-ca.crt")
    openssl(folder, *new, "negative.key", "-subj", "/CN=negative", "-out", "negative.csr")
    (folder / "negative.ext").write_text("subjectAltName=DNS:elsewhere.test\n")
    openssl(folder, "x509", "-req", "-in", "negative.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-set_serial", "-5",
            "-days", "3650", "-extfile", "negative.ext", "-out", "negative.crt")


def make(folder, name):
    """The path of what a server sends."""
    if name == "forged":
        return forge(folder)
    if name == "negative":
        return folder / "negative.crt"
    if name == "locked":
        return openssl(folder, "pkey", "-in", "client.key", "-aes256", "-passout", "pass:secret", "-out", "locked.key")
    return certificates.make(folder, name)


def forge(folder):
    """A certificate with another signature than its authority's."""
    path = folder / "forged.crt"
    text = make(folder, "good").read_text().split("-----")
    der = bytearray(base64.b64decode(text[2]))
    der[-1] ^= 1
    path.write_text(f"-----BEGIN CERTIFICATE-----\n{base64.encodebytes(der).decode()}-----END CERTIFICATE-----\n")
    (folder / "forged.key").write_text((folder / "good.key").read_text())
    return path


def trusted_folder(path, name, folder):
    """A folder of authorities as OpenSSL looks them up, by the hash of their names, and as Go does, all of them."""
    path.mkdir()
    (path / "one.pem").write_text((folder / f"{name}.crt").read_text())
    openssl(folder, "rehash", str(path))
