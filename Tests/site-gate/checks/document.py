"""Reads from one HTML page what the gate asks of every page's structure.

Only what the source says; what a browser makes of it is asked of the browser.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Document:
    """One HTML file, `path` relative to the site with forward slashes."""

    path: str
    size: int
    lang: str = ""
    kind: str = ""
    title: str = ""
    description: str = ""
    has_viewport: bool = False
    canonicals: list[str] = field(default_factory=list)
    headings: list[tuple[int, int]] = field(default_factory=list)
    """Level and line of each heading, in document order."""
    empty_headings: list[int] = field(default_factory=list)
    first_link: str | None = None
    """Where the first link of the body leads."""
    has_breadcrumb: bool = False
    data_dates: list[str] = field(default_factory=list)

    @property
    def is_not_found(self) -> bool:
        return self.path == "404.html"

    @property
    def is_home(self) -> bool:
        return self.path == "index.html" or self.kind == "home"


def read_document(path: str, text: str) -> Document:
    reader = _DocumentReader(Document(path, len(text)))
    reader.feed(text)
    reader.close()
    return reader.document


def _level(tag: str) -> int | None:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else None


class _DocumentReader(HTMLParser):
    """Fills in a `Document` from its source."""

    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=True)
        self.document = document
        self._in_title = False
        self._title_seen = False
        self._heading_text: str | None = None
        self._in_body = False
        self._dated_tag = ""
        self._dated_depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._heading_text is not None:
            self._heading_text += values.get("alt", "")
        self._read_head(tag, values)
        self._read_body(tag, values)
        self._read_data_date(tag, values)

    def _read_head(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.document.lang = values.get("lang", "").strip()
        elif tag == "title" and not self._title_seen:
            # Only the first: a <title> further down belongs to a drawing.
            self._in_title = self._title_seen = True
        elif tag == "meta" and values.get("name", "").lower() == "description":
            self.document.description = values.get("content", "").strip()
        elif tag == "meta" and values.get("name", "").lower() == "viewport":
            self.document.has_viewport = True
        elif tag == "link" and "canonical" in values.get("rel", "").lower().split():
            self.document.canonicals.append(values.get("href", ""))

    def _read_body(self, tag: str, values: dict[str, str]) -> None:
        if tag == "body":
            self._in_body = True
            self.document.kind = values.get("data-page", "").strip()
        elif tag == "a" and self._in_body and self.document.first_link is None:
            self.document.first_link = values.get("href", "")
        elif tag == "nav" and "breadcrumb" in values.get("class", ""):
            self.document.has_breadcrumb |= bool(values.get("aria-label", "").strip())
        elif (level := _level(tag)) is not None:
            self.document.headings.append((level, self.getpos()[0]))
            self._heading_text = ""

    def _read_data_date(self, tag: str, values: dict[str, str]) -> None:
        marked = "data-date-of-data" in values or "data-date" in values.get("class", "").split()
        if tag == "time" and (marked or self._dated_depth):
            self.document.data_dates.append(values.get("datetime", ""))
        elif marked and not self._dated_depth:
            self._dated_tag, self._dated_depth = tag, 1
        elif self._dated_depth and tag == self._dated_tag:
            self._dated_depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        if self._dated_depth and tag == self._dated_tag:
            self._dated_depth -= 1
        if _level(tag) is not None and self._heading_text is not None:
            if not self._heading_text.strip():
                self.document.empty_headings.append(self.getpos()[0])
            self._heading_text = None

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.document.title += data
        if self._heading_text is not None:
            self._heading_text += data
