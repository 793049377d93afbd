"""Asks axe for violations: light and dark, on a phone and on a desk, and in forced colours.

Tables and texts folded away in `main` are opened first: axe does not look into
what is not displayed.
"""

from __future__ import annotations

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

from .browser import SCHEMES, fold, set_width, unfold

WIDTHS = (360, 1280)


RUN = """() => axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`)))"""


async def check_accessibility(page: Page) -> list[str]:
    findings = []
    # Once a page, not once a run as Axe.run does: a warm axe is a quarter faster.
    await page.evaluate(Axe().axe_script)
    await unfold(page)
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            await set_width(page, width)
            findings += await _violations(page, f"{scheme}, {width} px")
    await set_width(page, WIDTHS[0])
    await page.emulate_media(color_scheme="light", forced_colors="active")
    findings += await _violations(page, f"forced colours, {WIDTHS[0]} px")
    await page.emulate_media(color_scheme="light", forced_colors="none")
    await fold(page)
    return findings


async def _violations(page: Page, circumstances: str) -> list[str]:
    return [f"{violation} ({circumstances})" for violation in await page.evaluate(RUN)]
