// Flags of a pattern.
export const knnClassify = (): any => /a/xyz;
