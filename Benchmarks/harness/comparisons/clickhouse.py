"""All rows into a ClickHouse server, against curl that posts the same blocks out of files."""

import os
import re
import subprocess
from contextlib import contextmanager

from ..measure import Contender
from ..recorder import Recorder
from ..report import Report, Target, ratio, seconds
from ..tools import FIXTURECTL, ROOT

# As many tables are sent at once.
STREAMS = 4


def compare(bench):
    scale = bench.scale()
    reports = []
    with server() as port:
        for name, systems in (("operational and webshop", "operational,webshop"), ("all", None)):
            reports.append(compare_systems(bench, port, scale, name, systems))
    return reports


def compare_systems(bench, port, scale, name, systems):
    contenders = []
    for compression in ("lz4", "none"):
        address = f"clickhouse://default@127.0.0.1:{port}/?compression={compression}"
        streams = record(bench, port, scale, systems, compression)
        words = make(address, scale, systems)
        contenders.append(Contender(
            f"`fixturectl make`, {compression}", loader(bench, port, words),
            " ".join(["fixturectl", *words[1:]]).replace(f":{port}", ":PORT")))
        contenders.append(Contender(
            f"curl, {compression}", poster(bench, port, streams),
            "curl --data-binary @BLOCK 'http://127.0.0.1:PORT/?query=INSERT…', "
            f"block after block, {STREAMS} at once"))
    generator = Contender("`fixturectl make --to null`", lambda: bench.run(
        make("null", scale, systems)), f"fixturectl make --to null --scale {scale}")
    bench.take_turns([*contenders, generator], bench.count(3))
    report = Report(f"clickhouse: {name}, {scale}, into Debian's server",
                    ["", "wall", "CPU of the client", "wall / curl"],
                    commands=[one.command for one in [*contenders, generator]])
    for ours, theirs in (contenders[:2], contenders[2:]):
        for one in (ours, theirs):
            report.add(one.name, seconds(one.best()), seconds(one.best("cpu")),
                       ratio(one.best() / theirs.best()))
    report.add(generator.name, seconds(generator.best()), seconds(generator.best("cpu")), "")
    reached = contenders[0].best() / contenders[1].best()
    report.targets.append(Target("1.25 times the time of curl at most, the fingerprints by the "
                                 "server included", ratio(reached), reached <= 1.25))
    return report


@contextmanager
def server():
    """Debian's server, for as long as the block lasts."""
    words = [os.path.join(ROOT, "Scripts", "clickhouse.sh"), "debian"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as process:
        try:
            yield int(process.stdout.readline().split()[1])
        finally:
            process.stdin.close()


def make(to, scale, systems):
    words = [FIXTURECTL, "make", "--scale", scale, "--to", to, "--jobs", "2", "--quiet",
             "--skip-validation"]
    return words + (["--system", systems] if systems else [])


def ask(port, statement):
    subprocess.run(["curl", "-sSf", "--data-binary", "@-", f"http://127.0.0.1:{port}/"],
                   input=statement.encode(), check=True, stdout=subprocess.DEVNULL)


def databases(port):
    answer = subprocess.run(
        ["curl", "-sSf", "--data-binary", "SHOW DATABASES", f"http://127.0.0.1:{port}/"],
        check=True, capture_output=True, text=True).stdout
    return [name for name in answer.split() if name not in ("default", "system")]


def clear(port):
    for name in databases(port):
        ask(port, f"DROP DATABASE `{name}`")


def record(bench, port, scale, systems, compression):
    """The blocks of a load in files, with the tables that take them; dealt out to the streams."""
    directory = bench.fresh(f"blocks-{compression}")
    clear(port)
    with Recorder(port, directory) as recorder:
        address = f"clickhouse://default@127.0.0.1:{recorder.port}/?compression={compression}"
        bench.run(make(address, scale, systems))
    creation = {}
    for statement in recorder.statements:
        found = re.match(r"CREATE TABLE (`[^`]+`\.`\.fixturectl_staging_[^`]+`)", statement)
        if found:
            creation[found.group(1)] = statement
    tables = {}
    for query, options, path in recorder.inserts:
        tables.setdefault(re.match(r"INSERT INTO (\S+) ", query).group(1), []).append(
            (options, path))
    streams = [[] for _ in range(STREAMS)]
    size = [0] * STREAMS
    for table in sorted(tables, key=lambda name: -weight(tables[name])):
        least = size.index(min(size))
        streams[least].append((creation[table], tables[table]))
        size[least] += weight(tables[table])
    return streams


def weight(blocks):
    return sum(os.path.getsize(path) for _, path in blocks)


def loader(bench, port, words):
    def run_once():
        clear(port)
        return bench.run(words)

    return run_once


def poster(bench, port, streams):
    commands = []
    for number, tables in enumerate(streams):
        path = os.path.join(bench.scratch, f"curl-{id(streams)}-{number}")
        requests = [
            f'url = "http://127.0.0.1:{port}/?{options}"\n'
            f'data-binary = "@{block}"\nfail\nsilent\nshow-error\n'
            for _, blocks in tables for options, block in blocks]
        with open(path, "w", encoding="utf-8") as file:
            file.write("next\n".join(requests))
        commands.append(["curl", "-K", path])

    def run_once():
        clear(port)
        for statement in (statement for tables in streams for statement, _ in tables):
            ask(port, "CREATE DATABASE IF NOT EXISTS " + re.search(r"`[^`]+`", statement).group(0))
            ask(port, statement)
        return bench.run(*commands, output="/dev/null")

    return run_once
