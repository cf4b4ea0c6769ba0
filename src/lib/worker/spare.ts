// The page's second worker: ready to take the first one's place, and until then of use to it.
import type { CompilerStarts, JudgeWorker } from '#lib/worker/hire-judge.ts';
import type { MeasureRequest, Request } from '#lib/worker/protocol.ts';

export class Spare {
	readonly #hire: (compiler: CompilerStarts) => JudgeWorker;
	#worker: JudgeWorker | null = null;
	/** Its engines have not been told to start: it was just hired, or hired to measure, and its compiler waits. */
	#isCold = false;
	/** The problem that it was asked to prepare. */
	#asked: string | null = null;
	/** The problem whose cases it can judge at once. */
	#prepared: string | null = null;
	#isMeasuring = false;
	#hasHelped = false;

	constructor(hire: (compiler: CompilerStarts) => JudgeWorker) {
		this.#hire = hire;
	}

	is(worker: JudgeWorker): boolean {
		return worker === this.#worker;
	}

	get isMeasuring(): boolean {
		return this.#isMeasuring;
	}

	/** It was given a submission, which may run in it still. */
	get hasHelped(): boolean {
		return this.#hasHelped;
	}

	/** Hires it and starts its engines. With a slug it also learns what the problem's reference answers and costs. */
	prepare(slug: string | null): void {
		if (this.#worker === null) {
			this.#worker = this.#hire('at once');
			this.#isCold = true;
		}
		if (this.#isCold) this.#post({ type: 'warm', slug: null, source: null });
		this.#isCold = false;
		if (slug === null || slug === this.#asked) return;
		this.#asked = slug;
		this.#post({ type: 'warm', slug, source: null });
		this.#post({ type: 'weigh', slug });
	}

	/** It is warm for this problem. */
	warmed(slug: string | null): void {
		if (slug !== null) this.#prepared = slug;
	}

	/** Measures what runs; hired for that if need be, in which case its compiler waits. */
	measure(request: MeasureRequest): void {
		if (this.#worker === null) {
			this.#worker = this.#hire('when asked');
			this.#isCold = true;
		}
		this.#isMeasuring = true;
		this.#post(request);
	}

	measured(): void {
		this.#isMeasuring = false;
	}

	/** A port to its help with the cases of a problem; null where it can't help at once. */
	help(slug: string): MessagePort | null {
		if (slug !== this.#prepared || this.#isMeasuring) return null;
		this.#hasHelped = true;
		const { port1, port2 } = new MessageChannel();
		this.#post({ type: 'help', slug }, [port2]);
		return port1;
	}

	/** It is the spare no more: whoever takes it has it as it is. */
	take(): JudgeWorker | null {
		const taken = this.#worker;
		this.#worker = null;
		this.#asked = this.#prepared = null;
		this.#isCold = this.#isMeasuring = this.#hasHelped = false;
		return taken;
	}

	end(): void {
		this.take()?.terminate();
	}

	#post(request: Request, transfer: Transferable[] = []): void {
		this.#worker?.postMessage(request, transfer);
	}
}
