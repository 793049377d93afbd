#!/usr/bin/env python3
"""Reads every file of a built site as strictly as its format allows, and says what is wrong.

    published.py SITE_DIR

Whatever the content was, what a build publishes has to be readable: pages whose elements close in
order, drawings, feeds and sitemaps that are XML, JSON that parses, tables whose rows are even. No
text holds a character that its format forbids. Needs nothing but Python; exits 1 at any fault.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit
from xml.parsers import expat

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr"}
ACTIVE = {"script", "iframe", "object", "embed", "base", "form", "foreignobject"}
"""Elements that nothing on a site of this kind may hold."""
ADDRESSES = {"href", "src", "action", "data", "poster", "xlink:href", "formaction"}
SCHEMES = {"", "http", "https", "mailto", "tel"}
ATTRIBUTE = re.compile(r"(?!on|style$)[a-z][a-z0-9:-]*")
"""What pages may carry: neither a handler nor a style, which a strict policy blocks."""
FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""What HTML and XML forbid, or no reader can see: controls and non-characters."""


def faults(
    site: Path, known: set[bytes] | None = None, as_text: frozenset[str] = frozenset()
) -> Iterator[str]:
    """What is wrong, each with the file's path.

    `known` holds digests of files that were read before without a fault, and takes new ones up: the
    many files that two sites share are read once. Files with an ending of `as_text` only have to be
    text.
    """
    for path in sorted(site.rglob("*")):
        reader = _plain if path.suffix in as_text else READERS.get(path.suffix)
        if not path.is_file() or reader is None:
            continue
        content = path.read_bytes()
        digest = hashlib.sha256(path.suffix.encode() + content).digest()
        if known is not None and digest in known:
            continue
        found = [f"{path.relative_to(site)}: {fault}" for fault in _text_faults(content, reader)]
        yield from found
        if known is not None and not found and path.suffix not in as_text:
            known.add(digest)


def _text_faults(content: bytes, reader: Callable[[str], Iterator[str]]) -> Iterator[str]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"is not UTF-8 (byte {error.start})"
        return
    if match := FORBIDDEN.search(text):
        yield f"line {_line(text, match.start())}: holds U+{ord(match.group()):04X}"
    yield from reader(text)


def _line(text: str, offset: int) -> int:
    return 1 + text.count("\n", 0, offset)


# MARK: Readers


RUNNING = re.compile(r"<\s*(script|foreignObject|iframe)\b|\son\w+\s*=|javascript:", re.IGNORECASE)


def _html(text: str) -> Iterator[str]:
    if not text.startswith("<!DOCTYPE html>"):
        yield "does not begin with <!DOCTYPE html>"
    reader = _PageReader()
    reader.feed(text)
    reader.close()
    yield from reader.faults
    for tag, line in reader.open:
        yield f"line {line}: <{tag}> is never closed"


class _PageReader(HTMLParser):
    """Follows the elements of a page: each closes, in order, and has its attributes once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, int]] = []
        self.faults: list[str] = []
        self._ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element(tag, attrs)
        if tag not in VOID:
            self.open.append((tag, self.getpos()[0]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._element(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1][0] == tag:
            self.open.pop()
        else:
            self._say(f"</{tag}> closes {f'<{self.open[-1][0]}>' if self.open else 'nothing'}")

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html" or self.open:
            self._say(f"<!{decl}>")

    def handle_comment(self, data: str) -> None:
        self._say("a comment, which nobody wrote")

    def handle_pi(self, data: str) -> None:
        self._say("a processing instruction")

    def unknown_decl(self, data: str) -> None:
        self._say("an unknown declaration")

    def _element(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self._say(f"<{tag}> has an attribute twice")
        if not re.fullmatch(r"[a-z][a-z0-9-]*", tag) or tag in ACTIVE:
            self._say(f"<{tag}>")
        for name, value in attrs:
            if not ATTRIBUTE.fullmatch(name):
                self._say(f"the attribute {name} of <{tag}>")
            if name in ADDRESSES and (fault := address_fault(value or "")):
                self._say(f"{name} of <{tag}>: {fault}")
            if name == "id" and value is not None:
                if value in self._ids or not value or re.search(r"\s", value):
                    self._say(f"the id “{value}” stands twice, or is none")
                self._ids.add(value)

    def _say(self, fault: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {fault}")


def address_fault(address: str) -> str | None:
    try:
        scheme = urlsplit(address.strip()).scheme
    except ValueError as error:
        return f"“{address}” is no address ({error})"
    return None if scheme in SCHEMES else f"“{address}” has the scheme {scheme}"


def _xml(text: str) -> Iterator[str]:
    parser = expat.ParserCreate(namespace_separator=" ")
    found: list[str] = []
    # Entities are how a small file becomes an endless one; none of ours declares any.
    parser.StartDoctypeDeclHandler = lambda *_: found.append("declares a document type")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        found.append(f"is no XML: {error}")
    yield from found


def _svg(text: str) -> Iterator[str]:
    yield from _xml(text)
    if match := RUNNING.search(text):
        yield f"line {_line(text, match.start())}: may run: {match.group()!r}"


def _json(text: str) -> Iterator[str]:
    def no_constant(name: str) -> None:
        raise ValueError(f"{name} is no JSON")

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(pairs) != len(dict(pairs)):
            raise ValueError("a name stands twice in one object")
        return dict(pairs)

    try:
        json.loads(text, parse_constant=no_constant, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        yield f"is no JSON: {error}"


FORMULA = ("=", "@", "+", "\t", "\r")


def _csv(text: str) -> Iterator[str]:
    try:
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        yield f"is no CSV: {error}"
        return
    if not rows:
        yield "has no row"
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            yield f"row {number} has {len(row)} cells, the first {len(rows[0])}"
        # A spreadsheet would work these out.
        for cell in row:
            if cell[:1] in FORMULA or (cell[:1] == "-" and not _is_number(cell)):
                yield f"row {number}: the cell {cell[:20]!r} begins like a formula"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _plain(text: str) -> Iterator[str]:
    yield from ()


READERS: dict[str, Callable[[str], Iterator[str]]] = {
    ".html": _html, ".svg": _svg, ".xml": _xml, ".json": _json, ".csv": _csv, ".css": _plain,
    ".txt": _plain,
}


def main() -> int:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: published.py SITE_DIR", file=sys.stderr)
        return 64
    found = list(faults(Path(sys.argv[1])))
    print("\n".join(found) or "every file is what its format asks for")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
