"""Redoes what pages say beside others: changes, differences, ranks and ties."""

from amounts import Unreadable, rounded
from pages import table_of


def change(read, said, before, value):
    """“Up so much since that year”, from the two values of the page's table."""
    shown = read.amount(said["change"]).number
    gone = value - before
    return shown == (gone if said.key == "change-up" else -gone)


def trend_faults(phrases, sentences, figure):
    """The sentence of change above a chart, against the chart's table, in the sentence's digits.

    A change over some of the units only says so, and cannot come out of the totals.
    """
    lines, column = [], {}
    if any(said.key in ("verdict-tied", "verdict-groups") for said in sentences):
        return lines
    for row in table_of(figure.first("table")) if figure.first("table") else []:
        try:
            column[row[0]] = phrases.reader.amount(row[1]).number
        except (Unreadable, IndexError):
            continue
    latest = next((said for said in sentences if "value" in said and "year" in said), None)
    for said in sentences:
        if said.key not in ("change-up", "change-down", "change-none") or latest is None:
            continue
        shown = phrases.reader.amount(latest["value"])
        now, before = (year in column and rounded(column[year], shown.digits) for year in (
            latest["year"], said["before"]))
        if now is False or before is False:
            lines.append(f"“{said.text}”: the table has no figures of both years")
        elif said.key == "change-none" and now != before:
            lines.append(f"“{said.text}”: the table says {before} and {now}")
        elif said.key != "change-none" and not change(phrases.reader, said, before, now):
            lines.append(f"“{said.text}”: the table says {float(before):g} and {float(now):g}")
        elif now != shown.number:
            lines.append(f"“{latest.text}”: the table says {float(now):g}")
    return lines


def beside_faults(phrases, sentences, above, figure, is_up):
    """“So much from the best, better than the middle by so much”, against the chart's rows.

    `above` is the paragraph that names the middle: a place in the middle itself has no row for it.
    """
    whole = phrases.texts["whole-area"][0].split("{")[0]
    rows = [row for row in rows_of(phrases, figure) if not row[0].startswith(whole)]
    words = {name: phrases.texts[f"standing-{name}"][0].split("{")[0].strip()
             for name in ("best", "most", "middle")}
    others = {name: next((value for title, value in rows if title.startswith(word)), None)
              for name, word in words.items()}
    middle = next((said for said in above if said.key == "standing-middle-are"), None)
    if middle is not None:
        others["middle"] = phrases.reader.amount(middle["value"]).number
    ours = [value for title, value in rows if ":" not in title]
    own = ours[0] if ours else next(iter(others.values()))
    lines = []
    for said in sentences:
        top = others["best"] if others["best"] is not None else others["most"]
        if said.key in ("standing-from-best", "standing-from-most"):
            wrong = own is None or top is None or abs(top - own) != amount(phrases, said)
        elif said.key == "standing-at-middle":
            wrong = others["middle"] is not None and own != others["middle"]
        elif said.key in ("standing-above-middle", "standing-below-middle") and (
                own is None or others["middle"] is None):
            wrong = True
        elif said.key == "standing-above-middle":
            wrong = (own - others["middle"]) * (1 if is_up else -1) != amount(phrases, said)
        elif said.key == "standing-below-middle":
            wrong = (others["middle"] - own) * (1 if is_up else -1) != amount(phrases, said)
        else:
            continue
        if wrong:
            lines.append(f"“{said.text}”: the chart's rows are "
                         f"{[(title, float(value)) for title, value in rows]}")
    return lines


def amount(phrases, said):
    return phrases.reader.amount(said["difference"]).number


def rows_of(phrases, figure):
    found = []
    for row in table_of(figure.first("table")) if figure.first("table") else []:
        try:
            found.append((row[0], phrases.reader.amount(row[-1]).number))
        except Unreadable:
            continue
    return found


def standing_faults(phrases, sentences, unit, peers, is_up):
    """Rank and ties of a place against the figures of its peers on the indicator's own page."""
    lines = []
    for said in sentences:
        if said.key not in ("standing", "standing-tied"):
            continue
        values = peers.get(said["year"], {})
        own = values.get(unit)
        if own is None:
            lines.append(f"“{said.text}”: the indicator's page has no such figure")
            continue
        better = sum((value > own) if is_up else (value < own) for value in values.values())
        ties = sum(value == own for value in values.values()) - 1
        wanted = (better + 1, len(values), ties)
        said_ties = int(said["ties"]) if "ties" in said else 0
        got = (int(said["rank"]), int(said["count"]), said_ties)
        if got != wanted:
            lines.append(f"“{said.text}”: rank, count and ties are {wanted}")
    return lines


def apart_faults(phrases, sentences, own):
    """“… come to so much: so much apart”, against the figure that it stands beside."""
    lines = []
    for said in sentences:
        if said.key not in ("units-come-to", "other-account"):
            continue
        opposite = phrases.texts["difference-opposite"][0]
        if said["difference"] == opposite:
            answers = {phrases.texts[f"value-{word}"][0] for word in ("yes", "no", "gone")}
            if not {own, said["value"]} < answers:
                lines.append(f"“{said.text}” beside “{own}”")
            continue
        one = phrases.reader.amount(own).number
        other = phrases.reader.amount(said["value"].split(" (")[0]).number
        if abs(one - other) != amount(phrases, said):
            lines.append(f"“{said.text}” beside “{own}”")
    return lines


def column_faults(phrases, table):
    """One column has one number of digits, but for targets: those stand as the plan has them."""
    lines = []
    rows = table_of(table)
    targets = tuple(phrases.texts[key][0] for key in ("chart-target", "chart-equivalent"))
    for at in range(1, max(map(len, rows), default=0)):
        digits = {}
        if at < len(rows[0]) and rows[0][at].startswith(targets):
            continue
        for row in rows[1:]:
            try:
                digits.setdefault(phrases.reader.amount(row[at].split(" (")[0]).digits, row[at])
            except (Unreadable, IndexError):
                continue
        if len(digits) > 1:
            title = rows[0][at] if at < len(rows[0]) else "last"
            lines.append(f"column “{title}” holds {' and '.join(digits.values())}")
    return lines
