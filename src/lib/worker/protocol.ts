// What the page and the judge's worker say to each other. The page speaks first; the worker answers each `warm` with
// one `warmed` or `unwell`, and each `judge` with one `begun`, any number of `running`, `between` and `event`, and
// then exactly one `done`, `measurable` or `crashed`; each `measure` with any number of `running` and `between` and then
// one `measured` or `crashed`. There is no cancel: the sandbox blocks the worker, so stopping is `terminate()`.
import type {
	CaseDetail,
	CaseReport,
	Complexity,
	Counterexample,
	JudgeEvent,
	Report,
} from '#lib/judge/report.ts';
import type { Script } from '#lib/judge/tools.ts';
import type { Json } from '#lib/judge/value-json.ts';

export type RunId = number & { readonly brand: 'RunId' };

/** Page to worker. */
export type Request =
	| WarmRequest
	| CompileRequest
	| WeighRequest
	| HelpRequest
	| JudgeRequest
	| MeasureRequest
	| CompilerGiven
	| CompilerFailed;
/** The first message: a compiler that was started along with the judge, spoken to through the port that comes with this. */
export interface CompilerGiven {
	readonly type: 'compiler-given';
	readonly id: number;
}
/** This compiler is of no use. */
export interface CompilerFailed {
	readonly type: 'compiler-failed';
	readonly id: number;
	readonly reason: string;
}
/**
 * Worker to page, at any time: start a worker for esbuild, which speaks the protocol of the bundler through the port that
 * comes with this, or end it. `hireJudge` hears it, and `Alive`; the client does not.
 */
export type CompilerAsked =
	| { readonly type: 'start-compiler'; readonly id: number }
	| { readonly type: 'end-compiler'; readonly id: number };
/** Start the engines, and with a slug also load that problem and compute what its reference answers. */
export interface WarmRequest {
	readonly type: 'warm';
	readonly slug: string | null;
	/** What the reader may submit first: compiled ahead, and not run. */
	readonly source: string | null;
}
/** What the reader may submit next: compiled ahead, and not run. Nothing answers it. */
export interface CompileRequest {
	readonly type: 'compile';
	readonly slug: string;
	readonly source: string;
}
/** Once what was asked before is done: measure what the reference costs, which every submission is compared with. */
export interface WeighRequest {
	readonly type: 'weigh';
	readonly slug: string;
}
/** Judge some of the cases for the worker at the other end of the port that comes with this: see `helper-port.ts`. */
export interface HelpRequest {
	readonly type: 'help';
	readonly slug: string;
}
/** A port that comes with this leads to a worker that helps. */
export interface JudgeRequest {
	readonly type: 'judge';
	readonly id: RunId;
	readonly slug: string;
	readonly source: string;
	/** `samples` are the shown cases only. */
	readonly only: 'samples' | 'all';
	/** The reader's own inputs, judged before the others. Inputs as JSON, see `WireEvent`. */
	readonly own: readonly { readonly name: string; readonly input: readonly Json[] }[];
	/** Measure how the cost grows, where the verdict allows it. `elsewhere`: end with what another worker needs for it. */
	readonly measure: 'here' | 'elsewhere' | 'no';
}
/** The second half of a `judge`, for a worker that did not judge. */
export interface MeasureRequest {
	readonly type: 'measure';
	readonly id: RunId;
	readonly slug: string;
	readonly script: Script;
}

/** Worker to page. */
export type Response =
	| { readonly type: 'warmed'; readonly slug: string | null }
	/** Warming failed. The same fault will show as judge-error when a submission is judged. */
	| { readonly type: 'unwell'; readonly slug: string | null; readonly message: string }
	/** The problem is loaded and judging starts. `cases` in the order in which they will run. */
	| { readonly type: 'begun'; readonly id: RunId; readonly cases: readonly CaseName[] }
	/** A program starts: from now until `between` the worker is silent. Only programs of the reader may take too long. */
	| { readonly type: 'running'; readonly id: RunId; readonly whose: 'submission' | 'package' }
	| { readonly type: 'between'; readonly id: RunId }
	| { readonly type: 'event'; readonly id: RunId; readonly event: WireEvent }
	| { readonly type: 'done'; readonly id: RunId }
	/** In the place of the last event, where the cost shall be measured elsewhere and can be. */
	| { readonly type: 'measurable'; readonly id: RunId; readonly script: Script }
	| { readonly type: 'measured'; readonly id: RunId; readonly complexity: Complexity }
	/** A fault of ours, outside any program. */
	| { readonly type: 'crashed'; readonly id: RunId; readonly message: string };

export type CaseName = Pick<CaseReport, 'name' | 'group'>;

/** As `JudgeEvent`. Inputs travel as JSON, because cloning would lose the class of a random source. */
export type WireEvent =
	| Extract<JudgeEvent, { type: 'compiled' }>
	| { readonly type: 'case'; readonly index: number; readonly total: number; readonly report: WireCase }
	| { readonly type: 'verdict' | 'explained' | 'report'; readonly report: WireReport };
export type WireCase = Omit<CaseReport, 'detail'> & { readonly detail: WireDetail<CaseDetail> | null };
export type WireReport = Omit<Report, 'cases' | 'counterexample'> & {
	readonly cases: readonly WireCase[];
	readonly counterexample: WireDetail<Counterexample> | null;
};
export type WireDetail<T extends CaseDetail> = Omit<T, 'input'> & { readonly input: readonly Json[] };
