// What the stages of a mock interview are called.
import type { WorkStage } from '#lib/study/mock-clock.ts';

export const stageNames: Readonly<Record<WorkStage, string>> = {
	clarify: 'Clarify',
	code: 'Code',
	test: 'Test',
	cost: 'Cost',
};
