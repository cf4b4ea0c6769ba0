// Disjoint sets of core points; then numbers in the order of rows, and each border point to the smallest number near it.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const n = X.length;
	const counts = new Int32Array(n).fill(1);
	const pairs: [number, number][] = [];
	for (let i = 0; i < n; i++)
		for (let j = i + 1; j < n; j++) {
			if (Math.sqrt(squaredDistance(X[i], X[j])) > eps) continue;
			counts[i]++;
			counts[j]++;
			pairs.push([i, j]);
		}

	const parent = Array.from({ length: n }, (_, i) => i);
	const find = (i: number): number => {
		while (parent[i] !== i) {
			parent[i] = parent[parent[i]];
			i = parent[i];
		}
		return i;
	};
	const isCore = (i: number) => counts[i] >= minPts;
	for (const [i, j] of pairs) if (isCore(i) && isCore(j)) parent[find(i)] = find(j);

	const numbers = new Map<number, number>();
	const labels = new Array<number>(n).fill(Infinity);
	for (let i = 0; i < n; i++) {
		if (!isCore(i)) continue;
		const root = find(i);
		if (!numbers.has(root)) numbers.set(root, numbers.size);
		labels[i] = numbers.get(root)!;
	}
	const answer = labels.slice();
	for (const [i, j] of pairs) {
		if (!isCore(i)) answer[i] = Math.min(answer[i], labels[j]);
		if (!isCore(j)) answer[j] = Math.min(answer[j], labels[i]);
	}
	return answer.map((label) => (label === Infinity ? -1 : label));
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
