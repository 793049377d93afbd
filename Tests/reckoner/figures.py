"""The figure of a place for a period (section 1): own, made from its units, with bounds."""

from dataclasses import dataclass
from fractions import Fraction

from places import below, lowest, standing
from plain import FIRM, Parts, measure, rounded


@dataclass(frozen=True)
class Figure:
    """What is known of a place in a year.

    `lower` and `upper` are the bounds; `upper` is `None` where there is none, and both where the
    figure is partial. A complete figure has its value as both.
    """

    year: int
    way: str
    known: Fraction | bool
    lower: Fraction | None
    upper: Fraction | None
    is_complete: bool
    is_firm: bool
    reported: int = 1
    expected: int = 1
    silent: int = 0
    withheld: int = 0
    parts: Parts | None = None
    missing: tuple[tuple[str, str | None], ...] = ()

    @property
    def is_partial(self):
        """A ratio or mean of some: no bounds."""
        return not self.is_complete and self.lower is None

    @property
    def has_bounds(self):
        return not self.is_complete and self.lower is not None

    def covers(self, minimum):
        return self.reported * 100 >= minimum * self.expected

    @property
    def ends(self):
        """The values that the figure may have; `None` stands for endless."""
        return [self.known] if not self.has_bounds else [self.lower, self.upper]


@dataclass(frozen=True)
class Cell:
    """What all accounts of a unit in a year come to."""

    state: str  # figure, withheld, not-applicable, silent
    row: object = None
    marker: str | None = None


def cell(portal, indicator_id, unit_id, year):
    """“Reported by itself, else by another”; its own `withheld` stands above both."""
    rows = portal.rows.get((indicator_id, unit_id, year), ())
    own = next((row for row in rows if row.by_itself), None)
    if own is not None and own.value == "withheld":
        return Cell("withheld", marker="withheld")
    ordered = sorted(rows, key=lambda row: not row.by_itself)
    for row in ordered:
        if row.has_figure:
            return Cell("figure", row)
    markers = [row.value for row in ordered]
    for marker in ("withheld", "not-applicable"):
        if marker in markers:
            return Cell(marker, marker=marker)
    return Cell("silent", marker=markers[0] if markers else None)


def own_figure(portal, indicator, names, year):
    """A place's own figure: about itself as a whole; it counts as complete.

    A yes or no of a place is no share of its units.
    """
    if indicator.aggregation == "share-of-units":
        return None
    name = standing(portal, names, year)
    found = name and cell(portal, indicator.id, name, year)
    if not found or found.state != "figure":
        return None
    row = found.row
    number = measure(row.value)
    return Figure(
        year, "own", number, number, number, True, row.is_firm,
        parts=row.value if isinstance(row.value, Parts) else None)


def is_withheld(portal, indicator, names, year):
    """“Own `withheld`: the place has no figure.”"""
    name = standing(portal, names, year)
    return name is not None and cell(portal, indicator.id, name, year).state == "withheld"


def expected_units(portal, indicator, names, year):
    """The units that a figure is made from, with what each says."""
    if standing(portal, names, year) is None:
        return {}
    asked = [unit for unit in below(portal, names, year)
             if unit.type in indicator.applies_to
             and cell(portal, indicator.id, unit.id, year).state != "not-applicable"]
    return {unit.id: cell(portal, indicator.id, unit.id, year)
            for unit in lowest(portal, asked, year)}


def weighed(portal, indicator, unit_id, year, found):
    """A cell with its weight: “a unit without a weight counts as silent”."""
    if indicator.aggregation != "weighted-mean" or found.state != "figure":
        return found, None
    weight = cell(portal, indicator.weight, unit_id, year)
    if weight.state != "figure":
        return Cell("silent"), None
    return found, weight.row


def made_figure(portal, indicator, names, year):
    """The figure made from a place's units by the aggregation; `None` if nobody has one."""
    if indicator.aggregation == "reported":
        return None
    asked = expected_units(portal, indicator, names, year)
    rows, weights, missing = [], [], []
    for name, found in asked.items():
        found, weight = weighed(portal, indicator, name, year, found)
        if found.state == "figure":
            rows.append(found.row)
            weights.append(weight)
        else:
            missing.append((name, portal.told(found.marker, name, year)))
    if not rows:
        return None
    withheld = sum(marker == "withheld" for _, marker in missing)
    firm = all(row.is_firm for row in rows) and all(
        weight is None or weight.quality in FIRM for weight in weights)
    known, lower, upper, parts = aggregate(indicator, rows, weights, len(missing))
    if known is None:
        return None
    return Figure(
        year, "units", known, lower, upper, not missing, firm, len(rows), len(asked),
        len(missing) - withheld, withheld, parts, tuple(missing))


def aggregate(indicator, rows, weights, missing):
    """The table of section 1: (known, lower, upper, parts)."""
    values = [row.value for row in rows]
    if indicator.aggregation == "sum":
        known = sum((measure(value) for value in values), Fraction(0))
        if indicator.may_be_negative and missing:
            return known, None, None, None
        return known, known, None if missing else known, None
    if indicator.aggregation == "share-of-units":
        yes, asked = sum(values), len(values) + missing
        lower, upper = Fraction(100 * yes, asked), Fraction(100 * (yes + missing), asked)
        return lower, lower, upper, Parts(Fraction(yes), Fraction(asked))
    if indicator.aggregation == "ratio-of-sums":
        parts = Parts(sum(value.numerator for value in values),
                      sum(value.denominator for value in values))
        if parts.denominator == 0:
            return None, None, None, None
        known = parts.percent
    else:
        parts = None
        total = sum(weight.value for weight in weights)
        if total == 0:
            return None, None, None, None
        known = sum(measure(row.value) * weight.value
                    for row, weight in zip(rows, weights, strict=True)) / total
    return (known, None, None, parts) if missing else (known, known, known, parts)


def disagree(indicator, own, made):
    """Under `same`: the own figure lies outside what the units say, both as they are rounded."""
    if own is None or made is None or made.is_partial:
        return False
    digits = indicator.decimals
    number = rounded(own.known, digits)
    return number < rounded(made.lower, digits) or (
        made.upper is not None and number > rounded(made.upper, digits))


def disagreeing_years(portal, indicator, names):
    """The finished periods in which the two ways of counting disagree."""
    return [year for year in portal.finished_years(indicator)
            if disagree(indicator, own_figure(portal, indicator, names, year),
                        made_figure(portal, indicator, names, year))]
