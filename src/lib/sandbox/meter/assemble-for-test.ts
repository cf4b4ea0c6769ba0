// Small WebAssembly modules, put together by hand, for the tests of the pass.
import { concat, name, s32, u32 } from '#lib/sandbox/meter/bytes.ts';

export interface Fn {
	/** Exported under this name; null for none. */
	readonly name: string | null;
	/** i32 parameters. */
	readonly params: number;
	/** i32 results, 0 or 1. */
	readonly results: number;
	/** i32 locals. */
	readonly locals?: number;
	/** Instructions without the last `end`. */
	readonly code: readonly number[];
}

export const i32 = 0x7f;

/** A module of functions with one page of memory and global 0, mutable, as its stack pointer, at 60,000. */
export function assemble(functions: readonly Fn[], importsOne = false): Uint8Array<ArrayBuffer> {
	const section = (id: number, entries: readonly (readonly number[])[]) => {
		const content = [...u32(entries.length), ...entries.flat()];
		return [id, ...u32(content.length), ...content];
	};
	const type = ({ params, results }: Fn) => [
		...[0x60, params, ...Array<number>(params).fill(i32)],
		...[results, ...Array<number>(results).fill(i32)],
	];
	const imported = importsOne ? 1 : 0;
	const body = ({ locals = 0, code }: Fn) => {
		const content = [...(locals > 0 ? [1, locals, i32] : [0]), ...code, 0x0b];
		return [...u32(content.length), ...content];
	};
	return concat([
		[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		section(1, [...functions.map(type), [0x60, 0, 0]]),
		importsOne ? section(2, [[...name('env'), ...name('tick'), 0, functions.length]]) : [],
		section(
			3,
			functions.map((_, i) => u32(i)),
		),
		section(5, [[0, 1]]),
		section(6, [[i32, 1, 0x41, ...s32(60_000), 0x0b]]),
		section(7, [
			...functions.flatMap((fn, i) =>
				fn.name === null ? [] : [[...name(fn.name), 0, ...u32(i + imported)]],
			),
			[...name('memory'), 2, 0],
		]),
		section(10, functions.map(body)),
	]);
}
