"""Reads a portal's content folder into the plain data that the rule reckons with."""

import csv
import io
from datetime import date
from fractions import Fraction
from pathlib import Path

import yaml

from plain import MARKERS, Growth, Indicator, Level, Parts, Portal, Row, Unit, YesNo


def read(folder, as_of, own_figure=None):
    """The portal in a folder. `own_figure` says of indicators what their files do not say yet."""
    folder = Path(folder)
    settings = _yaml((folder / "portal.yaml").read_text(encoding="utf-8-sig"))
    units = {path.parent.name: _unit(path.parent.name, _front(path))
             for path in sorted(folder.glob("units/*/index.md"))}
    indicators = {path.stem: _indicator(path.stem, _front(path), (own_figure or {}).get(path.stem))
                  for path in _originals(folder / "indicators")}
    plan = _front(folder / "plan" / "index.md")
    return Portal(
        units=units,
        indicators=indicators,
        rows=_rows(folder / "data", indicators, as_of),
        plan_from=int(plan["period"]["from"]),
        as_of=as_of,
        minimum_coverage=Fraction(settings.get("minimum-coverage", "75")),
        due=_due(settings, [_front(path) for path in _originals(folder / "bodies")]),
    )


def _yaml(text):
    """YAML with every value as it is written: a number read as binary would not be exact."""
    return yaml.load(text, Loader=yaml.BaseLoader) or {}


def _front(path):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    end = lines.index("---", 1)
    return _yaml("\n".join(lines[1:end]))


def _originals(folder):
    """The files of a folder that are no translations."""
    if not folder.is_dir():
        return []
    return [path for path in sorted(folder.glob("*.md")) if "." not in path.stem]


def _unit(name, fields):
    valid = fields.get("valid", {})
    return Unit(
        name, fields["type"], fields.get("parent"), _day(valid.get("from")), _day(valid.get("to")),
        tuple(fields.get("predecessors", ())), tuple(fields.get("successors", ())))


def _day(text):
    return date.fromisoformat(text) if text else None


def _indicator(name, fields, own_figure):
    baseline = fields.get("baseline")
    return Indicator(
        name, fields["kind"], fields["aggregation"], fields.get("direction", "up"),
        int(fields.get("decimals", "0")), tuple(fields.get("applies-to", ())),
        tuple(fields.get("reported-for", ())), _target(fields.get("target")),
        (int(baseline["year"]), Fraction(baseline["value"])) if baseline else None,
        own_figure or fields.get("own-figure", "same"), fields.get("weight"))


def _target(fields):
    if fields is None:
        return None
    if fields["type"] == "level":
        return Level(tuple((int(item["year"]), Fraction(item["value"]))
                           for item in fields["milestones"]))
    if fields["type"] == "growth":
        return Growth(tuple((int(item["to"]), *_range(item["rate"])) for item in fields["spans"]))
    return YesNo(int(fields["by"]))


def _range(rate):
    ends = rate if isinstance(rate, list) else [rate, rate]
    return min(map(Fraction, ends)), max(map(Fraction, ends))


def _due(settings, bodies):
    """The day by which units of a type report: that of the body that stands for their type."""
    known = {kind["id"] for kind in settings.get("unit-types", ())}
    days = {}
    for body in bodies:
        day = body.get("reporting", {}).get("due", {}).get("day")
        for kind in body.get("unit-types", ()):
            if day and kind in known:
                days[kind] = tuple(map(int, day.split("-")))
    return days


def _table(path):
    """(rows by column, how to read a number): the separator of the first line tells both."""
    text = path.read_text(encoding="utf-8-sig")
    heading = text.splitlines()[0] if text else ""
    separator = next((mark for mark in (";", "\t") if mark in heading), ",")
    rows = [row for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
            if any(row.values())]
    return rows, lambda written: _number(written, separator)


def _number(written, separator):
    if separator == ";":
        written = written.replace(".", "").replace(",", ".")
    elif separator == "\t":
        written = written.replace(",", ".")
    return Fraction(written)


def _value(row, indicator, number):
    written = (row.get("value") or "").strip()
    if written in MARKERS:
        return written
    if indicator.kind == "yes-no":
        return written == "yes"
    if indicator.kind == "ratio":
        return Parts(number(row["numerator"]), number(row["denominator"]))
    return number(written)


def _rows(folder, indicators, as_of):
    """All accounts, corrected, by cell."""
    submitters = {}
    if (folder / "reports.csv").exists():
        submitters = {row["id"]: row["submitter"] for row in _table(folder / "reports.csv")[0]}
    cells = {}
    for path in sorted(folder.glob("*.csv")):
        if path.name in ("reports.csv", "corrections.csv"):
            continue
        rows, number = _table(path)
        for row in rows:
            report = (row.get("report") or "").strip()
            key = (row["indicator"], row["unit"], int(row["period"]))
            cells.setdefault(key, []).append(Row(
                *key, _value(row, indicators[row["indicator"]], number),
                (row.get("quality") or "").strip() or None,
                not report or submitters[report] == row["unit"]))
    _correct(cells, folder / "corrections.csv", indicators, as_of)
    return {key: tuple(rows) for key, rows in cells.items()}


def _correct(cells, path, indicators, as_of):
    """Puts corrected values in place, the earliest correction first."""
    if not path.exists():
        return
    rows, number = _table(path)
    for row in sorted(rows, key=lambda row: row["date"]):
        if date.fromisoformat(row["date"]) > as_of:
            continue
        key = (row["indicator"], row["unit"], int(row["period"]))
        indicator = indicators[row["indicator"]]
        old, new = (_corrected(row[column].strip(), indicator, number) for column in ("old", "new"))
        accounts = sorted(cells[key], key=lambda account: not account.by_itself)
        wrong = next(account for account in accounts if account.value == old)
        cells[key][cells[key].index(wrong)] = Row(
            *key, new, None if isinstance(new, str) else wrong.quality, wrong.by_itself)


def _corrected(written, indicator, number):
    if written in MARKERS:
        return written
    if indicator.kind == "yes-no":
        return written == "yes"
    if indicator.kind == "ratio":
        above, below = written.split("/")
        return Parts(number(above), number(below))
    return number(written)
