"""Who owes a report for a year, and whether it came: reckoned from a portal's content alone.

Shares no code with the generator. A year's report is owed by whoever the plan names and who exists on
31 December of the year and on the day when it is due: a body by itself, unless it stands for units or
sums other bodies up; a unit by the body that stands for its type.
"""

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Duty:
    """What a unit or body owed for a year, and what came."""

    name: str
    kind: str
    year: int
    owed: bool
    due: date | None
    submitted: date | None
    state: str


def duties(content, today):
    """{(name, year): Duty} for every unit and body and every year that reports are about."""
    content = Path(content)
    plan = _front(content / "plan" / "index.md")
    span = range(int(plan["period"]["from"]), int(plan["period"]["to"]) + 1)
    bodies = {path.stem: _front(path) for path in _originals(content / "bodies")}
    units = {path.parent.name: _front(path) for path in content.glob("units/*/index.md")}
    reports = _reports(content / "data" / "reports.csv")
    known = [report for report in reports if report["submitted"] <= today]
    first = min([report["year"] for report in reports] + [span[0]])
    last = max([report["year"] for report in known] + [min(today.year, span[-1])])
    found = {}
    for kind, entities in (("unit", units), ("body", bodies)):
        for name, fields in entities.items():
            if kind == "body" and fields.get("unit-types"):
                continue
            for year in range(first, last + 1):
                duty = _duty(kind, name, fields, bodies, year) if year in span else None
                found[name, year] = _judged(
                    name, kind, year, duty, fields,
                    [report for report in known if report["name"] == name
                     and report["year"] == year and report["kind"] == "year"], today)
    return found


def reporters(content):
    """The bodies that have a duty to report, their own or that of a body that sums them up."""
    bodies = {path.stem: _front(path) for path in _originals(Path(content) / "bodies")}
    own = {name for name, body in bodies.items() if "reporting" in body}
    return own | {member for name in own for member in bodies[name].get("members", ())}


def _duty(kind, name, fields, bodies, year):
    """The duty to report that falls on somebody for a year, before its day is looked at."""
    end = date(year, 12, 31)
    if not _exists(fields, end):
        return None
    there = {other: body for other, body in bodies.items() if _exists(body, end)}
    if kind == "unit":
        found = [body for body in there.values() if fields["type"] in body.get("unit-types", ())]
        return found[0].get("reporting") if found else None
    if fields.get("members"):
        return None
    sums = [body for body in there.values() if name in body.get("members", ())]
    return fields.get("reporting") or (sums[0].get("reporting") if sums else None)


def _judged(name, kind, year, duty, fields, reports, today):
    due = None
    if duty and "due" in duty:
        month, day = map(int, duty["due"]["day"].split("-"))
        due = date(year + 1, month, day)
        if not _exists(fields, due):
            duty = due = None
    submitted = min((report["submitted"] for report in reports), default=None)
    if submitted:
        state = "submitted" if not due else "on-time" if submitted <= due else "late"
    elif not duty:
        state = "not-required"
    else:
        state = "missing" if today > (due or date(year, 12, 31)) else "not-due"
    return Duty(name, kind, year, duty is not None, due, submitted, state)


def _exists(fields, day):
    valid = fields.get("valid", {})
    first, last = _day(valid.get("from")), _day(valid.get("to"))
    return (first is None or first <= day) and (last is None or day <= last)


def _reports(path):
    if not path.exists():
        return []
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    return [{"name": row["submitter"], "year": int(row["period"]),
             "kind": row.get("kind") or "year",
             "submitted": date.fromisoformat(row["submitted"])} for row in rows]


def _front(path):
    """Front matter with every value as it is written."""
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return yaml.load("\n".join(lines[1:lines.index("---", 1)]), Loader=yaml.BaseLoader) or {}


def _originals(folder):
    return [path for path in sorted(folder.glob("*.md")) if "." not in path.stem]


def _day(text):
    return date.fromisoformat(text) if text else None
