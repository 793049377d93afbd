"""Random figures: what units, and others about them, report, and what is corrected later."""

import csv
import io
from fractions import Fraction

from random_indicators import WEIGHT
from random_units import written

COUNTS = (0, 1, 2, 2, 3, 3, 4, 4, 6, 8, 9)
OTHERS = ("so", "cuc")


class Data:
    """All tables of a portal."""

    def __init__(self, random, territory, promises, as_of):
        self.random, self.territory, self.as_of = random, territory, as_of
        self.reports, self.rows, self.corrections = {}, [], []
        for promise in promises:
            self.fill(promise)

    def files(self):
        return {
            "data/reports.csv": table(
                ("id", "submitter", "period", "submitted"),
                [(name, *rest) for name, rest in sorted(self.reports.items())]),
            "data/x.csv": table(
                ("indicator", "unit", "period", "value", "numerator", "denominator", "quality",
                 "report"), self.rows),
            "data/corrections.csv": table(
                ("indicator", "unit", "period", "old", "new", "reason", "date", "found-by"),
                self.corrections)}

    def fill(self, promise):
        random = self.random
        first = random.choice((2020, 2021, 2022, 2022, 2023))
        skipped = random.choice(((), (), (random.choice(range(2022, 2029)),)))
        gives_up = random.choice((2040, 2040, 2040, random.choice(range(2023, 2028))))
        silence = random.choice((0, 0, 0.1, 0.25))
        for year in range(first, self.as_of[0] + 1):
            if year not in skipped and year < gives_up:
                self.fill_year(promise, year, silence)

    def fill_year(self, promise, year, silence):
        """One year: units first; the own figures know what the units come to."""
        random = self.random
        inner = self.territory.inner(year)
        has_own = promise.own_figures != "none" and (
            promise.is_about_area or random.random() < 0.6)
        may_withhold = not has_own and promise.id != WEIGHT and "baseline" not in promise.fields
        reached, silent = [], 0
        for unit in self.territory.units:
            if promise.is_about_area or unit.type not in promise.applies_to:
                continue
            if not unit.lives_at_end_of(year):
                if unit.lives_in(year) and random.random() < 0.2:
                    self.add(promise, unit.id, year, self.value(promise, year))
                continue
            if unit.id in inner:
                if has_own and random.random() < 0.3:
                    self.add(promise, unit.id, year, self.value(promise, year))
                continue
            marker = self.marker(year, silence, may_withhold)
            if marker is None:
                value = self.value(promise, year)
                self.account(promise, unit.id, year, value)
                reached.append(value)
            else:
                silent += marker != "not-applicable"
                self.silence(promise, unit.id, year, marker)
        if has_own:
            self.own(promise, year, reached, silent)

    def marker(self, year, silence, may_withhold):
        """A marker, the empty word for no row, or `None` for a figure."""
        random = self.random
        if year == self.as_of[0]:
            silence = 0.5
        if random.random() >= silence:
            return "not-applicable" if random.random() < 0.03 else None
        choices = ["", "not-reported", "not-reported"]
        if year >= self.as_of[0] - 1:
            choices.append("not-yet-due")
        if may_withhold:
            choices.append("withheld")
        return random.choice(choices)

    def value(self, promise, year):
        """A figure that mostly moves the way the plan wants, so that every word comes up."""
        random = self.random
        gone = min(max(year - 2020, 0), 8)
        if promise.direction == "down":
            gone = 8 - gone
        if random.random() < 0.25:
            gone = random.randint(0, 8)
        if promise.kind == "yes-no":
            return random.randint(0, 8) < gone
        if promise.kind == "ratio":
            below = random.choice((2, 4, 4, 5, 8))
            return min(max(below * gone // 8 + random.choice((0, 0, 1)), 0), below), below
        if promise.kind == "rate":
            return Fraction(gone - 3 + random.choice((-1, 0, 0, 1)), 2)
        return Fraction(COUNTS[min(gone + random.choice((0, 1, 1, 2)), 10)])

    def own(self, promise, year, reached, silent):
        """The area's own figure; now and then a district's, which nobody adds up."""
        random = self.random
        kinds = ("tinh", "huyen") if "huyen" in promise.reported_for else ("tinh",)
        for unit in self.territory.units:
            if unit.type not in kinds or not unit.lives_at_end_of(year):
                continue
            if unit.type == "huyen" and random.random() < 0.7:
                continue
            draw = random.random()
            if draw < 0.08:
                self.silence(promise, unit.id, year, "not-reported")
            elif draw < 0.14 and promise.is_about_area:
                self.silence(promise, unit.id, year, "withheld")
            else:
                agrees = unit.type == "tinh" and promise.own_figures == "agreeing"
                self.account(promise, unit.id, year, self.own_value(
                    promise, year, reached if agrees else [], silent))

    def own_value(self, promise, year, reached, silent):
        """What the units come to, where they are to agree and come to anything."""
        if not reached or promise.kind == "yes-no":
            return self.large(promise, year)
        if promise.kind == "ratio":
            return tuple(map(sum, zip(*reached, strict=True)))
        if promise.aggregation == "sum":
            return sum(reached) + (self.random.choice(COUNTS) if silent else 0)
        return reached[0]

    def large(self, promise, year):
        if promise.kind == "count":
            return 2 * self.value(promise, year)
        return self.value(promise, year)

    def account(self, promise, unit, year, value):
        """A figure by the unit itself, by another, or by both."""
        draw = self.random.random()
        if draw < 0.8:
            self.add(promise, unit, year, value)
            self.correct(promise, unit, year, value)
        elif draw < 0.92:
            self.add(promise, unit, year, value, by=self.random.choice(OTHERS))
            if draw > 0.88:
                self.silence(promise, unit, year, "not-reported")
        else:
            self.add(promise, unit, year, value)
            self.add(promise, unit, year, self.value(promise, year), by=self.random.choice(OTHERS))

    def silence(self, promise, unit, year, marker):
        if marker:
            self.rows.append((promise.id, unit, year, marker, "", "", "", ""))

    def report(self, submitter, year):
        """The id of a report, made when first needed: late ones among them; `None` before any."""
        name = f"r-{submitter}-{year}"
        if name not in self.reports:
            days = [(year + 1, month, 15) for month in (1, 2, 2, 3, 5, 9)]
            days = [day for day in days if day <= self.as_of]
            if year == self.as_of[0]:
                days = [(year, 1, 1)]
            if not days:
                return None
            self.reports[name] = (submitter, year, written(self.random.choice(days)))
        return name

    def add(self, promise, unit, year, value, by=None):
        report = self.report(by or unit, year)
        if report is None:
            return
        is_running = year == self.as_of[0]
        quality = self.random.choice(("provisional", "estimated") if is_running else (
            "final", "final", "final", "final", "final", "final", "revised", "provisional",
            "estimated"))
        self.rows.append((promise.id, unit, year, *cells(value), quality, report))

    def correct(self, promise, unit, year, value):
        report = self.reports.get(f"r-{unit}-{year}")
        if report is None or self.random.random() >= 0.03:
            return
        if self.rows[-1][:3] != (promise.id, unit, year):
            return
        new = self.value(promise, year)
        if new != value:
            self.corrections.append((
                promise.id, unit, year, word(value), word(new), "Chép nhầm", written(self.as_of),
                "một bạn đọc"))


def word(value):
    """A figure as a correction writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return f"{value[0]}/{value[1]}"
    return decimal(value)


def decimal(value):
    """A number of at most one decimal, exactly."""
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value) * 10, 10)
    return f"{sign}{whole}.{rest}"


def cells(value):
    """The cells value, numerator and denominator."""
    if isinstance(value, tuple):
        return "", value[0], value[1]
    return word(value), "", ""


def table(columns, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()
