"""Oracle of dropout: masks by numpy from a mulberry32 stream written out here, the generator of the sandbox.

Run: python3 scripts/oracles/dropout.py > problems/dropout/oracle.json
"""

import json

import numpy as np

rng = np.random.default_rng(20261121)
BITS = 0xFFFFFFFF


def mulberry32(seed):
    """Tommy Ettinger's generator, public domain; yields numbers on [0, 1)."""
    state = seed
    while True:
        state = (state + 0x6D2B79F5) & BITS
        t = ((state ^ (state >> 15)) * (1 | state)) & BITS
        t = ((t + (((t ^ (t >> 7)) * (61 | t)) & BITS)) & BITS) ^ t
        yield (t ^ (t >> 14)) / 2**32


def case(name, p, seed, *steps):
    """Steps are 'train', 'evaluate' or 'backward' with a shape."""
    stream = mulberry32(seed)
    calls, answers = [["new", p, {"$rng": seed}]], [None]
    mask = None
    for what, shape in steps:
        batch = np.round(rng.normal(size=shape), 4)
        if what == "train":
            u = np.fromiter(stream, float, count=batch.size).reshape(shape)
            mask = np.where(u < p, 0.0, 1 / (1 - p) if p < 1 else 0.0)
        if what == "evaluate":
            mask = np.ones(shape)
        calls.append(["backward", batch.tolist()] if what == "backward" else ["forward", batch.tolist(), what == "train"])
        answers.append((mask * batch).tolist())
    return {"name": name, "input": calls, "expected": answers}


def step(*shape):
    return [("train", shape), ("backward", shape)]


cases = [
    case("a step", 0.5, 1, *step(4, 5)),
    case("a wide batch", 0.2, 2, *step(3, 40)),
    case("a tall batch", 0.8, 3, *step(40, 3)),
    case("p is 0", 0, 4, *step(3, 3)),
    case("p is 1", 1, 5, *step(3, 3)),
    case("evaluation", 0.5, 6, ("evaluate", (4, 3)), ("backward", (4, 3))),
    case("three steps", 0.3, 7, *step(4, 4), *step(2, 4), *step(5, 4)),
    case("evaluated between", 0.5, 8, *step(3, 4), ("evaluate", (3, 4)), ("backward", (3, 4)), *step(3, 4)),
    case("backward twice", 0.5, 4294967295, *step(3, 4), ("backward", (3, 4))),
]
source = f"numpy {np.__version__}, masks from a mulberry32 stream"
print(json.dumps({"source": source, "script": "scripts/oracles/dropout.py", "cases": cases}))
