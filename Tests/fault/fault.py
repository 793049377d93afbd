#!/usr/bin/env python3
"""Breaks builds in every way that a machine can, and looks at the site each time.

Whatever happens to a build, the output is the old site or the new one, byte for byte, with the
files that the publisher put there; and the next build succeeds and leaves nothing beside it.
"""

from __future__ import annotations

import argparse
import errno
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
FIXTURE = PROJECT / "Tests/PortalTests/Fixtures/city"
DAY = "2025-12-01"
OWN_FILES = {"CNAME": b"mau.example\n", ".well-known/security.txt": b"Contact: mau.example\n"}

# Exit codes: done, cannot be written. Anything else is a fault of its own.
DONE, UNWRITTEN, KILLED = 0, 74, -signal.SIGKILL

Snapshot = dict[str, str]


def snapshot(folder: Path) -> Snapshot:
    """Every file below a folder with a digest of its bytes, every empty folder, every link."""
    found: Snapshot = {}
    for parent, folders, files in os.walk(folder):
        for name in files + [name for name in folders if os.path.islink(f"{parent}/{name}")]:
            path = Path(parent, name)
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = "-> " + os.readlink(path)
            else:
                found[key] = hashlib.sha256(path.read_bytes()).hexdigest()
        if not files and not folders:
            found[str(Path(parent).relative_to(folder)) + "/"] = "empty"
    return found


class Stage:
    """A portal before and after an edit, the site of each, and a place to publish to."""

    def __init__(self, haidang: Path, work: Path, place: Path) -> None:
        self.haidang = haidang
        self.work = work
        self.place = place
        self.site = place / "site"
        self.before = work / "before"
        self.after = work / "after"
        if not self.before.exists():
            self._make_portals()
        self.old = self._clean_site(self.before)
        self.new = self._clean_site(self.after)
        assert self.old != self.new

    def _make_portals(self) -> None:
        shutil.copytree(FIXTURE, self.before)
        shutil.copytree(PROJECT / "themes/default", self.before / "themes/default")
        shutil.copytree(self.before, self.after)
        edition = self.after / "content/campaigns/dem-bao-tang/2025"
        post = (edition / "den-da-sang.md").read_text()
        (edition / "den-da-sang.md").write_text(post + "\nThêm một đoạn.\n")
        (edition / "bai-moi.md").write_text(post.replace("title: ", "title: Bài mới, ", 1))
        (self.after / "content/campaigns/dem-bao-tang/2025/con-dang-viet.md").unlink()

    def _clean_site(self, portal: Path) -> Snapshot:
        site = self.work / "clean" / portal.name
        if not site.exists():
            run = self.build(portal, site)
            assert run.returncode == DONE, run.stderr
        return snapshot(site) | {
            path: hashlib.sha256(data).hexdigest() for path, data in OWN_FILES.items()
        }

    def command(self, portal: Path, site: Path) -> list[str]:
        return [str(self.haidang), "build", str(portal), "--as-of", DAY, "--output", str(site)]

    def build(self, portal: Path, site: Path, **options) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(portal, site), capture_output=True, text=True, timeout=60, **options
        )

    def reset(self) -> None:
        """The old site stands, with the publisher's own files, and nothing else."""
        for entry in self.place.iterdir():
            shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        for path, data in OWN_FILES.items():
            target = self.site / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        run = self.build(self.before, self.site)
        assert run.returncode == DONE, run.stderr

    def look(self) -> str:
        """Which site stands: `old` or `new`; anything else is a fault."""
        found = snapshot(self.site)
        if found == self.old:
            return "old"
        if found == self.new:
            return "new"
        nearest = min((self.old, self.new), key=lambda site: len(set(found.items()) ^ set(site.items())))
        differing = sorted({path for path, _ in set(found.items()) ^ set(nearest.items())})
        raise Fault(f"half a site: {differing[:5]}")

    def beside(self) -> list[str]:
        return sorted(entry.name for entry in self.place.iterdir() if entry != self.site)

    def recovers(self) -> None:
        """The next build succeeds, and clears away what was left."""
        run = self.build(self.after, self.site)
        if run.returncode != DONE:
            raise Fault(f"the next build fails: {run.stderr.strip()}")
        if self.look() != "new":
            raise Fault("the next build does not publish")
        if self.beside():
            raise Fault(f"left beside the site: {self.beside()}")


class ReusingStage(Stage):
    """One portal that is edited back and forth, so that each build finds what earlier ones left."""

    def __init__(self, haidang: Path, work: Path, place: Path, edit_only: bool) -> None:
        self.edit_only = edit_only
        self.root = work / "root"
        work.mkdir()
        super().__init__(haidang, work, place)
        shutil.copytree(self.before, self.root)
        super().reset()

    def _make_portals(self) -> None:
        super()._make_portals()
        if self.edit_only:
            edited = "content/campaigns/dem-bao-tang/2025/den-da-sang.md"
            text = (self.after / edited).read_text()
            shutil.rmtree(self.after)
            shutil.copytree(self.before, self.after)
            (self.after / edited).write_text(text)

    def command(self, portal: Path, site: Path) -> list[str]:
        if site != self.site:
            return super().command(portal, site)
        self._edit(portal / "content", self.root / "content")
        return super().command(self.root, site)

    def _edit(self, portal: Path, content: Path) -> None:
        """Files that are the same are left alone: their dates count."""
        wanted, found = snapshot(portal), snapshot(content)
        for path in found.keys() - wanted.keys():
            (content / path).unlink()
        for path in wanted.keys():
            if found.get(path) != wanted[path]:
                (content / path).write_bytes((portal / path).read_bytes())

    def reset(self) -> None:
        """The old site stands, and beside the portal what was there before it."""
        for target in (self.before, self.after, self.before):
            run = self.build(target, self.site)
            assert run.returncode == DONE, run.stderr
        assert self.look() == "old" and not self.beside()
        assert list(self.root.glob(".haidang/*/record")), "nothing is known of earlier builds"


class Fault(Exception):
    pass


class Tally:
    """Counts what passed, and says what failed."""

    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0

    def check(self, name: str, body) -> str | None:
        try:
            result = body()
            self.passed += 1
            return result
        except Fault as fault:
            self.failed += 1
            print(f"  FAILED {name}: {fault}", flush=True)
            return None


def spread(count: int, total: int) -> list[int]:
    """At most `count` numbers from 1 to `total`, evenly spread."""
    if total <= count:
        return list(range(1, total + 1))
    return sorted({1 + round(index * (total - 1) / (count - 1)) for index in range(count)})


def build_shim(work: Path) -> Path:
    shim = work / "shim.so"
    compiler = next(name for name in ("clang", "gcc", "cc") if shutil.which(name))
    subprocess.run(
        [compiler, "-O1", "-Wall", "-Werror", "-shared", "-fPIC", str(HERE / "shim.c"),
         "-o", str(shim), "-ldl"],
        check=True,
    )
    return shim


class Shim:
    """Runs builds with the shim between them and the C library."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.path = build_shim(stage.work)

    def run(self, **settings: object) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"LD_PRELOAD": str(self.path)}
        environment |= {name: str(value) for name, value in settings.items()}
        return self.stage.build(self.stage.after, self.stage.site, env=environment)

    def count(self, **settings: object) -> int:
        self.stage.reset()
        counted = self.stage.work / "count"
        run = self.run(FAULT_COUNT=counted, **settings)
        assert run.returncode == DONE, run.stderr
        return int(counted.read_text())


def kills_at_calls(stage: Stage, tally: Tally, count: int) -> None:
    """kill -9 before chosen calls: half of them over the whole build, half while it publishes."""
    shim = Shim(stage)
    stood: dict[str, int] = {}
    for scope in ({}, {"FAULT_UNDER": stage.site}):
        total = shim.count(**scope)
        for call in spread(count // 2, total):
            def body(call=call, scope=scope) -> str:
                stage.reset()
                run = shim.run(FAULT_AT=call, FAULT_DO="kill", **scope)
                # The number of calls differs by a few from run to run: the last may not come.
                if run.returncode not in (KILLED, DONE):
                    raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
                site = stage.look()
                stage.recovers()
                return site
            site = tally.check(f"kill at call {call} of {total}", body)
            stood[site or "?"] = stood.get(site or "?", 0) + 1
    print(f"kill -9 at {sum(stood.values())} calls: {stood}", flush=True)


def kills_by_clock(stage: Stage, tally: Tally, count: int) -> None:
    """kill -9 from outside, whenever it strikes."""
    length = 0.0
    for _ in range(5):
        stage.reset()
        start = time.monotonic()
        stage.build(stage.after, stage.site)
        length = max(length, time.monotonic() - start)
    stood: dict[str, int] = {}
    for index in range(count):
        def body(index=index) -> str:
            stage.reset()
            process = subprocess.Popen(
                stage.command(stage.after, stage.site),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            time.sleep(length * 1.2 * index / count)
            process.kill()
            if process.wait() not in (KILLED, DONE):
                raise Fault(f"exit code {process.returncode}")
            site = stage.look()
            stage.recovers()
            return site
        site = tally.check(f"kill after {index}/{count} of the time", body)
        stood[site or "?"] = stood.get(site or "?", 0) + 1
    print(f"kill -9 at {count} moments: {stood}", flush=True)


def failing_calls(stage: Stage, tally: Tally, count: int) -> None:
    """Each call about the output fails once, as on a full or a broken disk."""
    shim = Shim(stage)
    total = shim.count(FAULT_UNDER=stage.site)
    for code in (errno.ENOSPC, errno.EIO, errno.EACCES):
        codes: dict[str, int] = {}
        for call in spread(count, total):
            def body(call=call, code=code) -> str:
                stage.reset()
                run = shim.run(FAULT_AT=call, FAULT_DO=code, FAULT_UNDER=stage.site)
                site = stage.look()
                if run.returncode not in (DONE, UNWRITTEN):
                    raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
                if run.returncode == DONE and site != "new":
                    raise Fault("says that it published, and did not")
                stage.recovers()
                return f"exit {run.returncode}, {site} site"
            result = tally.check(f"{errno.errorcode[code]} at call {call} of {total}", body)
            codes[result or "?"] = codes.get(result or "?", 0) + 1
        print(f"{errno.errorcode[code]} at {sum(codes.values())} calls: {codes}", flush=True)


def full_disk(stage_for, tally: Tally, work: Path, count: int) -> None:
    """A disk that is full at many sizes: a small file system of the test's own."""
    place = work / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m,mode=755", "haidang-fault", str(place)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        print(f"full disk: skipped {count} sizes, mounting is not allowed here", flush=True)
        tally.skipped += count
        return
    def resize(size: int) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)
    try:
        stage = stage_for(place)
        stage.reset()
        used = os.statvfs(place)
        standing = (used.f_blocks - used.f_bfree) * used.f_frsize
        stood: dict[str, int] = {}
        for index in range(count):
            # From no room at all to room for a second site and a little more.
            size = standing + round(standing * 1.1 * index / count)
            def body(size=size) -> str:
                resize(16 << 20)
                stage.reset()
                resize(size)
                run = stage.build(stage.after, stage.site)
                site = stage.look()
                expected = {DONE: "new", UNWRITTEN: "old"}.get(run.returncode)
                if site != expected:
                    raise Fault(f"exit code {run.returncode}, {site} site: {run.stderr.strip()}")
                if stage.beside():
                    raise Fault(f"left beside the site: {stage.beside()}")
                resize(16 << 20)
                stage.recovers()
                return site
            site = tally.check(f"{size} bytes of disk", body)
            stood[site or "?"] = stood.get(site or "?", 0) + 1
        print(f"full disk at {count} sizes: {stood}", flush=True)
    finally:
        subprocess.run(["umount", str(place)], check=True)


def permissions(stage: Stage, tally: Tally) -> None:
    """Folders and files that may not be written or read, for a user who is not root."""
    nobody = 65534
    is_root = os.geteuid() == 0
    options = {"user": nobody, "group": nobody, "extra_groups": []} if is_root else {}

    def own() -> None:
        if is_root:
            for parent, folders, files in os.walk(stage.place):
                for name in [".", *folders, *files]:
                    os.chown(os.path.join(parent, name), nobody, nobody, follow_symlinks=False)

    cases = {
        "the folder around the site": (stage.place, 0o555),
        "the site's folder": (stage.site, 0o555),
        "the site's folder, not to be entered": (stage.site, 0o000),
        "a folder of the site": (stage.site / "chi-so", 0o555),
        "a folder of the site, not to be entered": (stage.site / "chi-so", 0o000),
        "the manifest, not to be read": (stage.site / "manifest.json", 0o000),
        "a file of the publisher's, not to be read": (stage.site / "CNAME", 0o000),
        "a folder of the publisher's": (stage.site / ".well-known", 0o555),
        "a folder of the publisher's, not to be entered": (stage.site / ".well-known", 0o000),
    }
    stood: dict[str, int] = {}
    for name, (path, mode) in cases.items():
        def body(path=path, mode=mode) -> str:
            stage.reset()
            own()
            before = path.stat().st_mode & 0o7777
            inode = path.stat().st_ino
            path.chmod(mode)
            run = stage.build(stage.after, stage.site, **options)
            # What was moved aside keeps its permissions; it is found by its number.
            for parent, folders, files in os.walk(stage.place):
                for entry in [".", *folders, *files]:
                    where = Path(parent, entry)
                    if where.lstat().st_ino == inode:
                        where.chmod(before)
            for entry in stage.place.rglob("*"):
                if entry.lstat().st_ino == inode:
                    entry.chmod(before)
            site = stage.look()
            if run.returncode not in (DONE, UNWRITTEN):
                raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
            if run.returncode == DONE and site != "new":
                raise Fault("says that it published, and did not")
            stage.recovers()
            return f"exit {run.returncode}, {site} site"
        result = tally.check(name, body)
        stood[result or "?"] = stood.get(result or "?", 0) + 1
    print(f"no permission in {len(cases)} places: {stood}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--moments", type=int, default=100)
    parser.add_argument("--failures", type=int, default=100)
    parser.add_argument("--sizes", type=int, default=100)
    arguments = parser.parse_args()
    tally = Tally()
    with TemporaryDirectory(prefix="haidang-fault-") as name:
        work = Path(name)
        work.chmod(0o755)
        haidang = work / "haidang"
        shutil.copy(arguments.haidang.resolve(), haidang)

        def stage_for(place: Path) -> Stage:
            place.mkdir(exist_ok=True)
            return Stage(haidang, work, place)

        for name, edit_only in (("edited texts", True), ("edited portals", False)):
            print(f"{name}, with what earlier builds left", flush=True)
            place = work / name.replace(" ", "-")
            place.mkdir()
            stage = ReusingStage(haidang, work / f"work-{place.name}", place, edit_only)
            kills_at_calls(stage, tally, arguments.kills // 5)
            failing_calls(stage, tally, arguments.failures // 5)
        stage = stage_for(work / "place")
        kills_at_calls(stage, tally, arguments.kills)
        kills_by_clock(stage, tally, arguments.moments)
        failing_calls(stage, tally, arguments.failures)
        full_disk(stage_for, tally, work, arguments.sizes)
        permissions(stage, tally)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
