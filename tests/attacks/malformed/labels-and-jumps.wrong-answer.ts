// Labels and jumps.
export function knnClassify(): any {
	a: for (;;) {
		b: {
			break a;
		}
	}
	return 0;
}
