"""What the rule comes to: a word, what it rests on, and the milestones (sections 3 to 6, 10)."""

from dataclasses import dataclass, replace
from fractions import Fraction

from series import Baseline

NO_WORD = ("not-assessable", "no-figure-at-deadline")


@dataclass(frozen=True)
class Outcome:
    """A milestone by itself (section 6). `needed` and `reached` are values, or rates of growth.

    A rate has no exact number: it is reached as a `Change`. What is reached `has_bounds` where the
    figure is known between two values only.
    """

    year: int
    result: str
    is_provisional: bool = False
    needed: Fraction | None = None
    reached: object = None
    late_year: int | None = None
    has_bounds: bool = False


@dataclass(frozen=True)
class Verdict:
    name: str
    reason: str | None = None
    is_provisional: bool = False
    is_early: bool = False
    year: int | None = None
    late_year: int | None = None
    value: Fraction | None = None
    has_bounds: bool = False
    needed: Fraction | None = None
    change: object = None
    needed_rate: Fraction | None = None
    baseline: Baseline | None = None
    rests_on_baseline: bool = False
    milestones: tuple[Outcome, ...] = ()

    @property
    def is_word(self):
        return self.name not in NO_WORD

    def beside(self, **more):
        return replace(self, **more)


def unassessable(reason):
    return Verdict("not-assessable", reason)


def unjudged_deadline(series, year):
    """Line 1 of section 3 where the deadline's year has nothing to judge; `None` while awaited."""
    if series.is_withheld(year):
        return unassessable("withheld")
    if series.is_awaited(year):
        return None
    if series.figure(year) is not None:
        return unassessable("too-few-figures")
    return Verdict("no-figure-at-deadline")


def unjudged_milestone(series, year):
    """The result of a milestone whose year has nothing to judge (section 6)."""
    if series.is_withheld(year):
        return "withheld"
    if series.is_awaited(year):
        return "awaited"
    return "no-figure" if series.figure(year) is None else "too-few-figures"


def without_later(series, year, reason):
    """“…or, where a later year has figures that cannot be judged, too few figures or withheld.”"""
    return unassessable(series.latest_trouble(after=year) or reason)


def unjudged(series, baseline):
    """No year can be judged at all."""
    if baseline and baseline.origin != "named":
        return without_later(series, baseline.year, "only-baseline")
    return unassessable(series.latest_trouble() or "no-figure")


def before_a_way(series, baseline, year):
    """Why a figure has no way behind it that it could be judged along; `None` where it has."""
    if baseline is None:
        return unassessable("no-baseline")
    if year < baseline.year:
        return unassessable("before-baseline")
    is_before_plan = baseline.origin != "named" and year < series.portal.plan_from
    if year == baseline.year or is_before_plan:
        return without_later(series, year, "only-baseline")
    return None
