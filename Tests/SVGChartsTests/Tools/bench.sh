#!/usr/bin/env bash
# Draws the benchmark's figures with the program named, with pygal and with vl-convert, in one run.
#
#   bench.sh PROGRAM [SECONDS]
#
# The Python packages go to .tools/bench, apart from those of the tests.
set -euo pipefail
here=$(cd -- "$(dirname -- "$0")" && pwd)
root=$(cd -- "$here/../../.." && pwd)
venv="$root/.tools/bench"
stamp="$venv/.stamp"
packages=(pygal==3.1.3 vl-convert-python==1.9.0.post1)
if [[ $(cat "$stamp" 2>/dev/null || true) != "${packages[*]}" ]]; then
  rm -rf "$venv"
  mkdir -p "$(dirname "$venv")"
  python3 -m venv "$venv" 2>/dev/null || /usr/bin/python3 -m venv "$venv"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check "${packages[@]}"
  echo "${packages[*]}" > "$stamp"
fi
exec "$venv/bin/python" "$here/bench.py" "$1" "${2:-5}"
