"""The reckoner's hand-worked cases as portals to build, with the answers that are right."""

from dataclasses import dataclass

import cases_edges
import cases_rule
import flat


@dataclass(frozen=True)
class Asked:
    """What a case asks of a portal, in place of the reckoner's answer."""

    kind: str
    pair: tuple
    year: int | None = None

    def answer(self, built):
        if built.errors:
            return " ".join(built.errors[0])
        indicator = built.indicators["t"]
        if self.kind == "word":
            return word(indicator["status"])
        if self.kind == "results":
            return results(indicator["status"])
        row = next((row for row in indicator["figures"] if row["basis"] == "computed"
                    and row["unit"] == "h" and row["period"] == self.year), None)
        if row is None:
            return "no such figure"
        return (row["lower"], row["upper"]) if "lower" in row else (row["value"],) * 2


def same(said, right):
    """Equal; of bounds, but for the digits that the JSON leaves out."""
    if isinstance(right, tuple) and isinstance(said, tuple):
        return all(flat.same(one, other) for one, other in zip(said, right, strict=True))
    return said == right


def word(status):
    """A verdict in the cases' words."""
    marks = [status.get("reason"), "early" if status.get("early") else None,
             "tạm tính" if status.get("provisional") else None,
             f"late {status['late_period']}" if status.get("late_period") else None,
             str(status["period"]) if status.get("period") and status["name"] not in (
                 "not-assessable", "no-figure-at-deadline") else None]
    return " ".join([status["name"], *(mark for mark in marks if mark)])


def results(status):
    return " ".join(
        f"{item['year']}:{item['result']}" + ("~" if item.get("provisional") else "")
        + (f"+{item['late_period']}" if item.get("late_period") else "")
        for item in status["milestones"])


def ask():
    """Makes the reckoner's cases hand over their portals in place of the reckoner's answers."""
    asking = {"word": lambda pair: Asked("word", pair),
              "results": lambda pair: Asked("results", pair),
              "made": lambda pair, year: Asked("made", pair, year)}
    for module in (cases_rule, cases_edges):
        for name, question in asking.items():
            setattr(module, name, question)


def worked():
    """(what is asked, of which portal, what is right); cases that ask no portal are left out."""
    ask()
    return [(asked, got, wanted) for module in (cases_rule, cases_edges)
            for asked, got, wanted in module.cases() if isinstance(got, Asked)]
