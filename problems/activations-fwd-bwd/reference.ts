export type Kind = 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'gelu';

interface Activation {
	value(x: number): number;
	/** f'(x), where y = f(x) is known already. */
	slope(x: number, y: number): number;
}

const leak = 0.01;
const root = Math.sqrt(2 / Math.PI);
const cubic = 0.044715;

/** tanh √(2/π) (x + 0.044715 x³), about 2Φ(x) - 1. */
const gate = (x: number) => Math.tanh(root * (x + cubic * x * x * x));

const activations: Record<Kind, Activation> = {
	relu: { value: (x) => Math.max(x, 0), slope: (x) => (x > 0 ? 1 : 0) },
	'leaky-relu': { value: (x) => Math.max(x, leak * x), slope: (x) => (x > 0 ? 1 : leak) },
	// e^1000 is Infinity, and 1 / Infinity is the right value. Only ∞/∞ and ∞ - ∞ must not come about.
	sigmoid: { value: (x) => 1 / (1 + Math.exp(-x)), slope: (_, y) => y * (1 - y) },
	tanh: { value: (x) => Math.tanh(x), slope: (_, y) => 1 - y * y },
	gelu: {
		value: (x) => 0.5 * x * (1 + gate(x)),
		slope(x) {
			const t = gate(x);
			return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * root * (1 + 3 * cubic * x * x);
		},
	},
};

/**
 * An activation function and the gradient through it: y = f(x), and by the chain rule dx = dy f'(x), entry by entry.
 *
 * Source: D. Hendrycks and K. Gimpel, "Gaussian error linear units (GELUs)", arXiv:1606.08415 (2016).
 * Time O(n): a constant number of operations for each of n entries.
 * Space O(n): the values and the gradients.
 */
export function activation(kind: Kind, x: number[], dy: number[]): { y: number[]; dx: number[] } {
	const { value, slope } = activations[kind];
	const y = x.map(value); // (n,)
	const dx = x.map((at, i) => dy[i]! * slope(at, y[i]!)); // (n,)
	return { y, dx };
}
