// A wrong line of 200,000 letters.
export const make = (): string => `${'x'.repeat(200_000)} y z;\n`;
