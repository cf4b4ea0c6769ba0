"""Writes problems/kmeans-plus-plus/oracle.json: scikit-learn's kmeans_plusplus with one candidate a step, its random
source replaced by the stream that the judge hands out. Where all points lie on chosen ones, scikit-learn has another
rule: there the points that are left follow in order.

Run: python3 scripts/oracles/kmeans-plus-plus.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from scipy.spatial.distance import cdist
from sklearn.cluster import kmeans_plusplus
from sklearn.datasets import load_iris, load_wine, make_blobs

TARGET = Path(__file__).parents[2] / "problems" / "kmeans-plus-plus" / "oracle.json"
data = np.random.default_rng(20261121)


class Stream(np.random.RandomState):
    """Mulberry32 (Tommy Ettinger, public domain) as a source for scikit-learn."""

    def __init__(self, seed):
        super().__init__(0)
        self.state = seed

    def draw(self):
        mask = 0xFFFFFFFF
        self.state = (self.state + 0x6D2B79F5) & mask
        t = self.state
        t = ((t ^ (t >> 15)) * (1 | t)) & mask
        t = ((t + (((t ^ (t >> 7)) * (61 | t)) & mask)) & mask) ^ t
        return (t ^ (t >> 14)) / 2**32

    def randint(self, low, high=None, size=None, dtype=int):
        assert high is None and size is None
        return int(self.draw() * low)

    def uniform(self, low=0.0, high=1.0, size=None):
        assert (low, high) == (0, 1)
        return np.array([self.draw() for _ in range(size)])


def by_sklearn(X, k, seed):
    distinct = len(np.unique(X, axis=0))
    stream, expected = Stream(seed), Stream(seed)
    _, chosen = kmeans_plusplus(X, min(k, distinct), random_state=stream, n_local_trials=1)
    for _ in chosen:
        expected.draw()
    assert stream.state == expected.state, "another number of draws"
    left = [i for i in range(len(X)) if i not in chosen]
    return chosen.tolist() + left[: k - len(chosen)]


def hold_clear(X, chosen, seed):
    """No sum of weights lies so near to the mark that rounding could decide."""
    stream = Stream(seed)
    stream.draw()
    for c in range(1, len(chosen)):
        sums = cdist(X, X[chosen[:c]], "sqeuclidean").min(axis=1).cumsum()
        if sums[-1] == 0:
            return
        assert np.abs(sums - stream.draw() * sums[-1]).min() > 1e-9 * sums[-1], "near a boundary"


def case(name, X, k, seed):
    X = np.asarray(X, float).round(6)
    chosen = by_sklearn(X, k, seed)
    assert len(set(chosen)) == k
    hold_clear(X, chosen, seed)
    return {"name": name, "input": [X.tolist(), k, {"$rng": seed}], "expected": chosen}


cases = [
    case("iris", load_iris().data[::3], 3, 1),
    case("iris, ten points", load_iris().data[::3], 10, 2),
    case("wine, thirteen columns in their own units", load_wine().data[::6], 5, 3),
    case("blobs", make_blobs(60, 2, centers=5, random_state=4)[0], 5, 4),
    case("noise", data.normal(size=(40, 3)), 8, 5),
    case("one column", data.normal(size=(25, 1)), 6, 6),
    case("one point of many", data.normal(size=(30, 2)), 1, 7),
    case("all points", data.normal(size=(12, 2)), 12, 8),
    case("large values", 1e6 * data.normal(size=(20, 2)), 5, 9),
    case("small values", 1e-3 * data.normal(size=(20, 2)), 5, 10),
    case("on a grid", data.integers(0, 5, (30, 2)), 9, 11),
    case("fewer distinct points than wanted", np.repeat([[0.0, 1.0], [3.0, 5.0], [9.0, 2.0]], 4, axis=0), 7, 12),
    case("equal points", np.ones((6, 2)), 4, 13),
    case("a large seed", data.normal(size=(30, 2)), 6, 4294967295),
]
source = f"scikit-learn {sklearn.__version__}, kmeans_plusplus(n_local_trials=1) with the judge's random stream"
script = "scripts/oracles/kmeans-plus-plus.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
