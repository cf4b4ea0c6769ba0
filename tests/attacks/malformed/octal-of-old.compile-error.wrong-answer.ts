// Octal of old.
export const knnClassify = (): any => 010;
