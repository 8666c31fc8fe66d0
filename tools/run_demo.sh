#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts oknod with demo data on a free loopback port, opens okno with it, ends oknod when the window closes.
# Usage: run_demo.sh BIN [arguments of okno…]
set -euo pipefail
bin=$1; shift
data=${XDG_DATA_HOME:-$HOME/.local/share}/okno-demo
mkdir -p "$data/server" "$data/window"
fifo=$(mktemp -u); mkfifo "$fifo"
"$bin/oknod" serve --data "$data/server" --listen 127.0.0.1:0 --demo >"$fifo" 2>"$data/oknod.log" &
pid=$!
trap 'kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; rm -f "$fifo"' EXIT
ready= accounts=
while IFS= read -r line; do
    case $line in
    "oknod ready "*) ready=$line; break ;;
    "{"*) accounts+=$line$'\n' ;;
    esac
done <"$fifo"
[ -n "$ready" ] || { echo "oknod did not start; its log:" >&2; tail -n 20 "$data/oknod.log" >&2; exit 1; }
read -r _ _ url fingerprint <<<"$ready"
printf '%s' "$accounts" | python3 -c '
import json, sys
for line in sys.stdin:
    print("    {login:<24} {password:<26} {name}: {note}".format(**json.loads(line)))
' >&2
printf '==> oknod listens on %s (data and log in %s)\n' "$url" "$data" >&2
# The demonstration's people have tokens there; their PIN stands beside their passwords above.
export OKNO_SOFTTOKEN_DIR=$data/server/demo-signing/tokens
"$bin/okno" --server "$url" ${fingerprint:+--fingerprint "${fingerprint#sha256:}"} --data "$data/window" "$@"
