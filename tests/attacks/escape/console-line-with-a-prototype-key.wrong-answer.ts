// A logged object whose keys are dangerous to copy.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	console.log(JSON.parse('{"__proto__": {"polluted": true}, "toString": 1, "valueOf": 2}'), {
		then: () => console.log(1),
	});
	return 0;
}
