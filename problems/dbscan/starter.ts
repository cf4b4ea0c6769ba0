/**
 * @param X      shape (n, d), the points
 * @param eps    the radius of a neighbourhood
 * @param minPts how many points it needs, the point itself included, to make that point core
 * @returns shape (n,), the cluster of each point, -1 for noise
 */
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	throw new Error('Write dbscan: find the core points, then grow a cluster from each that has none.');
}
