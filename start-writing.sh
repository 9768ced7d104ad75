#!/bin/sh
# Opens the studio (docs/writing-articles.md): double-click it, or run it in a terminal.
cd "$(dirname "$0")" || exit 1

say() {
  echo "$1"
  echo "Press Enter to close."
  read -r _
  exit 1
}

command -v node >/dev/null 2>&1 || say "Node.js is missing: install version 20 or later from https://nodejs.org, then start this again."
if [ ! -d node_modules ]; then
  echo "Getting ready, once. This takes a few minutes."
  npm ci --no-audit --no-fund || say "This did not work: the lines above say why."
fi
npm run --silent write || say "The studio has stopped: the lines above say why."
