"""Writes problems/pairwise-distances/oracle.json: SciPy's cdist, and scikit-learn's cosine distances, which have a value
for rows of zeros.

Run: python3 scripts/oracles/pairwise-distances.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
import sklearn
from scipy.spatial.distance import cdist
from sklearn.datasets import load_iris, load_wine
from sklearn.metrics.pairwise import cosine_distances

TARGET = Path(__file__).parents[2] / "problems" / "pairwise-distances" / "oracle.json"
rng = np.random.default_rng(20261121)
by_scipy = {"manhattan": "cityblock", "euclidean": "euclidean"}


def case(name, metric, X, Y):
    X, Y = (np.asarray(rows, float).round(9) for rows in (X, Y))
    expected = cosine_distances(X, Y) if metric == "cosine" else cdist(X, Y, by_scipy[metric])
    return {"name": name, "input": [X.tolist(), Y.tolist(), metric], "expected": expected.tolist()}


def normal(rows, columns):
    return rng.normal(size=(rows, columns)).round(6)


def counts(rows, columns):
    return np.maximum(0, rng.integers(-2, 4, (rows, columns)))


iris, wine = load_iris().data, load_wine().data
zeros = np.zeros((1, 4))
cases = [
    case("iris, Euclidean", "euclidean", iris[::12], iris[5::15]),
    case("iris, Manhattan", "manhattan", iris[::12], iris[5::15]),
    case("iris, cosine", "cosine", iris[::12], iris[5::15]),
    case("wine, thirteen columns in their own units", "euclidean", wine[::20], wine[3::30]),
    case("wine, cosine", "cosine", wine[::20], wine[3::30]),
    case("counts, Manhattan", "manhattan", counts(8, 5), counts(6, 5)),
    case("counts, cosine", "cosine", counts(8, 5), counts(6, 5)),
    case("rows of zeros, cosine", "cosine", np.vstack([zeros, normal(3, 4)]), np.vstack([normal(2, 4), zeros])),
    case("far from the origin, Euclidean", "euclidean", 1e8 + normal(6, 3), 1e8 + normal(5, 3)),
    case("rows to themselves, Euclidean", "euclidean", *[normal(6, 2)] * 2),
    case("one column, cosine", "cosine", normal(4, 1), normal(4, 1)),
]
source = f"SciPy {scipy.__version__}, cdist; scikit-learn {sklearn.__version__}, cosine_distances"
script = "scripts/oracles/pairwise-distances.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
