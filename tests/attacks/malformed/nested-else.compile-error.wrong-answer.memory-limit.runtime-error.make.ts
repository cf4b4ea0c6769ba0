// Three thousand else if.
export const make = (): string =>
	`export function knnClassify(): unknown {\n${'if (0) {} else '.repeat(3000)}{}\nreturn 0;\n}\n`;
