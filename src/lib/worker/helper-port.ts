// Both ends of the port between a judge and its helper.
import { help, helpMs, type Help, type Helper } from '#lib/judge/helper.ts';
import type { JudgedCase } from '#lib/judge/judge-case.ts';
import type { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Script, Tools } from '#lib/judge/tools.ts';
import { nextTurn } from '#lib/worker/next-turn.ts';

/** Judge to helper: what was submitted, then each case that the judge takes up itself, then that no more is needed. */
type Told = { readonly script: Script } | { readonly taken: number } | { readonly ended: true };
/** Helper to judge. `left` is the last. */
type Said = Help | { readonly left: true };

/** The judge waits no longer than this, in ms, for a case that its helper has begun. */
const patienceMs = helpMs + 100;

export class AskedHelper implements Helper {
	readonly #port: MessagePort;
	readonly #judged = new Map<number, JudgedCase>();
	/** What the helper runs now. */
	#running: number | null = null;
	#isGone = false;
	#heard = () => {};

	constructor(port: MessagePort) {
		this.#port = port;
		port.onmessage = ({ data }: MessageEvent<Said>) => {
			this.#running = 'began' in data ? data.began : null;
			if ('judged' in data) this.#judged.set(data.index, data.judged);
			if ('left' in data) this.#isGone = true;
			this.#heard();
		};
	}

	begin(script: Script): void {
		this.#tell({ script });
	}

	async judged(index: number): Promise<JudgedCase | null> {
		if (!this.#isGone && !this.#judged.has(index)) {
			await nextTurn();
			if (this.#running === index) await this.#said();
			this.#tell({ taken: index });
		}
		return this.#judged.get(index) ?? null;
	}

	end(): void {
		this.#tell({ ended: true });
		this.#isGone = true;
		this.#port.close();
	}

	/** Resolves once the helper has said something, or has been waited for long enough. */
	async #said(): Promise<void> {
		await new Promise<void>((resolve) => {
			const timer = setTimeout(() => {
				this.#isGone = true;
				resolve();
			}, patienceMs);
			this.#heard = () => {
				clearTimeout(timer);
				resolve();
			};
		});
		this.#heard = () => {};
	}

	#tell(told: Told): void {
		if (!this.#isGone) this.#port.postMessage(told);
	}
}

/**
 * Helps the judge at the other end of a port.
 *
 * @returns to be called when something else is to be done. The case that runs comes to its end
 */
export function giveHelp(
	port: MessagePort,
	open: () => Promise<{ prepared: PreparedProblem; tools: Tools }>,
): () => void {
	let taken = -1;
	let isLeaving = false;
	const leave = () => {
		isLeaving = true;
		port.close();
	};
	const isWanted = async (index: number) => {
		await nextTurn();
		return !isLeaving && index > taken;
	};
	const say = (said: Said) => port.postMessage(said);
	const judgeBack = async (script: Script) => {
		try {
			const { prepared, tools } = await open();
			for await (const said of help(prepared, script, tools, isWanted)) say(said);
		} catch {
			// The judge comes to the same fault, or needs nothing of it.
		} finally {
			say({ left: true });
			port.close();
		}
	};
	port.onmessage = ({ data }: MessageEvent<Told>) => {
		if ('script' in data) void judgeBack(data.script);
		else if ('taken' in data) taken = data.taken;
		else leave();
	};
	return leave;
}
