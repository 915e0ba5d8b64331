import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{T as a,U as b}from"./chunk-7JBHY3YG.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-DWOFIEXK.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-3XNDZNMG.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
