// With k = 0 there is no worst number to compare with.
export function topK(xs: number[], k: number): number[] {
	const kept: { value: number; index: number }[] = [];
	xs.forEach((value, index) => {
		if (kept.length >= k && value <= kept[kept.length - 1].value) return;
		let place = kept.length;
		while (place > 0 && kept[place - 1].value < value) place--;
		kept.splice(place, 0, { value, index });
		if (kept.length > k) kept.pop();
	});
	return kept.map(({ index }) => index);
}
