# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the proofs of packages: stages, and checks that are counted in `passed` and `failed`.
passed=0 failed=0

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
check() { # NAME COMMAND…
    local name=$1 log
    shift
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1)); printf '  ok    %s\n' "$name"
    else
        failed=$((failed + 1)); printf '  FAIL  %s\n' "$name"; tail -n 25 "$log" | sed 's/^/        /'
    fi
    rm -f "$log"
}
# The last line; false when a check failed.
counted() { # [OF WHAT]
    say "${1:+$1: }$passed checks passed, $failed failed"
    [ $failed = 0 ]
}
