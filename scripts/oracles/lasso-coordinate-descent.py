"""Writes problems/lasso-coordinate-descent/oracle.json: scikit-learn's Lasso, cyclic, stopped after the same number of sweeps.

Long runs are also held to the conditions of optimality.

Run: python3 scripts/oracles/lasso-coordinate-descent.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso

TARGET = Path(__file__).parents[2] / "problems" / "lasso-coordinate-descent" / "oracle.json"
rng = np.random.default_rng(20261123)
warnings.simplefilter("ignore")  # of runs that have not converged


def case(name, X, y, penalty, sweeps, converged=False):
    X, y = np.asarray(X, float), np.asarray(y, float)
    model = Lasso(alpha=penalty, max_iter=sweeps, tol=0, selection="cyclic", precompute=False).fit(X, y)
    assert model.n_iter_ == sweeps
    if converged:
        w, gradient = model.coef_, (X - X.mean(axis=0)).T @ (y - model.predict(X)) / len(X)
        assert np.allclose(gradient[w != 0], penalty * np.sign(w[w != 0]), rtol=1e-9)
        assert (np.abs(gradient[w == 0]) <= penalty).all()
    expected = {"weights": model.coef_.tolist(), "bias": float(model.intercept_)}
    return {"name": name, "input": [X.tolist(), y.tolist(), penalty, sweeps], "expected": expected}


def draw(n, d, noise=0.5):
    X = rng.normal(size=(n, d)).round(4)
    return X, (X @ (rng.normal(size=d) * (np.arange(d) % 2 == 0)) + 2 + noise * rng.normal(size=n)).round(4)


def correlated(n, d):
    X, y = draw(n, d)
    return (X / 3 + X[:, :1]).round(4), y


def with_constant(n):
    X, y = draw(n, 3)
    X[:, 1] = 5
    return X, y


diabetes = load_diabetes(scaled=False)
cases = [
    case("five columns", *draw(30, 5), 0.1, 4),
    case("five columns, a strong penalty", *draw(30, 5), 0.8, 3),
    case("one column", *draw(12, 1), 0.3, 2),
    case("correlated columns, one sweep", *correlated(25, 4), 0.05, 1),
    case("correlated columns, three sweeps", *correlated(25, 4), 0.05, 3),
    case("correlated columns, to the end", *correlated(25, 4), 0.05, 400, converged=True),
    case("more columns than rows", *draw(6, 14), 0.2, 7),
    case("a constant column", *with_constant(12), 0.1, 5),
    case("a penalty that leaves nothing", *draw(10, 3), 50.0, 2),
    case("far from 0", 1e6 + draw(20, 2)[0], rng.normal(size=20).round(4), 0.1, 5),
    case("columns in different units", draw(20, 3)[0] * [1, 1e3, 1e6], rng.normal(size=20).round(4), 0.1, 5),
    case("diabetes, as measured", diabetes.data[:80], diabetes.target[:80], 2.0, 50),
]
source = f"scikit-learn {sklearn.__version__}, Lasso with cyclic selection"
text = json.dumps({"source": source, "script": "scripts/oracles/lasso-coordinate-descent.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
