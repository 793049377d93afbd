"""Measures every chart as the browser draws it.

Texts: at every 20 px of width from 280 to 1280, in three fonts and with the spacing that
WCAG 1.4.12 lets readers set, no two overlap, none is cut off, all keep a readable size.

Colours: in light, in dark and in forced colours text stands out from the page by 4.5:1 and
marks by 3:1. axe judges neither in SVG, so both are computed here, against the nearest painted
background of the page (not against shapes drawn behind).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.async_api import Page

from .browser import SCHEMES, set_width

WIDTHS = range(280, 1281, 20)
COLOUR_WIDTH = 640
FONTS = ("Noto Sans", "Liberation Sans", "Roboto")
LIMITS = {"tolerance": 0.5, "smallest": 12, "largest": 18, "text": 4.5, "mark": 3}
"""Lengths in CSS pixels; font sizes may miss by 0.01, for rounding."""

FONT = "* {{ font-family: '{}', sans-serif !important }}"
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
# As a sheet made by script: the page's policy blocks style elements, which is what it is for.
SET_RULES = """rules => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}"""
SETTINGS = {**{font: FONT.format(font) for font in FONTS}, "text spacing": SPACING}

FOLDER = Path(__file__).parent
TEXTS = (FOLDER / "charts.js").read_text(encoding="utf-8")
COLOURS = (FOLDER / "chart-colours.js").read_text(encoding="utf-8")


async def check_charts(page: Page) -> list[str]:
    if await count_charts(page) == 0:
        return []
    return await _text_faults(page) + await _colour_faults(page)


async def count_charts(page: Page) -> int:
    return await page.locator("figure svg:not(svg svg)").count()


async def _text_faults(page: Page) -> list[str]:
    """The faults of all settings, those alike joined, with the widths at which they were seen."""
    seen: dict[tuple[str, str], list[int]] = {}
    for setting, rules in SETTINGS.items():
        await page.evaluate(SET_RULES, rules)
        for width in WIDTHS:
            await set_width(page, width)
            for fault in await page.evaluate(TEXTS, LIMITS):
                seen.setdefault((fault, setting), []).append(width)
    await page.evaluate(SET_RULES, "")
    return [f"{fault} ({setting}, {_spans(widths)} px)"
            for (fault, setting), widths in seen.items()]


def _spans(widths: Iterable[int]) -> str:
    """Widths as spans: 280–320, 400."""
    spans: list[list[int]] = []
    for width in widths:
        if spans and width - spans[-1][-1] == WIDTHS.step:
            spans[-1].append(width)
        else:
            spans.append([width])
    return ", ".join(f"{span[0]}–{span[-1]}" if len(span) > 1 else str(span[0])
                     for span in spans)


async def _colour_faults(page: Page) -> list[str]:
    findings = []
    await set_width(page, COLOUR_WIDTH)
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        findings += [f"{fault} ({scheme})" for fault in await page.evaluate(COLOURS, LIMITS)]
    await page.emulate_media(color_scheme="light", forced_colors="active")
    findings += [f"{fault} (forced colours)" for fault in await page.evaluate(COLOURS, LIMITS)]
    await page.emulate_media(color_scheme="light", forced_colors="none")
    return findings
