#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills okno.wxs.in: every file of a folder becomes a component of its own, known by its path from version to version.

Usage: components.py TEMPLATE FOLDER VERSION > okno.wxs
"""
import hashlib
import pathlib
import sys
import uuid
from xml.sax.saxutils import quoteattr

# Never changes: what a component is called must be the same in every version.
NAMESPACE = uuid.UUID("d1b7f3c2-5a64-4c36-9f6e-7f6f0a3f2c90")


def key(kind, path):
    return kind + hashlib.sha256(path.encode()).hexdigest()[:20]


def folder_lines(folder, top):
    for entry in sorted(folder.iterdir()):
        if entry.is_dir():
            path = entry.relative_to(top).as_posix()
            yield f"<Directory Id={quoteattr(key('d', path))} Name={quoteattr(entry.name)}>"
            yield from folder_lines(entry, top)
            yield "</Directory>"


def component(file, top):
    path = file.relative_to(top).as_posix()
    parent = file.parent.relative_to(top).as_posix()
    where = "" if parent == "." else f" Directory={quoteattr(key('d', parent))}"
    guid = str(uuid.uuid5(NAMESPACE, path)).upper()
    return (f"<Component Id={quoteattr(key('c', path))} Guid={quoteattr(guid)} Win64=\"yes\"{where}>"
            f"<File Id={quoteattr(key('f', path))} Name={quoteattr(file.name)} Source={quoteattr(str(file))} KeyPath=\"yes\"/>"
            "</Component>", key("c", path), parent)


def main():
    template, folder, version = sys.argv[1:]
    top = pathlib.Path(folder).resolve()
    files = sorted(file for file in top.rglob("*") if file.is_file())
    made = [component(file, top) for file in files]
    here = "\n".join(text for text, _, parent in made if parent == ".")
    # wixl wants the other folders' components inside references to those folders.
    others = {}
    for text, _, parent in made:
        if parent != ".":
            others.setdefault(parent, []).append(text.replace(f" Directory={quoteattr(key('d', parent))}", ""))
    elsewhere = "\n".join(f"<DirectoryRef Id={quoteattr(key('d', parent))}>\n" + "\n".join(texts) + "\n</DirectoryRef>"
                          for parent, texts in sorted(others.items()))
    text = pathlib.Path(template).read_text()
    text = text.replace("@VERSION@", version)
    text = text.replace("@FOLDERS@", "\n".join(folder_lines(top, top)))
    text = text.replace("@COMPONENTS@\n    </DirectoryRef>", here + "\n    </DirectoryRef>\n" + elsewhere)
    text = text.replace("@REFERENCES@", "\n".join(f"<ComponentRef Id={quoteattr(name)}/>" for _, name, _ in made))
    sys.stdout.write(text)


main()
