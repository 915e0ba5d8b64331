import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as u,e as x}from"./chunk-ADKWPCKG.mjs";import{a as k}from"./chunk-DKUWLEDV.mjs";import{C as S,D as I,F as E,a as D,d as P,f as g,g as $,h as v,
j as d,k as O,x as T}from"./chunk-R4ZQDDF7.mjs";import{d as b,j as p}from"./chunk-UMMCIPZN.mjs";import"./chunk-TFPVM5KH.mjs";import"./chunk-YVGOSWAK.mjs";
import"./chunk-ELFQLSOE.mjs";import"./chunk-VF7STXM3.mjs";import"./chunk-FJ567LL6.mjs";import"./chunk-6WZNAABB.mjs";import{createInterface as ce}from"node:readline";import{tmpdir as K}from"node:os";var Y=1e3;function R({hosts:t,allow:e,fileBytes:r}){return{folder:D(process.env.STRATA_WORKDIR??""),web:P({hosts:t,trustedHosts:e,pauseMs:Y}),reach:{refused:o=>b(
o,t)},tmp:K(),fileBytes:r,progress:()=>{}}}import{mkdtemp as Q,readFile as X,rm as Z,stat as j}from"node:fs/promises";import{join as C}from"node:path";var q=.1;async function H(t,e){let[r,o]=await Promise.all([g(t.title),g(t.text)]),i=await $([r,o],[400,700]),n=Math.min(e.width,e.height),s=Math.round(q*n),[a,c]=[
e.width-2*s,e.height-2*s],m=f=>({largest:Math.round(n*f),smallest:Math.max(8,Math.round(n*f*.3))}),l=[{text:r,weight:700,lineHeight:1.25,sizes:m(.11),width:a,height:c*
.5},{text:o,weight:400,lineHeight:1.5,sizes:m(.05),width:a,height:c*.45}],h=await Promise.all(l.filter(f=>f.text!=="").map(f=>i.fit(f))),z={display:"flex",flexDirection:"\
column",justifyContent:"center",gap:Math.round(c*.05),padding:s,...e,backgroundColor:t.paper},G=h.map(f=>f.node(t.ink));return i.png({type:"container",style:z,children:G},
e)}async function A(t,e){let{medium:r,width:o,height:i,alt:n,seed:s,by:a,bytes:c}=await ee(t,e),m=F(c,e),l=[`${r}, ${o} x ${i} pixels`,`by ${a}`,...s===null?[]:[`s\
eed ${s}`]],h=t.show&&c.length<=u;return{text:`${l.join(", ")}; alt text: ${JSON.stringify(n)}`,files:[{path:t.path,base64:m}],picture:h?{mediaType:r,base64:m}:
null}}async function ee({path:t,card:e,prompt:r,width:o,height:i,...n},{reach:s}){let a=t.split(".").at(-1).toLowerCase(),c=a==="jpg"?"jpeg":a;if(e===void 0==(r===
void 0))throw new Error("say what to make: either `prompt` or `card`");if(e===void 0)return T({...n,prompt:r,width:o,height:i,format:c},s);if(c!=="png")throw new Error(
"a card is drawn as .png");let m=await H(e,{width:o,height:i}),l=n.alt??[e.title,e.text].filter(Boolean).join(". ");return{bytes:m,medium:"image/png",width:o,height:i,
alt:l,seed:null,by:"the embedded renderer"}}async function U({path:t,...e},r){let o=t.toLowerCase().endsWith(".mp3")?"mp3":"wav",{bytes:i,medium:n,seconds:s,language:a,
by:c}=await S({...e,format:o},r.reach);return{text:`${n}, ${s.toFixed(1)} s, ${a}, by ${c}`,files:[{path:t,base64:F(i,r)}]}}async function B(t,e){let{path:r,size:o,
captions:i}=t,n=await Q(C(e.tmp,"strata-video-"));try{let s=C(n,"film.mp4"),a=await O({file:s,size:d[o],scenes:await Promise.all(t.scenes.map(async m=>({...m,picture:await M(
e,m.picture)}))),captions:i,...t.voice===void 0?{}:{voice:await M(e,t.voice)},progress:m=>e.progress(`${Math.round(m*100)} %`)});if((await j(s)).size>e.fileBytes)
throw L((await j(s)).size,e);let c=Buffer.from(v(i)).toString("base64");return{text:`video/mp4, ${d[o].width} x ${d[o].height} pixels, ${a.seconds.toFixed(1)} s`,
files:[{path:r,base64:(await X(s)).toString("base64")},...i.length>0?[{path:x(r),base64:c}]:[]]}}finally{await Z(n,{recursive:!0,force:!0})}}async function M({folder:t},e){
let r=await t.bytes(e);if(r===null)throw new Error(`there is no ${e} in your folder`);return r}function F(t,e){if(t.length>e.fileBytes)throw L(t.length,e);return Buffer.
from(t).toString("base64")}function L(t,{fileBytes:e}){return new Error(`it has ${t} bytes; a file may have ${e} (limits.file_bytes)`)}var te=3e4,re=50,oe=500;async function _({url:t,from:e},{web:r}){let o=await r.fetch(t);if(p(o))throw w(o);return{text:`${o.url}

${J(await ne(o),e)}`}}async function ne({html:t,type:e}){if(!/html/.test(e))return t;let r=await E(t,e);return r===null?"(no text)":[r.title??"",...r.blocks.map(
({text:o})=>o)].join(`

`).trim()}async function N({url:t},{web:e}){let r=await e.feed(t),o=p(r)?r:await I(t,r.text);if(p(o))throw w(o);let i=o.items.slice(0,re).map(({title:n,url:s,published:a,
summary:c})=>[n,s,a,c.slice(0,oe)].filter(Boolean).join(`
`));return{text:[o.title,...i].join(`

`)}}async function V({action:t,url:e,target:r,from:o,path:i},{web:n}){let s=await n.live();if(s===null)throw new Error(`${n.notes().join(" ")} There is \`fetch\`,\
 which needs none.`);if(t==="screenshot")return ae(s,i);let a=await ie(s,{action:t,url:e,target:r});if(p(a))throw w(a);return{text:se(a,o)}}async function ie(t,{
action:e,url:r,target:o}){return e==="read"?t.look():e==="click"?t.click(W(o,"target",e)):t.open(W(r,"url",e))}function W(t,e,r){if(t===void 0)throw new Error(`\
\`${r}\` needs a \`${e}\``);return t}function se({url:t,title:e,text:r,targets:o},i){let n=o.map((a,c)=>`${c+1}. ${a}`),s=n.length>0?["What can be clicked:",...n].
join(`
`):"";return[t,e,J(r,i),s].filter(Boolean).join(`

`)}async function ae(t,e){let r=await t.picture();if(p(r))throw w(r);let o=Buffer.from(r).toString("base64"),i=o.length*.75<=u;return{text:i?"You are shown what\
 the page looks like.":"It is too large to be shown.",files:e===void 0?[]:[{path:e,base64:o}],picture:i?{mediaType:"image/jpeg",base64:o}:null}}function J(t,e){
let r=t.slice(e,e+te),o=t.length-e-r.length;return o>0?`${r}
[${o} more characters: read on from ${e+r.length}]`:r}function w({url:t,words:e}){return new Error(`${t}: ${e}`)}var me={browse:V,fetch:_,feed:N,image:A,speech:U,video:B};async function fe(){await k();let t;for await(let e of ce({input:process.stdin}))t===void 0?t=R(JSON.parse(
e)):await pe(JSON.parse(e),t);await t?.web.close()}async function pe({id:t,tool:e,input:r},o){let i=n=>{y({id:t,progress:n})};try{let n=me[e];await y({id:t,...await n(
r,{...o,progress:i})})}catch(n){await y({id:t,refused:n instanceof Error?n.message:String(n)})}}function y(t){return new Promise(e=>process.stdout.write(`${JSON.
stringify(t)}
`,()=>e()))}await fe();process.exit(0);
