"""Differences from a suite, each held against a table that gives its reason.

A row of a table has a kind, a name, where it holds (`Tabs 3, Lists 1`: sections and how many of their
examples), and the reason in the project's own words:

    form      a message about how a text is written; written as it asks, the text must become the same
    meaning   a message about what a text is to do; the text stays refused
    reading   what is published differs, and no longer once both are levelled by the rule of that name
    example   what is published by one example differs in a way of its own

All of it is checked: a difference without a row is a fault, and so is a row that holds elsewhere, or of
more or fewer examples, than it says. `record` writes where rows hold; a reason it cannot write.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations


@dataclass
class Outcome:
    """What became of an example."""

    name: str
    section: str
    # The messages that it ever gave, and whether it is refused after all.
    said: set = field(default_factory=set)
    is_refused: bool = False
    # What was published, and what should have been.
    found: object = None
    wanted: object = None


@dataclass
class Row:
    kind: str
    name: str
    where: dict
    reason: str


def read(path):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        kind, name, where, reason = line.split("\t")
        sections = (part.rsplit(" ", 1) for part in where.split(", ") if part)
        rows.append(Row(kind, name, {section: int(count) for section, count in sections}, reason))
    return rows


def written(where):
    return ", ".join(f"{section} {count}" for section, count in sorted(where.items()))


def compared(outcomes, rows, readings):
    """What is not as the table says, and how many examples went which way."""
    kinds = {(row.kind, row.name): row for row in rows}
    held = defaultdict(Counter)
    faults, ways = [], Counter()

    def hold(kind, name, outcome):
        held[kind, name][outcome.section] += 1

    for outcome in outcomes:
        forms = {name for name in outcome.said if ("form", name) in kinds}
        meanings = {name for name in outcome.said if ("meaning", name) in kinds}
        for name in sorted(forms):
            hold("form", name, outcome)
        for name in sorted(meanings):
            hold("meaning", name, outcome)
        for name in sorted(outcome.said - forms - meanings):
            faults.append(f"{outcome.name}: {name} has no row")
        if outcome.is_refused:
            ways["refused for what they mean"] += 1
            if not meanings:
                faults.append(f"{outcome.name}: refused by {', '.join(sorted(outcome.said))}, however written")
            continue
        if outcome.found == outcome.wanted:
            ways["the same once written as asked" if outcome.said else "the same"] += 1
            continue
        used = next(_levelling(outcome, readings), None)
        if used:
            ways["the same but for a reading"] += 1
            for name in used:
                hold("reading", name, outcome)
        elif ("example", outcome.name) in kinds:
            ways["different for a reason of their own"] += 1
            hold("example", outcome.name, outcome)
        else:
            faults.append(f"{outcome.name}: differs, and nothing says why")
    for key in sorted(held.keys() | kinds.keys()):
        if key not in kinds:
            faults.append(f"{' '.join(key)}: holds of {written(held[key])}, and has no row")
        elif dict(held[key]) != kinds[key].where:
            said = written(kinds[key].where)
            faults.append(f"{' '.join(key)}: holds of “{written(held[key])}”, not of “{said}”")
    counts = [f"{len(outcomes)} examples: " + ", ".join(f"{count} {way}" for way, count in ways.most_common())]
    return faults, counts, held


def _levelling(outcome, readings):
    """The fewest readings after which there is no difference, if there are such."""
    for number in range(1, len(readings) + 1):
        for names in combinations(readings, number):
            found, wanted = outcome.found, outcome.wanted
            for name in names:
                found, wanted = readings[name](found), readings[name](wanted)
            if found == wanted:
                yield names


def record(path, rows, held):
    """Writes the table anew with where each row holds; rows that hold nowhere go."""
    lines = ["KIND\tNAME\tWHERE\tREASON"]
    for row in rows:
        where = held.get((row.kind, row.name))
        if where:
            lines.append(f"{row.kind}\t{row.name}\t{written(where)}\t{row.reason}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def judge(path, outcomes, readings, is_recording):
    """Holds outcomes against a table and says what is not as it says; the exit code."""
    rows = read(path)
    faults, counts, held = compared(outcomes, rows, readings)
    if is_recording:
        record(path, rows, held)
    print("\n".join([*faults, *counts, f"{path.stem}: {len(faults)} unexplained"]))
    return int(bool(faults) or is_recording)
