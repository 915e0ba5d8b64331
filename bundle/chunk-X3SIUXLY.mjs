import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as Je}from"./chunk-YVGOSWAK.mjs";import{A as de,B as pe,C as me,D as he,F as ge,G as ye,k as ae,l as le,o as s,r as ue,s as fe,t as S,v as Q,w as C,
x as p,z as ce}from"./chunk-AMSB6KOP.mjs";import{c as u}from"./chunk-VF7STXM3.mjs";import{b as Ve,d as ie}from"./chunk-6WZNAABB.mjs";var Ee=Ve(O=>{"use strict";O.__esModule=!0;O.distance=O.closest=void 0;var v=new Uint32Array(65536),At=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,i=-1,
a=0,f=r,l=r;l--;)v[e.charCodeAt(l)]|=1<<l;for(l=0;l<n;l++){var c=v[t.charCodeAt(l)],g=c|a;c|=(c&i)+i^i,a|=~(c|i),i&=c,a&o&&f++,i&o&&f--,a=a<<1|1,i=i<<1|~(g|a),a&=
g}for(l=r;l--;)v[e.charCodeAt(l)]=0;return f},$t=function(e,t){for(var r=t.length,n=e.length,o=[],i=[],a=Math.ceil(r/32),f=Math.ceil(n/32),l=0;l<a;l++)i[l]=-1,o[l]=
0;for(var c=0;c<f-1;c++){for(var g=0,x=-1,L=c*32,D=Math.min(32,n)+L,d=L;d<D;d++)v[e.charCodeAt(d)]|=1<<d;for(var l=0;l<r;l++){var _=v[t.charCodeAt(l)],T=i[l/32|
0]>>>l&1,b=o[l/32|0]>>>l&1,N=_|g,j=((_|b)&x)+x^x|_|b,h=g|~(j|x),y=x&j;h>>>31^T&&(i[l/32|0]^=1<<l),y>>>31^b&&(o[l/32|0]^=1<<l),h=h<<1|T,y=y<<1|b,x=y|~(N|h),g=h&N}
for(var d=L;d<D;d++)v[e.charCodeAt(d)]=0}for(var J=0,$=-1,U=c*32,se=Math.min(32,n-U)+U,d=U;d<se;d++)v[e.charCodeAt(d)]|=1<<d;for(var X=n,l=0;l<r;l++){var _=v[t.
charCodeAt(l)],T=i[l/32|0]>>>l&1,b=o[l/32|0]>>>l&1,N=_|J,j=((_|b)&$)+$^$|_|b,h=J|~(j|$),y=$&j;X+=h>>>n-1&1,X-=y>>>n-1&1,h>>>31^T&&(i[l/32|0]^=1<<l),y>>>31^b&&(o[l/
32|0]^=1<<l),h=h<<1|T,y=y<<1|b,$=y|~(N|h),J=h&N}for(var d=U;d<se;d++)v[e.charCodeAt(d)]=0;return X},Oe=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}return t.
length===0?e.length:e.length<=32?At(e,t):$t(e,t)};O.distance=Oe;var Ct=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var i=Oe(e,t[o]);i<r&&(r=i,n=o)}return t[n]};
O.closest=Ct});var I=1024,P=1024*I,be=1440*60*1e3,w=Q,R=u.union([p(1),u.string().regex(/^\d+(?:\.\d+)?\s*(?:KiB|MiB|GiB|KB|MB|GB|B)$/i)],{error:"a size such as `1MiB`, or a nu\
mber of bytes"}).transform(e=>typeof e=="number"?e:Xe(e));function Xe(e){let t={b:1,k:I,m:P,g:I*P}[e.replace(/[\d.\s]/g,"")[0]?.toLowerCase()??"b"]??1;return Math.
floor(Number.parseFloat(e)*t)}function ee(e){return/^[^\s~^:?*[\\\p{Cc}]+$/u.test(e)&&!/\.\.|@\{|\/\/|\.$|\/$|^\/|^-|(?:^|\/)\.|\.lock(?:\/|$)/.test(e)&&e!=="@"}
var K=u.string({error:"a name"}).min(1).max(100),F=S(ce,"path patterns"),we=S(u.string({error:"an address"}).regex(/^https?:\/\/\S+$/,{error:"an http or https a\
ddress; `{keyword}` stands for the keyword"}),"an address or a list of addresses"),Qe=u.object({pages:s(we.default([]),"Pages to read.",["https://example.org/se\
arch?q={keyword}"]),feeds:s(we.default([]),"RSS or Atom feeds to read.",["https://example.org/feed.xml"])}),et=u.object({pushes_per_minute:s(u.number({error:"a \
number"}).positive({error:"more than 0"}).optional(),"Most pushes a minute, of all runners together.",6),lease:s(C.optional(),"How long a silent runner keeps it\
s claims.","5m"),heartbeat:s(C.optional(),"How long a runner may be silent while it works.","1m"),poll:s(C.optional(),"Longest wait between two looks at the rem\
ote.","30s")}),tt=u.object({queue:s(w.default("queue"),"Holds the next four, unless they are named.","queue"),events:s(w.optional(),"Pending events.","queue/eve\
nts"),open:s(w.optional(),"Records of events with deliveries still open.","queue/open"),done:s(w.optional(),"Records by day.","queue/done"),dead:s(w.optional(),
"What failed for good.","queue/dead"),agents:s(w.default("agents"),"Agents.","agents"),directives:s(w.default("directives"),"What agents must follow.","directiv\
es"),knowledge:s(w.default("knowledge"),"What agents made.","knowledge")}),rt=u.object({frozen:s(F.default([]),"No agent ever writes here.",["LICENSE"]),propose:s(
F.default([]),"What agents write here waits for a person.",["docs/**"]),auto:s(F.optional(),"What agents write here is committed; the knowledge folder where lef\
t out.",["knowledge/**"]),secrets:s(u.record(u.string(),F,{error:"a map of names of secrets, each with agents"}).default({}),"Which agents may name a secret, by\
 patterns over their ids; any agent may name what is not listed.",{TELEGRAM_TOKEN:["messenger"]}),private:s(F.default(["**"]),"What must not leave the bus: no a\
gent reads it that also reads the open web and sends to any host. `[]` for a public bus.",["knowledge/memory/**"]),exposed:s(S(K,"ids of agents").default([]),"A\
gents that may do all of that, by their ids.",["strategy-analyst"])}),nt=u.object({event_bytes:s(R.default(P),"Most bytes of an event's file.","1MiB"),file_bytes:s(
R.default(20*P),"Most bytes of one file that a run writes.","20MiB"),files:s(p(1,1e4).default(200),"Most files that a run writes.",200),output_bytes:s(R.default(
10*P),"Most bytes that a program may print.","10MiB"),depth:s(p(1,1e4).default(32),"Most events in a row.",32),emits:s(p(0,1e3).default(50),"Most events that on\
e run may emit.",50),fan_out:s(p(1,1e5).default(500),"Most pending events of one chain, by their correlation_id.",500),repeats:s(p(1,1e3).default(2),"How often \
a chain may emit the very same event before it is stopped.",2),checkpoint_bytes:s(R.default(P),"Most bytes of a delivery's checkpoints.","1MiB"),recoveries:s(p(
0,100).default(3),"How often a delivery is taken over from a lost runner.",3),repository_bytes:s(R.default(4*I*P),"Size of the repository above which `status` a\
nd `doctor` warn; hosts advise 5 to 10 GiB at most.","4GiB")}),ve=u.union([u.literal("never").transform(()=>null),C],{error:"a span of time such as `3d`, or `ne\
ver`"}),ot=u.object({branches:s(w.refine(ee,{error:"a name git allows for branches"}).default("strata-drafts"),"Folder of the drafts' branches.","strata-drafts"),
labels:s(S(K,"labels").default(["strata"]),"Labels of a pull request.",["strata"]),reviewers:s(S(K,"names").default([]),"Who is asked to review: people, or `org\
/team`.",["ada","studio/editors"]),remind:s(ve.default(3*be),"How long a draft waits before people are reminded.","3d"),expire:s(ve.default(30*be),"How long bef\
ore it is closed by itself.","30d"),poll:s(C.default(6e4),"How often a daemon asks the forge what became of drafts.","1m")}),st=u.string({error:"a host and a po\
rt such as `127.0.0.1:8080`"}).regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,{error:"a host and a port such as `printer.lan:631` or `[::1]:8080`"}).transform(
e=>e.toLowerCase()),it=u.object({default:s(ye.optional(),"How agents are confined that do not say it; the strongest way that works where left out.","bubblewrap"),
memory:s(R.default(2*I*P),"Most memory of one run.","2GiB"),cpus:s(u.number({error:"a number of cores"}).positive({error:"more than 0 cores"}).optional(),"Most \
cores of one run; all where left out.",1),processes:s(p(8,1e5).default(1024),"Most processes and threads of one run.",1024),disk:s(R.optional(),"Most bytes that\
 a run's folders may grow by; 25 times `limits.file_bytes` where left out.","500MiB"),allow:s(S(st,"pairs of host and port").default([]),"Private addresses that\
 agents may reach, as `host:port`.",["127.0.0.1:8080"])}),k=u.number({error:"US dollars"}).nonnegative(),at=u.object({input:s(k,"US dollars for a million tokens\
 that a model reads.",3),output:s(k,"The same for what it writes, thinking included.",15),cache_read:s(k.optional(),"For what it reads again; as `input` where l\
eft out.",.3),cache_write:s(k.optional(),"For what is kept to be read again; as `input`.",3.75)}),lt=u.object({image:s(k.default(0),"For one image that a servic\
e makes.",.03),second:s(k.default(0),"For one second of voice or film.",.01),character:s(k.default(0),"For one character that is spoken.",2e-4)}),ut=u.object({claude:s(
K.optional(),"What `engine: claude` runs on.","opus"),openai:s(K.optional(),"What `engine: openai` runs on.","gpt-5.4"),google:s(K.optional(),"What `engine: goo\
gle` runs on.","gemini-3.8-flash"),thinking:s(pe.optional(),"How much `claude` models think; the model's own way where left out.","high"),max_output:s(p(256,1e6).
default(32e3),"Most tokens of one answer.",32e3),memory:s(p(0,1e6).default(8e3),"Most tokens of what an agent is told of its memory and of past turns.",8e3),prices:s(
u.record(u.string(),at,{error:"a map of names of models"}).default({}),"Prices of models that Strata does not know, or that differ.",{"my-model":{input:1,output:4}}),
media:s(u.record(u.string(),lt,{error:"a map of names of models"}).default({}),"Prices of what services make.",{"stable-image-core":{image:.03}})}),q=u.number({
error:"US dollars"}).positive({error:"more than 0 US dollars"}),ft=u.object({day:s(q.optional(),"Most US dollars that all agents together spend in a day.",5),agent:s(
q.optional(),"Most that each agent spends in a day.",1),agents:s(u.record(u.string(),q,{error:"a map of ids of agents, each with US dollars"}).default({}),"The \
same for agents by their ids, in the place of `agent`.",{"strategy-analyst":2}),run:s(q.optional(),"Most that one run spends of an agent that names no `budget`;\
 a tenth of the day's where left out.",.5)}),W=S(fe,"a pattern or a list of patterns"),ct=u.object({from:s(W,"Senders: principals, `agent:ID`, `github:NAME`.",[
"*@example.org"]),types:s(W.default(["*"]),"Event types they may ask for.",["idea","order.*"]),agents:s(W.default(["*"]),"Agents they may ask.",["strategy-analy\
st"])}),dt=u.object({signers:s(Q.optional(),"File of allowed keys in the bus, as `ssh-keygen` reads it; runners may have one of their own.","allowed_signers"),runners:s(
W.default(["runner:*"]),"Principals of runners: their commits say themselves for whom they were made.",["runner:*"]),rules:s(u.array(ct,{error:"a list of rules"}).
default([]),"Who may ask for what; where there are rules, nobody else may.",[{from:["*@example.org"],types:["idea"]}])}),pt=u.string({error:"a branch name"}).refine(
ee,{error:"a name git allows for a branch"}),mt=u.string({error:"a prefix such as `refs/strata`"}).transform(e=>e.replace(/\/+$/,"")).refine(e=>/^refs\/[^/]+/.test(
e)&&ee(e),{error:"a prefix git allows, such as `refs/strata` or `refs/heads/strata`"}),A=u.object({branch:s(pt.default("main"),"The bus branch.","main"),timezone:s(
de.default("UTC"),"In which days begin and schedules run.","Asia/Seoul"),default_type:s(ue.default("idea"),"Type of an event that says none and lies in no folde\
r.","idea"),refs:s(mt.default("refs/strata"),"Prefix of Strata's own refs at the remote.","refs/strata"),paths:s(tt.prefault({}),"Where things lie.",{queue:"que\
ue"}),policy:s(rt.prefault({}),"Path tiers.",{auto:["knowledge/**"]}),sources:s(u.record(u.string(),Qe,{error:"a map of source names"}).default({}),"What an eve\
nt's source and keyword become; `{keyword}` stands for the keyword.",{news:{feeds:["https://example.org/feed.xml"]}}),retry:s(ge.partial().prefault({}),"How oft\
en a failed run is tried, when again, and after what.",{limit:3,backoff:"2m",max:"1h"}),review:s(ot.prefault({}),"Drafts: what waits for a person.",{remind:"3d"}),
retention:s(u.object({days:s(p(1,36500).default(30),"Days a record stays at the tip.",30),records:s(p(1,1e6).default(1e4),"Most records at the tip.",1e4)}).prefault(
{}),"When records leave the tip; history keeps them.",{days:30,records:1e4}),sandbox:s(it.prefault({}),"How agents are confined.",{memory:"2GiB"}),senders:s(dt.
prefault({}),"Who may ask whom for what.",{signers:"allowed_signers"}),models:s(ut.prefault({}),"What agents think with.",{claude:"opus"}),budgets:s(ft.prefault(
{}),"What may be spent in a day.",{day:5}),limits:s(nt.prefault({}),"Bounds.",{files:200}),remotes:s(u.record(u.string(),et,{error:"a map of host names"}).default(
{}),"Budgets by host name; left out, the host's own defaults hold.",{"github.com":{pushes_per_minute:6}})}),xe=new Set(["channels","schedules"]);function sr(e){return`${[e.file,e.line,e.line===void 0?void 0:e.column].filter(r=>r!==void 0).join(":")}: ${ht(e)}`}function ht(e){let t=[e.at?`${e.at}: ${e.what}`:
e.what];return e.expected&&t.push(`expected ${e.expected}`),e.fix&&t.push(e.fix),t.join("; ")}function Se(e){return e.some(t=>t.severity==="error")}import{createHash as gt}from"node:crypto";var yt=250,bt=48;function B(e){return gt("sha256").update(e,"utf8").digest("hex")}function lr(e,t){return B(`${e}\0${t}`).
slice(0,40)}function ur(e,t){return B(`${e}\0${t}`).slice(0,40)}function fr(e,t){return`${e.refs}/claims/${t}`}function cr(e,t){return`${e.refs}/runners/${t}`}function dr(e,t){
return`${e.refs}/checkpoints/${t}`}function pr(e,t){return`${e.refs}/drafts/${t}`}function Pe(e){return B(e).slice(0,16)}var Me=new WeakMap;function mr(e){let t=Me.
get(e)??ke(e.id,e.id);return Me.set(e,t),t}function hr({path:e,blob:t}){return ke($e(e),`${e}\0${t}`)}function ke(e,t){let r=wt(e);return r===""?Pe(t):`${r}-${Pe(
t)}`}function gr(e){return e.slice(-16)}function wt(e){let t=e.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu,"-").replaceAll(/^-+|-+$/g,"");return Ae(
t,bt).replace(/-+$/,"")}function Ae(e,t){let r="";for(let n of e){if(r.length>=t||Buffer.byteLength(r+n)>150)break;r+=n}return r}function $e(e){return e.slice(e.
lastIndexOf("/")+1)}function yr(e){let t=e.replaceAll(/[^\p{L}\p{N}._-]+/gu,"-").replaceAll(/^[.-]+|[.-]+$/g,"");return t===""?"event":Ae(t,60)}function vt(e){return`${e.
replaceAll("%","%25").replaceAll("/","%2F")}.json`}function br(e){return e.replace(/\.json$/,"").replaceAll("%2F","/").replaceAll("%25","%")}var xt="problem.md";
function wr(e,t){let r=i=>i.normalize("NFC").toLowerCase(),n=new Set([xt,St,...t.map(vt)].map(r)),o=$e(e);for(;n.has(r(o));)o=`event-${o}`;return o}var vr=".git\
keep",xr="paused.json",St="unheard.json",_e=new Map;function Sr(e,t){let r=_e.get(t)??Pt(t);_e.set(t,r);let n=r.formatToParts(e),o=i=>n.find(a=>a.type===i)?.value??
"";return{day:`${o("year")}-${o("month")}-${o("day")}`,hour:o("hour")}}function Pt(e){let t="2-digit";return new Intl.DateTimeFormat("en-CA",{timeZone:e,year:"n\
umeric",month:t,day:t,hour:t,hourCycle:"h23"})}function Pr(e,t){for(let r=1;;r+=1){let n=r===1?e:`${e}-${r}`;if((t.get(n)??0)<yt)return n}}function Mr(e,t,r){let n=new Date(
Date.parse(`${r}T00:00:00Z`)-t.days*864e5).toISOString().slice(0,10),o=[...e].sort((f,l)=>Re(l.path).localeCompare(Re(f.path))),i=[],a=0;for(let f of o)f.day<n||
a>=t.records?i.push(f.path):a+=f.entries;return i.reverse()}function Re(e){return e.replace(/-(\d+)$/,(t,r)=>`-${r.padStart(6,"0")}`).replace(/\/(\d\d)$/,"/$1-0\
00001")}var Ce={limit:3,backoffMs:12e4,maxMs:36e5,on:me};function Ke(e){return{...e.limit===void 0?{}:{limit:Math.max(1,e.limit)},...e.backoff===void 0?{}:{backoffMs:e.
backoff},...e.max===void 0?{}:{maxMs:e.max},...e.on===void 0?{}:{on:e.on}}}function Ar(e,t,r){let n=Rt(t)+1,{cause:o,deadline:i}=e;if(Mt(o)||o!=="asked"&&o!=="c\
onflict"&&!r.on.includes(o))return{state:"failed",due:null,because:null};if(n>=r.limit)return{state:"failed",due:null,because:n>1?`after ${n} attempts`:null};let a=e.
wanted??new Date(e.ended+_t(e,n,r)).toISOString();return i!==null&&Date.parse(a)>=Date.parse(i)?{state:"failed",due:null,because:`another try would come after i\
ts deadline, ${i}`}:{state:"retry",due:a}}function Mt(e){return he.includes(e)}function _t({cause:e,run:t},r,n){if(e==="conflict")return 0;let o=Math.min(n.maxMs,
n.backoffMs*2**(r-1));return Math.round(kt(t)*o)}function Rt(e){return e===null?0:[...e.earlier,e].filter(({state:t})=>t==="retry").length}function kt(e){return Number.
parseInt(B(e).slice(0,12),16)/2**48}var Ne=ie(Ee(),1);var H=class{#e=new Map;set(t,r){this.#e.set(Le(t),r)}find(t){for(let r=t.length;r>=0;r-=1){let n=this.#e.get(Le(t.slice(0,r)));if(n)return n}}};function M(e){return e.
map((t,r)=>typeof t=="number"?`[${t}]`:(r===0?"":".")+String(t)).join("")}function Le(e){return e.map(String).join("\0")}function je(e,t,r){let n=e.safeParse(t,{error:Kt});return n.success?{value:n.data,problems:[]}:{value:null,problems:Fe(n.error).map(i=>Et(i,e,t,r)).sort((i,a)=>(i.
line??0)-(a.line??0))}}function te(e,t){let r=e.safeParse(t);return r.success?[]:Fe(r.error).map(({path:n})=>n)}function Kt(e){if(e.code==="invalid_type")return Ot[String(
e.expected)]}var Ot={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text",number:"a number",boolean:"true or false"};function Fe(e){return e.
issues.flatMap(t=>Ie(t,[]))}function Ie(e,t){let r=[...t,...e.path];if(e.code==="invalid_union"){let n=e.errors.filter(a=>!a.some(Be)),[o,...i]=n;if(o&&i.length===
0)return o.flatMap(a=>Ie(a,r))}return[{path:r,expected:e.message}]}function Be(e){return e.path.length>0?!1:e.code==="invalid_union"?e.errors.every(t=>t.some(Be)):
e.code==="invalid_type"}function Et({path:e,expected:t},r,n,o){let i=o.spots.find(e),a=jt(n,e);return{severity:"error",file:o.file,line:i?.line,column:i?.column,
at:M(e)||void 0,what:a===void 0?"is missing":`is ${re(a)}`,expected:t,fix:Ft(r,e,o.file)}}function Lt(e,t){let r=null;for(let n of t){let o=(0,Ne.distance)(e.toLowerCase(),
n.toLowerCase());(r===null||o<r.away)&&(r={name:n,away:o})}return r&&r.away<=Math.max(1,Math.floor(e.length/3))?r.name:null}function Tt(e,t,r,n){let o=n.spots.find(
e),i=Lt(String(e.at(-1)),t);return{severity:"note",file:n.file,line:o?.line,column:o?.column,at:M(e),what:`the key is not known; ${r}`,fix:i?`did you mean \`${i}\
\`?`:void 0}}function Er(e){return Object.keys(e.shape)}function re(e){return e===null?"empty":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e==
"string"?e===""?"an empty text":`the text ${Nt(e)}`:typeof e=="object"?"a map of keys":`the ${typeof e} ${String(e)}`}function Nt(e){return JSON.stringify(e.length>
60?`${e.slice(0,57)}...`:e)}function jt(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function Ft(e,t,r){
let n,o=e;for(let i of t){o=o&&ze(o,i);let a=o?.meta()?.examples;if(!Array.isArray(a)||a.length===0)continue;let f=a[0];n=`write for example \`${It(String(i),f,
r)}\``}return n}function It(e,t,r){return/\.json$/i.test(r)?`${JSON.stringify(e)}: ${JSON.stringify(t)}`:`${e}: ${typeof t=="string"?t:JSON.stringify(t)}`}function z(e){
let t=e.def,r=t.innerType??t.in;if(r)return z(r);for(let n of t.options??[]){let o=z(n);if(o.shape??o.valueType)return o}return t}function ze(e,t){let{shape:r,element:n,
valueType:o}=z(e);return r?Object.hasOwn(r,t)?r[t]:void 0:n??o}function Z(e,t,r,n=new Set,o=[]){if(Array.isArray(t))return t.flatMap((a,f)=>{let l=z(e).element??
e;return Z(l,a,r,n,[...o,f])});if(typeof t!="object"||t===null)return[];let{shape:i}=z(e);return Object.entries(t).flatMap(([a,f])=>{let l=ze(e,a);return l?Z(l,
f,r,n,[...o,a]):!i||o.length===0&&n.has(a)?[]:[Tt([...o,a],Object.keys(i),"it changes nothing",r)]})}var Te=100;function De(e,t){if(e.length<=Te)return e;let r=e.
filter(({severity:a})=>a==="error"),n=e.filter(({severity:a})=>a==="note"),o=[...r,...n].slice(0,Te),i=`there are ${e.length-o.length} more problems`;return[...o,
{severity:"note",file:t,what:i,fix:"mend these first"}]}function Y(e){if(Array.isArray(e))return e.map(Y);if(typeof e!="object"||e===null)return e;let t=Object.
entries(e).filter(([,r])=>r!==null);return Object.fromEntries(t.map(([r,n])=>[r,Y(n)]))}var m=ie(Je(),1);var G=64;function qe(e,t,r=1){let n=new m.LineCounter,o=new H,i=Bt(e,n);if(i===null)return{data:null,spots:o,colonLines:[],problems:[We(t,r)]};let a={file:t,firstLine:r,
lines:n,spots:o,problems:[]};if(i.errors.length>0){let l=i.errors.filter(c=>c.code==="BLOCK_AS_IMPLICIT_KEY");return{data:null,spots:o,colonLines:l.map(c=>Ze(c.
pos[0],a)),problems:i.errors.map(c=>Ue(c,a))}}for(let l of i.warnings)a.problems.push({...Ue(l,a),severity:"note"});return{data:oe(i.contents,[],a),spots:o,colonLines:[],
problems:a.problems}}function Bt(e,t){return zt(e)?null:(0,m.parseDocument)(e,{lineCounter:t,merge:!1,prettyErrors:!1,schema:"core",strict:!0,uniqueKeys:!1,version:"\
1.2",logLevel:"silent"})}function zt(e){let t=0;for(let r of e)if((r==="["||r==="{")&&(t+=1),(r==="]"||r==="}")&&t>0&&(t-=1),t>8*G)return!0;return Dt.test(e)}var Dt=new RegExp(
String.raw`^[ ]*(?:[-?:][ \t]+){${G}}`,"m");function We(e,t){return{severity:"error",file:e,line:t,what:"the YAML is nested too deeply",expected:`at most ${G} l\
evels`,fix:"flatten it"}}function oe(e,t,r){return e==null?null:(He(e,t,r),t.length>G?(r.problems.push(We(r.file,ne(e,r))),null):(0,m.isAlias)(e)?(r.problems.push(
{severity:"error",file:r.file,line:ne(e,r),at:M(t),what:`the alias \`*${e.source}\` is not allowed`,expected:"the value itself",fix:"write the value out where t\
he alias stands"}),null):(0,m.isSeq)(e)?e.items.map((n,o)=>oe(n,[...t,o],r)):(0,m.isMap)(e)?Ut(e.items,t,r):(0,m.isScalar)(e)?Yt(e):null)}function Ut(e,t,r){let n={};
for(let{key:o,value:i}of e){let a=Zt(o),f=ne(o,r);a===null?r.problems.push(qt(r.file,f,t)):a==="__proto__"?r.problems.push(Ht(r.file,f,t)):(Object.hasOwn(n,a)&&
r.problems.push(Wt(r.file,f,[...t,a])),n[a]=oe(i,[...t,a],r),He(o,[...t,a],r))}return n}function qt(e,t,r){return{severity:"error",file:e,line:t,at:M(r)||void 0,
what:"a key is not a plain text",expected:"a name before the colon",fix:"put the key in quotes"}}function Wt(e,t,r){return{severity:"error",file:e,line:t,at:M(r),
what:"the key stands here a second time",fix:"keep one of the two"}}function Ht(e,t,r){return{severity:"note",file:e,line:t,at:M([...r,"__proto__"]),what:"the k\
ey `__proto__` is left out",fix:"use another name"}}function Zt(e){return(0,m.isScalar)(e)?typeof e.value=="string"?e.value:e.source??(e.value===null?null:String(
e.value)):null}function Yt(e){let{value:t,source:r}=e;return typeof t=="bigint"?r??String(t):typeof t!="number"||(Number.isInteger(t)?Number.isSafeInteger(t):Number.
isFinite(t))?t:r??String(t)}function He(e,t,r){if(!e?.range)return;let{line:n,col:o}=r.lines.linePos(e.range[0]);r.spots.set(t,{line:n+r.firstLine-1,column:o})}
function ne(e,t){return Ze(e?.range?.[0]??0,t)}function Ze(e,t){return t.lines.linePos(e).line+t.firstLine-1}function Ue(e,t){let{line:r,col:n}=t.lines.linePos(
e.pos[0]),o=Gt[e.code];return{severity:"error",file:t.file,line:r+t.firstLine-1,column:n,what:o?.what??`this is not YAML: ${e.message}`,fix:o?.fix??"put the val\
ue in quotes, or mend the indentation"}}var Gt={BLOCK_AS_IMPLICIT_KEY:{what:"an unquoted value holds a colon followed by a space",fix:"put the whole value in qu\
otes"},MULTIPLE_DOCS:{what:"a second document begins here",fix:"remove the line of `---` or `...`"},TAB_AS_INDENT:{what:"a tab is used as indentation",fix:"inde\
nt with spaces"},BAD_ALIAS:{what:"an alias is used wrongly",fix:"write the value out, or quote the `*`"}};var Vt=256*1024;function V(){return Ge(A.parse({}))}function Ur(e){if(e===null)return{config:V(),problems:[]};let t=ae(e.bytes,e.path,Vt);if(t.problem)return{config:V(),
problems:[t.problem]};let{data:r,spots:n,problems:o}=qe(le(t.text),e.path);if(Se(o)||r===null)return{config:V(),problems:o};let{config:i,problems:a}=Jt(r,{file:e.
path,spots:n});return{config:i,problems:De([...o,...a],e.path)}}function Jt(e,t){if(typeof e!="object"||e===null||Array.isArray(e)){let o={severity:"error",file:t.
file,line:1,what:`the file holds ${re(e)}`,expected:"keys with values",fix:"write for example `branch: main`"};return{config:V(),problems:[o]}}let r=Y(e),n=[...Z(
A,e,t,xe),...je(A,r,t).problems];return{config:Ge(Xt(r)),problems:n}}function Xt(e){for(let t=te(A,e);t.length>0;t=te(A,e))for(let r of t.reverse())Ye(e,r);return A.
parse(e)}function Ye(e,t){let r=e;for(let o of t.slice(0,-1))r=r?.[o];let n=t.at(-1);Array.isArray(r)?r.splice(Number(n),1):n!==void 0&&r&&Object.hasOwn(r,n)?delete r[n]:
t.length>1&&Ye(e,t.slice(0,-1))}function Ge(e){let{paths:t,policy:r,limits:n}=e;return{branch:e.branch,timezone:e.timezone,defaultType:e.default_type,refs:e.refs,
paths:{queue:t.queue,events:t.events??`${t.queue}/events`,open:t.open??`${t.queue}/open`,done:t.done??`${t.queue}/done`,dead:t.dead??`${t.queue}/dead`,agents:t.
agents,directives:t.directives,knowledge:t.knowledge},policy:{...r,auto:r.auto??[`${t.knowledge}/**`],secrets:E(r.secrets)},sources:E(e.sources),retry:{...Ce,...Ke(
e.retry)},retention:e.retention,review:{branches:e.review.branches,labels:e.review.labels,reviewers:e.review.reviewers,remindMs:e.review.remind,expireMs:e.review.
expire,pollMs:e.review.poll},sandbox:{default:e.sandbox.default??null,memoryBytes:e.sandbox.memory,cpus:e.sandbox.cpus??null,processes:e.sandbox.processes,diskBytes:e.
sandbox.disk??null,allow:e.sandbox.allow},senders:{...e.senders,signers:e.senders.signers??null},models:Qt(e.models),budgets:er(e.budgets),limits:{eventBytes:n.
event_bytes,fileBytes:n.file_bytes,files:n.files,outputBytes:n.output_bytes,depth:n.depth,emits:n.emits,fanOut:n.fan_out,repeats:n.repeats,checkpointBytes:n.checkpoint_bytes,
recoveries:n.recoveries,repositoryBytes:n.repository_bytes},remotes:E(Object.fromEntries(Object.entries(e.remotes).map(([o,i])=>[o,tr(i)])))}}function Qt({claude:e,
openai:t,google:r,thinking:n,max_output:o,memory:i,prices:a,media:f}){let l=Object.entries(a).map(([c,{input:g,output:x,cache_read:L,cache_write:D}])=>[c,{input:g,
output:x,cacheRead:L??g,cacheWrite:D??g}]);return{claude:e??null,openai:t??null,google:r??null,thinking:n??null,maxOutput:o,memory:i,prices:E(Object.fromEntries(
l)),media:E(f)}}function er({day:e,agent:t,agents:r,run:n}){return{day:e??null,agent:t??null,agents:E(r),run:n??null}}function E(e){return Object.assign(Object.
create(null),e)}function tr(e){return{pushesPerMinute:e.pushes_per_minute??null,leaseMs:e.lease??null,heartbeatMs:e.heartbeat??null,pollMs:e.poll??null}}export{H as a,M as b,qe as c,Ht as d,sr as e,ht as f,Se as g,yt as h,B as i,lr as j,ur as k,fr as l,cr as m,dr as n,pr as o,Pe as p,mr as q,hr as r,gr as s,wt as t,
Ae as u,$e as v,yr as w,vt as x,br as y,xt as z,wr as A,vr as B,xr as C,St as D,Sr as E,Pr as F,Mr as G,Ke as H,Ar as I,Ee as J,je as K,Tt as L,Er as M,re as N,
Z as O,De as P,Y as Q,V as R,Ur as S};
