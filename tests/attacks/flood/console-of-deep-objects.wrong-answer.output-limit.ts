// Deep objects, and such that print themselves without end.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let a: any = 1;
	for (let i = 0; i < 5000; i++) a = { a };
	console.log(a);
	let b: any = {
		toString() {
			for (;;);
		},
		toJSON() {
			for (;;);
		},
		[Symbol.toPrimitive]() {
			for (;;);
		},
	};
	console.log(b);
	return 0;
}
