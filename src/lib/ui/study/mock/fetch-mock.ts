import { resolve } from '$app/paths';
import type { Question, Review } from '#lib/ui/review/review.ts';
import type { MockProblem } from '#lib/ui/study/mock/mock-problem.ts';

/** Rejects where it can't be fetched. */
export async function fetchMockProblem(slug: string): Promise<MockProblem> {
	return read(await fetch(resolve('/problems/[slug]/mock.json', { slug })));
}

/** What an interviewer may ask next. Rejects where it can't be fetched. */
export async function fetchFollowUps(slug: string): Promise<readonly Question[]> {
	const review = await read<Review>(await fetch(resolve('/problems/[slug]/review.json', { slug })));
	return review.questions;
}

async function read<T>(response: Response): Promise<T> {
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as T;
}
