import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a}from"./chunk-5FM3IUO5.mjs";import"./chunk-6WZNAABB.mjs";export{a as ToolError};
