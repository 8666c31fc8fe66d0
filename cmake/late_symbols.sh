#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the version script of okno-app: it shows its two doors and what the program has too, so that the program's own
# is taken for it; ten thousand names that nobody else asks for stay inside. Usage: late_symbols.sh NM PROGRAM OUT
{
    echo '{ global: oknoMakeApplication; oknoRunConsoleVerb;'
    "$1" -D --defined-only "$2" | sed 's/.* \([^ @]*\)\(@.*\)\{0,1\}$/"\1";/'
    echo 'local: *; };'
} >"$3"
