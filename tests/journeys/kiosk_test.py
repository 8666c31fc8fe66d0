#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A public terminal forgets each person: after the end of the work, and after the program was killed."""
import os
import pathlib
import shutil
import sys
import tempfile
import unittest
from unittest import mock

from support import Server, Window, administered, until
import walk

BINARIES = pathlib.Path(sys.argv.pop(1) if len(sys.argv) > 1 else "build/dev/bin").resolve()
TYPED = "Неповторимова"


class Kiosk(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="okno-journey-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.server = Server(BINARIES, self.folder / "server").start()
        self.addCleanup(self.server.stop)
        self.program = administered(self.folder, BINARIES, "[program]\nmode=kiosk\n")
        self.home = self.folder / "home"
        runtime = self.home / "run"
        runtime.mkdir(parents=True, mode=0o700)
        here = mock.patch.dict(os.environ, {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"), "XDG_RUNTIME_DIR": str(runtime)})
        here.start()
        self.addCleanup(here.stop)

    def window(self):
        window = Window(self.program, self.home / "window", self.server, data=False).open()
        self.addCleanup(window.close)
        return window

    def kept(self):
        """The files that hold what was typed."""
        found = []
        for file in self.home.rglob("*"):
            try:
                if file.is_file() and TYPED.encode() in file.read_bytes():
                    found.append(file.name)
            except OSError:
                pass  # gone meanwhile
        return found

    def type_something(self):
        window = self.window()
        window.see("login.demo")
        self.assertFalse(window.exists("login.stay"))
        walk.log_in(window, self.server.account("citizen"))
        window.go("service", id=walk.SERVICE)
        window.click("page.primary")
        window.on("form")
        window.type("form.applicant.surname", TYPED, clear=True)
        until("the draft to be kept", self.kept)
        return window

    def test_the_end_of_the_work_leaves_nothing(self):
        window = self.type_something()
        window.click("header.finish")
        window.see("login.demo")
        until("nothing to be left", lambda: not self.kept())
        # The next person begins with an empty form.
        walk.log_in(window, self.server.account("citizen"))
        window.go("service", id=walk.SERVICE)
        window.click("page.primary")
        window.on("form")
        self.assertNotEqual(window.value("form.applicant.surname"), TYPED)

    def test_a_killed_terminal_leaves_nothing_to_its_next_start(self):
        self.type_something().kill()
        self.assertTrue(self.kept())
        self.window().see("login.demo")
        self.assertEqual(self.kept(), [])


if __name__ == "__main__":
    unittest.main()
