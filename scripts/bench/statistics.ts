export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function quantile(values: readonly number[], q: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
}

/** The median of each of so many equal parts of a series. */
export function medians(values: readonly number[], parts: number): number[] {
	return Array.from({ length: parts }, (_, i) =>
		median(values.slice((i * values.length) / parts, ((i + 1) * values.length) / parts)),
	);
}

export function geometricMean(values: readonly number[]): number {
	return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
