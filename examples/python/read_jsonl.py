import json
import sys

from posts import print_posts

path = sys.argv[1] if len(sys.argv) > 1 else "data/records.jsonl"
with open(path, encoding="utf-8") as lines:
    for line in lines:
        print_posts(json.loads(line))
