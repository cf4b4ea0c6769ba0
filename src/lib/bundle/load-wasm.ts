/**
 * Compiles a module while it loads, where the server gives the right type.
 *
 * @throws Error where it does not come, or is no module
 */
export async function loadWasm(url: string): Promise<WebAssembly.Module> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	const isWasm = response.headers.get('content-type')?.startsWith('application/wasm');
	return isWasm ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
