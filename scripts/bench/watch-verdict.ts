/** Runs in the page: notes in `took` how long after a click on Submit a verdict was there. The driver itself looks twice a second. */
export const watchVerdict = `
	let pressed = null;
	let isGone = false;
	addEventListener('click', ({ target }) => {
		if (target.closest('button')?.textContent.trim() === 'Submit') [pressed, isGone] = [performance.now(), false];
	}, true);
	new MutationObserver(() => {
		if (pressed === null) return;
		if (!document.querySelector('#panel-result .verdict[data-verdict]')) isGone = true;
		else if (isGone) [window.took, pressed] = [performance.now() - pressed, null];
	}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict'] });`;
