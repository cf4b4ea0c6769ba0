// The reference with CR LF.
export const make = (reference: string): string => reference.replaceAll('\n', '\r\n');
