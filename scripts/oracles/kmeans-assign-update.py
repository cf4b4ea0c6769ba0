"""Writes problems/kmeans-assign-update/oracle.json: one iteration of SciPy's kmeans2, which keeps the centroid of an
empty cluster, and labels from NumPy's argmin where some distances are equal.

Run: python3 scripts/oracles/kmeans-assign-update.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
import scipy
from scipy.cluster.vq import kmeans2
from scipy.spatial.distance import cdist
from sklearn.datasets import load_iris, load_wine, make_blobs

TARGET = Path(__file__).parents[2] / "problems" / "kmeans-assign-update" / "oracle.json"
rng = np.random.default_rng(20261121)


def by_scipy(X, centroids):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a cluster is empty
        moved, labels = kmeans2(X, centroids, iter=1, minit="matrix", missing="warn")
    return labels, moved


def by_numpy(X, centroids):
    labels = cdist(X, centroids, "sqeuclidean").argmin(axis=1)  # the first of equals
    belongs = np.eye(len(centroids))[labels]  # (n, k)
    counts = belongs.sum(axis=0)[:, None]
    return labels, np.where(counts > 0, belongs.T @ X / np.maximum(counts, 1), centroids)


def case(name, solve, X, centroids):
    X, centroids = np.asarray(X, float), np.asarray(centroids, float)
    labels, moved = solve(X, centroids)
    expected = {"labels": labels.tolist(), "centroids": moved.tolist()}
    return {"name": name, "input": [X.tolist(), centroids.tolist()], "expected": expected}


def drawn(X, k):
    X = np.asarray(X, float).round(6)
    return X, X[rng.choice(len(X), k, replace=False)]


def normal(n, d, k, scale=1.0, offset=0.0):
    return ((offset + scale * rng.normal(size=(rows, d))).round(6) for rows in (n, k))


def grid(n, d, k):
    return rng.integers(0, 4, (n, d)), rng.integers(0, 4, (k, d))


cases = [
    case("iris", by_scipy, *drawn(load_iris().data[::4] + 0.01 * rng.normal(size=(38, 4)), 3)),
    case("wine, thirteen columns in their own units", by_scipy, *drawn(load_wine().data[::9], 4)),
    case("blobs", by_scipy, *drawn(make_blobs(50, 2, centers=3, random_state=1)[0], 3)),
    case("noise", by_scipy, *normal(40, 3, 5)),
    case("one column", by_scipy, *normal(20, 1, 4)),
    case("one cluster", by_scipy, *normal(12, 3, 1)),
    case("far from the origin", by_scipy, *normal(30, 2, 3, offset=1e5)),
    case("large values", by_scipy, *normal(30, 2, 3, scale=1e6)),
    case("small values", by_scipy, *normal(30, 2, 3, scale=1e-3)),
    case("more clusters than points", by_scipy, *normal(4, 2, 9)),
    case("centroids out of reach", by_scipy, rng.normal(size=(15, 2)).round(6), [[0, 0], [50, 50], [1, 1], [-90, 3]]),
    case("on a grid in two columns", by_numpy, *grid(20, 2, 5)),
    case("on a grid in one column", by_numpy, *grid(15, 1, 4)),
    case("ties and equal points", by_numpy, [[0, 0], [2, 0], [4, 0], [2, 0]], [[0, 0], [4, 0], [4, 0]]),
]
source = f"SciPy {scipy.__version__}, kmeans2(iter=1, minit='matrix'); NumPy {np.__version__} where distances are equal"
script = "scripts/oracles/kmeans-assign-update.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
