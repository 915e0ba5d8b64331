import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as u,e as x}from"./chunk-FAMEHV63.mjs";import{C as I,D as E,F as R,a as P,d as $,f as g,g as v,h as O,j as d,k as T,y as S}from"./chunk-GKILRGZT.mjs";
import{d as b,j as p}from"./chunk-UMMCIPZN.mjs";import"./chunk-TFPVM5KH.mjs";import{b as k,c as D}from"./chunk-O5VUGZVZ.mjs";import"./chunk-YVGOSWAK.mjs";
import"./chunk-GQZ4UXAZ.mjs";import"./chunk-UENSWZO3.mjs";import"./chunk-AMSB6KOP.mjs";import"./chunk-VF7STXM3.mjs";import"./chunk-FJ567LL6.mjs";
import"./chunk-6WZNAABB.mjs";import{createInterface as fe}from"node:readline";import{tmpdir as q}from"node:os";var Q=1e3;function H({hosts:t,allow:e,fileBytes:r}){return{folder:P(process.env.STRATA_WORKDIR??""),web:$({hosts:t,trustedHosts:e,pauseMs:Q}),reach:{refused:o=>b(
o,t)},tmp:q(),fileBytes:r,progress:()=>{}}}import{mkdtemp as Z,readFile as ee,rm as te,stat as C}from"node:fs/promises";import{join as M}from"node:path";var X=.1;async function j(t,e){let[r,o]=await Promise.all([g(t.title),g(t.text)]),s=await v([r,o],[400,700]),n=Math.min(e.width,e.height),i=Math.round(X*n),[a,c]=[
e.width-2*i,e.height-2*i],m=f=>({largest:Math.round(n*f),smallest:Math.max(8,Math.round(n*f*.3))}),l=[{text:r,weight:700,lineHeight:1.25,sizes:m(.11),width:a,height:c*
.5},{text:o,weight:400,lineHeight:1.5,sizes:m(.05),width:a,height:c*.45}],w=await Promise.all(l.filter(f=>f.text!=="").map(f=>s.fit(f))),K={display:"flex",flexDirection:"\
column",justifyContent:"center",gap:Math.round(c*.05),padding:i,...e,backgroundColor:t.paper},Y=w.map(f=>f.node(t.ink));return s.png({type:"container",style:K,children:Y},
e)}async function B(t,e){let{medium:r,width:o,height:s,alt:n,seed:i,by:a,bytes:c}=await re(t,e),m=L(c,e),l=[`${r}, ${o} x ${s} pixels`,`by ${a}`,...i===null?[]:[`s\
eed ${i}`]],w=t.show&&c.length<=u;return{text:`${l.join(", ")}; alt text: ${JSON.stringify(n)}`,files:[{path:t.path,base64:m}],picture:w?{mediaType:r,base64:m}:
null}}async function re({path:t,card:e,prompt:r,width:o,height:s,...n},{reach:i}){let a=t.split(".").at(-1).toLowerCase(),c=a==="jpg"?"jpeg":a;if(e===void 0==(r===
void 0))throw new Error("say what to make: either `prompt` or `card`");if(e===void 0)return S({...n,prompt:r,width:o,height:s,format:c},i);if(c!=="png")throw new Error(
"a card is drawn as .png");let m=await j(e,{width:o,height:s}),l=n.alt??[e.title,e.text].filter(Boolean).join(". ");return{bytes:m,medium:"image/png",width:o,height:s,
alt:l,seed:null,by:"the embedded renderer"}}async function U({path:t,...e},r){let o=t.toLowerCase().endsWith(".mp3")?"mp3":"wav",{bytes:s,medium:n,seconds:i,language:a,
by:c}=await I({...e,format:o},r.reach);return{text:`${n}, ${i.toFixed(1)} s, ${a}, by ${c}`,files:[{path:t,base64:L(s,r)}]}}async function F(t,e){let{path:r,size:o,
captions:s}=t,n=await Z(M(e.tmp,"strata-video-"));try{let i=M(n,"film.mp4"),a=await T({file:i,size:d[o],scenes:await Promise.all(t.scenes.map(async m=>({...m,picture:await A(
e,m.picture)}))),captions:s,...t.voice===void 0?{}:{voice:await A(e,t.voice)},progress:m=>e.progress(`${Math.round(m*100)} %`)});if((await C(i)).size>e.fileBytes)
throw W((await C(i)).size,e);let c=Buffer.from(O(s)).toString("base64");return{text:`video/mp4, ${d[o].width} x ${d[o].height} pixels, ${a.seconds.toFixed(1)} s`,
files:[{path:r,base64:(await ee(i)).toString("base64")},...s.length>0?[{path:x(r),base64:c}]:[]]}}finally{await te(n,{recursive:!0,force:!0})}}async function A({
folder:t},e){let r=await t.bytes(e);if(r===null)throw new Error(`there is no ${e} in your folder`);return r}function L(t,e){if(t.length>e.fileBytes)throw W(t.length,
e);return Buffer.from(t).toString("base64")}function W(t,{fileBytes:e}){return new Error(`it has ${t} bytes; a file may have ${e} (limits.file_bytes)`)}var oe=3e4,ne=50,ie=500;async function N({url:t,from:e},{web:r}){let o=await r.fetch(t);if(p(o))throw h(o);return{text:`${o.url}

${z(await se(o),e)}`}}async function se({html:t,type:e}){if(!/html/.test(e))return t;let r=await R(t,e);return r===null?"(no text)":[r.title??"",...r.blocks.map(
({text:o})=>o)].join(`

`).trim()}async function V({url:t},{web:e}){let r=await e.feed(t),o=p(r)?r:await E(t,r.text);if(p(o))throw h(o);let s=o.items.slice(0,ne).map(({title:n,url:i,published:a,
summary:c})=>[n,i,a,c.slice(0,ie)].filter(Boolean).join(`
`));return{text:[o.title,...s].join(`

`)}}async function J({action:t,url:e,target:r,from:o,path:s},{web:n}){let i=await n.live();if(i===null)throw new Error(`${n.notes().join(" ")} There is \`fetch\`,\
 which needs none.`);if(t==="screenshot")return me(i,s);let a=await ae(i,{action:t,url:e,target:r});if(p(a))throw h(a);return{text:ce(a,o)}}async function ae(t,{
action:e,url:r,target:o}){return e==="read"?t.look():e==="click"?t.click(_(o,"target",e)):t.open(_(r,"url",e))}function _(t,e,r){if(t===void 0)throw new Error(`\
\`${r}\` needs a \`${e}\``);return t}function ce({url:t,title:e,text:r,targets:o},s){let n=o.map((a,c)=>`${c+1}. ${a}`),i=n.length>0?["What can be clicked:",...n].
join(`
`):"";return[t,e,z(r,s),i].filter(Boolean).join(`

`)}async function me(t,e){let r=await t.picture();if(p(r))throw h(r);let o=Buffer.from(r).toString("base64"),s=o.length*.75<=u;return{text:s?"You are shown what\
 the page looks like.":"It is too large to be shown.",files:e===void 0?[]:[{path:e,base64:o}],picture:s?{mediaType:"image/jpeg",base64:o}:null}}function z(t,e){
let r=t.slice(e,e+oe),o=t.length-e-r.length;return o>0?`${r}
[${o} more characters: read on from ${e+r.length}]`:r}function h({url:t,words:e}){return new Error(`${t}: ${e}`)}var pe={browse:J,fetch:N,feed:V,image:B,speech:U,video:F},G=k();async function le(){await D();let t;for await(let e of fe({input:process.stdin}))t===void 0?t=H(
JSON.parse(e)):await ue(JSON.parse(e),t);await t?.web.close()}async function ue({id:t,tool:e,input:r},o){let s=n=>{y({id:t,progress:n})};try{let n=pe[e],i=await n(
r,{...o,progress:s});await y({id:t,...i,used:G()})}catch(n){let i=n instanceof Error?n.message:String(n);await y({id:t,refused:i,used:G()})}}function y(t){return new Promise(
e=>process.stdout.write(`${JSON.stringify(t)}
`,()=>e()))}await le();process.exit(0);
