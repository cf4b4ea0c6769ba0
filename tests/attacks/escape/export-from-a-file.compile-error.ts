// Export from a file.
export { default as text } from '/etc/passwd';
export const knnClassify = (): any => 0;
