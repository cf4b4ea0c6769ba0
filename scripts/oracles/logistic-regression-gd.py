"""Writes problems/logistic-regression-gd/oracle.json: the steps by NumPy, with the loss by scipy.special and the gradient by
complex steps through the loss itself; long runs are also held to scikit-learn's LogisticRegression.

Run: python3 scripts/oracles/logistic-regression-gd.py
"""

import json
from pathlib import Path

import numpy as np
from scipy.special import expit, log_expit
from sklearn.linear_model import LogisticRegression

TARGET = Path(__file__).parents[2] / "problems" / "logistic-regression-gd" / "oracle.json"
rng = np.random.default_rng(20261120)


def loss(theta, X, y, lam):
    z = X @ theta[:-1] + theta[-1]
    return -np.mean(np.where(y == 1, log_expit(z), log_expit(-z))) + lam / 2 * theta[:-1] @ theta[:-1]


def smooth_loss(theta, X, y, lam):
    """The same for complex theta: log(1 + exp(z)) - y z, with the larger exponent taken out."""
    z = X @ theta[:-1] + theta[-1]
    m = np.maximum(z.real, 0)
    return np.mean(m + np.log(np.exp(-m) + np.exp(z - m)) - y * z) + lam / 2 * theta[:-1] @ theta[:-1]


def gradient(theta, X, y, lam):
    h = 1e-30
    return np.array([smooth_loss(theta + 1j * h * e, X, y, lam).imag / h for e in np.eye(len(theta))])


def descend(X, y, rate, steps, lam):
    theta, losses = np.zeros(X.shape[1] + 1), []
    for _ in range(steps):
        losses.append(loss(theta, X, y, lam))
        theta = theta - rate * gradient(theta, X, y, lam)
    return theta, losses


def case(name, X, y, rate, steps, lam, converged=False):
    X, y = np.asarray(X, float), np.asarray(y, int)
    theta, losses = descend(X, y, rate, steps, lam)
    if converged:
        model = LogisticRegression(C=1 / (lam * len(X)), tol=1e-12, max_iter=10000).fit(X, y)
        assert np.allclose(model.coef_[0], theta[:-1], atol=1e-5) and np.allclose(model.intercept_, theta[-1], atol=1e-5)
    expected = {"weights": theta[:-1].tolist(), "bias": float(theta[-1]), "losses": [float(v) for v in losses]}
    return {"name": name, "input": [X.tolist(), y.tolist(), rate, steps, lam], "expected": expected}


def draw(n, d):
    X = rng.normal(size=(n, d)).round(4)
    return X, (rng.random(n) < expit(2 * X @ rng.normal(size=d) + 0.5)).astype(int)


cases = [
    case("five columns", *draw(30, 5), 0.3, 20, 0.05),
    case("one column, no penalty", *draw(12, 1), 0.5, 30, 0),
    case("a strong penalty", *draw(20, 3), 0.2, 15, 3),
    case("only label 1", rng.normal(size=(6, 2)).round(4), [1] * 6, 0.5, 10, 0.1),
    case("large scores", 500 * draw(10, 2)[0], [0, 1] * 5, 0.2, 3, 0),
    case("no steps", [[1, 2]], [0], 0.5, 0, 0.1),
    case("converged, as scikit-learn", *draw(25, 2), 0.5, 900, 0.3, converged=True),
]
source = "numpy 2 and scipy (complex-step gradient); scikit-learn 1.2.1, LogisticRegression, for the converged case"
TARGET.write_text(json.dumps({"source": source, "script": "scripts/oracles/logistic-regression-gd.py", "cases": cases}))
