"""Cases at the edges, worked by hand."""

from fractions import Fraction

import rule
from cases_rule import made, results, word
from small import by, growth, level, on, other, portal, soft, unit

LATER = "2026-11-22"


def cases():
    """(what is asked, what comes out, what is right)."""
    yield from on_the_path()
    yield from on_bounds()
    yield from in_part()
    yield from two_ways()
    yield from baselines()
    yield from deadlines()
    yield from growing()
    yield from groups()
    yield from yes_or_no()
    yield from within()


def own(target, values, **more):
    return portal(target, {"h": values}, "reported", **more)


def on_the_path():
    """From 50 in 2023 to 70 in 2025 and 100 in 2030: 60 are needed in 2024."""
    target = level(y2025=70, y2030=100)
    for value, wanted in ((60, "on-track"), (Fraction("57.5"), "behind"),
                          (Fraction("57.4"), "far-behind"), (50, "far-behind"),
                          (49, "moving-away")):
        yield (f"{value} where 60 is needed",
               word(own(target, {2023: 50, 2024: value}, as_of="2025-05-01")), f"{wanted} 2024")
    down = level(y2025=30, y2030=0)
    for value, wanted in ((40, "on-track"), (Fraction("42.5"), "behind"), (43, "far-behind"),
                          (51, "moving-away")):
        yield (f"{value} where at most 40 is needed", word(own(
            down, {2023: 50, 2024: value}, direction="down", as_of="2025-05-01")),
            f"{wanted} 2024")
    yield ("a baseline that meets the first milestone need not grow to it",
           word(own(target, {2023: 80, 2024: 70}, as_of="2025-05-01")), "on-track 2024")
    yield ("but not fall below it: no way is left of which 75 % could be gone",
           word(own(target, {2023: 80, 2024: 69}, as_of="2025-05-01")), "moving-away 2024")
    yield ("the last milestone is met", word(own(target, {2023: 50, 2024: 100},
                                                 as_of="2025-05-01")), "achieved early 2024")
    yield ("a milestone missed stays missed, with the year that met it",
           results(own(target, {2023: 50, 2025: 69, 2026: 71}, as_of="2027-05-01")),
           "2025:missed+2026 2030:not-due")


def on_bounds():
    three = {"a": {2023: 10, 2025: 20}, "b": {2023: 10, 2025: 20}, "c": {2023: 10}}
    yield ("known is on the path already, all above is better",
           word(portal(level(y2030=64), three)), "on-track 2025")
    yield ("one below the path", word(portal(level(y2027=62), three)),
           "not-assessable too-few-figures")
    yield ("down, known is worse than the baseline already",
           word(portal(level(y2030=0), three, direction="down")), "moving-away 2025")
    yield ("an earlier complete year is judged where the bounds of the last do not decide",
           word(portal(level(y2027=70), {**three, "c": {2023: 10, 2024: 10},
                                         "a": {2023: 10, 2024: 11, 2025: 20},
                                         "b": {2023: 10, 2024: 11, 2025: 20}})),
           "far-behind 2024")
    yield ("bounds decide a milestone's year", results(portal(level(y2025=40, y2030=99), three)),
           "2025:met 2030:not-due")
    share = {name: {2023: name == "a", 2025: name < "d"} for name in "abcd"}
    share["e"] = {2023: False}
    yield "three of five, one silent", made(portal(None, share, "share-of-units"), 2025), (60, 80)
    yield ("a share on the path at both ends",
           word(portal(level(y2030=100), share, "share-of-units")), "on-track 2025")
    yield ("nobody silent and one withheld", word(portal(
        level(y2025=30), {"a": {2025: 10}, "b": {2025: "withheld"}}, as_of="2026-02-01")),
        "not-assessable withheld")


def in_part():
    four = {name: {2023: (1, 4), 2025: (3, 4)} for name in "abcd"}
    four["d"] = {2023: (1, 4)}
    yield ("3 of 4 is exactly the minimum coverage",
           word(portal(level(y2030=100), four, "ratio-of-sums")), "on-track tạm tính 2025")
    yield ("one per cent more is asked", word(portal(
        level(y2030=100), four, "ratio-of-sums", minimum=76)), "not-assessable too-few-figures")
    weighted = {"a": {2023: 2, 2025: -1}, "b": {2023: 2, 2025: 2}}
    weights = {"a": {2023: 1, 2025: 2}, "b": {2023: 1, 2025: 1}}
    yield ("(2·−1 + 1·2) ÷ 3", made(portal(None, weighted, "weighted-mean", weights=weights),
                                    2025), (0, 0))
    lacking = portal(level(y2030=4), weighted, "weighted-mean",
                     weights={"a": {2023: 1, 2025: 2}, "b": {2023: 1}})
    yield "a unit without a weight is silent", word(lacking), "not-assessable too-few-figures"
    nothing = portal(level(y2030=4), weighted, "weighted-mean",
                     weights={name: {2023: 1, 2025: 0} for name in "ab"})
    yield "weights that come to zero give no figure", word(nothing), "not-assessable only-baseline"


def two_ways():
    units = {"a": {2023: 10, 2024: 10}, "b": {2023: 10, 2024: 10}}
    both = {**units, "h": {2023: 20, 2025: 40}}
    yield ("same: both ways are one series", word(portal(level(y2030=60), both)), "on-track 2025")
    wide = portal(level(y2030=60), {**units, "h": {2025: 40}}, own_figure="wider")
    yield "wider: a level asks own figures only", word(wide), "not-assessable only-baseline"
    apart = portal(level(y2030=60), {"a": {2023: 10, 2024: 12}, "b": {2023: 10, 2024: 10},
                                     "h": {2023: 30, 2025: 40}})
    yield "20 beside 30: they disagree, own is judged later", word(apart), "on-track 2025"
    split = portal(growth(y2030=10), {"a": {2023: 10}, "h": {2025: 40}}, own_figure="wider")
    yield ("only both together would give a word", word(split),
           "not-assessable two-ways-of-counting")
    tie = portal(growth(y2030=10), {"a": {2023: 10, 2025: 30}, "h": {2023: 40, 2025: 40}},
                 own_figure="wider")
    yield "own where they tie", word(tie), "far-behind 2025"
    later = portal(growth(y2030=10), {"a": {2023: 10, 2025: 30}, "h": {2023: 40, 2024: 40}},
                   own_figure="wider")
    yield "else the one judged later", word(later), "on-track 2025"
    hidden = portal(level(y2030=60), {**units, "h": {2024: "withheld"}})
    yield "own withheld: no figure of the units either", word(hidden), "not-assessable withheld"
    spoken = portal(level(y2030=60), {"h": {2023: 20, 2024: ["not-reported", other(30)]}},
                    "reported", as_of=LATER)
    yield "another speaks where the place does not", word(spoken), "on-track 2024"
    for parts, is_apart in (((200, 301), True), ((201, 301), False)):
        pair = portal(level(y2030=100), {"a": {2025: (2, 3)}, "h": {2025: parts}}, "ratio-of-sums")
        yield (f"{parts} beside 66.7 %, without digits",
               rule.is_apart(rule.series_of(*pair, ("h",))), is_apart)


def baselines():
    yield ("the last firm figure from before the plan", rule.verdict(*own(
        level(y2030=100), {2020: 10, 2021: 20, 2022: soft(30), 2025: 50})).baseline.year, 2021)
    yield ("only figures from before the plan",
           word(own(level(y2030=100), {2020: 10, 2021: 20})), "not-assessable only-baseline")
    yield ("which meet the last milestone",
           word(own(level(y2030=20), {2020: 10, 2021: 20})), "achieved early 2021")
    yield ("a named baseline lets them be judged", word(own(
        level(y2030=100), {2022: 28}, named_baseline=(2020, Fraction(10)))), "on-track 2022")
    yield ("older than the named one", word(own(
        level(y2030=100), {2020: 28}, named_baseline=(2022, Fraction(10)))),
        "not-assessable before-baseline")
    yield ("nothing firm", word(own(level(y2030=100), {2024: soft(10), 2025: soft(20)})),
           "not-assessable no-baseline")
    yield ("nothing at all", word(own(level(y2030=100), {2025: "not-reported"})),
           "not-assessable no-figure")
    shares = {"a": {2022: True, 2025: True}, "b": {2022: False, 2025: True},
              "c": {2022: "not-reported", 2025: False}, "d": {2022: False, 2025: False}}
    yield ("a baseline between 25 % and 50 %, 50 % now: on the way from one, not from the other",
           word(portal(level(y2030=90), shares, "share-of-units")),
           "not-assessable too-few-figures")


def deadlines():
    due = {"tinh": (3, 31)}
    silent = own(level(y2025=50), {2023: 20, 2024: 40}, due=due, as_of="2026-03-31")
    yield "the last day for reporting", word(silent), "on-track 2024"
    yield "and its milestone", results(silent), "2025:awaited"
    yield "the day after", word(on(silent, "2026-04-01")), "no-figure-at-deadline"
    yield "and its milestone", results(on(silent, "2026-04-01")), "2025:no-figure"
    mixed = portal(level(y2025=50), {"a": {2023: 10, 2025: 10}, "b": {2023: 10}}, due={
        "xa": (2, 28)}, reported_for=(), as_of="2026-03-01")
    yield "too few after the units' day", word(mixed), "not-assessable too-few-figures"
    yield ("missed, met late", word(own(
        level(y2025=50), {2023: 20, 2025: 40, 2026: soft(60), 2027: 55}, as_of="2028-05-01")),
        "missed late 2027 2025")
    yield ("kept and lost later", word(own(
        level(y2025=50), {2025: 50, 2026: 40}, as_of="2028-05-01")), "achieved 2025")
    yield ("decided by a provisional figure", word(own(
        level(y2025=50), {2025: soft(50)}, as_of="2026-02-01")), "achieved tạm tính 2025")
    yield ("31 December is not over yet", word(own(
        level(y2025=50), {2023: 20, 2025: 50}, as_of="2025-12-31")),
        "not-assessable only-baseline")


def growing():
    values = {2023: 1000, 2025: 1210}
    yield "exactly 10 % a year", word(own(growth(y2030=10), values)), "on-track 2025"
    yield ("a hair less", word(own(growth(y2030=10), {**values, 2025: Fraction("1209.999")})),
           "behind 2025")
    yield ("the easier end of 10 to 15", word(own(growth(y2030=(10, 15)), values)),
           "on-track 2025")
    yield ("down, the easier end of −20 to −10", word(own(
        growth(y2030=(-20, -10)), {2023: 100, 2025: 81}, direction="down")), "on-track 2025")
    yield ("75 % of −20 is −15", word(own(
        growth(y2030=-20), {2023: 100, 2024: 85}, direction="down", as_of="2025-05-01")),
        "behind 2024")
    yield ("the second span starts where the first closed", word(own(
        growth(y2025=50, y2030=10), {2023: 100, 2025: 200, 2026: 219}, as_of="2027-05-01")),
        "behind 2026")
    yield ("which has no figure", word(own(
        growth(y2025=50, y2030=10), {2023: 100, 2026: 219}, as_of="2027-05-01")),
        "not-assessable no-start")
    yield ("a base of zero", word(own(growth(y2030=10), {2023: 0, 2025: 5})),
           "not-assessable base-not-positive")


def groups():
    begun = [unit("n", begins="2024-01-01")]
    yield ("a new unit without a tie is no growth", word(portal(
        growth(y2030=10), {"a": {2023: 100, 2025: 100}, "n": {2025: 50}}, units=begun)),
        "far-behind 2025")
    ten = {"a": {2023: 10, 2025: 20}, "b": {2023: 10, 2025: 20}, "c": {2023: 10, 2025: 20},
           "d": {2023: 10}}
    yield ("known alone grew 41 %: the bounds decide", word(portal(growth(y2030=20), ten)),
           "on-track 2025")
    yield ("three of four, tạm tính", word(portal(growth(y2030=25), ten)),
           "on-track tạm tính 2025")
    yield ("two of three are too few", word(portal(growth(y2030=50), {
        name: ten[name] for name in "abd"})), "not-assessable too-few-figures")
    away = {"a": {2023: 10, 2025: 5}, "b": {2023: "not-applicable", 2025: 6}}
    yield ("nothing where the indicator did not apply", word(portal(growth(y2030=10), away)),
           "far-behind 2025")
    parts = [unit("a", ends="2024-06-30", before=["p", "q"]),
             unit("b", ends="2024-06-30", before=["q"]),
             unit("p", begins="2024-07-01", after=["a"]),
             unit("q", begins="2024-07-01", after=["a", "b"])]
    yield ("a mixture is one group", word(portal(
        growth(y2030=10), {"a": {2023: 60}, "b": {2023: 40}, "p": {2025: 61}, "q": {2025: 60}},
        units=parts)), "on-track 2025")
    swallowed = [unit("h", None, "tinh", ends="2024-12-31", before=["k"]),
                 unit("a", ends="2024-12-31", before=["k"]), unit("b", ends="2024-12-31"),
                 unit("k", None, "tinh", begins="2025-01-01", after=["h", "a"])]
    yield ("the whole succeeds its units, but for one that ended", word(portal(
        growth(y2030=10), {"a": {2023: 100}, "b": {2023: 900}, "k": {2025: 121}},
        units=swallowed)), "on-track 2025")


def yes_or_no():
    asked = {"kind": "yes-no"}
    yield ("a firm yes before the day", word(own(by(2030), {2025: True}, **asked)),
           "achieved early 2025")
    yield "no, and time left", word(own(by(2030), {2025: False}, **asked)), "not-yet-due 2025"
    yield ("no in the deadline's year, yes later", word(own(
        by(2024), {2024: False, 2025: True}, **asked)), "missed late 2025 2024")
    yield ("down: no is what is wanted", word(own(
        by(2030), {2024: True, 2025: False}, direction="down", **asked)), "achieved early 2025")
    yield "no answer", word(own(by(2030), {2026: True}, **asked)), "not-assessable no-figure"


def within():
    """A commune with two hamlets beside another commune; the indicator is for both types."""
    units = [unit("x"), unit("y"), unit("x1", "x", "thon"), unit("x2", "x", "thon")]
    figures = {"x": {2025: 99}, "y": {2025: 5}, "x1": {2025: 1}, "x2": {2025: 2}}
    both = {"units": units, "applies_to": ("xa", "thon")}
    yield ("of units within one another the lowest count",
           made(portal(None, figures, **both), 2025), (8, 8))
    yield ("a silent hamlet is not its commune", made(portal(
        None, {**figures, "x2": {2025: "not-reported"}}, **both), 2025), (6, None))
    moved = [unit("m", "h", "huyen", ends="2024-06-30", before=["m2"]),
             unit("m2", "h", "huyen", begins="2024-07-01", after=["m"]), unit("x", "m")]
    pair = portal(None, {"x": {2025: 7}}, units=moved)
    found = rule.series_of(*pair, ("m", "m2")).made[2025]
    yield "below a renamed district are the communes of its old name", found.known, 7
