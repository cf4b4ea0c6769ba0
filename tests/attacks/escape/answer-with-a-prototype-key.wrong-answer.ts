// Keys that a careless copy would write into a prototype of ours.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return JSON.parse(
		'{"__proto__": {"weights": [1], "polluted": true}, "constructor": {"prototype": {"polluted": true}}, "weights": [0], "bias": 0}',
	);
}
