"""Random small portals that withhold much, and speak of it in many ways; the same for a seed.

Every figure has a truth first. Totals, other people's accounts, old values and named baselines are
made of it, so that most of what is published agrees; some of it does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from random import Random

from site_rows import Indicator, Row, Site, Unit

YEAR = 2024
AS_OF = "2026-01-15"
WEIGHT = "nang"


def text(parts: dict[str, Fraction] | None, kind: str) -> str:
    """A value as a correction writes it."""
    if kind == "yes-no":
        return "yes" if parts["value"] else "no"
    if kind == "ratio":
        return f"{parts['numerator']}/{parts['denominator']}"
    return decimal(parts["value"])


def decimal(value: Fraction) -> str:
    """A number of at most two decimals."""
    hundredths = value * 100
    assert hundredths.denominator == 1
    sign, whole = ("-" if value < 0 else ""), abs(int(hundredths))
    tail = f"{whole % 100:02}".rstrip("0")
    return f"{sign}{whole // 100}" + (f".{tail}" if tail else "")


@dataclass
class Account:
    """A row of the content."""

    unit: str
    value: dict[str, Fraction] | str
    """The parts, or a marker."""
    by: str | None = None
    """Who says so, if not the unit."""
    new: dict[str, Fraction] | str | None = None
    """What a correction makes of it."""


@dataclass
class Measure:
    """An indicator with its rows."""

    id: str
    kind: str
    aggregation: str
    own_figure: str = "same"
    decimals: int = 0
    weight: str | None = None
    baseline: Fraction | None = None
    accounts: list[Account] = field(default_factory=list)
    truth: dict[str, dict[str, Fraction]] = field(default_factory=dict)


class RandomPortal:
    """The portal of a seed: as files, and as rows for the attacker."""

    def __init__(self, seed: int, count: int = 6):
        self.random = Random(seed)
        self.units = self.territory()
        self.site = Site(self.units, [])
        makers = [self.count, self.count, self.ratio, self.answers, self.mean, self.count]
        self.measures: list[Measure] = []
        for number in range(count):
            makers[number % len(makers)](f"i-{number}")

    # Units.

    def territory(self) -> list[Unit]:
        random, units = self.random, []

        def add(name, kind, parent, first="0000", last="9999", successors=()):
            units.append(Unit(name, kind, parent, first, last, list(successors)))

        top = "h"
        if random.random() < 0.2:
            # The area had another name, which some of its units still give as their parent.
            add("h-cu", "huyen", None, last="2023-12-31", successors=["h"])
            add("h", "huyen", None, first="2024-01-01")
            top = random.choice(("h", "h-cu"))
        else:
            add("h", "huyen", None)
        if random.random() < 0.5:
            for name in "abcd"[:random.choice((3, 4))]:
                add(f"xa-{name}", "xa", top)
        else:
            names = iter("abcdefgh")
            for place in ("p", "q", "r")[:random.choice((1, 2, 2, 3))]:
                # A place that ended in summer, with all of its units.
                last = "2024-06-30" if place != "p" and random.random() < 0.15 else "9999"
                add(place, "cum", top, last=last)
                for _ in range(random.choice((1, 2, 2))):
                    add(f"xa-{next(names)}", "xa", place, last=last)
            if random.random() < 0.4:
                add(f"xa-{next(names)}", "xa", top)
        if random.random() < 0.2:
            add("xa-het", "xa", top, last="2024-06-30")
        return units

    def below(self, place: str) -> list[str]:
        """The units below a place that answer for as long as it does."""
        whole = self.site.units[place]
        return [
            unit.id for unit in self.units
            if unit.type == "xa" and place in self.site.holders(unit.id)
            and (unit.answers_for(YEAR) if whole.answers_for(YEAR) else unit.last == whole.last)
        ]

    def places(self) -> list[str]:
        return [unit.id for unit in self.units if unit.type != "xa" and unit.last >= "2024"]

    # Indicators.

    def small(self) -> Fraction:
        return Fraction(self.random.choice((0, 0, 0, 1, 1, 2, 3, 4)))

    def count(self, name: str) -> None:
        measure = Measure(name, "count", "sum", self.random.choice(("same", "same", "wider")))
        self.fill(measure, lambda: {"value": self.small()}, ["value"])
        if self.random.random() < 0.2:
            measure.baseline = self.total(measure, "h", ["value"])["value"]

    def ratio(self, name: str) -> None:
        measure = Measure(name, "ratio", "ratio-of-sums",
                          self.random.choice(("same", "same", "wider")))

        def made():
            below = Fraction(self.random.choice((1, 1, 2, 3)))
            return {"numerator": min(below, self.small()) if self.random.random() < 0.6 else below,
                    "denominator": below}

        self.fill(measure, made, ["numerator", "denominator"])
        if self.random.random() < 0.15:
            total = self.total(measure, "h", ["numerator", "denominator"])
            measure.baseline = rounded(total["numerator"] * 100 / total["denominator"], 1)

    def answers(self, name: str) -> None:
        measure = Measure(name, "yes-no", "share-of-units")
        share = self.random.choice((0.2, 0.5, 0.8, 1, 1))
        self.fill(measure, lambda: {"value": Fraction(self.random.random() < share)}, [])
        units = self.below("h")
        yes = sum(measure.truth[unit]["value"] for unit in units)
        if units and self.random.random() < 0.7:
            measure.baseline = rounded(yes * 100 / len(units), self.random.choice((0, 1)))

    def mean(self, name: str) -> None:
        weight = Measure(WEIGHT + name, "count", "sum")
        self.fill(weight, lambda: {"value": 1 + self.small()}, ["value"])
        measure = Measure(name, "rate", "weighted-mean", decimals=1, weight=weight.id)
        measure.truth = {
            unit.id: {"value": Fraction(self.random.choice((0, 5, 10, 15, 20)), 10)}
            for unit in self.units if unit.type == "xa"}
        self.measures.append(measure)
        self.leaves(measure)
        for place in self.places():
            heavy = sum(weight.truth[unit]["value"] for unit in self.below(place))
            if heavy and self.random.random() < 0.5:
                value = sum(weight.truth[unit]["value"] * measure.truth[unit]["value"]
                            for unit in self.below(place)) / heavy
                self.account(measure, place, {"value": rounded(value, 1)})

    # Rows.

    def fill(self, measure: Measure, made, parts: list[str]) -> None:
        measure.truth = {unit.id: made() for unit in self.units if unit.type == "xa"}
        self.measures.append(measure)
        self.leaves(measure)
        for place in self.places():
            if not parts or not self.below(place) or self.random.random() < 0.4:
                continue
            if self.random.random() < 0.12:
                measure.accounts.append(Account(place, "withheld"))
                continue
            total = self.total(measure, place, parts)
            if measure.kind == "count" and self.random.random() < 0.04:
                # At odds with its units.
                total["value"] = max(total["value"] - 2, Fraction(0))
            self.account(measure, place, total)

    def total(self, measure: Measure, place: str, parts: list[str]) -> dict[str, Fraction]:
        more = self.small() if measure.own_figure == "wider" else Fraction(0)
        return {
            part: more + sum((measure.truth[unit][part] for unit in self.below(place)), Fraction(0))
            for part in parts}

    def leaves(self, measure: Measure) -> None:
        random = self.random
        hidden = random.choice((0.25, 0.4, 0.6))
        for unit in self.units:
            if unit.type != "xa" or unit.last < "2024":
                continue
            truth, draw = measure.truth[unit.id], random.random()
            if draw < hidden:
                if random.random() < 0.25:
                    measure.accounts.append(Account(unit.id, truth, new="withheld"))
                else:
                    measure.accounts.append(Account(unit.id, "withheld"))
                    if random.random() < 0.15:
                        measure.accounts.append(Account(unit.id, truth, by="so"))
            elif draw < hidden + 0.08:
                if random.random() < 0.5:
                    measure.accounts.append(
                        Account(unit.id, random.choice(("not-reported", "not-applicable"))))
            else:
                self.account(measure, unit.id, truth)

    def account(self, measure: Measure, unit: str, value: dict[str, Fraction]) -> None:
        """A figure; sometimes another one is told beside it."""
        random, draw = self.random, self.random.random()
        other = self.near(measure, value)
        if draw < 0.06 and other != value:
            measure.accounts.append(Account(unit, other, new=value))
        elif draw < 0.12 and other != value:
            measure.accounts.append(Account(unit, value))
            measure.accounts.append(Account(unit, other, by="so"))
        elif draw < 0.18:
            measure.accounts.append(Account(unit, value, by="so"))
            if random.random() < 0.5:
                measure.accounts.append(Account(unit, "not-reported"))
        else:
            measure.accounts.append(Account(unit, value))

    def near(self, measure: Measure, value: dict[str, Fraction]) -> dict[str, Fraction]:
        if measure.kind == "yes-no":
            return {"value": 1 - value["value"]}
        changed = dict(value)
        part = "denominator" if measure.kind == "ratio" else "value"
        changed[part] += self.random.choice((1, 2))
        return changed

    # What comes of it.

    def without(self, names: set[str]) -> None:
        """Takes indicators out."""
        self.measures = [measure for measure in self.measures if measure.id not in names]

    def withhold(self, name: str, unit: str) -> None:
        """Withholds a figure as a keeper would: in the unit's own row."""
        measure = next(measure for measure in self.measures if measure.id == name)
        measure.accounts = [
            account for account in measure.accounts if account.unit != unit or account.by]
        measure.accounts.append(Account(unit, "withheld"))

    def files(self) -> dict[str, str]:
        rows = ["indicator,unit,period,value,numerator,denominator,quality,report"]
        reports, corrections = {}, ["indicator,unit,period,old,new,reason,date,found-by"]
        for measure in self.measures:
            for account in measure.accounts:
                start = f"{measure.id},{account.unit},{YEAR}"
                if isinstance(account.value, str):
                    rows.append(f"{start},{account.value},,,,")
                    continue
                by = account.by or account.unit
                reports[f"r-{by}"] = f"r-{by},{by},{YEAR},2025-01-15"
                words = text(account.value, measure.kind)
                cells = words.replace("/", ",") if measure.kind == "ratio" else words + ",,"
                before = "," if measure.kind == "ratio" else ""
                rows.append(f"{start},{before}{cells},final,r-{by}")
                if account.new is not None:
                    new = account.new if isinstance(account.new, str) else text(
                        account.new, measure.kind)
                    corrections.append(f"{start},{words},{new},Đếm lại,2025-06-01,so")
        head = "id,submitter,period,submitted"
        return {
            "portal.yaml": SETTINGS,
            "plan/index.md": front(title="K", issuer="U", date='"2023-03"',
                                   period="{from: 2023, to: 2030}"),
            "plan/objectives/o.md": front(title="M", code="I.1", kind="specific"),
            "bodies/so.md": front(title="so", code="III.1"),
            "data/reports.csv": "\n".join([head, *reports.values()]) + "\n",
            "data/x.csv": "\n".join(rows) + "\n",
            "data/corrections.csv": "\n".join(corrections) + "\n",
            **{f"units/{unit.id}/index.md": self.unit_front(unit) for unit in self.units},
            **{f"indicators/{item.id}.md": measure_front(item) for item in self.measures},
        }

    def unit_front(self, unit: Unit) -> str:
        before = [other.id for other in self.units if unit.id in other.successors]
        valid = [f"{name}: {day}" for name, day in (("from", unit.first), ("to", unit.last))
                 if day not in ("0000", "9999")]
        return front(
            title=unit.id, type=unit.type, parent=unit.parent,
            valid=f"{{{', '.join(valid)}}}" if valid else None,
            successors=f"[{', '.join(unit.successors)}]" if unit.successors else None,
            predecessors=f"[{', '.join(before)}]" if before else None)

    def rows(self) -> Site:
        """What the content says, corrections done, as the attacker's rows."""
        indicators = []
        for measure in self.measures:
            rows = [self.row(measure, account) for account in measure.accounts]
            baseline = None if measure.baseline is None else (YEAR, measure.baseline)
            indicators.append(Indicator(
                measure.id, measure.kind, measure.aggregation, measure.own_figure, {"xa"},
                measure.weight, measure.decimals, baseline, rows))
        return Site(self.units, indicators)

    @staticmethod
    def row(measure: Measure, account: Account) -> Row:
        value = account.value if account.new is None else account.new
        marker = value if isinstance(value, str) else None
        old = [account.value] if account.new is not None and marker != "withheld" else []
        # A row without a report is the unit's own silence.
        is_own = account.by is None
        return Row(account.unit, YEAR, "reported" if is_own else "reported-by-other", marker,
                   {} if marker else value, old=old)


def rounded(value: Fraction, digits: int) -> Fraction:
    """A half goes away from zero; nothing here is negative."""
    scaled = value * 10 ** digits
    return Fraction((scaled + Fraction(1, 2)).__floor__(), 10 ** digits)


def front(**fields) -> str:
    lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\n".join(["---", *lines, "---", ""])


def measure_front(measure: Measure) -> str:
    fields = {
        "title": measure.id, "section": "I.1", "objective": "o", "kind": measure.kind,
        "aggregation": measure.aggregation, "applies-to": "[xa]",
        "measure": "lượt" if measure.kind in ("count", "rate") else None,
        "numerator": "T" if measure.kind == "ratio" else None,
        "denominator": "M" if measure.kind == "ratio" else None,
        "decimals": measure.decimals or None, "weight": measure.weight,
        "reported-for": "[huyen, cum]" if measure.kind != "yes-no" else None,
        "own-figure": measure.own_figure if measure.own_figure == "wider" else None,
    }
    if measure.baseline is not None:
        fields["target"] = "{type: level, milestones: [{year: 2030, value: 50}]}"
        fields["baseline"] = (
            f"{{year: {YEAR}, value: {decimal(measure.baseline)}, source: Sổ}}")
    return front(**fields)


SETTINGS = """title: T
tagline: t
description: d
publisher: p
languages: [vi]
theme: default
data-status: illustrative
minimum-coverage: 75
unit-types:
  - {id: huyen, name: Huyện}
  - {id: cum, name: Cụm}
  - {id: xa, name: Xã}
"""
