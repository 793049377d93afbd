#!/usr/bin/env python3
"""Builds while files and folders of the portal change places with others, as fast as the system can.

A real file or folder changes places with a link that leads out of the portal, or with another version
of itself. Whatever the build meets, nothing from outside and nothing that the checks refuse reaches the
site: no published file holds one of their marks. When all stands still again, a build publishes the
very site that a clean one does.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

from fault import DONE, PROJECT, Fault, Stage, Tally, build_shim, snapshot

OUTSIDE = "DAU-O-NGOAI"
REFUSED = "DAU-BI-TU-CHOI"
MARKS = [OUTSIDE.encode(), REFUSED.encode()]

EDITION = "content/campaigns/dem-bao-tang/2025"
POST = f"{EDITION}/den-da-sang.md"
THEME = "themes/default"

AT_FDCWD, RENAME_EXCHANGE = -100, 2
libc = ctypes.CDLL(None, use_errno=True)


def exchange(first: Path, second: Path) -> None:
    result = libc.renameat2(AT_FDCWD, bytes(first), AT_FDCWD, bytes(second), RENAME_EXCHANGE)
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(first))


class Flipper:
    """Exchanges two paths until told to stop; an even number of times, so that all is as it was."""

    def __init__(self, first: Path, second: Path) -> None:
        self.first, self.second = first, second
        self.count = 0

    def __enter__(self) -> Flipper:
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self._run)
        self.thread.start()
        return self

    def _run(self) -> None:
        while not self.stopping.is_set():
            exchange(self.first, self.second)
            exchange(self.first, self.second)
            self.count += 2

    def __exit__(self, *_) -> None:
        self.stopping.set()
        self.thread.join()


def marked(text: str, mark: str) -> str:
    """A file's text with a mark where readers would see it."""
    return text.rstrip("\n") + f"\n\n{mark}\n"


class Flips:
    """Pairs of places, each a name with what takes its place for a moment."""

    def __init__(self, stage: Stage, work: Path) -> None:
        self.stage = stage
        self.root = work / "flipped"
        self.aside = work / "aside"
        self.outside = work / "outside"
        shutil.copytree(stage.before, self.root)
        self._add_picture()
        self.aside.mkdir()
        self._copy_outside()
        self.pairs = {
            "a post and a link": (POST, self._link(POST)),
            "a post and another version": (POST, self._version()),
            "a folder of posts and a link": (EDITION, self._link(EDITION)),
            "a folder above and a link": ("content/campaigns", self._link("content/campaigns")),
            "the content and a link": ("content", self._link("content")),
            "data and a link": ("content/data", self._link("content/data")),
            "a picture and a link": (self.picture, self._link(self.picture)),
            "a picture and one with a script": (self.picture, self._script()),
            "a folder with a picture and a link": (EDITION, self._link(EDITION)),
            "a template and a link": (
                f"{THEME}/templates/post.mustache", self._link(f"{THEME}/templates/post.mustache")),
            "the templates and a link": (f"{THEME}/templates", self._link(f"{THEME}/templates")),
            "assets and a link": (f"{THEME}/assets", self._link(f"{THEME}/assets")),
            "the theme and a link": (THEME, self._link(THEME)),
            "all themes and a link": ("themes", self._link("themes")),
        }

    picture = f"{EDITION}/den.svg"

    def _add_picture(self) -> None:
        (self.root / self.picture).write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>\n')
        post = self.root / POST
        post.write_text(marked(post.read_text(), "![Ngọn đèn bên cửa](den.svg)"))

    def _copy_outside(self) -> None:
        """The whole portal once more, elsewhere, with a mark in every text."""
        shutil.copytree(self.root, self.outside)
        for path in sorted(self.outside.rglob("*")):
            match path.suffix:
                case ".md" | ".mustache": path.write_text(marked(path.read_text(), OUTSIDE))
                case ".svg": path.write_text(
                    path.read_text().replace("</svg>", f"<title>{OUTSIDE}</title></svg>"))
                case ".css": path.write_text(f"/* {OUTSIDE} */\n" + path.read_text())
                case ".csv": path.write_text(path.read_text().replace("Xã", f"{OUTSIDE} Xã"))

    def _link(self, path: str) -> Path:
        link = self.aside / f"link{len(list(self.aside.iterdir()))}"
        link.symlink_to(self.outside / path)
        return link

    def _version(self) -> Path:
        other = self.aside / "version.md"
        other.write_text(marked((self.root / POST).read_text(), "Một bản khác."))
        return other

    def _script(self) -> Path:
        other = self.aside / "script.svg"
        picture = (self.root / self.picture).read_text()
        other.write_text(picture.replace("<path", f"<script>{REFUSED}</script><path"))
        return other

    def build(self, name: str, environment: dict[str, str]) -> str:
        path, other = self.pairs[name]
        with Flipper(self.root / path, other) as flipper:
            run = self.stage.build(self.root, self.stage.site, env=os.environ | environment)
        if run.returncode not in (0, 1):
            raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
        if flipper.count < 2:
            raise Fault("nothing flipped")
        for file in self.stage.site.rglob("*"):
            if file.is_file() and any(mark in file.read_bytes() for mark in MARKS):
                shutil.rmtree(self.stage.site)
                raise Fault(f"strange bytes in {file.relative_to(self.stage.site)}")
        return "published" if run.returncode == 0 else "refused"


def check_marks(flips: Flips) -> None:
    """The marks would be found: a portal outside, built as it is, shows them."""
    site = flips.outside / "site"
    run = flips.stage.build(flips.outside, site)
    assert run.returncode == DONE, run.stderr
    found = [file for file in site.rglob("*") if file.is_file() and MARKS[0] in file.read_bytes()]
    assert {file.suffix for file in found} >= {".html", ".svg", ".css"}, found
    shutil.rmtree(site)
    shutil.rmtree(flips.outside / ".haidang")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--builds", type=int, default=150)
    arguments = parser.parse_args()
    tally = Tally()
    with TemporaryDirectory(prefix="haidang-flips-") as name:
        work = Path(name)
        haidang = work / "haidang"
        shutil.copy(arguments.haidang.resolve(), haidang)
        place = work / "place"
        place.mkdir()
        stage = Stage(haidang, work, place)
        flips = Flips(stage, work)
        check_marks(flips)
        clean = work / "clean-flipped"
        assert stage.build(flips.root, clean).returncode == DONE
        expected = snapshot(clean)
        shutil.rmtree(flips.root / ".haidang")
        shim = str(build_shim(work))
        ways = {
            "in one call": {},
            "step by step": {"LD_PRELOAD": shim, "FAULT_WITHOUT_OPENAT2": "38"},
            "step by step, in a sandbox": {"LD_PRELOAD": shim, "FAULT_WITHOUT_OPENAT2": "1"},
        }
        names, results = list(flips.pairs), {}
        for index in range(arguments.builds):
            name = names[index % len(names)]
            way = list(ways)[index // len(names) % len(ways)]
            result = tally.check(
                f"{name}, {way}", lambda: flips.build(name, ways[way]))
            results[result or "?"] = results.get(result or "?", 0) + 1
        print(f"flips during {arguments.builds} builds: {results}", flush=True)

        def stillness() -> str:
            run = stage.build(flips.root, stage.site)
            if run.returncode != DONE:
                raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
            if snapshot(stage.site) != expected:
                raise Fault("not the site of a clean build")
            return "same"
        tally.check("when all stands still", stillness)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
