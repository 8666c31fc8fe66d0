#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the measurements of tests/bench: bench.sh BUILD [NAME…]. Each prints rows "figure | ours | baseline | ratio | aim | verdict",
# the baseline measured in the same run; docs/performance.md keeps them.
set -euo pipefail
build=$1; shift
ran=0 status=0
for bench in "$build"/bin/*_bench; do
    name=$(basename "$bench" _bench)
    case " ${*:-$name} " in *" $name "*) ;; *) continue ;; esac
    printf '==> %s\n' "$name" >&2
    "$bench" || status=1
    if [ "$name" = submit ]; then
        printf '==> %s on a disk that needs 8 ms a sync\n' "$name" >&2
        LD_PRELOAD=$(realpath "$build/bin/libslow_disk.so") "$bench" || status=1
    fi
    ran=$((ran + 1))
done
# The AppImage's start: measured when it is asked for, or has been packed anyway.
for image in build/packages/Okno-*.AppImage; do
    case " ${*:-appimage} " in *" appimage "*) ;; *) continue ;; esac
    [ -e "$image" ] || { echo "bench: no AppImage in build/packages, its start is not measured" >&2; continue; }
    printf '==> appimage\n' >&2
    tests/bench/appimage_start.py "$image" || status=1
    ran=$((ran + 1))
done
[ $ran != 0 ] || { echo "bench: there is no such measurement: $*" >&2; exit 2; }
exit $status
