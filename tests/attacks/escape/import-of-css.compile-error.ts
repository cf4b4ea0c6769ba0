// Import of css.
import sheet from './app.css';
export const knnClassify = (): any => sheet;
