"""Times and weighs the same charts as drawn by this project, by pygal and by vl-convert.

    bench.py PROGRAM SECONDS

PROGRAM is the built `svg-charts`. All times are of the processor, so that other programs on the
machine count for nothing; vl-convert is given its Vega-Lite specification as text and compiles it,
which is what drawing a chart with it means. Sizes are of the drawing with its axes and its key:
without the table, the sentence and the heading, which the others do not write.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pygal
import vl_convert

YEARS = range(2016, 2026)
NAMES = ["Thị trấn Cát Bà", "Xã Phù Long", "Xã Việt Hải", "Xã Hiền Hào", "Xã Xuân Đám",
         "Xã Trân Châu", "Xã Đồng Bài", "Xã Hoàng Châu", "Thị trấn Cát Hải", "Xã Gia Luận",
         "Xã Nghĩa Lộ", "Xã Văn Phong"]
BARS = {("line", "a second"): 5_000, ("line", "raw"): 3_000, ("line", "gzip"): 1_200,
        ("heatmap", "raw"): 15_000}


def value(series: int, year: int) -> int:
    return 82 - series * 15 + (year * (series + 3)) % 7 - 4


def lines() -> dict[str, list[int | float]]:
    """Four series, and the straight path of their target."""
    series = {name: [value(index, year) for year in YEARS]
              for index, name in enumerate(NAMES[:4])}
    first, last = value(4, 2016), value(4, 2025)
    return {**series, "Chỉ tiêu": [first + (last - first) * i / 9 for i in range(10)]}


def cells() -> list[dict[str, object]]:
    return [{"row": f"{NAMES[row % 12]} {row}", "year": str(year), "value": value(row % 5, year)}
            for row in range(30) for year in YEARS]


def pygal_line() -> bytes:
    chart = pygal.Line(title="Nhà văn hoá có hoạt động thường xuyên", y_title="Tỷ lệ (%)")
    chart.x_labels = [str(year) for year in YEARS]
    for name, values in lines().items():
        chart.add(name, values)
    return chart.render()


def pygal_rows() -> bytes:
    chart = pygal.HorizontalBar(title="Nhà văn hoá theo xã")
    chart.x_labels = NAMES
    chart.add("Tỷ lệ", [value(index % 5, index) for index in range(12)])
    return chart.render()


def vega_lite(mark: object, values: list[dict[str, object]], encoding: object) -> bytes:
    spec = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "mark": mark,
            "data": {"values": values}, "encoding": encoding}
    return vl_convert.vegalite_to_svg(json.dumps(spec), vl_version="5.20").encode()


def vega_line() -> bytes:
    values = [{"year": str(year), "series": name, "value": number}
              for name, numbers in lines().items() for year, number in zip(YEARS, numbers)]
    return vega_lite({"type": "line", "point": True}, values, {
        "x": {"field": "year", "type": "ordinal", "title": "Năm"},
        "y": {"field": "value", "type": "quantitative", "title": "Tỷ lệ (%)"},
        "color": {"field": "series", "type": "nominal", "title": None}})


def vega_rows() -> bytes:
    values = [{"name": name, "value": value(index % 5, index)} for index, name in enumerate(NAMES)]
    return vega_lite("bar", values, {
        "y": {"field": "name", "type": "nominal", "sort": "-x"},
        "x": {"field": "value", "type": "quantitative"}})


def vega_heatmap() -> bytes:
    return vega_lite("rect", cells(), {
        "x": {"field": "year", "type": "ordinal"}, "y": {"field": "row", "type": "nominal"},
        "color": {"field": "value", "type": "quantitative", "bin": {"maxbins": 5}}})


OTHERS: dict[str, dict[str, Callable[[], bytes]]] = {
    "pygal": {"line": pygal_line, "rows": pygal_rows},
    "vl-convert": {"line": vega_line, "rows": vega_rows, "heatmap": vega_heatmap},
}


def measure(draw: Callable[[], bytes], seconds: float) -> tuple[float, bytes]:
    drawing = draw()  # Once before the clock starts: what is loaded once counts for no one.
    start, count = time.process_time(), 0
    while time.process_time() - start < seconds:
        draw()
        count += 1
    return count / (time.process_time() - start), drawing


def main() -> int:
    program, seconds = sys.argv[1], float(sys.argv[2])
    rows: list[tuple[str, str, float, int, int]] = []
    with TemporaryDirectory() as folder:
        output = subprocess.run([program, "bench", folder, str(seconds)], check=True,
                                capture_output=True, text=True).stdout
        for line in output.splitlines():
            name, rate, _, _ = line.split()
            drawing = (Path(folder) / f"{name}.html").read_bytes()
            rows.append(("SVGCharts", name, float(rate), len(drawing), _compressed(drawing)))
    for tool, charts in OTHERS.items():
        for name, draw in charts.items():
            rate, drawing = measure(draw, seconds)
            rows.append((tool, name, rate, len(drawing), _compressed(drawing)))
    print(f"{'':12}{'chart':10}{'a second':>12}{'raw':>10}{'gzip':>8}")
    for tool, name, rate, raw, packed in sorted(rows, key=lambda row: row[1]):
        print(f"{tool:12}{name:10}{rate:12,.0f}{raw:10,}{packed:8,}")
    own = {(name, what): number for tool, name, *numbers in rows if tool == "SVGCharts"
           for what, number in zip(("a second", "raw", "gzip"), numbers)}
    missed = [f"{name}: {own[name, what]:,.0f} {what}, bar {bar:,}"
              for (name, what), bar in BARS.items()
              if (own[name, what] < bar if what == "a second" else own[name, what] > bar)]
    print("\n".join(missed) or "all bars held")
    return 1 if missed else 0


def _compressed(drawing: bytes) -> int:
    return len(gzip.compress(drawing, compresslevel=9, mtime=0))


if __name__ == "__main__":
    sys.exit(main())
