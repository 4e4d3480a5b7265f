#!/usr/bin/env bash
# replicas.sh [content folder]: three replicas behind nginx under load. Their tags are compared, one is killed, and all are replaced one by one; exit code 1 if a tag differs or a request fails.
# Needs curl, nginx and wrk. PAGES (20), CONNECTIONS (64) change what is asked for.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d) port=$((20000 + RANDOM % 12000)) pids=() replicas=()
finish() { for pid in "${pids[@]}" "${replicas[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap finish EXIT

# start N: a replica with a catalog of its own, once it is ready.
start() {
  Content__Path=$content Catalog__Path=$work/$1/catalog.db dotnet "$work/$form/ApiHour.Web.dll" --urls "http://127.0.0.1:$((port + $1))" >>"$work/site-$1.log" 2>&1 &
  replicas[$1]=$!
  until curl -fsS -o /dev/null "http://127.0.0.1:$((port + $1))/health/ready" 2>/dev/null; do kill -0 "${replicas[$1]}"; sleep 0.1; done
}
# replace SIGNAL N: ends a replica and starts another in its place.
replace() { kill "-$1" "${replicas[$2]}"; wait "${replicas[$2]}" 2>/dev/null || true; start "$2"; }
roll() { for n in 1 2 3; do replace TERM $n; sleep 1; done; }

# under_load NAME COMMAND…: what visitors get meanwhile.
under_load() {
  local name=$1; shift
  wrk -t1 -c"${CONNECTIONS:-64}" -d120s --latency -s "$work/paths.lua" "http://127.0.0.1:$port" >"$work/wrk.log" &
  local load=$!
  pids+=("$load")
  sleep 3; "$@"; sleep 3
  kill -INT "$load"; wait "$load" || true
  awk -v name="$name" -v retried="$(wc -l <"$work/nginx.log")" '/requests in/ { done = $1; time = $4; sub(",", "", time) } /99%/ { p = $2 } /Socket errors/ { gsub(",", ""); failed += $4 + $6 + $8 + $10 } /Non-2xx/ { failed += $NF }
    END { printf "%s: %d requests in %s, %d failed, %d faults of replicas that nginx hid, p99 %s\n", name, done, time, failed, retried, p; exit failed > 0 || !done }' "$work/wrk.log"
  : >"$work/nginx.log"
}

. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
for n in 1 2 3; do start $n; done
cat >"$work/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/nginx.log error;
events { worker_connections 1024; }
http {
  access_log off; keepalive_requests 1000000;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  upstream replicas {
    server 127.0.0.1:$((port + 1)) max_fails=1 fail_timeout=1s; server 127.0.0.1:$((port + 2)) max_fails=1 fail_timeout=1s; server 127.0.0.1:$((port + 3)) max_fails=1 fail_timeout=1s;
    keepalive 64;
  }
  server {
    listen 127.0.0.1:$port;
    location / {
      proxy_pass http://replicas; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host www.example.org;
      proxy_next_upstream error timeout http_502 http_503 http_504; proxy_connect_timeout 1s;
    }
  }
}
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
pids+=($!)

mapfile -t paths < <(curl -fsS "http://127.0.0.1:$((port + 1))/sitemap.xml" | grep -oP '(?<=<loc>)[^<]+' | sed -E 's#^https?://[^/]+##' | shuf -n "${PAGES:-20}" --random-source=<(yes))
for path in "${paths[@]}"; do
  for n in 1 2 3; do
    curl -fsS -o /dev/null -D - -H 'Host: www.example.org' -H 'Accept-Encoding: br' "http://127.0.0.1:$((port + n))$path" | sed -n "s#^etag: #$path #Ip"
  done
done | sort | uniq -c >"$work/tags"
echo "tags: $(awk '$1 == 3' "$work/tags" | wc -l) of ${#paths[@]} pages have the same on all replicas"
[ "$(awk '$1 == 3' "$work/tags" | wc -l)" = "${#paths[@]}" ]

printf 'local paths, at = { %s }, 0\nrequest = function() at = at %% #paths + 1; return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" }) end\n' \
  "$(printf '"%s", ' "${paths[@]}")" >"$work/paths.lua"
: >"$work/nginx.log"
status=0
under_load "one killed" replace KILL 2 || status=1
under_load "all replaced" roll || status=1
exit $status
