"""The theme's phrases as patterns: what a page says is read by the phrases that it is made from.

A paragraph is cut into the phrases that it consists of. A phrase that changes changes its
pattern; one that no page uses any more is found, since the keys that matched are counted; and a
sentence that no phrase explains is a failure.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from amounts import Reader

YEARS = ("year", "goal-year", "due-year", "before", "first", "last")
COUNTS = ("reported", "expected", "units", "left-out", "rank", "count", "ties", "total",
          "increased", "decreased", "unchanged")
SHAPES = {**dict.fromkeys(YEARS, r"\d{4}"), **dict.fromkeys(COUNTS, r"[\d.,]+"),
          "base-year": r"\d{4}[^()]*", "word": r"[^”]+", "names": r"[^.;:“”]+"}
ANY = r"(?:[^.;:“”]|(?<=\d)[.](?=\d))+?"
FAMILIES = ("verdict", "distance", "outcome", "change", "standing", "small", "bar", "reason",
            "ranking", "units-come-to", "other-account", "value-at", "value-between", "amount")


@dataclass(frozen=True)
class Said:
    """A phrase that a paragraph consists of, with what stands in its placeholders."""

    key: str
    text: str
    values: dict

    def __getitem__(self, name):
        return self.values[name.replace("-", "_")]

    def __contains__(self, name):
        return name.replace("-", "_") in self.values


class Phrases:
    """The phrases of a language: how numbers are written, and a pattern for each text."""

    def __init__(self, path):
        text = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
        self.reader = Reader(text.pop("format"))
        self.texts = {key: list(value.values()) if isinstance(value, dict) else [value]
                      for key, value in text.items()}

    @cached_property
    def patterns(self):
        """(key, pattern) of all that is read, the longest text first."""
        found = [(key, text) for key, texts in self.texts.items() for text in texts
                 if any(key == one or key.startswith(one + "-") for one in FAMILIES)]
        found.sort(key=lambda pair: -len(pair[1]))
        return [(key, re.compile(pattern(text))) for key, text in found]

    def alike(self, said):
        """The keys whose text is the same in this language; a page cannot tell them apart."""
        own = set(self.texts[said.key])
        found = {key for key, texts in self.texts.items() if own & set(texts)}
        for name, text in said.values.items():
            if name in ("value", "base_year"):
                found |= {key for key, _ in self.patterns
                          if key.startswith(("verdict-at", "verdict-b", "verdict-of")) and self.nested(key, text)}
        return found

    def nested(self, key, text):
        """A text as one phrase; `None` where it is none."""
        for other, found in self.patterns:
            match = found.fullmatch(text) if other == key else None
            if match:
                return Said(key, text, match.groupdict())
        return None

    def leading(self, text, *keys):
        """The phrase that a text begins with; `None` where it is none of these."""
        for key, found in self.patterns:
            match = found.match(text) if key in keys else None
            if match:
                return Said(key, match[0], match.groupdict())
        return None

    def cut(self, text):
        """The phrases that a text consists of; `None` where it cannot be cut into phrases."""
        return self._cut(text, 0, {})

    def _cut(self, text, at, known):
        if at >= len(text):
            return []
        if at not in known:
            known[at] = None
            for key, found in self.patterns:
                match = found.match(text, at)
                end = match and match.end()
                if not end or (end < len(text) and text[end] != " "):
                    continue
                rest = self._cut(text, end + 1, known)
                if rest is not None:
                    known[at] = [Said(key, match[0], match.groupdict()), *rest]
                    break
        return known[at]


def pattern(text):
    """A phrase as a regular expression; its placeholders are groups."""
    parts = re.split(r"\{([\w-]+)\}", spaced(text))
    found, seen = re.escape(parts[0]), set()
    for name, after in zip(parts[1::2], parts[2::2], strict=True):
        group = name.replace("-", "_")
        found += f"(?P={group})" if group in seen else f"(?P<{group}>{SHAPES.get(name, ANY)})"
        found += re.escape(after)
        seen.add(group)
    return found + (r"(?= |$)" if text.rstrip()[-1] in ".:,”)" else r"(?:\.(?= |$)|$)")


def spaced(text):
    """One kind of space."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()
