import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g,h,i}from"./chunk-C4R77HJC.mjs";import"./chunk-H32FYEUE.mjs";import"./chunk-CLQQJG7T.mjs";import"./chunk-6WZNAABB.mjs";export{f as FileTypeParser,b as fileTypeFromBlob,a as fileTypeFromBuffer,g as fileTypeFromFile,h as fileTypeFromStream,c as fileTypeFromTokenizer,i as fileTypeStream,
d as supportedExtensions,e as supportedMimeTypes};
