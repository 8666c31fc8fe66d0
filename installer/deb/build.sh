#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes okno_VERSION_ARCH.deb and okno-server_VERSION_ARCH.deb from a built tree.
# Usage: installer/deb/build.sh BUILD_DIR OUT_DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=$("$here/../version.sh" "$build")
arch=$(dpkg --print-architecture)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
: "${SOURCE_DATE_EPOCH:=$(git -C "$here" log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH

# The libraries that the programs ask for, as Debian names them.
depends() {
    mkdir -p "$stage/debian"
    printf 'Source: okno\n\nPackage: %s\nArchitecture: any\n' "$1" >"$stage/debian/control"
    shift
    (cd "$stage" && dpkg-shlibdeps -O "$@" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
}

pack() { # PACKAGE COMPONENT
    local package=$1 component=$2 tree=$stage/$1 file
    DESTDIR=$tree cmake --install "$build" --prefix /usr --component "$component" --strip >/dev/null
    install -d "$tree/usr/share/doc/$package" "$tree/DEBIAN"
    install -m 644 "$here/copyright" "$tree/usr/share/doc/$package/copyright"
    printf 'okno (%s) stable; urgency=medium\n\n  * See CHANGELOG.md of the project for what has changed.\n\n -- Okno developers <okno@okno.example>  %s\n' \
        "$version" "$(date -uR -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$tree/usr/share/doc/$package/changelog.gz"
    find "$tree/usr/share/man" -type f -exec gzip -9n {} +
    mapfile -t programs < <(find "$tree/usr/bin" "$tree/usr/lib" -type f \( -perm -u+x -o -name "*.so" \) 2>/dev/null)
    sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$(du -sk "$tree" | cut -f1)/" \
        -e "s/@SHLIBS@/$(depends "$package" "${programs[@]}")/" "$here/$package.control" >"$tree/DEBIAN/control"
    for file in conffiles postinst prerm postrm triggers; do
        [ -e "$here/$package.$file" ] || continue
        install -m "$([[ $file == p* ]] && echo 755 || echo 644)" "$here/$package.$file" "$tree/DEBIAN/$file"
    done
    (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/${package}_${version}_${arch}.deb" >/dev/null
    echo "$out/${package}_${version}_${arch}.deb"
}

pack okno okno
pack okno-server server
