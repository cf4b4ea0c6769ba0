import { idle } from '#lib/idle.ts';

/** How long nothing new may have been asked for, and how long that is waited for at most, in ms. */
const silence = 2000;
const patience = 30_000;

/** Resolves once the page has loaded, has asked for nothing for a while, and is idle. */
export async function whenQuiet(): Promise<void> {
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	const asked = () => performance.getEntriesByType('resource').length;
	const end = performance.now() + patience;
	for (let before = -1; before !== asked() && performance.now() < end;) {
		before = asked();
		await new Promise((resolve) => setTimeout(resolve, silence));
	}
	await idle(5000);
}
