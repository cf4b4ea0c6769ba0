// Import of the operating system.
import * as os from 'os';
export const knnClassify = (): any => os;
