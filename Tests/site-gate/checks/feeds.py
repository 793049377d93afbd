"""Reads the files that machines read: Atom feeds, sitemap, robots.txt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree import ElementTree

from .references import ATOM
from .report import Result
from .site import Site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check_feeds(site: Site) -> Result:
    findings = []
    if not site.file("robots.txt").is_file():
        findings.append("robots.txt: missing")
    if not site.file("feed.xml").is_file():
        findings.append("feed.xml: missing")
    if site.file("sitemap.xml").is_file() != bool(site.base_url):
        findings.append("sitemap.xml: there is one exactly when the base URL is known")
    trees = [name for name in site.references if name.endswith(".xml")]
    for name in trees:
        findings += [f"{name}: {fault}" for fault in _xml_faults(site, name)]
    return Result("feeds", f"{len(trees)} XML files and robots.txt", findings)


def _xml_faults(site: Site, name: str) -> Iterator[str]:
    try:
        root = ElementTree.fromstring(site.file(name).read_bytes())
    except ElementTree.ParseError as error:
        yield f"not well-formed: {error}"
        return
    if root.tag == ATOM + "feed":
        yield from _feed_faults(root)
    elif name == "sitemap.xml":
        yield from _sitemap_faults(site, root)
    elif name == "feed.xml":
        yield f"the root is {root.tag}, not an Atom feed"


def _feed_faults(root: ElementTree.Element) -> Iterator[str]:
    yield from _part_faults(root, "feed", ("title", "id", "updated"))
    ids = [entry.findtext(ATOM + "id", "") for entry in root.iter(ATOM + "entry")]
    for number, entry in enumerate(root.iter(ATOM + "entry"), start=1):
        yield from _part_faults(entry, f"entry {number}", ("title", "id", "updated"))
        if entry.find(ATOM + "link") is None:
            yield f"entry {number}: no link"
    for repeated in sorted({each for each in ids if ids.count(each) > 1}):
        yield f"id {repeated} stands {ids.count(repeated)} times"
    if root.find(ATOM + "author") is None:
        for number, entry in enumerate(root.iter(ATOM + "entry"), start=1):
            if entry.find(ATOM + "author") is None:
                yield f"entry {number}: no author, and the feed has none"


def _part_faults(
    element: ElementTree.Element, owner: str, names: tuple[str, ...]
) -> Iterator[str]:
    for name in names:
        text = (element.findtext(ATOM + name) or "").strip()
        if not text:
            yield f"{owner}: no {name}"
        elif name == "updated" and not MOMENT.fullmatch(text):
            yield f"{owner}: updated “{text}” is no RFC 3339 moment"
        elif name == "id" and ":" not in text:
            yield f"{owner}: id “{text}” is no IRI"


def _sitemap_faults(site: Site, root: ElementTree.Element) -> Iterator[str]:
    if root.tag != SITEMAP + "urlset":
        yield f"the root is {root.tag}, not a sitemap's urlset"
    pages = {document.path for document in site.documents}
    for location in root.iter(SITEMAP + "loc"):
        address = (location.text or "").strip()
        if not address.startswith(site.base_url):
            yield f"{address} is not below the base URL"
            continue
        path = unquote(address[len(site.base_url):])
        if path == "" or path.endswith("/"):
            path += "index.html"
        if path not in pages:
            yield f"{address} is no page of the site"
