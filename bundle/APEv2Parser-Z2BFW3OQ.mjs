import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-IVLXLAZC.mjs";import"./chunk-G6P5ZJWT.mjs";import"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";
import"./chunk-CLQQJG7T.mjs";import"./chunk-6WZNAABB.mjs";export{c as APEv2Parser,a as ApeContentError,b as tryParseApeHeader};
