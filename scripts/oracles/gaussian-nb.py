"""Writes problems/gaussian-nb/oracle.json: log posteriors of scikit-learn's GaussianNB.

Run: python3 scripts/oracles/gaussian-nb.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine, make_blobs, make_moons
from sklearn.naive_bayes import GaussianNB

TARGET = Path(__file__).parents[2] / "problems" / "gaussian-nb" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, X, y, Q, smoothing=1e-9):
    X, y, Q = np.asarray(X, float), np.asarray(y, int), np.asarray(Q, float)
    model = GaussianNB(var_smoothing=smoothing).fit(X, y)
    assert model.classes_.tolist() == list(range(len(model.classes_)))
    expected = model.predict_log_proba(Q).tolist()
    return {"name": name, "input": [X.tolist(), y.tolist(), Q.tolist(), smoothing], "expected": expected}


def split(X, y, queries):
    order = rng.permutation(len(X))
    X, y = X[order].round(6), y[order]
    return X[queries:], y[queries:], X[:queries]


def with_constant(X, y, Q):
    return np.column_stack([X, np.full(len(X), 0.1)]), y, np.column_stack([Q, np.full(len(Q), 0.1)])


moons = make_moons(50, noise=0.3, random_state=4)
cases = [
    case("iris", *split(*load_iris(return_X_y=True), 100)),
    case("wine, columns in different units", *split(*load_wine(return_X_y=True), 130)),
    case("overlapping groups", *split(*make_blobs(50, 2, centers=3, cluster_std=5, random_state=3), 12)),
    case("frequent and rare classes", *split(*make_blobs([30, 8, 4], 3, cluster_std=6, random_state=5), 6), 0.01),
    case("moons, much smoothing", *split(*moons, 12), 0.5),
    case("one row in a class", [[1, 2], [3, 1], [4, 4], [9, 7]], [0, 0, 0, 1], [[2, 2], [8, 6], [5, 5]], 0.1),
    case("one class", rng.normal(size=(6, 2)).round(4), [0] * 6, [[0, 0], [9, 9]]),
    case("a constant column", *with_constant(*split(*moons, 10))),
    case("far from 0", 1e6 + rng.normal(size=(20, 2)).round(4), [0, 1] * 10, 1e6 + rng.normal(size=(5, 2)).round(4), 1e-6),
    case("queries far from every class", *split(*moons, 20)[:2], [[1000, 0], [-500, 800], [0, -4000]]),
]
source = f"scikit-learn {sklearn.__version__}, GaussianNB"
text = json.dumps({"source": source, "script": "scripts/oracles/gaussian-nb.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
