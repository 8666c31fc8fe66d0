# SPDX-License-Identifier: GPL-3.0-or-later
# sources: poppler
unpack poppler
# Where neither the font nor arial.ttf is there (a bare Windows, wine) it would go on with an empty path and abort.
guard='    if (path.empty())\n        return {};\n'
sed -i "/findSystemFontFile/,\$ s/^    return path;/$guard&/" source/poppler/GlobalParamsWin.cc
grep -q 'path.empty' source/poppler/GlobalParamsWin.cc
off=()
for part in QT5 GLIB CPP UTILS NSS3 GPGME LIBCURL LIBTIFF LCMS BOOST GOBJECT_INTROSPECTION; do off+=("-DENABLE_$part=OFF"); done
for part in GTK QT5 QT6 CPP MANUAL; do off+=("-DBUILD_${part}_TESTS=OFF"); done
cmake_library source "${off[@]}" -DWITH_Cairo=OFF -DENABLE_QT6=ON -DENABLE_DCTDECODER=libjpeg -DENABLE_LIBOPENJPEG=openjpeg2 \
    -DFONT_CONFIGURATION=win32 -DENABLE_RELOCATABLE=ON -DRUN_GPERF_IF_PRESENT=OFF -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
licences poppler source/COPYING source/COPYING3
