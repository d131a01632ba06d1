# SPDX-License-Identifier: Apache-2.0
"""Fresh certificates for a test cluster, by the openssl command."""
import subprocess

EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def openssl(*argv):
    done = subprocess.run(["openssl", *map(str, argv)], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"openssl {argv[0]} failed: {done.stderr.strip()}")


def make_ca(where, name="ca", subject="/CN=test-ca"):
    openssl("req", "-x509", *EC, "-days", 3650, "-subj", subject,
            "-keyout", where / f"{name}.key", "-out", where / f"{name}.crt")


def make_leaf(where, name, subject, names=None, ca="ca", days=365):
    """A key and a certificate signed by the CA; names is its subjectAltName, for a server."""
    request, extensions = where / f"{name}.csr", where / f"{name}.ext"
    openssl("req", *EC, "-subj", subject, "-keyout", where / f"{name}.key", "-out", request)
    extensions.write_text(f"subjectAltName={names}\n" if names else "basicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", request, "-CA", where / f"{ca}.crt", "-CAkey", where / f"{ca}.key",
            "-CAcreateserial", "-days", days, "-extfile", extensions, "-out", where / f"{name}.crt")
    request.unlink()
    extensions.unlink()


def make_all(where):
    make_ca(where)
    make_leaf(where, "server", "/CN=kube-apiserver", "IP:127.0.0.1,DNS:localhost,DNS:kubernetes.default.svc")
    make_leaf(where, "admin", "/O=system:masters/CN=admin-cert")
    openssl("genrsa", "-out", where / "service-account.key", 2048)
