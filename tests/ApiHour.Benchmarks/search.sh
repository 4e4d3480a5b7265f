#!/usr/bin/env bash
# search.sh [content folder]: how long searches take, from one client at a time and from eight at once, by kind of query; the words are those of the catalog's own index.
# Needs curl and sqlite3 (Debian). QUERIES (40) is how many of each kind. SAMPLES=file keeps every time measured.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}") number=${QUERIES:-40}
work=$(mktemp -d) site=
finish() { [ -n "$site" ] && kill "$site" 2>/dev/null && wait "$site" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

port=$((20000 + RANDOM % 12000))
. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
Content__Path=$content Catalog__Path=$work/catalog.db Limits__Burst=1000000 Limits__PerSecond=1000000 Serilog__MinimumLevel__Default=Warning \
  dotnet "$work/$form/ApiHour.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
site=$!
until curl -fsS -o /dev/null "http://127.0.0.1:$port/health/ready" 2>/dev/null; do kill -0 "$site"; sleep 0.2; done

# words CONDITION ORDER: of the index, in letters that addresses need not escape.
words() { sqlite3 -readonly "$work/catalog.db" "SELECT Word FROM SearchWord WHERE Word NOT GLOB '*[^a-z]*' AND $1 ORDER BY $2, Word LIMIT $number"; }
words "length(Word) > 1" "Pages DESC" >"$work/common"
words "length(Word) > 4 AND Pages BETWEEN 2 AND 20" "substr(Word, 3)" >"$work/rare"
words "length(Word) > 5" "Pages DESC" >"$work/long"
{
  sed 's/^/common /' "$work/common"
  sed 's/^/rare /' "$work/rare"
  paste -d+ "$work/common" <(tac "$work/common") | sed 's/^/two-common /'
  paste -d+ "$work/common" "$work/rare" | sed 's/^/common-and-rare /'
  cut -c1-4 "$work/long" | sed 's/^/beginning /'
  sed -E 's/^(.)(.)(.)(.*)/misspelt \1\3\2\4/' "$work/long"
  sed 's/^/one-kind /; s/$/\&kind=talk/' "$work/common"
  sed 's/^/one-year /; s/$/\&year=2016/' "$work/common"
} | awk '!asked[$2]++' >"$work/queries"
awk -v u="http://127.0.0.1:$port/search?q=" '{ printf "url = \"%s%s\"\noutput = \"/dev/null\"\n", u, $2 }' "$work/queries" >"$work/urls"

# ask NAME CURL-OPTION…: asks everything, and prints what it took in ms by kind.
ask() {
  local name=$1; shift
  curl -sS --no-progress-meter "$@" -K "$work/urls" -w '%{http_code} %{time_total} %{url}\n' >"$work/times"
  awk '$1 != 200 { print "Some answers were no 200: " $0; exit 1 }' "$work/times" >&2
  [ -z "${SAMPLES:-}" ] || sed "s/^/$name /" "$work/times" >>"$SAMPLES"
  awk 'NR == FNR { kind[$2] = $1; next } { q = $3; sub(/.*[?]q=/, "", q); printf "%s %.3f\nall %.3f\n", kind[q], $2 * 1000, $2 * 1000 }' "$work/queries" "$work/times" | sort -k1,1 -k2,2n |
    awk -v name="$name" 'function tell() { if (n) printf "%-10s %-16s %4d queries: median %6.1f ms, p99 %6.1f ms, max %6.1f ms\n", name, k, n, v[int((n + 1) / 2)], v[int(n * 0.99 + 0.999)], v[n] } $1 != k { tell(); n = 0; k = $1 } { v[++n] = $2 } END { tell() }'
}
for _ in 1 2 3; do ask warm >/dev/null; done
ask "1 client"
ask "8 clients" --parallel --parallel-max 8
