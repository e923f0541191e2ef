"""The validator: a tiny process, and all checks at full against a plain scan of every table, of two
systems and of all."""

import json
import os
import sqlite3

from ..measure import Contender
from ..report import Report, Target, ratio, seconds
from ..tools import FIXTURECTL
from .tiny import SYSTEMS, target

ROWS_TARGET = 300_000


def compare(bench):
    scale = bench.scale()
    tiny, full = (data(bench, size, "two", SYSTEMS) for size in ("tiny", scale))
    whole_tiny, whole = (data(bench, size, "all", []) for size in ("tiny", scale))
    tables, all_tables = declared(full), declared(whole)
    process = Contender("tiny, all checks, the process",
                        lambda: bench.run([FIXTURECTL, "validate", "--at", tiny]),
                        "fixturectl validate --at TINY")
    whole_process = Contender("the same, all five systems",
                              lambda: bench.run([FIXTURECTL, "validate", "--at", whole_tiny]),
                              "fixturectl validate --at TINY_OF_ALL")
    checks = Contender(f"{scale}, all checks",
                       lambda: bench.run([FIXTURECTL, "validate", "--at", full]),
                       "fixturectl validate --at DIR")
    scan = Contender(f"{scale}, a plain scan of every table", lambda: bench.run(shell(full, tables)),
                     "sqlite3: SELECT count(*), max(length(COLUMN)), … FROM TABLE, table after table")
    whole_checks = Contender(f"{scale}, all checks of all five systems",
                             lambda: bench.run([FIXTURECTL, "validate", "--at", whole]),
                             "fixturectl validate --at ALL")
    whole_scan = Contender(f"{scale}, a plain scan of all of these",
                           lambda: bench.run(shell(whole, all_tables)),
                           "sqlite3: the same")
    digest = Contender(f"{scale}, the fingerprint of order_lines",
                       lambda: bench.run([FIXTURECTL, "validate", "--at", full, "--jobs", "1",
                                          "--checks", "order_lines.digest"]),
                       "fixturectl validate --jobs 1 --checks order_lines.digest")
    generator = Contender(f"{scale}, making order_lines alone",
                          lambda: bench.run([FIXTURECTL, "make", "--to", "null", "--scale", scale,
                                             "--jobs", "1", "--quiet", "--tables", "order_lines"]),
                          "fixturectl make --to null --jobs 1 --tables order_lines")
    bench.take_turns([process, whole_process], bench.best_of or (5 if bench.quick else 50))
    bench.take_turns([checks, scan, whole_checks, whole_scan, digest, generator], bench.count())

    contenders = [process, whole_process, checks, scan, whole_checks, whole_scan, digest, generator]
    report = Report("validate: all checks",
                    ["", "runs", "best", "median", "best CPU", "median CPU"],
                    commands=[one.command for one in contenders])
    for one in contenders:
        report.add(one.name, len(one.samples), seconds(one.best()), seconds(one.median()),
                   seconds(one.best("cpu")), seconds(one.median("cpu")))
    factor = checks.best() / scan.best()
    # The process makes the rows as well, to know what their fingerprint must be.
    rows = next(table["rows"] for table in manifest(full)["tables"]
                if table["table"].endswith(".order_lines"))
    rate = rows / max(1e-9, digest.best("cpu") - generator.best("cpu"))
    report.targets += [
        target("tiny within 40 ms", process, 0.040),
        Target("all checks within 3 times a plain scan", ratio(factor), factor <= 3),
        Target(f"{ROWS_TARGET:,} rows of order_lines a second and core fingerprinted",
               f"{rate:,.0f} rows/s", rate >= ROWS_TARGET),
    ]
    return report


def data(bench, scale, name, systems):
    """Files of some systems, made once."""
    return bench.once(f"{scale}-{name}", lambda path: bench.run(
        [FIXTURECTL, "make", "--scale", scale, *systems, "--to", f"sqlite:{path}", "--quiet",
         "--skip-validation"]))


def manifest(directory):
    with open(os.path.join(directory, "fixturectl-manifest.json"), encoding="utf-8") as file:
        return json.load(file)


def declared(directory):
    """The columns of each table, by its name with its database's."""
    tables = {}
    for entry in manifest(directory)["tables"]:
        database, table = entry["table"].split(".")
        with sqlite3.connect(os.path.join(directory, f"{database}.sqlite")) as connection:
            tables[entry["table"]] = [
                row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    return tables


def shell(directory, tables):
    words = ["sqlite3", "-readonly"]
    for database in dict.fromkeys(name.split(".")[0] for name in tables):
        file = os.path.join(directory, f"{database}.sqlite")
        words += ["-cmd", f"ATTACH '{file}' AS {database}"]
    statements = [
        "SELECT count(*), " + ", ".join(f'max(length("{column}"))' for column in columns)
        + f" FROM {name};" for name, columns in tables.items()]
    return words + [":memory:", "\n".join(statements)]
