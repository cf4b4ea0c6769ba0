"""Writes problems/dbscan/oracle.json: scikit-learn's DBSCAN, which takes core points in the order of the rows, finishes
a cluster before the next begins, and counts the point itself.

Run: python3 scripts/oracles/dbscan.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from scipy.spatial.distance import pdist
from sklearn.cluster import DBSCAN
from sklearn.datasets import load_iris, load_wine, make_blobs, make_circles, make_moons

TARGET = Path(__file__).parents[2] / "problems" / "dbscan" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, X, eps, min_points, exact=False):
    X = np.asarray(X, float).round(6)
    assert exact or np.abs(pdist(X) / eps - 1).min() > 1e-6, "rounding could decide"
    labels = DBSCAN(eps=eps, min_samples=min_points, algorithm="brute").fit(X).labels_
    print(f"{name}: {labels.max() + 1} clusters, {(labels == -1).sum()} noise")
    return {"name": name, "input": [X.tolist(), eps, min_points], "expected": labels.tolist()}


def shuffled(values):
    return rng.permutation(values)[:, None]


contested = shuffled([place + 8 * group for group in range(6) for place in (0, 1, 2, 5)])
iris = load_iris().data[::2] + 0.001 * rng.normal(size=(75, 4))
wine = load_wine().data[::4]
cases = [
    case("moons", make_moons(80, noise=0.06, random_state=1)[0], 0.3, 4),
    case("circles", make_circles(90, noise=0.04, factor=0.4, random_state=2)[0], 0.3, 4),
    case("blobs in three columns", make_blobs(60, 3, centers=4, random_state=3)[0], 1.6, 4),
    case("iris", iris, 0.45, 4),
    case("wine, scaled", (wine - wine.mean(0)) / wine.std(0), 2.3, 3),
    case("noise in two columns", rng.normal(size=(70, 2)), 0.4, 4),
    case("one column", rng.normal(size=(40, 1)), 0.15, 3),
    case("one is enough", rng.normal(size=(30, 2)), 0.5, 1),
    case("too many wanted", rng.normal(size=(20, 2)), 0.5, 21),
    case("far from the origin", 1e5 + rng.normal(size=(40, 2)), 0.5, 4),
    case("on a grid, one step", rng.integers(0, 8, (50, 2)), 1, 4, exact=True),
    case("on a grid, five apart", rng.integers(0, 25, (60, 2)), 5, 5, exact=True),
    case("contested border points", contested, 3, 4, exact=True),
    case("a shuffled chain", shuffled(np.arange(30)), 1, 3, exact=True),
    case("equal points", np.tile([[2.0, 3.0], [2.0, 4.0]], (4, 1)), 0.5, 4, exact=True),
]
source = f"scikit-learn {sklearn.__version__}, DBSCAN"
text = json.dumps({"source": source, "script": "scripts/oracles/dbscan.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
