// The reference between line separators.
export const make = (reference: string): string => `// \u2028\u2029${reference}\u2028// \u2029`;
