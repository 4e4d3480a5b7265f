#!/usr/bin/env bash
# reloads.sh [content folder] [reloads]: loads the content again and again under load, some of it broken, and counts failed requests and pages of which one half is of another load.
# Needs wrk (Debian) and curl. CONNECTIONS (64) changes the load.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}") reloads=${2:-20}
work=$(mktemp -d) pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap finish EXIT

cp -r "$content" "$work/content"
write() { printf -- '---\ntitle: Version %s\n---\n\nVersion %s\n' "$1" "$1" >"$work/draft.md" && mv "$work/draft.md" "$work/content/version.md"; }
write 0
port=$((20000 + RANDOM % 12000)) page=/version.html
. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
Content__Path=$work/content Catalog__Path=$work/catalog.db dotnet "$work/$form/ApiHour.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
site=$!
pids+=("$site")
until curl -fsS -o /dev/null "http://127.0.0.1:$port/health/ready" 2>/dev/null; do kill -0 "$site"; sleep 0.1; done

wrk -t1 -c"${CONNECTIONS:-64}" -d600s "http://127.0.0.1:$port$page" >"$work/wrk.log" &
load=$!
pids+=("$load")
looked=0 mixed=0
# look: the version of the page, whose title and text must be of one load.
look() {
  curl -fsS "http://127.0.0.1:$port$page" >"$work/page"
  version=$(sed -n 's/.*<title>Version \([0-9]*\).*/\1/p' "$work/page")
  looked=$((looked + 1))
  grep -q "<p>Version $version</p>" "$work/page" || mixed=$((mixed + 1))
}

for i in $(seq "$reloads"); do
  # Every fourth time another file is broken, and mended the next.
  if [ $((i % 4)) = 0 ]; then printf -- '---\ntitle: "cut' >"$work/content/_posts/2020-01-01-broken.md"; else rm -f "$work/content/_posts/2020-01-01-broken.md"; fi
  write "$i"
  kill -HUP "$site"
  for _ in $(seq 600); do
    look
    [ "$version" = "$i" ] && break
    sleep 0.05
  done
  [ "$version" = "$i" ] || { echo "Version $i is not shown after 30 s"; tail -n 5 "$work/site.log"; exit 1; }
done
kill -INT "$load"
wait "$load" || true
failed=$(awk '/Socket errors/ { gsub(",", ""); s = $4 + $6 + $8 + $10 } /Non-2xx/ { s += $NF } END { print s + 0 }' "$work/wrk.log")
echo "$reloads reloads; $(awk '/requests in/ { print $1, "requests in", $4 }' "$work/wrk.log"); failed $failed; $looked pages looked at, $mixed of two loads"
[ "$failed" = 0 ] && [ "$mixed" = 0 ]
