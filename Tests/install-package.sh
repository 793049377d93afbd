#!/bin/sh
# Installs a Debian package unless the command that it is for is there: install-package.sh COMMAND PACKAGE
set -eu

command -v "$1" >/dev/null && exit 0
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}
echo "installing $2"
as_root apt-get -o DPkg::Lock::Timeout=600 update -q >/dev/null
as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -q --no-install-recommends "$2" >/dev/null
