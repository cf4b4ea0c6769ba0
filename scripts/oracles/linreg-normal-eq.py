"""Writes problems/linreg-normal-eq/oracle.json: scikit-learn's LinearRegression (by singular values).

Run: python3 scripts/oracles/linreg-normal-eq.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

TARGET = Path(__file__).parents[2] / "problems" / "linreg-normal-eq" / "oracle.json"
rng = np.random.default_rng(20261120)


def case(name, X, y):
    X, y = np.asarray(X, float), np.asarray(y, float)
    model = LinearRegression().fit(X, y)
    expected = {"weights": model.coef_.tolist(), "bias": float(model.intercept_)}
    return {"name": name, "input": [X.tolist(), y.tolist()], "expected": expected}


def draw(n, d, noise=0.5):
    X = rng.normal(size=(n, d)).round(4)
    return X, (X @ rng.normal(size=d) + 2 + noise * rng.normal(size=n)).round(4)


def repeated(n):
    X, y = draw(n, 2)
    return np.column_stack([X, X[:, 0], X.sum(axis=1)]), y


diabetes = load_diabetes(scaled=False)
cases = [
    case("five columns", *draw(30, 5)),
    case("one column", *draw(12, 1)),
    case("more columns than rows", *draw(3, 6)),
    case("one row", [[1, 2]], [3]),
    case("equal and summed columns", *repeated(12)),
    case("a constant column", np.column_stack([np.full(9, 0.1), rng.normal(size=9).round(4)]), rng.normal(size=9).round(4)),
    case("far from 0", 1e5 + draw(20, 2)[0], rng.normal(size=20).round(4)),
    case("diabetes, as measured", diabetes.data[:80], diabetes.target[:80]),
]
source = f"scikit-learn {sklearn.__version__}, LinearRegression"
TARGET.write_text(json.dumps({"source": source, "script": "scripts/oracles/linreg-normal-eq.py", "cases": cases}))
