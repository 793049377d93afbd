"""One Chromium for all checks that need one, and pages that behave the same each time."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

from playwright.async_api import Browser, BrowserContext, Page, async_playwright

HEIGHT = 900
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
UNFOLD = """() => document.querySelectorAll('main details:not([open])').forEach(each => {
  each.open = true;
  each.dataset.unfolded = '';
})"""
FOLD = """() => document.querySelectorAll('details[data-unfolded]').forEach(each => {
  each.open = false;
  delete each.dataset.unfolded;
})"""


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if executable is None:
        raise SystemExit("no chromium found: run install.sh of this folder, or set CHROMIUM")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def open_context(browser: Browser, script: bool = True) -> AsyncIterator[BrowserContext]:
    """A fresh profile; nothing moves in its pages, so nothing is measured half-way."""
    context = await browser.new_context(
        java_script_enabled=script, reduced_motion="reduce", color_scheme="light",
        viewport={"width": 1280, "height": HEIGHT})
    context.set_default_timeout(20_000)
    try:
        yield context
    finally:
        await context.close()


@asynccontextmanager
async def open_page(context: BrowserContext) -> AsyncIterator[Page]:
    page = await context.new_page()
    try:
        yield page
    finally:
        await page.close()


async def set_width(page: Page, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": HEIGHT})


async def unfold(page: Page) -> None:
    """Opens what is folded away in the main part of the page."""
    await page.evaluate(UNFOLD)


async def fold(page: Page) -> None:
    """Takes back what `unfold` did."""
    await page.evaluate(FOLD)
