#!/usr/bin/env python3
"""Says which withheld cells a system of published statements tells.

It is the second opinion on Sources/Figures/Withheld: it shares no code and no method with it. Small
systems of whole numbers are tried out value by value; all others go by linear programming over
fractions, with the whole unknowns fixed one after the other.

A system is an object of JSON; numbers are texts such as "7" and "-7/3":

    {"unknowns": [{"whole": true, "least": "0", "greatest": "8",
                   "knowledge": "protected" | "silent" | "published", "value": "3"}],
     "statements": [{"terms": [["0", "1"], ["1", "-1"]], "relation": "<=", "bound": "0"}],
     "shares": [[0, 1]]}

    solver.py < systems.jsonl     one line of answer for each line
"""

from __future__ import annotations

import itertools
import json
import math
import sys
from dataclasses import dataclass, field
from fractions import Fraction

ZERO = Fraction(0)


class Unsure(Exception):
    """The search met a limit of its own before it could say."""


# --- Linear programming ---------------------------------------------------------------------------


class Simplex:
    """Maximises over {x >= 0 : rows x <= bounds}, exactly; the textbook's tableau, Bland's rule."""

    def __init__(self, rows: list[list[Fraction]], bounds: list[Fraction], count: int):
        self.count = count
        size = len(rows)
        self.basis = list(range(count, count + size))
        self.table = []
        for index, (row, bound) in enumerate(zip(rows, bounds)):
            slack = [Fraction(int(index == other)) for other in range(size)]
            self.table.append(list(row) + slack + [Fraction(-1), bound])
        self.width = count + size  # The column of the artificial variable of the first phase.
        self.feasible = self._first_phase()

    def _pivot(self, line: int, column: int) -> None:
        chosen = self.table[line]
        divisor = chosen[column]
        chosen = self.table[line] = [value / divisor for value in chosen]
        for index, row in enumerate(self.table):
            factor = row[column]
            if index != line and factor:
                self.table[index] = [a - factor * b if b else a for a, b in zip(row, chosen)]
        self.basis[line] = column

    def _first_phase(self) -> bool:
        if not self.table:
            return True
        worst = min(range(len(self.table)), key=lambda line: self.table[line][-1])
        if self.table[worst][-1] >= 0:
            return True
        self._pivot(worst, self.width)
        objective = [ZERO] * self.width + [Fraction(-1)]
        value = self._climb(objective)
        if value is None or value < 0:
            return False
        if self.width in self.basis:
            line = self.basis.index(self.width)
            column = next((c for c in range(self.width) if self.table[line][c]), None)
            if column is None:
                del self.table[line], self.basis[line]
            else:
                self._pivot(line, column)
        return True

    def _climb(self, objective: list[Fraction]) -> Fraction | None:
        """The maximum from the present corner, or None where there is none."""
        while True:
            value, reduced = ZERO, list(objective)
            for line, column in enumerate(self.basis):
                factor = objective[column]
                if factor:
                    row = self.table[line]
                    value += factor * row[-1]
                    for other in range(len(reduced)):
                        if row[other]:
                            reduced[other] -= factor * row[other]
            entering = next((c for c, r in enumerate(reduced) if r > 0), None)
            if entering is None:
                return value
            choices = [
                (row[-1] / row[entering], self.basis[line], line)
                for line, row in enumerate(self.table)
                if row[entering] > 0
            ]
            if not choices:
                return None
            self._pivot(min(choices)[2], entering)

    def maximise(self, objective: list[Fraction]) -> Fraction | None:
        # The artificial variable has left for good: it may not come back.
        for row in self.table:
            row[self.width] = ZERO
        return self._climb(list(objective) + [ZERO] * (self.width + 1 - self.count))

    def corner(self) -> list[Fraction]:
        values = [ZERO] * self.count
        for line, column in enumerate(self.basis):
            if column < self.count:
                values[column] = self.table[line][-1]
        return values


# --- Systems --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Unknown:
    whole: bool
    least: Fraction | None
    greatest: Fraction | None


@dataclass(frozen=True)
class Claim:
    """A sum of terms, by unknown, that is =, <= or < the bound."""

    terms: tuple[tuple[int, Fraction], ...]
    relation: str
    bound: Fraction


def claim(terms: dict[int, Fraction], relation: str, bound: Fraction) -> Claim:
    if relation in (">=", ">"):
        terms = {name: -value for name, value in terms.items()}
        relation, bound = relation.replace(">", "<"), -bound
    return Claim(tuple(sorted((n, v) for n, v in terms.items() if v)), relation, bound)


@dataclass
class System:
    unknowns: dict[int, Unknown]
    claims: list[Claim] = field(default_factory=list)

    def having(self, *more: Claim) -> System:
        return System(self.unknowns, self.claims + list(more))

    def ranges(self) -> list[Claim]:
        result = []
        for name, unknown in self.unknowns.items():
            if unknown.least is not None:
                result.append(claim({name: Fraction(1)}, ">=", unknown.least))
            if unknown.greatest is not None:
                result.append(claim({name: Fraction(1)}, "<=", unknown.greatest))
        return result


class Relaxation:
    """The system with some unknowns fixed and none of the others whole, as a linear programme.

    Below means: below by some t that all strict statements share; there are such values where the
    greatest t is above zero.
    """

    def __init__(self, system: System, fixed: dict[int, Fraction]):
        self.fixed = fixed
        self.names = [name for name in system.unknowns if name not in fixed]
        # Each free unknown is the difference of two that are not negative; t comes last.
        self.count = 2 * len(self.names) + 1
        rows, bounds = [], []
        self.possible = True
        self.strict = False
        for statement in system.claims + system.ranges():
            row, constant = self.row(statement.terms)
            bound = statement.bound - constant
            if not any(row):
                ok = {"=": bound == 0, "<=": bound >= 0, "<": bound > 0}[statement.relation]
                self.possible = self.possible and ok
                continue
            if statement.relation == "<":
                self.strict = True
                row[-1] = Fraction(1)
            rows.append(row)
            bounds.append(bound)
            if statement.relation == "=":
                rows.append([-value for value in row])
                bounds.append(-bound)
        rows.append([ZERO] * (self.count - 1) + [Fraction(1)])
        bounds.append(Fraction(1))
        if self.possible:
            self.simplex = Simplex(rows, bounds, self.count)
            self.possible = self.simplex.feasible
        if self.possible and self.strict:
            margin = self.simplex.maximise([ZERO] * (self.count - 1) + [Fraction(1)])
            self.possible = margin > 0

    def row(self, terms) -> tuple[list[Fraction], Fraction]:
        row, constant = [ZERO] * self.count, ZERO
        places = {name: place for place, name in enumerate(self.names)}
        for name, value in terms:
            if name in self.fixed:
                constant += value * self.fixed[name]
            else:
                row[2 * places[name]] += value
                row[2 * places[name] + 1] -= value
        return row, constant

    def greatest(self, terms) -> Fraction | None:
        row, constant = self.row(terms)
        value = self.simplex.maximise(row)
        return None if value is None else value + constant

    def point(self) -> dict[int, Fraction]:
        """Values that keep all statements, the strict ones too."""
        self.simplex.maximise([ZERO] * (self.count - 1) + [Fraction(1)])
        corner = self.simplex.corner()
        free = {n: corner[2 * i] - corner[2 * i + 1] for i, n in enumerate(self.names)}
        return {**self.fixed, **free}


CAP = 400
"""So many values are tried of a whole unknown that has no end."""
LIMIT = 4_000
"""So many programmes are solved for one question."""


def find_point(system: System) -> dict[int, Fraction] | None:
    """Values that keep all statements, or None; Unsure where a limit was met."""
    budget = itertools.count()
    capped = False

    def search(fixed: dict[int, Fraction]) -> dict[int, Fraction] | None:
        nonlocal capped
        if next(budget) > LIMIT:
            raise Unsure
        relaxation = Relaxation(system, fixed)
        if not relaxation.possible:
            return None
        loose = [n for n, u in system.unknowns.items() if u.whole and n not in fixed]
        if not loose:
            return relaxation.point()
        ranges = []
        for name in loose:
            high = relaxation.greatest([(name, Fraction(1))])
            low = relaxation.greatest([(name, Fraction(-1))])
            low, high = (None if v is None else v for v in (low if low is None else -low, high))
            size = math.inf if low is None or high is None else high - low
            ranges.append((size, name, low, high))
        _, name, low, high = min(ranges, key=lambda entry: entry[:2])
        if low is not None and high is not None:
            values = range(math.ceil(low), math.floor(high) + 1)
            if len(values) > CAP:
                values, capped = values[:CAP], True
        else:
            capped = True
            if low is not None:
                values = range(math.ceil(low), math.ceil(low) + CAP)
            elif high is not None:
                values = range(math.floor(high), math.floor(high) - CAP, -1)
            else:
                values = sorted(range(-CAP // 2, CAP // 2), key=abs)
        for value in values:
            found = search({**fixed, name: Fraction(value)})
            if found is not None:
                return found
        return None

    found = search({})
    if found is None and capped:
        raise Unsure
    return found


def only_value(system: System, terms, point) -> Fraction | None:
    """The value of a sum if it is the same for all solutions, of which one is given."""
    value = sum((v * point[n] for n, v in terms), ZERO)
    for relation in ("<", ">"):
        if find_point(system.having(claim(dict(terms), relation, value))) is not None:
            return None
    return value


# --- Trying out -----------------------------------------------------------------------------------

TRIALS = 60_000
"""So many solutions are tried out."""
READINGS = 120
"""So many ways of disbelieving are looked at."""


def boxes(system: System) -> dict[int, tuple[int, int]] | None:
    """Ranges of whole unknowns that follow from one statement at a time; None where one has no end.

    An empty range stands for a system without solutions.
    """
    if not all(unknown.whole for unknown in system.unknowns.values()):
        return None
    low = {n: u.least for n, u in system.unknowns.items()}
    high = {n: u.greatest for n, u in system.unknowns.items()}
    halves = []
    for statement in system.claims:
        halves.append((statement.terms, statement.bound))
        if statement.relation == "=":
            halves.append((tuple((n, -v) for n, v in statement.terms), -statement.bound))
    for _ in range(40):
        before = (dict(low), dict(high))
        for name in system.unknowns:
            low[name] = low[name] if low[name] is None else Fraction(math.ceil(low[name]))
            high[name] = high[name] if high[name] is None else Fraction(math.floor(high[name]))
        for terms, bound in halves:
            for name, factor in terms:
                others = ZERO
                for other, value in terms:
                    if other == name:
                        continue
                    end = low[other] if value > 0 else high[other]
                    others = None if others is None or end is None else others + value * end
                if others is None:
                    continue
                limit = (bound - others) / factor
                if factor > 0:
                    high[name] = limit if high[name] is None else min(high[name], limit)
                else:
                    low[name] = limit if low[name] is None else max(low[name], limit)
        if (low, high) == before:
            break
    if any(value is None for value in [*low.values(), *high.values()]):
        return None
    return {n: (math.ceil(low[n]), math.floor(high[n])) for n in system.unknowns}


def solutions(system: System):
    """All solutions of a small whole system; None where it is not small enough to try."""
    box = boxes(system)
    if box is None:
        return None
    if math.prod(max(0, high - low + 1) for low, high in box.values()) > TRIALS:
        return None
    names = list(box)
    places = {name: place for place, name in enumerate(names)}
    rows = []
    for statement in system.claims:
        scale = math.lcm(*(v.denominator for _, v in statement.terms), statement.bound.denominator)
        terms = [(places[n], int(v * scale)) for n, v in statement.terms]
        rows.append((terms, statement.relation, int(statement.bound * scale)))
    found = []
    for values in itertools.product(*(range(low, high + 1) for low, high in box.values())):
        for terms, relation, bound in rows:
            total = sum(factor * values[place] for place, factor in terms)
            if total > bound or (relation != "<=" and (total == bound) != (relation == "=")):
                break
        else:
            found.append(dict(zip(names, values)))
    return found


# --- What is told ---------------------------------------------------------------------------------


@dataclass
class Reading:
    """What a consistent set of statements tells; the shares by their two unknowns."""

    cells: dict[int, Fraction] = field(default_factory=dict)
    shares: dict[tuple[int, int], Fraction] = field(default_factory=dict)
    unsure: list = field(default_factory=list)


def read(system: System, protected, shares, constants) -> Reading | None:
    """Reads a system; None where it has no solution."""
    tried = solutions(system)
    result = Reading()
    if tried is not None:
        if not tried:
            return None
        for name in protected:
            values = {solution[name] for solution in tried}
            if len(values) == 1:
                result.cells[name] = Fraction(values.pop())
        for part, whole in shares:
            quotients = {
                Fraction(solution.get(part, constants.get(part)))
                / solution.get(whole, constants.get(whole))
                for solution in tried
                if solution.get(whole, constants.get(whole))
            }
            if len(quotients) == 1:
                result.shares[part, whole] = quotients.pop()
        return result
    point = find_point(system)
    if point is None:
        return None
    for name in protected:
        try:
            value = only_value(system, ((name, Fraction(1)),), point)
            if value is not None:
                result.cells[name] = value
        except Unsure:
            result.unsure.append(name)
    for part, whole in shares:
        try:
            value = only_share(system, part, whole, constants)
            if value is not None:
                result.shares[part, whole] = value
        except Unsure:
            result.unsure.append((part, whole))
    return result


def only_share(system: System, part: int, whole: int, constants) -> Fraction | None:
    if whole in constants:
        if not constants[whole]:
            return None
    else:
        system = system.having(claim({whole: Fraction(1)}, ">", ZERO))
    point = find_point(system)
    if point is None:
        return None
    share = point.get(part, constants.get(part)) / point.get(whole, constants.get(whole))
    # Zero where the share is the same; the published cells are one constant, which moves nothing.
    terms = {}
    for name, factor in ((part, Fraction(1)), (whole, -share)):
        if name not in constants and factor:
            terms[name] = terms.get(name, ZERO) + factor
    if not terms:
        return share
    return share if only_value(system, tuple(terms.items()), point) is not None else None


def parse(text: dict):
    """The system without its published cells, and what is asked of it."""
    constants, unknowns, protected = {}, {}, []
    for name, entry in enumerate(text["unknowns"]):
        if entry["knowledge"] == "published":
            constants[name] = Fraction(entry["value"])
            continue
        ends = [entry.get(end) for end in ("least", "greatest")]
        ends = [None if end is None else Fraction(end) for end in ends]
        unknowns[name] = Unknown(entry["whole"], *ends)
        if entry["knowledge"] == "protected":
            protected.append(name)
    claims = []
    for entry in text["statements"]:
        terms, bound = {}, Fraction(entry["bound"])
        for name, value in entry["terms"]:
            name, value = int(name), Fraction(value)
            if name in constants:
                bound -= value * constants[name]
            else:
                terms[name] = terms.get(name, ZERO) + value
        involved = any(int(name) in unknowns for name, _ in entry["terms"])
        claims.append((claim(terms, entry["relation"], bound), involved, entry))
    shares = [tuple(share) for share in text.get("shares", [])]
    return constants, unknowns, protected, claims, shares


def components(unknowns, groups):
    """Sets of unknowns that groups of them tie together."""
    sets = {name: {name} for name in unknowns}
    for group in groups:
        members = [name for name in group if name in unknowns]
        for other in members[1:]:
            if sets[members[0]] is not sets[other]:
                joined = sets[members[0]] | sets[other]
                for name in joined:
                    sets[name] = joined
    return list({id(members): members for members in sets.values()}.values())


def told(text: dict) -> dict:
    """What a system tells, by every way of disbelieving as few statements as possible.

    Each entry of `told` is a secret, its value, and how many statements are disbelieved for it.
    """
    constants, unknowns, protected, claims, shares = parse(text)
    shares = [share for share in shares if any(name in unknowns for name in share)]
    groups = [[int(n) for n, _ in entry["terms"]] for _, _, entry in claims]
    answer = {"told": [], "unsure": [], "contradictory": 0}
    for members in components(unknowns, groups + [list(share) for share in shares]):
        secrets = [name for name in protected if name in members]
        if not secrets:
            continue
        own_shares = [share for share in shares if any(name in members for name in share)]
        own = [
            c for c, involved, entry in claims
            if involved and any(int(n) in members for n, _ in entry["terms"])
        ]
        enough: list[set[int]] = []
        conflicts: list[set[int]] = []
        try:
            for size in range(len(own) + 1):
                for dropped in itertools.combinations(range(len(own)), size):
                    if any(set(dropped) >= less for less in enough):
                        continue
                    # What cannot be true together cannot be so with more either.
                    if any(conflict.isdisjoint(dropped) for conflict in conflicts):
                        continue
                    kept = [c for index, c in enumerate(own) if index not in dropped]
                    if len(enough) + len(conflicts) > READINGS:
                        raise Unsure
                    known = {n: unknowns[n] for n in sorted(members)}
                    reading = None
                    if all(c.terms or holds(c) for c in kept):
                        reading = read(System(known, kept), secrets, own_shares, constants)
                    if reading is None:
                        conflicts.append(conflict_of(own, set(dropped), known))
                        continue
                    enough.append(set(dropped))
                    for name, value in reading.cells.items():
                        answer["told"].append([str(name), str(value), size])
                    for (part, whole), value in reading.shares.items():
                        answer["told"].append([f"{part}/{whole}", str(value), size])
                    answer["unsure"] += [str(entry) for entry in reading.unsure]
                if any(not less for less in enough):
                    break
        except Unsure:
            answer["unsure"] += [str(name) for name in secrets]
            continue
        if set() not in enough:
            answer["contradictory"] += 1
    return answer


def conflict_of(claims: list[Claim], dropped: set[int], unknowns) -> set[int]:
    """Statements, by their places, that cannot all be true; none of them could be spared."""
    left = [index for index in range(len(claims)) if index not in dropped]
    for index in list(left):
        fewer = [other for other in left if other != index]
        kept = [claims[other] for other in fewer]
        if not all(c.terms or holds(c) for c in kept):
            left = fewer
        elif read(System(unknowns, kept), [], [], {}) is None:
            left = fewer
    return set(left)


def holds(statement: Claim) -> bool:
    bound = statement.bound
    return {"=": bound == 0, "<=": bound >= 0, "<": bound > 0}[statement.relation]


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(told(json.loads(line))))
