// npm run fuzz -- [minutes]: programs made at random, judged for so long; a finding is printed with its seed.
import { fuzzPrograms } from '../../tests/fuzz/programs.ts';

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
	console.error('npm run fuzz -- <minutes>: a number above 0');
	process.exit(2);
}
const ends = await fuzzPrograms({
	numRuns: 1e9,
	interruptAfterTimeLimit: minutes * 60_000,
	markInterruptAsFailure: false,
});
const count = [...ends.values()].reduce((sum, n) => sum + n, 0);
const parts = [...ends].toSorted(([, m], [, n]) => n - m).map(([verdict, n]) => `${n} ${verdict}`);
console.log(`${count} programs in ${minutes} minutes without a finding: ${parts.join(', ')}`);
