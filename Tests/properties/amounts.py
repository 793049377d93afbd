"""Amounts as they are printed: exact numbers, with their digits and what they are counted in."""

import re
from dataclasses import dataclass
from fractions import Fraction

MINUS = "−-"


@dataclass(frozen=True)
class Amount:
    """A number as printed; `digits` are those behind the separator."""

    number: Fraction
    digits: int
    measure: str

    @property
    def last_place(self):
        return Fraction(1, 10**self.digits)

    def is_rounded_from(self, exact):
        """Whether an exact number is printed so, a half away from zero."""
        return rounded(exact, self.digits) == self.number


class Unreadable(Exception):
    """A text that is no amount."""


class Reader:
    """Reads amounts in the way of a language."""

    def __init__(self, form):
        self.decimal, self.group = form["decimal-separator"], form["group-separator"]
        groups = rf"\d{{1,3}}(?:{re.escape(self.group)}\d{{3}})+|\d+"
        self.number = rf"[{MINUS}]?(?:{groups})(?:{re.escape(self.decimal)}\d+)?"
        self.whole = re.compile(rf"({self.number})(.*)")

    def amount(self, text):
        found = self.whole.fullmatch(text.strip())
        if not found:
            raise Unreadable(f"“{text}” is no amount")
        number, digits = self.digits_of(found[1])
        return Amount(number, digits, found[2].strip())

    def digits_of(self, written):
        bare = written.lstrip(MINUS).replace(self.group, "")
        whole, _, part = bare.partition(self.decimal)
        number = Fraction(int(whole + part), 10**len(part))
        return (-number if written[0] in MINUS else number), len(part)

    def amounts(self, text):
        """One amount, or the two ends of a range: “10–20 %”."""
        found = re.fullmatch(rf"({self.number})–({self.number})(.*)", text.strip())
        if not found:
            return [self.amount(text)]
        return [Amount(*self.digits_of(found[at]), found[3].strip()) for at in (1, 2)]

    def easier(self, text):
        """The end of a needed range that asks for less."""
        return min(self.amounts(text), key=lambda amount: abs(amount.number))


def rounded(value, digits):
    """Rounds exactly, a half away from zero."""
    scaled = abs(value) * 10**digits
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if value >= 0 else -whole, 10**digits)
