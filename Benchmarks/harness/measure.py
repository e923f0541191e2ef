"""Runs commands in turns and takes their times."""

import os
import shutil
import statistics
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Sample:
    """What one run took: seconds on the clock and of processors, bytes at most in memory."""

    wall: float
    cpu: float
    memory: int = 0
    output: str = ""


@dataclass
class Contender:
    """Something to be measured: `run` does it once."""

    name: str
    run: object
    command: str
    samples: list = field(default_factory=list)

    def best(self, what="wall"):
        return min(getattr(sample, what) for sample in self.samples)

    def median(self, what="wall"):
        return statistics.median(getattr(sample, what) for sample in self.samples)

    @property
    def memory(self):
        return max(sample.memory for sample in self.samples)


class Failed(Exception):
    """A command did not do what it was asked for."""


def run(*commands, output=None, directory=None):
    """Runs commands side by side until the last has ended.

    Standard output goes to the file `output`, which is read back unless it is /dev/null.
    """
    keep = output is None
    path = output or os.path.join(directory, "output.txt")
    start = time.perf_counter()
    processes = {}
    for words in commands:
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if keep else 0)
        actions = [(os.POSIX_SPAWN_OPEN, 1, path, flags, 0o644)]
        processes[os.posix_spawnp(words[0], words, os.environ, file_actions=actions)] = words
    cpu, memory = 0.0, 0
    waiting = dict(processes)
    failed = None
    while waiting:
        process, status, usage = os.wait4(-1, 0)
        words = waiting.pop(process, None)
        if words is None:
            continue
        cpu += usage.ru_utime + usage.ru_stime
        # Kilobytes on Linux, bytes on macOS.
        memory += usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        if os.waitstatus_to_exitcode(status) != 0:
            failed = f"{' '.join(words)}: status {os.waitstatus_to_exitcode(status)}"
    wall = time.perf_counter() - start
    if failed:
        raise Failed(failed)
    text = ""
    if keep:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    return Sample(wall, cpu, memory, text)


class Bench:
    """Where the comparisons run, and how often."""

    def __init__(self, scratch, quick, best_of):
        self.scratch = scratch
        self.quick = quick
        self.best_of = best_of
        self._kept = {}

    def __enter__(self):
        shutil.rmtree(self.scratch, ignore_errors=True)
        os.makedirs(self.scratch)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.scratch, ignore_errors=True)

    def scale(self, full="full", quick="medium"):
        return quick if self.quick else full

    def count(self, usual=5):
        return self.best_of or (2 if self.quick else usual)

    def fresh(self, name):
        """An empty directory; what was in it is gone."""
        path = os.path.join(self.scratch, name)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        return path

    def once(self, name, make):
        """A directory that is filled the first time that it is asked for."""
        if name not in self._kept:
            path = self.fresh(name)
            make(path)
            self._kept[name] = path
        return self._kept[name]

    def run(self, *commands, output=None):
        return run(*commands, output=output, directory=self.scratch)

    def take_turns(self, contenders, times):
        """A, B, A, B …: what slows the machine down for a while slows all of them down."""
        for _ in range(times):
            for contender in contenders:
                contender.samples.append(contender.run())
        return contenders
