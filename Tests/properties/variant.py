"""A changed portal and what must be true of it."""

from dataclasses import dataclass


@dataclass
class Base:
    """A portal that was built, and what came out."""

    folder: object
    as_of: object
    indicators: dict


@dataclass
class Variant:
    """`judge(before, after)` gives a line for each fault of an indicator that is looked at."""

    name: str
    folder: object
    indicators: set
    judge: object

    def faults(self, base, built):
        """Faults by indicator."""
        found = {}
        for name in sorted(self.indicators):
            lines = self.judge(base.indicators[name], built.indicators[name])
            if lines:
                found[name] = lines
        return found
