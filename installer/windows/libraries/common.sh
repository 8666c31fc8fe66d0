# SPDX-License-Identifier: GPL-3.0-or-later
# What the recipes share. Each is read by bash in an empty folder with $prefix, $host, $toolchain, $jobs, $downloads, and
# $prefixes (the libraries under it, as CMake takes them); it leaves everything in $prefix.

# A mended recipe costs little: what was compiled before comes from the cache, for makefiles too.
mkdir compilers
for compiler in gcc g++; do ln -s /usr/bin/ccache "compilers/$host-$compiler"; done
export PATH=$PWD/compilers:$PATH

# archive qt6-base orig: that file of sources.txt.
archive() { sed -n "s,^[0-9a-f]* .*/\($1_[^/]*\.$2\.tar\.[a-z0-9]*\)\$,$downloads/\1,p" "$here/sources.txt"; }

# unpack qt6-base: the source of this Debian package with Debian's patches, in ./source. A recipe lists in $skip the
# patches of what its source does not have (another tarball of the same package, say).
unpack() {
    local into=${2:-source} patch
    mkdir "$into"
    tar xf "$(archive "$1" orig)" -C "$into" --strip-components=1
    [ -n "$(archive "$1" debian)" ] || return 0
    mkdir "$into.debian"
    tar xf "$(archive "$1" debian)" -C "$into.debian"
    [ -e "$into.debian/debian/patches/series" ] || return 0
    for patch in $(sed 's/#.*//; s/ -p1//' "$into.debian/debian/patches/series"); do
        [[ " ${skip:-} " != *" $patch "* ]] || continue
        patch -f -d "$into" -p1 --no-backup-if-mismatch -s -i "$PWD/$into.debian/debian/patches/$patch"
    done
}

cmake_library() {
    local source=$1
    shift
    cmake -S "$source" -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_PREFIX_PATH="$prefixes" -DCMAKE_FIND_ROOT_PATH="$prefixes/usr/$host" -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DBUILD_SHARED_LIBS=ON "$@"
    cmake --build build -j "$jobs"
    cmake --install build --strip
}

# licences NAME FILE…: what must lie beside the library wherever it goes.
licences() {
    local to=$prefix/share/licences/$1
    shift
    mkdir -p "$to"
    cp "$@" "$to/"
}
