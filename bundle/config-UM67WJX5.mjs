import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{S as a,T as b}from"./chunk-5O7PX3AM.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-DWOFIEXK.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-3XNDZNMG.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
