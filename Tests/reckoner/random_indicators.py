"""Random indicators: every kind, aggregation, direction and target."""

from dataclasses import dataclass

WEIGHT = "dan-so"


@dataclass
class Promise:
    """An indicator that is being made up."""

    id: str
    kind: str
    aggregation: str
    direction: str
    applies_to: list
    reported_for: list
    fields: dict
    own_figures: str = "none"  # none, agreeing, differing

    @property
    def is_about_area(self):
        return self.aggregation == "reported"


def indicators(random, territory, count, plan):
    """The indicators of a portal, with the one that weighs first."""
    makers = (summed, summed, summed, growing, growing, growing, ratio, ratio, mean, mean, share,
              share, reported_count, reported_growth, reported_ratio, answer, answer)
    found = [weighing()]
    while len(found) < count:
        found.append(random.choice(makers)(random, f"i-{len(found):02}", plan))
    return found


def promise(random, name, kind, aggregation, target, more=None):
    direction = "up" if random.random() < 0.6 else "down"
    if aggregation == "reported":
        applies_to = reported_for = ["tinh"]
    else:
        applies_to = random.choice((["xa", "phuong"], ["xa", "phuong"], ["xa"],
                                    ["xa", "phuong", "thon"]))
        reported_for = ["tinh", "huyen"]
    if aggregation == "share-of-units":
        applies_to, reported_for = ["xa", "phuong"], []
    fields = {
        "title": name, "section": "I.1", "objective": "o", "kind": kind, "direction": direction,
        "aggregation": aggregation, "applies-to": f"[{', '.join(applies_to)}]",
        "reported-for": f"[{', '.join(reported_for)}]" if reported_for else None,
        "target": target(direction) if random.random() < 0.96 else None, **(more or {})}
    has_both = aggregation not in ("reported", "share-of-units")
    if has_both and random.random() < 0.5:
        fields["own-figure"] = random.choice(("same", "wider"))
    own = random.choice(("none", "none", "agreeing", "agreeing", "differing")) if has_both else (
        "agreeing" if aggregation == "reported" else "none")
    return Promise(name, kind, aggregation, direction, applies_to, reported_for, fields, own)


def weighing():
    fields = {
        "title": WEIGHT, "section": "I.1", "objective": "o", "kind": "count", "measure": "người",
        "aggregation": "sum", "applies-to": "[xa, phuong, thon]"}
    return Promise(WEIGHT, "count", "sum", "up", ["xa", "phuong", "thon"], [], fields)


def years(random, plan):
    return sorted(random.sample(range(plan[0], plan[1] + 1), random.choice((1, 1, 2, 2, 3))))


def level(random, plan, choices, ending=""):
    """Milestones that mostly lead one way; sometimes the later one asks for less."""
    def made(direction):
        at = years(random, plan)
        values = [random.choice(choices) for _ in at]
        if random.random() < 0.9:
            values.sort(reverse=direction == "down")
        items = ", ".join(f"{{year: {year}, value: {value}}}"
                          for year, value in zip(at, values, strict=True))
        return f"{{type: level, milestones: [{items}]}}"
    return made


def growth(random, plan):
    def made(direction):
        rates = random.choice(([10], [20], [50], [50], [100], [10, 20], [50, 100], [12, 15]))
        if direction == "down":
            rates = random.choice(([-10], [-20], [-50], [-50], [-25], [-50, -25], [-20, -10]))
        rate = rates[0] if len(rates) == 1 else f"[{rates[0]}, {rates[1]}]"
        items = ", ".join(f"{{to: {year}, rate: {rate}}}" for year in years(random, plan))
        return f"{{type: growth, spans: [{items}]}}"
    return made


def baseline(random, fields, choices):
    """Sometimes names a baseline, before the first milestone."""
    if fields["target"] and random.random() < 0.25:
        fields["baseline"] = (f"{{year: {random.choice((2020, 2021, 2022))}, "
                              f"value: {random.choice(choices)}, source: Điều tra}}")


def counted(random, name, plan, aggregation, target, choices):
    made = promise(random, name, "count", aggregation, target, {"measure": "lượt"})
    baseline(random, made.fields, choices)
    return made


COUNTS = (4, 6, 8, 10, 12, 16, 20, 24)
PERCENTS = (20, 25, 40, 50, 60, 75, 80, 100)


def summed(random, name, plan):
    return counted(random, name, plan, "sum", level(random, plan, COUNTS), COUNTS)


def growing(random, name, plan):
    return counted(random, name, plan, "sum", growth(random, plan), COUNTS)


def reported_count(random, name, plan):
    return counted(random, name, plan, "reported", level(random, plan, COUNTS), COUNTS)


def reported_growth(random, name, plan):
    return counted(random, name, plan, "reported", growth(random, plan), COUNTS)


def ratio(random, name, plan, aggregation="ratio-of-sums"):
    made = promise(random, name, "ratio", aggregation, level(random, plan, PERCENTS), {
        "numerator": "Tử", "denominator": "Mẫu", "decimals": random.choice((0, 0, 1))})
    baseline(random, made.fields, PERCENTS)
    return made


def reported_ratio(random, name, plan):
    return ratio(random, name, plan, "reported")


def mean(random, name, plan):
    aggregation = random.choice(("weighted-mean", "weighted-mean", "reported"))
    more = {"measure": '"%"', "decimals": 1,
            "weight": WEIGHT if aggregation == "weighted-mean" else None}
    choices = (-2, -1, 0, 1, 2, 2.5, 3)
    made = promise(random, name, "rate", aggregation, level(random, plan, choices), more)
    baseline(random, made.fields, choices)
    return made


def share(random, name, plan):
    return promise(random, name, "yes-no", "share-of-units", level(random, plan, PERCENTS), {
        "decimals": random.choice((0, 1))})


def answer(random, name, plan):
    return promise(random, name, "yes-no", "reported", lambda direction: (
        f"{{type: yes-no, by: {random.choice(range(plan[0], plan[1] + 1))}}}"))
