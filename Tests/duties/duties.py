#!/usr/bin/env python3
"""Holds all that a site says of duties to report against a reckoning of its content.

    duties.py ROOT...

Each root holds `content/` and its built `site/`. For each unit or body and each year that reports are
about, the download, the page of all reports, the pages of the years, of units and of bodies, the tallies
there and on the home page, and the chart's table have to say the same, in every language. Needs the
Python that Tests/site-gate/install.sh prepares; exits 1 at any fault.
"""

import csv
import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "properties"))

import yaml
from pages import tree_of
from reckoning import duties, reporters

PARTS = ("on-time", "submitted"), ("late",), ("missing",), ("not-due",)
"""The states that a tally puts together, in the order of its numbers."""


class Site:
    """A built site beside what was reckoned of its content."""

    def __init__(self, root):
        self.site = Path(root) / "site"
        package = next(self.site.glob("*/datapackage.json"))
        self.package = json.loads(package.read_text(encoding="utf-8"))
        self.today = date.fromisoformat(self.package["version"])
        self.table = package.parent / next(
            resource["path"] for resource in self.package["resources"]
            if resource["name"] == "duties")
        content = Path(root) / "content"
        self.wanted, self.reporters = duties(content, self.today), reporters(content)
        self.phrases = Path(root) / "themes" / "default" / "phrases"
        self.faults, self.checks = [], Counter()

    def same(self, where, what, found, wanted):
        self.checks[where] += 1
        if found != wanted:
            self.faults.append(f"{where}: {what}: {found!r} in place of {wanted!r}")

    def words(self, path):
        """The phrases of a page's language."""
        language = re.search(r'<html[^>]*\blang="(\w+)"', path.read_text(encoding="utf-8"))[1]
        return yaml.safe_load((self.phrases / f"{language}.yaml").read_text(encoding="utf-8"))

    def check(self):
        self.download()
        for path in sorted(self.site.rglob("index.html")):
            kind = re.search(r'<body data-page="([\w-]+)"', path.read_text(encoding="utf-8"))
            reader = READERS.get(kind[1]) if kind else None
            if reader:
                reader(self, path, tree_of(path)[1])

    def download(self):
        with self.table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.same("download", "rows", {(row["submitter"], int(row["period"])) for row in rows},
                  set(self.wanted))
        for row in rows:
            duty = self.wanted.get((row["submitter"], int(row["period"])))
            if duty:
                self.same("download", f"{duty.name} {duty.year}", (
                    row["submitter_kind"], row["owed"], row["due"], row["submitted"], row["state"]
                ), (duty.kind, str(duty.owed).lower(), text(duty.due), text(duty.submitted),
                    duty.state))

    def years(self, name):
        """The years of a unit or body that a page shows: those with anything to say."""
        return {duty.year: duty for (other, _), duty in self.wanted.items()
                if other == name and duty.state != "not-required"}

    def cell(self, where, element, duty):
        """A cell, or the entry of a year: its state, and the day where something came."""
        found = next(part for part in element.all("a", "span")
                     if part.classes & {f"report--{duty.state}"} or "report" in part.classes)
        day = element.first("time")
        self.same(where, f"{duty.name} {duty.year}",
                  (found.classes - {"report"}, day and day.attributes["datetime"]),
                  ({f"report--{duty.state}"}, text(duty.submitted) or None))

    def list_page(self, path, main):
        listed = set()
        for table in main.all("table", of="report-table"):
            heads = [int(head.text) for head in table.first("thead").all("th") if head.text.isdigit()]
            for row in table.first("tbody").all("tr"):
                name = subject(row.first("th").first("a").attributes["href"])
                listed.add(name)
                for year, cell in zip(heads, row.all("td")):
                    self.cell("reports", cell, self.wanted[name, year])
        self.same("reports", f"{path.parent.name}, who is listed", listed,
                  {name for name, _ in self.wanted if self.years(name)})
        for entry in main.first("dl", of="tallies").all("div") if main.first("dl", of="tallies") \
                else ():
            self.tally("tallies", int(entry.first("dt").text), entry.first("dd").text)
        self.who_owes(path, main)
        figure = main.first("figure")
        for row in figure.first("details").first("tbody").all("tr") if figure else ():
            year = int(row.first("th").text)
            counts = [int(cell.text) for cell in row.all("td")]
            self.same("chart", year, counts, self.counts(year) + [sum(self.counts(year))])

    def who_owes(self, path, main):
        """The table of duties: everybody with one, whether by itself or through a sum."""
        listed = {subject(link.attributes["href"])
                  for table in main.all("table", of="data-table")
                  if "report-table" not in table.classes
                  for row in table.first("tbody").all("tr")
                  for link in row.first("th").all("a")}
        self.same("who owes", path.parent.name, listed, self.reporters)

    def counts(self, year):
        owed = [duty.state for duty in self.wanted.values() if duty.year == year and duty.owed]
        return [sum(state in states for state in owed) for states in PARTS]

    def tally(self, where, year, sentence):
        """`13/14 nơi đã nộp; 2 nơi nộp trễ; 1 nơi chưa nộp.`; no number while nothing is due."""
        on_time, late, missing, not_due = self.counts(year)
        owed = on_time + late + missing + not_due
        wanted = [] if not_due == owed else [on_time + late, owed]
        wanted += [count for count in (late, missing) if count]
        numbers = [int(number) for number in re.findall(r"\d+", sentence.split(".")[0])]
        self.same(where, f"{year}: {sentence}", numbers, wanted)

    def year_page(self, path, main):
        year = int(path.parent.name)
        for entry in main.all("li"):
            state = entry.first("span", of="report")
            if state is None or "id" not in entry.attributes:
                continue
            name = subject(entry.first("h2").first("a").attributes["href"])
            self.same("years", f"{name} {year}", state.classes,
                      {"report", f"report--{self.wanted[name, year].state}"})

    def body_page(self, path, main):
        """The sidebar names a receiver where, and only where, a report is ever owed."""
        self.own_page(path, main)
        name, words = path.parent.name, self.words(path)
        terms = {term.text for term in main.all("dt")}
        self.same("sidebars", name, words["reports-to"] in terms, name in self.reporters)

    def own_page(self, path, main):
        name = path.parent.name
        wanted = self.years(name)
        shown = {}
        for entry in main.all("div"):
            term = entry.first("dt") if entry.parent.name == "dl" else None
            if term and entry.first("a", "span", of="report"):
                shown[int(re.search(r"\d{4}", term.text)[0])] = entry.first("dd")
        self.same("own pages", f"{name}, years", set(shown), set(wanted))
        for year in set(shown) & set(wanted):
            self.cell("own pages", shown[year], wanted[year])

    def home(self, path, main):
        for line in main.all("p"):
            found = re.fullmatch(r"(\d{4}): (.*)", line.text)
            if found and line.parent.name == "li":
                self.tally("home", int(found[1]), found[2])
                due = [year for year in {duty.year for duty in self.wanted.values()}
                       if sum(self.counts(year)) > self.counts(year)[3]]
                self.same("home", "year", int(found[1]), max(due))


READERS = {"report-list": Site.list_page, "report-year": Site.year_page, "unit": Site.own_page,
           "body": Site.body_page, "home": Site.home}


def subject(href):
    """The name in a page's address."""
    return href.split("#")[0].removesuffix("/index.html").rsplit("/", 1)[-1]


def text(day):
    return day.isoformat() if day else ""


def main(roots):
    faults = []
    for root in roots:
        site = Site(root)
        site.check()
        faults += [f"{root}: {fault}" for fault in site.faults]
        counts = ", ".join(f"{name} {count}" for name, count in sorted(site.checks.items()))
        print(f"{root}: {counts}")
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
