"""Growth between two years: what is compared with what (section 1), and how (section 4)."""

from dataclasses import dataclass
from fractions import Fraction

from figures import expected_units
from places import Groups, ancestors, below, ties


@dataclass(frozen=True)
class Change:
    """A start and an end that may be compared; an end of `None` may be endlessly large."""

    starts: tuple
    ends: tuple
    years: int
    is_firm: bool
    over_groups: bool = False

    @property
    def pairs(self):
        return [(start, end) for start in self.starts for end in self.ends]

    @property
    def is_exact(self):
        return len(self.pairs) == 1


@dataclass(frozen=True)
class Group:
    """Units tied between two years, with those of them that are expected in each."""

    first: dict
    second: dict

    @property
    def counts(self):
        return all(found.state == "figure"
                   for side in (self.first, self.second) for found in side.values())


def tied(portal, indicator, names, first, second):
    """(groups with units in both years, units expected in either that are in none)."""
    asked = {year: expected_units(portal, indicator, names, year) for year in (first, second)}
    alive = {year: {unit.id for unit in below(portal, names, year)} for year in (first, second)}
    links = ties(portal, first, second)
    outside = set(names)
    groups = Groups((alive[first] | alive[second]
                     | {name for link in links for name in link}) - outside)
    for one, other in links:
        groups.tie(one, other)
    for year, other in ((first, second), (second, first)):
        for name in set(asked[year]) & alive[other] - set(asked[other]):
            for inner in asked[other]:
                if name in ancestors(portal, inner, other):
                    groups.tie(name, inner)
    kept, loose = [], set()
    for members in groups.all():
        sides = [{name: asked[year][name] for name in members if name in asked[year]}
                 for year in (first, second)]
        if all(members & alive[year] for year in (first, second)):
            if any(sides):
                kept.append(Group(*sides))
        else:
            loose |= {name for side in sides for name in side}
    return kept, loose, asked


def total(cells):
    return sum((found.row.value for found in cells if found.state == "figure"), Fraction(0))


def are_firm(cells):
    return all(found.row.is_firm for found in cells if found.state == "figure")


def change_over_units(portal, indicator, names, first, second):
    """Changes that the units' rows allow, the best first: totals, then groups that count."""
    groups, _, asked = tied(portal, indicator, names, first, second)
    sides = [[found for group in groups for found in side(group).values()]
             for side in (lambda group: group.first, lambda group: group.second)]
    if not groups:
        return []
    span = second - first
    lacking = [any(found.state != "figure" for found in side) for side in sides]
    known = [total(side) for side in sides]
    bounds = [(value, None) if lacks else (value,)
              for value, lacks in zip(known, lacking, strict=True)]
    changes = [Change(*bounds, span, all(map(are_firm, sides)))]
    if not any(lacking):
        return changes
    counting = [group for group in groups if group.counts]
    parts = [[found for group in counting for found in side(group).values()]
             for side in (lambda group: group.first, lambda group: group.second)]
    minimum = portal.minimum_coverage
    if counting and all(len(part) * 100 >= minimum * len(asked[year])
                        for part, year in zip(parts, (first, second), strict=True)):
        changes.append(Change(
            (total(parts[0]),), (total(parts[1]),), span, False, over_groups=True))
    return changes


def has_come_or_gone(portal, indicator, names, first, second):
    """Whether a unit came or went without a tie; a tie to the whole itself is one."""
    _, loose, _ = tied(portal, indicator, names, first, second)
    return bool(loose - tied_to_whole(portal, names, first, second))


def tied_to_whole(portal, names, first, second):
    """The units that are tied to the place itself between two years."""
    links = ties(portal, first, second)
    found = set(names)
    while more := {one for link in links for one in link
                   if found & set(link) and one not in found}:
        found |= more
    return found - set(names)


def succeeded_by_whole(portal, indicator, names, first, second):
    """The cells of the units that the whole succeeds: all that did not end without a tie."""
    asked = expected_units(portal, indicator, names, first)
    to_whole = tied_to_whole(portal, names, first, second)
    ending = {name: found for name, found in asked.items() if name in to_whole}
    linked = {one for one, _ in ties(portal, first, second)}
    others = [name for name in asked if name not in ending]
    if not ending or any(
            name in linked or portal.units[name].exists(second) for name in others):
        return None
    if any(portal.units[name].exists(second) for name in ending):
        return None
    return list(ending.values())


def change(series, start, end, start_is_named=False):
    """What may be compared from one figure to another, the best first.

    A named baseline stands as an own figure; there are no rows to take its place.
    """
    whole = Change((start.known,), (end.known,), end.year - start.year,
                   start.is_firm and end.is_firm)
    if start.way == end.way == "own":
        return [whole]
    asked = (series.portal, series.indicator, series.names, start.year, end.year)
    if "own" in (start.way, end.way):
        if start.is_complete and end.is_complete and not has_come_or_gone(*asked):
            return [whole]
        if end.way == "own":
            ending = succeeded_by_whole(*asked)
            if ending and all(found.state == "figure" for found in ending):
                return [Change((total(ending),), (end.known,), whole.years,
                               are_firm(ending) and end.is_firm)]
        if start_is_named:
            return []
    return change_over_units(*asked)


def compare_rate(indicator, pair, rate, years):
    """Whether a pair's mean annual rate is as good as a rate in per cent, without a root."""
    start, end = pair
    if start is None or end is None:
        return (end is None) == indicator.is_up
    needed = start * (1 + rate / 100) ** years
    return end >= needed if indicator.is_up else end <= needed
