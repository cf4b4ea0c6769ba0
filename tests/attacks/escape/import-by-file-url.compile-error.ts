// Import by file url.
import text from 'file:///etc/passwd';
export const knnClassify = (): any => text;
