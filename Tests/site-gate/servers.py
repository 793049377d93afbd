#!/usr/bin/env python3
"""Tries the publishing recipes for nginx, Apache and Caddy with the servers themselves.

    servers.py

Each server is started on this machine's own address with the recipe as it stands in the
documentation; only paths, the name and the port are put in. Every kind of file has to come with
the headers that the nginx recipe says, from each of the three; the page for what is not there has
to look right at any address. Prints one line a server, and exits 1 when one differs.
"""

from __future__ import annotations

from environment import use_own_python

use_own_python()

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

from checks.browser import open_browser, open_context, open_page
from checks.network import Watch
from checks.recipe import fenced, published_recipe
from checks.report import Result, closing_line, print_result
from environment import ROOT
from fixture import PDF

SERVERS = ROOT / ".tools" / "servers"
MODULES = Path("/usr/lib/apache2/modules")
PLACE = "/srv/www/cong"
NAME = "cong.example.vn"
SAMPLES = {
    "media/thu/ke-hoach.pdf": PDF, "media/thu/anh.webp": "RIFF", "lich.ics": "BEGIN:VCALENDAR"}
"""Files that a portal may hold, and this site perhaps does not."""
MISSING = ("/khong/co/trang/nay", "/media/khong-co.svg", "/assets/khong-co.css", "/manifest.json")


@dataclass(frozen=True)
class Trial:
    """A folder to work in, the site in it, and the port to serve it at."""

    folder: Path
    port: int

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file


def nginx(trial: Trial) -> list[str] | None:
    program = SERVERS / "nginx/usr/sbin/nginx"
    types = SERVERS / "nginx-common/etc/nginx/mime.types"
    recipe = _put_in(fenced("nginx"), {
        "listen 80;": f"listen 127.0.0.1:{trial.port};", f"server_name {NAME};": "",
        PLACE: str(trial.site), "/etc/nginx/mime.types": str(types)})
    temporary = "".join(f"{each}_temp_path {trial.folder}/{each};\n" for each in
                        ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    config = trial.write("nginx.conf", f"""
        daemon off; pid {trial.folder}/nginx.pid; error_log {trial.folder}/nginx.log;
        {"user root;" if os.geteuid() == 0 else ""}
        events {{}}
        http {{ access_log off; {temporary} {recipe} }}""")
    there = program.exists() and types.exists()
    return [str(program), "-e", f"{trial.folder}/nginx.log", "-c", str(config)] if there else None


def apache(trial: Trial) -> list[str] | None:
    recipe = _put_in(fenced("apache"), {
        "<VirtualHost *:80>": f"<VirtualHost 127.0.0.1:{trial.port}>", PLACE: str(trial.site)})
    # What Debian switches on by itself, and `headers`, as the recipe says.
    modules = ("mpm_event", "authz_core", "dir", "mime", "alias", "filter", "deflate", "headers")
    loading = "".join(f"LoadModule {each}_module {MODULES}/mod_{each}.so\n" for each in modules)
    owner = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
    config = trial.write("apache.conf", f"""ServerName 127.0.0.1
Listen 127.0.0.1:{trial.port}
PidFile {trial.folder}/apache.pid
DefaultRuntimeDir {trial.folder}
ErrorLog {trial.folder}/apache.log
{loading}{owner}TypesConfig /etc/mime.types
{recipe}""")
    program = shutil.which("apache2", path="/usr/sbin:/usr/bin")
    return [program, "-d", str(trial.folder), "-f", str(config), "-X"] if program else None


def caddy(trial: Trial) -> list[str] | None:
    program = SERVERS / "caddy/usr/bin/caddy"
    recipe = _put_in(fenced("caddyfile"), {
        f"{NAME} {{": f"http://127.0.0.1:{trial.port} {{", PLACE: str(trial.site)})
    config = trial.write("Caddyfile", "{\n  admin off\n  auto_https off\n}\n" + recipe)
    command = [str(program), "run", "--adapter", "caddyfile", "--config", str(config)]
    return command if program.exists() else None


def _put_in(recipe: str, replacements: dict[str, str]) -> str:
    for old, new in replacements.items():
        if old not in recipe:
            raise SystemExit(f"the recipe no longer says “{old}”")
        recipe = recipe.replace(old, new)
    return recipe


@contextmanager
def running(command: list[str], trial: Trial) -> Iterator[None]:
    log = trial.folder / "output"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env={
            **os.environ, "HOME": str(trial.folder), "XDG_DATA_HOME": str(trial.folder),
            "XDG_CONFIG_HOME": str(trial.folder)})
    try:
        for _ in range(200):
            if process.poll() is not None:
                raise SystemExit(f"{command[0]} ended: {log.read_text(errors='replace')}")
            with socket.socket() as attempt:
                if attempt.connect_ex(("127.0.0.1", trial.port)) == 0:
                    break
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait()


def ask(trial: Trial, path: str) -> tuple[int, dict[str, str], bytes]:
    connection = HTTPConnection("127.0.0.1", trial.port, timeout=10)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, dict(response.getheaders()), response.read()


def header_faults(trial: Trial) -> Iterator[str]:
    """What a server sends otherwise than the recipe says, over every kind of file."""
    for path in _one_of_each(trial.site):
        status, headers, body = ask(trial, "/" + path.removesuffix("index.html"))
        if status != 200 or body != (trial.site / path).read_bytes():
            yield f"{path}: status {status}, {len(body)} bytes"
        yield from _differences(path, headers, published_recipe().headers("/" + path))
    page = (trial.site / "404.html").read_bytes()
    for path in MISSING:
        status, headers, body = ask(trial, path)
        if status != 404 or body != page:
            yield f"{path}: status {status} instead of 404, or another page than 404.html"
        yield from _differences(path, headers, published_recipe().headers("/404.html"))
    status, headers, _ = ask(trial, "/chi-so")
    if status not in {301, 302, 307, 308} or not headers.get("Location", "").endswith("/chi-so/"):
        yield f"/chi-so: status {status}, not led on to /chi-so/"


def _differences(path: str, found: dict[str, str], expected: dict[str, str]) -> Iterator[str]:
    lowered = {name.lower(): value for name, value in found.items()}
    for name, value in expected.items():
        is_same = lowered.get(name.lower()) == value
        if name == "Content-Type":
            is_same = lowered.get("content-type", "").lower() == value.lower()
        if not is_same:
            yield f"{path}: {name} is {lowered.get(name.lower())!r}, not {value!r}"


def _one_of_each(site: Path) -> list[str]:
    """A file of each ending and first folder, so that every rule of a recipe applies to some."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*")
                   if path.is_file() and not path.name.startswith("."))
    found: dict[tuple[str, str, bool], str] = {}
    for path in paths:
        if path != "manifest.json":
            key = (path.partition("/")[0], path.rpartition(".")[2], path.endswith("feed.xml"))
            found.setdefault(key, path)
    return list(found.values())


async def browser_faults(trial: Trial) -> list[str]:
    """What Chromium blocks, on the home page and at an address where nothing is."""
    findings: list[str] = []
    async with open_browser() as browser, open_context(browser) as context:
        for path in ("", MISSING[0].lstrip("/")):
            watch = Watch(trial.home)
            async with open_page(context) as page:
                await watch.attach(page)
                await page.goto(trial.home + path)
                sheets = await page.evaluate(
                    "() => [...document.styleSheets].map(each => each.cssRules.length)")
                if len(sheets) != 1 or sheets[0] == 0:
                    findings.append(f"/{path}: has no style")
            findings += [f"/{path}: {fault}" for fault in watch.findings
                         if "404" not in fault]
    return findings


def build_site(trial: Trial) -> None:
    program = ROOT / ".build/release/haidang"
    subprocess.run([str(program), "build", str(ROOT), "--output", str(trial.site), "--base-url",
                    trial.home], check=True, stdout=subprocess.DEVNULL)
    for path, text in SAMPLES.items():
        file = trial.site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


RECIPES: dict[str, Callable[[Trial], list[str] | None]] = {
    "nginx": nginx, "apache": apache, "caddy": caddy}


def main() -> int:
    results = []
    with TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        trial = Trial(Path(folder), _free_port())
        build_site(trial)
        for name, recipe in RECIPES.items():
            command = recipe(trial)
            if command is None:
                print(f"skip {name:<14} not there, and could not be had: see install.sh")
                continue
            with running(command, trial):
                faults = [*header_faults(trial), *asyncio.run(browser_faults(trial))]
            kinds = len(_one_of_each(trial.site))
            results.append(Result(name, f"its recipe, {kinds} kinds of files", faults))
            print_result(results[-1])
    failed = sum(not result.passed for result in results)
    print(closing_line(len(results) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
