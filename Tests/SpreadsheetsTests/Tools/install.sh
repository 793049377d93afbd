#!/bin/sh
# Installs LibreOffice's spreadsheet from Debian, without a window, for check_xlsx.py.
set -eu

command -v soffice >/dev/null && exit 0
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
echo "installing libreoffice-calc-nogui"
as_root apt-get -o DPkg::Lock::Timeout=600 update -q >/dev/null
as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -q --no-install-recommends libreoffice-calc-nogui >/dev/null
