import type { HandleClientError } from '@sveltejs/kit';
import '#lib/worker/start-early.ts';

/** An address that leads nowhere is no fault: the page says so, the console need not. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
