#!/usr/bin/env python3
"""Tries the reader on sites that leak in known ways, and on ones that do not."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path

import published
from site_rows import Site

UNITS = """id,title,type,code,parent,valid_from,valid_to,successors
h,H,huyen,,,,,
a,A,xa,,h,,,
b,B,xa,,h,,,
c,C,xa,,h,,,
d,D,xa,,h,,,
e,E,xa,,h,,2023-06-30,
"""


def row(unit, value, basis="reported", **more):
    result = {"unit": unit, "period": 2024, "basis": basis, **more}
    if value in ("withheld", "not-reported", "not-applicable"):
        result.update(value=None, marker=value)
    elif isinstance(value, str):
        above, below = value.split("/")
        result.update(value=0, numerator=int(above), denominator=int(below))
    else:
        result["value"] = value
    return result


def missing(**units):
    return {"missing": [{"unit": unit, "marker": marker} for unit, marker in units.items()]}


class PublishedTests(unittest.TestCase):
    def told(self, *rows, kind="count", **more):
        aggregation = {"ratio": "ratio-of-sums", "yes-no": "share-of-units"}.get(kind, "sum")
        indicator = {"id": "i", "kind": kind, "aggregation": aggregation,
                     "applies_to": ["xa"], "figures": list(rows), **more}
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "data"
            folder.mkdir()
            (folder / "units.csv").write_text(UNITS)
            (folder / "all.json").write_text(json.dumps({"indicators": [indicator]}))
            (folder / "datapackage.json").write_text(json.dumps({"resources": [
                {"name": "figures", "path": "all.csv"}, {"name": "units", "path": "units.csv"}]}))
            told, odd, _, _ = published.attempt(Site.published(Path(name)))
        named = [f"{indicator} {period} {unit} {part}"
                 for (indicator, period, unit), parts in told.items() for part in sorted(parts)]
        return sorted(named) + odd

    def test_own_total_with_one_withheld(self):
        rows = [row("h", 30), row("a", 10), row("b", 12), row("c", "withheld"),
                row("d", "not-applicable")]
        self.assertEqual(self.told(*rows), ["i 2024 c value"])
        self.assertEqual(self.told(*rows, own_figure="wider"), [])

    def test_a_silent_unit_hides_a_withheld_one(self):
        rows = [row("h", 30), row("a", 10), row("b", 12), row("c", "withheld")]
        self.assertEqual(self.told(*rows), [])

    def test_nothing_left(self):
        rows = [row("h", 22), row("a", 10), row("b", 12), row("c", "withheld"),
                row("d", "withheld")]
        self.assertEqual(self.told(*rows), ["i 2024 c value", "i 2024 d value"])

    def test_nothing_left_for_a_wider_total_either(self):
        rows = [row("h", 22), row("a", 10), row("b", 12), row("c", "withheld")]
        self.assertEqual(self.told(*rows, own_figure="wider"), ["i 2024 c value"])

    def test_another_account_of_the_total(self):
        rows = [row("h", 30), row("h", 31, "reported-by-other"), row("a", 10), row("b", 12),
                row("c", "withheld"), row("d", "not-applicable")]
        self.assertEqual(self.told(*rows), ["i 2024 c value"])

    def test_the_old_total_of_a_correction(self):
        rows = [row("h", 23, corrections=[{"old": "22", "new": "23"}]), row("a", 10), row("b", 12),
                row("c", "withheld"), row("d", "withheld")]
        self.assertEqual(self.told(*rows), ["i 2024 c value", "i 2024 d value"])

    def test_a_withheld_total_of_printed_units(self):
        rows = [row("h", "withheld"), row("a", 10), row("b", 12), row("c", 1), row("d", 0)]
        self.assertEqual(self.told(*rows), ["i 2024 h value"])
        self.assertEqual(self.told(*rows[:3]), [])

    def test_a_sum_that_holds_a_withheld_unit(self):
        rows = [row("a", 10), row("b", 12), row("c", "withheld"), row("d", 3)]
        safe = row("h", 25, "computed", coverage=missing(c="withheld"))
        leak = row("h", 33, "computed", coverage=missing())
        self.assertEqual(self.told(safe, *rows), [])
        self.assertEqual(self.told(leak, *rows), ["i 2024 c value"])

    def test_a_sum_that_does_not_add_up(self):
        rows = [row("a", 10), row("b", 12), row("c", "withheld"), row("d", 3)]
        odd = row("h", 33, "computed", coverage=missing(c="withheld"))
        self.assertEqual(self.told(odd, *rows), ["i 2024 h value"])

    def test_full_shares(self):
        rows = [row("h", "12/12"), row("a", "5/5"), row("b", "3/3"), row("c", "withheld"),
                row("d", "withheld")]
        self.assertEqual(
            self.told(*rows, kind="ratio"),
            ["i 2024 c numerator/denominator", "i 2024 d numerator/denominator"])
        rows[0] = row("h", "11/12")
        self.assertEqual(self.told(*rows, kind="ratio"), [])

    def test_answers(self):
        rows = [row("a", True), row("b", False), row("c", "withheld"), row("d", "withheld")]
        total = row("h", "3/4", "computed", coverage=missing())
        self.assertEqual(
            self.told(total, *rows, kind="yes-no"), ["i 2024 c value", "i 2024 d value"])
        total = row("h", "2/4", "computed", coverage=missing())
        self.assertEqual(self.told(total, *rows, kind="yes-no"), [])


if __name__ == "__main__":
    unittest.main()
