"""Small fixtures: tiny as a process and in memory, medium as a process."""

import json

from ..measure import Contender, Sample
from ..report import Report, Target, seconds
from ..tools import BENCH, FIXTURECTL

# What a test of orders and visits needs; the other systems are made when somebody asks for them.
SYSTEMS = ["--system", "operational,webshop"]


def compare(bench):
    times = bench.best_of or (5 if bench.quick else 50)
    words = " ".join(SYSTEMS)
    process = Contender("tiny into files, the process", make(bench, "tiny", SYSTEMS),
                        f"fixturectl make --scale tiny {words} --to sqlite:DIR --quiet")
    whole = Contender("the same, all five systems", make(bench, "tiny", []),
                      "fixturectl make --scale tiny --to sqlite:DIR --quiet")
    library = Contender("tiny in memory, the library call", None,
                        f"bench memory --scale tiny {words} --repeat {times}")
    medium = Contender("medium into files, the process", make(bench, "medium", SYSTEMS),
                       f"fixturectl make --scale medium {words} --to sqlite:DIR --quiet")
    bench.take_turns([process, whole], times)
    output = bench.run(
        [BENCH, "memory", "--scale", "tiny", *SYSTEMS, "--repeat", str(times)]).output
    library.samples = [Sample(run["wall"], run["cpu"]) for run in json.loads(output)]
    # The first one also makes what all datasets of a process share: pools, calendars, geography.
    first = Contender("the same, first call of a process", lambda: first_call(bench),
                      f"bench memory --scale tiny {words} --repeat 1")
    bench.take_turns([first], times)
    bench.take_turns([medium], bench.count())

    report = Report("tiny: small fixtures, with all indexes",
                    ["", "runs", "best", "median", "best CPU", "median CPU"],
                    commands=[one.command for one in (process, whole, library, first, medium)])
    for one in (process, whole, library, first, medium):
        report.add(one.name, len(one.samples), seconds(one.best()), seconds(one.median()),
                   seconds(one.best("cpu")), seconds(one.median("cpu")))
    report.targets += [
        target("tiny into files within 60 ms", process, 0.060),
        target("all five systems of tiny into files within 90 ms", whole, 0.090),
        target("tiny in memory within 15 ms", library, 0.015),
        target("medium within a second", medium, 1),
    ]
    return report


def make(bench, scale, systems):
    return lambda: bench.run([FIXTURECTL, "make", "--scale", scale, *systems, "--to",
                              f"sqlite:{bench.fresh('ours')}", "--quiet", "--skip-validation"])


def first_call(bench):
    run = json.loads(
        bench.run([BENCH, "memory", "--scale", "tiny", *SYSTEMS, "--repeat", "1"]).output)[0]
    return Sample(run["wall"], run["cpu"])


def target(text, contender, limit):
    # The median: what one waits for, not what is possible.
    median = contender.median()
    return Target(text, f"{seconds(median)} (median)", median <= limit)
