"""Writes problems/scaled-dot-attention/oracle.json: scores by NumPy, weights by SciPy's softmax over the keys that are seen, in
extended precision.

Run: python3 scripts/oracles/scaled-dot-attention.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.special import softmax

TARGET = Path(__file__).parents[2] / "problems" / "scaled-dot-attention" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, Q, K, V, mask=None):
    Q, K, V = (np.asarray(rows, float).round(9) for rows in (Q, K, V))
    q, k, v = (rows.astype(np.longdouble) for rows in (Q, K, V))
    scores = q @ k.T / np.sqrt(np.longdouble(K.shape[1]))
    outputs = np.zeros((len(Q), V.shape[1]))
    for i in range(len(Q)):
        seen = np.ones(len(K), bool) if mask is None else mask[i]
        if seen.any():
            outputs[i] = softmax(scores[i, seen]) @ v[seen]
    given = [Q.tolist(), K.tolist(), V.tolist(), [] if mask is None else mask.tolist()]
    return {"name": name, "input": given, "expected": outputs.tolist()}


def normal(rows, columns, spread=1):
    return (spread * rng.normal(size=(rows, columns))).round(6)


def half(t, s):
    return rng.random((t, s)) < 0.5


hidden = half(6, 7)
hidden[[1, 4]] = False
cases = [
    case("without a mask", normal(5, 4), normal(6, 4), normal(6, 3)),
    case("half of the keys seen", normal(8, 3), normal(7, 3), normal(7, 2), half(8, 7)),
    case("earlier keys seen", normal(6, 8), normal(6, 8), normal(6, 4), np.tril(np.ones((6, 6), bool))),
    case("two queries see nothing", normal(6, 2), normal(7, 2), normal(7, 5), hidden),
    case("scores in the thousands", normal(5, 4, 40), normal(6, 4, 40), normal(6, 3)),
    case("scores in the thousands, masked", normal(5, 4, 40), normal(6, 4, 40), normal(6, 3), half(5, 6)),
    case("one column", normal(4, 1), normal(3, 1), normal(3, 1)),
    case("many keys", normal(3, 16), normal(60, 16), normal(60, 2)),
]
source = f"NumPy {np.__version__}, SciPy {scipy.__version__}, softmax"
script = "scripts/oracles/scaled-dot-attention.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
