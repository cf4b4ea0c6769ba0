// Await at the top.
await 0;
export const knnClassify = (): any => 0;
