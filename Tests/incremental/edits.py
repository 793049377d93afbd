"""What may happen to a portal between two builds, one thing at a time, chosen by a seed."""

from __future__ import annotations

import datetime
import json
import os
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

SENTENCES = [
    "Thêm một câu.", "Hôm nay trời đẹp & gió nhẹ.", "Một **câu** nữa, có `chữ` và *nghiêng*.",
    "Xem thêm ở [trang khác](https://mau.example/?a=1&b=2).", "- một\n- hai\n- ba",
    "| a | b |\n| --- | ---: |\n| 1 | 2 |", "Câu có chú thích.[^1]\n\n[^1]: Đây là chú thích.",
]


@dataclass
class World:
    """A portal, its site, its cache, and what the next build is asked for."""

    root: Path
    site: Path
    source: random.Random
    day: datetime.date
    first_day: datetime.date
    base_url: str | None = None
    kept_records: list[bytes] = field(default_factory=list)
    spoiled: dict[Path, bytes | None] = field(default_factory=dict)

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def theme(self) -> Path:
        return self.root / "themes/default"

    @property
    def options(self) -> list[str]:
        options = ["--as-of", self.day.isoformat()]
        return options + (["--base-url", self.base_url] if self.base_url else [])

    def caches(self) -> list[Path]:
        return sorted((self.root / ".haidang").glob("*/")) if (self.root / ".haidang").exists() else []

    def records(self) -> list[Path]:
        return [cache / "record" for cache in self.caches() if (cache / "record").exists()]

    def posts(self) -> list[Path]:
        return sorted(path for path in self.content.glob("campaigns/*/*/*.md") if path.stem != "index")

    def documents(self) -> list[Path]:
        return sorted(self.content.rglob("*.md"))

    def tables(self) -> list[Path]:
        return [path for path in sorted(self.content.glob("data/*.csv")) if path.stem not in ("reports", "corrections")]

    def pages(self) -> list[Path]:
        return sorted(self.site.rglob("*.html"))

    def choose(self, paths: list[Path]) -> Path | None:
        return self.source.choice(paths) if paths else None


def parts(path: Path) -> tuple[str, str]:
    """A document's front matter with its fences, and its text."""
    text = path.read_text(encoding="utf-8")
    end = text.index("\n---\n", 3) + 5
    return text[:end], text[end:]


# MARK: Texts


def append_sentence(world: World) -> str | None:
    post = world.choose(world.posts())
    if post:
        # A footnote's text can be there already.
        spoil(world, post, f"{post.read_text()}\n{world.source.choice(SENTENCES)}\n".encode())
    return post and post.name


def append_anywhere(world: World) -> str:
    document = world.choose(world.documents())
    document.write_text(document.read_text() + "\n" + world.source.choice(SENTENCES[:5]) + "\n")
    return str(document.relative_to(world.root))


def change_a_word(world: World) -> str | None:
    """Somewhere in a post: in its text, its fields, a link or a heading; often in something that counts."""
    post = world.choose(world.posts())
    if not post:
        return None
    words = post.read_text().split(" ")
    index = world.source.randrange(1, len(words)) if len(words) > 1 else 0
    words[index] = world.source.choice(["mới", "cũ", words[index] + "a", words[index][::-1]])
    spoil(world, post, " ".join(words).encode())
    return post.name


def cut_text(world: World) -> str | None:
    post = world.choose(world.posts())
    if not post:
        return None
    head, text = parts(post)
    spoil(world, post, (head + text[: world.source.randrange(len(text) + 1)]).encode())
    return post.name


def same_size_same_time(world: World) -> str | None:
    """A letter is changed, and the file's time is set back."""
    post = world.choose(world.posts())
    if not post:
        return None
    before = post.stat()
    head, text = parts(post)
    letters = [index for index, letter in enumerate(text) if letter in "abcdeghiklmnopqrstuvxy"]
    if not letters:
        return None
    index = world.source.choice(letters)
    spoil(world, post, (head + text[:index] + "h" + text[index + 1 :]).encode())
    os.utime(post, ns=(before.st_atime_ns, before.st_mtime_ns))
    return post.name


def touch(world: World) -> str:
    document = world.choose(world.documents())
    document.touch()
    return document.name


def write_the_same(world: World) -> str:
    document = world.choose(world.documents())
    document.write_bytes(document.read_bytes())
    return document.name


def add_heading(world: World) -> str | None:
    post = world.choose(world.posts())
    if post:
        post.write_text(post.read_text() + f"\n## Mục {world.source.randrange(1000)}\n\nChữ.\n")
    return post and post.name


def add_link(world: World) -> str | None:
    post, target = world.choose(world.posts()), world.choose(world.documents())
    if not post:
        return None
    path = os.path.relpath(target, post.parent)
    spoil(world, post, (post.read_text() + f"\nXem [trang này]({path}).\n").encode())
    return f"{post.name} -> {path}"


# MARK: Fields


def set_field(world: World, path: Path, name: str, value: str) -> None:
    head, text = parts(path)
    lines = [line for line in head.split("\n")[1:-2] if not line.startswith(name + ":")]
    spoil(world, path, ("\n".join(["---", *lines, f"{name}: {value}", "---", ""]) + text).encode())


def change_title(world: World) -> str:
    path = world.choose(world.documents())
    set_field(world, path, "title", f'"Tên {world.source.randrange(10_000)}"')
    return path.name


def change_summary(world: World) -> str | None:
    path = world.choose(world.posts())
    if path:
        set_field(world, path, "summary", f'"Tóm tắt {world.source.randrange(10_000)}."')
    return path and path.name


def drop_summary(world: World) -> str | None:
    path = world.choose(world.posts())
    if path:
        head, text = parts(path)
        lines = [line for line in head.split("\n") if not line.startswith("summary:")]
        path.write_text("\n".join(lines) + text)
    return path and path.name


def change_date(world: World) -> str | None:
    path = world.choose(world.posts())
    if path:
        year = path.parent.name
        set_field(world, path, "date", f"{year}-{world.source.randint(1, 12):02}-{world.source.randint(1, 28):02}")
    return path and path.name


def toggle_draft(world: World) -> str | None:
    path = world.choose(world.posts())
    if path:
        set_field(world, path, "draft", world.source.choice(["true", "false"]))
    return path and path.name


# MARK: Files


def add_post(world: World) -> str | None:
    path = world.choose(world.posts())
    if not path or len(world.posts()) > 30:
        return None
    new = path.with_name(f"bai-{world.source.randrange(10_000)}.md")
    new.write_text(path.read_text())
    return new.name


def remove_post(world: World) -> str | None:
    path = world.choose([path for path in world.posts() if path.stem.startswith("bai-")])
    if path:
        spoil(world, path, None)
    return path and path.name


def rename_post(world: World) -> str | None:
    path = world.choose([path for path in world.posts() if path.stem.startswith("bai-")])
    if path:
        path.rename(path.with_name(f"bai-{world.source.randrange(10_000)}.md"))
    return path and path.name


def swap_posts(world: World) -> str | None:
    """Two files change names: sizes and times go with them."""
    posts = world.posts()
    if len(posts) < 2:
        return None
    first, second = world.source.sample(posts, 2)
    third = first.with_name("bai-tam.md")
    spoil(world, first, first.read_bytes())
    spoil(world, second, second.read_bytes())
    first.rename(third)
    second.rename(first)
    third.rename(second)
    return f"{first.name} <-> {second.name}"


def add_dot_file(world: World) -> str:
    (world.content / f".tam-{world.source.randrange(3)}").write_text("x")
    return "dot file"


def add_wrong_file(world: World) -> str:
    spoil(world, world.content / "ghi-chu.txt", b"x")
    return "ghi-chu.txt"


# MARK: Figures, settings, theme


def change_a_figure(world: World) -> str | None:
    table = world.choose(world.tables())
    lines = table.read_text().split("\n")
    rows = [index for index, line in enumerate(lines) if index and line.count(",") >= 6]
    if not rows:
        return None
    index = world.source.choice(rows)
    cells = lines[index].split(",")
    cells[3] = str(world.source.randrange(100_000)) if cells[3].isdigit() else cells[3]
    lines[index] = ",".join(cells)
    spoil(world, table, "\n".join(lines).encode())
    return f"{table.name}:{index + 1}"


CORRECTION_COLUMNS = "indicator,unit,period,old,new,reason,date,found-by\n"


def correct_a_figure(world: World) -> str | None:
    """A figure changed by a line in ``corrections.csv``, which is how one that is published changes."""
    corrections = world.content / "data/corrections.csv"
    table = world.choose(world.tables())
    header, *lines = table.read_text().split("\n")
    names = header.split(",")
    rows = [index for index, line in enumerate(lines) if line.count(",") == len(names) - 1]
    if "value" not in names or not rows:
        return None
    index = world.source.choice(rows)
    row = dict(zip(names, lines[index].split(",")))
    if not row["value"].isdigit():
        return None
    before = corrections.read_bytes() if corrections.exists() else CORRECTION_COLUMNS.encode()
    columns = before.decode().split("\n")[0].split(",")
    said = {
        "indicator": row.get("indicator", table.stem), "unit": row["unit"], "period": row["period"],
        "old": row["value"], "new": str(world.source.randrange(100_000)), "reason": "Nhầm",
        # No day that a build is for comes before it.
        "date": world.first_day.isoformat(), "found-by": row["unit"],
    }
    correction = ",".join(said.get(column, "") for column in columns)
    spoil(world, corrections, before.rstrip(b"\n") + f"\n{correction}\n".encode())
    return f"{table.name}:{index + 2}"


def remove_a_figure(world: World) -> str | None:
    table = world.choose(world.tables())
    lines = table.read_text().split("\n")
    if len(lines) < 12:
        return None
    index = world.source.randrange(1, len(lines) - 1)
    spoil(world, table, "\n".join(lines[:index] + lines[index + 1 :]).encode())
    return f"{table.name}:{index + 1}"


def shuffle_figures(world: World) -> str:
    table = world.choose(world.tables())
    first, *lines = table.read_text().strip("\n").split("\n")
    world.source.shuffle(lines)
    table.write_text("\n".join([first, *lines]) + "\n")
    return table.name


def change_settings(world: World) -> str:
    settings = world.content / "portal.yaml"
    lines = settings.read_text().split("\n")
    name = world.source.choice(["tagline", "description", "posts-per-page"])
    index = next(index for index, line in enumerate(lines) if line.startswith(name + ":"))
    number = world.source.randint(2, 9)
    lines[index] = f"{name}: {number}" if name == "posts-per-page" else f"{name}: Chữ {number}"
    settings.write_text("\n".join(lines))
    return name


def change_a_template(world: World) -> str:
    template = world.choose(sorted(world.theme.glob("templates/**/*.mustache")))
    text = template.read_text()
    choice = world.source.randrange(4)
    if choice == 0:
        spoil(world, template, text.replace("{{{prose}}}", "{{{prose}}}{{{prose}}}").encode())
    elif choice == 1:
        spoil(world, template, text.replace("{{{prose}}}", "").encode())
    else:
        template.write_text(text + f"<!-- {world.source.randrange(1000)} -->\n")
    return template.name


def change_a_phrase(world: World) -> str:
    phrases = world.choose(sorted(world.theme.glob("phrases/*.yaml")))
    lines = phrases.read_text().split("\n")
    index = world.source.choice([index for index, line in enumerate(lines) if line.count(": ") == 1 and "{" not in line])
    name = lines[index].split(": ")[0]
    lines[index] = f'{name}: "Chữ {world.source.randrange(1000)}"'
    spoil(world, phrases, "\n".join(lines).encode())
    return f"{phrases.name}:{index + 1}"


def change_the_style(world: World) -> str:
    style = world.theme / "assets/style.css"
    style.write_text(style.read_text() + f"\n/* {world.source.randrange(1000)} */\n")
    return style.name


# MARK: The clock and the options


def another_day(world: World) -> str:
    world.day += datetime.timedelta(days=world.source.choice([-400, -30, -1, 1, 1, 7, 40, 500]))
    world.day = max(world.first_day, min(datetime.date(2031, 1, 1), world.day))
    return world.day.isoformat()


def other_options(world: World) -> str:
    world.base_url = world.source.choice([None, "https://a.example", "https://b.example/c"])
    return str(world.base_url)


# MARK: The cache


def keep_a_record(world: World) -> None:
    for record in world.records():
        world.kept_records = [*world.kept_records[-5:], record.read_bytes()]


def flip_a_byte(world: World) -> str | None:
    """Of any file in the cache, with its time set back half of the times."""
    files = [path for cache in world.caches() for path in cache.rglob("*") if path.is_file() and not path.is_symlink()]
    path = world.choose(sorted(files))
    if not path:
        return None
    before, data = path.stat(), bytearray(path.read_bytes())
    if not data:
        return None
    data[world.source.randrange(len(data))] ^= 1 << world.source.randrange(8)
    path.write_bytes(data)
    if world.source.random() < 0.5:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return str(path.relative_to(world.root))


def truncate_a_record(world: World) -> str | None:
    record = world.choose(world.records())
    if record:
        data = record.read_bytes()
        record.write_bytes(data[: world.source.randrange(len(data))])
    return record and "record"


def delete_of_the_cache(world: World) -> str | None:
    is_all = world.source.random() < 0.5
    if is_all:
        shutil.rmtree(world.root / ".haidang", ignore_errors=True)
    for record in world.records():
        record.unlink()
    return "all" if is_all else "record"


def earlier_record(world: World) -> str | None:
    record = world.choose(world.records())
    if record and world.kept_records:
        record.write_bytes(world.source.choice(world.kept_records))
    return "record"


def link_in_place_of_the_cache(world: World) -> str | None:
    cache = world.choose(world.caches())
    if not cache:
        return None
    elsewhere = world.root.parent / f"noi-khac-{world.source.randrange(1_000_000)}"
    part = world.source.choice([cache, cache / "record"])
    if part.is_symlink() or not part.exists():
        return None
    part.rename(elsewhere)
    part.symlink_to(elsewhere)
    return part.name


# MARK: The site


def delete_pages(world: World) -> str:
    for page in world.source.sample(world.pages(), min(3, len(world.pages()))):
        page.unlink()
    return "pages"


def own_file(world: World) -> str:
    path = world.site / world.source.choice(["CNAME", ".nojekyll", ".well-known/security.txt"])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{world.source.randrange(100)}\n")
    return path.name


def copy_of_the_site(world: World) -> str | None:
    """The same bytes under other numbers and dates, as after a move to another disk."""
    if not world.site.exists():
        return None
    copy = world.site.with_name("ban-sao")
    shutil.copytree(world.site, copy, symlinks=True)
    shutil.rmtree(world.site)
    copy.rename(world.site)
    return "site"


def delete_the_site(world: World) -> str | None:
    # A build that was refused leaves the place empty.
    if not world.site.exists():
        return None
    shutil.rmtree(world.site)
    return "site"


def spoil(world: World, path: Path, data: bytes | None) -> None:
    """Changes a file in a way that may be a mistake; ``mend`` takes it back."""
    world.spoiled.setdefault(path, path.read_bytes() if path.exists() else None)
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


def mend(world: World) -> None:
    for path, data in world.spoiled.items():
        if data is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(data)
    world.spoiled = {}


# The more often something happens to people, the more often it happens here.
EDITS = {
    append_sentence: 10, append_anywhere: 3, change_a_word: 6, cut_text: 2, same_size_same_time: 4, touch: 2,
    write_the_same: 2, add_heading: 2, add_link: 3, change_title: 3, change_summary: 3, drop_summary: 1,
    change_date: 3, toggle_draft: 3, add_post: 4, remove_post: 2, rename_post: 2, swap_posts: 2, add_dot_file: 1,
    add_wrong_file: 1, change_a_figure: 3, correct_a_figure: 6, remove_a_figure: 2, shuffle_figures: 1, change_settings: 2,
    change_a_template: 3, change_a_phrase: 2, change_the_style: 1, another_day: 5, other_options: 3, flip_a_byte: 4,
    truncate_a_record: 1, delete_of_the_cache: 3, earlier_record: 2,
    link_in_place_of_the_cache: 1, delete_pages: 2, own_file: 2, copy_of_the_site: 1, delete_the_site: 1,
}


def one_edit(world: World) -> str:
    keep_a_record(world)
    while True:
        edit = world.source.choices(list(EDITS), list(EDITS.values()))[0]
        what = edit(world)
        if what is not None:
            return f"{edit.__name__} {json.dumps(what, ensure_ascii=False)}"
