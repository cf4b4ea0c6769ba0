// "Your bug looks like ...": a labelled wrong submission that answers as this one does.
import { close } from '#lib/judge/check/close.ts';
import { limitsFor } from '#lib/judge/limits.ts';
import type { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Submission } from '#lib/judge/problem.ts';
import type { Input, Value } from '#lib/judge/value.ts';

/** An input on which the submission returned a wrong value. */
export interface WrongAnswer {
	readonly input: Input;
	readonly seed: number;
	readonly actual: Value;
	/** The value was right, and the input was changed. */
	readonly onlyChangedInput: boolean;
	/** Operations of the reference on the same input. */
	readonly referenceOps: number;
}

/** An input on which the submission was right. */
export interface RightAnswer {
	readonly input: Input;
	readonly seed: number;
	readonly expected: Value;
	/** Operations of the reference on the same input. */
	readonly referenceOps: number;
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
			(await answersAlike(prepared, submission, differing)) &&
			(await isRight(prepared, submission, agreeing))
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

async function answersAlike(
	prepared: PreparedProblem,
	{ name, source }: Submission,
	inputs: readonly WrongAnswer[],
): Promise<boolean> {
	const program = await prepared.labelled(name, source);
	if (program === null) return false;
	for (const { input, seed, actual, onlyChangedInput, referenceOps } of inputs) {
		const { outcome } = await program.run(
			input,
			limitsFor(prepared.problem.definition.limits, referenceOps),
			seed,
		);
		if (outcome.kind !== 'returned' || !alike(actual, outcome.value, input)) return false;
		if (onlyChangedInput && outcome.changedInput === null) return false;
	}
	return true;
}

async function isRight(
	prepared: PreparedProblem,
	{ name, source }: Submission,
	inputs: readonly RightAnswer[],
): Promise<boolean> {
	const { limits, check } = prepared.problem.definition;
	const program = await prepared.labelled(name, source);
	if (program === null) return false;
	for (const { input, seed, expected, referenceOps } of inputs) {
		const { outcome } = await program.run(input, limitsFor(limits, referenceOps), seed);
		if (outcome.kind !== 'returned' || outcome.changedInput !== null) return false;
		try {
			if (check.check({ input, expected, actual: outcome.value, path: '' }) !== null) return false;
		} catch {
			return false; // it has not the shape of the contract
		}
	}
	return true;
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
