// Import of node fs.
import { readFileSync } from 'node:fs';
export const knnClassify = (): any => readFileSync;
