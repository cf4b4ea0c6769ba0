// Conditions behind conditions.
export const make = (): string =>
	`export const knnClassify = (): unknown => ${'0 ? 0 : '.repeat(20_000)}0;\n`;
