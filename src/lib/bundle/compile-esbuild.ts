// esbuild's wasm, ready for any number of workers.
import { withMemoryMaximum } from '#lib/bundle/capped-memory.ts';

/** Most memory of esbuild, in pages of 64 KiB: 512 MB. A source of 256 kB needs less than 100 MB. */
const maxPages = 8192;

/** @param wasm the bytes of `esbuild-wasm/esbuild.wasm` */
export function compileEsbuild(wasm: Uint8Array): Promise<WebAssembly.Module> {
	return WebAssembly.compile(withMemoryMaximum(wasm, maxPages));
}
