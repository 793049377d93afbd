"""Writes a small portal in the reckoner's notation as content for the program."""

from datetime import date
from fractions import Fraction

from plain import Growth, Level, Parts

SECTIONS = {"tinh": "III.1", "huyen": "III.2", "xa": "III.3", "thon": "III.4"}
OTHER = "so"
LAST_OF_PLAN = 2040


def writer(portal):
    """A function that writes the portal into a content folder."""
    files = {"portal.yaml": settings(portal), **plan(portal), **bodies(portal), **units(portal),
             **indicators(portal), **figures(portal)}

    def write(content):
        for name, text in files.items():
            path = content / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return write


def front(**fields):
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()
             if value is not None]
    return "\n".join(["---", *lines, "---", ""])


def number(value):
    """An exact decimal; whatever has none is no figure that anybody could report."""
    value = Fraction(value)
    digits = next(digits for digits in range(7) if (value * 10**digits).denominator == 1)
    text = f"{abs(value) * 10**digits}".rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
    return f"-{text}" if value < 0 else text


def settings(portal):
    lines = ["title: T", "tagline: t", "description: d", "publisher: p", "languages: [vi]",
             "theme: default", "data-status: illustrative",
             f"minimum-coverage: {number(portal.minimum_coverage)}", "unit-types:"]
    for kind, section in SECTIONS.items():
        tail = f", section: {section}" if kind in portal.due else ""
        lines.append(f"  - {{id: {kind}, name: {kind}{tail}}}")
    return "\n".join(lines) + "\n"


def plan(portal):
    return {
        "plan/index.md": front(title="Kế hoạch", issuer="UBND", date='"2023-03"',
                               period=f"{{from: {portal.plan_from}, to: {LAST_OF_PLAN}}}"),
        "plan/objectives/o.md": front(title="Mục tiêu", code="I.1", kind="specific")}


def bodies(portal):
    """One that reports about others; one for each type of unit that has a day."""
    found = {f"bodies/{OTHER}.md": front(title=OTHER, code="III.9")}
    for kind, (month, day) in portal.due.items():
        due = f'{{day: "{month:02}-{day:02}", source: Công văn}}'
        found[f"bodies/moi-{kind}.md"] = front(
            title=kind, code=SECTIONS[kind], **{"unit-types": f"[{kind}]"},
            reporting=f"{{every: year, to: Sở, due: {due}}}")
    return found


def units(portal):
    found = {}
    back = {(other, unit.id) for unit in portal.units.values() for other in unit.predecessors}
    back |= {(unit.id, other) for unit in portal.units.values() for other in unit.successors}
    for name, unit in portal.units.items():
        valid = [f"{word}: {day}" for word, day in (("from", unit.begins), ("to", unit.ends)) if day]
        before = [one for one, other in back if other == name]
        after = [other for one, other in back if one == name]
        found[f"units/{name}/index.md"] = front(
            title=name, type=unit.type, parent=unit.parent,
            valid=f"{{{', '.join(valid)}}}" if valid else None,
            predecessors=listed(before), successors=listed(after))
    return found


def listed(names):
    return f"[{', '.join(sorted(names))}]" if names else None


def indicators(portal):
    found = {}
    for name, one in portal.indicators.items():
        is_counted = one.kind in ("count", "rate")
        found[f"indicators/{name}.md"] = front(
            title=name, section="I.1", objective="o", kind=one.kind, aggregation=one.aggregation,
            direction=one.direction, decimals=digits_of(portal, one), weight=one.weight,
            measure="lượt" if is_counted else None,
            numerator="Tử" if one.kind == "ratio" else None,
            denominator="Mẫu" if one.kind == "ratio" else None,
            applies_to=listed(one.applies_to), reported_for=listed(one.reported_for),
            own_figure=one.own_figure if one.own_figure != "same" else None,
            target=target(one.target), baseline=one.named_baseline and (
                f"{{year: {one.named_baseline[0]}, value: {number(one.named_baseline[1])}, "
                "source: Điều tra}"))
        if one.weight:
            found[f"indicators/{one.weight}.md"] = front(
                title=one.weight, section="I.1", objective="o", kind="count", aggregation="sum",
                measure="người", applies_to=listed(one.applies_to))
    return found


def digits_of(portal, indicator):
    """As many digits as the figures have: a count without any takes whole numbers only."""
    written = [number(row.value) for rows in portal.rows.values() for row in rows
               if row.indicator == indicator.id and isinstance(row.value, Fraction)]
    return max([indicator.decimals, *(len(text.partition(".")[2]) for text in written)])


def target(wanted):
    if wanted is None:
        return None
    if isinstance(wanted, Level):
        items = [f"{{year: {year}, value: {number(value)}}}" for year, value in wanted.milestones]
        return f"{{type: level, milestones: [{', '.join(items)}]}}"
    if isinstance(wanted, Growth):
        items = [f"{{to: {year}, rate: {number(low) if low == high else span(low, high)}}}"
                 for year, low, high in wanted.spans]
        return f"{{type: growth, spans: [{', '.join(items)}]}}"
    return f"{{type: yes-no, by: {wanted.by}}}"


def span(low, high):
    return f"[{number(low)}, {number(high)}]"


def figures(portal):
    """A report for each place and year; those of a year that is not over are provisional."""
    reports, lines = {}, ["indicator,unit,period,value,numerator,denominator,quality,report"]
    for rows in portal.rows.values():
        for row in rows:
            if isinstance(row.value, str):
                lines.append(f"{row.indicator},{row.unit},{row.year},{row.value},,,,")
                continue
            by = row.unit if row.by_itself else OTHER
            name = f"r-{by}-{row.year}"
            is_over = portal.is_over(row.year)
            day = min(portal.as_of, date(row.year + 1, 2, 1)) if is_over else date(row.year, 1, 1)
            reports[name] = f"{name},{by},{row.year},{day}"
            quality = row.quality if is_over else "provisional"
            lines.append(f"{row.indicator},{row.unit},{row.year},{cells(row.value)},"
                         f"{quality},{name}")
    return {"data/x.csv": "\n".join(lines) + "\n",
            "data/reports.csv": "\n".join(
                ["id,submitter,period,submitted", *reports.values()]) + "\n"}


def cells(value):
    if isinstance(value, bool):
        return f"{'yes' if value else 'no'},,"
    if isinstance(value, Parts):
        return f",{number(value.numerator)},{number(value.denominator)}"
    return f"{number(value)},,"
