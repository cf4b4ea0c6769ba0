interface Neighbor {
	distance: number; // squared
	label: number;
}

/**
 * k-nearest-neighbours classification: each query gets the most frequent label among its k nearest training rows.
 *
 * Source: T. Cover and P. Hart, Nearest neighbor pattern classification, IEEE Transactions on Information Theory 13
 * (1967), 21-27.
 * Time O(q·n·(d + k)): each of q queries measures n distances of d terms and keeps the k nearest rows in order, where
 * a row that comes in shifts at most k others. Voting adds k a query.
 * Space O(k + q): the k nearest and the answer; the n distances are not kept.
 *
 * @param X shape (n, d), the training rows
 * @param y shape (n,), their labels, any integers
 * @param Q shape (q, d), the queries
 * @param k how many neighbours vote, 1 <= k <= n
 * @returns shape (q,), a label for each query
 */
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => vote(nearest(X, y, query, k)));
}

/** The k nearest rows, nearest first; of equally far rows the one with the smaller index first. */
function nearest(X: number[][], y: number[], query: number[], k: number): Neighbor[] {
	const kept: Neighbor[] = []; // at most k, ascending
	for (let i = 0; i < X.length; i++) {
		const distance = squaredDistance(X[i]!, query);
		if (kept.length === k) {
			if (distance >= kept[k - 1]!.distance) continue;
			kept.pop();
		}
		let place = kept.length;
		while (place > 0 && distance < kept[place - 1]!.distance) place--; // earlier rows stay before equal ones
		kept.splice(place, 0, { distance, label: y[i]! });
	}
	return kept;
}

/** The most frequent label; of equally frequent ones the one that has the nearest neighbour. */
function vote(neighbors: Neighbor[]): number {
	const votes = new Map<number, number>(); // in order of first appearance: nearest first
	for (const { label } of neighbors) votes.set(label, (votes.get(label) ?? 0) + 1);
	const most = Math.max(...votes.values());
	return [...votes.keys()].find((label) => votes.get(label) === most)!; // some label has the most
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) {
		const difference = a[j]! - b[j]!;
		sum += difference * difference;
	}
	return sum;
}
