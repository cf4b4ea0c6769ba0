// A WebAssembly binary as its sections, and the few of them that the pass adds to.
import { concat, name, Reader, u32 } from '#lib/sandbox/meter/bytes.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';

export const section = {
	type: 1,
	import: 2,
	function: 3,
	memory: 5,
	global: 6,
	export: 7,
	start: 8,
	element: 9,
	code: 10,
} as const;

/** Content of each section by its number, custom sections left out: they are for people. */
export type Sections = Map<number, Uint8Array>;

const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** The order that the format asks for. */
const order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11];

export function readSections(wasm: Uint8Array): Sections {
	if (header.some((byte, i) => wasm[i] !== byte)) throw new Error('not a WebAssembly binary of version 1');
	const sections: Sections = new Map();
	const reader = new Reader(wasm, header.length);
	while (reader.at < reader.end) {
		const id = reader.byte();
		const size = reader.u32();
		if (id !== 0) sections.set(id, wasm.subarray(reader.at, reader.at + size));
		reader.skip(size);
	}
	return sections;
}

export function writeSections(sections: Sections): Uint8Array<ArrayBuffer> {
	return concat([
		header,
		...order.flatMap((id) => {
			const content = sections.get(id);
			return content === undefined ? [] : [[id, ...u32(content.length)], content];
		}),
	]);
}

/** Adds entries at the end of a section that is a list; returns the index of the first. */
export function append(sections: Sections, id: number, entries: readonly ArrayLike<number>[]): number {
	const reader = new Reader(sections.get(id) ?? Uint8Array.of(0));
	const count = reader.u32();
	const old = reader.bytes.subarray(reader.at);
	sections.set(id, concat([u32(count + entries.length), old, ...entries]));
	return count;
}

export interface Counts {
	/** Imported functions; those of the module itself are numbered after them. */
	readonly functions: number;
	readonly globals: number;
}

export function countImports(sections: Sections): Counts {
	const counts = { functions: 0, globals: 0 };
	const content = sections.get(section.import);
	if (content === undefined) return counts;
	const reader = new Reader(content);
	for (let left = reader.u32(); left > 0; left--) {
		reader.name();
		reader.name();
		const kind = reader.byte();
		if (kind === 0) {
			counts.functions++;
			reader.skipLeb();
		} else if (kind === 3) {
			counts.globals++;
			reader.skip(2);
		} else {
			if (kind === 1) reader.skip(1);
			const limits = reader.byte();
			reader.skipLeb();
			if (limits & 1) reader.skipLeb();
		}
	}
	return counts;
}

/** Index of each exported function by its name. */
export function exportedFunctions(sections: Sections): Map<string, number> {
	const found = new Map<string, number>();
	const reader = new Reader(sections.get(section.export) ?? Uint8Array.of(0));
	for (let left = reader.u32(); left > 0; left--) {
		const exported = reader.name();
		const kind = reader.byte();
		const index = reader.u32();
		if (kind === 0) found.set(exported, index);
	}
	return found;
}

/** Index of the function that runs as the module starts, if there is one. */
export function startFunction(sections: Sections): number[] {
	const content = sections.get(section.start);
	return content === undefined ? [] : [new Reader(content).u32()];
}

/** Lets exported functions be others, as `replace` maps their indices. */
export function redirectExports(sections: Sections, replace: ReadonlyMap<number, number>): void {
	const reader = new Reader(sections.get(section.export) ?? Uint8Array.of(0));
	const pieces: ArrayLike<number>[] = [];
	const count = reader.u32();
	for (let left = count; left > 0; left--) {
		const exported = reader.name();
		const kind = reader.byte();
		const index = reader.u32();
		pieces.push([...name(exported), kind, ...u32(kind === 0 ? (replace.get(index) ?? index) : index)]);
	}
	sections.set(section.export, concat([u32(count), ...pieces]));
}

/** A function's type, as its value types. */
export interface Signature {
	readonly parameters: Uint8Array;
	readonly results: Uint8Array;
}

export function signatures(sections: Sections): Signature[] {
	const reader = new Reader(sections.get(section.type) ?? Uint8Array.of(0));
	const valueTypes = () => {
		const count = reader.u32();
		reader.skip(count);
		return reader.bytes.subarray(reader.at - count, reader.at);
	};
	return Array.from({ length: reader.u32() }, () => {
		if (reader.byte() !== op.function) throw new Error('the type section holds more than functions');
		const parameters = valueTypes();
		return { parameters, results: valueTypes() };
	});
}

/** Type index of each function of the module. */
export function functionTypes(sections: Sections): number[] {
	const reader = new Reader(sections.get(section.function) ?? Uint8Array.of(0));
	return Array.from({ length: reader.u32() }, () => reader.u32());
}

/** Bodies of the module's functions: local declarations and instructions. */
export function functionBodies(sections: Sections): Uint8Array[] {
	const reader = new Reader(sections.get(section.code) ?? Uint8Array.of(0));
	return Array.from({ length: reader.u32() }, () => {
		const size = reader.u32();
		reader.skip(size);
		return reader.bytes.subarray(reader.at - size, reader.at);
	});
}

export function setFunctionBodies(sections: Sections, bodies: readonly Uint8Array[]): void {
	sections.set(
		section.code,
		concat([u32(bodies.length), ...bodies.flatMap((body) => [u32(body.length), body])]),
	);
}

/** A mutable global; `initial` is the LEB128 of its first value. */
export function mutableGlobal(type: typeof op.i32 | typeof op.i64, initial: readonly number[]): number[] {
	return [type, 1, type === op.i64 ? op.i64Const : op.i32Const, ...initial, op.end];
}
