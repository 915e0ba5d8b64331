import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a}from"./chunk-RYPJUSPJ.mjs";import"./chunk-6WZNAABB.mjs";export{a as toString};
