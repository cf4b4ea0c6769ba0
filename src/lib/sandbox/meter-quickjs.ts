// QuickJS's wasm, metered. What the pass must be told of it holds for one exact binary.
import { meter, passVersion, type MeterOptions } from '#lib/sandbox/meter/meter.ts';

/** SHA-256 of `@jitl/quickjs-wasmfile-release-sync` 0.32.0, the binary that the indices below belong to. */
export const quickjsHash = '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232';

/** Bytes of the engine's stack; it lies between its static data, below, and its heap. */
export const stackSize = 5 * 2 ** 20;

/** malloc and free by the names that the glue uses; realloc is what js_def_realloc calls. Found by disassembly. */
export const quickjsOptions: MeterOptions = {
	stackPointer: 0,
	allocator: { malloc: 'v', free: 'M', realloc: 775 },
};

/** Names a metered binary: another engine or another pass counts differently. */
export const meteredName = `quickjs-${quickjsHash.slice(0, 12)}-pass-${passVersion}.wasm`;

/**
 * Meters the engine.
 *
 * @throws Error when the binary is not the one that the indices belong to
 */
export async function meterQuickJS(wasm: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', wasm));
	const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (hash !== quickjsHash)
		throw new Error(
			`the QuickJS binary is not the pinned one (its SHA-256 is ${hash}): find its stack pointer, malloc, free and realloc anew, then update meter-quickjs.ts`,
		);
	return meter(wasm, quickjsOptions);
}
