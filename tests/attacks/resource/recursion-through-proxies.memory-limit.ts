// Recursion through proxies.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const p = new Proxy(
		{},
		{
			get(t, k, r) {
				return r[k];
			},
		},
	);
	return p.x;
}
