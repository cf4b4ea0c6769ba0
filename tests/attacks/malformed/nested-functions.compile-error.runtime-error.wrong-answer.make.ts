// Arrows that return arrows.
export const make = (): string => `export const knnClassify = (): unknown => ${'x=>'.repeat(60_000)}1;\n`;
