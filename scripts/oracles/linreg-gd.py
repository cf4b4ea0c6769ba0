"""Writes problems/linreg-gd/oracle.json: the steps in closed form. With A = [X, 1], H = A'A/n and c = A'y/n, the parameters after
t steps from 0 are V diag((1 - (1 - rate l)^t) / l) V'c for the eigenvalues l of H; converged runs are also held to
scikit-learn's LinearRegression.

Run: python3 scripts/oracles/linreg-gd.py
"""

import json
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression

TARGET = Path(__file__).parents[2] / "problems" / "linreg-gd" / "oracle.json"
rng = np.random.default_rng(20261120)


def after(X, y, rate, t):
    A = np.column_stack([X, np.ones(len(X))])
    values, V = np.linalg.eigh(A.T @ A / len(X))
    flat = values < 1e-12 * values.max()
    safe = np.where(flat, 1, values)
    gain = np.where(flat, rate * t, (1 - (1 - rate * safe) ** t) / safe)
    return V @ (gain * (V.T @ (A.T @ y / len(X)))), A


def case(name, X, y, rate, steps, converged=False):
    X, y = np.asarray(X, float), np.asarray(y, float)
    theta, _ = after(X, y, rate, steps)
    losses = []
    for t in range(steps):
        at, A = after(X, y, rate, t)
        losses.append(float(np.sum((A @ at - y) ** 2) / (2 * len(X))))
    if converged:
        model = LinearRegression().fit(X, y)
        assert np.allclose(model.coef_, theta[:-1]) and np.allclose(model.intercept_, theta[-1])
    expected = {"weights": theta[:-1].tolist(), "bias": float(theta[-1]), "losses": losses}
    return {"name": name, "input": [X.tolist(), y.tolist(), rate, steps], "expected": expected}


def draw(n, d, noise=0.5):
    X = rng.normal(size=(n, d)).round(4)
    return X, (X @ rng.normal(size=d) + 2 + noise * rng.normal(size=n)).round(4)


cases = [
    case("five columns", *draw(30, 5), 0.1, 20),
    case("one column", *draw(12, 1), 0.2, 30),
    case("more columns than rows", *draw(3, 6), 0.05, 15),
    case("no steps", [[1, 2]], [3], 0.5, 0),
    case("one row", [[1, 2]], [3], 0.1, 8),
    case("targets in the millions", draw(10, 2)[0], 1e6 * rng.normal(size=10).round(4), 0.1, 12),
    case("diverging", *draw(10, 2), 3, 6),
    case("converged, as scikit-learn", *draw(25, 2), 0.5, 300, converged=True),
]
source = "numpy 2: the steps in closed form; scikit-learn 1.2.1, LinearRegression, for the converged case"
TARGET.write_text(json.dumps({"source": source, "script": "scripts/oracles/linreg-gd.py", "cases": cases}))
