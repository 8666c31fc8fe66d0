#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed okno.exe under wine, driven like a person against the real oknod: a citizen logs in, looks through the
catalogue, fills an application (the program is killed on the way and the draft is there again), signs it with the
demonstration token and sends it; a clerk opens it and reads its document; a certificate of the Windows store signs; the
copy of the citizen's data is a ZIP; who wanted to stay logged in still is when the program is opened again.

Usage: msi_test.py PROGRAM HELPERS BIN PICTURES
"""
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "journeys"))
from support import ADDRESSES, Failure, Window, make_pdf, until  # noqa: E402
import walk  # noqa: E402
from own_data import check_copy  # noqa: E402
from stage import Stage  # noqa: E402


def windows_path(path):
    """wine shows the whole file system as drive Z."""
    return "Z:" + str(path)


class Relay:
    """What Window takes for its socket."""

    def __init__(self, process):
        self.process = process

    def settimeout(self, seconds):
        pass  # okno itself answers every step in time; who calls this test limits the whole of it

    def sendall(self, data):
        self.process.stdin.write(data.decode())
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()
        self.process.wait(20)


class WineWindow(Window):
    opened = 0

    def __init__(self, place, folder, server, **options):
        self.program, self.helpers = place
        super().__init__(self.program.parent, folder, server, **options)

    def open(self):
        config = self.folder / "config"
        config.mkdir(parents=True, exist_ok=True)
        (config / "ui.ini").write_text(f"[General]\naddressBase={windows_path(ADDRESSES)}\n")
        WineWindow.opened += 1
        self.path = f"okno-{os.getpid()}-{WineWindow.opened}"
        environment = {**os.environ, "OKNO_AUTOMATION": self.path, "OKNO_CONFIG_DIR": windows_path(config),
                       "QT_FORCE_STDERR_LOGGING": "1"}
        environment.pop("QT_QPA_PLATFORM", None)
        environment.pop("OKNO_SOFTTOKEN_DIR", None)
        if self.reader:
            environment["OKNO_SOFTTOKEN_DIR"] = windows_path(self.reader)
        log = open(self.folder / "okno.log", "ab")
        self.process = subprocess.Popen(
            ["wine", self.program, "--server", self.server.url, "--fingerprint", self.server.fingerprint,
             "--data", windows_path(self.folder / "data"), *self.arguments],
            stdout=log, stderr=log, env=environment, cwd=self.folder)
        return self.attach()

    def attach(self):
        process = subprocess.Popen(["wine", self.helpers / "relay.exe", self.path], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True, encoding="utf-8")
        if process.stdout.readline().strip() != "joined":
            raise Failure(f"okno's channel cannot be joined: {(self.folder / 'okno.log').read_text()[-2000:]}")
        self.socket = Relay(process)
        self.lines = process.stdout
        self.must("resize", value=self.size)
        return self

    def leave(self):
        """As a person does, not by force."""
        self.ask("quit")
        self.process.wait(60)
        self._let_go()

    def ask(self, do, target=None, value=None, limit=60, **more):
        if do == "shot":
            value = windows_path(pathlib.Path(value).resolve())
        elif do == "files":
            value = [windows_path(path) for path in value]
        return super().ask(do, target, value, limit, **more)

    def must(self, do, target=None, value=None, limit=60, **more):
        return super().must(do, target, value, limit, **more)


class Journey:
    def __init__(self, place, stage, pictures):
        self.place, self.stage, self.pictures = place, stage, pictures
        self.server, self.folder = stage.server, stage.folder
        self.passed = 0

    def window(self, name, account, **options):
        reader = self.server.token_of(account, self.folder / f"{name}-reader")
        window = self.stage.take(WineWindow(self.place, self.folder / name, self.server, reader=reader, **options))
        return walk.log_in(window.open(), account)

    def said(self, what):
        self.passed += 1
        print("seen:", what, flush=True)

    def picture(self, window, name):
        file = self.pictures / f"{name}.png"
        window.picture(file)
        assert file.stat().st_size > 20_000, f"the picture {name} is empty"

    def draft_survives(self, account):
        citizen = self.window("citizen", account)
        self.said("log-in at the real oknod")
        citizen.go("services").see("catalogue.situation.birth")
        self.picture(citizen, "services")
        self.said("the catalogue")
        citizen.go("service", id=walk.SERVICE).click("page.primary").on("form")
        citizen.type("form.passport.issuedBy", "ОВД Тымовского района")
        citizen.kill()
        citizen.open()
        walk.log_in(citizen, account)
        citizen.go("applications", filter="drafts")
        # The list is made anew when the server has answered: a press may fall between.
        until("the draft to open", lambda: self.draft_opens(citizen), 60)
        assert citizen.value("form.passport.issuedBy") == "ОВД Тымовского района", "the draft is lost"
        self.said("the draft after the program was killed")
        return citizen

    def draft_opens(self, citizen):
        names = [widget["name"] for widget in citizen.must("list")]
        draft = next((name for name in names if re.fullmatch(r"applications\.draft\.[0-9A-Z]{26}", name)), None)
        return draft and citizen.ask("click", draft)["ok"] and citizen.ask("wait", screen="form", timeout=3000)["ok"]

    def signed_application(self, citizen, account):
        scan = make_pdf(self.folder / "passport.pdf", "Passport")
        walk.fill_form(citizen, self.server, {"identity": scan}, picture=lambda name: self.picture(citizen, name))
        self.said("a form filled, its address out of the index, a PDF attached")
        citizen.set("form.declaration", True)
        citizen.click("page.alternative")
        citizen.reads("sign.text", "ЗАЯВЛЕНИЕ")
        walk.sign(citizen, "ГОСТ", picture=lambda name: self.picture(citizen, name))
        citizen.on("sent")
        number = walk.number_of(citizen)
        citizen.click("sent.open").on("application")
        citizen.reads("screen.application", "Подпись верна")
        self.picture(citizen, "application")
        token = self.server.token(account)
        status, answer = self.server.call("GET", "/v1/applications", token=token)
        assert status == 200 and number in [item["number"] for item in answer["items"]], "oknod does not have the application"
        self.said("signed with GOST by the demonstration token, sent, and its signature found good by oknod")
        return number

    def clerk(self, number):
        archive = [a for a in self.server.accounts if a["role"] == "clerk" and "рхив" in a["note"] + a["name"]]
        clerk = self.window("clerk", archive[0], size=(1600, 900))
        walk.open_task(clerk, number)
        clerk.must("click", "task.files", item="passport.pdf")
        clerk.see("task.viewer.page")
        until("the words of the page", lambda: self.is_drawn(clerk))
        self.picture(clerk, "task")
        self.said("the clerk's workplace with a page that okno-pdf drew")

    def stays_logged_in(self, account):
        """The token lies in the Windows Credential Store between two runs."""
        window = self.stage.take(WineWindow(self.place, self.folder / "staying", self.server)).open()
        window.must("open", "login")
        window.set("login.stay", True)
        walk.log_in(window, account)
        name = window.text("header.person")
        window.leave()
        window.open()
        until("the log-in to be remembered", lambda: window.state("mode") != 0)
        assert window.text("header.person") == name, "somebody else is logged in"
        window.go("applications").reads("screen.applications", "Архив")
        self.picture(window, "remembered")
        window.click("header.person")
        window.must("click", "header.menu", item="header.menu.logout")
        until("the log-out", lambda: window.state("mode") == 0)
        window.leave()
        window.open().go("login")  # who is logged in has no such page
        self.said("the log-in kept in the Windows Credential Store for the next start, until the log-out")

    def is_drawn(self, clerk):
        """Whether the page has black ink."""
        file = self.folder / "page.png"
        clerk.picture(file)
        page = subprocess.run(["convert", file, "-crop", "480x200+1080+300", "-format", "%[fx:minima]", "info:"],
                              capture_output=True, text=True, check=True)
        return float(page.stdout) < 0.3

    def windows_store(self, citizen):
        pem, der, blob = [self.folder / f"store.{kind}" for kind in ("pem", "der", "blob")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
                        "-subj", "/CN=Windows Store Check", "-addext", "keyUsage=critical,digitalSignature,nonRepudiation", "-addext", "basicConstraints=critical,CA:FALSE",
                        "-keyout", pem, "-outform", "DER", "-out", der], check=True, capture_output=True)
        subprocess.run(["openssl", "rsa", "-in", pem, "-outform", "MSBLOB", "-out", blob], check=True, capture_output=True)
        citizen.go("signature").reads("screen.signature", "Всё готово")
        assert not citizen.exists("signature.token"), "there is something in the store already"
        subprocess.run(["wine", self.place[1] / "store_key.exe", windows_path(der), windows_path(blob)], check=True)
        citizen.see("signature.token").key("Down", "signature.token").reads("signature.health", "Windows Store Check")
        self.picture(citizen, "signature")
        citizen.click("signature.try").gone("toast")  # a message may lie over the button for a while
        citizen.click("signature.trial.sign").reads("signature.trial.result", "Получилось")
        self.picture(citizen, "trial")
        self.said("a certificate of the Windows store, put there while the program ran, and a trial signature with its key")

    def copy_of_data(self, citizen):
        check_copy(["wine", self.place[0]], citizen.folder / "data", self.folder / "Мои данные.zip", windows_path)
        self.said("a copy of the citizen's data, with Russian names, that another program reads")


def main():
    program, helpers, binaries, pictures = map(pathlib.Path, sys.argv[1:])
    with Stage("msi", binaries.resolve()) as stage:
        journey = Journey((program, helpers), stage, pictures.resolve())
        account = stage.server.account("citizen")
        citizen = journey.draft_survives(account)
        number = journey.signed_application(citizen, account)
        journey.clerk(number)
        journey.windows_store(citizen)
        journey.copy_of_data(citizen)
        journey.stays_logged_in(account)
    print(f"sent {number}\n{journey.passed} passed, 0 failed")


if __name__ == "__main__":
    main()
