# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server on an ephemeral port: prints its port, then each letter as one JSON line.

With --secure FOLDER it demands STARTTLS and a password, and leaves the authority of its certificate in FOLDER/ca.pem."""
import json
import pathlib
import ssl
import subprocess
import sys
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

ANSWERS = {
    "nobody@okno.example": "550 5.1.1 no such mailbox",
    "policy@okno.example": "550 5.7.1 we do not want you",
    "full@okno.example": "552 5.2.2 mailbox full",
}


class Handler:
    later = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in ANSWERS:
            return ANSWERS[address]
        if address.startswith("later@") and Handler.later < 1:
            Handler.later += 1
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "content": envelope.content.decode("utf-8"),
                  "tls": session.ssl is not None, "user": session.auth_data or ""}
        print(json.dumps(letter), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b"okno" and data.password == "тайна-1".encode()
    return AuthResult(success=right, handled=False, auth_data=data.login.decode() if right else None)


def certificate(folder):
    """A certificate for 127.0.0.1, which is its own authority."""
    key, pem = folder / "smtp.key", folder / "ca.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", "/CN=okno test", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", pem],
                   check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem, key)
    return context


class AnyPort(Controller):
    def _trigger_server(self):
        # The controller would connect to port 0; the real one is known only now.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


warnings.simplefilter("ignore")
options = {}
if sys.argv[1:2] == ["--secure"]:
    options = {"tls_context": certificate(pathlib.Path(sys.argv[2])), "require_starttls": True, "auth_required": True,
               "authenticator": authenticate}
controller = AnyPort(Handler(), hostname="127.0.0.1", port=0, **options)
controller.start()
print(controller.port, flush=True)
sys.stdin.read()
controller.stop()
