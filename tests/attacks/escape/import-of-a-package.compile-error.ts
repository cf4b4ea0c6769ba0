// Import of a package.
import { transform } from 'esbuild-wasm';
export const knnClassify = (): any => transform;
