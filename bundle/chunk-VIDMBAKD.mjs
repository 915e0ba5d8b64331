import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as ot}from"./chunk-YVGOSWAK.mjs";import{A as be,B as we,C as ve,D as xe,F as Se,G as Pe,k as pe,l as me,o as s,r as he,s as ge,t as P,v as ne,w as K,
x as m,z as ye}from"./chunk-CGH4DSHU.mjs";import{f as p,j as I,o as ce,p as d,s as re,v as k,x as de}from"./chunk-B7XZNKNR.mjs";import{b as nt,d as fe}from"./chunk-6WZNAABB.mjs";var Ie=nt(E=>{"use strict";E.__esModule=!0;E.distance=E.closest=void 0;var x=new Uint32Array(65536),Tt=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,i=-1,
a=0,u=r,l=r;l--;)x[e.charCodeAt(l)]|=1<<l;for(l=0;l<n;l++){var f=x[t.charCodeAt(l)],y=f|a;f|=(f&i)+i^i,a|=~(f|i),i&=f,a&o&&u++,i&o&&u--,a=a<<1|1,i=i<<1|~(y|a),a&=
y}for(l=r;l--;)x[e.charCodeAt(l)]=0;return u},Lt=function(e,t){for(var r=t.length,n=e.length,o=[],i=[],a=Math.ceil(r/32),u=Math.ceil(n/32),l=0;l<a;l++)i[l]=-1,o[l]=
0;for(var f=0;f<u-1;f++){for(var y=0,S=-1,L=f*32,W=Math.min(32,n)+L,c=L;c<W;c++)x[e.charCodeAt(c)]|=1<<c;for(var l=0;l<r;l++){var R=x[t.charCodeAt(l)],N=i[l/32|
0]>>>l&1,w=o[l/32|0]>>>l&1,j=R|y,F=((R|w)&S)+S^S|R|w,g=y|~(F|S),b=S&F;g>>>31^N&&(i[l/32|0]^=1<<l),b>>>31^w&&(o[l/32|0]^=1<<l),g=g<<1|N,b=b<<1|w,S=b|~(j|g),y=g&j}
for(var c=L;c<W;c++)x[e.charCodeAt(c)]=0}for(var ee=0,C=-1,Z=f*32,ue=Math.min(32,n-Z)+Z,c=Z;c<ue;c++)x[e.charCodeAt(c)]|=1<<c;for(var te=n,l=0;l<r;l++){var R=x[t.
charCodeAt(l)],N=i[l/32|0]>>>l&1,w=o[l/32|0]>>>l&1,j=R|ee,F=((R|w)&C)+C^C|R|w,g=ee|~(F|C),b=C&F;te+=g>>>n-1&1,te-=b>>>n-1&1,g>>>31^N&&(i[l/32|0]^=1<<l),b>>>31^w&&
(o[l/32|0]^=1<<l),g=g<<1|N,b=b<<1|w,C=b|~(j|g),ee=g&j}for(var c=Z;c<ue;c++)x[e.charCodeAt(c)]=0;return te},Fe=function(e,t){if(e.length<t.length){var r=t;t=e,e=
r}return t.length===0?e.length:e.length<=32?Tt(e,t):Lt(e,t)};E.distance=Fe;var Nt=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var i=Fe(e,t[o]);i<r&&(r=i,
n=o)}return t[n]};E.closest=Nt});var D=1024,M=1024*D,Me=1440*60*1e3,v=ne,z=re([m(1),p().regex(/^\d+(?:\.\d+)?\s*(?:KiB|MiB|GiB|KB|MB|GB|B)$/i)],{error:"a size such as `1MiB`, or a number of byt\
es"}).transform(e=>typeof e=="number"?e:st(e));function st(e){let t={b:1,k:D,m:M,g:D*M}[e.replace(/[\d.\s]/g,"")[0]?.toLowerCase()??"b"]??1;return Math.floor(Number.
parseFloat(e)*t)}function oe(e){return/^[^\s~^:?*[\\\p{Cc}]+$/u.test(e)&&!/\.\.|@\{|\/\/|\.$|\/$|^\/|^-|(?:^|\/)\.|\.lock(?:\/|$)/.test(e)&&e!=="@"}var O=p({error:"\
a name"}).min(1).max(100),B=P(ye,"path patterns"),_e=P(p({error:"an address"}).regex(/^https?:\/\/\S+$/,{error:"an http or https address; `{keyword}` stands for\
 the keyword"}),"an address or a list of addresses"),it=d({pages:s(_e.default([]),"Pages to read.",["https://example.org/search?q={keyword}"]),feeds:s(_e.default(
[]),"RSS or Atom feeds to read.",["https://example.org/feed.xml"])}),at=d({pushes_per_minute:s(I({error:"a number"}).positive({error:"more than 0"}).optional(),
"Most pushes a minute, of all runners together.",6),lease:s(K.optional(),"How long a silent runner keeps its claims.","5m"),heartbeat:s(K.optional(),"How long a\
 runner may be silent while it works.","1m"),poll:s(K.optional(),"Longest wait between two looks at the remote.","30s")}),lt=d({queue:s(v.default("queue"),"Hold\
s the next four, unless they are named.","queue"),events:s(v.optional(),"Pending events.","queue/events"),open:s(v.optional(),"Records of events with deliveries\
 still open.","queue/open"),done:s(v.optional(),"Records by day.","queue/done"),dead:s(v.optional(),"What failed for good.","queue/dead"),agents:s(v.default("ag\
ents"),"Agents.","agents"),directives:s(v.default("directives"),"What agents must follow.","directives"),knowledge:s(v.default("knowledge"),"What agents made.",
"knowledge")}),ut=d({frozen:s(B.default([]),"No agent ever writes here.",["LICENSE"]),propose:s(B.default([]),"What agents write here waits for a person.",["doc\
s/**"]),auto:s(B.optional(),"What agents write here is committed; the knowledge folder where left out.",["knowledge/**"]),secrets:s(k(p(),B,{error:"a map of nam\
es of secrets, each with agents"}).default({}),"Which agents may name a secret, by patterns over their ids; any agent may name what is not listed.",{TELEGRAM_TOKEN:[
"messenger"]}),private:s(B.default(["**"]),"What must not leave the bus: no agent reads it that also reads the open web and sends to any host. `[]` for a public\
 bus.",["knowledge/memory/**"]),exposed:s(P(O,"ids of agents").default([]),"Agents that may do all of that, by their ids.",["strategy-analyst"])}),ft=d({event_bytes:s(
z.default(M),"Most bytes of an event's file.","1MiB"),file_bytes:s(z.default(20*M),"Most bytes of one file that a run writes.","20MiB"),files:s(m(1,1e4).default(
200),"Most files that a run writes.",200),output_bytes:s(z.default(10*M),"Most bytes that a program may print.","10MiB"),depth:s(m(1,1e4).default(32),"Most even\
ts in a row.",32),emits:s(m(0,1e3).default(50),"Most events that one run may emit.",50),fan_out:s(m(1,1e5).default(500),"Most pending events of one chain, by th\
eir correlation_id.",500),repeats:s(m(1,1e3).default(2),"How often a chain may emit the very same event before it is stopped.",2),checkpoint_bytes:s(z.default(M),
"Most bytes of a delivery's checkpoints.","1MiB"),recoveries:s(m(0,100).default(3),"How often a delivery is taken over from a lost runner.",3),repository_bytes:s(
z.default(4*D*M),"Size of the repository above which `status` and `doctor` warn; hosts advise 5 to 10 GiB at most.","4GiB")}),Re=re([de("never").transform(()=>null),
K],{error:"a span of time such as `3d`, or `never`"}),ct=d({branches:s(v.refine(oe,{error:"a name git allows for branches"}).default("strata-drafts"),"Folder of\
 the drafts' branches.","strata-drafts"),labels:s(P(O,"labels").default(["strata"]),"Labels of a pull request.",["strata"]),reviewers:s(P(O,"names").default([]),
"Who is asked to review: people, or `org/team`.",["ada","studio/editors"]),remind:s(Re.default(3*Me),"How long a draft waits before people are reminded.","3d"),
expire:s(Re.default(30*Me),"How long before it is closed by itself.","30d"),poll:s(K.default(6e4),"How often a daemon asks the forge what became of drafts.","1m")}),
dt=p({error:"a host and a port such as `127.0.0.1:8080`"}).regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,{error:"a host and a port such as `printer.lan:631\
` or `[::1]:8080`"}).transform(e=>e.toLowerCase()),pt=d({default:s(Pe.optional(),"How agents are confined that do not say it; the strongest way that works where\
 left out.","bubblewrap"),memory:s(z.default(2*D*M),"Most memory of one run.","2GiB"),cpus:s(I({error:"a number of cores"}).positive({error:"more than 0 cores"}).
optional(),"Most cores of one run; all where left out.",1),processes:s(m(8,1e5).default(1024),"Most processes and threads of one run.",1024),disk:s(z.optional(),
"Most bytes that a run's folders may grow by; 25 times `limits.file_bytes` where left out.","500MiB"),allow:s(P(dt,"pairs of host and port").default([]),"Privat\
e addresses that agents may reach, as `host:port`.",["127.0.0.1:8080"])}),A=I({error:"US dollars"}).nonnegative(),mt=d({input:s(A,"US dollars for a million toke\
ns that a model reads.",3),output:s(A,"The same for what it writes, thinking included.",15),cache_read:s(A.optional(),"For what it reads again; as `input` where\
 left out.",.3),cache_write:s(A.optional(),"For what is kept to be read again; as `input`.",3.75)}),ht=d({image:s(A.default(0),"For one image that a service mak\
es.",.03),second:s(A.default(0),"For one second of voice or film.",.01),character:s(A.default(0),"For one character that is spoken.",2e-4)}),gt=d({claude:s(O.optional(),
"What `engine: claude` runs on.","opus"),openai:s(O.optional(),"What `engine: openai` runs on.","gpt-5.4"),google:s(O.optional(),"What `engine: google` runs on.",
"gemini-3.8-flash"),thinking:s(we.optional(),"How much `claude` models think; the model's own way where left out.","high"),max_output:s(m(256,1e6).default(32e3),
"Most tokens of one answer.",32e3),memory:s(m(0,1e6).default(8e3),"Most tokens of what an agent is told of its memory and of past turns.",8e3),prices:s(k(p(),mt,
{error:"a map of names of models"}).default({}),"Prices of models that Strata does not know, or that differ.",{"my-model":{input:1,output:4}}),media:s(k(p(),ht,
{error:"a map of names of models"}).default({}),"Prices of what services make.",{"stable-image-core":{image:.03}})}),H=I({error:"US dollars"}).positive({error:"\
more than 0 US dollars"}),yt=d({day:s(H.optional(),"Most US dollars that all agents together spend in a day.",5),agent:s(H.optional(),"Most that each agent spen\
ds in a day.",1),agents:s(k(p(),H,{error:"a map of ids of agents, each with US dollars"}).default({}),"The same for agents by their ids, in the place of `agent`\
.",{"strategy-analyst":2}),run:s(H.optional(),"Most that one run spends of an agent that names no `budget`; a tenth of the day's where left out.",.5)}),Y=P(ge,"\
a pattern or a list of patterns"),bt=d({from:s(Y,"Senders: principals, `agent:ID`, `github:NAME`.",["*@example.org"]),types:s(Y.default(["*"]),"Event types they\
 may ask for.",["idea","order.*"]),agents:s(Y.default(["*"]),"Agents they may ask.",["strategy-analyst"])}),wt=d({signers:s(ne.optional(),"File of allowed keys \
in the bus, as `ssh-keygen` reads it; runners may have one of their own.","allowed_signers"),runners:s(Y.default(["runner:*"]),"Principals of runners: their com\
mits say themselves for whom they were made.",["runner:*"]),rules:s(ce(bt,{error:"a list of rules"}).default([]),"Who may ask for what; where there are rules, n\
obody else may.",[{from:["*@example.org"],types:["idea"]}])}),vt=p({error:"a branch name"}).refine(oe,{error:"a name git allows for a branch"}),xt=p({error:"a p\
refix such as `refs/strata`"}).transform(e=>e.replace(/\/+$/,"")).refine(e=>/^refs\/[^/]+/.test(e)&&oe(e),{error:"a prefix git allows, such as `refs/strata` or \
`refs/heads/strata`"}),$=d({branch:s(vt.default("main"),"The bus branch.","main"),timezone:s(be.default("UTC"),"In which days begin and schedules run.","Asia/Se\
oul"),default_type:s(he.default("idea"),"Type of an event that says none and lies in no folder.","idea"),refs:s(xt.default("refs/strata"),"Prefix of Strata's ow\
n refs at the remote.","refs/strata"),paths:s(lt.prefault({}),"Where things lie.",{queue:"queue"}),policy:s(ut.prefault({}),"Path tiers.",{auto:["knowledge/**"]}),
sources:s(k(p(),it,{error:"a map of source names"}).default({}),"What an event's source and keyword become; `{keyword}` stands for the keyword.",{news:{feeds:["\
https://example.org/feed.xml"]}}),retry:s(Se.partial().prefault({}),"How often a failed run is tried, when again, and after what.",{limit:3,backoff:"2m",max:"1h"}),
review:s(ct.prefault({}),"Drafts: what waits for a person.",{remind:"3d"}),retention:s(d({days:s(m(1,36500).default(30),"Days a record stays at the tip.",30),records:s(
m(1,1e6).default(1e4),"Most records at the tip.",1e4)}).prefault({}),"When records leave the tip; history keeps them.",{days:30,records:1e4}),sandbox:s(pt.prefault(
{}),"How agents are confined.",{memory:"2GiB"}),senders:s(wt.prefault({}),"Who may ask whom for what.",{signers:"allowed_signers"}),models:s(gt.prefault({}),"Wh\
at agents think with.",{claude:"opus"}),budgets:s(yt.prefault({}),"What may be spent in a day.",{day:5}),limits:s(ft.prefault({}),"Bounds.",{files:200}),remotes:s(
k(p(),at,{error:"a map of host names"}).default({}),"Budgets by host name; left out, the host's own defaults hold.",{"github.com":{pushes_per_minute:6}})}),ke=new Set(
["channels","schedules"]);function dr(e){return`${[e.file,e.line,e.line===void 0?void 0:e.column].filter(r=>r!==void 0).join(":")}: ${St(e)}`}function St(e){let t=[e.at?`${e.at}: ${e.what}`:
e.what];return e.expected&&t.push(`expected ${e.expected}`),e.fix&&t.push(e.fix),t.join("; ")}function ze(e){return e.some(t=>t.severity==="error")}import{createHash as Mt}from"node:crypto";var Ae=new Map;function $e(e,t){let r=Ae.get(t)??Pt(t);Ae.set(t,r);let n=new Map(r.formatToParts(e).map(({type:a,value:u})=>[a,u])),o=a=>n.get(a)??"",i=o("timeZ\
oneName").slice(3);return`${o("year")}-${o("month")}-${o("day")}T${o("hour")}:${o("minute")}:00${i||"+00:00"}`}function Pt(e){let t="2-digit";return new Intl.DateTimeFormat(
"en-CA",{timeZone:e,year:"numeric",month:t,day:t,hour:t,minute:t,hourCycle:"h23",timeZoneName:"longOffset"})}var _t=250,Rt=48;function U(e){return Mt("sha256").update(e).digest("hex")}function yr(e,t){return U(`${e}\0${t}`).slice(0,40)}function br(e,t){return U(`${e}\0${t}`).
slice(0,40)}function wr(e,t){return`${e.refs}/claims/${t}`}function vr(e,t){return`${e.refs}/runners/${t}`}function xr(e,t){return`${e.refs}/checkpoints/${t}`}function Sr(e,t){
return`${e.refs}/drafts/${t}`}function Ce(e){return U(e).slice(0,16)}var Ke=new WeakMap;function Pr(e){let t=Ke.get(e)??Ee(e.id,e.id);return Ke.set(e,t),t}function Mr({
path:e,blob:t}){return Ee(Le(e),`${e}\0${t}`)}function Ee(e,t){let r=kt(e);return r===""?Ce(t):`${r}-${Ce(t)}`}function _r(e){return e.slice(-16)}function kt(e){
let t=e.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu,"-").replaceAll(/^-+|-+$/g,"");return Te(t,Rt).replace(/-+$/,"")}function Te(e,t){let r="";
for(let n of e){if(r.length>=t||Buffer.byteLength(r+n)>150)break;r+=n}return r}function Le(e){return e.slice(e.lastIndexOf("/")+1)}function Rr(e){let t=e.replaceAll(
/[^\p{L}\p{N}._-]+/gu,"-").replaceAll(/^[.-]+|[.-]+$/g,"");return t===""?"event":Te(t,60)}function zt(e){return`${e.replaceAll("%","%25").replaceAll("/","%2F")}\
.json`}function kr(e){return e.replace(/\.json$/,"").replaceAll("%2F","/").replaceAll("%25","%")}var At="problem.md";function zr(e,t){let r=i=>i.normalize("NFC").
toLowerCase(),n=new Set([At,$t,...t.map(zt)].map(r)),o=Le(e);for(;n.has(r(o));)o=`event-${o}`;return o}var Ar=".gitkeep",$r="paused.json",Cr="schedules.json",$t="\
unheard.json";function Kr(e,t){let r=$e(e.getTime(),t);return{day:r.slice(0,10),hour:r.slice(11,13)}}function Or(e,t){for(let r=1;;r+=1){let n=r===1?e:`${e}-${r}`;
if((t.get(n)??0)<_t)return n}}function Er(e,t,r){let n=new Date(Date.parse(`${r}T00:00:00Z`)-t.days*864e5).toISOString().slice(0,10),o=[...e].sort((u,l)=>Oe(l.path).
localeCompare(Oe(u.path))),i=[],a=0;for(let u of o)u.day<n||a>=t.records?i.push(u.path):a+=u.entries;return i.reverse()}function Oe(e){return e.replace(/-(\d+)$/,
(t,r)=>`-${r.padStart(6,"0")}`).replace(/\/(\d\d)$/,"/$1-000001")}var Ne={limit:3,backoffMs:12e4,maxMs:36e5,on:ve};function je(e){return{...e.limit===void 0?{}:{limit:Math.max(1,e.limit)},...e.backoff===void 0?{}:{backoffMs:e.
backoff},...e.max===void 0?{}:{maxMs:e.max},...e.on===void 0?{}:{on:e.on}}}function jr(e,t,r){let n=Ot(t)+1,{cause:o,deadline:i}=e;if(Ct(o)||o!=="asked"&&o!=="c\
onflict"&&!r.on.includes(o))return{state:"failed",due:null,because:null};if(n>=r.limit)return{state:"failed",due:null,because:n>1?`after ${n} attempts`:null};let a=e.
wanted??new Date(e.ended+Kt(e,n,r)).toISOString();return i!==null&&Date.parse(a)>=Date.parse(i)?{state:"failed",due:null,because:`another try would come after i\
ts deadline, ${i}`}:{state:"retry",due:a}}function Ct(e){return xe.includes(e)}function Kt({cause:e,run:t},r,n){if(e==="conflict")return 0;let o=Math.min(n.maxMs,
n.backoffMs*2**(r-1));return Math.round(Et(t)*o)}function Ot(e){return e===null?0:[...e.earlier,e].filter(({state:t})=>t==="retry").length}function Et(e){return Number.
parseInt(U(e).slice(0,12),16)/2**48}var Ue=fe(Ie(),1);var G=class{#e=new Map;set(t,r){this.#e.set(Be(t),r)}find(t){for(let r=t.length;r>=0;r-=1){let n=this.#e.get(Be(t.slice(0,r)));if(n)return n}}};function _(e){return e.
map((t,r)=>typeof t=="number"?`[${t}]`:(r===0?"":".")+String(t)).join("")}function Be(e){return e.map(String).join("\0")}function qe(e,t,r){let n=e.safeParse(t,{error:jt});return n.success?{value:n.data,problems:[]}:{value:null,problems:We(n.error).map(i=>It(i,e,t,r)).sort((i,a)=>(i.
line??0)-(a.line??0))}}function se(e,t){let r=e.safeParse(t);return r.success?[]:We(r.error).map(({path:n})=>n)}function jt(e){if(e.code==="invalid_type")return Ft[String(
e.expected)]}var Ft={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text",number:"a number",boolean:"true or false"};function We(e){return e.
issues.flatMap(t=>Ze(t,[]))}function Ze(e,t){let r=[...t,...e.path];if(e.code==="invalid_union"){let n=e.errors.filter(a=>!a.some(He)),[o,...i]=n;if(o&&i.length===
0)return o.flatMap(a=>Ze(a,r))}return[{path:r,expected:e.message}]}function He(e){return e.path.length>0?!1:e.code==="invalid_union"?e.errors.every(t=>t.some(He)):
e.code==="invalid_type"}function It({path:e,expected:t},r,n,o){let i=o.spots.find(e),a=qt(n,e);return{severity:"error",file:o.file,line:i?.line,column:i?.column,
at:_(e)||void 0,what:a===void 0?"is missing":`is ${ie(a)}`,expected:t,fix:Wt(r,e,o.file)}}function Bt(e,t){let r=null;for(let n of t){let o=(0,Ue.distance)(e.toLowerCase(),
n.toLowerCase());(r===null||o<r.away)&&(r={name:n,away:o})}return r&&r.away<=Math.max(1,Math.floor(e.length/3))?r.name:null}function Dt(e,t,r,n){let o=n.spots.find(
e),i=Bt(String(e.at(-1)),t);return{severity:"note",file:n.file,line:o?.line,column:o?.column,at:_(e),what:`the key is not known; ${r}`,fix:i?`did you mean \`${i}\
\`?`:void 0}}function Ur(e){return Object.keys(e.shape)}function ie(e){return e===null?"empty":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e==
"string"?e===""?"an empty text":`the text ${Ut(e)}`:typeof e=="object"?"a map of keys":`the ${typeof e} ${String(e)}`}function Ut(e){return JSON.stringify(e.length>
60?`${e.slice(0,57)}...`:e)}function qt(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function Wt(e,t,r){
let n,o=e;for(let i of t){o=o&&Ye(o,i);let a=o?.meta()?.examples;if(!Array.isArray(a)||a.length===0)continue;let u=a[0];n=`write for example \`${Zt(String(i),u,
r)}\``}return n}function Zt(e,t,r){return/\.json$/i.test(r)?`${JSON.stringify(e)}: ${JSON.stringify(t)}`:`${e}: ${typeof t=="string"?t:JSON.stringify(t)}`}function q(e){
let t=e.def,r=t.innerType??t.in;if(r)return q(r);for(let n of t.options??[]){let o=q(n);if(o.shape??o.valueType)return o}return t}function Ye(e,t){let{shape:r,element:n,
valueType:o}=q(e);return r?Object.hasOwn(r,t)?r[t]:void 0:n??o}function V(e,t,r,n=new Set,o=[]){if(Array.isArray(t))return t.flatMap((a,u)=>{let l=q(e).element??
e;return V(l,a,r,n,[...o,u])});if(typeof t!="object"||t===null)return[];let{shape:i}=q(e);return Object.entries(t).flatMap(([a,u])=>{let l=Ye(e,a);return l?V(l,
u,r,n,[...o,a]):!i||o.length===0&&n.has(a)?[]:[Dt([...o,a],Object.keys(i),"it changes nothing",r)]})}var De=100;function Ge(e,t){if(e.length<=De)return e;let r=e.
filter(({severity:a})=>a==="error"),n=e.filter(({severity:a})=>a==="note"),o=[...r,...n].slice(0,De),i=`there are ${e.length-o.length} more problems`;return[...o,
{severity:"note",file:t,what:i,fix:"mend these first"}]}function J(e){if(Array.isArray(e))return e.map(J);if(typeof e!="object"||e===null)return e;let t=Object.
entries(e).filter(([,r])=>r!==null);return Object.fromEntries(t.map(([r,n])=>[r,J(n)]))}var h=fe(ot(),1);var X=64;function Je(e,t,r=1){let n=new h.LineCounter,o=new G,i=Ht(e,n);if(i===null)return{data:null,spots:o,colonLines:[],problems:[Xe(t,r)]};let a={file:t,firstLine:r,
lines:n,spots:o,problems:[]};if(i.errors.length>0){let l=i.errors.filter(f=>f.code==="BLOCK_AS_IMPLICIT_KEY");return{data:null,spots:o,colonLines:l.map(f=>et(f.
pos[0],a)),problems:i.errors.map(f=>Ve(f,a))}}for(let l of i.warnings)a.problems.push({...Ve(l,a),severity:"note"});return{data:le(i.contents,[],a),spots:o,colonLines:[],
problems:a.problems}}function Ht(e,t){return Yt(e)?null:(0,h.parseDocument)(e,{lineCounter:t,merge:!1,prettyErrors:!1,schema:"core",strict:!0,uniqueKeys:!1,version:"\
1.2",logLevel:"silent"})}function Yt(e){let t=0;for(let r of e)if((r==="["||r==="{")&&(t+=1),(r==="]"||r==="}")&&t>0&&(t-=1),t>8*X)return!0;return Gt.test(e)}var Gt=new RegExp(
String.raw`^[ ]*(?:[-?:][ \t]+){${X}}`,"m");function Xe(e,t){return{severity:"error",file:e,line:t,what:"the YAML is nested too deeply",expected:`at most ${X} l\
evels`,fix:"flatten it"}}function le(e,t,r){return e==null?null:(Qe(e,t,r),t.length>X?(r.problems.push(Xe(r.file,ae(e,r))),null):(0,h.isAlias)(e)?(r.problems.push(
{severity:"error",file:r.file,line:ae(e,r),at:_(t),what:`the alias \`*${e.source}\` is not allowed`,expected:"the value itself",fix:"write the value out where t\
he alias stands"}),null):(0,h.isSeq)(e)?e.items.map((n,o)=>le(n,[...t,o],r)):(0,h.isMap)(e)?Vt(e.items,t,r):(0,h.isScalar)(e)?tr(e):null)}function Vt(e,t,r){let n={};
for(let{key:o,value:i}of e){let a=er(o),u=ae(o,r);a===null?r.problems.push(Jt(r.file,u,t)):a==="__proto__"?r.problems.push(Qt(r.file,u,t)):(Object.hasOwn(n,a)&&
r.problems.push(Xt(r.file,u,[...t,a])),n[a]=le(i,[...t,a],r),Qe(o,[...t,a],r))}return n}function Jt(e,t,r){return{severity:"error",file:e,line:t,at:_(r)||void 0,
what:"a key is not a plain text",expected:"a name before the colon",fix:"put the key in quotes"}}function Xt(e,t,r){return{severity:"error",file:e,line:t,at:_(r),
what:"the key stands here a second time",fix:"keep one of the two"}}function Qt(e,t,r){return{severity:"note",file:e,line:t,at:_([...r,"__proto__"]),what:"the k\
ey `__proto__` is left out",fix:"use another name"}}function er(e){return(0,h.isScalar)(e)?typeof e.value=="string"?e.value:e.source??(e.value===null?null:String(
e.value)):null}function tr(e){let{value:t,source:r}=e;return typeof t=="bigint"?r??String(t):typeof t!="number"||(Number.isInteger(t)?Number.isSafeInteger(t):Number.
isFinite(t))?t:r??String(t)}function Qe(e,t,r){if(!e?.range)return;let{line:n,col:o}=r.lines.linePos(e.range[0]);r.spots.set(t,{line:n+r.firstLine-1,column:o})}
function ae(e,t){return et(e?.range?.[0]??0,t)}function et(e,t){return t.lines.linePos(e).line+t.firstLine-1}function Ve(e,t){let{line:r,col:n}=t.lines.linePos(
e.pos[0]),o=rr[e.code];return{severity:"error",file:t.file,line:r+t.firstLine-1,column:n,what:o?.what??`this is not YAML: ${e.message}`,fix:o?.fix??"put the val\
ue in quotes, or mend the indentation"}}var rr={BLOCK_AS_IMPLICIT_KEY:{what:"an unquoted value holds a colon followed by a space",fix:"put the whole value in qu\
otes"},MULTIPLE_DOCS:{what:"a second document begins here",fix:"remove the line of `---` or `...`"},TAB_AS_INDENT:{what:"a tab is used as indentation",fix:"inde\
nt with spaces"},BAD_ALIAS:{what:"an alias is used wrongly",fix:"write the value out, or quote the `*`"}};var nr=256*1024;function Q(){return rt($.parse({}))}function Qr(e){if(e===null)return{config:Q(),problems:[]};let t=pe(e.bytes,e.path,nr);if(t.problem)return{config:Q(),
problems:[t.problem]};let{data:r,spots:n,problems:o}=Je(me(t.text),e.path);if(ze(o)||r===null)return{config:Q(),problems:o};let{config:i,problems:a}=or(r,{file:e.
path,spots:n});return{config:i,problems:Ge([...o,...a],e.path)}}function or(e,t){if(typeof e!="object"||e===null||Array.isArray(e)){let o={severity:"error",file:t.
file,line:1,what:`the file holds ${ie(e)}`,expected:"keys with values",fix:"write for example `branch: main`"};return{config:Q(),problems:[o]}}let r=J(e),n=[...V(
$,e,t,ke),...qe($,r,t).problems];return{config:rt(sr(r)),problems:n}}function sr(e){for(let t=se($,e);t.length>0;t=se($,e))for(let r of t.reverse())tt(e,r);return $.
parse(e)}function tt(e,t){let r=e;for(let o of t.slice(0,-1))r=r?.[o];let n=t.at(-1);Array.isArray(r)?r.splice(Number(n),1):n!==void 0&&r&&Object.hasOwn(r,n)?delete r[n]:
t.length>1&&tt(e,t.slice(0,-1))}function rt(e){let{paths:t,policy:r,limits:n}=e;return{branch:e.branch,timezone:e.timezone,defaultType:e.default_type,refs:e.refs,
paths:{queue:t.queue,events:t.events??`${t.queue}/events`,open:t.open??`${t.queue}/open`,done:t.done??`${t.queue}/done`,dead:t.dead??`${t.queue}/dead`,agents:t.
agents,directives:t.directives,knowledge:t.knowledge},policy:{...r,auto:r.auto??[`${t.knowledge}/**`],secrets:T(r.secrets)},sources:T(e.sources),retry:{...Ne,...je(
e.retry)},retention:e.retention,review:{branches:e.review.branches,labels:e.review.labels,reviewers:e.review.reviewers,remindMs:e.review.remind,expireMs:e.review.
expire,pollMs:e.review.poll},sandbox:{default:e.sandbox.default??null,memoryBytes:e.sandbox.memory,cpus:e.sandbox.cpus??null,processes:e.sandbox.processes,diskBytes:e.
sandbox.disk??null,allow:e.sandbox.allow},senders:{...e.senders,signers:e.senders.signers??null},models:ir(e.models),budgets:ar(e.budgets),limits:{eventBytes:n.
event_bytes,fileBytes:n.file_bytes,files:n.files,outputBytes:n.output_bytes,depth:n.depth,emits:n.emits,fanOut:n.fan_out,repeats:n.repeats,checkpointBytes:n.checkpoint_bytes,
recoveries:n.recoveries,repositoryBytes:n.repository_bytes},remotes:T(Object.fromEntries(Object.entries(e.remotes).map(([o,i])=>[o,lr(i)])))}}function ir({claude:e,
openai:t,google:r,thinking:n,max_output:o,memory:i,prices:a,media:u}){let l=Object.entries(a).map(([f,{input:y,output:S,cache_read:L,cache_write:W}])=>[f,{input:y,
output:S,cacheRead:L??y,cacheWrite:W??y}]);return{claude:e??null,openai:t??null,google:r??null,thinking:n??null,maxOutput:o,memory:i,prices:T(Object.fromEntries(
l)),media:T(u)}}function ar({day:e,agent:t,agents:r,run:n}){return{day:e??null,agent:t??null,agents:T(r),run:n??null}}function T(e){return Object.assign(Object.
create(null),e)}function lr(e){return{pushesPerMinute:e.pushes_per_minute??null,leaseMs:e.lease??null,heartbeatMs:e.heartbeat??null,pollMs:e.poll??null}}export{G as a,_ as b,Je as c,Qt as d,dr as e,St as f,ze as g,$e as h,_t as i,U as j,yr as k,br as l,wr as m,vr as n,xr as o,Sr as p,Ce as q,Pr as r,Mr as s,_r as t,
kt as u,Te as v,Le as w,Rr as x,zt as y,kr as z,At as A,zr as B,Ar as C,$r as D,Cr as E,$t as F,Kr as G,Or as H,Er as I,je as J,jr as K,Ie as L,qe as M,Dt as N,
Ur as O,ie as P,V as Q,Ge as R,J as S,Q as T,Qr as U};
