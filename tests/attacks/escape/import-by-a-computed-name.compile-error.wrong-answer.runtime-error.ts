// Import by a computed name.
export const knnClassify = (): any => import(['f', 's'].join(''));
