#!/usr/bin/env python3
"""The site gate: checks a built site as its readers' browsers and checkers will see it.

    gate.py SITE_DIR [--base-url URL] [--url-prefix /a/b/] [--content DIR] [--screens DIR]

Prints one line a check and ends with "N passed, M failed"; exits 1 when M > 0.
"""

from __future__ import annotations

from environment import use_own_python

use_own_python()

import argparse
import asyncio
import sys
import time
from pathlib import Path

from checks.report import closing_line, print_result
from run import CHECKS, Options, run_checks


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Checks a built site.")
    parser.add_argument("site", type=Path, help="the folder that the generator wrote")
    parser.add_argument("--base-url", default="", metavar="URL",
                        help="where the site will be published; then canonical links and a "
                             "sitemap are expected, otherwise forbidden")
    parser.add_argument("--url-prefix", default="/a/b/", metavar="PATH",
                        help="the path of the second server (default %(default)s)")
    parser.add_argument("--content", type=Path, metavar="DIR",
                        help="the folder that the site was made from, for working its figures "
                             "out anew (default: content beside SITE_DIR, where there is one)")
    parser.add_argument("--screens", type=Path, metavar="DIR",
                        help="also write pictures of the sample pages there")
    parser.add_argument("--all-pages", action="store_true",
                        help="open every page in the browser, not one of each type and language")
    parser.add_argument("--only", default=",".join(CHECKS), metavar="CHECKS",
                        help="a comma-separated choice of: %(default)s")
    arguments = parser.parse_args()
    if arguments.content and not (arguments.content / "data").is_dir():
        parser.error(f"no data in {arguments.content}")
    if not (arguments.site / "index.html").is_file():
        parser.error(f"no index.html in {arguments.site}")
    if unknown := set(arguments.only.split(",")) - set(CHECKS):
        parser.error(f"no such check: {', '.join(sorted(unknown))}")
    return arguments


def _content_beside(site: Path) -> Path | None:
    content = site.resolve().parent / "content"
    return content if content.is_dir() else None


def main() -> int:
    arguments = parse_arguments()
    started = time.monotonic()
    options = Options(
        base_url=arguments.base_url,
        url_prefix="/" + arguments.url_prefix.strip("/") + "/",
        content=arguments.content or _content_beside(arguments.site),
        screens=arguments.screens,
        every_page=arguments.all_pages,
        only=frozenset(arguments.only.split(",")))
    results = asyncio.run(run_checks(arguments.site.resolve(), options, print_result))
    failed = sum(not result.passed for result in results)
    print(f"{time.monotonic() - started:.0f} s")
    print(closing_line(len(results) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
