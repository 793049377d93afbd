#!/usr/bin/env python3
"""Asks the library and solver.py the same random questions and compares every answer.

    crosstest.py PROGRAM [COUNT] [SEED]

PROGRAM reads systems as solver.py does and answers in the same form.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

import solver


class Maker:
    """Makes one random system around a hidden truth, which it keeps unless it is to contradict."""

    def __init__(self, chance: random.Random):
        self.chance = chance
        self.unknowns: list[dict] = []
        self.truth: list[Fraction] = []
        self.statements: list[dict] = []
        self.shares: list[list[int]] = []

    def cell(self, value, whole=True, least="0", greatest=None, published=0.0, silent=0.1) -> int:
        roll = self.chance.random()
        kind = "published" if roll < published else "protected"
        if kind == "protected" and self.chance.random() < silent:
            kind = "silent"
        entry = {"whole": whole, "least": least, "greatest": greatest, "knowledge": kind}
        if kind == "published":
            entry["value"] = str(value)
        self.unknowns.append(entry)
        self.truth.append(Fraction(value))
        return len(self.unknowns) - 1

    def state(self, terms, relation="=", slack=0) -> None:
        total = sum((Fraction(v) * self.truth[n] for n, v in terms), Fraction(0))
        if relation == "<":
            slack = slack or 1
        bound = total + slack if relation in ("<", "<=") else total - slack
        if relation == "=":
            bound = total + slack
        self.statements.append(
            {"terms": [[str(n), str(v)] for n, v in terms], "relation": relation,
             "bound": str(bound)})

    def system(self) -> dict:
        return {"unknowns": self.unknowns, "statements": self.statements, "shares": self.shares}


def value(chance: random.Random, top: int) -> int:
    return 0 if chance.random() < 0.3 else chance.randint(0, top)


def sums(make: Maker) -> None:
    """Sums over subsets, as totals, breakdowns and accounts are."""
    chance = make.chance
    count = chance.randint(2, 5)
    cells = [make.cell(value(chance, 5), published=0.25) for _ in range(count)]
    for _ in range(chance.randint(1, 4)):
        members = chance.sample(cells, chance.randint(1, count))
        relation = chance.choice(["=", "=", "=", "<=", ">="])
        slack = 0 if relation == "=" else chance.choice([0, 0, 2])
        make.state([(n, 1) for n in members], relation, slack)


def weights(make: Maker) -> None:
    """Weighted sums of whole cells."""
    chance = make.chance
    cells = [make.cell(value(chance, 4)) for _ in range(chance.randint(1, 4))]
    for _ in range(chance.randint(1, 2)):
        make.state([(n, chance.choice([1, 2, 3, 5, 7, -1, -2])) for n in cells])
    if chance.random() < 0.5:
        make.state([(n, 1) for n in cells], "<=", chance.randint(0, 3))


def answers(make: Maker) -> None:
    """Yes and no, with the count of yes."""
    chance = make.chance
    cells = [
        make.cell(chance.randint(0, 1), greatest="1", published=0.3)
        for _ in range(chance.randint(2, 7))
    ]
    make.state([(n, 1) for n in cells])
    if chance.random() < 0.5:
        members = chance.sample(cells, chance.randint(1, len(cells)))
        make.state([(n, 1) for n in members], chance.choice(["=", "<=", ">="]))


def ratios(make: Maker) -> None:
    """Parts of wholes, their totals, and rounded percentages."""
    chance = make.chance
    parts, wholes = [], []
    for _ in range(chance.randint(1, 3)):
        whole = chance.randint(1, 6)
        published = 1.0 if chance.random() < 0.2 else 0.0
        top = whole if chance.random() < 0.3 else chance.randint(0, whole)
        parts.append(make.cell(top, published=published, silent=0))
        wholes.append(make.cell(whole, least="1", published=published, silent=0))
        make.state([(parts[-1], 1), (wholes[-1], -1)], "<=", make.truth[wholes[-1]] - top)
        make.statements[-1]["bound"] = "0"
        make.shares.append([parts[-1], wholes[-1]])
    if chance.random() < 0.8:
        make.state([(n, 1) for n in parts])
    if chance.random() < 0.8:
        make.state([(n, 1) for n in wholes], chance.choice(["=", "<="]))
    if chance.random() < 0.5:
        percentage(make, parts, wholes)
    if chance.random() < 0.3:
        percentage(make, parts[:1], wholes[:1])


def percentage(make: Maker, parts, wholes) -> None:
    above = sum(make.truth[n] for n in parts)
    below = sum(make.truth[n] for n in wholes)
    decimals = make.chance.choice([0, 0, 1, 2])
    scale = 10**decimals
    printed = Fraction((100 * above / below * scale * 2 + 1).__floor__() // 2, scale)
    half = Fraction(1, 2 * scale)
    for relation, limit in (
        (">=" if printed else ">", printed - half), ("<", printed + half)
    ):
        terms = [[str(n), "100"] for n in parts] + [[str(n), str(-limit)] for n in wholes]
        make.statements.append({"terms": terms, "relation": relation, "bound": "0"})


def amounts(make: Maker) -> None:
    """Cells that need not be whole, some of them, with strict statements among others."""
    chance = make.chance
    cells = []
    for _ in range(chance.randint(1, 4)):
        whole = chance.random() < 0.35
        number = Fraction(value(chance, 4)) if whole else Fraction(value(chance, 9), 2)
        least = "0" if chance.random() < 0.8 else None
        greatest = str(number + chance.choice([0, 1, 2])) if chance.random() < 0.3 else None
        cells.append(make.cell(number, whole=whole, least=least, greatest=greatest))
    for _ in range(chance.randint(1, 4)):
        members = chance.sample(cells, chance.randint(1, len(cells)))
        relation = chance.choice(["=", "=", "<=", ">=", "<", ">"])
        slack = 0 if relation == "=" else chance.choice([0, Fraction(1, 2), 1])
        if relation in "<>":
            slack = slack or Fraction(1, 2)
        make.state([(n, chance.choice([1, 1, 1, -1, 2])) for n in members], relation, slack)
    if len(cells) > 1 and chance.random() < 0.2:
        make.shares.append(chance.sample(cells, 2))
        for name in make.shares[-1]:
            make.unknowns[name]["least"] = "0"


FAMILIES = [sums, sums, weights, answers, ratios, ratios, amounts, amounts]


def question(chance: random.Random) -> tuple[str, dict]:
    family = chance.choice(FAMILIES)
    make = Maker(chance)
    family(make)
    if chance.random() < 0.15 and make.statements:
        # Somebody has miscounted: often a contradiction.
        statement = chance.choice(make.statements)
        statement["bound"] = str(Fraction(statement["bound"]) + chance.choice([-2, -1, 1, 2]))
    return family.__name__, make.system()


def main() -> int:
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    chance = random.Random(seed)
    questions = [question(chance) for _ in range(count)]
    text = "".join(json.dumps(system) + "\n" for _, system in questions)
    answers = subprocess.run(
        [program], input=text, capture_output=True, text=True, check=True).stdout.splitlines()
    tally, differences = Counter(), 0
    for (family, system), line in zip(questions, answers, strict=True):
        theirs, ours = json.loads(line), solver.told(system)
        open_names = set(ours["unsure"])
        mine = sorted(map(tuple, ours["told"]))
        other = sorted(map(tuple, theirs["told"]))
        tally[family, "told" if mine else "safe"] += 1
        tally["", "contradictory"] += bool(ours["contradictory"])
        if open_names or theirs["undecided"]:
            tally["", "unsure"] += bool(open_names)
            tally["", "too hard"] += bool(theirs["undecided"])
            continue
        if mine != other or bool(ours["contradictory"]) != bool(theirs["conflicts"]):
            differences += 1
            print(json.dumps(system), "\n  solver.py:", ours, "\n  program:  ", theirs)
    for key, number in sorted(tally.items()):
        print(f"{number:6d}  {' '.join(filter(None, key))}")
    print(f"{count} systems, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
