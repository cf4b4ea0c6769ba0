/** What a page says to the service worker. */
export type Message =
	/** A page is open; with the problem it is about, which is then kept. */
	| { type: 'visited'; slug: string | null; version: string }
	/** Asks of which version the worker is. The answer is a string, on the port that came along. */
	| { type: 'version' }
	/** Take the place of the worker that is active. */
	| { type: 'take-over' };
