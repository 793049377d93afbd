"""Redoes every sentence that reckons, on the pages of random, real, given and hand-worked portals.

What no phrase explains is a failure; so is a phrase that no page used, unless NEVER says why.
"""

import re
import shutil
from datetime import date
from random import Random

import knowing
from building import is_told
from reading import Reader
from small import by, growth, level, portal
from worked import worked
from writing import writer

FAMILIES = ("verdict", "distance", "outcome-comparison", "change", "standing", "small",
            "units-come-to", "other-account", "bar")
AS_OF = (date(2026, 11, 22), date(2026, 11, 26))

NEVER = {
    "verdict-level-short": "only where six digits do not tell the value from the need",
    "standing-many": "a part of other sentences",
    "standing-word-best": "a cell's label", "standing-word-most": "a cell's label",
    "standing-best": "a row's label", "standing-most": "a row's label",
    "standing-least": "a row's label", "standing-middle": "a row's label",
    "standing-rank": "read in the comparison's table",
}


def run(builder, tally, options, random_folder):
    """Builds, two at a time, and reads each page of each site."""
    reader = Reader(options.themes)
    orders, names = [], []
    for seed in range(options.seed, options.seed + options.portals):
        folder, as_of = random_folder(seed)
        if seed % 2:
            knowing.prepare(folder, Random(seed), as_of)
        folder = in_english(folder)
        orders.append((folder.write, as_of, reader.read))
        names.append((f"seed {seed}", folder, as_of))
    for content in [options.content, *options.portal]:
        for as_of in AS_OF:
            orders.append((copied(content), as_of, reader.read))
            names.append((content.parent.name, None, as_of))
    for asked, (made, _) in [*((asked, got.pair) for asked, got, _ in worked()), *rare()]:
        orders.append((writer(made), made.as_of, reader.read))
        names.append((f"case “{asked}”", None, made.as_of))
    for (name, folder, as_of), built in zip(names, builder.build_all(orders), strict=True):
        if is_told(built):
            tally.passed_over += 1
            continue
        if built.errors:
            tally.fail(f"{name}, redo", [f"refused: {' '.join(built.errors[0])}"],
                       {"content": folder} if folder else {}, as_of)
            continue
        passed, faults = built.pages
        tally.passed += passed
        for (page, indicator), lines in faults.items():
            kept = {"content": folder.only(indicator)} if folder and indicator in (
                folder.indicators) else {}
            tally.fail(f"{name}, redo, {page}", lines, kept, as_of)
    for key in sorted(set(reader.unused(FAMILIES)) - set(NEVER)):
        tally.fail(f"redo, phrase {key}", ["no page used it"], {}, AS_OF[0])


def rare():
    """What random portals rarely have."""
    known = {"bai": {2023: 100, 2025: 120}, "song": {2023: 100, 2025: 110}, "nui": {2023: 10}}
    yield "more than at the start, and a unit silent", portal(
        growth(y2030=-20), known, direction="down", as_of="2026-11-22")
    yield "gone, and there again", portal(
        by(2030), {"h": {2023: True, 2024: False, 2025: True}}, "reported", kind="yes-no",
        direction="down", as_of="2026-11-22")
    shares = {"bai": {2023: (2, 10), 2025: (3, 10)}, "song": {2023: (2, 10), 2025: (4, 10)},
              "nui": {2023: (2, 10), 2025: (5, 10)}, "ho": {2023: (2, 10)}}
    yield "a share of most of the units", portal(
        level(y2030=90), shares, "ratio-of-sums", as_of="2026-11-22")
    apart = {"h": {2025: 500}, "bai": {2023: 10, 2025: 20}, "song": {2023: 20, 2025: 22}}
    yield "an own figure beside the units' that are judged", portal(
        level(y2030=60), apart, as_of="2026-11-22")


def copied(content):
    """A content folder as it is, with the default theme."""
    def write(target):
        shutil.copytree(content, target)
        settings = target / "portal.yaml"
        settings.write_text(re.sub(r"(?m)^theme:.*$", "theme: default", settings.read_text(
            encoding="utf-8")), encoding="utf-8")
    return write


def in_english(folder):
    """The same portal in two languages, with the same names in both."""
    found = folder.copy()
    kept = ("title", "measure", "numerator", "denominator")
    for name, fields in folder.fronts.items():
        if not name.startswith("plan/index"):
            translated = {field: fields[field] for field in kept if field in fields}
            found.fronts[name.replace(".md", ".en.md")] = translated
    found.fronts["plan/index.en.md"] = {"title": "Plan"}
    settings = found.texts["portal.yaml"]
    found.texts["portal.yaml"] = settings.replace("languages: [vi]", "languages: [vi, en]")
    lines = [line for line in settings.splitlines()
             if line.split(":")[0] in ("title", "tagline", "description", "publisher")]
    found.texts["portal.en.yaml"] = "\n".join(lines) + "\n"
    return found
