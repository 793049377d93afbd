"""The open data: a valid data package, and the very figures that the content comes to."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

from .published import Key, Row, figures_of
from .report import Result
from .site import Site

PACKAGE = "datapackage.json"
FIGURES = "figures"


def check_data(site: Site, content: Path | None) -> Result:
    packages = sorted(site.root.rglob(PACKAGE))
    if len(packages) != 1:
        return Result("data", "no package", [f"{len(packages)} files {PACKAGE}, not one"])
    folder = packages[0].parent
    try:
        resources = {each["name"]: folder / each["path"]
                     for each in json.loads(packages[0].read_bytes())["resources"]}
    except (ValueError, KeyError, TypeError) as error:
        return Result("data", "no package", [f"{PACKAGE} cannot be read: {error!r}"])
    parts = set(folder.glob("*/*.csv"))
    findings = [*_unlisted(folder, resources, parts), *_invalid(packages[0])]
    note = f"{len(resources)} tables"
    if not findings:
        published = _read(resources[FIGURES])
        findings += _torn(published, parts)
        if content is not None:
            expected = figures_of(content)
            findings += _differences(published, expected)
            note += f", {len(expected)} figures worked out anew"
    return Result("data", note, findings)


def _unlisted(
    folder: Path, resources: dict[str, Path], parts: set[Path]
) -> Iterator[str]:
    """Tables that the package should name; those of single indicators say its figures again."""
    there = set(folder.rglob("*.csv")) - parts
    for path in sorted(there - set(resources.values())):
        yield f"{path.relative_to(folder)} is not in the package"
    for path in sorted(set(resources.values()) - there):
        yield f"{path.relative_to(folder)} is in the package and not there"


def _invalid(package: Path) -> Iterator[str]:
    """What Frictionless finds wrong with the package, its tables and their cells."""
    from frictionless import Package  # Slow to import, and of use here alone.

    report = Package(str(package)).validate()
    for error in report.errors:
        yield f"{PACKAGE}: {error.note}"
    for task in report.tasks:
        for error in task.errors:
            row = getattr(error, "row_number", "")
            yield f"{task.place}:{row}: {error.title}: {error.note}"


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _torn(published: list[Row], parts: set[Path]) -> Iterator[str]:
    """Each indicator's file is its part of the whole, and each part has one."""
    rows: dict[str, list[Row]] = {path.stem: [] for path in parts}
    for row in published:
        rows.setdefault(row["indicator"], []).append(row)
    by_name = {path.stem: path for path in parts}
    for indicator, part in sorted(rows.items()):
        if indicator not in by_name:
            yield f"{indicator} has no file of its own"
        elif _read(by_name[indicator]) != part:
            yield f"{by_name[indicator].name} is not what the whole says of {indicator}"


def _differences(published: list[Row], expected: dict[Key, Row]) -> Iterator[str]:
    found: dict[Key, Row] = {}
    for row in published:
        key = (row["indicator"], row["unit"], row["period"], row["basis"])
        if key in found:
            yield f"{_name(key)} stands there twice"
        found[key] = row
    for key in sorted(expected.keys() - found.keys()):
        yield f"{_name(key)} is missing"
    for key in sorted(found.keys() - expected.keys()):
        yield f"{_name(key)} is of nobody"
    for key in sorted(found.keys() & expected.keys()):
        for column, value in expected[key].items():
            if not _same(found[key][column], value):
                yield f"{_name(key)}: {column} is {found[key][column]!r}, not {value!r}"


def _name(key: Key) -> str:
    return ", ".join(key)


def _same(found: str, expected: str) -> bool:
    """Whether two cells say the same; numbers may be written in more than one way."""
    if found == expected:
        return True
    try:
        return float(found) == float(expected)
    except ValueError:
        return False
