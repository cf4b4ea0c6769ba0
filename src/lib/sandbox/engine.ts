// One instance of the metered engine, with an image of its memory that it can be taken back to.
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import {
	newQuickJSWASMModuleFromVariant,
	newVariant,
	type QuickJSContext,
	type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import { constantImports } from '#lib/sandbox/constant-imports.ts';
import { meters, type MeterName } from '#lib/sandbox/meter/meter.ts';

/** Recursion ends by the engine's own check: the largest limit that holds in Chromium, Firefox and Node alike. */
export const stackBytes = 128 * 1024;
/** Twice the heap limit: growing an array copies it. */
const maximumPages = 2048;
/** An allocator's bookkeeping lies at most this far above the highest block: one step of its segments, rounded up. */
const aboveTop = 2 * 65_536;

interface Image {
	readonly memory: Uint8Array;
	readonly meters: Readonly<Record<MeterName, number | bigint>>;
}

/** An abort is told by its exception; the glue would also print it. */
const silent: object = { printErr: () => {} };

export class Engine {
	readonly context: QuickJSContext;
	readonly #meters: Readonly<Record<MeterName, WebAssembly.Global>>;
	readonly #memory: WebAssembly.Memory;
	#image: Image | null = null;
	/** Called about every 10,000 steps of bytecode; true ends the run. */
	shouldStop: () => boolean = () => false;

	private constructor(
		quickjs: QuickJSWASMModule,
		found: Readonly<Record<MeterName, WebAssembly.Global>>,
		memory: WebAssembly.Memory,
	) {
		this.#meters = found;
		this.#memory = memory;
		const runtime = quickjs.newRuntime();
		runtime.setMaxStackSize(stackBytes);
		runtime.setInterruptHandler(() => this.shouldStop());
		this.context = runtime.newContext();
	}

	/** A fresh instance. It is never disposed: dropping the reference frees it, and disposing a failed one aborts. */
	static async start(wasm: WebAssembly.Module): Promise<Engine> {
		const memory = new WebAssembly.Memory({ initial: 256, maximum: maximumPages });
		let found: Record<MeterName, WebAssembly.Global> | null = null;
		const variant = newVariant(baseVariant, {
			emscriptenModule: {
				wasmMemory: memory,
				...silent,
				instantiateWasm(imports, onSuccess) {
					const constant = constantImports(imports as WebAssembly.Imports, memory);
					const instance = new WebAssembly.Instance(wasm, constant);
					found = Object.fromEntries(
						meters.map((meter) => [meter, instance.exports[meter] as WebAssembly.Global]),
					) as Record<MeterName, WebAssembly.Global>;
					onSuccess(instance);
					return instance.exports;
				},
			},
		});
		const quickjs = await newQuickJSWASMModuleFromVariant(variant);
		if (found === null) throw new Error('the engine was not instantiated');
		return new Engine(quickjs, found, memory);
	}

	/** Operations left. Below zero the run is over. */
	get budget(): number {
		return Number(this.#meters.budget.value as bigint);
	}
	set budget(ops: number) {
		this.#meters.budget.value = BigInt(Math.floor(ops));
	}
	/** Bytes of heap alive. */
	get live(): number {
		return (this.#meters.live.value as number) >>> 0;
	}
	/** Most bytes alive since `resetPeaks`. */
	get peak(): number {
		return (this.#meters.peak.value as number) >>> 0;
	}
	/** Allocations refused since the image. */
	get refused(): number {
		return this.#meters.refused.value as number;
	}
	set heapLimit(bytes: number) {
		this.#meters.limit.value = bytes > 0x7fffffff ? -1 : bytes;
	}
	/** Bytes of stack used at the deepest since `resetPeaks`, below where the stack stands now. */
	get stackDepth(): number {
		const { stack, lowest } = this.#meters;
		return Math.max(0, ((stack.value as number) >>> 0) - ((lowest.value as number) >>> 0));
	}
	resetPeaks(): void {
		this.#meters.peak.value = this.#meters.live.value;
		this.#meters.lowest.value = this.#meters.stack.value;
	}

	/**
	 * Switches the cycle collector off, so that its work does not blur how cost grows: raises the threshold in the
	 * runtime's own memory.
	 */
	switchCollectorOff(): void {
		const { value: runtime } = (this.context.runtime as unknown as { rt: { value: number } }).rt;
		const words = new Uint32Array(this.#memory.buffer, runtime, 64);
		const at = words.indexOf(collectorThreshold);
		if (at < 0) throw new Error('the collector threshold is not where it was in this engine');
		words[at] = 0xffffffff;
	}

	/** Keeps the state as it is now, to come back to. */
	keepImage(): void {
		const kept = Object.entries(this.#meters).map(([meter, global]) => [
			meter,
			global.value as number | bigint,
		]);
		this.#image = {
			memory: new Uint8Array(this.#memory.buffer, 0, this.#dirtyBytes()).slice(),
			meters: Object.fromEntries(kept) as Image['meters'],
		};
	}

	/** Back to the image: memory and meters as they were, whatever ran since. Handles made since then are void. */
	restoreImage(): void {
		if (this.#image === null) throw new Error('there is no image');
		const dirty = this.#dirtyBytes();
		const memory = new Uint8Array(this.#memory.buffer);
		memory.set(this.#image.memory);
		if (dirty > this.#image.memory.length) memory.fill(0, this.#image.memory.length, dirty);
		for (const meter of meters) this.#meters[meter].value = this.#image.meters[meter];
	}

	/** All memory that was ever written lies below. */
	#dirtyBytes(): number {
		const top = (this.#meters.top.value as number) >>> 0;
		return Math.min(this.#memory.buffer.byteLength, top + aboveTop);
	}
}

/** JS_NewRuntime's malloc_gc_threshold in this engine. */
const collectorThreshold = 256 * 1024;
