#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a machine can say about the sources without running them; each rule was once a remark made twice.
set -u
bad=0
say() { printf 'lint: %s\n' "$*"; bad=1; }
mapfile -t sources < <(find src tests -name '*.cpp' -o -name '*.h' | sort)

clang-format --dry-run -Werror "${sources[@]}" 2>&1 | grep -m 20 'error:' && say "run ./dev format"
for file in "${sources[@]}"; do
    head -n 1 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || say "$file: no SPDX line on top"
done
grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' src tests ui && say "left-overs"
grep -rnE '(QEventLoop|\.exec\(\)|->exec\(\))' src/desktop src/client --include='*.cpp' | grep -vE 'main\.cpp|(query|row)\.exec|QSqlQuery' && say "no nested event loops"
grep -rnE '(password|token|code|snils)\b.*<<|qC?(Debug|Info|Warning)\([^)]*\).*(password|bearer)' src --include='*.cpp' -i | grep -iE 'qC?(Debug|Info|Warning|Critical)' && say "a secret in a log"
grep -rnE '^ *#.*\b(Q_OS_|_WIN32|__linux__|__unix__)' src ui --include='*.cpp' --include='*.h' | grep -v '/platform_[^/]*:' && say "what differs from system to system belongs into platform_* files"
for xml in $(find ui i18n resources -name '*.ui' -o -name '*.ts' -o -name '*.bpmn' -o -name '*.svg' | sort); do
    xmllint --noout --nonet "$xml" || say "$xml: not well-formed"
done
for json in $(find resources -name '*.json'); do
    python3 -m json.tool "$json" >/dev/null || say "$json: not JSON"
done
for script in dev .ci/run tools/*.sh installer/*.sh installer/*/*.sh; do bash -n "$script" || say "$script: does not parse"; done

redocly=${XDG_CACHE_HOME:-$HOME/.cache}/okno-dev/redocly
version=2.77.0
if [ ! -x "$redocly/$version/node_modules/.bin/redocly" ]; then
    mkdir -p "$redocly/$version"
    npm install --silent --no-fund --no-audit --prefix "$redocly/$version" "@redocly/cli@$version" >/dev/null 2>&1 || true
fi
if [ -x "$redocly/$version/node_modules/.bin/redocly" ]; then
    REDOCLY_TELEMETRY=off "$redocly/$version/node_modules/.bin/redocly" lint --format=stylish docs/api/openapi.yaml || say "docs/api/openapi.yaml"
else
    echo "lint: SKIPPED the check of docs/api/openapi.yaml: npm could not bring @redocly/cli"
fi
[ $bad = 0 ] && echo "lint: nothing to say"
exit $bad
