// Judging threads: one job a thread, terminated when it is silent for too long, and replaced.
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
		if (this.#closed) return;
		let thread = this.#threads.find(({ pending }) => pending === null);
		if (thread === undefined && this.#threads.length < this.size && this.#queue.length > 0)
			thread = this.#start();
		if (thread === undefined) return;
		const pending = this.#queue.shift();
		if (pending === undefined) return;
		thread.pending = pending;
		this.#watch(thread);
		thread.worker.postMessage(pending.job);
		this.#next();
	}

	#start(): Thread {
		const worker = new Worker(new URL('./judge.thread.mjs', import.meta.url), {
			resourceLimits: { stackSizeMb: 8 },
		});
		const thread: Thread = { worker, pending: null, timer: null };
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
