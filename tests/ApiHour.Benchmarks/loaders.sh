#!/usr/bin/env bash
# loaders.sh [content folder]: loads it by the loader that is compiled as it runs, and by the one that is compiled ahead, and tells whether their catalogs are the same byte for byte. Needs gcc or clang.
set -euo pipefail
cd "$(dirname "$0")/../.."
content=$(realpath "${1:-Content}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
platform=linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
dotnet publish src/ApiHour.Loader -c Release -r "$platform" -p:DebugType=none --artifacts-path "$work/build" -o "$work/native" -v quiet
mkfifo "$work/request"
# load NAME COMMAND…: the loader runs until it has answered, or until nobody holds the other end of its standard input.
load() {
  local name=$1 begin; shift
  mkdir "$work/$name"
  exec 3<>"$work/request"
  printf '{"Content":{"Path":"%s","Url":""},"Catalog":"%s/catalog.db","FewestPosts":0}\n' "$content" "$work/$name" >&3
  begin=$(date +%s%N)
  "$@" <&3 >"$work/$name/answer"
  exec 3>&-
  echo "$name: $((($(date +%s%N) - begin) / 1000000)) ms"
}
load here dotnet "$work/build/bin/ApiHour.Loader/release_$platform/ApiHour.Loader.dll"
load ahead "$work/native/ApiHour.Loader"
cmp "$work/here/catalog.db" "$work/ahead/catalog.db"
cmp "$work/here/answer" "$work/ahead/answer"
echo "the same catalog, $(stat -c %s "$work/ahead/catalog.db") bytes, and the same answer"
