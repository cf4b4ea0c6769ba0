// Python.
def knnClassify(X, y):
    return 0
