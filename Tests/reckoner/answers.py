"""Targets that are a yes (section 5)."""

from level import late_year, milestone
from verdict import Verdict, unassessable, unjudged_deadline


def verdict(series):
    """The word for yes or no; with direction down the two change places."""
    indicator, year = series.indicator, series.indicator.target.by
    wanted = 1 if indicator.is_up else 0
    outcomes = (milestone(series, year, wanted),)
    found = None
    if series.portal.is_over(year):
        found = at_deadline(series, year, wanted)
    return (found or before_deadline(series, wanted)).beside(milestones=outcomes)


def at_deadline(series, year, wanted):
    """Line 1 of section 3."""
    figure = series.figure(year)
    if figure is None:
        return unjudged_deadline(series, year)
    is_met = figure.known == wanted
    return Verdict(
        "achieved" if is_met else "missed", year=year, value=figure.known,
        is_provisional=not figure.is_firm,
        late_year=None if is_met else late_year(series, year, wanted))


def before_deadline(series, wanted):
    """The latest finished answer."""
    answers = [figure for year in series.finished if (figure := series.figure(year))]
    if not answers:
        return unassessable(series.latest_trouble() or "no-figure")
    latest = answers[-1]
    if latest.known == wanted:
        return Verdict("achieved", year=latest.year, value=latest.known, is_early=True,
                       is_provisional=not latest.is_firm)
    earlier = [figure for figure in answers if figure.known == wanted]
    name = "moving-away" if earlier else "not-yet-due"
    rests_on_loose = bool(earlier) and not any(figure.is_firm for figure in earlier)
    return Verdict(name, year=latest.year, value=latest.known,
                   is_provisional=not latest.is_firm or rests_on_loose)
