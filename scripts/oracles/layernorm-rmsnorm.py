"""Oracle of layernorm-rmsnorm: numpy forward, complex steps backward.

No derivative is written down here: the slope of an analytic f at x is Im f(x + ih) / h, and with h = 1e-30 nothing is
rounded away (Squire and Trapp, "Using complex variables to estimate derivatives of real functions", 1998).

Run: python3 scripts/oracles/layernorm-rmsnorm.py > problems/layernorm-rmsnorm/oracle.json
"""

import json

import numpy as np

rng = np.random.default_rng(20261121)
STEP = 1e-30


def forward(kind, X, gamma, beta, eps):
    centred = X - X.mean(axis=1, keepdims=True) if kind == "layer" else X
    return gamma * centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + eps) + beta


def slopes(loss, at):
    """The gradient of loss at an array, one number at a time."""
    gradient = np.zeros(at.shape)
    for place in np.ndindex(at.shape):
        moved = at.astype(complex)
        moved[place] += 1j * STEP
        gradient[place] = loss(moved).imag / STEP
    return gradient


def normal(*shape):
    return np.round(rng.normal(size=shape), 6)


def case(name, kind, X, eps=1e-5):
    n, d = X.shape
    gamma, beta, dY = normal(d) + 1, normal(d), normal(n, d)
    expected = {
        "Y": forward(kind, X, gamma, beta, eps),
        "dX": slopes(lambda at: np.sum(dY * forward(kind, at, gamma, beta, eps)), X),
        "dGamma": slopes(lambda at: np.sum(dY * forward(kind, X, at, beta, eps)), gamma),
        "dBeta": slopes(lambda at: np.sum(dY * forward(kind, X, gamma, at, eps)), beta),
    }
    given = [kind, X.tolist(), gamma.tolist(), beta.tolist(), eps, dY.tolist()]
    return {
        "name": f"{kind}, {name}",
        "input": given,
        "expected": {field: value.tolist() for field, value in expected.items()},
    }


cases = []
for kind in ("layer", "rms"):
    cases += [
        case("one row", kind, normal(1, 5)),
        case("one column", kind, normal(4, 1)),
        case("more rows than columns", kind, normal(9, 3)),
        case("more columns than rows", kind, normal(3, 12)),
        case("around 5", kind, 5 + normal(6, 4)),
        case("constant rows", kind, np.repeat(rng.integers(-9, 10, (4, 1)), 3, axis=1).astype(float)),
        case("zeros", kind, np.zeros((2, 3))),
        case("a large eps", kind, normal(5, 4), eps=0.5),
        case("small rows", kind, 1e-3 * normal(5, 4)),
    ]
source = f"numpy {np.__version__}, gradients by complex steps"
print(json.dumps({"source": source, "script": "scripts/oracles/layernorm-rmsnorm.py", "cases": cases}))
