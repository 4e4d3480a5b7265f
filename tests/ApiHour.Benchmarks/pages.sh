#!/usr/bin/env bash
# pages.sh [content folder] [path…]: requests a second and latency of pages over keep-alive with Brotli, against nginx that serves the same bytes from disk.
# The servers have one core, wrk the other; runs alternate, medians count. Needs wrk, nginx with brotli_static (Debian: nginx-light libnginx-mod-http-brotli-static) and two cores.
# Last, how much of the site is in memory after as much again that follows a restart, which finds the pages kept.
# SECONDS_EACH (5), ROUNDS (5), CONNECTIONS (64) change how long it takes.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}"); shift || true
paths=("${@:-/api-hours/api-hour-9.html}")
work=$(mktemp -d) pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap finish EXIT

port=$((20000 + RANDOM % 12000))
. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
start() {
  Content__Path=$content Catalog__Path=$work/catalog.db taskset -c 0 dotnet "$work/$form/ApiHour.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
  pids[0]=$!
  until curl -fsS -o /dev/null "http://127.0.0.1:$port/health/ready" 2>/dev/null; do kill -0 "${pids[0]}"; sleep 0.1; done
}
resident() { awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/${pids[0]}/status"; }
start

for path in "${paths[@]}"; do
  mkdir -p "$work/www$(dirname "$path")"
  curl -fsS "http://127.0.0.1:$port$path" -o "$work/www$path"
  curl -fsS -H 'Accept-Encoding: br' "http://127.0.0.1:$port$path" -o "$work/www$path.br"
done
cat >"$work/nginx.conf" <<CONF
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=1000;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 127.0.0.1:$((port + 1)); root $work/www; brotli_static on; }
}
CONF
chmod 755 "$work"; chmod -R a+rX "$work/www"
taskset -c 0 nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
pids+=($!)
sleep 0.5

# load PORT PATH: requests a second and the 99th percentile in ms.
load() {
  taskset -c 1 wrk -t1 -c"${CONNECTIONS:-64}" -d"${SECONDS_EACH:-5}s" --latency -H 'Accept-Encoding: br' "http://127.0.0.1:$1$2" >"$work/wrk.log"
  grep -q 'Non-2xx' "$work/wrk.log" && { echo "Some answers were no 200" >&2; exit 1; }
  awk '/Requests\/sec/ { rate = $2 } /99%/ { p = $2; u = p; sub(/[0-9.]+/, "", u); sub(/[a-z]+/, "", p); if (u == "us") p /= 1000; if (u == "s") p *= 1000 } END { printf "%.0f %.2f\n", rate, p }' "$work/wrk.log"
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for path in "${paths[@]}"; do
  SECONDS_EACH=30 load "$port" "$path" >/dev/null # by then all that runs often has been compiled for speed
  : >"$work/site" >"$work/peer"
  for _ in $(seq "${ROUNDS:-5}"); do
    load "$port" "$path" >>"$work/site"
    load "$((port + 1))" "$path" >>"$work/peer"
  done
  site=$(cut -d' ' -f1 "$work/site" | median) peer=$(cut -d' ' -f1 "$work/peer" | median)
  awk -v path="$path" -v s="$site" -v p="$peer" -v l="$(cut -d' ' -f2 "$work/site" | median)" -v q="$(cut -d' ' -f2 "$work/peer" | median)" -v rss="$(resident)" \
    'BEGIN { printf "%s: %d requests/s, p99 %s ms; nginx %d, %s ms; ratio %.2f; %d MB resident\n", path, s, l, p, q, s / p, rss }'
done

kill "${pids[0]}"; wait "${pids[0]}" || true
start
for path in "${paths[@]}"; do SECONDS_EACH=60 load "$port" "$path" >/dev/null; done
echo "after a restart: $(awk '/requests in/ { print $1 }' "$work/wrk.log") requests, $(resident) MB resident"
