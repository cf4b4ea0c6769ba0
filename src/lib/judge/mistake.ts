// "Your bug looks like ...": a labelled wrong submission that answers as this one does.
import { close } from '#lib/judge/check/close.ts';
import { isRight, type Returned } from '#lib/judge/judge-case.ts';
import { limitsFor } from '#lib/judge/limits.ts';
import type { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Submission } from '#lib/judge/problem.ts';
import type { Input, Value } from '#lib/judge/value.ts';

/** An input that the submission has answered. */
interface Answered {
	readonly input: Input;
	readonly seed: number;
	/** Operations of the reference on the same input. */
	readonly referenceOps: number;
}
/** The value that was returned is wrong. */
export interface WrongAnswer extends Answered {
	readonly actual: Value;
	/** The value was right, and the input was changed. */
	readonly onlyChangedInput: boolean;
}
/** The submission was right. */
export interface RightAnswer extends Answered {
	readonly expected: Value;
}

/** What is compared, the cheapest for the reference first: so many wrong answers, and right ones of so many operations. */
const most = { wrong: 6, rightOps: 10e6 } as const;

/** Two answers that come from one mistake, computed in another order. */
const same = close({ rel: 1e-7, abs: 1e-9 });

/**
 * The sentence of the labelled mistake that answers as the submission does wherever that was wrong, and is right where that
 * was right; null where there is none.
 */
export async function findMistake(
	prepared: PreparedProblem,
	wrong: readonly WrongAnswer[],
	right: readonly RightAnswer[],
): Promise<string | null> {
	if (wrong.length === 0) return null;
	const differing = cheapestFirst(wrong).slice(0, most.wrong);
	let ops = 0;
	const agreeing = cheapestFirst(right).filter(({ referenceOps }) => (ops += referenceOps) <= most.rightOps);
	const labelled = prepared.problem.submissions.filter(({ verdict }) => verdict === 'wrong-answer');
	for (const submission of labelled) {
		const sentence = mistakeSentence(submission);
		if (
			sentence !== null &&
			(await answersAll(prepared, submission, differing, errsAlike)) &&
			(await answersAll(prepared, submission, agreeing, (at, returned) =>
				isRight(prepared.problem, at, returned),
			))
		)
			return sentence;
	}
	return null;
}

function cheapestFirst<T extends { readonly referenceOps: number }>(answers: readonly T[]): T[] {
	return answers.toSorted((a, b) => a.referenceOps - b.referenceOps);
}

/** The comment on the first line. */
export function mistakeSentence({ source }: Submission): string | null {
	return /^\/\/\s*(.+?)\s*$/m.exec(source.split('\n', 1)[0] ?? '')?.[1] ?? null;
}

/** Whether a labelled submission answers all of these, each so that it holds. */
async function answersAll<T extends Answered>(
	prepared: PreparedProblem,
	{ name, source }: Submission,
	inputs: readonly T[],
	holds: (at: T, returned: Returned) => boolean,
): Promise<boolean> {
	const program = await prepared.labelled(name, source);
	if (program === null) return false;
	for (const at of inputs) {
		const limits = limitsFor(prepared.problem.definition.limits, at.referenceOps);
		const { outcome } = await program.run(at.input, limits, at.seed);
		if (outcome.kind !== 'returned' || !holds(at, outcome)) return false;
	}
	return true;
}

function errsAlike({ input, actual, onlyChangedInput }: WrongAnswer, returned: Returned): boolean {
	return alike(actual, returned.value, input) && !(onlyChangedInput && returned.changedInput === null);
}

function alike(actual: Value, other: Value, input: Input): boolean {
	// A NaN is never close; two that fail in the same place are told apart by nothing, so they are put aside first.
	const [a, b] = [withoutNaN(actual), withoutNaN(other)];
	return same.check({ input, expected: a, actual: b, path: '' }) === null;
}

function withoutNaN(value: Value): Value {
	if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : value;
	if (Array.isArray(value)) return value.map(withoutNaN);
	if (ArrayBuffer.isView(value)) return Array.from<Value>(value as Float64Array).map(withoutNaN);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNaN(item as Value)]));
	return value;
}
