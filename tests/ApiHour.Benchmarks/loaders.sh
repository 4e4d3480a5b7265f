#!/usr/bin/env bash
# loaders.sh [content folder]: has a site load it by itself, and by the compiled loader, and tells whether the catalogs are the same byte for byte. Needs gcc or clang.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d) site=
finish() { [ -n "$site" ] && kill "$site" 2>/dev/null && wait "$site" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
. tests/ApiHour.Benchmarks/image.sh
publish native "$work"
# load NAME: the site loads the content; tells how long it took.
load() {
  Content__Path=$content Catalog__Path=$work/$1.db "$work/native/ApiHour.Web" --urls http://127.0.0.1:0 >"$work/$1.log" 2>&1 &
  site=$!
  for _ in $(seq 600); do ! grep -q 'Now listening' "$work/$1.log" || break; kill -0 "$site"; sleep 0.1; done
  kill "$site"; wait "$site"; site=
  if grep LoaderProcess "$work/$1.log"; then return 1; fi
  echo "$1: $(grep -o '"Elapsed":[0-9]*' "$work/$1.log" | cut -d: -f2) ms, $(stat -c %s "$work/$1.db") bytes"
}
load apart
rm "$work/native/ApiHour.Loader"
load alone
cmp "$work/alone.db" "$work/apart.db"
diff <(grep -o '"@mt":"{Problem}".*' "$work/alone.log") <(grep -o '"@mt":"{Problem}".*' "$work/apart.log")
echo "the same catalog and the same problems"
