// Recursion through constructors.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	class A {
		constructor() {
			new A();
		}
	}
	new A();
	return 0;
}
