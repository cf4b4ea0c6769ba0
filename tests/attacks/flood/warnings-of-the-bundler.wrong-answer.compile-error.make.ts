// Thousands of statements that a bundler warns of.
export const make = (): string =>
	'"a" === "b" && typeof 1 === "nope";\n'.repeat(5000) + 'export const knnClassify = (): unknown => 0;\n';
