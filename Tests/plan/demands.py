#!/usr/bin/env python3
"""Finds what the plan says on the pages of a built site, sentence by sentence.

    demands.py SITE_DIR

Each row of `demands.tsv` names a section of the plan, the words of the plan, the page where a
resident finds them and a sentence that stands there. Every section, and every body, task, target,
campaign, kind of facility, document and recipient of the plan has its rows. Ends with
`N passed, M failed`.
"""

import csv
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).resolve().parent

# The sections of the plan: an objective, a group of tasks, a task, a body; its head and its end.
SECTIONS = {
    "đầu đề", "I.1", "I.2.a", "I.2.b", "III.1", "III.2", "III.3", "III.4", "III.5", "III.6",
    "III.7", *(f"II.{group}" for group in range(1, 6)),
    *(f"II.{group}.{letter}" for group, letters in zip(
        range(1, 6), ("abcd", "abcd", "abcd", "abc", "ab"), strict=True) for letter in letters),
}
HIDDEN = {"script", "style", "head"}
BLOCKS = {"p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "td", "th", "br", "figcaption", "div"}


class Text(HTMLParser):
    """The text of a page, a space between blocks."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in HIDDEN
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        self.hidden -= tag in HIDDEN
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def spaced(text):
    return re.sub(r"\s+", " ", text).strip()


def text_of(path):
    parser = Text()
    parser.feed(path.read_text(encoding="utf-8"))
    return spaced("".join(parser.parts))


def rows():
    with (HERE / "demands.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def faults(site):
    """(what is wrong, the number of rows that are right)."""
    known, wrong, right, seen = {}, [], 0, set()
    for row in rows():
        seen.add(row["section"])
        path = site / row["page"] / "index.html"
        if path not in known:
            known[path] = text_of(path) if path.exists() else None
        if known[path] is None:
            wrong.append(f"{row['section']}: no page {row['page']}")
        elif spaced(row["sentence"]) not in known[path]:
            wrong.append(f"{row['section']}, {row['page']}: “{row['sentence']}” is not there")
        else:
            right += 1
    wrong += [f"no row for section {section}" for section in sorted(SECTIONS - seen)]
    return wrong, right


def main():
    wrong, right = faults(Path(sys.argv[1]))
    for line in wrong:
        print(line)
    print(f"{right} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
