// `sort()` without a comparison orders numbers as text: 9 comes after 10.
export function topK(xs: number[], k: number): number[] {
	return xs
		.map((x, i) => [x, i])
		.sort()
		.reverse()
		.slice(0, k)
		.map(([, i]) => i);
}
