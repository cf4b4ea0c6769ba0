// What a run of the benchmarks measured, kept with the machine and the date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tests/run-cli.ts';

/** Figures of one part: numbers, texts, or lists and tables of them. */
export type Figures = { readonly [name: string]: unknown };

const file = join(root, 'docs/performance.json');

/** Puts a part's figures into docs/performance.json; those of the other parts stay. */
export function keep(part: string, figures: Figures): void {
	const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Figures) : {};
	const measured = {
		date: new Date().toISOString().slice(0, 10),
		machine: `${availableParallelism()} cores of ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${process.platform}`,
		...(JSON.parse(JSON.stringify(figures, rounded)) as Figures),
	};
	writeFileSync(file, `${JSON.stringify({ ...kept, [part]: measured }, null, '\t')}\n`);
}

/** Digits beyond the fourth are noise. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
