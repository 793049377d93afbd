"""Redoes the sentences of a status: what they claim must come out of the numbers they show."""

from fractions import Fraction

LIMIT = Fraction(75)


def last_goal(indicator):
    """The level that the plan wants in the end, as the page's box of the promise prints it."""
    milestones = (indicator.get("target") or {}).get("milestones")
    return Fraction(milestones[-1]["value"]) if milestones else None


class Redone:
    """The sentences of one paragraph, and the faults found in them."""

    def __init__(self, phrases, indicator, sentences):
        self.phrases, self.read = phrases, phrases.reader
        self.indicator, self.sentences = indicator, sentences
        self.is_up = indicator["direction"] == "up"
        self.edges = {"achieved": last_goal(indicator)}
        self.value = None
        self.faults = []

    def run(self):
        """The faults, after all sentences."""
        for said in self.sentences:
            check = CHECKS.get(said.key)
            if check:
                check(self, said)
        return self.faults

    def claim(self, said, is_true, why):
        if not is_true:
            self.faults.append(f"“{said.text}”: {why}")

    def meets(self, value, wanted):
        return value >= wanted if self.is_up else value <= wanted

    def ends(self, said):
        """The value of a sentence, or the two ends between which it lies: worst, best."""
        text = said["value"]
        found = self.phrases.nested("verdict-between", text)
        if found:
            ends = sorted((self.read.amount(found[name]) for name in ("lower", "upper")),
                          key=lambda amount: amount.number)
            return ends if self.is_up else ends[::-1]
        for key, name in (("verdict-at-least", "lower"), ("verdict-of-units", "value")):
            found = self.phrases.nested(key, text)
            if found:
                text = found[name]
        amount = self.read.amount(text)
        return [amount, amount]

    def range(self, text, kind):
        """The numbers that a text names: one, or the two ends between which it lies; `None` for no
        upper end."""
        found = self.phrases.nested(f"{kind}-between", text)
        if found:
            return [self.read.amount(found[name]).number for name in ("lower", "upper")]
        found = self.phrases.nested(f"{kind}-at-least", text)
        if found:
            return [self.read.amount(found["value" if "value" in found else "lower"]).number, None]
        number = self.read.amount(text).number
        return [number, number]

    def amounts(self, said, *names):
        return [self.read.amount(said[name]).number for name in names]

    def share(self, said, exact, lowest, highest):
        """A share of a way or of a need, its limit, and the word that they give."""
        shown = self.read.amount(said["share"])
        self.claim(said, shown.is_rounded_from(exact), f"the share is {float(exact):.3f} %")
        # Three quarters of a way whose end has no last digit: the share that is printed decides.
        self.claim(said, any(lowest <= share < highest for share in (exact, shown.number)),
                   f"{float(exact):.3f} % gives another word")
        if "limit" in said:
            self.claim(said, self.read.amount(said["limit"]).number == LIMIT, "the limit is 75 %")


def reached(redone, said):
    """Achieved: every end meets the goal."""
    goal, = redone.amounts(said, "goal")
    worst, _ = redone.ends(said)
    redone.claim(said, redone.meets(worst.number, goal), "the goal is not met")
    redone.value, redone.edges["here"] = worst, goal
    if said.key == "verdict-level-early":
        redone.claim(said, said["year"] < said["goal-year"], "that is not early")


def missed(redone, said):
    goal, = redone.amounts(said, "goal")
    least, most = redone.range(said["shortfall"], "amount")
    worst, best = redone.ends(said)
    redone.claim(said, not redone.meets(best.number, goal), "the goal is met")
    redone.claim(said, abs(goal - best.number) == least, "the least shortfall is another")
    is_open = redone.phrases.nested("verdict-at-least", said["value"])
    redone.claim(said, most == (None if is_open else abs(goal - worst.number)),
                 "the greatest shortfall is another")


def on_the_path(redone, said):
    at_milestone = said.key == "verdict-level-at-milestone"
    needed, = redone.amounts(said, "goal" if at_milestone else "needed")
    worst, _ = redone.ends(said)
    redone.claim(said, redone.meets(worst.number, needed), "that is not what is needed")
    redone.value, redone.edges["here"] = worst, needed
    if not at_milestone:
        redone.claim(said, said["year"] <= said["goal-year"], "the goal lies behind")


def short(redone, said):
    needed, = redone.amounts(said, "needed")
    _, best = redone.ends(said)
    redone.claim(said, not redone.meets(best.number, needed), "that is what is needed")


def part_of_way(redone, said):
    base, needed = redone.amounts(said, "base", "needed")
    worst, best = redone.ends(said)
    redone.value = worst
    redone.claim(said, worst == best and base != needed, "a share of no certain way")
    if base == needed:
        return
    exact = 100 * (worst.number - base) / (needed - base)
    is_behind = said.key == "verdict-level-behind"
    redone.share(said, exact, LIMIT if is_behind else 0, 100 if is_behind else LIMIT)
    limit = base + LIMIT / 100 * (needed - base)
    redone.edges |= {"on-track": needed, "behind": limit, "here": limit if is_behind else base}


def away(redone, said):
    ends = [end for end in redone.range(said["base"], "value") if end is not None]
    _, best = redone.ends(said)
    redone.claim(said, not any(redone.meets(best.number, base) for base in ends),
                 "that is not worse than the start")
    redone.value = best
    if len(set(ends)) == 1:
        redone.edges["far-behind"] = ends[0]


def distance(redone, said):
    """To the next word, in either direction: far enough, and not a digit too far."""
    if redone.value is None:
        redone.claim(said, False, "no value stands before it")
        return
    step = redone.read.amount(said["distance"])
    word = next((name for name in redone.edges if name != "here" and redone.phrases.texts[
        f"status-{name}"][0] == said["word"]), None)
    is_better = said.key == "distance-up"
    edge = redone.edges.get(word if is_better else "here")
    if edge is None:
        return
    way = 1 if is_better == redone.is_up else -1
    place = step.last_place
    exact = way * (edge - redone.value.number)
    # What just reaches its edge still holds: worse by so much is already beyond.
    # A share is printed rounded, and how far it really is decides: half a digit either way.
    slack = 0 if redone.indicator["kind"] == "count" else place / 2
    fits = (step.number - place < exact + slack and exact - slack <= step.number if is_better
            else step.number - place <= exact + slack and exact - slack < step.number)
    redone.claim(said, fits, f"from {float(redone.value.number):g} the edge is {float(edge):g}")


def small_count(redone, said):
    if redone.value is not None:
        share = redone.read.amount(said["share"])
        redone.claim(said, redone.value.number and share.is_rounded_from(
            100 / redone.value.number), f"of {float(redone.value.number):g}")


def small_share(redone, said):
    """The denominator stands in the table of figures."""
    status = redone.indicator["status"]
    below = {row["denominator"] for row in redone.indicator["figures"]
             if row["period"] == status.get("period") and "denominator" in row}
    points = redone.read.amount(said["points"])
    redone.claim(said, any(points.is_rounded_from(Fraction(100) / one) for one in below if one),
                 f"denominators of that year are {sorted(map(str, below))}")


def unjudged(redone, said):
    found = {(row["coverage"]["reported"], row["coverage"]["expected"])
             for row in redone.indicator["figures"]
             if "coverage" in row and row["period"] == int(said["year"])}
    redone.claim(said, (int(said["reported"]), int(said["expected"])) in found,
                 f"the figures of that year are of {sorted(found)}")


def later(earlier, late):
    def check(redone, said):
        redone.claim(said, said[earlier] < said[late], "the years are the wrong way round")
    return check


CHECKS = {
    "verdict-level-achieved": reached, "verdict-level-early": reached,
    "verdict-level-missed": missed, "verdict-level-missed-above": missed,
    "verdict-level-at-milestone": on_the_path, "verdict-level-on-track": on_the_path,
    "verdict-level-on-track-below": on_the_path, "verdict-level-short": short,
    "verdict-level-behind": part_of_way, "verdict-level-far-behind": part_of_way,
    "verdict-level-away": away, "distance-up": distance, "distance-down": distance,
    "small-count": small_count, "small-share": small_share, "verdict-unjudged": unjudged,
    "verdict-rests-on": later("year", "due-year"),
}
