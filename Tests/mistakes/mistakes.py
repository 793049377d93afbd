#!/usr/bin/env python3
"""What happens to the mistakes that people who write a portal really make.

    mistakes.py --program PROGRAM [--show] [ID...]

`mistakes.tsv` has mistakes over texts, front matter, names, files, tables and pictures, each with the
place, the cause and the remedy that a message should name. Each is made in a copy of the project's own
content, and the program is asked. Counted are those that nobody hears of, and those whose first message
stands elsewhere. `right.tsv` has texts that look like mistakes and are none: nothing may be said of them.

`open.txt` lists what is not right yet. A mistake that is not on it must not be silent; one that is on it
and is told now must be taken off. Needs nothing but Python; exits 1 at any difference.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
DAY = "2026-11-27"
SEPARATOR = " ;;; "
POST = "topics/xay-dung-xa-hoi-hoc-tap/mot-buoi-toi-o-phong-doc.md"


def rows(name):
    lines = (HERE / name).read_text(encoding="utf-8").split("\n")
    heads = lines[0].split("\t")
    return [dict(zip(heads, line.split("\t"))) for line in lines[1:] if line]


def plain(text):
    """A text without its escapes: `\\n`, `\\t`, `\\r`, `\\\\`, `\\uXXXX`."""
    found, index = [], 0
    while index < len(text):
        if text[index] != "\\":
            found.append(text[index])
            index += 1
        elif text[index + 1] == "u":
            found.append(chr(int(text[index + 2:index + 6], 16)))
            index += 6
        else:
            found.append({"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[text[index + 1]])
            index += 2
    return "".join(found)


def make_base(root):
    """The project's content, a post with two pictures, and a table as a Vietnamese Excel saves it."""
    shutil.copytree(PROJECT / "content", root / "content")
    shutil.copytree(PROJECT / "themes", root / "themes")
    folder = root / "content/campaigns/ngay-sach-va-van-hoa-doc/2026"
    for file in (HERE / "base").iterdir():
        shutil.copyfile(file, folder / file.name)
    table = root / "content/data/nguon-luc.csv"
    lines = table.read_text(encoding="utf-8").splitlines()
    own = [line for line in lines if line.startswith("sach-duoc-tang")]
    table.write_text("\n".join(line for line in lines if line not in own) + "\n", encoding="utf-8")
    rows = [line.replace(",", ";") for line in [lines[0], *own]]
    (root / "content/data/sach-duoc-tang.csv").write_text(
        "\r\n".join(rows) + "\r\n", encoding="utf-8-sig", newline="")


def change(root, file, steps):
    """Makes a mistake: `append:`, `write:`, `bytes:` or `replace:OLD=>NEW`; more of them follow."""
    for number, step in enumerate(steps.split(SEPARATOR)):
        if number:
            file, step = step[1:].split(" ", 1)
        path = root / "content" / file
        kind, value = step.split(":", 1)
        path.parent.mkdir(parents=True, exist_ok=True)
        own(path)
        if kind == "append":
            with path.open("a", encoding="utf-8", newline="") as stream:
                stream.write(plain(value))
        elif kind == "bytes":
            path.write_bytes(bytes.fromhex(value))
        elif kind == "write":
            path.write_text(plain(value), encoding="utf-8", newline="")
        elif kind == "replace":
            old, new = map(plain, value.split("=>", 1))
            with path.open(encoding="utf-8", newline="") as stream:
                text = stream.read()
            if old not in text:
                raise ValueError(f"{file} does not hold {old!r}")
            path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        elif kind == "rename":
            path.rename(root / "content" / value)
        elif kind == "delete":
            path.unlink()
        else:
            raise ValueError(f"unknown step {kind}")


def own(path):
    """Makes a file that is shared with the other copies this copy's own."""
    if path.exists():
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)


def ask(program, root):
    """[(identifier, file:line)] of all messages, the first first."""
    run = subprocess.run(
        [program, "check", root, "--diagnostics", "json", "--language", "en", "--as-of", DAY],
        capture_output=True, text=True)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit {run.returncode}: {run.stderr[:200]}")
    messages = [json.loads(line) for line in run.stdout.split("\n") if line.startswith("{")]
    return [(message["identifier"], f"{message['path']}:{message['line']}".removesuffix(":0"))
            for message in messages]


def judge(program, base, row):
    """`silent`, `place`, `file`, `elsewhere`, or `refused` for what is to be accepted."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "portal"
        shutil.copytree(base, root, copy_function=os.link)
        change(root, row["FILE"], row["CHANGE"])
        messages = ask(program, root)
    if row["WANTED_CAUSE"].startswith("(nothing)"):
        return ("refused" if messages else "accepted"), messages
    if not messages:
        return "silent", messages
    place = messages[0][1]
    wanted = row["WANTED_PLACE"]
    if place == wanted:
        return "place", messages
    return ("file" if place.split(":")[0] == wanted.split(":")[0] else "elsewhere"), messages


def right_texts(program, base):
    """The names of right texts of which something is said."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "portal"
        shutil.copytree(base, root, copy_function=os.link)
        head = (root / "content" / POST).read_text(encoding="utf-8").split("---\n", 2)[1]
        for row in rows("right.tsv"):
            path = (root / "content" / POST).with_name(f"dung-{row['ID']}.md")
            path.write_text(f"---\n{head}---\n{plain(row['TEXT'])}\n", encoding="utf-8")
        messages = ask(program, root)
    return {Path(place.split(":")[0]).stem.removeprefix("dung-"): identifier
            for identifier, place in messages}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("ids", nargs="*")
    arguments = parser.parse_args()
    program = str(Path(arguments.program).resolve())
    wanted = [row for row in rows("mistakes.tsv")
              if (not arguments.ids or row["ID"] in arguments.ids)
              and not row["WANTED_CAUSE"].startswith("(optional)")]
    known = set((HERE / "open.txt").read_text(encoding="utf-8").split())
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        base.mkdir()
        make_base(base)
        if ask(program, base):
            sys.exit("the content itself has faults")
        with ThreadPoolExecutor() as pool:
            judged = list(pool.map(lambda row: judge(program, base, row), wanted))
        refused = {} if arguments.ids else right_texts(program, base)
    open_now = {row["ID"] for row, (found, _) in zip(wanted, judged)
                if found in ("silent", "refused")} | set(refused)
    if arguments.show:
        for row, (found, messages) in zip(wanted, judged):
            print(row["ID"], found, *messages[:3], sep="\t")
    kinds = sorted({row["KIND"] for row in wanted})
    for kind in kinds:
        counts = Counter(found for row, (found, _) in zip(wanted, judged) if row["KIND"] == kind)
        print(f"{kind}: " + ", ".join(f"{name} {count}" for name, count in counts.most_common()))
    print(f"{len(rows('right.tsv'))} right texts, {len(refused)} refused")
    if arguments.ids:
        return 0
    for name in sorted(open_now - known):
        print(f"{name}: nobody hears of it, or what is right is refused")
    for name in sorted(known - open_now):
        print(f"{name}: is right now; take it off open.txt")
    print(f"{len(open_now)} open of {len(wanted) + len(rows('right.tsv'))}")
    return open_now != known


if __name__ == "__main__":
    sys.exit(main())
