// One instance of the metered engine, with an image of its memory that it can be taken back to.
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import {
	newQuickJSWASMModuleFromVariant,
	newVariant,
	type QuickJSContext,
	type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import { constantImports } from '#lib/sandbox/constant-imports.ts';
import { HostMemory } from '#lib/sandbox/host-memory.ts';
import { stackSize } from '#lib/sandbox/meter-quickjs.ts';
import { meters, type MeterName } from '#lib/sandbox/meter/meter.ts';

/** Recursion ends by the engine's own check: the largest limit that holds in Chromium, Firefox and Node alike. */
export const stackBytes = 112 * 1024;
/**
 * Natives that call themselves end here, by the frames that the pass counts: the engine checks its stack in calls and in
 * parsers only. Chromium's own stack ends at 269,000 to 505,000 of these, by the kind of recursion and by what it has
 * optimised and put into the interpreter's frame by then; Firefox's at twice that. 590 plain calls take 220,000, the
 * smallest calls that the engine's stack has room for 243,000.
 */
const mostNesting = 248_000;
/** An allocator's bookkeeping lies at most this far above the highest block: one step of its segments, rounded up. */
const aboveTop = 2 * 65_536;
/** Below the stack pointer a leaf function may write without moving it. */
const redZone = 1024;

/** A state of the engine to come back to. It belongs to the engine that it was taken of. */
export interface Image {
	/** Below the stack: the engine's static data. */
	readonly data: Uint8Array;
	/** Above the stack: the heap, up to its last byte that is not 0. */
	readonly heap: Uint8Array;
	readonly meters: Readonly<Record<MeterName, number | bigint>>;
}

/** An abort is told by its exception; the glue would also print it. */
const silent: object = { printErr: () => {} };

export class Engine {
	readonly context: QuickJSContext;
	readonly #meters: Readonly<Record<MeterName, WebAssembly.Global>>;
	readonly memory: WebAssembly.Memory;
	readonly #host: HostMemory;
	readonly #stackTop: number;
	/** Lowest stack pointer since the last image, as far as `resetPeaks` has seen. */
	#deepest: number;
	/** Called about every 10,000 steps of bytecode; true ends the run. */
	shouldStop: () => boolean = () => false;

	private constructor(
		quickjs: QuickJSWASMModule,
		found: Readonly<Record<MeterName, WebAssembly.Global>>,
		host: HostMemory,
	) {
		this.#meters = found;
		this.#host = host;
		this.memory = host.memory;
		this.#stackTop = (found.stack.value as number) >>> 0;
		this.#deepest = 0;
		found.nesting.value = mostNesting;
		const runtime = quickjs.newRuntime();
		runtime.setMaxStackSize(stackBytes);
		runtime.setInterruptHandler(() => this.shouldStop());
		this.context = runtime.newContext();
	}

	/**
	 * A fresh instance. It is never disposed: dropping the reference frees it, and disposing a failed one aborts.
	 *
	 * @throws HostMemoryError
	 */
	static async start(wasm: WebAssembly.Module): Promise<Engine> {
		const host = new HostMemory();
		let found: Record<MeterName, WebAssembly.Global> | null = null;
		const variant = newVariant(baseVariant, {
			emscriptenModule: {
				wasmMemory: host.memory,
				...silent,
				instantiateWasm(imports, onSuccess) {
					const constant = constantImports(imports as WebAssembly.Imports, host.memory);
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
		return new Engine(quickjs, found, host);
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
	/** The device, and not a limit of ours, refused memory. */
	get starved(): boolean {
		return this.#host.refused;
	}
	set heapLimit(bytes: number) {
		this.#meters.limit.value = bytes > 0x7fffffff ? -1 : bytes;
	}
	/** Frames lie deeper than `mostNesting`: the run was ended by that. */
	get tooDeep(): boolean {
		return (this.#meters.nesting.value as number) < 0;
	}
	/** Bytes of stack used at the deepest since `resetPeaks`, below where the stack stands now. */
	get stackDepth(): number {
		const { stack, lowest } = this.#meters;
		return Math.max(0, ((stack.value as number) >>> 0) - ((lowest.value as number) >>> 0));
	}
	resetPeaks(): void {
		this.#deepest = Math.min(this.#deepest, (this.#meters.lowest.value as number) >>> 0);
		this.#meters.peak.value = this.#meters.live.value;
		this.#meters.lowest.value = this.#meters.stack.value;
	}

	/** Where the engine's runtime lies in memory. */
	get runtime(): number {
		return (this.context.runtime as unknown as { rt: { value: number } }).rt.value;
	}

	/**
	 * Switches the cycle collector off, so that its work does not blur how cost grows: raises the threshold in the
	 * runtime's own memory.
	 */
	switchCollectorOff(): void {
		const words = new Uint32Array(this.memory.buffer, this.runtime, 64);
		const at = words.indexOf(collectorThreshold);
		if (at < 0) throw new Error('the collector threshold is not where it was in this engine');
		words[at] = 0xffffffff;
	}

	/** The state as it is now. To be called between runs, when the stack is empty. */
	takeImage(): Image {
		const kept = meters.map((meter) => [meter, this.#meters[meter].value as number | bigint]);
		const bytes = new Uint8Array(this.memory.buffer);
		return {
			data: bytes.slice(0, this.#stackTop - stackSize),
			heap: withoutZeros(bytes.subarray(this.#stackTop, this.#heapEnd())).slice(),
			meters: Object.fromEntries(kept) as Image['meters'],
		};
	}

	/** Back to an image: memory and meters as they were, whatever ran since. Handles made since then are void. */
	restore({ data, heap, meters: kept }: Image): void {
		const dirtyTo = this.#heapEnd();
		const bytes = new Uint8Array(this.memory.buffer);
		bytes.set(data);
		bytes.fill(0, this.#deepestStack(), this.#stackTop);
		bytes.set(heap, this.#stackTop);
		const clean = this.#stackTop + heap.length;
		if (dirtyTo > clean) bytes.fill(0, clean, dirtyTo);
		for (const meter of meters) this.#meters[meter].value = kept[meter];
		this.#deepest = this.#stackTop;
	}

	/** All heap that was ever written lies below. */
	#heapEnd(): number {
		const top = (this.#meters.top.value as number) >>> 0;
		return Math.min(this.memory.buffer.byteLength, top + aboveTop);
	}

	/** All stack that was written since the last image lies above. */
	#deepestStack(): number {
		const lowest = (this.#meters.lowest.value as number) >>> 0;
		return Math.max(this.#stackTop - stackSize, Math.min(this.#deepest, lowest) - redZone);
	}
}

/** Up to the last that is not 0. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
	let length = bytes.length;
	while (length > 0 && bytes[length - 1] === 0) length--;
	return bytes.subarray(0, length);
}

/** JS_NewRuntime's malloc_gc_threshold in this engine. */
const collectorThreshold = 256 * 1024;
