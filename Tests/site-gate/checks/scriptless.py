"""Opens a page with script switched off: its content stands there, its navigation
can be clicked, its folded parts open.

Folded parts all work the same way, so only the first few of a page are clicked.
"""

from __future__ import annotations

from playwright.async_api import ElementHandle, Page

from .browser import set_width

WIDTHS = (360, 1280)
CLICKED_DETAILS = 3

VISIBLE = """selector =>
  [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length"""

IS_COVERED = """element => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0];
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return !element.contains(hit);
}"""

COVERED_LINKS = """() => {
  const links = [...document.querySelectorAll('nav a[href]')].filter(e => e.checkVisibility());
  if (links.length === 0) return ['no visible navigation link'];
  return links.filter(IS_COVERED)
    .map(link => `navigation link “${link.textContent.trim()}” cannot be clicked`);
}""".replace("IS_COVERED", IS_COVERED)


async def check_scriptless(page: Page) -> list[str]:
    findings = []
    for width in WIDTHS:
        await set_width(page, width)
        faults = await _content_faults(page) + await page.evaluate(COVERED_LINKS)
        findings += [f"{fault} ({width} px)" for fault in faults]
    return findings + await _details_faults(page)


async def _content_faults(page: Page) -> list[str]:
    faults = []
    for selector, what in (("main, [role=main]", "main landmark"), ("h1", "h1")):
        if (count := await page.evaluate(VISIBLE, selector)) != 1:
            faults.append(f"{count} visible {what} instead of one")
    return faults


async def _details_faults(page: Page) -> list[str]:
    closed = await page.locator("details:not([open])").element_handles()
    visible = [each for each in closed if await each.is_visible()]
    faults = [await _details_fault(each) for each in visible[:CLICKED_DETAILS]]
    return [fault for fault in faults if fault]


async def _details_fault(details: ElementHandle) -> str | None:
    summary = await details.query_selector("summary")
    if summary is None:
        return "a details has no summary"
    if await summary.evaluate(IS_COVERED):
        return "the summary of a details cannot be clicked"
    await summary.click()
    if not await details.evaluate("each => each.open"):
        return "a details does not open by a click"
    return None
