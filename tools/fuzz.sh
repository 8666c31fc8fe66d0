#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the fuzz programs of tests/fuzz: fuzz.sh BUILD SECONDS [NAME…]. Each works for so many seconds on what it has found before
# (BUILD/corpus/NAME, kept) and on its seeds; the input of a fault lies in BUILD/faults. Fails when one was found.
set -euo pipefail
build=$1 seconds=$2
shift 2
if [ $# = 0 ]; then
    for program in "$build"/tests/fuzz_*; do [ -x "$program" ] && set -- "$@" "${program##*/fuzz_}"; done
fi
[ $# != 0 ] || { echo "fuzz: nothing is built in $build" >&2; exit 2; }
status=0
mkdir -p "$build/faults"
for name in "$@"; do
    program=$build/tests/fuzz_$name corpus=$build/corpus/$name seeds=$build/seeds/$name log=$build/faults/$name.log
    [ -x "$program" ] || { echo "fuzz: there is no such program: $name" >&2; exit 2; }
    mkdir -p "$corpus" "$seeds"
    while read -r seed; do cp "$seed" "$seeds/"; done <"$program.seeds"
    # A second limit is of the clock: on a busy machine an innocent input takes long.
    if "$program" -max_total_time="$seconds" -timeout=120 -rss_limit_mb=3072 -print_final_stats=1 \
        -artifact_prefix="$build/faults/$name-" "$corpus" "$seeds" >"$log" 2>&1; then
        printf 'fuzz: %s: %s runs in %s s, nothing found\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$seconds"
    else
        tail -n 40 "$log" >&2
        printf 'fuzz: %s: FOUND something, see %s\n' "$name" "$build/faults" >&2
        status=1
    fi
done
exit $status
