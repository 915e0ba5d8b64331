import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{V as a,W as b}from"./chunk-R3PMFBGE.mjs";import"./chunk-YVGOSWAK.mjs";import"./chunk-LK4WDGXY.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";
import"./chunk-6WZNAABB.mjs";export{a as defaultConfig,b as parseConfig};
