# SPDX-License-Identifier: Apache-2.0
"""The matrix: set-ups of servers, and of those who ask them, and what becomes of each."""
import dataclasses
import ssl

import certs
import server

TLS10, TLS11, TLS12, TLS13 = (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)
OK, TLS, CREDENTIAL = "OK", "E_TLS", "E_CREDENTIAL"


@dataclasses.dataclass
class Row:
    name: str
    certificate: str = "good"   # what the server sends
    fault: str = "NONE"
    words: str = ""             # in the message
    hint: str = ""              # in the hint
    notes: tuple = ()           # parts of the notes
    code: str = TLS
    host: str = "127.0.0.1"
    tls_name: str = ""          # tls-server-name
    ca: tuple = ("ca",)         # the authorities, by name; None: the machine's
    text: str | None = None     # in place of them
    revoked: tuple | None = None  # and a list with these, of so many days
    days: int = 3650
    options: dict = dataclasses.field(default_factory=dict)  # of server.context()
    serve: object = None        # what the server does, where it speaks no TLS
    user: tuple = ()            # a client certificate, and its key
    insecure: bool = False      # insecure-skip-tls-verify
    go: str = ""                # why Go's verdict is another

    @property
    def is_good(self):
        return self.code == OK


def good(name, certificate="good", **more):
    return Row(name, certificate, code=OK, **more)


def signer(name, *hint):
    return Row(f"OpenShift's authority: {name}", f"by-{name}", "UNKNOWN_AUTHORITY", "an authority that is not trusted: CN=",
               hint[0], notes=("sent 1: ", "CN=ca"))


def material(name, text, fault, words, hint="BEGIN CERTIFICATE to END CERTIFICATE", **more):
    return Row(f"authorities: {name}", "good", fault, words, hint, code=CREDENTIAL, text=text, **more)


ADMINISTRATOR, NAMES, TRUST = "administrator", "subject alternative names", "certificate-authority-data"
FIRST, SECOND = "sent 0: CN=", "sent 1: CN="
RENEWED = "it was renewed, or the cluster is another"
ROWS = [
    # Who signed it.
    Row("signed by itself", "self-signed", "SELF_SIGNED", "signed by itself, and not trusted: CN=self-signed", TRUST,
        ("sent 0: CN=self-signed, issued by CN=self-signed; for IP:127.0.0.1, DNS:localhost; valid from 20",
         "EC key of 256 bits, signed with SHA256; SHA-256 ", " <- this one failed", "trusted: ", ": CN=ca")),
    Row("another authority", "wrong-ca", "UNKNOWN_AUTHORITY", "an authority that is not trusted: CN=other-ca", TRUST,
        ("sent 0: CN=wrong-ca, issued by CN=other-ca; for IP:127.0.0.1, DNS:localhost; valid from 2020-01-01T00:00:00Z to "
         "2045-01-01T00:00:00Z; EC key of 256 bits", "trusted: ")),
    Row("several others", "wrong-ca", "UNKNOWN_AUTHORITY", "not trusted: CN=other-ca", TRUST,
        ("trusted: ", ", ..."), ca=("ca", *certs.AUTHORITIES)),
    Row("more sent than anybody wants to read", "long", "UNKNOWN_AUTHORITY", "not trusted: CN=other-ca", TRUST,
        ("sent 7: ", "sent: 2 more")),
    Row("another authority, with another kind of key", "by-ed25519-ca", "UNKNOWN_AUTHORITY", "not trusted: CN=ed25519-ca", TRUST,
        ("sent 1: CN=ed25519-ca, issued by CN=ed25519-ca; for no names; valid from ", "ED25519 key of 256 bits; SHA-256 ")),
    Row("another authority, sent", "other-ca-sent", "UNKNOWN_AUTHORITY", "not trusted: CN=other-ca", TRUST, (FIRST, SECOND)),
    Row("another authority of that name", "by-namesake", "UNKNOWN_AUTHORITY", "not trusted: CN=ca", RENEWED),
    Row("another authority of that name, with its address", "by-namesake-public", "UNKNOWN_AUTHORITY", "not trusted: CN=ca",
        RENEWED),
    Row("another authority than the one sent", "by-namesake-other-sent", "WRONG_SIGNATURE",
        "a signature that is not its authority's", "has a new key"),
    Row("one of an authority's name that is none", "by-impostor", "NOT_AUTHORITY", "may not sign others", ADMINISTRATOR),
    Row("another authority of that name, unmarked", "by-namesake-unmarked", "WRONG_SIGNATURE",
        "a signature that is not its authority's", "has a new key"),
    Row("another signature", "forged", "WRONG_SIGNATURE", "a signature that is not its authority's: CN=good", "was changed after"),
    signer("ingress", "default-ingress-cert"),
    signer("balancer", "kube-apiserver-server-ca"),
    signer("balancer-renewed", "kube-apiserver-server-ca"),
    signer("localhost", "authority for localhost"),
    signer("network", "serviceaccount/ca.crt"),
    signer("service", "openshift-service-ca.crt"),
    Row("one between missing, told by its address", "missing-public", "MISSING_INTERMEDIATE",
        "leaves out a certificate between its own and an authority: CN=between", "have the server send"),
    Row("one between missing, told by its house", "missing-house", "MISSING_INTERMEDIATE",
        "leaves out a certificate between its own and an authority: O=A house,CN=between", "have the server send", ca=("house",)),
    Row("one between missing, as if it were unknown", "chain-missing", "UNKNOWN_AUTHORITY", "not trusted: CN=between", TRUST),
    Row("by one that is no authority", "by-no-authority", "NOT_AUTHORITY", "may not sign others: CN=no-authority", ADMINISTRATOR,
        (FIRST, SECOND, "for no names", " <- this one failed")),
    Row("by one that says it may sign, and is no authority", "by-by-usage", "NOT_AUTHORITY", "may not sign others: CN=by-usage",
        ADMINISTRATOR),
    Row("by one that is trusted, says it may sign, and is no authority", "alone-by-usage", "NOT_AUTHORITY",
        "may not sign others: CN=by-usage", ADMINISTRATOR, ("above, at 1: CN=by-usage",), ca=("by-usage",)),
    Row("by one that may sign nothing", "by-unsigning", "NOT_AUTHORITY", "may not sign others", ADMINISTRATOR),
    Row("by one for other names", "by-for-other-names", "NAME_CONSTRAINT", "may not sign for such names", ADMINISTRATOR),
    Row("by one for all but this address", "by-excluding", "NAME_CONSTRAINT", "may not sign for such names", ADMINISTRATOR),
    Row("too many between", "by-too-deep", "PATH_LENGTH", "more authorities above it", ADMINISTRATOR, ("sent 2: CN=no-depth",)),
    # Whom it is for.
    Row("another name", "other-name", "WRONG_NAME", "another name: it is for DNS:api.cluster.test, and localhost was expected",
        NAMES, host="localhost"),
    Row("another name than tls-server-name", "other-name", "WRONG_NAME", "and api.elsewhere.test was expected", "tls-server-name",
        tls_name="api.elsewhere.test"),
    Row("many other names", "many-names", "WRONG_NAME", "DNS:name5.test and 3 more, and localhost was expected", NAMES,
        host="localhost"),
    Row("a certificate that Go cannot read", "negative", "NAMES_ONLY", "for DNS names, and not for this IP address", NAMES,
        ("sent 0: the CERTIFICATE in line 1 cannot be read: ",)),
    Row("another address", "wrong-host", "WRONG_ADDRESS", "not for this IP address: it is for DNS:elsewhere.test, IP:127.0.0.9",
        NAMES),
    Row("the address as a name", "address-as-name", "ADDRESS_AS_NAME", "as a DNS name, which does not count", NAMES),
    Row("names only, and the address in the subject", "names", "NAMES_ONLY", "for DNS names, and not for this IP address", NAMES),
    Row("addresses only", "addresses", "ADDRESSES_ONLY", "for IP addresses, and not for this name", NAMES, host="localhost"),
    Row("the common name only", "only-common-name-dns", "COMMON_NAME_ONLY", "as its common name only, which does not count", NAMES,
        host="localhost"),
    Row("the common name only, an address", "only-common-name", "COMMON_NAME_ONLY", "as its common name only", NAMES),
    Row("the common name, and a mailbox", "mailbox-common", "COMMON_NAME_ONLY", "it is for email:a@b.test", NAMES,
        host="localhost"),
    Row("a mailbox", "mailbox", "WRONG_NAME", "it is for email:a@b.test, and localhost was expected", NAMES, host="localhost"),
    Row("a mailbox, where an address was expected", "mailbox", "WRONG_ADDRESS", "and 127.0.0.1 was expected", NAMES),
    Row("a bare wildcard", "wildcard", "BARE_WILDCARD", 'for the name "*", which does not count', NAMES, host="localhost"),
    Row("a wildcard, of two labels", "star", "WRONG_NAME", "DNS:*.cluster.test, and a.b.cluster.test was expected", NAMES,
        tls_name="a.b.cluster.test"),
    Row("a wildcard, of no label", "star", "WRONG_NAME", "and cluster.test was expected", NAMES, tls_name="cluster.test"),
    Row("a part of a label", "star-partial", "WRONG_NAME", "DNS:a*.cluster.test", NAMES, tls_name="api.cluster.test"),
    Row("a wildcard of all that ends in test", "star-top", "WRONG_NAME", "DNS:*.test", NAMES, tls_name="cluster.test",
        go="Go takes a wildcard below a top domain; no authority of the web may sign one"),
    Row("a name that begins with a dot", "star", "WRONG_NAME", '".cluster.test" is no name', NAMES, tls_name=".cluster.test"),
    Row("no such name there", "good", "NAME_UNKNOWN", 'no certificate for this name: the server sent alert 112', "tls-server-name",
        host="localhost", options={"knows_name": False}),
    # What it is.
    Row("expired", "expired", "EXPIRED", "has expired: on 2020-01-02T00:00:00Z", "renewed"),
    Row("not valid yet", "future", "NOT_YET_VALID", "not valid yet: it is from 2044-01-01T00:00:00Z on", "clock of this machine"),
    Row("by an expired one", "by-old-between", "AUTHORITY_EXPIRED", "has expired: on 2020-01-02T00:00:00Z", "authority renewed",
        (FIRST, "sent 1: CN=old-between")),
    Row("by an expired one, which is trusted", "alone-by-old", "AUTHORITY_EXPIRED", "has expired: on 2020-01-02T00:00:00Z",
        "authority renewed", ("above, at 1: CN=old-between",), ca=("old-between",)),
    Row("by one not valid yet", "by-late-between", "NOT_YET_VALID", "it is from 2044-01-01T00:00:00Z on", "clock of this machine"),
    Row("for clients", "not-server", "NOT_FOR_SERVERS", "not meant for servers: CN=not-server", ADMINISTRATOR),
    Row("by one for clients", "by-client-between", "NOT_FOR_SERVERS", "not meant for servers: CN=client-between", ADMINISTRATOR),
    Row("for any purpose", "any-purpose", "NOT_FOR_SERVERS", "not meant for servers", ADMINISTRATOR,
        go="Go takes any purpose for that of servers, OpenSSL wants it named"),
    Row("a short key", "weak-key", "SHORT_KEY", "a key that is too short: RSA key of 1024 bits", ADMINISTRATOR,
        go="Go takes RSA keys from 1,024 bits on"),
    Row("by a short key", "by-weak-between", "SHORT_KEY", "a key that is too short: RSA key of 1024 bits", ADMINISTRATOR,
        go="Go takes RSA keys from 1,024 bits on"),
    Row("SHA-1", "weak-digest", "WEAK_SIGNATURE", "a method that is too weak: SHA1", ADMINISTRATOR),
    Row("SHA-1, of one between", "by-sha1-between", "WEAK_SIGNATURE", "a method that is too weak: SHA1", ADMINISTRATOR),
    Row("MD5", "md5", "WEAK_SIGNATURE", "a method that is too weak: MD5", ADMINISTRATOR),
    Row("revoked", "revoked", "REVOKED", "has been revoked: CN=revoked", ADMINISTRATOR, revoked=("revoked",),
        go="Go does not look at revocation lists"),
    Row("by a revoked one", "by-withdrawn-between", "REVOKED", "has been revoked: CN=withdrawn-between", ADMINISTRATOR,
        revoked=("withdrawn-between",), go="Go does not look at revocation lists"),
    Row("a revocation list that has passed", "good", "REVOCATION_LIST", "list among the authorities to trust cannot be used",
        "current list", revoked=(), days=0, go="Go does not look at revocation lists"),
    Row("a critical extension", "critical", "CRITICAL_EXTENSION", "a critical extension that is not known", ADMINISTRATOR),
    # What is spoken there.
    Row("TLS 1.0", fault="VERSION_1_0", words="speaks TLS 1.0", hint="TLS 1.2 or later", serve=server.old(b"\3\1")),
    Row("TLS 1.1", fault="VERSION_1_1", words="speaks TLS 1.1", hint="TLS 1.2 or later", serve=server.old(b"\3\2")),
    Row("SSL 3", fault="VERSION_OTHER", words="no version of TLS from 1.2 on", hint="TLS 1.2 or later", serve=server.old(b"\3\0")),
    Row("TLS 1.0 at most", fault="VERSION_OTHER", words="no version of TLS from 1.2 on: the server sent alert 70",
        hint="TLS 1.2 or later", options={"least": TLS10, "most": TLS10}),
    Row("TLS 1.1 at most", fault="VERSION_OTHER", words="no version of TLS from 1.2 on", hint="TLS 1.2 or later",
        options={"least": TLS10, "most": TLS11}),
    Row("TLS 1.1 at most, and nothing is looked at", fault="VERSION_OTHER", words="no version of TLS from 1.2 on",
        hint="TLS 1.2 or later", options={"least": TLS10, "most": TLS11}, ca=None, insecure=True),
    Row("a weak cipher only", fault="NO_CIPHER", words="none of the ciphers that are safe", hint="TLS 1.2 or later",
        certificate="rsa", options={"most": TLS12, "ciphers": "AES128-SHA:@SECLEVEL=0"}),
    Row("HTTP without TLS", fault="NOT_TLS", words="does not speak TLS: it speaks HTTP without TLS",
        hint="port is the API server's", serve=server.babble(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")),
    Row("SSH", fault="NOT_TLS", words="what answers there does not speak TLS", hint="port is the API server's",
        serve=server.babble(b"SSH-2.0-OpenSSH_9.2\r\n")),
    Row("nonsense in a record", fault="OTHER", words="the TLS handshake failed", serve=server.babble(b"\x16\3\3\0\4\x63\0\0\0")),
    # Who asks.
    Row("a client certificate demanded, TLS 1.2", fault="CLIENT_DEMANDED", words="demands a client certificate",
        hint="client-certificate and client-key", options={"most": TLS12, "client": "ca"}),
    Row("a client certificate demanded, TLS 1.3", fault="CLIENT_DEMANDED", words='alert 116, "certificate required"',
        hint="client-certificate and client-key", options={"least": TLS13, "client": "ca"}),
    Row("a client certificate refused, TLS 1.2", fault="CLIENT_REFUSED",
        words="refuses the client certificate: the server sent alert", hint="expired",
        options={"most": TLS12, "client": "ca"}, user=("stranger", "stranger")),
    Row("a client certificate refused, TLS 1.3", fault="CLIENT_REFUSED", words="refuses the client certificate", hint="expired",
        options={"least": TLS13, "client": "ca"}, user=("stranger", "stranger")),
    Row("the key of another", fault="CLIENT_KEY", words="do not belong together", hint="requested with", code=CREDENTIAL,
        user=("client", "good")),
    # Whom to trust.
    material("empty", "", "CA_EMPTY", "it is empty"),
    material("blank", " \n", "CA_EMPTY", "it is empty"),
    material("garbage", "garbage\n", "CA_GARBAGE", "holds no certificate"),
    material("DER in base64", "MIIBszCCAVmgAwIBAgIUQ\n", "CA_GARBAGE", "it lacks the lines BEGIN CERTIFICATE"),
    material("PEM of nothing", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "CA_GARBAGE",
             "holds no certificate"),
    material("not base64", "@ca@-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n", "CA_GARBAGE", "is not PEM",
             go="Go skips what it cannot read, libcurl takes nothing then"),
    material("truncated", "@ca/2@", "CA_TRUNCATED", "ends in the middle of a certificate"),
    material("the second truncated", "@ca@@other-ca/2@", "CA_TRUNCATED", "ends in the middle of a certificate",
             go="Go skips what it cannot read, libcurl takes nothing then"),
    material("a key", "@ca.key@", "CA_PRIVATE_KEY", "a private key"),
    material("a key beside it", "@ca@@ca.key@", "CA_PRIVATE_KEY", "a private key", go="Go skips what is no certificate"),
    # And those that are right.
    good("EC"),
    good("RSA", "rsa"),
    good("Ed25519", "ed25519"),
    good("by its name", host="localhost"),
    good("by its address", "addresses"),
    good("a wildcard", "star", tls_name="api.cluster.test"),
    good("tls-server-name", "other-name", tls_name="api.cluster.test"),
    good("tls-server-name, with a dot behind", "other-name", tls_name="api.cluster.test."),
    good("one between", "by-between"),
    good("TLS 1.2 at most", options={"most": TLS12}),
    good("TLS 1.3 at least", options={"least": TLS13}),
    good("a client certificate, TLS 1.2", options={"most": TLS12, "client": "ca"}, user=("client", "client")),
    good("a client certificate, TLS 1.3", options={"least": TLS13, "client": "ca"}, user=("client", "client")),
    good("a client certificate asked for, and not insisted on", options={"client": "ca", "insists": False}),
    good("a client certificate with a locked key", options={"client": "ca"}, user=("client", "locked"),
         go="Go's own reader asks nobody for a passphrase"),
    good("nothing is looked at", "self-signed", ca=None, insecure=True),
    good("nothing is looked at, and it is for others", "other-name", ca=None, insecure=True),
    good("several authorities", ca=("other-ca", "ca")),
    good("the one between trusted", "chain-missing", ca=("between",)),
    good("the server itself trusted", "self-signed", ca=("self-signed",)),
    good("a trusted one that SHA-1 signed", "by-sha1-between", ca=("sha1-between",)),
    good("by an authority of version 1", "by-ancient", ca=("ancient",)),
    good("a list of others", revoked=("revoked",)),
    good("a list, and one between of which there is none", "by-between", revoked=("revoked",)),
]
