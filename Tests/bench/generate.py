#!/usr/bin/env python3
"""Makes the portals and blogs that the benchmark builds, for Hải Đăng and for Hugo.

The same seed gives the same bytes. Markdown bodies are the same files' worth of text for both; only
what stands before them and how the figures reach the page differ as the two tools do.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

YEARS = range(2021, 2026)
INDICATORS = 10
POSTS_PER_PAGE = 20
POSTS_PER_EDITION = 100

SYLLABLES = (
    "an bình cát dương đông gia giang hà hải hòa hưng khánh lâm lộc long mai minh nam nghĩa ngọc phong phú "
    "phúc quang quý sơn tân thanh thành thịnh thuận tiên trung trường tùng vân văn việt vĩnh xuân yên"
).split()
WORDS = (
    "thư viện bảo tàng nhà văn hóa mở cửa buổi tối người đọc trẻ em sách báo mượn trả phòng đọc lớp học "
    "cộng đồng tình nguyện tủ sách lưu động trường thôn xóm bến tàu chợ phiên kể chuyện vẽ tranh hỏi đáp ghi "
    "chép số liệu báo cáo tháng năm tuần ngày hội triển lãm hiện vật làng nghề biển đảo mùa gió sáng chiều"
).split()


class Text:
    """Vietnamese words in sentences, from a seed."""

    def __init__(self, source: random.Random) -> None:
        self.source = source

    def words(self, count: int) -> str:
        return " ".join(self.source.choices(WORDS, k=count))

    def sentence(self) -> str:
        return self.words(self.source.randint(8, 18)).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.source.randint(3, 6)))

    def title(self) -> str:
        return self.words(self.source.randint(4, 8)).capitalize()

    def name(self) -> str:
        return " ".join(self.source.choices(SYLLABLES, k=2)).title()


class Site:
    """Writes files below a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def post_body(text: Text, unit: str, indicator: str, other: str) -> str:
    """Headings, emphasis, a list, a table, three links."""
    rows = "\n".join(
        f"| {text.words(2)} | {text.source.randint(1, 999)} | {text.source.randint(1, 99)} % | {text.words(4)} |"
        for _ in range(5)
    )
    items = "\n".join(f"- **{text.words(2)}**: {text.words(8)}" for _ in range(4))
    return f"""{text.paragraph()}

Xem [trang của đơn vị]({unit}), [chỉ số]({indicator}) và [bài kia]({other}).

## {text.title()}

{text.paragraph()} *{text.words(3)}* và `{text.words(2)}`.

{items}

## {text.title()}

| Nơi | Lượt | Tỷ lệ | Ghi chú |
| --- | ---: | ---: | --- |
{rows}

> {text.sentence()}

{text.paragraph()}

{text.paragraph()}
"""


def write_hugo(site: Site) -> None:
    """What every site by Hugo shares: settings, layouts, the same style sheet, a list of posts."""
    shutil.copytree(HERE / "hugo", site.root, dirs_exist_ok=True)
    site.write("assets/style.css", (PROJECT / "themes/default/assets/style.css").read_text(encoding="utf-8"))
    site.write("content/posts/_index.md", "---\ntitle: Bài viết\n---\n")


class Portal:
    """One portal of about `pages` pages, written for both tools."""

    def __init__(self, pages: int, seed: int, haidang: Path, hugo: Path) -> None:
        self.text = Text(random.Random(f"{seed}/{pages}"))
        self.haidang = Site(haidang)
        self.hugo = Site(hugo)
        self.unit_count = pages // 10
        # Each post also makes a part of the pages that list posts and of its edition.
        overhead = 1 + 1 / POSTS_PER_PAGE + 1.2 / POSTS_PER_EDITION
        self.post_count = round((pages - self.unit_count - 40) / overhead)
        self.units = [f"xa-{number:05}" for number in range(1, self.unit_count + 1)]
        self.indicators = [f"chi-so-{number:02}" for number in range(1, INDICATORS + 1)]

    def write(self) -> None:
        write_hugo(self.hugo)
        self._write_settings()
        self._write_units()
        self._write_indicators()
        self._write_figures()
        self._write_posts()

    def _both(self, path: str, hugo_path: str, fields: str, hugo_fields: str, body: str) -> None:
        self.haidang.write("content/" + path, f"---\n{fields}---\n{body}")
        self.hugo.write("content/" + hugo_path, f"---\n{hugo_fields}---\n{body}")

    def _write_settings(self) -> None:
        shutil.copytree(PROJECT / "themes/default", self.haidang.root / "themes/default")
        self.haidang.write(
            "content/portal.yaml",
            f"""title: Tỉnh Mẫu
tagline: Một tỉnh không có thật
description: Cổng để đo tốc độ.
publisher: Tỉnh Mẫu (không có thật)
languages: [vi]
time-zone: {{name: Asia/Ho_Chi_Minh, utc-offset: "+07:00"}}
theme: default
data-status: illustrative
data-notice: Mọi số liệu ở đây là bịa ra để đo tốc độ.
minimum-coverage: 75
posts-per-page: {POSTS_PER_PAGE}
base-url: https://mau.example
contact: {{body: van-phong, note: Không có thật.}}
unit-types:
  - {{id: tinh, name: Tỉnh, section: III.1}}
  - {{id: xa, name: Xã, section: III.2}}
""",
        )
        simple = {
            "plan/index.md": 'title: Kế hoạch mẫu\nissuer: Tỉnh Mẫu\ndate: "2021-03-01"\nperiod: {from: 2021, to: 2030}\n'
            "summary: Một kế hoạch không có thật.\ntask-groups:\n  - {code: II.1, title: Nhóm một}\n",
            "plan/objectives/i-1.md": "code: I.1\ntitle: Mục tiêu mẫu\nkind: specific\nsummary: Một mục tiêu.\n",
            "bodies/van-phong.md": "code: III.1\ntitle: Văn phòng\nsummary: Điều phối.\n",
            "bodies/uy-ban-xa.md": "code: III.2\ntitle: Ủy ban xã\nsummary: Các xã.\nunit-types: [xa]\n",
            "pages/method.md": "title: Phương pháp\nslug: phuong-phap\nsummary: Số ở đâu ra.\n",
            "pages/contact.md": "title: Liên hệ\nslug: lien-he\nsummary: Gửi về đâu.\n",
        }
        for number, letter in enumerate("abcdefghij"):
            simple[f"plan/tasks/ii-1-{letter}.md"] = (
                f"code: II.1.{letter}\ntitle: Nhiệm vụ {number}\nsummary: Một nhiệm vụ.\n"
                "bodies:\n  - {body: van-phong, section: III.1, role: lead}\n"
            )
        for path, fields in simple.items():
            body = self.text.paragraph() + "\n"
            title = next(line for line in fields.split("\n") if line.startswith("title"))
            hugo = path.replace("index.md", "_index.md")
            self._both(path, hugo, fields, title + "\n", body)

    def _write_units(self) -> None:
        self._both(
            "units/tinh-mau/index.md", "units/tinh-mau/index.md",
            'title: Tỉnh Mẫu\ntype: tinh\ncode: "99"\nsummary: Một tỉnh không có thật.\n',
            "title: Tỉnh Mẫu\n", self.text.paragraph() + "\n",
        )
        for number, unit in enumerate(self.units, 1):
            title = f"Xã {self.text.name()} {number}"
            summary = self.text.sentence()
            fields = f'title: {title}\ntype: xa\ncode: "{number:05}"\nparent: tinh-mau\nsummary: {summary}\n'
            body = f"{self.text.paragraph()}\n\n## Nơi học\n\n{self.text.paragraph()}\n"
            self._both(
                f"units/{unit}/index.md", f"units/{unit}/index.md", fields,
                f'title: {title}\ncode: "{number:05}"\nsummary: {summary}\n', body,
            )

    def _write_indicators(self) -> None:
        for number, indicator in enumerate(self.indicators):
            title = f"Chỉ số mẫu {number + 1}"
            summary = self.text.sentence()
            # Every second one has a target; all but one are followed without a chart of their own.
            fields = (
                f"title: {title}\nsummary: {summary}\norder: {number}\nsection: I.1\nobjective: i-1\n"
                "kind: count\nmeasure: lượt\ndirection: up\naggregation: sum\napplies-to: [xa]\n"
            )
            if number == 0:
                goal = 2000 * self.unit_count
                fields += f"target: {{type: level, milestones: [{{year: 2025, value: {goal * 0.8:.0f}}}, {{year: 2030, value: {goal}}}]}}\n"
            self._both(
                f"indicators/{indicator}.md", f"indicators/{indicator}.md", fields,
                f"title: {title}\nsummary: {summary}\norder: {number}\n", self.text.paragraph() + "\n",
            )

    def _write_figures(self) -> None:
        reports = ["id,submitter,kind,period,submitted,document,note"]
        for year in YEARS:
            reports += [f"bc-{year}-{unit},{unit},year,{year},{year + 1}-02-{1 + index % 28:02},," for index, unit in enumerate(self.units)]
        self.haidang.write("content/data/reports.csv", "\n".join(reports) + "\n")
        for indicator in self.indicators:
            lines = ["indicator,unit,period,value,quality,report,note"]
            for unit in self.units:
                value = self.text.source.randint(200, 2000)
                for year in YEARS:
                    value = round(value * self.text.source.uniform(0.95, 1.2))
                    if self.text.source.random() < 0.02:
                        lines.append(f"{indicator},{unit},{year},not-reported,,,")
                    else:
                        lines.append(f"{indicator},{unit},{year},{value},final,bc-{year}-{unit},")
            table = "\n".join(lines) + "\n"
            self.haidang.write(f"content/data/{indicator}.csv", table)
            self.hugo.write(f"assets/data/{indicator}.csv", table)

    def _write_posts(self) -> None:
        editions = [
            (f"chien-dich-{number // len(YEARS) + 1:03}", YEARS[number % len(YEARS)])
            for number in range((self.post_count - 1) // POSTS_PER_EDITION + 1)
        ]
        for campaign in sorted({campaign for campaign, _ in editions}):
            title, summary = f"Chiến dịch {self.text.title()}", self.text.sentence()
            fields = f"title: {title}\nsummary: {summary}\n"
            self._both(
                f"campaigns/{campaign}/index.md", f"campaigns/{campaign}/_index.md",
                fields + "section: II.1.a\n", fields, self.text.paragraph() + "\n",
            )
        for number in range(self.post_count):
            campaign, year = editions[number // POSTS_PER_EDITION]
            folder = f"campaigns/{campaign}/{year}"
            rank = number % POSTS_PER_EDITION
            if rank == 0:
                title, summary = f"Kỳ {year}", self.text.sentence()
                fields = f"title: {title}\nsummary: {summary}\n"
                self._both(
                    f"{folder}/index.md", f"{folder}/_index.md",
                    fields + f"starts: {year}-04-10\nends: {year}-05-20\n", fields, self.text.paragraph() + "\n",
                )
            in_edition = min(POSTS_PER_EDITION, self.post_count - number + rank)
            unit = self.text.source.choice(self.units)
            title, summary = self.text.title(), self.text.sentence()
            day = f"{year}-{4 + rank % 2:02}-{10 + rank % 19:02}"
            body = post_body(
                self.text, f"../../../units/{unit}/index.md",
                f"../../../indicators/{self.text.source.choice(self.indicators)}.md",
                f"bai-{(rank + 1) % in_edition:03}.md",
            )
            fields = f"title: {title}\ndate: {day}\nsummary: {summary}\n"
            self._both(
                f"{folder}/bai-{rank:03}.md", f"{folder}/bai-{rank:03}.md",
                fields + f"author: van-phong\nunits: [{unit}]\n", fields + f"units: [{unit}]\nauthor: Văn phòng\n", body,
            )


class Blog(Portal):
    """Files with a title and text, and as little else as each tool takes: where Hugo is at its best."""

    def __init__(self, files: int, seed: int, haidang: Path, hugo: Path) -> None:
        super().__init__(0, seed, haidang, hugo)
        self.post_count = files

    def write(self) -> None:
        write_hugo(self.hugo)
        self._write_settings()
        for number in range(self.post_count):
            year = YEARS[number * len(YEARS) // self.post_count]
            if number == 0:
                self.haidang.write("content/campaigns/blog/index.md", "---\ntitle: Nhật ký\nsection: II.1.a\n---\n")
            if not (self.haidang.root / f"content/campaigns/blog/{year}").exists():
                self.haidang.write(
                    f"content/campaigns/blog/{year}/index.md",
                    f"---\ntitle: Năm {year}\nstarts: {year}-01-01\nends: {year}-12-31\n---\n",
                )
            body = "\n\n".join(self.text.paragraph() for _ in range(5)) + "\n"
            path = f"campaigns/blog/{year}/bai-{number:05}.md"
            day = f"{year}-{1 + number % 12:02}-{1 + number % 28:02}"
            title = self.text.title()
            self._both(
                path, path, f"title: {title}\ndate: {day}\nauthor: van-phong\n", f"title: {title}\ndate: {day}\n", body,
            )


class Photos(Blog):
    """Posts with a phone's photo of twelve million pixels each."""

    def write(self) -> None:
        super().write()
        # Pillow is there where photos are asked for.
        sys.path.insert(0, str(HERE.parent / "pictures"))
        from PIL import ImageChops
        from photos import landscape, taken

        scenes = [landscape(seed) for seed in range(4)]
        for number, post in enumerate(sorted((self.haidang.root / "content/campaigns").glob("*/*/bai-*.md"))):
            # Each another photo, in less time than it would take to draw another.
            photo = ImageChops.offset(scenes[number % len(scenes)], 40 * number, 24 * number)
            content = taken(photo, "jpeg", 1)
            picture = f"\n![Một buổi đọc sách]({post.stem}.jpg)\n"
            post.with_suffix(".jpg").write_bytes(content)
            post.write_text(post.read_text() + picture)
            page = self.hugo.root / "content" / post.relative_to(self.haidang.root / "content")
            bundle = page.with_suffix("")
            bundle.mkdir()
            (bundle / post.with_suffix(".jpg").name).write_bytes(content)
            (bundle / "index.md").write_text(page.read_text() + picture)
            page.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    Portal(arguments.pages, arguments.seed, arguments.folder / "haidang", arguments.folder / "hugo").write()


if __name__ == "__main__":
    main()
