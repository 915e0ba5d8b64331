import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as ut}from"./chunk-YVGOSWAK.mjs";import{A as g,D as be,E as we,F as ve,G as xe,H as Se,J as Pe,K as ke,l as Y,m as p,n as me,o as ge,r as s,u as he,
v as ye,w as k,y as se,z as K}from"./chunk-LK4WDGXY.mjs";import{f as m,j as B,o as de,p as d,s as oe,v as z,x as pe}from"./chunk-B7XZNKNR.mjs";import{
b as lt,d as ce}from"./chunk-6WZNAABB.mjs";var We=lt($=>{"use strict";$.__esModule=!0;$.distance=$.closest=void 0;var S=new Uint32Array(65536),jt=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,i=-1,
a=0,u=r,l=r;l--;)S[e.charCodeAt(l)]|=1<<l;for(l=0;l<n;l++){var f=S[t.charCodeAt(l)],b=f|a;f|=(f&i)+i^i,a|=~(f|i),i&=f,a&o&&u++,i&o&&u--,a=a<<1|1,i=i<<1|~(b|a),a&=
b}for(l=r;l--;)S[e.charCodeAt(l)]=0;return u},Bt=function(e,t){for(var r=t.length,n=e.length,o=[],i=[],a=Math.ceil(r/32),u=Math.ceil(n/32),l=0;l<a;l++)i[l]=-1,o[l]=
0;for(var f=0;f<u-1;f++){for(var b=0,P=-1,F=f*32,q=Math.min(32,n)+F,c=F;c<q;c++)S[e.charCodeAt(c)]|=1<<c;for(var l=0;l<r;l++){var R=S[t.charCodeAt(l)],N=i[l/32|
0]>>>l&1,v=o[l/32|0]>>>l&1,I=R|b,j=((R|v)&P)+P^P|R|v,y=b|~(j|P),w=P&j;y>>>31^N&&(i[l/32|0]^=1<<l),w>>>31^v&&(o[l/32|0]^=1<<l),y=y<<1|N,w=w<<1|v,P=w|~(I|y),b=y&I}
for(var c=F;c<q;c++)S[e.charCodeAt(c)]=0}for(var re=0,E=-1,G=f*32,fe=Math.min(32,n-G)+G,c=G;c<fe;c++)S[e.charCodeAt(c)]|=1<<c;for(var ne=n,l=0;l<r;l++){var R=S[t.
charCodeAt(l)],N=i[l/32|0]>>>l&1,v=o[l/32|0]>>>l&1,I=R|re,j=((R|v)&E)+E^E|R|v,y=re|~(j|E),w=E&j;ne+=y>>>n-1&1,ne-=w>>>n-1&1,y>>>31^N&&(i[l/32|0]^=1<<l),w>>>31^v&&
(o[l/32|0]^=1<<l),y=y<<1|N,w=w<<1|v,E=w|~(I|y),re=y&I}for(var c=G;c<fe;c++)S[e.charCodeAt(c)]=0;return ne},Ue=function(e,t){if(e.length<t.length){var r=t;t=e,e=
r}return t.length===0?e.length:e.length<=32?jt(e,t):Bt(e,t)};$.distance=Ue;var Dt=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var i=Ue(e,t[o]);i<r&&(r=i,
n=o)}return t[n]};$.closest=Dt});function Me(e,t){let r=/^<{7}(?: .*)?\n[^]*?^={7}\n[^]*?^>{7}(?: |$)/m.exec(e);return r?{severity:"error",file:t,line:e.slice(0,r.index).split(`
`).length,...p({kind:"conflict-markers"})}:null}var U=1024,M=1024*U,_e=1440*60*1e3,x=se,A=oe([g(1),m().regex(/^\d+(?:\.\d+)?\s*(?:KiB|MiB|GiB|KB|MB|GB|B)$/i)],{error:"a size such as `1MiB`, or a number of byt\
es"}).transform(e=>typeof e=="number"?e:ft(e));function ft(e){let t={b:1,k:U,m:M,g:U*M}[e.replace(/[\d.\s]/g,"")[0]?.toLowerCase()??"b"]??1;return Math.floor(Number.
parseFloat(e)*t)}function ie(e){return/^[^\s~^:?*[\\\p{Cc}]+$/u.test(e)&&!/\.\.|@\{|\/\/|\.$|\/$|^\/|^-|(?:^|\/)\.|\.lock(?:\/|$)/.test(e)&&e!=="@"}var T=m({error:"\
a name"}).min(1).max(100),D=k(be,"path patterns"),Re=k(m({error:"an address"}).regex(/^https?:\/\/\S+$/,{error:"an http or https address; `{keyword}` stands for\
 the keyword"}),"an address or a list of addresses"),ct=d({pages:s(Re.default([]),"Pages to read.",["https://example.org/search?q={keyword}"]),feeds:s(Re.default(
[]),"RSS or Atom feeds to read.",["https://example.org/feed.xml"])}),dt=d({pushes_per_minute:s(B({error:"a number"}).positive({error:"more than 0"}).optional(),
"Most pushes a minute, of all runners together.",6),lease:s(K.optional(),"How long a silent runner keeps its claims.","5m"),heartbeat:s(K.optional(),"How long a\
 runner may be silent while it works.","1m"),poll:s(K.optional(),"Longest wait between two looks at the remote.","30s")}),pt=d({queue:s(x.default("queue"),"Hold\
s the next four, unless they are named.","queue"),events:s(x.optional(),"Pending events.","queue/events"),open:s(x.optional(),"Records of events with deliveries\
 still open.","queue/open"),done:s(x.optional(),"Records by day.","queue/done"),dead:s(x.optional(),"What failed for good.","queue/dead"),agents:s(x.default("ag\
ents"),"Agents.","agents"),directives:s(x.default("directives"),"What agents must follow.","directives"),knowledge:s(x.default("knowledge"),"What agents made.",
"knowledge")}),mt=d({frozen:s(D.default([]),"No agent ever writes here.",["LICENSE"]),propose:s(D.default([]),"What agents write here waits for a person.",["doc\
s/**"]),auto:s(D.optional(),"What agents write here is committed; the knowledge folder where left out.",["knowledge/**"]),secrets:s(z(m(),D,{error:"a map of nam\
es of secrets, each with agents"}).default({}),"Which agents may name a secret, by patterns over their ids; any agent may name what is not listed.",{TELEGRAM_TOKEN:[
"messenger"]}),private:s(D.default(["**"]),"What must not leave the bus: no agent reads it that also reads the open web and sends to any host. `[]` for a public\
 bus.",["knowledge/memory/**"]),exposed:s(k(T,"ids of agents").default([]),"Agents that may do all of that, by their ids.",["strategy-analyst"])}),gt=d({event_bytes:s(
A.default(M),"Most bytes of an event's file.","1MiB"),file_bytes:s(A.default(20*M),"Most bytes of one file that a run writes.","20MiB"),files:s(g(1,1e4).default(
200),"Most files that a run writes.",200),output_bytes:s(A.default(10*M),"Most bytes that a program may print.","10MiB"),depth:s(g(1,1e4).default(32),"Most even\
ts in a row.",32),emits:s(g(0,1e3).default(50),"Most events that one run may emit.",50),fan_out:s(g(1,1e5).default(500),"Most pending events of one chain, by th\
eir correlation_id.",500),repeats:s(g(1,1e3).default(2),"How often a chain may emit the very same event before it is stopped.",2),checkpoint_bytes:s(A.default(M),
"Most bytes of a delivery's checkpoints.","1MiB"),recoveries:s(g(0,100).default(3),"How often a delivery is taken over from a lost runner.",3),repository_bytes:s(
A.default(4*U*M),"Size of the repository above which `status` and `doctor` warn; hosts advise 5 to 10 GiB at most.","4GiB")}),ze=oe([pe("never").transform(()=>null),
K],{error:"a span of time such as `3d`, or `never`"}),ht=d({branches:s(x.refine(ie,{error:"a name git allows for branches"}).default("strata-drafts"),"Folder of\
 the drafts' branches.","strata-drafts"),labels:s(k(T,"labels").default(["strata"]),"Labels of a pull request.",["strata"]),reviewers:s(k(T,"names").default([]),
"Who is asked to review: people, or `org/team`.",["ada","studio/editors"]),remind:s(ze.default(3*_e),"How long a draft waits before people are reminded.","3d"),
expire:s(ze.default(30*_e),"How long before it is closed by itself.","30d"),poll:s(K.default(6e4),"How often a daemon asks the forge what became of drafts.","1m")}),
yt=m({error:"a host and a port such as `127.0.0.1:8080`"}).regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,{error:"a host and a port such as `printer.lan:631\
` or `[::1]:8080`"}).transform(e=>e.toLowerCase()),bt=d({default:s(ke.optional(),"How agents are confined that do not say it; the strongest way that works where\
 left out.","bubblewrap"),memory:s(A.default(2*U*M),"Most memory of one run.","2GiB"),cpus:s(B({error:"a number of cores"}).positive({error:"more than 0 cores"}).
optional(),"Most cores of one run; all where left out.",1),processes:s(g(8,1e5).default(1024),"Most processes and threads of one run.",1024),disk:s(A.optional(),
"Most bytes that a run's folders may grow by; 25 times `limits.file_bytes` where left out.","500MiB"),allow:s(k(yt,"pairs of host and port").default([]),"Privat\
e addresses that agents may reach, as `host:port`.",["127.0.0.1:8080"])}),C=B({error:"US dollars"}).nonnegative(),wt=d({input:s(C,"US dollars for a million toke\
ns that a model reads.",3),output:s(C,"The same for what it writes, thinking included.",15),cache_read:s(C.optional(),"For what it reads again; as `input` where\
 left out.",.3),cache_write:s(C.optional(),"For what is kept to be read again; as `input`.",3.75)}),vt=d({image:s(C.default(0),"For one image that a service mak\
es.",.03),second:s(C.default(0),"For one second of voice or film.",.01),character:s(C.default(0),"For one character that is spoken.",2e-4)}),xt=d({claude:s(T.optional(),
"What `engine: claude` runs on.","opus"),openai:s(T.optional(),"What `engine: openai` runs on.","gpt-5.4"),google:s(T.optional(),"What `engine: google` runs on.",
"gemini-3.8-flash"),thinking:s(ve.optional(),"How much `claude` models think; the model's own way where left out.","high"),max_output:s(g(256,1e6).default(32e3),
"Most tokens of one answer.",32e3),memory:s(g(0,1e6).default(8e3),"Most tokens of what an agent is told of its memory and of past turns.",8e3),prices:s(z(m(),wt,
{error:"a map of names of models"}).default({}),"Prices of models that Strata does not know, or that differ.",{"my-model":{input:1,output:4}}),media:s(z(m(),vt,
{error:"a map of names of models"}).default({}),"Prices of what services make.",{"stable-image-core":{image:.03}})}),V=B({error:"US dollars"}).positive({error:"\
more than 0 US dollars"}),St=d({day:s(V.optional(),"Most US dollars that all agents together spend in a day.",5),agent:s(V.optional(),"Most that each agent spen\
ds in a day.",1),agents:s(z(m(),V,{error:"a map of ids of agents, each with US dollars"}).default({}),"The same for agents by their ids, in the place of `agent`\
.",{"strategy-analyst":2}),run:s(V.optional(),"Most that one run spends of an agent that names no `budget`; a tenth of the day's where left out.",.5)}),J=k(ye,"\
a pattern or a list of patterns"),Pt=d({from:s(J,"Senders: principals, `agent:ID`, `github:NAME`.",["*@example.org"]),types:s(J.default(["*"]),"Event types they\
 may ask for.",["idea","order.*"]),agents:s(J.default(["*"]),"Agents they may ask.",["strategy-analyst"])}),kt=d({signers:s(se.optional(),"File of allowed keys \
in the bus, as `ssh-keygen` reads it; runners may have one of their own.","allowed_signers"),runners:s(J.default(["runner:*"]),"Principals of runners: their com\
mits say themselves for whom they were made.",["runner:*"]),rules:s(de(Pt,{error:"a list of rules"}).default([]),"Who may ask for what; where there are rules, n\
obody else may.",[{from:["*@example.org"],types:["idea"]}])}),Mt=m({error:"a branch name"}).refine(ie,{error:"a name git allows for a branch"}),_t=m({error:"a p\
refix such as `refs/strata`"}).transform(e=>e.replace(/\/+$/,"")).refine(e=>/^refs\/[^/]+/.test(e)&&ie(e),{error:"a prefix git allows, such as `refs/strata` or \
`refs/heads/strata`"}),O=d({branch:s(Mt.default("main"),"The bus branch.","main"),timezone:s(we.default("UTC"),"In which days begin and schedules run.","Asia/Se\
oul"),default_type:s(he.default("idea"),"Type of an event that says none and lies in no folder.","idea"),refs:s(_t.default("refs/strata"),"Prefix of Strata's ow\
n refs at the remote.","refs/strata"),paths:s(pt.prefault({}),"Where things lie.",{queue:"queue"}),policy:s(mt.prefault({}),"Path tiers.",{auto:["knowledge/**"]}),
sources:s(z(m(),ct,{error:"a map of source names"}).default({}),"What an event's source and keyword become; `{keyword}` stands for the keyword.",{news:{feeds:["\
https://example.org/feed.xml"]}}),retry:s(Pe.partial().prefault({}),"How often a failed run is tried, when again, and after what.",{limit:3,backoff:"2m",max:"1h"}),
review:s(ht.prefault({}),"Drafts: what waits for a person.",{remind:"3d"}),retention:s(d({days:s(g(1,36500).default(30),"Days a record stays at the tip.",30),records:s(
g(1,1e6).default(1e4),"Most records at the tip.",1e4)}).prefault({}),"When records leave the tip; history keeps them.",{days:30,records:1e4}),sandbox:s(bt.prefault(
{}),"How agents are confined.",{memory:"2GiB"}),senders:s(kt.prefault({}),"Who may ask whom for what.",{signers:"allowed_signers"}),models:s(xt.prefault({}),"Wh\
at agents think with.",{claude:"opus"}),budgets:s(St.prefault({}),"What may be spent in a day.",{day:5}),limits:s(gt.prefault({}),"Bounds.",{files:200}),remotes:s(
z(m(),dt,{error:"a map of host names"}).default({}),"Budgets by host name; left out, the host's own defaults hold.",{"github.com":{pushes_per_minute:6}})}),Ae=new Set(
["channels","schedules"]);function br(e){return Rt(e,e,Ce)}function wr(e){return Oe(e.at,e,Ce)}var Ce=e=>`expected ${e}`;function Rt(e,t,r){return`${[e.file,e.line,e.line===void 0?void 0:
e.column].filter(o=>o!==void 0).join(":")}: ${Oe(e.at,t,r)}`}function Oe(e,{what:t,expected:r,fix:n},o){let i=[e?`${e}: ${t}`:t];return r&&i.push(o(r)),n&&i.push(
n),i.join("; ")}function Ee(e){return e.some(t=>t.severity==="error")}import{createHash as At}from"node:crypto";var Ke=new Map;function Te(e,t){let r=Ke.get(t)??zt(t);Ke.set(t,r);let n=new Map(r.formatToParts(e).map(({type:a,value:u})=>[a,u])),o=a=>n.get(a)??"",i=o("timeZ\
oneName").slice(3);return`${o("year")}-${o("month")}-${o("day")}T${o("hour")}:${o("minute")}:00${i||"+00:00"}`}function zt(e){let t="2-digit";return new Intl.DateTimeFormat(
"en-CA",{timeZone:e,year:"numeric",month:t,day:t,hour:t,minute:t,hourCycle:"h23",timeZoneName:"longOffset"})}var Ct=250,Ot=48;function W(e){return At("sha256").update(e).digest("hex")}function kr(e,t){return W(`${e}\0${t}`).slice(0,40)}function Mr(e,t){return W(`${e}\0${t}`).
slice(0,40)}function _r(e,t){return`${e.refs}/claims/${t}`}function Rr(e,t){return`${e.refs}/runners/${t}`}function zr(e,t){return`${e.refs}/checkpoints/${t}`}function Ar(e,t){
return`${e.refs}/drafts/${t}`}function $e(e){return W(e).slice(0,16)}var Le=new WeakMap;function Cr(e){let t=Le.get(e)??Ne(e.id,e.id);return Le.set(e,t),t}function Or({
path:e,blob:t}){return Ne(je(e),`${e}\0${t}`)}function Ne(e,t){let r=Et(e);return r===""?$e(t):`${r}-${$e(t)}`}function Er(e){return e.slice(-16)}function Et(e){
let t=e.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu,"-").replaceAll(/^-+|-+$/g,"");return Ie(t,Ot).replace(/-+$/,"")}function Ie(e,t){let r="";
for(let n of e){if(r.length>=t||Buffer.byteLength(r+n)>150)break;r+=n}return r}function je(e){return e.slice(e.lastIndexOf("/")+1)}function Kr(e){let t=e.replaceAll(
/[^\p{L}\p{N}._-]+/gu,"-").replaceAll(/^[.-]+|[.-]+$/g,"");return t===""?"event":Ie(t,60)}function Kt(e){return`${e.replaceAll("%","%25").replaceAll("/","%2F")}\
.json`}function Tr(e){return e.replace(/\.json$/,"").replaceAll("%2F","/").replaceAll("%25","%")}var Tt="problem.md";function $r(e,t){let r=i=>i.normalize("NFC").
toLowerCase(),n=new Set([Tt,$t,...t.map(Kt)].map(r)),o=je(e);for(;n.has(r(o));)o=`event-${o}`;return o}var Lr=".gitkeep",Fr="paused.json",Nr="schedules.json",$t="\
unheard.json";function Ir(e,t){let r=Te(e.getTime(),t);return{day:r.slice(0,10),hour:r.slice(11,13)}}function jr(e,t){for(let r=1;;r+=1){let n=r===1?e:`${e}-${r}`;
if((t.get(n)??0)<Ct)return n}}function Br(e,t,r){let n=new Date(Date.parse(`${r}T00:00:00Z`)-t.days*864e5).toISOString().slice(0,10),o=[...e].sort((u,l)=>Fe(l.path).
localeCompare(Fe(u.path))),i=[],a=0;for(let u of o)u.day<n||a>=t.records?i.push(u.path):a+=u.entries;return i.reverse()}function Fe(e){return e.replace(/-(\d+)$/,
(t,r)=>`-${r.padStart(6,"0")}`).replace(/\/(\d\d)$/,"/$1-000001")}var Be={limit:3,backoffMs:12e4,maxMs:36e5,on:xe};function De(e){return{...e.limit===void 0?{}:{limit:Math.max(1,e.limit)},...e.backoff===void 0?{}:{backoffMs:e.
backoff},...e.max===void 0?{}:{maxMs:e.max},...e.on===void 0?{}:{on:e.on}}}function Zr(e,t,r){let n=Nt(t)+1,{cause:o,deadline:i}=e;if(Lt(o)||o!=="asked"&&o!=="c\
onflict"&&!r.on.includes(o))return{state:"failed",due:null,because:null};if(n>=r.limit)return{state:"failed",due:null,because:n>1?`after ${n} attempts`:null};let a=e.
wanted??new Date(e.ended+Ft(e,n,r)).toISOString();return i!==null&&Date.parse(a)>=Date.parse(i)?{state:"failed",due:null,because:`another try would come after i\
ts deadline, ${i}`}:{state:"retry",due:a}}function Lt(e){return Se.includes(e)}function Ft({cause:e,run:t},r,n){if(e==="conflict")return 0;let o=Math.min(n.maxMs,
n.backoffMs*2**(r-1));return Math.round(It(t)*o)}function Nt(e){return e===null?0:[...e.earlier,e].filter(({state:t})=>t==="retry").length}function Hr({earlier:e,
engine:t}){let r=e.filter(({state:n})=>n==="retry").length;return t==="none"?r:r+1}function It(e){return Number.parseInt(W(e).slice(0,12),16)/2**48}var Ze=ce(We(),1),Ut=3;function He(e,t){let r=Math.min(Ut,Math.max(1,Math.floor(e.length/3))),n=null;for(let o of t){let i=(0,Ze.distance)(e.toLowerCase(),o.toLowerCase());
i>r||(n=o,r=i-1)}return n}var X=class{#e=new Map;set(t,r){this.#e.set(qe(t),r)}find(t){for(let r=t.length;r>=0;r-=1){let n=this.#e.get(qe(t.slice(0,r)));if(n)return n}}};function _(e){return e.
map((t,r)=>typeof t=="number"?`[${t}]`:(r===0?"":".")+String(t)).join("")}function qe(e){return e.map(String).join("\0")}function Ye(e,t,r){let n=e.safeParse(t,{error:Wt});return n.success?{value:n.data,problems:[]}:{value:null,problems:Ve(n.error).map(i=>Ht(i,e,t,r)).sort((i,a)=>(i.
line??0)-(a.line??0))}}function ae(e,t){let r=e.safeParse(t);return r.success?[]:Ve(r.error).map(({path:n})=>n)}function Wt(e){if(e.code==="invalid_type")return Zt[String(
e.expected)]}var Zt={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text",number:"a number",boolean:"true or false"};function Ve(e){return e.
issues.flatMap(t=>Je(t,[]))}function Je(e,t){let r=[...t,...e.path];if(e.code==="invalid_union"){let n=e.errors.filter(a=>!a.some(Xe)),[o,...i]=n;if(o&&i.length===
0)return o.flatMap(a=>Je(a,r))}return[{path:r,expected:e.message}]}function Xe(e){return e.path.length>0?!1:e.code==="invalid_union"?e.errors.every(t=>t.some(Xe)):
e.code==="invalid_type"}function Ht({path:e,expected:t},r,n,o){let i=o.spots.find(e),a=Gt(n,e);return{severity:"error",file:o.file,line:i?.line,column:i?.column,
at:_(e)||void 0,...p({kind:"misfit",value:a===void 0?null:Y(a),expected:t,example:Yt(r,e,o.file)})}}function qt(e,t,r,n){let o=n.spots.find(e),i=He(String(e.at(
-1)),t);return{severity:"note",file:n.file,line:o?.line,column:o?.column,at:_(e),...p({kind:"unknown-key",inPayload:r,near:i})}}function tn(e){return Object.keys(
e.shape)}function Gt(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function Yt(e,t,r){let n=null,o=e;
for(let i of t){o=o&&Qe(o,i);let a=o?.meta()?.examples;if(!Array.isArray(a)||a.length===0)continue;let u=a[0];n=Vt(String(i),u,r)}return n}function Vt(e,t,r){return/\.json$/i.
test(r)?`${JSON.stringify(e)}: ${JSON.stringify(t)}`:`${e}: ${typeof t=="string"?t:JSON.stringify(t)}`}function Z(e){let t=e.def,r=t.innerType??t.in;if(r)return Z(
r);for(let n of t.options??[]){let o=Z(n);if(o.shape??o.valueType)return o}return t}function Qe(e,t){let{shape:r,element:n,valueType:o}=Z(e);return r?Object.hasOwn(
r,t)?r[t]:void 0:n??o}function Q(e,t,r,n=new Set,o=[]){if(Array.isArray(t))return t.flatMap((a,u)=>{let l=Z(e).element??e;return Q(l,a,r,n,[...o,u])});if(typeof t!=
"object"||t===null)return[];let{shape:i}=Z(e);return Object.entries(t).flatMap(([a,u])=>{let l=Qe(e,a);return l?Q(l,u,r,n,[...o,a]):!i||o.length===0&&n.has(a)?[]:
[qt([...o,a],Object.keys(i),!1,r)]})}var Ge=100;function et(e,t){if(e.length<=Ge)return e;let r=e.filter(({severity:a})=>a==="error"),n=e.filter(({severity:a})=>a===
"note"),o=[...r,...n].slice(0,Ge),i=e.length-o.length;return[...o,{severity:"note",file:t,...p({kind:"more-problems",left:i})}]}function ee(e){if(Array.isArray(
e))return e.map(ee);if(typeof e!="object"||e===null)return e;let t=Object.entries(e).filter(([,r])=>r!==null);return Object.fromEntries(t.map(([r,n])=>[r,ee(n)]))}var h=ce(ut(),1);var te=64;function rt(e,t,r=1){let n=new h.LineCounter,o=new X,i=Jt(e,n);if(i===null)return{data:null,spots:o,colonLines:[],problems:[nt(t,r)]};let a={file:t,firstLine:r,
lines:n,spots:o,problems:[]};if(i.errors.length>0){let l=i.errors.filter(f=>f.code==="BLOCK_AS_IMPLICIT_KEY");return{data:null,spots:o,colonLines:l.map(f=>st(f.
pos[0],a)),problems:i.errors.map(f=>tt(f,a))}}for(let l of i.warnings)a.problems.push({...tt(l,a),severity:"note"});return{data:ue(i.contents,[],a),spots:o,colonLines:[],
problems:a.problems}}function Jt(e,t){return Xt(e)?null:(0,h.parseDocument)(e,{lineCounter:t,merge:!1,prettyErrors:!1,schema:"core",strict:!0,uniqueKeys:!1,version:"\
1.2",logLevel:"silent"})}function Xt(e){let t=0;for(let r of e)if((r==="["||r==="{")&&(t+=1),(r==="]"||r==="}")&&t>0&&(t-=1),t>8*te)return!0;return Qt.test(e)}var Qt=new RegExp(
String.raw`^[ ]*(?:[-?:][ \t]+){${te}}`,"m");function nt(e,t){return{severity:"error",file:e,line:t,...p({kind:"yaml-depth",most:te})}}function ue(e,t,r){return e==
null?null:(ot(e,t,r),t.length>te?(r.problems.push(nt(r.file,le(e,r))),null):(0,h.isAlias)(e)?(r.problems.push({severity:"error",file:r.file,line:le(e,r),at:_(t),
...p({kind:"alias",name:e.source})}),null):(0,h.isSeq)(e)?e.items.map((n,o)=>ue(n,[...t,o],r)):(0,h.isMap)(e)?er(e.items,t,r):(0,h.isScalar)(e)?sr(e):null)}function er(e,t,r){
let n={};for(let{key:o,value:i}of e){let a=or(o),u=le(o,r);a===null?r.problems.push(tr(r.file,u,t)):a==="__proto__"?r.problems.push(nr(r.file,u,t)):(Object.hasOwn(
n,a)&&r.problems.push(rr(r.file,u,[...t,a])),n[a]=ue(i,[...t,a],r),ot(o,[...t,a],r))}return n}function tr(e,t,r){return{severity:"error",file:e,line:t,at:_(r)||
void 0,...p({kind:"key-no-text"})}}function rr(e,t,r){return{severity:"error",file:e,line:t,at:_(r),...p({kind:"key-twice"})}}function nr(e,t,r){return{severity:"\
note",file:e,line:t,at:_([...r,"__proto__"]),...p({kind:"key-left-out",key:"__proto__"})}}function or(e){return(0,h.isScalar)(e)?typeof e.value=="string"?e.value:
e.source??(e.value===null?null:String(e.value)):null}function sr(e){let{value:t,source:r}=e;return typeof t=="bigint"?r??String(t):typeof t!="number"||(Number.isInteger(
t)?Number.isSafeInteger(t):Number.isFinite(t))?t:r??String(t)}function ot(e,t,r){if(!e?.range)return;let{line:n,col:o}=r.lines.linePos(e.range[0]);r.spots.set(t,
{line:n+r.firstLine-1,column:o})}function le(e,t){return st(e?.range?.[0]??0,t)}function st(e,t){return t.lines.linePos(e).line+t.firstLine-1}function tt(e,t){let{
line:r,col:n}=t.lines.linePos(e.pos[0]);return{severity:"error",file:t.file,line:r+t.firstLine-1,column:n,...p(ir[e.code]??{kind:"no-yaml",words:e.message})}}var ir={
BLOCK_AS_IMPLICIT_KEY:{kind:"yaml-colon"},MULTIPLE_DOCS:{kind:"yaml-documents"},TAB_AS_INDENT:{kind:"yaml-tab"},BAD_ALIAS:{kind:"yaml-alias"}};var ar=256*1024;function H(){return at(O.parse({}))}function hn(e){if(e===null)return{config:H(),problems:[]};let t=me(e.bytes,e.path,ar);if(t.problem)return{config:H(),
problems:[t.problem]};let r=ge(t.text),n=Me(r,e.path);if(n)return{config:H(),problems:[n]};let{data:o,spots:i,problems:a}=rt(r,e.path);if(Ee(a)||o===null)return{
config:H(),problems:a};let{config:u,problems:l}=lr(o,{file:e.path,spots:i});return{config:u,problems:et([...a,...l],e.path)}}function lr(e,t){if(typeof e!="obje\
ct"||e===null||Array.isArray(e)){let o={severity:"error",file:t.file,line:1,...p({kind:"no-keys",value:Y(e)})};return{config:H(),problems:[o]}}let r=ee(e),n=[...Q(
O,e,t,Ae),...Ye(O,r,t).problems];return{config:at(ur(r)),problems:n}}function ur(e){for(let t=ae(O,e);t.length>0;t=ae(O,e))for(let r of t.reverse())it(e,r);return O.
parse(e)}function it(e,t){let r=e;for(let o of t.slice(0,-1))r=r?.[o];let n=t.at(-1);Array.isArray(r)?r.splice(Number(n),1):n!==void 0&&r&&Object.hasOwn(r,n)?delete r[n]:
t.length>1&&it(e,t.slice(0,-1))}function at(e){let{paths:t,policy:r,limits:n}=e;return{branch:e.branch,timezone:e.timezone,defaultType:e.default_type,refs:e.refs,
paths:{queue:t.queue,events:t.events??`${t.queue}/events`,open:t.open??`${t.queue}/open`,done:t.done??`${t.queue}/done`,dead:t.dead??`${t.queue}/dead`,agents:t.
agents,directives:t.directives,knowledge:t.knowledge},policy:{...r,auto:r.auto??[`${t.knowledge}/**`],secrets:L(r.secrets)},sources:L(e.sources),retry:{...Be,...De(
e.retry)},retention:e.retention,review:{branches:e.review.branches,labels:e.review.labels,reviewers:e.review.reviewers,remindMs:e.review.remind,expireMs:e.review.
expire,pollMs:e.review.poll},sandbox:{default:e.sandbox.default??null,memoryBytes:e.sandbox.memory,cpus:e.sandbox.cpus??null,processes:e.sandbox.processes,diskBytes:e.
sandbox.disk??null,allow:e.sandbox.allow},senders:{...e.senders,signers:e.senders.signers??null},models:fr(e.models),budgets:cr(e.budgets),limits:{eventBytes:n.
event_bytes,fileBytes:n.file_bytes,files:n.files,outputBytes:n.output_bytes,depth:n.depth,emits:n.emits,fanOut:n.fan_out,repeats:n.repeats,checkpointBytes:n.checkpoint_bytes,
recoveries:n.recoveries,repositoryBytes:n.repository_bytes},remotes:L(Object.fromEntries(Object.entries(e.remotes).map(([o,i])=>[o,dr(i)])))}}function fr({claude:e,
openai:t,google:r,thinking:n,max_output:o,memory:i,prices:a,media:u}){let l=Object.entries(a).map(([f,{input:b,output:P,cache_read:F,cache_write:q}])=>[f,{input:b,
output:P,cacheRead:F??b,cacheWrite:q??b}]);return{claude:e??null,openai:t??null,google:r??null,thinking:n??null,maxOutput:o,memory:i,prices:L(Object.fromEntries(
l)),media:L(u)}}function cr({day:e,agent:t,agents:r,run:n}){return{day:e??null,agent:t??null,agents:L(r),run:n??null}}function L(e){return Object.assign(Object.
create(null),e)}function dr(e){return{pushesPerMinute:e.pushes_per_minute??null,leaseMs:e.lease??null,heartbeatMs:e.heartbeat??null,pollMs:e.poll??null}}export{Me as a,X as b,_ as c,rt as d,nr as e,br as f,wr as g,Rt as h,Ee as i,Te as j,Ct as k,W as l,kr as m,Mr as n,_r as o,Rr as p,zr as q,Ar as r,$e as s,Cr as t,
Or as u,Er as v,Et as w,Ie as x,je as y,Kr as z,Kt as A,Tr as B,Tt as C,$r as D,Lr as E,Fr as F,Nr as G,$t as H,Ir as I,jr as J,Br as K,De as L,Zr as M,Hr as N,
He as O,Ye as P,qt as Q,tn as R,Q as S,et as T,ee as U,H as V,hn as W};
