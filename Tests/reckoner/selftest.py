#!/usr/bin/env python3
"""The reckoner's own test: the rule's examples, every “Wrong before”, Cát Hải, and the edges."""

import json
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

import cases_edges
import cases_rule
import compare
import content
import random_portals
import render
from cases_rule import results, word

CONTENT = Path(__file__).resolve().parents[2] / "content"

CAT_HAI = {
    "thu-vien-dich-vu": ("achieved early 2025", "2030:not-due"),
    "thu-vien-cntt": ("not-yet-due 2025", "2030:not-due"),
    "luot-ban-doc": ("far-behind tạm tính 2025", "2025:missed~ 2030:not-due"),
    "trung-tam-van-hoa-dap-ung": ("on-track 2025", "2025:met 2030:not-due"),
    "nha-van-hoa-hoat-dong": ("far-behind tạm tính 2025", "2025:missed~ 2030:not-due"),
}


def cat_hai(folder):
    """The table at the end of the rule."""
    portal = content.read(folder, date(2026, 11, 22), {"luot-ban-doc": "wider"})
    for name, (wanted, milestones) in CAT_HAI.items():
        pair = portal, portal.indicators[name]
        yield f"{name} of Cát Hải", word(pair), wanted
        yield f"{name} of Cát Hải, milestones", results(pair), milestones


def comparing():
    """The comparison notices a changed word or number in a site, and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for seed in range(5):
            as_of = date(*random_portals.write(root, seed))
            portal = content.read(root / "content", as_of)
            shutil.rmtree(root / "content")
            render.site(portal, root)
            yield f"random portal {seed}", compare.differences(portal, root), (20, [])
        path = root / "so-lieu.json"
        document = json.loads(path.read_text())
        changed = document["indicators"][1]
        changed["status"]["name"] = "better"
        changed["figures"][0]["value"] = 1e9
        path.write_text(json.dumps(document))
        yield "one word and one number changed", len(compare.differences(portal, root)[1]), 2


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CONTENT
    passed = failed = 0
    for source in (cases_rule.cases(), cases_edges.cases(), cat_hai(folder), comparing()):
        for asked, got, wanted in source:
            if got == wanted:
                passed += 1
            else:
                failed += 1
                print(f"{asked}: got {got}, the rule says {wanted}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
