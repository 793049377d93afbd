"""A server that stands for every other host, and notes which drawing asked it for something.

Whatever arrives is searched for `NAME.canary.example`: the host of a request, or the name in the
greeting of an encrypted connection that then goes no further.
"""

from __future__ import annotations

import re
import socketserver
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, Thread

from payloads import HOST

NAME = re.compile(rb"([a-z0-9-]+)\." + re.escape(HOST.encode()))
REQUEST = re.compile(rb"[A-Z]+ (\S+) HTTP")
BODIES = {
    "js": ("text/javascript", "new Image().src='/run'"),
    "css": ("text/css", "a{}"),
    "html": ("text/html", "<p>canary"),
    "svg": ("image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" id="a"/>'),
}


class Canary:
    """What was asked for, by the name of the drawing that asked."""

    def __init__(self) -> None:
        self._hits: dict[str, set[str]] = defaultdict(set)
        self._lock = Lock()
        self.port = 0

    def note(self, name: str, path: str) -> None:
        with self._lock:
            self._hits[name].add(path)

    def hits(self, name: str) -> list[str]:
        with self._lock:
            return sorted(self._hits[name])


@contextmanager
def canary_server() -> Iterator[Canary]:
    canary = Canary()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.settimeout(5)
            try:
                self._answer(self.request.recv(65_536))
            except OSError:
                pass

        def _answer(self, received: bytes) -> None:
            name, request = NAME.search(received.lower()), REQUEST.match(received)
            path = "an encrypted connection"
            if request:
                path = request.group(1).decode(errors="replace")
            if name:
                canary.note(name.group(1).decode(), path)
            if not request:
                return
            kind, body = BODIES.get(path.rpartition(".")[2], ("text/html", ""))
            self.request.sendall(
                f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
                "Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n"
                f"{body}".encode())

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        request_queue_size = 128

        def handle_error(self, request: object, address: object) -> None:
            """Says nothing: a browser may go away in the middle."""

    with Server(("127.0.0.1", 0), Handler) as server:
        canary.port = server.server_address[1]
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield canary
        server.shutdown()
