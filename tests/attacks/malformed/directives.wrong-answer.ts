// Directives.
'use strict';
'use asm';
/// <reference path="/etc/passwd" />
/** @jsx h */
/* @__PURE__ */ export const knnClassify = (): any => 0;
