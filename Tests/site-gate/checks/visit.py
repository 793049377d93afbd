"""Opens each sample page once with script and once without, a few at a time, and lets
every check that needs a browser look at it.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from playwright.async_api import Browser, BrowserContext, Error, Page

from .accessibility import check_accessibility
from .browser import open_context, open_page
from .charts import check_charts, count_charts
from .document import Document
from .layout import check_layout
from .network import Watch, answer_at, scroll_through
from .report import Result
from .screens import take_screens
from .scriptless import check_scriptless

PAGES_AT_ONCE = 2
Probe = Callable[[Page], Awaitable[list[str]]]
PROBES: dict[str, Probe] = {
    "layout": check_layout, "axe": check_accessibility, "charts": check_charts,
}
NAMES = ("network", "scriptless", *PROBES)


@dataclass
class Findings:
    """What the visits found, by check, and how much they looked at."""

    by_check: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in NAMES})
    pages: Counter[str] = field(default_factory=Counter)
    parts: Counter[tuple[str, str]] = field(default_factory=Counter)
    screens: int = 0

    def add(self, check: str, document: Document, faults: list[str]) -> None:
        self.pages[check] += 1
        self.by_check[check] += [f"{document.path}: {fault}" for fault in faults]

    def count(self, check: str, number: int, noun: str) -> None:
        self.parts[check, noun] += number

    def results(self, names: frozenset[str]) -> list[Result]:
        return [Result(name, self._note(name), faults)
                for name, faults in self.by_check.items() if name in names]

    def _note(self, check: str) -> str:
        parts = [f", {number} {noun}" for (name, noun), number in self.parts.items()
                 if name == check]
        return f"{self.pages[check]} pages in Chromium" + "".join(parts)


@dataclass(frozen=True)
class Plan:
    """Which pages to open and what to do there.

    axe looks at fewer pages than the others, because it takes most of the time:
    computing every contrast costs a second on a page with large tables.
    """

    documents: list[Document]
    documents_for_axe: list[Document]
    checks: frozenset[str]
    screens: Path | None
    base_url: str = ""

    def address(self, document: Document, home: str) -> str:
        """Where a page is opened: at the published address the one that holds absolute links."""
        at = self.base_url if self.base_url and document.is_not_found else home
        return at + quote(document.path)

    def probes(self, document: Document) -> list[tuple[str, Probe]]:
        return [(name, probe) for name, probe in PROBES.items()
                if name in self.checks and (name != "axe" or document in self.documents_for_axe)]

    @property
    def needs_script(self) -> bool:
        return self.screens is not None or bool(self.checks & {"network", *PROBES})


async def visit_all(plan: Plan, browser: Browser, home: str) -> Findings:
    found = Findings()
    free = asyncio.Semaphore(PAGES_AT_ONCE)
    async with (open_context(browser) as scripted,
                open_context(browser, script=False) as scriptless):
        if plan.base_url:
            for context in (scripted, scriptless):
                await answer_at(context, plan.base_url, home)

        async def visit(document: Document) -> None:
            async with free:
                try:
                    if plan.needs_script:
                        await _with_script(document, plan, scripted, home, found)
                    if "scriptless" in plan.checks:
                        await _without_script(document, plan, scriptless, home, found)
                except Error as error:
                    for check in plan.checks & set(NAMES):
                        found.add(check, document, [f"cannot be judged: {error.message}"])

        await asyncio.gather(*map(visit, plan.documents))
    for faults in found.by_check.values():
        faults.sort()
    return found


async def _with_script(
    document: Document, plan: Plan, context: BrowserContext, home: str, found: Findings
) -> None:
    watch = Watch(home, plan.base_url)
    try:
        async with open_page(context) as page:
            await watch.attach(page)
            await page.goto(plan.address(document, home))
            await scroll_through(page)
            found.count("network", len(watch.requested), "requests")
            found.count("charts", await count_charts(page), "charts")
            for name, probe in plan.probes(document):
                found.add(name, document, await probe(page))
            if plan.screens is not None:
                found.screens += await take_screens(page, document, plan.screens)
    finally:
        # Also of a page that cannot be judged further, because it went elsewhere.
        found.add("network", document, watch.findings)


async def _without_script(
    document: Document, plan: Plan, context: BrowserContext, home: str, found: Findings
) -> None:
    async with open_page(context) as page:
        await page.goto(plan.address(document, home))
        found.add("scriptless", document, await check_scriptless(page))
