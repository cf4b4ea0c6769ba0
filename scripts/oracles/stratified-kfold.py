"""Writes problems/stratified-kfold/oracle.json: the folds of scikit-learn's StratifiedKFold without shuffling, each an
assignment with both properties, which this script checks.

Run: python3 scripts/oracles/stratified-kfold.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine
from sklearn.model_selection import StratifiedKFold

TARGET = Path(__file__).parents[2] / "problems" / "stratified-kfold" / "oracle.json"
rng = np.random.default_rng(20261121)
warnings.filterwarnings("ignore", message="The least populated class")


def case(name, y, k):
    y = np.asarray(y, int)
    folds = np.empty(len(y), int)
    for fold, (_, test) in enumerate(StratifiedKFold(k).split(np.zeros(len(y)), y)):
        folds[test] = fold
    for rows in [np.full(len(y), True), *(y == label for label in np.unique(y))]:
        counts = np.bincount(folds[rows], minlength=k)
        assert np.ptp(counts) <= 1, name
    return {"name": name, "input": [y.tolist(), k], "expected": folds.tolist()}


iris, wine = load_iris().target, load_wine().target
cases = [
    case("two labels", rng.integers(0, 2, 20), 2),
    case("three labels, five folds", rng.integers(0, 3, 47), 5),
    case("many labels", rng.integers(0, 12, 90), 4),
    case("a frequent label", rng.choice([3, -1, 8], 60, p=[0.8, 0.15, 0.05]), 3),
    case("one label", [4] * 11, 3),
    case("iris", iris, 10),
    case("wine", wine, 7),
    case("wine, shuffled", rng.permutation(wine), 5),
]
source = f"scikit-learn {sklearn.__version__}, StratifiedKFold"
text = json.dumps({"source": source, "script": "scripts/oracles/stratified-kfold.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
