"""The headers that publishers are told to send fit the site: each file has a type that browsers
need not guess, and what they show by itself is shown whole.

That the policy blocks nothing of a page is for `network` to say, since the same server serves it.
"""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from playwright.async_api import Browser, Error, Page

from .browser import open_context, open_page
from .network import Watch
from .recipe import published_recipe
from .report import Result
from .site import Site

SHOWN = (".svg", ".pdf", ".png", ".jpg", ".jpeg", ".webp")
"""What browsers open by itself, in a tab of its own. Feeds are left out: browsers show them with
styles of their own, which they then say were blocked."""
EACH = 8
"""How many files of a kind are opened; the smallest and the largest are among them."""
VIEWER = "chrome-extension://"
PAGES_SHOWN = """() => document.querySelector('pdf-viewer')
  ?.shadowRoot?.querySelector('viewer-toolbar')?.docLength"""


async def check_headers(site: Site, browser: Browser, home: str) -> Result:
    paths = sorted(path.relative_to(site.root).as_posix() for path in site.root.rglob("*")
                   if path.is_file() and not path.name.startswith("."))
    findings = [f"{path}: the recipe gives it no type" for path in paths
                if published_recipe().headers("/" + path)["Content-Type"]
                == "application/octet-stream"]
    opened = [path for ending in SHOWN for path in _samples(site, paths, ending)]
    async with open_context(browser) as context:
        for path in opened:
            watch = Watch(home)
            async with open_page(context) as page:
                page.on("console", watch.on_console)
                try:
                    await page.goto(home + quote(path))
                    # What is drawn late may be blocked late. Within a sandbox no script of a
                    # page's own frames runs, so a picture is what waits for the drawing.
                    await page.screenshot()
                    if path.endswith(".pdf") and not await _in_viewer(page):
                        watch.findings.append("the browser's viewer does not open it")
                except Error as error:
                    watch.findings.append(f"does not open: {error.message}")
            findings += [f"{path}, opened by itself: {fault}" for fault in watch.findings]
    return Result("headers", f"{len(paths)} files, {len(opened)} opened by themselves", findings)


def _samples(site: Site, paths: list[str], ending: str) -> list[str]:
    found = sorted((path for path in paths if path.endswith(ending)),
                   key=lambda path: site.file(path).stat().st_size)
    return found if len(found) <= EACH else found[:EACH // 2] + found[-EACH // 2:]


async def _in_viewer(page: Page) -> bool:
    """Whether the browser's own viewer shows at least one page of a PDF."""
    for _ in range(100):
        for frame in page.frames:
            if frame.url.startswith(VIEWER) and await frame.evaluate(PAGES_SHOWN):
                return True
        await asyncio.sleep(0.1)
    return False
