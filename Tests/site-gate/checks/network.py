"""Watches what an open page asks for: nothing from another host, nothing that fails,
nothing in the console.
"""

from __future__ import annotations

from playwright.async_api import ConsoleMessage, Page, Request, Response, Route

SCROLL_THROUGH = """async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}"""


class Watch:
    """Listens to one page from before its first request until it is closed."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.findings: list[str] = []
        self.requested: list[str] = []

    async def attach(self, page: Page) -> None:
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.findings.append(f"script error: {error}"))
        page.on("requestfailed", self._on_failure)
        page.on("response", self._on_response)
        await page.route("**/*", self._on_route)

    async def _on_route(self, route: Route) -> None:
        url = route.request.url
        if url.startswith((self.home, "data:", "blob:")):
            self.requested.append(url)
            await route.continue_()
        else:
            self.findings.append(f"a request leaves the site: {url}")
            await route.abort()

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.findings.append(f"console {message.type}: {message.text}")

    def _on_failure(self, request: Request) -> None:
        if request.url.startswith(self.home):
            self.findings.append(f"a request failed: {request.url} ({request.failure})")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self.findings.append(f"status {response.status}: {response.url}")


async def scroll_through(page: Page) -> None:
    """Brings everything into view once, so that lazy resources are asked for."""
    await page.evaluate(SCROLL_THROUGH)
    await page.wait_for_load_state("networkidle")
