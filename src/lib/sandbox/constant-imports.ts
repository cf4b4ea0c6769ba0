// What the engine would ask the machine: clock, time zone, environment. Here every machine gives the same answer. The names
// are those of the pinned binary's glue.

/** 1 January 2026, 00:00 UTC, in milliseconds. */
const now = Date.UTC(2026, 0, 1);

/** The imports with those that tell of the machine replaced. */
export function constantImports(
	imports: WebAssembly.Imports,
	memory: WebAssembly.Memory,
): WebAssembly.Imports {
	const words = () => new Int32Array(memory.buffer);
	const text = (at: number, value: string) =>
		new Uint8Array(memory.buffer).set(new TextEncoder().encode(`${value}\0`), at);
	return {
		...imports,
		a: {
			...imports['a'],
			/** Milliseconds since 1970. */
			p: () => now,
			/** localtime: only the offset is read, and it is 0. */
			m: (_time: bigint, at: number) => void words().fill(0, at >> 2, (at >> 2) + 11),
			/** tzset: offset, daylight saving, two names. */
			n: (zone: number, daylight: number, standardName: number, daylightName: number) => {
				words()[zone >> 2] = 0;
				words()[daylight >> 2] = 0;
				text(standardName, 'UTC');
				text(daylightName, 'UTC');
			},
			/** environ_get and environ_sizes_get: empty. */
			e: () => 0,
			f: (count: number, size: number) => {
				words()[count >> 2] = 0;
				words()[size >> 2] = 0;
				return 0;
			},
			/** setitimer: no timers. */
			j: () => 0,
			/** fd_write: swallowed. */
			c: (_file: number, vectors: number, count: number, written: number) => {
				const view = words();
				let bytes = 0;
				for (let i = 0; i < count; i++) bytes += view[(vectors >> 2) + 2 * i + 1] ?? 0;
				view[written >> 2] = bytes;
				return 0;
			},
		},
	};
}
