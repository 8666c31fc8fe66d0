# SPDX-License-Identifier: GPL-3.0-or-later
"""A small HTTP gateway: prints its port, then each request as one JSON line. The path says what it answers."""
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


ANSWERS = {
    "/fail": (503, b""),
    "/refuse": (400, b""),
    "/denied": (403, b""),
    "/quiet": (200, b'{"status": "ERROR", "code": 2}'),
    "/well": (200, b'{"status": "OK"}'),
}


class Gateway(BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        seen = {"path": self.path, "body": body, "authorization": self.headers.get("Authorization", ""),
                "evil": self.headers.get("X-Evil", "")}
        print(json.dumps(seen), flush=True)
        code, text = ANSWERS.get(self.path.split("?")[0], (200, b""))
        self.send_response(code)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Gateway)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
