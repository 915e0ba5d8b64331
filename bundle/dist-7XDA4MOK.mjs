import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c}from"./chunk-GFLSDE5Z.mjs";import"./chunk-6WZNAABB.mjs";export{b as PriorityQueue,a as TimeoutError,c as default};
