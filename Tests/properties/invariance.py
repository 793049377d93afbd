"""What must not matter: names, order, files, scale, direction, markers of the whole, cuts.

Each change says how every word and number that a site gave before must look afterwards; what is
left out of the comparison, and why, stands beside it.
"""

import json

import cutting
import mirror
from flat import differences, flat, is_number
from variant import Variant

SCALE = 10


def prepare(folder, random, as_of):
    """Random portals are taken as they are."""


def variants(base, random):
    for change in (renamed, shuffled, scaled, marked, mirror.variant, cutting.variant):
        found = change(base, random)
        if found is not None:
            yield found


def compare(expected):
    """Judges by what `expected` makes of all that was said before."""
    def judge(before, after):
        return differences(expected(before, flat(before)), flat(after))
    return judge


def renamed(base, random):
    """Other ids and titles, so that every order by name turns around."""
    units = sorted(base.folder.units)
    numbers = random.sample(range(10, 100), len(units))
    names = {unit: f"noi-{number}" for unit, number in zip(units, numbers, strict=True)}
    folder = base.folder.copy()
    folder.fronts = {
        path_of(name, names): fields for name, fields in folder.fronts.items()}
    for name, fields in folder.units.items():
        fields["title"] = f"Nơi {name[4:]}"
        for field in ("parent", "predecessors", "successors"):
            if field in fields:
                listed = [names[one] for one in fields[field].strip("[]").split(", ")]
                fields[field] = ", ".join(listed) if field == "parent" else (
                    f"[{', '.join(listed)}]")
    for row in [*folder.rows, *folder.corrections]:
        row["unit"] = names[row["unit"]]
    for row in folder.reports:
        row["submitter"] = names.get(row["submitter"], row["submitter"])

    def expected(_, said):
        return {tuple(names.get(part, part) for part in path): (
            tuple(sorted((names[unit], marker) for unit, marker in value))
            if path[-1] == "missing" else value) for path, value in said.items()}
    return Variant("units renamed", folder, set(base.indicators), compare(expected))


def path_of(name, names):
    if not name.startswith("units/"):
        return name
    return f"units/{names[name.split('/')[1]]}/index.md"


def shuffled(base, random):
    """Rows in any order, in three files, with the columns turned around."""
    folder = base.folder.copy()
    rows = folder.tables.pop("data/x.csv")
    random.shuffle(rows)
    for name, part in (("a", rows[::3]), ("m", rows[1::3]), ("z", rows[2::3])):
        folder.tables[f"data/{name}.csv"] = [dict(reversed(row.items())) for row in part]
    random.shuffle(folder.reports)
    random.shuffle(folder.corrections)
    by_date = sorted(folder.corrections, key=lambda row: row["date"])
    folder.corrections[:] = by_date
    return Variant("rows and files shuffled", folder, set(base.indicators),
                   compare(lambda _, said: said))


def scaled(base, random):
    """Counts and their targets times ten; ratios with both parts times ten stay what they are."""
    folder = base.folder.copy()
    kinds = {name: fields["kind"] for name, fields in folder.indicators.items()}
    for name, fields in folder.indicators.items():
        if kinds[name] == "count":
            for field in ("target", "baseline"):
                if field in fields:
                    fields[field] = times_ten(fields[field])
    for row in folder.rows:
        if kinds[row["indicator"]] in ("count", "ratio"):
            for column in ("value", "numerator", "denominator"):
                row[column] = number_times_ten(row[column])
    for row in folder.corrections:
        if kinds[row["indicator"]] in ("count", "ratio"):
            for column in ("old", "new"):
                row[column] = "/".join(map(number_times_ten, row[column].split("/")))

    def expected(indicator, said):
        is_growth = (indicator.get("target") or {}).get("type") == "growth"
        return {path: value * SCALE if is_number(value) and grows(indicator, is_growth, path)
                else value for path, value in said.items()}
    return Variant("everything times ten", folder, set(base.indicators), compare(expected))


def grows(indicator, is_growth, path):
    """Whether a number of this path is counted in what the indicator counts."""
    last = path[-1]
    if last in ("numerator", "denominator"):
        return indicator["kind"] == "ratio"
    if indicator["kind"] != "count":
        return False
    if path[0] == "milestone":
        return last in ("needed", "reached") and not is_growth
    if path[0] == "status":
        return last in ("value", "lower", "upper", "needed")
    return last in ("value", "lower", "upper")


def times_ten(field):
    """The numbers after `value:` in a target or baseline."""
    head, *rest = field.split("value: ")
    parts = [head]
    for part in rest:
        end = next(at for at, letter in enumerate(part) if letter not in "-0123456789.")
        parts.append(number_times_ten(part[:end]) + part[end:])
    return "value: ".join(parts)


def number_times_ten(text):
    try:
        number = json.loads(text)
    except ValueError:
        return text
    return str(number * SCALE) if isinstance(number, int) else f"{number * SCALE:.0f}"


def marked(base, random):
    """Marker rows of the whole itself, wherever it says nothing by itself."""
    folder = base.folder.copy()
    added, touched = set(), set()
    for name, fields in folder.indicators.items():
        allowed = fields["applies-to"] + fields.get("reported-for", "")
        years = sorted({row["period"] for row in folder.rows if row["indicator"] == name})
        for unit, of_unit in folder.units.items():
            if unit not in folder.area or of_unit["type"] not in allowed:
                continue
            for year in years:
                if exists(of_unit, year) and random.random() < 0.7 and not speaks(
                        folder, name, unit, year):
                    folder.tables["data/x.csv"].append({
                        "indicator": name, "unit": unit, "period": year,
                        "value": random.choice(("not-yet-due", "not-reported")), "numerator": "",
                        "denominator": "", "quality": "", "report": ""})
                    added.add((name, unit, int(year)))
                    touched.add(name)

    def judge(before, after):
        own = ("value", "marker", "published", "quality")
        keys = {("figure", unit, year, "reported", field) for name, unit, year in added
                if name == before["id"] for field in own}
        got = {path: value for path, value in flat(after).items() if path not in keys}
        return differences(flat(before), got)
    return Variant("marker rows of the whole", folder, touched, judge) if touched else None


def speaks(folder, indicator, unit, year):
    """Whether the place itself says something of a year."""
    submitters = {report["id"]: report["submitter"] for report in folder.reports}
    return any(submitters.get(row["report"], unit) == unit
               for row in folder.cell(indicator, unit, year))


def exists(fields, year):
    """Whether a unit exists on a year's last day."""
    valid = dict(part.split(": ") for part in fields.get("valid", "{}").strip("{}").split(", ")
                 if part)
    day = f"{int(year):04}-12-31"
    return valid.get("from", day) <= day <= valid.get("to", day)
