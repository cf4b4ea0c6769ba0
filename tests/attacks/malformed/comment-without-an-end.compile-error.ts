// Comment without an end.
export const knnClassify = (): any => 0;
/* no end
