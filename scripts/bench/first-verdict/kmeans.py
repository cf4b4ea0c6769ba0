def kmeans(X, initial, iterations):
    centroids = [list(row) for row in initial]
    for _ in range(iterations):
        labels, _inertia = assign(X, centroids)
        centroids = move(X, labels, centroids)
    labels, inertia = assign(X, centroids)
    return {'labels': labels, 'centroids': centroids, 'inertia': inertia}


def assign(X, centroids):
    labels, inertia = [], 0
    for x in X:
        nearest, least = 0, float('inf')
        for c, centroid in enumerate(centroids):
            distance = 0
            for j in range(len(x)):
                difference = x[j] - centroid[j]
                distance += difference * difference
            if distance < least:
                nearest, least = c, distance
        labels.append(nearest)
        inertia += least
    return labels, inertia


def move(X, labels, centroids):
    sums = [[0] * len(row) for row in centroids]
    counts = [0] * len(centroids)
    for i, x in enumerate(X):
        c = labels[i]
        counts[c] += 1
        for j in range(len(x)):
            sums[c][j] += x[j]
    return [row if counts[c] == 0 else [s / counts[c] for s in sums[c]] for c, row in enumerate(centroids)]
