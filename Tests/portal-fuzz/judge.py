"""What has to hold of every run, whatever the files of the portal are."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edits import Special, Tree
from portal import Portal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "published"))

import published

PATIENCE = 10
"""Seconds after which a run hangs."""
DAY = "2026-11-26"
IDENTIFIER = re.compile(r"[a-z]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*")
KEYS = {"identifier", "path", "file", "line", "column", "length", "excerpt", "problem", "remedy"}
OPTIONAL = {"excerptColumn", "also", "fix"}
OBEYED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What a terminal would act on in place of showing it; line ends and tabs are ours."""
UNDECODED = {"file.not-utf8", "file.nul-character"}
LINE_END = re.compile(r"\r\n|\n|\r")
WHOLE_FILE = {"file", "model", "picture", "theme"}
"""Groups of diagnostics that may speak of a file as a whole; the others always know a line."""


Diagnostic = dict[str, Any]
"""A line that the program prints for tools."""


@dataclass(frozen=True)
class Run:
    """How a run of the program ended."""

    status: int | None
    """`None` where it did not end by itself."""
    output: bytes
    error: bytes


class Judge:
    """Runs the program over a portal and says what should not have been."""

    def __init__(self, program: Path, root: Path) -> None:
        self.program = program
        self.root = root
        self.output = root.parent / (root.name + "-site")
        self.known: set[bytes] = set()
        self.identifiers: set[str] = set()
        self.succeeded = self.built = 0

    def faults(self, portal: Portal, thorough: bool, build: bool) -> Iterator[str]:
        """The faults of one portal; `thorough` also asks for the other language and for text."""
        tree = portal.standing
        run = self._run("check", "--diagnostics", "json", "--language", "vi")
        yield from _ending_faults("check", run)
        found = list(_read(run.output))
        diagnostics = [each for each in found if isinstance(each, dict)]
        yield from (each for each in found if isinstance(each, str))
        if run.status == 0 and diagnostics or run.status == 1 and not diagnostics:
            yield f"check: {len(diagnostics)} diagnostics, but exit {run.status}"
        for diagnostic in diagnostics:
            self.identifiers.add(str(diagnostic["identifier"]))
            for fault in diagnostic_faults(diagnostic, tree, self.root):
                yield f"{diagnostic['identifier']}: {fault}: {_shown(diagnostic)}"
        self.succeeded += run.status == 0
        if thorough and run.status == 1:
            yield from self._other_faces(diagnostics)
        if build and run.status == 0:
            yield from self._build_faults(portal.changed("themes/"))

    def _other_faces(self, diagnostics: list[Diagnostic]) -> Iterator[str]:
        """The same mistakes in the other language and as text, which is safe to print."""
        english = self._run("check", "--diagnostics", "json", "--language", "en")
        yield from _ending_faults("check in English", english)
        others = [each for each in _read(english.output) if isinstance(each, dict)]
        same = ("identifier", "path", "line", "column", "length", "excerpt", "also", "fix")
        if [[each.get(key) for key in same] for each in others] != \
                [[each.get(key) for key in same] for each in diagnostics]:
            yield "check: the two languages differ in more than words"
        text = self._run("check", "--language", "en")
        yield from _ending_faults("check as text", text)
        shown = (text.output + text.error).decode("utf-8", errors="replace")
        if match := OBEYED.search(shown):
            at = shown[max(0, match.start() - 60):match.end() + 20]
            yield f"check: the text holds U+{ord(match.group()):04X}: {at!r}"

    def _build_faults(self, is_other_theme: bool) -> Iterator[str]:
        run = self._run("build", "--output", str(self.output))
        yield from _ending_faults("build", run)
        if run.status != 0:
            yield f"build: exit {run.status} although check found nothing: {run.error[-300:]!r}"
            return
        self.built += 1
        # A theme's templates are code: what elements they open is its author's to say.
        free = frozenset({".html"}) if is_other_theme else frozenset[str]()
        yield from (f"site: {fault}" for fault in published.faults(self.output, self.known, free))

    def _run(self, command: str, *options: str) -> Run:
        try:
            process = subprocess.run(
                [str(self.program), command, str(self.root), "--as-of", DAY, *options],
                stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
        except subprocess.TimeoutExpired as expired:
            return Run(None, expired.stdout or b"", expired.stderr or b"")
        return Run(process.returncode, process.stdout, process.stderr)


def _ending_faults(what: str, run: Run) -> Iterator[str]:
    if run.status is None:
        yield f"{what}: hangs"
    elif run.status < 0:
        yield f"{what}: ended by signal {-run.status}: {run.error[:2000].decode(errors='replace')}"
    elif run.status not in {0, 1}:
        yield f"{what}: exit {run.status}: {run.error[-300:].decode(errors='replace')}"


def _read(output: bytes) -> Iterator[Diagnostic | str]:
    """Each line as a diagnostic, or what is wrong with it."""
    for line in output.split(b"\n")[:-1]:
        try:
            diagnostic = json.loads(line.decode("utf-8"))
        except ValueError as error:
            yield f"check: a line that is no JSON ({error}): {line[:200]!r}"
            continue
        if not KEYS <= diagnostic.keys() <= KEYS | OPTIONAL:
            yield f"check: other names than are documented: {sorted(diagnostic)}"
        else:
            yield diagnostic


def diagnostic_faults(diagnostic: Diagnostic, tree: Tree, root: Path) -> Iterator[str]:
    identifier, path = str(diagnostic["identifier"]), str(diagnostic["path"])
    if not IDENTIFIER.fullmatch(identifier):
        yield "no identifier"
    for part in ("problem", "remedy"):
        if not str(diagnostic[part]).strip():
            yield f"no {part}"
    entry = tree.get(path)
    if entry is None and not _is_folder(path, tree) and identifier != "file.missing":
        if not any(_lossy(each) == path for each in tree):
            yield "the file is not there"
    if diagnostic["file"] != f"{root}/{path}":
        yield f"cannot be opened as {diagnostic['file']}"
    for other in diagnostic.get("also", []):
        if not 1 <= other["line"] <= len(_lines_at(other["path"], tree)):
            yield f"there is no {other['path']}:{other['line']}, which it names too"
    if "fix" in diagnostic:
        yield from _fix_faults(diagnostic["fix"], _lines_at(path, tree))
    yield from _place_faults(diagnostic, identifier, entry)


def _place_faults(
    diagnostic: Diagnostic, identifier: str, entry: bytes | Special | None
) -> Iterator[str]:
    line, column = _number(diagnostic, "line"), _number(diagnostic, "column")
    excerpt, start = str(diagnostic["excerpt"]), int(str(diagnostic.get("excerptColumn", 1)))
    if line == 0:
        if column != 0 or excerpt:
            yield "no line, but a column or an excerpt"
        if identifier.partition(".")[0] not in WHOLE_FILE:
            yield "no line"
        return
    if not isinstance(entry, bytes):
        yield "a line in what is no file"
        return
    lines = lines_of(entry)
    if not 1 <= line <= len(lines):
        yield f"line {line} of {len(lines)}"
        return
    # Text is brought to NFC before anything looks at it; what is no text, is not.
    composed = unicodedata.normalize("NFC", lines[line - 1])
    text = lines[line - 1] if identifier in UNDECODED else composed
    if not 0 <= column <= len(text) + 1:
        yield f"column {column} in a line of {len(text)}"
    if _number(diagnostic, "length") < 1:
        yield "no length"
    shown = text[start - 1:start - 1 + len(excerpt)]
    if "\ufffd" not in text and excerpt != shown:
        yield f"the excerpt is not what stands there: {shown!r}"


def _fix_faults(fix: Diagnostic, lines: list[str]) -> Iterator[str]:
    line, column, length = (_number(fix, key) for key in ("line", "column", "length"))
    if not 1 <= line <= len(lines):
        yield f"a fix in line {line} of {len(lines)}"
        return
    text = unicodedata.normalize("NFC", lines[line - 1])
    start = column - 1
    if not (0 <= start and 0 <= length and start + length <= len(text)):
        yield f"a fix of {length} at column {column} in a line of {len(text)}"
    elif text[start:start + length] == fix["replacement"]:
        yield f"a fix that changes nothing: {fix['replacement']!r}"


def _number(diagnostic: Diagnostic, key: str) -> int:
    value = diagnostic[key]
    return value if isinstance(value, int) else -1


def _lines_at(path: str, tree: Tree) -> list[str]:
    entry = tree.get(path)
    return lines_of(entry) if isinstance(entry, bytes) else []


def lines_of(content: bytes) -> list[str]:
    """A file's lines as an editor numbers them, without the mark of its encoding."""
    return LINE_END.split(content.decode("utf-8", errors="replace").removeprefix("\ufeff"))


def _is_folder(path: str, tree: Tree) -> bool:
    return any(each.startswith(path.rstrip("/") + "/") for each in tree)


def _lossy(path: str) -> str:
    """A path as a message can show it: names need not be text, nor in one form."""
    text = path.encode(errors="surrogateescape").decode(errors="replace")
    return unicodedata.normalize("NFC", text)


def _shown(diagnostic: Diagnostic) -> str:
    place = f"{diagnostic['path']}:{diagnostic['line']}:{diagnostic['column']}"
    return f"{place} {diagnostic['excerpt']!r:.200}"
