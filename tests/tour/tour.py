#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the program as people do and keeps a picture of every screen: tour.py BINARIES FOLDER [ru-light …]."""
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import Server, Window, administered, make_pdf, until  # noqa: E402
import walk  # noqa: E402

LOOKS = ["ru-light", "ru-dark", "en-light", "en-dark"]


class Tour:
    def __init__(self, binaries, pictures, look, folder):
        self.binaries = binaries
        self.pictures = pictures / look
        self.language, self.theme = look.split("-")
        self.folder = folder
        self.server = Server(binaries, folder / "server").start()
        self.scan = make_pdf(folder / "паспорт.pdf", "Passport")
        self.taken = 0

    def window(self, name, size=(1180, 760), signer=None):
        reader = self.server.token_of(signer, self.folder / f"{name}-reader") if signer else None
        return Window(self.binaries, self.folder / name, self.server, language=self.language, theme=self.theme, size=size, reader=reader).open()

    def keep(self, window):
        def picture(name):
            window.picture(self.pictures / f"{name}.png")
            self.taken += 1
        return picture

    def screen(self, window, name, screen, **parameters):
        window.go(screen, **parameters)
        until("the screen has what it shows", lambda: not window.exists("skeleton"))
        self.keep(window)(name)

    def first_start(self):
        """Nobody has said where the server is."""
        window = Window(self.binaries, self.folder / "first", None, language=self.language, theme=self.theme).open()
        window.see("connect.address")
        picture = self.keep(window)
        picture("connect")
        window.type("connect.address", self.server.url)
        window.click("connect.connect")
        window.begun_anew()
        if self.server.fingerprint:
            window.see("trust.fingerprint")
            picture("trust")
            window.click("trust.accept")
        window.see("login.changeServer")
        window.close()

    def guest(self):
        window = self.window("guest", signer=self.server.account("citizen"))
        picture = self.keep(window)
        window.must("open", "login")
        window.see("login.demo")
        picture("login")
        window.click("login.signature").click("login.signed.certificate.row.0.choose")
        window.click("login.signed.read").see("login.signed.text")
        picture("login-signature")
        window.click("login.signed.back")
        walk.register(window, self.server, "Новикова", "Анна", "anna.novikova@okno.example", picture)
        window.close()

    def citizen(self):
        account = self.server.account("citizen")
        window = walk.log_in(self.window("citizen", signer=account), account)
        picture = self.keep(window)
        self.screen(window, "catalogue", "services")
        self.screen(window, "region", "region")
        walk.fill_form(window, self.server, {"identity": self.scan}, picture=picture)
        picture("summary")
        window.set("form.declaration", True)
        window.click("page.alternative")
        walk.sign(window, "RSA", picture=picture)
        window.on("sent")
        self.number = walk.number_of(window)
        picture("sent")
        window.click("sent.open").on("application")
        picture("application")
        window.click("file.verdict")
        window.see("verdict")
        picture("verdict")
        window.click("verdict.close")
        for name, screen in (("applications", "applications"), ("notices", "notices"), ("me", "person"), ("help", "help")):
            self.screen(window, name, screen)
        self.own(window, picture)
        window.go("signature")
        window.see("signature.try")
        picture("signature")
        window.click("signature.changePin").see("signature.change")
        picture("signature-pin")
        self.key_picture(window, "palette", "Ctrl+K")
        return window

    def own(self, window, picture):
        """What fills forms beforehand, what lies on this computer, and the program's own age."""
        window.go("person")
        window.gone("toast")
        window.type("person.details.address", "Тымовское")
        window.see("person.details.address.editor.suggestions")
        window.key("Down", target="person.details.address.editor")
        window.key("Return", target="person.details.address.editor")
        window.type("person.details.address.house", "70")
        picture("me-details")
        window.click("person.localData").see("localData.copy")
        picture("me-local-data")
        window.click("localData.close")
        self.screen(window, "updates", "updates")

    def terminal(self):
        """The common computer of a multifunctional centre, as its administrator has set it."""
        program = administered(self.folder, self.binaries, "[program]\nmode=kiosk\n")
        window = Window(program, self.folder / "terminal", self.server, language=self.language, theme=self.theme, size=(1280, 1024)).open()
        window.see("login.demo")
        self.keep(window)("kiosk-login")
        walk.log_in(window, self.server.account("citizen"))
        self.screen(window, "kiosk-services", "services")
        window.close()

    def key_picture(self, window, name, keys):
        window.key(keys)
        self.keep(window)(name)
        window.key("Esc")

    def clerk(self, citizen):
        archive = [a for a in self.server.accounts if a["role"] == "clerk" and "рхив" in a["note"] + a["name"]]
        window = walk.log_in(self.window("clerk", (1600, 900)), archive[0])
        picture = self.keep(window)
        self.screen(window, "inbox", "inbox")
        walk.open_task(window, self.number)
        picture("task")
        window.click("task.take")
        window.see("task.release")
        picture("workplace")
        window.must("click", "task.files", item="Заявление.txt")
        window.see("task.viewer.page")
        time.sleep(0.5)  # the sheet is painted a moment after it is there
        picture("task-statement")
        self.key_picture(window, "shortcuts", "F1")
        window.click("task.remark.open")
        window.type("task.remark.text", "Пришлите разворот паспорта целиком.")
        picture("remark")
        window.click("task.remark.send")
        citizen.go("applications")
        citizen.must("click", next(w["name"] for w in citizen.must("list") if w["name"].startswith("applications.item.")))
        citizen.see("application.remark.text")
        self.keep(citizen)("application-remark")
        window.close()

    def others(self):
        for role, screens in (("supervisor", ("inbox", "journal")), ("administrator", ("accounts", "journal", "server"))):
            window = walk.log_in(self.window(role, (1600, 900)), self.server.account(role))
            for screen in screens:
                self.screen(window, f"{role}-{screen}", screen)
            window.close()

    def run(self):
        try:
            self.first_start()
            self.guest()
            citizen = self.citizen()
            self.clerk(citizen)
            citizen.close()
            self.others()
            self.terminal()
        finally:
            self.server.stop()
        return self.taken


def smaller(pictures):
    """A window has few colours: a palette halves the files."""
    files = sorted(pictures.rglob("*.png"))
    subprocess.run(["mogrify", "-strip", "-dither", "None", "-colors", "200", "-define", "png:compression-level=9", *files], check=True)


def main():
    binaries, pictures = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    taken = 0
    for look in sys.argv[3:] or LOOKS:
        print(f"==> The tour: {look}", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="okno-tour-") as folder:
            taken += Tour(binaries, pictures, look, pathlib.Path(folder)).run()
    smaller(pictures)
    print(f"{taken} pictures are in {pictures}")


main()
