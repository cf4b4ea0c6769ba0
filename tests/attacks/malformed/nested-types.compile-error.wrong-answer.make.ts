// Lists of lists of lists.
export const make = (): string =>
	`type A = ${'Array<'.repeat(30_000)}1${'>'.repeat(30_000)};\n${'export const knnClassify = (): unknown => 0;\n'}`;
