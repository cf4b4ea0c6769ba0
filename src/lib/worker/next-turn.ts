/**
 * Resolves once messages that wait already were handled. A timer would do the same, but browsers slow nested ones; a channel
 * that stays would be heard again and again before the others.
 */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
