#!/usr/bin/env python3
"""Reads a published site as a curious reader would and tries to work out what it withholds.

    published.py SITE

It uses the downloads alone: the figures as JSON, the units and the corrections as CSV, all found
by `datapackage.json`. Each cell that can be worked out is named, without its value, and the exit
code is 1. Numbers of the portal's own making that do not come out of what is printed are named
as well, as something hidden must be in them.

Three parts, so that a change of the downloads touches one of them: `Site` reads files into rows,
`Publication` says what the rows state, `solver.py` says what the statements tell.
"""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import solver

# --- Files into rows ------------------------------------------------------------------------------


@dataclass
class Unit:
    id: str
    type: str
    parent: str | None
    first: str
    last: str

    def answers_for(self, year: int) -> bool:
        return self.first <= f"{year}-12-31" <= self.last


@dataclass
class Row:
    """One figure: its value by parts, `value` or `numerator` and `denominator`; none if missing."""

    unit: str
    period: int
    basis: str
    marker: str | None
    parts: dict[str, Fraction]
    missing: list[str] | None = None
    """The units without a figure, for a row that the portal has worked out."""
    old: list[str] = field(default_factory=list)
    """What corrections say stood here before."""


@dataclass
class Indicator:
    id: str
    kind: str
    aggregation: str
    own_figure: str
    applies_to: set[str] | None
    baseline: tuple[int, Fraction] | None
    rows: list[Row]


def number(value) -> Fraction:
    return Fraction(int(value)) if isinstance(value, bool) else Fraction(str(value))


class Site:
    """What the downloads hold; the one place that knows their names and shapes."""

    def __init__(self, folder: Path):
        package = next(iter(sorted(folder.glob("**/datapackage.json"))), None)
        if package is None:
            raise SystemExit(f"There is no datapackage.json below {folder}.")
        resources = json.loads(package.read_text())["resources"]
        paths = {entry["name"]: package.parent / entry["path"] for entry in resources}
        self.units = {row["id"]: self.unit(row) for row in self.table(paths["units"])}
        figures = json.loads(
            paths["figures"].with_suffix(".json").read_text(), parse_float=Decimal)
        self.indicators = [self.indicator(entry) for entry in figures["indicators"]]

    @staticmethod
    def table(path: Path) -> list[dict[str, str]]:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    @staticmethod
    def unit(row: dict[str, str]) -> Unit:
        return Unit(
            row["id"], row["type"], row["parent"] or None, row["valid_from"] or "0000",
            row["valid_to"] or "9999")

    def indicator(self, entry: dict) -> Indicator:
        baseline = entry.get("status", {}).get("baseline")
        return Indicator(
            id=entry["id"], kind=entry["kind"], aggregation=entry["aggregation"],
            own_figure=entry.get("own_figure", "same"),
            applies_to=set(entry["applies_to"]) if "applies_to" in entry else None,
            # A named baseline is an account of its year by somebody else.
            baseline=(baseline["period"], number(baseline["value"]))
            if baseline and baseline.get("source") else None,
            rows=[self.row(figure) for figure in entry["figures"]])

    def row(self, figure: dict) -> Row:
        parts = {}
        if "numerator" in figure:
            parts = {name: number(figure[name]) for name in ("numerator", "denominator")}
        elif figure.get("value") is not None:
            parts = {"value": number(figure["value"])}
        coverage = figure.get("coverage")
        return Row(
            unit=figure["unit"], period=figure["period"], basis=figure["basis"],
            marker=figure.get("marker"), parts=parts,
            missing=[entry["unit"] for entry in coverage["missing"]] if coverage else None,
            old=[entry["old"] for entry in figure.get("corrections", [])])


def parts_of(text: str) -> dict[str, Fraction]:
    """A value as a correction writes it: `58`, `6/18`, `yes`; empty for a marker."""
    if text in ("yes", "no"):
        return {"value": Fraction(text == "yes")}
    try:
        if "/" in text:
            above, below = text.split("/")
            return {"numerator": Fraction(above), "denominator": Fraction(below)}
        return {"value": Fraction(text)}
    except ValueError:
        return {}


# --- Rows into statements -------------------------------------------------------------------------


class Publication:
    """What a site says of one indicator in one period, as a system for the solver."""

    def __init__(self, site: Site, indicator: Indicator, period: int):
        self.site, self.indicator, self.period = site, indicator, period
        self.rows = [row for row in indicator.rows if row.period == period]
        self.names: list[tuple[str, str]] = []
        self.places: dict[tuple[str, str], int] = {}
        self.system = {"unknowns": [], "statements": [], "shares": []}
        self.oddities: list[str] = []
        self.own = {row.unit: row for row in self.rows if row.basis == "reported"}
        self.others = {row.unit: row for row in self.rows if row.basis == "reported-by-other"}
        self.withheld = {
            unit for accounts in (self.others, self.own) for unit, row in accounts.items()
            if row.marker == "withheld" and (accounts is self.own or unit not in self.own)
        }
        self.part_names = {
            "ratio": ["numerator", "denominator"], "rate": ["numerator", "denominator"],
        }.get(indicator.kind, ["value"])

    # Who counts where.

    def applies(self, unit: Unit) -> bool:
        """Whether the indicator is asked of a unit; guessed from the rows where nobody says."""
        types = self.indicator.applies_to
        if types is None:
            types = {
                self.site.units[row.unit].type for row in self.indicator.rows
                if row.basis != "computed" and self.site.units[row.unit].parent
            }
        row = self.own.get(unit.id) or self.others.get(unit.id)
        return unit.type in types and not (row and row.marker == "not-applicable")

    def below(self, place: str) -> list[Unit]:
        found, open_places = [], [place]
        while open_places:
            parent = open_places.pop()
            children = [unit for unit in self.site.units.values() if unit.parent == parent]
            found += children
            open_places += [child.id for child in children]
        return found

    def expected(self, place: str) -> list[str]:
        """The units that a place is made from: at any depth, of units within one another the
        lowest."""
        asked = {
            unit.id for unit in self.below(place)
            if unit.answers_for(self.period) and self.applies(unit)
        }
        return sorted(u for u in asked if not any(v.id in asked for v in self.below(u)))

    # Cells.

    def domain(self, part: str) -> dict:
        printed = [row.parts[part] for row in self.indicator.rows if part in row.parts
                   and row.basis != "computed"]
        domain = {
            "whole": all(value.denominator == 1 for value in printed),
            "least": None if any(value < 0 for value in printed) else "0",
            "greatest": None,
        }
        if self.indicator.kind == "yes-no":
            domain.update(whole=True, least="0", greatest="1")
        if part == "denominator" and domain["whole"]:
            domain["least"] = "1"
        return domain

    def cell(self, unit: str, part: str) -> int:
        if (unit, part) in self.places:
            return self.places[unit, part]
        row = self.own.get(unit) or self.others.get(unit)
        entry = self.domain(part)
        if unit in self.withheld:
            entry["knowledge"] = "protected"
        elif row is not None and part in row.parts:
            entry.update(knowledge="published", value=str(row.parts[part]))
        else:
            entry["knowledge"] = "silent"
        self.system["unknowns"].append(entry)
        self.names.append((unit, part))
        self.places[unit, part] = len(self.names) - 1
        if part == "denominator" and self.indicator.kind == "ratio":
            self.state([(unit, "numerator", 1), (unit, "denominator", -1)], "<=", 0)
        if part == "denominator":
            above = self.cell(unit, "numerator")
            self.system["shares"].append([above, self.places[unit, part]])
        return self.places[unit, part]

    # Statements.

    def state(self, terms, relation: str, bound) -> None:
        cells = [[str(self.cell(unit, part)), str(factor)] for unit, part, factor in terms]
        self.system["statements"].append(
            {"terms": cells, "relation": relation, "bound": str(bound)})

    def make(self) -> dict:
        for unit in sorted(self.withheld):
            for part in self.part_names:
                self.cell(unit, part)
        for row in self.rows:
            expected = self.expected(row.unit)
            if not expected or self.indicator.aggregation == "reported":
                continue
            if row.basis == "computed":
                self.computed(row, expected)
            else:
                self.total(row, expected)
        self.named_baseline()
        return self.system

    def sum_parts(self, row_parts: dict[str, Fraction]) -> list[tuple[str, str, Fraction]]:
        """Which part of the units adds up to which number."""
        if self.indicator.kind == "yes-no":
            # Of a share of units, the answers add up to the numerator.
            return [("value", "numerator", row_parts["numerator"])] if "numerator" in row_parts \
                else []
        return [(part, part, row_parts[part]) for part in self.part_names if part in row_parts]

    def total(self, row: Row, expected: list[str]) -> None:
        """A place's own figure, or another's account of it: the units add up to it, or to less."""
        relation = "=" if self.indicator.own_figure == "same" else "<="
        if row.unit in self.withheld:
            for part in self.part_names:
                terms = [(unit, part, 1) for unit in expected] + [(row.unit, part, -1)]
                self.state(terms, relation, 0)
            return
        for account in [row.parts, *map(parts_of, row.old)]:
            for part, _, value in self.sum_parts(account):
                self.state([(unit, part, 1) for unit in expected], relation, value)

    def computed(self, row: Row, expected: list[str]) -> None:
        """What the portal has added up: of the units that it does not call missing."""
        counted = [unit for unit in expected if unit not in (row.missing or [])]
        for part, name, value in self.sum_parts(row.parts):
            self.state([(unit, part, 1) for unit in counted], "=", value)
            printed = [(self.own.get(u) or self.others.get(u)) for u in counted]
            if all(entry and part in entry.parts for entry in printed):
                if sum(entry.parts[part] for entry in printed) != value:
                    self.oddities.append(f"{row.unit} {name}")

    def named_baseline(self) -> None:
        baseline = self.indicator.baseline
        if baseline is None or baseline[0] != self.period or self.indicator.kind != "count":
            return
        for unit in sorted(self.withheld):
            if self.site.units[unit].parent is None:
                self.state([(unit, "value", 1)], "=", baseline[1])


# --- The attempt ----------------------------------------------------------------------------------


def attempt(folder: Path) -> tuple[list[str], list[str], int]:
    """What is told, what is odd, and how many cells are withheld."""
    site = Site(folder)
    told, odd, withheld = [], [], 0
    for indicator in site.indicators:
        for period in sorted({row.period for row in indicator.rows}):
            publication = Publication(site, indicator, period)
            system = publication.make()
            where = f"{indicator.id} {period}"
            odd += [f"{where} {text}" for text in publication.oddities]
            withheld += len(publication.withheld)
            if not publication.withheld:
                continue
            answer = solver.told(system)
            for secret, _, disbelieved in answer["told"]:
                units = {publication.names[int(name)][0] for name in secret.split("/")}
                parts = "/".join(publication.names[int(name)][1] for name in secret.split("/"))
                doubt = f", if {disbelieved} statements are not believed" if disbelieved else ""
                told.append(f"{where} {' '.join(sorted(units))} {parts}{doubt}")
            odd += [f"{where} undecided {name}" for name in answer["unsure"]]
    return told, odd, withheld


def main() -> int:
    told, odd, withheld = attempt(Path(sys.argv[1]))
    for line in told:
        print("told:", line)
    for line in odd:
        print("does not add up:", line)
    print(f"{withheld} cells withheld, {len(told)} told, {len(odd)} odd")
    return 1 if told or odd else 0


if __name__ == "__main__":
    sys.exit(main())
