#!/usr/bin/env python3
"""Shows that duties.py finds what it looks for: a built site is spoiled in one place at a time.

    selftest.py ROOT

The root is the built portal of the tests whose bodies merge, split and end within the year.
"""

import contextlib
import io
import shutil
import sys
import tempfile
from pathlib import Path

from duties import main as check

SPOILS = (
    ("a row that is gone", "so-lieu/nop-bao-cao.csv", "\nhoi-khuyen-hoc,Hội Khuyến học Thị xã Vịnh "
     "Mẫu,body,2025,false,,,not-required,không phải nộp,,illustrative\r", ""),
    ("a state in the download", "so-lieu/nop-bao-cao.csv", "missing", "not-due"),
    ("a duty in the download", "so-lieu/nop-bao-cao.csv", "false", "true"),
    ("a day in the download", "so-lieu/nop-bao-cao.csv", "2023-03-30", "2023-03-29"),
    ("a cell of the list", "bao-cao/index.html", "report--missing", "report--late"),
    ("a day in the list", "bao-cao/index.html", 'datetime="2023-02-16"', 'datetime="2023-02-15"'),
    ("a tally", "bao-cao/index.html", "5/9", "6/9"),
    ("a count of the chart", "bao-cao/index.html", "<td>2</td>", "<td>3</td>"),
    ("who owes", "bao-cao/index.html", '<li><a href="../co-quan/doan-thanh-nien/index.html">', "<li>"),
    ("a report of a year", "bao-cao/2023/index.html", "report--late", "report--on-time"),
    ("a unit's year", "don-vi/xa-suoi/index.html", "report--missing", "report--not-due"),
    ("a body's year", "co-quan/thu-vien-nam/index.html", "report--missing", "report--not-due"),
    ("a body's year that is not owed", "co-quan/ban-le-hoi/index.html", "2023</dt>", "2024</dt>"),
    ("a sidebar", "co-quan/hoi-khuyen-hoc/index.html", "<dt>Gửi cho</dt>", "<dt>Gửi tới</dt>"),
    ("the home page", "index.html", "2025: ", "2024: "),
    ("the English list", "en/reports/index.html", "report--late", "report--on-time"),
)


def main(root):
    root, passed, failed = Path(root), 0, []
    for name, path, old, new in SPOILS:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "portal"
            shutil.copytree(root, copy)
            file = copy / "site" / path
            text = file.read_bytes().decode()
            if old not in text:
                failed.append(f"{name}: {path} does not hold {old!r}")
                continue
            file.write_bytes(text.replace(old, new, 1).encode())
            with contextlib.redirect_stdout(io.StringIO()):
                found = check([copy])
        if found:
            passed += 1
        else:
            failed.append(f"{name}: not found")
    for line in failed:
        print(line)
    print(f"{passed} passed, {len(failed)} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
