"""Checks all CSS against a current browser: every rule, selector and declaration is one
that Chromium understands, so that a misspelt property does not pass in silence.

`tinycss2` splits the sheets, Chromium judges the pieces. Names with a vendor's
prefix are left out: they are meant for another browser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import tinycss2
from playwright.async_api import Browser
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule

from .browser import open_context, open_page
from .report import Result
from .site import Site

STYLE_ELEMENT = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)
NESTING = {"media", "container", "supports", "layer", "scope", "starting-style"}
DESCRIPTORS = {"font-face", "page", "counter-style", "property", "view-transition"}

UNKNOWN = """pieces => pieces.map(({ kind, name, text }) => {
  if (kind === 'declaration') return CSS.supports(name, text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  if (sheet.cssRules.length !== 1) return false;
  const { media } = sheet.cssRules[0];
  return !media || !/not all/.test(media.mediaText) || /not all/.test(text);
})"""


@dataclass(frozen=True)
class Piece:
    """A piece of a style sheet to be judged by itself."""

    place: str
    kind: Literal["declaration", "rule"]
    name: str
    text: str


async def check_styles(site: Site, browser: Browser) -> Result:
    pieces: list[Piece] = []
    findings: list[str] = []
    sheets = _sheets(site)
    for path, first_line, text in sheets:
        _Splitter(path, first_line, pieces, findings).split(text)
    distinct = list({(each.kind, each.name, each.text): each for each in pieces}.values())
    async with open_context(browser) as context, open_page(context) as page:
        known = await page.evaluate(
            UNKNOWN, [{"kind": p.kind, "name": p.name, "text": p.text} for p in distinct])
    findings += [f"{piece.place}: the browser does not know “{_shown(piece)}”"
                 for piece, is_known in zip(distinct, known, strict=True) if not is_known]
    return Result("styles", f"{len(sheets)} style sheets, {len(distinct)} pieces", findings)


def _shown(piece: Piece) -> str:
    return f"{piece.name}: {piece.text}" if piece.kind == "declaration" else piece.text


def _sheets(site: Site) -> list[tuple[str, int, str]]:
    """Path, first line and text of each style sheet, repeated ones once."""
    found: dict[str, tuple[str, int, str]] = {}
    for name in site.references:
        if not name.endswith((".css", ".html", ".svg")):
            continue
        text = site.file(name).read_text(encoding="utf-8")
        if name.endswith(".css"):
            found.setdefault(text, (name, 1, text))
            continue
        for match in STYLE_ELEMENT.finditer(text):
            line = 1 + text.count("\n", 0, match.start(1))
            found.setdefault(match.group(1), (name, line, match.group(1)))
    return list(found.values())


class _Splitter:
    """Takes one style sheet apart, into pieces and syntax errors."""

    def __init__(
        self, path: str, first_line: int, pieces: list[Piece], findings: list[str]
    ) -> None:
        self._path = path
        self._first_line = first_line
        self._pieces = pieces
        self._findings = findings

    def split(self, text: str) -> None:
        for node in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
            self._read(node, nested=False)

    def _read(self, node: Node, nested: bool) -> None:
        if isinstance(node, ParseError):
            self._findings.append(f"{self._place(node)}: {node.message}")
        elif isinstance(node, Declaration):
            self._read_declaration(node)
        elif isinstance(node, QualifiedRule):
            self._read_style_rule(node, nested)
        elif isinstance(node, AtRule):
            self._read_at_rule(node, nested)

    def _read_declaration(self, node: Declaration) -> None:
        if node.name.startswith("-"):
            return
        value = tinycss2.serialize(node.value).strip()
        self._pieces.append(Piece(self._place(node), "declaration", node.lower_name, value))

    def _read_style_rule(self, node: QualifiedRule, nested: bool) -> None:
        selector = tinycss2.serialize(node.prelude).strip()
        if not re.search(r"::?-(webkit|moz|ms)-", selector):
            text = f"x {{ {selector} {{}} }}" if nested else f"{selector} {{}}"
            self._pieces.append(Piece(self._place(node), "rule", "", text))
        self._read_contents(node, nested=True)

    def _read_at_rule(self, node: AtRule, nested: bool) -> None:
        name = node.lower_at_keyword
        prelude = tinycss2.serialize(node.prelude).strip()
        if name in {"charset", "import"}:
            return
        body = ";" if node.content is None else " {}"
        if name in DESCRIPTORS:
            body = f" {{{tinycss2.serialize(node.content or [])}}}"
        self._pieces.append(Piece(self._place(node), "rule", "", f"@{name} {prelude}{body}"))
        if name in NESTING and node.content is not None:
            self._read_contents(node, nested)

    def _read_contents(self, node: QualifiedRule | AtRule, nested: bool) -> None:
        for child in tinycss2.parse_blocks_contents(
                node.content, skip_comments=True, skip_whitespace=True):
            self._read(child, nested)

    def _place(self, node: Node) -> str:
        return f"{self._path}:{self._first_line + node.source_line - 1}"
