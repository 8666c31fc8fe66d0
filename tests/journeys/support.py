# SPDX-License-Identifier: GPL-3.0-or-later
"""The real oknod and real okno windows as objects: what journeys and the tour are written with."""
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

LIMIT = float(os.environ.get("OKNO_JOURNEY_LIMIT", "20"))  # seconds that one step may take


ADDRESSES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "address" / "demo.okna"


class Failure(AssertionError):
    pass


def until(what, check, limit=LIMIT):
    """Asks until the answer is true; the last answer is returned."""
    end = time.monotonic() + limit
    while True:
        answer = check()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"waited {limit} s in vain for: {what}")
        time.sleep(0.05)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def gost_engine():
    """The folder of OpenSSL's GOST engine that tools/gost_engine.sh brings; empty when it was not brought."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "okno-dev" / "gost-engine"
    return next((str(engine.parent) for engine in cache.rglob("gost.so")), "")


class Server:
    """oknod with demo data in a folder; can be killed and started again at the same address."""

    def __init__(self, binaries, folder, *arguments, port=None, demo=True, environment=None):
        self.binary = pathlib.Path(binaries) / "oknod"
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = port or free_port()
        self.arguments = [*arguments, *(["--demo"] if demo else [])]
        self.environment = environment or {}
        self.process = None
        self.accounts = []

    def start(self):
        log = open(self.folder / "oknod.log", "ab")
        self.process = subprocess.Popen(
            [self.binary, "serve", "--data", self.folder / "data", "--listen", f"127.0.0.1:{self.port}", *self.arguments],
            stdout=subprocess.PIPE, stderr=log, text=True, env={**os.environ, **self.environment})
        self.accounts = []
        for line in self.process.stdout:
            if line.startswith("{"):
                self.accounts.append(json.loads(line))
            elif line.startswith("oknod ready "):
                parts = line.split()
                self.url = parts[2]
                self.fingerprint = parts[3].removeprefix("sha256:") if len(parts) > 3 else ""
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return self
        raise Failure(f"oknod ended before it was ready: {(self.folder / 'oknod.log').read_text()[-2000:]}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        return self.process.returncode if self.process else None

    def account(self, role, index=0):
        return [account for account in self.accounts if account["role"] == role][index]

    def token_of(self, account, folder):
        """A folder that holds this person's token of the demonstration and nothing else: the reader of their computer."""
        label = re.search("токен «(.+?)»", account["note"]).group(1)
        tokens = sorted((self.folder / "data" / "demo-signing" / "tokens").glob("*.okt"))
        token = next(file for file in tokens if label.encode() in file.read_bytes())
        reader = pathlib.Path(folder)
        reader.mkdir(parents=True, exist_ok=True)
        shutil.copy(token, reader / "0.okt")
        return reader

    def demo_root(self):
        """The root of the demonstration's certificates, DER."""
        return self.folder / "data" / "demo-signing" / "root.cer"

    def call(self, method, path, body=None, token=None, headers=None):
        """One request past the window; answers (status, JSON or bytes)."""
        request = urllib.request.Request(self.url + path, method=method, headers=dict(headers or {}))
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        trust = ssl.create_default_context()
        trust.check_hostname = False
        trust.verify_mode = ssl.CERT_NONE
        try:
            with urllib.request.urlopen(request, data, timeout=LIMIT, context=trust) as answer:
                return answer.status, parsed(answer)
        except urllib.error.HTTPError as error:
            return error.code, parsed(error)

    def token(self, account):
        status, answer = self.call("POST", "/v1/sessions", {"login": account["login"], "password": account["password"]})
        assert status == 201, answer
        return answer["token"]


def parsed(answer):
    body = answer.read()
    return json.loads(body) if "json" in answer.headers.get("Content-Type", "") else body


class Window:
    """One running okno, driven through its automation socket (docs/development/automation.md)."""

    def __init__(self, binaries, folder, server, *arguments, language="ru", theme="light", size=(1180, 760), reader=None, data=True):
        self.binary = pathlib.Path(binaries) / "okno"
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.server = server
        self.arguments = ["--language", language, "--theme", theme, *arguments]
        self.size = list(size)
        self.reader = reader  # a folder with token files: what is in this computer's reader
        self.data = ["--data", self.folder / "data"] if data else []  # without it: where the program keeps it by itself
        self.process = None

    def open(self):
        # The small true base, as if an administrator had installed it.
        config = self.folder / "config" / "ui.ini"
        if not config.exists():
            config.parent.mkdir(parents=True, exist_ok=True)
            config.write_text(f"[General]\naddressBase={ADDRESSES}\n")
        path = pathlib.Path(tempfile.mkdtemp(prefix="okno-")) / "automation"
        # Without a server the window asks for its address.
        where = ["--server", self.server.url] if self.server else []
        if self.server and self.server.fingerprint:
            where += ["--fingerprint", self.server.fingerprint]
        environment = {**os.environ, "OKNO_AUTOMATION": str(path), "OKNO_CONFIG_DIR": str(self.folder / "config"),
                       "XDG_CACHE_HOME": str(self.folder / "cache"), "QT_ACCESSIBILITY": "0"}
        environment.pop("OKNO_SOFTTOKEN_DIR", None)
        if self.reader:
            environment["OKNO_SOFTTOKEN_DIR"] = str(self.reader)
        log = open(self.folder / "okno.log", "ab")
        self.process = subprocess.Popen(
            [self.binary, *where, *self.data, *self.arguments],
            stdout=log, stderr=log, env=environment)
        self.path = path
        return self.attach()

    def begun_anew(self):
        """Waits until the window has let us go to begin anew with another server, and joins it again."""
        self.socket.settimeout(LIMIT)
        while self.lines.readline():
            pass
        self._let_go()
        return self.attach()

    def attach(self):
        def connect():
            self.socket = socket.socket(socket.AF_UNIX)
            return self._connect(self.path)
        until("the window's automation socket", connect)
        self.lines = self.socket.makefile("r", encoding="utf-8")
        self.must("resize", value=self.size)
        return self

    def _connect(self, path):
        if self.process.poll() is not None:
            raise Failure(f"okno ended: {(self.folder / 'okno.log').read_text()[-2000:]}")
        try:
            self.socket.connect(str(path))
            return True
        except OSError:
            return False

    def ask(self, do, target=None, value=None, limit=LIMIT, **more):
        self.socket.settimeout(limit + 5)
        message = {"do": do, **more}
        if target is not None:
            message["target"] = target
        if value is not None:
            message["value"] = value
        self.socket.sendall(json.dumps(message, ensure_ascii=False).encode() + b"\n")
        line = self.lines.readline()
        if not line:
            raise Failure(f"okno closed the connection at {message}; log: {(self.folder / 'okno.log').read_text()[-2000:]}")
        return json.loads(line)

    def must(self, do, target=None, value=None, limit=LIMIT, **more):
        answer = self.ask(do, target, value, limit, **more)
        if not answer["ok"]:
            picture = self.folder / "failure.png"
            self.ask("shot", value=str(picture))
            raise Failure(f"{do} {target or ''} {value or ''} {more or ''}: {answer['error']}\n{self.seen()}\npicture: {picture}")
        return answer.get("value")

    def seen(self):
        """What is on the screen, for the words of a failure."""
        state = self.ask("state").get("value", {})
        names = sorted({n["name"] for n in self.ask("list").get("value") or [] if n.get("visible", True)})
        return f"screen {state.get('screen')}; there are: {' '.join(names)}"

    def state(self, name):
        return self.must("state")[name]

    def exists(self, target):
        return bool(self.must("exists", target))

    def wait(self, target=None, limit=LIMIT, **what):
        self.must("wait", target, limit=limit, timeout=int(limit * 1000), **what)
        return self

    def on(self, screen, limit=LIMIT):
        return self.wait(screen=screen, limit=limit)

    def see(self, target, limit=LIMIT):
        return self.wait(target, limit)

    def gone(self, target, limit=LIMIT):
        return self.wait(target, limit, visible=False)

    def reads(self, target, part, limit=LIMIT):
        return self.wait(target, limit, text=part)

    def click(self, target, **more):
        self.wait(target, enabled=True)
        self.must("click", target, **more)
        return self

    def type(self, target, text, clear=False):
        self.see(target)
        self.must("type", target, text, clear=clear)
        return self

    def set(self, target, value):
        self.see(target)
        self.must("set", target, value)
        return self

    def key(self, keys, target=None):
        self.must("key", target, keys)
        return self

    def text(self, target):
        return self.must("text", target) or ""

    def value(self, target):
        return self.must("value", target)

    def go(self, screen, **parameters):
        self.must("open", screen, parameters)
        return self.on(screen)

    def picture(self, path):
        pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
        self.must("shot", value=str(path))
        return self

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._let_go()

    def _let_go(self):
        self.lines.close()
        self.socket.close()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self._let_go()


PDF_PAGE = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length {length}>>stream
{content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
"""


def administered(folder, binaries, settings):
    """A folder with okno as the administrator of its computer has set it: another /etc (takes bwrap)."""
    etc = folder / "etc"
    subprocess.run(["cp", "-a", "/etc/.", etc], capture_output=True)  # without what only root may read
    (etc / "okno").mkdir(exist_ok=True)
    (etc / "okno" / "okno.conf").write_text(settings)
    program = folder / "administered" / "okno"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec bwrap --dev-bind / / --bind {etc} /etc --die-with-parent -- {pathlib.Path(binaries).resolve()}/okno "$@"\n')
    program.chmod(0o755)
    return program.parent


def make_pdf(path, title="Scan", size=None):
    """A true one-page PDF; `size` pads it with a comment to at least that many bytes."""
    content = f"BT /F1 24 Tf 72 760 Td ({title}) Tj ET"
    body = PDF_PAGE.format(length=len(content), content=content).encode()
    if size:
        body += b"%" + b"x" * max(0, size - len(body)) + b"\n"
    offsets = [body.find(f"{n} 0 obj".encode()) for n in range(1, 6)]
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    tail = f"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    path = pathlib.Path(path)
    path.write_bytes(body + tail.encode())
    return path
