"""Signs its requests (AWS Signature Version 4) with what the standard library has."""

import datetime
import hashlib
import hmac
import json
import os
import re
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import Request, urlopen

from posts import print_posts


def setting(name, default=""):
    return os.environ.get(f"ALDERMAN_OBJECT_STORE_{name}") or default


endpoint, bucket, region = setting("ENDPOINT"), setting("BUCKET"), setting("REGION", "us-east-1")
prefix = setting("PREFIX", "alderman/")


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def get(path, query=()):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{now[:8]}/{region}/s3/aws4_request"
    path = quote(f"/{bucket}{path}")
    asked = urlencode(sorted(query), quote_via=quote, safe="")
    host, nothing = urlsplit(endpoint).netloc, hashlib.sha256(b"").hexdigest()
    headers = {"host": host, "x-amz-content-sha256": nothing, "x-amz-date": now}
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    canonical = "\n".join(["GET", path, asked, lines, names, nothing])
    to_sign = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{setting('SECRET_ACCESS_KEY')}".encode()
    for part in scope.split("/"):
        key = sign(key, part)
    credential = f"{setting('ACCESS_KEY_ID')}/{scope}"
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={sign(key, to_sign).hex()}"
    )
    with urlopen(Request(f"{endpoint}{path}?{asked}" if asked else f"{endpoint}{path}", headers=headers)) as answer:
        return answer.read().decode()


after = ""
while True:
    listed = get("", [("list-type", "2"), ("prefix", prefix), ("start-after", after)])
    names = re.findall(r"<Key>([^<]+)</Key>", listed)
    for name in names:
        print_posts(json.loads(get(f"/{name}")))
        after = name
    if "<IsTruncated>true" not in listed:
        break
