// The costs of several programs for one problem, measured one after another by the judge of this browser.
import type { Complexity, JudgeEvent } from '#lib/judge/report.ts';
import type { JudgeAsked } from '#lib/worker/client.ts';

export interface Program {
	readonly name: string;
	readonly source: string;
}
export interface ProgramCost {
	readonly name: string;
	/** Null where it was not measured: it does not answer the samples. */
	readonly complexity: Complexity | null;
}

type Judge = (slug: string, source: string, asked: JudgeAsked) => AsyncIterable<JudgeEvent>;

export class WayCosts {
	done = $state.raw<readonly ProgramCost[]>([]);
	/** Which one is measured now; null before the first and after the last. */
	current = $state<string | null>(null);
	/** The judge itself failed. */
	failed = $state(false);
	readonly #slug: string;
	readonly #judge: Judge;

	constructor(slug: string, judge: Judge) {
		this.#slug = slug;
		this.#judge = judge;
	}

	async measure(programs: readonly Program[]): Promise<void> {
		this.done = [];
		this.failed = false;
		for (const { name, source } of programs) {
			this.current = name;
			let complexity: Complexity | null = null;
			for await (const event of this.#judge(this.#slug, source, { only: 'samples', measure: true })) {
				if (event.type !== 'report') continue;
				if (event.report.verdict === 'judge-error') this.failed = true;
				({ complexity } = event.report);
			}
			if (this.failed) break;
			this.done = [...this.done, { name, complexity }];
		}
		this.current = null;
	}
}
