# SPDX-License-Identifier: GPL-3.0-or-later
# sources: libjpeg-turbo
unpack libjpeg-turbo
cmake_library source -DENABLE_STATIC=OFF -DWITH_TURBOJPEG=OFF
licences libjpeg-turbo source/LICENSE.md source/README.ijg
