# SPDX-License-Identifier: GPL-3.0-or-later
# sources: qtkeychain
unpack qtkeychain
sed -i 's,/utf-8,,' source/qtkeychain/CMakeLists.txt # a word of another compiler
cmake_library source -DBUILD_WITH_QT6=ON -DUSE_CREDENTIAL_STORE=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
licences qtkeychain source/COPYING
