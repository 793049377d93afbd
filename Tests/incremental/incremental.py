#!/usr/bin/env python3
"""Edits portals at random, builds after each edit, and builds again without any cache beside it.

Whatever happened between two builds, the output is what a build without a cache writes, byte for byte,
with the publisher's own files; and where that build complains, the old site stands.
"""

from __future__ import annotations

import argparse
import datetime
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import edits

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
DONE, WRONG = 0, 1

Files = dict[str, bytes]


class Fault(Exception):
    pass


def files(folder: Path) -> Files:
    """All files below a folder but those that a publisher puts there."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not (path.relative_to(folder).parts[0].startswith(".") or path.name == "CNAME")
    } if folder.exists() else {}


class Run:
    def __init__(self, haidang: Path, portal: Path, day: datetime.date, first_day: datetime.date, work: Path, seed: str) -> None:
        self.haidang = haidang
        self.source = random.Random(seed)
        self.world = edits.World(work / "root", work / "root/site", self.source, day, first_day)
        self.clean = work / "clean"
        self.counts: dict[str, int] = {}
        self.world.root.mkdir()
        shutil.copytree(portal / "content", self.world.content)
        shutil.copytree(PROJECT / "themes/default", self.world.theme)
        for theme in (portal / "themes").glob("*") if portal != PROJECT else []:
            shutil.copytree(theme, self.world.root / "themes" / theme.name, dirs_exist_ok=True)

    def build(self, output: Path, *options: str | Path, wait: bool = True) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [self.haidang, "build", self.world.root, "--output", output, *self.world.options, *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        if wait:
            process.output, process.error = process.communicate(timeout=120)
        return process

    def without_cache(self) -> tuple[int, str, Files]:
        """What a build writes that knows of no other, but of the figures that stand published."""
        shutil.rmtree(self.clean, ignore_errors=True)
        cache = self.world.root / ".haidang"
        aside = self.world.root.parent / "cache-aside"
        if cache.exists():
            cache.rename(aside)
        figures = self.world.site / "so-lieu/so-lieu.csv"
        run = self.build(self.clean, *(["--previous", figures] if figures.exists() else []))
        shutil.rmtree(cache, ignore_errors=True)
        if aside.exists():
            aside.rename(cache)
        return run.returncode, run.error, files(self.clean)

    def step(self) -> None:
        what = edits.one_edit(self.world)
        before = files(self.world.site)
        if self.source.random() < 0.05:
            self.kill_a_build(before)
        status, error, expected = self.without_cache()
        run = self.build(self.world.site)
        if run.returncode != status or run.error != error.replace(str(self.clean), str(self.world.site)):
            raise Fault(f"{what}: ends with {run.returncode}, a clean build with {status}\n{run.error}\n{error}")
        self.compare(what, files(self.world.site), expected if status == DONE else before)
        self.count("published" if status == DONE else "refused")
        # What no build accepts is taken back at times, so that most builds come to something.
        if status != DONE and self.source.random() < 0.9:
            edits.mend(self.world)
        elif status == DONE:
            self.world.spoiled = {}

    def kill_a_build(self, before: Files) -> None:
        process = self.build(self.world.site, wait=False)
        time.sleep(self.source.uniform(0, 0.1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if process.returncode == -signal.SIGKILL:
            self.count("killed")
        found = files(self.world.site)
        # Either is whole: the old site here, the new one is compared after the next build.
        if found != before and "manifest.json" in found:
            verify = subprocess.run([self.haidang, "verify", self.world.site], capture_output=True, text=True)
            if verify.returncode != 0:
                raise Fault(f"half a site after kill -9: {verify.stdout}{verify.stderr}")

    def compare(self, what: str, found: Files, expected: Files) -> None:
        if found == expected:
            return
        differing = sorted(
            path for path in found.keys() | expected.keys() if found.get(path) != expected.get(path)
        )
        raise Fault(f"{what}: {len(differing)} files differ: {differing[:5]}")

    def count(self, name: str) -> None:
        self.counts[name] = self.counts.get(name, 0) + 1


def selftest(run: Run) -> None:
    """That a page too many, one too few and one that differs are seen."""
    status, _, expected = run.without_cache()
    assert status == DONE
    run.build(run.world.site)
    for break_it in (
        lambda page: page.unlink(),
        lambda page: page.write_bytes(page.read_bytes() + b" "),
        lambda page: page.with_name("thua.html").write_bytes(b""),
    ):
        page = run.source.choice(run.world.pages())
        saved = page.read_bytes()
        break_it(page)
        try:
            run.compare("selftest", files(run.world.site), expected)
        except Fault:
            page.write_bytes(saved)
            page.with_name("thua.html").unlink(missing_ok=True)
            continue
        sys.exit("the comparison cannot fail")
    shutil.rmtree(run.world.site)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--edits", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    haidang = arguments.haidang.resolve()
    # Two portals, side by side: a small one, and one in two languages with charts in its posts. No day
    # comes before the last report of either.
    parts = [
        ("city", PROJECT / "Tests/PortalTests/Fixtures/city", datetime.date(2025, 12, 1), datetime.date(2025, 2, 11), 0.8),
        ("project", PROJECT, datetime.date(2026, 11, 22), datetime.date(2026, 10, 20), 0.2),
    ]
    done = 0
    for name, portal, day, first_day, share in parts:
        # A portal edited at random grows wild: every hundred edits begin with a fresh one.
        rounds = max(1, round(arguments.edits * share / 100))
        for number in range(rounds):
            seed = f"{arguments.seed}/{name}/{number}"
            with TemporaryDirectory(prefix="haidang-incremental-") as work:
                run = Run(haidang, portal, day, first_day, Path(work), seed)
                if number == 0:
                    selftest(run)
                for step in range(100):
                    try:
                        run.step()
                    except Fault as fault:
                        sys.exit(f"seed {seed}, edit {step}: {fault}")
                done += 100
            print(f"  {seed}: {', '.join(f'{count} {what}' for what, count in sorted(run.counts.items()))}", flush=True)
    print(f"{done} edits: each time what a build without a cache writes")


if __name__ == "__main__":
    main()
