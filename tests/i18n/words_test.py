# SPDX-License-Identifier: GPL-3.0-or-later
"""Both languages have every word of the sources, with the same places for values, and nothing is left unfinished."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

PLACE = re.compile(r"%(?:L?\d+|n|[a-z]+%)")
CYRILLIC = re.compile("[А-Яа-яЁё]")
NAMED = re.compile(r'(?:QT_TRANSLATE_NOOP|translate)\("(\w+)"')
# English words may hold Russian ones that are names.
NAMES = re.compile("Русский|Язык|Окно|Рутокен|JaCarta|КриптоПро")


def messages(path):
    for context in tree.parse(path).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults(top):
    with tempfile.TemporaryDirectory() as folder:
        for language in ("ru", "en"):
            shutil.copy(top / f"i18n/okno_{language}.ts", folder)
        collected = subprocess.run(
            [top / "tools/update_translations.sh", folder], check=True, capture_output=True, text=True
        )
        yield from misplaced(top, pathlib.Path(folder), collected.stderr)
        for language, plurals in (("ru", 3), ("en", 2)):
            known = {key(*m) for m in messages(top / f"i18n/okno_{language}.ts")}
            for context, message in messages(pathlib.Path(folder) / f"okno_{language}.ts"):
                source = message.findtext("source")
                if key(context, message) not in known:
                    yield f"{language}: not collected: [{context}] {source}"
                elif message.find("translation").get("type") == "unfinished":
                    yield f"{language}: unfinished: [{context}] {source}"
                else:
                    yield from wording_faults(language, plurals, context, message, source)


def misplaced(top, folder, warnings):
    """Words the program would look for in another place than the collector put them, or that it did not see."""
    for line in warnings.splitlines():
        if "lacks Q_OBJECT macro" in line:
            yield f"collected under a wrong name: {line}"
    named = {name for file in (top / "src").rglob("*.cpp") for name in NAMED.findall(file.read_text("utf-8"))}
    for name in sorted(named - {context for context, _ in messages(folder / "okno_ru.ts")}):
        yield f"nothing was collected for [{name}]"


def wording_faults(language, plurals, context, message, source):
    forms = texts(message)
    if message.get("numerus") == "yes" and len([f for f in forms if f]) != plurals:
        yield f"{language}: {plurals} plural forms are wanted: [{context}] {source}"
    for form in forms:
        if not form.strip() and source.strip():
            yield f"{language}: empty: [{context}] {source}"
        missing = set(PLACE.findall(source)) ^ set(PLACE.findall(form))
        if missing - {"%n"}:
            yield f"{language}: {', '.join(sorted(missing))} stands in one of the two only: [{context}] {source}"
        if language == "en" and CYRILLIC.search(NAMES.sub("", form)):
            yield f"en: Russian letters in the English: [{context}] {form}"


found = list(faults(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "both languages are complete")
sys.exit(1 if found else 0)
