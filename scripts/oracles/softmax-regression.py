"""Writes problems/softmax-regression/oracle.json: the steps by NumPy, with the loss by scipy.special and the gradient by complex
steps through the loss itself; a long run is also held to scikit-learn's LogisticRegression by its probabilities.

Run: python3 scripts/oracles/softmax-regression.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from scipy.special import log_softmax, softmax
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression

TARGET = Path(__file__).parents[2] / "problems" / "softmax-regression" / "oracle.json"
rng = np.random.default_rng(20261122)


def with_ones(X):
    return np.column_stack([X, np.ones(len(X))])


def loss(theta, X, y):
    return -np.mean(log_softmax(with_ones(X) @ theta.T, axis=1)[np.arange(len(X)), y])


def smooth_loss(theta, X, y):
    """The same for complex theta."""
    z = with_ones(X) @ theta.T
    m = z.real.max(axis=1, keepdims=True)
    return np.mean(m[:, 0] + np.log(np.exp(z - m).sum(axis=1)) - z[np.arange(len(X)), y])


def gradient(theta, X, y):
    h, g = 1e-30, np.zeros(theta.shape)
    for at in np.ndindex(*theta.shape):
        moved = theta.astype(complex)
        moved[at] += 1j * h
        g[at] = smooth_loss(moved, X, y).imag / h
    return g


def case(name, X, y, k, rate, steps, converged=False):
    X, y = np.asarray(X, float), np.asarray(y, int)
    theta, losses = np.zeros((k, X.shape[1] + 1)), []
    for _ in range(steps):
        losses.append(float(loss(theta, X, y)))
        theta = theta - rate * gradient(theta, X, y)
    if converged:
        model = LogisticRegression(penalty=None, tol=1e-12, max_iter=100000).fit(X, y)
        assert np.allclose(model.predict_proba(X), softmax(with_ones(X) @ theta.T, axis=1), atol=1e-4)
    expected = {"weights": theta[:, :-1].tolist(), "biases": theta[:, -1].tolist(), "losses": losses}
    return {"name": name, "input": [X.tolist(), y.tolist(), k, rate, steps], "expected": expected}


def draw(n, d, k):
    X = rng.normal(size=(n, d)).round(4)
    p = softmax(X @ rng.normal(size=(d, k)), axis=1)
    return X, [int(rng.choice(k, p=row)) for row in p]


iris = load_iris()
cases = [
    case("three classes, five columns", *draw(30, 5, 3), 3, 0.3, 20),
    case("two classes, one column", *draw(12, 1, 2), 2, 0.5, 30),
    case("six classes", *draw(25, 3, 6), 6, 0.4, 15),
    case("a class that does not occur", draw(8, 2, 2)[0], [0, 2, 0, 2, 2, 0, 0, 2], 4, 0.5, 10),
    case("one class", [[1, 2], [3, 4]], [0, 0], 1, 0.5, 3),
    case("large scores", 300 * draw(10, 2, 3)[0], [0, 1, 2, 0, 1] * 2, 3, 0.2, 3),
    case("no steps", [[1, 2]], [0], 2, 0.5, 0),
    case("iris, centred", (iris.data[::3] - iris.data[::3].mean(axis=0)).round(4), iris.target[::3], 3, 0.1, 40),
    case("converged, as scikit-learn", *draw(40, 2, 3), 3, 1.0, 600, converged=True),
]
source = f"numpy and scipy (complex-step gradient); scikit-learn {sklearn.__version__}, LogisticRegression, for the converged case"
text = json.dumps({"source": source, "script": "scripts/oracles/softmax-regression.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
