// The numbers of an answer laid out in a row, one place on the x axis each.
import type { Chart, Layer, Point } from '#lib/judge/picture/picture.ts';
import { fieldOf, hasShapeOf, looksEqual } from '#lib/judge/picture/read-value.ts';
import { thinned } from '#lib/judge/picture/thin.ts';
import { instead, sentences } from '#lib/judge/picture/words.ts';
import { isSequence, type Value } from '#lib/judge/value.ts';

export interface Coordinates {
	readonly values: readonly number[];
	/** Of each value: `W1[0][2]`. */
	readonly names: readonly string[];
	/** Where each field starts. */
	readonly groups: readonly { readonly from: number; readonly label: string }[];
}
/** What is drawn beside: a value is undefined where its field is missing or has another shape. */
export interface Answered {
	readonly values: readonly (number | undefined)[];
	readonly missing: readonly string[];
}
interface Words {
	readonly title: string;
	readonly x: string;
	readonly y: string;
	/** What is drawn as expected; `expected` where left out. */
	readonly expected?: string;
}
const mostPlaces = 200;

/** Fields of an answer, each a number or a list or matrix of numbers; null where one is something else. */
export function layOut(answer: Value, fields: readonly string[]): Coordinates | null {
	const [values, names]: [number[], string[]] = [[], []];
	const groups: { from: number; label: string }[] = [];
	const visit = (value: Value, name: string, depth: number): boolean => {
		if (typeof value === 'number') {
			values.push(value);
			names.push(name);
			return true;
		}
		if (depth === 0 || !isSequence(value)) return false;
		return Array.from<Value>(value).every((item, i) => visit(item, `${name}[${i}]`, depth - 1));
	};
	for (const label of fields) {
		const from = values.length;
		if (!visit(fieldOf(answer, label), label, 2)) return null;
		if (values.length > from) groups.push({ from, label });
	}
	return { values, names, groups };
}

/** The same fields of what was returned, in the places of those of `expected`. */
export function layOutLike(expected: Value, actual: Value, fields: readonly string[]): Answered {
	const parts = fields.map((name) => {
		const isAlike = hasShapeOf(fieldOf(expected, name), fieldOf(actual, name));
		const size = layOut(expected, [name])?.values.length ?? 0;
		return { name, isAlike, values: isAlike ? layOut(actual, [name])?.values : null, size };
	});
	return {
		values: parts.flatMap<number | undefined>(
			({ values, size }) => values ?? Array.from({ length: size }, () => undefined),
		),
		missing: parts.filter(({ values }) => !values).map(({ name }) => name),
	};
}

/** Values in places of their own; those that differ from what is expected are ringed and tied to it. */
export function coordinateChart(words: Words, expected: Coordinates, actual: Answered | null): Chart {
	const { values } = expected;
	const yours = actual?.values;
	const differing = yours ? [...values.keys()].filter((i) => !looksEqual(values[i], yours[i])) : [];
	const wrong = thinned(differing, mostPlaces);
	const places = [...new Set([...thinned([...values.keys()], mostPlaces), ...wrong])].toSorted(
		(a, b) => a - b,
	);
	const at = (of: readonly (number | undefined)[]): Point[] => places.map((i) => [i, of[i] ?? NaN]);
	/** Where a value is missing or no number the ring is round the expected one. */
	const seen = (i: number) => (Number.isFinite(yours?.[i]) ? yours![i]! : values[i]!);
	const layers: Layer[] = [];
	if (expected.groups.length > 1) layers.push({ kind: 'groups', name: null, at: expected.groups });
	layers.push({
		kind: 'segments',
		name: null,
		look: 'quiet',
		at: wrong.map((i) => [
			[i, values[i]!],
			[i, seen(i)],
		]),
	});
	layers.push({
		kind: 'points',
		name: words.expected ?? 'expected',
		look: 'expected',
		large: true,
		at: at(values),
	});
	if (yours)
		layers.push({
			kind: 'points',
			name: 'yours',
			look: 'yours',
			at: at(yours).filter(([, y]) => !Number.isNaN(y)),
		});
	layers.push({ kind: 'points', name: 'differs', look: 'wrong', at: wrong.map((i) => [i, seen(i)]) });
	return {
		kind: 'chart',
		title: words.title,
		x: { label: words.x, whole: true },
		y: { label: words.y },
		layers,
	};
}

/** `3 of 12 differ, first db[0]: 0.5 instead of 0.25.` */
export function describeCoordinates(
	{ values, names }: Coordinates,
	{ values: yours, missing }: Answered,
): string {
	const wrong = [...values.keys()].filter((i) => !looksEqual(values[i], yours[i]));
	const [first] = wrong;
	return sentences(
		missing.length === 0 ? '' : `Yours has no ${missing.join(', no ')} of this shape.`,
		first === undefined
			? `All ${values.length} are as expected to six digits.`
			: `${wrong.length} of ${values.length} differ, first ${names[first]}: ${instead(yours[first], values[first]!)}.`,
	);
}
