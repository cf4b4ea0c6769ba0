// Import over https.
import text from 'https://example.com/a.js';
export const knnClassify = (): any => text;
