"""Compares what a built site publishes with what the rule says: a line for each difference."""

import json
from fractions import Fraction
from pathlib import Path

import rows
import rule
from plain import Growth, Level, YesNo

TOLERANCE = Fraction(1, 10**12)
UNSET = object()


def published(site):
    """The indicators of a site's JSON, by name, from whatever file lists them."""
    found = {}
    for path in sorted(Path(site).rglob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"), parse_float=Fraction)
        listed = document.get("indicators") if isinstance(document, dict) else None
        for indicator in listed if isinstance(listed, list) else ():
            if isinstance(indicator, dict) and "figures" in indicator:
                found.setdefault(indicator["id"], indicator)
    return found


def differences(portal, site, only=None):
    """(series compared, lines): every indicator of a portal against a site."""
    documents = published(site)
    lines = []
    compared = [indicator for indicator in portal.indicators.values()
                if only is None or indicator.id in only]
    for indicator in compared:
        document = documents.get(indicator.id)
        if document is None:
            lines.append(f"{indicator.id}: not among the site's figures")
            continue
        problems = status_differences(portal, indicator, document["status"])
        problems += figure_differences(portal, indicator, document["figures"])
        lines += [f"{indicator.id}: {problem}" for problem in problems]
    return len(compared), lines


def near(one, other):
    """Equal but for the decimal rendering of a number."""
    return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))


def is_number(value):
    return isinstance(value, (int, Fraction))


class Check:
    """Gathers differences; each knows where in the document it is."""

    def __init__(self, place, document):
        self.place, self.document, self.lines = place, document, []

    def say(self, field, got, wanted):
        got, wanted = ("nothing" if value is UNSET else told(value) for value in (got, wanted))
        self.lines.append(f"{self.place}{field} is {got}, the rule says {wanted}")

    def same(self, field, wanted, missing=UNSET):
        got = self.document.get(field, missing)
        if got != wanted:
            self.say(field, got, wanted)

    def number(self, field, wanted, alternatives=()):
        got = self.document.get(field, UNSET)
        for possible in (wanted, *alternatives):
            if possible in (None, UNSET):
                if got in (None, UNSET):
                    return
            elif is_number(got) and near(got, possible):
                return
        self.say(field, got, wanted)

    def rate(self, field, change):
        """A mean annual rate in per cent has no exact number: its power must give the end."""
        got = self.document.get(field, UNSET)
        if not change.is_exact:
            return
        (start, end), = change.pairs
        reached = is_number(got) and start * (1 + Fraction(got) / 100) ** change.years
        if not is_number(got) or not near(reached, end):
            self.say(field, got, f"what makes {told(start)} {told(end)} in {change.years} years")


def told(value):
    """A number as a reader takes it in; other values as they are."""
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"{value.numerator}/{value.denominator}"
    return str(value).lower() if isinstance(value, bool) else str(value)


def status_differences(portal, indicator, document):
    """The word and all that stands beside it."""
    wanted = rule.verdict(portal, indicator)
    check = Check("status ", document)
    check.same("name", wanted.name)
    if wanted.name == "not-assessable":
        check.same("reason", wanted.reason)
    elif "reason" in document:
        check.same("reason", UNSET)
    check.same("provisional", wanted.is_provisional, missing=False)
    check.same("early", wanted.is_early, missing=False)
    late = document.get("late_period")
    if late != wanted.late_year:
        check.say("late_period", late, wanted.late_year)
    if wanted.is_word:
        check.same("period", wanted.year)
        compare_value(check, indicator, wanted)
    says_nothing = wanted.reason in ("no-target", "two-ways-of-counting")
    if wanted.rests_on_baseline or (document.get("baseline") and not says_nothing):
        compare_baseline(check, wanted)
    lines = check.lines
    if indicator.target is not None:
        lines += milestone_differences(indicator, wanted, document.get("milestones") or [])
    return lines


def compare_value(check, indicator, wanted):
    if isinstance(indicator.target, Growth):
        check.rate("rate", wanted.change)
        check.number("needed_rate", wanted.needed_rate)
    elif isinstance(indicator.target, Level):
        check.number("value", wanted.value, (None,) if wanted.has_bounds else ())
        if not wanted.is_early and wanted.needed is not None:
            check.number("needed", wanted.needed)


def compare_baseline(check, wanted):
    document = check.document.get("baseline")
    baseline = wanted.baseline
    if baseline is None or document is None:
        check.say("baseline", UNSET if document is None else document.get("period"),
                  UNSET if baseline is None else baseline.year)
        return
    inner = Check("status baseline ", document)
    inner.same("period", baseline.year)
    inner.same("origin", baseline.origin)
    inner.same("partial", baseline.is_partial, missing=False)
    inner.number("value", baseline.lower, (None,) if baseline.is_incomplete else ())
    check.lines += inner.lines


def milestone_differences(indicator, wanted, documents):
    """The milestones by themselves, year by year; of a yes or no only the word."""
    lines = []
    by_year = {document.get("year"): document for document in documents}
    if set(by_year) != {outcome.year for outcome in wanted.milestones}:
        lines.append(f"milestones are of {sorted(by_year)}, the target's of "
                     f"{[outcome.year for outcome in wanted.milestones]}")
    for outcome in wanted.milestones:
        if outcome.year not in by_year:
            continue
        check = Check(f"milestone {outcome.year} ", by_year[outcome.year])
        check.same("result", outcome.result)
        check.same("provisional", outcome.is_provisional, missing=False)
        late = check.document.get("late_period")
        if late != outcome.late_year:
            check.say("late_period", late, outcome.late_year)
        if not isinstance(indicator.target, YesNo):
            check.number("needed", outcome.needed)
            compare_reached(check, indicator, outcome)
        lines += check.lines
    return lines


def compare_reached(check, indicator, outcome):
    if outcome.result not in ("met", "missed"):
        return
    if isinstance(indicator.target, Growth):
        check.rate("reached", outcome.reached)
    else:
        check.number("reached", outcome.reached, (None,) if outcome.has_bounds else ())


def figure_differences(portal, indicator, documents):
    """The rows of figures, by unit, year and who says so."""
    lines = []
    by_key = {}
    for document in documents:
        key = (document["unit"], document["period"], document["basis"])
        if key in by_key:
            lines.append(f"{named(key)} stands twice")
        by_key[key] = document
    wanted = {row.key: row for row in rows.rows_of(portal, indicator)}
    for key, row in wanted.items():
        if key in by_key:
            lines += row_differences(indicator, row, by_key[key])
        elif row.is_required:
            lines.append(f"{named(key)} is missing, the rule says {told(row.value)}")
    lines += [f"{named(key)} is {told(document.get('value'))}, the rule has no such figure"
              for key, document in by_key.items() if key not in wanted]
    return lines


def named(key):
    unit, year, basis = key
    return f"figure of {unit} in {year}, {basis},"


def row_differences(indicator, row, document):
    check = Check(named(row.key) + " ", document)
    figure = row.figure
    has_bounds = figure is not None and figure.has_bounds
    check.number("value", row.value, (None,) if has_bounds else ())
    if row.basis != "computed":
        check.number("lower", None, (row.value,))
        check.number("upper", None, (row.value,))
        if row.marker or document.get("marker"):
            check.same("marker", row.marker)
    elif has_bounds:
        check.number("lower", figure.lower)
        check.number("upper", figure.upper)
    else:
        check.number("lower", None, (figure.lower,))
        check.number("upper", None, (figure.upper,))
    if row.parts is not None and not has_bounds:
        may_lack = (None,) if indicator.kind == "yes-no" else ()
        check.number("numerator", row.parts.numerator, may_lack)
        check.number("denominator", row.parts.denominator, may_lack)
    if row.is_published is not None:
        check.same("published", row.is_published)
    if figure is not None:
        check.same("partial", figure.is_partial, missing=False)
        compare_coverage(check, figure)
    return check.lines


def compare_coverage(check, figure):
    """Who stands behind a computed figure, and who is missing."""
    coverage = check.document.get("coverage")
    if coverage is None:
        check.say("coverage", UNSET, f"{figure.reported} of {figure.expected}")
        return
    inner = Check(check.place + "coverage ", coverage)
    inner.same("reported", figure.reported)
    inner.same("expected", figure.expected)
    missing = {item["unit"]: item.get("marker") for item in coverage.get("missing", ())}
    wanted = dict(figure.missing)
    if set(missing) != set(wanted):
        inner.say("missing", sorted(missing), sorted(wanted))
    for unit in set(missing) & set(wanted):
        is_silent = wanted[unit] is None and missing[unit] not in ("withheld", "not-applicable")
        if missing[unit] != wanted[unit] and not is_silent:
            inner.say(f"missing {unit}", missing[unit], wanted[unit])
    check.lines += inner.lines
