"""Measures the text of every chart as the browser draws it, at eight widths, light and dark:
no two texts overlap, none is cut off, all keep a readable size and contrast.

axe judges no contrast of SVG text, so it is computed here, against the nearest
painted background of the page (not against shapes drawn behind the text).
"""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page

from .browser import SCHEMES, set_width

WIDTHS = (280, 320, 360, 480, 640, 768, 1024, 1280)
LIMITS = {"tolerance": 0.5, "smallest": 12, "largest": 18, "contrast": 4.5}
"""Lengths in CSS pixels; font sizes may miss by 0.01, for rounding."""

MEASURE = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


async def check_charts(page: Page) -> list[str]:
    findings: list[str] = []
    if await count_charts(page) == 0:
        return findings
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            await set_width(page, width)
            findings += [f"{fault} ({scheme}, {width} px)"
                         for fault in await page.evaluate(MEASURE, LIMITS)]
    await page.emulate_media(color_scheme="light")
    return findings


async def count_charts(page: Page) -> int:
    return await page.locator("figure svg:has(text)").count()
