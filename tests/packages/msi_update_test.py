#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed okno.exe under wine finds a newer MSI at the real oknod, fetches it, refuses it while it is not what was
signed, and hands it to Windows Installer; afterwards the newer one runs.

Usage: msi_update_test.py PROGRAM HELPERS BIN PICTURES PACKAGE VERSION NEWER
"""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import Failure  # noqa: E402
from msi_test import WineWindow  # noqa: E402
from stage import Stage  # noqa: E402
import walk  # noqa: E402


def admin(binaries, data, *arguments):
    done = subprocess.run([binaries / "okno-admin", "update", *arguments, "--data", data], capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure(f"okno-admin: {done.stderr}")
    return done.stdout.split()[-1]


def publish(binaries, data, package):
    public = subprocess.run([pathlib.Path(__file__).resolve().parents[2] / "installer" / "sign.sh", "--public"], check=True,
                            capture_output=True, text=True).stdout.strip()
    return admin(binaries, data, "publish", package, "--key", public, "--notes-ru", "Адрес находится быстрее.")


def fetch(window, newer, picture):
    window.click("updates.check").reads("updates.title", f"Вышла версия {newer}")
    picture("offered")
    window.click("updates.go")


def story(window, server, binaries, package, version, newer, picture):
    data = server.folder / "data"
    clerk = next(each for each in server.accounts if each["role"] == "clerk")
    window.open()
    walk.log_in(window, clerk)
    window.go("updates").reads("updates.version", version)
    # Changed at the server after it was signed.
    sha256 = publish(binaries, data, package)
    kept = next(each for each in (data / "updates").rglob("*") if sha256 in each.name)
    size = kept.stat().st_size
    os.truncate(kept, size // 2)
    os.truncate(kept, size)
    fetch(window, newer, picture)
    window.reads("updates.banner.text", "пришло испорченным", limit=120)
    admin(binaries, data, "withdraw", sha256)
    print("seen: a package that was changed is fetched, compared and refused", flush=True)
    publish(binaries, data, package)
    fetch(window, newer, picture)
    window.reads("updates.title", f"Версия {newer} скачана и проверена", limit=120)
    picture("ready")
    try:
        window.click("updates.go")
    except Failure:
        pass  # it ends before it can answer
    window.process.wait(60)
    window._let_go()
    print("seen: fetched, compared; it ended and left Windows Installer to work", flush=True)
    # Ends when Windows Installer does: nothing of the program may be started before.
    subprocess.run(["wineserver", "-w"], check=True, timeout=300)
    window.open()
    walk.log_in(window, clerk)
    window.go("updates").reads("updates.version", newer)
    window.click("updates.check").reads("updates.title", "Новых версий нет")
    picture("newer")
    print(f"seen: {newer} runs and finds nothing newer", flush=True)


def main():
    program, helpers, binaries, pictures, package = (pathlib.Path(each).resolve() for each in sys.argv[1:6])
    version, newer = sys.argv[6:8]
    with Stage("msi-update", binaries) as stage:
        window = stage.take(WineWindow((program, helpers), stage.folder / "window", stage.server))
        story(window, stage.server, binaries, package, version, newer,
              lambda name: window.picture(pictures / f"update-{name}.png"))
    print("3 passed, 0 failed")


if __name__ == "__main__":
    main()
