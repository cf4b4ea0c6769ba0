// Import by the engine.
import * as std from 'std';
export const knnClassify = (): any => std;
