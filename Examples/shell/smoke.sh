#!/usr/bin/env bash
# Fixtures in a shell script: make a shop, ask it, and see that it is whole.
# Needs sqlite3, and fixturectl on the PATH or its place in the variable FIXTURECTL.
set -euo pipefail

fixturectl=${FIXTURECTL:-fixturectl}
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

expect() {
  if [[ "$2" != "$3" ]]; then
    echo "FAIL: $1: expected $2, found $3" >&2
    exit 1
  fi
  echo "ok: $1"
}

"$fixturectl" make --scale tiny --seed 42 --to "sqlite:$directory/shop" --quiet
operational=$directory/shop/eurostyle_operational.sqlite

expect "there are 500 orders" 500 "$(sqlite3 "$operational" 'SELECT count(*) FROM orders')"
expect "no line without its order" 0 "$(sqlite3 "$operational" \
  'SELECT count(*) FROM order_lines WHERE order_id NOT IN (SELECT order_id FROM orders)')"

"$fixturectl" status --at "$directory/shop" >/dev/null
echo "ok: it matches its manifest"
"$fixturectl" validate --at "$directory/shop" --format junit --output "$directory/report.xml"
echo "ok: every check passes"

sqlite3 "$operational" "UPDATE orders SET currency_code = 'USD' WHERE order_id =
  (SELECT max(order_id) FROM orders)"
code=0
"$fixturectl" status --at "$directory/shop" >/dev/null || code=$?
expect "an edited row does not go unnoticed" 1 "$code"
code=0
"$fixturectl" validate --at "$directory/shop" --format github >/dev/null || code=$?
expect "and neither does it pass the checks" 1 "$code"

"$fixturectl" make --to "csv:$directory/csv" --tables orders,order_lines --gzip --quiet
expect "CSV has a line a row and a heading" 501 "$(
  gzip -dc "$directory/csv/eurostyle_operational.orders.csv.gz" | wc -l | tr -d ' ')"
