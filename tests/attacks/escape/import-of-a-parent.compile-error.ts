// Import of a parent.
import text from '../../../../package.json';
export const knnClassify = (): any => text;
