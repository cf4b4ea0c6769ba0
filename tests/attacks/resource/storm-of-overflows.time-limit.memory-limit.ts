// A storm of overflows.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = () => {
		try {
			g();
		} catch {
			g();
		}
	};
	g();
	return 0;
}
