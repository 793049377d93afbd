"""Follows every link and resource within the site, in the three ways a reader may hold it.

Served at the root of a host, served below a prefix (a link that starts with "/"
breaks there), and opened from a folder on disk (a link to a folder breaks there,
because nothing adds `index.html`).
"""

from __future__ import annotations

from collections import deque
from http.client import HTTPConnection
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from .addresses import below_base, internal_references, place
from .references import Reference
from .report import Result
from .server import serve
from .site import Site

UNRESERVED = "/%:@!$&'()*+,;=~-._?"
ORIGIN = "http://site.invalid/"


def check_served(site: Site, name: str, prefix: str) -> Result:
    """Requests every distinct address of the site from a server at `prefix`."""
    with serve(site.root, prefix) as home:
        parts = urlsplit(home)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        answers: dict[str, str | None] = {}
        findings, count = [], 0
        for source, reference in internal_references(site):
            count += 1
            address, fragment = urldefrag(_resolve(site, home, source, reference))
            if address not in answers:
                answers[address] = _ask(connection, address)
            path = _local_path(home, address)
            if fault := answers[address] or _missing_anchor(site, path, fragment):
                findings.append(f"{place(source, reference)}: {fault}")
        connection.close()
    return Result(name, f"{count} links to {len(answers)} addresses, served at {prefix}", findings)


def check_on_disk(site: Site) -> Result:
    """Resolves every address of a page, drawing or style sheet as `file://` would."""
    findings, count = [], 0
    for source, reference in internal_references(site):
        if source.endswith(".xml") or below_base(site, reference.url) is not None:
            continue  # Feed readers and search engines read neither from a disk.
        count += 1
        if fault := _disk_fault(site, source, reference):
            findings.append(f"{place(source, reference)}: {fault}")
    return Result("links-file", f"{count} links, opened as file://", findings)


def check_reachable(site: Site) -> Result:
    """Finds pages to which no chain of links leads from the home page."""
    reached = {"index.html"}
    waiting = deque(reached)
    while waiting:
        for path in _links_from(site, waiting.popleft()):
            if path not in reached:
                reached.add(path)
                waiting.append(path)
    orphans = [f"{document.path}: no chain of links leads here from the home page"
               for document in site.documents
               if document.path not in reached and not document.is_not_found]
    return Result("reachable", f"{len(site.documents)} pages, from the home page", orphans)


def _links_from(site: Site, source: str) -> list[str]:
    """The pages to which the links of a page lead."""
    references = site.references.get(source)
    if references is None:
        return []
    paths = []
    for reference in references.links:
        if not reference.is_anchor_element:
            continue
        address, _ = urldefrag(_resolve(site, ORIGIN, source, reference))
        if address.startswith(ORIGIN):
            path = _local_path(ORIGIN, address)
            paths.append(path if path in site.references else f"{path}/index.html".lstrip("/"))
    return paths


def _resolve(site: Site, home: str, source: str, reference: Reference) -> str:
    """The full address of a reference, as a browser at the page's own address resolves it."""
    published = below_base(site, reference.url)
    if published is not None:
        return home + published
    page = home + quote(source.removesuffix("index.html"))
    base = reference.base
    if (published_base := below_base(site, base)) is not None:
        base = home + published_base
    return urljoin(urljoin(page, base), reference.url)


def _ask(connection: HTTPConnection, address: str) -> str | None:
    parts = urlsplit(address)
    connection.request("GET", quote(parts.path or "/", safe=UNRESERVED))
    response = connection.getresponse()
    response.read()
    if response.status == 200:
        return None
    if response.status == 301:
        return "a folder without its closing slash: the server has to redirect"
    return f"status {response.status}"


def _local_path(home: str, address: str) -> str:
    """The file behind an address of the served site, relative to the site's folder."""
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(home).path).lstrip("/")
    return path + "index.html" if path == "" or path.endswith("/") else path


def _missing_anchor(site: Site, path: str, fragment: str) -> str | None:
    name = unquote(fragment.partition(":~:")[0])
    if name in {"", "top"} or PurePosixPath(path).suffix not in {".html", ".svg"}:
        return None
    references = site.references.get(path)
    if references is None or name in references.anchors:
        return None
    return f"no id “{name}” in {path}"


def _disk_fault(site: Site, source: str, reference: Reference) -> str | None:
    parts = urlsplit(urljoin(reference.base, reference.url))
    written = unquote(parts.path)
    if written.startswith("/"):
        return "starts at the root of the disk"
    path = _normal(PurePosixPath(source).parent, written) if written else source
    if path is None:
        return "leads out of the site's folder"
    file = site.file(path)
    if file.is_dir() or written.endswith("/"):
        return "a folder: from a disk nothing adds index.html"
    if not file.is_file():
        return "no such file"
    return _missing_anchor(site, path, parts.fragment)


def _normal(folder: PurePosixPath, written: str) -> str | None:
    """A relative path without its dots, or nothing where it climbs out of the site."""
    steps: list[str] = []
    for step in (folder / written).parts:
        if step == "..":
            if not steps:
                return None
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/".join(steps)
