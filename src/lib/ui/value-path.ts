// Places in a value, as mismatches name them: `centroids[2][0]`.
import { isRecord, isSequence, type Value } from '#lib/judge/value.ts';

/** Steps into a value: names and indices. */
export type ValuePath = readonly (string | number)[];

const step = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]/y;

/** The steps of a path, or null where the text is not a path. */
export function parsePath(text: string): ValuePath | null {
	const steps: (string | number)[] = [];
	step.lastIndex = 0;
	while (step.lastIndex < text.length) {
		const found = step.exec(text);
		if (found === null) return null;
		steps.push(found[1] ?? Number(found[2]));
	}
	return steps;
}

/** What is left of the path inside one part; null where the part is not on the way. */
export function below(path: ValuePath | null, part: string | number): ValuePath | null {
	return path !== null && path.length > 0 && path[0] === part ? path.slice(1) : null;
}

/** What is at a place, undefined where there is nothing. */
export function valueAt(value: Value, path: ValuePath): Value {
	let at: Value = value;
	for (const step of path) {
		if (typeof step === 'number' && isSequence(at)) at = at[step];
		else if (typeof step === 'string' && isRecord(at) && Object.hasOwn(at, step)) at = at[step];
		else return undefined;
	}
	return at;
}

/** The place in an answer that a mismatch names: `calls[2].predict[0]` of a class is `[2][0]` of its list of answers. */
export function answerPath(text: string): ValuePath | null {
	const path = parsePath(text);
	return path?.[0] === 'calls' && typeof path[1] === 'number' ? [path[1], ...path.slice(3)] : path;
}
