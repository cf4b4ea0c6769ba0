// Twenty thousand objects.
export const make = (): string =>
	`export const knnClassify = (): unknown => ${'({a:'.repeat(20_000)}1${'})'.repeat(20_000)};\n`;
