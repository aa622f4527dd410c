import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from posts import print_posts

secret = base64.b64decode(os.environ["ALDERMAN_WEBHOOK_SECRET"].removeprefix("whsec_"))
seen = set()


def is_signed(headers, body):
    """After Standard Webhooks: signed with our secret, and not more than five minutes ago."""
    sent = headers.get("webhook-timestamp", "")
    if not sent.isdigit() or abs(time.time() - int(sent)) > 300:
        return False
    content = f"{headers.get('webhook-id')}.{sent}.".encode() + body
    own = "v1," + base64.b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(own, one) for one in headers.get("webhook-signature", "").split(" "))


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        status = 204 if is_signed(self.headers, body) else 401
        if status == 204:
            message = json.loads(body)
            if message["key"] not in seen:
                print_posts(message["record"])
            seen.add(message["key"])
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Receiver)
print("listening", file=sys.stderr, flush=True)
server.serve_forever()
