"""The site on disk: its files, read once and shared by every check."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path

from .document import Document, read_document
from .references import References, read_references


@dataclass(frozen=True)
class Site:
    """A folder of files; `base_url`, where known, is its published address with closing slash."""

    root: Path
    base_url: str
    documents: list[Document]
    references: dict[str, References]

    def file(self, path: str) -> Path:
        return self.root / path

    def samples(self) -> list[Document]:
        """The pages to open in the browser: the largest of each type and language, and all homes.

        The largest page of a type is the one most likely to use all of its parts.
        """
        return self._homes_and(self._largest_by(lambda each: (each.kind, each.lang)))

    def types(self) -> list[Document]:
        """The largest page of each type, whatever its language, and all homes."""
        return self._homes_and(self._largest_by(lambda each: each.kind))

    def _homes_and(self, others: list[Document]) -> list[Document]:
        homes = [document for document in self.documents if document.is_home]
        return sorted({each.path: each for each in homes + others}.values(),
                      key=lambda each: each.path)

    def _largest_by(self, key: Callable[[Document], Hashable]) -> list[Document]:
        largest: dict[Hashable, Document] = {}
        for document in sorted(self.documents, key=lambda each: (-each.size, each.path)):
            largest.setdefault(key(document), document)
        return list(largest.values())


def read_site(root: Path, base_url: str = "") -> Site:
    files = sorted(path for path in root.rglob("*") if path.is_file())
    documents = [
        read_document(_name(path, root), path.read_text(encoding="utf-8", errors="replace"))
        for path in files if path.suffix == ".html"
    ]
    references = {
        _name(path, root): read_references(path)
        for path in files if path.suffix in {".html", ".svg", ".css", ".xml"}
    }
    below = base_url.rstrip("/") + "/" if base_url else ""
    return Site(root, below, documents, references)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
