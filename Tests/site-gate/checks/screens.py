"""Takes pictures of pages for people to look at: three widths, light and dark."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page

from .browser import SCHEMES, set_width
from .document import Document

WIDTHS = (360, 768, 1280)


async def take_screens(page: Page, document: Document, folder: Path) -> int:
    """Writes the pictures of one page as TYPE-PAGE-WIDTH-SCHEME.png; returns how many."""
    slug = document.path.removesuffix("index.html").removesuffix(".html").strip("/")
    name = f"{document.kind or 'page'}-{slug.replace('/', '_') or 'index'}"
    for scheme in SCHEMES:
        await page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            await set_width(page, width)
            await page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
    await page.emulate_media(color_scheme="light")
    return len(SCHEMES) * len(WIDTHS)
