#!/usr/bin/env python3
"""Tests downloads.py: each way to spoil the downloads of a good site is seen.

    downloads_selftest.py SITE_DIR
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from downloads import faults


def _table(name: str, change: Callable[[list[str]], list[str]]) -> Callable[[Path], None]:
    """Changes the cells of a table's second row; none of the first ones holds a comma."""
    def spoil(folder: Path) -> None:
        path = folder / name
        head, row, rest = path.read_bytes().decode().split("\r\n", 2)
        path.write_bytes("\r\n".join([head, ",".join(change(row.split(","))), rest]).encode())
    return spoil


def _cell(number: int, text: str) -> Callable[[list[str]], list[str]]:
    return lambda cells: [*cells[:number], text, *cells[number + 1:]]


def _package(change: Callable[[dict], object]) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        path = folder / "datapackage.json"
        package = json.loads(path.read_bytes())
        change(package)
        path.write_text(json.dumps(package), encoding="utf-8")
    return spoil


def _schema(package: dict) -> dict:
    return package["resources"][0]["schema"]


WAYS: dict[str, tuple[Callable[[Path], None], str]] = {
    "another number": (_table("so-lieu.csv", _cell(6, "987654.5")), "987654.5"),
    "a word for a number": (_table("so-lieu.csv", _cell(6, "nhiều")), "value is 'nhiều'"),
    "another title": (_table("so-lieu.csv", _cell(1, "Khác")), "Khác"),
    "a place of nobody": (_table("so-lieu.csv", _cell(2, "khong-co")), "Foreign"),
    "an indicator of nobody": (_table("chi-so.csv", _cell(0, "khong-co")), "Foreign"),
    "another sentence": (_package(
        lambda package: _schema(package)["fields"][6].update(description="Khác.")),
        "the notes do not say what value is"),
    "a key that does not hold": (_package(
        lambda package: _schema(package).update(primaryKey=["indicator"])), "Primary"),
    "a table less": (_package(lambda package: package["resources"].pop()), "the columns are"),
    "another day": (_table("bao-cao.csv", lambda cells: [
        "2001-01-01" if cell.startswith("20") and len(cell) == 10 else cell for cell in cells]),
        "2001-01-01"),
    "no workbook": (lambda folder: (folder / "so-lieu.xlsx").unlink(), "0 workbooks"),
}


def main() -> int:
    site = Path(sys.argv[1])
    wrong = [f"the good site: {fault}" for fault in faults(site)]
    for name, (spoil, says) in WAYS.items():
        with TemporaryDirectory() as folder:
            copy = Path(folder) / "so-lieu"
            shutil.copytree(site / "so-lieu", copy)
            spoil(copy)
            found = list(faults(Path(folder)))
        if not any(says in fault for fault in found):
            wrong.append(f"{name}: expected “{says}”, found {found[:3] or 'nothing'}")
    print("\n".join(wrong) or f"{len(WAYS)} ways to spoil downloads are seen")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
