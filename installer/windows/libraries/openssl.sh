# SPDX-License-Identifier: GPL-3.0-or-later
# sources: openssl
# Only libcrypto is used. What old key files are encrypted with (the legacy provider) is built in: no-module.
unpack openssl
cd source
./Configure mingw64 --cross-compile-prefix=$host- --prefix="$prefix" --libdir=lib shared no-tests no-docs no-apps no-engine \
    no-dso no-module no-autoload-config
# What it would ever look for, it looks for where only an administrator may write.
make -j "$jobs" OPENSSLDIR=C:/Windows/okno ENGINESDIR=C:/Windows/okno MODULESDIR=C:/Windows/okno
make install_sw
$host-strip "$prefix"/bin/*.dll
licences openssl LICENSE.txt
