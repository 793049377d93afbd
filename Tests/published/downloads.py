#!/usr/bin/env python3
"""Holds the workbook of a built site against its CSV tables and its data package, cell by cell.

    downloads.py SITE_DIR... [--soffice COMMAND]

The CSV tables are read as an analyst reads them: every number by float(), every day and every flag by
its form. The workbook is read as XML, where its numbers must have the very digits of the CSV, by
openpyxl, and with --soffice by LibreOffice in Vietnamese and in English. The data package must be
valid by Frictionless, keys from table to table among it. Needs the Python that
Tests/site-gate/install.sh prepares; exits 1 at any fault.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from unicodedata import category

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "SpreadsheetsTests/Tools"))

import openpyxl
from check_xlsx import container_faults, libreoffice_faults, openpyxl_faults, raw_faults
from frictionless import Package

Cell = dict[str, str] | None
FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
KINDS = {"number": "number", "integer": "number", "year": "number", "date": "date"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("sites", type=Path, nargs="+", metavar="SITE_DIR")
    parser.add_argument("--soffice", default="", metavar="COMMAND")
    arguments = parser.parse_args()
    wrong = 0
    for site in arguments.sites:
        found = list(faults(site, arguments.soffice))
        print("\n".join(f"{site}: {fault}" for fault in found[:50])
              or f"{site}: workbook, tables and package say the same")
        wrong += len(found)
    return 1 if wrong else 0


def faults(site: Path, soffice: str = "") -> Iterator[str]:
    packages = list(site.rglob("datapackage.json"))
    if len(packages) != 1:
        yield f"{len(packages)} files datapackage.json, not one"
        return
    folder = packages[0].parent
    books = list(folder.glob("*.xlsx"))
    if len(books) != 1:
        yield f"{len(books)} workbooks, not one"
        return
    package = json.loads(packages[0].read_bytes())
    yield from _invalid(packages[0])
    tables, typed = [], []
    for resource in package["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        typed += _badly_typed(resource, rows)
        tables.append([_cells(resource, row) for row in rows[1:]])
    yield from typed
    if not typed:
        yield from _differences(books[0], package, tables, soffice)


def _invalid(package: Path) -> Iterator[str]:
    report = Package(str(package)).validate()
    yield from (error.note for error in report.errors)
    for task in report.tasks:
        for error in task.errors:
            yield f"{task.place}: {error.title}: {error.note}"


def _badly_typed(resource: dict, rows: list[list[str]]) -> Iterator[str]:
    fields = resource["schema"]["fields"]
    if rows[0] != [field["name"] for field in fields]:
        yield f"{resource['path']}: the columns are {rows[0]}"
    for number, row in enumerate(rows[1:], start=2):
        for field, cell in zip(fields, row):
            if cell and not _is(field["type"], cell):
                yield f"{resource['path']}: row {number}: {field['name']} is {cell!r}"


def _is(kind: str, cell: str) -> bool:
    try:
        match kind:
            case "number": float(cell)
            case "integer" | "year": int(cell)
            case "date": date.fromisoformat(cell)
            case "boolean": return cell in ("true", "false")
    except ValueError:
        return False
    return True


def _cells(resource: dict, row: list[str]) -> list[Cell]:
    return [{KINDS.get(field["type"], "text"): _said(cell)} if cell else None
            for field, cell in zip(resource["schema"]["fields"], row)]


def _said(cell: str) -> str:
    """What a cell says, without the apostrophe that keeps a spreadsheet from working it out."""
    seen = cell[1:].lstrip("".join(each for each in cell if category(each) in ("Zs", "Cf", "Mn")))
    return cell[1:] if cell[:1] == "'" and seen.startswith(FORMULA) else cell


# MARK: The workbook


def _differences(
    path: Path, package: dict, tables: list[list[list[Cell]]], soffice: str
) -> Iterator[str]:
    book = openpyxl.load_workbook(path, read_only=True)
    names = book.sheetnames
    others = len(tables) - 1
    # The notes, the figures in one sheet or more, the other tables.
    spread = len(names) - 1 - others
    if spread < 1:
        yield f"the workbook has only the sheets {names}"
        return
    notes = [[cell or "" for cell in row] for row in book[names[0]].iter_rows(values_only=True)]
    yield from _missing_notes(notes, package)
    sheets = [_notes_sheet(names[0], notes)]
    resources = package["resources"]
    figures = tables[0]
    if spread > 1:
        # A sheet for each period, or more: the order within one stays.
        period = next(number for number, field in enumerate(resources[0]["schema"]["fields"])
                      if field["name"] == "period")
        figures = sorted(figures, key=lambda row: row[period]["number"])
    for name in names[1:1 + spread]:
        count = sum(1 for _ in book[name].iter_rows()) - 1
        sheets.append(_sheet(name, resources[0], figures[:count]))
        figures = figures[count:]
    if figures:
        yield f"{len(figures)} figures are not in the workbook"
    for name, resource, rows in zip(names[1 + spread:], resources[1:], tables[1:]):
        sheets.append(_sheet(name, resource, rows))
    for sheet in sheets:
        titles = list(next(book[sheet["name"]].iter_rows(values_only=True)))
        if titles != sheet["columns"]:
            yield f"{sheet['name']}: the columns are {titles}"
            return
    expected = {"title": package["title"], "sheets": sheets}
    yield from container_faults(path)
    yield from raw_faults(path, expected)
    yield from openpyxl_faults(path, expected)
    for locale in ("vi-VN", "en-US") if soffice else ():
        yield from libreoffice_faults(path, expected, locale, soffice)


def _sheet(name: str, resource: dict, rows: list[list[Cell]]) -> dict:
    return {"name": name, "rows": rows,
            "columns": [field["name"] for field in resource["schema"]["fields"]]}


def _notes_sheet(name: str, notes: list[list[str]]) -> dict:
    """The notes as openpyxl has them, for the other readers to have the same."""
    return {"name": name, "columns": notes[0],
            "rows": [[{"text": cell} if cell else None for cell in row] for row in notes[1:]]}


def _missing_notes(notes: list[list[str]], package: dict) -> Iterator[str]:
    """What the data package says of columns and the notes do not."""
    said = {(row[1], row[3]) for row in notes}
    for resource in package["resources"]:
        for field in resource["schema"]["fields"]:
            if (field["name"], field["description"]) not in said:
                yield f"the notes do not say what {field['name']} is in {resource['name']}"
    if package["description"] not in {row[3] for row in notes}:
        yield "the notes do not say what the portal is"


if __name__ == "__main__":
    sys.exit(main())
