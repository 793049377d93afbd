"""Builds portals with the product's program, two at a time, and reads what they publish."""

import json
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

AT_A_TIME = 2
DATA = "so-lieu/so-lieu.json"


@dataclass
class Built:
    """What became of a portal: the indicators of its JSON, or the errors that refused it."""

    indicators: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)
    pages: object = None


class Builder:
    def __init__(self, program, themes):
        self.program, self.themes = Path(program).resolve(), Path(themes)

    def build(self, write, as_of, read_pages=None):
        """Builds what `write` puts into a content folder."""
        with tempfile.TemporaryDirectory(prefix="properties-") as name:
            root = Path(name)
            write(root / "content")
            shutil.copytree(self.themes, root / "themes")
            done = subprocess.run(
                [self.program, "build", root, "--as-of", as_of.isoformat(), "--jobs", "1",
                 "--output", root / "site", "--language", "en", "--diagnostics", "json"],
                capture_output=True, text=True)
            if done.returncode:
                return Built(errors=errors_of(done.stdout + done.stderr))
            pages = read_pages(root / "site") if read_pages else None
            return Built(indicators_of(root / "site"), pages=pages)

    def build_all(self, orders):
        """Builds (write, as of, read pages) two at a time, in order."""
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            return list(pool.map(lambda order: self.build(*order), orders))


def indicators_of(site):
    """The indicators of a site's JSON by name, with exact numbers."""
    path = Path(site) / DATA
    document = json.loads(path.read_text(encoding="utf-8"), parse_float=Fraction)
    return {indicator["id"]: indicator for indicator in document["indicators"]}


def errors_of(printed):
    """The errors of a refused build as (identifier, what is said): a JSON object a line."""
    found = []
    for line in printed.splitlines():
        if line.startswith("{"):
            error = json.loads(line)
            place = f"{error.get('path')}:{error.get('line')}"
            found.append((error["identifier"], f"{place}: {error['problem']}"))
    return found or [("?", printed.strip())]


TOLD = "model.withheld-can-be-worked-out"


def is_told(built):
    """Whether a build was refused since a withheld figure could be worked out, as it must be."""
    return bool(built.errors) and {identifier for identifier, _ in built.errors} == {TOLD}
