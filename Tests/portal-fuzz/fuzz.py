#!/usr/bin/env python3
"""Spoils whole portals at random, and runs the program over each.

    fuzz.py [--runs N] [--seed S] [--minutes M] [--haidang PROGRAM]

Whatever the files are: the program ends by itself within ten seconds, with exit 0 or 1; each
diagnostic leads to a place that exists and shows what stands there; both languages render; and
whatever it publishes is a site that every reader can read. What fails is made smaller and kept in
.build/portal-fuzz/found, with the command that runs it again.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from edits import Editor, Tree
from judge import Judge
from portal import PROJECT, Portal, tree_of
from reduce import described, reduced

FOUND = PROJECT / ".build/portal-fuzz/found"
SHARES = {"base": 6, "city": 3, "project": 1}
"""How often each portal is taken; the largest seldom, as it takes as long as ten of the others."""
CHUNK = 50


def changes_of(seed: str) -> tuple[str, Tree, Tree, bool, bool]:
    """What a seed stands for: a portal, its files, the changes, and how closely to look."""
    source = random.Random(seed)
    name = source.choices(list(SHARES), list(SHARES.values()))[0]
    base = tree_of(name)
    editor = Editor(source, base)
    for _ in range(source.choice([1, 1, 1, 1, 2, 3, 6])):
        editor.edit()
    changes = {path: entry for path, entry in editor.tree.items() if base.get(path) != entry}
    return name, base, changes, source.random() < 0.4, source.random() < 0.5


class Worker:
    """Portals that one process changes and puts back."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program, self.folder = program, folder
        self._portals: dict[str, tuple[Portal, Judge]] = {}

    def run(self, seed: str) -> list[str]:
        name, base, changes, thorough, build = changes_of(seed)
        portal, judge = self._portal(name, base)

        def faults(attempt: Tree) -> list[str]:
            portal.show(attempt)
            return list(judge.faults(portal, thorough, build))

        found = faults(changes)
        if not found:
            return []
        counts = judge.succeeded, judge.built
        kind = _kind(found[0])
        smaller = reduced(changes, base, lambda attempt: kind in map(_kind, faults(attempt)))
        again = faults(smaller)
        judge.succeeded, judge.built = counts
        self._keep(seed, portal)
        return [*again, *(f"  {line}" for line in described(smaller, base))]

    def counts(self) -> tuple[int, int, set[str]]:
        judges = [judge for _, judge in self._portals.values()]
        return (sum(each.succeeded for each in judges), sum(each.built for each in judges),
                set().union(*(each.identifiers for each in judges)))

    def _portal(self, name: str, base: Tree) -> tuple[Portal, Judge]:
        if name not in self._portals:
            root = self.folder / name
            self._portals[name] = Portal(root, base), Judge(self.program, root)
        return self._portals[name]

    def _keep(self, seed: str, portal: Portal) -> None:
        place = FOUND / seed.replace("/", "-")
        shutil.rmtree(place, ignore_errors=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        # A pipe cannot be copied, only waited for.
        shutil.copytree(portal.root, place, symlinks=True, ignore=lambda folder, names: [
            name for name in names if (Path(folder) / name).is_fifo()])


def _kind(fault: str) -> str:
    """What a fault is, without where: the smaller portal has to fail alike."""
    return ":".join(fault.split(":")[:2])


Outcome = tuple[list[tuple[str, list[str]]], int, int, set[str]]
"""The seeds that failed, with their faults; how many were right, were built; the identifiers."""


def work(arguments: tuple[Path, list[str]]) -> Outcome:
    program, seeds = arguments
    with TemporaryDirectory(prefix="haidang-fuzz-") as folder:
        worker = Worker(program, Path(folder))
        found = [(seed, faults) for seed in seeds if (faults := worker.run(seed))]
        return found, *worker.counts()


def seeds(arguments: argparse.Namespace) -> list[list[str]]:
    if arguments.only:
        return [[arguments.only]]
    numbers = range(arguments.runs)
    return [[f"{arguments.seed}/{number}" for number in numbers[start:start + CHUNK]]
            for start in range(0, arguments.runs, CHUNK)]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--seed", default="1", help="another one spoils other portals")
    parser.add_argument("--only", metavar="SEED/N", help="one run again")
    parser.add_argument("--minutes", type=float, help="stop after this long, however many runs")
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--processes", type=int, default=multiprocessing.cpu_count())
    return parser.parse_args()


def main() -> int:
    arguments = parse_arguments()
    program, started = arguments.haidang.resolve(), time.monotonic()
    chunks = [(program, chunk) for chunk in seeds(arguments)]
    done = succeeded = built = failed = 0
    identifiers: set[str] = set()
    with multiprocessing.Pool(arguments.processes) as pool:
        for (found, right, sites, seen), (_, chunk) in zip(
                pool.imap(work, chunks), chunks, strict=True):
            done, succeeded, built = done + len(chunk), succeeded + right, built + sites
            identifiers |= seen
            for seed, faults in found:
                failed += 1
                print(f"seed {seed}:\n    " + "\n    ".join(faults))
                print(f"    again: Tests/portal-fuzz/fuzz.py --only {seed}", flush=True)
            if arguments.minutes and time.monotonic() - started > 60 * arguments.minutes:
                break
    print(f"{done} portals spoiled, {succeeded} right all the same, {built} built, "
          f"{len(identifiers)} kinds of diagnostics, {failed} failed")
    if failed:
        print(f"what failed is in {FOUND}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
