"""Ways of writing a payload so that a search for its signs finds nothing.

A hiding takes a payload for one canary and gives the bytes of the drawing, or nothing where it has
nothing to hide.
"""

from __future__ import annotations

import base64
import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from markup import SVG, XHTML, Address, Element, Style, Writer, is_spelled, written
from payloads import Canary, Payload

LONG = "a" * 60


@dataclass(frozen=True)
class Hiding:
    """A name, and how a payload is written."""

    name: str
    written: Callable[[Payload, Canary], bytes | None]


def hidings() -> Iterator[Hiding]:
    yield Hiding("plain", plain)
    yield from _spellings()
    yield from _writers()
    yield from _addresses()
    yield from _styles()
    yield from _declarations()
    yield from _encodings()
    yield from _frames()


def plain(payload: Payload, canary: Canary) -> bytes:
    return _text(payload, canary, Writer()).encode()


def _text(payload: Payload, canary: Canary, writer: Writer,
          change: Callable[[str], str] = lambda value: value) -> str:
    elements = tuple(each.mapped(change) if isinstance(each, Element) else each
                     for each in payload.elements(canary))
    root = tuple((name, change(value)) for name, value in payload.root(canary))
    before = payload.before(canary)
    return replace(writer, before=writer.before + before).drawing(elements, root)


def _values(payload: Payload, canary: Canary) -> list[tuple[str, str]]:
    """The names and values of attributes that a browser acts upon."""
    found: list[tuple[str, str]] = list(payload.root(canary))

    def walk(element: Element | str) -> None:
        if isinstance(element, Element):
            found.extend(element.attributes)
            for child in element.children:
                walk(child)
    for each in payload.elements(canary):
        walk(each)
    return [(name, value) for name, value in found if is_spelled(value)]


# Characters that stand as numbers, in values and texts.


def _spellings() -> Iterator[Hiding]:
    forms: dict[str, Callable[[str], str]] = {
        "decimal": lambda each: f"&#{ord(each)};",
        "hexadecimal": lambda each: f"&#x{ord(each):x};",
        "upper-hexadecimal": lambda each: f"&#x{ord(each):X};",
        "zeros-decimal": lambda each: f"&#{'0' * 60}{ord(each)};",
        "zeros-hexadecimal": lambda each: f"&#x{'0' * 60}{ord(each):x};",
    }
    for name, form in forms.items():
        def spelled(text: str, quote: str = '"', form=form) -> str:
            return "".join(form(each) for each in text)
        yield Hiding(name, _with(Writer(spell=spelled)))
        # In a script or a style sheet of XML, numbers stand for characters too.
        yield Hiding(f"{name}-text", _with(Writer(spell=spelled, spell_text=spelled)))

    def some(text: str, quote: str = '"') -> str:
        return "".join(f"&#x{ord(each):x};" if index % 3 == 0 else written(each, quote)
                       for index, each in enumerate(text))
    yield Hiding("some-hexadecimal", _with(Writer(spell=some, spell_text=some)))


def _with(writer: Writer, needs_text: bool = False) -> Callable[[Payload, Canary], bytes | None]:
    def result(payload: Payload, canary: Canary) -> bytes | None:
        text = _text(payload, canary, writer)
        return None if text == _text(payload, canary, Writer()) else text.encode()
    return result


# Other signs of the same grammar.


def _writers() -> Iterator[Hiding]:
    def cdata(text: str) -> str:
        return f"<![CDATA[{text}]]>"

    def pieces(text: str) -> str:
        return "".join(f"<![CDATA[{text[index:index + 3]}]]>" for index in range(0, len(text), 3))

    def commented(text: str) -> str:
        half = len(text) // 2
        return f"{escape(text[:half])}<!-- > --><?a b?>{escape(text[half:])}"
    writers = {
        "single-quotes": Writer(quote="'"),
        "spaced-equals": Writer(equals=" = "),
        "line-ends": Writer(equals="\n=\r\n\t", space="\n\t"),
        "wide-equals": Writer(equals=" " * 60 + "=" + "\n" * 60, space="\t" * 50),
        "cdata": Writer(spell_text=cdata),
        "cdata-pieces": Writer(spell_text=pieces),
        "comment-inside": Writer(spell_text=commented),
        "prefix": Writer(prefix="svg"),
        "prefix-other": Writer(prefix="x.y-z_9"),
        "prefix-long": Writer(prefix=LONG),
        "prefix-letters": Writer(prefix="ảnh"),
        "prefix-html": Writer(prefix="html"),
        "nested": Writer(opening="<svg><g><svg>", closing="</svg></g></svg>"),
        "deep": Writer(opening="<g>" * 150, closing="</g>" * 150),
        "late": Writer(opening="<path d='M0 0'/>" * 6000),
        "after-comment": Writer(opening="<!-- <a> --!> <!- -->", before="<!-- <svg> -->"),
        "after-open-cdata": Writer(opening="<desc><![CDATA[ </desc> <!-- ]]></desc>"),
        "in-foreign": Writer(opening="<a xmlns='urn:a'><svg xmlns='http://www.w3.org/2000/svg'>",
                             closing="</svg></a>"),
        "in-html": Writer(opening=f"<p xmlns='{XHTML}'><svg xmlns='{SVG}'>",
                          closing="</svg></p>"),
        "in-metadata": Writer(opening="<metadata><svg>", closing="</svg></metadata>"),
        "in-title": Writer(opening="<title><svg>", closing="</svg></title>"),
        "in-desc": Writer(opening="<desc><g>", closing="</g></desc>"),
        "in-switch": Writer(opening="<switch><g>", closing="</g></switch>"),
        "in-defs": Writer(opening="<defs><g>", closing="</g></defs>"),
        "instruction-before": Writer(before="<?a <svg?>"),
        "broken-after": Writer(after="<"),
        "broken-inside": Writer(closing="<p></q>"),
        "unclosed": Writer(closing="<g"),
        "twice": Writer(after=f"<svg xmlns='{SVG}'/>"),
        "white-before": Writer(before="\n \t\n"),
    }
    for name, writer in writers.items():
        yield Hiding(name, _with(writer))
    yield Hiding("prefix-rebound", _prefix_rebound)
    yield Hiding("default-rebound", _default_rebound)
    yield Hiding("namespace-by-reference", _namespace_by_reference)
    yield Hiding("xlink-prefix", lambda payload, canary: _replaced(payload, canary, {
        "xmlns:xlink=": f"xmlns:{LONG}=", "xlink:href": f"{LONG}:href"}, required="xlink:href="))
    yield Hiding("upper-case", lambda payload, canary: _replaced(payload, canary, {
        "<script": "<SCRIPT", "</script": "</SCRIPT", " on": " ON", " href": " HREF"}))


def _prefix_rebound(payload: Payload, canary: Canary) -> bytes:
    """The same prefix means another language further out."""
    text = _text(payload, canary, Writer(prefix="a"))
    return f'<svg xmlns="{SVG}" viewBox="0 0 8 8" xmlns:a="urn:a"><a:b>{text}</a:b></svg>'.encode()


def _default_rebound(payload: Payload, canary: Canary) -> bytes:
    """What looks like an element of nobody's says what it is in its own tag."""
    text = _text(payload, canary, Writer(prefix="b"))
    return f'<svg xmlns="{SVG}" viewBox="0 0 8 8"><g xmlns="urn:a">{text}</g></svg>'.encode()


def _namespace_by_reference(payload: Payload, canary: Canary) -> bytes:
    return _text(payload, canary, Writer()).replace(
        "http://www.w3.org/", "&#x68;ttp://www.w3.or&#103;/").encode()


def _replaced(payload: Payload, canary: Canary, pairs: dict[str, str], required: str = ""
              ) -> bytes | None:
    before = text = _text(payload, canary, Writer())
    if required not in text:
        return None
    for old, new in pairs.items():
        text = text.replace(old, new)
    return None if text == before else text.encode()


# Addresses that browsers read more kindly than a check does.


def _addresses() -> Iterator[Hiding]:
    def scheme(change: Callable[[str], str]) -> Callable[[str], str]:
        """Changes `http://` or `javascript:` at the beginning of an address."""
        def changed(address: str) -> str:
            head, colon, rest = address.partition(":")
            return change(head + colon) + rest
        return changed

    def slashes(new: str) -> Callable[[str], str]:
        return lambda address: address.replace("http://", new)
    ways: dict[str, Callable[[str], str]] = {
        "mixed-case": scheme(lambda text: "".join(
            each.upper() if index % 2 else each for index, each in enumerate(text))),
        "tab-inside": scheme(lambda text: text[:2] + "\t" + text[2:]),
        "line-end-inside": scheme(lambda text: text[:3] + "\n" + text[3:]),
        "return-inside": scheme(lambda text: text[:-1] + "\r" + text[-1]),
        "many-tabs": scheme(lambda text: "\t\n".join(text)),
        "space-before": lambda address: "  " + address,
        "wide-space-before": lambda address: " \t\n" * 40 + address,
        "fragment-first": lambda address: address.replace("//", "//#@", 1),
        "user": slashes("http://a@"), "port": lambda address: address.replace(".example/",
                                                                             ".example:80/"),
        "no-scheme": slashes("//"), "backslashes": slashes("http:\\\\"),
        "slash-backslash": slashes("/\\"), "backslash-slash": slashes("\\/"),
        "two-backslashes": slashes("\\\\"), "one-slash": slashes("https:/"),
        "no-slash": slashes("https:"), "many-slashes": slashes("http:////"),
        "tab-slashes": slashes("/\t/"), "tab-first": slashes("\t//"),
        "full-stop-letters": lambda address: address.replace(".example", "。example"),
        "wide-letters": lambda address: address.replace("canary", "ｃａｎａｒｙ"),
        "per-cent-host": lambda address: address.replace("canary", "%63anary"),
        "web-socket": slashes("ws://"), "file-system": slashes("filesystem:http://"),
        "view-source": slashes("view-source:http://"), "blob": slashes("blob:http://"),
        "ftp": slashes("ftp://"), "own-site": lambda address: address.replace(
            "http://", "/http/"),
    }
    for name, way in ways.items():
        yield Hiding(f"address-{name}", _changed(Address, way))
    # As numbers too: whoever decodes has to look for what browsers drop.
    for name in ("tab-inside", "line-end-inside", "many-tabs", "tab-slashes", "wide-space-before"):
        yield Hiding(f"address-{name}-hexadecimal", _changed(Address, ways[name], Writer(
            spell=lambda text, quote: "".join(f"&#x{ord(each):x};" for each in text))))


def _changed(kind: type, way: Callable[[str], str], writer: Writer = Writer()
             ) -> Callable[[Payload, Canary], bytes | None]:
    def result(payload: Payload, canary: Canary) -> bytes | None:
        def change(value: str) -> str:
            return kind(way(value)) if isinstance(value, kind) else value
        # Line ends and tabs in an attribute would be spaces if they did not stand as numbers.
        numbered = replace(writer, spell=lambda text, quote: writer.spell(text, quote).replace(
            "\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;"))
        text = _text(payload, canary, numbered, change)
        return None if text == _text(payload, canary, numbered) else text.encode()
    return result


# Style sheets.


def _styles() -> Iterator[Hiding]:
    def escaped(text: str, width: int) -> str:
        """`url`, `import` and the scheme with every letter as an escape of CSS."""
        for word in ("url", "import", "http", "image-set", "src"):
            text = text.replace(word, "".join(
                f"\\{ord(each):0{width}x}{'' if width == 6 else ' '}" for each in word))
        return text

    def commented(text: str) -> str:
        return text.replace(":", "/*;*/:/**/").replace("http/*;*/:/**/", "http:")
    ways: dict[str, Callable[[str], str]] = {
        "escaped": lambda text: escaped(text, 2), "escaped-six": lambda text: escaped(text, 6),
        "upper-case": lambda text: text.replace("url", "uRl").replace("http", "hTTp"),
        "commented": commented, "important": lambda text: text.replace("}", " !important}"),
        "no-scheme": lambda text: text.replace("http://", "//"),
        "backslashed-scheme": lambda text: text.replace("http://", "http\\:\\/\\/"),
        "semicolons": lambda text: text.replace("{", "{;;a:b;;"),
        "broken-before": lambda text: "}" + text if "{" in text else "a:(;" + text,
        "unclosed": lambda text: text.rstrip("}"),
        "own-site": lambda text: text.replace("http://", "/http/"),
    }
    for name, way in ways.items():
        yield Hiding(f"css-{name}", _changed(Style, way))


# Declarations before the root.


def _declarations() -> Iterator[Hiding]:
    yield Hiding("entity-value", _entity_value)
    yield Hiding("entity-value-numbers", lambda payload, canary: _entity_value(
        payload, canary, lambda text: "".join(f"&#38;#{ord(each)};" for each in text)))
    yield Hiding("entity-nested", _entity_nested)
    yield Hiding("entity-markup", _entity_markup)
    yield Hiding("entity-parameter", _entity_parameter)
    yield Hiding("default-attributes", _default_attributes)
    yield Hiding("fixed-attributes", lambda payload, canary: _default_attributes(
        payload, canary, "#FIXED "))
    yield Hiding("default-namespace", _default_namespace)
    yield Hiding("outer-doctype", lambda payload, canary: _before(
        payload, canary, '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'))
    yield Hiding("xhtml-doctype", lambda payload, canary: _before(
        payload, canary, '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'))
    yield Hiding("empty-subset", lambda payload, canary: _before(
        payload, canary, "<!DOCTYPE svg []>"))
    yield Hiding("other-doctype", lambda payload, canary: _before(
        payload, canary, "<!DOCTYPE html>"))


def _before(payload: Payload, canary: Canary, text: str) -> bytes | None:
    if "<!DOCTYPE" in payload.before(canary):
        return None
    return _text(payload, canary, Writer(before=text)).encode()


def _entity_value(payload: Payload, canary: Canary,
                  form: Callable[[str], str] = lambda text: written(text)) -> bytes | None:
    """The first letters of each address, style and script come from an entity."""
    values = [value for _, value in _values(payload, canary)]
    if not values or "<!DOCTYPE" in payload.before(canary):
        return None
    heads = sorted({value[:6] for value in values})
    names = {head: f"e{index}" for index, head in enumerate(heads)}
    subset = "".join(f'<!ENTITY {names[head]} "{form(head)}">' for head in heads)
    writer = Writer(before=f"<!DOCTYPE svg [{subset}]>",
                    spell=lambda text, quote: f"&{names[text[:6]]};{written(text[6:], quote)}"
                    if text[:6] in names else written(text, quote))
    return _text(payload, canary, writer).encode()


def _entity_nested(payload: Payload, canary: Canary) -> bytes | None:
    values = [value for _, value in _values(payload, canary)]
    if not values or "<!DOCTYPE" in payload.before(canary):
        return None
    head = values[0][:2]
    subset = f"<!ENTITY a '{written(head[0])}'><!ENTITY b '&a;{written(head[1])}'>"
    writer = Writer(before=f"<!DOCTYPE svg [{subset}]>",
                    spell=lambda text, quote: "&b;" + written(text[2:], quote)
                    if text[:2] == head else written(text, quote))
    return _text(payload, canary, writer).encode()


def _numbered(text: str) -> str:
    """Markup inside of an entity's value, where quotes, `%` and `&` mean something."""
    return "".join(f"&#{ord(each)};" if each in "\"'%&<" else each for each in text)


def _markup(payload: Payload, canary: Canary) -> str | None:
    if payload.root(canary) or payload.before(canary):
        return None
    return "".join(Writer().child(each, "svg") for each in payload.elements(canary))


def _entity_markup(payload: Payload, canary: Canary) -> bytes | None:
    """The whole payload is an entity."""
    text = _markup(payload, canary)
    return text and (
        f'<!DOCTYPE svg [<!ENTITY a "{_numbered(text)}">]><svg xmlns="{SVG}" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">&a;</svg>').encode()


def _entity_parameter(payload: Payload, canary: Canary) -> bytes | None:
    """A parameter entity declares the entity that is the payload."""
    text = _markup(payload, canary)
    if text is None:
        return None
    declared = f"<!ENTITY a '{_numbered(text)}'>"
    return (
        f"<!DOCTYPE svg [<!ENTITY % p \"{_numbered(declared)}\">%p;]>"
        f'<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">&a;</svg>'
    ).encode()


def _default_attributes(payload: Payload, canary: Canary, kind: str = "") -> bytes | None:
    """What is dangerous is no attribute of any element, but what the declaration adds."""
    if "<!DOCTYPE" in payload.before(canary):
        return None
    found: list[tuple[str, str, str]] = [
        ("svg", name, value) for name, value in payload.root(canary) if is_spelled(value)]

    def walk(element: Element | str) -> None:
        if isinstance(element, Element):
            found.extend((element.name, name, value) for name, value in element.attributes
                         if is_spelled(value))
            for child in element.children:
                walk(child)
    for each in payload.elements(canary):
        walk(each)
    if not found:
        return None
    subset = "".join(f'<!ATTLIST {element} {name} CDATA {kind}"{written(value)}">'
                     for element, name, value in found)
    writer = Writer(before=f"<!DOCTYPE svg [{subset}]>",
                    without=frozenset(name for _, name, _ in found))
    return _text(payload, canary, writer).encode()


def _default_namespace(payload: Payload, canary: Canary) -> bytes | None:
    """The root's language comes from the declaration, as in older SVG."""
    if "<!DOCTYPE" in payload.before(canary):
        return None
    text = _text(payload, canary, Writer())
    return (f'<!DOCTYPE svg [<!ATTLIST svg xmlns CDATA #FIXED "{SVG}">]>'
            + text.replace(f' xmlns="{SVG}"', "", 1)).encode()


# Encodings: the same signs are other bytes.


def _encodings() -> Iterator[Hiding]:
    def declared(name: str, encoding: str, mark: bytes = b"", equals: str = "=",
                 quote: str = '"') -> Hiding:
        def result(payload: Payload, canary: Canary) -> bytes | None:
            text = _text(payload, canary, Writer())
            head = f"<?xml version={quote}1.0{quote} encoding{equals}{quote}{name}{quote}?>"
            try:
                return mark + (head + text).encode(encoding)
            except UnicodeEncodeError:
                return None
        return Hiding(f"encoding-{name.lower().replace('_', '-')}", result)

    def named(label: str, hiding: Hiding) -> Hiding:
        return Hiding(f"encoding-{label}", hiding.written)
    yield named("utf-16-le", declared("UTF-16", "utf-16-le", b"\xff\xfe"))
    yield named("utf-16-be", declared("UTF-16", "utf-16-be", b"\xfe\xff"))
    yield named("utf-16-le-unmarked", declared("UTF-16LE", "utf-16-le"))
    yield named("utf-16-be-unmarked", declared("UTF-16BE", "utf-16-be"))
    yield named("utf-16-says-utf-8", declared("UTF-8", "utf-16-le", b"\xff\xfe"))
    yield named("utf-32", declared("UTF-32", "utf-32-le", b"\xff\xfe\x00\x00"))
    yield named("utf-7", declared("UTF-7", "utf-7"))
    yield named("utf-7-spaced", declared("UTF-7", "utf-7", equals=" = "))
    yield named("utf-7-single", declared("utf-7", "utf-7", equals="\n\t=\n", quote="'"))
    yield named("latin-1", declared("ISO-8859-1", "latin-1"))
    yield named("windows", declared("windows-1252", "cp1252"))
    yield named("ebcdic", declared("IBM037", "cp037"))
    yield named("shift-jis", declared("Shift_JIS", "shift-jis"))
    yield named("gb18030", declared("GB18030", "gb18030"))
    yield named("user-defined", declared("x-user-defined", "ascii"))
    yield named("unknown", declared("none-such", "ascii"))
    yield named("utf-8-marked", declared("UTF-8", "utf-8", b"\xef\xbb\xbf"))
    yield named("utf-16-name-only", declared("UTF-16", "ascii"))
    yield Hiding("encoding-utf-7-whole", lambda payload, canary: _utf_7(payload, canary))
    yield Hiding("encoding-iso-2022-jp", lambda payload, canary: _escaped_set(payload, canary))
    yield Hiding("encoding-hz", lambda payload, canary: _hz(payload, canary))
    yield Hiding("encoding-late", lambda payload, canary: (
        "<?xml version='1.0'" + " " * 300 + "encoding='UTF-7'?>"
        + _text(payload, canary, Writer())).encode("utf-7"))
    yield Hiding("compressed", lambda payload, canary: gzip.compress(
        plain(payload, canary), mtime=0))
    yield Hiding("nul-bytes", lambda payload, canary: plain(payload, canary).replace(
        b"script", b"scr\0ipt").replace(b"href", b"hr\0ef").replace(b"url", b"u\0rl"))
    yield Hiding("overlong", lambda payload, canary: plain(payload, canary).replace(
        b"<svg", b"\xc0\xbcsvg", 1))
    yield Hiding("bad-byte", lambda payload, canary: plain(payload, canary) + b"<!--\xe9-->")


def _utf_7(payload: Payload, canary: Canary) -> bytes:
    """Every character that means something to markup is hidden by the encoding."""
    text = _text(payload, canary, Writer())
    hidden = "".join(
        "+" + base64.b64encode(each.encode("utf-16-be")).decode().rstrip("=") + "-"
        if each in "<>&\"'=+:/(" or not each.isascii() else each for each in text)
    return b'<?xml version="1.0" encoding="UTF-7"?>' + hidden.encode("ascii")


def _escaped_set(payload: Payload, canary: Canary) -> bytes:
    """Escape sequences that a decoder drops stand inside of the words."""
    text = _text(payload, canary, Writer())
    for word in ("script", "href", "url", "iframe", "import", "http", " on"):
        text = text.replace(word, word[:2] + "\x1b(B" + word[2:])
    return b'<?xml version="1.0" encoding="ISO-2022-JP"?>' + text.encode()


def _hz(payload: Payload, canary: Canary) -> bytes:
    text = _text(payload, canary, Writer())
    for word in ("script", "href", "url", "iframe", "import", "http"):
        text = text.replace(word, word[:2] + "~\n" + word[2:])
    return b'<?xml version="1.0" encoding="HZ-GB-2312"?>' + text.encode()


# What is around the payload is no drawing.


def _frames() -> Iterator[Hiding]:
    def framed(name: str, opening: str, closing: str) -> Hiding:
        def result(payload: Payload, canary: Canary) -> bytes | None:
            if payload.before(canary):
                return None
            return (opening + _text(payload, canary, Writer()) + closing).encode()
        return Hiding(name, result)
    yield framed("root-html", f'<html xmlns="{XHTML}"><body>', "</body></html>")
    yield framed("root-nobody", "<a>", "</a>")
    yield framed("root-group", f'<g xmlns="{SVG}">', "</g>")
    yield framed("root-math", '<math xmlns="http://www.w3.org/1998/Math/MathML">', "</math>")
    yield framed("root-other-language", '<svg xmlns="urn:a">', "</svg>")
    yield framed("root-prefixed-html", f'<h:html xmlns:h="{XHTML}"><h:body>', "</h:body></h:html>")
    yield framed("root-xslt", '<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform" '
                 'version="1.0">', "</x:stylesheet>")
    yield framed("root-feed", '<feed xmlns="http://www.w3.org/2005/Atom">', "</feed>")
    yield Hiding("root-undeclared", lambda payload, canary: _text(
        payload, canary, Writer()).replace(f' xmlns="{SVG}"', "").encode())
