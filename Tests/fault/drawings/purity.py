"""What a published drawing may hold, told apart from what it must not by a list of its own.

The browser here is one of many, and tomorrow's do more. So a published drawing is also read: it
holds the elements of a picture, and no value that runs, leads or fetches.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from payloads import HOST

SVG = "http://www.w3.org/2000/svg"
ELEMENTS = frozenset("""
    svg g defs symbol use switch a title desc view style
    path rect circle ellipse line polyline polygon text tspan textPath image
    linearGradient radialGradient stop pattern clipPath mask marker filter
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
    feSpecularLighting feSpotLight feTile feTurbulence
""".split())
PICTURE = re.compile(r"data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+")
FUNCTION = re.compile(r"(url|src|image|image-set|cross-fade|element|paint|expression)\s*\(", re.I)
INSIDE = re.compile(r"""url\(\s*["']?#[^"'()\\\s]+["']?\s*\)""")
SCHEME = re.compile(r"(javascript|vbscript|data|https?|file|ftp|blob|filesystem)\s*:", re.I)
# Attributes that do not say how something looks, but what it is.
FREE_TEXT = frozenset({"class", "id", "requiredFeatures", "requiredExtensions", "systemLanguage"})


def impurities(content: bytes) -> list[str]:
    """What no published drawing may hold, at most once each."""
    found: dict[str, None] = {}
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return ["it is no UTF-8"]
    head = re.sub(r"^\ufeff?<\?xml[^>]*\?>", "", text)
    if "<!" in head:
        found["a declaration, a comment or CDATA"] = None
    if "<?" in head:
        found["an instruction"] = None
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    inside: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        namespace, _, local = name.rpartition(" ")
        inside.append(local)
        if namespace != SVG or local not in ELEMENTS:
            found[f"the element {local}"] = None
        for attribute, value in attributes.items():
            found.update(dict.fromkeys(_attribute(local, attribute, value)))

    def text_inside(value: str) -> None:
        if inside and inside[-1] == "style":
            found.update(dict.fromkeys(_style(value, is_sheet=True)))
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: inside.pop() and None
    parser.CharacterDataHandler = text_inside
    parser.buffer_text = True
    try:
        parser.Parse(content, True)
    # An encoding that Python's expat does not know is none of the other error.
    except (expat.ExpatError, LookupError, ValueError) as error:
        found[f"no XML: {error}"] = None
    return list(found)


def hidden_signs(content: bytes) -> list[str]:
    """What a published copy of a picture of pixels would hold if something hung on behind it."""
    return [f"hidden {sign.decode()}" for sign in (b"<script", b"<html", HOST.encode())
            if sign in content]


def _attribute(element: str, attribute: str, value: str) -> list[str]:
    namespace, _, name = attribute.rpartition(" ")
    if namespace and namespace != "http://www.w3.org/XML/1998/namespace":
        return [f"an attribute of {namespace}"]
    if namespace:
        return [] if name in {"space", "lang"} else [f"the attribute xml:{name}"]
    if name.lower().startswith("on"):
        return [f"the attribute {name}"]
    if name == "href":
        is_picture = element == "image" and PICTURE.fullmatch(value)
        return [] if value.startswith("#") or is_picture else [f"an address in {element}"]
    if name in FREE_TEXT or name.startswith(("aria-", "data-")):
        return []
    return _style(value)


def _style(value: str, is_sheet: bool = False) -> list[str]:
    found = []
    if "\\" in value:
        found.append("an escape of CSS")
    if is_sheet and "@" in value:
        found.append("an at-rule")
    if FUNCTION.search(INSIDE.sub("", value)):
        found.append("a function that fetches")
    if SCHEME.search(value):
        found.append("an address in a value")
    return found
