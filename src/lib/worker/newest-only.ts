/** Does what is asked, one at a time; of what is asked meanwhile only the newest. What fails is left. */
export function newestOnly<T>(work: (asked: T) => Promise<void>): (asked: T) => void {
	let next: { readonly asked: T } | null = null;
	let busy = false;
	async function goOn(): Promise<void> {
		busy = true;
		while (next !== null) {
			const { asked } = next;
			next = null;
			await work(asked).catch(() => {});
		}
		busy = false;
	}
	return (asked) => {
		next = { asked };
		if (!busy) void goOn();
	};
}
