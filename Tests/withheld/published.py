#!/usr/bin/env python3
"""Reads a published site as a curious reader would and tries to work out what it withholds.

    published.py SITE

It uses the downloads alone: the figures as JSON, the units and the corrections as CSV, all found
by `datapackage.json`. Each figure that can be worked out is named, without its value, and the exit
code is 1. Numbers of the portal's own making that do not come out of what is printed are named
as well, as something hidden must be in them.

Three parts, so that a change of the downloads touches one of them: `site_rows.py` reads files into rows,
`Publication` says what the rows state, `solver.py` says what the statements tell.
"""

from __future__ import annotations

import itertools
import sys
from fractions import Fraction
from pathlib import Path

import solver
from site_rows import Figure, Indicator, Site, Unit

PARTS = {"ratio": ("numerator", "denominator")}
MOST_READINGS = 64


class Publication:
    """What a site says in one period of indicators that weigh each other, for the solver.

    `belief` says which number a reader takes for a figure of which several are told.
    """

    def __init__(self, site: Site, indicators: list[Indicator], period: int, belief=None):
        self.site, self.period, self.belief = site, period, belief or {}
        self.indicators = {indicator.id: indicator for indicator in indicators}
        self.names: list[tuple[str, str, str]] = []
        self.places: dict[tuple[str, str, str], int] = {}
        self.system = {"unknowns": [], "statements": [], "shares": []}
        self.oddities: list[str] = []

    # Who counts where.

    def figure(self, indicator: Indicator, unit: str) -> Figure:
        named = indicator.baseline
        is_area = unit == self.site.area(self.period)
        baseline = named[1] if named and named[0] == self.period and is_area else None
        return Figure(indicator, unit, indicator.rows_of(unit, self.period), baseline)

    def chosen(self, figure: Figure) -> dict[str, Fraction] | None:
        if figure.is_withheld:
            return None
        choice = self.belief.get((figure.indicator.id, figure.unit), figure.choices[0])
        return None if choice is None else figure.numbers[choice]

    def below(self, place: str) -> list[Unit]:
        """The units below a place, and below what it continues as a rename."""
        found, names = [], set(self.site.names(place))
        grown = True
        while grown:
            grown = False
            for unit in self.site.units.values():
                if unit.parent in names and unit.id not in names:
                    names.update(self.site.names(unit.id))
                    found += [self.site.units[name] for name in self.site.names(unit.id)]
                    grown = True
        return list({unit.id: unit for unit in found}.values())

    def asked(self, indicator: Indicator, place: str) -> list[str]:
        """The units that a place's row is set against: at any depth, of units within one another
        the lowest; where the place ended within the period, those that ended with it."""
        whole = self.site.units[place]

        def exists(unit: Unit) -> bool:
            if whole.answers_for(self.period):
                return unit.answers_for(self.period)
            return unit.last == whole.last

        def applies(unit: Unit) -> bool:
            rows = self.figure(indicator, unit.id).rows
            return unit.type in indicator.applies_to and not (
                rows and rows[0].marker == "not-applicable")

        asked = {unit.id for unit in self.below(place) if exists(unit) and applies(unit)}
        holders = {name for unit in asked for name in self.site.holders(unit)}
        return sorted(asked - holders)

    # Cells.

    def domain(self, indicator: Indicator, part: str) -> dict:
        printed = indicator.printed(part)
        domain = {
            "whole": all(value.denominator == 1 for value in printed),
            "least": None if any(value < 0 for value in printed) else "0",
            "greatest": None,
        }
        if indicator.kind == "yes-no":
            domain.update(whole=True, least="0", greatest="1")
        if part == "denominator" and domain["whole"]:
            domain["least"] = "1"
        return domain

    def add(self, name, entry) -> int:
        self.system["unknowns"].append(entry)
        self.names.append(name)
        self.places[name] = len(self.names) - 1
        return self.places[name]

    def cell(self, indicator: Indicator, unit: str, part: str) -> int:
        name = (indicator.id, unit, part)
        if name in self.places:
            return self.places[name]
        figure = self.figure(indicator, unit)
        number = self.chosen(figure)
        entry = self.domain(indicator, part)
        if figure.is_withheld:
            entry["knowledge"] = "protected"
        elif number:
            entry.update(knowledge="published", value=str(number[part]))
        else:
            entry["knowledge"] = "silent"
        place = self.add(name, entry)
        if part == "denominator" and not number:
            above = self.cell(indicator, unit, "numerator")
            self.state([(above, 1), (place, -1)], "<=", 0)
            if not entry["whole"]:
                self.state([(place, 1)], ">", 0)
            if figure.is_withheld:
                self.system["shares"].append([above, place])
        if figure.is_withheld:
            for told in figure.numbers:
                self.state([(place, 1)], "=", told[part])
        return place

    # Statements.

    def state(self, terms, relation: str, bound) -> None:
        cells = [[str(cell), str(factor)] for cell, factor in terms]
        self.system["statements"].append(
            {"terms": cells, "relation": relation, "bound": str(bound)})

    def make(self) -> dict:
        for indicator in self.indicators.values():
            for unit in self.site.units:
                figure = self.figure(indicator, unit)
                if not figure.rows and figure.baseline is None:
                    continue
                if indicator.aggregation == "weighted-mean":
                    self.mean(indicator, figure)
                else:
                    self.place(indicator, figure)
            for (unit, period), row in indicator.computed.items():
                if period == self.period and indicator.aggregation != "weighted-mean":
                    self.computed(indicator, self.asked(indicator, unit), row)
        return self.system

    def place(self, indicator: Indicator, figure: Figure) -> None:
        parts = PARTS.get(indicator.kind, ("value",))
        cells = {part: self.cell(indicator, figure.unit, part) for part in reversed(parts)}
        units = self.asked(indicator, figure.unit)
        if indicator.aggregation in ("sum", "ratio-of-sums") and units:
            relation = "=" if indicator.own_figure == "same" else "<="
            for part in parts:
                self.sum(indicator, units, cells, part, relation)
            between = self.between(indicator, figure.unit, units)
            if indicator.own_figure == "wider" and between:
                for part in parts:
                    self.sum(indicator, between, cells, part, "<=")
        if figure.baseline is not None and indicator.kind in ("ratio", "yes-no"):
            self.percentage(indicator, figure, units)

    def sum(self, indicator, units, cells, part, relation) -> None:
        terms = [(self.cell(indicator, unit, part), 1) for unit in units]
        self.state(terms + [(cells[part], -1)], relation, 0)

    def between(self, indicator: Indicator, place: str, units: list[str]) -> list[str]:
        """The places between that report themselves, and the units that none of them holds."""
        reporting = set()
        for unit in self.below(place):
            figure = self.figure(indicator, unit.id)
            if unit.answers_for(self.period) and unit.id not in units and (
                    figure.has_main or figure.is_withheld):
                reporting.add(unit.id)

        def covered(unit: str) -> bool:
            return any(name in reporting for name in self.site.holders(unit))

        if not reporting:
            return []
        return sorted(unit for unit in [*reporting, *units] if not covered(unit))

    def percentage(self, indicator: Indicator, figure: Figure, units: list[str]) -> None:
        """A named start of the way, of which nobody prints the parts."""
        value = figure.baseline
        half = Fraction(1, 2) / 10 ** decimals(value)
        if indicator.kind == "ratio":
            if figure.is_withheld:
                above = self.cell(indicator, figure.unit, "numerator")
                below = self.cell(indicator, figure.unit, "denominator")
                self.state([(above, 100), (below, -value)], "=", 0)
            if indicator.own_figure != "same" or indicator.aggregation == "reported":
                return
            above = [self.cell(indicator, unit, "numerator") for unit in units]
            below = [self.cell(indicator, unit, "denominator") for unit in units]
        else:
            above = [self.cell(indicator, unit, "value") for unit in units]
            count = {"knowledge": "published", "value": str(len(units)), "whole": True,
                     "least": "0", "greatest": None}
            below = [self.add((indicator.id, "", "count"), count)]
        if units:
            self.rounded([(cell, 100) for cell in above], [(cell, 1) for cell in below],
                         value, half)

    def rounded(self, above, below, value, half) -> None:
        """`above / below`, a half going away from zero."""
        def less(bound):
            return above + [(cell, -bound * factor) for cell, factor in below]

        self.state(below, ">", 0)
        self.state(less(value - half), ">=" if value > 0 else ">", 0)
        self.state(less(value + half), "<=" if value < 0 else "<", 0)

    def mean(self, indicator: Indicator, figure: Figure) -> None:
        """A place's mean is that of its units, each as heavy as its weight."""
        units = self.asked(indicator, figure.unit)
        if not units:
            return
        weight = self.indicators[indicator.weight]
        heavy = [(self.cell(weight, name, "value"), 1) for name in units]
        products = [term for name in units for term in self.product(indicator, weight, name)]
        if indicator.own_figure != "same":
            return
        number = self.chosen(figure)
        if figure.is_withheld:
            free = {"whole": False, "least": None, "greatest": None}
            above = self.add((indicator.id, figure.unit, "sum"), {"knowledge": "protected", **free})
            below = self.add((indicator.id, figure.unit, "weights"), {"knowledge": "silent", **free})
            self.state(products + [(above, -1)], "=", 0)
            self.state(heavy + [(below, -1)], "=", 0)
            self.system["shares"].append([above, below])
            for told in figure.numbers:
                self.state([(above, 1), (below, -told["value"])], "=", 0)
        elif number:
            value = number["value"]
            digits = max(indicator.decimals, decimals(value))
            self.state(products + [(cell, -value) for cell, _ in heavy], "=", 0)
            self.rounded(products, heavy, value, Fraction(1, 2) / 10 ** digits)

    def product(self, indicator: Indicator, weight: Indicator, unit: str):
        figure = self.figure(indicator, unit)
        number = self.chosen(figure)
        heavy = self.cell(weight, unit, "value")
        if number:
            return [(heavy, number["value"])]
        name = (indicator.id, unit, "product")
        if name not in self.places:
            domain = {"whole": False, "least": self.domain(indicator, "value")["least"],
                      "greatest": None}
            domain["knowledge"] = "protected" if figure.is_withheld else "silent"
            cell = self.add(name, domain)
            if figure.is_withheld:
                self.system["shares"].append([cell, heavy])
                for told in figure.numbers:
                    self.state([(cell, 1), (heavy, -told["value"])], "=", 0)
        return [(self.places[name], 1)]

    def computed(self, indicator: Indicator, units: list[str], row) -> None:
        """What the portal has added up: of the units that it does not call missing."""
        counted = [unit for unit in units if unit not in row.missing]
        for part in PARTS.get(indicator.kind, ("value",)):
            # Of a share of units, the answers add up to the numerator.
            name = "numerator" if indicator.kind == "yes-no" else part
            if name not in row.parts:
                continue
            cells = [self.cell(indicator, unit, part) for unit in counted]
            self.state([(cell, 1) for cell in cells], "=", row.parts[name])
            printed = [self.figure(indicator, unit).main for unit in counted]
            if all(printed) and sum(entry[part] for entry in printed) != row.parts[name]:
                self.oddities.append(f"{row.unit} {name}")


def decimals(value: Fraction) -> int:
    """How many digits after the point a number has as it is written."""
    return next(count for count in range(12) if (value * 10 ** count).denominator == 1)


# --- The attempt ----------------------------------------------------------------------------------


def readings(publication: Publication):
    """All ways to choose whom to believe; past a bound, one figure is doubted at a time."""
    figures = [
        publication.figure(indicator, unit)
        for indicator in publication.indicators.values() for unit in publication.site.units
    ]
    open_ones = [figure for figure in figures if len(figure.choices) > 1]
    count = 1
    for figure in open_ones:
        count *= len(figure.choices)
    keys = [(figure.indicator.id, figure.unit) for figure in open_ones]
    if count <= MOST_READINGS:
        for chosen in itertools.product(*(figure.choices for figure in open_ones)):
            yield dict(zip(keys, chosen))
        return
    yield {}
    for key, figure in zip(keys, open_ones):
        for choice in figure.choices[1:]:
            yield {key: choice}


def groups(site: Site) -> list[list[Indicator]]:
    """Indicators with those that they weigh."""
    found: dict[str, list[Indicator]] = {}
    for indicator in site.indicators:
        found.setdefault(indicator.weight or indicator.id, []).append(indicator)
    return list(found.values())


def attempt(site: Site) -> tuple[dict, list[str], int, set[str]]:
    """What is told, by indicator, period and unit: the parts, each with how many statements have to
    be disbelieved for it; what is odd; how many figures are withheld; the indicators of which the
    solver gave up."""
    told: dict[tuple[str, int, str], dict[str, int]] = {}
    odd: list[str] = []
    unsure: set[str] = set()
    withheld = 0
    for group in groups(site):
        for period in sorted({row.period for indicator in group for row in indicator.rows}):
            first = Publication(site, group, period)
            count = sum(
                first.figure(indicator, unit).is_withheld
                for indicator in group for unit in site.units)
            withheld += count
            if not count:
                continue
            for belief in readings(first):
                publication = Publication(site, group, period, belief)
                answer = solver.told(publication.make())
                for secret, _, disbelieved in answer["told"]:
                    names = [publication.names[int(name)] for name in secret.split("/")]
                    parts = "/".join(name[2] for name in names)
                    found = told.setdefault((names[0][0], period, names[0][1]), {})
                    found[parts] = min(disbelieved, found.get(parts, disbelieved))
                if answer["unsure"]:
                    unsure |= {indicator.id for indicator in group}
                if not belief:
                    odd += [f"{group[0].id} {period} {text}" for text in publication.oddities]
    return told, odd, withheld, unsure


def main() -> int:
    told, odd, withheld, unsure = attempt(Site.published(Path(sys.argv[1])))
    for (indicator, period, unit), parts in sorted(told.items()):
        print(f"told: {indicator} {period} {unit} {', '.join(sorted(parts))}")
    for line in odd:
        print("does not add up:", line)
    for name in sorted(unsure):
        print("too hard to say:", name)
    print(f"{withheld} figures withheld, {len(told)} told, {len(odd)} odd")
    return 1 if told or odd or unsure else 0


if __name__ == "__main__":
    sys.exit(main())
