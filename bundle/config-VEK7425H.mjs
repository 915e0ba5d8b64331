import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{R as a,S as b}from"./chunk-X3SIUXLY.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-AMSB6KOP.mjs";import"./chunk-VF7STXM3.mjs";import"./chunk-FJ567LL6.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
