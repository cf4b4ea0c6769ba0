// Data sets that cases are made of. Rows are shuffled; labels are integers from 0.
import type { Random } from '#lib/judge/random.ts';

/** Rows and their targets or labels. X: (n, d), y: (n,). */
export interface Dataset {
	readonly X: number[][];
	readonly y: number[];
}

/** k groups round centres at least about `gap` spreads apart. Every label occurs when n >= k. */
export function blobs(random: Random, n: number, d: number, k: number, gap = 6): Dataset {
	const centres = Array.from({ length: k }, (_, c) =>
		Array.from({ length: d }, (_, j) =>
			Math.round(gap * ((c >> (j % 5)) % 2 === 0 ? c : -c) + random.integer(-1, 1)),
		),
	);
	const labels = random.shuffle(Array.from({ length: n }, (_, i) => i % k));
	return {
		X: labels.map((c) => centres[c]!.map((m) => random.value(m, random.style === 'real' ? 1 : 0.5))),
		y: labels,
	};
}

/** y = X w + b + noise with w, b drawn once. In integer style with noise 0 everything is an integer. */
export function linear(
	random: Random,
	n: number,
	d: number,
	noise = 0.1,
): Dataset & { w: number[]; b: number } {
	const X = random.matrix(n, d);
	const w = random.vector(d, 0, 2);
	const b = random.value(0, 2);
	const y = X.map(
		(row) => row.reduce((sum, x, j) => sum + x * w[j]!, b) + (noise === 0 ? 0 : random.value(0, noise)),
	);
	return { X, y, w, b };
}

/** Labels 0 and 1 drawn from the logistic model with weights w and bias b. */
export function logistic(
	random: Random,
	n: number,
	d: number,
	sharpness = 2,
): Dataset & { w: number[]; b: number } {
	const X = random.matrix(n, d);
	const w = Array.from({ length: d }, () => random.normal(0, sharpness));
	const b = random.normal(0, 0.5);
	const y = X.map((row) => {
		const z = row.reduce((sum, x, j) => sum + x * w[j]!, b);
		return random.logistic() < z ? 1 : 0;
	});
	return { X, y, w, b };
}

/** Two interleaved half circles in the plane (as scikit-learn's make_moons), labels 0 and 1. */
export function moons(random: Random, n: number, noise = 0.1): Dataset {
	const y = random.shuffle(Array.from({ length: n }, (_, i) => i % 2));
	const X = y.map((label) => {
		const [x, height] = halfCircle(random);
		const [centre, turned] = label === 0 ? [0, 1] : [1, -1];
		const lift = label === 0 ? 0 : 0.5;
		return [centre + turned * x + random.normal(0, noise), lift + turned * height + random.normal(0, noise)];
	});
	return { X, y };
}

/** A point of the upper unit half circle, uniform in its angle: by rejection, without functions that engines round apart. */
function halfCircle(random: Random): [number, number] {
	for (;;) {
		const [x, y] = [random.uniform(-1, 1), random.next()];
		const length = Math.sqrt(x * x + y * y);
		if (length > 0.1 && length < 1) return [x / length, y / length];
	}
}

/** The first n points of the integer grid 0..side-1 in d dimensions, in counting order: full of ties. */
export function grid(n: number, d: number, side = 3): number[][] {
	return Array.from({ length: n }, (_, i) => {
		let rest = i;
		return Array.from({ length: d }, () => {
			const digit = rest % side;
			rest = (rest - digit) / side;
			return digit;
		});
	});
}
