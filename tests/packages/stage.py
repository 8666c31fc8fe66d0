# SPDX-License-Identifier: GPL-3.0-or-later
"""What every story of a packaged program happens on: the real oknod in a folder of its own, and windows opened on it."""
import contextlib
import pathlib
import sys
import tempfile

from support import Server


class Stage:
    """`with Stage("msi", binaries) as stage:` everything ends with it. After a failure the last words of the windows are
    shown; an oknod that does not stop cleanly is a failure, too."""

    def __init__(self, name, binaries):
        self.name, self.binaries = name, binaries
        self.windows = []
        self.ends = contextlib.ExitStack()

    def __enter__(self):
        self.folder = pathlib.Path(self.ends.enter_context(tempfile.TemporaryDirectory(prefix=f"okno-{self.name}-")))
        self.server = Server(self.binaries, self.folder / "server").start()
        self.ends.callback(self.server.stop)
        return self

    def take(self, window):
        """This window, too, is closed at the end."""
        self.windows.append(window)
        self.ends.callback(window.close)
        return window

    def __exit__(self, failure, *_):
        if failure:
            for log in (window.folder / "okno.log" for window in self.windows):
                print(log.read_text(errors="replace")[-3000:] if log.exists() else f"{log} was not written", file=sys.stderr)
        self.ends.close()
        assert failure or self.server.process.returncode == 0, "oknod did not stop cleanly"
