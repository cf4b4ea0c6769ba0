// Import of wasm.
import wasm from './quickjs.wasm';
export const knnClassify = (): any => wasm;
