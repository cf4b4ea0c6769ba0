// The words of a picture's text alternative.

/** About four digits. */
export function short(value: number, digits = 4): string {
	if (!Number.isFinite(value)) return String(value);
	return String(Number(value.toPrecision(digits))).replaceAll('-', '−');
}

/** `0.5 instead of 0.25`, in as many digits as tell the two apart. */
export function instead(actual: number | undefined, expected: number): string {
	if (actual === undefined) return `none instead of ${short(expected)}`;
	for (let digits = 4; digits < 17; digits++)
		if (short(actual, digits) !== short(expected, digits))
			return `${short(actual, digits)} instead of ${short(expected, digits)}`;
	return `${actual} instead of ${expected}`;
}

/** `1 row`, `3 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** Sentences one after another; those that are empty are left out. */
export function sentences(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}
