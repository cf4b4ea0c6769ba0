import type { Bundle, Bundled } from '#lib/judge/tools.ts';

/** Keeps the last script: a source that was compiled ahead, or is judged once more, need not be compiled again. */
export function keepingLast(bundle: Bundle): Bundle {
	let last: { readonly source: string; readonly name: string; readonly bundled: Promise<Bundled> } | null =
		null;
	return (source, entry) => {
		if (last?.source === source && last.name === entry.name) return last.bundled;
		const bundled = bundle(source, entry);
		const kept = { source, name: entry.name, bundled };
		last = kept;
		const forget = () => {
			if (last === kept) last = null;
		};
		// What was refused may have been refused for want of time.
		bundled.then(({ ok }) => ok || forget(), forget);
		return bundled;
	};
}
