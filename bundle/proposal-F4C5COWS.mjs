import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g,h}from"./chunk-GQZ4UXAZ.mjs";import"./chunk-UENSWZO3.mjs";import"./chunk-AMSB6KOP.mjs";import"./chunk-VF7STXM3.mjs";import"./chunk-FJ567LL6.mjs";
import"./chunk-6WZNAABB.mjs";export{g as NAMED_BY_EVENT,a as emitSchema,e as faultsIn,d as parseProposal,c as proposalSchema,h as readScope,f as tierOf,b as usedMediaSchema};
