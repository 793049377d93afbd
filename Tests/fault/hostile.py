#!/usr/bin/env python3
"""Files made to be slow or large.

Each of 1 MB is read in less than a second of the processor's time and 200 MB, each table of 64 MB in
less than 300 MB; and whatever characters a file holds, four times as many of them take about four
times as long.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import struct
import sys
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

PROJECT = Path(__file__).resolve().parent.parent.parent
SIZE = 999_000
SECONDS, MEGABYTES = 1.0, 200
TABLE_SIZE, TABLE_SECONDS, TABLE_MEGABYTES = 63_900_000, 8.0, 300

HEAD = "---\ntitle: A\nslug: a\n---\n"


# The texts are made one at a time: what this process holds counts as its children's memory.


def filled(text: str) -> str:
    return text * (SIZE // len(text.encode()))


def prose() -> Iterator[tuple[str, str]]:
    """What stands in the prose of a page."""
    yield "brackets", filled("[")
    yield "links", filled("[a](b")
    yield "images", filled("![a")
    yield "closing", filled("]")
    yield "exclamations", filled("!")
    yield "colons", filled(":")
    yield "dots", filled(".")
    yield "double quotes", filled('"')
    yield "apostrophes", filled("'")
    yield "hyphens", filled("a-")
    yield "rules", filled("---\n")
    yield "fences", filled("```\n")
    yield "code", filled("    a\n\n")
    yield "numbers", filled("1. a\n")
    yield "many paragraphs", filled("a\n\n")
    yield "long lines", filled("Một dòng chữ. " * 200 + "\n")
    yield "emphasis", filled("*a _b ")
    yield "stars", filled("*")
    yield "quotes", filled("> ")
    yield "lists", filled("- ")
    yield "nested lists", "".join(" " * (2 * i) + "- a\n" for i in range(900))
    yield "backticks", "".join("`" * i + " " for i in range(1, 1400))
    yield "tildes", filled("~a~")
    yield "entities", filled("&#x41;")
    yield "unknown entities", filled("&aaaaaaaaaa")
    yield "autolinks", filled("www.")
    yield "addresses", filled("a@b.")
    yield "schemes", filled("http://a ")
    yield "angle", filled("<a:")
    yield "comments", filled("<!--")
    yield "instructions", filled("<?")
    yield "declarations", filled("<!A ")
    yield "cdata", filled("<![CDATA[")
    yield "references", "".join(f"[a{i}]: b\n" for i in range(60_000)) + "[a1] " * 1000
    yield "one reference often", "[a]: b\n\n" + filled("[a] ")
    yield "footnotes", "".join(f"[^{i}]: a\n" for i in range(50_000))
    yield "footnote calls", "[^a]: b\n\n" + filled("[^a]")
    yield "table", "|a|b|\n|-|-|\n" + filled("|a|b|\n")
    yield "table head", "|" + filled("a|") + "\n|-|\n"
    yield "table rules", filled("|-")
    yield "headings", filled("# a\n")
    yield "setext", filled("a\n=\n")
    yield "line ends", filled("\n")
    yield "spaces", filled(" ")
    yield "tabs", filled("\t")
    yield "one word", filled("a")
    yield "one paragraph", filled("a\n")
    yield "backslashes", filled("\\")
    yield "hard breaks", filled("a  \n")
    yield "marks", "a" + filled("\u0301")
    yield "Vietnamese", filled("ườ")
    yield "emoji", filled("👨‍👩‍👧")
    yield "task lists", filled("- [ ] a\n")
    yield "raw", filled("<b>a</b>\n")
    yield "quote and list", filled("> - ")
    yield "link titles", filled('[a](<b> "c" ')
    yield "mixed", filled("*[`_<![&\\|~>#-\n")
    yield "anchors", filled("## Ghi chú\n\n")
    yield "decomposed", filled("ê\u0301")

def fields() -> Iterator[tuple[str, str]]:
    """What stands between the `---`."""
    yield "aliases", "a: &a [x]\n" + filled("b: *a\n")
    yield "bomb", "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join( f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(12))
    yield "deep lists", "a: " + filled("[")
    yield "deep mappings", filled("{a: ")
    yield "keys", "".join( f"k{i}: 1\n" for i in range(90_000))
    yield "long key", filled("a") + ": 1"
    yield "long text", "title: " + filled("a")
    yield "list", "units: [" + filled("a,") + "a]"
    yield "quotes", 'a: "' + filled("\\x41")
    yield "block", "a: |\n" + filled("  a\n")
    yield "comments", filled("# a\n")
    yield "tags", filled("!a ")
    yield "anchors", filled("&a ")
    yield "documents", filled("--- a\n")
    yield "tabs", filled("\t")
    yield "colons", filled(":")
    yield "indented", "".join(" " * i + "a:\n" for i in range(1300))
    yield "merge", filled("<<: {a: 1}\n")
    yield "question", filled("? ")
    yield "keys in a line", "{" + "".join(f"k{i}: 1," for i in range(9_000)) + "}"
    yield "list of lists", "units: [" + "[a]," * 9_000 + "]"
    yield "repeated keys", "{" + "a: 1," * 20_000 + "}"
    yield "folded", "a: >\n" + filled("  a\n\n")

def tables() -> Iterator[tuple[str, str]]:
    """What a table of figures holds."""
    yield "commas", filled(",")
    yield "quotes", filled('"')
    yield "quoted", filled('"",')
    yield "line ends", filled("\n")
    yield "rows", "indicator,unit,period,value,marker,quality,report,note\n" + filled("a,b,2024,1,,,,\n")
    yield "columns", filled("a,")
    yield "one cell", filled("a")
    yield "unclosed", 'indicator,unit\n"' + filled("a,b\n")
    yield "semicolons", filled(";,\t")
    yield "one row", "indicator,unit,period,value\n" + filled(",a")
    yield "faults", "indicator,unit,period,value\n" + filled('a"b,')
    yield "digits", "indicator,unit,period,value\n" + filled("9")

def drawings() -> Iterator[tuple[str, str]]:
    """What stands in a drawing."""
    yield "elements", "<svg>" + filled("<g>")
    yield "references", "<svg>" + filled("&#106;")
    yield "angles", filled("<")
    yield "on", "<svg>" + filled(" on")
    yield "href", "<svg>" + filled('href="')
    yield "ampersands", filled("&#")
    yield "declaration", filled("<?xml encoding=")


def portals(work: Path):
    base = work / "base"
    shutil.copytree(PROJECT / "Tests/PortalTests/Invalid/base", base)
    shutil.copytree(PROJECT / "themes/default", base / "themes/default")
    page = base / "content/pages/hostile.md"
    for name, text in prose():
        yield f"prose: {name}", base, page, (HEAD + text)[:SIZE]
    for name, text in fields():
        yield f"fields: {name}", base, page, f"---\n{text}"[: SIZE - 10] + "\n---\nA\n"
        yield f"settings: {name}", base, base / "content/portal.yaml", text
    for name, text in tables():
        yield f"table: {name}", base, base / "content/data/hostile.csv", text
    for name, text in drawings():
        yield f"drawing: {name}", base, base / "content/pages/hostile.svg", text


def large_tables() -> Iterator[tuple[str, str, str]]:
    """What a table begins with, and what fills the rest of its 64 MB."""
    head = "indicator,unit,period,value\n"
    yield "commas", "", ","
    yield "rows of commas", head, ",,,\n"
    yield "a row of commas", head, ","
    yield "quotes", "", '"",'
    yield "line ends", head, "\n"
    yield "short rows", head, "a\n"
    yield "one cell", head, "a"
    yield "decomposed", head, "e\u0323\u0302,"
    yield "carriage returns", head, "\r"


# Texts of all kinds of character, for the slopes: each yields a text of about so many bytes.

FORBIDDEN = {0xFFFD, *range(0x7F, 0xA0), *range(0x2028, 0x202F), *range(0x2066, 0x206A), *range(0xFDD0, 0xFDF0)}


def alphabets() -> Iterator[tuple[str, list[str]]]:
    """Words that texts are made of, at random, but the same at each run."""
    scalars = [chr(i) for i in range(0xA0, 0x110000) if not 0xD800 <= i < 0xE000 and i & 0xFFFE != 0xFFFE and i not in FORBIDDEN]
    marks = [c for c in scalars if unicodedata.combining(c)]
    dice = random.Random(1)
    yield "marks of every class", ["a" + "".join(dice.choices(marks, k=20)) for _ in range(500)]
    yield "marks beyond the bound", ["a" + "".join(dice.choices(marks, k=200)) for _ in range(50)]
    yield "one run of marks", ["\u0301\u0323"]
    yield "marks that no class names", ["\u0f73", "\u0f75", "\u0f81", "\u0344"]
    yield "marks of class nought", [c for c in scalars if unicodedata.category(c)[0] == "M" and not unicodedata.combining(c)]
    yield "Vietnamese, decomposed", [unicodedata.normalize("NFD", w) + " " for w in "ường thuyền đảo nghĩa quyển".split()]
    yield "Hangul jamo", ["".join(map(chr, (0x1100 + dice.randrange(19), 0x1161 + dice.randrange(21), 0x11A8 + dice.randrange(27)))) for _ in range(99)]
    yield "emoji", ["👨‍👩‍👧", "🇻🇳", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"]
    yield "right to left", ["עִבְרִית ", "العَرَبِيَّة "]
    yield "isolates", ["\u2067\u05d0\u2069 ", "\u2068a\u2069"]
    yield "isolates left open", ["\u2067a"]
    yield "isolates never opened", ["\u2069a"]
    yield "private use", ["\ue000", "\U000f0000", "\U0010fffd"]
    yield "unassigned", [c for c in scalars if unicodedata.category(c) == "Cn"][::997]
    yield "with another form", [c for c in scalars if unicodedata.decomposition(c)[:1] not in ("", "<")]
    yield "all of Unicode", scalars
    yield "controls", ["\x01", "a", "\u202e"]


def text(words: list[str], size: int) -> str:
    dice = random.Random(2)
    made, length = [], 0
    while length < size:
        some = dice.choices(words, k=1_000)
        made += some
        length += sum(len(word.encode()) for word in some)
    return "".join(made).encode()[:size].decode(errors="ignore")


def escaped(text: str, form: str) -> str:
    return "".join(form % ord(c) for c in text)


def drawing(content: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">{content}</svg>'


def quoted(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def parts(text: str) -> Iterator[bytes]:
    """The bytes of a text, a few at a time."""
    data = text.encode()
    return (data[i : i + 50] for i in range(0, len(data), 50))


def photo(text: str) -> bytes:
    """A JPEG with a text in many comments and in many scans."""
    segments = b"".join(struct.pack(">BBH", 0xFF, 0xFE, len(part) + 2) + part for part in parts(text[: len(text) // 2]))
    scans = b"".join(b"\xff\xda\0\2" + part for part in parts(text[len(text) // 2 :]))
    return b"\xff\xd8\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0" + segments + scans + b"\xff\xd9"


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10\x08\2\0\0\x001234"
PAGE = "content/pages/slow.md"
PICTURES = "content/pages/hostile."
DRAWING = PICTURES + "svg"
TELLING = {"marks of every class", "all of Unicode"}
# Much like others, so that only a deep run measures them.
LIKE_OTHERS = {
    "marks beyond the bound", "marks of class nought", "right to left", "isolates never opened", "private use",
    "unassigned", "with another form",
}
PHRASES = "themes/local/phrases/vi.yaml"
TEMPLATE = "themes/local/templates/home.mustache"

# For each reader the file that it reads, the most bytes of text that it is given, and the file's
# content. Sizes are below what the readers refuse unread.
Maker = Callable[[str], str | bytes]
READERS: list[tuple[str, str, int, Maker]] = [
    ("prose", PAGE, 900_000, lambda t: HEAD + t),
    ("paragraphs", PAGE, 300_000, lambda t: HEAD + "\n\n".join(t[i : i + 60] for i in range(0, len(t), 60))),
    ("headings", PAGE, 100_000, lambda t: HEAD + "\n\n".join("## " + t[i : i + 60] for i in range(0, len(t), 60))),
    ("entities", PAGE, 80_000, lambda t: HEAD + escaped(t[:18_000], "&#%d;")),
    ("link", PAGE, 300_000, lambda t: HEAD + f"[{t}](<{t}>)"),
    ("percent codes", PAGE, 250_000, lambda t: HEAD + "[a](" + "".join(f"%{b:02X}" for b in t.encode()) + ")"),
    ("picture", PAGE, 300_000, lambda t: HEAD + f'![{t}](a.png "{t}")'),
    ("table in prose", PAGE, 100_000, lambda t: HEAD + "|a|b|\n|-|-|\n" + "".join(f"|{t[i : i + 40]}|\n" for i in range(0, len(t), 40))),
    ("code", PAGE, 900_000, lambda t: HEAD + "```\n" + t + "\n```\n"),
    ("fields", PAGE, 120_000, lambda t: f"---\ntitle: x{t}\n---\nA\n"),
    ("escapes in fields", PAGE, 120_000, lambda t: '---\ntitle: "' + escaped(t[:12_000], "\\U%08x") + '"\n---\nA\n'),
    ("keys", PAGE, 100_000, lambda t: "---\n" + "".join(f"k{i}{t[i : i + 20]}: 1\n" for i in range(0, len(t), 20)) + "---\nA\n"),
    ("settings", "content/portal.yaml", 120_000, lambda t: f"title: x{t}\n"),
    ("cells", "content/facilities.csv", 1_000_000, lambda t: "id,name,type,unit,note\n" + "".join(f"a{i},{t[i : i + 60]},thu-vien,xa-an,\n" for i in range(0, len(t), 60))),
    ("one cell", "content/facilities.csv", 2_000_000, lambda t: f"id,name,type,unit,note\na,{t},thu-vien,xa-an,\n"),
    ("names of columns", "content/facilities.csv", 900_000, lambda t: t + ",id\n"),
    ("phrases", PHRASES, 120_000, lambda t: f"posts-title: x{t}\n"),
    ("escapes in phrases", PHRASES, 120_000, lambda t: 'posts-title: "' + escaped(t[:12_000], "\\U%08x") + '"\n'),
    ("names of phrases", PHRASES, 80_000, lambda t: "".join(f"k{i}{t[i : i + 20]}: a\n" for i in range(0, len(t), 20))),
    ("placeholders", PHRASES, 120_000, lambda t: "posts-title: x" + "".join("{" + t[i : i + 9] + "}" for i in range(0, len(t), 9)) + "\n"),
    ("template", TEMPLATE, 900_000, lambda t: t),
    ("tags", TEMPLATE, 60_000, lambda t: "".join("{{" + t[i : i + 9] + "}}" for i in range(0, len(t), 9))),
    ("tags left open", TEMPLATE, 900_000, lambda t: "".join("{{" + t[i : i + 9] for i in range(0, len(t), 9))),
    ("theme", "themes/local/theme.yaml", 120_000, lambda t: f"extends: x{t}\n"),
    ("text of a drawing", DRAWING, 4_000_000, lambda t: drawing(f"<text>{escape(t)}</text>")),
    ("references in a drawing", DRAWING, 2_000_000, lambda t: drawing(f"<text>{escaped(t[:300_000], '&#%d;')}</text>")),
    ("names in a drawing", DRAWING, 1_500_000, lambda t: drawing("".join(f'<g id="{quoted(t[i : i + 30])}" x:href="#a"/>' for i in range(0, len(t), 30)))),
    ("one attribute", DRAWING, 4_000_000, lambda t: drawing(f'<g id="{quoted(t)}"/>')),
    ("style sheet", DRAWING, 2_000_000, lambda t: drawing("<style>" + "".join(f".a{i},b > c{{font-family:'{escape(t[i : i + 30])}';fill:url(#a)/*{i}*/}}\n" for i in range(0, len(t), 30)) + "</style>")),
    ("style sheet of one value", DRAWING, 2_000_000, lambda t: drawing(f"<style>a{{--b:{escape(t)}}}</style>")),
    ("copies of copies", DRAWING, 2_000_000, lambda t: drawing("".join(f'<g id="a{i}"><use href="#a{i + 1}"/><use href="#b"/></g>' for i in range(len(t) // 60)))),
    ("faults of a drawing", DRAWING, 1_500_000, lambda t: drawing("".join(f'<g onload="{quoted(t[i : i + 30])}"/><image href="b{i}"/>' for i in range(0, len(t), 30)))),
    ("pictures in a drawing", DRAWING, 3_000_000, lambda t: drawing(f'<image href="data:image/jpeg;base64,{b64encode(photo(t)).decode()}"/>' * 3)),
    ("segments of a photo", PICTURES + "jpg", 8_000_000, lambda t: photo(t)),
    ("chunks of a picture", PICTURES + "png", 8_000_000, lambda t: PNG + b"".join(struct.pack(">I4s", len(part), b"tEXt") + part + b"1234" for part in parts(t)) + b"\0\0\0\0IEND1234"),
]


class Machine:
    """The program, and what its runs take."""

    def __init__(self, haidang: str, root: Path):
        self.command = [haidang, "check", str(root), "--as-of", "2025-12-01"]

    def run(self) -> tuple[int, float, float]:
        """The exit code, the seconds of the processor's time and the megabytes of a run."""
        process = os.posix_spawn(
            self.command[0], self.command, os.environ,
            file_actions=[(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0) for descriptor in (1, 2)],
        )
        _, status, usage = os.wait4(process, 0)
        return os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def least(self, times: int) -> tuple[int, float]:
        """The worst exit code of some runs, and the fewest seconds of any: a busy machine only adds."""
        runs = [self.run() for _ in range(times)]
        return max((status for status, _, _ in runs), key=lambda status: (status not in (0, 1), status)), min(seconds for _, seconds, _ in runs)


class Tally:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def note(self, name: str, is_good: bool, found: str):
        if is_good:
            self.passed += 1
        else:
            self.failed += 1
            print(f"  FAILED {name}: {found}", flush=True)


def bounds(haidang: str, work: Path, tally: Tally):
    slowest, largest = ("", 0.0), ("", 0.0)
    for name, root, file, text in portals(work):
        before = file.read_bytes() if file.exists() else None
        file.write_text(text)
        status, seconds, megabytes = Machine(haidang, root).run()
        file.unlink() if before is None else file.write_bytes(before)
        slowest = max(slowest, (name, seconds), key=lambda pair: pair[1])
        largest = max(largest, (name, megabytes), key=lambda pair: pair[1])
        is_good = status in (0, 1) and seconds < SECONDS and megabytes < MEGABYTES
        tally.note(name, is_good, f"exit code {status}, {seconds:.2f} s, {megabytes:.0f} MB")
    print(f"slowest: {slowest[0]}, {slowest[1]:.2f} s; largest: {largest[0]}, {largest[1]:.0f} MB")
    slowest, largest = ("", 0.0), ("", 0.0)
    machine, file = Machine(haidang, work / "base"), work / "base/content/data/hostile.csv"
    for name, head, unit in large_tables():
        with file.open("w", newline="") as table:
            table.write(head)
            block = unit * (100_000 // len(unit.encode()))
            for _ in range((TABLE_SIZE - len(head)) // len(block.encode())):
                table.write(block)
        status, seconds, megabytes = machine.run()
        slowest = max(slowest, (name, seconds), key=lambda pair: pair[1])
        largest = max(largest, (name, megabytes), key=lambda pair: pair[1])
        is_good = status in (0, 1) and seconds < TABLE_SECONDS and megabytes < TABLE_MEGABYTES
        tally.note(f"64 MB: {name}", is_good, f"exit code {status}, {seconds:.2f} s, {megabytes:.0f} MB")
    file.unlink()
    print(f"64 MB, slowest: {slowest[0]}, {slowest[1]:.2f} s; largest: {largest[0]}, {largest[1]:.0f} MB")


# Four times as much takes four times as long, or six: less than the sixteen times of what is
# quadratic. Beside what takes no time there is nothing to compare.
STEEPEST, SECONDS_OF_NOISE = 6.0, 0.1


class Slopes:
    def __init__(self, machine: Machine, tally: Tally, is_deep: bool):
        self.machine, self.tally, self.is_deep = machine, tally, is_deep
        self.base = machine.least(7)[1]
        self.steepest = ("", 0.0)

    def judge(self, name: str, seed: Callable[[int], None]):
        """Compares the time for a quarter, a half and all of something that `seed` makes."""
        seed(4)
        status, seconds = self.machine.least(3 if self.is_deep else 1)
        if status not in (0, 1):
            return self.tally.note(name, False, f"exit code {status}")
        if seconds - self.base < SECONDS_OF_NOISE and not self.is_deep:
            return self.tally.note(name, True, "")
        # Measured again where it looks steep: a machine that is busy can be so for a while.
        for repeats in (1, 3, 6):
            times = {}
            for part in (1, 2, 4):
                seed(part)
                times[part] = max(self.machine.least(repeats)[1] - self.base, 0)
            slope = times[4] / max(times[1], SECONDS_OF_NOISE / 4)
            if slope <= STEEPEST:
                break
        self.steepest = max(self.steepest, (name, slope), key=lambda pair: pair[1])
        shown = ", ".join(f"{seconds:.3f}" for seconds in times.values())
        self.tally.note(name, slope <= STEEPEST, f"{shown} s, a slope of {slope:.1f}")


def slopes(haidang: str, work: Path, tally: Tally, is_deep: bool):
    root = work / "base"
    judge = Slopes(Machine(haidang, root), tally, is_deep)
    for kind, words in alphabets():
        if kind in LIKE_OTHERS and not is_deep:
            continue
        longest = text(words, max(size for _, _, size, _ in READERS)).encode()
        for reader, path, size, maker in READERS:
            # To these most kinds of character are alike.
            if path.startswith(PICTURES) and kind not in TELLING and not is_deep:
                continue
            file = root / path
            before = file.read_bytes() if file.exists() else None
            file.parent.mkdir(parents=True, exist_ok=True)

            def seed(part: int):
                content = maker(longest[: size * part // 4].decode(errors="ignore"))
                file.write_bytes(content if isinstance(content, bytes) else content.encode())

            judge.judge(f"slope: {reader}, {kind}", seed)
            file.unlink() if before is None else file.write_bytes(before)

        folder = root / "content/names"

        def seed_names(part: int):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            for i in range(250 * part):
                name = longest[i * 50 : i * 50 + 200].decode(errors="ignore").replace("/", "").replace("\0", "")
                (folder / f"{i}{name}.md").touch()

        judge.judge(f"slope: names of files, {kind}", seed_names)
        shutil.rmtree(folder)
    print(f"steepest: {judge.steepest[0]}, {judge.steepest[1]:.1f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--deep", action="store_true", help="measure every slope, also of what takes no time; some ten minutes")
    arguments = parser.parse_args()
    haidang = str(arguments.haidang.resolve())
    # A hang ends here, and in the report.
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    tally = Tally()
    with TemporaryDirectory(prefix="haidang-hostile-") as name:
        bounds(haidang, Path(name), tally)
        slopes(haidang, Path(name), tally, arguments.deep)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
