// A heap of nodes that are merged, instead of one in an array.
interface Node {
	index: number;
	rank: number;
	left: Node | null;
	right: Node | null;
}

export function topK(xs: number[], k: number): number[] {
	const isWorse = (a: Node, b: Node) =>
		xs[a.index] < xs[b.index] || (xs[a.index] === xs[b.index] && a.index > b.index);

	const merge = (a: Node | null, b: Node | null): Node | null => {
		if (a === null) return b;
		if (b === null) return a;
		if (isWorse(b, a)) [a, b] = [b, a];
		a.right = merge(a.right, b);
		if ((a.left?.rank ?? 0) < (a.right?.rank ?? 0)) [a.left, a.right] = [a.right, a.left];
		a.rank = 1 + (a.right?.rank ?? 0);
		return a;
	};

	let root: Node | null = null;
	let size = 0;
	for (let index = 0; index < xs.length; index++) {
		if (size === k) {
			if (root === null || xs[index] <= xs[root.index]) continue;
			root = merge(root.left, root.right);
			size--;
		}
		root = merge(root, { index, rank: 1, left: null, right: null });
		size++;
	}
	const answer = new Array<number>(size);
	for (; root !== null; root = merge(root.left, root.right)) answer[--size] = root.index;
	return answer;
}
