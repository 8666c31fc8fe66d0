# SPDX-License-Identifier: GPL-3.0-or-later
# sources: qt6-base sqlite3
unpack qt6-base
# Debian takes SQLite out of Qt; here Debian's own SQLite comes back as the one file that Qt builds in.
unpack sqlite3 sqlite
(cd sqlite && ./configure --disable-shared >/dev/null && make sqlite3.c)
mkdir -p source/src/3rdparty/sqlite
cp sqlite/sqlite3.c sqlite/sqlite3.h source/src/3rdparty/sqlite/
cat >source/src/3rdparty/sqlite/qt_attribution.json <<'JSON'
{"Id": "sqlite", "Name": "SQLite", "QDocModule": "qtsql", "QtUsage": "Used in the Qt SQLite plugin.",
 "License": "Public Domain", "LicenseId": "blessing", "Copyright": "The authors disclaim copyright"}
JSON
off=()
for feature in tabletevent vulkan dbus icu glib zstd brotli sql_odbc pkg_config qmake androiddeployqt \
    system_doubleconversion system_freetype system_harfbuzz system_jpeg system_libb2 system_pcre2 system_png \
    system_sqlite system_zlib; do off+=("-DFEATURE_$feature=OFF"); done
cmake_library source "${off[@]}" -DINPUT_opengl=no -DINPUT_openssl=no -DFEATURE_schannel=ON -DQT_UNITY_BUILD=ON \
    -DQT_GENERATE_SBOM=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_QMAKE_TARGET_MKSPEC=win32-g++
licences qtbase source/LICENSES/*
