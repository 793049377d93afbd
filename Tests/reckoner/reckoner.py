#!/usr/bin/env python3
"""Compares the product with an independent reckoning of the status rule, on random portals.

    reckoner.py --program PATH [--seed N] [--series 2000] [--keep DIR]
    reckoner.py --explain CONTENT INDICATOR --as-of DATE

Ends with `N passed, M failed`; a series that differs is kept as a portal of this one indicator.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import compare
import content
import explain
import random_portals
from reduce import copy_of_one

# What protects withheld figures is another check's subject: a series that is refused for it says
# nothing of the rule, and is left out.
CAN_BE_WORKED_OUT = "[model.withheld-can-be-worked-out]"
THEMES = Path(__file__).resolve().parents[2] / "themes"


def main():
    options = arguments()
    if options.explain:
        folder, indicator = options.explain
        portal = content.read(folder, options.as_of or date.today())
        print(explain.indicator(portal, indicator))
        return 0
    passed = failed = left_out = 0
    seed = options.seed
    while passed + failed < options.series:
        good, bad, out = try_portal(options, seed)
        passed, failed, left_out, seed = passed + good, failed + bad, left_out + out, seed + 1
    if left_out:
        print(f"{left_out} left out: a figure that they withhold can be worked out")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, help="the program that builds a portal")
    parser.add_argument("--themes", type=Path, default=THEMES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--series", type=int, default=2000)
    parser.add_argument("--keep", type=Path, default=Path("reckoner-failures"),
                        help="where portals that differ are kept")
    parser.add_argument("--explain", nargs=2, metavar=("CONTENT", "INDICATOR"))
    parser.add_argument("--as-of", type=date.fromisoformat)
    options = parser.parse_args()
    if not options.explain and not options.program:
        parser.error("--program or --explain is needed")
    return options


def build(options, root, as_of):
    """Builds a portal; what the program says where it refuses, else `None`."""
    if not (root / "themes").exists():
        shutil.copytree(options.themes, root / "themes")
    done = subprocess.run(
        [options.program.resolve(), "build", root, "--as-of", as_of.isoformat(), "--output",
         root / "site"], capture_output=True, text=True)
    return (done.stderr or done.stdout) if done.returncode else None


def try_portal(options, seed):
    """(series that agree, that do not, that are left out) of one random portal."""
    with tempfile.TemporaryDirectory(prefix="reckoner-") as folder:
        root = Path(folder)
        as_of = date(*random_portals.write(root, seed))
        portal = content.read(root / "content", as_of)
        refused = build(options, root, as_of)
        left_out = set()
        if refused is None:
            differing = lines_by_indicator(portal, root)
        else:
            differing, left_out = one_by_one(options, root, portal, as_of)
            if not differing and not left_out:
                differing = {next(iter(portal.indicators)): [f"the portal is refused: {refused}"]}
        for indicator, lines in differing.items():
            kept = options.keep / f"{seed}-{indicator}"
            copy_of_one(root / "content", kept / "content", portal, indicator)
            (kept / "README").write_text(
                f"--as-of {as_of}\n" + "\n".join(lines) + "\n", encoding="utf-8")
            for line in lines:
                print(f"seed {seed}, as of {as_of}: {line}")
    return len(portal.indicators) - len(differing) - len(left_out), len(differing), len(left_out)


def lines_by_indicator(portal, root, only=None):
    """The differences of a built portal, by indicator."""
    _, lines = compare.differences(portal, root / "site", only)
    found = {}
    for line in lines:
        found.setdefault(line.split(":")[0], []).append(line)
    return found


def one_by_one(options, root, portal, as_of):
    """The differences of a refused portal, each indicator built alone, and those left out."""
    found, left_out = {}, set()
    for indicator in portal.indicators:
        with tempfile.TemporaryDirectory(prefix="reckoner-") as folder:
            alone = Path(folder)
            copy_of_one(root / "content", alone / "content", portal, indicator)
            refused = build(options, alone, as_of)
            if refused is not None and CAN_BE_WORKED_OUT in refused:
                left_out.add(indicator)
            elif refused is not None:
                found[indicator] = [f"{indicator}: the portal is refused: {refused.strip()}"]
            else:
                found.update(lines_by_indicator(portal, alone, {indicator}))
    return found, left_out


if __name__ == "__main__":
    sys.exit(main())
