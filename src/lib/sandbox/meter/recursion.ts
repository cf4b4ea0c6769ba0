// Where a module can recurse, found from its calls.
import { Reader } from '#lib/sandbox/meter/bytes.ts';
import { instructionsOf, op, skipOperands, skipPrefixedOperands } from '#lib/sandbox/meter/instructions.ts';
import {
	countImports,
	functionBodies,
	functionTypes,
	section,
	type Sections,
} from '#lib/sandbox/meter/sections.ts';

/** Functions on a cycle whose bodies are of this many bytes or more are gates: the frames between gates stay small. */
const watched = 150;

/**
 * Some functions, as places in the list of bodies, one of which is on every cycle of calls: who watches them sees every
 * recursion. The smallest, which are called most and take least stack, are left out where others will do.
 *
 * A call through a table may reach every function in a table that has its type.
 */
export function recursionGates(sections: Sections): ReadonlySet<number> {
	const imported = countImports(sections).functions;
	const types = functionTypes(sections);
	const inTable = new Map<number, number[]>();
	for (const index of tableEntries(sections)) {
		const own = index - imported;
		const type = types[own];
		if (type === undefined) continue; // an import: it calls nothing of ours by itself
		inTable.set(type, [...(inTable.get(type) ?? []), own]);
	}
	const bodies = functionBodies(sections);
	const calls = bodies.map((body) => {
		const { direct, indirect } = callsOf(body);
		const reached = new Set([...direct].map((index) => index - imported).filter((own) => own >= 0));
		for (const type of indirect) for (const own of inTable.get(type) ?? []) reached.add(own);
		return [...reached];
	});
	const gates = new Set(
		cycles(calls, new Set())
			.flat()
			.filter((at) => bodies[at]!.length >= watched),
	);
	for (;;) {
		const left = cycles(calls, gates);
		if (left.length === 0) return gates;
		for (const among of left)
			gates.add(among.reduce((best, at) => (bodies[at]!.length > bodies[best]!.length ? at : best)));
	}
}

/** Functions called by name, and the types of those called through a table. */
function callsOf(body: Uint8Array): { direct: ReadonlySet<number>; indirect: ReadonlySet<number> } {
	const [direct, indirect] = [new Set<number>(), new Set<number>()];
	const reader = instructionsOf(body);
	while (reader.at < reader.end) {
		const code = reader.byte();
		if (code === op.call) direct.add(reader.u32());
		else if (code === op.callIndirect) {
			indirect.add(reader.u32());
			reader.skipLeb();
		} else if (code === op.prefixed) skipPrefixedOperands(reader.u32(), reader);
		else skipOperands(code, reader);
	}
	return { direct, indirect };
}

/** Functions that the module puts into its tables. */
export function tableEntries(sections: Sections): number[] {
	const content = sections.get(section.element);
	if (content === undefined) return [];
	const reader = new Reader(content);
	const entries: number[] = [];
	for (let left = reader.u32(); left > 0; left--) {
		if (reader.u32() !== 0) throw new Error('the pass does not know this kind of element segment');
		while (reader.byte() !== op.end) reader.skipLeb(); // the offset: one constant
		for (let count = reader.u32(); count > 0; count--) entries.push(reader.u32());
	}
	return entries;
}

/**
 * Groups of nodes that reach each other and themselves, without those left out: strongly connected components (Tarjan
 * 1972), without recursion of its own.
 */
function cycles(edges: readonly (readonly number[])[], leftOut: ReadonlySet<number>): number[][] {
	const found: number[][] = [];
	const order = new Int32Array(edges.length).fill(-1);
	const low = new Int32Array(edges.length);
	const open: number[] = [];
	const isOpen = new Uint8Array(edges.length);
	let next = 0;
	for (let root = 0; root < edges.length; root++) {
		if (order[root] !== -1 || leftOut.has(root)) continue;
		const path = [{ node: root, edge: 0 }];
		while (path.length > 0) {
			const step = path.at(-1)!; // not empty
			const { node } = step;
			if (step.edge === 0) {
				order[node] = low[node] = next++;
				open.push(node);
				isOpen[node] = 1;
			}
			const to = edges[node]![step.edge++];
			if (to !== undefined) {
				if (leftOut.has(to)) continue;
				if (order[to] === -1) path.push({ node: to, edge: 0 });
				else if (isOpen[to]) low[node] = Math.min(low[node]!, order[to]!);
				continue;
			}
			path.pop();
			const parent = path.at(-1);
			if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
			if (low[node] !== order[node]) continue;
			const group = open.splice(open.indexOf(node));
			for (const member of group) isOpen[member] = 0;
			if (group.length > 1 || edges[node]!.includes(node)) found.push(group);
		}
	}
	return found;
}
