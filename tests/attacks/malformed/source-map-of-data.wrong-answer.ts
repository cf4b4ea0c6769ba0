// Maps in comments of every form.
export const knnClassify = (): any => 0;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm1hcHBpbmdzIjoiQUFBQSJ9
/*# sourceMappingURL=../../package.json */
//@ sourceURL=/etc/passwd
