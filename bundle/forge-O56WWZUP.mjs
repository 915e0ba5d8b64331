import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b}from"./chunk-JX4ZP53N.mjs";import"./chunk-6WZNAABB.mjs";export{a as ForgeError,b as forgeOf};
