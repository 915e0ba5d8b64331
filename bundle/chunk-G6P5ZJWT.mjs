import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{f as l}from"./chunk-M6HOY3CL.mjs";import{b as s}from"./chunk-H32FYEUE.mjs";import{C as u}from"./chunk-CLQQJG7T.mjs";function E(e,t,o){return(e[t]&1<<o)!==0}function v(e,t){let o=e.length;if(t==="utf-16le"||t==="utf-16be"){for(let n=0;n+1<o;n+=2)if(e[n]===0&&e[n+1]===0)return n;
return o}for(let n=0;n<o;n++)if(e[n]===0)return n;return o}function N(e){let t=e.indexOf("\0");return t===-1?e:e.substring(0,t)}function g(e){let t=e.length;if((t&
1)!==0)throw new l("Buffer length must be even");for(let o=0;o<t;o+=2){let n=e[o];e[o]=e[o+1],e[o+1]=n}return e}function h(e,t){if(e[0]===255&&e[1]===254)return h(
e.subarray(2),t);if(t==="utf-16le"&&e[0]===254&&e[1]===255){if((e.length&1)!==0)throw new l("Expected even number of octets for 16-bit unicode string");return h(
g(e),t)}if(t==="utf-16be"){if((e.length&1)!==0)throw new l("Expected even number of octets for 16-bit unicode string");return new u(e.length,"utf-16le").get(g(Uint8Array.
from(e)),0)}return new u(e.length,t).get(e,0)}function U(e){return e=e.replace(/^\x00+/g,""),e=e.replace(/\x00+$/g,""),e}function x(e,t,o,n){let f=t+~~(o/8),c=o%
8,r=e[f];r&=255>>c;let p=8-c,i=n-p;return i<0?r>>=8-c-n:i>0&&(r<<=i,r|=x(e,t,o+p,i)),r}function R(e,t,o){return x(e,t,o,1)===1}function S(e){let t=[];for(let o=0,
n=e.length;o<n;o++){let f=Number(e.charCodeAt(o)).toString(16);t.push(f.length===1?`0${f}`:f)}return t.join(" ")}function b(e){return 10*Math.log10(e)}function m(e){
return 10**(e/10)}function a(e){let t=e.split(" ").map(o=>o.trim().toLowerCase());if(t.length>=1){let o=Number.parseFloat(t[0]);return t.length===2&&t[1]==="db"?
{dB:o,ratio:m(o)}:{dB:b(o),ratio:o}}}function D(e){if(e.length===0)throw new Error("decodeUintBE: empty Uint8Array");let t=new DataView(e.buffer,e.byteOffset,e.
byteLength);return s(t)}export{E as a,v as b,N as c,h as d,U as e,x as f,R as g,S as h,a as i,D as j};
