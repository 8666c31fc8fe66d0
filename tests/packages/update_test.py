#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real AppImage replaces itself by a newer one that the real oknod offers, driven like a person. Before that it refuses
one that a stranger has signed, one that was changed at the server, and one that is signed but does not work.

Usage: update_test.py OLD_IMAGE NEW_IMAGE BIN PRIVATE_KEY PICTURES
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import threading
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests" / "journeys"))
from support import Failure, Window, until  # noqa: E402
from stage import Stage  # noqa: E402


class Gate:
    """The line to the server: can be narrowed to so many bytes, cut, and opened again."""

    def __init__(self, port):
        self.port = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self.listener.getsockname()[1]}"
        self.passed = 0  # bytes from the server
        self.least = None  # passed until nothing more comes through
        self.pairs = []
        threading.Thread(target=self.listen, daemon=True).start()

    def narrow(self, more):
        self.least = self.passed + more

    def cut(self):
        for pair in self.pairs:
            for end in pair:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # it was let go already
        self.pairs = []

    def open(self):
        self.least = None

    def listen(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.port))
            self.pairs.append((client, server))
            threading.Thread(target=self.carry, args=(client, server, False), daemon=True).start()
            threading.Thread(target=self.carry, args=(server, client, True), daemon=True).start()

    def carry(self, source, target, counted):
        try:
            while piece := source.recv(1 << 16):
                if counted:
                    while self.least is not None and self.passed >= self.least:
                        time.sleep(0.01)
                    self.passed += len(piece)
                target.sendall(piece)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


class Publisher:
    """Who has a private key and the data folder of the server."""

    def __init__(self, binaries, data, key):
        self.binaries, self.data, self.key = binaries, data, key

    def sign(self, *arguments):
        return subprocess.run([TOP / "installer" / "sign.sh", *arguments], check=True, capture_output=True, text=True,
                              env={**os.environ, "OKNO_SIGN_KEY": str(self.key)}).stdout.strip()

    def admin(self, *arguments):
        return subprocess.run([self.binaries / "okno-admin", "update", *arguments, "--data", self.data], capture_output=True, text=True)

    def publish(self, package, *more):
        done = self.admin("publish", package, "--notes-ru", "Адрес находится быстрее.", *more)
        if done.returncode != 0:
            raise Failure(f"okno-admin does not publish: {done.stderr}")
        return done.stdout.split()[-1]

    def withdraw(self, sha256):
        done = self.admin("withdraw", sha256)
        if done.returncode != 0:
            raise Failure(f"okno-admin does not withdraw: {done.stderr}")


class Workplace:
    """One desk: a folder with the AppImage in use, under a name that people give."""

    def __init__(self, folder, image, server, gate):
        self.folder = folder
        folder.mkdir()
        self.image = folder / "Окно для всех.AppImage"
        shutil.copy(image, self.image)
        self.image.chmod(0o750)
        self.before = image.read_bytes()
        server.url = gate.url
        self.window = Window(folder, folder.parent / "window", server)
        self.window.binary = self.image

    def open(self):
        self.window.open().go("updates")

    def check(self, words):
        self.window.click("updates.check").reads("screen.updates", words)

    def unchanged(self):
        assert self.image.read_bytes() == self.before, "the image in use was changed"
        assert [each.name for each in self.folder.iterdir()] == [self.image.name], "something is left beside the image"
        assert self.image.stat().st_mode & 0o777 == 0o750, "the image has other permissions"

    def refuses(self, words):
        """The offer can be fetched and is refused with these words."""
        self.check("Вышла версия")
        self.window.click("updates.go").reads("updates.banner.text", words, limit=120)
        assert "работает прежняя версия" in self.window.text("updates.banner.text").lower()
        self.unchanged()


class Story:
    def __init__(self, old, new, binaries, key, stage, pictures):
        self.old, self.new, self.pictures = old, new, pictures
        self.folder, self.server = stage.folder, stage.server
        self.version = version_of(old)
        self.newer = version_of(new)
        self.gate = Gate(self.server.port)
        data = self.server.folder / "data"
        self.maker = Publisher(binaries, data, key)
        self.stranger = Publisher(binaries, data, self.folder / "stranger.pem")
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.stranger.key], check=True)
        self.passed = 0
        self.desk = Workplace(self.folder / "desk", old, self.server, self.gate)
        self.window = stage.take(self.desk.window)
        self.desk.open()

    def said(self, what):
        self.passed += 1
        print("seen:", what, flush=True)

    def package(self, name, content, publisher, version):
        path = self.folder / name
        path.write_bytes(content)
        publisher.sign(path, "linux-appimage", version)
        return path

    def of_a_stranger(self):
        package = self.package("stranger.AppImage", self.new.read_bytes(), self.stranger, "9.0.0")
        refused = self.maker.admin("publish", package)
        assert refused.returncode == 1 and "не подписано" in refused.stderr, f"okno-admin: {refused.stderr}"
        # A server in wrong hands offers it all the same.
        sha256 = self.maker.publish(package, "--key", self.stranger.sign("--public"))
        self.desk.check("не подписано тем, кому программа доверяет")
        assert not self.window.exists("updates.go"), "it can be installed"
        self.window.reads("updates.title", "отклонено")
        self.window.picture(self.pictures / "stranger.png")
        self.desk.unchanged()
        self.maker.withdraw(sha256)
        self.said("one of a stranger: refused by okno-admin, and by okno before anything was fetched")

    def cut_before_it_was_offered(self):
        package = self.folder / "cut.AppImage"
        package.write_bytes(self.new.read_bytes()[:-4096])
        shutil.copy(f"{self.new}.sig", f"{package}.sig")
        refused = self.maker.admin("publish", package)
        assert refused.returncode == 1, f"okno-admin has taken a cut package: {refused.stdout}"
        self.said(f"a cut one: refused by okno-admin: {refused.stderr.strip()}")

    def changed_at_the_server(self):
        sha256 = self.maker.publish(self.new)
        kept = next(each for each in (self.server.folder / "data" / "updates").rglob("*") if sha256 in each.name)
        size = kept.stat().st_size
        os.truncate(kept, size // 2)
        os.truncate(kept, size)  # the second half is zeros
        self.desk.refuses("пришло испорченным")
        self.window.picture(self.pictures / "broken.png")
        self.maker.withdraw(sha256)
        self.said("one whose second half was lost at the server: fetched, compared, refused")

    def signed_but_dead(self):
        whole = self.new.read_bytes()
        sha256 = self.maker.publish(self.package("dead.AppImage", whole[:len(whole) // 2], self.maker, "9.0.1"))
        self.desk.refuses("не прошла проверку на этом компьютере")
        self.window.picture(self.pictures / "dead.png")
        self.maker.withdraw(sha256)
        self.said("one that was cut before it was signed: tried out beside the old one, refused")

    def replaces_itself(self):
        self.maker.publish(self.new)
        size = self.new.stat().st_size
        self.desk.check(f"Вышла версия {self.newer}")
        self.window.reads("updates.news", "Адрес находится быстрее.")
        self.window.picture(self.pictures / "offered.png")
        self.gate.narrow(size * 2 // 5)
        began = self.gate.passed
        self.window.click("updates.go")
        percent = until("two fifths of the package", lambda: int(self.window.text("updates.percent").split()[0]) in range(38, 43))
        assert percent
        self.window.picture(self.pictures / "downloading.png")
        self.desk.unchanged()
        self.gate.cut()
        self.window.reads("updates.title", f"Загрузка версии {self.newer} ждёт связи")
        self.said("the download told its progress, and that it waits when the line was cut")
        self.gate.open()
        self.window.reads("updates.title", f"Версия {self.newer} установлена", limit=120)
        again = self.gate.passed - began - size
        assert again < size // 10, f"it was not gone on with: {again} bytes came twice"
        self.window.picture(self.pictures / "installed.png")
        assert self.desk.image.read_bytes() == self.new.read_bytes(), "another file is in the place of the image"
        assert self.desk.image.stat().st_mode & 0o777 == 0o750, "the image has other permissions"
        assert len(list(self.desk.folder.iterdir())) == 1, "something is left beside the image"
        assert version_of(self.desk.image) == self.newer
        self.said(f"the download went on, was compared and tried out, and has taken the place: version {self.newer}")

    def begins_anew(self):
        before = self.window.process
        try:
            self.window.click("updates.go")
        except Failure:
            pass  # it ends before it can answer
        until("the old one to end", lambda: before.poll() is not None, 60)
        self.window._let_go()
        self.window.process = Successor(self.window)
        self.window.attach()
        self.window.go("updates").reads("updates.version", self.newer)
        self.desk.check("Новых версий нет")
        self.window.picture(self.pictures / "newer.png")
        self.said(f"the one that began anew is {self.newer} and finds nothing newer")

    def tell(self):
        self.of_a_stranger()
        self.cut_before_it_was_offered()
        self.changed_at_the_server()
        self.signed_but_dead()
        self.replaces_itself()
        self.begins_anew()


class Successor:
    """The okno that the ended one has started: nobody's child, but it hears on the same socket."""

    def __init__(self, window):
        self.window = window

    def poll(self):
        return None

    def terminate(self):
        self.window.ask("quit")

    def wait(self, seconds):
        pass


def version_of(image):
    return subprocess.run([image, "--version"], check=True, capture_output=True, text=True).stdout.split()[-1]


def main():
    old, new, binaries, key, pictures = (pathlib.Path(each).resolve() for each in sys.argv[1:])
    pictures.mkdir(parents=True, exist_ok=True)
    with Stage("update", binaries) as stage:
        os.environ["HOME"] = str(stage.folder)
        story = Story(old, new, binaries, key, stage, pictures)
        assert story.version != story.newer, "both images are of one version"
        story.tell()
    print(f"{story.passed} passed, 0 failed")


if __name__ == "__main__":
    main()
