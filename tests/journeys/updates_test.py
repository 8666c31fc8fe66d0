# SPDX-License-Identifier: GPL-3.0-or-later
"""An AppImage in use finds a newer version at its server, replaces itself and begins anew. The AppImages are scripts that start the built okno."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from support import Failure, Server, Window, until

BINARIES = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else "build/dev/bin").resolve()
SOURCES = pathlib.Path(__file__).resolve().parents[2]
NEWER = "77.0.0"

# What the runtime of an AppImage does, without a squashfs. /etc is another one: there the administrator names the key.
IMAGE = """#!/bin/sh
# {version}
[ "$1" != --self-test ] || {{ echo "okno {version}: ok"; exit {verdict}; }}
echo {version} >>{began}
exec bwrap --dev-bind / / --bind {etc} /etc --setenv APPIMAGE "$(realpath "$0")" --setenv APPDIR {appdir} -- {okno} "$@"
"""


class Updates(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="okno-journey-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.key = self.folder / "key.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.key], check=True)
        self.public = self.run_sign("--public").strip()
        self.etc = self.folder / "etc"
        subprocess.run(["cp", "-a", "/etc/.", self.etc], capture_output=True)
        (self.etc / "okno").mkdir(exist_ok=True)
        (self.etc / "okno" / "okno.conf").write_text(f"[updates]\nkeys={self.public}\n")
        self.server = Server(BINARIES, self.folder / "server").start()
        self.addCleanup(self.server.stop)
        self.began = self.folder / "began"
        desk = self.folder / "desk"
        desk.mkdir()
        self.image = self.make_image(desk / "okno", "0.0.1")
        self.image.chmod(0o750)

    def make_image(self, path, version, verdict=0):
        path.write_text(IMAGE.format(version=version, verdict=verdict, began=self.began, etc=self.etc, appdir=BINARIES.parent,
                                     okno=BINARIES / "okno"))
        path.chmod(0o755)
        return path

    def run_sign(self, *arguments):
        return subprocess.run([SOURCES / "installer" / "sign.sh", *arguments], check=True, capture_output=True, text=True,
                              env={**os.environ, "OKNO_SIGN_KEY": str(self.key)}).stdout

    def publish(self, verdict=0):
        package = self.make_image(self.folder / f"Okno-{NEWER}-x86_64.AppImage", NEWER, verdict)
        self.run_sign(package, "linux-appimage", NEWER)
        done = subprocess.run([BINARIES / "okno-admin", "update", "publish", package, "--data", self.server.folder / "data", "--key", self.public,
                               "--notes-ru", "Проверка обновления", "--notes-en", "A trial"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return package

    def window(self):
        window = Window(self.image.parent, self.folder / "window", self.server).open()
        self.addCleanup(window.close)
        window.must("open", "updates")
        window.on("updates").see("updates.version")
        return window

    def check(self, window):
        window.click("updates.check")
        window.reads("updates.title", f"Вышла версия {NEWER}")

    def test_replaces_itself_and_begins_anew(self):
        package = self.publish()
        window = self.window()
        self.check(window)
        window.reads("updates.news", "Проверка обновления")
        self.assertFalse(window.exists("banner.update.text"), "the line says again what the page says")
        window.must("open", "services")
        window.reads("banner.update.text", f"{NEWER}")
        window.click("banner.update.action")
        window.reads("banner.update.text", f"Версия {NEWER} установлена")
        self.assertEqual(self.image.read_bytes(), package.read_bytes())
        self.assertEqual(self.image.stat().st_mode & 0o777, 0o750)
        self.assertEqual([file.name for file in self.image.parent.iterdir()], ["okno"])
        before = window.process
        with self.assertRaises(Failure):  # it ends before it can answer
            window.click("banner.update.action")
        until("the window to end", lambda: before.poll() is not None)
        until("the newer version to begin", lambda: self.began.read_text().split() == ["0.0.1", NEWER])
        window._let_go()
        window.process = Successor(window)
        window.attach()
        window.must("open", "updates")
        window.on("updates").see("updates.version")

    def test_a_newer_version_that_fails_leaves_the_old_one(self):
        self.publish(verdict=1)
        old = self.image.read_bytes()
        window = self.window()
        self.check(window)
        window.click("updates.go")
        window.reads("updates.banner.text", "Работает прежняя версия")
        self.assertEqual(self.image.read_bytes(), old)
        self.assertEqual([file.name for file in self.image.parent.iterdir()], ["okno"])

    def test_the_administrator_switches_it_off(self):
        self.publish()
        (self.etc / "okno" / "okno.conf").write_text(f"[updates]\ncheck=off\nkeys={self.public}\n")
        window = self.window()
        window.reads("updates.title", "Обновления выключил администратор")
        self.assertFalse(window.exists("updates.check"))


class Successor:
    """The okno that the ended one has started: nobody's child, but it hears on the same socket."""

    def __init__(self, window):
        self.window = window

    def poll(self):
        return None

    def terminate(self):
        self.window.ask("quit")

    def wait(self, limit=None):
        return 0

    def kill(self):
        pass


if __name__ == "__main__":
    unittest.main()
