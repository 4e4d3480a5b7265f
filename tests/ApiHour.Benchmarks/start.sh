#!/usr/bin/env bash
# start.sh [content folder]: from the start of the process to the first page, without a catalog (cold), with one of the same content (warm) and with one before a sentence more (changed), against `jekyll build` and `hugo` on the same posts;
# and how long a running site takes to load such a sentence.
# Medians of ROUNDS (5) runs that alternate. Needs jekyll and hugo (Debian); each gets a layout that shows title and text, and nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d) site=
finish() { [ -n "$site" ] && kill "$site" 2>/dev/null && wait "$site" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
dotnet publish src/ApiHour.Web -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')" --self-contained false -p:PublishReadyToRun=true -o "$work/app" -v quiet >/dev/null

cp -r "$content" "$work/content"
post=$(find "$work/content/_posts" -name '*api-hour-9*.md' | sort | head -n 1)
# As the image has it.
export DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 MALLOC_ARENA_MAX=2
mkdir -p "$work/jekyll/_layouts" "$work/hugo/content" "$work/hugo/layouts/_default"
cp -r "$content/_posts" "$work/jekyll/_posts"
for layout in default post talk blog-post; do printf '<!DOCTYPE html><title>{{ page.title }}</title><h1>{{ page.title }}</h1>{{ content }}\n' >"$work/jekyll/_layouts/$layout.html"; done
cp -r "$content/_posts" "$work/hugo/content/posts"
printf 'title = "x"\nbaseURL = "http://127.0.0.1/"\n' >"$work/hugo/config.toml"
for layout in single list; do printf '<!DOCTYPE html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}\n' >"$work/hugo/layouts/_default/$layout.html"; done

now() { date +%s%N; }
# edit: a sentence more in one post.
edit() { printf '\nUne phrase de plus.\n' >>"$post"; }
# run: starts the site; seconds until the home page is there, and the peak of memory in MB.
run() {
  local port=$((20000 + RANDOM % 20000)) begin
  begin=$(now)
  Content__Path=$work/content Catalog__Path=$work/catalog.db dotnet "$work/app/ApiHour.Web.dll" --urls "http://127.0.0.1:$port" >"$work/site.log" 2>&1 &
  site=$!
  until curl -fs -o /dev/null "http://127.0.0.1:$port/"; do kill -0 "$site"; sleep 0.01; done
  awk -v b="$begin" -v e="$(now)" -v m="$(awk '/VmHWM/ { print $2 / 1024 }' "/proc/$site/status")" 'BEGIN { printf "%.3f %.0f\n", (e - b) / 1e9, m }'
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
  rm -f "$work/catalog.db"
  run >>"$work/cold"; stop
  run >>"$work/warm"; stop
  edit
  run >>"$work/changed"
  reload >>"$work/reload"
  stop
  rm -rf "$work/jekyll/_site" "$work/jekyll/.jekyll-cache"
  [ -n "${SKIP_JEKYLL:-}" ] || build jekyll build --quiet --source "$work/jekyll" --destination "$work/jekyll/_site" >>"$work/jekyll.s"
  rm -rf "$work/hugo/public"
  build hugo --quiet --source "$work/hugo" >>"$work/hugo.s"
done
median() { [ -s "$1" ] && cut -d' ' -f"${2:-1}" "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
jekyll=$(median "$work/jekyll.s" || true) hugo=$(median "$work/hugo.s")
awk -v n="$(find "$content/_posts" -name '*.md' | wc -l)" -v c="$(median "$work/cold")" -v w="$(median "$work/warm")" -v j="${jekyll:-0}" -v h="$hugo" -v m="$(median "$work/cold" 2)" -v q="$(median "$work/warm" 2)" -v d="$(median "$work/changed")" -v r="$(median "$work/reload")" \
  'BEGIN { printf "%d posts: cold %.2f s (peak %d MB), warm %.2f s (peak %d MB), one file changed %.2f s; reload of one changed file %.2f s; jekyll build %.2f s: cold %.2f ×, warm %.2f ×; hugo %.2f s: cold %.2f ×\n", n, c, m, w, q, d, r, j, j ? c / j : 0, j ? w / j : 0, h, c / h }'
