# SPDX-License-Identifier: GPL-3.0-or-later
"""People log in and confirm an account with a token, change and unblock its PIN, and see it come and go."""
import pathlib
import sys
import tempfile
import unittest

from support import Server, Window, until
import walk

BINARIES = sys.argv.pop(1) if len(sys.argv) > 1 else "build/dev/bin"


class Tokens(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="okno-journey-"))
        self.server = Server(BINARIES, self.folder / "server").start()
        self.addCleanup(self.server.stop)
        self.opened = 0

    def window(self, account):
        self.opened += 1
        self.reader = self.server.token_of(account, self.folder / f"reader-{self.opened}")
        window = Window(BINARIES, self.folder / f"window-{self.opened}", self.server, reader=self.reader).open()
        self.addCleanup(window.close)
        return window

    def sign_in(self, window, pin=walk.PIN):
        window.must("open", "login")
        if not window.exists("login.signed.certificate"):
            window.click("login.signature")
        window.click("login.signed.certificate.row.0.choose")
        window.type("login.signed.pin", pin)
        window.click("login.signed.submit")
        return window

    def test_log_in_and_confirm_by_signature(self):
        person = self.server.account("citizen", 1)
        window = self.window(person)
        window.must("open", "login")
        window.click("login.signature").click("login.signed.certificate.row.0.choose")
        window.click("login.signed.read").reads("login.signed.text", self.server.url)
        self.sign_in(window, "90817263").reads("login.signed.pin.error", "неверный")
        # The account has no SNILS yet, so nobody is found; the token was right.
        self.sign_in(window).reads("login.signed.error", "Учётной записи с этим СНИЛС здесь нет")
        window.click("login.signed.back")
        walk.log_in(window, person)
        window.go("person")
        window.reads("person.level", "Стандартная")
        window.click("person.confirm").click("person.confirmation.certificate.row.0.choose")
        window.type("person.confirmation.pin", walk.PIN).click("person.confirmation.submit")
        window.reads("person.level", "Подтверждённая").reads("person.snils.set", "178-591-642 26")
        # From now on the signature finds the account.
        again = self.sign_in(self.window(person))
        until("the log-in", lambda: again.state("mode") == 1)
        official = [a for a in self.server.accounts if a["login"] == "archive1"][0]
        clerk = self.sign_in(self.window(official))
        until("the official's log-in", lambda: clerk.state("mode") == 2)

    def test_pin_is_changed_and_unblocked(self):
        window = walk.log_in(self.window(self.server.account("citizen")), self.server.account("citizen"))
        window.go("signature")
        window.reads("signature.verdict", "можно подписывать")
        self.new_pin(window, "signature.changePin", "signature.change", walk.PIN, "80724613")
        self.try_out(window, "80724613")
        window.click("signature.forgotten")
        self.new_pin(window, None, "signature.unblock", "87654321", "31647208")
        self.try_out(window, "31647208")
        # Taken out and put in again, seen at once.
        for token in self.reader.glob("*.okt"):
            token.rename(token.with_suffix(".out"))
        window.reads("signature.link.token.words", "Не вставлен")
        for token in self.reader.glob("*.out"):
            token.rename(token.with_suffix(".okt"))
        window.reads("signature.verdict", "можно подписывать")

    def new_pin(self, window, button, form, current, fresh):
        if button:
            window.click(button)
        window.type(f"{form}.current", current).type(f"{form}.new", fresh).type(f"{form}.repeat", fresh)
        # By the key: a message of what was done before may lie over the button for a while.
        window.key("Return", f"{form}.repeat.editor")
        window.gone("signature.work")

    def try_out(self, window, pin):
        window.click("signature.try").type("signature.trial.pin", pin).click("signature.trial.sign")
        window.reads("signature.trial.result", "Получилось").reads("signature.trial.trust", "доверяет")
        window.click("signature.work.close")


if __name__ == "__main__":
    unittest.main()
