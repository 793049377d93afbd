#!/usr/bin/env python3
"""Tests the fuzzer itself: programs that are wrong in one way each are seen to be, portals are put
back as they were, and what fails is made smaller.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import judge as judging
from edits import Editor, Special, Tree
from judge import Judge
from portal import PROJECT, Portal, tree_of
from reduce import reduced

PROGRAM = PROJECT / ".build/release/haidang"
FAULT = {"identifier": "prose.empty", "path": "content/plan/index.md", "line": 2, "column": 1,
         "length": 1, "excerpt": "title: Kế hoạch mẫu", "problem": "x", "remedy": "y"}
TREE: Tree = {"content/plan/index.md": "---\ntitle: Kế hoạch mẫu\n---\n".encode()}

STUB = f"""#!{sys.executable}
import json, os, signal, sys, time
FAULT = {FAULT!r}
is_text = "--diagnostics" not in sys.argv
is_english = "en" in sys.argv
def say(**changes):
    found = {{**FAULT, "file": sys.argv[2] + "/" + FAULT["path"], **changes}}
    print("x" if is_text else json.dumps(found, ensure_ascii=False))
    sys.exit(1)
"""

WRONG = {
    "nothing is wrong": ("say()", None),
    "crashes": ("os.kill(os.getpid(), signal.SIGILL)", "ended by signal 4"),
    "hangs": ("time.sleep(60)", "hangs"),
    "another exit": ("sys.exit(70)", "exit 70"),
    "silent failure": ("sys.exit(1)", "0 diagnostics, but exit 1"),
    "line that is no JSON": ("print('x'); sys.exit(1)", "no JSON"),
    "raw control character": (r"""print('{"identifier": "\x01"}'); sys.exit(1)""", "no JSON"),
    "key that nobody documented": ("say(colour='red')", "other names"),
    "no identifier": ("say(identifier='Lỗi')", "no identifier"),
    "no remedy": ("say(remedy=' ')", "no remedy"),
    "file that is not there": ("say(path='content/mat.md')", "the file is not there"),
    "no line": ("say(line=0, column=0, excerpt='')", "no line"),
    "line beyond the end": ("say(line=5)", "line 5 of 4"),
    "column beyond the end": ("say(column=21)", "column 21 in a line of 19"),
    "another line's text": ("say(excerpt='---')", "the excerpt is not what stands there"),
    "excerpt from elsewhere in it": ("say(excerptColumn=2)", "the excerpt is not"),
    "place that depends on the language": ("say(line=2, column=2 if is_english else 1)",
                                           "the two languages differ"),
    "file that one cannot open": ("say(file='content/plan/index.md')", "cannot be opened"),
    "row that is not there": ("say(also=[{'path': FAULT['path'], 'line': 9}])", ":9, which it names"),
    "fix beyond the end": ("say(fix={'line': 2, 'column': 19, 'length': 2, 'replacement': ''})",
                           "a fix of 2 at column 19"),
    "fix that mends nothing": ("say(fix={'line': 2, 'column': 1, 'length': 5, "
                               "'replacement': 'title'})", "changes nothing"),
    "text that a terminal obeys": ("print('\\x1b[31m') if is_text else say(); sys.exit(1)",
                                   "the text holds U+001B"),
}


class Fixed(Portal):
    """A portal of one file that is not written anywhere."""

    def __init__(self) -> None:
        self.base, self._standing = TREE, TREE


def wrong_programs(folder: Path) -> list[str]:
    faults = []
    judging.PATIENCE = 5
    for name, (body, says) in WRONG.items():
        program = folder / "haidang"
        program.write_text(STUB + body + "\n", encoding="utf-8")
        program.chmod(0o755)
        found = list(Judge(program, folder).faults(Fixed(), thorough=True, build=True))
        if not (found == [] if says is None else any(says in each for each in found)):
            faults.append(f"{name}: expected {says}, found {found}")
    return faults


def spoiled_site(folder: Path) -> list[str]:
    """The real program, with one page spoiled after its build."""
    program = folder / "haidang"
    program.write_text(
        f"#!/bin/sh\n{PROGRAM} \"$@\" || exit $?\n"
        "[ $1 = check ] || echo '<b>' >> \"$6/index.html\"\n", encoding="utf-8")
    program.chmod(0o755)
    portal = Portal(folder / "base", tree_of("base"))
    judge = Judge(program, portal.root)
    found = list(judge.faults(portal, thorough=True, build=True))
    return [] if any("index.html" in each and "<b>" in each for each in found) else [
        f"a spoiled page: {found}"]


def putting_back(folder: Path) -> list[str]:
    """After any edits, what stands there is the base again, and nothing more."""
    base = tree_of("base")
    portal = Portal(folder / "base", base)
    for seed in range(200):
        editor = Editor(random.Random(seed), base)
        for _ in range(4):
            editor.edit()
        portal.show({path: each for path, each in editor.tree.items() if base.get(path) != each})
        portal.show({})
        there = {path.relative_to(portal.root).as_posix(): path.read_bytes()
                 for path in portal.root.rglob("*") if path.is_file()}
        if there != base:
            return [f"after seed {seed} the portal is not what it was"]
    return []


def reducing() -> list[str]:
    base: Tree = {"a": b"one\ntwo\nthree\n", "b": b"four\n", "c": b"five\n"}
    changes: Tree = {"a": b"one\n2\nthree\nfour\x07\nfive\n", "b": None, "c": b"six\n",
                     "d": Special("folder")}

    def fails(attempt: Tree) -> bool:
        return b"\x07" in bytes(attempt.get("a") or b"")

    found = reduced(changes, base, fails)
    return [] if found == {"a": b"one\ntwo\nthree\n\x07"} else [f"not made smaller: {found}"]


def main() -> int:
    faults = []
    for test in (wrong_programs, spoiled_site, putting_back):
        with TemporaryDirectory() as folder:
            faults += test(Path(folder))
    faults += reducing()
    print("\n".join(faults)
          or f"{len(WRONG)} programs judged rightly, portals put back, faults made smaller")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
