// The cases of one submission shared by two threads. The judge goes from the first case on; its helper comes from the last
// one back, and they meet. What a case gives does not depend on where it runs.
import { judgeCase, openForCases, type JudgedCase, type Opened } from '#lib/judge/judge-case.ts';
import type { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Script, Tools } from '#lib/judge/tools.ts';
import { endsRun } from '#lib/judge/verdict.ts';

/** The judge's view of its helper. Nothing that becomes of the helper keeps the judge from its verdict. */
export interface Helper {
	/** The submission has been compiled. */
	begin(script: Script): void;
	/** What a case gave the helper; null where the judge shall run it itself. */
	judged(index: number): Promise<JudgedCase | null>;
	/** No more is needed. */
	end(): void;
}

/** How long a case may take a helper, in ms: it is to be free again soon, and leaves what takes longer to the judge. */
export const helpMs = 500;

/** What a helper says: which case it runs, then, where that ended with a value, what it gave. */
export type Help =
	{ readonly began: number } | { readonly index: number; readonly judged: Readonly<JudgedCase> };

/**
 * Judges cases from the last one back, but none that is shown to the reader. Ends at the first that would end the run, which
 * the judge comes to itself.
 *
 * @param isWanted asked before each case
 * @throws ProblemError for a broken problem
 */
export async function* help(
	prepared: PreparedProblem,
	script: Script,
	tools: Tools,
	isWanted: (index: number) => Promise<boolean>,
): AsyncGenerator<Help, void> {
	const { problem, cases } = prepared;
	const opened = hurried(openForCases(problem, script, tools));
	for (const [index, at] of [...cases.entries()].toReversed()) {
		if (at.group === 'sample') continue;
		if (!(await isWanted(index))) return;
		yield { began: index };
		const expected = await prepared.expected(index);
		const judged = await judgeCase(problem, opened, prepared.inputOf(at), expected, tools.locate);
		const { kind } = judged.verdict;
		if (endsRun(kind)) return;
		// An accepted answer is not looked at again.
		if (kind === 'accepted') yield { index, judged: { ...judged, actual: undefined } };
		else if (kind === 'wrong-answer') yield { index, judged };
	}
}

function hurried({ program, script }: Opened): Opened {
	return {
		script,
		program: {
			run: (input, limits, seed) =>
				program.run(input, { ...limits, deadlineMs: Math.min(limits.deadlineMs, helpMs) }, seed),
		},
	};
}
