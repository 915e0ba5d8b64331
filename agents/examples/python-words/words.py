#!/usr/bin/env python3
"""Counts the words of the text in an event's payload and proposes a table of them."""
import collections
import hashlib
import json
import re
import sys


def main() -> None:
    event = json.load(sys.stdin)
    text = str(event["payload"].get("body") or event["payload"].get("text") or "")
    words = re.findall(r"\w+", text.lower())
    if not words:
        sys.exit("The event's payload has no text: put it into `body` or `text`.")
    counts = collections.Counter(words)
    lines = [f"| {word} | {count} |" for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    table = "\n".join(["# Words", "", "| word | times |", "|---|---|", *lines, ""])
    mark = hashlib.sha256(event["event_id"].encode()).hexdigest()[:12]
    path = f"knowledge/examples/words-{mark}.md"
    proposal = {
        "strata": 1,
        "files": [{"path": path, "content": table}],
        "emits": [{"type": "example.counted", "payload": {"path": path, "words": len(words)}}],
        "reply": f"{len(words)} words, {len(counts)} different ones.",
    }
    print(json.dumps(proposal, ensure_ascii=False))


main()
