// An enum constant of 100,000 letters, used 2,000 times.
export const make = (): string =>
	`enum A { a = '${'x'.repeat(100_000)}' }\nexport const knnClassify = (): unknown => [${'A.a,'.repeat(2000)}].length;\n`;
