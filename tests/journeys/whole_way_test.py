# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen registers, sends an application, mends it after a remark and takes the result; a clerk works it; nothing is lost on the way."""
import pathlib
import sys
import tempfile
import time
import unittest

from support import Server, Window, make_pdf, until
import walk

BINARIES = sys.argv.pop(1) if len(sys.argv) > 1 else "build/dev/bin"


class WholeWay(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="okno-journey-"))
        self.server = Server(BINARIES, self.folder / "server").start()
        self.addCleanup(self.server.stop)
        self.scan = make_pdf(self.folder / "паспорт.pdf", "Passport")
        self.windows = 0

    def window(self, **options):
        self.windows += 1
        window = Window(BINARIES, self.folder / f"window{self.windows}", self.server, **options).open()
        self.addCleanup(window.close)
        return window

    def citizen(self):
        return walk.log_in(self.window(), self.server.account("citizen"))

    def clerk(self, index=0):
        archive = [a for a in self.server.accounts if a["role"] == "clerk" and "рхив" in a["note"] + a["name"]]
        return walk.log_in(self.window(size=(1600, 900)), (archive or self.server.accounts)[index])

    def applications(self):
        status, answer = self.server.call("GET", "/v1/applications", token=self.server.token(self.server.account("citizen")))
        self.assertEqual(status, 200)
        return answer["items"]

    def test_from_registration_to_result(self):
        citizen = self.window()
        walk.register(citizen, self.server, "Новикова", "Анна", "anna.novikova@okno.example")
        walk.fill_form(citizen, self.server, {"identity": self.scan})
        walk.send(citizen)
        number = walk.number_of(citizen)
        citizen.click("sent.open").on("application")

        clerk = self.clerk()
        walk.open_task(clerk, number)
        clerk.wait("task.take", enabled=True)
        taken = time.monotonic()
        clerk.must("click", "task.take")
        citizen.reads("application.status", "работе", limit=2)
        seen = time.monotonic() - taken
        print(f"the citizen saw the step {seen:.2f} s after the clerk took it")
        self.assertLess(seen, 2)

        clerk.click("task.remark.open")
        clerk.type("task.remark.text", "Пришлите разворот паспорта целиком.")
        clerk.click("task.remark.send")
        citizen.reads("application.remark.text", "разворот паспорта")
        citizen.click("page.primary").on("form")
        while not citizen.exists("form.declaration"):
            citizen.click("page.primary")
        citizen.type("form.answerText", "Прикладываю.")
        walk.send(citizen)

        citizen.go("applications")
        walk.open_task(clerk, number, "mine")
        until("the clerk may go on", lambda: clerk.exists("task.outcome.accept"))
        walk.complete(clerk, "accept")
        clerk.reads("task.step.title", "Поиск")
        walk.complete(clerk, "found")
        clerk.reads("task.step.title", "Подготовка")
        walk.complete(clerk, "ready", result=make_pdf(self.folder / "справка.pdf", "Reference"))
        clerk.reads("task.step.title", "Выдача")
        walk.complete(clerk, "issued")

        status, applications = self.server.call(
            "GET", "/v1/applications", token=self.server.token({"login": "anna.novikova@okno.example", "password": walk.PASSWORD}))
        self.assertEqual([a["status"] for a in applications["items"]], ["approved"])
        citizen.go("application", id=applications["items"][0]["id"])
        citizen.see("result.download")
        target = self.folder / "taken.pdf"
        citizen.must("save", value=str(target))
        citizen.click("result.download")
        until("the result on this computer", target.exists)
        self.assertTrue(target.read_bytes().startswith(b"%PDF"))
        for words in ("Новикова", "Поиск", "Подготовка"):
            self.assertIn(words, citizen.text("screen.application"))

    def test_server_killed_while_sending(self):
        before = len(self.applications())
        citizen = self.citizen()
        walk.fill_form(citizen, self.server, {"identity": make_pdf(self.folder / "big.pdf", "Big", 30 * 2**20)})
        walk.send(citizen)
        time.sleep(0.2)
        self.server.kill()
        time.sleep(0.5)
        self.server.start()
        walk.number_of(citizen)
        self.assertEqual(len(self.applications()), before + 1)
        status = self.server.stop()
        self.assertEqual(status, 0)

    def test_program_killed_while_typing(self):
        citizen = self.citizen()
        citizen.go("service", id=walk.SERVICE).click("page.primary").on("form")
        citizen.type("form.passport.issuedBy", "ОВД Тымовского района")
        citizen.kill()
        again = Window(BINARIES, self.folder / f"window{self.windows}", self.server).open()
        self.addCleanup(again.close)
        walk.log_in(again, self.server.account("citizen"))
        again.go("applications", filter="drafts")
        again.must("click", next(w["name"] for w in again.must("list") if w["name"].startswith("applications.draft.")))
        again.on("form")
        self.assertEqual(again.value("form.passport.issuedBy"), "ОВД Тымовского района")

    def test_accounts_of_the_demonstration_in_both_languages(self):
        notes = {}
        for language in ("ru", "en"):
            _, answer = self.server.call("GET", "/v1/demo/accounts", headers={"Accept-Language": language})
            notes[language] = answer["items"][0]["note"]
        self.assertIn("ПИН-код", notes["ru"])
        self.assertRegex(notes["en"], "^A citizen.*PIN")
        window = self.window(language="en")
        window.must("open", "login")
        window.reads("login.demo", "A citizen with a confirmed account")

    def test_wrong_password(self):
        window = self.window()
        account = self.server.account("citizen")
        window.must("open", "login")
        window.type("login.login", account["login"]).type("login.password", "not the password").click("login.enter")
        window.reads("login.password.error", "Неверный логин или пароль")
        self.assertEqual(window.value("login.login"), account["login"])
        self.assertEqual(window.state("mode"), 0)

    def test_files_that_are_refused(self):
        citizen = self.citizen()
        walk.fill_form(citizen, self.server, {"identity": self.scan})
        while not citizen.exists("form.documents"):
            citizen.click("page.secondary")
        text = self.folder / "scan.pdf"
        text.write_text("This is a text that calls itself scan.pdf.\n" * 10)
        for path, words in ((make_pdf(self.folder / "huge.pdf", "Huge", 101 * 2**20), "100"), (text, "не того вида")):
            citizen.must("files", value=[str(path)])
            citizen.click("attach.work-book.pick")
            citizen.reads("attach.work-book", words)
            self.assertFalse(citizen.exists("attach.work-book.file"))

    def test_expired_code(self):
        self.server.stop()
        self.server = Server(BINARIES, self.folder / "quick", environment={"OKNO_CONFIRMATION_EMAIL_SECONDS": "1"}).start()
        self.addCleanup(self.server.stop)
        window = self.window()
        window.must("open", "register")
        window.type("register.surname", "Новиков").type("register.given", "Пётр").type("register.contact.editor", "petr@okno.example")
        window.click("register.next").see("register.code")
        code = walk.message_code(self.server, "petr@okno.example")
        time.sleep(1.2)
        window.type("register.code", code)
        window.reads("register.code.error", "истёк")

    def test_two_clerks_and_one_task(self):
        citizen = self.citizen()
        walk.fill_form(citizen, self.server, {"identity": self.scan})
        walk.send(citizen)
        number = walk.number_of(citizen)
        first, second = self.clerk(0), self.clerk(1)
        for clerk in (first, second):
            walk.open_task(clerk, number)
            clerk.see("task.take")
        first.must("click", "task.take")
        second.ask("click", "task.take")
        first.see("task.release")
        second.gone("task.take")
        self.assertFalse(second.exists("task.release"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
