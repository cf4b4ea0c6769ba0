"""Writes problems/matrix-factorization-sgd/oracle.json: each visit a step along the gradient of the penalised loss of one rating, taken
by complex steps through the loss itself with NumPy.

Run: python3 scripts/oracles/matrix-factorization-sgd.py
"""

import json
from pathlib import Path

import numpy as np

TARGET = Path(__file__).parents[2] / "problems" / "matrix-factorization-sgd" / "oracle.json"
rng = np.random.default_rng(20261121)


def run(users, items, ratings, P, Q, order, rate, penalty):
    (U, k), I = np.shape(P), len(Q)
    theta = np.concatenate([np.zeros(U + I), np.ravel(P), np.ravel(Q)])
    mean = float(np.mean(ratings))

    def unpack(theta):
        return theta[:U], theta[U : U + I], theta[U + I : U + I + U * k].reshape(U, k), theta[U + I + U * k :].reshape(I, k)

    def predict(theta, j):
        b, c, p, q = unpack(theta)
        return mean + b[users[j]] + c[items[j]] + np.sum(p[users[j]] * q[items[j]])

    def loss(theta, j):
        b, c, p, q = unpack(theta)
        u, i = users[j], items[j]
        sizes = b[u] ** 2 + c[i] ** 2 + np.sum(p[u] ** 2) + np.sum(q[i] ** 2)
        return (ratings[j] - predict(theta, j)) ** 2 / 2 + penalty / 2 * sizes

    directions = np.eye(len(theta))
    rmse = []
    for visits in order:
        for j in visits:
            theta = theta - rate * np.array([loss(theta + 1e-30j * e, j).imag / 1e-30 for e in directions])
        rmse.append(float(np.sqrt(np.mean([(r - predict(theta, j)) ** 2 for j, r in enumerate(ratings)]))))
    b, c, p, q = (part.tolist() for part in unpack(theta))
    return {"mean": mean, "userBias": b, "itemBias": c, "P": p, "Q": q, "rmse": rmse}


def case(name, n, U, I, k, epochs, rate=0.05, penalty=0.1, spread=0.5, users=None):
    users = rng.integers(0, U if users is None else users, n).tolist()
    items = rng.integers(0, I, n).tolist()
    ratings = rng.integers(1, 6, n).astype(float).tolist()
    P, Q = ((spread * rng.normal(size=(rows, k))).round(4).tolist() for rows in (U, I))
    order = [rng.permutation(n).tolist() for _ in range(epochs)]
    given = [users, items, ratings, P, Q, order, rate, penalty]
    return {"name": name, "input": given, "expected": run(*given)}


cases = [
    case("stars", 12, 4, 5, 2, 6),
    case("no penalty", 10, 4, 3, 3, 5, penalty=0.0),
    case("a strong penalty", 15, 5, 4, 2, 8, penalty=0.7),
    case("one factor", 8, 3, 3, 1, 10),
    case("users without ratings", 9, 6, 4, 2, 4, users=3),
    case("one user, one item", 5, 1, 1, 2, 3),
    case("no epochs", 4, 2, 3, 2, 0),
    case("factors of zero", 6, 3, 3, 2, 5, spread=0.0),
    case("many epochs", 10, 4, 4, 2, 40, rate=0.1, penalty=0.02),
]
source = f"NumPy {np.__version__}, gradients by complex steps"
script = "scripts/oracles/matrix-factorization-sgd.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
