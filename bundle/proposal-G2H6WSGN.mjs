import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g}from"./chunk-HKJHXFH5.mjs";import"./chunk-UENSWZO3.mjs";import"./chunk-KSN3NYDI.mjs";import"./chunk-ELFQLSOE.mjs";import"./chunk-VF7STXM3.mjs";
import"./chunk-FJ567LL6.mjs";import"./chunk-6WZNAABB.mjs";export{f as NAMED_BY_EVENT,a as emitSchema,d as faultsIn,c as parseProposal,b as proposalSchema,g as readScope,e as tierOf};
