"""Oracle of dense-forward-backward: numpy's product forward, complex steps backward.

No derivative is written down here: the slope of an analytic f at x is Im f(x + ih) / h, and with h = 1e-30 nothing is
rounded away (Squire and Trapp, "Using complex variables to estimate derivatives of real functions", 1998).

Run: python3 scripts/oracles/dense-forward-backward.py > problems/dense-forward-backward/oracle.json
"""

import json

import numpy as np

rng = np.random.default_rng(20261120)
STEP = 1e-30


def forward(X, W, b):
    return np.einsum("ri,ij->rj", X, W) + b


def slopes(loss, at):
    """The gradient of loss at an array, one number at a time."""
    gradient = np.zeros(at.shape)
    for place in np.ndindex(at.shape):
        moved = at.astype(complex)
        moved[place] += 1j * STEP
        gradient[place] = loss(moved).imag / STEP
    return gradient


def case(name, n, d, k, batches=1, make=None):
    make = make or (lambda *shape: np.round(rng.normal(size=shape), 6))
    W, b = make(d, k), make(k)
    calls, expected = [["new", W.tolist(), b.tolist()]], [None]
    for _ in range(batches):
        X, dY = make(n, d), make(n, k)
        calls += [["forward", X.tolist()], ["backward", dY.tolist()]]
        expected += [
            forward(X, W, b).tolist(),
            {
                "dX": slopes(lambda at: np.sum(dY * forward(at, W, b)), X).tolist(),
                "dW": slopes(lambda at: np.sum(dY * forward(X, at, b)), W).tolist(),
                "db": slopes(lambda at: np.sum(dY * forward(X, W, at)), b).tolist(),
            },
        ]
    return {"name": name, "input": calls, "expected": expected}


def whole(*shape):
    return rng.integers(-5, 6, shape).astype(float)


def large(*shape):
    return whole(*shape) * 1e6


cases = [
    case("one number", 1, 1, 1),
    case("a square layer", 4, 4, 4),
    case("more inputs than outputs", 5, 7, 2),
    case("more outputs than inputs", 3, 2, 6),
    case("one row", 1, 5, 4),
    case("two batches", 3, 4, 2, batches=2),
    case("whole numbers", 6, 3, 3, make=whole),
    case("whole millions", 3, 3, 2, make=large),
]

print(
    json.dumps(
        {
            "source": f"numpy {np.__version__}, gradients by complex steps",
            "script": "scripts/oracles/dense-forward-backward.py",
            "cases": cases,
        }
    )
)
