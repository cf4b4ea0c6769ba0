// A label that is not in the list has place -1, which `at` reads from the end: it is counted as the last one.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const places = new Map(labels.map((label, i) => [label, i]));
	const place = (label: number) => places.get(label) ?? -1;
	const k = labels.length;
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const row = C.at(place(y[r]))!;
		row[(place(p[r]) + k) % k]++;
	}
	return C;
}
