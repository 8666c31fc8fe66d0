# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server on an ephemeral port: prints its port, then each letter as one JSON line."""
import json
import sys
import time

from aiosmtpd.controller import Controller


class Handler:
    refused = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later@") and Handler.refused < 1:
            Handler.refused += 1
            return "451 4.3.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "content": envelope.content.decode("utf-8")}
        print(json.dumps(letter), flush=True)
        return "250 OK"


class AnyPort(Controller):
    def _trigger_server(self):
        # The controller would connect to port 0; the real one is known only now.
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


controller = AnyPort(Handler(), hostname="127.0.0.1", port=0)
controller.start()
print(controller.port, flush=True)
sys.stdin.read()
controller.stop()
time.sleep(0)
