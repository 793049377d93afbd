"""The examples of CommonMark and of GitHub's dialect, as `install.sh` has laid them."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
SUITES = PROJECT / ".tools/suites"
# The files of GitHub's dialect, and what each is about. Others of the folder are another tool's own.
DIALECT = {
    "table": "Tables", "strikethrough": "Strikethrough", "tasklist": "Task lists", "linkify": "Bare addresses",
    "footnote": "Footnotes",
}


@dataclass(frozen=True)
class Example:
    """A text, and the HTML that it is to become."""

    # `commonmark/12`, `table/3`: a name that no portal objects to, once the slash is a hyphen.
    name: str
    section: str
    text: str
    html: str


def commonmark():
    rows = json.loads((SUITES / "commonmark.json").read_text(encoding="utf-8"))
    return [Example(f"commonmark/{row['example']}", row["section"], row["markdown"], row["html"]) for row in rows]


def dialect():
    found = []
    for file, section in DIALECT.items():
        text = (SUITES / "gfm" / f"{file}.txt").read_text(encoding="utf-8")
        for case in re.split(r"^//= [= ]*=//$", text, flags=re.M):
            if not case.strip():
                continue
            head, source, html = re.split(r"^//- [- ]*-//\n", case.strip() + "\n", flags=re.M)
            if "enableEscape" in head:
                source = source.replace("\\t", "\t")
            number = re.match(r"\s*(\d+)", head)[1]
            found.append(Example(f"{file}/{number}", section, source, html))
    return found
