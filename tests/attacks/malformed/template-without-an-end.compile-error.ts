// Template without an end.
export const knnClassify = (): any => `${`${0}`
