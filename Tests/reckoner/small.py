"""Small portals in a line or two, for cases worked by hand: an area `h` and its communes."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from plain import Growth, Indicator, Level, Parts, Portal, Row, Unit, YesNo


@dataclass(frozen=True)
class Said:
    """A value with how it is said."""

    value: object
    quality: str = "final"
    by_itself: bool = True


def soft(value):
    return Said(value, "provisional")


def other(value):
    return Said(value, by_itself=False)


def level(**milestones):
    """`level(y2025=70)`."""
    return Level(tuple((int(year[1:]), Fraction(value)) for year, value in milestones.items()))


def growth(**spans):
    """`growth(y2025=10, y2030=(12, 15))`."""
    found = []
    for year, rate in spans.items():
        lowest, highest = rate if isinstance(rate, tuple) else (rate, rate)
        found.append((int(year[1:]), Fraction(lowest), Fraction(highest)))
    return Growth(tuple(found))


def by(year):
    return YesNo(year)


def value_of(value):
    if isinstance(value, tuple):
        return Parts(Fraction(value[0]), Fraction(value[1]))
    if isinstance(value, (bool, str)):
        return value
    return Fraction(value)


def unit(name, parent="h", kind="xa", begins=None, ends=None, after=(), before=()):
    """A unit; `after` are its predecessors, `before` its successors."""
    return Unit(name, kind, parent, begins and date.fromisoformat(begins),
                ends and date.fromisoformat(ends), tuple(after), tuple(before))


AREA = Unit("h", "tinh")


def portal(target, figures, aggregation="sum", as_of="2026-11-22", units=(), minimum=75,
           plan_from=2023, due=None, weights=None, **more):
    """A portal and its indicator. `figures` are values by unit and year; a list is many accounts.

    Units that are not given are communes of the area.
    """
    kinds = {"ratio-of-sums": "ratio", "weighted-mean": "rate", "share-of-units": "yes-no"}
    if aggregation == "reported":
        more.setdefault("applies_to", ("tinh",))
    indicator = Indicator(
        "t", more.pop("kind", kinds.get(aggregation, "count")), aggregation, target=target,
        **{"applies_to": ("xa",), "reported_for": ("tinh",),
           "weight": "w" if weights else None, **more})
    known = {one.id: one for one in (AREA, *units)}
    for name in figures:
        known.setdefault(name, unit(name))
    rows = {}
    for id, table in (("t", figures), ("w", weights or {})):
        for name, values in table.items():
            for year, said in values.items():
                accounts = said if isinstance(said, list) else [said]
                accounts = [one if isinstance(one, Said) else Said(one) for one in accounts]
                rows[id, name, year] = tuple(
                    Row(id, name, year, value_of(one.value), one.quality, one.by_itself)
                    for one in accounts)
    made = Portal(known, {"t": indicator}, rows, plan_from, date.fromisoformat(as_of),
                  Fraction(minimum), due or {})
    return made, indicator


def on(pair, day):
    """The same portal, built on another day."""
    made, indicator = pair
    return replace(made, as_of=date.fromisoformat(day)), indicator
