// End of a script.
const text = '</script><script>alert(1)</script><!--';
export const knnClassify = (): any => text; // </script>
