// An enum whose text doubles forty times.
export const make = (): string =>
	`enum A { a0 = 'xxxxxxxxxxxxxxxx', ${Array.from({ length: 40 }, (_, i) => `a${i + 1} = a${i} + a${i}`).join(', ')} }\nexport const knnClassify = (): unknown => A.a40.length;\n`;
