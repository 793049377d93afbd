"""What may go wrong with a portal's files: one edit at a time, chosen by a seeded source.

An edit is blind to what is right. Half of them know no format, the other half know enough of YAML,
Markdown, CSV, Mustache and SVG to get past the first line of a reader.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Special:
    """What stands at a path in place of a file."""

    kind: str
    """`folder`, `pipe` or `link`."""
    target: str = ""


Entry = bytes | Special | None
"""A file's bytes, something else, or nothing."""
Tree = dict[str, Entry]

CHARACTERS = [
    "\0", "\x01", "\x07", "\x1b[31m", "\x7f", "\x85", "\r", "\r\n", "\t", "\v", "\f", "\xa0",
    "\xad",
    "\u0300", "\u0301\u0301\u0301", "\u200b", "\u200d", "\u2028", "\u2029", "\u202e", "\u2066",
    "\ufeff", "\ufffd", "\ufffe", "\uffff", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\U000e0001", "\U0010ffff", "ế", "e\u0302\u0301", "Đ", "ﬁ", "İ", "ß", "٣", "１", "“", "„", "−",
    "–",
]
BYTES = [
    b"\xff", b"\xfe\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe1\xbb", b"\x80",
]
NUMBERS = [
    "0", "-0", "-1", "00", "1e9", "1E400", "-1e-400", "0x10", "0o7", "1_000", ".5", "5.", "+5",
    "1,5",
    "1.000,5", "NaN", "inf", "-inf", "2147483648", "9223372036854775807", "9223372036854775808",
    "-9223372036854775809", "18446744073709551616", "9" * 40, "0." + "0" * 30 + "1", "1/0", "0/0",
    "9223372036854775807/1", "1/3", "3/2", "-1/2", "1/", "/1",
]
DATES = [
    "2024-02-29", "2025-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01",
    "2025-13-01",
    "2025-00-10", "2025-1-1", "25-01-01", "01/02/2025", "2025-12-31T00:00:00Z", "-2025-01-01",
    "nay",
]
TOKENS = {
    ".yaml": [
        ": ", "- ", "? ", "&a", "*a", "<<: *a", "!!binary x", "!x", "|", ">", "|+9", "%YAML 9.9",
        "---",
        "...", "{", "}", "[", "]", "{a: {a: {a: {a: 1}}}}", "[[[[[[[[[[]]]]]]]]]]", "'", '"', "#",
        "@",
        "`", "~", "null", "true", "yes", "vi", "en", "title: x", "a: 1\na: 2", "\tx: y",
        '"\\u0000"',
        '"\\x1b[0m"', '"\\ud800"', "x" * 300, "&a [*a]",
    ],
    ".md": [
        "[a](", "](../x.md)", "[a](x.md#y)", "![](a.svg)", "![a](khong.png)", "[^1]", "[^1]: x",
        "```",
        "```chart\n", "```chart\ntype: line\n", "~~~", "`=luot-doc`", "`=luot-doc xa-an 2024`",
        "`= `",
        "<b>", "<!-- ", "&#0;", "&#x110000;", "&nbsp;", "| a | b |\n| --- | --- |\n| 1 |\n", "|",
        "# ",
        "## ", "#### x\n", "> ", "- [ ] x", "* * *", "1. ", "    ", "***", "~~", "\\", "<http://a>",
        "https://a.vn/(x", "mailto:a@b", "javascript:x", "data:text/html,x", "www.x.vn", "[[[[[[[[",
        ">>>>>>>>>> ", "*" * 60, "(" * 60, "---", "{{x}}", "$$", "[a]: <b", "]: x", "\n\n", "  \n",
    ],
    ".csv": [
        ",", '"', '""', '","', "\n", "\r", ";", "\t", "=1+1", "@x", "-", "not-reported", "withheld",
        "not-applicable", "final", "provisional", "yes", "no", "xa-an", "luot-doc", "2024", " ",
        ",,,,,",
        '"a\nb"', "'", "indicator,unit,period,value", "bc-2024-xa-an",
    ],
    ".mustache": [
        "{{", "}}", "{{{", "}}}", "{{#", "{{/", "{{^x}}", "{{x}}", "{{page.title}}",
        "{{{page.title}}}",
        "{{#page}}", "{{/page}}", "{{> partials/top}}", "{{> x}}", "{{! x", "{{=<% %>=}}", "{{&x}}",
        "{{.}}", "{{phrase.x}}", "{{phrase.home-page}}", "<script>", "{{> partials/../top}}",
    ],
    ".svg": [
        "<", ">", "/>", "<script>", "onload=", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "&#0;",
        "]]>",
        "<![CDATA[", "<style>", "xlink:href='x'", "href='javascript:x'", "<foreignObject>", "<?x?>",
        "width='-1'", "viewBox='0 0 0 0'", "viewBox='0 0 1e400 1'", "<!--", "xmlns='x'", "<a:b/>",
    ],
    ".css": ["{", "}", "/*", "*/", "@import 'x';", "url(http://x)", "</style>", "<!--", '"', "\\"],
}
NAMES = [
    "index.md", "index.en.md", "x.md", "X.md", "x y.md", "ặ.md", "a\u0323\u0306.md", "con.md",
    "a.b.md",
    "-.md", ".md", ".x", "..md", "x.MD", "x.en.md", "x.xx.md", "x.markdown", "x.txt", "x.yaml",
    "x.csv",
    "x.svg", "x.pdf", "x.jpg", "x" * 200 + ".md", "x\n.md", "x\x1b[31m.md", "\u202ex.md", "<b>.md",
    "'.md", '".md', "&.md", "%2e.md", "\udcff.md", "x~", "#x#", "Thumbs.db", ".DS_Store", "2025.md",
]


class Editor:
    """Makes edits to a tree of files, all from one source of chance."""

    def __init__(self, source: random.Random, base: Tree) -> None:
        self.source = source
        self.base = base
        self.tree: Tree = dict(base)

    def edit(self) -> None:
        edits, weights = zip(*EDITS, strict=True)
        self.source.choices(edits, weights)[0](self)

    # MARK: Choices

    def files(self) -> list[str]:
        return [path for path, entry in self.tree.items() if isinstance(entry, bytes)]

    def a_file(self, *endings: str) -> str:
        """A file; small kinds of files come as often as those of which there are many."""
        files = [path for path in self.files() if not endings or path.endswith(endings)]
        ending = self.source.choice(sorted({_ending(path) for path in files} or {""}))
        alike = [path for path in files if _ending(path) == ending]
        return self.source.choice(alike or self.files())

    def bytes_of(self, path: str) -> bytes:
        entry = self.tree[path]
        return entry if isinstance(entry, bytes) else b""

    def lines_of(self, path: str) -> list[bytes]:
        return self.bytes_of(path).splitlines(keepends=True) or [b""]

    def token(self, path: str) -> bytes:
        """Something to insert: of the file's own language, a character, a number, a date."""
        own = TOKENS.get(_ending(path), []) + (TOKENS[".yaml"] if path.endswith(".md") else [])
        kinds = [own or CHARACTERS, CHARACTERS, NUMBERS, DATES]
        kind = self.source.choices([*kinds, None], [6, 3, 2, 1, 1])[0]
        if kind is None:
            return self.source.choice(BYTES)
        return self.source.choice(kind).encode("utf-8", errors="surrogatepass")

    def put(self, path: str, content: bytes) -> None:
        if len(content) < 400_000:
            self.tree[path] = content

    # MARK: Edits that know no format

    def flip(self) -> None:
        path = self.a_file()
        content = bytearray(self.bytes_of(path))
        for _ in range(self.source.choice([1, 1, 1, 4, 30])):
            if content:
                content[self.source.randrange(len(content))] ^= 1 << self.source.randrange(8)
        self.put(path, bytes(content))

    def insert(self) -> None:
        path = self.a_file()
        content = self.bytes_of(path)
        at = self.source.randint(0, len(content))
        self.put(path, content[:at] + self.token(path) * self.source.choice([1, 1, 1, 1, 3, 500])
                 + content[at:])

    def delete(self) -> None:
        path = self.a_file()
        content = self.bytes_of(path)
        at = self.source.randint(0, len(content))
        self.put(path, content[:at] + content[at + self.source.choice([1, 1, 2, 10, 100]):])

    def cut_short(self) -> None:
        path = self.a_file()
        content = self.bytes_of(path)
        self.put(path, content[:self.source.randint(0, len(content))])

    def lines(self) -> None:
        """A line twice, many times, gone, elsewhere, or with another's."""
        path = self.a_file()
        lines = self.lines_of(path)
        at, other = self.source.randrange(len(lines)), self.source.randrange(len(lines))
        match self.source.randrange(5):
            case 0: lines.insert(at, lines[other])
            case 1: del lines[at]
            case 2: lines[at], lines[other] = lines[other], lines[at]
            case 3: lines[at] = lines[at].rstrip(b"\n") + lines[other]
            case _: lines[at:at] = [lines[other]] * self.source.choice([2, 50, 1000])
        self.put(path, b"".join(lines))

    def splice(self) -> None:
        path, other = self.a_file(), self.a_file()
        mine, theirs = self.lines_of(path), self.lines_of(other)
        at, start = self.source.randint(0, len(mine)), self.source.randrange(len(theirs))
        mine[at:at] = theirs[start:start + self.source.choice([1, 1, 3, 20])]
        self.put(path, b"".join(mine))

    def encode(self) -> None:
        path = self.a_file()
        text = self.bytes_of(path).decode("utf-8", errors="replace")
        name = self.source.choice([
            "utf-16", "utf-16-be", "utf-8-sig", "cp1258", "latin-1", "cr", "crlf", "nfd", "upper"])
        match name:
            case "cr": content = text.replace("\n", "\r").encode()
            case "crlf": content = text.replace("\n", "\r\n").encode()
            case "nfd": content = unicodedata.normalize("NFD", text).encode()
            case "upper": content = text.upper().encode()
            case _: content = text.encode(name, errors="replace")
        self.put(path, content)

    # MARK: Edits of names and places

    def remove(self) -> None:
        self.tree[self.a_file()] = None

    def swap(self) -> None:
        one, other = self.a_file(), self.a_file()
        self.tree[one], self.tree[other] = self.tree[other], self.tree[one]

    def rename(self) -> None:
        path = self.a_file()
        to = self._beside(path)
        if to not in self.tree:
            self.tree[to], self.tree[path] = self.tree[path], None

    def copy(self) -> None:
        path = self.a_file()
        self.tree.setdefault(self._beside(self.a_file()), self.tree[path])

    def stand_in(self) -> None:
        """Something else where a file was, or beside it."""
        path = self.a_file()
        place = self.source.choice([path, self._beside(path)])
        targets = ["/etc/passwd", "..", ".", "khong-co", path.rpartition("/")[2], "/dev/zero"]
        self.tree[place] = self.source.choice([
            Special("folder"), Special("pipe"), Special("link", self.source.choice(targets))])

    def _beside(self, path: str) -> str:
        folder, name = path.rpartition("/")[0], self.source.choice(NAMES)
        if self.source.random() < 0.3:
            name = path.rpartition("/")[2].swapcase()
        if self.source.random() < 0.1:
            folder += "/" + self.source.choice(["2025", "x", "ặ", "content", "en", "so-lieu"])
        return f"{folder}/{name}"

    # MARK: Edits that know a format

    def value(self) -> None:
        """Another value for a field of a document or a setting."""
        path = self.a_file(".md", ".yaml")
        content = self.bytes_of(path)
        fields = list(re.finditer(rb"(?<=: )[^\n{\[]+|(?<=: )[{\[][^\n]*", content))
        if fields:
            field = self.source.choice(fields)
            other = self.source.choice([self.token(path), self._another_value(path), b""])
            self.put(path, content[:field.start()] + other + content[field.end():])

    def _another_value(self, path: str) -> bytes:
        found = re.findall(rb"(?<=: )[^\n]+", self.bytes_of(self.a_file(".md", ".yaml")))
        return self.source.choice(found) if found else b"x"

    def field(self) -> None:
        """A field of another document."""
        path = self.a_file(".md", ".yaml")
        content = self.bytes_of(path)
        found = re.findall(rb"^[a-z-]+: [^\n]*\n", self.bytes_of(self.a_file(".md", ".yaml")), re.M)
        at = content.find(b"\n", 4 if content.startswith(b"---") else 0) + 1
        if found:
            self.put(path, content[:at] + self.source.choice(found) + content[at:])

    def cell(self) -> None:
        """Another cell in a table: made up, or one from elsewhere in it."""
        path = self.a_file(".csv")
        lines = self.lines_of(path)
        at = self.source.randrange(len(lines))
        cells = lines[at].rstrip(b"\n").split(b",")
        theirs = self.source.choice(lines).rstrip(b"\n").split(b",")
        cells[self.source.randrange(len(cells))] = self.source.choice(
            [self.token(path), self.source.choice(theirs)])
        lines[at] = b",".join(cells) + b"\n"
        self.put(path, b"".join(lines))

    def figure(self) -> None:
        """A well-formed row of figures, which need not make sense."""
        path = self.a_file(".csv")
        lines = self.lines_of(path)
        row = self.source.choice(lines).split(b",")
        for index, cell in enumerate(row):
            if re.fullmatch(rb"-?[\d./]+", cell) and self.source.random() < 0.5:
                row[index] = self.source.choice(NUMBERS).encode()
        lines.append(b",".join(row))
        self.put(path, b"".join(lines))

    def prose(self) -> None:
        """Markdown somewhere in a text, at the start of a line or within one."""
        path = self.a_file(".md")
        lines = self.lines_of(path)
        at = self.source.randint(len(lines) // 2, len(lines) - 1)
        mark = self.source.choice(TOKENS[".md"]).encode()
        inside = self.source.randint(0, max(0, len(lines[at]) - 1))
        cut = self.source.choice([0, inside])
        lines[at] = lines[at][:cut] + mark + lines[at][cut:]
        self.put(path, b"".join(lines))


EDITS: list[tuple[Callable[[Editor], None], int]] = [
    (Editor.flip, 6), (Editor.insert, 12), (Editor.delete, 6), (Editor.cut_short, 3),
    (Editor.lines, 8),
    (Editor.splice, 5), (Editor.encode, 3), (Editor.remove, 2), (Editor.swap, 2),
    (Editor.rename, 3),
    (Editor.copy, 3), (Editor.stand_in, 2), (Editor.value, 16), (Editor.field, 6),
    (Editor.cell, 10),
    (Editor.figure, 5), (Editor.prose, 12),
]


def _ending(path: str) -> str:
    return "." + path.rpartition("/")[2].rpartition(".")[2]
