#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The AppImage in a bare root, driven like a person against the real oknod: logs in, finds a service, opens its
form; the copy of the person's data is a ZIP. With a compositor (with_wayland.sh) what that heard has to tell the same.

Usage: appimage_test.py IMAGE BIN ROOT
"""
import os
import pathlib
import re
import shlex
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import Window, until  # noqa: E402
from walk import SERVICE, log_in  # noqa: E402
from own_data import check_copy  # noqa: E402
from stage import Stage  # noqa: E402


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


def check_compositor(log):
    """The compositor itself says whose window it was given: ours, with the form's title, painted after that."""
    heard = re.findall(r"client (\S+) .*? rq (\w+)@\d+\.(\w+)\((.*)\)", log.read_text())
    ours = {client for client, _, request, what in heard if request == "set_app_id" and what == '"ru.okno.Okno"'}
    assert len(ours) == 1, f"windows of {len(ours)} programs named ru.okno.Okno came to the compositor"
    told = [(kind, request, what) for client, kind, request, what in heard if client in ours]
    titles = [at for at, each in enumerate(told) if each == ("xdg_toplevel", "set_title", '"Архивная справка — Окно"')]
    assert titles, f"the form's title did not come to the compositor: {[what for _, request, what in told if request == 'set_title']}"
    painted = [kind for kind, request, what in told[titles[-1]:] if (kind, request) == ("wl_surface", "attach") and "wl_buffer" in what]
    assert painted, "nothing was painted since the form had its title"


def main():
    image, binaries, root = (str(pathlib.Path(a).resolve()) for a in sys.argv[1:])
    with Stage("appimage", binaries) as stage:
        folder = stage.folder
        os.environ["HOME"] = str(folder)
        window = stage.take(Window(wrapper(folder, image, root), folder / "window", stage.server))
        journey(window.open(), stage.server, folder / "form.png")
        check_copy([folder / "okno"], folder / "window" / "data", folder / "Мои данные.zip")
    if log := os.environ.get("OKNO_COMPOSITOR_LOG"):
        check_compositor(pathlib.Path(log))
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
