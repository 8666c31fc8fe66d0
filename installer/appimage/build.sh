#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Okno-VERSION-x86_64.AppImage from a built tree: our runtime, then a squashfs with the program, every library that
# it needs (the C library and its loader too, so that the age of the system does not matter), the plugins of Qt, a font.
# Usage: installer/appimage/build.sh BUILD_DIR OUT_DIR
#   OKNO_SIGN_KEY            an Ed25519 private key (PEM): signs the image for updates (installer/sign.sh)
#   OKNO_PACK_LEVEL          1 (quick) to 22 (small, unless told)
#   OKNO_UPDATE_INFORMATION  where updaters of other makers (AppImageUpdate) look for a newer image
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
version=$("$here/../version.sh" "$build")
image=$out/Okno-$version-x86_64.AppImage
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: "${SOURCE_DATE_EPOCH:=$(git -C "$here" log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH

# --- the runtime ------------------------------------------------------------------------------------------------
runtime() { # OUT FLAG…
    local to=$1
    shift
    gcc -O2 -Wall -Wextra -Wno-format-truncation -static -ffunction-sections -Wl,--gc-sections -D_FILE_OFFSET_BITS=64 "$@" \
        -DOKNO_VERSION="\"$version\"" -I/usr/include/fuse3 -I/usr/include/squashfuse "$here"/*.c -o "$to" \
        -lsquashfuse_ll -lsquashfuse -lfuse3 -lzstd -lpthread >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}
runtime "$work/runtime"
printf %s "${OKNO_UPDATE_INFORMATION:-zsync|https://okno.example/download/Okno-latest-x86_64.AppImage.zsync}" >"$work/updates"
truncate -s 1024 "$work/updates"
truncate -s 1024 "$work/signature"

# --- the program ------------------------------------------------------------------------------------------------
dir=$work/AppDir
usr=$dir/usr
DESTDIR=$dir cmake --install "$build" --prefix /usr --component okno --strip >/dev/null
rm -r "$dir/etc" # the start with the session is the person's own, by the settings of the program
plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || echo /usr/lib/x86_64-linux-gnu/qt6/plugins)
copyPlugins() { # FOLDER FILE…
    local folder=$1 name
    shift
    mkdir -p "$usr/plugins/$folder"
    for name in "$@"; do cp -L "$plugins/$folder/$name" "$usr/plugins/$folder/"; done
}
copyPlugins platforms libqxcb.so libqoffscreen.so libqminimal.so libqwayland-generic.so
copyPlugins wayland-shell-integration libxdg-shell.so
copyPlugins wayland-decoration-client libbradient.so
copyPlugins platforminputcontexts libcomposeplatforminputcontextplugin.so libibusplatforminputcontextplugin.so
copyPlugins platformthemes libqxdgdesktopportal.so
copyPlugins imageformats libqjpeg.so libqgif.so libqico.so
copyPlugins sqldrivers libqsqlite.so
copyPlugins tls libqopensslbackend.so
copyPlugins printsupport libcupsprintersupport.so
[ ! -d "$plugins/crypto" ] || copyPlugins crypto libqca-ossl.so

# Every library of the programs and plugins, those of the libraries included.
mapfile -t binaries < <(find "$usr/bin" "$usr/lib" "$usr/plugins" -type f)
ldd "${binaries[@]}" 2>/dev/null | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u | while read -r library; do
    cp -L "$library" "$usr/lib/"
done
cp -L /lib64/ld-linux-x86-64.so.2 "$usr/lib/"
# Names are asked through the plugins of the C library.
cp -L /lib/x86_64-linux-gnu/libnss_{dns,files}.so.2 /lib/x86_64-linux-gnu/libresolv.so.2 "$usr/lib/" 2>/dev/null || true
strip --strip-unneeded "$usr"/lib/*.so* "$usr"/plugins/*/*.so 2>/dev/null || true
for library in "$usr"/lib/libicudata.so.*; do
    [ ! -e "$library" ] || "$here/icu_data.sh" "$library" "$library.small"
    [ ! -e "$library.small" ] || mv "$library.small" "$library"
done
# The application's own path is the loader's: Qt looks for its configuration there.
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$usr/lib/qt.conf"
install -Dm 644 /usr/share/fonts/truetype/noto/NotoSans-{Regular,Bold}.ttf -t "$usr/share/okno/fonts"

# The helper is started by the program, with the loader of ours too.
mkdir -p "$usr/libexec"
mv "$usr/lib/okno/okno-pdf" "$usr/libexec/okno-pdf"
rmdir --ignore-fail-on-non-empty "$usr/lib/okno" # the demonstration token stays there
install -m 755 "$here/okno-pdf.sh" "$usr/lib/okno-pdf"
install -m 755 "$here/AppRun" "$dir/AppRun"
cp "$usr/share/applications/ru.okno.Okno.desktop" "$dir/"
cp "$usr/share/icons/hicolor/256x256/apps/ru.okno.Okno.png" "$dir/"
cp "$usr/share/icons/hicolor/scalable/apps/ru.okno.Okno.svg" "$dir/"
ln -s ru.okno.Okno.png "$dir/.DirIcon"

# Licences of everything inside, and where its source is.
mkdir -p "$usr/share/doc"
find "$usr/lib" "$usr/plugins" -name '*.so*' -printf '%f\n' | sort -u | while read -r name; do
    dpkg-query -S "/usr/lib/x86_64-linux-gnu/$name" "/usr/lib/x86_64-linux-gnu/*/$name" 2>/dev/null | cut -d: -f1 || true # what is ours belongs to no package
done | tr -d ' ' | sort -u | while read -r package; do
    [ -e "/usr/share/doc/$package/copyright" ] || continue
    install -Dm 644 "/usr/share/doc/$package/copyright" "$usr/share/doc/$package/copyright"
    dpkg-query -W -f '${source:Package} ${source:Version}\n' "$package" >>"$work/sources"
done
install -Dm 644 "$here/../deb/copyright" "$usr/share/doc/okno/copyright"
{
    echo "The libraries in this image are those of Debian, unchanged but for libicudata, from which installer/appimage/icu_data.sh"
    echo "of Okno takes the data of other languages than Russian and English; their sources, by name and version:"
    sort -u "$work/sources"
    echo "The runtime in front of the image is made of the sources in installer/appimage of Okno, linked with squashfuse, libfuse3"
    echo "and libzstd of the same Debian; installer/appimage/build.sh links it again with others."
} >"$usr/share/doc/okno/SOURCES"

# --- the image --------------------------------------------------------------------------------------------------
# Large blocks pack well; what the start cannot wait for lies in the start pages.
mksquashfs "$dir" "$work/squashfs" -quiet -no-progress -noappend -root-owned -no-xattrs -comp zstd \
    -Xcompression-level "${OKNO_PACK_LEVEL:-22}" -b 1M >/dev/null
runtimeWith() { # SECTION=FILE… : the runtime with these sections, and the mark of an AppImage
    local pair
    local -a sections=()
    for pair; do sections+=(--add-section ".$pair"); done
    objcopy --strip-all "${sections[@]}" "$work/runtime" "$work/head"
    printf 'AI\2' | dd of="$work/head" bs=1 seek=8 conv=notrunc status=none
}
sections=(upd_info="$work/updates" sha256_sig="$work/signature" sig_key="$work/signature")
runtime "$work/recorder" -DOKNO_RECORD_READS
cat "$work/recorder" "$work/squashfs" >"$work/recorder.AppImage"
chmod 755 "$work/recorder.AppImage"
recorded=0
"$here/../../tools/with_display.sh" python3 "$here/start_pages.py" "$work/recorder.AppImage" "$dir" "$work/start_pages" \
    xcb offscreen || recorded=$?
case $recorded in
0) sections+=(start_pages="$work/start_pages") ;;
2) echo "No FUSE here (for this user): the AppImage is made without the pages of its start, its first window takes four times as long" >&2 ;;
*) exit 1 ;;
esac
runtimeWith "${sections[@]}"
cat "$work/head" "$work/squashfs" >"$image"
chmod 755 "$image"
"$here/../sign.sh" "$image" linux-appimage "$version"
echo "$image"
