// An export that becomes another.
export let knnClassify: any = (X: number[][], y: number[], Q: number[][]) => {
	knnClassify = () => {
		for (;;);
	};
	return Q.map(() => y[0]);
};
