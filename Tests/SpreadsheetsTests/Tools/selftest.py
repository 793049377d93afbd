#!/usr/bin/env python3
"""Tests check_xlsx.py: each way in which a workbook may differ is seen by each reader.

    selftest.py WORKBOOK EXPECTED_JSON [--soffice COMMAND]

The workbook is one that has passed; what is expected of it is spoiled, one thing at a time.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

from check_xlsx import libreoffice_faults, openpyxl_faults, raw_faults


def spoilt(expected: dict) -> dict[str, dict]:
    """What is expected, spoiled in every way, each with what was done."""
    made = {}

    def spoil(what: str, change: Callable[[list[list]], object]) -> None:
        made[what] = deepcopy(expected)
        change(made[what]["sheets"][0]["rows"])

    def put(row: int, column: int, cell: dict | None) -> Callable[[list[list]], object]:
        return lambda rows: rows[row].__setitem__(column, cell)

    rows = expected["sheets"][0]["rows"]
    number, day = rows[3][2]["number"], rows[0][3]["date"]
    spoil("another text", put(0, 0, {"text": rows[0][0]["text"] + "."}))
    spoil("a number as text", put(3, 2, {"text": number}))
    spoil("a text as number", put(2, 0, {"number": rows[2][0]["text"]}))
    spoil("a comma in place of a point", put(3, 0, {"text": "1.5"}))
    spoil("another number", put(3, 2, {"number": number + "1"}))
    spoil("another day", put(0, 3, {"date": "2025-04-22"}))
    spoil("a day as text", put(0, 3, {"text": day}))
    spoil("an empty cell", put(0, 0, None))
    spoil("a cell that is not empty", put(2, 1, {"number": "0"}))
    spoil("a row more", lambda rows: rows.append(rows[0]))
    spoil("a row less", lambda rows: rows.pop())
    made["another title"] = deepcopy(expected)
    made["another title"]["sheets"][0]["columns"][0] += "."
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("workbook", type=Path)
    parser.add_argument("expected", type=Path)
    parser.add_argument("--soffice", default="soffice")
    arguments = parser.parse_args()
    expected = json.loads(arguments.expected.read_text(encoding="utf-8"))
    readers = {"xml": raw_faults, "openpyxl": openpyxl_faults}
    if arguments.soffice:
        readers["libreoffice"] = lambda path, wanted: libreoffice_faults(
            path, wanted, "vi-VN", arguments.soffice)
    wrong = [f"{name}: {fault}" for name, read in readers.items()
             for fault in read(arguments.workbook, expected)]
    ways = spoilt(expected)
    for name, read in readers.items():
        wrong += [f"{name}: does not see {what}" for what, wanted in ways.items()
                  if not list(read(arguments.workbook, wanted))]
    print("\n".join(wrong) or f"{len(ways)} differences are seen by {len(readers)} readers")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
