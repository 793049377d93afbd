"""A portal's content as data that can be changed: front matter by field, tables by row.

A field's value stays the text that it is in the file, so that nothing is written otherwise than
it was read.
"""

import copy
import csv
import io
from pathlib import Path

NOT_FIGURES = ("data/reports.csv", "data/corrections.csv")


class Folder:
    """`fronts` are fields by path, `tables` lists of rows by path, `texts` whatever is neither."""

    def __init__(self):
        self.fronts, self.tables, self.texts = {}, {}, {}

    @classmethod
    def read(cls, content):
        found = cls()
        for path in sorted(path for path in Path(content).rglob("*") if path.is_file()):
            name = path.relative_to(content).as_posix()
            text = path.read_text(encoding="utf-8")
            if name.endswith(".md"):
                found.fronts[name] = fields_of(text)
            elif name.startswith("data/") and name.endswith(".csv"):
                found.tables[name] = list(csv.DictReader(io.StringIO(text, newline="")))
            else:
                found.texts[name] = text
        return found

    def write(self, content):
        made = dict(self.texts)
        for name, fields in self.fronts.items():
            lines = [f"{field}: {value}" for field, value in fields.items()]
            made[name] = "\n".join(["---", *lines, "---", ""])
        for name, rows in self.tables.items():
            if rows:
                made[name] = table_of(rows)
        for name, text in made.items():
            path = Path(content) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def copy(self):
        return copy.deepcopy(self)

    @property
    def units(self):
        """The fields of the units by name."""
        return {name.split("/")[1]: fields for name, fields in self.fronts.items()
                if name.startswith("units/")}

    @property
    def indicators(self):
        """The fields of the indicators by name."""
        return {name.split("/")[1].removesuffix(".md"): fields
                for name, fields in self.fronts.items() if name.startswith("indicators/")}

    @property
    def area(self):
        """The names that the whole has had."""
        return {name for name, fields in self.units.items() if "parent" not in fields}

    @property
    def rows(self):
        """The rows of figures, whatever file they stand in."""
        return [row for name, rows in self.tables.items() if name not in NOT_FIGURES
                for row in rows]

    @property
    def reports(self):
        return self.tables["data/reports.csv"]

    @property
    def corrections(self):
        return self.tables.get("data/corrections.csv", [])

    def cell(self, indicator, unit, year):
        return [row for row in self.rows if (row["indicator"], row["unit"], row["period"]) == (
            indicator, unit, str(year))]

    def is_corrected(self, indicator, unit, year):
        return any((row["indicator"], row["unit"], row["period"]) == (indicator, unit, str(year))
                   for row in self.corrections)

    def only(self, indicator):
        """The same portal with this indicator alone, and the one that weighs it."""
        kept = {indicator, self.indicators[indicator].get("weight")}
        found = self.copy()
        for name in self.indicators:
            if name.removesuffix(".en") not in kept:
                del found.fronts[f"indicators/{name}.md"]
        for name, rows in found.tables.items():
            if name != "data/reports.csv":
                rows[:] = [row for row in rows if row["indicator"] in kept]
        return found

    def report(self, unit, year, as_of):
        """The name of a unit's own report, made on the day of the build where there is none."""
        for row in self.reports:
            if (row["submitter"], row["period"]) == (unit, str(year)):
                return row["id"]
        name = f"r-{unit}-{year}"
        self.reports.append({"id": name, "submitter": unit, "period": str(year),
                             "submitted": as_of.isoformat()})
        return name

    def say(self, indicator, unit, year, figure, as_of):
        """The unit itself reports a figure, in place of a marker if it had put one."""
        rows = self.tables["data/x.csv"]
        rows[:] = [row for row in rows if row.get("report") or (
            row["indicator"], row["unit"], row["period"]) != (indicator, unit, str(year))]
        blank = {"value": "", "numerator": "", "denominator": ""}
        rows.append({"indicator": indicator, "unit": unit, "period": str(year), **blank, **figure,
                     "quality": "final", "report": self.report(unit, year, as_of)})


def fields_of(text):
    lines = text.splitlines()
    end = lines.index("---", 1)
    return dict(line.split(": ", 1) for line in lines[1:end])


def table_of(rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


class Kept:
    """Where portals of failures are put."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def keep(self, title, write, text):
        name = "".join(letter if letter.isalnum() else "-" for letter in title)[:80].strip("-")
        path = self.folder / name
        path.mkdir(parents=True, exist_ok=True)
        write(path / "content")
        (path / "README").write_text(f"{title}\n{text}", encoding="utf-8")
