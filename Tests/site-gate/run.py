"""Runs the checks in a fixed order: those on files first, the HTML checker beside the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser

from checks.addresses import check_addresses
from checks.browser import open_browser
from checks.data import check_data
from checks.feeds import check_feeds
from checks.headers import check_headers
from checks.links import check_on_disk, check_reachable, check_served
from checks.markup import check_markup
from checks.report import Result
from checks.server import serve
from checks.site import Site, read_site
from checks.structure import check_structure
from checks.styles import check_styles
from checks.visit import NAMES as VISITING
from checks.visit import Plan, visit_all
from checks.weight import check_weight

IN_BROWSER = ("styles", "weight", "headers", *VISITING)
CHECKS = ("addresses", "links-root", "links-prefix", "links-file", "reachable", "structure",
          "feeds", "data", "markup", *IN_BROWSER)


@dataclass(frozen=True)
class Options:
    """What the caller may choose; the defaults check everything on sample pages."""

    base_url: str = ""
    url_prefix: str = "/a/b/"
    content: Path | None = None
    screens: Path | None = None
    every_page: bool = False
    only: frozenset[str] = frozenset(CHECKS)


ON_FILES: dict[str, Callable[[Site, Options], Result]] = {
    "addresses": lambda site, _: check_addresses(site),
    "links-root": lambda site, _: check_served(site, "links-root", "/"),
    "links-prefix": lambda site, options: check_served(site, "links-prefix", options.url_prefix),
    "links-file": lambda site, _: check_on_disk(site),
    "reachable": lambda site, _: check_reachable(site),
    "structure": lambda site, _: check_structure(site),
    "feeds": lambda site, _: check_feeds(site),
    "data": lambda site, options: check_data(site, options.content),
}


async def run_checks(
    root: Path, options: Options, report: Callable[[Result], None], browser: Browser | None = None
) -> list[Result]:
    """Reports each result as soon as it is known, and returns all."""
    site = read_site(root, options.base_url)
    results: list[Result] = []

    def note(result: Result) -> None:
        results.append(result)
        report(result)

    markup = asyncio.create_task(check_markup(site)) if "markup" in options.only else None
    await asyncio.sleep(0)  # Lets the HTML checker start before the files are read.
    for name, check in ON_FILES.items():
        if name in options.only:
            note(check(site, options))
    if options.only & set(IN_BROWSER) or options.screens:
        if browser is not None:
            await _check_in_browser(site, options, browser, note)
        else:
            async with open_browser() as own:
                await _check_in_browser(site, options, own, note)
    if markup is not None:
        note(await markup)
    return results


async def _check_in_browser(
    site: Site, options: Options, browser: Browser, note: Callable[[Result], None]
) -> None:
    with serve(site.root, address_known=bool(site.base_url)) as home:
        if "styles" in options.only:
            note(await check_styles(site, browser))
        if "weight" in options.only:
            note(await check_weight(site, browser, home))
        if "headers" in options.only:
            note(await check_headers(site, browser, home))
        if options.only & set(VISITING) or options.screens:
            found = await visit_all(_plan(site, options), browser, home)
            for result in found.results(options.only):
                note(result)
            if options.screens:
                print(f"     {found.screens} pictures in {options.screens}")


def _plan(site: Site, options: Options) -> Plan:
    if options.every_page:
        return Plan(
            site.documents, site.documents, options.only, options.screens, site.base_url)
    return Plan(site.samples(), site.types(), options.only, options.screens, site.base_url)
