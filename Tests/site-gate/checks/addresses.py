"""Sorts addresses into the site's own and others', and judges the others by their form.

Other hosts are never asked: a gate must not depend on their weather. A resource
that a page would load from another host is a finding by itself, on any page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from .references import Reference
from .report import Result
from .site import Site

MAIL = re.compile(r"mailto:[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}(\?\S*)?")
PHONE = re.compile(r"tel:\+?[0-9().-]+")
HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*", re.IGNORECASE)
SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


def is_internal(site: Site, url: str) -> bool:
    """Whether an address leads into the site: a relative one, or one below its base URL."""
    if site.base_url and url.startswith(site.base_url):
        return True
    return bool(url) and not url.startswith("//") and not SCHEME.match(url)


def internal_references(site: Site) -> Iterator[tuple[str, Reference]]:
    for source, references in site.references.items():
        for reference in references.links:
            if is_internal(site, reference.url):
                yield source, reference


def below_base(site: Site, url: str) -> str | None:
    """The part of an absolute address of the published site below its base URL."""
    return url[len(site.base_url):] if site.base_url and url.startswith(site.base_url) else None


def place(source: str, reference: Reference) -> str:
    return f"{source}:{reference.line}: {reference.url or '(empty)'}"


def check_addresses(site: Site) -> Result:
    findings, count = [], 0
    for source, references in site.references.items():
        for reference in references.links:
            if is_internal(site, reference.url):
                continue
            count += 1
            if fault := _fault(reference):
                findings.append(f"{place(source, reference)}: {fault}")
    return Result("addresses", f"{count} outward addresses, by their form", findings)


def _fault(reference: Reference) -> str | None:
    url = reference.url
    scheme = url.partition(":")[0].lower()
    if not url:
        return "an empty address"
    if scheme == "data" and reference.kind == "load":
        return None
    if reference.kind == "load":
        return "a resource from another host"
    if scheme == "mailto":
        return None if MAIL.fullmatch(url) else "not a mail address"
    if scheme == "tel":
        return None if PHONE.fullmatch(url) else "not a telephone number"
    if scheme in {"http", "https"}:
        return _web_fault(url)
    return "neither http, https, mailto nor tel"


def _web_fault(url: str) -> str | None:
    if re.search(r"[\s<>\"{}|\\^`]", url):
        return "a character that must be percent-encoded"
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        _ = parts.port
    except ValueError as error:
        return f"not a web address ({error})"
    return None if HOST.fullmatch(host) else "no valid host name"
