#!/usr/bin/env bash
# start.sh [content folder]: from the start of the process to the first page, without a catalog (cold), with one of the same content (warm) and with one before a sentence more (changed), against `jekyll build` and `hugo` on the same posts;
# and how long a running site takes to load such a sentence. The site is published for the .NET of the machine (shared), the same with the compiled loader (native), with its own .NET, compiled as one (alone), and the same with the compiled loader (whole).
# FORMS names those to measure. Medians of ROUNDS (5) runs that alternate. Needs jekyll and hugo (Debian); each gets a layout that shows title and text, and nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d) site=
finish() { [ -n "$site" ] && kill "$site" 2>/dev/null && wait "$site" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
. tests/ApiHour.Benchmarks/image.sh
forms=${FORMS:-shared native alone whole}
for form in $forms; do publish "$form" "$work"; done

cp -r "$content" "$work/content"
post=$(find "$work/content/_posts" -name '*api-hour-9*.md' | sort | head -n 1)
mkdir -p "$work/jekyll/_layouts" "$work/hugo/content" "$work/hugo/layouts/_default"
cp -r "$content/_posts" "$work/jekyll/_posts"
for layout in default post talk blog-post; do printf '<!DOCTYPE html><title>{{ page.title }}</title><h1>{{ page.title }}</h1>{{ content }}\n' >"$work/jekyll/_layouts/$layout.html"; done
cp -r "$content/_posts" "$work/hugo/content/posts"
printf 'title = "x"\nbaseURL = "http://127.0.0.1/"\n' >"$work/hugo/config.toml"
for layout in single list; do printf '<!DOCTYPE html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}\n' >"$work/hugo/layouts/_default/$layout.html"; done

now() { date +%s%N; }
# Nothing comes from it: waiting for that is a sleep without a process.
mkfifo "$work/never"; exec {never}<>"$work/never"
# edit: a sentence more in one post.
edit() { printf '\nUne phrase de plus.\n' >>"$post"; }
# peak PID: the peak of a process's memory so far, in kB, into $REPLY; 0 when it has ended.
peak() { local key value; REPLY=0; while read -r key value _; do [ "$key" != VmHWM: ] || REPLY=$value; done 2>/dev/null <"/proc/$1/status" || true; }
# run FORM: starts the site; seconds until the home page is there, and the peaks of memory of the site and of the process that loads for it, added up, in MB.
run() {
  local port=$((20000 + RANDOM % 12000)) begin children child loader=0
  begin=$(now)
  Content__Path=$work/content Catalog__Path=$work/catalog.db "$work/$1/ApiHour.Web" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
  site=$!
  # Asked by the shell itself: a client that is started again and again would take one of the cores.
  until (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$site"
    for children in "/proc/$site/task/"*/children; do
      child=; read -r child _ 2>/dev/null <"$children" || [ -n "$child" ] || continue
      peak "$child"; [ "$REPLY" -le "$loader" ] || loader=$REPLY
    done
    read -rt 0.01 -u "$never" || true
  done
  curl -fs -o /dev/null "http://127.0.0.1:$port/"
  peak "$site"
  awk -v b="$begin" -v e="$(now)" -v m=$((REPLY + loader)) 'BEGIN { printf "%.3f %.0f\n", (e - b) / 1e9, m / 1024 }'
}
stop() { kill "$site"; wait "$site" 2>/dev/null || true; site=; }
# reload: seconds until the running site has loaded a change.
reload() {
  local begin loads
  loads=$(grep -c 'Loaded {Files}' "$work/site.log")
  edit
  begin=$(now)
  kill -HUP "$site"
  until [ "$(grep -c 'Loaded {Files}' "$work/site.log")" -gt "$loads" ]; do sleep 0.01; done
  awk -v b="$begin" -v e="$(now)" 'BEGIN { printf "%.3f\n", (e - b) / 1e9 }'
}
# build COMMAND…: its seconds.
build() { local begin; begin=$(now); "$@" >"$work/build.log" 2>&1; awk -v b="$begin" -v e="$(now)" 'BEGIN { printf "%.3f\n", (e - b) / 1e9 }'; }
for _ in $(seq "${ROUNDS:-5}"); do
  for form in $forms; do
    rm -f "$work"/catalog.db*
    run $form >>"$work/cold.$form"; stop
    run $form >>"$work/warm.$form"; stop
    edit
    run $form >>"$work/changed.$form"
    reload >>"$work/reload.$form"
    stop
  done
  rm -rf "$work/jekyll/_site" "$work/jekyll/.jekyll-cache"
  [ -n "${SKIP_JEKYLL:-}" ] || build jekyll build --quiet --source "$work/jekyll" --destination "$work/jekyll/_site" >>"$work/jekyll.s"
  rm -rf "$work/hugo/public"
  build hugo --quiet --source "$work/hugo" >>"$work/hugo.s"
done
# median FILE [COLUMN]: empty when nothing was measured.
median() { [ ! -s "$1" ] || cut -d' ' -f"${2:-1}" "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# against SECONDS NAME PEER: the ratio to a peer; nothing when that was not measured.
against() { awk -v s="$1" -v n="$2" -v p="$3" 'BEGIN { if (p) printf ", %.2f × %s", s / p, n }'; }
jekyll=$(median "$work/jekyll.s") hugo=$(median "$work/hugo.s")
echo "$(find "$content/_posts" -name '*.md' | wc -l) posts: ${jekyll:+jekyll build $jekyll s, }hugo $hugo s"
for form in $forms; do
  cold=$(median "$work/cold.$form") warm=$(median "$work/warm.$form")
  echo "$form: cold $cold s (peak $(median "$work/cold.$form" 2) MB)$(against "$cold" jekyll "$jekyll")$(against "$cold" hugo "$hugo");" \
    "warm $warm s (peak $(median "$work/warm.$form" 2) MB)$(against "$warm" jekyll "$jekyll");" \
    "one file changed $(median "$work/changed.$form") s; reload of one changed file $(median "$work/reload.$form") s"
done
