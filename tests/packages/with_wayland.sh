#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a Wayland compositor of its own: weston out of ROOT, without a screen, drawing by processor. The
# command finds its socket in XDG_RUNTIME_DIR and what the compositor heard in OKNO_COMPOSITOR_LOG; there is no X server.
# Usage: with_wayland.sh ROOT COMMAND…
set -euo pipefail
root=$1
shift
work=$(mktemp -d /tmp/okno-wayland-XXXXXX)
pid=
trap '[ -z "$pid" ] || { kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; }; rm -rf "$work"' EXIT
printf '[core]\nidle-time=0\n[shell]\npanel-position=none\nlocking=false\n[input-method]\npath=\n' >"$work/weston.ini"
XDG_RUNTIME_DIR=$work HOME=$work bwrap --ro-bind "$root" / --dev-bind /dev /dev --proc /proc --bind /tmp /tmp \
    --die-with-parent --chdir / weston --config="$work/weston.ini" --backend=headless --renderer=pixman --shell=desktop \
    --width=1920 --height=1200 --socket=okno --log="$work/log" --logger-scopes=log,proto >"$work/output" 2>&1 &
pid=$!
for _ in {1..200}; do
    [ ! -S "$work/okno" ] || break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
done
[ -S "$work/okno" ] || { echo "with_wayland.sh: weston did not start" >&2; cat "$work/output" "$work/log" >&2; exit 1; }
unset DISPLAY
env XDG_RUNTIME_DIR="$work" WAYLAND_DISPLAY=okno XDG_SESSION_TYPE=wayland QT_QPA_PLATFORM=wayland OKNO_COMPOSITOR_LOG="$work/log" "$@"
