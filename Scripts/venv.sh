#!/usr/bin/env bash
# Makes a Python environment with some packages in it: Scripts/venv.sh DIRECTORY PACKAGE…
set -euo pipefail

directory=$1
shift
"$directory/bin/python" -m pip show -q "$@" 2>/dev/null && exit 0
"$(dirname "$0")/require.sh" python3 python3-venv
echo "Installing with pip into $directory: $*"
python3 -m venv "$directory"
"$directory/bin/python" -m pip install -q --disable-pip-version-check "$@"
