#!/usr/bin/env python3
"""Hand-worked cases, through the program: the reckoner's own, and figures as people get them wrong.

    cases.py --program PATH [--keep DIR]

Ends with `N passed, M failed`; the portal of a case that fails is kept.
"""

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "reckoner"))

import figure_cases  # noqa: E402
from building import Builder, is_told  # noqa: E402
from folder import Kept  # noqa: E402
from worked import Asked, same, worked  # noqa: E402
from writing import writer  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--themes", type=Path, default=HERE.parents[1] / "themes")
    parser.add_argument("--keep", type=Path, default=Path("cases-failures"))
    options = parser.parse_args()
    builder = Builder(options.program, options.themes)
    passed, failed = run_worked(builder, options.keep, worked())
    more = run_figures(builder, options.keep)
    passed, failed = passed + more[0], failed + more[1]
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def run_worked(builder, keep, found):
    """The reckoner's cases; where two portals are to come to the same, both are built."""
    kept = Kept(keep)
    pairs = [one.pair for _, got, wanted in found for one in (got, wanted)
             if isinstance(one, Asked)]
    outcomes = iter(builder.build_all([(writer(pair[0]), pair[0].as_of) for pair in pairs]))
    passed = failed = 0
    for asked, got, wanted in found:
        built = next(outcomes)
        right = wanted
        if isinstance(wanted, Asked):
            right = wanted.answer(next(outcomes))
        if is_told(built):
            # The rule itself asks for a figure to be withheld that its units give away.
            passed += "withheld" in str(wanted)
            failed += "withheld" not in str(wanted)
            continue
        said = got.answer(built)
        if same(said, right):
            passed += 1
        else:
            failed += 1
            day = got.pair[0].as_of
            kept.keep(asked, writer(got.pair[0]), f"--as-of {day}\n{said}\nright is: {right}\n")
            print(f"{asked}: got {said}, right is {right}", flush=True)
    return passed, failed


def run_figures(builder, keep):
    """The cases of figures that people get wrong."""
    kept = Kept(keep)
    listed = list(figure_cases.cases())
    outcomes = builder.build_all([(case.write, case.as_of, figure_cases.read) for case in listed])
    failed = 0
    for case, built in zip(listed, outcomes, strict=True):
        lines = case.faults(built)
        if lines:
            failed += 1
            kept.keep(case.title, case.write, f"--as-of {case.as_of}\n" + "\n".join(lines) + "\n")
            print(f"{case.title}: {'; '.join(lines)}", flush=True)
    return len(listed) - failed, failed


if __name__ == "__main__":
    sys.exit(main())
