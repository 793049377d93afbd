"""The rule's own examples and every “Wrong before”, each with the value that is right."""

from fractions import Fraction

import rule
from figures import made_figure
from plain import rounded
from small import by, growth, level, on, portal, soft, unit

TWELVE = "abcdefgijklm"


def word(pair):
    """A verdict in short: name, reason or early, provisional, judged year."""
    found = rule.verdict(*pair)
    marks = [found.reason, "early" if found.is_early else None,
             "tạm tính" if found.is_provisional else None,
             f"late {found.late_year}" if found.late_year else None,
             str(found.year) if found.year else None]
    return " ".join([found.name, *(mark for mark in marks if mark)])


def results(pair):
    """The milestones in short."""
    return " ".join(
        f"{item.year}:{item.result}" + ("~" if item.is_provisional else "")
        + (f"+{item.late_year}" if item.late_year else "")
        for item in rule.verdict(*pair).milestones)


def made(pair, year):
    """The bounds of the area's figure from its units."""
    found = made_figure(*pair, ("h",), year)
    return found.lower, found.upper


def cases():
    """(what is asked, what comes out, what is right)."""
    yield from silence()
    yield from succession()
    yield from time()
    yield "1.005 % with two digits", rounded(Fraction("1.005"), 2), Fraction("1.01")
    yield "a half goes away from zero", rounded(Fraction("-2.5"), 0), -3


def silence():
    nine = {name: {2023: 3, 2024: 3 if name < "k" else "not-reported"} for name in TWELVE}
    down = portal(level(y2030=27), nine, direction="down", as_of="2025-06-01")
    yield "9 of 12 communes with 3 each, at most 27", word(down), "not-assessable too-few-figures"
    yield "its bounds", made(down, 2024), (27, None)

    rising = {"a": {2023: 90, 2025: 110}, "b": {2023: 90, 2025: 110},
              "c": {2023: 90, 2025: "not-reported"}}
    yield ("A and B rise 90 to 110, C is silent",
           word(portal(level(y2030=300), rising)), "not-assessable too-few-figures")

    two = {"a": {2023: True, 2025: True}, "b": {2023: False, 2025: True},
           "c": {2023: False, 2025: "not-reported"}}
    yield ("two of three say yes, all are wanted in 2030: on the path, whatever the third says",
           word(portal(level(y2030=100), two, "share-of-units")), "on-track 2025")
    yield ("all were wanted in 2025, and nobody can say more", word(portal(
        level(y2025=100), two, "share-of-units", as_of="2027-01-01")),
        "not-assessable too-few-figures")
    yield ("two of three say yes, 60 % are wanted",
           word(portal(level(y2030=60), two, "share-of-units")), "achieved early 2025")
    yield ("their bounds", made(portal(None, two, "share-of-units"), 2025),
           (Fraction(200, 3), 100))

    units = {"a": {2023: 100, 2024: 102, 2025: 102}, "b": {2023: 100, 2024: 102, 2025: 102}}
    plain = portal(growth(y2030=10), units)
    marked = portal(growth(y2030=10), {"h": {2025: "not-yet-due"}, **units})
    yield "without a marker of the area", word(plain), "far-behind 2025"
    yield "a marker row of the area changes nothing", word(marked), word(plain)

    leak = {"a": {2025: 10}, "b": {2025: 12}, "c": {2025: "withheld"}}
    yield "10 + 12 + withheld is at least 22", made(portal(None, leak), 2025), (22, None)


def succession():
    merged = [unit("b", ends="2025-06-30", before=["d"]),
              unit("c", ends="2025-06-30", before=["d"]),
              unit("d", begins="2025-07-01", after=["b", "c"])]
    figures = {"a": {2023: 100, 2024: 100, 2025: 100}, "b": {2023: 1000, 2024: 1100},
               "c": {2023: 1000, 2024: 1100}, "d": {2025: 2500}}
    pair = portal(growth(y2025=10, y2030=10), figures, units=merged)
    yield "B and C become D, 2,100 to 2,600", word(pair), "on-track 2025"
    yield "and its milestone", results(pair), "2025:met 2030:not-due"

    figures = {"b": {2023: 1000}, "c": {2023: 1000}, "d": {2025: 2500}}
    yield ("all merge", word(portal(growth(y2030=10), figures, units=merged)), "on-track 2025")

    renamed = [unit("a", ends="2024-06-30", before=["a2"]),
               unit("a2", begins="2024-07-01", after=["a"])]
    figures = {"a": {2023: 100}, "a2": {2025: 121}, "b": {2023: 1100, 2025: 221}}
    yield ("A is only renamed, 1,200 falls to 342",
           word(portal(growth(y2030=10), figures, units=renamed)), "moving-away 2025")

    whole = [unit("h", None, "tinh", ends="2025-06-30", before=["k"]),
             unit("a", ends="2025-06-30", before=["k"]),
             unit("k", None, "tinh", begins="2025-07-01", after=["h", "a"])]
    figures = {"h": {2023: 40, 2024: 50}, "a": {2024: 5}, "k": {2025: 60}}
    pair = portal(level(y2030=100), figures, units=whole, own_figure="wider")
    yield "the new name continues the area, not its commune", word(pair), "on-track 2025"


def time():
    running = {"h": {2024: 100, 2025: 110, 2026: soft(62)}}
    yield ("62 by 10 July, 120 wanted for the year", word(portal(
        level(y2026=120, y2030=160), running, "reported", as_of="2026-07-10")), "on-track 2025")

    kept = portal(growth(y2030=10), {"h": {2028: 100, 2030: 121, 2032: 122}}, "reported",
                  as_of="2033-05-01", plan_from=2028)
    yield "kept in 2030, slower in 2032", word(kept), "achieved 2030"

    silent = portal(level(y2030=100), {"h": {2023: 20, 2028: 90}}, "reported", as_of="2032-01-01")
    yield "silence long after the deadline", word(silent), "no-figure-at-deadline"
    yield "silence up to the last day", word(on(silent, "2031-12-31")), "on-track 2028"

    crashed = portal(growth(y2023=10, y2025=10), {"h": {2026: 5, 2027: 6}}, "reported",
                     as_of="2028-02-01")
    yield "spans that ended before the baseline", word(crashed), "no-figure-at-deadline"
    ended = portal(growth(y2023=10, y2025=10), {"h": {2025: 5, 2027: 6}}, "reported",
                   as_of="2028-02-01")
    yield "the baseline closes the last span", word(ended), "not-assessable no-start"

    answers = portal(by(2030), {"h": {2023: False, 2024: True, 2025: False}}, "reported",
                     kind="yes-no")
    yield "no after an earlier yes", word(answers), "moving-away 2025"
