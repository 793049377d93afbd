"""Drawings that people make: they pass and look the same, or are refused for a reason."""

from __future__ import annotations

import shutil
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
COMPARE = """async ([first, second]) => {
  const side = 320;
  const draw = async file => {
    const image = new Image();
    image.src = file;
    await image.decode();
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d', {willReadFrequently: true});
    const scale = side / Math.max(image.naturalWidth, image.naturalHeight);
    context.drawImage(image, 0, 0, image.naturalWidth * scale, image.naturalHeight * scale);
    return [image.naturalWidth, image.naturalHeight, context.getImageData(0, 0, side, side).data];
  };
  const [firstWidth, firstHeight, before] = await draw(first);
  const [secondWidth, secondHeight, after] = await draw(second);
  let worst = 0, differing = 0;
  const colours = new Set();
  for (let at = 0; at < before.length; at += 4) {
    let most = 0;
    for (let channel = at; channel < at + 4; channel++) {
      most = Math.max(most, Math.abs(before[channel] - after[channel]));
    }
    worst = Math.max(worst, most);
    if (most > DIFFERENCE) differing += 1;
    if (colours.size < 9) colours.add(before.slice(at, at + 4).join());
  }
  return {
    sizes: [firstWidth, firstHeight, secondWidth, secondHeight],
    worst, part: differing / (side * side), colours: colours.size,
  };
}""".replace("DIFFERENCE", str(DIFFERENCE))


@dataclass(frozen=True)
class Expectation:
    """What is expected of an honest drawing."""

    name: str
    # passes, refused, or either: where the reader may decide.
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
                  names: list[str]) -> dict[str, str]:
    """How the published drawings differ from the originals, and what they should not hold."""
    page = await browser.new_page()
    await page.goto(home)
    faults: dict[str, str] = {}
    for name in names:
        (served / f"{name}-before.svg").write_bytes((FOLDER / f"{name}.svg").read_bytes())
        after = published(site, Drawing(name, "svg", "", "", b""))
        shutil.copy(after, served / f"{name}-after.svg")
        seen = await page.evaluate(COMPARE, [f"{name}-before.svg", f"{name}-after.svg"])
        width, height, *size = seen["sizes"]
        if seen["colours"] < 2:
            faults[name] = "the original shows nothing"
        elif [width, height] != size:
            faults[name] = f"was {width} × {height}, is {size[0]} × {size[1]}"
        elif seen["part"] > PART:
            faults[name] = f"{seen['part']:.2%} of the pixels differ, by up to {seen['worst']}"
        elif impure := impurities((served / f"{name}-after.svg").read_bytes()):
            faults[name] = f"is published with {', '.join(impure)}"
    await page.close()
    return faults
