import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a}from"./chunk-QHOCPR5A.mjs";import"./chunk-6WZNAABB.mjs";export default a();
