"""A small portal around drawings: is one refused, and what is published of those that are not."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from hostile import Drawing

PROJECT = Path(__file__).resolve().parents[3]
BASE = PROJECT / "Tests/PortalTests/Invalid/base"
DAY = "2025-12-01"
# The page that shows the drawings, one on every other line.
PAGE, FIRST_LINE = "content/pages/drawing-page.md", 6
# What a check may cost; the small portal alone takes some hundredths of a second and 30 MB.
SECONDS, MEGABYTES = 10, 4_000
FINE, REFUSED = 0, 1
# What is said of a drawing begins like one of these.
GROUPS = ("file.", "picture.", "text.")
# So many drawings stand in one portal, if each has at most so many bytes.
TOGETHER, SMALL = 25, 20_000


@dataclass(frozen=True)
class Diagnostic:
    """What the program says about a file."""

    identifier: str
    path: str
    line: int
    text: str


@dataclass(frozen=True)
class Verdict:
    """What `haidang check` says of a drawing."""

    is_refused: bool
    diagnostics: tuple[Diagnostic, ...]
    # What is wrong with the verdict itself.
    fault: str = ""


class Portal:
    """A portal with one page that shows the drawings put into it."""

    def __init__(self, haidang: Path, root: Path) -> None:
        self.haidang = haidang
        self.root = root
        self.pages = root / "content/pages"
        shutil.copytree(BASE, root)
        shutil.copytree(PROJECT / "themes/default", root / "themes/default")

    def put(self, drawings: Iterable[Drawing]) -> None:
        """Replaces the drawings that were there."""
        for old in self.pages.glob("drawing-*"):
            old.unlink()
        lines = ["---", "title: Hình", "slug: hinh", "summary: Những hình.", "---"]
        assert len(lines) + 1 == FIRST_LINE
        for drawing in drawings:
            name = file_name(drawing)
            (self.pages / name).write_bytes(drawing.content)
            lines += [f"![Hình]({name})", ""]
        (self.root / PAGE).write_text("\n".join(lines))

    def check(self, drawings: list[Drawing]) -> dict[str, Verdict]:
        """A verdict on each drawing, by its name."""
        self.put(drawings)
        run = self._run("check", "--diagnostics", "json", "--jobs", "1")
        found = tuple(_diagnostics(run.stdout + run.stderr))
        # A diagnostic belongs to a drawing by its path, or by the line that shows the drawing.
        own = [[each for each in found if each.path == f"content/pages/{file_name(drawing)}"
                or (each.path == PAGE and each.line == FIRST_LINE + 2 * index)]
               for index, drawing in enumerate(drawings)]
        is_muddled = run.returncode not in (FINE, REFUSED) or (
            sum(map(len, own)) != len(found)) or (run.returncode == REFUSED) != bool(found)
        if is_muddled and len(drawings) > 1:
            # Each by itself, to see which one it was.
            return {name: verdict for each in drawings
                    for name, verdict in self.check([each]).items()}
        return {drawing.name: Verdict(run.returncode != FINE and (is_muddled or bool(each)),
                                      tuple(each), _fault(run, each, is_muddled))
                for drawing, each in zip(drawings, own)}

    def build(self, site: Path) -> str:
        """Publishes the portal; says what went wrong."""
        run = self._run("build", "--output", str(site))
        return "" if run.returncode == FINE else (run.stderr + run.stdout).strip()

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(self.haidang), arguments[0], str(self.root), "--as-of", DAY, *arguments[1:]]
        try:
            return subprocess.run(
                command, capture_output=True, text=True, errors="replace", preexec_fn=_limit,
                timeout=6 * SECONDS)
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, -9, "", "it hung")


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))


def file_name(drawing: Drawing) -> str:
    return f"drawing-{drawing.name}.{drawing.extension}"


def published(site: Path, drawing: Drawing) -> list[Path]:
    """The files that a drawing became in the site: a picture of pixels may stand there in copies."""
    folder, name = site / "media/pages", Path(file_name(drawing))
    return [*folder.glob(name.name), *sorted(folder.glob(f"{name.stem}_*"))]


def _diagnostics(output: str) -> Iterable[Diagnostic]:
    for line in output.splitlines():
        if not line.startswith("{"):
            continue
        fields = json.loads(line)
        words = (str(fields.get(name, "")) for name in ("problem", "remedy", "excerpt"))
        yield Diagnostic(fields["identifier"], fields["path"], fields["line"], "\n".join(words))


def _fault(run: subprocess.CompletedProcess[str], own: list[Diagnostic], is_muddled: bool) -> str:
    said = ", ".join(f"{each.identifier} at {each.path}:{each.line}" for each in own)
    if run.returncode not in (FINE, REFUSED):
        return f"exit code {run.returncode}: {run.stderr.strip()[-300:]}"
    if is_muddled:
        return f"exit code {run.returncode} with {said or 'nothing said of it'}"
    if any(each.path == PAGE for each in own):
        return f"one mistake, several messages: {said}"
    if any(not each.identifier.startswith(GROUPS) for each in own):
        return f"refused as {said}"
    return ""


def check_all(haidang: Path, work: Path, drawings: list[Drawing]) -> list[Verdict]:
    """Checks drawings, some together in a portal, large ones alone, on all processors."""
    workers = os.cpu_count() or 2
    free: SimpleQueue[Portal] = SimpleQueue()
    for index in range(workers):
        free.put(Portal(haidang, work / f"portal-{index}"))

    def one(batch: list[Drawing]) -> dict[str, Verdict]:
        portal = free.get()
        try:
            return portal.check(batch)
        finally:
            free.put(portal)
    small = [each for each in drawings if len(each.content) <= SMALL]
    batches = [small[at:at + TOGETHER] for at in range(0, len(small), TOGETHER)]
    batches += [[each] for each in drawings if len(each.content) > SMALL]
    verdicts: dict[str, Verdict] = {}
    with ThreadPoolExecutor(workers) as pool:
        for each in pool.map(one, batches):
            verdicts |= each
    return [verdicts[each.name] for each in drawings]
