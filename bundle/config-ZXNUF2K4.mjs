import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{U as a,V as b}from"./chunk-R2XEJ54Y.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-F6DP7HLX.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
