#!/usr/bin/env python3
"""The cases of Mustache's own suite, filled by the theme's templates.

    mustache.py --program .build/release/template-fill [--show] [--record]

The program fills one template with one view, as pages do (`template-fill`). What a view may name is a
closed list, so the names of the suite are changed for some of that list, in data and templates alike.
What is refused is written in the way that is left, where there is one: `{{{name}}}` for `{{&name}}`, the
usual delimiters for others, and a view that says what it has nothing for. Every case that is refused, or
comes out otherwise, has to have its row in `mustache.tsv`: see `differences.py`. Exits 1 otherwise.
"""

import argparse
import json
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

import differences
from examples import SUITES

HERE = Path(__file__).resolve().parent
FILES = ("comments", "delimiters", "interpolation", "inverted", "lambdas", "partials", "sections")
# Names that views have, taken in the order in which a case names things.
NAMES = (
    "area", "author", "basis", "best", "bodies", "body", "campaigns", "canonical", "cells", "chart", "children",
    "closing", "code", "columns", "coming", "contact", "count", "coverage", "csv", "current", "date", "day",
)
TAG = re.compile(r"(\{\{\{?[#^/&]?\s*)([A-Za-z][\w.]*)(\s*\}?\}\})")


class Lambda:
    """A value that is a piece of program."""


class Loader(yaml.SafeLoader):
    pass


Loader.add_constructor("!code", lambda loader, node: Lambda())


@dataclass(frozen=True)
class Case:
    name: str
    section: str
    template: str
    partials: dict
    data: object
    expected: str


def cases():
    found = []
    for file in FILES:
        suite = yaml.load((SUITES / f"mustache/{file}.yml").read_text(encoding="utf-8"), Loader)
        for test in suite["tests"]:
            found.append(Case(
                f"{file}/{test['name']}", file, test["template"], test.get("partials", {}), test["data"],
                test["expected"]))
    return found


class Untold(Exception):
    """What no view can hold."""


def with_usual_delimiters(template):
    """A template whose tags are all between two braces."""
    opening, closing, found, index = "{{", "}}", "", 0
    while (start := template.find(opening, index)) >= 0:
        found += literal(template[index:start])
        end = template.index(closing, start + len(opening))
        tag = template[start + len(opening):end]
        index = end + len(closing)
        if tag.startswith("{"):
            index += 1
            found += "{{" + tag + "}}}"
        elif tag.startswith("="):
            opening, closing = tag.strip("=").split()
            # What it leaves of its line is what a comment leaves.
            found += "{{! }}"
        else:
            found += "{{" + tag + "}}"
    return found + literal(template[index:])


def literal(text):
    if "{{" in text:
        raise Untold("two braces that are text")
    return text


def with_three_braces(template):
    return re.sub(r"\{\{&\s*([\w.]+)\s*\}\}", r"{{{\1}}}", template)


class Question:
    """A case in the names that views have."""

    def __init__(self, case):
        self.names = {}
        self.values = self.object(case.data)
        self.sources = {**case.partials, "page": case.template}

    @property
    def templates(self):
        return {name: self.renamed(text) for name, text in self.sources.items()}

    def written_as_asked(self, messages):
        """Changes what the messages are about; whether there was anything to change."""
        before = json.dumps([self.values, self.sources])
        for message in messages:
            if message == "theme.syntax {{=":
                self.sources = {name: with_usual_delimiters(text) for name, text in self.sources.items()}
            elif message == "theme.syntax {{&":
                self.sources = {name: with_three_braces(text) for name, text in self.sources.items()}
            elif message == "theme.unknown-name":
                for text in self.templates.values():
                    for tag in TAG.finditer(text):
                        self.name_all(tag[2].split("."))
            else:
                return False
        return json.dumps([self.values, self.sources]) != before

    def name_all(self, path):
        """Lets the view say that there is nothing behind a name that it lacks."""
        values = self.values
        for name in path:
            if not isinstance(values, dict):
                return
            values = values.setdefault(name, None)

    def renamed(self, template):
        return TAG.sub(lambda tag: tag[1] + ".".join(map(self.field, tag[2].split("."))) + tag[3], template)

    def field(self, name):
        return self.names.setdefault(name, NAMES[len(self.names)])

    def object(self, data):
        return {self.field(name): self.value(value) for name, value in data.items()}

    def value(self, data):
        if isinstance(data, Lambda):
            raise Untold("a value that is a program")
        if isinstance(data, dict):
            return self.object(data)
        if isinstance(data, list):
            if not all(isinstance(element, dict) for element in data):
                raise Untold("a list of texts")
            return [self.object(element) for element in data]
        # Views hold numbers as they are written out.
        return data if isinstance(data, (bool, type(None))) else str(data)


def run(program, chosen):
    """The outcomes of cases."""
    outcomes, waiting = [], []
    for case in chosen:
        outcome = differences.Outcome(case.name, case.section, wanted=case.expected)
        outcomes.append(outcome)
        with refusing(outcome):
            waiting.append((outcome, Question(case)))
    while waiting:
        asked, waiting = waiting, []
        for (outcome, question), (text, messages) in zip(asked, answers(program, asked), strict=True):
            outcome.found, outcome.is_refused = text, bool(messages)
            outcome.said |= set(messages)
            with refusing(outcome):
                if messages and question.written_as_asked(messages):
                    outcome.is_refused = False
                    waiting.append((outcome, question))
    return outcomes


@contextmanager
def refusing(outcome):
    """Takes note of what cannot be asked."""
    try:
        yield
    except Untold as reason:
        outcome.said.add(str(reason))
        outcome.is_refused = True


def answers(program, asked):
    lines = "".join(
        json.dumps({"templates": question.templates, "values": question.values}) + "\n" for _, question in asked)
    run = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    return [(answer["text"], answer["messages"]) for answer in map(json.loads, run.stdout.splitlines())]


def without_indents(text):
    """Indents say nothing in HTML."""
    return re.sub(r"^[ \t]+", "", text, flags=re.M)


def without_single_end(text):
    """A template of one line is a piece of a sentence."""
    return text[:-1] if text.endswith("\n") and text.count("\n") == 1 else text


def with_line_feeds(text):
    return text.replace("\r\n", "\n")


READINGS = {
    "indents": without_indents, "end of a single line": without_single_end, "line feeds": with_line_feeds,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--show", action="store_true", help="print every difference")
    parser.add_argument("--record", action="store_true", help="write where the rows hold, and fail")
    arguments = parser.parse_args()
    outcomes = run(arguments.program, cases())
    if arguments.show:
        for outcome in outcomes:
            if outcome.said or outcome.found != outcome.wanted:
                print(outcome.name, sorted(outcome.said), f"wanted {outcome.wanted!r}, found {outcome.found!r}")
    return differences.judge(HERE / "mustache.tsv", outcomes, READINGS, arguments.record)


if __name__ == "__main__":
    sys.exit(main())
