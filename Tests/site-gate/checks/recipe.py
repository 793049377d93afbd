"""The headers that the documentation tells publishers to send, read from its nginx recipe.

The gate serves sites with them, so that what is recommended and what is tested are one text.
Of nginx's language only what the recipe uses is understood; all else is an error, so that the
recipe cannot grow beyond what is read here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PUBLISHING = Path(__file__).resolve().parents[3] / "docs" / "xuat-ban.md"
TOKEN = re.compile(r"""#[^\n]*|"([^"]*)"|([{};])|([^\s{};"#]+)""")

STANDARD_TYPES = {
    "html": "text/html", "css": "text/css", "xml": "text/xml", "txt": "text/plain",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "webp": "image/webp", "json": "application/json", "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""What `/etc/nginx/mime.types` says of the types that a site may hold."""


def fenced(language: str, document: Path = PUBLISHING) -> str:
    """The one block of code in a language that a document shows."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", document.read_text(encoding="utf-8"),
                        re.DOTALL | re.MULTILINE)
    if len(blocks) != 1:
        raise ValueError(f"{document.name} has {len(blocks)} blocks of {language}, not one")
    return blocks[0]


@dataclass(frozen=True)
class Directive:
    """One line of a configuration, with the lines within its braces."""

    words: tuple[str, ...]
    inner: tuple[Directive, ...] = ()

    @property
    def name(self) -> str:
        return self.words[0]


class Recipe:
    """What the recipe's server answers with: all headers of a file, by its path on the site."""

    def __init__(self, text: str) -> None:
        self._maps: dict[str, tuple[Directive, ...]] = {}
        self._headers: list[tuple[str, str]] = []
        self._types = dict(STANDARD_TYPES)
        self._own_types: list[tuple[str, str]] = []
        self._charset, self._with_charset = "", {"text/html"}
        for directive in _parse(text):
            self._read(directive)

    def headers(self, path: str) -> dict[str, str]:
        """The headers of the file at `path`, which starts with a slash."""
        found = {name: self._value(value, path) for name, value in self._headers}
        return {"Content-Type": self._content_type(path), **found}

    def _read(self, directive: Directive) -> None:
        match directive.name, directive.words[1:]:
            case "map", ("$uri", variable):
                self._maps[variable] = directive.inner
            case "server", ():
                for each in directive.inner:
                    self._read(each)
            case "add_header", (name, value, "always"):
                self._headers.append((name, value))
            case "types", ():
                for each in directive.inner:
                    self._types |= {extension: each.name for extension in each.words[1:]}
            case "charset", (name,):
                self._charset = name
            case "charset_types", types:
                self._with_charset |= set(types)
            case "location", place:
                self._read_location(place, directive.inner)
            case ("listen" | "server_name" | "root" | "index" | "error_page" | "gzip"
                  | "gzip_types"), _:
                pass
            case "include", ("/etc/nginx/mime.types",):
                pass
            case _:
                raise ValueError(f"the recipe says what the gate cannot read: {directive.words}")

    def _read_location(self, place: tuple[str, ...], inner: tuple[Directive, ...]) -> None:
        match place, [each.words for each in inner]:
            case ("~", pattern), [("types",), ("default_type", name)]:
                self._own_types.append((pattern, name))
            case (("/",), [("try_files", *_)]) | (("=", _), [("return", "404")]):
                pass
            case _:
                raise ValueError(f"the recipe has a location that the gate cannot read: {place}")

    def _value(self, text: str, path: str) -> str:
        if not text.startswith("$"):
            return text
        value = ""
        for pattern, result in (each.words for each in self._maps[text]):
            if pattern.startswith("~") and re.search(pattern[1:], path):
                return result
            if pattern == "default":
                value = result
        return value

    def _content_type(self, path: str) -> str:
        name = next((name for pattern, name in self._own_types if re.search(pattern, path)),
                    self._types.get(path.rpartition(".")[2], "application/octet-stream"))
        return f"{name}; charset={self._charset}" if name in self._with_charset else name


@cache
def published_recipe() -> Recipe:
    return Recipe(fenced("nginx"))


def _parse(text: str) -> list[Directive]:
    """Lines of a configuration, each with what stands within its braces."""
    levels: list[list[Directive]] = [[]]
    words: list[str] = []
    opened: list[tuple[str, ...]] = []
    for match in TOKEN.finditer(text):
        quoted, mark, word = match.groups()
        if quoted is not None or word is not None:
            words.append(word if quoted is None else quoted)
        elif mark == ";":
            levels[-1].append(Directive(tuple(words)))
            words = []
        elif mark == "{":
            opened.append(tuple(words))
            levels.append([])
            words = []
        elif mark == "}":
            inner = tuple(levels.pop())
            levels[-1].append(Directive(opened.pop(), inner))
    return levels[0]
