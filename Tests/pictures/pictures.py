#!/usr/bin/env python3
"""What becomes of pictures: looked at by other programs than the one that publishes them.

    pictures.py --program PROGRAM

Pictures are made as phones, scanners and drawing programs write them, a portal that shows them is built,
and each published file is read by Pillow and by ExifTool: is it upright, of the right size, small enough,
and does it tell of nobody? What no picture is has to be named for what it is. Reading the largest pictures
takes less than 300 MB. What was made once is not made again.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from photos import CORNERS, SECRET, landscape, quarters, taken

PROJECT = Path(__file__).resolve().parent.parent.parent
FOLDER = "content/campaigns/ngay-sach/2024"
WIDTHS = [360, 720, 1080, 1600]
PHOTO_KILOBYTES, MEGABYTES = 120, 300
# What a file may say of itself beside its colours.
SILENT = {"ExifTool", "System", "File", "JFIF", "PNG", "RIFF", "Composite", "VP8"}


class Portal:
    """A small portal whose one post shows pictures."""

    def __init__(self, program: str, folder: str):
        self.program = program
        self.root = Path(folder)
        shutil.copytree(PROJECT / "Tests/PortalTests/Invalid/base", self.root, dirs_exist_ok=True)
        shutil.copytree(PROJECT / "themes/default", self.root / "themes/default", dirs_exist_ok=True)
        self.post = self.root / FOLDER / "ke-chuyen.md"
        self.text = self.post.read_text(encoding="utf-8")

    def show(self, pictures: dict[str, bytes]) -> None:
        """Has the post show these and no others."""
        for old in (self.root / FOLDER).iterdir():
            if old.suffix in {".jpg", ".jpeg", ".png", ".webp"}:
                old.unlink()
        for name, content in pictures.items():
            (self.root / FOLDER / name).write_bytes(content)
        shown = "".join(f"\n![Ảnh]({name})\n" for name in pictures)
        self.post.write_text(self.text + shown, encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.program, "build", str(self.root), "--as-of", "2026-01-15", *arguments],
            capture_output=True, text=True, check=False)

    def build(self) -> None:
        done = self.run()
        if done.returncode != 0:
            raise SystemExit(done.stderr)

    def diagnostics(self) -> list[dict]:
        lines = self.run("--diagnostics", "json", "--language", "en").stdout.splitlines()
        return [json.loads(line) for line in lines]

    @property
    def published(self) -> dict[str, bytes]:
        folder = self.root / "site/media" / FOLDER.removeprefix("content/")
        return {file.name: file.read_bytes() for file in sorted(folder.iterdir())
                if file.suffix != ".svg"}

    @property
    def page(self) -> str:
        return next((self.root / "site").rglob("ke-chuyen/index.html")).read_text(encoding="utf-8")


class Report:
    def __init__(self) -> None:
        self.checks, self.faults = 0, []

    def expect(self, is_right: bool, message: str) -> None:
        self.checks += 1
        if not is_right:
            self.faults.append(message)
            print("✘", message)


# MARK: What is published


def corners(image: Image.Image) -> list[str]:
    """Which colour is nearest to what stands in each corner."""
    image = image.convert("RGB")
    width, height = image.size
    places = [(w * width // 4, h * height // 4) for h in (1, 3) for w in (1, 3)]

    def nearest(colour: tuple[int, ...]) -> str:
        return min(CORNERS, key=lambda name: sum((a - b) ** 2 for a, b in zip(CORNERS[name], colour)))

    return [nearest(image.getpixel(place)) for place in places]


def told(files: dict[str, bytes], folder: Path) -> dict[str, set[str]]:
    """What ExifTool finds in each file, by group, without what every picture has."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    out = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-u", "-U", "-ee", str(folder)],
        capture_output=True, text=True, check=False).stdout
    found = {}
    for entry in json.loads(out):
        tags = {key for key in entry if ":" in key}
        found[Path(entry["SourceFile"]).name] = {
            key for key in tags if key.split(":")[0] not in SILENT
            and not key.startswith("ICC") and "ICC_Profile" not in key}
    return found


def check_orientations(portal: Portal, report: Report) -> None:
    """Eight ways to hold a camera, in each format."""
    sources = {f"anh-{kind}-{side}.{'jpg' if kind == 'jpeg' else kind}":
               taken(quarters(), kind, side) for kind in ("jpeg", "png", "webp") for side in range(1, 9)}
    portal.show(sources)
    portal.build()
    report.expect(
        all("GPS" in str(tags) for tags in told(sources, portal.root / "told").values()),
        "ExifTool finds where the photos were taken, as long as they say so")
    for name, tags in told(portal.published, portal.root / "told").items():
        report.expect(not tags, f"{name} still says {sorted(tags)}")
    for name, content in portal.published.items():
        image = Image.open(io.BytesIO(content))
        report.expect(image.size == (300, 200), f"{name} is {image.size}")
        report.expect(corners(image) == list(CORNERS), f"{name} stands {corners(image)}")
        report.expect(bool(image.info.get("icc_profile")), f"{name} lost its colour profile")
    report.expect(len(portal.published) == 32, f"{len(portal.published)} files of 24 pictures")


def check_photo(portal: Portal, report: Report) -> None:
    """A phone's photo of twelve million pixels, held upright."""
    source = taken(landscape(size=(3024, 4032)), "jpeg", 6)
    portal.show({"anh.jpg": source})
    portal.build()
    published = portal.published
    print(f"photo: {len(source) // 1000} kB;",
          ", ".join(f"{name} {len(content) / 1000:.0f} kB" for name, content in published.items()))
    wanted = {f"anh_{width}.{kind}" for width in WIDTHS for kind in ("jpg", "webp")}
    report.expect(set(published) == wanted, f"published are {sorted(published)}")
    for name, content in published.items():
        width = int(re.search(r"_(\d+)\.", name)[1])
        image = Image.open(io.BytesIO(content))
        report.expect(image.size == (width, width * 4 // 3), f"{name} is {image.size}")
        report.expect(SECRET.encode() not in content, f"{name} says where it was taken")
        if width == 1080:
            report.expect(len(content) <= PHOTO_KILOBYTES * 1000, f"{name} has {len(content)} bytes")
    for name, tags in told(published, portal.root / "told").items():
        report.expect(not tags, f"{name} still says {sorted(tags)}")
    sets = re.findall(r'srcset="([^"]*)"', portal.page)
    report.expect(
        [[part.split()[1] for part in one.split(", ")] for one in sets]
        == [[f"{width}w" for width in WIDTHS]] * 2, f"srcset is {sets}")
    report.expect('width="1600" height="2133"' in portal.page, "the page says how large it is")


def check_kinds(portal: Portal, report: Report) -> None:
    """What else pictures are: grey, for print, with few colours, with holes, of 16 bits, moving."""
    def saved(image: Image.Image, kind: str, **options) -> bytes:
        out = io.BytesIO()
        image.save(out, kind, **options)
        return out.getvalue()

    frames = [quarters(), quarters().rotate(180)]
    clear = quarters(mode="RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    sources = {
        "grey.jpg": saved(quarters(mode="L"), "jpeg"),
        "print.jpg": saved(quarters(mode="CMYK"), "jpeg"),
        "passes.jpg": saved(quarters(), "jpeg", progressive=True),
        "full.jpg": saved(quarters(), "jpeg", subsampling=0),
        "few.png": saved(quarters().quantize(8), "png"),
        "deep.png": saved(quarters(mode="L").convert("I;16"), "png"),
        "clear.png": saved(clear, "png"),
        "clear.webp": saved(clear, "webp"),
        "exact.webp": saved(quarters(), "webp", lossless=True),
        "moving.png": saved(frames[0], "png", save_all=True, append_images=frames[1:]),
        "moving.webp": saved(frames[0], "webp", save_all=True, append_images=frames[1:]),
    }
    portal.show(sources)
    portal.build()
    published = portal.published
    for name, source in sources.items():
        stem, kind = name.split(".")
        is_moving = stem == "moving"
        copies = {n: c for n, c in published.items()
                  if n == name or re.fullmatch(rf"{stem}_300\.({kind}|webp)", n)}
        report.expect(bool(copies), f"{name} is published")
        for copy, content in copies.items():
            image = Image.open(io.BytesIO(content))
            report.expect(image.size == (300, 200), f"{copy} is {image.size}")
            if is_moving:
                report.expect(getattr(image, "n_frames", 1) == 2, f"{copy} stands still")
            if stem in {"print", "passes", "full", "few", "exact"}:
                report.expect(corners(image) == list(CORNERS), f"{copy} shows {corners(image)}")
            if stem == "clear":
                ends = [image.getpixel((150, y))[3] for y in (2, 197)]
                report.expect(ends[0] < 16 and ends[1] > 240, f"{copy} shines through {ends}")
    report.expect("few_300.png" in published and len(published["few_300.png"]) <= len(sources["few.png"]),
                  "a drawing of few colours does not grow")


# MARK: What is none


def check_others(portal: Portal, report: Report) -> None:
    """Files that are no pictures of the kind that their names say: the message has to name what they are."""
    def saved(kind: str) -> bytes:
        out = io.BytesIO()
        quarters().save(out, kind)
        return out.getvalue()

    box = b"\0\0\0\x18ftyp%s\0\0\0\0mif1heic" + bytes(400)
    whole = {kind: taken(landscape(2, (800, 600)), kind, 1) for kind in ("jpeg", "png", "webp")}
    cases = {
        "empty.jpg": (b"", "empty"), "heic.jpg": (box.replace(b"%s", b"heic"), "HEIC"),
        "avif.jpg": (box.replace(b"%s", b"avif"), "AVIF"), "tiff.jpg": (saved("tiff"), "TIFF"),
        "gif.jpg": (saved("gif"), "GIF"), "bmp.png": (saved("bmp"), "BMP"),
        "png.jpg": (saved("png"), "PNG"), "jpeg.webp": (saved("jpeg"), "JPEG"),
        "web.jpg": (b"<!doctype html>\n<html><body>404</body></html>", "web page"),
        "pdf.jpg": (b"%PDF-1.7\n" + bytes(99), "PDF"), "word.jpg": (b"PK\x03\x04" + bytes(99), "Word"),
        "text.jpg": ("Chú thích ảnh\n".encode(), "text"), "drawing.png": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        "cut.jpg": (whole["jpeg"][:-4000], "cut off"), "cut.png": (whole["png"][:-4000], "cut off"),
        "cut.webp": (whole["webp"][:-4000], "cut off"),
        "torn.jpg": (whole["jpeg"][:-4000] + b"\xff\xd9", "cut off"),
        "torn.png": (whole["png"][:9000] + bytes(200) + whole["png"][9200:], "damaged"),
    }
    portal.show({name: content for name, (content, _) in cases.items()})
    found = portal.diagnostics()
    by_file = {}
    for entry in found:
        by_file.setdefault(Path(entry["path"]).name, []).append(entry)
    for name, (_, wanted) in cases.items():
        mine = by_file.get(name, [])
        report.expect(len(mine) == 1, f"{name}: {len(mine)} messages")
        if mine:
            text = mine[0]["problem"] + " " + mine[0]["remedy"]
            report.expect(wanted.lower() in text.lower(), f"{name} is no {wanted}: {text}")
    report.expect(len(found) == len(cases), f"{len(found)} messages of {len(cases)} files")


# MARK: What it takes


def check_memory(portal: Portal, report: Report) -> None:
    def saved(image: Image.Image, kind: str, **options) -> bytes:
        out = io.BytesIO()
        image.save(out, kind, **options)
        return out.getvalue()

    cases = {
        "a.jpg": lambda: saved(quarters(8_000, 8_000), "jpeg"),
        "b.jpg": lambda: saved(quarters(6_500, 6_500), "jpeg", progressive=True, subsampling=0),
        "c.jpg": lambda: saved(quarters(8_000, 8_000), "jpeg", progressive=True),
        "d.png": lambda: saved(quarters(8_000, 8_000, "RGBA"), "png"),
        "e.png": lambda: saved(quarters(8_000, 8_000), "png"),
        "f.webp": lambda: saved(quarters(16_000, 4_000), "webp", lossless=True, method=0),
        "g.webp": lambda: saved(quarters(16_000, 4_000), "webp", method=0),
    }
    portal.show({"a.jpg": cases["a.jpg"]()})
    for name, make in cases.items():
        portal.show({name: make()})
        # The most that a child of its own took: this process's own pictures count as nobody's.
        probe = subprocess.run(
            [sys.executable, "-c",
             "import resource, subprocess, sys\n"
             "code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
             "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)",
             portal.program, "build", str(portal.root), "--as-of", "2026-01-15"],
            capture_output=True, text=True, check=True)
        code, kilobytes = probe.stdout.split()
        megabytes = int(kilobytes) * 1024 / 1e6
        print(f"memory: {name} {megabytes:.0f} MB")
        report.expect(code == "0", f"{name} is published: {probe.stderr}")
        report.expect(megabytes <= MEGABYTES, f"{name} takes {megabytes:.0f} MB")
    for name, content in {
        "a.jpg": saved(quarters(8_100, 8_000), "jpeg"),
        "b.jpg": saved(quarters(7_500, 7_500), "jpeg", progressive=True, subsampling=0),
    }.items():
        portal.show({name: content})
        found = [entry["identifier"] for entry in portal.diagnostics()]
        report.expect(found == ["picture.too-many-pixels"], f"{name} is too large: {found}")


def check_second_build(portal: Portal, report: Report) -> None:
    """What was made stays; another text does not make it anew, another picture does, and what nobody
    shows any more goes."""
    def kept() -> dict[str, int]:
        folder = portal.root / ".haidang/pictures"
        return {file.name: file.stat().st_mtime_ns for file in folder.iterdir()}

    portal.show({"a.jpg": taken(quarters(), "jpeg", 1), "b.png": taken(quarters(), "png", 1)})
    portal.build()
    first, files = kept(), portal.published
    # A file for each copy: the picture's key, and which of its copies it is.
    pictures = {name.rpartition("-")[0] for name in first}
    report.expect(len(pictures) == 2, f"{len(pictures)} pictures are kept")
    report.expect(len(first) == len(files), f"{len(first)} of {len(files)} copies are kept")
    (portal.root / "content/portal.yaml").write_bytes(
        (portal.root / "content/portal.yaml").read_bytes() + b"\n# .\n")
    portal.build()
    report.expect(kept() == first and portal.published == files, "nothing is made twice")
    for file in (portal.root / ".haidang/pictures").iterdir():
        file.write_bytes(file.read_bytes()[:-70] + bytes(70))
    (portal.root / "content/portal.yaml").write_bytes(
        (portal.root / "content/portal.yaml").read_bytes() + b"# .\n")
    portal.build()
    report.expect(portal.published == files, "what is kept has to prove itself")
    portal.show({"a.jpg": taken(quarters(), "jpeg", 3)})
    portal.build()
    last = {name.rpartition("-")[0] for name in kept()}
    report.expect(len(last) == 1 and not last & pictures, "what nobody shows goes")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=str(PROJECT / ".build/release/haidang"))
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    report = Report()
    for check in (check_orientations, check_photo, check_kinds, check_others, check_memory,
                  check_second_build):
        if options.only not in check.__name__:
            continue
        with TemporaryDirectory() as folder:
            check(Portal(str(Path(options.program).resolve()), folder), report)
    print(f"{report.checks} checks, {len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())
