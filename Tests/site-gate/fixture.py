"""A tiny good site, which passes every check: the self-test's starting point."""

from __future__ import annotations

import fixture_data

Files = dict[str, str]

STYLE = """:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --paper: #14171c; --link: #8ab8ff; }
}
body { margin: 0 1rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 sans-serif; }
a { color: var(--link); }
nav a { display: inline-block; min-width: 24px; padding: 4px 0; }
nav li { display: inline-block; margin-right: 1rem; }
figure { margin: 0; container-type: inline-size; }
svg text { fill: var(--ink); font-size: 12px; }
@container (max-width: 400px) { .wide-only { display: none; } }
"""

CHART = """<figure id="f"><svg role="img" aria-labelledby="f-title" width="100%" height="60">
<title id="f-title">Lượt bạn đọc</title>
<text x="0" y="20">2025</text><text class="wide-only" x="40%" y="20">2027</text>
<text x="100%" y="20" text-anchor="end">2030</text>
<path d="M0 40 L90 30" fill="none" stroke="currentColor"/></svg></figure>"""

PDF = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]>>endobj
trailer<</Root 1 0 R>>
"""


def page(lang: str, kind: str, title: str, up: str, body: str) -> str:
    """A page that passes, `up` being the way to the site's folder."""
    crumbs = (f'<nav class="breadcrumb" aria-label="Đường dẫn"><ol><li>'
              f'<a href="{up}index.html">Trang chủ</a></li></ol></nav>')
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{title}">
<link rel="icon" href="{up}dao.svg"><link rel="stylesheet" href="{up}style.css">
<link rel="alternate" type="application/atom+xml" title="Tin mới" href="{up}feed.xml"></head>
<body data-page="{kind}"><a href="#main">Tới nội dung</a>
<header><nav aria-label="Chính"><ul><li><a href="{up}index.html">Trang chủ</a></li>
<li><a href="{up}chi-so/ban-doc/index.html">Bạn đọc</a></li>
<li><a href="{up}en/index.html" lang="en" hreflang="en">English</a></li></ul></nav>
{"" if kind in {"home", "404"} else crumbs}</header>
<main id="main"><h1>{title}</h1>
{body}
<p>Số liệu đến ngày <time datetime="2025-06-30" data-date-of-data>30/6/2025</time></p>
</main></body></html>
"""


def good_site() -> Files:
    """The site's files; those below `content/` lie beside the site."""
    indicator = (CHART + '<h2 id="bang">Bảng số liệu</h2><details><summary>Xem bảng</summary>'
                 '<table><caption>Lượt bạn đọc theo năm</caption><thead><tr><th scope="col">'
                 'Năm</th><th scope="col">Lượt</th></tr></thead><tbody><tr><th scope="row">2025'
                 '</th><td>1.234</td></tr></tbody></table></details>')
    home = ('<p>Cổng này cho người dân biết kế hoạch đang được thực hiện thế nào. '
            '<a href="chi-so/ban-doc/index.html#bang">Bảng bạn đọc</a></p>'
            '<p><img src="dao.svg" alt="Một hòn đảo" width="40" height="20"></p>')
    return {
        "index.html": page("vi", "home", "Tiến độ kế hoạch", "", home),
        "en/index.html": page("en", "home", "How the plan is going", "../",
                              "<p>This portal shows residents how the plan is going.</p>"),
        "chi-so/ban-doc/index.html": page("vi", "indicator", "Lượt bạn đọc", "../../", indicator),
        "404.html": page("vi", "404", "Không tìm thấy trang", "", "<p>Trang này không có.</p>"),
        "style.css": STYLE,
        "dao.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">'
                   '<path d="M0 2L2 0 4 2z"/></svg>',
        # Opened by itself it needs what a page does not: styles of its own, a picture within.
        "media/bia.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">'
                         "<style>path { stroke: red }</style><path style='fill: blue' d='M0 0h4'/>"
                         "<image width='1' height='1' href='data:image/gif;base64,"
                         "R0lGODlhAQABAAAAACwAAAAAAQABAAA='/></svg>",
        "media/ke-hoach.pdf": PDF,
        "robots.txt": "User-agent: *\nAllow: /\n",
        "feed.xml": """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin mới</title><id>tag:site.example,2025:feed</id>
<updated>2025-06-30T00:00:00+07:00</updated><author><name>Cổng</name></author>
<entry><title>Bạn đọc</title><id>tag:site.example,2025:1</id>
<updated>2025-06-30T00:00:00+07:00</updated>
<link href="chi-so/ban-doc/index.html"/></entry></feed>
""",
        **fixture_data.published(),
        **fixture_data.content(),
    }
