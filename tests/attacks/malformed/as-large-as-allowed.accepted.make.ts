// The reference, filled up to 256 kB with a comment.
export const make = (reference: string): string => `${reference}//`.padEnd(256_000, 'x');
