// Runs inside a page of the built site, put there by the debugger: the site's own client with the site's own worker.
import { reportJson } from '#lib/judge/report-json.ts';
import type { Report } from '#lib/judge/report.ts';
import { hireJudge } from '#lib/worker/hire-judge.ts';
import { JudgeClient, type JudgeAsked } from '#lib/worker/client.ts';

export type InPageJudge = (slug: string, source: string, asked: JudgeAsked) => Promise<string>;

/** The report as JSON text. */
export function startJudge(judgeUrl: string, compilerUrl: string): InPageJudge {
	const client = new JudgeClient({
		spawn: () =>
			hireJudge(new Worker(judgeUrl, { type: 'module' }), () => new Worker(compilerUrl, { type: 'module' })),
		cores: navigator.hardwareConcurrency,
		isVisible: () => true,
		whenIdle: (task) => setTimeout(task, 0),
	});
	return async (slug, source, asked) => {
		let report: Report | null = null;
		for await (const event of client.judge(slug, source, asked))
			if (event.type === 'report') report = event.report;
		if (report === null) throw new Error('the judge ended without a report');
		return JSON.stringify(reportJson(report));
	};
}
