// A thrown proxy.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	throw new Proxy(
		{},
		{
			get() {
				for (;;);
			},
			getPrototypeOf() {
				for (;;);
			},
			getOwnPropertyDescriptor() {
				for (;;);
			},
		},
	);
	return 0;
}
