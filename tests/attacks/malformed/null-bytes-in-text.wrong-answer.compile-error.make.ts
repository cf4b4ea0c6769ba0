// Null bytes in a text and in a comment.
export const make = (): string => '// \0\nexport const knnClassify = (): unknown => "a\0b";\n';
