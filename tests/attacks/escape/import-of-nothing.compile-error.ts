// Import of nothing.
import text from '';
export const knnClassify = (): any => text;
