"""Writes problems/mlp-train/oracle.json: the epochs by NumPy, gradients by complex steps through the loss itself, one parameter at a
time; the first gradient is also held to that of scikit-learn's MLPClassifier.

Run: python3 scripts/oracles/mlp-train.py
"""

import json
from pathlib import Path

import numpy as np
from sklearn.datasets import make_moons
from sklearn.neural_network import MLPClassifier

TARGET = Path(__file__).parents[2] / "problems" / "mlp-train" / "oracle.json"
rng = np.random.default_rng(20261120)


def unpack(theta, d, h):
    return theta[: h * d].reshape(h, d), theta[h * d : h * d + h], theta[h * d + h : -1], theta[-1]


def loss(theta, X, y, h):
    W1, b1, w2, b2 = unpack(theta, X.shape[1], h)
    z = np.tanh(X @ W1.T + b1) @ w2 + b2
    m = np.maximum(z.real, 0)
    return np.mean(m + np.log(np.exp(-m) + np.exp(z - m)) - y * z)


def gradient(theta, X, y, h):
    step = 1e-30
    return np.array([loss(theta + 1j * step * e, X, y, h).imag / step for e in np.eye(len(theta))])


def held_to_sklearn(theta, X, y, h):
    model = MLPClassifier((h,), activation="tanh", solver="sgd", alpha=0, momentum=0, nesterovs_momentum=False,
                          learning_rate_init=0.5, batch_size=len(X), max_iter=1, shuffle=False)
    model.partial_fit(X, y, classes=[0, 1])
    W1, b1, w2, b2 = unpack(theta, X.shape[1], h)
    model.coefs_, model.intercepts_ = [W1.T.copy(), w2[:, None].copy()], [b1.copy(), np.array([b2])]
    model._optimizer.params = model.coefs_ + model.intercepts_
    model.partial_fit(X, y)
    own = theta - 0.5 * gradient(theta, X, y, h)
    theirs = np.concatenate([model.coefs_[0].T.ravel(), model.intercepts_[0], model.coefs_[1].ravel(), model.intercepts_[1]])
    assert np.allclose(own, theirs, rtol=1e-9, atol=1e-12), np.abs(own - theirs).max()


def case(name, X, y, h, rate, epochs, spread=0.7, sklearn=True):
    X, y = np.asarray(X, float), np.asarray(y, int)
    d = X.shape[1]
    theta = (spread * rng.normal(size=h * d + 2 * h + 1)).round(4)
    if sklearn:
        held_to_sklearn(theta, X, y, h)
    W1, b1, w2, b2 = unpack(theta, d, h)
    given = [X.tolist(), y.tolist(), W1.tolist(), b1.tolist(), w2.tolist(), float(b2), rate, epochs]
    losses = []
    for _ in range(epochs):
        losses.append(float(loss(theta, X, y, h)))
        theta = theta - rate * gradient(theta, X, y, h)
    W1, b1, w2, b2 = unpack(theta, d, h)
    expected = {"W1": W1.tolist(), "b1": b1.tolist(), "w2": w2.tolist(), "b2": float(b2), "losses": losses}
    return {"name": name, "input": given, "expected": expected}


moons, labels = make_moons(20, noise=0.1, random_state=1)
cases = [
    case("moons", moons.round(4), labels, 4, 0.5, 15),
    case("exclusive or", [[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0], 3, 0.5, 40, spread=1.2),
    case("five columns", rng.normal(size=(12, 5)).round(4), rng.integers(0, 2, 12), 3, 0.3, 10),
    case("one unit", rng.normal(size=(6, 2)).round(4), [0, 1, 1, 0, 1, 0], 1, 0.4, 8),
    case("one row", [[1, -2]], [1], 2, 0.5, 5, sklearn=False),
    case("no epochs", [[1, 2]], [0], 2, 0.5, 0, sklearn=False),
    case("large weights", rng.normal(size=(8, 2)).round(4), [0, 1] * 4, 3, 0.1, 6, spread=10),
]
source = "numpy 2 (complex-step gradient); scikit-learn 1.2.1, MLPClassifier, for the first step"
TARGET.write_text(json.dumps({"source": source, "script": "scripts/oracles/mlp-train.py", "cases": cases}))
