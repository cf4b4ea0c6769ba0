// Entry declared.
export declare function knnClassify(): any;
