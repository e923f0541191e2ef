"""Cells a second that the generator makes on one core, table by table, nothing else done."""

import json

from ..measure import Contender
from ..report import Report, Target, millions
from ..tools import BENCH


def compare(bench):
    scale = bench.scale()
    words = [BENCH, "generate", "--scale", scale]
    plain = Contender("rows", lambda: bench.run(words), f"bench generate --scale {scale}")
    digest = Contender("rows and digests", lambda: bench.run(words + ["--digest"]),
                       f"bench generate --scale {scale} --digest")
    bench.take_turns([plain, digest], bench.count())
    bare, digested = best(plain), best(digest)

    report = Report(f"generator: one core at {scale}",
                    ["table", "rows", "cells", "ms", "cells/s", "cells/s with digests"],
                    commands=[plain.command, digest.command])
    tables = [name for name in bare if name != "(world)"]
    for name in tables:
        rows, cells, cpu = bare[name]
        report.add(name, f"{rows:,}", f"{cells:,}", milliseconds(cpu), rate(cells, cpu),
                   rate(cells, digested[name][2]))
    cells = sum(bare[name][1] for name in tables)
    report.add("**all**, what they share included", f"{sum(bare[name][0] for name in tables):,}",
               f"{cells:,}", milliseconds(total(bare)), rate(cells, total(bare)),
               rate(cells, total(digested)))
    report.add("what the tables share", "", "", milliseconds(bare["(world)"][2]), "", "")
    _, cells, cpu = bare["eurostyle_operational.order_lines"]
    report.targets.append(Target("order_lines at 60 M cells/s or more",
                                 f"{millions(cells / cpu)} cells/s", cells / cpu >= 60e6))
    return report


def best(contender):
    """Rows, cells and the shortest time of each table over all runs."""
    tables = {}
    for sample in contender.samples:
        for entry in json.loads(sample.output):
            known = tables.get(entry["table"])
            cpu = min(entry["cpu"], known[2]) if known else entry["cpu"]
            tables[entry["table"]] = (entry["rows"], entry["cells"], cpu)
    return tables


def total(tables):
    return sum(cpu for _, _, cpu in tables.values())


def milliseconds(cpu):
    return f"{cpu * 1000:.1f}"


def rate(cells, cpu):
    return millions(cells / cpu) if cpu else "–"
