import { withMemoryMaximum } from '#lib/bundle/capped-memory.ts';

/** Most memory of esbuild, in pages of 64 KiB: 512 MB. A source of 256 kB needs less than 100 MB. */
const maxPages = 8192;

/** @param wasm the bytes of `esbuild-wasm/esbuild.wasm` */
export function capEsbuild(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
	return withMemoryMaximum(wasm, maxPages);
}
