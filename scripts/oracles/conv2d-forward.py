"""Writes problems/conv2d-forward/oracle.json: SciPy's correlate2d of padded images, channel by channel, and every so-maniest row and
column of it.

Run: python3 scripts/oracles/conv2d-forward.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.signal import correlate2d
from sklearn.datasets import load_digits

TARGET = Path(__file__).parents[2] / "problems" / "conv2d-forward" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, images, kernels, bias, stride, padding):
    images, kernels, bias = (np.asarray(x, float).round(9) for x in (images, kernels, bias))
    padded = np.pad(images, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    expected = [
        [
            (sum(correlate2d(plane, k, "valid") for plane, k in zip(image, kernel)) + b)[::stride, ::stride].tolist()
            for kernel, b in zip(kernels, bias)
        ]
        for image in padded
    ]
    given = [images.tolist(), kernels.tolist(), bias.tolist(), stride, padding]
    return {"name": name, "input": given, "expected": expected}


def drawn(n, c, f, k, height, width):
    return tuple(rng.normal(size=shape).round(4) for shape in [(n, c, height, width), (f, c, k, k), (f,)])


sobel = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
digits = load_digits().images[:2, None]
cases = [
    case("edges of digits, Sobel", digits, np.array([sobel, sobel.T])[:, None], [0, 0], 1, 1),
    case("no padding", *drawn(2, 3, 2, 3, 6, 5), 1, 0),
    case("padding of 1", *drawn(2, 2, 3, 3, 5, 6), 1, 1),
    case("stride of 2, padding of 1", *drawn(2, 3, 2, 3, 7, 8), 2, 1),
    case("stride of 3", *drawn(1, 2, 2, 2, 9, 7), 3, 0),
    case("stride of 2, padding of 3, kernel of 5", *drawn(1, 2, 2, 5, 6, 4), 2, 3),
    case("kernel of 1", *drawn(2, 4, 3, 1, 3, 4), 1, 0),
    case("kernel as large as the image", *drawn(2, 2, 2, 4, 4, 4), 1, 0),
    case("stride longer than the kernel", *drawn(1, 1, 2, 2, 8, 11), 4, 0),
]
source = f"SciPy {scipy.__version__}, correlate2d"
script = "scripts/oracles/conv2d-forward.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
