// Judging threads: one job a thread, terminated when it is silent for too long, and replaced. Jobs of one problem go to the
// thread that has it ready, where they can: its reference is run once, and not once a thread.
import { Worker } from 'node:worker_threads';
import type { OracleResult } from '#lib/judge/oracle.ts';
import type { JudgeEvent, Report } from '#lib/judge/report.ts';
import type { Job, JobId, JudgeJob, Reply } from './protocol.ts';

/** The job's problem package is broken; the message says where and what to do. */
export class BrokenPackage extends Error {
	override name = 'BrokenPackage';
}

export type NewJudgeJob = Pick<JudgeJob, 'folder' | 'source'> & Partial<Pick<JudgeJob, 'options' | 'salt'>>;

type Answer = Extract<Reply, { type: 'done' | 'held' }>;

interface Pending {
	readonly job: Job;
	readonly onevent: ((event: JudgeEvent) => void) | undefined;
	resolve(answer: Answer): void;
	reject(error: Error): void;
}

interface Thread {
	readonly worker: Worker;
	pending: Pending | null;
	timer: NodeJS.Timeout | null;
	/** Problems that it has made ready, by `problemOf`. */
	readonly ready: Set<string>;
}

/** Longer than anything between two events: bundling, a case and its reference at their deadlines. */
const silenceMs = 60_000;

export class JudgePool {
	/** Most judging threads at once. */
	readonly size: number;
	readonly #threads: Thread[] = [];
	readonly #queue: Pending[] = [];
	#lastId = 0;
	#closed = false;

	constructor(size: number) {
		this.size = size;
	}

	/** Judges one submission. Rejects with BrokenPackage where the problem, and not the submission, is at fault. */
	async judge(job: NewJudgeJob, onevent?: (event: JudgeEvent) => void): Promise<Report> {
		const answer = await this.#run(
			{ type: 'judge', id: this.#newId(), options: {}, salt: '', ...job },
			onevent,
		);
		if (answer.type !== 'done') throw new Error(`a judge job was answered with ${answer.type}`);
		return answer.report;
	}

	/** Holds a package's reference to its oracle. Rejects with BrokenPackage for a malformed one. */
	async holdToOracle(folder: string): Promise<OracleResult> {
		const answer = await this.#run({ type: 'oracle', id: this.#newId(), folder });
		if (answer.type !== 'held') throw new Error(`an oracle job was answered with ${answer.type}`);
		return answer.oracle;
	}

	#newId(): JobId {
		return ++this.#lastId as JobId;
	}

	#run(job: Job, onevent?: (event: JudgeEvent) => void): Promise<Answer> {
		return new Promise((resolve, reject) => {
			this.#queue.push({ job, onevent, resolve, reject });
			this.#next();
		});
	}

	/** What has not begun is rejected. */
	async close(): Promise<void> {
		this.#closed = true;
		for (const { reject } of this.#queue.splice(0)) reject(new Error('the pool was closed'));
		await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
	}

	#next(): void {
		while (!this.#closed && this.#queue.length > 0) {
			let thread = this.#threads.find(({ pending }) => pending === null);
			if (thread === undefined && this.#threads.length < this.size) thread = this.#start();
			if (thread === undefined) return;
			const pending = this.#takeFor(thread);
			thread.pending = pending;
			thread.ready.add(problemOf(pending.job));
			this.#watch(thread);
			thread.worker.postMessage(pending.job);
		}
	}

	/** The first job whose problem the thread has ready; else the first whose problem nobody has; else the first. */
	#takeFor(thread: Thread): Pending {
		const has = ({ ready }: Thread, { job }: Pending) => ready.has(problemOf(job));
		let at = this.#queue.findIndex((pending) => has(thread, pending));
		if (at < 0) at = this.#queue.findIndex((pending) => !this.#threads.some((other) => has(other, pending)));
		return this.#queue.splice(Math.max(at, 0), 1)[0]!; // the queue is not empty
	}

	#start(): Thread {
		const worker = new Worker(new URL('./judge.thread.mjs', import.meta.url), {
			resourceLimits: { stackSizeMb: 8 },
		});
		const thread: Thread = { worker, pending: null, timer: null, ready: new Set() };
		this.#threads.push(thread);
		worker.on('message', (reply: Reply) => this.#receive(thread, reply));
		worker.on('error', (error) => this.#drop(thread, `the judging thread died: ${error.message}`));
		worker.on('exit', () => this.#drop(thread, 'the judging thread ended'));
		return thread;
	}

	#receive(thread: Thread, reply: Reply): void {
		const { pending } = thread;
		if (pending === null || reply.id !== pending.job.id) return;
		this.#watch(thread);
		if (reply.type === 'event') return pending.onevent?.(reply.event);
		this.#release(thread);
		if (reply.type === 'done' || reply.type === 'held') pending.resolve(reply);
		else
			pending.reject(reply.type === 'broken' ? new BrokenPackage(reply.message) : new Error(reply.message));
		this.#next();
	}

	/** Starts the silence anew. */
	#watch(thread: Thread): void {
		if (thread.timer) clearTimeout(thread.timer);
		thread.timer = setTimeout(() => {
			void thread.worker.terminate();
			this.#drop(thread, `the judging thread did not answer for ${silenceMs / 1000} s`);
		}, silenceMs);
	}

	#release(thread: Thread): void {
		if (thread.timer) clearTimeout(thread.timer);
		thread.timer = null;
		thread.pending = null;
	}

	#drop(thread: Thread, why: string): void {
		const index = this.#threads.indexOf(thread);
		if (index < 0) return;
		this.#threads.splice(index, 1);
		const { pending } = thread;
		this.#release(thread);
		pending?.reject(new Error(why));
		this.#next();
	}
}

function problemOf(job: Job): string {
	return `${job.folder}\n${job.type === 'judge' ? job.salt : ''}`;
}
