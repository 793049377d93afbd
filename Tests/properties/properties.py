#!/usr/bin/env python3
"""Properties that must hold of whatever portal: builds random ones, changes them, compares.

    properties.py --program PATH [--seed N] [--portals 20] [--only NAME,…] [--keep DIR]

Ends with `N passed, M failed`. A failure is a line with its seed; the portal, reduced to the one
indicator, is kept before and after the change.
"""

import argparse
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "reckoner"))

import invariance  # noqa: E402
import knowing  # noqa: E402
import monotone  # noqa: E402
import random_portals  # noqa: E402
import redo  # noqa: E402
from building import Builder, is_told  # noqa: E402
from folder import Folder  # noqa: E402
from variant import Base  # noqa: E402

CHANGING = {"knowing": knowing, "invariance": invariance, "monotone": monotone}
SERIES = 20


def main():
    options = arguments()
    builder = Builder(options.program, options.themes)
    tally = Tally(options.keep)
    began = time.monotonic()
    for seed in range(options.seed, options.seed + options.portals):
        folder, as_of = random_folder(seed)
        for name, module in CHANGING.items():
            if name in options.only:
                try_portal(builder, tally, module, name, seed, folder, as_of)
    print(f"{time.monotonic() - began:.0f} s for changed portals", file=sys.stderr)
    if "redo" in options.only:
        redo.run(builder, tally, options, random_folder)
        print(f"{time.monotonic() - began:.0f} s with the sentences", file=sys.stderr)
    print(f"{tally.passed_over} builds passed over: they would tell a withheld figure",
          file=sys.stderr)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--themes", type=Path, default=HERE.parents[1] / "themes")
    parser.add_argument("--content", type=Path, default=HERE.parents[1] / "content",
                        help="a real portal whose sentences are redone")
    parser.add_argument("--portal", type=Path, action="append", default=[],
                        help="the content of one more, again and again")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--portals", type=int, default=20)
    parser.add_argument("--only", type=lambda text: text.split(","), default=[*CHANGING, "redo"])
    parser.add_argument("--keep", type=Path, default=Path("properties-failures"))
    return parser.parse_args()


def random_folder(seed):
    """(a random portal, the day of its build)."""
    with tempfile.TemporaryDirectory() as name:
        as_of = date(*random_portals.write(Path(name), seed, SERIES))
        return Folder.read(Path(name) / "content"), as_of


class Tally:
    """Counts, prints and keeps."""

    def __init__(self, keep):
        self.keep, self.passed, self.failed, self.passed_over = keep, 0, 0, 0

    def fail(self, title, lines, portals, as_of):
        """A failure in one line; `portals` are the folders to keep, by name."""
        self.failed += 1
        shown = "; ".join(lines[:3]) + (f"; and {len(lines) - 3} more" if len(lines) > 3 else "")
        print(f"{title}, as of {as_of}: {shown}", flush=True)
        kept = self.keep / "".join(
            letter if letter.isalnum() else "-" for letter in title.split("(")[0])[:80].strip("-")
        for name, folder in portals.items():
            folder.write(kept / name / "content")
        kept.mkdir(parents=True, exist_ok=True)
        (kept / "README").write_text(
            f"{title}\n--as-of {as_of}\n" + "\n".join(lines) + "\n", encoding="utf-8")


def try_portal(builder, tally, module, name, seed, folder, as_of):
    """Builds a portal and its variants, and counts each indicator of each variant."""
    random, folder = Random(seed), folder.copy()
    module.prepare(folder, random, as_of)
    built = builder.build(folder.write, as_of)
    if is_told(built):
        tally.passed_over += 1
        return
    if built.errors:
        tally.fail(f"seed {seed}, {name}", [" ".join(built.errors[0])], {"content": folder}, as_of)
        return
    base = Base(folder, as_of, built.indicators)
    variants = list(module.variants(base, random))
    outcomes = builder.build_all([(variant.folder.write, as_of) for variant in variants])
    for variant, outcome in zip(variants, outcomes, strict=True):
        if is_told(outcome):
            tally.passed_over += 1
            continue
        if outcome.errors:
            shown = [" ".join(error) for error in outcome.errors]
            tally.fail(f"seed {seed}, {name}, {variant.name}", ["refused: " + shown[0], *shown[1:]],
                       {"before": folder, "after": variant.folder}, as_of)
            continue
        faults = variant.faults(base, outcome)
        tally.passed += len(variant.indicators) - len(faults)
        for indicator, lines in faults.items():
            tally.fail(f"seed {seed}, {name}, {indicator}, {variant.name}", lines,
                       {"before": folder.only(indicator), "after": variant.folder.only(indicator)},
                       as_of)


if __name__ == "__main__":
    sys.exit(main())
