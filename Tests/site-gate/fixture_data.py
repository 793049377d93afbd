"""The good site's open data, and the content that it was made from."""

from __future__ import annotations

import json

Files = dict[str, str]

COLUMNS = ("indicator,unit,period,value,numerator,denominator,quality,basis,units_reported,"
           "units_expected,report,submitted,corrected,note,marker")

FIGURES = COLUMNS + """
ban-doc,huyen-mau,2024,500,,,final,computed,1,2,,,,,
ban-doc,xa-an,2024,500,,,final,reported,,,bc-2024-an,2025-01-10,,,
ban-doc,xa-binh,2024,,,,,reported,,,,,,,not-reported
ban-doc,huyen-mau,2025,1234,,,provisional,computed,2,2,,,,,
ban-doc,xa-an,2025,700,,,final,reported,,,bc-2025-an,2026-01-10,2026-02-01,'=1+1,
ban-doc,xa-binh,2025,534,,,provisional,reported,,,bc-2025-binh,2026-01-12,,,
ban-doc,xa-binh,2025,540,,,final,reported-by-other,,,bc-2025-huyen,2026-02-20,,,
mo-cua,huyen-mau,2025,40,2,5,final,computed,2,2,,,,,
mo-cua,xa-an,2025,66.66666666666667,2,3,final,reported,,,bc-2025-an,2026-01-10,,,
mo-cua,xa-binh,2025,0,0,2,final,reported,,,bc-2025-binh,2026-01-12,,,
"""

TYPES = {"period": "year", "units_reported": "integer", "units_expected": "integer",
         "numerator": "number", "denominator": "number", "submitted": "date", "corrected": "date"}


def published() -> Files:
    """The files of the open data, by their place on the site."""
    lines = FIGURES.splitlines()
    files = {"so-lieu/so-lieu.csv": FIGURES}
    for indicator in ("ban-doc", "mo-cua"):
        part = [line for line in lines[1:] if line.startswith(indicator + ",")]
        files[f"so-lieu/chi-so/{indicator}.csv"] = "\n".join([COLUMNS, *part]) + "\n"
    paths = {"figures": "so-lieu.csv"}
    files["so-lieu/datapackage.json"] = json.dumps({
        "name": "cong-mau",
        "resources": [_resource(name, path) for name, path in paths.items()],
    }, indent=1)
    return files


def _resource(name: str, path: str) -> dict[str, object]:
    return {"name": name, "path": path, "type": "table", "format": "csv", "encoding": "utf-8",
            "schema": {"fields": [_field(column) for column in COLUMNS.split(",")]}}


def _field(name: str) -> dict[str, object]:
    if name == "value":
        return {"name": name, "type": "number"}
    return {"name": name, "type": TYPES.get(name, "string")}


def content() -> Files:
    """The files of the content, by their place beside the site."""
    unit = "---\ntype: {}\n{}valid: {{to: 2026-06-30}}\n---\n"
    return {
        "content/units/huyen-mau/index.md": unit.format("huyen", ""),
        "content/units/xa-an/index.md": unit.format("xa", "parent: huyen-mau\n"),
        "content/units/xa-binh/index.md": unit.format("xa", "parent: huyen-mau\n"),
        "content/indicators/ban-doc.md": "---\naggregation: sum\napplies-to: [xa]\n---\n",
        "content/indicators/mo-cua.md":
            "---\naggregation: ratio-of-sums\napplies-to: [xa]\n---\n",
        "content/data/ban-doc.csv":
            "indicator,unit,period,value,numerator,denominator,quality,report,note\n"
            "ban-doc,xa-an,2024,500,,,final,bc-2024-an,\n"
            "ban-doc,xa-binh,2024,not-reported,,,,,\n"
            "ban-doc,xa-an,2025,600,,,final,bc-2025-an,=1+1\n"
            "ban-doc,xa-binh,2025,534,,,provisional,bc-2025-binh,\n"
            "ban-doc,xa-binh,2025,540,,,final,bc-2025-huyen,\n"
            "mo-cua,xa-an,2025,,2,3,final,bc-2025-an,\n"
            "mo-cua,xa-binh,2025,,0,2,final,bc-2025-binh,\n",
        "content/data/reports.csv":
            "id,submitter,period,submitted\nbc-2024-an,xa-an,2024,2025-01-10\n"
            "bc-2025-an,xa-an,2025,2026-01-10\nbc-2025-binh,xa-binh,2025,2026-01-12\n"
            "bc-2025-huyen,huyen-mau,2025,2026-02-20\n",
        "content/data/corrections.csv":
            "indicator,unit,period,old,new,reason,date,found-by\n"
            "ban-doc,xa-an,2025,600,650,Chép nhầm,2026-01-20,xa-an\n"
            "ban-doc,xa-an,2025,650,700,Đếm sót,2026-02-01,xa-an\n",
    }
