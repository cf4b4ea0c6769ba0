// What a submission prints, up to a cap.
import type { ConsoleLine } from '#lib/judge/tools.ts';
import { consoleCaps } from '#lib/sandbox/console-prelude.ts';

export class ConsoleCapture {
	static readonly tooMuch = `More than ${consoleCaps.lines} lines or ${consoleCaps.characters / 1024} kB on the console.`;
	lines: readonly ConsoleLine[] = [];
	/** More was printed than may be: the run is to end. */
	overflowed = false;
	#characters = 0;

	print(level: string, text: string): void {
		this.#characters += text.length;
		this.overflowed ||= this.lines.length >= consoleCaps.lines || this.#characters > consoleCaps.characters;
		if (!this.overflowed) this.lines = [...this.lines, { level: level as ConsoleLine['level'], text }];
	}

	copy(): ConsoleCapture {
		const copy = new ConsoleCapture();
		copy.lines = this.lines;
		copy.overflowed = this.overflowed;
		copy.#characters = this.#characters;
		return copy;
	}
}
