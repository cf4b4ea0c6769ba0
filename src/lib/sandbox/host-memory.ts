// The memory of an engine, and whether the device has less of it than our limits allow.

/** Twice the heap limit: growing an array copies it. */
const maximumPages = 2048;
const pageBytes = 65_536;

/** The device has too little memory left; the message says what to do. */
export class HostMemoryError extends Error {
	override name = 'HostMemoryError';
	constructor(cause?: unknown) {
		super(
			'this device has too little memory left for the judge: close other tabs or programs, then try again',
			{ cause },
		);
	}
}

export class HostMemory {
	readonly memory: WebAssembly.Memory;
	/** The device refused what the engine asked for last, below our own maximum. */
	refused = false;

	/** @throws HostMemoryError */
	constructor() {
		try {
			this.memory = new WebAssembly.Memory({ initial: 256, maximum: maximumPages });
		} catch (error) {
			throw new HostMemoryError(error);
		}
		const grow = this.memory.grow.bind(this.memory);
		// The engine's glue grows its memory through this object.
		this.memory.grow = (pages) => {
			const wanted = this.memory.buffer.byteLength / pageBytes + pages;
			this.refused = wanted <= maximumPages; // unless it goes well
			const before = grow(pages);
			this.refused = false;
			return before;
		};
	}
}
