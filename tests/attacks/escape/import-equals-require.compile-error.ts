// Import equals require.
import fs = require('fs');
export const knnClassify = (): any => fs;
