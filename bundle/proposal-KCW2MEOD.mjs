import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g,h,i}from"./chunk-CDYE7FVE.mjs";import"./chunk-UENSWZO3.mjs";import"./chunk-LK4WDGXY.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";
import"./chunk-6WZNAABB.mjs";export{h as NAMED_BY_EVENT,a as emitSchema,f as faultsIn,e as parseProposal,d as proposalSchema,i as readScope,c as refusedSchema,g as tierOf,b as usedMediaSchema};
