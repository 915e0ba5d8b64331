import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as a,k as b,l as c,m as d,n as e,o as f,p as g,q as h,r as i,s as j,t as k,u as l,v as m,w as n,x as o}from"./chunk-SFUMZ2PM.mjs";import"./chunk-LK4WDGXY.mjs";
import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";import"./chunk-6WZNAABB.mjs";export{b as FORMAT_VERSION,a as NO_TOKENS,c as OUTCOME_STATES,i as bareOutcome,g as changeSchema,l as checkpointSchema,e as claimSchema,o as documentVersion,d as isFinal,
h as outcomeSchema,n as parseDocument,k as recordSchema,f as sessionSchema,j as tiedSchema,m as toJson};
