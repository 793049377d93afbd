#!/usr/bin/env python3
"""Hostile drawings are refused or do nothing; honest ones pass and look the same.

    drawings.py [--haidang PROGRAM] [--count N | --all] [--seed N] [--raw] [--only hostile,honest]

Ends with "N passed, M failed"; exits 1 when M > 0.
"""

from __future__ import annotations

import sys
from pathlib import Path

SITE_GATE = Path(__file__).resolve().parents[2] / "site-gate"
sys.path.insert(1, str(SITE_GATE))

from environment import use_own_python

use_own_python()

import argparse
import asyncio
import time
from collections import Counter
from tempfile import TemporaryDirectory

from checks.report import closing_line
from playwright.async_api import Browser

import honest
from browser import PATIENCE, look_at, open_browser
from canary import Canary, canary_server
from hiding import plain
from hostile import Drawing, drawings
from payloads import Canary as Signs, payloads
from portal import PROJECT, Portal, check_all, file_name, published
from purity import hidden_signs, impurities
from served import serve

# What must be seen to work where nobody checks, or else the browser no longer shows anything.
CONTROLS = ("script-inline", "handler-onclick", "link-away-href", "fetch-image",
            "fetch-image-secure", "style-import-string", "foreign-frame", "link-away-set",
            "link-script-href")
SHOWN = 40


class Report:
    """What came out, by categories, and what failed."""

    def __init__(self) -> None:
        self.passed = 0
        self.failures: list[str] = []
        self.outcomes: dict[str, Counter[str]] = {}

    def note(self, drawing: Drawing, outcome: str, fault: str = "") -> None:
        category = drawing.category.partition("-")[0]
        self.outcomes.setdefault(category, Counter())[outcome] += 1
        if fault:
            self.failures.append(f"{drawing.category} × {drawing.hiding} ({drawing.name}): {fault}")
        else:
            self.passed += 1

    def add(self, name: str, fault: str) -> None:
        if fault:
            self.failures.append(f"{name}: {fault}")
        else:
            self.passed += 1

    def print(self, shown: int) -> None:
        for category, outcomes in self.outcomes.items():
            print(f"{category:<10} " + ", ".join(f"{number} {outcome}" for outcome, number in
                                                 sorted(outcomes.items())))
        for failure in self.failures[:shown]:
            print(f"FAIL {failure}")
        if len(self.failures) > shown:
            print(f"… and {len(self.failures) - shown} more")


async def look(browser: Browser, canary: Canary, work: Path, patience: float,
               files: dict[str, tuple[str, bytes]]) -> dict[str, list[str]]:
    """What drawings do, each given by its name, its file's name and what is in it."""
    folder = work / "served"
    folder.mkdir(exist_ok=True)
    for file, content in files.values():
        (folder / file).write_bytes(content)
    with serve(folder) as home:
        sights = await look_at(browser, canary, home, folder,
                               {name: file for name, (file, _) in files.items()}, patience)
    return {sight.name: sight.deeds for sight in sights}


async def prove(browser: Browser, canary: Canary, work: Path, report: Report) -> float:
    """How long to wait until all is seen that drawings do which nobody checked."""
    by_name = {each.name: each for each in payloads()}
    unseen = list(CONTROLS)
    for patience in PATIENCE:
        files = {f"control-{name}": (f"control-{name}.svg", plain(
            by_name[name], Signs(f"control-{name}"))) for name in unseen}
        deeds = await look(browser, canary, work, patience, files)
        unseen = [name for name in unseen if not deeds[f"control-{name}"]]
        if not unseen:
            break
    for name in CONTROLS:
        report.add(f"control {name}", "works in a browser, and is not seen" * (name in unseen))
    return patience


async def check_hostile(browser: Browser, canary: Canary, work: Path, patience: float,
                        haidang: Path, chosen: list[Drawing], report: Report) -> None:
    verdicts = check_all(haidang, work, chosen)
    survivors = []
    lines = 0
    for drawing, verdict in zip(chosen, verdicts):
        if verdict.fault:
            report.note(drawing, "failed", verdict.fault)
        elif verdict.is_refused:
            report.note(drawing, "refused")
            lines += all(each.line > 0 for each in verdict.diagnostics)
        else:
            survivors.append(drawing)
    print(f"{len(chosen)} hostile drawings, {len(survivors)} not refused; of the others, "
          f"{lines} with a line", flush=True)
    if not survivors:
        return
    portal, site = Portal(haidang, work / "survivors"), work / "site"
    portal.put(survivors)
    if said := portal.build(site):
        report.add("the portal of all that were not refused", f"is not published: {said[-500:]}")
        return
    contents = {each.name: [file.read_bytes() for file in published(site, each)]
                for each in survivors}
    # The first is of the drawing's own format.
    deeds = await look(browser, canary, work, patience, {
        each.name: (file_name(each), contents[each.name][0]) for each in survivors
        if each.is_opened})
    for drawing in survivors:
        did = deeds.get(drawing.name, [])
        impure = [sign for content in contents[drawing.name]
                  for sign in (impurities(content) if drawing.extension == "svg"
                               else hidden_signs(content))]
        if did:
            report.note(drawing, "WORKED", f"WORKED: {'; '.join(did[:3])}")
        elif impure:
            report.note(drawing, "held what no drawing may", f"holds {', '.join(impure[:4])}")
        else:
            report.note(drawing, "harmless")


async def check_honest(browser: Browser, work: Path, haidang: Path, report: Report) -> None:
    expected = honest.expectations()
    verdicts = check_all(haidang, work / "honest", [honest.drawing(each) for each in expected])
    passing = []
    for expectation, verdict in zip(expected, verdicts):
        fault = honest.outcome_fault(expectation, verdict)
        if fault or verdict.is_refused:
            report.add(f"honest {expectation.name}", fault)
        else:
            passing.append(expectation)
    portal, site, served = Portal(haidang, work / "shown"), work / "shown-site", work / "compared"
    portal.put(honest.drawing(each) for each in passing)
    if said := portal.build(site):
        report.add("the portal of honest drawings", f"is not published: {said[-500:]}")
        return
    served.mkdir()
    (served / "index.html").write_text("<!DOCTYPE html><title>compared</title>")
    with serve(served) as home:
        faults = await honest.compare(browser, home, served, site, passing)
    for each in passing:
        report.add(f"honest {each.name}", faults.get(each.name, ""))
    print(f"{len(expected)} honest drawings, {len(passing)} published", flush=True)


async def show_raw(browser: Browser, canary: Canary, work: Path, patience: float,
                   chosen: list[Drawing], report: Report) -> None:
    """What the drawings would do if nobody checked them."""
    opened = [each for each in chosen if each.is_opened]
    deeds = await look(browser, canary, work, patience, {
        each.name: (file_name(each), each.content) for each in opened})
    for drawing in opened:
        did = deeds[drawing.name]
        report.note(drawing, "WORKED" if did else "harmless")
        print(f"{drawing.category} × {drawing.hiding}: {'; '.join(did) or 'harmless'}")


async def run(arguments: argparse.Namespace, work: Path) -> int:
    report = Report()
    only = arguments.only.split(",")
    with canary_server() as canary:
        async with open_browser(canary) as browser:
            patience = await prove(browser, canary, work, report)
            chosen = drawings(None if arguments.all else arguments.count, arguments.seed)
            if arguments.raw:
                await show_raw(browser, canary, work, patience, chosen, report)
            else:
                if "honest" in only:
                    (work / "honest").mkdir()
                    await check_honest(browser, work, arguments.haidang.resolve(), report)
                if "hostile" in only:
                    await check_hostile(browser, canary, work, patience,
                                        arguments.haidang.resolve(), chosen, report)
    report.print(len(report.failures) if arguments.every else SHOWN)
    print(closing_line(report.passed, len(report.failures)))
    return 1 if report.failures else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--count", type=int, default=0, help="at least so many hostile drawings")
    parser.add_argument("--all", action="store_true", help="all combinations: half an hour")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="hostile,honest")
    parser.add_argument("--every", action="store_true", help="print every failure")
    parser.add_argument("--raw", action="store_true",
                        help="open the hostile drawings as they are: what would work unchecked")
    arguments = parser.parse_args()
    started = time.monotonic()
    with TemporaryDirectory(prefix="haidang-drawings-") as name:
        result = asyncio.run(run(arguments, Path(name)))
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return result


if __name__ == "__main__":
    sys.exit(main())
