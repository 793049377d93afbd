"""What a site, or a folder of content, says row by row; the one place that knows their shapes."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

MARKERS = ("not-reported", "not-yet-due", "not-applicable", "withheld")


@dataclass
class Unit:
    id: str
    type: str
    parent: str | None
    first: str
    last: str
    successors: list[str]

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
    missing: list[str] = field(default_factory=list)
    """The units without a figure, for a row that the portal has worked out."""
    old: list[dict[str, Fraction]] = field(default_factory=list)
    """What corrections say stood here before."""


@dataclass
class Indicator:
    id: str
    kind: str
    aggregation: str
    own_figure: str
    applies_to: set[str]
    weight: str | None
    decimals: int
    baseline: tuple[int, Fraction] | None
    rows: list[Row]

    def __post_init__(self):
        self.reported: dict[tuple[str, int], list[Row]] = {}
        self.computed: dict[tuple[str, int], Row] = {}
        for row in self.rows:
            if row.basis == "computed":
                self.computed[row.unit, row.period] = row
            else:
                self.reported.setdefault((row.unit, row.period), []).append(row)

    def rows_of(self, unit: str, period: int) -> list[Row]:
        """What is said of a figure: what is published first, nothing beside what is withheld."""
        rows = self.reported.get((unit, period), [])
        own = next((row for row in rows if row.basis == "reported"), None)
        other = next((row for row in rows if row.basis == "reported-by-other"), None)
        if own is None or other is None or own.marker == "withheld":
            return [row for row in (own or other,) if row]
        return [own, other] if standing(own) >= standing(other) else [other, own]

    def printed(self, part: str) -> list[Fraction]:
        """All numbers of a part that anybody reports, of any unit in any period."""
        return [
            row.parts[part] for unit, period in self.reported
            for row in self.rows_of(unit, period) if part in row.parts
        ]


def standing(row: Row) -> int:
    """How much an account says: a figure most, then why there can be none."""
    return {None: 3, "withheld": 2, "not-applicable": 1}.get(row.marker, 0)


class Figure:
    """All that is told of one figure: the numbers, what is published first."""

    def __init__(self, indicator: Indicator, unit: str, rows: list[Row], baseline):
        self.indicator, self.unit, self.rows, self.baseline = indicator, unit, rows, baseline
        self.is_withheld = bool(rows) and rows[0].marker == "withheld"
        self.has_main = bool(rows) and rows[0].marker is None
        self.main = rows[0].parts if self.has_main else None
        numbers = [row.parts for row in rows if row.parts]
        numbers += [old for row in rows for old in row.old if old]
        if baseline is not None and indicator.kind in ("count", "rate"):
            numbers.append({"value": baseline})
        self.numbers = [n for i, n in enumerate(numbers) if n not in numbers[:i]]
        if self.is_withheld:
            self.choices = [None]
        else:
            self.choices = ([] if self.has_main else [None]) + list(range(len(self.numbers)))


def number(value) -> Fraction:
    return Fraction(int(value)) if isinstance(value, bool) else Fraction(str(value))


def parts_of(text: str) -> dict[str, Fraction]:
    """A value as a correction writes it: `58`, `6/18`, `yes`; empty for a marker."""
    if text in MARKERS or not text:
        return {}
    if text in ("yes", "no"):
        return {"value": Fraction(text == "yes")}
    if "/" in text:
        above, below = text.split("/")
        return {"numerator": Fraction(above), "denominator": Fraction(below)}
    return {"value": Fraction(text)}


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Site:
    """Units and indicators."""

    def __init__(self, units: list[Unit], indicators: list[Indicator]):
        self.units = {unit.id: unit for unit in units}
        self.indicators = indicators

    @classmethod
    def published(cls, folder: Path) -> Site:
        """What the downloads of a built site hold."""
        package = next(iter(sorted(folder.glob("**/datapackage.json"))), None)
        if package is None:
            raise SystemExit(f"There is no datapackage.json below {folder}.")
        resources = json.loads(package.read_text())["resources"]
        paths = {entry["name"]: package.parent / entry["path"] for entry in resources}
        units = [
            Unit(row["id"], row["type"], row["parent"] or None, row["valid_from"] or "0000",
                 row["valid_to"] or "9999", row["successors"].split())
            for row in table(paths["units"])
        ]
        figures = json.loads(
            paths["figures"].with_suffix(".json").read_text(), parse_float=Decimal)
        return cls(units, [indicator(entry) for entry in figures["indicators"]])

    def area(self, period: int) -> str | None:
        return next((unit.id for unit in self.units.values()
                     if unit.parent is None and unit.answers_for(period)), None)

    def names(self, unit: str) -> list[str]:
        """The names that a place has one after the other: what continues it alone, and what it
        continues alone."""
        before = {
            name: [other.id for other in self.units.values() if name in other.successors]
            for name in self.units
        }
        chain = [unit]
        while len(before[chain[0]]) == 1 and (
                len(self.units[before[chain[0]][0]].successors) == 1):
            chain.insert(0, before[chain[0]][0])
        while len(self.units[chain[-1]].successors) == 1 and (
                len(before[self.units[chain[-1]].successors[0]]) == 1):
            chain.append(self.units[chain[-1]].successors[0])
        return chain

    def holders(self, unit: str) -> list[str]:
        """The places that hold a unit, by all their names."""
        found, parent = [], self.units[unit].parent
        while parent is not None:
            found += self.names(parent)
            parent = self.units[parent].parent
        return found


def indicator(entry: dict) -> Indicator:
    """An indicator as the downloads have it."""
    baseline = entry.get("status", {}).get("baseline")
    is_named = baseline and baseline.get("source")
    return Indicator(
        id=entry["id"], kind=entry["kind"], aggregation=entry["aggregation"],
        own_figure=entry.get("own_figure", "same"), applies_to=set(entry["applies_to"]),
        weight=entry.get("weight"), decimals=entry.get("decimals", 0),
        # A named baseline is an account of its year by somebody else.
        baseline=(baseline["period"], number(baseline["value"])) if is_named else None,
        rows=[row(figure) for figure in entry["figures"]])


def row(figure: dict) -> Row:
    parts = {}
    if "numerator" in figure:
        parts = {name: number(figure[name]) for name in ("numerator", "denominator")}
    elif figure.get("value") is not None:
        parts = {"value": number(figure["value"])}
    missing = figure.get("coverage", {}).get("missing", [])
    return Row(
        unit=figure["unit"], period=figure["period"], basis=figure["basis"],
        marker=figure.get("marker"), parts=parts,
        missing=[entry["unit"] for entry in missing],
        old=[parts_of(entry["old"]) for entry in figure.get("corrections", [])])
