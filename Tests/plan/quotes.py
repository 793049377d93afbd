#!/usr/bin/env python3
"""Holds every quotation of the plan against the plan's own text, word by word.

    quotes.py CONTENT_DIR

The file that `plan/index.md` offers as the whole text is what is quoted from: official wording, headings,
recipients. Line breaks differ, letters do not. Needs the Python that Tests/site-gate/install.sh
prepares; exits 1 at any fault.
"""

import re
import sys
from pathlib import Path

import yaml


def main(content):
    content = Path(content)
    plan = front(content / "plan" / "index.md")
    whole = bare((content / "plan" / plan["file"]).read_text(encoding="utf-8-sig"))
    quotes = list(of_the_plan(plan))
    for folder in ("plan/documents", "plan/objectives", "plan/tasks", "bodies"):
        for path in sorted((content / folder).glob("*.md")):
            if "." not in path.stem:
                fields = front(path)
                quotes += [(f"{folder}/{path.name}", line)
                           for line in fields.get("official-text", "").splitlines()]
    faults = [(name, line) for name, line in quotes if bare(line) not in whole]
    for name, line in faults:
        print(f"{name}: the plan does not say: {line}")
    # What no quotation can contain shows that the comparison can fail.
    assert bare("Ủy ban nhân dân huyện cam kết") not in whole
    print(f"{len(quotes) - len(faults)} passed, {len(faults)} failed")
    return bool(faults) or not quotes


def of_the_plan(plan):
    yield from (("plan/index.md", line) for line in plan.get("official-text", "").splitlines())
    yield from (("plan/index.md, closing", line)
                for line in plan["closing"].get("official-text", "").splitlines())
    yield from (("plan/index.md, recipients", line) for line in plan["recipients"])
    yield from (("plan/index.md, headings", group["title"]) for group in plan["task-groups"])


def bare(text):
    """A text without white space, as lines break and are joined anew."""
    return re.sub(r"\s", "", text)


def front(path):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    return yaml.load("\n".join(lines[1:lines.index("---", 1)]), Loader=yaml.BaseLoader)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
