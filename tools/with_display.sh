#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a screen of its own (Xvfb, 1920x1200), so that no window of a test appears on the person's desktop.
set -euo pipefail
exec 3< <(Xvfb -displayfd 4 -screen 0 1920x1200x24 -nolisten tcp 4>&1 >/dev/null 2>&1 & echo "pid $!"; wait)
display= pid=
while [ -z "$display" ] || [ -z "$pid" ]; do
    IFS= read -r -t 20 line <&3 || { echo "with_display.sh: Xvfb did not start" >&2; exit 1; }
    case $line in "pid "*) pid=${line#pid } ;; *) display=$line ;; esac
done
trap 'kill "$pid" 2>/dev/null || true' EXIT
unset WAYLAND_DISPLAY
DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11 "$@"
