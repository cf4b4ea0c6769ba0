// The reference behind a byte order mark.
export const make = (reference: string): string => `\uFEFF${reference}`;
