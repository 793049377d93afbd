#!/usr/bin/env python3
"""Holds the product's check of what is withheld against a second opinion, on random portals.

    withheld.py --program PATH [--seed 1] [--portals 30] [--keep DIR]

For each portal:

- The product refuses exactly the figures that `solver.py` works out of the content's rows.
- With one remedy that a message names, nothing of what it was about is told any more.
- With all remedies done, the site is built, and `published.py` reads its downloads: it works out
  nothing.

Ends with counts; a portal that fails is kept.
"""

from __future__ import annotations

import argparse
import functools
import json
import multiprocessing
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import published
from random_withheld import AS_OF, RandomPortal
from site_rows import Site

THEMES = Path(__file__).resolve().parents[2] / "themes"
NAMES = re.compile(r"“([a-z0-9-]+)” \d{4} of ((?:“[a-z0-9-]+”(?:, )?)+)")
IDENTIFIER = "model.withheld-can-be-worked-out"


def named(sentence: str) -> list[tuple[str, str]]:
    """The figures in a sentence of a message, as (indicator, unit)."""
    return [
        (indicator, unit) for indicator, units in NAMES.findall(sentence)
        for unit in re.findall("“([a-z0-9-]+)”", units)
    ]


class Trial:
    """One portal in a folder."""

    def __init__(self, program: Path, seed: int, root: Path):
        self.program, self.seed, self.root = program, seed, root
        self.faults: list[str] = []
        self.counts = {"withheld": 0, "told": 0, "remedies": 0, "attacked": 0, "unsure": 0}
        shutil.copytree(THEMES, root / "themes")

    def write(self, portal: RandomPortal) -> None:
        shutil.rmtree(self.root / "content", ignore_errors=True)
        for name, words in portal.files().items():
            path = self.root / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(words, encoding="utf-8")

    def run(self, command: str, *more: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.program, command, self.root, "--as-of", AS_OF, "--language", "en",
             "--diagnostics", "json", *more], capture_output=True, text=True)

    def messages(self, portal: RandomPortal) -> list[dict]:
        """What the product says of a portal; anything but the message is a fault of ours."""
        self.write(portal)
        done = self.run("check")
        lines = (done.stdout + done.stderr).splitlines()
        found = [json.loads(line) for line in lines if line.startswith("{")]
        self.faults += [f"unforeseen: {entry['identifier']} {entry['problem']}" for entry in found
                        if entry["identifier"] != IDENTIFIER]
        return [entry for entry in found if entry["identifier"] == IDENTIFIER]

    def try_all(self) -> None:
        portal = RandomPortal(self.seed)
        found = self.messages(portal)
        refused = {name for entry in found for name in named(entry["problem"])}
        told, odd, withheld, unsure = published.attempt(portal.rows())
        self.counts["withheld"] += withheld
        self.counts["told"] += len(refused)
        expected = {(indicator, unit) for indicator, _, unit in told}
        # The product stops at what is told for sure, before it has read a portal that is at odds
        # with itself in every way.
        weights = {measure.id: measure.weight or measure.id for measure in portal.measures}
        stopped = {weights[name] for name, _ in refused}
        far = {(indicator, unit) for (indicator, _, unit), parts in told.items()
               if min(parts.values()) > 2 and weights[indicator] in stopped}
        self.faults += [f"missed: {name}" for name in sorted(expected - refused - far)]
        # Where the second opinion gave up, it has none.
        self.counts["unsure"] += len(unsure)
        self.faults += [f"refused for nothing: {name}" for name in sorted(refused - expected)
                        if name[0] not in unsure]
        self.faults += odd
        for entry in found:
            self.try_remedy(entry)
        self.attack(portal, found)

    def try_remedy(self, entry: dict) -> None:
        names = named(entry["remedy"])
        if not names:
            return
        if "one more of these" in entry["remedy"]:
            choices = [[name] for name in names]
        else:
            choices = [names]
        self.counts["remedies"] += len(choices)
        about = set(named(entry["problem"]))
        for choice in choices:
            portal = RandomPortal(self.seed)
            for name in choice:
                portal.withhold(*name)
            still = {name for other in self.messages(portal) for name in named(other["problem"])}
            for name in sorted(still & (about | set(choice))):
                self.faults.append(f"still told with {choice} withheld: {name}")

    def attack(self, portal: RandomPortal, found: list[dict]) -> None:
        """Does what the messages ask, takes out what no remedy helps, and reads what is built."""
        for _ in range(3):
            for entry in found:
                names = named(entry["remedy"])
                for name in names[:1] if "one more of these" in entry["remedy"] else names:
                    portal.withhold(*name)
            found = self.messages(portal)
        refused = {name for entry in found for name, _ in named(entry["problem"])}
        tied = {measure.weight or measure.id for measure in portal.measures
                if measure.id in refused or measure.weight in refused}
        portal.without({measure.id for measure in portal.measures
                        if (measure.weight or measure.id) in tied})
        self.write(portal)
        done = self.run("build", "--output", str(self.root / "site"))
        if done.returncode:
            self.faults.append(f"not built: {done.stdout}{done.stderr}")
            return
        told, odd, withheld, _ = published.attempt(Site.published(self.root / "site"))
        self.counts["attacked"] += withheld
        self.faults += [f"worked out of the downloads: {name}" for name in sorted(told)] + odd


def try_portal(program: Path, keep: Path, seed: int) -> tuple[int, list[str], dict[str, int]]:
    with tempfile.TemporaryDirectory(prefix="withheld-") as folder:
        trial = Trial(program, seed, Path(folder))
        trial.try_all()
        if trial.faults:
            trial.write(RandomPortal(seed))
            shutil.rmtree(keep / str(seed), ignore_errors=True)
            shutil.copytree(trial.root / "content", keep / str(seed) / "content")
        return seed, trial.faults, trial.counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--portals", type=int, default=30)
    parser.add_argument("--keep", type=Path, default=Path("withheld-failures"))
    options = parser.parse_args()
    attempt = functools.partial(try_portal, options.program.resolve(), options.keep)
    total: dict[str, int] = {}
    failed = 0
    with multiprocessing.Pool() as pool:
        seeds = range(options.seed, options.seed + options.portals)
        for seed, faults, counts in pool.imap(attempt, seeds):
            for name, count in counts.items():
                total[name] = total.get(name, 0) + count
            if faults:
                failed += 1
                print(f"portal {seed}:", *faults, sep="\n  ")
    print(", ".join(f"{count} {name}" for name, count in total.items()))
    print(f"{options.portals - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
