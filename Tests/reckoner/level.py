"""Targets that are a level (section 3)."""

from verdict import (
    Outcome, Verdict, before_a_way, unassessable, unjudged, unjudged_deadline,
    unjudged_milestone)


def meets(indicator, value, wanted):
    return value >= wanted if indicator.is_up else value <= wanted


def finite(value, *others):
    """A number beyond all that it is compared with, for a bound that is endless."""
    return value if value is not None else max(others) + 1


def needed_at(indicator, milestones, start_year, start, year):
    """The value that the path asks for in a year after its start."""
    for end_year, end in milestones:
        if end_year <= start_year:
            continue
        if year <= end_year:
            if meets(indicator, start, end):
                return end
            return start + (end - start) * (year - start_year) / (end_year - start_year)
        start_year, start = end_year, end
    return None


def word_on_the_way(indicator, value, start, needed):
    """Lines 3 to 6."""
    if meets(indicator, value, needed):
        return "on-track"
    gone, way = value - start, needed - start
    if not meets(indicator, start, needed) and abs(gone) * 100 >= 75 * abs(way) and (
            gone * way > 0):
        return "behind"
    return "far-behind" if meets(indicator, value, start) else "moving-away"


def words(series, baseline, figure):
    """The words for all values that a figure and its baseline may have; `None` is no word."""
    indicator = series.indicator
    milestones = indicator.target.milestones
    found = set()
    has_way = before_a_way(series, baseline, figure.year) is None
    for value in figure.ends:
        limit = finite(
            value, figure.known, *(v for _, v in milestones),
            *(baseline.ends if baseline else ()))
        if meets(indicator, limit, milestones[-1][1]):
            found.add("achieved")
            continue
        for start in baseline.ends if has_way else ():
            needed = needed_at(indicator, milestones, baseline.year, start, figure.year)
            found.add(word_on_the_way(indicator, limit, start, needed))
        if not has_way:
            found.add(None)
    return found


def one_word(found):
    """“Only when it is the same at both ends”, or on track at one and achieved at the other."""
    if found == {"on-track", "achieved"}:
        return "on-track"
    return next(iter(found)) if len(found) == 1 else None


def judged(series, baseline):
    """Section 2: the latest finished figure that can be judged."""
    for year in reversed(series.finished):
        figure = series.figure(year)
        if figure is None:
            continue
        if series.can_stand(figure):
            return figure
        if figure.has_bounds and one_word(words(series, baseline, figure)):
            return figure
    return None


def met(series, figure, wanted):
    """Whether a figure meets a milestone's value; `None` where it cannot be judged."""
    if figure is None or not (figure.has_bounds or series.can_stand(figure)):
        return None
    found = {meets(series.indicator, finite(value, figure.known, wanted), wanted)
             for value in figure.ends}
    return found.pop() if len(found) == 1 else None


def late_year(series, year, wanted):
    """“The first later year whose firm figure meets it.”"""
    for later in series.finished:
        figure = series.figure(later)
        if later > year and figure and figure.is_firm and not figure.is_partial and met(
                series, figure, wanted):
            return later
    return None


def is_provisional(figure):
    return not figure.is_firm or figure.is_partial


def milestone(series, year, wanted):
    """A milestone by itself (section 6)."""
    if not series.portal.is_over(year):
        return Outcome(year, "not-due", needed=wanted)
    figure = series.figure(year)
    is_met = met(series, figure, wanted)
    if is_met is None:
        return Outcome(year, unjudged_milestone(series, year), needed=wanted)
    return Outcome(
        year, "met" if is_met else "missed", is_provisional(figure), wanted, figure.known,
        None if is_met else late_year(series, year, wanted), figure.has_bounds)


def verdict(series):
    """The word for a level, counted in one way."""
    target = series.indicator.target
    baseline = series.baseline()
    year, wanted = target.milestones[-1]
    outcomes = tuple(milestone(series, *item) for item in target.milestones)
    found = at_deadline(series, year, wanted) if series.portal.is_over(year) else None
    found = found or on_the_way(series, baseline, year, wanted)
    return found.beside(baseline=baseline, milestones=outcomes)


def at_deadline(series, year, wanted):
    """Line 1."""
    figure = series.figure(year)
    is_met = met(series, figure, wanted)
    if is_met is None:
        return unjudged_deadline(series, year)
    return Verdict(
        "achieved" if is_met else "missed", year=year, value=figure.known, needed=wanted,
        has_bounds=figure.has_bounds, is_provisional=is_provisional(figure),
        late_year=None if is_met else late_year(series, year, wanted))


def on_the_way(series, baseline, last_year, wanted):
    """Lines 2 to 6."""
    figure = judged(series, baseline)
    if figure is None:
        return unjudged(series, baseline)
    found = words(series, baseline, figure)
    word = one_word(found)
    if word == "achieved":
        return Verdict("achieved", year=figure.year, value=figure.known, needed=wanted,
                       has_bounds=figure.has_bounds, is_early=True,
                       is_provisional=is_provisional(figure))
    if (stopped := before_a_way(series, baseline, figure.year)) is not None:
        return stopped
    if word is None:
        return unassessable("too-few-figures")
    needed = None
    if len(baseline.ends) == 1:
        needed = needed_at(series.indicator, series.indicator.target.milestones, baseline.year,
                           baseline.lower, figure.year)
    return Verdict(
        word, year=figure.year, value=figure.known, has_bounds=figure.has_bounds, needed=needed,
        rests_on_baseline=True,
        is_provisional=is_provisional(figure) or baseline.is_partial)
