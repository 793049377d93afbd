#!/usr/bin/env python3
"""Builds generated portals by Hải Đăng and by Hugo, in turn, and prints medians and ratios.

Beside them the floor: reading all input, cmark-gfm over all Markdown, writing all output bytes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import generate

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
DAY = "2026-06-01"
HUGO_VERSION = "0.168.0"


@dataclass(frozen=True)
class Run:
    """What one build took."""

    wall: float
    cpu: float
    megabytes: float


def measured(command: list[str], folder: Path) -> Run:
    """Runs a command to its end; its children count too. Anything but success ends the benchmark."""
    log = os.open(folder / "log", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    os.sync()
    start = time.monotonic()
    process = os.posix_spawn(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)],
    )
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed:\n{(folder / 'log').read_text()[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(runs: list[Run]) -> Run:
    return Run(*(statistics.median(values) for values in zip(*((r.wall, r.cpu, r.megabytes) for r in runs))))


class Corpus:
    """A portal or a blog on disk, for both tools.

    Each build writes to a folder of its own, and none is removed before the end: ext4 gives out no
    inode again for minutes after a file was removed, and until then searches past each of them, which
    would be measured in place of the builds.
    """

    def __init__(self, work: Path, name: str, haidang: Path, hugo: Path | None) -> None:
        self.folder = work / name
        self.name = name
        self.haidang = haidang
        self.hugo = hugo
        self.runs = 0

    @property
    def site(self) -> Path:
        return self.folder / f"site-{self.runs}"

    @property
    def hugo_site(self) -> Path:
        return self.folder / f"hugo-site-{self.runs}"

    def clean_haidang(self) -> Run:
        self.runs += 1
        cache = self.folder / "haidang/.haidang"
        if cache.exists():
            cache.rename(self.folder / f"cache-{self.runs}")
        return self.again_haidang()

    def again_haidang(self) -> Run:
        return measured(
            [str(self.haidang), "build", str(self.folder / "haidang"), "--as-of", DAY, "--output", str(self.site)],
            self.folder)

    def clean_hugo(self) -> Run:
        return measured(
            [str(self.hugo), "--quiet", "--source", str(self.folder / "hugo"),
             "--destination", str(self.hugo_site), "--cacheDir", str(self.folder / f"hugo-cache-{self.runs}")],
            self.folder)

    def floor(self, program: Path) -> Run:
        output = subprocess.run(
            [program, self.folder / "haidang/content", self.site, self.folder / f"floor-{self.runs}"],
            check=True, capture_output=True, text=True,
        ).stdout.split()
        return Run(float(output[0]), float(output[1]), 0)


def site_size(folder: Path) -> tuple[int, int]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files)


def build_floor(work: Path) -> Path:
    program = work / "floor"
    compiler = next(name for name in ("clang", "gcc", "cc") if shutil.which(name))
    subprocess.run(
        [compiler, "-O2", str(HERE / "floor.c"), "-o", str(program), "-lcmark-gfm", "-lcmark-gfm-extensions"],
        check=True,
    )
    return program


def line(name: str, run: Run, to: Run | None = None) -> str:
    text = f"  {name:<28} {run.wall:8.2f} s {run.cpu:8.2f} s {run.megabytes:8.0f} MB"
    if to is not None:
        text += f"   {run.wall / to.wall:7.3f} {run.cpu / to.cpu:7.3f}"
        text += f" {run.megabytes / to.megabytes:7.3f}" if to.megabytes else ""
    return text


def bench(corpus: Corpus, runs: int, floor_program: Path) -> Run:
    """Prints one corpus's table; the median of Hải Đăng's full build."""
    haidang, hugo, floor = [], [], []
    for _ in range(runs):
        haidang.append(corpus.clean_haidang())
        if corpus.hugo:
            hugo.append(corpus.clean_hugo())
        floor.append(corpus.floor(floor_program))
    full = median(haidang)
    pages, size = site_size(corpus.site)
    print(f"{corpus.name}: {pages} pages, {size / 1e6:.0f} MB written", end="")
    if hugo:
        pages, size = site_size(corpus.hugo_site)
        print(f"; Hugo {pages} pages, {size / 1e6:.0f} MB", end="")
    print(f"; medians of {runs}\n  {'':28} {'wall':>8}   {'CPU':>8}   {'memory':>8}      ratios: wall, CPU, memory")
    if hugo:
        print(line("Hugo", median(hugo)))
        print(line("Hải Đăng, to Hugo", full, median(hugo)))
    print(line("floor", median(floor)))
    print(line("Hải Đăng, to the floor", full, median(floor)))
    again = median([corpus.again_haidang() for _ in range(runs)])
    print(line("nothing changed, to full", again, full))
    sys.stdout.flush()
    return full


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--blog", type=int, default=4_000, help="files of the plain blog; 0 for none")
    parser.add_argument("--photos", type=int, default=100, help="posts with a phone's photo; 0 for none")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--hugo", type=Path, help="the program itself; without it Hugo is left out")
    parser.add_argument("--work", type=Path, default=PROJECT / ".build/bench")
    arguments = parser.parse_args()
    # What an earlier run left is removed at the end, too.
    earlier = arguments.work.with_name(arguments.work.name + "-earlier")
    if arguments.work.exists():
        shutil.rmtree(earlier, ignore_errors=True)
        arguments.work.rename(earlier)
    arguments.work.mkdir(parents=True)
    floor_program = build_floor(arguments.work)
    if arguments.hugo:
        version = subprocess.run([arguments.hugo, "version"], capture_output=True, text=True, check=True).stdout
        if HUGO_VERSION not in version:
            sys.exit(f"Hugo must be {HUGO_VERSION}: {version}")
        print(version.strip())
    print(f"{os.cpu_count()} cores; seed {arguments.seed}\n")
    full: dict[int, Run] = {}
    for pages in arguments.pages:
        corpus = Corpus(arguments.work, f"portal-{pages}", arguments.haidang, arguments.hugo)
        generate.Portal(pages, arguments.seed, corpus.folder / "haidang", corpus.folder / "hugo").write()
        # The largest is built less often: its runs differ little.
        runs = arguments.runs if pages <= 10_000 else max(1, arguments.runs // 2)
        full[pages] = bench(corpus, runs, floor_program)
        print()
    for smaller, larger in zip(arguments.pages, arguments.pages[1:]):
        ratio = full[larger].wall / full[smaller].wall
        print(f"{larger} pages to {smaller}: {ratio:.1f} × the time, {full[larger].megabytes:.0f} MB\n")
    if arguments.blog:
        corpus = Corpus(arguments.work, f"blog-{arguments.blog}", arguments.haidang, arguments.hugo)
        generate.Blog(arguments.blog, arguments.seed, corpus.folder / "haidang", corpus.folder / "hugo").write()
        bench(corpus, arguments.runs, floor_program)
    if arguments.photos:
        corpus = Corpus(arguments.work, f"photos-{arguments.photos}", arguments.haidang, arguments.hugo)
        generate.Photos(arguments.photos, arguments.seed, corpus.folder / "haidang", corpus.folder / "hugo").write()
        bench(corpus, max(1, arguments.runs // 2), floor_program)
    shutil.rmtree(earlier, ignore_errors=True)
    for output in arguments.work.glob("*/*-[0-9]*"):
        shutil.rmtree(output)


if __name__ == "__main__":
    main()
