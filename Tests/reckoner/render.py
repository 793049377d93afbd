"""A site's figures as the rule would have them: what the comparison is tried on.

The one place with binary fractions, since a site's numbers are decimal renderings of such.
"""

import json

import rows
import rule
from plain import Growth, Level


def site(portal, folder):
    """Writes the JSON of all indicators into a folder."""
    indicators = [document(portal, indicator) for indicator in portal.indicators.values()]
    (folder / "so-lieu.json").write_text(json.dumps({"indicators": indicators}))


def document(portal, indicator):
    return {
        "id": indicator.id, "status": status(portal, indicator),
        "figures": [figure(row) for row in rows.rows_of(portal, indicator)]}


def rate(change):
    if not change.is_exact:
        return None
    (start, end), = change.pairs
    return 100 * (float(end / start) ** (1 / change.years) - 1)


def number(value):
    return None if value is None else float(value)


def status(portal, indicator):
    found = rule.verdict(portal, indicator)
    made = {"name": found.name, "provisional": found.is_provisional, "early": found.is_early}
    if found.reason:
        made["reason"] = found.reason
    if found.late_year:
        made["late_period"] = found.late_year
    if found.is_word:
        made["period"] = found.year
        if isinstance(indicator.target, Level):
            made |= {"value": number(found.value), "needed": number(found.needed)}
        if isinstance(indicator.target, Growth):
            made |= {"rate": rate(found.change), "needed_rate": number(found.needed_rate)}
    if found.baseline:
        made["baseline"] = {
            "period": found.baseline.year, "value": number(found.baseline.lower),
            "origin": found.baseline.origin, "partial": found.baseline.is_partial}
    made["milestones"] = [milestone(indicator, item) for item in found.milestones]
    return made


def milestone(indicator, item):
    reached = item.reached
    is_rate = isinstance(indicator.target, Growth) and reached is not None
    made = {"year": item.year, "result": item.result, "provisional": item.is_provisional,
            "needed": number(item.needed), "reached": rate(reached) if is_rate else number(reached)}
    return made | ({"late_period": item.late_year} if item.late_year else {})


def figure(row):
    made = {"unit": row.unit, "period": row.year, "basis": row.basis, "value": number(row.value),
            "published": bool(row.is_published)}
    if row.marker:
        made["marker"] = row.marker
    if row.parts:
        made |= {"numerator": number(row.parts.numerator),
                 "denominator": number(row.parts.denominator)}
    if row.figure is not None:
        made |= {"partial": row.figure.is_partial, "coverage": {
            "reported": row.figure.reported, "expected": row.figure.expected,
            "missing": [{"unit": name, "marker": marker or "not-reported"}
                        for name, marker in row.figure.missing]}}
        made |= {name: number(value) for name, value in
                 (("lower", row.figure.lower), ("upper", row.figure.upper)) if value is not None}
    return made
