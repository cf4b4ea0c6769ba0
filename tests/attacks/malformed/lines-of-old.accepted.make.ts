// The reference with CR alone.
export const make = (reference: string): string => reference.replaceAll('\n', '\r');
