#!/usr/bin/env python3
"""The graph of modules, and of the folders within each, without a circle.

    layers.py [--print] [SOURCES]

Modules import each other as their files say; the compiler holds that against Package.swift. A folder
depends on another where a file names a type that is declared there. Members of extensions are not looked
up, so what it finds is there, and not all that is there is found.

No module is in a circle with another, and no folder with another but in the modules that are named below:
they are to lose theirs.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parent.parent.parent
WITH_CIRCLES = {"Documents", "Pages", "PortalModel", "Publishing"}
"""Modules of which folders still depend on each other both ways."""

DECLARATION = re.compile(
    r"^(?:(?:package|public|final|indirect|@\w+(?:\([^)]*\))?) )*"
    r"(?:struct|class|enum|protocol|typealias|actor) (\w+)", re.MULTILINE)
IMPORT = re.compile(r"^(?:(?:package|public|internal|private) )?import (\w+)", re.MULTILINE)
TYPE = re.compile(r"\b[A-Z]\w*\b")
NO_CODE = re.compile(r'//[^\n]*|"(?:\\.|[^"\\\n])*"')

Graph = dict[str, set[str]]


def modules(sources: Path) -> Graph:
    """Which modules of the project each one imports."""
    names = {folder.name for folder in sources.iterdir() if folder.is_dir()}
    return {name: {imported for file in (sources / name).rglob("*.swift")
                   for imported in IMPORT.findall(file.read_text())} & names - {name}
            for name in names}


def folders(module: Path) -> Graph:
    """Which folders of a module name types of which."""
    files = {file: file.read_text() for file in sorted(module.rglob("*.swift"))}
    place = {file: str(file.parent.relative_to(module)) for file in files}
    homes: dict[str, set[str]] = {}
    for file, text in files.items():
        for name in DECLARATION.findall(text):
            homes.setdefault(name, set()).add(place[file])
    graph: Graph = {folder: set() for folder in place.values()}
    for file, text in files.items():
        for name in set(TYPE.findall(NO_CODE.sub("", text))):
            # A name that two folders have says nothing.
            if len(found := homes.get(name, set())) == 1:
                graph[place[file]] |= found - {place[file]}
    return graph


def circles(graph: Graph) -> Iterator[list[str]]:
    """The groups of which each leads to every other."""
    reach = {node: _reached(graph, node) for node in graph}
    seen: set[str] = set()
    for node in sorted(graph):
        group = sorted(other for other in reach[node] if node in reach[other])
        if node in reach[node] and node not in seen:
            seen.update(group)
            yield group


def _reached(graph: Graph, start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for node in graph.get(waiting.pop(), set()) - found:
            found.add(node)
            waiting.append(node)
    return found


def faults(sources: Path) -> Iterator[str]:
    for group in circles(modules(sources)):
        yield f"modules in a circle: {', '.join(group)}"
    for module in sorted(folder for folder in sources.iterdir() if folder.is_dir()):
        found = list(circles(folders(module)))
        if found and module.name not in WITH_CIRCLES:
            yield from (f"{module.name}: folders in a circle: {', '.join(group)}" for group in found)
        if not found and module.name in WITH_CIRCLES:
            yield f"{module.name} has lost its circles: take it off the list"


def show(graph: Graph, indent: str = "") -> None:
    for node, others in sorted(graph.items()):
        print(f"{indent}{node} -> {', '.join(sorted(others)) or 'nothing'}")


def selftest() -> None:
    """That a circle is seen, of modules and of folders."""
    with TemporaryDirectory() as name:
        for path, text in {
            "A/x/X.swift": "import B\n\nstruct X { let y: Y }\n",
            "A/y/Y.swift": "public struct Y { /* */ }\n",
            "B/B.swift": "struct B {}\n",
        }.items():
            (Path(name) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(name) / path).write_text(text)
        assert not [each for each in faults(Path(name)) if "circle:" in each]
        (Path(name) / "A/y/Y.swift").write_text('struct Y { let x: X? } // "\n')
        (Path(name) / "B/B.swift").write_text("package import A\n")
        found = [each for each in faults(Path(name)) if "circle:" in each]
        assert found == ["modules in a circle: A, B", "A: folders in a circle: x, y"], found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("sources", nargs="?", type=Path, default=PROJECT / "Sources")
    parser.add_argument("--print", action="store_true", help="show the graph of modules and folders")
    arguments = parser.parse_args()
    selftest()
    if arguments.print:
        show(modules(arguments.sources))
        for module in sorted(folder for folder in arguments.sources.iterdir() if folder.is_dir()):
            if len(graph := folders(module)) > 1:
                print(f"\n{module.name}")
                show(graph, "  ")
    found = list(faults(arguments.sources))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
