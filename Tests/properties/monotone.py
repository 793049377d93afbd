"""A better figure never brings a worse word.

For a level or a rate of growth the words stand in the order of ORDER; a milestone is missed or
met; an answer is moving away, not yet due, achieved. No order is defined for what is not
assessable, for `no-figure-at-deadline`, nor between words that rest on different years (bounds
that no longer decide make an earlier year the judged one); those are passed over.

Where the whole has a figure of its own beside its units' in the judged year, both are raised by
the same, for sums; of ratios and means only one way may have figures in that year.
"""

from decimal import Decimal

from flat import word_of
from variant import Variant

ORDER = ("missed", "moving-away", "not-yet-due", "far-behind", "behind", "on-track", "achieved")
STEPS = (1, 3, 10, 100)


def prepare(folder, random, as_of):
    """Random portals are taken as they are."""


def variants(base, random):
    for way in (1, 1, 1, -1):
        folder, touched = base.folder.copy(), set()
        for name, indicator in base.indicators.items():
            if indicator["status"]["name"] in ORDER and move(base, folder, indicator, way, random):
                touched.add(name)
        if touched:
            yield Variant("judged figures made " + ("better" if way > 0 else "worse"), folder,
                          touched, judge_better if way > 0 else judge_worse)


def move(base, folder, indicator, way, random):
    """Changes the figures of the judged year; whether it could."""
    year = indicator["status"]["period"]
    rows = [row for row in indicator["figures"] if row["period"] == year]
    own = [row for row in rows if row["unit"] in folder.area and row["basis"] != "computed"
           and row["value"] is not None]
    computed = any(row["unit"] in folder.area and row["basis"] == "computed" for row in rows)
    cells = [one["unit"] for one in own]
    if computed:
        if own and indicator["aggregation"] != "sum":
            return False
        units = [row["unit"] for row in rows if row["basis"] != "computed"
                 and row["unit"] not in folder.area and row["value"] is not None
                 and len(folder.cell(indicator["id"], row["unit"], year)) == 1]
        counting = counted(base, indicator, year)
        units = [unit for unit in units if unit in counting]
        if not units:
            return False
        cells.append(random.choice(units))
    step = way * random.choice(STEPS) * (1 if indicator["direction"] == "up" else -1)
    if any(folder.is_corrected(indicator["id"], unit, year)
           or len(folder.cell(indicator["id"], unit, year)) != 1 for unit in cells):
        return False
    moved = [folder.cell(indicator["id"], unit, year)[0] for unit in cells]
    made = [better(row, indicator["kind"], step) for row in moved]
    if not cells or None in made:
        return False
    for row, change in zip(moved, made, strict=True):
        row.update(change)
    return True


def counted(base, indicator, year):
    """The units that the figure of a year is made from: those that no other lies below."""
    units = base.folder.units
    inner = {fields.get("parent") for fields in units.values()}
    return {unit for unit in units if unit not in inner}


def better(row, kind, step):
    """The changed cells of a row; `None` where the figure can go no further."""
    if kind == "yes-no":
        wanted = "yes" if step > 0 else "no"
        return {"value": wanted} if row["value"] != wanted else None
    if kind == "ratio":
        above, below = int(row["numerator"]), int(row["denominator"])
        new = min(max(above + (1 if step > 0 else -1), 0), below)
        return {"numerator": str(new)} if new != above else None
    new = Decimal(row["value"]) + Decimal(step) / (2 if kind == "rate" else 1)
    return {"value": str(new)} if kind == "rate" or new >= 0 else None


def judge_better(before, after):
    lines = []
    old, new = before["status"], after["status"]
    if new["name"] in ORDER and old.get("period") == new.get("period") and (
            ORDER.index(new["name"]) < ORDER.index(old["name"])):
        lines.append(f"“{word_of(old)}” became “{word_of(new)}” by a better figure")
    may_move = any("lower" in row for row in before["figures"]) or (
        old.get("way") != new.get("way"))
    if not may_move and (new["name"] not in ORDER or old.get("period") != new.get("period")):
        lines.append(f"“{word_of(old)}” became “{word_of(new)}”, though nothing is missing")
    for earlier, later in zip(old.get("milestones", ()), new.get("milestones", ()), strict=True):
        if (earlier["result"], later["result"]) == ("met", "missed"):
            lines.append(f"milestone {earlier['year']} was met, is missed by a better figure")
    return lines


def judge_worse(before, after):
    """Read backwards, a worse figure is a better one."""
    return [line.replace("became", "came from").replace("better", "worse")
            for line in judge_better(after, before)] if after["status"]["name"] in ORDER else []
