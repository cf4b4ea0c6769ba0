"""Writes problems/knn-classifier/oracle.json: majority votes of the k nearest rows by scikit-learn where no votes are
equal, and by SciPy's distances with a stable sort where some are (scikit-learn then answers the smallest label).

Run: python3 scripts/oracles/knn-classifier.py
"""

import json
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.spatial.distance import cdist
from sklearn.datasets import load_iris, make_blobs, make_moons
from sklearn.neighbors import KNeighborsClassifier

TARGET = Path(__file__).parents[2] / "problems" / "knn-classifier" / "oracle.json"
rng = np.random.default_rng(20261120)


def by_sklearn(X, y, Q, k):
    model = KNeighborsClassifier(k, algorithm="kd_tree").fit(X, y)
    for row in model.kneighbors(Q, return_distance=False):
        votes = sorted(Counter(y[row]).values(), reverse=True)
        assert len(votes) == 1 or votes[0] > votes[1], "equal votes: scikit-learn has another rule"
    return model.predict(Q)


def by_scipy(X, y, Q, k):
    order = cdist(Q, X, "sqeuclidean").argsort(axis=1, kind="stable")[:, :k]
    # most_common keeps the order of first appearance among equals
    return np.array([Counter(y[row].tolist()).most_common(1)[0][0] for row in order])


def case(name, solve, X, y, Q, k):
    X, y, Q = np.asarray(X, float), np.asarray(y, int), np.asarray(Q, float)
    expected = solve(X, y, Q, k).tolist()
    return {"name": name, "input": [X.tolist(), y.tolist(), Q.tolist(), k], "expected": expected}


def split(X, y, queries, k):
    order = rng.permutation(len(X))
    X, y = X[order].round(6), y[order]
    return X[queries:], y[queries:], X[:queries], k


def grid(n, q, d, k):
    return rng.integers(0, 4, (n, d)), rng.integers(0, 3, n), rng.integers(0, 4, (q, d)), k


iris = load_iris(return_X_y=True)
cases = [
    case("two blobs, five voters", by_sklearn, *split(*make_blobs(50, 2, centers=2, cluster_std=4, random_state=3), 12, 5)),
    case("moons, three voters", by_sklearn, *split(*make_moons(60, noise=0.3, random_state=4), 15, 3)),
    case("one voter", by_sklearn, *split(*make_blobs(40, 3, centers=4, cluster_std=5, random_state=5), 15, 1)),
    case("far from the origin", by_sklearn, *split(1e6 + rng.normal(size=(40, 3)), rng.integers(0, 2, 40), 10, 7)),
    case("negative labels", by_sklearn, *split(rng.normal(size=(40, 2)), rng.choice([-4, 9], 40), 10, 3)),
    case("every row votes", by_sklearn, rng.normal(size=(7, 2)).round(6), [1, 1, 0, 0, 0, 1, 1], [[0, 0], [5, 5]], 7),
    case("iris, equal rows and four voters", by_scipy, *split(*iris, 20, 4)),
    case("four labels and six voters", by_scipy, *split(rng.normal(size=(50, 2)), rng.integers(0, 4, 50), 12, 6)),
    case("on a grid, two voters", by_scipy, *grid(20, 8, 2, 2)),
    case("on a grid, five voters", by_scipy, *grid(40, 10, 3, 5)),
    case("on a line, four voters", by_scipy, *grid(12, 6, 1, 4)),
]
source = "scikit-learn 1.2.1, KNeighborsClassifier; SciPy cdist with a stable sort where votes or distances are equal"
text = json.dumps({"source": source, "script": "scripts/oracles/knn-classifier.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
