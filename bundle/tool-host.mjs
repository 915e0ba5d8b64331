import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as l,e as P}from"./chunk-HHS5E6H4.mjs";import{C as E,D as I,F as R,a as $,d as v,f as g,g as O,h as T,j as d,k as H,y as S}from"./chunk-X7HXSRRK.mjs";
import{e as D,k as p}from"./chunk-2KM3E7Y3.mjs";import"./chunk-TFPVM5KH.mjs";import{b,d as x,e as k}from"./chunk-X4U5PAMC.mjs";import"./chunk-YVGOSWAK.mjs";
import"./chunk-CDYE7FVE.mjs";import"./chunk-UENSWZO3.mjs";import"./chunk-LK4WDGXY.mjs";import"./chunk-B7XZNKNR.mjs";import"./chunk-V7XJH3JC.mjs";
import"./chunk-6WZNAABB.mjs";import{createInterface as pe}from"node:readline";import{tmpdir as Q}from"node:os";var X=1e3;function j({hosts:t,allow:e,fileBytes:r}){return{folder:$(process.env.STRATA_WORKDIR??""),web:v({hosts:t,trustedHosts:e,pauseMs:X}),reach:{refused:o=>D(
o,t)},tmp:Q(),fileBytes:r,progress:()=>{}}}import{mkdtemp as ee,readFile as te,rm as re,stat as M}from"node:fs/promises";import{join as A}from"node:path";var Z=.1;async function C(t,e){let[r,o]=await Promise.all([g(t.title),g(t.text)]),s=await O([r,o],[400,700]),n=Math.min(e.width,e.height),i=Math.round(Z*n),[a,c]=[
e.width-2*i,e.height-2*i],f=m=>({largest:Math.round(n*m),smallest:Math.max(8,Math.round(n*m*.3))}),u=[{text:r,weight:700,lineHeight:1.25,sizes:f(.11),width:a,height:c*
.5},{text:o,weight:400,lineHeight:1.5,sizes:f(.05),width:a,height:c*.45}],w=await Promise.all(u.filter(m=>m.text!=="").map(m=>s.fit(m))),Y={display:"flex",flexDirection:"\
column",justifyContent:"center",gap:Math.round(c*.05),padding:i,...e,backgroundColor:t.paper},q=w.map(m=>m.node(t.ink));return s.png({type:"container",style:Y,children:q},
e)}async function U(t,e){let{medium:r,width:o,height:s,alt:n,seed:i,by:a,bytes:c}=await oe(t,e),f=W(c,e),u=[`${r}, ${o} x ${s} pixels`,`by ${a}`,...i===null?[]:[`s\
eed ${i}`]],w=t.show&&c.length<=l;return{text:`${u.join(", ")}; alt text: ${JSON.stringify(n)}`,files:[{path:t.path,base64:f}],picture:w?{mediaType:r,base64:f}:
null}}async function oe({path:t,card:e,prompt:r,width:o,height:s,...n},{reach:i}){let a=t.split(".").at(-1).toLowerCase(),c=a==="jpg"?"jpeg":a;if(e===void 0==(r===
void 0))throw new Error("say what to make: either `prompt` or `card`");if(e===void 0)return S({...n,prompt:r,width:o,height:s,format:c},i);if(c!=="png")throw new Error(
"a card is drawn as .png");let f=await C(e,{width:o,height:s}),u=n.alt??[e.title,e.text].filter(Boolean).join(". ");return{bytes:f,medium:"image/png",width:o,height:s,
alt:u,seed:null,by:"the embedded renderer"}}async function F({path:t,...e},r){let o=t.toLowerCase().endsWith(".mp3")?"mp3":"wav",{bytes:s,medium:n,seconds:i,language:a,
by:c}=await E({...e,format:o},r.reach);return{text:`${n}, ${i.toFixed(1)} s, ${a}, by ${c}`,files:[{path:t,base64:W(s,r)}]}}async function L(t,e){let{path:r,size:o,
captions:s}=t,n=await ee(A(e.tmp,"strata-video-"));try{let i=A(n,"film.mp4"),a=await H({file:i,size:d[o],scenes:await Promise.all(t.scenes.map(async f=>({...f,picture:await B(
e,f.picture)}))),captions:s,...t.voice===void 0?{}:{voice:await B(e,t.voice)},progress:f=>e.progress(`${Math.round(f*100)} %`)});if((await M(i)).size>e.fileBytes)
throw _((await M(i)).size,e);let c=Buffer.from(T(s)).toString("base64");return{text:`video/mp4, ${d[o].width} x ${d[o].height} pixels, ${a.seconds.toFixed(1)} s`,
files:[{path:r,base64:(await te(i)).toString("base64")},...s.length>0?[{path:P(r),base64:c}]:[]]}}finally{await re(n,{recursive:!0,force:!0})}}async function B({
folder:t},e){let r=await t.bytes(e);if(r===null)throw new Error(`there is no ${e} in your folder`);return r}function W(t,e){if(t.length>e.fileBytes)throw _(t.length,
e);return Buffer.from(t).toString("base64")}function _(t,{fileBytes:e}){return new Error(`it has ${t} bytes; a file may have ${e} (limits.file_bytes)`)}var ne=3e4,ie=50,se=500;async function V({url:t,from:e},{web:r}){let o=await r.fetch(t);if(p(o))throw h(o);return{text:`${o.url}

${G(await ae(o),e)}`}}async function ae({html:t,type:e}){if(!/html/.test(e))return t;let r=await R(t,e);return r===null?"(no text)":[r.title??"",...r.blocks.map(
({text:o})=>o)].join(`

`).trim()}async function J({url:t},{web:e}){let r=await e.feed(t),o=p(r)?r:await I(t,r.text);if(p(o))throw h(o);let s=o.items.slice(0,ie).map(({title:n,url:i,published:a,
summary:c})=>[n,i,a,c.slice(0,se)].filter(Boolean).join(`
`));return{text:[o.title,...s].join(`

`)}}async function z({action:t,url:e,target:r,from:o,path:s},{web:n}){let i=await n.live();if(i===null)throw new Error(`${n.notes().join(" ")} There is \`fetch\`,\
 which needs none.`);if(t==="screenshot")return me(i,s);let a=await ce(i,{action:t,url:e,target:r});if(p(a))throw h(a);return{text:fe(a,o)}}async function ce(t,{
action:e,url:r,target:o}){return e==="read"?t.look():e==="click"?t.click(N(o,"target",e)):t.open(N(r,"url",e))}function N(t,e,r){if(t===void 0)throw new Error(`\
\`${r}\` needs a \`${e}\``);return t}function fe({url:t,title:e,text:r,targets:o},s){let n=o.map((a,c)=>`${c+1}. ${a}`),i=n.length>0?["What can be clicked:",...n].
join(`
`):"";return[t,e,G(r,s),i].filter(Boolean).join(`

`)}async function me(t,e){let r=await t.picture();if(p(r))throw h(r);let o=Buffer.from(r).toString("base64"),s=o.length*.75<=l;return{text:s?"You are shown what\
 the page looks like.":"It is too large to be shown.",files:e===void 0?[]:[{path:e,base64:o}],picture:s?{mediaType:"image/jpeg",base64:o}:null}}function G(t,e){
let r=t.slice(e,e+ne),o=t.length-e-r.length;return o>0?`${r}
[${o} more characters: read on from ${e+r.length}]`:r}function h({url:t,words:e}){return new Error(`${t}: ${e}`)}var ue={browse:z,fetch:V,feed:J,image:U,speech:F,video:L},le=b(),de=x();async function he(){await k();let t;for await(let e of pe({input:process.stdin}))t===void 0?
t=j(JSON.parse(e)):await we(JSON.parse(e),t);await t?.web.close()}async function we({id:t,tool:e,input:r},o){let s=n=>{y({id:t,progress:n})};try{let n=ue[e],i=await n(
r,{...o,progress:s});await y({id:t,...i,...K()})}catch(n){let i=n instanceof Error?n.message:String(n);await y({id:t,refused:i,...K()})}}function K(){return{used:le(),
refusedHosts:de()}}function y(t){return new Promise(e=>process.stdout.write(`${JSON.stringify(t)}
`,()=>e()))}await he();process.exit(0);
