"""Targets that are growth (section 4)."""

from dataclasses import dataclass

from growth import change, compare_rate
from verdict import (
    Outcome, Verdict, before_a_way, unassessable, unjudged, unjudged_deadline,
    unjudged_milestone)


@dataclass(frozen=True)
class Span:
    """One stretch of years: where it starts, `None` for the baseline, and the rate it asks for."""

    start_year: int | None
    year: int
    rate: object


def spans_after(indicator, baseline):
    """The spans that end after the baseline; the first of them starts there.

    Needed is the easier end of a range: the lower rate upwards, the higher one downwards.
    """
    found, start_year = [], None
    for year, lowest, highest in indicator.target.spans:
        if baseline is None or year > baseline.year:
            found.append(Span(start_year, year, easier(indicator, lowest, highest)))
            start_year = year
    return found


def easier(indicator, lowest, highest):
    return lowest if indicator.is_up else highest


def start_of(series, baseline, span):
    """The figure that a span starts from."""
    if span.start_year is not None:
        return series.figure(span.start_year)
    if baseline.origin == "named":
        return baseline.as_own_figure
    return series.figure(baseline.year)


@dataclass(frozen=True)
class Compared:
    """A decided comparison, or why there is none."""

    change: object = None
    word: str | None = None
    reason: str | None = None


def word_of(indicator, pair, rate, years):
    """Lines 3 to 6, with the rate for the value and 0 % for the baseline; `None` without a base."""
    if pair[0] is not None and pair[0] <= 0:
        return None
    if compare_rate(indicator, pair, rate, years):
        return "on-track"
    is_no_growth_enough = rate <= 0 if indicator.is_up else rate >= 0
    if not is_no_growth_enough and compare_rate(indicator, pair, rate * 3 / 4, years):
        return "behind"
    return "far-behind" if compare_rate(indicator, pair, 0 * rate, years) else "moving-away"


def compared(series, baseline, span, end, words_alike):
    """The comparison of a span's start with a figure.

    `words_alike` says which words need not be told apart: at the end of a span only whether it is
    met.
    """
    is_first = span.start_year is None
    start = start_of(series, baseline, span)
    if start is None:
        return Compared(reason="no-start")
    changes = change(series, start, end, is_first and baseline.origin == "named")
    for possible in changes:
        if None in possible.starts and None in possible.ends:
            continue
        if possible.is_exact and possible.starts[0] <= 0:
            return Compared(reason="base-not-positive")
        found = {word_of(series.indicator, pair, span.rate, possible.years)
                 for pair in possible.pairs}
        if None not in found and len({words_alike(word) for word in found}) == 1:
            return Compared(possible, found.pop())
    return Compared(reason="too-few-figures" if is_first else "no-start")


def as_it_is(word):
    return word


def is_on_track(word):
    return word == "on-track"


def judged(series, baseline, spans):
    """Section 2: (the latest finished figure that can be judged, its span, what it comes to)."""
    for year in reversed(series.finished):
        figure = series.figure(year)
        if figure is None:
            continue
        span = next((span for span in spans if span.year >= year), None)
        has_way = span is not None and before_a_way(series, baseline, year) is None
        found = compared(series, baseline, span, figure, as_it_is) if has_way else None
        if figure.is_complete or (found and found.word):
            return figure, span, found
    return None


def milestone(series, baseline, spans, year, rate):
    """A span's end by itself (section 6)."""
    if not series.portal.is_over(year):
        return Outcome(year, "not-due", needed=rate)
    figure = series.figure(year)
    span = next((span for span in spans if span.year == year), None)
    if figure is None:
        return Outcome(year, unjudged_milestone(series, year), needed=rate)
    if baseline is None or span is None:
        return Outcome(year, "no-start", needed=rate)
    found = compared(series, baseline, span, figure, is_on_track)
    if found.word:
        return Outcome(
            year, "met" if is_on_track(found.word) else "missed", not found.change.is_firm, rate,
            found.change)
    if not figure.is_complete:
        return Outcome(year, unjudged_milestone(series, year), needed=rate)
    reason = "too-few-figures" if found.reason == "too-few-figures" else "no-start"
    return Outcome(year, reason, needed=rate)


def verdict(series):
    """The word for growth, counted in one way."""
    indicator = series.indicator
    baseline = series.baseline()
    spans = spans_after(indicator, baseline)
    outcomes = tuple(
        milestone(series, baseline, spans, year, easier(indicator, lowest, highest))
        for year, lowest, highest in indicator.target.spans)
    last_year = indicator.target.spans[-1][0]
    found = None
    if series.portal.is_over(last_year):
        found = at_deadline(series, baseline, spans, last_year)
    found = found or on_the_way(series, baseline, spans)
    return found.beside(baseline=baseline, milestones=outcomes)


def at_deadline(series, baseline, spans, year):
    """Line 1; “when no span is left” too."""
    figure = series.figure(year)
    if figure is None:
        return unjudged_deadline(series, year)
    if baseline is None:
        return unassessable("no-baseline") if figure.is_complete else (
            unjudged_deadline(series, year))
    if not spans:
        return unassessable("no-start")
    found = compared(series, baseline, spans[-1], figure, is_on_track)
    if found.word:
        return Verdict(
            "achieved" if is_on_track(found.word) else "missed", year=year, change=found.change,
            needed_rate=spans[-1].rate, rests_on_baseline=spans[-1].start_year is None,
            is_provisional=not found.change.is_firm)
    if not figure.is_complete:
        return unjudged_deadline(series, year)
    return unassessable(found.reason)


def on_the_way(series, baseline, spans):
    """Lines 3 to 6."""
    found = judged(series, baseline, spans)
    if found is None:
        return unjudged(series, baseline)
    figure, span, comparison = found
    if (stopped := before_a_way(series, baseline, figure.year)) is not None:
        return stopped
    if comparison.word is None:
        return unassessable(comparison.reason)
    return Verdict(
        comparison.word, year=figure.year, change=comparison.change, needed_rate=span.rate,
        rests_on_baseline=span.start_year is None,
        is_provisional=not comparison.change.is_firm)
