#!/usr/bin/env python3
"""The gate for the gallery of charts: one page with every kind of chart in every state.

    gallery.py FILE

Prints one line a check and ends with "N passed, M failed"; exits 1 when M > 0.
"""

from __future__ import annotations

from environment import use_own_python

use_own_python()

import argparse
import asyncio
import sys
from pathlib import Path

from checks.accessibility import check_accessibility
from checks.browser import open_browser, open_context, open_page
from checks.charts import check_charts, count_charts
from checks.layout import check_layout
from checks.markup import check_markup
from checks.network import Watch
from checks.report import Result, closing_line, print_result
from checks.server import serve
from checks.site import Site, read_site
from checks.styles import check_styles


async def check_gallery(site: Site, page_path: str) -> list[Result]:
    results: list[Result] = []

    def note(result: Result) -> None:
        results.append(result)
        print_result(result)

    markup = asyncio.create_task(check_markup(site))
    async with open_browser() as browser, open_context(browser) as context:
        note(await check_styles(site, browser))
        with serve(site.root) as home:
            async with open_page(context) as page:
                watch = Watch(home)
                await watch.attach(page)
                await page.goto(home + page_path)
                count = f"{await count_charts(page)} drawings"
                note(Result("charts", count, await check_charts(page)))
                note(Result("layout", "320–1280 px", await check_layout(page)))
                note(Result("axe", "light, dark, forced colours", await check_accessibility(page)))
                note(Result("network", f"{len(watch.requested)} requests", watch.findings))
    note(await markup)
    return results


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the gallery of charts.")
    parser.add_argument("file", type=Path, help="the page that the gallery wrote")
    file = parser.parse_args().file.resolve()
    results = asyncio.run(check_gallery(read_site(file.parent), file.name))
    failed = sum(not result.passed for result in results)
    print(closing_line(len(results) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
