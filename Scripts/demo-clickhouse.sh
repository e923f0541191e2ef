#!/usr/bin/env bash
# Loads a tiny shop into a ClickHouse server of its own, and validates it:
# Scripts/demo-clickhouse.sh FIXTURECTL
set -euo pipefail

fixturectl=$1
coproc SERVER { "$(dirname "$0")/clickhouse.sh" debian; }
read -r _ port <&"${SERVER[0]}"
url="clickhouse://127.0.0.1:$port"

run() {
  printf '\n$ %s\n' "$*"
  "$@"
}

run "$fixturectl" make --scale tiny --to "$url"
run "$fixturectl" validate --at "$url"
run "$fixturectl" diff made "$url"
run "$fixturectl" status --at "$url"
