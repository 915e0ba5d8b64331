import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{T as a,U as b}from"./chunk-VIDMBAKD.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-CGH4DSHU.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
