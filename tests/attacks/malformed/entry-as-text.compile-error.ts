// Entry as text.
export const knnClassify = 'function';
