#!/usr/bin/env python3
"""Tests the reader of published files: each way to spoil a file is seen, good ones are not."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from published import faults

HEAD = "<!DOCTYPE html>\n"
GOOD = {
    "a.html": HEAD + '<p id="x">Chữ<br>&amp; <a href="https://a.vn/?b=1&amp;c">y</a></p>\n',
    "a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    "a.xml": '<?xml version="1.0" encoding="utf-8"?><feed><a>ặ</a></feed>',
    "a.json": '{"a": [1, null, "ặ"]}', "a.csv": 'a,b\n-1,"x\n""y"""\n\'=1,\n', "a.txt": "x\n",
}
BAD = {
    "a.html": {
        HEAD + "<p>x": "never closed", HEAD + "<b><i>x</b></i>": "</b> closes <i>",
        HEAD + "</p>": "closes nothing", "<p>x</p>": "<!DOCTYPE html>",
        HEAD + '<p id="a" id="b">x</p>': "twice", HEAD + "<script>x</script>": "<script>",
        HEAD + '<p onclick="x">x</p>': "onclick", HEAD + '<p style="x">x</p>': "style",
        HEAD + '<a href="javascript:x">x</a>': "the scheme", HEAD + "<!-- x -->": "comment",
        HEAD + '<a href=" DATA:x">x</a>': "the scheme", HEAD + "<p>\x01</p>": "U+0001",
        HEAD + '<i id="a">x</i><b id="a">x</b>': "twice", HEAD + "<p>\ufffe</p>": "U+FFFE",
        HEAD + "<p>\x85</p>": "U+0085",
    },
    "a.svg": {
        "<svg><g></svg>": "no XML", "<svg><script/></svg>": "may run",
        '<!DOCTYPE x [<!ENTITY a "b">]><svg>&a;</svg>': "document type",
        '<svg onload="x"/>': "may run", "<svg>&nbsp;</svg>": "no XML",
    },
    "a.xml": {"<a>": "no XML", "": "no XML", "<a>&b;</a>": "no XML", "<a/><b/>": "no XML"},
    "a.json": {"{": "no JSON", "NaN": "no JSON", '{"a":1,"a":2}': "twice", "[1,]": "no JSON"},
    "a.csv": {"a,b\n1\n": "1 cells", 'a\n"b': "no CSV", "": "no row", "a\n=1\n": "formula"},
    "a.css": {"p{}\x00": "U+0000"}, "a.txt": {"\ud800": "not UTF-8"},
}


def _found(name: str, text: str) -> list[str]:
    with TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(text.encode("utf-8", errors="surrogatepass"))
        return list(faults(Path(folder)))


def main() -> int:
    wrong = [f"{name}: {found}" for name, text in GOOD.items() if (found := _found(name, text))]
    for name, texts in BAD.items():
        for text, says in texts.items():
            found = _found(name, text)
            if not any(says in each for each in found):
                wrong.append(f"{name}: {text!r}: expected “{says}”, found {found or 'nothing'}")
    print("\n".join(wrong) or f"{sum(map(len, BAD.values()))} ways to spoil a file are seen")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
