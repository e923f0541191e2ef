"""Cells a second written as CSV to /dev/null on one thread, against tpchgen-cli, start-up included."""

import json

from ..measure import Contender
from ..report import Report, Target, millions, ratio, seconds
from ..tools import BENCH, FIXTURECTL, TPCHGEN

TABLES = ["region", "nation", "supplier", "customer", "part", "partsupp", "orders", "lineitem"]


def compare(bench):
    scale, factor = bench.scale(), bench.scale("1", "0.05")
    make = [FIXTURECTL, "make", "--scale", scale, "--to", "csv:-", "--jobs", "1", "--quiet"]
    bare = [BENCH, "csv", "--scale", scale, "--no-digest"]
    theirs = [TPCHGEN, "csv", "-s", factor, "-n", "1", "--stdout", "--quiet"]
    command = Contender("fixturectl", to_null(bench, make),
                        f"fixturectl make --scale {scale} --to csv:- --jobs 1 --quiet > /dev/null")
    without = Contender("the same without digests", to_null(bench, bare),
                        f"bench csv --scale {scale} --no-digest > /dev/null")
    rival = Contender("tpchgen-cli", to_null(bench, theirs),
                      f"tpchgen-cli csv -s {factor} -n 1 --stdout --quiet > /dev/null")
    bench.take_turns([command, without, rival], bench.count())

    counts = json.loads(bench.run([BENCH, "generate", "--scale", scale]).output)
    ours = sum(entry["cells"] for entry in counts)
    cells = {command.name: ours, without.name: ours, rival.name: cells_of_tpch(bench, factor)}
    report = Report(f"csv: one thread to /dev/null, {scale} against TPC-H SF {factor}",
                    ["", "cells", "wall", "CPU", "cells/s", "× tpchgen-cli", "by CPU"],
                    commands=[command.command, without.command, rival.command])

    def speed(contender, what):
        return cells[contender.name] / contender.best(what)

    for one in (command, without, rival):
        report.add(one.name, f"{cells[one.name]:,}", seconds(one.best()), seconds(one.best("cpu")),
                   millions(speed(one, "wall")), ratio(speed(one, "wall") / speed(rival, "wall")),
                   ratio(speed(one, "cpu") / speed(rival, "cpu")))
    reached = speed(command, "wall") / speed(rival, "wall")
    report.targets.append(Target("4 times the cells a second of tpchgen-cli or more",
                                 ratio(reached), reached >= 4))
    return report


def to_null(bench, words):
    return lambda: bench.run(words, output="/dev/null")


def cells_of_tpch(bench, factor):
    """The cells of all eight tables, headers left out, counted from a run of its own."""
    def make(path):
        bench.run([TPCHGEN, "csv", "-s", factor, "--output-dir", path, "--quiet"])

    directory = bench.once("tpch", make)
    cells = 0
    for table in TABLES:
        with open(f"{directory}/{table}.csv", "rb") as file:
            width = file.readline().count(b",") + 1
            # No text of TPC-H has a line break in it.
            cells += width * sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b""))
    return cells
