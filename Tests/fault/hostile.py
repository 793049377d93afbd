#!/usr/bin/env python3
"""Files of 1 MB made to be slow or large: each is read in less than a second and 200 MB."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parent.parent.parent
SIZE = 999_000
SECONDS, MEGABYTES = 1.0, 200

HEAD = "---\ntitle: A\nslug: a\n---\n"


def filled(text: str) -> str:
    return text * (SIZE // len(text.encode()))


# What stands in the prose of a page.
PROSE = {
    "brackets": filled("["), "links": filled("[a](b"), "images": filled("![a"), "closing": filled("]"),
    "exclamations": filled("!"), "colons": filled(":"), "dots": filled("."), "hyphens": filled("a-"),
    "rules": filled("---\n"), "fences": filled("```\n"), "code": filled("    a\n\n"), "numbers": filled("1. a\n"),
    "many paragraphs": filled("a\n\n"), "long lines": filled("Một dòng chữ. " * 200 + "\n"),
    "emphasis": filled("*a _b "), "stars": filled("*"), "quotes": filled("> "), "lists": filled("- "),
    "nested lists": "".join(" " * (2 * i) + "- a\n" for i in range(900)), "backticks":
    "".join("`" * i + " " for i in range(1, 1400)), "tildes": filled("~a~"), "entities": filled("&#x41;"),
    "unknown entities": filled("&aaaaaaaaaa"), "autolinks": filled("www."), "addresses": filled("a@b."),
    "schemes": filled("http://a "), "angle": filled("<a:"), "comments": filled("<!--"),
    "instructions": filled("<?"), "declarations": filled("<!A "), "cdata": filled("<![CDATA["),
    "references": "".join(f"[a{i}]: b\n" for i in range(60_000)) + "[a1] " * 1000,
    "one reference often": "[a]: b\n\n" + filled("[a] "), "footnotes":
    "".join(f"[^{i}]: a\n" for i in range(50_000)), "footnote calls": "[^a]: b\n\n" + filled("[^a]"),
    "table": "|a|b|\n|-|-|\n" + filled("|a|b|\n"), "table head": "|" + filled("a|") + "\n|-|\n",
    "table rules": filled("|-"), "headings": filled("# a\n"), "setext": filled("a\n=\n"),
    "line ends": filled("\n"), "spaces": filled(" "), "tabs": filled("\t"), "one word": filled("a"),
    "one paragraph": filled("a\n"), "backslashes": filled("\\"), "hard breaks": filled("a  \n"),
    "marks": "a" + filled("\u0301"), "Vietnamese": filled("ườ"), "emoji": filled("👨‍👩‍👧"),
    "task lists": filled("- [ ] a\n"), "raw": filled("<b>a</b>\n"), "quote and list": filled("> - "),
    "link titles": filled('[a](<b> "c" '), "mixed": filled("*[`_<![&\\|~>#-\n"),
    "anchors": filled("## Ghi chú\n\n"), "decomposed": filled("ê\u0301"),
}

# What stands between the `---`.
FIELDS = {
    "aliases": "a: &a [x]\n" + filled("b: *a\n"), "bomb": "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(12)),
    "deep lists": "a: " + filled("["), "deep mappings": filled("{a: "), "keys": "".join(
        f"k{i}: 1\n" for i in range(90_000)), "long key": filled("a") + ": 1", "long text":
    "title: " + filled("a"), "list": "units: [" + filled("a,") + "a]", "quotes": 'a: "' + filled("\\x41"),
    "block": "a: |\n" + filled("  a\n"), "comments": filled("# a\n"), "tags": filled("!a "),
    "anchors": filled("&a "), "documents": filled("--- a\n"), "tabs": filled("\t"), "colons": filled(":"),
    "indented": "".join(" " * i + "a:\n" for i in range(1300)), "merge": filled("<<: {a: 1}\n"),
    "question": filled("? "), "keys in a line": "{" + "".join(f"k{i}: 1," for i in range(9_000)) + "}",
    "list of lists": "units: [" + "[a]," * 9_000 + "]", "repeated keys": "{" + "a: 1," * 20_000 + "}", "folded": "a: >\n" + filled("  a\n\n"),
}

# What a table of figures holds.
TABLES = {
    "commas": filled(","), "quotes": filled('"'), "quoted": filled('"",'), "line ends": filled("\n"),
    "rows": "indicator,unit,period,value,marker,quality,report,note\n" + filled("a,b,2024,1,,,,\n"),
    "columns": filled("a,"), "one cell": filled("a"), "unclosed": 'indicator,unit\n"' + filled("a,b\n"),
    "semicolons": filled(";,\t"), "one row": "indicator,unit,period,value\n" + filled(",a"),
    "faults": "indicator,unit,period,value\n" + filled('a"b,'), "digits": "indicator,unit,period,value\n" + filled("9"),
}

# What stands in a drawing.
DRAWINGS = {
    "elements": "<svg>" + filled("<g>"), "references": "<svg>" + filled("&#106;"), "angles": filled("<"),
    "on": "<svg>" + filled(" on"), "href": "<svg>" + filled('href="'), "ampersands": filled("&#"),
    "declaration": filled("<?xml encoding="),
}


def portals(work: Path):
    base = work / "base"
    shutil.copytree(PROJECT / "Tests/PortalTests/Invalid/base", base)
    shutil.copytree(PROJECT / "themes/default", base / "themes/default")
    page = base / "content/pages/hostile.md"
    for name, text in PROSE.items():
        yield f"prose: {name}", base, page, (HEAD + text)[:SIZE]
    for name, text in FIELDS.items():
        yield f"fields: {name}", base, page, f"---\n{text}"[: SIZE - 10] + "\n---\nA\n"
        yield f"settings: {name}", base, base / "content/portal.yaml", text
    for name, text in TABLES.items():
        yield f"table: {name}", base, base / "content/data/hostile.csv", text
    for name, text in DRAWINGS.items():
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
