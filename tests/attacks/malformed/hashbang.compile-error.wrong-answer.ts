#!/usr/bin/env node
export const knnClassify = (): any => 0;
