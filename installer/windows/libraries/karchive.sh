# SPDX-License-Identifier: GPL-3.0-or-later
# sources: kf6-karchive kf6-extra-cmake-modules
# Only its ZIP is used: zlib is all that this wants. KDE's CMake modules are needed while it is built, no longer.
unpack kf6-extra-cmake-modules modules
cmake -S modules -B modules-build -G Ninja -DCMAKE_INSTALL_PREFIX="$PWD/ecm" -DBUILD_TESTING=OFF -DBUILD_DOC=OFF
cmake --install modules-build
unpack kf6-karchive
# Names go into a ZIP as UTF-8, also where Windows has an older code page for files.
sed -i 's/QFile::encodeName(\(.*\));$/QString(\1).toUtf8();/' source/src/kzip.cpp
if grep -n encodeName source/src/kzip.cpp; then exit 1; fi
# Its own words are for the log: no translations, nothing that looks for them.
rm -r source/poqm
sed -i '/ecm_create_qm_loader/d' source/src/CMakeLists.txt
off=()
for part in BZip2 LibLZMA OpenSSL PkgConfig; do off+=("-DCMAKE_DISABLE_FIND_PACKAGE_$part=ON"); done
for part in BZIP2 LIBLZMA OPENSSL LIBZSTD; do off+=("-DWITH_$part=OFF"); done
cmake_library source "${off[@]}" -DECM_DIR="$PWD/ecm/share/ECM/cmake" -DBUILD_TESTING=OFF -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
licences karchive source/LICENSES/LGPL-2.0-or-later.txt
