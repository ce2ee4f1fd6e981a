#!/usr/bin/env bash
# Installs the Debian packages that are missing. Without root and without sudo that works, it says what to run.
set -euo pipefail
missing=()
for package in "$@"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
        # A later Debian has the same files under another name.
        if [ "$package" = libncursesw5-dev ] &&
            [ "$(dpkg-query -W -f='${db:Status-Status}' libncurses-dev 2>/dev/null || true)" = installed ]; then
            continue
        fi
        missing+=("$package")
    fi
done
[ ${#missing[@]} -eq 0 ] && exit 0
line="apt-get install -y ${missing[*]}"
if [ "$(id -u)" = 0 ]; then
    echo "Installing: ${missing[*]}" >&2
    apt-get update -qq >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >&2
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    echo "Running: sudo $line" >&2
    sudo -n apt-get update -qq >&2 || true
    sudo -n DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >&2
else
    echo "These Debian packages are missing: ${missing[*]}" >&2
    echo "Run this, then the same command again:" >&2
    echo "    sudo $line" >&2
    exit 1
fi
