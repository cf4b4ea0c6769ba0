// Require resolved.
declare const require: any;
export const knnClassify = (): any => require.resolve('fs');
