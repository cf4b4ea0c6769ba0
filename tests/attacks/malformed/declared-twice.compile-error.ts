// Declared twice.
const a = 1;
const a = 2;
export const knnClassify = (): any => 0;
