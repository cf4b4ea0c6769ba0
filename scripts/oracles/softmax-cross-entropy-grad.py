"""Oracle of softmax-cross-entropy-grad: mpmath with 60 digits, straight from the definition.

No derivative is written down here: the gradient is a central difference with a step of 1e-20.

Run: python3 scripts/oracles/softmax-cross-entropy-grad.py > problems/softmax-cross-entropy-grad/oracle.json
"""

import json
import random

import mpmath as mp

mp.mp.dps = 60
rng = random.Random(20261121)
STEP = mp.mpf("1e-20")


def loss_of(row, label):
    return -mp.log(mp.exp(row[label]) / sum(mp.exp(z) for z in row))


def case(name, logits, labels):
    n = len(logits)
    exact = [[mp.mpf(z) for z in row] for row in logits]
    gradient = []
    for row, label in zip(exact, labels):
        slopes = []
        for j in range(len(row)):
            moved = [[z + (sign * STEP if c == j else 0) for c, z in enumerate(row)] for sign in (1, -1)]
            slopes.append(float((loss_of(moved[0], label) - loss_of(moved[1], label)) / (2 * STEP) / n))
        gradient.append(slopes)
    loss = float(sum(loss_of(row, label) for row, label in zip(exact, labels)) / n)
    return {"name": name, "input": [logits, labels], "expected": {"loss": loss, "dLogits": gradient}}


def drawn(n, k, spread=2.0, place=lambda: 0):
    rows = []
    for _ in range(n):
        at = place()
        rows.append([round(rng.gauss(at, spread), 4) for _ in range(k)])
    return rows, [rng.randrange(k) for _ in range(n)]


cases = [
    case("one class", [[2.5], [-7.0]], [0, 0]),
    case("one row", *drawn(1, 5)),
    case("few rows", *drawn(6, 3)),
    case("more rows", *drawn(20, 4)),
    case("many classes", *drawn(3, 40)),
    case("near 1000", *drawn(6, 3, place=lambda: 1000)),
    case("near -1000", *drawn(6, 3, place=lambda: -1000)),
    case("rows apart", *drawn(10, 4, place=lambda: rng.uniform(-1000, 1000))),
    case("far apart", *drawn(10, 4, spread=500)),
    case("surely wrong", [[1000, -1000], [-10000, 10000]], [1, 0]),
]
source = f"mpmath {mp.__version__}, 60 digits, gradients by central differences"
print(json.dumps({"source": source, "script": "scripts/oracles/softmax-cross-entropy-grad.py", "cases": cases}))
