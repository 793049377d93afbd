"""What a site says of an indicator as one table, so that two sites can be compared."""

from fractions import Fraction

TOLERANCE = Fraction(1, 10**9)
OF_FIGURES = ("value", "lower", "upper", "numerator", "denominator", "marker", "quality", "partial",
              "published")
WORDS = ("achieved", "on-track", "behind", "far-behind", "moving-away", "missed", "not-yet-due")


def flat(indicator):
    """Every word, number and mark by its path: ("status", "period"), ("figure", unit, year, …)."""
    found = {}
    status = indicator["status"]
    for name, value in status.items():
        if name == "milestones":
            for milestone in value:
                for field, inner in milestone.items():
                    found["milestone", milestone["year"], field] = inner
        elif isinstance(value, dict):
            found.update({("status", name, field): inner for field, inner in value.items()})
        else:
            found["status", name] = value
    for figure in indicator["figures"]:
        key = ("figure", figure["unit"], figure["period"], figure["basis"])
        found.update({(*key, name): figure[name] for name in OF_FIGURES if name in figure})
        coverage = figure.get("coverage")
        if coverage:
            found[*key, "reported"] = coverage["reported"]
            found[*key, "expected"] = coverage["expected"]
            found[*key, "missing"] = tuple(sorted(
                (item["unit"], item["marker"]) for item in coverage["missing"]))
    return found


def is_number(value):
    return isinstance(value, (int, Fraction)) and not isinstance(value, bool)


def same(one, other):
    """Equal but for the digits that the JSON leaves out."""
    if is_number(one) and is_number(other):
        return abs(one - other) <= TOLERANCE * max(1, abs(one), abs(other))
    return one == other


def differences(wanted, got):
    """A line for each path that differs."""
    lines = []
    for path in sorted(set(wanted) | set(got), key=str):
        one, other = wanted.get(path), got.get(path)
        if not same(one, other):
            place = " ".join(str(part) for part in path)
            lines.append(f"{place} is {told(other)}, was {told(one)}")
    return lines


def told(value):
    if isinstance(value, Fraction):
        return str(float(value))
    return "nothing" if value is None else str(value)


def word_of(status):
    """A verdict in short, as a reader takes it in."""
    marks = [status.get("reason"), "early" if status.get("early") else None,
             "tạm tính" if status.get("provisional") else None, str(status.get("period", ""))]
    return " ".join([status["name"], *(mark for mark in marks if mark)])
