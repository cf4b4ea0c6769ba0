// Domains, ticks and numbers of a chart's axes.
import type { Axis, Layer } from '#lib/judge/picture/picture.ts';

/** Numbers further out than this are not drawn: the span of two of them would overflow. */
const furthest = 1e300;
/** And nearer to 0 no logarithm is taken. */
const nearest = 1e-300;

export function isDrawn(value: number): boolean {
	return Math.abs(value) < furthest;
}

/**
 * Options of a scale of Observable Plot.
 *
 * @param pixels length of the axis
 * @param perTick pixels between two ticks, about
 */
export function axisOptions(
	axis: Axis,
	at: 0 | 1,
	layers: readonly Layer[],
	pixels: number,
	perTick: number,
) {
	const arrow = (label: string) => (label === '' ? '' : at === 0 ? `${label} →` : `↑ ${label}`);
	const regions = layers.find((layer) => layer.kind === 'regions');
	const { low, high } = extentOf(layers, at);
	const furthestOut = Math.max(Math.abs(low), Math.abs(high));
	// Powers of ten are longer to write.
	const room = at === 0 && (furthestOut >= 1e6 || furthestOut < 1e-4) ? 2 * perTick : perTick;
	const ticks = Math.max(2, Math.floor(pixels / room));
	if (axis.scale === 'log' && low > nearest) {
		const domain = low === high ? [low / 2, high * 2] : [low, high];
		return {
			label: arrow(axis.label),
			type: 'log',
			domain,
			ticks: roundNumbers(low, high) ?? ticks,
			tickFormat: axis.counts ? countFormat : tickFormat,
		};
	}
	const margin =
		low === high ? (axis.whole ? Math.max(1, Math.abs(low) * 1e-9) : Math.abs(low) * 0.1 || 1) : 0;
	const base = { type: 'linear', domain: [low - margin, high + margin], nice: !regions && !axis.whole };
	if (axis.whole)
		return { ...base, label: arrow(axis.label), ticks: wholeNumbers(low, high, ticks), tickFormat };
	const offset = offsetOf(low - margin, high + margin);
	return {
		...base,
		label: arrow(offset === 0 ? axis.label : `${axis.label} ${offset < 0 ? '+' : '−'} ${Math.abs(offset)}`),
		ticks,
		tickFormat: (value: number) => tickFormat(value - offset),
	};
}

function extentOf(layers: readonly Layer[], at: 0 | 1): { low: number; high: number } {
	const values = layers
		.flatMap((layer): (number | undefined)[] => {
			switch (layer.kind) {
				case 'points':
				case 'line':
					return layer.at.filter((point) => point.every(isDrawn)).map((point) => point[at]);
				case 'segments':
					return layer.at
						.filter((ends) => ends.flat().every(isDrawn))
						.flatMap((ends) => ends.map((end) => end[at]));
				case 'regions':
					return [...(at === 0 ? layer.x : layer.y)];
				case 'groups':
					return [];
			}
		})
		.filter((value) => value !== undefined);
	if (values.length === 0) return { low: 0, high: 1 };
	return {
		low: values.reduce((a, b) => Math.min(a, b)),
		high: values.reduce((a, b) => Math.max(a, b)),
	};
}

/** A round number to count from where values are far from 0 compared to their range; else 0. */
function offsetOf(low: number, high: number): number {
	if (Math.max(Math.abs(low), Math.abs(high)) <= 1e4 * (high - low)) return 0;
	const size = 10 ** (Math.ceil(Math.log10(high - low)) + 1);
	return Math.round(low / size) * size;
}

/** At most about `count` whole numbers in a range, 1, 2 or 5 times a power of ten apart. */
function wholeNumbers(low: number, high: number, count: number): number[] {
	const power = 10 ** Math.max(0, Math.floor(Math.log10((high - low) / count || 1)));
	const step =
		[1, 2, 5, 10].map((times) => times * power).find((step) => (high - low) / step <= count) ?? 10 * power;
	const first = Math.ceil(low / step);
	const length = Math.min(100, Math.max(0, Math.floor(high / step) - first + 1));
	return Array.from({ length }, (_, i) => (first + i) * step);
}

/** Powers of ten in a range, between few of them also 2 and 5 times those; null where even these are less than two. */
function roundNumbers(low: number, high: number): number[] | null {
	const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
	const step = Math.ceil((to - from + 1) / 8);
	const powers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
	if (powers.length > 2) return powers.filter((_, i) => i % step === 0).map((power) => 10 ** power);
	const between = [from - 1, ...powers]
		.flatMap((power) => [1, 2, 5].map((times) => times * 10 ** power))
		.filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9));
	return between.length < 2 ? null : between;
}

/** At most seven digits, and a power of ten where zeros would be many. */
export function tickFormat(value: number): string {
	const size = Math.abs(value);
	const rounded = Number(value.toPrecision(7));
	const text =
		size >= 1e6 || (size > 0 && size < 1e-4) ? rounded.toExponential().replace('e+', 'e') : String(rounded);
	return text.replaceAll('-', '−');
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** 20K, 1.5M. */
function countFormat(value: number): string {
	return compact.format(value);
}
