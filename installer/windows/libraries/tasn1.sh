# SPDX-License-Identifier: GPL-3.0-or-later
# sources: libtasn1-6
unpack libtasn1-6
cd source
./configure --host=$host --prefix="$prefix" --disable-static --disable-doc --disable-dependency-tracking
make -j "$jobs" -C lib
make -C lib install-strip
licences libtasn1 COPYING COPYING.LESSERv2
