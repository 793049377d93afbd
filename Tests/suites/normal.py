"""HTML as its readers take it, so that two ways to write one thing are the same.

What is levelled, and nothing else:

- white space: runs of it are one space, and beside the tags of blocks it is nothing; in `pre` it stays;
- how tags and attributes are written: case, order, quotes, `<br />` for `<br>`, entities;
- addresses: what a browser would write by percent codes is written so;
- what Hải Đăng adds to what Markdown says: the ids of headings, the frame in which a wide table scrolls,
  `scope` and `tabindex`, the folder and the size of a picture, words for those who hear the page;
- what is said in other tags: a cell's alignment by its class, a task's box by a sign, the mentions of
  footnotes and the ways back to them, and what parts footnotes from the text.
"""

import re
from html.parser import HTMLParser
from urllib.parse import quote

BLOCKS = {
    "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "li", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
}
VOID = {"br", "hr", "img", "input"}
# What an address may hold as it is; the percent sign, since codes stay codes.
ADDRESS = "-_.+!*'(),%#@?=;:/&$~"


def normal(html):
    """The tags and texts of a piece of HTML, one a line."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.lines()


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        # The open elements; "" for one that only stands around others, none for what is passed over.
        self.open = []
        self.hidden = 0
        self.pre = 0

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        classes = attributes.get("class", "").split()
        if self.hidden or _is_aside(classes, attributes):
            # A part for other readers, with all that it holds.
            if _leads_back(classes):
                self.drop_space()
                self.found.append((None, "<back>"))
            if tag not in VOID:
                self.hidden += 1
                self.open.append(None)
            return
        if "footnotes" in classes or "table-scroll" in classes:
            self.open.append("")
            return
        if tag == "hr" and self.open and self.open[-1] == "":
            return
        self.found.append((None, _tag(tag, attributes, classes)))
        if "task" in classes:
            self.found.append((None, _box("task-done" in classes)))
        if tag not in VOID:
            self.pre += tag == "pre"
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID or not self.open:
            return
        close = self.open.pop()
        if close is None:
            self.hidden -= 1
        elif close:
            self.pre -= tag == "pre"
            self.found.append((None, f"</{tag}>"))

    def handle_data(self, data):
        if not self.hidden:
            self.found.append((data, bool(self.pre)))

    def drop_space(self):
        """White space before a way back, which each writes as it likes."""
        if self.found and self.found[-1][0] is not None:
            text, pre = self.found.pop()
            self.found.append((text.rstrip(" \u00a0\n"), pre))

    def lines(self):
        lines, text, in_pre = [], "", False
        for data, other in [*self.found, (None, "")]:
            if data is not None:
                text, in_pre = text + data, other
                continue
            before = lines[-1] if lines else ""
            if not in_pre:
                text = re.sub(r"[ \t\r\n]+", " ", text)
                text = text.lstrip(" ") if _is_edge(before) else text
                text = text.rstrip(" ") if _is_edge(other) else text
            if text:
                lines.append("'" + text.replace("\n", "\\n"))
            if other:
                lines.append(other)
            text = ""
        return lines


def _is_edge(line):
    """Whether white space beside it is nothing: the end of it all, a block's tag, a line break."""
    name = re.match(r"</?([a-z0-9]+)", line)
    return not line or bool(name) and (name[1] in BLOCKS or name[1] == "br")


def _is_aside(classes, attributes):
    """Whether it says to some readers what others see."""
    return _leads_back(classes) or "visually-hidden" in classes or "aria-hidden" in attributes


def _leads_back(classes):
    return "footnote-back" in classes or "footnote-backref" in classes


def _box(is_done):
    return "<box done>" if is_done else "<box>"


def _tag(tag, attributes, classes):
    if tag == "input" and attributes.get("type") == "checkbox":
        return _box("checked" in attributes)
    kept = {}
    if "href" in attributes:
        kept["href"] = quote(attributes["href"], safe=ADDRESS)
    if "src" in attributes:
        kept["src"] = attributes["src"].rsplit("/", 1)[-1]
    for name in ("alt", "title", "start", "value"):
        if name in attributes:
            kept[name] = attributes[name]
    align = attributes.get("align") or next(
        (name.removeprefix("align-") for name in classes if name.startswith("align-")), None)
    if align:
        kept["align"] = align
    language = [name for name in classes if name.startswith("language-")]
    if language:
        kept["class"] = language[0]
    if "footnote-mention" in classes or "footnote-ref" in classes:
        return "<mention>"
    return "<" + " ".join([tag, *(f'{name}="{value}"' for name, value in sorted(kept.items()))]) + ">"
