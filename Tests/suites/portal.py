"""A small portal in which each example is the text of a post; the program checks it, then builds it."""

import json
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

from rewriting import Message

PROJECT = Path(__file__).resolve().parent.parent.parent
BASE = PROJECT / "Tests/PortalTests/Invalid/base"
FOLDER = "campaigns/ngay-sach/2024"
DAY = "2026-11-27"
HEAD = """---
title: {}
date: 2024-04-22
summary: Một ví dụ.
author: phong-van-hoa
---
"""


class Portal:
    def __init__(self, program, root):
        self.program, self.root = program, root
        self.posts = root / "content" / FOLDER
        shutil.copytree(BASE, root)
        shutil.copytree(PROJECT / "themes/default", root / "themes/default")
        # There must be something wrong with an example, not with what stands around it.
        if self._messages():
            raise SystemExit("the base of the portal has faults")

    def messages(self, texts):
        """{name: messages} of the texts by name that the program refuses, each in a post of its own."""
        for name, text in texts.items():
            post = HEAD.format(name) + text
            self._path(name).write_text(post, encoding="utf-8", newline="")
        head = HEAD.count("\n")
        found = defaultdict(list)
        for message in self._messages():
            name = Path(message["path"]).stem
            if name not in texts:
                raise SystemExit(f"{message['path']}: {message['identifier']} {message['problem']}")
            found[name].append(Message(
                message["identifier"], message["line"] - 1 - head, message["column"] - 1, message["length"]))
        for name in found:
            self._path(name).unlink()
        return found

    def pages(self):
        """{name: HTML of the text} of all posts that were not refused."""
        run = self._run("build")
        if run.returncode:
            raise SystemExit(run.stderr)
        found = {}
        for path in self.root.glob("site/**/index.html"):
            page = path.read_text(encoding="utf-8")
            text = re.search(r'<div class="prose"[^>]*>\n(.*)\n</div>\n?</article>', page, re.S)
            found[path.parent.name] = text[1] if text else ""
        return found

    def _path(self, name):
        return self.posts / f"{name}.md"

    def _messages(self):
        run = self._run("check")
        if run.returncode not in (0, 1):
            raise SystemExit(f"exit {run.returncode}: {run.stderr}")
        return [json.loads(line) for line in run.stdout.split("\n") if line.startswith("{")]

    def _run(self, command):
        return subprocess.run(
            [self.program, command, self.root, "--diagnostics", "json", "--language", "en", "--as-of", DAY],
            capture_output=True, text=True)
