#!/usr/bin/env python3
"""Each property can fail: sites, changes and sentences are doctored, and every lie is found.

    selftest.py --program PATH
"""

import argparse
import copy
import re
import shutil
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from random import Random

import properties  # first: it puts the reckoner on the path
import cutting
import invariance
import knowing
import mirror
import monotone
import phrases
import reading
from building import Builder
from pages import tree_of
from reading import Reader
from variant import Base

SEEDS = (3, 5, 15)
LIES = {
    "verdict-level-behind": ("share", "limit"), "verdict-level-far-behind": ("share", "needed"),
    "verdict-level-missed": ("shortfall",), "verdict-level-missed-above": ("shortfall", "goal"),
    "verdict-growth-met": ("rate", "base"), "verdict-growth-behind": ("share", "rate"),
    "verdict-growth-far-behind": ("share", "value"), "verdict-growth-missed": ("rate",),
    "verdict-since-up": ("change", "needed"), "verdict-since-down": ("change",),
    "distance-up": ("distance",), "distance-down": ("distance",), "small-count": ("share",),
    "small-share": ("points",), "verdict-unjudged": ("reported",), "change-up": ("change",),
    "change-down": ("change",), "standing": ("rank", "count"), "standing-tied": ("ties",),
    "standing-from-best": ("difference",), "standing-above-middle": ("difference",),
    "units-come-to": ("difference",), "other-account": ("difference",),
}


class Liar(phrases.Phrases):
    """Phrases whose pages are read with one number a digit off."""

    lie = None

    def _lying(self, said):
        if said is None or self.lie is None or said.key != self.lie[0]:
            return said
        name = self.lie[1]
        text = said.values[name]
        number = re.search(r"\d(?=\D*$)", text)
        if not number:
            return said
        other = str((int(number[0]) + 1) % 10)
        values = {**said.values, name: text[:number.start()] + other + text[number.end():]}
        return phrases.Said(said.key, said.text, values)

    def cut(self, text):
        found = super().cut(text)
        return found and [self._lying(said) for said in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--themes", type=Path, default=properties.HERE.parents[1] / "themes")
    options = parser.parse_args()
    builder = Builder(options.program, options.themes)
    tally = Counter()
    for what, is_found in [*changes(builder), *words(), *sentences(builder, options.themes)]:
        tally[bool(is_found)] += 1
        if not is_found:
            print(f"not found: {what}")
    print(f"{tally[True]} passed, {tally[False]} failed")
    return 1 if tally[False] else 0


def changes(builder):
    """Every change of a portal: true as it is, found when a word, a number or a row is doctored."""
    folder, as_of = properties.random_folder(SEEDS[0])
    base = Base(folder, as_of, builder.build(folder.write, as_of).indicators)
    for change in (invariance.renamed, invariance.shuffled, invariance.scaled, invariance.marked,
                   mirror.variant, cutting.variant):
        variant = change(base, Random(1))
        built = builder.build(variant.folder.write, as_of)
        yield f"{variant.name}: a word", lies_found(base, variant, built, doctor_word)
        yield f"{variant.name}: a number", lies_found(base, variant, built, doctor_number)
    variant = invariance.scaled(base, Random(1))
    row = next(row for row in variant.folder.rows if row["value"].endswith("0")
               and row["unit"] not in folder.area)
    row["value"] += "0"
    yield "a row times a hundred", variant.faults(base, builder.build(variant.folder.write, as_of))


def lies_found(base, variant, built, doctor):
    """Nothing is said of a true site, and something of the doctored one."""
    if variant.faults(base, built):
        return False
    doctored = copy.deepcopy(built)
    name = sorted(variant.indicators)[0]
    doctor(doctored.indicators[name])
    return name in variant.faults(base, doctored)


def doctor_word(indicator):
    indicator["status"]["name"] = "better"


def doctor_number(indicator):
    figure = next(row for row in indicator["figures"] if row["value"] is not None
                  and row["unit"].startswith(("tinh", "noi")))
    figure["value"] += 1


def words():
    """What is said of words alone."""
    def site(name, **more):
        return {"id": "t", "status": {"name": name, "provisional": False, "period": 2025, **more},
                "figures": []}
    yield "a firm word that changes", knowing.judge(site("on-track"), site("behind"))
    yield "a firm word that turns soft", knowing.judge(
        site("missed"), site("missed", provisional=True))
    yield "on track that turns out achieved", not knowing.judge(site("on-track"), site("achieved"))
    yield "a better figure, a worse word", monotone.judge_better(site("behind"), site("far-behind"))
    yield "a worse figure, a better word", monotone.judge_worse(site("behind"), site("on-track"))
    yield "a better figure, no word", monotone.judge_better(
        site("behind"), site("not-assessable", reason="too-few-figures"))
    met, missed = ([{"year": 2025, "result": result}] for result in ("met", "missed"))
    yield "a better figure, another year", monotone.judge_better(
        site("behind"), site("behind", period=2023))
    yield "a milestone lost", monotone.judge_better(
        site("behind", milestones=met), site("behind", milestones=missed))


def sentences(builder, themes):
    """A digit off in each kind of sentence; a sentence that no phrase explains."""
    with tempfile.TemporaryDirectory() as name:
        sites = []
        for seed in SEEDS:
            folder, as_of = properties.random_folder(seed)
            keep = Path(name) / str(seed)
            builder.build(folder.write, as_of, lambda site, to=keep: shutil.copytree(
                site, to))
            sites.append(keep)
        reading.tree_of = cache(tree_of)
        used, honest = faults_of(themes, sites, None)
        for key, names in LIES.items():
            for placeholder in names if key in used else ():
                _, lying = faults_of(themes, sites, (key, placeholder))
                yield f"{key}, {placeholder} a digit off", lying > honest
        page = next(page for page in sorted((sites[0] / "chi-so").rglob("*.html"))
                    if "class=\"verdict" in page.read_text(encoding="utf-8"))
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"(?s)(class=\"verdict.*?)<p>", r"\1<p>Chỉ nói thêm. ", text, 1),
                        encoding="utf-8")
        reading.tree_of = tree_of
        yield "a sentence that no phrase explains", faults_of(themes, sites, None)[1] > honest
    reader = Reader(themes)
    yield "a phrase that no page used", "verdict-late" in reader.unused(("verdict",))


def faults_of(themes, sites, lie):
    """(phrases used, faulty paragraphs) of some sites, read with a lie."""
    reader = Reader(themes)
    reader.phrases = liars(themes)
    for one in reader.phrases.values():
        one.lie = lie
    found = [reader.read(site) for site in sites]
    return set(reader.used), sum(len(lines) for _, faults in found for lines in faults.values())


@cache
def liars(themes):
    return {path.stem: Liar(path) for path in (themes / "default" / "phrases").glob("*.yaml")}


if __name__ == "__main__":
    sys.exit(main())
