// npm run mutants [-- <problem> ...]: how many mutants of each reference the package's own cases reject.
// A mutant that computes the same is listed with its reason in the package's equivalent-mutants.json.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { JudgePool } from '../../src/cli/judge-pool.ts';
import { findProblemFolder, listSlugs } from '../../src/cli/load-problem.ts';
import { readPart } from '../../src/lib/server/package-files.ts';
import { mutantsOf } from './mutate.ts';

const wanted = 0.95;
const slugs = process.argv.slice(2);
const pool = new JudgePool(availableParallelism());
let failed = false;
for (const slug of slugs.length > 0 ? slugs : listSlugs()) failed = !(await measure(slug)) || failed;
await pool.close();
process.exitCode = failed ? 1 : 0;

async function measure(slug: string): Promise<boolean> {
	const folder = findProblemFolder(slug);
	const equivalent = readEquivalent(folder);
	const mutants = mutantsOf(readPart(folder, 'reference.ts'));
	const verdicts = await Promise.all(
		mutants.map(async (mutant) => {
			const options = { complexity: false, explain: false, stopAtFirst: true };
			const { verdict } = await pool.judge({ folder, source: mutant.source, options });
			return { mutant, verdict };
		}),
	);
	const survivors = verdicts.filter(({ verdict }) => verdict === 'accepted').map(({ mutant }) => mutant);
	const unexplained = survivors.filter(({ name }) => !equivalent.has(name));
	const counted = mutants.length - (survivors.length - unexplained.length);
	const rate = counted === 0 ? 0 : 1 - unexplained.length / counted;
	console.log(
		`${rate >= wanted ? '✓' : '✗'} ${slug.padEnd(28)} ${(100 * rate).toFixed(1)} % of ${counted} mutants rejected, ${survivors.length - unexplained.length} equivalent`,
	);
	for (const { line, name } of unexplained) console.log(`    survives, line ${line}: ${name}`);
	for (const name of equivalent.keys())
		if (!survivors.some((mutant) => mutant.name === name))
			console.log(`    listed as equivalent, but none: ${name}`);
	return rate >= wanted;
}

/** Mutants by name, with the reason why each computes the same. */
function readEquivalent(folder: string): ReadonlyMap<string, string> {
	const file = join(folder, 'equivalent-mutants.json');
	if (!existsSync(file)) return new Map();
	const list = JSON.parse(readFileSync(file, 'utf8')) as { mutant: string; reason: string }[];
	return new Map(list.map(({ mutant, reason }) => [mutant, reason]));
}
