#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the measurements of tests/bench: bench.sh BUILD [NAME…]. Each prints rows of figure, baseline, ratio; docs/performance.md keeps them.
set -euo pipefail
build=$1; shift
status=0
for bench in tests/bench/*_bench.py "$build"/bench/*_bench; do
    [ -x "$bench" ] || continue
    name=$(basename "$bench"); name=${name%_bench*}
    case " ${*:-$name} " in *" $name "*) ;; *) continue ;; esac
    printf '==> %s\n' "$name" >&2
    "$bench" "$build/bin" || status=1
done
exit $status
