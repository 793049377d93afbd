"""Opens drawings in Chromium as readers come to see them, and sees what they do there."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Browser, Dialog, Error, Page, Request, async_playwright

from canary import Canary
from payloads import HOST

SIDE = 400
TABS = 6
# How long a drawing may take to do something after it was loaded, and after what a reader does.
# A busy machine needs more than an idle one: the first of these in which all is seen that is known
# to work is what a run waits.
PATIENCE = (0.15, 0.4, 1.0, 2.5)


@dataclass
class Sight:
    """What was seen of a drawing."""

    name: str
    deeds: list[str] = field(default_factory=list)

    def note(self, deed: str) -> None:
        if deed not in self.deeds:
            self.deeds.append(deed)


@asynccontextmanager
async def open_browser(canary: Canary) -> AsyncIterator[Browser]:
    """A browser for which every named host is the canary server."""
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if executable is None:
        raise SystemExit("no chromium found: run Tests/site-gate/install.sh, or set CHROMIUM")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=[
            "--no-sandbox", "--disable-gpu", "--autoplay-policy=no-user-gesture-required",
            f"--host-resolver-rules=MAP *.example 127.0.0.1:{canary.port}"])
        try:
            yield browser
        finally:
            await browser.close()


async def look_at(browser: Browser, canary: Canary, home: str, folder: Path,
                  files: dict[str, str], patience: float) -> list[Sight]:
    """Opens drawings that lie in a folder, served at `home`; `files` are their names' files."""
    for name, file in files.items():
        (folder / f"{name}.html").write_text(_wrapper(file))
    waiting = list(reversed(files.items()))
    sights: dict[str, Sight] = {name: Sight(name) for name in files}

    async def work() -> None:
        context = await browser.new_context(viewport={"width": SIDE, "height": SIDE})
        context.set_default_timeout(15_000)
        tab = None
        while waiting:
            name, file = waiting.pop()
            sight = sights[name]
            tab = tab or Tab(await context.new_page(), patience)
            in_the_way = await tab.look(home, name, file, sight)
            if in_the_way:
                await tab.close()
                tab = Tab(await context.new_page(), patience)
                # Whatever keeps a page from being looked at twice is a deed as well.
                if in_the_way := await tab.look(home, name, file, sight):
                    sight.note(f"in the way: {in_the_way}")
            # Whatever did something may go on doing it: the next drawing gets a tab of its own.
            if sight.deeds or canary.hits(name):
                await tab.close()
                tab = None
        await context.close()
    await asyncio.gather(*(work() for _ in range(min(TABS, len(files)))))
    # Requests may still be on their way.
    await asyncio.sleep(2 * patience)
    for name, sight in sights.items():
        sight.deeds += [f"asked another host for {path}" for path in canary.hits(name)]
    return list(sights.values())


def _wrapper(file: str) -> str:
    """A page that shows a drawing in every way that a page may."""
    size = f'width="{SIDE // 4}" height="{SIDE // 4}"'
    return (f'<!DOCTYPE html><meta charset="utf-8"><title>shown</title>'
            '<link rel="icon" href="data:,">'
            f'<p><a id="link" href="{file}">{file}</a>'
            f'<p><img src="{file}" alt="" {size}><object data="{file}" {size}></object>'
            f'<embed src="{file}" {size}><iframe src="{file}" {size}></iframe>'
            f'<p style="background:url({file});height:20px">')


class Tab:
    """A page in which one drawing after the other is opened."""

    def __init__(self, page: Page, patience: float) -> None:
        self._page = page
        self._patience = patience
        self._own: set[str] = set()
        self._sight = Sight("")
        page.on("request", self._on_request)
        page.on("dialog", self._on_dialog)
        page.on("popup", lambda _: self._sight.note("opened a window"))

    async def look(self, home: str, name: str, file: str, sight: Sight) -> str:
        """Opens a drawing; says what went wrong with that."""
        try:
            await asyncio.wait_for(self._look(home, name, file, sight), 60)
        except asyncio.TimeoutError:
            return "it hung"
        except Error as error:
            return str(error).splitlines()[0]
        return ""

    async def _look(self, home: str, name: str, file: str, sight: Sight) -> None:
        self._own = {home + f"{name}.html", home + file}
        self._sight = sight
        page = self._page
        await page.goto(home + f"{name}.html")
        await asyncio.sleep(self._patience)
        await self._read_titles()
        # A link to what browsers do not show is a download, and leads nowhere.
        await page.click("#link", no_wait_after=True)
        try:
            milliseconds = 1_500 + 1_000 * self._patience
            await page.wait_for_url(home + file, wait_until="load", timeout=milliseconds)
        except Error:
            pass
        await asyncio.sleep(self._patience)
        await self._touch()
        await self._read_titles()
        if page.url.partition("#")[0] not in self._own:
            sight.note(f"led to {page.url[:90]}")

    async def close(self) -> None:
        # Not by the page itself, which might ask whether it should.
        await self._page.close(run_before_unload=False)

    def _on_request(self, request: Request) -> None:
        url = request.url.partition("#")[0]
        if url in self._own or url.startswith(("data:", "about:", "blob:")):
            return
        # Those the canary server knows better whose they are.
        if HOST not in url and not url.endswith("/favicon.ico"):
            self._sight.note(f"asked for {url[:90]}")

    async def _on_dialog(self, dialog: Dialog) -> None:
        self._sight.note("opened a dialog")
        await dialog.dismiss()

    async def _read_titles(self) -> None:
        for frame in self._page.frames:
            try:
                if await frame.evaluate("document.title") == "PWNED":
                    self._sight.note("ran a script")
            except Error:
                pass

    async def _touch(self) -> None:
        """Does what readers do: points, clicks, presses keys, turns the wheel."""
        mouse, keyboard = self._page.mouse, self._page.keyboard
        middle = SIDE / 2
        await mouse.move(middle - 9, middle - 9)
        await mouse.move(middle, middle)
        await mouse.wheel(0, 9)
        await mouse.click(middle, middle)
        await keyboard.press("Tab")
        await keyboard.press("Enter")
        await asyncio.sleep(self._patience)
