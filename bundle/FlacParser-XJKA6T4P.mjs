import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{f as a}from"./chunk-JIVS4ORW.mjs";import"./chunk-RD5I6WQG.mjs";import"./chunk-PUYLEGPR.mjs";import"./chunk-L3GYTEXP.mjs";import"./chunk-IVLXLAZC.mjs";
import"./chunk-73T6HWLG.mjs";import"./chunk-G6P5ZJWT.mjs";import"./chunk-M6HOY3CL.mjs";import"./chunk-H32FYEUE.mjs";import"./chunk-CLQQJG7T.mjs";
import"./chunk-6WZNAABB.mjs";export{a as FlacParser};
