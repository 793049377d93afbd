#!/usr/bin/env python3
"""What the comparisons with the suites would find.

    selftest.py --program PROGRAM

HTML that says the same and HTML that does not; tables with a row too many, too few, or for other
examples; the program made to publish something else than it does. Exits 1 where that goes unnoticed.
"""

import argparse
import stat
import sys
import tempfile
from pathlib import Path

import markdown
import mustache
from differences import Outcome, Row, compared
from examples import Example
from normal import normal
from rewriting import Message, rewritten

SAME = [
    ("<p>a\nb</p>", "<p>a b</p>\n"),
    ("<p>a<br />\nb</p>", "<p>a<br>b</p>"),
    ("<h2 id=\"a\">a</h2>", "<h2>a</h2>"),
    ("<p>&quot;a&amp;</p>", "<p>\"a&amp;</p>"),
    ('<p><a href="a%20b">c</a></p>', '<p><a href="a b">c</a></p>'),
    ('<p><img src="../../media/sach.svg" alt="a" width="2" height="3"></p>', '<p><img alt="a" src="sach.svg" /></p>'),
    ('<div class="table-scroll" tabindex="0"><table>\n<tr><td class="align-left">a</td></tr></table></div>',
     '<table><tr><td align="left">a</td></tr></table>'),
    ('<li class="task task-done"><span aria-hidden="true">☑</span> <span class="visually-hidden">Xong:</span> a</li>',
     '<li><input checked="" disabled="" type="checkbox"> a</li>'),
]
OTHER = [
    ("<p>a</p>", "<p>b</p>"),
    ("<p>ab</p>", "<p>a b</p>"),
    ("<p>a <em>b</em></p>", "<p>a<em>b</em></p>"),
    ("<p><em>a</em></p>", "<p><strong>a</strong></p>"),
    ("<pre><code>a\n b</code></pre>", "<pre><code>a\nb</code></pre>"),
    ("<pre><code>a\n</code></pre>", "<pre><code>a</code></pre>"),
    ("<pre><code>a</code></pre>", "<pre><code class=\"language-b\">a</code></pre>"),
    ('<p><a href="a">c</a></p>', '<p><a href="b">c</a></p>'),
    ('<p><a href="a" title="b">c</a></p>', '<p><a href="a">c</a></p>'),
    ('<p><img src="a" alt="b"></p>', '<p><img src="a" alt=""></p>'),
    ("<ol><li>a</li></ol>", '<ol start="2"><li>a</li></ol>'),
    ('<ol><li value="7">a</li></ol>', "<ol><li>a</li></ol>"),
    ("<ul><li>a</li></ul>", "<ul><li><p>a</p></li></ul>"),
    ('<td class="align-left">a</td>', "<td>a</td>"),
    ('<li class="task"><span aria-hidden="true">☐</span> a</li>', '<li><input checked="" type="checkbox"> a</li>'),
    ("<p>&lt;b&gt;</p>", "<p><b></p>"),
]

# A text, a message about it, and what it is to become.
WRITTEN = [
    ("**a", Message("prose.emphasis", 0, 0, 2), "\\*\\*a"),
    ("[a](/b)", Message("prose.absolute-path", 0, 4, 2), "[a](https://vi.du/b)"),
    ("[a]\n\n[a]: /b", Message("prose.absolute-path", 0, 0, 3), "[a]\n\n[a]: https://vi.du/b"),
    ("# a", Message("prose.top-level-heading", 0, 0, 3), "## a"),
    ("a\nb\n===", Message("prose.underlined-heading", 2, 0, 3), "## a b"),
    ("    a\n\n    b\nc", Message("prose.indented-text", 0, 4, 1), "```\na\n\nb\n```\nc"),
    ("- a\n\n      b", Message("prose.indented-text", 2, 6, 1), "- a\n\n  ```\n  b\n  ```"),
    (">     a", Message("prose.indented-text", 0, 0, 7), "> ```\n> a\n> ```"),
    ("```\na", Message("prose.open-fence", 0, 0, 3), "```\na\n```\n"),
    ("a\n\n[b]: c \"d\"\n", Message("prose.unused-reference", 2, 0, 3), "a\n\n\n"),
]

ROWS = [
    Row("form", "prose.a", {"S": 1}, "why"), Row("meaning", "prose.b", {"S": 1}, "why"),
    Row("reading", "small", {"S": 1}, "why"), Row("example", "s/4", {"S": 1}, "why"),
]
READINGS = {"small": str.lower}


def outcomes():
    return [
        Outcome("s/1", "S", {"prose.a"}, False, "x", "x"), Outcome("s/2", "S", {"prose.b"}, True),
        Outcome("s/3", "S", set(), False, "X", "x"), Outcome("s/4", "S", set(), False, "y", "x"),
        Outcome("s/5", "S", set(), False, "x", "x"),
    ]


def changed(number, **values):
    """The outcomes, one of them otherwise."""
    found = outcomes()
    for name, value in values.items():
        setattr(found[number], name, value)
    return found


# What must not go unnoticed: a difference, and a row that is no longer needed.
TABLES = {
    "an unexplained difference": (changed(4, found="y"), ROWS),
    "a message without a row": (changed(4, said={"prose.c"}), ROWS),
    "a refusal without a row": (changed(4, is_refused=True), ROWS),
    "a text that is written as asked and differs": (changed(0, found="y"), ROWS),
    "a text that is refused however it is written": (changed(0, is_refused=True), ROWS),
    "a message that is said no longer": (changed(0, said=set()), ROWS),
    "a reading that explains nothing": (changed(2, found="x"), ROWS),
    "an example that differs no longer": (changed(3, found="x"), ROWS),
    "a reading in another section": (changed(2, section="T"), ROWS),
    "a row for nothing": (outcomes(), [*ROWS, Row("meaning", "prose.c", {"S": 1}, "why")]),
    "a reason for more examples than there are": (
        outcomes(), [Row("form", "prose.a", {"S": 2}, "why"), *ROWS[1:]]),
}

# What a program would publish that is wrong in one way, and an example that shows it.
EXAMPLES = [
    Example("s/1", "S", "*a* **b**", "<p><em>a</em> <strong>b</strong></p>"),
    Example("s/2", "S", "`a  <b>`", "<p><code>a  &lt;b&gt;</code></p>"),
    Example("s/3", "S", "[a](/b \"c\")", '<p><a href="/b" title="c">a</a></p>'),
    Example("s/4", "S", "    a\n     b", "<pre><code>a\n b\n</code></pre>"),
    Example("s/5", "S", "3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
]
BREAKS = {
    "s/1": ("<em>", "<strong>"), "s/2": ("&lt;b", "<b"), "s/3": (' title="c"', ""), "s/4": ("\\n b", "\\nb"),
    "s/5": (' start="3"', ""),
}
WRONG = """#!{python}
import pathlib, subprocess, sys
run = subprocess.run([{program!r}, *sys.argv[1:]])
for page in pathlib.Path(sys.argv[2]).glob("site/**/index.html"):
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace({old!r}, {new!r}), encoding="utf-8")
sys.exit(run.returncode)
"""


def broken(program, folder, old, new):
    """A program that publishes one thing for another."""
    path = Path(folder) / "program"
    old, new = old.replace("\\n", "\n"), new.replace("\\n", "\n")
    path.write_text(WRONG.format(python=sys.executable, program=program, old=old, new=new), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def differing(program):
    return {trial.outcome.name for trial in markdown.run(program, EXAMPLES)
            if trial.outcome.is_refused or trial.outcome.found != trial.outcome.wanted}


def is_told(template):
    try:
        return bool(mustache.with_usual_delimiters(template))
    except mustache.Untold:
        return False


def unnoticed(program):
    """What goes unnoticed, and what is taken for a fault that is none."""
    for ours, theirs in SAME:
        if normal(ours) != normal(theirs):
            yield f"the same, and taken for different: {ours}"
    for ours, theirs in OTHER:
        if normal(ours) == normal(theirs):
            yield f"different, and taken for the same: {ours}"
    for text, message, wanted in WRITTEN:
        found = rewritten(text, "", [message])
        if not found or found[0] != wanted:
            yield f"{text!r} is written as {found and found[0]!r}"
    if faults := compared(outcomes(), ROWS, READINGS)[0]:
        yield f"right, and taken for wrong: {faults}"
    for name, (made, rows) in TABLES.items():
        if not compared(made, rows, READINGS)[0]:
            yield name
    if mustache.with_usual_delimiters("{{=<% %>=}}(<%a%>)<%={{ }}=%>{{{b}}}") != "{{! }}({{a}}){{! }}{{{b}}}":
        yield "other delimiters"
    if is_told("{{=<% %>=}}(<%a%>){{b}}"):
        yield "braces that are text between other delimiters"
    if wrong := differing(program):
        yield f"right, and taken for wrong: {', '.join(sorted(wrong))}"
    for name, (old, new) in BREAKS.items():
        with tempfile.TemporaryDirectory() as folder:
            if name not in differing(broken(program, folder, old, new)):
                yield f"{new!r} published for {old!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    found = list(unnoticed(str(Path(parser.parse_args().program).resolve())))
    for line in found:
        print(line)
    total = len(SAME) + len(OTHER) + len(WRITTEN) + len(TABLES) + len(BREAKS) + 4
    print(f"{total - len(found)} passed, {len(found)} failed")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
