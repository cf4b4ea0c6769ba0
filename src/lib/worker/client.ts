// The page's side of the judge: one worker that judges, and, for a reader who does more than read, one spare that is ready to
// take its place and, on a machine with more than one core, judges some of the cases and measures the cost. Latest wins.
import { unreachable } from '#lib/judge/verdict.ts';
import type { Complexity, JudgeEvent } from '#lib/judge/report.ts';
import type { Input } from '#lib/judge/value.ts';
import { toJson } from '#lib/judge/value-json.ts';
import type { CompilerStarts, JudgeWorker } from '#lib/worker/hire-judge.ts';
import type { JudgeRequest, Request, Response, RunId } from '#lib/worker/protocol.ts';
import { Run, type Ending } from '#lib/worker/run.ts';
import { Silence } from '#lib/worker/silence.ts';
import { Spare } from '#lib/worker/spare.ts';
import { unpackEvent } from '#lib/worker/wire-event.ts';

export interface Surroundings {
	readonly spawn: (compiler: CompilerStarts) => JudgeWorker;
	/** False while the page can't be seen: that time counts for no limit. */
	readonly isVisible: () => boolean;
	/** Processors; the spare works beside the judge where there is more than one. */
	readonly cores: number;
	/** Runs a task once the page has nothing better to do. */
	readonly whenIdle: (task: () => void) => void;
}

/** How long a worker may be silent, in ms. Programs end by themselves long before: these are for engines that hang. */
const patience = { loading: 120_000, ours: 20_000, package: 30_000, submission: 5000 } as const;

/** Who has not typed for so long, in ms, may be about to submit: no hand is sooner at the keys for that. */
const restMs = 50;

export interface JudgeAsked {
	/** `samples` are the shown cases only. */
	readonly only: JudgeRequest['only'];
	/** The reader's own inputs, judged before the others. */
	readonly own?: readonly { readonly name: string; readonly input: Input }[];
	/** Measure how the cost grows. Default: where all cases are judged. */
	readonly measure?: boolean;
}

export class JudgeClient {
	readonly #around: Surroundings;
	readonly #silence: Silence;
	#worker: JudgeWorker;
	readonly #spare: Spare;
	#run: Run | null = null;
	/** Resolves once an engine and the problem asked for have loaded, or will not. */
	readonly loaded: Promise<void>;
	#markLoaded = () => {};
	/** Resolves once that is so and no verdict is waited for: what may come later has the machine from then on. */
	readonly calm: Promise<void>;
	#isCalm = false;
	#tellCalm = () => {};
	/** The reader writes or has submitted: a spare is worth its seconds and its memory. */
	#isUsed = false;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#lastId = 0;
	/** The worker has ended while nothing ran. */
	#isDead = false;
	/** The worker was the spare, and has said nothing since it helped: what it helped with may have hung it. */
	#isDoubted = false;
	#isDisposed = false;
	#slug: string | null = null;

	constructor(around: Surroundings) {
		this.#around = around;
		this.loaded = new Promise((resolve) => (this.#markLoaded = resolve));
		this.calm = new Promise((resolve) => (this.#tellCalm = resolve));
		this.#silence = new Silence(around.isVisible, () => this.#tooLong());
		this.#spare = new Spare((compiler) => this.#hire(compiler));
		this.#worker = this.#hire();
	}

	/**
	 * Loads the engines and this problem while the reader reads. Runs nothing but the problem's own reference.
	 *
	 * @param source what the reader may submit first, compiled ahead
	 */
	warm(slug: string, source: string | null = null): void {
		this.#slug = slug;
		if (this.#isDead) return this.#replace();
		post(this.#worker, { type: 'warm', slug, source });
		if (!this.#hasTwoCores) post(this.#worker, { type: 'weigh', slug });
	}

	/**
	 * The reader writes: what stands there once the writing rests is compiled ahead, and not run. A spare is made ready for
	 * the submission, once nothing else is waited for.
	 */
	write(source: string): void {
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.#compileAhead(source), restMs);
		if (this.#isUsed) return;
		this.#isUsed = true;
		if (this.#isCalm) this.#prepareSpare();
	}

	#compileAhead(source: string): void {
		if (this.#slug !== null && !this.#isDead)
			post(this.#worker, { type: 'compile', slug: this.#slug, source });
	}

	get #hasTwoCores(): boolean {
		return this.#around.cores > 1;
	}

	/** Judges a source. Ends what ran before, which then reports `stopped`. The last event is always `report`. */
	async *judge(
		slug: string,
		source: string,
		{ only, own = [], measure = only === 'all' }: JudgeAsked,
	): AsyncGenerator<JudgeEvent, void, void> {
		this.stop();
		clearTimeout(this.#resting);
		this.#isUsed = true;
		this.#slug = slug;
		this.#lastId++;
		const run = new Run({
			type: 'judge',
			id: this.#lastId as RunId,
			slug,
			source,
			only,
			own: own.map(({ name, input }) => ({ name, input: input.map(toJson) })),
			measure: !measure ? 'no' : this.#hasTwoCores ? 'elsewhere' : 'here',
		});
		this.#run = run;
		if (this.#isDead) this.#replace();
		this.#ask(run);
		try {
			yield* run.events;
		} finally {
			if (this.#run === run) this.stop();
		}
	}

	#ask(run: Run): void {
		const { slug, only } = run.asked;
		const helper = only === 'all' && this.#hasTwoCores ? this.#spare.help(slug) : null;
		this.#silence.allow(this.#isDoubted ? patience.submission : patience.loading);
		post(this.#worker, run.asked, helper ? [helper] : []);
	}

	/** Ends what runs now; finished cases are kept. Does nothing when nothing runs. */
	stop(): void {
		const run = this.#run;
		if (run?.isExplained && run.asked.measure !== 'here' && !this.#spare.isMeasuring) {
			run.end({ kind: 'stopped' });
			return this.#finish(run); // its worker is done
		}
		this.#end({ kind: 'stopped' });
	}

	/** Ends both workers. The client is not used again. */
	dispose(): void {
		this.#isDisposed = true;
		clearTimeout(this.#resting);
		this.stop();
		this.#worker.terminate();
		this.#spare.end();
	}

	#hire(compiler: CompilerStarts = 'at once'): JudgeWorker {
		const worker = this.#around.spawn(compiler);
		worker.onmessage = ({ data }: MessageEvent<Response>) => this.#hear(worker, data);
		worker.onerror = (event) => {
			event.preventDefault();
			if (this.#isBusy(worker)) this.#died(event.message);
			else if (this.#spare.is(worker)) this.#spare.take();
			else if (worker === this.#worker) this.#isDead = true; // replaced when it is needed
		};
		return worker;
	}

	/** Its messages are about what runs. */
	#isBusy(worker: JudgeWorker): boolean {
		return this.#spare.isMeasuring ? this.#spare.is(worker) : worker === this.#worker;
	}

	#hear(worker: JudgeWorker, message: Response): void {
		if (message.type !== 'warmed' || message.slug !== null) this.#markLoaded();
		if (worker === this.#worker) this.#isDoubted = false;
		if (message.type === 'warmed' && this.#spare.is(worker)) return this.#spare.warmed(message.slug);
		if (message.type === 'warmed' || message.type === 'unwell') {
			if (worker !== this.#worker || this.#run !== null) return;
			this.#markCalm();
			return this.#prepareSpare();
		}
		const run = this.#run;
		if (run === null || run.asked.id !== message.id || !this.#isBusy(worker)) return;
		switch (message.type) {
			case 'begun':
				run.begin(message.cases);
				return this.#silence.allow(patience.ours);
			case 'running':
				run.running = message.whose;
				return this.#silence.allow(patience[message.whose]);
			case 'between':
				run.running = null;
				return this.#silence.allow(patience.ours);
			case 'event':
				run.push(unpackEvent(message.event));
				if (message.event.type === 'verdict') this.#markCalm();
				return this.#silence.allow(patience.ours);
			case 'measurable':
				this.#silence.allow(patience.loading);
				return this.#spare.measure({
					type: 'measure',
					id: message.id,
					slug: run.asked.slug,
					script: message.script,
				});
			case 'measured':
				return this.#measured(run, message.complexity);
			case 'done':
				return this.#finish(run);
			case 'crashed':
				return this.#end({ kind: 'judge-error', message: message.message });
			default:
				return unreachable(message);
		}
	}

	#markCalm(): void {
		this.#isCalm = true;
		this.#tellCalm();
	}

	/** Judging has the machine first: a spare is made ready while nothing runs. */
	#prepareSpare(): void {
		if (!this.#isUsed) return;
		this.#around.whenIdle(() => {
			if (this.#run === null && !this.#isDisposed) this.#spare.prepare(this.#hasTwoCores ? this.#slug : null);
		});
	}

	#measured(run: Run, complexity: Complexity): void {
		this.#spare.measured();
		run.measured(complexity);
		this.#finish(run);
	}

	#finish(run: Run): void {
		run.events.close();
		this.#run = null;
		this.#silence.stop();
		this.#prepareSpare();
	}

	/** Ends the run, and the worker it is in, whose engine can't be trusted or does not listen. */
	#end(ending: Ending): void {
		const run = this.#run;
		if (run === null) return;
		this.#run = null;
		this.#silence.stop();
		if (this.#spare.isMeasuring) {
			this.#spare.end();
			this.#prepareSpare();
		} else this.#replace();
		run.end(ending);
	}

	#replace(): void {
		this.#isDead = false;
		this.#worker.terminate();
		this.#isDoubted = this.#spare.hasHelped;
		this.#worker = this.#spare.take() ?? this.#hire();
		if (this.#slug !== null) this.warm(this.#slug);
	}

	#tooLong(): void {
		const run = this.#run;
		if (this.#isDoubted && run !== null) return this.#askAnother(run);
		this.#end(
			run?.running === 'submission'
				? { kind: 'time-limit', limitOps: 0, by: 'clock' }
				: { kind: 'judge-error', message: 'the judge did not answer; it was started again' },
		);
	}

	/** The worker does not take it up. */
	#askAnother(run: Run): void {
		run.resent = true;
		this.#replace();
		this.#ask(run);
	}

	#died(message: string): void {
		const run = this.#run;
		if (run === null) {
			this.#isDead = true; // replaced when it is needed: without a network the next one would die too
			return;
		}
		if (this.#spare.isMeasuring) return this.#end({ kind: 'judge-error', message });
		if (!run.begun && !run.resent) return this.#askAnother(run);
		if (run.running !== 'submission')
			return this.#end({ kind: 'judge-error', message: `the judge stopped: ${message}` });
		const text = 'the engine stopped on this program';
		this.#end({
			kind: 'runtime-error',
			message: text,
			diagnostic: { message: text, line: null, column: null },
		});
	}
}

function post(worker: JudgeWorker, request: Request, transfer: Transferable[] = []): void {
	worker.postMessage(request, transfer);
}
