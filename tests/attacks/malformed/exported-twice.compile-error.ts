// Exported twice.
export const knnClassify = (): any => 0;
export { knnClassify };
