// Whatever a program does is a verdict, and leaves nothing behind.
import fc from 'fast-check';
import { JudgePool } from '../../src/cli/judge-pool.ts';
import { attackedFolder as folder, reference } from '../attacks/attacks.ts';
import type { HowLong } from './how-long.ts';
import { randomProgram } from './random-program.ts';

/**
 * Judges programs made at random, one after the other.
 *
 * @throws with the smallest program found that the judge failed on, or that changed how the reference is counted
 */
export async function fuzzPrograms(howLong: HowLong): Promise<Map<string, number>> {
	const pool = new JudgePool(1);
	const ends = new Map<string, number>();
	const judge = (source: string) => pool.judge({ folder, source, options: { complexity: false } });
	try {
		const wanted = (await judge(reference)).ops;
		await fc.assert(
			fc.asyncProperty(randomProgram, async (source) => {
				const { verdict, diagnostics } = await judge(source);
				ends.set(verdict, (ends.get(verdict) ?? 0) + 1);
				if (verdict === 'judge-error' || verdict === 'stopped')
					throw new Error(`${verdict}: ${diagnostics[0]?.message}`);
				const next = await judge(reference);
				if (next.verdict !== 'accepted' || next.ops !== wanted)
					throw new Error(`afterwards the reference is ${next.verdict} with ${next.ops} operations`);
			}),
			{ endOnFailure: false, ...howLong },
		);
	} finally {
		await pool.close();
	}
	return ends;
}
