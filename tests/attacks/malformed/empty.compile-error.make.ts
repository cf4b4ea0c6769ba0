// No source at all.
export const make = (): string => '';
