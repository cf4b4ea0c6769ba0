declare module 'virtual:metered-quickjs' {
	/** Address of the metered engine. */
	const url: string;
	export default url;
}
