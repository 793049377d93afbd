#!/bin/sh
# Installs what the site gate needs: a browser, a Java runtime and fonts from
# Debian, the web servers of the publishing recipes, and the Python packages of
# requirements.txt in .tools/venv of the project root. A second run finds its
# stamp and ends at once.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
venv="$root/.tools/venv"
servers="$root/.tools/servers"
stamp="$venv/.site-gate-stamp"
wanted=$(sha256sum < "$here/requirements.txt" | cut -d ' ' -f 1)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

has_package() {
    dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

install_packages() {
    missing=""
    command -v chromium >/dev/null || missing="$missing chromium"
    command -v java >/dev/null || missing="$missing default-jre-headless"
    # The fonts in which charts are measured; all have Vietnamese letters.
    for font in fonts-noto-core fonts-liberation fonts-roboto-unhinted; do
        has_package "$font" || missing="$missing $font"
    done
    find_python >/dev/null || missing="$missing python3 python3-venv"
    [ -n "$missing" ] || return 0
    echo "installing$missing"
    # shellcheck disable=SC2086 # a list of package names, split on purpose
    set -- $missing
    apt-cache show "$@" >/dev/null 2>&1 || apt_get update -q >/dev/null
    apt_get install -y -q --no-install-recommends "$@" >/dev/null
}

# Waits for another apt-get: images for containers empty the archive folder after
# an update, under the feet of whoever installs at that moment.
apt_get() {
    while as_root fuser /var/lib/dpkg/lock-frontend >/dev/null 2>&1; do sleep 1; done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 "$@"
}

# Web servers are unpacked, not installed: nobody wants them to start with the
# machine because of a test. Only Apache needs libraries that others bring; its
# package of programs brings no service. Where one cannot be had, its recipe is
# not tried, and servers.py says so.
unpack_servers() {
    for package in nginx nginx-common caddy; do
        [ -e "$servers/$package" ] || unpack "$package" || echo "site gate: no $package"
    done
    has_package apache2-bin || apt_get install -y -q --no-install-recommends apache2-bin >/dev/null \
        || echo "site gate: no apache2-bin"
}

unpack() {
    rm -rf "$servers/.new"
    mkdir -p "$servers/.new"
    apt-cache show "$1" >/dev/null 2>&1 || apt_get update -q >/dev/null
    ( cd "$servers/.new" && apt-get download -q "$1" >/dev/null 2>&1 && dpkg -x "$1"_*.deb . ) \
        && mv "$servers/.new" "$servers/$1"
}

# The first Python, 3.10 or newer, that can make a venv with pip in it.
find_python() {
    for candidate in python3 /usr/bin/python3; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

# The stamp is written last, so an interrupted install is done again.
install_venv() {
    rm -rf "$venv"
    mkdir -p "$(dirname "$venv")"
    "$(find_python)" -m venv "$venv"
    "$venv/bin/python" -m pip install -q --disable-pip-version-check -r "$here/requirements.txt"
    printf '%s\n' "$wanted" > "$stamp"
}

install_packages
unpack_servers
[ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] || install_venv
echo "site gate: ready"
