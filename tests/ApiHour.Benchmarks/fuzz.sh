#!/usr/bin/env bash
# fuzz.sh [count]: random and mutated posts (100000 unless told otherwise), new ones at every run; a failing folder is shown with the seed that makes it again.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/ApiHour.Content.Tests -c Release -v quiet >/dev/null
FUZZ_POSTS=${1:-100000} tests/ApiHour.Content.Tests/bin/Release/net10.0/ApiHour.Content.Tests -class '*.FuzzTests' -method '*.Whatever_the_bytes_*' -showLiveOutput
