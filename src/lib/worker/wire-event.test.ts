import { expect, test } from 'vitest';
import type { CaseReport, JudgeEvent } from '#lib/judge/report.ts';
import { RandomStream } from '#lib/judge/value.ts';
import { packEvent, unpackEvent } from '#lib/worker/wire-event.ts';

const report: CaseReport = {
	name: 'a',
	group: 'sample',
	verdict: { kind: 'accepted' },
	ops: 1,
	ms: 1,
	peakBytes: 1,
	console: [],
	detail: {
		input: [[1, NaN, -0], new RandomStream(7), new Float64Array([Infinity]), undefined],
		expected: [NaN, undefined],
		actual: new Float64Array([-0]),
	},
};
const event: JudgeEvent = { type: 'case', index: 0, total: 1, report };

test('an event is the same after it was cloned from thread to thread', () => {
	expect(unpackEvent(structuredClone(packEvent(event)))).toEqual(event);
});
