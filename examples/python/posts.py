"""Prints a line for each post that a record states."""


def print_posts(record):
    entities = record["people"] + record["councils"] + record["organisations"]
    names = {entity["id"]: entity["name"] for entity in entities}
    for role in record["roles"]:
        body = names.get(role["organisationId"], "")
        print(names[role["personId"]], role["title"], body, role["status"], sep="\t", flush=True)
