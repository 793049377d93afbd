"""Watches what an open page asks for: nothing from another host, nothing that fails,
nothing in the console.
"""

from __future__ import annotations

from playwright.async_api import BrowserContext, ConsoleMessage, Page, Request, Response, Route

SCROLL_THROUGH = """async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}"""


class Watch:
    """Listens to one page from before its first request until it is closed."""

    def __init__(self, home: str, base_url: str = "") -> None:
        self.home = home
        self._own = (home, base_url, "data:", "blob:") if base_url else (home, "data:", "blob:")
        self.findings: list[str] = []
        self.requested: list[str] = []

    async def attach(self, page: Page) -> None:
        page.on("console", self.on_console)
        page.on("pageerror", lambda error: self.findings.append(f"script error: {error}"))
        page.on("requestfailed", self._on_failure)
        page.on("response", self._on_response)
        await page.route("**/*", self._on_route)

    async def _on_route(self, route: Route) -> None:
        url = route.request.url
        if url.startswith(self._own):
            self.requested.append(url)
            await route.fallback()
        else:
            self.findings.append(f"a request leaves the site: {url}")
            await route.abort()

    def on_console(self, message: ConsoleMessage) -> None:
        # Browsers ask for this file by themselves, for whatever has no icon of its own.
        asks_for_icon = message.location.get("url", "").endswith("/favicon.ico")
        if message.type in {"error", "warning"} and not asks_for_icon:
            self.findings.append(f"console {message.type}: {message.text}")

    def _on_failure(self, request: Request) -> None:
        if request.url.startswith(self._own):
            self.findings.append(f"a request failed: {request.url} ({request.failure})")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400:
            self.findings.append(f"status {response.status}: {response.url}")


async def answer_at(context: BrowserContext, base_url: str, home: str) -> None:
    """Has the local server answer what is asked of the site's published address."""

    async def answer(route: Route) -> None:
        response = await route.fetch(url=home + route.request.url[len(base_url):])
        await route.fulfill(response=response)

    await context.route(lambda url: url.startswith(base_url), answer)


async def scroll_through(page: Page) -> None:
    """Brings everything into view once, so that lazy resources are asked for."""
    await page.evaluate(SCROLL_THROUGH)
    await page.wait_for_load_state("networkidle")
