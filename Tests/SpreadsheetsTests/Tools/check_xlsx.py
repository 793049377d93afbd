#!/usr/bin/env python3
"""Opens a workbook as its readers do, and compares each cell with what it should hold.

    check_xlsx.py WORKBOOK EXPECTED_JSON [--soffice COMMAND]

It is read four times: as XML, where numbers must have exactly the expected digits and nothing may be
a formula; by openpyxl; and by LibreOffice in Vietnamese and in English of the United States, whose
commas and points mean the opposite. Needs openpyxl, and soffice unless --soffice is empty; exits 1 at
any difference.

EXPECTED_JSON is {"title": …, "sheets": [{"name": …, "columns": [titles], "rows": [[cells]]}]}, where
a cell is null, {"text": "a"}, {"number": "12.50"} or {"date": "2025-04-21"}.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import openpyxl

Cell = tuple[str, str] | None
"""What a reader found: a kind, "text", "number" or "date", and the value as text."""

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
FIRST_DAY = date(1899, 12, 30)
DATE_FORMAT = r"yyyy\-mm\-dd"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("workbook", type=Path)
    parser.add_argument("expected", type=Path)
    parser.add_argument("--soffice", default="soffice")
    arguments = parser.parse_args()
    expected = json.loads(arguments.expected.read_text(encoding="utf-8"))
    wrong = list(container_faults(arguments.workbook))
    wrong += raw_faults(arguments.workbook, expected)
    wrong += openpyxl_faults(arguments.workbook, expected)
    readers = 2
    if arguments.soffice:
        for locale in ("vi-VN", "en-US"):
            wrong += libreoffice_faults(arguments.workbook, expected, locale, arguments.soffice)
            readers += 1
    for fault in wrong[:50]:
        print(fault)
    cells = sum(len(row) for sheet in expected["sheets"] for row in sheet["rows"])
    print(f"{readers} readings of {cells} cells: {len(wrong) or 'no'} differences")
    return 1 if wrong else 0


def container_faults(path: Path) -> Iterator[str]:
    """What in the archive depends on where or when it was made, or is broken."""
    with zipfile.ZipFile(path) as archive:
        if (broken := archive.testzip()) is not None:
            yield f"zip: {broken} is broken"
        for entry in archive.infolist():
            if entry.date_time != (1980, 1, 1, 0, 0, 0) or entry.extra or entry.external_attr:
                yield f"zip: {entry.filename} has a time, extra fields or attributes"
        if archive.namelist()[0] != "[Content_Types].xml":
            yield "zip: [Content_Types].xml is not first"


# MARK: XML


def raw_faults(path: Path, expected: dict) -> Iterator[str]:
    """What differs in the XML itself: the kinds and the digits, without anything lost by reading."""
    with zipfile.ZipFile(path) as archive:
        texts = [_text(item) for item in _root(archive, "xl/sharedStrings.xml")]
        targets = {each.get("Id"): each.get("Target")
                   for each in _root(archive, "xl/_rels/workbook.xml.rels")}
        sheets = list(_root(archive, "xl/workbook.xml").iter(f"{MAIN}sheet"))
        names = [sheet.get("name") for sheet in sheets]
        if names != [sheet["name"] for sheet in expected["sheets"]]:
            yield f"xml: the sheets are {names}"
            return
        for sheet, wanted in zip(sheets, expected["sheets"]):
            root = _root(archive, "xl/" + targets[sheet.get(f"{RELATIONS}id")])
            if root.find(f".//{MAIN}f") is not None:
                yield f"xml: {wanted['name']}: a formula"
            found = [_raw_row(row, texts, len(wanted["columns"]))
                     for row in root.iter(f"{MAIN}row")]
            yield from differences("xml", wanted, found, _same_raw)


def _root(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    return ElementTree.fromstring(archive.read(part))


def _text(item: ElementTree.Element) -> str:
    text = "".join(part.text or "" for part in item.iter(f"{MAIN}t"))
    return ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)


def _raw_row(row: ElementTree.Element, texts: list[str], width: int) -> list[Cell]:
    cells: list[Cell] = [None] * width
    for cell in row:
        letters = re.match("[A-Z]+", cell.get("r")).group()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        if cell.get("r") != f"{letters}{row.get('r')}":
            raise ValueError(f"{cell.get('r')} stands in row {row.get('r')}")
        kind, value = cell.get("t", "n"), cell.findtext(f"{MAIN}v")
        if kind == "s":
            cells[column - 1] = ("text", texts[int(value)])
        elif kind == "inlineStr":
            cells[column - 1] = ("text", _text(cell))
        else:
            # Only the format tells a day from a number; openpyxl and LibreOffice look at it.
            cells[column - 1] = ("number", value)
    return cells


def _same_raw(wanted: Cell, found: Cell) -> bool:
    if wanted is not None and wanted[0] == "date":
        days = (date.fromisoformat(wanted[1]) - FIRST_DAY).days
        return found == ("number", str(days))
    return wanted == found


# MARK: openpyxl


def openpyxl_faults(path: Path, expected: dict) -> Iterator[str]:
    """What differs for openpyxl, with what the sheet does for its reader: titles, filter."""
    book = openpyxl.load_workbook(path)
    if book.properties.title != expected["title"]:
        yield f"openpyxl: the title is {book.properties.title!r}"
    for wanted in expected["sheets"]:
        sheet = book[wanted["name"]]
        last = openpyxl.utils.get_column_letter(len(wanted["columns"]))
        if sheet.freeze_panes != "A2" or sheet.auto_filter.ref != f"A1:{last}{sheet.max_row}":
            yield f"openpyxl: {wanted['name']}: {sheet.freeze_panes}, {sheet.auto_filter.ref}"
        if not all(cell.font.bold for cell in sheet[1]):
            yield f"openpyxl: {wanted['name']}: a title is not bold"
        found = [[_openpyxl_cell(cell) for cell in row] for row in sheet.iter_rows()]
        yield from differences("openpyxl", wanted, found, _same_double)


def _openpyxl_cell(cell: openpyxl.cell.Cell) -> Cell:
    value = cell.value
    if value is None:
        return None
    if isinstance(value, datetime):
        if cell.number_format != DATE_FORMAT:
            return ("date as " + cell.number_format, str(value))
        return ("date", value.date().isoformat())
    if isinstance(value, str):
        return ("text", value)
    return ("number", repr(value))


def _same_double(wanted: Cell, found: Cell) -> bool:
    if wanted is not None and found is not None and wanted[0] == found[0] == "number":
        return float(wanted[1]) == float(found[1])
    if wanted is not None and found is not None and wanted[0] == found[0] == "text":
        # It leaves the escapes of OOXML to whoever asks, but for underscores in shared texts.
        written = _escaped(wanted[1])
        return found[1] in (written, written.replace("x005F_", ""))
    return wanted == found


def _escaped(text: str) -> str:
    """The text as Office Open XML has it (ST_Xstring)."""
    def escape(match: re.Match[str]) -> str:
        return f"_x{ord(match.group()):04X}_"
    text = re.sub("_(?=x[0-9A-Fa-f]{1,4}(_|[\0-\x08\x0b-\x1f\ufffe\uffff]))", escape, text)
    return re.sub("[\0-\x08\x0b-\x1f\ufffe\uffff]", escape, text)


# MARK: LibreOffice


def libreoffice_faults(path: Path, expected: dict, locale: str, soffice: str) -> Iterator[str]:
    """What differs for LibreOffice under a locale, as exported to CSV the way it shows cells."""
    with TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_settings(locale))
        # Tabs, as a decimal comma would be quoted between commas; all texts in quotes, so that they
        # can be told from numbers; cells as shown; all sheets.
        options = "9,34,76,1,,0,true,true,false,false,false,-1"
        subprocess.run(
            [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
             f"csv:Text - txt - csv (StarCalc):{options}", "--outdir", folder, str(path)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
        made = sorted(Path(folder).glob("*.csv"))
        if len(made) != len(expected["sheets"]):
            yield f"libreoffice {locale}: {len(made)} sheets"
            return
        for wanted in expected["sheets"]:
            # Names of files lack what they cannot hold.
            names = [each for each in made if _is_of(each, path, wanted["name"])]
            if len(names) != 1:
                yield f"libreoffice {locale}: {wanted['name']!r} is none of {made}"
                continue
            content = names[0].read_bytes().decode("utf-8", errors="surrogatepass")
            found = [[_shown(cell, locale) for cell in row] for row in _csv(content)]
            yield from differences(f"libreoffice {locale}", wanted, found, _same_shown)


def _settings(locale: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{locale}</value></prop></item>
</oor:items>
"""


def _is_of(made: Path, workbook: Path, sheet: str) -> bool:
    def letters(text: str) -> str:
        return re.sub(r"[^\w() -]", "", text)
    return letters(made.stem) == letters(f"{workbook.stem}-{sheet}")


def _csv(content: str) -> Iterator[list[tuple[str, bool]]]:
    """Rows of cells, each with whether it stood in quotes, which Python's reader does not tell."""
    row: list[tuple[str, bool]] = []
    position = 0
    while position < len(content):
        if content[position] == '"':
            end = position + 1
            while content[end] != '"' or content[end + 1:end + 2] == '"':
                end += 2 if content[end] == '"' else 1
            row.append((content[position + 1:end].replace('""', '"'), True))
            position = end + 1
        else:
            end = position
            while content[end] not in "\t\n":
                end += 1
            row.append((content[position:end], False))
            position = end
        if content[position] == "\n":
            yield row
            row = []
        position += 1


def _shown(cell: tuple[str, bool], locale: str) -> Cell:
    text, is_quoted = cell
    if is_quoted:
        return ("text", text)
    if not text:
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return ("date", text)
    point = "," if locale == "vi-VN" else "."
    if re.fullmatch(rf"-?\d+({re.escape(point)}\d+)?(E[+-]\d+)?", text):
        return ("number", text.replace(point, "."))
    return ("neither text nor number", text)


def _same_shown(wanted: Cell, found: Cell) -> bool:
    if wanted is None or found is None or wanted[0] != found[0]:
        return wanted == found
    if wanted[0] == "number":
        # Ten places at most are shown, or fifteen digits.
        return abs(float(wanted[1]) - float(found[1])) <= max(1e-10, 1e-14 * abs(float(wanted[1])))
    if wanted[0] == "text":
        # It ends lines in its own way, whatever ended them.
        return wanted[1].replace("\r\n", "\n") == found[1]
    return wanted == found


# MARK: Comparing


def differences(
    reader: str, wanted: dict, found: list[list[Cell]], same: Callable[[Cell, Cell], bool]
) -> Iterator[str]:
    """Where the rows that a reader found are not those that were expected."""
    name, width = wanted["name"], len(wanted["columns"])
    rows = [[("text", title) for title in wanted["columns"]]]
    rows += [[next(iter(cell.items())) if cell else None for cell in row]
             for row in wanted["rows"]]
    if len(found) != len(rows):
        yield f"{reader}: {name}: {len(found)} rows in place of {len(rows)}"
    for number, (expected, row) in enumerate(zip(rows, found), 1):
        if len(row) != width:
            yield f"{reader}: {name}: row {number} has {len(row)} cells"
        for column, (one, other) in enumerate(zip(expected, row), 1):
            if not same(one, other):
                place = f"{openpyxl.utils.get_column_letter(column)}{number}"
                yield f"{reader}: {name}: {place}: {_short(other)} in place of {_short(one)}"


def _short(cell: Cell) -> str:
    text = repr(cell)
    return text if len(text) < 80 else text[:77] + "…"


if __name__ == "__main__":
    sys.exit(main())
