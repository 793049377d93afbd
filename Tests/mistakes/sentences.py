#!/usr/bin/env python3
"""Whether two arguments that change places in a sentence would be noticed.

    sentences.py [--show]

The seeded faults keep each message's whole wording in both languages, and a test compares it. That sees a
swap of two arguments only where a stored message has different words for them. So each sentence in the
catalogues that takes two arguments or more is looked up among the stored messages: for each two of its
arguments there has to be one message in which they differ. Needs nothing but Python; exits 1 where a swap
would pass.
"""

from __future__ import annotations

import argparse
import re
import sys
from itertools import combinations
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
SOURCES = PROJECT / "Sources/Diagnostics"
STORED = [PROJECT / "Tests/PortalTests/Invalid/cases", PROJECT / "Tests/PortalTests/Goldens/generated-faults"]
LANGUAGES = {"Vietnamese": "vi", "English": "en"}


def literals(source: str):
    """The string literals of a Swift file, each as its place and its parts: texts, and expressions in
    lists of one."""
    index, line = 0, 1
    while index < len(source):
        sign = source[index]
        if source.startswith("//", index):
            index = source.find("\n", index)
            continue
        if sign == '"':
            start, begins = index, line
            parts, index = literal(source, index + 1)
            yield start, index, begins, parts
            continue
        line += sign == "\n"
        index += 1


def literal(source: str, index: int):
    parts: list[str | list[str]] = [""]
    while source[index] != '"':
        if source.startswith("\\(", index):
            depth, start = 1, index + 2
            index = start
            while depth:
                if source[index] == '"':
                    _, index = literal(source, index + 1)
                    continue
                depth += {"(": 1, ")": -1}.get(source[index], 0)
                index += 1
            parts += [[source[start:index - 1]], ""]
        elif source[index] == "\\":
            if source[index + 1] == "u":
                end = source.index("}", index)
                parts[-1] += chr(int(source[index + 3:end], 16))
                index = end + 1
            else:
                parts[-1] += {"n": "\n", "t": "\t"}.get(source[index + 1], source[index + 1])
                index += 2
        else:
            parts[-1] += source[index]
            index += 1
    return parts, index + 1


def sentences(path: Path):
    """What a file says, each as its line and its parts: literals that `+` ties are one."""
    source = path.read_text(encoding="utf-8")
    whole, ended = None, 0
    for start, end, line, parts in literals(source):
        between = source[ended:start]
        if whole and re.fullmatch(r"\s*\+\s*", between):
            whole[1][-1] += parts[0]
            whole[1].extend(parts[1:])
        else:
            if whole:
                yield whole
            whole = [line, parts]
        ended = end
    if whole:
        yield whole


def stored(language: str) -> str:
    """All messages of a language that tests compare."""
    texts = []
    for folder in STORED:
        for file in sorted(folder.rglob("*.txt")):
            text = file.read_text(encoding="utf-8")
            for name, part in re.findall(r"^== (vi|en)$(.*?)(?=^== |\Z)", text, re.M | re.S):
                if name == language:
                    texts.append(part)
    return "\n".join(texts)


def swaps(parts: list, messages: str) -> list[tuple[str, str]]:
    """The pairs of arguments whose swap no stored message would show."""
    arguments = list(dict.fromkeys(part[0] for part in parts if isinstance(part, list)))
    open_pairs = set(combinations(arguments, 2))
    if not open_pairs:
        return []
    places: list[str] = []
    pattern = ""
    for part in parts:
        if isinstance(part, list):
            places.append(part[0])
            pattern += "(.*?)"
        else:
            pattern += re.escape(part)
    # What ends in an argument goes on to the end of a line, or to the identifier behind it.
    pattern += r"(?=$| \[)" if isinstance(parts[-1], str) and not parts[-1] else ""
    for found in re.finditer(pattern, messages, re.M):
        values = dict(zip(places, found.groups()))
        open_pairs = {(a, b) for a, b in open_pairs if values[a] == values[b]}
        if not open_pairs:
            break
    return sorted(open_pairs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--show", action="store_true", help="name each sentence that takes two arguments")
    options = parser.parse_args()
    count, faults = 0, 0
    for folder, language in LANGUAGES.items():
        messages = stored(language)
        for path in sorted((SOURCES / folder).glob("*.swift")):
            for line, parts in sentences(path):
                if len({part[0] for part in parts if isinstance(part, list)}) < 2:
                    continue
                count += 1
                text = "".join(f"\\({part[0]})" if isinstance(part, list) else part for part in parts)
                if options.show:
                    print(f"{path.relative_to(PROJECT)}:{line}: {text}")
                for pair in swaps(parts, messages):
                    faults += 1
                    print(f"✘ {path.relative_to(PROJECT)}:{line}: no stored message tells {pair[0]} from "
                          f"{pair[1]}: {text[:150]}")
    print(f"{count} sentences with two arguments or more, {faults} swaps that nothing would show")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
