#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records which pages the program reads until its first window, and packs them for the runtime (start_pages.h).

Usage: start_pages.py RECORDER APPDIR OUT PLATFORM…
RECORDER is an image whose runtime writes down every page it is asked for, APPDIR what is in it; each platform of Qt is
started several times, each time in a fresh mount. xcb needs a display. Ends with 2 where nothing can be mounted.
"""
import os
import pathlib
import struct
import subprocess
import sys
import tempfile

PAGE = 4096
CHUNK = 256  # pages; two threads of the runtime take the chunks by turns


def paths_of(mount):
    """The paths in a mount by the numbers of their nodes."""
    return {os.stat(os.path.join(folder, name)).st_ino: os.path.relpath(os.path.join(folder, name), mount)
            for folder, _, names in os.walk(mount) for name in names}


def until_painted(mount, platform, language, folder, reads):
    """What had been read when the first window was there."""
    environment = dict(os.environ, QT_QPA_PLATFORM=platform, HOME=folder, OKNO_CONFIG_DIR=folder, LANG=language)
    words = ["--exit-after-first-paint", "--data", folder, "--server", "http://127.0.0.1:9"]
    with subprocess.Popen([f"{mount}/AppRun", *words], env=environment, stdout=subprocess.PIPE, text=True) as window:
        lines = None
        for line in window.stdout:  # to its end: the next start finds the place of the window that it remembers
            if line.startswith("painted"):
                lines = reads.read_text().splitlines()
    if lines is None:
        sys.exit(f"start_pages.py: no window was painted ({platform})")
    return lines


def recorded(recorder, platform, language, folder):
    """(path, page) in the order of the first reading, of a start with that home folder."""
    reads = pathlib.Path(folder, "reads")
    reads.write_bytes(b"")
    with subprocess.Popen([recorder, "--appimage-mount"], stdout=subprocess.PIPE, text=True,
                          env=dict(os.environ, OKNO_READS=str(reads))) as mounted:
        mount = mounted.stdout.readline().strip()
        if not mount:
            sys.exit(2)
        lines = until_painted(mount, platform, language, folder, reads)
        paths = paths_of(mount)
        mounted.terminate()
    pages = {}
    for line in lines:
        node, at, size = map(int, line.split())
        for page in range(at // PAGE, (at + size + PAGE - 1) // PAGE):
            pages[paths[node], page] = None
    return pages


def ranges_of(pages):
    """Pages of one chunk as (path, first page, pages), those beside each other in one."""
    ranges = []
    for path, page in sorted(pages):
        if ranges and ranges[-1][0] == path and ranges[-1][1] + ranges[-1][2] == page:
            ranges[-1][2] += 1
        else:
            ranges.append([path, page, 1])
    return ranges


def packed(data):
    """Long matches and plain literals: a sixth larger than could be, unpacked in two thirds of the time."""
    words = ["zstd", "-q", "--ultra", "-22", "--zstd=minMatch=6", "--no-compress-literals", "--no-check", "-c"]
    return subprocess.run(words, input=data, stdout=subprocess.PIPE, check=True).stdout


def pack(appdir, pages):
    files = sorted({path for path, _ in pages})
    contents = {path: pathlib.Path(appdir, path).read_bytes() for path in files}
    pages = [(path, page) for path, page in pages if page * PAGE < len(contents[path])]
    ranges, chunks, frames = b"", b"", b""
    for at in range(0, len(pages), CHUNK):
        mine = ranges_of(pages[at:at + CHUNK])
        data = b""
        for path, page, count in mine:
            ranges += struct.pack("<III", files.index(path), page, count)
            data += contents[path][page * PAGE:(page + count) * PAGE].ljust(count * PAGE, b"\0")
        frame = packed(data)
        chunks += struct.pack("<III", len(mine), len(data), len(frame))
        frames += frame
    names = b"".join(path.encode() + b"\0" for path in files)
    names += b"\0" * (-len(names) % 4)
    head = b"OknoSP1\0" + struct.pack("<IIII", len(files), len(ranges) // 12, len(chunks) // 12, len(names))
    return head + names + ranges + chunks + frames


def main():
    recorder, appdir, out, *platforms = sys.argv[1:]
    pages = {}
    for platform in platforms:
        with tempfile.TemporaryDirectory() as folder:
            for language in ("C.UTF-8", "C", "C.UTF-8", "C.UTF-8"):  # no two starts read the same pages
                pages.update(recorded(recorder, platform, language, folder))
    pathlib.Path(out).write_bytes(pack(appdir, list(pages)))


if __name__ == "__main__":
    main()
