#!/usr/bin/env bash
# revisions.sh [content folder] [edits]: edits one file of a copy after the other, at times two, as organizers and slips of the keyboard do (others with another SEED), and compares the catalog, row by row, with the one that a whole load makes.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/ApiHour.Content.Tests -c Release -v quiet >/dev/null
REVISED_CONTENT=$(realpath "${1:-Content}") REVISIONS=${2:-200} tests/ApiHour.Content.Tests/bin/Release/net10.0/ApiHour.Content.Tests -class '*.RevisionTests' -showLiveOutput
