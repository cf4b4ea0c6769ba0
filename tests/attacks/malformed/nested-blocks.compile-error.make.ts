// A hundred thousand blocks.
export const make = (): string =>
	'export const knnClassify = (): unknown => 0;\n' + '{'.repeat(100_000) + '}'.repeat(100_000);
