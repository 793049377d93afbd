"""The reckoning of one indicator in words, to find out where a difference comes from."""

import figures
import rule
from growth import Change
from places import areas, chain, places, standing
from series import series_of


def indicator(portal, name):
    """All that leads to the word for the plan's area."""
    promise = portal.indicators[name]
    names = areas(portal)[0]
    series = series_of(portal, promise, names)
    lines = [f"{name}: {promise.kind}, {promise.aggregation}, {promise.direction}, "
             f"own figure {promise.own_figure}, as of {portal.as_of}",
             f"area: {' then '.join(names)}; plan from {portal.plan_from}; "
             f"minimum coverage {portal.minimum_coverage} %",
             f"target: {promise.target}", "figures of the area:"]
    for year in portal.years(promise):
        lines += year_lines(portal, promise, series, year)
    apart = figures.disagreeing_years(portal, promise, names)
    if apart:
        lines.append(f"the two ways of counting disagree in {apart}")
    lines += verdict_lines(series)
    lines += other_places(portal, promise, names)
    return "\n".join(lines)


def year_lines(portal, promise, series, year):
    state = "over" if portal.is_over(year) else "running"
    lines = [f"  {year} ({state}, {standing(portal, series.names, year)})"]
    if year in series.withheld:
        lines.append("    the place itself withholds")
    for way, figure in (("own", series.own[year]), ("units", series.made[year])):
        if figure is not None:
            lines.append(f"    {way}: {of_figure(figure)}")
    lines += [f"    {name}: {found.state} {found.row.value if found.row else found.marker or ''}"
              for name, found in series.asked(year).items()]
    return lines


def of_figure(figure):
    words = ["firm" if figure.is_firm else "not firm"]
    if figure.is_partial:
        words.append("partial")
    if figure.has_bounds:
        words.append(f"from {figure.lower} to {figure.upper if figure.upper is not None else '…'}")
    if figure.way == "units":
        words.append(f"{figure.reported} of {figure.expected}, {figure.silent} silent, "
                     f"{figure.withheld} withheld")
    return f"{figure.known} ({'; '.join(words)})"


def verdict_lines(series):
    if series.indicator.target is None:
        return ["word: not-assessable, no-target"]
    lines = []
    if rule.is_apart(series):
        for way in ("own", "units"):
            lines += of_verdict(f"asked in {way} figures alone", rule.judge_of(series)(
                series.counted(way)))
    return lines + of_verdict("word", rule.verdict_of(series))


def of_verdict(title, verdict):
    lines = [f"{title}: {verdict.name}" + (f", {verdict.reason}" if verdict.reason else "")
             + (", provisional" if verdict.is_provisional else "")
             + (", early" if verdict.is_early else "")
             + (f", late in {verdict.late_year}" if verdict.late_year else "")]
    if verdict.year:
        lines.append(f"  judged year {verdict.year}: {reached(verdict.value, verdict.change)}, "
                     f"needed {verdict.needed if verdict.change is None else verdict.needed_rate}")
    if verdict.baseline:
        lines.append(f"  baseline {verdict.baseline}")
    lines += [f"  milestone {item.year}: {item.result}"
              + (", provisional" if item.is_provisional else "")
              + (f", late in {item.late_year}" if item.late_year else "")
              + f", needed {item.needed}, reached "
              + (reached(None, item.reached) if isinstance(item.reached, Change)
                 else str(item.reached))
              for item in verdict.milestones]
    return lines


def reached(value, change):
    if change is None:
        return str(value)
    starts, ends = (" to ".join("…" if end is None else str(end) for end in side)
                    for side in (change.starts, change.ends))
    return f"{starts} became {ends} in {change.years} years" + (
        ", over groups" if change.over_groups else "")


def other_places(portal, promise, area):
    lines = []
    for names in places(portal):
        if names == area or names != chain(portal, names[-1]):
            continue
        for year in portal.years(promise):
            made = figures.made_figure(portal, promise, names, year)
            if made is not None:
                lines.append(f"  {standing(portal, names, year)} {year}: {of_figure(made)}")
    return ["figures of other places from their units:", *lines] if lines else []
