# SPDX-License-Identifier: GPL-3.0-or-later
"""A small HTTP gateway: prints its port, then each request as one JSON line; /fail answers 503, /refuse 400."""
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Gateway(BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        seen = {"path": self.path, "body": body, "authorization": self.headers.get("Authorization", "")}
        print(json.dumps(seen), flush=True)
        self.send_response(503 if "/fail" in self.path else 400 if "/refuse" in self.path else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Gateway)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
