"""Pictures as phones, scanners and drawing programs write them, made here: nobody's photo is needed."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageFilter, PngImagePlugin

# What stands in the corners, as one sees it.
CORNERS = {"top left": (224, 32, 32), "top right": (32, 208, 32),
           "bottom left": (32, 32, 240), "bottom right": (240, 240, 240)}
# Exif's number for how the camera was held, and what makes the stored picture of the seen one.
STORED = {
    1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
}
SECRET = "20 deg 43' 38\" N"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def quarters(width: int = 300, height: int = 200, mode: str = "RGB") -> Image.Image:
    """A quarter of each colour."""
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    for (x, y), colour in zip([(0, 0), (1, 0), (0, 1), (1, 1)], CORNERS.values()):
        draw.rectangle((x * width // 2, y * height // 2, (x + 1) * width, (y + 1) * height), colour)
    return image.convert(mode)


def exif(orientation: int) -> Image.Exif:
    """What a phone writes: who, with what, when, where, and which side is up."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "Hãng máy ảnh"
    data[0x013B] = "Người chụp"
    data[0x9286] = "ghi chú"
    data.get_ifd(0x8769)[0x9003] = "2026:04:21 08:00:00"
    place = data.get_ifd(0x8825)
    place[1], place[2] = "N", (20.0, 43.0, 38.0)
    place[3], place[4] = "E", (107.0, 2.0, 53.0)
    return data


def stored(image: Image.Image, orientation: int) -> Image.Image:
    turn = STORED[orientation]
    return image.transpose(turn) if turn is not None else image


def taken(image: Image.Image, kind: str, orientation: int, quality: int = 92, **options) -> bytes:
    """A file as a phone writes it that was held so."""
    data = exif(orientation)
    out = io.BytesIO()
    if kind == "png":
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Author", "Người chụp")
        options["pnginfo"] = texts
    if kind == "jpeg":
        options["comment"] = b"ghi ch\xc3\xba"
        options["xmp"] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>a</x:xmpmeta>"
    options.setdefault("icc_profile", PROFILE)
    stored(image, orientation).save(out, kind, exif=data, quality=quality, **options)
    return out.getvalue()


def landscape(seed: int = 1, size: tuple[int, int] = (4032, 3024)) -> Image.Image:
    """What a photo of twelve million pixels is to a program: soft and hard edges, fine detail of many
    sizes, and the noise of a small sensor."""
    rng = random.Random(seed)
    width, height = size
    image = Image.linear_gradient("L").resize(size)
    image = Image.merge("RGB", [image.point(lambda v, k=k: v * k // 100) for k in (55, 75, 95)])
    for blobs, least, most, blur in [(60, 200, 900, 30), (600, 20, 160, 3), (6_000, 3, 24, 1)]:
        layer = image.copy()
        draw = ImageDraw.Draw(layer)
        for _ in range(blobs):
            x, y, r = rng.randrange(width), rng.randrange(height), rng.randint(least, most)
            colour = tuple(rng.randrange(30, 230) for _ in range(3))
            shape = draw.ellipse if rng.random() < 0.6 else draw.rectangle
            shape((x - r, y - r // 2, x + r, y + r // 2), colour)
        image = Image.blend(image, layer.filter(ImageFilter.GaussianBlur(blur)), 0.6)
    noise = Image.effect_noise(size, 14).filter(ImageFilter.GaussianBlur(1))
    noise = Image.merge("RGB", [noise] * 3)
    return ImageChops.add(image, noise, scale=1, offset=-128)
