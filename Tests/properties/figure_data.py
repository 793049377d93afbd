"""Data of the figure cases: (title, portal, what is right, a change of the content or nothing)."""

from dataclasses import replace
from fractions import Fraction

from figure_files import correction, edit, points_in_semicolons, measured_in_percent
from small import growth, level, portal, unit

DAY = "2026-11-22"


def own(target, values, **more):
    return portal(target, {"h": values}, "reported", as_of=more.pop("as_of", DAY), **more)


def digits(pair, decimals):
    """The same portal with so many digits."""
    made, one = pair
    one = replace(one, decimals=decimals)
    return replace(made, indicators={"t": one}), one


def all_cases():
    for cases in (baseline_before_plan, tables_for_programs, tables_for_spreadsheets, running_year,
                  kind_and_aggregation, lower_is_better, merged, percent_summed, rounding,
                  semicolons, silent_and_down, silent_and_met, silent_and_grown, target_digits,
                  withheld_by_difference):
        for number, (pair, right, *change) in enumerate(cases(), start=1):
            yield (f"{cases.__name__} {number}", pair, right, change[0] if change else None)


def baseline_before_plan():
    """The path starts at the last figure from before the plan, not at the first ever."""
    books = {2012: 100, 2015: 180, 2018: 240, 2022: 300, 2025: 450}
    yield own(level(y2030=700), books), {"status": "on-track", "fields": {
        "baseline.period": 2022, "baseline.origin": "before-plan", "needed": 450}}
    leaks = {2015: 90, 2019: 75, 2022: 60, 2025: 49}
    yield own(level(y2030=20), leaks, direction="down"), {"status": "far-behind", "fields": {
        "baseline.period": 2022, "needed": 45}}
    pupils = {2016: (10, 50), 2021: (25, 50), 2025: (35, 50)}
    yield own(level(y2030=95), pupils, kind="ratio"), {"status": "on-track", "fields": {
        "baseline.period": 2021, "needed": 70}}


def tables_for_programs():
    """The column of values holds numbers only; why there is none stands in another column."""
    yield portal(None, {"bai": {2024: 168, 2025: "not-reported"}, "song": {2024: 31, 2025: 46},
                        "nui": {2024: "withheld", 2025: 9}}, as_of=DAY), {"total": 254}
    yield portal(None, {"bai": {2024: Fraction("2.5"), 2025: "not-applicable"},
                        "song": {2024: Fraction("0.25"), 2025: 4}}, as_of=DAY), {
        "total": Fraction("6.75")}
    yield portal(None, {"bai": {2024: True, 2025: "not-yet-due"}, "song": {2024: False, 2025: True},
                        "nui": {2024: "not-reported", 2025: True}}, "share-of-units", as_of=DAY), {
        "total": 3}


def tables_for_spreadsheets():
    """71.875 opens as 71875 where the point groups digits, 4/5 as a day in May."""
    right = {"spreadsheet": True}
    yield own(None, {2023: (23, 32), 2024: (27, 32)}, kind="ratio"), right
    yield own(None, {2023: (5, 8), 2024: (7, 8)}, kind="ratio"), right
    yield own(None, {2023: (4, 5), 2024: (9, 16)}, kind="ratio"), right, correction(
        "t", "h", 2023, "4/5", "3/5")


def running_year():
    """Half a year is no year: the last one that is over is judged."""
    yield own(level(y2026=120, y2030=160), {2023: 100, 2024: 110, 2025: 118, 2026: 62}), {
        "status": "on-track", "fields": {"period": 2025}}
    yield own(level(y2027=40, y2030=30), {2023: 60, 2025: 52, 2026: 12}, direction="down"), {
        "status": "behind", "fields": {"period": 2025, "needed": 50}}
    halves = {name: {2023: 100, 2025: 121, 2026: 40} for name in ("bai", "song")}
    yield portal(growth(y2030=10), halves, as_of="2026-07-10"), {
        "status": "on-track", "fields": {"period": 2025}}


def kind_and_aggregation():
    """Kinds of figures that cannot be put together so."""
    right = {"error": "model.aggregation-does-not-fit"}
    shares = {"bai": {2024: (3, 4)}, "song": {2024: (1, 4)}}
    yield portal(level(y2030=90), shares, "ratio-of-sums", as_of=DAY), right, edit(
        "indicators/t.md", "aggregation: ratio-of-sums", "aggregation: sum")
    counts = {"bai": {2024: 3}, "song": {2024: 1}}
    yield portal(level(y2030=9), counts, as_of=DAY), right, edit(
        "indicators/t.md", "aggregation: sum", "aggregation: share-of-units")
    answers = {"bai": {2024: True}, "song": {2024: False}}
    yield portal(level(y2030=100), answers, "share-of-units", as_of=DAY), right, edit(
        "indicators/t.md", "aggregation: share-of-units", "aggregation: ratio-of-sums")


def lower_is_better():
    """“Vượt” is praise: what is above a ceiling is not praised."""
    ceiling = {"says not": ["Vượt", "vượt"]}
    yield own(level(y2025=5), {2023: 20, 2025: 6}, direction="down"), {
        "status": "missed", "says": ["còn cao hơn 1 lượt"], **ceiling}
    yield own(level(y2024=30), {2023: 50, 2024: 44}, direction="down"), {
        "status": "missed", "says": ["còn cao hơn 14 lượt"], **ceiling}
    yield own(level(y2025=10), {2023: (9, 20), 2025: (3, 20)}, kind="ratio", direction="down"), {
        "status": "missed", "says": ["còn cao hơn 5 điểm phần trăm"], **ceiling}


def merger(olds, new, day="2025-06-30", after="2025-07-01"):
    return [*(unit(old, ends=day, before=[new]) for old in olds),
            unit(new, begins=after, after=olds)]


def merged():
    """What was merged, split or renamed is compared with what became of it."""
    yield portal(growth(y2025=12, y2030=12), {
        "bai": {2023: 50, 2024: 50, 2025: 50}, "song": {2023: 400, 2024: 440},
        "nui": {2023: 500, 2024: 550}, "ho": {2025: 1150}},
        units=merger(["song", "nui"], "ho"), as_of=DAY), {"status": "on-track"}
    split = [unit("song", ends="2024-12-31", before=["tren", "duoi"]),
             unit("tren", begins="2025-01-01", after=["song"]),
             unit("duoi", begins="2025-01-01", after=["song"])]
    yield portal(growth(y2030=10), {
        "bai": {2023: 20, 2025: 20}, "song": {2023: 380}, "tren": {2025: 140},
        "duoi": {2025: 240}}, units=split, as_of=DAY), {"status": "far-behind", "fields": {
            "rate": 0}}
    yield portal(growth(y2030=5), {
        "bai": {2023: 1000}, "bai-moi": {2025: 300}, "song": {2023: 200, 2025: 42}},
        units=merger(["bai"], "bai-moi"), as_of=DAY), {"status": "moving-away"}


def percent_summed():
    """Percentages do not add up."""
    right = {"error": "model.count-in-percent"}
    for values in ((60, 71), (5, 5), (99, 1)):
        figures = dict(zip(("bai", "song"), ({2024: value} for value in values), strict=True))
        yield portal(None, figures, as_of=DAY), right, measured_in_percent


def rounding():
    """What is missed is not printed as if it were met."""
    yield own(level(y2025=100), {2023: (480, 500), 2025: (499, 500)}, kind="ratio"), {
        "status": "missed", "says": ["99,8 % năm 2025, mốc là 100 %: còn thiếu 0,2 điểm phần trăm"],
        "says not": ["100 % năm 2025"]}
    yield own(level(y2025=50), {2023: (30, 100), 2025: (333, 667)}, kind="ratio"), {
        "status": "missed", "says": ["49,9 % năm 2025, mốc là 50 %: còn thiếu 0,1 điểm phần trăm"],
        "says not": ["50 % năm 2025"]}
    yield own(level(y2025=10), {2023: (30, 100), 2025: (103, 1000)}, kind="ratio",
              direction="down"), {
        "status": "missed",
        "says": ["10,3 % năm 2025, mốc là không quá 10 %: còn cao hơn 0,3 điểm phần trăm"],
        "says not": ["10 % năm 2025"]}


def semicolons():
    """A point in a file of semicolons may group digits or not."""
    right = {"error": "table.ambiguous-number"}
    for value in ("7.250", "12.345", "999.125"):
        pair = digits(own(None, {2024: Fraction("1.5")}), 3)
        yield pair, right, points_in_semicolons("1.5", value)


def silent_and_down():
    """A fall that is made of silence is no fall."""
    right = {"status": "not-assessable too-few-figures"}
    names = ["bai", "song", "nui", "ho", "dam", "vung", "lach", "cua"]
    for count, each, silent in ((8, 4, 2), (6, 10, 1), (4, 25, 1)):
        figures = {name: {2023: each, 2024: "not-reported" if at < silent else each}
                   for at, name in enumerate(names[:count])}
        yield portal(level(y2030=(count - silent) * each), figures, direction="down",
                     as_of="2026-02-01"), right


def silent_and_met():
    """A sum that lacks a unit is a lower bound: it meets no ceiling."""
    right = {"status": "not-assessable too-few-figures"}
    for ceiling, one, other in ((300, 140, 150), (50, 20, 20), (9, 4, 4)):
        yield portal(level(y2030=ceiling), {
            "bai": {2023: 2 * ceiling, 2025: one}, "song": {2023: ceiling, 2025: other},
            "nui": {2023: ceiling, 2025: "not-reported"}}, direction="down", minimum=60,
            as_of=DAY), right


def silent_and_grown():
    """Two rise, the third is silent: nothing fell."""
    right = {"status": "not-assessable too-few-figures"}
    for before, after, goal in ((80, 100, 400), (200, 210, 900), (6, 8, 30)):
        yield portal(level(y2030=goal), {
            "bai": {2023: before, 2025: after}, "song": {2023: before, 2025: after},
            "nui": {2023: before, 2025: "not-reported"}}, minimum=60, as_of=DAY), right


def target_digits():
    """A target is printed as the plan has it."""
    yield own(level(y2025=Fraction("92.5"), y2030=Fraction("99.5")), {
        2023: (80, 100), 2025: (92, 100)}, kind="ratio"), {
        "says": ["92,5 %"], "says not": ["93 %"]}
    yield own(level(y2030=Fraction("0.75")), {2023: (0, 100), 2025: (1, 400)}, kind="ratio"), {
        "says": ["0,75 %"], "says not": ["mốc 1 %", "đến 1 %"]}
    yield own(level(y2030=Fraction("12.25")), {2023: 20, 2025: 18}, kind="rate",
              direction="down"), {"says": ["12,25"], "says not": ["mốc 12 ", "mốc 12,3"]}


def withheld_by_difference():
    """A withheld figure that the others give away stops the build."""
    right = {"error": "model.withheld-can-be-worked-out"}
    yield portal(None, {"bai": {2023: 14}, "song": {2023: 9}, "nui": {2023: "withheld"},
                        "h": {2023: 30}}, as_of=DAY), right
    yield portal(None, {"bai": {2024: (3, 8)}, "song": {2024: "withheld"}, "h": {2024: (7, 20)}},
                 "ratio-of-sums", as_of=DAY), right
    yield portal(None, {"bai": {2024: 14}, "song": {2024: "withheld"}, "nui": {2024: "withheld"},
                        "h": {2024: 14}}, as_of=DAY), right


