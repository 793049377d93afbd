"""Knowing more never contradicts: a firm word stays whatever the silent units turn out to say.

Filled are the judged period, and in some draws the baseline's as well. Where the whole has a
figure of its own that means the same, only numbers are plausible that it leaves room for; where
there is no such number the period is left as it is. Words that are provisional, not assessable
or `no-figure-at-deadline` promise nothing and are passed over. A year that closes a span of
growth is the start of the next one: known in full, it lets a later year be judged, and that word
is another year's. A year from before the plan that turns out to be complete becomes the baseline, and
what is older than it is not judged at all.
"""

from random_indicators import WEIGHT

from flat import WORDS, word_of
from variant import Variant

SILENT = ("not-reported", "not-yet-due", None)
DRAWS = ("least", "most", "random", "some", "random and the baseline's", "most and the baseline's")
MOST = 10**6


def prepare(folder, random, as_of):
    """More silence and fewer soft figures than a random portal has, so that more is firm."""
    for row in folder.rows:
        if row["quality"] in ("provisional", "estimated") and int(row["period"]) < as_of.year:
            row["quality"] = "final"
    cells = [(row["indicator"], row["unit"], row["period"]) for row in folder.rows
             if row["unit"] not in folder.area and row["indicator"] != WEIGHT]
    silenced = set(random.sample(cells, len(cells) // 6))
    for rows in (folder.tables["data/x.csv"], folder.corrections):
        rows[:] = [row for row in rows
                   if (row["indicator"], row["unit"], row["period"]) not in silenced]


def variants(base, random):
    for draw in DRAWS:
        folder, touched = base.folder.copy(), set()
        for name, indicator in base.indicators.items():
            if is_firm(indicator["status"]):
                for year in years(indicator["status"], draw):
                    if fill(base, folder, indicator, year, draw, random):
                        touched.add(name)
        if touched:
            yield Variant(f"silent units filled in ({draw})", folder, touched, judge)


def is_firm(status):
    return status["name"] in WORDS and not status["provisional"]


def years(status, draw):
    baseline = status.get("baseline")
    if "baseline" in draw and baseline and baseline["origin"] != "named":
        return {status["period"], baseline["period"]}
    return {status["period"]}


def fill(base, folder, indicator, year, draw, random):
    """Reports for silent units of the whole in a year; whether it reported any."""
    rows = [row for row in indicator["figures"]
            if row["period"] == year and row["unit"] in base.folder.area]
    made = next((row for row in rows if row["basis"] == "computed" and "coverage" in row), None)
    if made is None or any(row.get("marker") == "withheld" for row in rows):
        return False
    own = next((row for row in rows if row["basis"] != "computed" and row["value"] is not None),
               None)
    missing = made["coverage"]["missing"]
    chosen = [item["unit"] for item in missing if item["marker"] in SILENT]
    if draw == "some":
        chosen = random.sample(chosen, random.randint(1, len(chosen))) if chosen else []
    else:
        chosen += [item["unit"] for item in missing if item["marker"] == "withheld"]
    room = None
    if own is not None and indicator["own_figure"] == "same":
        if indicator["aggregation"] != "sum":
            return False
        room = own["value"] - made["value"]
        if room < 0:
            return False
    figures = drawn(indicator["kind"], chosen, draw, room, random)
    for unit, figure in figures.items():
        folder.say(indicator["id"], unit, year, figure, base.as_of)
    return bool(figures)


def drawn(kind, units, draw, room, random):
    """A figure for each unit."""
    if kind == "yes-no":
        pick = {"least": lambda: "no", "most": lambda: "yes"}.get(
            draw.split(" ")[0], lambda: random.choice(("yes", "no")))
        return {unit: {"value": pick()} for unit in units}
    if kind == "ratio":
        found = {}
        for unit in units:
            below = random.randint(1, 20)
            found[unit] = {"numerator": str(random.randint(0, below)), "denominator": str(below)}
        return found
    if room is not None:
        return {unit: {"value": str(value)} for unit, value in zip(
            units, parts(int(room), len(units), random), strict=True)}
    pick = {"least": lambda: 0, "most": lambda: random.choice((MOST, MOST - 1))}.get(
        draw.split(" ")[0], lambda: random.choice((0, 1, 2, 3, 4, 6, 9, 15, 40)))
    return {unit: {"value": str(pick())} for unit in units}


def parts(whole, count, random):
    """A number cut into so many, none of them negative."""
    cuts = sorted(random.randint(0, whole) for _ in range(count - 1))
    return [end - start for start, end in zip([0, *cuts], [*cuts, whole], strict=True)] if (
        count) else []


def judge(before, after):
    """On track may turn out to be achieved; nothing else may change."""
    old, new = before["status"], after["status"]
    baseline = new.get("baseline")
    if baseline and baseline["origin"] != "named" and baseline["period"] > old["period"]:
        return []
    if closes_span(before) and new.get("period", 0) > old["period"]:
        return []
    names = {old["name"]} | ({"achieved"} if old["name"] == "on-track" else set())
    if new["name"] in names and not new["provisional"] and new.get("period") == old["period"]:
        return []
    return [f"was firmly “{word_of(old)}”, is “{word_of(new)}” now that more is known"]


def closes_span(indicator):
    """Whether the judged year is one in which a span of growth ends."""
    spans = (indicator.get("target") or {}).get("spans", ())
    return indicator["status"]["period"] in {span["to"] for span in spans}
