#!/bin/sh
# Installs ExifTool from Debian, which knows of more metadata than any other program.
set -eu

command -v exiftool >/dev/null && exit 0
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
echo "installing libimage-exiftool-perl"
as_root apt-get -o DPkg::Lock::Timeout=600 update -q >/dev/null
as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -q --no-install-recommends libimage-exiftool-perl >/dev/null
