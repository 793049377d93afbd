"""Finds the Python that `install.sh` prepared, so that any Python may start the gate."""

from __future__ import annotations

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
VENV = ROOT / ".tools" / "venv"


def use_own_python() -> None:
    """Starts the script again in the project's own venv, unless it runs there already."""
    if Path(sys.prefix) == VENV:
        return
    python = VENV / "bin" / "python"
    if not python.exists():
        raise SystemExit("the gate's tools are missing: run install.sh beside this script once")
    os.execv(python, [str(python), *sys.argv])
