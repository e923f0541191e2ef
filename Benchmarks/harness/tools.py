"""Builds and installs what the comparisons run."""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(HERE)
BUILD = os.path.join(HERE, ".build-bench")
ROOT_BUILD = os.path.join(ROOT, ".build-bench")
VENV = os.path.join(HERE, ".venv")
TPCHGEN_VERSION = "4.0.0"

FIXTURECTL = os.path.join(ROOT_BUILD, "release", "fixturectl")
BENCH = os.path.join(BUILD, "release", "bench")
CLOOP = os.path.join(BUILD, "cloop")
TPCHGEN = os.path.join(VENV, "bin", "tpchgen-cli")


def build():
    """Builds the command, the library's side and the C loop; installs what is missing."""
    script("require.sh", "libsqlite3-dev", "zlib1g-dev", "sqlite3", "gcc")
    if not os.path.exists(TPCHGEN):
        script("venv.sh", VENV, "tpchgen-cli==" + TPCHGEN_VERSION)
    swift_build(ROOT, ROOT_BUILD, "fixturectl")
    swift_build(HERE, BUILD, "bench")
    sources = [os.path.join(HERE, "CLoop", name) for name in ("cloop.c", "rows.c")]
    call("gcc", "-O3", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-o", CLOOP, *sources,
         "-lsqlite3", "-lpthread")


def swift_build(package, scratch, product):
    # As `make build` does: on Linux the standard library goes into the program.
    static = ["--static-swift-stdlib"] if sys.platform == "linux" else []
    call("swift", "build", "--package-path", package, "--scratch-path", scratch,
         "-c", "release", *static, "--product", product)


def script(name, *words):
    call(os.path.join(ROOT, "Scripts", name), *words)


def call(*words):
    print("$ " + " ".join(words), file=sys.stderr, flush=True)
    # Standard output is for the report.
    subprocess.run(words, check=True, stdout=sys.stderr)
