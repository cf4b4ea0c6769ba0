// Calls a generator of a package, and holds it to what an input may be.
import { ProblemError, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { textOf } from '#lib/judge/thrown.ts';
import { isNumericArray, isRandomStream, type Input } from '#lib/judge/value.ts';

/** An input of about these sizes. Throws ProblemError where the generator throws or gives what is no input. */
export function makeInput(slug: string, make: Make, sizes: Sizes, random: Random): Input {
	let input: Input;
	let bad: string | null;
	try {
		input = make(sizes, random);
		bad = Array.isArray(input) ? findNonValue(input, '') : 'it is no list of arguments';
	} catch (cause) {
		throw new ProblemError(
			`${slug}: making a case failed at sizes ${JSON.stringify(sizes)}: ${textOf(cause)}`,
			{
				cause,
			},
		);
	}
	if (bad !== null)
		throw new ProblemError(`${slug}: the case made at sizes ${JSON.stringify(sizes)} is no input: ${bad}`);
	return input;
}

/** What can't be handed to a program, in words; null where everything can. */
function findNonValue(value: unknown, path: string): string | null {
	switch (typeof value) {
		case 'number':
		case 'string':
		case 'boolean':
		case 'undefined':
			return null;
		case 'object':
			break;
		default:
			return `${path} is a ${typeof value}`;
	}
	if (value === null || isNumericArray(value) || isRandomStream(value)) return null;
	if (path.length > deepest) return `${path.slice(0, 40)}… is nested too deep, or holds itself`;
	if (Array.isArray(value)) {
		for (let i = 0; i < value.length; i++) {
			const item: unknown = value[i];
			const bad = typeof item === 'number' ? null : findNonValue(item, `${path}[${i}]`);
			if (bad !== null) return bad;
		}
		return null;
	}
	if (Object.prototype.toString.call(value) !== '[object Object]') return `${path} is no plain data`;
	for (const [key, item] of Object.entries(value)) {
		const bad = findNonValue(item, `${path}.${key}`);
		if (bad !== null) return bad;
	}
	return null;
}

/** Characters of a path. */
const deepest = 1000;
