"""Writes problems/kmeans/oracle.json: k-means from given centroids by scikit-learn, and by array code of NumPy where
scikit-learn has another rule (it moves an empty cluster to a far point, and needs at least one round).

Run: python3 scripts/oracles/kmeans.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
from scipy.spatial.distance import cdist
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs

TARGET = Path(__file__).parents[2] / "problems" / "kmeans" / "oracle.json"
rng = np.random.default_rng(20261120)


def by_sklearn(X, initial, iterations):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that it did not converge
        model = KMeans(len(initial), init=initial, n_init=1, max_iter=iterations, tol=0, algorithm="lloyd").fit(X)
    assert len(set(model.labels_)) == len(initial), "an empty cluster: scikit-learn has another rule"
    return model.labels_, model.cluster_centers_, model.inertia_


def by_numpy(X, initial, iterations):
    centroids = initial.astype(float)
    for _ in range(iterations):
        belongs = np.eye(len(centroids))[cdist(X, centroids).argmin(axis=1)]  # (n, k), one-hot; argmin takes the first
        counts = belongs.sum(axis=0)
        means = belongs.T @ X / np.maximum(counts, 1)[:, None]
        centroids = np.where(counts[:, None] > 0, means, centroids)
    distances = cdist(X, centroids)
    return distances.argmin(axis=1), centroids, (distances.min(axis=1) ** 2).sum()


def case(name, solve, X, initial, iterations):
    X, initial = np.asarray(X, float), np.asarray(initial, float)
    labels, centroids, inertia = solve(X, initial, iterations)
    return {
        "name": name,
        "input": [X.tolist(), initial.tolist(), iterations],
        "expected": {"labels": labels.tolist(), "centroids": centroids.tolist(), "inertia": float(inertia)},
    }


def blobs(n, d, k, seed):
    X, _ = make_blobs(n, d, centers=k, cluster_std=1.5, random_state=seed)
    X = X.round(6)
    return X, X[rng.choice(n, k, replace=False)]


def normal(n, d, k, scale=1.0, offset=0.0):
    X = (offset + scale * rng.normal(size=(n, d))).round(6)
    return X, X[rng.choice(n, k, replace=False)]


cases = [
    case("blobs, converged", by_sklearn, *blobs(50, 2, 3, 1), 50),
    case("blobs in five columns", by_sklearn, *blobs(40, 5, 4, 2), 30),
    case("noise, one round", by_sklearn, *normal(30, 2, 3), 1),
    case("noise, three rounds", by_sklearn, *normal(45, 3, 5), 3),
    case("one column", by_sklearn, *normal(25, 1, 4), 20),
    case("one cluster", by_sklearn, *normal(12, 3, 1), 2),
    case("as many clusters as points", by_sklearn, *normal(7, 2, 7), 5),
    case("far from the origin", by_sklearn, *normal(30, 2, 3, offset=1e5), 10),
    case("large values", by_sklearn, *normal(30, 2, 3, scale=1e6), 10),
    case("no rounds", by_numpy, *normal(10, 2, 3), 0),
    case("centroids out of reach", by_numpy, normal(15, 2, 1)[0], [[0, 0], [50, 50], [1, 1], [-90, 3]], 4),
    case("a cluster loses its points", by_numpy, [[6], [8], [8], [8], [2], [2]], [[2], [12], [1]], 3),
    case("ties and equal points", by_numpy, [[0, 0], [2, 0], [4, 0], [2, 0]], [[0, 0], [4, 0], [4, 0]], 1),
]
source = "scikit-learn 1.2.1, KMeans(algorithm='lloyd', tol=0); NumPy for empty clusters and no rounds"
TARGET.write_text(
    json.dumps({"source": source, "script": "scripts/oracles/kmeans.py", "cases": cases}, indent=None, separators=(",", ":"))
    + "\n"
)
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
