#!/usr/bin/env bash
# Runs a ClickHouse of its own, on loopback and for as long as its standard input stays open:
# Scripts/clickhouse.sh debian [--data DIRECTORY] [--tls CERTIFICATE KEY] | today
#
# `debian` is Debian's server, `today` the current library behind Tests/ClickHouseSupport/bridge.py.
# Prints `ready` and the port once it answers, and the port of HTTPS where it has a certificate. All
# that it keeps is in a temporary directory, but for tables that are to be in another.
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
  local port secure= more=
  data="$directory/data"
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --data)
        data=$2
        shift 2
        ;;
      --tls)
        certificate=$2
        key=$3
        secure=yes
        shift 3
        ;;
      *) usage ;;
    esac
  done
  write_users "$directory"
  # Somebody else may have a port.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if [[ -n $secure ]]; then
      secure=$((port + 1))
      more=$(encryption "$secure" "$certificate" "$key")
    fi
    write_configuration "$directory" "$port" "$more" "$data"
    launch "$directory"
    server=$launched
    if has_come_up "$server" "$port" && { [[ -z $secure ]] || listens "$server" "$secure"; }; then
      echo "ready $port $secure"
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

usage() {
  echo "usage: $0 debian [--data DIRECTORY] [--tls CERTIFICATE KEY] | today" >&2
  exit 64
}

case "${1:-}" in
  debian) start_debian "${@:2}" ;;
  today) start_today ;;
  *) usage ;;
esac
cat >/dev/null
