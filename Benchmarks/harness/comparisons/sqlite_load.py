"""All tables into SQLite files, against a C loop that binds the same rows out of memory."""

import json
import os

from ..measure import Contender, Sample
from ..report import Report, Target, ratio, seconds
from ..tools import BENCH, CLOOP, FIXTURECTL


def compare(bench):
    scale = bench.scale()
    source = files(bench, scale)
    library = Contender("library, world to publication", lambda: timed_inside(
        bench, lambda to: [BENCH, "sqlite", "--scale", scale, "--jobs", "2", "--to", to]),
        f"bench sqlite --scale {scale} --jobs 2 --to DIR")
    command = Contender("`fixturectl make`, the process", lambda: bench.run(
        make(scale, bench.fresh("ours"))), " ".join(["fixturectl", *make(scale, "DIR")[1:]]))
    loops = [
        Contender(f"C loop, {rows} {'row' if rows == 1 else 'rows'} a statement",
                  c_loop(bench, rows, source), f"cloop {rows} DIR {' '.join(names(source))}")
        for rows in (1, 50)]
    contenders = [library, loops[0], command, loops[1]]
    bench.take_turns(contenders, bench.count())

    report = Report(f"sqlite: all tables at {scale}, two threads",
                    ["", "wall", "CPU", "wall / one-row C loop", "CPU / one-row C loop"],
                    commands=[one.command for one in contenders])
    one_row = loops[0]
    for one in contenders:
        report.add(one.name, seconds(one.best()), seconds(one.best("cpu")),
                   ratio(one.best() / one_row.best()),
                   ratio(one.best("cpu") / one_row.best("cpu")))
    reached = library.best() / one_row.best()
    report.targets.append(Target("1.25 times the wall time of the one-row C loop at most",
                                 ratio(reached), reached <= 1.25))
    return report


def make(scale, directory):
    return [FIXTURECTL, "make", "--scale", scale, "--to", f"sqlite:{directory}", "--jobs", "2",
            "--indexes", "keys", "--quiet", "--skip-validation"]


def files(bench, scale):
    """Our files at a scale, which hold the rows and declarations for the others."""
    return bench.once(f"sqlite-{scale}", lambda path: bench.run(make(scale, path)))


def names(directory):
    return sorted(name for name in os.listdir(directory) if name.endswith(".sqlite"))


def timed_inside(bench, words):
    """A run that takes its own time, so that only the load counts."""
    sample = bench.run(words(bench.fresh("ours")))
    inner = json.loads(sample.output)
    return Sample(inner["wall"], inner["cpu"], sample.memory)


def c_loop(bench, rows, source):
    def run_once():
        target = bench.fresh("theirs")
        paths = [f"{source}/{name}" for name in names(source)]
        sample = bench.run([CLOOP, str(rows), target, *paths])
        # Raises when a row differs: what is measured is the same work.
        bench.run([FIXTURECTL, "diff", f"sqlite:{source}", f"sqlite:{target}"])
        inner = json.loads(sample.output)
        return Sample(inner["wall"], inner["cpu"], sample.memory)

    return run_once
