// Import for its effects.
import 'fs';
export const knnClassify = (): any => 0;
