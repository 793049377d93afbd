"""What a content folder comes to: its figures, corrected and added up, by the published rules.

Written for this check alone, from docs/noi-dung.md and the method page; it shares nothing with
the generator.
"""

from __future__ import annotations

import csv
import datetime
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

import yaml

Row = dict[str, str]
Key = tuple[str, str, str, str]
MARKERS = {"not-reported", "not-yet-due", "not-applicable", "withheld"}
SOFTNESS = ["final", "revised", "provisional", "estimated"]
FORMULA_SIGNS = tuple("=+-@＝＋－＠")
TOLERANCE = Fraction(1, 10**9)


@dataclass(frozen=True)
class Value:
    """A marker, or a number; of a ratio also its parts."""

    marker: str = ""
    number: Fraction | None = None
    parts: tuple[int, int] | None = None

    def cells(self) -> Row:
        numerator, denominator = self.parts or ("", "")
        return {"value": "" if self.marker else _text(self.number), "marker": self.marker,
                "numerator": str(numerator), "denominator": str(denominator)}


@dataclass(frozen=True)
class Account:
    """What somebody says of one unit's figure."""

    value: Value
    quality: str
    report: Row
    is_own: bool
    note: str
    corrected: str = ""

    def row(self) -> Row:
        note = "'" + self.note if self.note.lstrip().startswith(FORMULA_SIGNS) else self.note
        return {**self.value.cells(), "quality": self.quality, "units_reported": "",
                "units_expected": "", "report": self.report.get("id", ""),
                "submitted": self.report.get("submitted", ""), "corrected": self.corrected,
                "note": note}


@dataclass
class Content:
    """The parts of a content folder that figures depend on."""

    indicators: dict[str, dict]
    units: dict[str, dict]
    accounts: dict[tuple[str, str, int], list[Account]] = field(default_factory=dict)


def figures_of(folder: Path) -> dict[Key, Row]:
    content = _read(folder)
    rows: dict[Key, Row] = {}
    for (indicator, unit, year), accounts in content.accounts.items():
        for account in accounts:
            basis = "reported" if account.is_own else "reported-by-other"
            rows[indicator, unit, str(year), basis] = account.row()
    for indicator, year in sorted({(key[0], key[2]) for key in content.accounts}):
        area = _area(content, year)
        row = _aggregate(content, indicator, area, year) if area else None
        if row is not None:
            rows[indicator, area, str(year), "computed"] = row
    return rows


# Reading

def _read(folder: Path) -> Content:
    content = Content(
        indicators={path.stem: _front_matter(path) for path in folder.glob("indicators/*.md")
                    if "." not in path.stem},
        units={path.parent.name: _front_matter(path) for path in folder.glob("units/*/index.md")})
    reports = {row["id"]: row for row in _rows(folder / "data/reports.csv")}
    for path in sorted(folder.glob("data/*.csv")):
        if path.stem in {"reports", "corrections"}:
            continue
        for row in _rows(path):
            key = (row["indicator"], row["unit"], int(row["period"]))
            report = reports.get(row.get("report", ""), {})
            content.accounts.setdefault(key, []).append(Account(
                value=_value(row), quality=row.get("quality", ""), report=report,
                is_own=not report or report["submitter"] == row["unit"],
                note=row.get("note", "")))
    corrections = _rows(folder / "data/corrections.csv")
    for row in sorted(corrections, key=lambda row: row["date"]):
        _correct(content, row)
    return content


def _rows(path: Path) -> list[Row]:
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [{name: (cell or "").strip() for name, cell in row.items()}
                for row in csv.DictReader(file)]


def _front_matter(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8").split("\n---", 1)[0])


def _value(row: Row) -> Value:
    if row["value"]:
        return _single(row["value"])
    return _ratio(int(row["numerator"]), int(row["denominator"]))


def _single(text: str) -> Value:
    """A value in one cell: `58`, `6/18`, `yes`, `withheld`."""
    if text in MARKERS:
        return Value(marker=text)
    if text in {"yes", "no"}:
        return Value(number=Fraction(text == "yes"))
    if "/" in text:
        return _ratio(*(int(part) for part in text.split("/")))
    return Value(number=Fraction(text))


def _ratio(numerator: int, denominator: int) -> Value:
    return Value(number=Fraction(numerator * 100, denominator), parts=(numerator, denominator))


def _correct(content: Content, row: Row) -> None:
    accounts = content.accounts[row["indicator"], row["unit"], int(row["period"])]
    index = next((index for index, each in enumerate(accounts) if each.is_own), 0)
    old = accounts[index]
    if old.value != _single(row["old"]):
        raise ValueError(f"the correction of {row['date']} does not fit {row['unit']}")
    new = _single(row["new"])
    accounts[index] = replace(
        old, value=new, quality="" if new.marker else old.quality, corrected=row["date"])


# Adding up

def _main(content: Content, indicator: str, unit: str, year: int) -> Account | None:
    """What is published as a unit's figure: its own word, unless that is only a marker."""
    accounts = content.accounts.get((indicator, unit, year), [])
    ordered = sorted(accounts, key=lambda each: not each.is_own)
    return next((each for each in ordered if not each.value.marker), next(iter(ordered), None))


def _area(content: Content, year: int) -> str | None:
    """The unit that nobody holds at the end of a year."""
    whole = [name for name, unit in content.units.items() if "parent" not in unit]
    at_end = [name for name in whole if _exists(content.units[name], datetime.date(year, 12, 31))]
    return next(iter(at_end or whole), None)


def _exists(unit: dict, day: datetime.date) -> bool:
    valid = unit.get("valid", {})
    return valid.get("from", day) <= day <= valid.get("to", day)


def _aggregate(content: Content, indicator: str, area: str, year: int) -> Row | None:
    definition = content.indicators[indicator]
    method = definition["aggregation"]
    if method == "reported":
        return None
    accounts = [
        _main(content, indicator, name, year) for name, unit in content.units.items()
        if "parent" in unit and unit["type"] in definition.get("applies-to", [])
        and _exists(unit, datetime.date(year, 12, 31))
    ]
    expected = [each for each in accounts
                if each is None or each.value.marker != "not-applicable"]
    parts = [each for each in expected if each is not None and not each.value.marker]
    if not parts:
        return None
    value = _combined([each.value for each in parts], method, of=len(expected))
    own = _main(content, indicator, area, year)
    if own is not None and not own.value.marker:
        # Where the place counts more than its units, the two are not to be compared.
        if definition.get("own-figure") == "wider" or _agree(own.value, value):
            return None
    return {**value.cells(), "quality": max((each.quality for each in parts), key=SOFTNESS.index),
            "units_reported": str(len(parts)), "units_expected": str(len(expected)),
            "report": "", "submitted": "", "corrected": "", "note": ""}


def _combined(values: list[Value], method: str, of: int) -> Value:
    if method == "sum":
        return Value(number=sum(each.number for each in values))
    if method == "share-of-units":
        return _ratio(int(sum(each.number for each in values)), of)
    return _ratio(sum(each.parts[0] for each in values), sum(each.parts[1] for each in values))


def _agree(own: Value, computed: Value) -> bool:
    slack = TOLERANCE * max(abs(own.number), abs(computed.number))
    return abs(own.number - computed.number) <= slack


def _text(number: Fraction) -> str:
    return repr(float(number))
