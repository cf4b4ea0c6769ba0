// U+2028 and U+2029 in a text, where they are allowed.
export const make = (): string => 'export const knnClassify = (): unknown => "a\u2028b\u2029c";\n';
