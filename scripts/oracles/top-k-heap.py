"""Writes problems/top-k-heap/oracle.json: the first k of NumPy's stable sort by descending value, held to the
standard library's heapq.nsmallest.

Run: python3 scripts/oracles/top-k-heap.py
"""

import heapq
import json
from pathlib import Path

import numpy as np
from sklearn.datasets import load_diabetes, load_iris, load_wine

TARGET = Path(__file__).parents[2] / "problems" / "top-k-heap" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, xs, k):
    xs = np.asarray(xs, float)
    expected = np.argsort(-xs, kind="stable")[:k].tolist()
    assert expected == heapq.nsmallest(k, range(len(xs)), key=lambda i: (-xs[i], i))
    return {"name": name, "input": [xs.tolist(), k], "expected": expected}


cases = [
    case("normal numbers", rng.normal(size=100).round(6), 10),
    case("normal numbers, half of them", rng.normal(size=60).round(6), 30),
    case("petal lengths, many equal", load_iris().data[:, 2], 40),
    case("proline of wines, some equal", load_wine().data[:, 12], 25),
    case("progression of diabetes, some equal", load_diabetes().target[:200], 50),
    case("whole numbers", rng.integers(0, 10, 80), 33),
    case("zeros and ones", rng.integers(0, 2, 40), 25),
    case("all in order", rng.integers(-5, 6, 30), 30),
    case("the largest", rng.integers(0, 9, 50), 1),
    case("more than there are", rng.normal(size=8).round(6), 12),
    case("none", rng.normal(size=8).round(6), 0),
    case("no numbers", [], 4),
    case("equal numbers", np.full(20, -2.5), 7),
    case("ascending", np.arange(50), 8),
    case("descending", np.arange(50)[::-1], 8),
]
source = f"NumPy {np.__version__}, argsort(kind='stable'); Python's heapq.nsmallest agrees"
script = "scripts/oracles/top-k-heap.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
