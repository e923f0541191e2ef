#!/usr/bin/env bash
# Holds the release build against the debug build, and counts the rows of the full size.
#
# usage: Scripts/check-release.sh DEBUG-COMMAND RELEASE-COMMAND
set -euo pipefail
debug=$1
release=$2

digests() { "$1" make --to null --scale tiny --seed "$2" --quiet --json | grep -E '"(digest|rows)"'; }

for seed in 0 42 18446744073709551615; do
  if ! diff <(digests "$debug" "$seed") <(digests "$release" "$seed"); then
    echo "error: debug and release builds make different rows for seed $seed" >&2
    exit 1
  fi
done
echo "debug and release builds make the same rows"

counted=$("$release" make --to null --scale full --quiet --json | python3 -c '
import json, sys
for table in json.load(sys.stdin)["tables"]:
    print(table["table"].split(".")[1], table["rows"])')
expected="european_geography 158
fashion_calendar 497
stores 94
products 4944
customers 310000
campaigns 600
orders 500000
order_lines 1200000
inventory 469680
web_sessions 173400
page_views 1030000
cart_activities 50000
search_queries 25000
product_reviews 15000
wishlist_items 35000
web_analytics_events 100000
email_marketing 75000
product_recommendations 200000
ab_test_results 30000"
if missing=$(grep -vxF "$counted" <<<"$expected"); then
  printf 'error: the full size has other counts than these:\n%s\n' "$missing" >&2
  exit 1
fi
echo "the full size has the rows that it must have"
