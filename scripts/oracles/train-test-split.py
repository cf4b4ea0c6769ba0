"""Writes problems/train-test-split/oracle.json: random.shuffle of Python 3.10 or older, which took the random source as an
argument and draws as the statement says, driven by Mulberry32. Sizes by decimal.ROUND_HALF_UP.

Run: python3.10 scripts/oracles/train-test-split.py (3.11 has dropped the argument)
"""

import json
import platform
import random
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

TARGET = Path(__file__).parents[2] / "problems" / "train-test-split" / "oracle.json"
MASK = 0xFFFFFFFF


def mulberry32(state):
    """Tommy Ettinger's generator, public domain, as the sandbox's rng."""

    def draw():
        nonlocal state
        state = (state + 0x6D2B79F5) & MASK
        t = ((state ^ (state >> 15)) * (1 | state)) & MASK
        t = ((t + (((t ^ (t >> 7)) * (61 | t)) & MASK)) & MASK) ^ t
        return ((t ^ (t >> 14)) & MASK) / 2**32

    return draw


def case(name, n, ratio, seed):
    rows = list(range(n))
    random.shuffle(rows, mulberry32(seed))
    m = int(Decimal(n * ratio).quantize(Decimal(1), ROUND_HALF_UP))
    m = 0 if n < 2 else min(max(m, 1), n - 1)
    return {"name": name, "input": [n, ratio, {"$rng": seed}], "expected": {"train": rows[m:], "test": rows[:m]}}


cases = [
    case("no rows", 0, 0.5, 1),
    case("one row", 1, 0.5, 2),
    case("two rows", 2, 0.3, 3),
    case("a half goes up", 10, 0.25, 4),
    case("ten rows", 10, 0.2, 5),
    case("no test row asked for", 12, 0.01, 6),
    case("no training row asked for", 12, 0.99, 7),
    case("a hundred rows, a third", 100, 1 / 3, 8),
    case("largest seed", 40, 0.4, MASK),
    case("a thousand rows", 1000, 0.15, 20261121),
]
source = f"Python {platform.python_version()}, random.shuffle(rows, mulberry32(seed))"
text = json.dumps({"source": source, "script": "scripts/oracles/train-test-split.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
