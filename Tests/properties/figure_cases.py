"""Figures as people get them wrong or software misreads them: three of each kind, with what is right.

A case is a portal in the reckoner's notation and what its site must or must not say: the status,
fields of the JSON, the error that stops the build, a text of the page, what stands in a file.
"""

import csv
import io
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

import figure_data
from flat import same
from pages import tree_of
from writing import writer


@dataclass
class Case:
    """`right` says by name what must hold; `change` edits the content after it was written."""

    title: str
    pair: tuple
    right: dict = field(default_factory=dict)
    change: object = None

    @property
    def as_of(self):
        return self.pair[0].as_of

    def write(self, content):
        writer(self.pair[0])(content)
        if self.change:
            self.change(content)

    def faults(self, built):
        """A line for each thing that is not right."""
        if "error" in self.right:
            found = [identifier for identifier, _ in built.errors]
            if self.right["error"] in found:
                return []
            return [f"errors are {sorted(set(found)) or 'none'}, right is {self.right['error']}"]
        if built.errors:
            return [f"refused: {' '.join(built.errors[0])}"]
        return [line for name, wanted in self.right.items()
                for line in CHECKS[name](built, wanted)]


def cases():
    for title, pair, right, change in figure_data.all_cases():
        yield Case(title, pair, right, change)


@dataclass
class Pages:
    """What a site says of the indicator: its page as text, its files as they are."""

    text: str
    files: dict


def read(site):
    page = site / "chi-so" / "t" / "index.html"
    files = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8-sig")
             for path in site.rglob("*.csv")}
    files |= {path.relative_to(site).as_posix(): "" for path in site.rglob("*")
              if path.suffix in (".xlsx", ".ods")}
    return Pages(tree_of(page)[1].text, files)


def status(built, wanted):
    found = built.indicators["t"]["status"]
    got = " ".join([found["name"], *([found["reason"]] if "reason" in found else []),
                    *(["tạm tính"] if found["provisional"] else [])])
    return [] if got == wanted else [f"status is {got}, right is {wanted}"]


def fields(built, wanted):
    """Fields of the status, `baseline.period` for a field within."""
    lines = []
    for path, right in wanted.items():
        got = built.indicators["t"]["status"]
        for name in path.split("."):
            got = got.get(name) if isinstance(got, dict) else None
        if not same(got, right):
            lines.append(f"{path} is {got}, right is {right}")
    return lines


def says(built, wanted):
    return [f"the page does not say “{text}”" for text in wanted if text not in built.pages.text]


def says_not(built, wanted):
    return [f"the page says “{text}”" for text in wanted if text in built.pages.text]


def table(built):
    text = built.pages.files["so-lieu/chi-so/t.csv"]
    return list(csv.DictReader(io.StringIO(text, newline="")))


def total(built, wanted):
    """A program that reads the column of values as numbers comes to this sum of the units'."""
    try:
        values = [Decimal(row["value"]) for row in table(built)
                  if row["value"] and row["basis"] == "reported"]
    except InvalidOperation:
        return [f"the values are no numbers: {[row['value'] for row in table(built)]}"]
    markers = [row for row in table(built) if row["marker"] and row["value"]]
    lines = [f"a marker stands beside a value: {row}" for row in markers]
    return lines if sum(values) == wanted else [f"they sum to {sum(values)}, right is {wanted}"]


def spreadsheet(built, wanted):
    """No cell that a Vietnamese spreadsheet takes for another number, or a file made for one."""
    files = built.pages.files
    if any(name.endswith((".xlsx", ".ods")) for name in files):
        return []
    cells = {cell for name, text in files.items() for row in csv.reader(io.StringIO(text))
             for cell in row}
    misread = sorted(cell for cell in cells if re.fullmatch(r"-?\d{1,3}\.\d{3}|\d+/\d+", cell))
    return [f"a spreadsheet reads {', '.join(misread)} as something else"] if misread else []


CHECKS = {"status": status, "fields": fields, "says": says, "says not": says_not, "total": total,
          "spreadsheet": spreadsheet}


