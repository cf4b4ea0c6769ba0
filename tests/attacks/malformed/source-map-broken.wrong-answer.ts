// A map that is none.
export const knnClassify = (): any => 0;
//# sourceMappingURL=data:application/json;base64,!!!!
