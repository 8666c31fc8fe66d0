#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Okno-VERSION-x64.msi from a tree built for Windows. Usage: installer/windows/build.sh BUILD_DIR OUT_DIR
#   OKNO_AUTHENTICODE_KEY, OKNO_AUTHENTICODE_CERT   PEM files: signs the programs and the package (osslsigncode)
#   OKNO_AUTHENTICODE_URL     the time stamping service to ask, if any
#   OKNO_SIGN_KEY             an Ed25519 private key (PEM): signs the package for updates (installer/sign.sh)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
host=x86_64-w64-mingw32
version=$("$here/../version.sh" "$build")
IFS=';' read -ra libraries <<<"$(sed -n 's/^OKNO_WINDOWS_LIBRARIES:[A-Z]*=//p' "$build/CMakeCache.txt")"
package=$out/Okno-$version-x64.msi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dir=$work/Okno

sign() {
    [ -n "${OKNO_AUTHENTICODE_KEY:-}" ] || return 0
    local file
    for file in "$@"; do
        osslsigncode sign -key "$OKNO_AUTHENTICODE_KEY" -certs "${OKNO_AUTHENTICODE_CERT:?}" -n Okno -h sha256 \
            ${OKNO_AUTHENTICODE_URL:+-ts "$OKNO_AUTHENTICODE_URL"} -in "$file" -out "$file.signed" >/dev/null
        mv "$file.signed" "$file"
    done
}

# --- the programs, the plugins of Qt and every library that they load ----------------------------------------------
cmake --install "$build" --prefix "$dir" --component okno >/dev/null
qt=
for library in "${libraries[@]}"; do [ ! -d "$library/plugins/platforms" ] || qt=$library; done
copyPlugins() { # FOLDER NAME…
    local folder=$1 name
    shift
    mkdir -p "$dir/$folder"
    for name in "$@"; do cp "$qt/plugins/$folder/$name.dll" "$dir/$folder/"; done
}
copyPlugins platforms qwindows qoffscreen
copyPlugins imageformats qjpeg qgif qico
copyPlugins sqldrivers qsqlite
copyPlugins tls qschannelbackend

compiler=$(dirname "$($host-g++-posix -print-file-name=libstdc++-6.dll)")
places=("$compiler" "/usr/$host/bin" "/usr/$host/lib")
for library in "${libraries[@]}"; do places+=("$library/bin" "$library/lib"); done
imports() { $host-objdump -p "$@" | sed -n 's/^\tDLL Name: //p' | sort -u; }
before=
while
    mapfile -t binaries < <(find "$dir" -name '*.exe' -o -name '*.dll' | sort)
    [ "${binaries[*]}" != "$before" ]
do
    before=${binaries[*]}
    for name in $(imports "${binaries[@]}"); do
        [ ! -e "$dir/$name" ] || continue
        for place in "${places[@]}"; do
            [ -e "$place/$name" ] || continue
            cp "$place/$name" "$dir/"
            break
        done # what is nowhere belongs to Windows
    done
done
$host-strip --strip-unneeded "${binaries[@]}" 2>/dev/null || true
printf '[Paths]\nPrefix = .\nPlugins = .\n' >"$dir/qt.conf"
cp -r "$here/policies" "$dir/policies"
sign "${binaries[@]}"

# --- licences of everything inside, and where its source is ---------------------------------------------------------
mkdir "$dir/licences"
cp "$here/../../LICENSE" "$dir/licences/Okno.txt"
for library in "${libraries[@]}"; do
    [ ! -d "$library/share/licences" ] || cp -r "$library"/share/licences/* "$dir/licences/"
done
for owner in gcc-mingw-w64-base mingw-w64-common libz-mingw-w64 libgcrypt-mingw-w64-dev libgpg-error-mingw-w64-dev \
    libjsoncons-dev libp11-kit-dev qt6-translations-l10n; do
    [ ! -e "/usr/share/doc/$owner/copyright" ] || cp "/usr/share/doc/$owner/copyright" "$dir/licences/$owner.txt"
done
{
    echo "The libraries in this folder are made from Debian's sources with Debian's patches by installer/windows/libraries.sh of"
    echo "Okno; each may be replaced by another build of itself. SHA-256 and place in Debian's pool:"
    grep -v '^#' "$here/sources.txt"
    echo "Of Debian's own MinGW packages (the compiler's run-time libraries, zlib, libgcrypt, libgpg-error):"
    dpkg-query -W -f '${source:Package} ${source:Version}\n' gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev \
        libz-mingw-w64-dev libgcrypt-mingw-w64-dev libgpg-error-mingw-w64-dev | sort -u
} >"$dir/licences/SOURCES.txt"

# --- the package ----------------------------------------------------------------------------------------------------
python3 "$here/components.py" "$here/okno.wxs.in" "$dir" "$version" >"$work/okno.wxs"
cp "$build/share/okno.ico" "$work/"
# wixl complains of two attributes that it does not know and has no need of.
(cd "$work" && wixl -a x64 -o okno.msi okno.wxs >wixl.log 2>&1) || { cat "$work/wixl.log" >&2; exit 1; }
# What wixl cannot: words in Russian, and whose properties an installation by rights of an administrator may hand over.
printf '\r\n\r\n1251\t_ForceCodepage\r\n' >"$work/codepage.idt"
export LC_ALL=C.UTF-8
msibuild "$work/okno.msi" -i "$work/codepage.idt"
msibuild "$work/okno.msi" -q "UPDATE Shortcut SET Name = 'Окно' WHERE Shortcut = 'StartMenuShortcut'"
msibuild "$work/okno.msi" -q "UPDATE Registry SET Value = 'Файл подключения «Окна»' WHERE Value = 'Okno connection file'"
msibuild "$work/okno.msi" -q "UPDATE Property SET Value = 'OLDERFOUND;NEWERFOUND;SERVER_URL;SERVER_FINGERPRINT;MODE;LANGUAGE;UPDATES;AUTOSTART' WHERE Property = 'SecureCustomProperties'"
mv "$work/okno.msi" "$package"
sign "$package"
size=$(stat -c %s "$package")
[ "$size" -le $((30 * 1024 * 1024)) ] || { echo "installer/windows/build.sh: $size octets, more than 30 MB" >&2; exit 1; }
"$here/../sign.sh" "$package" windows-msi "$version"
echo "$package"
