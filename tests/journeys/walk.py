# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways people go through the program, step by step, for the journeys and for the tour."""
import json
import pathlib
import re

from support import until

SAMPLES = pathlib.Path(__file__).resolve().parents[1] / "data" / "catalogue"
SERVICE = "archival-reference"
PIN = "12345678"  # of the demonstration's tokens
PASSWORD = "Лебяжий пруд 2026 утром"


def log_in(window, account):
    if window.state("screen") != "login":
        window.must("open", "login")
    window.type("login.login", account["login"], clear=True)
    window.type("login.password", account["password"], clear=True)
    window.click("login.enter")
    until("the log-in", lambda: window.state("mode") != 0)
    return window


def message_code(server, contact):
    """The newest code that the demo provider sent to a contact."""
    def newest():
        status, answer = server.call("GET", f"/v1/demo/messages?to={contact}")
        codes = [re.search(r"(?<!\d)(\d{6})(?!\d)", message["text"]) for message in answer["items"]] if status == 200 else []
        return next((found.group(1) for found in codes if found), None)
    return until(f"a message to {contact}", newest)


def register(window, server, surname, given, email, picture=lambda name: None):
    window.must("open", "register")
    window.type("register.surname", surname).type("register.given", given)
    window.type("register.contact.editor", email)
    picture("register")
    window.click("register.next")
    window.see("register.code")
    picture("register-code")
    window.type("register.code", message_code(server, email))
    window.see("register.password")
    window.type("register.password", PASSWORD).type("register.repeat", PASSWORD)
    picture("register-password")
    window.click("register.done")
    until("the new account", lambda: window.state("mode") == 1)


def fields_of(answers, pointer="form"):
    for name, value in answers.items():
        if isinstance(value, dict) and name != "address":
            yield from fields_of(value, f"{pointer}.{name}")
        else:
            yield f"{pointer}.{name}", value


def fill_address(window, name, address, picture):
    """As people do: a few letters, the suggestion, the house and the flat. The index comes by itself."""
    if "code" not in address:
        window.type(name, address["text"], clear=True)
        window.type(name + ".index", address["index"], clear=True)
        return
    place = ", ".join(address[part] for part in ("region", "district", "city", "settlement", "street") if part in address)
    words = [address[part].split()[-1] for part in ("city", "street")]
    window.type(name, f"{words[0]} {words[1][:6]}".lower(), clear=True)
    window.reads(name + ".editor.suggestions.list", place)
    picture("form-address")
    window.key("Return")
    window.type(name + ".house", address["house"], clear=True)
    window.type(name + ".flat", address["flat"], clear=True)
    window.reads(name + ".index", address["index"])
    found = window.value(name)
    # The version changes with every base that is made.
    assert found.pop("base") and found == {k: v for k, v in address.items() if k != "base"}, f"the address is {found}"


def fill_field(window, name, value, picture=lambda name: None):
    if name.endswith(".address"):
        fill_address(window, name, value, picture)
    elif isinstance(value, bool):
        window.set(name, value)
    elif re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
        window.type(name, "{2}.{1}.{0}".format(*value.split("-")), clear=True)
    elif not window.ask("set", name, value)["ok"]:
        window.type(name, str(value), clear=True)


def fill_form(window, server, files, service=SERVICE, picture=lambda name: None):
    """From the service card to the summary; answers of the sample are put where their fields are shown."""
    window.go("service", id=service)
    picture("service")
    window.click("page.primary")
    window.on("form")
    waiting = dict(fields_of(json.loads((SAMPLES / f"{service}.json").read_text())))
    for number in range(1, 20):
        for name in list(waiting):
            if window.exists(name):
                fill_field(window, name, waiting.pop(name), picture)
        if window.exists("form.documents"):
            for kind, path in files.items():
                window.must("files", value=[str(path)])
                window.click(f"attach.{kind}.pick")
                window.see(f"attach.{kind}.file")
            picture("form-documents")
        else:
            picture("form" if number == 1 else f"form-{number}")
        if window.exists("form.declaration"):
            assert not waiting, f"never shown: {waiting}"
            return
        window.click("page.primary")
    raise AssertionError("the form has no end")


def send(window, picture=lambda name: None):
    picture("summary")
    window.set("form.declaration", True)
    window.click("page.primary")
    window.on("sent")


def number_of(window):
    text = until("the number", lambda: re.search(r"\d{4}-\d{6}", window.text("screen.sent")))
    return text.group(0)


def open_task(window, number, queue="new"):
    window.go("inbox").click(f"inbox.queue.{queue}")
    window.type("inbox.search", number, clear=True)
    window.reads("inbox.table", number)
    # The table that was read may be the one from before the search, and hides until its answer comes.
    until(f"the row of {number}", lambda: window.ask("click", "inbox.table", item=number)["ok"])
    window.key("Return", "inbox.table")
    window.on("task")


def sign(window, kind, pin=PIN, picture=lambda name: None):
    """In the sign dialog: the certificate of this kind, the PIN. The dialog closes when everything is signed."""
    window.see("sign.certificate.row.0")
    names = [widget["name"] for widget in window.must("list")]
    rows = sorted(name for name in names if re.fullmatch(r"sign\.certificate\.row\.\d+", name))
    window.click(next(row for row in rows if kind in window.text(row)) + ".choose")
    window.type("sign.pin", pin)
    picture("sign")
    window.click("sign.sign")
    window.gone("sign")


def meet_demands(window):
    for name in [widget["name"] for widget in window.must("list")]:
        if name.startswith("task.demand."):
            window.set(name, True)


def complete(window, outcome, reason=None, result=None):
    """Meets every demand of the step and chooses an outcome."""
    meet_demands(window)
    window.click(f"task.outcome.{outcome}")
    if result:
        window.must("files", value=[str(result)])
        window.click("task.results.add")
        window.gone("task.results.sending")
    if reason:
        window.type("task.reason", reason)
    if window.exists("task.outcome.send"):
        window.click("task.outcome.send")
