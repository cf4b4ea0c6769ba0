// A sort without end.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = Array.from({ length: 2000 }, (_, i) => i);
	for (;;) a.sort(() => Math.random() - 0.5);
	return 0;
}
