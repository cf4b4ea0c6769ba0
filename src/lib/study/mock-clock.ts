// The clock of a mock interview. Time is counted from stored moments, so that a reload loses none; what has run is put
// into `spentMs` whenever the page is heard of, so that a clock that is set or a machine that sleeps changes little.
import type { Mock, Stage } from '#lib/study/mock.ts';

export type WorkStage = Exclude<Stage, 'done'>;
export const workStages: readonly WorkStage[] = ['clarify', 'code', 'test', 'cost'];

/** The suggested part of the time for each stage. */
export const shares: Readonly<Record<WorkStage, number>> = {
	clarify: 0.1,
	code: 0.55,
	test: 0.25,
	cost: 0.1,
};

/** A page that was not heard of for longer was closed or asleep: that time counts as paused. A reload is shorter. */
export const longestGapMs = 5 * 60_000;

type Clocked = Pick<Mock, 'stage' | 'spentMs' | 'runningSince'>;

export function suggestedMs({ minutes }: Pick<Mock, 'minutes'>, stage: WorkStage): number {
	return Math.round(minutes * 60_000 * shares[stage]);
}

/** Time that has run in a stage until now, without pauses. */
export function spentIn(mock: Clocked, stage: Stage, now: number): number {
	return (mock.spentMs[stage] ?? 0) + (mock.stage === stage ? notCounted(mock, now) : 0);
}

/** In all stages together. */
export function spentInAll(mock: Clocked, now: number): number {
	return workStages.reduce((sum, stage) => sum + spentIn(mock, stage, now), 0);
}

/** Left of all its minutes; negative once they are over, which ends nothing. */
export function leftMs(mock: Clocked & Pick<Mock, 'minutes'>, now: number): number {
	return mock.minutes * 60_000 - spentInAll(mock, now);
}

/** The page is open now: what ran since it was heard of last is counted, or the clock stops where that is too long ago. */
export function seen<M extends Clocked>(mock: M, now: number): M {
	if (mock.runningSince === null) return mock;
	const ran = notCounted(mock, now);
	const spentMs = { ...mock.spentMs, [mock.stage]: (mock.spentMs[mock.stage] ?? 0) + ran };
	return { ...mock, spentMs, runningSince: now - mock.runningSince > longestGapMs ? null : now };
}

export function pause<M extends Clocked>(mock: M, now: number): M {
	return { ...seen(mock, now), runningSince: null };
}

export function resume<M extends Clocked>(mock: M, now: number): M {
	if (mock.runningSince !== null || mock.stage === 'done') return mock;
	return { ...mock, runningSince: now };
}

/**
 * Whether one may go from a stage to another: on at any time, back to code and test as often as one likes, never back to
 * questions whose answers have been shown, and to the end only from the stated cost.
 */
export function mayGo(from: Stage, to: Stage): boolean {
	if (from === to || from === 'done' || to === 'clarify') return false;
	return to !== 'done' || from === 'cost';
}

/** Goes to another stage, where one may; at the end the clock stops. */
export function goTo<M extends Clocked>(mock: M, stage: Stage, now: number): M {
	if (!mayGo(mock.stage, stage)) return mock;
	const counted = seen(mock, now);
	return { ...counted, stage, runningSince: stage === 'done' ? null : counted.runningSince };
}

/** What ran since it was counted last: nothing where the page was away for too long, or the clock was set back. */
function notCounted({ runningSince }: Clocked, now: number): number {
	if (runningSince === null) return 0;
	const ran = now - runningSince;
	return ran > longestGapMs ? 0 : Math.max(0, ran);
}
