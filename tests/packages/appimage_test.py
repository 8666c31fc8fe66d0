#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The AppImage in a bare root, driven like a person against the real oknod: logs in, finds a service, opens its
form; the copy of the person's data is a ZIP.

Usage: appimage_test.py IMAGE BIN ROOT
"""
import os
import pathlib
import shlex
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import Server, Window, until  # noqa: E402
from walk import SERVICE, log_in  # noqa: E402
from own_data import check_copy  # noqa: E402


def wrapper(folder, image, root):
    """A program named okno that is the image, inside the root."""
    binds = f"--bind {root} / --dev-bind /dev /dev --proc /proc --bind /tmp /tmp --ro-bind {image} {image}"
    program = pathlib.Path(folder) / "okno"
    program.write_text(f"#!/bin/sh\nexec bwrap {binds} --die-with-parent --chdir / {shlex.quote(image)} \"$@\"\n")
    program.chmod(0o755)
    return folder


def journey(window, server, picture):
    log_in(window, server.account("citizen"))
    window.go("services")
    window.go("service", id=SERVICE)
    window.click("page.primary")
    window.on("form")
    until("the form's first field", lambda: window.exists("form.applicant.surname"))
    window.picture(picture)
    assert picture.stat().st_size > 20_000, "the picture is empty"


def main():
    image, binaries, root = (str(pathlib.Path(a).resolve()) for a in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="okno-appimage-") as folder:
        folder = pathlib.Path(folder)
        server = Server(binaries, folder / "server").start()
        os.environ["HOME"] = str(folder)
        window = Window(wrapper(folder, image, root), folder / "window", server)
        try:
            journey(window.open(), server, folder / "form.png")
            check_copy([folder / "okno"], folder / "window" / "data", folder / "Мои данные.zip")
        finally:
            window.close()
            ended = server.stop()
        assert ended == 0, "oknod did not stop cleanly"
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
