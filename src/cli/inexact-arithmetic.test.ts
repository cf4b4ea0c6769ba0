import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inexactArithmetic } from './inexact-arithmetic.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'descent-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('names file, line and cure of what engines round apart where inputs are made, and leaves the rest be', () => {
	writeFileSync(
		join(folder, 'problem.ts'),
		'export const a = Math.sqrt(2) * Math.PI + 2 ** -52;\nexport const b = Math.max(0, 3) ** 3;\n',
	);
	writeFileSync(join(folder, 'cases.ts'), '// Math.exp\nexport const z = [1, 2].map(Math.exp);\n');
	writeFileSync(join(folder, 'reference.ts'), 'export const f = (x: number) => Math.exp(x);\n');
	expect(inexactArithmetic(folder)).toEqual([
		expect.stringMatching(/^cases\.ts, line 2: Math\.exp: draw with Random/),
		expect.stringMatching(/^problem\.ts, line 2: \*\*: multiply/),
	]);
});
