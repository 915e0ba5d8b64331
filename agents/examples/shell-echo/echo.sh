#!/bin/sh
# Keeps the event it got. The id may hold any character, so only safe ones go into the file's name.
set -eu
name=$(printf '%s' "$STRATA_EVENT_ID" | tr -c 'A-Za-z0-9._-' '_' | cut -c 1-80)
mkdir -p knowledge/examples
cat > "knowledge/examples/echo-$name.json"
echo "kept the event for $STRATA_AGENT, attempt $STRATA_ATTEMPT" >&2
