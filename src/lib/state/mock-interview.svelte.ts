// A mock interview that runs: every change is noted in the same instant, and kept in the archive soon after.
import type { Report } from '#lib/judge/report.ts';
import { laterMock, mockNoteKey, readMockNote, writeMockNote } from '#lib/state/mock-note.ts';
import type { Shelf } from '#lib/state/note.ts';
import type { Records } from '#lib/state/records.svelte.ts';
import type { OwnCase } from '#lib/state/work.ts';
import { goTo, leftMs, pause, resume, seen, spentIn, type WorkStage } from '#lib/study/mock-clock.ts';
import { outcomeOf } from '#lib/study/mock-outcome.ts';
import type { Mock, Stage } from '#lib/study/mock.ts';
import type { SizeLabels } from '#lib/study/stated-cost.ts';

/** How often time that ran is written down while nothing else is, in ms. */
const heartbeatMs = 15_000;

export class MockInterview {
	mock: Mock;
	/** Milliseconds since 1970, of the last tick. */
	now = $state(Date.now());
	/** The clock stopped by itself: the page had been closed or asleep. */
	wasAway = $state(false);

	paused = $derived.by(() => this.mock.runningSince === null && this.mock.stage !== 'done');
	left = $derived.by(() => leftMs(this.mock, this.now));

	/** The same as `mock`: what runs while a page is taken down would read that as it was before. */
	#latest: Mock;
	readonly #shelf: Shelf | null;
	readonly #records: Pick<Records<'mocks'>, 'of' | 'change'>;
	#waits = false;
	#writing: Promise<void> | null = null;

	constructor(mock: Mock, shelf: Shelf | null, records: Pick<Records<'mocks'>, 'of' | 'change'>) {
		this.mock = $state.raw(mock);
		this.#latest = mock;
		this.#shelf = shelf;
		this.#records = records;
	}

	/** Goes on until the returned function is called. In a browser only. */
	start(): () => void {
		this.#change((mock) => mock);
		const timer = setInterval(() => this.tick(), 1000);
		const leave = () => this.#change((mock) => mock);
		const hear = ({ key }: StorageEvent) => key === mockNoteKey && this.#adopt(readMockNote(this.#shelf));
		addEventListener('pagehide', leave);
		addEventListener('storage', hear);
		return () => {
			leave();
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			removeEventListener('storage', hear);
		};
	}

	tick(): void {
		this.now = Date.now();
		const { runningSince } = this.mock;
		if (runningSince !== null && Math.abs(this.now - runningSince) >= heartbeatMs)
			this.#change((mock) => mock);
	}

	spent(stage: WorkStage): number {
		return spentIn(this.mock, stage, this.now);
	}

	write(patch: Partial<Pick<Mock, 'questions' | 'source' | 'stated'>>): void {
		this.#change((mock) => ({ ...mock, ...patch }));
	}

	/** As an archive of own cases would: they are part of the interview. */
	readonly cases = {
		ownCasesOf: async (): Promise<readonly OwnCase[]> => this.#latest.cases,
		changeOwnCases: async (
			_slug: string,
			change: (cases: readonly OwnCase[]) => readonly OwnCase[],
		): Promise<void> => this.#change((mock) => ({ ...mock, cases: change(mock.cases) })),
	};

	pause(): void {
		this.#change(pause);
	}

	resume(): void {
		this.wasAway = false;
		this.#change(resume);
	}

	goTo(stage: Stage): void {
		this.#change((mock, now) => goTo(mock, stage, now));
	}

	abandon(): Promise<void> {
		this.#change((mock, now) => ({ ...pause(mock, now), abandoned: true }));
		return this.#writing ?? Promise.resolve();
	}

	/** Judging has come to its end. */
	judged(report: Report, sizes: SizeLabels): Promise<void> {
		this.#change((mock) => ({ ...mock, outcome: outcomeOf(mock, report, sizes) }));
		return this.#writing ?? Promise.resolve();
	}

	#change(change: (mock: Mock, now: number) => Mock): void {
		const now = Date.now();
		this.now = now;
		const before = this.#latest;
		const counted = seen(before, now);
		if (before.runningSince !== null && counted.runningSince === null) this.wasAway = true;
		const changed = change(counted, now);
		if (changed === before) return;
		this.#set({ ...changed, changedAt: Math.max(now, before.changedAt + 1) });
		writeMockNote(this.#shelf, this.#latest);
		this.#waits = true;
		this.#writing ??= this.#keep().finally(() => (this.#writing = null));
	}

	/** Latest wins: while one is being written only the newest one waits. */
	async #keep(): Promise<void> {
		while (this.#waits) {
			this.#waits = false;
			const mock = this.#latest;
			await this.#records.change(mock.id, (stored) => laterMock(stored, mock));
			this.#adopt(this.#records.of(mock.id));
		}
	}

	/** Another tab has this interview open and changed it later. */
	#adopt(other: Mock | null): void {
		const { id, changedAt } = this.#latest;
		if (other !== null && other.id === id && other.changedAt > changedAt) this.#set(other);
	}

	#set(mock: Mock): void {
		this.#latest = mock;
		this.mock = mock;
	}
}
