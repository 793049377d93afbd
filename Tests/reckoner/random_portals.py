"""Random small portals: content that the product accepts, the same for the same seed.

Numbers are small on purpose: exactly on the path, exactly 75 % and ties come up often.
"""

from random import Random

from random_data import Data
from random_indicators import indicators
from random_units import Territory

TYPES = (("tinh", "Tỉnh", "III.1"), ("huyen", "Huyện", "III.3"), ("xa", "Xã", "III.7"),
         ("phuong", "Phường", "III.8"), ("thon", "Thôn", None))
MONTHS_AND_DAYS = ((1, 1), (1, 20), (2, 28), (3, 1), (3, 31), (4, 1), (6, 30), (7, 1), (12, 31))
PLAN = (2023, 2030)


def write(folder, seed, series=20):
    """Writes `content/` into a folder; the day of the build as (year, month, day)."""
    random = Random(seed)
    as_of = (random.choice((2024, 2025, 2026, 2026, 2027, 2028, 2031, 2032)),
             *random.choice(MONTHS_AND_DAYS))
    territory = Territory(random, as_of)
    listed = indicators(random, territory, series, PLAN)
    data = Data(random, territory, listed, as_of)
    files = {
        "portal.yaml": _settings(random),
        "plan/index.md": _front({
            "title": "Kế hoạch", "issuer": "UBND", "date": '"2023-03"',
            "period": f"{{from: {PLAN[0]}, to: {PLAN[1]}}}"}),
        "plan/objectives/o.md": _front({"title": "Mục tiêu", "code": "I.1", "kind": "specific"}),
        **_bodies(random),
        **{f"units/{unit.id}/index.md": _front(unit.fields) for unit in territory.units},
        **{f"indicators/{item.id}.md": _front(item.fields) for item in listed},
        **data.files(),
    }
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return as_of


def _front(fields):
    lines = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\n".join(["---", *lines, "---", ""])


def _settings(random):
    lines = ["title: T", "tagline: t", "description: d", "publisher: p", "languages: [vi]",
             "theme: default", "data-status: illustrative"]
    minimum = random.choice((None, 50, 60, 75, 75, 80, 100))
    if minimum is not None:
        lines.append(f"minimum-coverage: {minimum}")
    lines.append("unit-types:")
    for name, title, section in TYPES:
        tail = f", section: {section}" if section else ""
        lines.append(f"  - {{id: {name}, name: {title}{tail}}}")
    return "\n".join(lines) + "\n"


def _bodies(random):
    """Bodies that report about others; two that may set the day for units of a type."""
    bodies = {"so": ("III.1", None, "03-31"), "cuc": ("III.2", None, None),
              "cap-huyen": ("III.3", "huyen", "04-30"),
              "cap-xa": ("III.7", "xa", random.choice(("02-28", "03-31"))),
              "cap-phuong": ("III.8", "phuong", random.choice((None, "06-30")))}
    files = {}
    for name, (code, kind, day) in bodies.items():
        due = f", due: {{day: \"{day}\", source: Công văn}}" if day else ""
        files[f"bodies/{name}.md"] = _front({
            "title": name, "code": code, "reporting": f"{{every: year, to: Sở{due}}}",
            "unit-types": f"[{kind}]" if kind else None})
    return files
