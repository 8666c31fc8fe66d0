# SPDX-License-Identifier: GPL-3.0-or-later
# sources: openjpeg2
unpack openjpeg2
cmake_library source -DBUILD_CODEC=OFF -DBUILD_STATIC_LIBS=OFF -DBUILD_TESTING=OFF
licences openjpeg source/LICENSE
