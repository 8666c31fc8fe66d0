#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Windows libraries out of Debian's sources, each once: libraries.sh CACHE_FOLDER [NAME…]. A library is known by
# the hash of its recipe, its sources, the compiler and the libraries under it. The last line on stdout is the list of
# their folders, as CMake takes it. `libraries.sh CACHE_FOLDER --cached` makes nothing and fails when something is missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$1
shift
only_cached=
[ "${1:-}" != --cached ] || { only_cached=1; shift; }
host=x86_64-w64-mingw32
toolchain=$here/../../cmake/windows.cmake
jobs=${OKNO_JOBS:-$(nproc)}
work=$cache/work
mkdir -p "$cache/downloads"

# From low to high: name, libraries under it, minutes on two quiet cores.
all=(
    "qtbase::22"
    "qtkeychain:qtbase:1"
    "freetype::1"
    "jpeg::1"
    "openjpeg::1"
    "poppler:qtbase freetype jpeg openjpeg:3"
    "openssl::7"
    "tasn1::1"
    "qca:qtbase:2"
    "karchive:qtbase:1"
)

stage() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
fail() { printf 'libraries.sh: %s\n' "$*" >&2; exit 1; }

# The sources that a recipe takes are the lines of sources.txt whose file name begins with a word after «# sources:».
sources_of() {
    local word
    for word in $(sed -n 's/^# sources: //p' "$here/libraries/$1.sh"); do grep "/${word}_[^/]*$" "$here/sources.txt"; done
}

declare -A folder needs
compiler=$($host-g++ --version | head -n 1)
for row in "${all[@]}"; do
    IFS=: read -r name under _ <<<"$row"
    # Ways are left out: the same inputs in another checkout make the same library.
    hash=$({ echo "$compiler"; cat "$toolchain" "$here/libraries/common.sh" "$here/libraries/$name.sh"; sources_of "$name"
        for u in $under; do basename "${folder[$u]}"; done; } | sha256sum | cut -c1-12)
    folder[$name]=$cache/$name-$hash
    needs[$name]=$under
done

wanted=("$@")
[ ${#wanted[@]} != 0 ] || for row in "${all[@]}"; do wanted+=("${row%%:*}"); done

missing=()
minutes=0
for row in "${all[@]}"; do
    IFS=: read -r name _ cost <<<"$row"
    [[ " ${wanted[*]} " != *" $name "* ]] && continue
    [ -e "${folder[$name]}/ready" ] || { missing+=("$name"); minutes=$((minutes + cost)); }
done
if [ ${#missing[@]} != 0 ]; then
    [ -z "$only_cached" ] || fail "not made yet: ${missing[*]} (about $minutes minutes: ./dev package msi)"
    stage "Making the Windows libraries, once: ${missing[*]} (about $minutes minutes on two quiet cores, kept in $cache)"
fi

fetch() {
    local sum=$1 place=$2 file base url
    file=$cache/downloads/$(basename "$place")
    if [ ! -e "$file" ] || ! echo "$sum  $file" | sha256sum --check --status; then
        # The pools of this Debian, then the archive of everything that was ever in them.
        local -a bases
        mapfile -t bases < <(sed -n 's/^deb \([^ ]*\) .*/\1/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sort -u)
        for base in "${bases[@]/%//pool/main}" "${bases[@]/%//pool/updates/main}" https://snapshot.debian.org/archive/debian/20261101T000000Z/pool/main \
            https://snapshot.debian.org/archive/debian-security/20261101T000000Z/pool/updates/main; do
            url=$base/${place//+/%2b}
            curl -sfL --retry 2 -o "$file.part" "${url//\~/%7e}" || continue
            if echo "$sum  $file.part" | sha256sum --check --status; then mv "$file.part" "$file"; return; fi
        done
        rm -f "$file.part"
        fail "cannot be had with its right checksum: $place"
    fi
}

make_library() {
    local name=$1 sum place log=$cache/$1.log
    exec 9>"$cache/$name.lock"
    flock 9
    [ ! -e "${folder[$name]}/ready" ] || return 0 # another run has made it meanwhile
    sources_of "$name" | while read -r sum place; do fetch "$sum" "$place"; done
    rm -rf "${work:?}/$name" "${folder[$name]}"
    mkdir -p "$work/$name"
    local u prefixes=""
    for u in ${needs[$name]}; do prefixes+="${folder[$u]};"; done
    stage "Making $name (its log: $log)"
    (
        cd "$work/$name"
        export here host toolchain jobs name prefix="${folder[$name]}" downloads="$cache/downloads" prefixes
        bash -euo pipefail -c '. "$here/libraries/common.sh"; . "$here/libraries/$name.sh"'
    ) >"$log" 2>&1 || { tail -n 15 "$log" >&2; fail "$name could not be made; the whole log: $log"; }
    rm -rf "${work:?}/$name"
    touch "${folder[$name]}/ready"
}

list=
for row in "${all[@]}"; do
    name=${row%%:*}
    [[ " ${wanted[*]} " != *" $name "* ]] && continue
    [ -e "${folder[$name]}/ready" ] || make_library "$name"
    list+="${folder[$name]};"
done
printf '%s\n' "${list%;}"
