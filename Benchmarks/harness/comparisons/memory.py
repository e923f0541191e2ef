"""The most memory that a run takes."""

from ..report import Report, Target, megabytes, seconds
from ..tools import FIXTURECTL


def compare(bench):
    full, tenfold = bench.scale(), bench.scale("10", "1")
    runs = [
        (full, "sqlite:DIR", "2"), (full, "null", "2"), (full, "null", "1"),
        (tenfold, "null", "2"), (tenfold, "null", "1"),
    ]
    report = Report("memory: the largest resident set",
                    ["scale", "target", "threads", "memory", "wall", "CPU"])
    largest = {}
    for scale, to, jobs in runs:
        words = ["make", "--scale", scale, "--to", to, "--jobs", jobs, "--quiet", "--skip-validation"]
        real = [word.replace("DIR", bench.fresh("ours")) for word in words]
        sample = bench.run([FIXTURECTL, *real], output="/dev/null")
        largest[scale, to] = max(sample.memory, largest.get((scale, to), 0))
        report.add(scale, to.replace(":DIR", ""), jobs, megabytes(sample.memory),
                   seconds(sample.wall), seconds(sample.cpu))
        report.commands.append(" ".join(["fixturectl", *words]))
    memory = largest[full, "sqlite:DIR"]
    report.targets.append(Target(f"{full} into SQLite within 400 MB", megabytes(memory),
                                 memory <= 400_000_000))
    return report
