// Logged objects that log.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	console.log(
		{
			get a() {
				console.log(this);
				return 1;
			},
		},
		new Proxy(
			{},
			{
				get() {
					for (;;) console.log('again');
				},
			},
		),
	);
	return 0;
}
