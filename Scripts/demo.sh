#!/usr/bin/env bash
# Makes a tiny shop and looks at it: Scripts/demo.sh FIXTURECTL DIRECTORY
set -euo pipefail

fixturectl=$1
directory=$2
"$(dirname "$0")/require.sh" sqlite3

run() {
  printf '\n$ %s\n' "$*"
  "$@"
}

# Each file is attached under its database's name, so that a query is the same text everywhere.
ask() {
  local file attach=()
  for file in "$directory"/*.sqlite; do
    attach+=(-cmd "ATTACH '$file' AS $(basename "$file" .sqlite)")
  done
  printf '\n$ sqlite3   # with the files of %s attached\n%s\n' "$directory" "$1"
  sqlite3 -box "${attach[@]}" :memory: "$1"
}

run "$fixturectl" make --scale tiny --to "sqlite:$directory"
run "$fixturectl" validate --at "$directory"
run "$fixturectl" status --at "$directory"
ask "SELECT order_channel, count(*) AS orders, printf('%.2f', sum(total_amount_eur)) AS eur
FROM eurostyle_operational.orders GROUP BY 1 ORDER BY 2 DESC;"
ask "SELECT p.product_name, p.price_eur, v.views, l.pieces
FROM eurostyle_operational.products AS p
JOIN (SELECT product_id, count(*) AS views
  FROM eurostyle_webshop.page_views GROUP BY 1) AS v USING (product_id)
JOIN (SELECT product_id, sum(quantity) AS pieces
  FROM eurostyle_operational.order_lines GROUP BY 1) AS l USING (product_id)
ORDER BY views DESC, pieces DESC LIMIT 5;"
ask "SELECT count(*) AS orders, sum(round(100 * subtotal_eur) <> cents) AS wrong_totals
FROM eurostyle_operational.orders
JOIN (SELECT order_id, sum(round(100 * line_total_eur)) AS cents
  FROM eurostyle_operational.order_lines GROUP BY 1) USING (order_id);"
key=$(sqlite3 "$directory/eurostyle_operational.sqlite" 'SELECT min(order_id) FROM orders')
run "$fixturectl" explain eurostyle_operational.orders "$key" customer_id
