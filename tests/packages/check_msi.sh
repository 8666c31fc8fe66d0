#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the MSI in build/packages under wine: installs it silently into a fresh prefix, runs it against the real oknod,
# puts a newer one over it, tries an older one, has the program replace itself by one that oknod offers, removes it.
# Called by `./dev package check` inside the Windows build root, with a screen (tools/with_display.sh). build/windows bears
# versions and a key of this check afterwards.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
version=$(installer/version.sh build/windows)
package=$top/build/packages/Okno-$version-x64.msi
[ -e "$package" ] || { echo "tests/packages/check_msi.sh: ./dev package msi first" >&2; exit 1; }
work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml='
unset QT_QPA_PLATFORM
trap 'wineserver -k 2>/dev/null || true; wineserver -w 2>/dev/null || true; rm -rf "$work"' EXIT
program="$WINEPREFIX/drive_c/Program Files/Okno/okno.exe"
fingerprint=$(printf 'AB%.0s' {1..32})
. tests/packages/checks.sh

install() { # PACKAGE PROPERTY=VALUE…
    local file=Z:${1//\//\\}
    shift
    timeout 300 wine msiexec /i "$file" /qn /l "Z:${work//\//\\}\\msi.log" "$@" || { iconv -f UTF-16 "$work/msi.log" | tail -n 20; return 1; }
}
value() { wine reg query "$1" /v "$2" | tr -d '\r' | sed -n "s/^ *$2  *REG_[A-Z]*  *//p"; }
defaultValue() { wine reg query "$1" /ve | tr -d '\r' | sed -n 's/^ *([^)]*)  *REG_[A-Z]*  *//p'; }
is() { [ "$1" = "$2" ] || { printf 'wanted: %s\nis:     %s\n' "$2" "$1"; return 1; }; }
run() { timeout 120 wine "$program" "$@"; }
installed() {
    wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | tr -d '\r' |
        sed -n 's/^ *DisplayVersion *REG_SZ *//p' | xargs
}
# The programs and the package of another version, which believes the key of this check.
trial() { # VERSION
    cmake -DOKNO_TRIAL_VERSION="$1" -DOKNO_UPDATE_KEY="$(installer/sign.sh --public)" build/windows >/dev/null
    cmake --build build/windows --target okno okno-pdf >/dev/null
    installer/windows/build.sh build/windows "$work" >/dev/null
}

newer=${version%.*}.$((${version##*.} + 1))
newest=${version%.*}.$((${version##*.} + 2))
x86_64-w64-mingw32-g++-posix -O1 -static -Wall -Wextra tests/packages/pipe_relay.cpp -o "$work/relay.exe"
x86_64-w64-mingw32-g++-posix -O1 -static -municode -Wall -Wextra tests/packages/store_key.cpp -o "$work/store_key.exe" -lcrypt32
say "Starting wine"
wineboot -i >/dev/null 2>&1
wineserver -w
# What every Windows has and a PDF without fonts of its own is drawn with.
cp /usr/share/fonts/truetype/noto/NotoSans-Regular.ttf "$WINEPREFIX/drive_c/windows/Fonts/arial.ttf"

say "Installing $(basename "$package")"
check "an unknown MODE is refused" sh -c '! timeout 300 wine msiexec /i "$1" /qn MODE=tsar && [ ! -e "$2" ]' - "Z:${package//\//\\}" "$program"
check "it installs silently" install "$package" SERVER_URL=https://okno.example.ru:8443 SERVER_FINGERPRINT="$fingerprint" \
    MODE=clerk LANGUAGE=en UPDATES=off AUTOSTART=1
check "the program is there" test -e "$program"
check "the server is a policy" is "$(value 'HKLM\Software\Policies\Okno\server' url)" https://okno.example.ru:8443
check "its fingerprint too" is "$(value 'HKLM\Software\Policies\Okno\server' fingerprint)" "$fingerprint"
check "and the language" is "$(value 'HKLM\Software\Policies\Okno\window' language)" en
check "and the mode" is "$(value 'HKLM\Software\Policies\Okno\program' mode)" clerk
check "and that there are no updates" is "$(value 'HKLM\Software\Policies\Okno\updates' check)" off
check "it starts with Windows" is "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' Okno)" '"C:\Program Files\Okno\okno.exe" --autostart'
check "okno: links are its own" is "$(defaultValue 'HKLM\Software\Classes\okno\shell\open\command')" '"C:\Program Files\Okno\okno.exe" "%1"'
check ".okno files too" is "$(defaultValue 'HKLM\Software\Classes\.okno')" Okno.Connection
# wine has it in the person's own menu, Windows in that of everybody.
check "the Start menu has it, in Russian" sh -c '[ "$(find "$WINEPREFIX/drive_c" -path "*Start Menu*" -name Окно.lnk | wc -l)" = 1 ]'
check "licences are inside" test -e "$(dirname "$program")/licences/SOURCES.txt"
check "it says its version" sh -c 'timeout 120 wine "$1" --version | grep -F "$2"' - "$program" "$version"
check "it tests itself" run --self-test

say "A journey against the real oknod"
mkdir -p build/msi
# Of a citizen and of an official: no mode for a while.
wine reg delete 'HKLM\Software\Policies\Okno\program' /v mode /f >/dev/null
check "log-in, catalogue, draft, signature, clerk, Windows store, a copy of the data" timeout 900 python3 tests/packages/msi_test.py "$program" \
    "$work" build/release/bin build/msi

wine reg add 'HKLM\Software\Policies\Okno\program' /v mode /d clerk /f >/dev/null

say "Upgrade and removal"
openssl req -x509 -newkey rsa:2048 -nodes -subj "/CN=Okno check" -addext extendedKeyUsage=codeSigning -days 2 \
    -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
openssl genpkey -algorithm ed25519 -out "$work/updates.pem"
export OKNO_SIGN_KEY=$work/updates.pem
OKNO_AUTHENTICODE_KEY=$work/key.pem OKNO_AUTHENTICODE_CERT=$work/certificate.pem trial "$newer"
check "it carries the signature that was asked for" osslsigncode verify -CAfile "$work/certificate.pem" -in "$work/Okno-$newer-x64.msi"
check "a newer one installs over it" install "$work/Okno-$newer-x64.msi"
check "it keeps the server" is "$(value 'HKLM\Software\Policies\Okno\server' url)" https://okno.example.ru:8443
check "it keeps the fingerprint" is "$(value 'HKLM\Software\Policies\Okno\server' fingerprint)" "$fingerprint"
check "it keeps the language" is "$(value 'HKLM\Software\Policies\Okno\window' language)" en
check "it keeps the mode" is "$(value 'HKLM\Software\Policies\Okno\program' mode)" clerk
check "it keeps that there are no updates" is "$(value 'HKLM\Software\Policies\Okno\updates' check)" off
check "it still starts with Windows" is "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' Okno)" '"C:\Program Files\Okno\okno.exe" --autostart'
check "one is installed, not two" is "$(installed)" "$newer"
check "an older one is refused" sh -c '! timeout 300 wine msiexec /i "$1" /qn' - "Z:${package//\//\\}"
check "the newer one is still there" run --self-test

say "The program replaces itself"
trial "$newest"
# By rule of the administrator it looks for nothing; that was proven above.
wine reg delete 'HKLM\Software\Policies\Okno\updates' /v check /f >/dev/null
check "told, fetched, compared, handed to Windows Installer" timeout 600 python3 tests/packages/msi_update_test.py "$program" \
    "$work" build/release/bin build/msi "$work/Okno-$newest-x64.msi" "$newer" "$newest"
check "the newest is installed, and alone" is "$(installed)" "$newest"
check "it says its version" sh -c 'timeout 120 wine "$1" --version | grep -F "$2"' - "$program" "$newest"
check "it keeps the server" is "$(value 'HKLM\Software\Policies\Okno\server' url)" https://okno.example.ru:8443
check "it keeps the language" is "$(value 'HKLM\Software\Policies\Okno\window' language)" en
check "it keeps the mode" is "$(value 'HKLM\Software\Policies\Okno\program' mode)" clerk
check "it still starts with Windows" is "$(value 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' Okno)" '"C:\Program Files\Okno\okno.exe" --autostart'
check "it goes" timeout 300 wine msiexec /x "Z:${work//\//\\}\\Okno-$newest-x64.msi" /qn
check "the folder is gone" test ! -e "$(dirname "$program")"
check "the policies are gone" sh -c '! wine reg query "HKLM\\Software\\Policies\\Okno\\server" /v url'
check "the links are gone" sh -c '! wine reg query "HKLM\\Software\\Classes\\okno"'
check "nothing starts with Windows" sh -c '! wine reg query "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run" /v Okno'

counted "The MSI under wine"
