#!/usr/bin/env python3
"""Files of 1 MB made to be slow or large: each is read in less than a second and 200 MB."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parent.parent.parent
SIZE = 999_000
SECONDS, MEGABYTES = 1.0, 200

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


def measured(command: list[str]) -> tuple[int, float, float]:
    """The exit code, the seconds and the megabytes of a run."""
    start = time.monotonic()
    process = os.posix_spawn(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_WRONLY, 0) for descriptor in (1, 2)],
    )
    _, status, usage = os.wait4(process, 0)
    return os.waitstatus_to_exitcode(status), time.monotonic() - start, usage.ru_maxrss / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    arguments = parser.parse_args()
    haidang = str(arguments.haidang.resolve())
    # A hang ends here, and in the report.
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
    passed, failed, slowest, largest = 0, 0, ("", 0.0), ("", 0.0)
    with TemporaryDirectory(prefix="haidang-hostile-") as name:
        for name, root, file, text in portals(Path(name)):
            before = file.read_bytes() if file.exists() else None
            file.write_text(text)
            status, seconds, megabytes = measured([haidang, "check", str(root), "--as-of", "2025-12-01"])
            file.unlink() if before is None else file.write_bytes(before)
            slowest = max(slowest, (name, seconds), key=lambda pair: pair[1])
            largest = max(largest, (name, megabytes), key=lambda pair: pair[1])
            if status in (0, 1) and seconds < SECONDS and megabytes < MEGABYTES:
                passed += 1
            else:
                failed += 1
                print(f"  FAILED {name}: exit code {status}, {seconds:.2f} s, {megabytes:.0f} MB", flush=True)
    print(f"slowest: {slowest[0]}, {slowest[1]:.2f} s; largest: {largest[0]}, {largest[1]:.0f} MB")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
