// Numbers as the page writes them.

/** A value of a case: integers in full, others to this many digits. `-0`, NaN and infinities by name. */
export function formatValue(x: number, digits = 6): string {
	if (Object.is(x, -0)) return '-0';
	if (Number.isInteger(x) && Math.abs(x) < 1e15) return String(x);
	if (!Number.isFinite(x)) return x > 0 ? 'Infinity' : x < 0 ? '-Infinity' : 'NaN';
	return String(Number(x.toPrecision(digits)));
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count in full: 1,234,567. */
export function formatCount(count: number): string {
	return grouped.format(count);
}

/** Operations in three digits: 1.23 million. */
export function formatOps(ops: number): string {
	if (ops < 1e4) return formatCount(ops);
	if (ops < 1e6) return `${threeDigits(ops / 1e3)} thousand`;
	if (ops < 1e9) return `${threeDigits(ops / 1e6)} million`;
	return `${threeDigits(ops / 1e9)} billion`;
}

export function formatBytes(bytes: number): string {
	if (bytes < 1024) return `${bytes} B`;
	if (bytes < 2 ** 20) return `${threeDigits(bytes / 1024)} kB`;
	return `${threeDigits(bytes / 2 ** 20)} MB`;
}

export function formatMs(ms: number): string {
	return ms < 1000 ? `${threeDigits(ms)} ms` : `${threeDigits(ms / 1000)} s`;
}

/** How many times something: 1.8, 12, 340. */
export function formatRatio(ratio: number): string {
	return threeDigits(ratio, 2);
}

function threeDigits(x: number, digits = 3): string {
	return x >= 10 ** digits ? formatCount(x) : String(Number(x.toPrecision(digits)));
}
