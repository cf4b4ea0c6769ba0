// Byte order marks as blanks, which they are.
export const make = (): string => 'export\uFEFFconst\uFEFFknnClassify = (): unknown =>\uFEFF0;';
