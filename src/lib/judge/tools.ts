// What judging needs from outside: a bundler and a sandbox. The page's worker and the command line bring them.
import type { Entry } from '#lib/judge/problem.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

export interface Tools {
	readonly bundle: Bundle;
	readonly sandbox: Sandbox;
	/** Takes a position in a script back to the reader's own line and column; null where it lies outside. */
	locate(script: Script, at: Diagnostic): Diagnostic;
}

/**
 * TypeScript to one script. Never rejects for what a source can cause: a bundler that dies or takes too long is a
 * diagnostic. Rejects only for faults of ours.
 */
export type Bundle = (source: string, entry: Entry) => Promise<Bundled>;
export type Bundled =
	| { readonly ok: true; readonly script: Script }
	| { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface Script {
	/** An expression: a function of one argument, which hands the entry to that argument when it is called. */
	readonly code: string;
	/** Version 3 source map of `code`, as JSON text. */
	readonly map: string;
}

/** Limits of one run. */
export interface Limits {
	/** Operations of evaluation, call and conversion together; reading the script and an error has some of its own. */
	readonly ops: number;
	readonly heapBytes: number;
	/** Wall clock, a safety net. */
	readonly deadlineMs: number;
}

/** Starts programs. Every run of a program starts from the same state, whatever ran before. */
export interface Sandbox {
	open(script: Script, entry: Entry, options?: OpenOptions): Program;
}
export interface OpenOptions {
	/** Read the input back after the call and report it where it changed. */
	readonly watchInput?: boolean;
	/** Switches the cycle collector off, for measuring growth. */
	readonly measuring?: boolean;
}

export interface Program {
	/** One run in a fresh state. `seed` seeds Math.random. */
	run(input: Input, limits: Limits, seed: number): Promise<Run>;
}

export interface Run {
	readonly outcome: Outcome;
	/** Operations of the call itself: without evaluation of the script and without conversion of values. */
	readonly ops: number;
	/** Most bytes alive during the call above those alive before it. */
	readonly peakBytes: number;
	/** Deepest use of the stack during the call, in bytes. */
	readonly stackBytes: number;
	/** Wall time of the call itself. */
	readonly ms: number;
	readonly console: readonly ConsoleLine[];
}

export interface ConsoleLine {
	readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
	readonly text: string;
}

/** How a run ended, told from facts that the host holds. */
export type Outcome =
	| { readonly kind: 'returned'; readonly value: Value; readonly changedInput: ChangedInput | null }
	/** The call returned something that is not data: a function, a proxy, a cycle, a pending promise. */
	| { readonly kind: 'not-data'; readonly path: string; readonly reason: string }
	| { readonly kind: 'not-callable'; readonly message: string }
	| { readonly kind: 'threw'; readonly message: string; readonly at: Diagnostic }
	| { readonly kind: 'out-of-operations' }
	| { readonly kind: 'out-of-time' }
	| { readonly kind: 'out-of-heap' }
	| { readonly kind: 'out-of-stack'; readonly limitBytes: number }
	| { readonly kind: 'too-much-output'; readonly what: string }
	| { readonly kind: 'engine-crashed'; readonly message: string }
	| { readonly kind: 'fault'; readonly message: string };

export interface ChangedInput {
	/** Where in the input: `X[3][0]`. */
	readonly path: string;
	readonly before: Value;
	readonly after: Value;
}
