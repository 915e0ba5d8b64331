import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g}from"./chunk-COBOMUUU.mjs";import"./chunk-6WZNAABB.mjs";export{a as child_process,b as crypto,c as fs,d as os,e as path,f as stream,g as util};
