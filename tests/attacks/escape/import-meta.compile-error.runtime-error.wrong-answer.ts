// Import meta.
export const knnClassify = (): any => (import.meta as any).url;
