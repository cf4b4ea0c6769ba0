import { expect, test } from 'vitest';
import { EventQueue } from '#lib/worker/event-queue.ts';

test('hands over what was pushed before and after the loop began, in order, and then ends', async () => {
	const queue = new EventQueue<number>();
	queue.push(1);
	const read = collect(queue);
	await Promise.resolve();
	queue.push(2);
	queue.push(3);
	queue.close();
	queue.push(4);
	expect(await read).toEqual([1, 2, 3]);
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
}
