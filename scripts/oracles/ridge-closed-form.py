"""Writes problems/ridge-closed-form/oracle.json: scikit-learn's Ridge, by singular values.

Run: python3 scripts/oracles/ridge-closed-form.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge

TARGET = Path(__file__).parents[2] / "problems" / "ridge-closed-form" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, X, y, penalty):
    X, y = np.asarray(X, float), np.asarray(y, float)
    model = Ridge(alpha=penalty, solver="svd").fit(X, y)
    expected = {"weights": model.coef_.tolist(), "bias": float(model.intercept_)}
    return {"name": name, "input": [X.tolist(), y.tolist(), penalty], "expected": expected}


def draw(n, d, noise=0.5):
    X = rng.normal(size=(n, d)).round(4)
    return X, (X @ rng.normal(size=d) + 2 + noise * rng.normal(size=n)).round(4)


def repeated(n):
    X, y = draw(n, 2)
    return np.column_stack([X, X[:, 0], X.sum(axis=1).round(4)]), y


def in_units(n):
    X, y = draw(n, 3)
    return X * [1, 1e3, 1e6], y


diabetes = load_diabetes(scaled=False)
cases = [
    case("five columns", *draw(30, 5), 1.0),
    case("five columns, a strong penalty", *draw(30, 5), 50.0),
    case("one column", *draw(12, 1), 0.3),
    case("more columns than rows", *draw(4, 9), 0.5),
    case("one row", [[1, 2]], [3], 2.0),
    case("equal and summed columns", *repeated(12), 0.01),
    case("a constant column", np.column_stack([np.full(9, 0.1), rng.normal(size=9).round(4)]), rng.normal(size=9).round(4), 1.0),
    case("far from 0", 1e6 + draw(20, 2)[0], rng.normal(size=20).round(4), 1.0),
    case("columns in different units", *in_units(20), 4.0),
    case("diabetes, as measured", diabetes.data[:80], diabetes.target[:80], 10.0),
]
source = f"scikit-learn {sklearn.__version__}, Ridge by singular values"
text = json.dumps({"source": source, "script": "scripts/oracles/ridge-closed-form.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
