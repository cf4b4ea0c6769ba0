// How the pinned binary lays out its values in memory, for the reader and the writer of memory. Offsets are in bytes.

/** Upper words of the engine's values; any other upper word belongs to a float. */
export const value = {
	rope: -6,
	string: -7,
	object: -1,
	integer: 0,
	boolean: 1,
	null: 2,
	undefined: 3,
} as const;
export const [firstTag, lastTag] = [-9, 7];
/** What the engine takes from the upper word of a float, to make room for its tags below. */
export const floatOffset = 0x7ff8000a;
/** Upper word of the only NaN that the engine knows, before the offset is taken; its lower word is 0. */
export const nanWord = 0x7ff80000;

export const object = { flags: 5, class: 6, shape: 20, properties: 24, count: 40, items: 36 } as const;
export const isExotic = 4;
export const isFastArray = 8;

/** In a shape; each property is two words: flags in the upper 6 bits of the first, then the name's atom. */
export const shape = { count: 32, prototype: 44, properties: 48 } as const;
export const computed = 0x30;

export const text = { length: 4, units: 16 } as const;
export const isWide = 0x80000000;

/** In the runtime: the table of atoms. */
export const atomsAt = 56;
export const integerAtom = 0x80000000;
