"""The status rule, second edition: from plain data to words.

The sections of the rule stand in `figures` and `growth` (1), `series` (2), `level` (3), `growing`
(4), `answers` (5) and `verdict` (6 and 10); here they come together, with the choice between two
ways of counting.
"""

import answers
import growing
import level
from figures import disagreeing_years
from places import areas
from plain import Growth, Level, YesNo
from series import series_of
from verdict import Outcome, unassessable

TARGETS = {Level: level.verdict, Growth: growing.verdict, YesNo: answers.verdict}


def verdict(portal, indicator):
    """The word for the plan's area, with all that stands beside it."""
    if indicator.target is None:
        return unassessable("no-target")
    return verdict_of(series_of(portal, indicator, areas(portal)[0]))


def verdict_of(series):
    """The word of a series: one way of counting where both count the same, else section 1."""
    judge = judge_of(series)
    if not is_apart(series):
        return judge(series)
    if series.indicator.own_figure == "wider" and asks_own_only(series):
        return judge(series.counted("own"))
    return of_two_ways(series, judge)


def judge_of(series):
    """The section that judges the series' kind of target."""
    return TARGETS[type(series.indicator.target)]


def is_apart(series):
    """Whether own figures and figures made from units make two series."""
    return series.indicator.own_figure == "wider" or bool(
        disagreeing_years(series.portal, series.indicator, series.names))


def asks_own_only(series):
    """“With `wider`, a level asks own figures only, if the place has any in a finished period.”"""
    return not isinstance(series.indicator.target, Growth) and any(
        series.own.get(year) for year in series.finished)


def of_two_ways(series, judge):
    """“Of the ways that give a word the one judged later, own where they tie.”"""
    own, units = (judge(series.counted(way)) for way in ("own", "units"))
    words = [found for found in (own, units) if found.is_word]
    if words:
        return max(words, key=lambda found: found.year)
    together = judge(series)
    outcomes = tuple(map(apart, own.milestones, units.milestones, together.milestones))
    if together.is_word:
        return unassessable("two-ways-of-counting").beside(milestones=outcomes)
    return together.beside(milestones=outcomes)


def apart(own, units, together):
    """A milestone where no way was chosen: never one that mixes them."""
    for found in (own, units):
        if found.result in ("met", "missed"):
            return found
    if together.result in ("met", "missed"):
        return Outcome(together.year, "no-start", needed=together.needed)
    return together
