// Import of fs.
import fs from 'fs';
export const knnClassify = (): any => fs;
