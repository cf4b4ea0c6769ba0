// Require by a computed name.
declare const require: any;
export const knnClassify = (): any => require(['f', 's'].join(''));
