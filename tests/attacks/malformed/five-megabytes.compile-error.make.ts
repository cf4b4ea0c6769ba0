// A source of 5 MB.
export const make = (): string =>
	'export const knnClassify = (): unknown => 0;\n' + '// more\n'.repeat(650_000);
