// Blanks, tabs and lines.
export const make = (): string => ' \t\n'.repeat(1000);
