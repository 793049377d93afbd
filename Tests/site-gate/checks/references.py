"""Reads every address that a file of the site mentions, and every anchor it offers.

Addresses come in two kinds, because they fail differently: a reader follows a
link ("go"), a browser fetches a resource by itself ("load").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

Kind = Literal["go", "load"]

ATOM = "{http://www.w3.org/2005/Atom}"
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
CSS_ADDRESS = re.compile(
    r"""/\*.*?\*/|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""",
    re.DOTALL,
)
LOADING_RELS = {
    "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload",
    "modulepreload", "prefetch", "preconnect", "dns-prefetch",
}
GO_ATTRIBUTES = {("a", "href"), ("a", "xlink:href"), ("area", "href"), ("form", "action"),
                 ("button", "formaction"), ("input", "formaction")}
LOAD_ATTRIBUTES = {("img", "src"), ("script", "src"), ("source", "src"), ("iframe", "src"),
                   ("embed", "src"), ("audio", "src"), ("video", "src"), ("video", "poster"),
                   ("track", "src"), ("input", "src"), ("object", "data"), ("use", "href"),
                   ("use", "xlink:href"), ("image", "href"), ("image", "xlink:href")}
SRCSETS = {("img", "srcset"), ("source", "srcset"), ("link", "imagesrcset")}


@dataclass(frozen=True)
class Reference:
    """One address as written; `base` is the document's `<base href>` or `xml:base`."""

    url: str
    kind: Kind
    line: int
    base: str = ""
    is_anchor_element: bool = False


@dataclass
class References:
    """All addresses of one file, and the ids that a fragment may name."""

    links: list[Reference] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)


def read_references(path: Path) -> References:
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.suffix in {".html", ".svg"}:
        return from_markup(text)
    if path.suffix == ".css":
        return References([Reference(url, "load", line) for url, line in css_addresses(text)])
    if path.suffix == ".xml":
        return from_atom(text)
    return References()


def from_markup(text: str) -> References:
    reader = _MarkupReader()
    reader.feed(text)
    reader.close()
    return reader.found


def css_addresses(text: str, first_line: int = 1) -> list[tuple[str, int]]:
    """The addresses of a style sheet with their lines, comments left out."""
    found = []
    for match in CSS_ADDRESS.finditer(text):
        url = next((group for group in match.groups() if group), "")
        if url:
            found.append((url, first_line + text.count("\n", 0, match.start())))
    return found


def from_atom(text: str) -> References:
    """Links of an Atom feed, and those inside its HTML content."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return References()
    if root.tag != ATOM + "feed":
        return References()
    links: list[Reference] = []
    _walk_atom(root, "", links)
    return References(links)


def _walk_atom(element: ElementTree.Element, base: str, links: list[Reference]) -> None:
    base = element.get(XML_BASE, base)
    if element.tag == ATOM + "link":
        links.append(Reference(element.get("href", ""), "go", 1, base))
    if element.get("type") == "html" and element.text:
        links += [Reference(link.url, link.kind, 1, base)
                  for link in from_markup(element.text).links]
    for child in element:
        _walk_atom(child, base, links)


class _MarkupReader(HTMLParser):
    """Collects addresses and anchors from HTML or SVG source."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = References()
        self._base = ""
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._in_style = tag == "style"
        if tag == "base":
            self._base = values.get("href", "")
        if "id" in values:
            self.found.anchors.add(values["id"])
        if tag == "a" and "name" in values:
            self.found.anchors.add(values["name"])
        if tag == "link" and "href" in values:
            rels = set(values.get("rel", "").lower().split())
            self._add(values["href"], "load" if rels & LOADING_RELS else "go")
        if tag == "meta":
            self._read_meta(values)
        for name, value in values.items():
            self._read_attribute(tag, name, value)

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self._add_css(data)

    def _read_attribute(self, tag: str, name: str, value: str) -> None:
        if (tag, name) in GO_ATTRIBUTES:
            self._add(value, "go", is_anchor_element=tag in {"a", "area"})
        elif (tag, name) in LOAD_ATTRIBUTES:
            self._add(value, "load")
        elif (tag, name) in SRCSETS:
            for candidate in re.split(r",\s+", value.strip()):
                self._add(candidate.split()[0] if candidate.split() else "", "load")
        elif name == "style" or value.startswith("url("):
            self._add_css(value)

    def _read_meta(self, values: dict[str, str]) -> None:
        if values.get("property", "") in {"og:image", "og:url"}:
            self._add(values.get("content", ""), "go")
        if values.get("http-equiv", "").lower() == "refresh":
            _, _, target = values.get("content", "").partition("=")
            self._add(target.strip(), "go")

    def _add_css(self, text: str) -> None:
        for url, line in css_addresses(text, self.getpos()[0]):
            self.found.links.append(Reference(url, "load", line, self._base))

    def _add(self, url: str, kind: Kind, is_anchor_element: bool = False) -> None:
        line = self.getpos()[0]
        self.found.links.append(
            Reference(url.strip(), kind, line, self._base, is_anchor_element))
