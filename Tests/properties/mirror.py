"""The other direction: what was “the more the better” becomes “the less the better”.

It can be said of rates, which may be negative (all values negated); of ratios (what is left of
the denominator in place of the numerator), where nobody has a figure of both ways, since a half
is rounded away from zero and so the two ways may agree on one side only; and of yes and no.
Counts cannot be mirrored: nothing counted is negative. Where the baseline has bounds, `needed` is
told from the lower one on either side, and is not compared.
"""

from flat import differences, flat, is_number
from variant import Variant


def variant(base, random):
    folder, touched = base.folder.copy(), set()
    for name, fields in folder.indicators.items():
        turn = turning(base, name, fields)
        if turn is None:
            continue
        touched.add(name)
        fields["direction"] = "down" if fields["direction"] == "up" else "up"
        for field in ("target", "baseline"):
            if field in fields:
                fields[field] = turned(fields[field], turn)
        rows = [row for row in folder.rows if row["indicator"] == name]
        for row in rows:
            turn_row(row, fields["kind"])
        for row in folder.corrections:
            if row["indicator"] == name:
                row["old"], row["new"] = (
                    turned_word(row[column], fields["kind"]) for column in ("old", "new"))

    def judge(before, after):
        wanted, got = expected(before), flat(after)
        if wanted.get(("status", "baseline", "upper")) is not None:
            for said in (wanted, got):
                said.pop(("status", "needed"), None)
        return differences(wanted, got)
    return Variant("mirrored", folder, touched, judge) if touched else None


def turning(base, name, fields):
    """What a mirrored value is; `None` where it cannot be said."""
    if fields["kind"] == "rate":
        return lambda value: -value
    if fields["kind"] == "yes-no":
        return lambda value: 100 - value
    if fields["kind"] == "ratio":
        bases = {figure["basis"] == "computed" for figure in base.indicators[name]["figures"]
                 if figure["unit"] in base.folder.area}
        return (lambda value: 100 - value) if len(bases) < 2 else None
    return None


def turned(field, turn):
    """The numbers after `value:` in a target or baseline."""
    head, *rest = field.split("value: ")
    parts = [head]
    for part in rest:
        end = next(at for at, letter in enumerate(part) if letter not in "-0123456789.")
        value = turn(float(part[:end]))
        parts.append(f"{value:.6f}".rstrip("0").rstrip(".") + part[end:])
    return "value: ".join(parts)


def turn_row(row, kind):
    if kind == "ratio":
        if row["numerator"]:
            row["numerator"] = str(int(row["denominator"]) - int(row["numerator"]))
    else:
        row["value"] = turned_word(row["value"], kind)


def turned_word(word, kind):
    if kind == "yes-no":
        return {"yes": "no", "no": "yes"}.get(word, word)
    if kind == "ratio" and "/" in word:
        above, below = map(int, word.split("/"))
        return f"{below - above}/{below}"
    if kind == "rate" and word.lstrip("-").replace(".", "").isdigit() and word != "0":
        return word[1:] if word.startswith("-") else f"-{word}"
    return word


def expected(before):
    """All that was said before, seen in the mirror."""
    kind = before["kind"]
    is_answer = kind == "yes-no" and before["aggregation"] == "reported"

    def turn(path, value):
        if not is_number(value):
            return value
        if kind == "rate":
            return -value
        is_one = is_answer or (kind == "yes-no" and path[0] == "figure" and path[3] != "computed")
        return (1 if is_one else 100) - value

    said = flat(before)
    found = dict(said)
    for path, value in said.items():
        *place, last = path
        upper = said.get((*place, "upper"))
        if last in ("value", "needed", "reached"):
            is_bound = last == "value" and upper is not None
            found[path] = turn(path, upper if is_bound else value)
        elif last in ("lower", "upper"):
            found[path] = turn(path, said[*place, "upper" if last == "lower" else "value"])
        elif last == "numerator" and is_number(value):
            below = said[*place, "denominator"]
            found[path] = below - (value if upper is None else upper * below / 100)
    return found
