#!/usr/bin/env python3
"""The examples of CommonMark and of GitHub's dialect, published by the program.

    markdown.py --program PROGRAM [--show] [--record] [EXAMPLE...]

Each example is the text of a post. What is refused is written as the message asks, where the message is
about form (`rewriting.py`), and published too. The HTML of every text that is published is compared with
the one that the suite wants (`normal.py` says what is not compared). Every difference has to have its row
in `markdown.tsv`: see `differences.py`. Exits 1 otherwise.
"""

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import differences
import examples
from normal import normal
from portal import Portal
from rewriting import RULES, rewritten

HERE = Path(__file__).resolve().parent
# A text is written anew so often at most: what one message hides the next run tells.
ROUNDS = 8


@dataclass
class Trial:
    """An example on its way."""

    example: examples.Example
    text: str
    html: str
    outcome: differences.Outcome


def run(program, chosen):
    """The trials of examples, each with its outcome."""
    trials = {}
    for example in chosen:
        outcome = differences.Outcome(example.name, example.section)
        trials[example.name.replace("/", "-")] = Trial(example, example.text, example.html, outcome)
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(program, Path(folder) / "portal")
        waiting = trials
        for number in range(ROUNDS):
            messages = portal.messages({name: trial.text for name, trial in waiting.items()})
            waiting = {}
            for name, found in messages.items():
                trial = trials[name]
                trial.outcome.is_refused = True
                trial.outcome.said |= {message.identifier for message in found}
                new = rewritten(trial.text, trial.html, found)
                if new and all(message.identifier in RULES for message in found) and number + 1 < ROUNDS:
                    trial.text, trial.html = new
                    trial.outcome.is_refused = False
                    waiting[name] = trial
            if not waiting:
                break
        pages = portal.pages()
    for name, trial in trials.items():
        if not trial.outcome.is_refused:
            trial.outcome.found, trial.outcome.wanted = normal(pages[name]), normal(trial.html)
    return list(trials.values())


def without_bare_links(lines):
    """Addresses are links where they stand bare, as in GitHub's dialect."""
    found, index = [], 0
    while index < len(lines):
        link = re.fullmatch(r'<a href="(?:mailto:|http://)?(.*)">', lines[index])
        if link and lines[index + 1:index + 3] == ["'" + link[1], "</a>"]:
            found.append(lines[index + 1])
            index += 3
        else:
            found.append(lines[index])
            index += 1
    return _joined(found)


def without_titles(lines):
    """A picture's title is its caption: below it, or behind it where words stand around it."""
    found, hidden = [], None
    for line in lines:
        if line == "<figcaption>" or line == "<span>" and found and found[-1].startswith("<img"):
            hidden = "</" + line[1:]
        elif hidden:
            hidden = None if line == hidden else hidden
        else:
            line = {"<figure>": "<p>", "</figure>": "</p>"}.get(line, line)
            found.append(re.sub(r'^(<img.*) title=".*">$', r"\1>", line))
    return _joined(found)


def without_numbers(lines):
    """The items of a list keep the numbers that they were given."""
    return [re.sub(r'^<li value="\d+">$', "<li>", line) for line in lines]


def _joined(lines):
    """Texts that follow each other as one."""
    found = []
    for line in lines:
        if found and line.startswith("'") and found[-1].startswith("'"):
            found[-1] += line[1:]
        else:
            found.append(line)
    return found


READINGS = {
    "bare addresses": without_bare_links, "titles of pictures": without_titles, "numbers of items": without_numbers,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--show", action="store_true", help="print every difference")
    parser.add_argument("--record", action="store_true", help="write where the rows hold, and fail")
    parser.add_argument("examples", nargs="*", help="such as commonmark/12: print these alone")
    arguments = parser.parse_args()
    chosen = [example for example in examples.commonmark() + examples.dialect()
              if not arguments.examples or example.name in arguments.examples]
    trials = run(str(Path(arguments.program).resolve()), chosen)
    if arguments.show or arguments.examples:
        show(trials)
    if arguments.examples:
        return 0
    outcomes = [trial.outcome for trial in trials]
    return differences.judge(HERE / "markdown.tsv", outcomes, READINGS, arguments.record)


def show(trials):
    for trial in trials:
        outcome = trial.outcome
        if not outcome.said and outcome.found == outcome.wanted:
            continue
        print(f"== {outcome.name} {outcome.section}: {trial.example.text!r}")
        print("   said", *sorted(outcome.said))
        if trial.text != trial.example.text:
            print(f"   written {trial.text!r}")
        if outcome.is_refused:
            print("   refused")
        elif outcome.found != outcome.wanted:
            print("   wanted", *outcome.wanted)
            print("   found ", *outcome.found)


if __name__ == "__main__":
    sys.exit(main())
