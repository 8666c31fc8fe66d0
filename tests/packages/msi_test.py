#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed okno.exe under wine, driven like a person against the real oknod: logs in, looks through the catalogue,
fills and sends an application.

Usage: msi_test.py PROGRAM RELAY BIN PICTURE
"""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import ADDRESSES, Failure, Server, Window, make_pdf, until  # noqa: E402
import walk  # noqa: E402


def windows_path(path):
    """wine shows the whole file system as drive Z."""
    return "Z:" + str(path)


class Relay:
    """What Window takes for its socket."""

    def __init__(self, process):
        self.process = process

    def settimeout(self, seconds):
        pass # okno itself answers every step in time; who calls this test limits the whole of it

    def sendall(self, data):
        self.process.stdin.write(data.decode())
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)


class WineWindow(Window):
    def __init__(self, program, relay, folder, server):
        super().__init__(pathlib.Path(program).parent, folder, server)
        self.program = program
        self.relay = relay

    def open(self):
        config = self.folder / "config"
        config.mkdir(parents=True, exist_ok=True)
        (config / "ui.ini").write_text(f"[General]\naddressBase={windows_path(ADDRESSES)}\n")
        self.path = f"okno-{os.getpid()}"
        environment = {**os.environ, "OKNO_AUTOMATION": self.path, "OKNO_CONFIG_DIR": windows_path(config)}
        environment.pop("QT_QPA_PLATFORM", None)
        log = open(self.folder / "okno.log", "ab")
        self.process = subprocess.Popen(
            ["wine", self.program, "--server", self.server.url, "--fingerprint", self.server.fingerprint,
             "--data", windows_path(self.folder / "data"), *self.arguments],
            stdout=log, stderr=log, env=environment, cwd=self.folder)
        return self.attach()

    def attach(self):
        process = subprocess.Popen(["wine", self.relay, self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   text=True, encoding="utf-8")
        if process.stdout.readline().strip() != "joined":
            raise Failure(f"okno's channel cannot be joined: {(self.folder / 'okno.log').read_text()[-2000:]}")
        self.socket = Relay(process)
        self.reader = process.stdout
        self.must("resize", value=self.size)
        return self

    def must(self, do, target=None, value=None, limit=60, **more):
        if do == "shot":
            value = windows_path(pathlib.Path(value).resolve())
        elif do == "files":
            value = [windows_path(path) for path in value]
        return super().must(do, target, value, limit, **more)


def journey(window, server, scan, picture):
    walk.log_in(window, server.account("citizen"))
    window.go("services")
    walk.fill_form(window, server, {"identity": scan})
    window.picture(picture)
    walk.send(window)
    number = walk.number_of(window)
    token = server.token(server.account("citizen"))
    status, answer = server.call("GET", "/v1/applications", token=token)
    assert status == 200 and number in [item["number"] for item in answer["items"]], "oknod does not have the application"
    assert picture.stat().st_size > 20_000, "the picture is empty"
    return number


def main():
    program, relay, binaries, picture = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="okno-msi-") as folder:
        folder = pathlib.Path(folder)
        server = Server(pathlib.Path(binaries).resolve(), folder / "server").start()
        scan = make_pdf(folder / "passport.pdf", "Passport")
        window = WineWindow(program, relay, folder / "window", server)
        try:
            number = journey(window.open(), server, scan, pathlib.Path(picture))
        except BaseException:
            print((folder / "window" / "okno.log").read_text()[-3000:], file=sys.stderr)
            raise
        finally:
            window.close()
            ended = server.stop()
        assert ended == 0, "oknod did not stop cleanly"
    print(f"sent {number}\n1 passed, 0 failed")


if __name__ == "__main__":
    main()
