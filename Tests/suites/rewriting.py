"""Refused texts, written as the messages ask.

Each rule here belongs to a message about form: the same can be written in another way, and then has to
become the same HTML. Where an address may not be, or a level of heading, text and HTML change alike.
Messages about meaning, such as those about raw HTML, have no rule: there is nothing to compare.
"""

import html as entities
import re
from dataclasses import dataclass

SITE = "https://vi.du/"
PICTURE = "sach.svg"
SCHEMES = ("https:", "http:", "mailto:", "tel:", "#", PICTURE)
DEFINITION = re.compile(
    r"^(?P<head>(?:[ ]{0,3}(?:>[ ]?|[-+*][ ]))*[ ]{0,3}\[(?:[^\[\]\\]|\\.)+\]:[ \t]*\n?[ \t]*)"
    r"(?P<address><[^<>\n]*>|[^\s<]\S*)(?P<title>(?:[ \t]+|[ \t]*\n[ \t]*)"
    r"(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?[ \t]*$", re.M)


@dataclass(frozen=True)
class Message:
    identifier: str
    # Of the text, from 0.
    line: int
    column: int
    length: int


def rewritten(text, html, messages):
    """Text and HTML after all messages with a rule, the last first; `None` when nothing changed."""
    before = (text, html)
    for message in sorted(messages, key=lambda message: (message.line, message.column), reverse=True):
        rule = RULES.get(message.identifier)
        if rule:
            text, html = rule(text, html, message)
    if any(RULES.get(message.identifier) is address for message in messages):
        html = with_sites(html)
    return None if (text, html) == before else (text, html)


# Marks that stand for themselves: escaped.

def escape(text, html, message):
    start, end = span(text, message)
    marks = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text[start:end])
    return text[:start] + marks + text[end:], html


# Addresses: of another site, or of the picture that lies beside the text.

def address(text, html, message):
    start, end = span(text, message)
    written = text[start:end]
    pictures = {entities.unescape(found) for found in re.findall(r'src="([^"]*)"', html)}
    if written.startswith(("[", "![")):
        is_picture = written.startswith("!")

        def replace(match):
            found = match["address"]
            bare = found[1:-1] if found.startswith("<") else found
            new = PICTURE if is_picture else to_site(bare)
            return match["head"] + (f"<{new}>" if found.startswith("<") else new) + (match["title"] or "")

        text = DEFINITION.sub(replace, text)
    else:
        text = text[:start] + (PICTURE if written in pictures else to_site(written)) + text[end:]
    return text, html


def with_sites(html):
    html = re.sub(r'href="([^"]*)"', lambda match: f'href="{to_site(match[1])}"', html)
    return re.sub(r'src="[^"]*"', f'src="{PICTURE}"', html)


def to_site(written):
    if written.startswith(SCHEMES):
        return written
    return SITE + written.lstrip("/")


def scheme(text, html, message):
    start, end = span(text, message)
    name = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", text[start:end])
    if not name:
        return text, html
    return text.replace(name[0], SITE), html.replace(name[0], SITE)


def anchor(text, html, message):
    start, end = span(text, message)
    name = text[start:end].lstrip("#")
    return f"## {name}\n\n{text}", f"<h2>{name}</h2>\n{html}"


# Headings: never the page's own, each below the one before it, with their mark before them.

def lower(text, html, message):
    lines = text.split("\n")
    line = lines[message.line]
    place = line.index("#", message.column)
    lines[message.line] = line[:place] + "#" + line[place:]
    return "\n".join(lines), re.sub(r"<(/?)h1>", r"<\1h2>", html)


def ladder(text, html, message):
    """The headings that are missing before the first that skips some."""
    previous = 1
    for heading in re.finditer(r"<h(\d)>", html):
        level = int(heading[1])
        if level > previous + 1:
            steps = range(previous + 1, level)
            lines = text.split("\n")
            lines[message.line:message.line] = [f"{'#' * step} ." for step in steps]
            missing = "".join(f"<h{step}>.</h{step}>\n" for step in steps)
            return "\n".join(lines), html[:heading.start()] + missing + html[heading.start():]
        previous = level
    return text, html


def before_words(text, html, message):
    """`## Words` for words over a line."""
    lines = text.split("\n")
    last = message.line
    first = last
    while first > 0 and not (
            first < last and re.match(r" {0,3}[-+*] ", lines[first]) or not lines[first - 1].strip(" >")
            or is_other_block(lines[first - 1])):
        first -= 1
    # What is indented is code before it is the beginning of words.
    while first < last and lines[first].startswith("    "):
        first += 1
    if first == last:
        return text, html
    container = re.match(r"^(?: {0,3}(?:>|[-+*]|\d{1,9}[.)]) )*", lines[first])[0]
    words = [lines[first][len(container):], *lines[first + 1:last]]
    joined = " ".join(re.sub(r"(\\$| +$)", "", line).strip(" >\t") for line in words)
    # What closes a heading would be taken for its end.
    joined = re.sub(r"(#+)$", r"\\\1", joined)
    kept = "\\" if lines[last - 1].endswith("\\") else ""
    lines[first:last + 1] = [f"{container}## {joined}{kept}"]
    return "\n".join(lines), re.sub(r"<(/?)h1>", r"<\1h2>", html)


def is_other_block(line):
    """Whether a line above words over a line does not belong to them."""
    text = line.strip(" >")
    return bool(
        re.match(r"(#{1,6} |```|~~~)", text) or re.fullmatch(r"(-{3,}|={3,}|\*{3,}|_{3,})", text)
        or DEFINITION.match(text))


# Code: between fences that are closed.

def fence(text, html, message):
    """Fences for a block of code by its indent."""
    lines = text.split("\n")
    first = message.line
    own = re.match(r"^(?: {0,3}(?:>|[-+*]|\d{1,9}[.)])(?: |$))+", spread(lines[first]))
    if own:
        head, rest = own[0], re.sub(r"(?:[-+*]|\d{1,9}[.)])", lambda mark: " " * len(mark[0]), own[0])
    else:
        head = rest = " " * offset(lines, first)
    code, end = [spread(lines[first])[len(head) + 4:]], first + 1
    while end < len(lines):
        line = spread(lines[end])
        if line.startswith(rest + "    "):
            code.append(line[len(rest) + 4:])
        elif not line.strip() and ">" not in rest:
            code.append(line[len(rest) + 4:])
        else:
            break
        end += 1
    while not code[-1].strip():
        code.pop()
        end -= 1
    mark = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", "\n".join(code))), default=0))
    lines[first:end] = [head + mark, *(rest + line for line in code), rest + mark]
    return "\n".join(lines), html


def spread(line):
    """A line with spaces for the tabs before its first word."""
    found = ""
    for index, character in enumerate(line):
        if character == "\t":
            found += " " * (4 - len(found) % 4)
        elif character in " >-+*" or re.match(r"\d{1,9}[.)]", line[index:]) or character in ".)":
            found += character
        else:
            return found + line[index:]
    return found


def offset(lines, number):
    """Where the text of the items begins that a line of code stands in."""
    line = spread(lines[number])
    indent = len(line) - len(line.lstrip(" "))
    for above in reversed(lines[:number]):
        mark = re.match(r"^( *(?:[-+*]|\d{1,9}[.)]))( *)(.?)", spread(above))
        if not mark:
            continue
        spaces = len(mark[2]) if mark[3] and len(mark[2]) <= 4 else 1
        if indent >= len(mark[1]) + spaces + 4:
            return len(mark[1]) + spaces
    return 0


def close_fence(text, html, message):
    lines = text.rstrip("\n").split("\n")
    line = lines[message.line]
    mark = re.search(r"(`{3,}|~{3,})", line)
    container = line[:mark.start()]
    end = len(lines)
    if ">" in container:
        end = next((number for number in range(message.line, len(lines)) if not lines[number].startswith(">")), end)
    rest = re.sub(r"(?:[-+*]|\d{1,9}[.)])", lambda mark: " " * len(mark[0]), container)
    lines.insert(end, rest + mark[1])
    return "\n".join(lines) + "\n", html


# Tables: a row has as many cells as the head, and is one by its pipes.

def without_cell(text, html, message):
    """What stands behind the last column is dropped by all readers of this dialect."""
    start, _ = span(text, message)
    end = text.find("\n", start)
    return text[:start].rstrip(" ") + text[end:], html


def with_pipe(text, html, message):
    start, _ = span(text, message)
    return text[:start] + "| " + text[start:], html


# Definitions that no link uses leave nothing in the HTML.

def without_definition(text, html, message):
    start, _ = span(text, message)
    line = text.rfind("\n", 0, start) + 1
    found = DEFINITION.match(text, line)
    if not found:
        return text, html
    return text[:line] + re.match(r"[ >]*", found["head"])[0] + text[found.end():], html


def span(text, message):
    """Where in a text a message points."""
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[:message.line]) + message.column
    return start, start + message.length


RULES = {
    "prose.emphasis": escape, "prose.reference": escape, "prose.foreign-mark": escape, "prose.list-mark": escape,
    "prose.wide-space": escape, "prose.strikethrough": escape, "prose.link": escape, "prose.heading": escape,
    "prose.entity": escape, "prose.open-code": escape, "prose.heading-too-deep": escape,
    "prose.absolute-path": address, "prose.unknown-link-target": address, "prose.unknown-image": address,
    "prose.remote-image": address, "prose.forbidden-scheme": scheme, "prose.unknown-anchor": anchor,
    "prose.top-level-heading": lower, "prose.skipped-heading-level": ladder,
    "prose.underlined-heading": before_words, "prose.indented-text": fence, "prose.open-fence": close_fence,
    "prose.table-row-too-long": without_cell, "prose.sentence-in-table": with_pipe,
    "prose.unused-reference": without_definition, "prose.duplicate-reference": without_definition,
}
