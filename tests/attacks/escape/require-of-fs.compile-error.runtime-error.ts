// Require of fs.
declare const require: any;
export const knnClassify = (): any => require('fs');
