# SPDX-License-Identifier: GPL-3.0-or-later
# sources: freetype
skip="no-web-fonts.patch hide-donations-information.patch" # of its pages
unpack freetype
cmake_library source -DFT_DISABLE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON -DFT_DISABLE_HARFBUZZ=ON \
    -DFT_DISABLE_BROTLI=ON
licences freetype source/LICENSE.TXT source/docs/FTL.TXT
