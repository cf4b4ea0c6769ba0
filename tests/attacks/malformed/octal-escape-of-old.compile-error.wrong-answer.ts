// Octal escape of old.
export const knnClassify = (): any => '\08';
