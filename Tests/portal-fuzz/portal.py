"""A portal on disk that can be changed and put back, cheaply: only what differs is written."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

from edits import Entry, Special, Tree

PROJECT = Path(__file__).resolve().parent.parent.parent
PORTALS = {
    "base": PROJECT / "Tests/PortalTests/Invalid/base",
    "city": PROJECT / "Tests/PortalTests/Fixtures/city",
    "project": PROJECT,
}


@cache
def tree_of(name: str) -> Tree:
    """All files of a portal, with the default theme where it brings none; not to be changed."""
    root = PORTALS[name]
    tree: Tree = {}
    for folder in (PROJECT / "themes/default", root / "themes", root / "content"):
        above = PROJECT if folder.is_relative_to(PROJECT / "themes") else root
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                tree[path.relative_to(above).as_posix()] = path.read_bytes()
    return tree


class Portal:
    """A tree of files that stands at `root`."""

    def __init__(self, root: Path, base: Tree) -> None:
        self.root = root
        self.base = base
        self._standing: Tree = {}
        self.show({})

    def show(self, changes: Tree) -> None:
        """Has the base with these changes stand there, and nothing else."""
        wanted = {**self.base, **changes}
        old = [path for path, entry in self._standing.items()
               if entry is not None and wanted.get(path) != entry]
        for path in old:
            self._remove(path)
        shutil.rmtree(self.root / ".haidang", ignore_errors=True)
        blocked = []
        for path, entry in sorted(wanted.items()):
            if entry is not None and (self._standing.get(path) != entry or path in old):
                try:
                    self._write(path, entry)
                except OSError:  # A file where another's folder should be, a name too long.
                    blocked.append(path)
        self._standing = {path: entry for path, entry in wanted.items() if path not in blocked}

    @property
    def standing(self) -> Tree:
        """What stands there now: a change that the disk cannot hold is left out."""
        return {path: entry for path, entry in self._standing.items() if entry is not None}

    def changed(self, prefix: str) -> bool:
        """Whether anything below a folder is not what it was."""
        paths = {path for path in {*self.base, *self._standing} if path.startswith(prefix)}
        return any(self._standing.get(path) != self.base.get(path) for path in paths)

    def _write(self, path: str, entry: Entry) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        match entry:
            case bytes(): file.write_bytes(entry)
            case Special("folder"): file.mkdir()
            case Special("pipe"): os.mkfifo(file)
            case Special("link", target): file.symlink_to(target)

    def _remove(self, path: str) -> None:
        file = self.root / path
        if file.is_symlink() or not file.is_dir():
            file.unlink(missing_ok=True)
        else:
            shutil.rmtree(file, ignore_errors=True)
        folder = file.parent
        while folder != self.root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
