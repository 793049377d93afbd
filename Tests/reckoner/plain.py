"""The plain data that the rule reckons with: no files, no formats, no binary fractions.

Numbers are `fractions.Fraction`, years and counts `int`, days `datetime.date`.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

MARKERS = ("not-reported", "not-yet-due", "not-applicable", "withheld")
FIRM = ("final", "revised")


@dataclass(frozen=True)
class Parts:
    """A ratio as it is reported: so many of so many."""

    numerator: Fraction
    denominator: Fraction

    @property
    def percent(self):
        return 100 * self.numerator / self.denominator


@dataclass(frozen=True)
class Unit:
    id: str
    type: str
    parent: str | None = None
    begins: date | None = None
    ends: date | None = None
    predecessors: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()

    def exists(self, year):
        """A unit is expected for a year when it exists on the year's last day."""
        day = last_day(year)
        return (self.begins is None or self.begins <= day) and (
            self.ends is None or self.ends >= day)


@dataclass(frozen=True)
class Row:
    """One account of a cell. The value is a number, parts, yes or no, or a marker's word."""

    indicator: str
    unit: str
    year: int
    value: Fraction | Parts | bool | str
    quality: str | None = None
    by_itself: bool = True

    @property
    def has_figure(self):
        return not isinstance(self.value, str)

    @property
    def is_firm(self):
        return self.quality in FIRM


@dataclass(frozen=True)
class Level:
    """Milestones as (year, value)."""

    milestones: tuple[tuple[int, Fraction], ...]


@dataclass(frozen=True)
class Growth:
    """Spans as (last year, lowest rate, highest rate), in per cent a year."""

    spans: tuple[tuple[int, Fraction, Fraction], ...]


@dataclass(frozen=True)
class YesNo:
    by: int


@dataclass(frozen=True)
class Indicator:
    id: str
    kind: str
    aggregation: str
    direction: str = "up"
    decimals: int = 0
    applies_to: tuple[str, ...] = ()
    reported_for: tuple[str, ...] = ()
    target: Level | Growth | YesNo | None = None
    named_baseline: tuple[int, Fraction] | None = None
    own_figure: str = "same"
    weight: str | None = None
    may_be_negative: bool = False

    @property
    def is_up(self):
        return self.direction == "up"


@dataclass(frozen=True)
class Portal:
    """All that the rule asks of a portal, on the day of the build.

    `due` is the month and day, in the year that follows, by which units of a type report.
    """

    units: dict[str, Unit]
    indicators: dict[str, Indicator]
    rows: dict[tuple[str, str, int], tuple[Row, ...]]
    plan_from: int
    as_of: date
    minimum_coverage: Fraction = Fraction(75)
    due: dict[str, tuple[int, int]] = field(default_factory=dict)

    def is_over(self, year):
        return self.as_of > last_day(year)

    def years(self, indicator):
        """The years in which anybody says anything, in order."""
        return sorted({year for name, _, year in self.rows if name == indicator.id})

    def finished_years(self, indicator):
        return [year for year in self.years(indicator) if self.is_over(year)]

    def told(self, marker, unit, year):
        """A marker as it may be published: "not due yet" is no longer said when the day is past."""
        if marker != "not-yet-due" or self.as_of <= self.last_day_for(self.units[unit].type, year):
            return marker
        return "not-reported"

    def last_day_for(self, unit_type, year):
        """The end of the following year where no day is set."""
        if unit_type not in self.due:
            return last_day(year + 1)
        month, day = self.due[unit_type]
        if (month, day) == (2, 29) and not is_leap(year + 1):
            day = 28
        return date(year + 1, month, day)


def last_day(year):
    return date(year, 12, 31)


def next_day(day):
    return day + timedelta(days=1)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def measure(value):
    """A figure as one number: per cent for parts, 1 and 0 for yes and no."""
    if isinstance(value, bool):
        return Fraction(int(value))
    if isinstance(value, Parts):
        return value.percent
    return value


def rounded(value, decimals):
    """Rounds exactly, a half away from zero (section 7)."""
    scaled = abs(value) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if value >= 0 else -whole, 10**decimals)
