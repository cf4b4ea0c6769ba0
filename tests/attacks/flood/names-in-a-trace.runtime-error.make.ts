// A trace of functions whose names are long.
export const make = (): string =>
	`const f = { ['${'n'.repeat(50_000)}']() { throw new Error('${'m'.repeat(50_000)}'); } };\nexport const knnClassify = (): unknown => (Object.values(f)[0] as () => unknown)();\n`;
