// Text without an end.
export const knnClassify = (): any => 0;
const text = 'no end
