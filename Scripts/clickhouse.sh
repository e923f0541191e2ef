#!/usr/bin/env bash
# Runs a ClickHouse of its own, on loopback and for as long as its standard input stays open:
# Scripts/clickhouse.sh debian|today
#
# `debian` is Debian's server, `today` the current library behind Tests/ClickHouseSupport/bridge.py.
# Prints `ready` and the port once it answers. All that it keeps is in a temporary directory.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/clickhouse-server.bash

directory=$(mktemp -d "${TMPDIR:-/tmp}/fixturectl-clickhouse.XXXXXX")
server=
stop() {
  if [[ -n $server ]]; then
    kill -9 "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$directory"
}
trap stop EXIT
trap 'exit 143' INT TERM HUP

start_debian() {
  local port
  write_users "$directory"
  # Somebody else may have the port.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    write_configuration "$directory" "$port"
    launch "$directory"
    server=$launched
    if has_come_up "$server" "$port"; then
      echo "ready $port"
      return
    fi
  done
  cat "$directory/output.log" "$directory/errors.log" >&2
  exit 1
}

start_today() {
  # Away from the terminal's standard input, whose end is the sign to stop.
  .venv/bin/python Tests/ClickHouseSupport/bridge.py "$directory" </dev/null &
  server=$!
}

case "${1:-}" in
  debian) start_debian ;;
  today) start_today ;;
  *)
    echo "usage: $0 debian|today" >&2
    exit 64
    ;;
esac
cat >/dev/null
