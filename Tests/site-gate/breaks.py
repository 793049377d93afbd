"""For each check the ways to break the good site.

Each break is one edit and names the check that must see it and a word of what
that check must say. A check without a break here would be a test that cannot fail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fixture import Files, page

INDICATOR = "chi-so/ban-doc/index.html"
FIGURES = "so-lieu/so-lieu.csv"
PART = "so-lieu/chi-so/ban-doc.csv"
PACKAGE = "so-lieu/datapackage.json"


def replace(path: str, old: str, new: str) -> Callable[[Files], None]:
    """An edit of one file; fails loudly when it would change nothing."""
    def edit(files: Files) -> None:
        if old not in files[path]:
            raise ValueError(f"{path} does not contain {old!r}")
        files[path] = files[path].replace(old, new)
    return edit


def add(path: str, text: str) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        files[path] = text
    return edit


def remove(path: str) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        del files[path]
    return edit


def nothing(files: Files) -> None:
    """The good site itself is wrong here, because of the base URL."""


def insert(html: str, path: str = "index.html") -> Callable[[Files], None]:
    return replace(path, "</main>", html + "</main>")


def both(*edits: Callable[[Files], None]) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        for each in edits:
            each(files)
    return edit


def figure(old: str, new: str) -> Callable[[Files], None]:
    """An edit of the whole table and of its indicator's part."""
    return both(replace(FIGURES, old, new), replace(PART, old, new))


def style(css: str) -> Callable[[Files], None]:
    def edit(files: Files) -> None:
        files["style.css"] += css
    return edit


@dataclass(frozen=True)
class Break:
    """One way to break the good site; `check` must fail and `says` stand in its findings."""

    name: str
    check: str
    says: str
    edit: Callable[[Files], None]
    base_url: str = ""


BASE = "https://catbahai.example.vn/"
NOISE = "".join(chr(0x4E00 + number * 7919 % 20000) for number in range(60_000))
"""Text that hardly compresses."""

BREAKS = [
    Break("dead link", "links-root", "status 404", insert('<a href="khong-co.html">x</a>')),
    Break("dead anchor", "links-root", "no id “khong-co”",
          insert('<a href="en/index.html#khong-co">x</a>')),
    Break("dead image in a style sheet", "links-root", "anh.png",
          style("main { background: url(anh.png) }")),
    Break("dead candidate of a srcset", "links-root", "to.png",
          replace("index.html", 'src="dao.svg"', 'src="dao.svg" srcset="dao.svg 1x, to.png 2x"')),
    Break("dead link in a feed", "links-root", "feed.xml:1: mat.html",
          replace("feed.xml", INDICATOR, "mat.html")),
    Break("link from the root", "links-prefix", "/en/index.html: status 404",
          insert('<a href="/en/index.html">x</a>')),
    Break("link to a folder", "links-file", "a folder", insert('<a href="en/">x</a>')),
    Break("link from the root, on disk", "links-file", "root of the disk",
          insert('<a href="/en/index.html">x</a>')),
    Break("dead anchor, on disk", "links-file", "no id “mat”", insert('<a href="#mat">x</a>')),
    Break("orphan page", "reachable", "la.html",
          add("la.html", page("vi", "page", "Trang lạ", "", ""))),
    Break("third-party image", "addresses", "from another host",
          insert('<img src="https://example.org/x.png" alt="x">')),
    Break("malformed outward link", "addresses", "no valid host",
          insert('<a href="https://vn">x</a>')),
    Break("script address", "addresses", "neither http", insert('<a href="javascript:x()">x</a>')),
    Break("no lang", "structure", "no lang", replace("index.html", '<html lang="vi">', "<html>")),
    Break("no description", "structure", "description",
          replace("index.html", 'name="description"', 'name="x"')),
    Break("no viewport", "structure", "viewport",
          replace("index.html", 'name="viewport"', 'name="x"')),
    Break("no data-page", "structure", "no data-page",
          replace("index.html", ' data-page="home"', "")),
    Break("no title", "structure", "no title",
          replace("index.html", "<title>Tiến độ kế hoạch</title>", "")),
    Break("two h1", "structure", "2 h1", insert("<h1>Hai</h1>")),
    Break("skipped heading", "structure", "h4 follows h1", insert("<h4>Bốn</h4>")),
    Break("no skip link", "structure", "skip link",
          replace("index.html", '<a href="#main">Tới nội dung</a>', "")),
    Break("no breadcrumb", "structure", "breadcrumb",
          replace(INDICATOR, ' aria-label="Đường dẫn"', "")),
    Break("no date of the data", "structure", "no date of the data",
          replace("index.html", " data-date-of-data", "")),
    Break("canonical link without base URL", "structure", "1 canonical links instead of 0",
          replace("index.html", "</head>", f'<link rel="canonical" href="{BASE}"></head>')),
    Break("no canonical link", "structure", "0 canonical links instead of 1", nothing, BASE),
    Break("canonical link elsewhere", "structure", "not below the base URL",
          replace("index.html", "</head>",
                  '<link rel="canonical" href="https://example.org/"></head>'), BASE),
    Break("broken XML", "feeds", "not well-formed", replace("feed.xml", "</entry>", "")),
    Break("entry without date", "feeds", "entry 1: no updated",
          replace("feed.xml", ":1</id>\n<updated>2025-06-30T00:00:00+07:00</updated>", ":1</id>")),
    Break("feed with a bare date", "feeds", "RFC 3339",
          replace("feed.xml", "2025-06-30T00:00:00+07:00", "2025-06-30")),
    Break("no robots.txt", "feeds", "robots.txt", remove("robots.txt")),
    Break("no sitemap", "feeds", "sitemap.xml", nothing, BASE),
    Break("sitemap names no page", "feeds", "no page of the site",
          add("sitemap.xml", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
              f"<url><loc>{BASE}mat/</loc></url></urlset>"), BASE),
    Break("no data package", "data", "0 files datapackage.json", remove(PACKAGE)),
    Break("package that is no JSON", "data", "cannot be read", add(PACKAGE, "{")),
    Break("table that is not there", "data", "and not there", remove(FIGURES)),
    Break("part that is not there", "data", "has no file of its own", remove(PART)),
    Break("table that nobody lists", "data", "them.csv is not in the package",
          add("so-lieu/them.csv", "a\n1\n")),
    Break("word for a number", "data", "Type Error", figure(",1234,", ",nhiều,")),
    Break("cell too many", "data", "Extra Cell", figure("2025-01-10,,", "2025-01-10,,,")),
    Break("path that is no text", "data", "datapackage.json",
          replace(PACKAGE, '"path": "so-lieu.csv"', '"path": 5')),
    Break("part that differs", "data", "is not what the whole says",
          replace(PART, ",534,", ",535,")),
    Break("one digit of a sum", "data", "value is '1243', not '1234.0'",
          figure(",1234,", ",1243,")),
    Break("one digit of a unit's figure", "data", "xa-binh, 2025, reported: value",
          figure(",534,", ",543,")),
    Break("rounded share", "data", "value is '66.7'",
          both(replace(FIGURES, "66.66666666666667", "66.7"),
               replace("so-lieu/chi-so/mo-cua.csv", "66.66666666666667", "66.7"))),
    Break("coverage", "data", "units_reported is '2', not '1'",
          figure("computed,1,2", "computed,2,2")),
    Break("firmness of a sum", "data", "quality is 'final', not 'provisional'",
          figure("1234,,,provisional", "1234,,,final")),
    Break("marker in place of another", "data", "marker is 'withheld'",
          figure(",not-reported", ",withheld")),
    Break("row missing", "data", "ban-doc, xa-an, 2024, reported is missing",
          figure("ban-doc,xa-an,2024,500,,,final,reported,,,bc-2024-an,2025-01-10,,,\n", "")),
    Break("row of nobody", "data", "ban-doc, xa-an, 2023, reported is of nobody",
          figure("ban-doc,huyen-mau,2024", "ban-doc,xa-an,2023,1,,,final,reported,,,,,,,\n"
                 "ban-doc,huyen-mau,2024")),
    Break("row twice", "data", "stands there twice",
          figure("ban-doc,xa-binh,2024,,,,,reported,,,,,,,not-reported\n",
                 "ban-doc,xa-binh,2024,,,,,reported,,,,,,,not-reported\n" * 2)),
    Break("correction that was not made", "data", "value is '700', not '650.0'",
          replace("content/data/corrections.csv",
                  "ban-doc,xa-an,2025,650,700,Đếm sót,2026-02-01,xa-an\n", "")),
    Break("formula in a note", "data", "note is '=1+1'", figure(",'=1+1", ",=1+1")),
    Break("duplicate id", "markup", "Duplicate ID", insert('<p id="main">x</p>')),
    Break("checker's warning", "markup", "warning", insert("<section><p>x</p></section>")),
    Break("misspelt property", "styles", "colour: red", style("p { colour: red }")),
    Break("bad selector", "styles", "p:hovver", style("@media print { p:hovver { color: red } }")),
    Break("overweight home page", "weight", "more than 60,000",
          add("dao.svg", f"<svg><desc>{NOISE}</desc></svg>")),
    Break("request to another host", "network", "leaves the site",
          replace("index.html", "<head>",
                  '<head><meta http-equiv="refresh" content="0; url=https://example.org/">')),
    Break("image from another host", "network", "Content Security Policy",
          insert('<img src="https://example.org/x.png" alt="x">')),
    Break("style element", "network", "Content Security Policy",
          insert("<style>p { color: red }</style>")),
    Break("style attribute", "network", "Content Security Policy",
          insert('<p style="color: red">x</p>')),
    Break("style element of the page for what is not there", "network",
          "404.html: console error", both(
              replace("404.html", "</main>", "<style>p { color: red }</style></main>"),
              add("sitemap.xml", "<x/>")), BASE),
    Break("failing request", "network", "status 404", insert('<img src="mat.png" alt="x">')),
    Break("message in the console", "network", "console warning",
          replace("index.html", "width=device-width", "width=device-width, depth=2")),
    Break("script", "network", "Executing inline script violates",
          insert("<script>mat()</script>")),
    Break("file of an unknown type", "headers", "chu.woff2: the recipe gives it no type",
          add("chu.woff2", "x")),
    Break("drawing that is a program", "headers", "media/x.svg, opened by itself: console error",
          add("media/x.svg", '<svg xmlns="http://www.w3.org/2000/svg">'
              "<script>alert(1)</script></svg>")),
    Break("drawing that loads another file", "headers", "Content Security Policy",
          add("media/x.svg", '<svg xmlns="http://www.w3.org/2000/svg">'
              '<image href="../dao.svg" width="4" height="2"/></svg>')),
    Break("drawing with a style, outside of media", "headers", "Content Security Policy",
          add("x.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path style="fill: red"/></svg>')),
    Break("file that is no PDF", "headers", "viewer does not open it", add("media/x.pdf", "x")),
    Break("main only with script", "scriptless", "0 visible main landmark",
          style("@media (scripting: none) { main { display: none } }")),
    Break("h1 hidden", "scriptless", "0 visible h1", style("h1 { display: none }")),
    Break("covered navigation", "scriptless", "cannot be clicked",
          style("body::after { content: ''; position: fixed; inset: 0 }")),
    Break("details that do not open", "scriptless", "summary of a details cannot be clicked",
          style("summary { pointer-events: none }")),
    Break("missing alt", "axe", "image-alt", replace("index.html", ' alt="Một hòn đảo"', "")),
    Break("low contrast in dark only", "axe", "(dark, 360 px)",
          style("@media (prefers-color-scheme: dark) { main p { color: #444 } }")),
    Break("unnamed field on a phone only", "axe", "360 px",
          both(insert('<input class="x">'),
               style("@media (min-width: 500px) { .x { display: none } }"))),
    Break("horizontal overflow", "layout", "sideways at 320 px",
          style("main { min-width: 340px }")),
    Break("overflow of an unfolded table", "layout", "unfolded", style("table { width: 2000px }")),
    Break("small navigation links", "layout", "too small",
          style("nav a { padding: 0; font-size: 10px; line-height: 1 }")),
    Break("overlapping labels", "charts", "“2025” overlaps “2027”",
          replace(INDICATOR, 'x="40%"', 'x="10"')),
    Break("labels that overlap when narrow", "charts", "overlaps “2030” (Noto Sans, 280",
          replace(INDICATOR, 'class="wide-only" x="40%"', 'x="80%"')),
    Break("clipped label", "charts", "is cut off", replace(INDICATOR, ' text-anchor="end"', "")),
    Break("scaled label", "charts", "px large", style("svg text { font-size: 9px }")),
    Break("label that readers' spacing cuts off", "charts", "is cut off (text spacing, 280",
          both(style("svg .x { font-size: 18px }"),
               replace(INDICATOR, '<text x="0" y="20">2025</text>',
                       '<text x="0" y="20">2025</text><text class="x" x="0" y="50">'
                       'Lượt bạn đọc ở thư viện xã nhà</text>'))),
    Break("caption over a chart", "charts", "“Chú thích” overlaps",
          both(style("figure p { margin-top: -64px }"),
               replace(INDICATOR, "</svg></figure>", "</svg><p>Chú thích</p></figure>"))),
    Break("faint mark", "charts", "a mark “path” has a contrast of",
          replace(INDICATOR, 'stroke="currentColor"', 'stroke="#ddd"')),
    Break("mark lost in forced colours", "charts", "(forced colours)",
          style("@media (forced-colors: active) { svg path { stroke: Canvas } }")),
    Break("faint label in the dark", "charts", "contrast of",
          style("@media (prefers-color-scheme: dark) { svg text { fill: #555 } }")),
]
