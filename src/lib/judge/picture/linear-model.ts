// Reads the inputs and answers that the linear models share: `(X, y, ...)` and `{ weights, bias, losses }`.
import { fieldOf, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import { counted } from '#lib/judge/picture/words.ts';
import type { Input, Value } from '#lib/judge/value.ts';

export interface LinearModel {
	readonly weights: readonly number[];
	readonly bias: number;
}

/** Rows and their targets, at least one of each; null where the input is something else. */
export function readTable(input: Input): { X: number[][]; y: number[] } | null {
	const [X, y] = [matrixOf(input[0], 1), vectorOf(input[1])];
	return X && y && X.length > 0 && X.length === y.length ? { X, y } : null;
}

export function readModel(answer: Value): LinearModel | null {
	const weights = vectorOf(fieldOf(answer, 'weights'));
	const bias = numberOf(fieldOf(answer, 'bias'));
	return weights && bias !== null ? { weights, bias } : null;
}

export function readLosses(answer: Value): number[] | null {
	return vectorOf(fieldOf(answer, 'losses'));
}

/** Says where the weights don't fit the columns; a picture of them would say nothing of it. */
export function describeWeights({ weights }: LinearModel, yours: LinearModel | null): string {
	if (!yours) return 'Yours has no weights and bias.';
	if (yours.weights.length === weights.length) return '';
	return `Yours has ${counted(yours.weights.length, 'weight')} instead of ${weights.length}.`;
}
