#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves the packages in build/packages: their rules (lintian, desktop file, AppStream), the .debs in a bare Debian 13, the
# AppImage in bare roots of other releases of Debian against the real oknod. Called by `./dev package check`, outside of
# the build root, with the words that enter it in DEV and the folder of cached roots in CACHE.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
packages=build/packages
. tests/packages/checks.sh

# A bare root of a release of Debian, or one with a package, made once.
bareRoot() { # RELEASE [PACKAGE]
    local root=$CACHE/bare-$1${2:+-$2}
    if [ ! -e "$root.ready" ]; then
        say "Making a bare root of Debian $1${2:+ with $2}, once"
        rm -rf --one-file-system "$root"
        # A mirror may lag behind: what matters here is only that the release is another one.
        mmdebstrap --quiet --variant=apt --include="ca-certificates${2:+,$2}" --aptopt='Acquire::Check-Valid-Until "false"' \
            "$1" "$root" >&2 || return 1
        touch "$root.ready"
    fi
    printf %s "$root"
}

# Runs a command in a copy of a bare root that is thrown away afterwards.
within() { # ROOT COMMAND…
    local root=$1
    shift
    bwrap --bind "$root" / --dev-bind /dev /dev --proc /proc --bind /tmp /tmp --ro-bind "$top" "$top" \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --die-with-parent --chdir / "$@"
}

rules() {
    say "Rules of the packages"
    check "lintian finds no error" $DEV lintian --fail-on error --suppress-tags bad-distribution-in-changes-file $packages/*.deb
    check "the desktop file is valid" $DEV desktop-file-validate installer/share/ru.okno.Okno.desktop
    check "the AppStream data are valid" $DEV appstreamcli validate --no-net --no-color \
        build/release/share/ru.okno.Okno.metainfo.xml
    check "libappimage reads the AppImage" $DEV python3 tests/packages/libappimage.py $packages/Okno-*.AppImage
    check "the AppImage has 45 MB at most" sh -c "[ \$(stat -c %s $packages/Okno-*.AppImage) -le 45000000 ]"
    if [ -w /dev/fuse ]; then
        check "the AppImage's mount holds what it unpacks to" tests/packages/mount.sh "$(realpath $packages/Okno-*.AppImage)"
    else
        say "SKIPPED: the AppImage's mount (no FUSE here)"
    fi
}

debs() {
    local base root
    base=$(bareRoot trixie)
    root=$(mktemp -d "$CACHE/debs-XXXXXX")
    cp -a "$base/." "$root/"
    cp $packages/*.deb "$root/var/tmp/"
    say "The .debs in a bare Debian 13"
    check "both install" within "$root" sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /var/tmp/okno_*.deb /var/tmp/okno-server_*.deb'
    check "okno says its version" within "$root" okno --version
    check "okno tests itself" within "$root" env QT_QPA_PLATFORM=offscreen HOME=/var/tmp okno --self-test
    check "the data folder is the server's own" within "$root" sh -c '[ "$(stat -c %U:%a /var/lib/okno)" = okno:700 ]'
    check "oknod starts with the packaged settings, answers, stops" within "$root" sh "$top/tests/packages/server.sh"
    check "another installation keeps changed settings" within "$root" sh -c 'echo "# mine" >>/etc/okno/oknod.toml &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall /var/tmp/okno-server_*.deb && grep -q "# mine" /etc/okno/oknod.toml'
    check "purging keeps the data" within "$root" sh -c 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq okno-server okno &&
        [ -e /var/lib/okno/okno.sqlite ] && [ ! -e /usr/bin/oknod ] && [ ! -e /etc/okno/oknod.toml ]'
    rm -rf --one-file-system "$root"
}

appimage() { # RELEASE
    local root image
    # That a mirror no longer holds a release says nothing of the image.
    root=$(bareRoot "$1") || { say "SKIPPED: the AppImage in a bare Debian ($1), which the mirror does not give"; return; }
    image=$(realpath $packages/Okno-*.AppImage)
    say "The AppImage in a bare Debian ($1)"
    check "it says its version" within "$root" env HOME=/tmp "$image" --version
    check "it tests itself" within "$root" env HOME=/tmp QT_QPA_PLATFORM=offscreen "$image" --self-test
    check "it runs without FUSE" within "$root" env HOME=/tmp XDG_CACHE_HOME="$(mktemp -d)" QT_QPA_PLATFORM=offscreen \
        "$image" --appimage-extract-and-run --self-test
    check "its words of its own" within "$root" sh -c "cd /tmp && '$image' --appimage-help && '$image' --appimage-version &&
        '$image' --appimage-offset && '$image' --appimage-updateinformation && cd \$(mktemp -d) && '$image' --appimage-extract '*.desktop' &&
        [ -e squashfs-root/ru.okno.Okno.desktop ]"
    for platform in offscreen xcb; do
        check "a short journey ($platform)" $DEV tools/with_display.sh env QT_QPA_PLATFORM=$platform \
            python3 tests/packages/appimage_test.py "$image" build/release/bin "$root"
    done
    # The compositor runs in a root of its own: the program has nothing of it but the socket.
    if [ -n "$compositor" ]; then
        check "a short journey (wayland)" $DEV tests/packages/with_wayland.sh "$compositor" \
            python3 tests/packages/appimage_test.py "$image" build/release/bin "$root"
    else
        say "SKIPPED: the AppImage under Wayland in a bare Debian ($1): the mirror does not give weston"
    fi
}

rules
debs
compositor=$(bareRoot trixie weston) || compositor=
for release in ${OKNO_RELEASES:-bullseye sid}; do appimage "$release"; done
counted
