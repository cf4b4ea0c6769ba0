// Places in a value, as mismatches name them: `centroids[2][0]`.

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
