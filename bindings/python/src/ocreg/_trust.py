# SPDX-License-Identifier: Apache-2.0
"""Certificates, and the map of further authorities that a cluster trusts."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _raw as raw
from ._text import Text, text_of

if TYPE_CHECKING:
    from ._types import ConfigMap


class Certificate(NamedTuple):
    """What a certificate says."""

    subject: str  #: on one line, as RFC 2253 writes names
    issuer: str
    serial: str  #: hexadecimal
    fingerprint: str  #: SHA-256, pairs of hexadecimal digits with colons between
    sans: tuple[str, ...]  #: subject alternative names: "DNS:a.example.com", "IP:10.0.0.1"
    not_before: datetime
    not_after: datetime
    is_ca: bool
    self_issued: bool  #: names itself as its issuer; the signature is not verified
    key_type: str  #: RSA, EC, ED25519, ...; "" for one that the library does not know
    key_bits: int
    digest: str  #: that it was signed with: SHA256, ...
    line: int  #: of the text, from 1


class Problem(NamedTuple):
    """A block of a PEM text that is of no use."""

    line: int
    message: str


class Bundle(NamedTuple):
    """What a PEM text holds."""

    certificates: tuple[Certificate, ...]
    problems: tuple[Problem, ...]


class TrustEntry(NamedTuple):
    """Whom a cluster trusts for one registry."""

    name: str  #: host, or host:port; "" if the key is neither
    key: str  #: in the ConfigMap
    text: str
    problem: str  #: why it is of no use; "" if it is
    bundle: Bundle


def _certificate(c: Any) -> Certificate:
    sans = tuple(raw.ocreg_certificate_san_at(c, i) for i in range(raw.ocreg_certificate_san_count(c)))
    begin, end = (datetime.fromtimestamp(read(c), timezone.utc)
                  for read in (raw.ocreg_certificate_not_before, raw.ocreg_certificate_not_after))
    return Certificate(raw.ocreg_certificate_subject(c), raw.ocreg_certificate_issuer(c), raw.ocreg_certificate_serial(c),
                       raw.ocreg_certificate_fingerprint(c), sans, begin, end, raw.ocreg_certificate_is_ca(c),
                       raw.ocreg_certificate_self_issued(c), raw.ocreg_certificate_key_type(c), raw.ocreg_certificate_key_bits(c),
                       raw.ocreg_certificate_digest(c), raw.ocreg_certificate_line(c))


def _bundle(cs: Any) -> Bundle:
    return Bundle(tuple(_certificate(raw.ocreg_certificates_at(cs, i)) for i in range(raw.ocreg_certificates_count(cs))),
                  tuple(Problem(raw.ocreg_certificates_problem_line(cs, i), raw.ocreg_certificates_problem_at(cs, i))
                        for i in range(raw.ocreg_certificates_problem_count(cs))))


def _entry(e: Any) -> TrustEntry:
    host, port = raw.ocreg_trust_entry_host(e), raw.ocreg_trust_entry_port(e)
    return TrustEntry(f"{host}:{port}" if port else host, raw.ocreg_trust_entry_key(e), raw.ocreg_trust_entry_text(e),
                      raw.ocreg_trust_entry_problem(e), _bundle(raw.ocreg_trust_entry_certificates(e)))


def certificates(text: Text) -> Bundle:
    """All certificates of a PEM text, and what else is in it."""
    return _bundle(raw.ocreg_certificates_parse(text_of(text)))


def certificate_covers(text: Text, host: str) -> bool:
    """Whether the first certificate of a PEM text, if there is one, names a host: a DNS name or an IP address without port."""
    found = raw.ocreg_certificates_parse(text_of(text))
    first = raw.ocreg_certificates_at(found, 0)
    return first is not None and bool(raw.ocreg_certificate_covers(first, host))


def trust_key(host: str) -> str:
    """The key of a ConfigMap for "host" or "host:port"."""
    key: str = raw.ocreg_trust_key(host)
    return key


def trust_host(key: str) -> str:
    """The "host" or "host:port" that a key stands for."""
    host: str = raw.ocreg_trust_host(key)
    return host


class Trust:
    """The map that the image configuration names in spec.additionalTrustedCA; entries go by "host" or "host:port".

        trust = ocreg.Trust(config_map)
        trust.merge("registry.example.com:5000", open("ca.crt").read())
        trust.write(config_map)  # only what was changed
    """

    __slots__ = ("_raw",)

    def __init__(self, config_map: ConfigMap | None = None) -> None:
        self._raw = raw.ocreg_trust_new() if config_map is None else raw.ocreg_trust_read(config_map._raw)
        if self._raw is None:
            raise MemoryError

    def add(self, host: str, text: Text) -> None:
        """Add an entry; one that is there already is an AlreadyExistsError."""
        raw.ocreg_trust_add(self._raw, host, text_of(text))

    def replace(self, host: str, text: Text) -> None:
        """Give an entry that is there other certificates."""
        raw.ocreg_trust_replace(self._raw, host, text_of(text))

    def merge(self, host: str, text: Text) -> None:
        """Add the certificates that an entry does not have yet; it is made if it is not there."""
        raw.ocreg_trust_merge(self._raw, host, text_of(text))

    def remove(self, host: str) -> None:
        """Remove an entry."""
        raw.ocreg_trust_remove(self._raw, host)

    def write(self, config_map: ConfigMap) -> None:
        """Make the changes in a ConfigMap; everything else of it stays as it is."""
        raw.ocreg_trust_write(self._raw, config_map._raw)

    def __len__(self) -> int:
        return int(raw.ocreg_trust_count(self._raw))

    def __iter__(self) -> Iterator[TrustEntry]:
        return iter([_entry(raw.ocreg_trust_at(self._raw, i)) for i in range(len(self))])

    def __contains__(self, host: object) -> bool:
        return isinstance(host, str) and raw.ocreg_trust_find(self._raw, host) is not None

    def __getitem__(self, host: str) -> TrustEntry:
        found = raw.ocreg_trust_find(self._raw, host)
        if found is None:
            raise KeyError(host)
        return _entry(found)

    def __repr__(self) -> str:
        return f"<ocreg.Trust {[entry.name or entry.key for entry in self]}>"
