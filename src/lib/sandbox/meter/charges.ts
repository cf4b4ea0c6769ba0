// Where a module pays for its functions and loops: at as few places as will do without changing a count.
import { instructionsOf, op, skipOperands, skipPrefixedOperands } from '#lib/sandbox/meter/instructions.ts';

/** Instructions of a body that run from the first to the last once they are begun, but for traps. */
interface Stretch {
	/** Where it begins: a byte of the body. */
	readonly at: number;
	/** Functions that it calls by name. */
	readonly callees: readonly number[];
}

/**
 * Operations that each body pays at a byte of its own, 0 left out, its loops' own turns not among them. Each function
 * costs 1. A function that is called by name alone is paid for by its callers: where a stretch of theirs begins they pay
 * for all that it calls at once, and for what those call before their first branch.
 *
 * @param bodies the module's own functions, numbered after `imported` others
 * @param apart functions that somebody else may call: they pay for themselves
 */
export function charges(
	bodies: readonly Uint8Array[],
	imported: number,
	apart: ReadonlySet<number>,
): ReadonlyMap<number, number>[] {
	const stretches = bodies.map(stretchesOf);
	const payers = new Set(apart);
	const known = new Map<number, number>();
	const open = new Set<number>();
	/** What a call of the function adds to what its caller pays. */
	const cost = (index: number): number => {
		const own = stretches[index - imported];
		if (own === undefined || payers.has(index)) return 0;
		const before = known.get(index);
		if (before !== undefined) return before;
		if (open.has(index)) {
			payers.add(index); // it calls itself before any branch
			return 0;
		}
		open.add(index);
		const sum = 1 + sumOf(own[0]!); // every body begins
		open.delete(index);
		if (payers.has(index)) return 0;
		known.set(index, sum);
		return sum;
	};
	const sumOf = ({ callees }: Stretch): number => callees.reduce((sum, callee) => sum + cost(callee), 0);

	for (const at of bodies.keys()) cost(at + imported); // who pays for itself is known from here on
	return stretches.map((list, i) => {
		const paysForItself = payers.has(i + imported);
		const due = list.map((stretch, k): [number, number] => {
			if (k > 0) return [stretch.at, sumOf(stretch)];
			return [stretch.at, paysForItself ? 1 + sumOf(stretch) : 0];
		});
		return new Map(due.filter(([, operations]) => operations > 0));
	});
}

function stretchesOf(body: Uint8Array): [Stretch, ...Stretch[]] {
	const reader = instructionsOf(body);
	let callees: number[] = [];
	const stretches: [Stretch, ...Stretch[]] = [{ at: reader.at, callees }];
	while (reader.at < reader.end) {
		const code = reader.byte();
		if (code === op.call) {
			callees.push(reader.u32());
			continue;
		}
		if (code === op.prefixed) skipPrefixedOperands(reader.u32(), reader);
		else skipOperands(code, reader);
		if (!parts.has(code)) continue;
		callees = [];
		stretches.push({ at: reader.at, callees });
	}
	return stretches;
}

/** After these a program may go on elsewhere, or come from elsewhere. A block is entered as anything else is. */
const parts: ReadonlySet<number> = new Set([
	...[op.unreachable, op.loop, op.if, op.else, op.end],
	...[op.br, op.brIf, op.brTable, op.return],
]);
