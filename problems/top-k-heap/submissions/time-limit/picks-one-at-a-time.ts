// The largest number left is searched k times: n·k.
export function topK(xs: number[], k: number): number[] {
	const taken = new Set<number>();
	const answer: number[] = [];
	while (answer.length < Math.min(k, xs.length)) {
		let best = -1;
		for (let i = 0; i < xs.length; i++) if (!taken.has(i) && (best === -1 || xs[i] > xs[best])) best = i;
		taken.add(best);
		answer.push(best);
	}
	return answer;
}
