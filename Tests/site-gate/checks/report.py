"""What the gate prints: one line a check, its findings under it, a closing count.

The closing line is read by other tools, so its wording is fixed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SHOWN = 25


@dataclass(frozen=True)
class Result:
    """The outcome of one check; `note` says how much was looked at."""

    name: str
    note: str
    findings: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        return not self.findings


def print_result(result: Result) -> None:
    word = "ok  " if result.passed else "FAIL"
    print(f"{word} {result.name:<14} {result.note}", flush=True)
    for finding in result.findings[:SHOWN]:
        print(f"       {finding}")
    if len(result.findings) > SHOWN:
        print(f"       … and {len(result.findings) - SHOWN} more")


def closing_line(passed: int, failed: int) -> str:
    return f"{passed} passed, {failed} failed"
