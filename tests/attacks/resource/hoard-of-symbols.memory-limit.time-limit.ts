// A hoard of symbols.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const kept = [];
	for (let i = 0; ; i++) kept.push(Symbol.for('s'.repeat(1000) + i));
	return 0;
}
