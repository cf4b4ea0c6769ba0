// The reference in a source of more than 256 kB.
export const make = (reference: string): string => `${reference}//`.padEnd(263_000, 'x');
