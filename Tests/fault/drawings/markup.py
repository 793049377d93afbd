"""Markup as a tree, and the ways of writing one tree that a reader of text would not know again.

A payload says what stands in a drawing; how it is spelled is decided here. Values that a browser
acts upon have types of their own, so that a way of hiding finds them: `Address`, `Code`, `Style`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape

SVG = "http://www.w3.org/2000/svg"
XHTML = "http://www.w3.org/1999/xhtml"
XLINK = "http://www.w3.org/1999/xlink"
NAMESPACES = {"svg": SVG, "html": XHTML}


class Address(str):
    """Where something is fetched from or where a link leads."""


class Code(str):
    """A script."""


class Style(str):
    """Declarations or a style sheet."""


class Raw(str):
    """Markup that stands in the drawing as it is."""


@dataclass(frozen=True)
class Element:
    """An element by its language, `svg` or `html`, and its name."""

    language: str
    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Element | str, ...] = ()

    def mapped(self, change: Callable[[str], str]) -> Element:
        """The same element with all its values and texts changed."""
        return replace(
            self,
            attributes=tuple((name, change(value)) for name, value in self.attributes),
            children=tuple(child.mapped(change) if isinstance(child, Element) else change(child)
                           for child in self.children))


def svg(name: str, *children: Element | str, **attributes: str) -> Element:
    return _element("svg", name, children, attributes)


def html(name: str, *children: Element | str, **attributes: str) -> Element:
    return _element("html", name, children, attributes)


def _element(language: str, name: str, children: tuple, attributes: dict[str, str]) -> Element:
    # `xlink__href` is `xlink:href`, `marker_end` is `marker-end`, `class_` is `class`.
    names = {key: key.replace("__", ":").rstrip("_").replace("_", "-") for key in attributes}
    return Element(language, name, tuple((names[key], attributes[key]) for key in attributes),
                   children)


def is_spelled(value: str) -> bool:
    """Whether a browser acts upon a value, so that hiding it is worth while."""
    return isinstance(value, (Address, Code, Style))


def written(text: str, quote: str = '"') -> str:
    """A value between quotes, or a text, that says what it looks like."""
    return escape(text, {quote: "&quot;" if quote == '"' else "&apos;", "\n": "&#10;"})


@dataclass(frozen=True)
class Writer:
    """Writes a tree as a drawing; its fields are what can be done differently."""

    prefix: str = ""
    quote: str = '"'
    equals: str = "="
    space: str = " "
    spell: Callable[[str, str], str] = written
    spell_text: Callable[[str], str] = escape
    before: str = ""
    after: str = ""
    # What stands between the root and the payload, opened and closed again.
    opening: str = ""
    closing: str = ""
    # Attributes with these values are left out; somebody else supplies them.
    without: frozenset[str] = field(default_factory=frozenset)

    def drawing(self, payload: tuple[Element, ...], root: tuple[tuple[str, str], ...] = ()) -> str:
        """A whole drawing around a payload; `root` are further attributes of its root."""
        body = "".join(self.child(each, "svg") for each in payload)
        name = f"{self.prefix}:svg" if self.prefix else "svg"
        own = "".join(self.attribute(*each) for each in root)
        named = f'xmlns:{self.prefix}="{SVG}"' if self.prefix else f'xmlns="{SVG}"'
        return (f'{self.before}<{name} {named} xmlns:xlink="{XLINK}" viewBox="0 0 8 8"{own}>'
                f'{self.opening}{body}{self.closing}</{name}>{self.after}')

    def element(self, element: Element, language: str = "svg") -> str:
        """An element inside one of `language`; it says its own where that differs."""
        is_prefixed = bool(self.prefix) and element.language == "svg"
        name = f"{self.prefix}:{element.name}" if is_prefixed else element.name
        is_declared = not is_prefixed and (element.language != language or bool(self.prefix))
        named = f' xmlns="{NAMESPACES[element.language]}"' if is_declared else ""
        attributes = "".join(self.attribute(*each) for each in element.attributes)
        inside = "".join(self.child(child, element.language) for child in element.children)
        return f"<{name}{named}{attributes}>{inside}</{name}>"

    def child(self, child: Element | str, language: str) -> str:
        if isinstance(child, Element):
            return self.element(child, language)
        if isinstance(child, Raw):
            return child
        return self.spell_text(child) if is_spelled(child) else escape(child)

    def attribute(self, name: str, value: str) -> str:
        if name in self.without:
            return ""
        text = self.spell(value, self.quote) if is_spelled(value) else written(value, self.quote)
        return f"{self.space}{name}{self.equals}{self.quote}{text}{self.quote}"
