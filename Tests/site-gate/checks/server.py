"""A real web server for the site, below any prefix, with the headers that publishers are told
to send.

It lists no folders, so a folder without an index is missing here as it is there.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from .recipe import published_recipe

STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)


class _Handler(SimpleHTTPRequestHandler):
    """Serves files below a prefix; everything else does not exist."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *args: Any, prefix: str, address_known: bool, **kwargs: Any) -> None:
        self._prefix = prefix
        self._address_known = address_known
        super().__init__(*args, **kwargs)

    def send_head(self):  # type: ignore[no-untyped-def]
        if not self.path.startswith(self._prefix):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        return super().send_head()

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path[len(self._prefix):])

    def guess_type(self, path: object) -> str:
        return published_recipe().headers("/" + Path(str(path)).name)["Content-Type"]

    def end_headers(self) -> None:
        headers = published_recipe().headers(self._served())
        if self._served() == "/404.html" and not self._address_known:
            _allow_own_style(headers, Path(self.directory) / "404.html")
        for name, value in headers.items():
            if name != "Content-Type":
                self.send_header(name, value)
        super().end_headers()

    def _served(self) -> str:
        """The path that the recipe's rules see: without prefix and query, the index by its name."""
        path = "/" + unquote(urlsplit(self.path).path)[len(self._prefix):]
        return path + "index.html" if path.endswith("/") else path

    def list_directory(self, path: object) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the checks say what is missing."""


def _allow_own_style(headers: dict[str, str], page: Path) -> None:
    """What the recipe says of sites without an address: their page for what is not there brings
    its style, which the policy then names by digest."""
    name = "Content-Security-Policy"
    for style in STYLE.findall(page.read_bytes()) if page.is_file() else []:
        digest = base64.b64encode(hashlib.sha256(style).digest()).decode()
        headers[name] = headers[name].replace("style-src", f"style-src 'sha256-{digest}'")


@contextmanager
def serve(root: Path, prefix: str = "/", address_known: bool = False) -> Iterator[str]:
    """Serves `root` below `prefix` on a free port; yields the address of its home page.

    `address_known` says whether the site was built with a base URL.
    """
    handler = partial(
        _Handler, directory=str(root), prefix=prefix, address_known=address_known)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
