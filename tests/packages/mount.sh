#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What an AppImage shows in its mount, its start pages among it, is byte for byte what it unpacks to, and the mount goes
# when its holder goes. Usage: mount.sh IMAGE
set -eu
folder=$(mktemp -d)
cd "$folder"
"$1" --appimage-extract >/dev/null
mkfifo said
"$1" --appimage-mount >said &
holder=$!
read -r mount <said
trap 'kill $holder 2>/dev/null || true; rm -rf "$folder"' EXIT
sleep 1 # the start pages come beside whoever reads
diff -r "$mount" squashfs-root
kill $holder
tries=0
while [ -e "$mount" ]; do
    tries=$((tries + 1))
    [ $tries -lt 50 ] || { echo "$mount is still there" >&2; exit 1; }
    sleep 0.1
done
