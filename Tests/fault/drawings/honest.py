"""Drawings that people make: they pass and look the same, or are refused for a reason."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser

from hostile import Drawing
from portal import Portal, Verdict, published
from purity import impurities

FOLDER = Path(__file__).resolve().parent / "honest"
# A channel's value may differ by this much in this part of the pixels: what is written out anew may
# round a number.
DIFFERENCE, PART = 8, 0.0005
# Words drawn by another part of the file differ in more.
PART_REDRAWN = 0.03
SIDE, COLUMNS = 320, 6
SIZES = """async () => {
  const images = [...document.images];
  await Promise.all(images.map(image => image.decode().catch(() => null)));
  return images.map(image => [image.naturalWidth, image.naturalHeight]);
}"""
# Compares two pictures of a page cell by cell. They are read from pictures of the page, since what
# holds a `foreignObject` may not be read from a canvas directly.
COMPARE = """async ([first, second, count, side, columns, difference]) => {
  const read = async base64 => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + base64;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d', {willReadFrequently: true});
    context.drawImage(image, 0, 0);
    return context;
  };
  const [before, after] = [await read(first), await read(second)];
  return [...Array(count).keys()].map(index => {
    const place = [index % columns * side, Math.floor(index / columns) * side, side, side];
    const [old, now] = [before, after].map(each => each.getImageData(...place).data);
    let worst = 0, differing = 0;
    const colours = new Set();
    for (let at = 0; at < old.length; at += 4) {
      let most = 0;
      for (let channel = at; channel < at + 3; channel++) {
        most = Math.max(most, Math.abs(old[channel] - now[channel]));
      }
      worst = Math.max(worst, most);
      if (most > difference) differing += 1;
      if (colours.size < 9) colours.add(old.slice(at, at + 3).join());
    }
    return {worst, part: differing / (side * side), colours: colours.size};
  });
}"""


@dataclass(frozen=True)
class Expectation:
    """What is expected of an honest drawing."""

    name: str
    # passes, refused, either or redrawn: expected.txt says what these mean.
    outcome: str
    # A word that the reason of a refusal holds.
    word: str


def expectations() -> list[Expectation]:
    """One line a drawing: its name, what is expected, and a word of the reason."""
    found = []
    for line in (FOLDER / "expected.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, outcome, *word = line.split()
            found.append(Expectation(name, outcome, word[0] if word else ""))
    drawn = {each.stem for each in FOLDER.glob("*.svg")}
    if drawn != {each.name for each in found}:
        raise SystemExit(f"expected.txt and the drawings differ: "
                         f"{sorted(drawn ^ {each.name for each in found})}")
    return found


def drawing(expectation: Expectation) -> Drawing:
    content = (FOLDER / f"{expectation.name}.svg").read_bytes()
    return Drawing(expectation.name, "svg", "honest", "honest", content)


def outcome_fault(expectation: Expectation, verdict: Verdict) -> str:
    """What is wrong with a verdict on an honest drawing."""
    if verdict.fault:
        return verdict.fault
    said = "; ".join(each.text.replace("\n", " ") for each in verdict.diagnostics)
    if verdict.is_refused and expectation.outcome == "passes":
        return f"refused: {said}"
    if not verdict.is_refused and expectation.outcome == "refused":
        return f"passes, though it holds {expectation.word}"
    if verdict.is_refused and expectation.word.lower() not in said.lower():
        return f"refused without a word of {expectation.word}: {said}"
    return ""


async def compare(browser: Browser, home: str, served: Path, site: Path,
                  passing: list[Expectation]) -> dict[str, str]:
    """How the published drawings differ from the originals, and what they should not hold."""
    names = [each.name for each in passing]
    for name in names:
        (served / f"{name}-before.svg").write_bytes((FOLDER / f"{name}.svg").read_bytes())
        [after] = published(site, Drawing(name, "svg", "", "", b""))
        shutil.copy(after, served / f"{name}-after.svg")
    page = await browser.new_page(viewport={"width": SIDE * COLUMNS, "height": SIDE})
    shots, sizes = [], []
    for state in ("before", "after"):
        (served / f"{state}.html").write_text(_grid(f"{name}-{state}.svg" for name in names))
        await page.goto(f"{home}{state}.html")
        sizes.append(await page.evaluate(SIZES))
        shots.append(base64.b64encode(await page.screenshot(full_page=True)).decode())
    seen = await page.evaluate(COMPARE, [*shots, len(names), SIDE, COLUMNS, DIFFERENCE])
    await page.close()
    faults: dict[str, str] = {}
    for expectation, each, before, after in zip(passing, seen, *sizes):
        name = expectation.name
        part = PART_REDRAWN if expectation.outcome == "redrawn" else PART
        if each["colours"] < 3:
            faults[name] = "the original shows nothing"
        elif before != after:
            faults[name] = f"was {before[0]} × {before[1]}, is {after[0]} × {after[1]}"
        elif each["part"] > part:
            faults[name] = f"{each['part']:.2%} of the pixels differ, by up to {each['worst']}"
        elif impure := impurities((served / f"{name}-after.svg").read_bytes()):
            faults[name] = f"is published with {', '.join(impure)}"
    return faults


def _grid(files: Iterable[str]) -> str:
    """A page of drawings, each in a square; a chequered ground shows what they leave open."""
    ground = "conic-gradient(#fff 25%,#eef 0 50%,#fff 0 75%,#eef 0) 0 0/16px 16px"
    return (f"<!DOCTYPE html><style>body{{margin:0;display:grid;width:{SIDE * COLUMNS}px;"
            f"grid-template-columns:repeat({COLUMNS},{SIDE}px);background:{ground}}}"
            f"img{{width:{SIDE}px;height:{SIDE}px;object-fit:contain}}</style>"
            + "".join(f'<img src="{file}" alt="">' for file in files))
