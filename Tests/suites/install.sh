#!/bin/sh
# Fetches the suites that others keep into .tools/suites of the project root, which is not committed:
# the examples of CommonMark 0.31 from the source of a Python package, those of GitHub's dialect and of
# Mustache from Debian's packages, unpacked and not installed. A second run finds its stamp.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
suites="$root/.tools/suites"
stamp="$suites/.stamp"
wanted=$(sha256sum < "$0" | cut -d ' ' -f 1)
[ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] && exit 0

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# The source of a package on PyPI: what is installed of it has no examples.
python_source() {
    "$root/.tools/venv/bin/python" -m pip download -q --disable-pip-version-check --no-deps \
        --no-binary "$1" -d . "$1==$2"
    tar -xzf ./*.tar.gz
}

debian_package() {
    apt-cache show "$1" >/dev/null 2>&1 || as_root apt-get update -q >/dev/null
    apt-get download -q "$1" >/dev/null 2>&1
    dpkg -x "$1"_*.deb "$1"
}

"$here/../site-gate/install.sh"
rm -rf "$suites" "$suites.new"
mkdir -p "$suites.new"
cd "$suites.new"
python_source markdown-it-py 4.3.0
debian_package golang-github-yuin-goldmark-dev
debian_package r-cran-whisker
mv markdown_it_py-4.3.0/tests/test_cmark_spec/commonmark.json commonmark.json
mv golang-github-yuin-goldmark-dev/usr/share/gocode/src/github.com/yuin/goldmark/extension/_test gfm
mv r-cran-whisker/usr/lib/R/site-library/whisker/specs mustache
rm -rf markdown_it_py-4.3.0* golang-* r-cran-*
cd "$root"
mv "$suites.new" "$suites"
printf '%s\n' "$wanted" > "$stamp"
