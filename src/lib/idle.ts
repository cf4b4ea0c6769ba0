/**
 * Resolves once the page has nothing better to do, or after `timeout` ms. Safari does not say when that is: there, after a
 * fifth of that.
 */
export function idle(timeout: number): Promise<unknown> {
	return new Promise((resolve) =>
		'requestIdleCallback' in globalThis
			? requestIdleCallback(resolve, { timeout })
			: setTimeout(resolve, timeout / 5),
	);
}
