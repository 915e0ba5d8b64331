import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,i as b,j as c,k as d,l as e,m as f,n as g,o as h,p as i,q as j,r as k,s as l,t as m,u as n,v as o}from"./chunk-5ABPKSM6.mjs";import"./chunk-KSN3NYDI.mjs";
import"./chunk-ELFQLSOE.mjs";import"./chunk-VF7STXM3.mjs";import"./chunk-FJ567LL6.mjs";import"./chunk-6WZNAABB.mjs";export{b as FORMAT_VERSION,a as NO_TOKENS,c as OUTCOME_STATES,i as bareOutcome,g as changeSchema,l as checkpointSchema,e as claimSchema,o as documentVersion,d as isFinal,
h as outcomeSchema,n as parseDocument,k as recordSchema,f as sessionSchema,j as tiedSchema,m as toJson};
