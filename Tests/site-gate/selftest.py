#!/usr/bin/env python3
"""Tests the gate itself: a tiny good site passes every check, and each way to break it
is seen by the check that is there for it. Names of breaks, where given, are a choice of them.
"""

from __future__ import annotations

from environment import use_own_python

use_own_python()

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser

from breaks import BREAKS, Break
from checks.browser import open_browser
from checks.report import Result, closing_line
from fixture import Files, good_site
from run import CHECKS, Options, run_checks

AT_ONCE = 3


async def main() -> int:
    faults = list(_unbreakable_checks())
    free = asyncio.Semaphore(AT_ONCE)
    async with open_browser() as browser:

        async def limited(attempt: Break | None) -> str | None:
            async with free:
                return await _try_break(attempt, browser) if attempt else await _try_good(browser)

        named = sys.argv[1:]
        attempts = [each for each in BREAKS if each.name in named] if named else [None, *BREAKS]
        outcomes = await asyncio.gather(*map(limited, attempts))
    for attempt, fault in zip(attempts, outcomes, strict=True):
        name = f"{attempt.check}: {attempt.name}" if attempt else "the good site passes"
        print(f"{'FAIL' if fault else 'ok  '} {name}" + (f"\n       {fault}" if fault else ""))
    for fault in faults:
        print(f"FAIL {fault}")
    failed = sum(outcome is not None for outcome in outcomes) + len(faults)
    print(closing_line(len(attempts) + len(CHECKS) - failed, failed))
    return 1 if failed else 0


def _unbreakable_checks() -> Iterator[str]:
    covered = {each.check for each in BREAKS}
    for check in CHECKS:
        if check not in covered:
            yield f"no break of the good site is meant for the check {check}"


async def _try_good(browser: Browser) -> str | None:
    results = await _run(good_site(), Options(), browser)
    return "; ".join(finding for result in results for finding in result.findings) or None


async def _try_break(attempt: Break, browser: Browser) -> str | None:
    files = good_site()
    attempt.edit(files)
    options = Options(base_url=attempt.base_url, only=frozenset({attempt.check}))
    [result] = await _run(files, options, browser)
    if any(attempt.says in finding for finding in result.findings):
        return None
    return f"expected “{attempt.says}”, found: {result.findings or 'nothing'}"


async def _run(files: Files, options: Options, browser: Browser) -> list[Result]:
    with TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        content = Path(folder) / "content"
        for path, text in files.items():
            file = (content.parent if path.startswith("content/") else site) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        options = replace(options, content=content)
        return await run_checks(site, options, lambda result: None, browser)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
