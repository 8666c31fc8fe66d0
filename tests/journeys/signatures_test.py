# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen signs an application with a token, the clerk sees the verdict and signs the result, and other programs accept what the citizen saves."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from support import Server, Window, gost_engine, make_pdf, until
import walk

BINARIES = sys.argv.pop(1) if len(sys.argv) > 1 else "build/dev/bin"


class Signatures(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="okno-journey-"))
        self.server = Server(BINARIES, self.folder / "server").start()
        self.addCleanup(self.server.stop)
        self.scan = make_pdf(self.folder / "паспорт.pdf", "Passport")
        # With GOST keys where somebody else can judge them.
        self.engine = gost_engine()
        self.kind = "ГОСТ" if self.engine else "RSA"

    def window(self, name, account, **options):
        reader = self.server.token_of(account, self.folder / f"{name}-reader")
        window = Window(BINARIES, self.folder / name, self.server, reader=reader, **options).open()
        self.addCleanup(window.close)
        return walk.log_in(window, account)

    def judge(self, folder, name, with_openssl):
        """As the receipt says it: openssl, and okno-admin with the server's own trust."""
        root = self.folder / "root.pem"
        subprocess.run(["openssl", "x509", "-inform", "DER", "-in", self.server.demo_root(), "-out", root], check=True)
        if with_openssl:
            engine = ["-engine", "gost"] if self.engine else []
            environment = {**os.environ, **({"OPENSSL_ENGINES": self.engine} if self.engine else {})}
            done = subprocess.run(["openssl", "cms", "-verify", *engine, "-binary", "-inform", "DER", "-in", f"{name}.sig", "-content", name,
                                   "-CAfile", root, "-purpose", "any", "-out", self.folder / "content"], cwd=folder, env=environment,
                                  capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual((self.folder / "content").read_bytes(), (folder / name).read_bytes())
        done = subprocess.run([pathlib.Path(BINARIES).resolve() / "okno-admin", "verify", f"{name}.sig", "--content", name, "--trust", root],
                              cwd=folder, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_signed_from_application_to_result(self):
        citizen = self.window("citizen", self.server.account("citizen"))
        walk.fill_form(citizen, self.server, {"identity": self.scan})
        citizen.set("form.declaration", True)
        citizen.click("page.alternative")
        citizen.reads("sign.text", "ЗАЯВЛЕНИЕ")
        walk.sign(citizen, self.kind)
        citizen.on("sent")
        number = walk.number_of(citizen)
        citizen.click("sent.open").on("application")
        citizen.reads("screen.application", "Подпись верна")
        self.assertNotIn("валифицированная подпись верна", citizen.text("screen.application"))

        archive = [a for a in self.server.accounts if a["role"] == "clerk" and "рхив" in a["note"] + a["name"]]
        clerk = self.window("clerk", archive[0], size=(1600, 900))
        walk.open_task(clerk, number)
        clerk.wait("task.take", enabled=True).click("task.take")
        clerk.reads("task.files.verdict", "Подпись верна")
        clerk.click("task.files.verdict")
        clerk.reads("verdict", "Документ не менялся после подписания")
        clerk.click("verdict.close")

        # The answer to a remark is signed over the corrected form and all files.
        clerk.click("task.remark.open").type("task.remark.text", "Уточните, кем выдан паспорт.").click("task.remark.send")
        citizen.reads("application.remark.text", "кем выдан паспорт")
        citizen.click("page.primary").on("form")
        while not citizen.exists("form.declaration"):
            if citizen.exists("form.passport.issuedBy"):
                citizen.type("form.passport.issuedBy", "Отдел внутренних дел Тымовского района", clear=True)
            citizen.click("page.primary")
        citizen.set("form.declaration", True)
        citizen.click("page.alternative")
        citizen.reads("sign.text", "Отдел внутренних дел")
        walk.sign(citizen, self.kind)
        citizen.on("sent").reads("sent.title", "Ответ отправлен")
        citizen.click("sent.open").on("application")
        walk.open_task(clerk, number, "mine")

        until("the clerk may go on", lambda: clerk.exists("task.outcome.accept"))
        walk.complete(clerk, "accept")
        clerk.reads("task.step.title", "Поиск")
        walk.complete(clerk, "found")
        clerk.reads("task.step.title", "Подготовка")
        walk.meet_demands(clerk)
        clerk.click("task.outcome.ready")
        clerk.click("task.results.make")
        clerk.see("task.results.0")
        clerk.click("task.outcome.sign")
        walk.sign(clerk, "ГОСТ")
        clerk.reads("task.step.title", "Выдача")
        walk.complete(clerk, "issued")

        citizen.see("result.download")
        saved = self.folder / "saved"
        saved.mkdir()
        citizen.must("folder", value=str(saved))
        citizen.click("application.export")
        folder = until("the folder", lambda: next((f for f in saved.iterdir() if not f.name.startswith(".")), None))
        names = sorted(f.name for f in folder.iterdir())
        self.assertIn("Квитанция.txt", names)
        signed = [name.removesuffix(".sig") for name in names if name.endswith(".sig")]
        self.assertEqual(len(signed), 4, names)  # the statement and the corrected one, the scan, the result
        self.assertIn("Заявление.txt", signed)
        for name in signed:
            # The clerk's token has a GOST key only: without the engine openssl cannot judge it.
            self.judge(folder, name, with_openssl=self.engine or "Результат" not in name)
        self.assertIn(number, (folder / "Квитанция.txt").read_text())


if __name__ == "__main__":
    unittest.main(verbosity=2)
