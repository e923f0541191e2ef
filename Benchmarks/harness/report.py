"""Prints what a comparison came to as Markdown."""

from dataclasses import dataclass, field


@dataclass
class Target:
    """What was to be reached, in words, and whether it was."""

    text: str
    figure: str
    is_met: bool


@dataclass
class Report:
    """A comparison: a table, the targets, and the commands behind the rows."""

    title: str
    header: list
    rows: list = field(default_factory=list)
    targets: list = field(default_factory=list)
    commands: list = field(default_factory=list)

    def add(self, *cells):
        self.rows.append([str(cell) for cell in cells])


def print_report(report):
    """Prints a report; returns how many targets were missed."""
    print(f"## {report.title}\n")
    print("| " + " | ".join(report.header) + " |")
    print("| --- |" + " ---: |" * (len(report.header) - 1))
    for row in report.rows:
        print("| " + " | ".join(row) + " |")
    print()
    for target in report.targets:
        print(f"- {'met' if target.is_met else 'MISSED'}: {target.text}; measured {target.figure}")
    if report.commands:
        print("\n```sh\n" + "\n".join(report.commands) + "\n```")
    print(flush=True)
    return sum(not target.is_met for target in report.targets)


def seconds(value):
    return f"{value:.3f} s" if value >= 0.1 else f"{value * 1000:.1f} ms"


def millions(value):
    return f"{value / 1e6:.1f} M"


def megabytes(value):
    return f"{value / 1e6:.0f} MB"


def ratio(value):
    return f"{value:.2f}×"
