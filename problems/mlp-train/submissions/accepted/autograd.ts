// A tape of scalars: every operation remembers how to send its gradient back.
class Scalar {
	grad = 0;
	constructor(
		public value: number,
		private readonly parents: [Scalar, number][] = [],
	) {}
	send() {
		for (const [parent, slope] of this.parents) parent.grad += slope * this.grad;
	}
}

export function trainMlp(
	X: number[][],
	y: number[],
	W1: number[][],
	b1: number[],
	w2: number[],
	b2: number,
	rate: number,
	epochs: number,
) {
	const W = W1.map((row) => row.map((v) => new Scalar(v)));
	const b = b1.map((v) => new Scalar(v));
	const v = w2.map((value) => new Scalar(value));
	const c = new Scalar(b2);
	const all = [...W.flat(), ...b, ...v, c];
	const losses: number[] = [];
	for (let t = 0; t < epochs; t++) {
		for (const p of all) p.grad = 0;
		let loss = 0;
		for (const [i, x] of X.entries()) {
			const tape: Scalar[] = [];
			const keep = (s: Scalar) => (tape.push(s), s);
			const units = W.map((row, k) => {
				const s = keep(
					new Scalar(
						row.reduce((sum, w, j) => sum + w.value * x[j], b[k].value),
						[[b[k], 1], ...row.map((w, j): [Scalar, number] => [w, x[j]])],
					),
				);
				const a = Math.tanh(s.value);
				return keep(new Scalar(a, [[s, 1 - a ** 2]]));
			});
			const parents = units.flatMap((u, k): [Scalar, number][] => [
				[u, v[k].value],
				[v[k], u.value],
			]);
			const z = keep(
				new Scalar(
					units.reduce((sum, u, k) => sum + u.value * v[k].value, c.value),
					[[c, 1], ...parents],
				),
			);
			loss += (Math.max(z.value, 0) - y[i] * z.value + Math.log1p(Math.exp(-Math.abs(z.value)))) / X.length;
			z.grad = (1 / (1 + Math.exp(-z.value)) - y[i]) / X.length;
			for (const s of tape.reverse()) s.send();
		}
		losses.push(loss);
		for (const p of all) p.value -= rate * p.grad;
	}
	return {
		W1: W.map((row) => row.map((p) => p.value)),
		b1: b.map((p) => p.value),
		w2: v.map((p) => p.value),
		b2: c.value,
		losses,
	};
}
