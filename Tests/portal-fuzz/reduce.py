"""Makes what fails smaller: fewer files, fewer lines, fewer characters that differ."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher

from edits import Entry, Tree

TRIES = 200


def reduced(changes: Tree, base: Tree, fails: Callable[[Tree], bool]) -> Tree:
    """A part of the changes that still fails; each try runs the program."""
    left = TRIES

    def still(attempt: Tree) -> bool:
        nonlocal left
        left -= 1
        return left > 0 and fails(attempt)

    for path in list(changes):
        without = {each: entry for each, entry in changes.items() if each != path}
        if still(without):
            changes = without
    for path, entry in list(changes.items()):
        before = base.get(path)
        if isinstance(entry, bytes):
            def fits(content: bytes, path: str = path) -> bool:
                return still({**changes, path: content})

            original = before if isinstance(before, bytes) else b""
            entry = _nearer(_lines(entry), _lines(original), fits)
            if len(entry) < 4_000:
                entry = _nearer(_bytes(entry), _bytes(original), fits)
            changes = {**changes, path: entry}
    return changes


def _lines(content: bytes) -> list[bytes]:
    return content.splitlines(keepends=True)


def _bytes(content: bytes) -> list[bytes]:
    return [content[at:at + 1] for at in range(len(content))]


def _nearer(pieces: list[bytes], original: list[bytes], fits: Callable[[bytes], bool]) -> bytes:
    """The pieces with as many differences from the original taken back as possible."""
    matcher = SequenceMatcher(None, original, pieces, autojunk=False)
    blocks = [part for block in matcher.get_opcodes() for part in _parts(block)]
    differing = [index for index, block in enumerate(blocks) if block[0] != "equal"]
    taken_back: set[int] = set()

    def content(back: set[int]) -> bytes:
        return b"".join(b"".join(original[block[1]:block[2]] if index in back
                                 else pieces[block[3]:block[4]])
                        for index, block in enumerate(blocks))

    for index in differing[:120]:
        if fits(content(taken_back | {index})):
            taken_back.add(index)
    return content(taken_back)


def _parts(block: tuple[str, int, int, int, int]) -> list[tuple[str, int, int, int, int]]:
    """A difference as what is gone and each piece that is new, to be taken back one by one."""
    name, old, old_end, new, new_end = block
    if name == "equal":
        return [block]
    gone = [("delete", old, old_end, new, new)] if old < old_end else []
    return gone + [("insert", old_end, old_end, at, at + 1) for at in range(new, new_end)]


def described(changes: Tree, base: Tree) -> list[str]:
    """The changes for people: each path, with the lines that differ."""
    found = []
    for path, entry in sorted(changes.items()):
        found.append(f"{path!r}: {_what(entry, base.get(path))}")
    return found


def _what(entry: Entry, before: Entry) -> str:
    if not isinstance(entry, bytes):
        return "is not there" if entry is None else f"is a {entry.kind} {entry.target}".rstrip()
    if not isinstance(before, bytes):
        return f"is new: {entry[:200]!r}"
    old, new = _lines(before), _lines(entry)
    blocks = [block for block in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
              if block[0] != "equal"]
    return "; ".join(
        f"line {one + 1}: {b''.join(old[one:two])[:200]!r} → {b''.join(new[three:four])[:200]!r}"
        for _, one, two, three, four in blocks[:5])
