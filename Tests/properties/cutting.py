"""A unit cut into two that add up, in every period, says as much of the whole as before.

Left out are shares of units, and whatever rests on coverage: means, ratios and growth in which
somebody is missing. There one more unit may weigh as it should.
"""

from flat import differences, flat
from variant import Variant

BY_COVERAGE = ("reported", "expected", "missing")


def variant(base, random):
    folder = base.folder.copy()
    parents = {fields.get("parent") for fields in folder.units.values()}
    leaves = [unit for unit in folder.units if unit not in folder.area and unit not in parents]
    if not leaves:
        return None
    unit = random.choice(leaves)
    pieces = [f"{unit}-p", f"{unit}-q"]
    cut_unit(folder, unit, pieces)
    kinds = {name: fields["kind"] for name, fields in folder.indicators.items()}
    weights = {fields["weight"] for fields in folder.indicators.values() if "weight" in fields}
    for rows, columns in ((folder.tables["data/x.csv"], ("value", "numerator", "denominator")),
                          (folder.corrections, ("old", "new"))):
        rows[:] = [piece for row in rows for piece in cut_row(
            row, unit, pieces, columns, kinds[row["indicator"]])]
    for row in [row for row in folder.reports if row["submitter"] == unit]:
        folder.reports.remove(row)
        folder.reports.extend({**row, "id": f"{row['id']}{piece[-2:]}", "submitter": piece}
                              for piece in pieces)
    touched = {name for name, indicator in base.indicators.items()
               if is_comparable(base, name, indicator, weights)}

    def judge(before, after):
        def kept(indicator):
            return {path: value for path, value in flat(indicator).items()
                    if path[-1] not in BY_COVERAGE and not (
                        path[0] == "figure" and path[1] in (unit, *pieces))}
        return differences(kept(before), kept(after))
    return Variant(f"{unit} cut into two", folder, touched, judge) if touched else None


def is_comparable(base, name, indicator, weights):
    if indicator["aggregation"] == "share-of-units":
        return False
    if indicator["aggregation"] == "sum" and (
            (indicator.get("target") or {}).get("type") != "growth"):
        return True
    is_complete = not any(figure.get("coverage", {}).get("missing")
                          for figure in indicator["figures"])
    applies = not any(figure.get("marker") == "not-applicable" for figure in indicator["figures"])
    return is_complete and applies


def cut_unit(folder, unit, pieces):
    fields = folder.fronts.pop(f"units/{unit}/index.md")
    for piece in pieces:
        folder.fronts[f"units/{piece}/index.md"] = {**fields, "title": piece}
    for other in folder.units.values():
        for field in ("predecessors", "successors"):
            listed = other.get(field, "[]").strip("[]").split(", ")
            if unit in listed:
                at = listed.index(unit)
                listed[at:at + 1] = pieces
                other[field] = f"[{', '.join(listed)}]"


def cut_row(row, unit, pieces, columns, kind):
    """The row itself, or its two pieces: counts and parts add up, answers and rates are both's."""
    if row["unit"] != unit:
        return [row]
    found = []
    for piece, take in zip(pieces, (lambda n: n // 2, lambda n: n - n // 2), strict=True):
        made = {**row, "unit": piece}
        for column in columns:
            made[column] = piece_of(row[column], take, kind)
        if row.get("report", "").startswith(f"r-{unit}-2"):
            made["report"] = f"{row['report']}{piece[-2:]}"
        if "old" not in made or made["old"] != made["new"]:
            found.append(made)
    return found


def piece_of(word, take, kind):
    if kind in ("rate", "yes-no"):
        return word
    return "/".join(str(take(int(part))) if part.isdigit() else part for part in word.split("/"))
