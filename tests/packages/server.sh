#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a bare root with okno-server: does what the unit file does, without systemd.
set -e
log=$(mktemp)
chmod 666 "$log"
setpriv --reuid okno --regid okno --clear-groups env OKNO_LISTEN=127.0.0.1:18443 oknod serve --config /etc/okno/oknod.toml >"$log" 2>&1 &
pid=$!
n=0
until grep -q '^oknod ready' "$log"; do
    n=$((n + 1))
    [ $n -lt 200 ] || { cat "$log"; exit 1; }
    sleep 0.1
done
cat "$log"
setpriv --reuid okno --regid okno --clear-groups okno-admin journal verify --data /var/lib/okno
kill -TERM $pid
wait $pid
