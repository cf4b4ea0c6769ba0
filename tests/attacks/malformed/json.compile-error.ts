// Json.
{"knnClassify": 1, "weights": [0]}
