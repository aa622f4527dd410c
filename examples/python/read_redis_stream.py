"""Redis speaks a protocol of lines that needs no library."""

import json
import os
import socket
from urllib.parse import urlsplit

from posts import print_posts

url = urlsplit(os.environ.get("ALDERMAN_REDIS_STREAM_URL", "redis://127.0.0.1:6379"))
stream = os.environ.get("ALDERMAN_REDIS_STREAM", "alderman:records")
connection = socket.create_connection((url.hostname, url.port or 6379))
answers = connection.makefile("rb")


def ask(*words):
    parts = [word.encode() for word in words]
    request = b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(part), part) for part in parts)
    connection.sendall(request)
    return read()


def read():
    line = answers.readline().rstrip(b"\r\n")
    kind, rest = line[:1], line[1:]
    if kind == b"-":
        raise RuntimeError(rest.decode())
    if kind == b"*":
        return [read() for _ in range(int(rest))]
    if kind == b"$":
        return None if rest == b"-1" else answers.read(int(rest) + 2)[:-2].decode()
    return rest.decode()


if url.password:
    ask("AUTH", *([url.username] if url.username else []), url.password)
seen = set()
after = "-"
while entries := ask("XRANGE", stream, after, "+", "COUNT", "100"):
    for entry_id, parts in entries:
        fields = dict(zip(parts[::2], parts[1::2]))
        if fields["key"] not in seen:
            print_posts(json.loads(fields["record"]))
        seen.add(fields["key"])
        after = f"({entry_id}"
