// How a run failed, told from facts that the host holds.
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Outcome } from '#lib/judge/tools.ts';
import type { Value } from '#lib/judge/value.ts';
import { ConsoleCapture } from '#lib/sandbox/console-capture.ts';
import { stackBytes } from '#lib/sandbox/engine.ts';
import type { GuestEngine, Step } from '#lib/sandbox/guest-engine.ts';
import { HostMemoryError } from '#lib/sandbox/host-memory.ts';
import { firstPosition } from '#lib/sandbox/stack-trace.ts';

/** The submission's name in the engine's stack traces. */
export const scriptName = 'submission.js';
/** Operations to read an error with, beyond the run's own. */
const describingOps = 5e6;

const outOfStack: Outcome = { kind: 'out-of-stack', limitBytes: stackBytes };

export type Failed = Exclude<Step<never>, { value: never }>;

export interface Facts {
	/** More was printed than may be. */
	readonly overflowed: boolean;
	/** The deadline has passed. */
	readonly late: boolean;
}

export function failureOf(on: GuestEngine, step: Failed, { overflowed, late }: Facts): Outcome {
	const { engine } = on;
	if (overflowed) return { kind: 'too-much-output', what: ConsoleCapture.tooMuch };
	if (engine.budget < 0) return { kind: 'out-of-operations' };
	if (late) return { kind: 'out-of-time' };
	if (engine.starved) return { kind: 'fault', message: new HostMemoryError().message };
	if (engine.tooDeep || ('crash' in step && isHostStackOverflow(step.crash))) return outOfStack;
	if (engine.refused > 0) return { kind: 'out-of-heap' };
	// Whatever the glue threw: a submission may have brought it about.
	if ('crash' in step)
		return {
			kind: 'engine-crashed',
			message: step.crash instanceof Error ? step.crash.message : 'no message',
		};
	const { message, stack } = describe(on, step.thrown);
	if (message === 'InternalError: stack overflow') return outOfStack;
	return { kind: 'threw', message, at: { message, ...firstPosition(stack, scriptName) } };
}

/** What was thrown past all steps: by an engine whose memory is not sound, or by a fault of ours. */
export function crashOf(error: unknown): Outcome {
	if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
		return { kind: 'engine-crashed', message: error.message };
	return { kind: 'fault', message: String(error) };
}

/** Text and stack of what was thrown, read with a small allowance. */
function describe(on: GuestEngine, thrown: QuickJSHandle): { message: string; stack: string } {
	on.engine.budget = describingOps;
	on.engine.heapLimit = Infinity;
	const read = on.read('describe', thrown);
	const said: Value = 'value' in read && 'value' in read.value ? read.value.value : null;
	const [message, stack] = Array.isArray(said) ? (said as readonly Value[]) : [];
	return {
		message: typeof message === 'string' ? message : 'no message',
		stack: typeof stack === 'string' ? stack : '',
	};
}

/** Chromium and Node throw a RangeError, Firefox an InternalError. */
function isHostStackOverflow(error: unknown): boolean {
	return error instanceof Error && (error instanceof RangeError || error.name === 'InternalError');
}
