# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds src/ to the order of the rooms: a room includes only itself and what stands above it in docs/architecture.md."""
import pathlib
import re
import sys

ROOMS = ["core", "forms", "regulation", "address", "signing", "api", "client", "desktop", "server", "softtoken", "admin"]
APART = {("server", "client"), ("server", "desktop"), ("softtoken", None)}
# Foreign headers that only the named places may include, as (pattern, folders that may).
FOREIGN = [
    (r"boost/", ["server/http"]),
    (r"QSql", ["client", "server/storage", "admin"]),
    (r"(QNetworkAccessManager|QNetworkReply|QNetworkRequest|QTcp|QSslSocket)", ["client"]),
    (r"(QWidget|QDialog|QPushButton|QMainWindow|QApplication)$", ["desktop"]),
    (r"sqlite3\.h", ["server/storage"]),
    (r"poppler", ["desktop/pdf"]),
    (r"(libtasn1\.h|gcrypt\.h|p11-kit/|pkcs11)", ["signing", "softtoken"]),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def room_faults(src, room, path, text):
    for kind, target in INCLUDE.findall(text):
        other = target.split("/")[0]
        if kind == '"' and other in ROOMS and other != room:
            below = ROOMS.index(other) > ROOMS.index(room)
            if below or (room, other) in APART or (room, None) in APART:
                yield f"{path}: {room} may not include {target}"
        for pattern, places in FOREIGN:
            if re.match(pattern, target) and not any(str(path.relative_to(src)).startswith(place) for place in places):
                yield f"{path}: only {', '.join(places)} may include <{target}>"


def faults(top):
    src = top / "src"
    for path in sorted(src.rglob("*")):
        if path.suffix in (".h", ".cpp"):
            room = path.relative_to(src).parts[0]
            if room not in ROOMS:
                yield f"{path}: there is no room {room}"
            else:
                yield from room_faults(src, room, path, path.read_text())
    for room in ROOMS:
        cmake = src / room / "CMakeLists.txt"
        if (src / room).is_dir() and not (cmake.exists() and cmake.read_text().startswith("# ")):
            yield f"{cmake}: begins with what the room is for"


def self_check():
    here = pathlib.Path("/src/core/a.cpp")
    assert list(room_faults(pathlib.Path("/src"), "core", here, '#include "api/routes.h"\n')), "a room below passes unseen"
    assert list(room_faults(pathlib.Path("/src"), "core", here, "#include <boost/asio.hpp>\n")), "a foreign header passes unseen"


self_check()
found = list(faults(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "every room keeps to its place")
sys.exit(1 if found else 0)
