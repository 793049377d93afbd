"""Weighs the home page as a phone receives it: the page and all it loads, compressed.

What it loads is what the browser asked for while the page was scrolled through
once, and the icons of its head, which browsers fetch on their own.
"""

from __future__ import annotations

import gzip
from urllib.parse import unquote, urlsplit

from playwright.async_api import Browser

from .addresses import is_internal
from .browser import open_context, open_page
from .network import Watch, scroll_through
from .report import Result
from .site import Site

LIMIT = 60_000
"""Bytes after gzip -9."""


async def check_weight(site: Site, browser: Browser, home: str) -> Result:
    watch = Watch(home)
    async with open_context(browser) as context, open_page(context) as page:
        await watch.attach(page)
        await page.goto(home)
        await scroll_through(page)
    paths = {unquote(urlsplit(url).path).lstrip("/") or "index.html" for url in watch.requested
             if url.startswith(home)}
    paths |= {reference.url.removeprefix("./") for reference in site.references["index.html"].links
              if reference.kind == "load" and is_internal(site, reference.url)
              and reference.url.endswith((".ico", ".svg"))}
    sizes = {path: _compressed(site, path) for path in paths if site.file(path).is_file()}
    total = sum(sizes.values())
    parts = ", ".join(f"{path} {size:,}" for path, size in sorted(sizes.items()))
    note = f"home page {total / 1000:.1f} kB compressed, {len(sizes)} files"
    findings = [f"{total:,} bytes, more than {LIMIT:,}: {parts}"] if total > LIMIT else []
    return Result("weight", note, findings)


def _compressed(site: Site, path: str) -> int:
    return len(gzip.compress(site.file(path).read_bytes(), compresslevel=9, mtime=0))
