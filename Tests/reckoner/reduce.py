"""A portal reduced to one indicator, with the one that weighs it."""

import csv
import shutil


def copy_of_one(source, target, portal, indicator):
    """Copies a content folder without other indicators, their figures and their corrections."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    kept = {indicator, portal.indicators[indicator].weight}
    for path in (target / "indicators").glob("*.md"):
        if path.name.split(".")[0] not in kept:
            path.unlink()
    for path in (target / "data").glob("*.csv"):
        if path.name != "reports.csv":
            keep_rows(path, kept)


def keep_rows(path, indicators):
    with path.open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    at = heading.index("indicator")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(heading)
        writer.writerows(row for row in rows if row[at] in indicators)
