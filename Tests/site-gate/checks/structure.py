"""Holds every page to the same frame: language, title, description, one h1, skip link,
breadcrumb, canonical address, date of its data, and headings that do not skip a level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .document import Document
from .report import Result
from .site import Site

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d\S*)?)?)?")


def check_structure(site: Site) -> Result:
    findings = [f"{document.path}: {fault}"
                for document in site.documents
                for fault in _faults(site, document)]
    return Result("structure", f"{len(site.documents)} pages", findings)


def _faults(site: Site, document: Document) -> Iterator[str]:
    if not document.lang:
        yield "no lang on html"
    if not document.kind:
        yield "no data-page on body"
    if not document.title.strip():
        yield "no title"
    if not document.description:
        yield "no meta description"
    if not document.has_viewport:
        yield "no meta viewport: a phone would show the page of a desk"
    if not (document.first_link or "").startswith("#"):
        yield "the first link of the body is no skip link"
    if not (document.is_home or document.is_not_found or document.has_breadcrumb):
        yield 'no breadcrumb (nav with class "breadcrumb" and aria-label)'
    yield from _heading_faults(document)
    yield from _canonical_faults(site, document)
    yield from _date_faults(document)


def _heading_faults(document: Document) -> Iterator[str]:
    levels = [level for level, _ in document.headings]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} h1 instead of one"
    if levels and levels[0] != 1:
        yield f"the first heading is an h{levels[0]}"
    for (above, _), (level, line) in pairwise(document.headings):
        if level > above + 1:
            yield f"line {line}: h{level} follows h{above}"
    for line in document.empty_headings:
        yield f"line {line}: a heading without text"


def _canonical_faults(site: Site, document: Document) -> Iterator[str]:
    expected = 1 if site.base_url and not document.is_not_found else 0
    if len(document.canonicals) != expected:
        yield f"{len(document.canonicals)} canonical links instead of {expected}"
    for address in document.canonicals:
        if not site.base_url or not address.startswith(site.base_url):
            yield f"canonical link {address} is not below the base URL"


def _date_faults(document: Document) -> Iterator[str]:
    if not document.data_dates and not document.is_not_found:
        yield "no date of the data (time with data-date-of-data or class data-date)"
    for date in document.data_dates:
        if not DATE.fullmatch(date):
            yield f"date of the data “{date}” is no date"
