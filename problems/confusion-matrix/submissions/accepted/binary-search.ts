// Sorts the places by label and finds each label by bisection: O((n + k)·log k + k²).
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const order = labels.map((_, i) => i).sort((a, b) => labels[a]! - labels[b]!);
	const find = (label: number) => {
		let low = 0;
		let high = order.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (labels[order[middle]!]! < label) low = middle + 1;
			else high = middle;
		}
		return low < order.length && labels[order[low]!] === label ? order[low]! : -1;
	};
	const C = labels.map(() => new Array<number>(labels.length).fill(0));
	y.forEach((label, r) => {
		const [i, j] = [find(label), find(p[r]!)];
		if (i !== -1 && j !== -1) C[i]![j]!++;
	});
	return C;
}
