// Templates in templates.
export const make = (): string =>
	`export const knnClassify = (): unknown => ${'`${'.repeat(20_000)}1${'}`'.repeat(20_000)};\n`;
