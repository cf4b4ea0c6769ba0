// Judging in a mock interview: its text is its own, so that the reader's draft of the problem stays as it is; what was
// submitted goes to the problem's history.
import type { VerdictKind } from '#lib/judge/verdict.ts';
import type { Archive } from '#lib/state/archive.ts';
import { Drafts } from '#lib/state/drafts.ts';
import type { MockInterview } from '#lib/state/mock-interview.svelte.ts';
import { ProblemWork } from '#lib/state/problem-work.svelte.ts';
import { Session, type Judge } from '#lib/state/session.svelte.ts';

/** Whether judging came to a verdict on the code. */
export function isVerdict(verdict: VerdictKind): boolean {
	return verdict !== 'stopped' && verdict !== 'judge-error';
}

export function openMockSession(
	interview: MockInterview,
	archive: Pick<Archive, 'remember'>,
	judge: Judge,
): Session {
	const { id, slug, source } = interview.mock;
	const kept = {
		draftOf: async () => undefined,
		keepDraft: async () => {},
		historyOf: async () => [],
		helpOf: async () => undefined,
		noteHelp: async () => {},
		remember: async (entry: Parameters<Archive['remember']>[0]) => {
			if (entry.kind !== 'submission' || !isVerdict(entry.verdict)) return;
			// Under the id of the interview: judged again, it takes the same place.
			await archive.remember({ ...entry, id, stated: interview.mock.stated });
		},
	};
	return new Session({ slug, starter: source }, new ProblemWork(slug, kept, new Drafts(null, kept)), judge);
}
