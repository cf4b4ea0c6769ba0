// A comment that makes a careless bundler read a file.
export const knnClassify = (): any => 0;
//# sourceMappingURL=file:///etc/passwd
