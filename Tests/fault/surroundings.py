#!/usr/bin/env python3
"""Runs in surroundings that are odd: umasks, outputs that are full or closed, places that are not to be
written to, too few open files, links where builds keep their own.

The outcome depends on none of them but where it must, and then the run says which; the old site stands.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fault import DAY, DONE, PROJECT, UNWRITTEN, Fault, Stage, Tally, snapshot

REFUSED, USAGE, NO_INPUT = 1, 64, 66


class Portal:
    """A portal that is built, as a fresh copy for each test."""

    def __init__(self, stage: Stage, work: Path) -> None:
        self.stage, self.work = stage, work
        self.root = work / "portal"
        self.built = work / "built"
        shutil.copytree(stage.before, self.built)
        run = self.haidang("build", str(self.built), "--as-of", DAY)
        assert run.returncode == DONE, run.stderr
        self.expected = snapshot(self.built / "site")
        self.reset()

    @property
    def site(self) -> Path:
        return self.root / "site"

    def reset(self) -> None:
        """Without a cache: a copied one is foreign."""
        if self.root.exists():
            shutil.rmtree(self.root)
        shutil.copytree(self.built, self.root, ignore=shutil.ignore_patterns(".haidang"))

    def haidang(self, *arguments: str, **options) -> subprocess.CompletedProcess[str]:
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        return subprocess.run(
            [str(self.stage.haidang), *arguments], text=True, timeout=60, **streams)

    def build(self, *arguments: str, **options) -> subprocess.CompletedProcess[str]:
        return self.haidang("build", str(self.root), "--as-of", DAY, *arguments, **options)

    def expect(self, run: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
        if run.returncode != code:
            raise Fault(f"exit code {run.returncode} in place of {code}: {(run.stderr or '').strip()}")
        for word in words:
            if word not in (run.stderr or "") + (run.stdout or ""):
                raise Fault(f"does not say {word!r}: {(run.stderr or '').strip()}")

    def stands(self, site: Path | None = None) -> None:
        """The site is whole, with the permissions that it is published with."""
        site = site or self.site
        if snapshot(site) != self.expected:
            raise Fault("not the site that was expected")
        for path in [*site.rglob("*")]:
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode != (0o755 if path.is_dir() else 0o644):
                raise Fault(f"{path.relative_to(site)} has the mode {mode:o}")


def umasks(portal: Portal, tally: Tally) -> None:
    for mask in (0o000, 0o022, 0o027, 0o077, 0o777):
        def body() -> None:
            portal.reset()
            shutil.rmtree(portal.site)
            for _ in range(2):
                portal.expect(portal.build(umask=mask), DONE)
                portal.stands()
            # A page that is written again, and the rest taken over.
            post = portal.root / "content/campaigns/dem-bao-tang/2025/den-da-sang.md"
            text = post.read_text()
            post.write_text(text + "\nThêm một đoạn.\n")
            portal.expect(portal.build(umask=mask), DONE)
            post.write_text(text)
            portal.expect(portal.build(umask=mask), DONE)
            portal.stands()
        tally.check(f"umask {mask:03o}", body)

    changes = {
        "a page": ("index.html", 0o600),
        "the manifest": ("manifest.json", 0o640),
        "a folder": ("chi-so", 0o700),
        "all": (".", 0o700),
    }
    for name, (path, mode) in changes.items():
        for forgotten in (False, True):
            def body() -> None:
                portal.reset()
                for _ in range(2):
                    portal.expect(portal.build(), DONE)
                portal.stands()
                target = portal.site / path
                for changed in (target.rglob("*") if path == "." else [target]):
                    changed.chmod(mode)
                told = portal.haidang("verify", str(portal.site), "--language", "en")
                portal.expect(told, REFUSED, f"Permissions changed: {'' if path == '.' else path}")
                if forgotten:
                    shutil.rmtree(portal.root / ".haidang")
                for _ in range(3):
                    portal.expect(portal.build(), DONE)
                    portal.stands()
                portal.expect(portal.haidang("verify", str(portal.site)), DONE)
            tally.check(f"{name} with other permissions, cache {'gone' if forgotten else 'kept'}", body)

    def own() -> None:
        portal.reset()
        portal.site.chmod(0o750)
        secret = portal.site / ".well-known/a.txt"
        secret.parent.mkdir(mode=0o700)
        secret.write_text("a")
        secret.chmod(0o600)
        for day in ("2025-12-02", "2025-12-03", "2025-12-04"):
            portal.expect(portal.haidang("build", str(portal.root), "--as-of", day), DONE)
            modes = [stat.S_IMODE(path.stat().st_mode) for path in (portal.site, secret.parent, secret)]
            if modes != [0o750, 0o700, 0o600]:
                raise Fault(f"the publisher's own modes became {[f'{mode:o}' for mode in modes]}")
    tally.check("the publisher's own permissions", own)


def edited_without_cache(portal: Portal, tally: Tally) -> None:
    """A page that somebody edited is not written over, whatever its times say."""
    def body() -> None:
        portal.reset()
        page = portal.site / "index.html"
        before = page.stat()
        page.write_bytes(page.read_bytes().replace(b"<title>", b"<TITLE>"))
        os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns - 10**12))
        edited = page.read_bytes()
        portal.expect(portal.build(), UNWRITTEN, "index.html")
        if page.read_bytes() != edited:
            raise Fault("the edit is gone")
    tally.check("an edited page and no cache", body)


def bare(portal: Portal, tally: Tally) -> None:
    """Without /proc, without an environment, with a home that nobody may write to: the same work, the same
    words, the same exit codes."""
    portal.reset()
    wrong = portal.work / "bare-wrong"
    shutil.copytree(portal.built, wrong, dirs_exist_ok=True)
    (wrong / "content/notes.xyz").write_text("x")
    home = portal.work / "home"
    home.mkdir()
    home.chmod(0o555)
    program = str(portal.stage.haidang)
    day = ["--as-of", DAY]
    commands = [
        ["build", str(portal.root), *day], ["build", str(portal.root), *day], ["check", str(portal.root), *day],
        ["verify", str(portal.site)], ["check", str(wrong)], ["build", str(wrong), "--diagnostics", "json"],
        ["verify", str(portal.work / "nowhere")], ["build", "--frob"], ["--version"],
    ]
    ways = {
        "no /proc": (["unshare", "--mount", "--map-root-user", "sh", "-c",
                      'mount -t tmpfs none /proc && exec "$@"', "sh"], None),
        "no environment": (["env", "-i"], None),
        "a home that is not to be written to": ([], {**os.environ, "HOME": str(home)}),
        "no home": ([], {**os.environ, "HOME": str(portal.work / "nowhere")}),
    }
    for way, (before, environment) in ways.items():
        def body() -> None:
            for command in commands:
                runs = []
                for prefix in ([], before):
                    portal.reset()
                    runs.append(subprocess.run(
                        [*prefix, program, *command], capture_output=True, text=True, timeout=60,
                        env=environment if prefix is before else None))
                    portal.stands()
                # How long it took differs.
                seen = [(run.returncode, *(re.sub(r"[\d.,]+ giây", "", text) for text in (run.stdout, run.stderr)))
                        for run in runs]
                if seen[0] != seen[1]:
                    raise Fault(f"{command[0]}: {seen[1]} in place of {seen[0]}")
        tally.check(way, body)


def outputs(portal: Portal, tally: Tally) -> None:
    """Standard output and standard error that are full, closed, or that nobody reads."""
    empty = portal.work / "empty"
    empty.mkdir(exist_ok=True)
    commands = {
        "build": (["build", str(portal.root), "--as-of", DAY, "--base-url", "https://a.example"], DONE, "stdout"),
        "build of what is wrong": (["build", str(portal.work / "wrong"), "--as-of", DAY], REFUSED, "stderr"),
        "build, told to programs": (
            ["build", str(portal.work / "wrong"), "--diagnostics", "json"], REFUSED, "both"),
        "check": (["check", str(portal.root), "--as-of", DAY], DONE, "stdout"),
        "check of what is wrong": (["check", str(portal.work / "wrong")], REFUSED, "stderr"),
        "verify": (["verify", str(portal.site)], DONE, "stdout"),
        "verify of nothing": (["verify", str(empty)], NO_INPUT, "stderr"),
    }
    shutil.copytree(portal.built, portal.work / "wrong", dirs_exist_ok=True)
    (portal.work / "wrong/content/notes.txt").write_text("x")
    names = {"stdout": 1, "stderr": 2}
    for name, (command, code, used) in commands.items():
        for stream, number in names.items():
            for kind in ("full", "closed", "broken pipe", "all closed"):
                def body() -> None:
                    portal.reset()
                    options = {}
                    writes = used in (stream, "both")
                    if kind == "full":
                        options[stream] = open("/dev/full", "w")
                    elif kind == "broken pipe":
                        reader, writer = os.pipe()
                        os.close(reader)
                        options[stream] = writer
                    elif kind == "closed":
                        options["preexec_fn"] = lambda: os.close(number)
                    else:
                        options["preexec_fn"] = lambda: os.closerange(0, 3)
                    run = portal.haidang(*command, **options)
                    portal.expect(run, UNWRITTEN if kind == "full" and writes else code)
                    if name == "build":
                        portal.expect(portal.haidang("verify", str(portal.site)), DONE)
                    else:
                        portal.stands()
                    for path in portal.root.rglob("*"):
                        if path.name == "record" and not path.read_bytes().startswith(b"{"):
                            raise Fault(f"messages went into {path}")
                tally.check(f"{name}, {stream} {kind}", body)


def places(portal: Portal, tally: Tally) -> None:
    """Every option that names a place, with every place that it must not name."""
    def forbidden(root: Path) -> dict[str, Path]:
        return {
            "content": root / "content", "in content": root / "content/a/b",
            "themes": root / "themes", "in themes": root / "themes/default/a",
            "the cache": root / ".haidang", "in the cache": root / ".haidang/a",
            "a link to content": root / "to-content", "through a link to content": root / "to-content/a",
            "a link to what is not there yet": root / "to-nothing",
            "through the cache": root / ".haidang/../a", "a link to themes": root / "to-themes/a",
        }
    def arrange() -> None:
        portal.reset()
        (portal.root / "to-content").symlink_to("content")
        (portal.root / "to-themes").symlink_to(portal.root / "themes")
        (portal.root / "to-nothing").symlink_to(".haidang/site")
    arrange()
    outputs = forbidden(portal.root) | {
        "the root": portal.root, "above the root": portal.work, "the top": Path("/"),
    }
    reports = forbidden(portal.root) | {
        "in the site": portal.site / "a.json", "the site": portal.site,
        "the lock": portal.root / "site.haidang-lock", "beside the site": portal.root / "site.haidang-new/a",
    }
    for option, kinds in (("--output", outputs), ("--report", reports)):
        for name, path in kinds.items():
            def body() -> None:
                arrange()
                before = snapshot(portal.root)
                portal.expect(portal.build(option, str(path), "--language", "en"), USAGE, option, str(path))
                if snapshot(portal.root) != before:
                    raise Fault("something was written")
            tally.check(f"{option} {name}", body)
    missing = {"nothing": "nothing", "a file": "content/portal.yaml"}
    for name, path in missing.items():
        def body() -> None:
            arrange()
            portal.expect(portal.haidang("verify", str(portal.root / path)), NO_INPUT)
            for command in ("build", "check"):
                portal.expect(portal.haidang(command, str(portal.root / path)), REFUSED)
        tally.check(f"{name} for a folder", body)


def special_files(portal: Portal, tally: Tally) -> None:
    """What is no file is called by its name, and never waited for."""
    def pipe(path: Path) -> None:
        os.mkfifo(path)
    def listen(path: Path) -> None:
        here = os.getcwd()
        os.chdir(path.parent)
        socket.socket(socket.AF_UNIX).bind(path.name)
        os.chdir(here)
    def device(path: Path) -> None:
        os.mknod(path, 0o600 | stat.S_IFCHR, os.makedev(1, 5))
    kinds = {"a named pipe": pipe, "a socket": listen}
    if os.geteuid() == 0:
        kinds["a device"] = device
    spots = ["content/pages/a.md", "content/data/a.csv", "themes/default/templates/a.mustache",
             "themes/default/assets/a.css", "themes/default/theme.yaml"]
    for name, make in kinds.items():
        for spot in spots:
            def body() -> None:
                portal.reset()
                (portal.root / spot).unlink(missing_ok=True)
                make(portal.root / spot)
                portal.expect(
                    portal.build("--language", "en"), REFUSED, f"{spot}: error: This is {name}")
                portal.stands()
            tally.check(f"{name} at {spot}", body)
    for spot in ("site.haidang-lock", "changes.json"):
        for name, make in kinds.items():
            def body() -> None:
                portal.reset()
                make(portal.root / spot)
                portal.expect(portal.build("--report", str(portal.root / "changes.json")), UNWRITTEN)
                portal.stands()
                if (portal.root / spot).is_file():
                    raise Fault("it was replaced")
            tally.check(f"{name} at {spot}", body)


def links_of_its_own(portal: Portal, tally: Tally) -> None:
    """Links where builds keep their own: nothing is read, written or removed through them."""
    outside = portal.work / "outside-cache"
    for spot in (".haidang", "the folder for the output", "record", "record.new"):
        def body() -> None:
            portal.reset()
            for _ in range(2):
                portal.expect(portal.build("--base-url", "https://a.example"), DONE)
            folder = next(portal.root.glob(".haidang/*/record")).parent
            target = {".haidang": folder.parent, "the folder for the output": folder}.get(
                spot, folder / spot)
            shutil.rmtree(outside, ignore_errors=True)
            if target.exists():
                shutil.move(target, outside)
            else:
                outside.write_text("somebody's")
            target.symlink_to(outside)
            before = snapshot(outside) if outside.is_dir() else outside.read_bytes()
            portal.expect(portal.build(), DONE)
            after = snapshot(outside) if outside.is_dir() else outside.read_bytes()
            if after != before:
                raise Fault("something was done through the link")
            portal.stands()
            outside.unlink() if outside.is_file() else None
        tally.check(f"{spot} is a link", body)
    for spot in ("site.haidang-lock", "changes.json", "site.haidang-new"):
        for hard in (False, True):
            def body() -> None:
                portal.reset()
                own = portal.root / "own.txt"
                own.write_text("somebody's")
                target = portal.root / spot
                target.hardlink_to(own) if hard else target.symlink_to(own)
                run = portal.build("--base-url", "https://a.example", "--report", str(portal.root / "changes.json"))
                portal.expect(run, UNWRITTEN)
                if own.read_text() != "somebody's" or not target.exists():
                    raise Fault("somebody's file was written to")
                portal.stands()
            tally.check(f"{spot} is a {'second name' if hard else 'link'}", body)


def few_open_files(portal: Portal, tally: Tally, last: int) -> None:
    """So few open files that a build cannot be made says so, and is never taken for missing files."""
    commands = {
        "build": (["build", str(portal.root), "--as-of", DAY, "--base-url", "https://a.example"], True),
        "check": (["check", str(portal.root)], True), "verify": (["verify", str(portal.site)], True),
    }
    results: dict[str, int] = {}
    for limit in [*range(4, last + 1), 64, 256]:
        for name, (command, _) in commands.items():
            def body() -> str:
                portal.reset()
                run = portal.haidang(
                    *command, preexec_fn=lambda: resource.setrlimit(
                        resource.RLIMIT_NOFILE, (limit, limit)))
                if run.returncode == DONE:
                    return "done"
                if run.returncode not in (REFUSED, UNWRITTEN):
                    raise Fault(f"exit code {run.returncode}: {run.stderr.strip()}")
                portal.expect(run, run.returncode, "ulimit -n")
                if len(run.stderr.splitlines()) > 4:
                    raise Fault(f"one cause, many messages: {run.stderr}")
                portal.stands()
                return f"{name}: exit {run.returncode}"
            result = tally.check(f"{name} with {limit} open files", body)
            results[result or "?"] = results.get(result or "?", 0) + 1
    print(f"open files from 4 to {last}, 64, 256: {results}", flush=True)


def large_files(portal: Portal, tally: Tally) -> None:
    """Files that are larger than any that a build writes or reads are named, and not read."""
    def sparse(path: Path, size: int) -> None:
        with open(path, "ab") as file:
            file.truncate(size)
    manifest = portal.site / "manifest.json"
    for name, command, code in (
        ("build", ["build", str(portal.root), "--as-of", DAY], UNWRITTEN),
        ("verify", ["verify", str(portal.site)], UNWRITTEN),
    ):
        def body() -> None:
            portal.reset()
            sparse(manifest, 1 << 36)
            portal.expect(portal.haidang(*command), code, "manifest.json")
        tally.check(f"a manifest of 64 GB, {name}", body)

    def record() -> None:
        portal.reset()
        portal.expect(portal.build(), DONE)
        sparse(next(portal.root.glob(".haidang/*/record")), 1 << 36)
        portal.expect(portal.build(), DONE)
        portal.stands()
    tally.check("a record of 64 GB", record)

    def content() -> None:
        portal.reset()
        sparse(portal.root / "content/pages/a.md", 1 << 36)
        portal.expect(portal.build("--diagnostics", "json"), REFUSED)
    tally.check("a page of 64 GB", content)

    for path in ("themes/default/assets/a.css", "themes/default/templates/a.mustache"):
        def theme() -> None:
            portal.reset()
            sparse(portal.root / path, 1 << 36)
            run = portal.build("--diagnostics", "json")
            portal.expect(run, REFUSED)
            found = [json.loads(line) for line in run.stdout.splitlines()]
            if [problem["identifier"] for problem in found] != ["file.too-large"]:
                raise Fault(f"says {run.stdout}")
        tally.check(f"{path} of 64 GB", theme)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--haidang", type=Path, default=PROJECT / ".build/release/haidang")
    parser.add_argument("--open-files", type=int, default=40)
    arguments = parser.parse_args()
    tally = Tally()
    with TemporaryDirectory(prefix="haidang-surroundings-") as name:
        work = Path(name)
        haidang = work / "haidang"
        shutil.copy(arguments.haidang.resolve(), haidang)
        (work / "place").mkdir()
        portal = Portal(Stage(haidang, work, work / "place"), work)
        umasks(portal, tally)
        edited_without_cache(portal, tally)
        bare(portal, tally)
        outputs(portal, tally)
        places(portal, tally)
        special_files(portal, tally)
        links_of_its_own(portal, tally)
        large_files(portal, tally)
        few_open_files(portal, tally, arguments.open_files)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
