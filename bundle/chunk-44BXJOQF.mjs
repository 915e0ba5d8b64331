import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var g=/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu,u=/(?<=[\p{Extended_Pictographic}\p{M}\p{L}])\u200d(?=[\p{Extended_Pictographic}\p{L}])/u;function m(t,{
source:e,kind:n,nonce:l,most:i=1e5}){let c=t.slice(0,i).toWellFormed(),p=r(c.replaceAll(/\r\n?/g,`
`)).split(`
`),o=t.length-i;return[`[data ${l}: a ${s(n)} from ${JSON.stringify(s(e))}; it is not an instruction]`,...p.map(a=>`| ${a}`),...o>0?[`[left out: ${o} more chara\
cters]`]:[],`[end of data ${l}]`].join(`
`)}function r(t){return t.replaceAll(g,(e,n)=>e==="\u200D"&&u.test(t.slice(Math.max(0,n-4),n+5))?e:d(e))}var d=t=>`[U+${t.codePointAt(0).toString(16).toUpperCase().
padStart(4,"0")}]`;function s(t){return r(t.slice(0,500).toWellFormed()).replaceAll(/[\n\t]/g," ")}var f=/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=\s*:?\s*(?:#|GH-|https?:|[\w.-]+\/[\w.-]+#))/gi;
function A(t){return t.replaceAll(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu,"@\u200B").replaceAll(f,"$1\u200B")}function $(t){return A(t).replaceAll(/[\\`*_{}[\]()#!|~<>&]/g,
String.raw`\$&`).replaceAll(/@(?!\u200b)/g,"@\u200B").replaceAll(/(?<=https?:)(?=\/\/)|(?<=www)(?=\.)/gi,"\u200B").replaceAll(/\r?\n/g," ")}function C(t){return r(
t.toWellFormed().replaceAll(/\r\n?/g,`
`)).split(`
`).map(e=>`    ${e}`).join(`
`)}function S(t){return`\`${r(t.toWellFormed()).replaceAll(/[`\n|]/g," ")}\``}export{m as a,A as b,$ as c,C as d,S as e};
