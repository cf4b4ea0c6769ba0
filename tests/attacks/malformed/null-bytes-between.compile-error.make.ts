// Null bytes between statements.
export const make = (): string => 'export const knnClassify = (): unknown => 0;\n' + '\0\0\0';
