// Neighbours can't differ by more than the radius in the first column, so only a window of the sorted rows is measured.
export function dbscan(X: number[][], eps: number, minPts: number): number[] {
	const order = X.map((_, i) => i).sort((a, b) => X[a][0] - X[b][0]);
	const near: number[][] = X.map((_, i) => [i]);
	order.forEach((i, place) => {
		for (let next = place + 1; next < order.length; next++) {
			const j = order[next];
			if (X[j][0] - X[i][0] > eps) break;
			if (squaredDistance(X[i], X[j]) > eps * eps) continue;
			near[i].push(j);
			near[j].push(i);
		}
	});

	const labels = new Map<number, number>();
	let cluster = 0;
	near.forEach((_, start) => {
		if (near[start].length < minPts || labels.has(start)) return;
		let front = [start];
		labels.set(start, cluster);
		while (front.length > 0) {
			const next: number[] = [];
			for (const i of front)
				for (const j of near[i]) {
					if (labels.has(j)) continue;
					labels.set(j, cluster);
					if (near[j].length >= minPts) next.push(j);
				}
			front = next;
		}
		cluster++;
	});
	return X.map((_, i) => labels.get(i) ?? -1);
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
