// Reads the inputs and answers that the linear models share: `(X, y, ...)` and `{ weights, bias, losses }`.
import type { LinearModel } from '#lib/judge/picture/charts.ts';
import { fieldOf, matrixOf, numberOf, vectorOf } from '#lib/judge/picture/read-value.ts';
import type { Input, Value } from '#lib/judge/value.ts';

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
