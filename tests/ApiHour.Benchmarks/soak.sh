#!/usr/bin/env bash
# soak.sh [content folder] [minutes]: thirty minutes of a steady load on all addresses of the site map and a few searches, while the content is loaded again every 20 s: with one text changed, which revises the catalog, or with a file that comes or goes, which makes it anew.
# Every 20 s it notes resident memory, open files, threads and p99. Exit code 1: a request failed, the last third has a tenth more memory than the first, or more files or threads than the second.
# Needs wrk and curl (Debian) and two cores. RATE (200) is how many requests a second, CONNECTIONS (20) over how many connections; SEED, which: it is told, so that a run can be repeated.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}") minutes=${2:-30} rate=${RATE:-200} connections=${CONNECTIONS:-20}
work=$(mktemp -d) pids=()
seed=${SEED:-$RANDOM}; RANDOM=$seed; echo "seed $seed"
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap finish EXIT

cp -r "$content" "$work/content"
write() { printf -- '---\ntitle: Version %s\n---\n\nVersion %s\n' "$1" "$1" >"$work/draft.md" && mv "$work/draft.md" "$work/content/version.md"; }
write 0
port=$((20000 + RANDOM % 12000))
. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
Content__Path=$work/content Catalog__Path=$work/catalog.db Limits__Burst=1000000 Limits__PerSecond=1000000 dotnet "$work/$form/ApiHour.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
site=$!
pids+=("$site")
until curl -fsS -o /dev/null "http://127.0.0.1:$port/health/ready" 2>/dev/null; do kill -0 "$site"; sleep 0.1; done

{
  curl -fsS "http://127.0.0.1:$port/sitemap.xml" | grep -oP '(?<=<loc>)[^<]+' | sed -E 's#^https?://[^/]+##; s/&amp;/\&/g'
  printf '%s\n' /atom.xml /calendar.ics /api/talks.json '/talks/?video=yes' '/search?q=api+hour' '/search?q=dokcer' '/search?q=java&kind=talk'
} >"$work/paths"
cat >"$work/load.lua" <<'LUA'
local paths = {}
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = path end
local mean = tonumber(os.getenv("DELAY"))
math.randomseed(tonumber(os.getenv("SEED")))
request = function() return wrk.format("GET", paths[math.random(#paths)]) end
delay = function() return math.random(0, 2 * mean) end
LUA

# interval NUMBER: loads the content again and asks for 20 s; notes memory in MB, files, threads, p99 in ms, requests and how many of them failed.
interval() {
  write "$1"
  case $(($1 % 4)) in 0) cp "$work/content/version.md" "$work/content/guest.md" ;; 2) rm -f "$work/content/guest.md" ;; esac
  kill -HUP "$site"
  PATHS=$work/paths SEED=$((seed + $1)) DELAY=$((1000 * connections / rate)) taskset -c 1 wrk -t1 -c"$connections" -d20s --timeout 10s --latency -H 'Accept-Encoding: br' -s "$work/load.lua" "http://127.0.0.1:$port" >"$work/wrk.log" &
  local load=$!
  sleep 15
  local state
  state=$(awk '/VmRSS/ { m = $2 / 1024 } /Threads/ { t = $2 } END { printf "%.1f %d", m, t }' "/proc/$site/status")
  local files=("/proc/$site/fd"/*)
  wait "$load"
  awk -v memory="${state% *}" -v files="${#files[@]}" -v threads="${state#* }" '
    $1 == "99%" { p = $2; u = p; sub(/[0-9.]+/, "", u); sub(/[a-z]+/, "", p); if (u == "us") p /= 1000; if (u == "s") p *= 1000 }
    /requests in/ { n = $1 } /Socket errors/ { gsub(",", ""); failed += $4 + $6 + $8 + $10 } /Non-2xx/ { failed += $NF }
    END { printf "%s %d %d %.2f %d %d\n", memory, files, threads, p, n, failed }' "$work/wrk.log"
}

count=$((minutes * 3))
for i in 1 2 3; do interval "$i" >>"$work/warm"; done # by then what runs often is compiled and the caches are full
for i in $(seq "$count"); do
  interval "$((i + 3))" | tee -a "$work/notes" | awk -v i="$i" '{ printf "%5.1f min: %6.1f MB, %3d files, %3d threads, p99 %6.2f ms, %d requests, %d failed\n", i / 3, $1, $2, $3, $4, $5, $6 }'
done
curl -fsS "http://127.0.0.1:$port/version.html" | grep -q "Version $((count + 3))<" || { echo "The last change is not shown"; tail -n 5 "$work/site.log"; exit 1; }

# median COLUMN THIRD: of one third of the notes.
median() { awk -v c="$1" -v t="$2" -v n="$count" 'int((NR - 1) * 3 / n) == t - 1 { print $c }' "$work/notes" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
verdict=0 column=0
echo "                 first    second      last third"
for what in 'resident MB' 'open files' 'threads' 'p99 ms'; do
  column=$((column + 1))
  printf '%-12s %9s %9s %9s\n' "$what" "$(median $column 1)" "$(median $column 2)" "$(median $column 3)"
done
# Two more come and go by chance: connections to the catalog, threads of the pool.
awk -v a="$(median 1 1)" -v b="$(median 1 3)" 'BEGIN { exit b > a * 1.1 }' || { echo "Memory has grown"; verdict=1; }
[ "$(median 2 3)" -le $(($(median 2 2) + 2)) ] || { echo "Open files have grown"; verdict=1; }
[ "$(median 3 3)" -le $(($(median 3 2) + 2)) ] || { echo "Threads have grown"; verdict=1; }
awk '{ n += $5; f += $6 } END { printf "%d requests, %d failed\n", n, f; exit f > 0 }' "$work/warm" "$work/notes" || { grep '"@l"' "$work/site.log" | grep -v 'AH0' | tail -n 5 || true; verdict=1; }
exit "$verdict"
