// A distance is given up as soon as it is as large as the least so far.
export function lloydStep(X: number[][], centroids: number[][]) {
	const clusters = centroids.map(() => [] as number[][]);
	const labels = X.map((x) => {
		let best = 0;
		let least = Infinity;
		centroids.forEach((row, c) => {
			let sum = 0;
			for (let j = 0; j < row.length && sum < least; j++) sum += (row[j] - x[j]) * (row[j] - x[j]);
			if (sum < least) [best, least] = [c, sum];
		});
		clusters[best].push(x);
		return best;
	});
	return { labels, centroids: clusters.map((members, c) => meanOf(members) ?? centroids[c]) };
}

function meanOf(rows: number[][]): number[] | null {
	if (rows.length === 0) return null;
	const sum = rows.reduce(
		(total, row) => total.map((value, j) => value + row[j]),
		rows[0].map(() => 0),
	);
	return sum.map((value) => value / rows.length);
}
