// Pattern without an end.
export const knnClassify = (): any => /(a/;
