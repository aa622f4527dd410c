"""The standard library has no PostgreSQL client: psql writes CSV, which it can read."""

import csv
import os
import re
import subprocess

schema = os.environ.get("ALDERMAN_POSTGRES_SINK_SCHEMA", "alderman_facts")
if not re.fullmatch(r"[a-z_][a-z0-9_]*", schema):
    raise SystemExit("ALDERMAN_POSTGRES_SINK_SCHEMA is no name of a schema")
query = f"select person, title, body, status from {schema}.current_roles order by record_id, fact_id"
psql = ["psql", os.environ["ALDERMAN_POSTGRES_SINK_URL"], "--no-psqlrc", "--quiet", "--csv", "--command", query]
answer = subprocess.run(psql, check=True, capture_output=True, encoding="utf-8").stdout
for row in csv.DictReader(answer.splitlines()):
    print(row["person"], row["title"], row["body"], row["status"], sep="\t")
