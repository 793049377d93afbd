"""The figures of a place over the years, counted in one way or in both (sections 1 and 2)."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from figures import (
    Figure, expected_units, is_withheld, made_figure, own_figure)
from places import standing
from plain import Growth, Indicator, Portal, last_day


@dataclass(frozen=True)
class Baseline:
    """Where a way to a target starts; with bounds where a share is known between two."""

    year: int
    lower: Fraction
    upper: Fraction
    origin: str  # named, before-plan, first
    is_partial: bool = False
    is_incomplete: bool = False

    @property
    def ends(self):
        return [self.lower] if self.lower == self.upper else [self.lower, self.upper]

    @property
    def as_own_figure(self):
        """A named baseline, as the figure that it stands for."""
        return Figure(self.year, "own", self.lower, self.lower, self.lower, True, True)


@dataclass(frozen=True)
class Series:
    """A place's figures by way of counting: `own`, `units`, or `both` as one series."""

    portal: Portal
    indicator: Indicator
    names: tuple[str, ...]
    way: str
    finished: tuple[int, ...]
    own: dict
    made: dict
    withheld: frozenset

    def figure(self, year):
        """The published figure of a year in this way of counting."""
        if year in self.withheld:
            return None
        if self.way == "own":
            return self.own.get(year)
        if self.way == "units":
            return self.made.get(year)
        return self.own.get(year) or self.made.get(year)

    def counted(self, way):
        return replace(self, way=way)

    def covers(self, figure):
        return figure.covers(self.portal.minimum_coverage)

    def can_stand(self, figure):
        """Whether a figure can be judged without asking what the bounds decide."""
        return figure.is_complete or (
            figure.is_partial and self.indicator.aggregation != "sum" and self.covers(figure))

    def is_withheld(self, year):
        """“Withheld, or nobody silent and a unit withheld.”"""
        if year in self.withheld:
            return True
        if self.way == "own":
            return False
        figure = self.figure(year)
        if figure is not None:
            return figure.silent == 0 and figure.withheld > 0
        asked = self.asked(year)
        states = [found.state for found in asked.values()]
        return bool(states) and all(state == "withheld" for state in states)

    def asked(self, year):
        """The units that the year's figure would be made from."""
        if self.indicator.aggregation == "reported":
            return {}
        return expected_units(self.portal, self.indicator, self.names, year)

    def trouble(self, year):
        """Why a year cannot be judged: `withheld`, `too-few-figures`; `None` without figures."""
        if self.is_withheld(year):
            return "withheld"
        return "too-few-figures" if self.figure(year) is not None else None

    def latest_trouble(self, after=None):
        """The trouble of the latest finished year that has any."""
        for year in reversed(self.finished):
            if (after is None or year > after) and (trouble := self.trouble(year)):
                return trouble
        return None

    def last_day_for_reporting(self, year):
        """Section 3: the latest among those who owe the year's figure."""
        days = []
        figure = self.figure(year)
        silent = dict(figure.missing) if figure else {
            name: found.marker for name, found in self.asked(year).items()}
        if self.way != "own":
            days += [self.day(name, year) for name, marker in silent.items()
                     if marker != "withheld"]
        name = standing(self.portal, self.names, year)
        kinds = self.indicator.applies_to + self.indicator.reported_for
        if name and self.way != "units" and self.portal.units[name].type in kinds:
            days.append(self.day(name, year))
        return max(days, default=last_day(year + 1))

    def day(self, name, year) -> date:
        return self.portal.last_day_for(self.portal.units[name].type, year)

    def is_awaited(self, year):
        return self.portal.as_of <= self.last_day_for_reporting(year)

    def baseline(self):
        """Section 2: what the indicator names, from before the plan, or first."""
        named = self.indicator.named_baseline
        if named and self.way != "units":
            return Baseline(named[0], named[1], named[1], "named")
        firm = [figure for year in self.finished
                if (figure := self.figure(year)) is not None and figure.is_firm]
        before = [figure for figure in firm if figure.year < self.portal.plan_from]
        for may_stand in (lambda figure: figure.is_complete, self.can_be_baseline):
            for figure in reversed(before):
                if may_stand(figure):
                    return self.as_baseline(figure, "before-plan")
        for figure in firm:
            if self.can_be_baseline(figure):
                return self.as_baseline(figure, "first")
        return None

    def can_be_baseline(self, figure):
        """Complete; a ratio, mean or growth of the minimum coverage; a share with bounds."""
        if figure.is_complete:
            return True
        if self.indicator.aggregation == "share-of-units":
            return True
        if self.indicator.aggregation == "sum" and not isinstance(self.indicator.target, Growth):
            return False
        return self.covers(figure)

    def as_baseline(self, figure, origin):
        upper = figure.upper if self.indicator.aggregation == "share-of-units" else figure.known
        incomplete = not figure.is_complete
        return Baseline(
            figure.year, figure.known, upper, origin,
            is_partial=incomplete and self.indicator.aggregation != "share-of-units",
            is_incomplete=incomplete)


def series_of(portal, indicator, names):
    """All figures of a place, both ways as one series."""
    years = portal.years(indicator)
    withheld = frozenset(
        year for year in years if is_withheld(portal, indicator, names, year))
    own = {year: own_figure(portal, indicator, names, year) for year in years}
    made = {year: made_figure(portal, indicator, names, year) for year in years}
    return Series(
        portal, indicator, names, "both", tuple(y for y in years if portal.is_over(y)), own, made,
        withheld)
