"""Writes problems/pca/oracle.json: scikit-learn's PCA, by singular values; numpy's eigh where there are more components than rows.

Run: python3 scripts/oracles/pca.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA

TARGET = Path(__file__).parents[2] / "problems" / "pca" / "oracle.json"
rng = np.random.default_rng(20261124)


def case(name, X, k):
    X = np.asarray(X, float)
    if k <= min(X.shape):
        model = PCA(n_components=k, svd_solver="full").fit(X)
        components, variances, scores = model.components_, model.explained_variance_, model.transform(X)
    else:
        values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))
        components, variances = vectors.T[::-1][:k], np.maximum(values[::-1][:k], 0)
        scores = (X - X.mean(axis=0)) @ components.T
    expected = {"components": components.tolist(), "variances": variances.tolist(), "scores": scores.tolist()}
    return {"name": name, "input": [X.tolist(), k], "expected": expected}


def draw(n, d):
    return (rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) + 2).round(4)


cases = [
    case("five columns, two components", draw(30, 5), 2),
    case("five columns, all components", draw(30, 5), 5),
    case("one column", draw(12, 1), 1),
    case("fewer rows than columns", draw(4, 9), 3),
    case("more components than rows", draw(3, 6), 6),
    case("equal variances", [[2, 0], [-2, 0], [0, 2], [0, -2]], 2),
    case("a constant column", np.column_stack([draw(10, 2), np.full(10, 0.1)]), 3),
    case("far from 0", 1e6 + draw(20, 3), 2),
    case("tiny entries", 1e-6 * draw(20, 3), 3),
    case("iris", load_iris().data[::3], 4),
]
source = f"scikit-learn {sklearn.__version__}, PCA; numpy {np.__version__}, eigh, for more components than rows"
text = json.dumps({"source": source, "script": "scripts/oracles/pca.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
