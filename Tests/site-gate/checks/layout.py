"""Measures the page at several widths: it never scrolls sideways, folded or unfolded,
and the links of its navigation are large enough for a finger.
"""

from __future__ import annotations

from playwright.async_api import Page

from .browser import fold, set_width, unfold

WIDTHS = (320, 360, 768, 1280)
TAP_WIDTHS = (360, 1280)
TAP_TARGET = 24
"""CSS pixels, WCAG 2.5.8."""

OVERFLOW = """() => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return null;
  const name = each => each.tagName.toLowerCase() + (each.id ? '#' + each.id : '')
    + [...each.classList].map(one => '.' + one).join('');
  const wide = [...document.body.querySelectorAll('*')]
    .filter(each => each.getBoundingClientRect().right > clientWidth + 0.5);
  const innermost = wide.filter(each => !wide.some(
    other => other !== each && each.contains(other)));
  return `${scrollWidth} px wide, because of ` + innermost.slice(0, 3).map(name).join(', ');
}"""

SMALL_TARGETS = """least => [...document.querySelectorAll('nav a[href]')]
  .filter(each => each.checkVisibility())
  .map(each => ({ text: each.textContent.trim(), box: each.getBoundingClientRect() }))
  .filter(({ box }) => box.width < least || box.height < least)
  .map(({ text, box }) => `“${text}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`)"""


async def check_layout(page: Page) -> list[str]:
    findings = []
    for width in WIDTHS:
        await set_width(page, width)
        findings += await _overflow(page, f"{width} px")
        await unfold(page)
        findings += await _overflow(page, f"{width} px, unfolded")
        await fold(page)
        if width in TAP_WIDTHS:
            findings += [f"navigation link too small at {width} px: {small}"
                         for small in await page.evaluate(SMALL_TARGETS, TAP_TARGET)]
    return findings


async def _overflow(page: Page, circumstances: str) -> list[str]:
    overflow = await page.evaluate(OVERFLOW)
    return [f"scrolls sideways at {circumstances}: {overflow}"] if overflow else []
