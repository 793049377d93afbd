"""A page as a tree, and its text without what is only a mark (quality, tags, drawings)."""

import re
from html.parser import HTMLParser
from pathlib import Path

from phrases import spaced

VOID = {"br", "img", "input", "link", "meta", "hr", "col", "use", "path", "source", "wbr"}
MARKS = {"quality", "tag"}
DRAWING = re.compile(r"<svg.*?</svg>", re.S)


class Element:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.parts = name, attributes, parent, []

    @property
    def classes(self):
        return set((self.attributes.get("class") or "").split())

    def all(self, *names, of=None):
        """The elements below, in the order of the page."""
        for part in self.parts:
            if isinstance(part, Element):
                if part.name in names and (of is None or of in part.classes):
                    yield part
                yield from part.all(*names, of=of)

    def first(self, *names, of=None):
        return next(self.all(*names, of=of), None)

    def above(self, *names):
        found = self.parent
        while found is not None and found.name not in names:
            found = found.parent
        return found

    @property
    def text(self):
        return spaced(self.raw())

    def raw(self):
        return "".join(part if isinstance(part, str) else "" if part.classes & MARKS
                       else part.raw() for part in self.parts)

    def before(self):
        """The elements in front of this one within its parent, the nearest first."""
        siblings = [part for part in self.parent.parts if isinstance(part, Element)]
        return reversed(siblings[:siblings.index(self)])


class Tree(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("", {}, None)

    def handle_starttag(self, name, attributes):
        made = Element(name, dict(attributes), self.at)
        self.at.parts.append(made)
        if name not in VOID:
            self.at = made

    def handle_endtag(self, name):
        found = self.at
        while found is not None and found.name != name:
            found = found.parent
        if found is not None and found.parent is not None:
            self.at = found.parent

    def handle_data(self, data):
        self.at.parts.append(data)


def tree_of(path):
    """(language, the page's main part as a tree)."""
    text = Path(path).read_text(encoding="utf-8")
    language = re.search(r'<html[^>]*\blang="(\w+)"', text)[1]
    tree = Tree()
    tree.feed(DRAWING.sub("", text[text.find("<main"):text.find("</main>")]))
    return language, tree.root


def table_of(element):
    """The texts of a table, row by row."""
    return [[cell.text for cell in row.all("th", "td")] for row in element.all("tr")]
