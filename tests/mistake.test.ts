import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { JudgePool } from '../src/cli/judge-pool.ts';
import { root } from './run-cli.ts';

const pool = new JudgePool(1);
afterAll(() => pool.close());
const folderOf = (slug: string) => join(root, 'problems', slug);
const judge = (slug: string, source: string) =>
	pool.judge({ folder: folderOf(slug), source, options: { complexity: false } });

test('right values from a changed input look like no mistake in the values', async () => {
	const reference = readFileSync(join(folderOf('knn-classifier'), 'reference.ts'), 'utf8');
	const source = `${reference.replace('export function knnClassify(', 'function right(')}
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	const labels = right(X, y, Q, k);
	X[0]![0] = 1234;
	return labels;
}`;
	expect(await judge('knn-classifier', source)).toMatchObject({ verdict: 'wrong-answer', mistake: null });
});

test('a changed input is told where that is a known mistake', async () => {
	const path = join(folderOf('ridge-closed-form'), 'submissions/wrong-answer/centres-the-input.ts');
	const { mistake } = await judge('ridge-closed-form', readFileSync(path, 'utf8'));
	expect(mistake).toBe('The columns are centred in the arrays of the caller.');
});
