"""Writes problems/standard-scaler/oracle.json: rows scaled and taken back by scikit-learn.

Run: python3 scripts/oracles/standard-scaler.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine, make_blobs
from sklearn.preprocessing import StandardScaler

TARGET = Path(__file__).parents[2] / "problems" / "standard-scaler" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, *steps):
    """Steps are (X, Q, Z): fit X, transform Q, take Z back."""
    scaler, calls, answers = StandardScaler(), [["new"]], [None]
    for X, Q, Z in steps:
        X, Q, Z = (np.asarray(rows, float).round(9) for rows in (X, Q, Z))
        calls += [["fit", X.tolist()], ["transform", Q.tolist()], ["inverse", Z.tolist()]]
        scaler.fit(X)
        answers += [None, scaler.transform(Q).tolist(), scaler.inverse_transform(Z).tolist()]
    return {"name": name, "input": calls, "expected": answers}


def normal(rows, columns):
    return rng.normal(size=(rows, columns)).round(6)


def split(X, fitted, taken_back=4):
    """The last four fitted rows are transformed, and all that were not fitted."""
    X = X[rng.permutation(len(X))]
    return X[:fitted], X[fitted - 4 :], normal(taken_back, X.shape[1])


def with_constant(X, value):
    return np.column_stack([np.full(len(X), value), X])


iris, wine = load_iris().data[::3], load_wine().data[::6]
cases = [
    case("iris", split(iris, 30)),
    case("wine, thirteen columns in their own units", split(wine, 20)),
    case("groups", split(make_blobs(40, 3, centers=4, random_state=2)[0], 25)),
    case("far from 0", split(1e7 + normal(30, 2), 25)),
    case("a small spread", split(1e-3 * normal(20, 2) + 5, 15)),
    case("constant columns", (with_constant(normal(12, 2), 7), normal(4, 3), normal(4, 3))),
    case("a constant column of tenths", (with_constant(normal(11, 1), 0.1), normal(4, 2), normal(4, 2))),
    case("one row", (normal(1, 3), normal(3, 3), normal(3, 3))),
    case("fitted twice", split(normal(10, 2), 8), split(4 + 3 * normal(15, 2), 10)),
    case("small whole numbers", split(rng.integers(0, 4, (30, 4)), 24)),
]
source = f"scikit-learn {sklearn.__version__}, StandardScaler"
text = json.dumps({"source": source, "script": "scripts/oracles/standard-scaler.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
