#!/usr/bin/env bash
# faults.sh [content folder]: kills, stops, starves, damages and attacks a published site, and tells of each fault how often it was tried, survived and lost; exit code 1 when one was lost.
# Survived is: the site answers as one that nothing happened to, byte for byte. Needs wrk and, to fill a disk, the right to mount a tmpfs.
# FORM=native does so to the site that has a compiled loader. KILLS (100), STOPS (20), LOADERS (20), DAMAGES (20), DRAINS (5), OPEN (500) say how often each is tried; SEED, when and where: it is told, so that a run can be repeated.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d) pid= lost_all=0
seed=${SEED:-$RANDOM}; RANDOM=$seed; echo "seed $seed"
port=$((20000 + RANDOM % 12000))
base=http://127.0.0.1:$port
finish() {
  [ -z "$pid" ] || { kill -9 "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; } || true
  if mountpoint -q "$work/disk" 2>/dev/null; then umount "$work/disk"; fi
  chmod -R u+w "$work"; rm -rf "$work"
}
trap finish EXIT
# Root reads and writes everything: without these rights it is as anybody.
anybody=(); [ "$(id -u)" != 0 ] || anybody=(setpriv --bounding-set=-dac_override,-dac_read_search)

. tests/ApiHour.Benchmarks/image.sh
publish "$form" "$work"
mkdir "$work/data" "$work/disk"
cp -r "$content" "$work/content"
echo "a secret" >"$work/secret.txt"
export Content__Path=$work/content Catalog__Path=$work/data/catalog.db Limits__Burst=100000

now() { date +%s%N | cut -b-13; }
start() { "${anybody[@]}" dotnet "$work/$form/ApiHour.Web.dll" --urls "$base" >"$work/site.log" 2>&1 & pid=$!; }
ready() { until curl -fsS -o /dev/null "$base/health/ready" 2>/dev/null; do kill -0 "$pid" 2>/dev/null || return 1; sleep 0.05; done; }
# stop: tells the site to stop; true when it does so within five seconds, with exit code 0.
stop() {
  local code=0 begin; begin=$(now)
  kill "$pid" 2>/dev/null || true
  wait "$pid" || code=$?
  pid=
  [ "$code" = 0 ] && [ $(($(now) - begin)) -lt 5000 ] || { echo "  exit code $code after $(($(now) - begin)) ms" >&2; return 1; }
}
# seen: a hash of what the site shows.
seen() { for page in "${pages[@]}"; do curl -fsS "$base$page" || echo "no $page"; done | sha256sum; }
same() { [ "$(seen)" = "$healthy" ] || { echo "  the site is another" >&2; tail -2 "$work/site.log" >&2; return 1; }; }
served() { start; ready && same; }
# nap CHANCE: a part of the time of a load. The chance is given: in a subshell, bash would draw it from another seed.
nap() { sleep "$(awk -v r="$1" -v t="$cold" 'BEGIN { print r / 32768 * t / 1000 }')"; }
# tell FAULT TRIED LOST
tell() { printf '%s: tried %d, survived %d, lost %d\n' "$1" "$2" $(($2 - $3)) "$3"; lost_all=$((lost_all + $3)); }

start; ready
mapfile -t pages < <(curl -fsS "$base/sitemap.xml" | grep -o '<loc>[^<]*' | sed 's|<loc>https\?://[^/]*||' | shuf -n 20 --random-source=<(yes))
pages+=(/ /atom.xml /calendar.ics /api/talks.json "/search?q=a")
healthy=$(seen)
stop
rm "$work/data/catalog.db"; begin=$(now); start; ready; cold=$(($(now) - begin)); stop

lost=0 kills=${KILLS:-100}
for i in $(seq "$kills"); do
  [ $((i % 2)) = 0 ] || rm -f "$work/data/catalog.db"; echo "# $i" >>"$work/content/_config.yml" # a whole load, half of them beside an old catalog
  start; nap $RANDOM
  { kill -9 "$pid"; wait "$pid"; } 2>/dev/null || true
  served || lost=$((lost + 1)); stop || lost=$((lost + 1))
done
tell "kill -9 during a load" "$kills" "$lost"

lost=0 stops=${STOPS:-20}
for _ in $(seq "$stops"); do
  rm -f "$work/data/catalog.db"; start
  until grep -q Server.Kestrel "/proc/$pid/maps" 2>/dev/null && kill -0 "$pid"; do sleep 0.01; done # the runtime is there: before it, Linux ends the process
  nap $RANDOM
  stop || lost=$((lost + 1))
done
tell "SIGTERM during a load" "$stops" "$lost"

if [ "$form" = native ]; then
  lost=0 loaders=${LOADERS:-20}; start; ready
  for i in $(seq "$loaders"); do
    echo "# loader $i" >>"$work/content/_config.yml"; kill -HUP "$pid"
    for _ in $(seq 100); do ! loader=$(pgrep -P "$pid") || break; sleep 0.01; done
    nap $((RANDOM / 4)); kill -9 $loader 2>/dev/null || true # that may have ended
    same || lost=$((lost + 1))
  done
  stop || lost=$((lost + 1))
  tell "kill -9 of the process that loads, while the site runs" "$loaders" "$lost"
fi

lost=0 drains=${DRAINS:-5} asked=0
for _ in $(seq "$drains"); do
  start; ready
  wrk -t1 -c32 -d20s "$base/" >/dev/null 2>&1 & wrk=$!
  askers=()
  for asker in $(seq 8); do
    curl -sS --fail-early -o /dev/null -w '%{http_code} %{exitcode}\n' "$base/search?q=$asker-[1-1000000]" >"$work/answers$asker" 2>/dev/null & askers+=($!)
  done
  sleep 2
  stop || lost=$((lost + 1))
  kill "$wrk" 2>/dev/null || true; wait "$wrk" "${askers[@]}" || true
  asked=$((asked + $(cat "$work"/answers* | wc -l)))
  cat "$work"/answers* | grep -v -e '^200 0$' -e '^000 7$' | sed 's/^/  status and curl code: /' >&2 || true
  lost=$((lost + $(cat "$work"/answers* | grep -cv -e '^200 0$' -e '^000 7$' || true))) # 7: it listens no more
done
tell "requests while SIGTERM stops a busy site, $drains times" "$asked" "$lost"

if mount -t tmpfs -o size=4k tmpfs "$work/disk" 2>/dev/null; then
  lost=0 tried=0
  for size in 4k 16k 64k 128k 256k 384k 512k 768k; do
    mount -o "remount,size=$size" "$work/disk"; rm -f "$work/disk"/*; tried=$((tried + 1))
    Catalog__Path=$work/disk/catalog.db served || lost=$((lost + 1)); stop || lost=$((lost + 1))
  done
  tell "a full disk below the catalog" "$tried" "$lost"
else
  echo "a full disk below the catalog: not tried, no right to mount a tmpfs"
fi

lost=0
chmod -R a-w "$work/content" "$work/data"; served || lost=1; stop || lost=1
tell "read-only content and catalog" 1 "$lost"
chmod -R u+w "$work/content" "$work/data"

lost=0 posts=("$work"/content/_posts/*.md)
for post in "${posts[@]:0:5}"; do
  chmod a-r "$post"; rm -f "$work/data/catalog.db"; start; ready && grep -q AH001 "$work/site.log" && curl -fsS -o /dev/null "$base/" || lost=$((lost + 1))
  stop || lost=$((lost + 1)); chmod a+r "$post"
done
tell "an unreadable file" 5 "$lost"

lost=0; export Content__Watch=true; served || lost=1
for i in $(seq 10); do
  mv "$work/content" "$work/gone"; sleep 1
  curl -fsS -o /dev/null "$base/" && curl -fsS -o /dev/null "$base/talks/" || lost=$((lost + 1))
  printf -- '---\ntitle: x\n---\nx\n' >"$work/gone/back-$i.md"; mv "$work/gone" "$work/content"
  for _ in $(seq 100); do ! curl -fsS -o /dev/null "$base/back-$i.html" 2>/dev/null || break; sleep 0.1; done
  curl -fsS -o /dev/null "$base/back-$i.html" || lost=$((lost + 1))
done
tell "the content folder vanishes and comes back" 10 "$lost"
stop || lost_all=$((lost_all + 1)); unset Content__Watch; rm "$work"/content/back-*.md

damages=${DAMAGES:-20}
served; stop
for file in catalog.db catalog.db.pages; do
  lost=0
  for _ in $(seq "$damages"); do
    at=$(((RANDOM * 32768 + RANDOM) % $(stat -c %s "$work/data/$file"))) byte=$(od -An -tu1 -j"$at" -N1 "$work/data/$file")
    flipped=$((byte ^ 1 << RANDOM % 8)) # here and not in a subshell, as above
    printf "\\x$(printf %02x $flipped)" | dd of="$work/data/$file" bs=1 seek="$at" conv=notrunc status=none
    served || lost=$((lost + 1)); stop || lost=$((lost + 1))
  done
  tell "a bit flips in $file" "$damages" "$lost"
done

served
# ask FORMAT: sends what printf makes of it, and prints the answer; false when there is no line, or it is still open after 15 s.
ask() (
  code=0
  exec {line}<>"/dev/tcp/127.0.0.1/$port"
  { printf "$1"; } >&"$line" 2>/dev/null & sender=$! # beside: a site that reads no more must not stop the clock
  timeout 15 head -c 200000 <&"$line" 2>/dev/null | tr -d '\0' || code=$?
  kill "$sender" 2>/dev/null || true
  [ "$code" != 124 ]
)
long=$(head -c 100000 /dev/zero | tr '\0' a) many=$(for i in $(seq 10000); do printf 'X-%d: y\\r\\n' "$i"; done)
end='HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
# What must be answered, with 2xx, 3xx, 4xx or "505: no such HTTP".
hostile=(
  "GET /../secret.txt $end" "GET /images/../../secret.txt $end" "GET /..%%2fsecret.txt $end" "GET /images/..%%2f..%%2fsecret.txt $end" "GET /%%2e%%2e/secret.txt $end" "GET /%%2e%%2e%%2fsecret.txt $end" "GET /..%%5csecret.txt $end"
  "GET /images/..%%5c..%%5csecret.txt $end" "GET /..\\\\secret.txt $end" "GET /..%%252fsecret.txt $end" "GET /..%%c0%%afsecret.txt $end" "GET /..%%e2%%88%%95secret.txt $end" "GET //etc/passwd $end" "GET /%%2fetc%%2fpasswd $end" "GET /....//....//secret.txt $end"
  "GET /_config.yml $end" "GET /%%5fconfig.yml $end" "GET /_posts/ $end" "GET /.git/config $end" "GET /images/%%00.svg $end" "GET /%%00 $end" "GET /a\\0b $end" "GET /search?q=%%00 $end" "GET /%%ff%%fe $end" "GET /%%ed%%a0%%80 $end" "GET /%% $end" "GET /%%zz $end"
  "GET /search?q=${long:0:60000} $end" "GET /${long:0:60000}/ $end" "GET /x%%0d%%0aX-Injected:%%20y $end" "GET /search?q=%%0d%%0aX-Injected:%%20y $end" "GET /talks%%0d%%0aX-Injected:%%20y $end" "GET /?%%0d%%0aX-Injected:%%20y $end"
  "GET http://evil.example/ $end" "GET evil.example $end" "GET * $end" "OPTIONS * $end" "CONNECT x:443 $end" "TRACE / $end" "DELETE / $end" "PROPFIND / $end" "GIT / $end"
  "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nabcde" "PUT /x.svg HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 100000000\r\n\r\nabcde" "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nabc"
  "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -1\r\n\r\n"
  "GET / HTTP/1.1\r\nConnection: close\r\n\r\n" "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\"><script>\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n" "GET / HTTP/9.9\r\n\r\n" "GET / HTTP/1.1\nHost: x\nConnection: close\n\n"
  "GET /images/volcans.svg HTTP/1.1\r\nHost: x\r\nConnection: close\r\nRange: bytes=0-0,1-1,2-2,9999999999999999999-\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Encoding: $(printf 'br;q=0.%.0s1,' $(seq 500))\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: $(printf '"a",%.0s' $(seq 2000))\r\n\r\n"
  "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-Modified-Since: \\xff\\xfe\r\n\r\n" "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: 999.1.1.1, ::::\r\nX-Forwarded-Proto: javascript\r\n\r\n" "GET /talks/?year=99999999999999999999 $end" "GET /atom.xml?page=-1 $end" "GET /pictures/0/99999/x.webp $end"
)
# What is no HTTP at all, or is still being sent when it is refused: a closed line is an answer too.
refused=("\\0\\1\\2\\3\r\n\r\n" "GET /$long $end" "GET /?$long $end" "GET / HTTP/1.1\r\nHost: x\r\n$many\r\n" "GET / HTTP/1.1\r\nHost: x\r\nCookie: $long\r\n\r\n")
# attack ANSWER REQUEST…: lost is what is answered otherwise, or with a secret, or whose line stays open.
attack() {
  local expected=$1 request answer; shift
  for request; do
    answer=$(ask "$request") || answer="open after 15 s, or no line: $answer"
    if ! [[ $answer =~ $expected ]] || grep -qi -e 'a secret' -e 'root:' -e '^X-Injected' <<<"$answer"; then lost=$((lost + 1)); echo "  ${request:0:120}: ${answer:0:60}" >&2; fi
  done
}
lost=0
attack '^HTTP/1\.1 ([234]|505)' "${hostile[@]}"
attack '^(HTTP/1\.1 ([234]|505)|$)' "${refused[@]}"
same || lost=$((lost + 1))
tell "hostile requests" $((${#hostile[@]} + ${#refused[@]})) "$lost"
# visit: twenty visitors ask for the home page, one by one.
visit() { for _ in $(seq 20); do curl -fsS -m 1 -o /dev/null "$base/" || lost=$((lost + 1)); done; same || lost=$((lost + 1)); }
lost=0 open=${OPEN:-500} lines=()
for i in $(seq "$open"); do exec {line}<>"/dev/tcp/127.0.0.1/$port"; printf 'GET / HTTP/1.1\r\nHost: x\r\nX-%d: ' "$i" >&"$line"; lines+=("$line"); done
visit; for line in "${lines[@]}"; do exec {line}>&-; done; tell "visitors beside $open connections that never end their request" 20 "$lost"
# ask_on: a connection that for eight seconds sends requests without waiting for answers; of a small page, for which the line is never full.
ask_on() { exec {line}<>"/dev/tcp/127.0.0.1/$port"; timeout 8 cat <&"$line" >/dev/null & timeout 8 yes $'GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r' >&"$line"; }
lost=0; for _ in $(seq 8); do ask_on & flood=$!; done; sleep 1
visit; kill -0 "$flood" || lost=$((lost + 1)); wait "$flood" || true
tell "visitors beside 8 connections that send requests without waiting for answers" 20 "$lost"
stop || lost_all=$((lost_all + 1))
[ "$lost_all" = 0 ]
