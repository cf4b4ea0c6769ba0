declare module 'virtual:metered-quickjs' {
	/** Address of the metered engine. */
	const url: string;
	export default url;
}
declare module 'virtual:capped-esbuild' {
	/** Address of esbuild's wasm, with a maximum for its memory. */
	const url: string;
	export default url;
}
