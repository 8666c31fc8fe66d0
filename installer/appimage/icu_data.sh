#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes libicudata anew with the data of the two languages of the program: collation, time zones, Cyrillic and Latin code
# pages. Debian's holds those of all languages, two thirds of the image. A language that is not in it is sorted by the rules
# that all share. What nothing in the image asks for goes too: names of characters, currencies, units, languages and
# countries (Qt brings its own), look-alikes, numbers in words, StringPrep. Usage: icu_data.sh LIBICUDATA OUT
set -euo pipefail
from=$(realpath "$1") to=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
symbol=$(nm -D "$from" | sed -n 's/.* R \(icudt[0-9]*_dat\)$/\1/p')
[ -n "$symbol" ] || { echo "icu_data.sh: $from holds no ICU data" >&2; exit 1; }
data=$work/${symbol%_dat}l.dat
objcopy -O binary --only-section=.rodata "$from" "$data"
icupkg -l "$data" >"$work/all"
languages='root|res_index|pool|(ru|en)(_[A-Z0-9]+)?'
shared='supplementalData|numberingSystems|plurals|pluralRanges|dayPeriods|keyTypeData|metadata|metaZones|windowsZones'
shared+='|timezoneTypes|zoneinfo64|units|currencyNumericCodes|genderList|grammaticalFeatures|icustd|icuver|langInfo|tzdbNames'
pages='ibm-(866|878|5347|5348|912|915|9449|1251)|windows-(125|874)|koi8|iso-8859'
grep -vE "^(((coll|zone)/)?($languages|$shared)\.res|(coll/ucadata|cnvalias|uemoji|ulayout)\.icu|[^/]*\.nrm|($pages)[^/]*\.cnv)$" \
    "$work/all" >"$work/remove.txt"
# The name of the file becomes that of the package inside, by which the library asks.
mkdir "$work/small"
icupkg -r "$work/remove.txt" "$data" "$work/small/${data##*/}"
printf '.section .rodata,"a"\n.globl %s\n.type %s,@object\n.balign 16\n%s:\n.incbin "%s"\n.size %s, .-%s\n.section .note.GNU-stack,"",@progbits\n' \
    "$symbol" "$symbol" "$symbol" "$work/small/${data##*/}" "$symbol" "$symbol" >"$work/data.s"
gcc -shared -nostdlib -Wl,-soname,"$(basename "$from")" "$work/data.s" -o "$to"
