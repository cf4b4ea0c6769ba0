// The attacks as the runs read them: tests/attacks/<class>/<name>.<verdict>[.<verdict> ...].ts, each a submission to one
// problem. A `.make.ts` makes its source, where it is too large or too odd for a file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';
import { root } from '../run-cli.ts';

export const attackedProblem = 'knn-classifier';
export const attackedFolder = join(root, 'problems', attackedProblem);
/** A solution that is right: judged between attacks. */
export const reference = readFileSync(join(attackedFolder, 'reference.ts'), 'utf8');

export const classes = ['resource', 'escape', 'cheat', 'malformed', 'flood'] as const;
export type AttackClass = (typeof classes)[number];

export interface Attack {
	/** `resource/endless-loop`. */
	readonly name: string;
	readonly class: AttackClass;
	/** Verdicts that a good judge may give. */
	readonly may: readonly VerdictKind[];
	readonly source: string;
}

export async function loadAttacks(): Promise<Attack[]> {
	const attacks: Attack[] = [];
	for (const of of classes) {
		const folder = join(import.meta.dirname, of);
		for (const file of readdirSync(folder).sort()) {
			const [name = '', ...rest] = file.replace(/\.ts$/, '').split('.');
			const may = rest.filter((part) => part !== 'make');
			const wrong = may.find((part) => !(verdictKinds as readonly string[]).includes(part));
			if (may.length === 0 || wrong !== undefined)
				throw new RangeError(`${of}/${file} should be <name>.<verdict>.ts`);
			const path = join(folder, file);
			const source = rest.includes('make')
				? ((await import(path)) as { make: (reference: string) => string }).make(reference)
				: readFileSync(path, 'utf8');
			attacks.push({ name: `${of}/${name}`, class: of, may: may as VerdictKind[], source });
		}
	}
	return attacks;
}

/** A line a class: how many attacks, how they ended, and the longest of them in seconds. */
export function attackTable(
	runs: readonly { readonly attack: Attack; readonly verdict: VerdictKind; readonly seconds: number }[],
): string {
	const lines = classes.map((of) => {
		const mine = runs.filter(({ attack }) => attack.class === of);
		const ends = verdictKinds
			.map((kind) => ({ kind, count: mine.filter(({ verdict }) => verdict === kind).length }))
			.filter(({ count }) => count > 0)
			.map(({ kind, count }) => `${count} ${kind}`);
		const slowest = mine.toSorted((a, b) => b.seconds - a.seconds)[0];
		const longest = slowest ? `longest ${slowest.seconds.toFixed(1)} s: ${slowest.attack.name}` : '';
		return `${of.padEnd(10)}${String(mine.length).padStart(4)}  ${ends.join(', ')}; ${longest}`;
	});
	return `${lines.join('\n')}\n${'in all'.padEnd(10)}${String(runs.length).padStart(4)}`;
}
