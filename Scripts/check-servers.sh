#!/usr/bin/env bash
# Makes a company in SQLite files, and on an old and a new ClickHouse server, and holds the fingerprint
# of each table there against the generator's; and plants faults on the old one:
# Scripts/check-servers.sh FIXTURECTL
set -euo pipefail
cd "$(dirname "$0")/.."
fixturectl=$1
data=eurostyle:medium@42

directory=$(mktemp -d "${TMPDIR:-/tmp}/fixturectl-servers.XXXXXX")
trap 'rm -rf "$directory"' EXIT

# start NAME: a server that ends with this script, and its port in `port`.
start() {
  mkfifo "$directory/$1.in" "$directory/$1.out"
  Scripts/clickhouse.sh "$1" <"$directory/$1.in" >"$directory/$1.out" &
  exec {leash}>"$directory/$1.in"
  read -r _ port <"$directory/$1.out"
}

# version: that of the server at `port`.
version() { curl -fsS "http://127.0.0.1:$port/?query=SELECT%20version()"; }

# ask ARGUMENT…: keeps what the command says in `said`, and shows all of it where it fails.
ask() {
  "$fixturectl" "$@" >"$directory/said" || {
    cat "$directory/said" >&2
    return 1
  }
}

# compare NAME PLACE: makes the data there, and prints what its comparison with the generator came to.
compare() {
  "$fixturectl" make --scale medium --to "$2" --quiet --skip-validation
  ask diff "$data" "$2"
  echo "$1: $(grep '^Equal: [1-9]' "$directory/said")"
}

compare SQLite "sqlite:$directory/files"
start debian
compare "ClickHouse $(version)" "clickhouse://127.0.0.1:$port"
# No fault may survive on a server that has a logic of its own for what is missing.
ask prove --system webshop --at "clickhouse://127.0.0.1:$port"
tail -n 1 "$directory/said"
start today
# The library takes no compressed bodies.
compare "ClickHouse $(version)" "clickhouse://127.0.0.1:$port/?compression=none"
