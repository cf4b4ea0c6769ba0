// Between the command line and its judging threads. The thread answers a job with any number of `event`, then one
// `done` (of an oracle job: `held`), `broken` or `crashed`; there is no cancel: a thread that must stop is terminated.
import type { JudgeOptions } from '#lib/judge/judge.ts';
import type { OracleResult } from '#lib/judge/oracle.ts';
import type { JudgeEvent, Report } from '#lib/judge/report.ts';

export type JobId = number & { readonly brand: 'JobId' };

export type Job = JudgeJob | OracleJob;

export interface JudgeJob {
	readonly type: 'judge';
	readonly id: JobId;
	/** Absolute path of the problem's folder. */
	readonly folder: string;
	readonly source: string;
	readonly options: JudgeOptions;
	/** Changes the random numbers of generated cases; '' are the catalogue's. */
	readonly salt: string;
}

/** Holds the reference to the oracle of its package. */
export interface OracleJob {
	readonly type: 'oracle';
	readonly id: JobId;
	readonly folder: string;
}

export type Reply =
	| { readonly type: 'event'; readonly id: JobId; readonly event: JudgeEvent }
	| { readonly type: 'done'; readonly id: JobId; readonly report: Report }
	| { readonly type: 'held'; readonly id: JobId; readonly oracle: OracleResult }
	/** The problem package is broken. */
	| { readonly type: 'broken'; readonly id: JobId; readonly message: string }
	/** We are. */
	| { readonly type: 'crashed'; readonly id: JobId; readonly message: string };
