// Html comments.
<!-- hidden
export const knnClassify = (): any => 0;
--> also hidden
