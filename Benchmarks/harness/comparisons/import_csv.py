"""The same rows from ready-made CSV files by the sqlite3 shell, one process a database."""

import os
import sqlite3

from ..measure import Contender
from ..report import Report, Target, ratio, seconds
from ..tools import FIXTURECTL
from . import sqlite_load

FAST = ("PRAGMA journal_mode = OFF;\nPRAGMA synchronous = OFF;\n"
        "PRAGMA locking_mode = EXCLUSIVE;\n")


def compare(bench):
    scale = bench.scale()
    source = sqlite_load.files(bench, scale)
    csv = bench.once(f"csv-{scale}", lambda path: bench.run(
        [FIXTURECTL, "make", "--scale", scale, "--to", f"csv:{path}", "--quiet"]))
    words = sqlite_load.make(scale, "DIR")[1:]
    ours = Contender("`fixturectl make`, the process",
                     lambda: bench.run(sqlite_load.make(scale, bench.fresh("ours"))),
                     " ".join(["fixturectl", *words]))
    usual = Contender("sqlite3 .import, its own settings",
                      lambda: import_all(bench, source, csv, ""),
                      "sqlite3 FILE < SCRIPT   # .import --csv --skip 1 TABLE.csv TABLE, …")
    fast = Contender("sqlite3 .import, our settings",
                     lambda: import_all(bench, source, csv, FAST),
                     "sqlite3 FILE < SCRIPT   # the same after PRAGMA journal_mode = OFF, …")
    contenders = [ours, usual, fast]
    bench.take_turns(contenders, bench.count(3))

    report = Report(f"import: all tables at {scale}, two processes of the sqlite3 shell",
                    ["", "wall", "CPU", "wall / ours", "CPU / ours"],
                    commands=[one.command for one in contenders])
    for one in contenders:
        report.add(one.name, seconds(one.best()), seconds(one.best("cpu")),
                   ratio(one.best() / ours.best()), ratio(one.best("cpu") / ours.best("cpu")))
    reached = min(usual.best(), fast.best()) / ours.best()
    report.targets.append(Target("3 times faster than .import or more, whatever its settings",
                                 ratio(reached), reached >= 3))
    return report


def import_all(bench, source, csv, settings):
    """Makes the tables, then imports into them; only the import is timed."""
    target = bench.fresh("theirs")
    commands = []
    for name in sqlite_load.names(source):
        made = sqlite3.connect(f"{source}/{name}")
        page_size = made.execute("PRAGMA page_size").fetchone()[0]
        tables = made.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall()
        made.close()
        file = f"{target}/{name}"
        empty = sqlite3.connect(file)
        empty.execute(f"PRAGMA page_size = {page_size}")
        for _, sql in tables:
            empty.execute(sql)
        empty.close()
        database = name.removesuffix(".sqlite")
        script = f"{target}/{database}.txt"
        with open(script, "w", encoding="utf-8") as text:
            text.write(settings)
            for table, _ in tables:
                path = os.path.join(csv, f"{database}.{table}.csv")
                text.write(f'.import --csv --skip 1 "{path}" {table}\n')
        commands.append(["sqlite3", "-batch", file, f".read {script}"])
    sample = bench.run(*commands, output="/dev/null")
    check(source, target)
    return sample


def check(source, target):
    """Fails unless as many rows have arrived."""
    for name in sqlite_load.names(source):
        ours, theirs = sqlite3.connect(f"{source}/{name}"), sqlite3.connect(f"{target}/{name}")
        for (table,) in ours.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            count = f'SELECT count(*) FROM "{table}"'
            expected, found = ours.execute(count).fetchone(), theirs.execute(count).fetchone()
            assert expected == found, f"{name}: {table} has {found[0]} rows, not {expected[0]}"
        ours.close()
        theirs.close()
