// A joiner without width in a name.
const a‍b = 1;
export const knnClassify = (): any => a‍b;
