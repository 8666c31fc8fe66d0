#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the words of src/ and ui/ into i18n/*.ts (run it as ./dev shell tools/update_translations.sh).
# A Russian message without a plural is its own translation; whatever else is new is left unfinished for a translator.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-i18n}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
folders=(); for folder in src ui; do [ -d $folder ] && folders+=($folder); done
for language in ru en; do
    "$lupdate" -silent -no-obsolete -locations none -source-language ru_RU -target-language ${language}_$([ $language = ru ] && echo RU || echo US) \
        "${folders[@]}" -ts "$target/okno_$language.ts"
done
python3 - "$target/okno_ru.ts" <<'PYTHON'
import sys
import xml.etree.ElementTree as tree

path = sys.argv[1]
document = tree.parse(path)
for message in document.iter("message"):
    translation = message.find("translation")
    if message.get("numerus") != "yes" and translation.get("type") == "unfinished":
        translation.text = message.find("source").text
        del translation.attrib["type"]
with open(path, "w", encoding="utf-8") as out:
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
    out.write(tree.tostring(document.getroot(), encoding="unicode").replace(" />", "/>") + "\n")
PYTHON
