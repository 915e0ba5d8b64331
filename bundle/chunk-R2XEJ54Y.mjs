import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as st}from"./chunk-YVGOSWAK.mjs";import{A as ye,B as be,C as we,D as ve,E as xe,G as Se,H as Pe,k as pe,l as me,o as s,r as he,s as ge,t as P,v as ne,
w as K,x as m}from"./chunk-F6DP7HLX.mjs";import{f as p,j as I,o as ce,p as d,s as re,v as R,x as de}from"./chunk-B7XZNKNR.mjs";import{b as ot,d as fe}from"./chunk-6WZNAABB.mjs";var Be=ot(E=>{"use strict";E.__esModule=!0;E.distance=E.closest=void 0;var x=new Uint32Array(65536),Lt=function(e,t){for(var r=e.length,n=t.length,o=1<<r-1,a=-1,
i=0,u=r,l=r;l--;)x[e.charCodeAt(l)]|=1<<l;for(l=0;l<n;l++){var f=x[t.charCodeAt(l)],y=f|i;f|=(f&a)+a^a,i|=~(f|a),a&=f,i&o&&u++,a&o&&u--,i=i<<1|1,a=a<<1|~(y|i),i&=
y}for(l=r;l--;)x[e.charCodeAt(l)]=0;return u},Nt=function(e,t){for(var r=t.length,n=e.length,o=[],a=[],i=Math.ceil(r/32),u=Math.ceil(n/32),l=0;l<i;l++)a[l]=-1,o[l]=
0;for(var f=0;f<u-1;f++){for(var y=0,S=-1,L=f*32,Z=Math.min(32,n)+L,c=L;c<Z;c++)x[e.charCodeAt(c)]|=1<<c;for(var l=0;l<r;l++){var k=x[t.charCodeAt(l)],N=a[l/32|
0]>>>l&1,w=o[l/32|0]>>>l&1,j=k|y,F=((k|w)&S)+S^S|k|w,g=y|~(F|S),b=S&F;g>>>31^N&&(a[l/32|0]^=1<<l),b>>>31^w&&(o[l/32|0]^=1<<l),g=g<<1|N,b=b<<1|w,S=b|~(j|g),y=g&j}
for(var c=L;c<Z;c++)x[e.charCodeAt(c)]=0}for(var ee=0,C=-1,H=f*32,ue=Math.min(32,n-H)+H,c=H;c<ue;c++)x[e.charCodeAt(c)]|=1<<c;for(var te=n,l=0;l<r;l++){var k=x[t.
charCodeAt(l)],N=a[l/32|0]>>>l&1,w=o[l/32|0]>>>l&1,j=k|ee,F=((k|w)&C)+C^C|k|w,g=ee|~(F|C),b=C&F;te+=g>>>n-1&1,te-=b>>>n-1&1,g>>>31^N&&(a[l/32|0]^=1<<l),b>>>31^w&&
(o[l/32|0]^=1<<l),g=g<<1|N,b=b<<1|w,C=b|~(j|g),ee=g&j}for(var c=H;c<ue;c++)x[e.charCodeAt(c)]=0;return te},Ie=function(e,t){if(e.length<t.length){var r=t;t=e,e=
r}return t.length===0?e.length:e.length<=32?Lt(e,t):Nt(e,t)};E.distance=Ie;var jt=function(e,t){for(var r=1/0,n=0,o=0;o<t.length;o++){var a=Ie(e,t[o]);a<r&&(r=a,
n=o)}return t[n]};E.closest=jt});function Me(e,t){let r=/^<{7}(?: .*)?\n[^]*?^={7}\n[^]*?^>{7}(?: |$)/m.exec(e);return r?{severity:"error",file:t,line:e.slice(0,r.index).split(`
`).length,what:"the markers of a merge conflict stand here",expected:"one of the two versions between them",fix:"keep what is meant, and take out the lines of `\
<<<<<<<`, `=======` and `>>>>>>>`"}:null}var D=1024,M=1024*D,_e=1440*60*1e3,v=ne,z=re([m(1),p().regex(/^\d+(?:\.\d+)?\s*(?:KiB|MiB|GiB|KB|MB|GB|B)$/i)],{error:"a size such as `1MiB`, or a number of byt\
es"}).transform(e=>typeof e=="number"?e:it(e));function it(e){let t={b:1,k:D,m:M,g:D*M}[e.replace(/[\d.\s]/g,"")[0]?.toLowerCase()??"b"]??1;return Math.floor(Number.
parseFloat(e)*t)}function oe(e){return/^[^\s~^:?*[\\\p{Cc}]+$/u.test(e)&&!/\.\.|@\{|\/\/|\.$|\/$|^\/|^-|(?:^|\/)\.|\.lock(?:\/|$)/.test(e)&&e!=="@"}var O=p({error:"\
a name"}).min(1).max(100),B=P(ye,"path patterns"),ke=P(p({error:"an address"}).regex(/^https?:\/\/\S+$/,{error:"an http or https address; `{keyword}` stands for\
 the keyword"}),"an address or a list of addresses"),at=d({pages:s(ke.default([]),"Pages to read.",["https://example.org/search?q={keyword}"]),feeds:s(ke.default(
[]),"RSS or Atom feeds to read.",["https://example.org/feed.xml"])}),lt=d({pushes_per_minute:s(I({error:"a number"}).positive({error:"more than 0"}).optional(),
"Most pushes a minute, of all runners together.",6),lease:s(K.optional(),"How long a silent runner keeps its claims.","5m"),heartbeat:s(K.optional(),"How long a\
 runner may be silent while it works.","1m"),poll:s(K.optional(),"Longest wait between two looks at the remote.","30s")}),ut=d({queue:s(v.default("queue"),"Hold\
s the next four, unless they are named.","queue"),events:s(v.optional(),"Pending events.","queue/events"),open:s(v.optional(),"Records of events with deliveries\
 still open.","queue/open"),done:s(v.optional(),"Records by day.","queue/done"),dead:s(v.optional(),"What failed for good.","queue/dead"),agents:s(v.default("ag\
ents"),"Agents.","agents"),directives:s(v.default("directives"),"What agents must follow.","directives"),knowledge:s(v.default("knowledge"),"What agents made.",
"knowledge")}),ft=d({frozen:s(B.default([]),"No agent ever writes here.",["LICENSE"]),propose:s(B.default([]),"What agents write here waits for a person.",["doc\
s/**"]),auto:s(B.optional(),"What agents write here is committed; the knowledge folder where left out.",["knowledge/**"]),secrets:s(R(p(),B,{error:"a map of nam\
es of secrets, each with agents"}).default({}),"Which agents may name a secret, by patterns over their ids; any agent may name what is not listed.",{TELEGRAM_TOKEN:[
"messenger"]}),private:s(B.default(["**"]),"What must not leave the bus: no agent reads it that also reads the open web and sends to any host. `[]` for a public\
 bus.",["knowledge/memory/**"]),exposed:s(P(O,"ids of agents").default([]),"Agents that may do all of that, by their ids.",["strategy-analyst"])}),ct=d({event_bytes:s(
z.default(M),"Most bytes of an event's file.","1MiB"),file_bytes:s(z.default(20*M),"Most bytes of one file that a run writes.","20MiB"),files:s(m(1,1e4).default(
200),"Most files that a run writes.",200),output_bytes:s(z.default(10*M),"Most bytes that a program may print.","10MiB"),depth:s(m(1,1e4).default(32),"Most even\
ts in a row.",32),emits:s(m(0,1e3).default(50),"Most events that one run may emit.",50),fan_out:s(m(1,1e5).default(500),"Most pending events of one chain, by th\
eir correlation_id.",500),repeats:s(m(1,1e3).default(2),"How often a chain may emit the very same event before it is stopped.",2),checkpoint_bytes:s(z.default(M),
"Most bytes of a delivery's checkpoints.","1MiB"),recoveries:s(m(0,100).default(3),"How often a delivery is taken over from a lost runner.",3),repository_bytes:s(
z.default(4*D*M),"Size of the repository above which `status` and `doctor` warn; hosts advise 5 to 10 GiB at most.","4GiB")}),Re=re([de("never").transform(()=>null),
K],{error:"a span of time such as `3d`, or `never`"}),dt=d({branches:s(v.refine(oe,{error:"a name git allows for branches"}).default("strata-drafts"),"Folder of\
 the drafts' branches.","strata-drafts"),labels:s(P(O,"labels").default(["strata"]),"Labels of a pull request.",["strata"]),reviewers:s(P(O,"names").default([]),
"Who is asked to review: people, or `org/team`.",["ada","studio/editors"]),remind:s(Re.default(3*_e),"How long a draft waits before people are reminded.","3d"),
expire:s(Re.default(30*_e),"How long before it is closed by itself.","30d"),poll:s(K.default(6e4),"How often a daemon asks the forge what became of drafts.","1m")}),
pt=p({error:"a host and a port such as `127.0.0.1:8080`"}).regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i,{error:"a host and a port such as `printer.lan:631\
` or `[::1]:8080`"}).transform(e=>e.toLowerCase()),mt=d({default:s(Pe.optional(),"How agents are confined that do not say it; the strongest way that works where\
 left out.","bubblewrap"),memory:s(z.default(2*D*M),"Most memory of one run.","2GiB"),cpus:s(I({error:"a number of cores"}).positive({error:"more than 0 cores"}).
optional(),"Most cores of one run; all where left out.",1),processes:s(m(8,1e5).default(1024),"Most processes and threads of one run.",1024),disk:s(z.optional(),
"Most bytes that a run's folders may grow by; 25 times `limits.file_bytes` where left out.","500MiB"),allow:s(P(pt,"pairs of host and port").default([]),"Privat\
e addresses that agents may reach, as `host:port`.",["127.0.0.1:8080"])}),$=I({error:"US dollars"}).nonnegative(),ht=d({input:s($,"US dollars for a million toke\
ns that a model reads.",3),output:s($,"The same for what it writes, thinking included.",15),cache_read:s($.optional(),"For what it reads again; as `input` where\
 left out.",.3),cache_write:s($.optional(),"For what is kept to be read again; as `input`.",3.75)}),gt=d({image:s($.default(0),"For one image that a service mak\
es.",.03),second:s($.default(0),"For one second of voice or film.",.01),character:s($.default(0),"For one character that is spoken.",2e-4)}),yt=d({claude:s(O.optional(),
"What `engine: claude` runs on.","opus"),openai:s(O.optional(),"What `engine: openai` runs on.","gpt-5.4"),google:s(O.optional(),"What `engine: google` runs on.",
"gemini-3.8-flash"),thinking:s(we.optional(),"How much `claude` models think; the model's own way where left out.","high"),max_output:s(m(256,1e6).default(32e3),
"Most tokens of one answer.",32e3),memory:s(m(0,1e6).default(8e3),"Most tokens of what an agent is told of its memory and of past turns.",8e3),prices:s(R(p(),ht,
{error:"a map of names of models"}).default({}),"Prices of models that Strata does not know, or that differ.",{"my-model":{input:1,output:4}}),media:s(R(p(),gt,
{error:"a map of names of models"}).default({}),"Prices of what services make.",{"stable-image-core":{image:.03}})}),Y=I({error:"US dollars"}).positive({error:"\
more than 0 US dollars"}),bt=d({day:s(Y.optional(),"Most US dollars that all agents together spend in a day.",5),agent:s(Y.optional(),"Most that each agent spen\
ds in a day.",1),agents:s(R(p(),Y,{error:"a map of ids of agents, each with US dollars"}).default({}),"The same for agents by their ids, in the place of `agent`\
.",{"strategy-analyst":2}),run:s(Y.optional(),"Most that one run spends of an agent that names no `budget`; a tenth of the day's where left out.",.5)}),G=P(ge,"\
a pattern or a list of patterns"),wt=d({from:s(G,"Senders: principals, `agent:ID`, `github:NAME`.",["*@example.org"]),types:s(G.default(["*"]),"Event types they\
 may ask for.",["idea","order.*"]),agents:s(G.default(["*"]),"Agents they may ask.",["strategy-analyst"])}),vt=d({signers:s(ne.optional(),"File of allowed keys \
in the bus, as `ssh-keygen` reads it; runners may have one of their own.","allowed_signers"),runners:s(G.default(["runner:*"]),"Principals of runners: their com\
mits say themselves for whom they were made.",["runner:*"]),rules:s(ce(wt,{error:"a list of rules"}).default([]),"Who may ask for what; where there are rules, n\
obody else may.",[{from:["*@example.org"],types:["idea"]}])}),xt=p({error:"a branch name"}).refine(oe,{error:"a name git allows for a branch"}),St=p({error:"a p\
refix such as `refs/strata`"}).transform(e=>e.replace(/\/+$/,"")).refine(e=>/^refs\/[^/]+/.test(e)&&oe(e),{error:"a prefix git allows, such as `refs/strata` or \
`refs/heads/strata`"}),A=d({branch:s(xt.default("main"),"The bus branch.","main"),timezone:s(be.default("UTC"),"In which days begin and schedules run.","Asia/Se\
oul"),default_type:s(he.default("idea"),"Type of an event that says none and lies in no folder.","idea"),refs:s(St.default("refs/strata"),"Prefix of Strata's ow\
n refs at the remote.","refs/strata"),paths:s(ut.prefault({}),"Where things lie.",{queue:"queue"}),policy:s(ft.prefault({}),"Path tiers.",{auto:["knowledge/**"]}),
sources:s(R(p(),at,{error:"a map of source names"}).default({}),"What an event's source and keyword become; `{keyword}` stands for the keyword.",{news:{feeds:["\
https://example.org/feed.xml"]}}),retry:s(Se.partial().prefault({}),"How often a failed run is tried, when again, and after what.",{limit:3,backoff:"2m",max:"1h"}),
review:s(dt.prefault({}),"Drafts: what waits for a person.",{remind:"3d"}),retention:s(d({days:s(m(1,36500).default(30),"Days a record stays at the tip.",30),records:s(
m(1,1e6).default(1e4),"Most records at the tip.",1e4)}).prefault({}),"When records leave the tip; history keeps them.",{days:30,records:1e4}),sandbox:s(mt.prefault(
{}),"How agents are confined.",{memory:"2GiB"}),senders:s(vt.prefault({}),"Who may ask whom for what.",{signers:"allowed_signers"}),models:s(yt.prefault({}),"Wh\
at agents think with.",{claude:"opus"}),budgets:s(bt.prefault({}),"What may be spent in a day.",{day:5}),limits:s(ct.prefault({}),"Bounds.",{files:200}),remotes:s(
R(p(),lt,{error:"a map of host names"}).default({}),"Budgets by host name; left out, the host's own defaults hold.",{"github.com":{pushes_per_minute:6}})}),ze=new Set(
["channels","schedules"]);function mr(e){return`${[e.file,e.line,e.line===void 0?void 0:e.column].filter(r=>r!==void 0).join(":")}: ${Pt(e)}`}function Pt(e){let t=[e.at?`${e.at}: ${e.what}`:
e.what];return e.expected&&t.push(`expected ${e.expected}`),e.fix&&t.push(e.fix),t.join("; ")}function $e(e){return e.some(t=>t.severity==="error")}import{createHash as _t}from"node:crypto";var Ae=new Map;function Ce(e,t){let r=Ae.get(t)??Mt(t);Ae.set(t,r);let n=new Map(r.formatToParts(e).map(({type:i,value:u})=>[i,u])),o=i=>n.get(i)??"",a=o("timeZ\
oneName").slice(3);return`${o("year")}-${o("month")}-${o("day")}T${o("hour")}:${o("minute")}:00${a||"+00:00"}`}function Mt(e){let t="2-digit";return new Intl.DateTimeFormat(
"en-CA",{timeZone:e,year:"numeric",month:t,day:t,hour:t,minute:t,hourCycle:"h23",timeZoneName:"longOffset"})}var kt=250,Rt=48;function U(e){return _t("sha256").update(e).digest("hex")}function wr(e,t){return U(`${e}\0${t}`).slice(0,40)}function vr(e,t){return U(`${e}\0${t}`).
slice(0,40)}function xr(e,t){return`${e.refs}/claims/${t}`}function Sr(e,t){return`${e.refs}/runners/${t}`}function Pr(e,t){return`${e.refs}/checkpoints/${t}`}function Mr(e,t){
return`${e.refs}/drafts/${t}`}function Ke(e){return U(e).slice(0,16)}var Oe=new WeakMap;function _r(e){let t=Oe.get(e)??Te(e.id,e.id);return Oe.set(e,t),t}function kr({
path:e,blob:t}){return Te(Ne(e),`${e}\0${t}`)}function Te(e,t){let r=zt(e);return r===""?Ke(t):`${r}-${Ke(t)}`}function Rr(e){return e.slice(-16)}function zt(e){
let t=e.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu,"-").replaceAll(/^-+|-+$/g,"");return Le(t,Rt).replace(/-+$/,"")}function Le(e,t){let r="";
for(let n of e){if(r.length>=t||Buffer.byteLength(r+n)>150)break;r+=n}return r}function Ne(e){return e.slice(e.lastIndexOf("/")+1)}function zr(e){let t=e.replaceAll(
/[^\p{L}\p{N}._-]+/gu,"-").replaceAll(/^[.-]+|[.-]+$/g,"");return t===""?"event":Le(t,60)}function $t(e){return`${e.replaceAll("%","%25").replaceAll("/","%2F")}\
.json`}function $r(e){return e.replace(/\.json$/,"").replaceAll("%2F","/").replaceAll("%25","%")}var At="problem.md";function Ar(e,t){let r=a=>a.normalize("NFC").
toLowerCase(),n=new Set([At,Ct,...t.map($t)].map(r)),o=Ne(e);for(;n.has(r(o));)o=`event-${o}`;return o}var Cr=".gitkeep",Kr="paused.json",Or="schedules.json",Ct="\
unheard.json";function Er(e,t){let r=Ce(e.getTime(),t);return{day:r.slice(0,10),hour:r.slice(11,13)}}function Tr(e,t){for(let r=1;;r+=1){let n=r===1?e:`${e}-${r}`;
if((t.get(n)??0)<kt)return n}}function Lr(e,t,r){let n=new Date(Date.parse(`${r}T00:00:00Z`)-t.days*864e5).toISOString().slice(0,10),o=[...e].sort((u,l)=>Ee(l.path).
localeCompare(Ee(u.path))),a=[],i=0;for(let u of o)u.day<n||i>=t.records?a.push(u.path):i+=u.entries;return a.reverse()}function Ee(e){return e.replace(/-(\d+)$/,
(t,r)=>`-${r.padStart(6,"0")}`).replace(/\/(\d\d)$/,"/$1-000001")}var je={limit:3,backoffMs:12e4,maxMs:36e5,on:ve};function Fe(e){return{...e.limit===void 0?{}:{limit:Math.max(1,e.limit)},...e.backoff===void 0?{}:{backoffMs:e.
backoff},...e.max===void 0?{}:{maxMs:e.max},...e.on===void 0?{}:{on:e.on}}}function Ir(e,t,r){let n=Et(t)+1,{cause:o,deadline:a}=e;if(Kt(o)||o!=="asked"&&o!=="c\
onflict"&&!r.on.includes(o))return{state:"failed",due:null,because:null};if(n>=r.limit)return{state:"failed",due:null,because:n>1?`after ${n} attempts`:null};let i=e.
wanted??new Date(e.ended+Ot(e,n,r)).toISOString();return a!==null&&Date.parse(i)>=Date.parse(a)?{state:"failed",due:null,because:`another try would come after i\
ts deadline, ${a}`}:{state:"retry",due:i}}function Kt(e){return xe.includes(e)}function Ot({cause:e,run:t},r,n){if(e==="conflict")return 0;let o=Math.min(n.maxMs,
n.backoffMs*2**(r-1));return Math.round(Tt(t)*o)}function Et(e){return e===null?0:[...e.earlier,e].filter(({state:t})=>t==="retry").length}function Tt(e){return Number.
parseInt(U(e).slice(0,12),16)/2**48}var qe=fe(Be(),1);var V=class{#e=new Map;set(t,r){this.#e.set(De(t),r)}find(t){for(let r=t.length;r>=0;r-=1){let n=this.#e.get(De(t.slice(0,r)));if(n)return n}}};function _(e){return e.
map((t,r)=>typeof t=="number"?`[${t}]`:(r===0?"":".")+String(t)).join("")}function De(e){return e.map(String).join("\0")}function We(e,t,r){let n=e.safeParse(t,{error:Ft});return n.success?{value:n.data,problems:[]}:{value:null,problems:Ze(n.error).map(a=>Bt(a,e,t,r)).sort((a,i)=>(a.
line??0)-(i.line??0))}}function se(e,t){let r=e.safeParse(t);return r.success?[]:Ze(r.error).map(({path:n})=>n)}function Ft(e){if(e.code==="invalid_type")return It[String(
e.expected)]}var It={object:"a map of keys",record:"a map of keys",array:"a list",string:"a text",number:"a number",boolean:"true or false"};function Ze(e){return e.
issues.flatMap(t=>He(t,[]))}function He(e,t){let r=[...t,...e.path];if(e.code==="invalid_union"){let n=e.errors.filter(i=>!i.some(Ye)),[o,...a]=n;if(o&&a.length===
0)return o.flatMap(i=>He(i,r))}return[{path:r,expected:e.message}]}function Ye(e){return e.path.length>0?!1:e.code==="invalid_union"?e.errors.every(t=>t.some(Ye)):
e.code==="invalid_type"}function Bt({path:e,expected:t},r,n,o){let a=o.spots.find(e),i=Wt(n,e);return{severity:"error",file:o.file,line:a?.line,column:a?.column,
at:_(e)||void 0,what:i===void 0?"is missing":`is ${ie(i)}`,expected:t,fix:Zt(r,e,o.file)}}function Dt(e,t){let r=null;for(let n of t){let o=(0,qe.distance)(e.toLowerCase(),
n.toLowerCase());(r===null||o<r.away)&&(r={name:n,away:o})}return r&&r.away<=Math.max(1,Math.floor(e.length/3))?r.name:null}function Ut(e,t,r,n){let o=n.spots.find(
e),a=Dt(String(e.at(-1)),t);return{severity:"note",file:n.file,line:o?.line,column:o?.column,at:_(e),what:`the key is not known; ${r}`,fix:a?`did you mean \`${a}\
\`?`:void 0}}function Wr(e){return Object.keys(e.shape)}function ie(e){return e===null?"empty":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e==
"string"?e===""?"an empty text":`the text ${qt(e)}`:typeof e=="object"?"a map of keys":`the ${typeof e} ${String(e)}`}function qt(e){return JSON.stringify(e.length>
60?`${e.slice(0,57)}...`:e)}function Wt(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function Zt(e,t,r){
let n,o=e;for(let a of t){o=o&&Ge(o,a);let i=o?.meta()?.examples;if(!Array.isArray(i)||i.length===0)continue;let u=i[0];n=`write for example \`${Ht(String(a),u,
r)}\``}return n}function Ht(e,t,r){return/\.json$/i.test(r)?`${JSON.stringify(e)}: ${JSON.stringify(t)}`:`${e}: ${typeof t=="string"?t:JSON.stringify(t)}`}function q(e){
let t=e.def,r=t.innerType??t.in;if(r)return q(r);for(let n of t.options??[]){let o=q(n);if(o.shape??o.valueType)return o}return t}function Ge(e,t){let{shape:r,element:n,
valueType:o}=q(e);return r?Object.hasOwn(r,t)?r[t]:void 0:n??o}function J(e,t,r,n=new Set,o=[]){if(Array.isArray(t))return t.flatMap((i,u)=>{let l=q(e).element??
e;return J(l,i,r,n,[...o,u])});if(typeof t!="object"||t===null)return[];let{shape:a}=q(e);return Object.entries(t).flatMap(([i,u])=>{let l=Ge(e,i);return l?J(l,
u,r,n,[...o,i]):!a||o.length===0&&n.has(i)?[]:[Ut([...o,i],Object.keys(a),"it changes nothing",r)]})}var Ue=100;function Ve(e,t){if(e.length<=Ue)return e;let r=e.
filter(({severity:i})=>i==="error"),n=e.filter(({severity:i})=>i==="note"),o=[...r,...n].slice(0,Ue),a=`there are ${e.length-o.length} more problems`;return[...o,
{severity:"note",file:t,what:a,fix:"mend these first"}]}function X(e){if(Array.isArray(e))return e.map(X);if(typeof e!="object"||e===null)return e;let t=Object.
entries(e).filter(([,r])=>r!==null);return Object.fromEntries(t.map(([r,n])=>[r,X(n)]))}var h=fe(st(),1);var Q=64;function Xe(e,t,r=1){let n=new h.LineCounter,o=new V,a=Yt(e,n);if(a===null)return{data:null,spots:o,colonLines:[],problems:[Qe(t,r)]};let i={file:t,firstLine:r,
lines:n,spots:o,problems:[]};if(a.errors.length>0){let l=a.errors.filter(f=>f.code==="BLOCK_AS_IMPLICIT_KEY");return{data:null,spots:o,colonLines:l.map(f=>tt(f.
pos[0],i)),problems:a.errors.map(f=>Je(f,i))}}for(let l of a.warnings)i.problems.push({...Je(l,i),severity:"note"});return{data:le(a.contents,[],i),spots:o,colonLines:[],
problems:i.problems}}function Yt(e,t){return Gt(e)?null:(0,h.parseDocument)(e,{lineCounter:t,merge:!1,prettyErrors:!1,schema:"core",strict:!0,uniqueKeys:!1,version:"\
1.2",logLevel:"silent"})}function Gt(e){let t=0;for(let r of e)if((r==="["||r==="{")&&(t+=1),(r==="]"||r==="}")&&t>0&&(t-=1),t>8*Q)return!0;return Vt.test(e)}var Vt=new RegExp(
String.raw`^[ ]*(?:[-?:][ \t]+){${Q}}`,"m");function Qe(e,t){return{severity:"error",file:e,line:t,what:"the YAML is nested too deeply",expected:`at most ${Q} l\
evels`,fix:"flatten it"}}function le(e,t,r){return e==null?null:(et(e,t,r),t.length>Q?(r.problems.push(Qe(r.file,ae(e,r))),null):(0,h.isAlias)(e)?(r.problems.push(
{severity:"error",file:r.file,line:ae(e,r),at:_(t),what:`the alias \`*${e.source}\` is not allowed`,expected:"the value itself",fix:"write the value out where t\
he alias stands"}),null):(0,h.isSeq)(e)?e.items.map((n,o)=>le(n,[...t,o],r)):(0,h.isMap)(e)?Jt(e.items,t,r):(0,h.isScalar)(e)?rr(e):null)}function Jt(e,t,r){let n={};
for(let{key:o,value:a}of e){let i=tr(o),u=ae(o,r);i===null?r.problems.push(Xt(r.file,u,t)):i==="__proto__"?r.problems.push(er(r.file,u,t)):(Object.hasOwn(n,i)&&
r.problems.push(Qt(r.file,u,[...t,i])),n[i]=le(a,[...t,i],r),et(o,[...t,i],r))}return n}function Xt(e,t,r){return{severity:"error",file:e,line:t,at:_(r)||void 0,
what:"a key is not a plain text",expected:"a name before the colon",fix:"put the key in quotes"}}function Qt(e,t,r){return{severity:"error",file:e,line:t,at:_(r),
what:"the key stands here a second time",fix:"keep one of the two"}}function er(e,t,r){return{severity:"note",file:e,line:t,at:_([...r,"__proto__"]),what:"the k\
ey `__proto__` is left out",fix:"use another name"}}function tr(e){return(0,h.isScalar)(e)?typeof e.value=="string"?e.value:e.source??(e.value===null?null:String(
e.value)):null}function rr(e){let{value:t,source:r}=e;return typeof t=="bigint"?r??String(t):typeof t!="number"||(Number.isInteger(t)?Number.isSafeInteger(t):Number.
isFinite(t))?t:r??String(t)}function et(e,t,r){if(!e?.range)return;let{line:n,col:o}=r.lines.linePos(e.range[0]);r.spots.set(t,{line:n+r.firstLine-1,column:o})}
function ae(e,t){return tt(e?.range?.[0]??0,t)}function tt(e,t){return t.lines.linePos(e).line+t.firstLine-1}function Je(e,t){let{line:r,col:n}=t.lines.linePos(
e.pos[0]),o=nr[e.code];return{severity:"error",file:t.file,line:r+t.firstLine-1,column:n,what:o?.what??`this is not YAML: ${e.message}`,fix:o?.fix??"put the val\
ue in quotes, or mend the indentation"}}var nr={BLOCK_AS_IMPLICIT_KEY:{what:"an unquoted value holds a colon followed by a space",fix:"put the whole value in qu\
otes"},MULTIPLE_DOCS:{what:"a second document begins here",fix:"remove the line of `---` or `...`"},TAB_AS_INDENT:{what:"a tab is used as indentation",fix:"inde\
nt with spaces"},BAD_ALIAS:{what:"an alias is used wrongly",fix:"write the value out, or quote the `*`"}};var or=256*1024;function W(){return nt(A.parse({}))}function rn(e){if(e===null)return{config:W(),problems:[]};let t=pe(e.bytes,e.path,or);if(t.problem)return{config:W(),
problems:[t.problem]};let r=me(t.text),n=Me(r,e.path);if(n)return{config:W(),problems:[n]};let{data:o,spots:a,problems:i}=Xe(r,e.path);if($e(i)||o===null)return{
config:W(),problems:i};let{config:u,problems:l}=sr(o,{file:e.path,spots:a});return{config:u,problems:Ve([...i,...l],e.path)}}function sr(e,t){if(typeof e!="obje\
ct"||e===null||Array.isArray(e)){let o={severity:"error",file:t.file,line:1,what:`the file holds ${ie(e)}`,expected:"keys with values",fix:"write for example `b\
ranch: main`"};return{config:W(),problems:[o]}}let r=X(e),n=[...J(A,e,t,ze),...We(A,r,t).problems];return{config:nt(ir(r)),problems:n}}function ir(e){for(let t=se(
A,e);t.length>0;t=se(A,e))for(let r of t.reverse())rt(e,r);return A.parse(e)}function rt(e,t){let r=e;for(let o of t.slice(0,-1))r=r?.[o];let n=t.at(-1);Array.isArray(
r)?r.splice(Number(n),1):n!==void 0&&r&&Object.hasOwn(r,n)?delete r[n]:t.length>1&&rt(e,t.slice(0,-1))}function nt(e){let{paths:t,policy:r,limits:n}=e;return{branch:e.
branch,timezone:e.timezone,defaultType:e.default_type,refs:e.refs,paths:{queue:t.queue,events:t.events??`${t.queue}/events`,open:t.open??`${t.queue}/open`,done:t.
done??`${t.queue}/done`,dead:t.dead??`${t.queue}/dead`,agents:t.agents,directives:t.directives,knowledge:t.knowledge},policy:{...r,auto:r.auto??[`${t.knowledge}\
/**`],secrets:T(r.secrets)},sources:T(e.sources),retry:{...je,...Fe(e.retry)},retention:e.retention,review:{branches:e.review.branches,labels:e.review.labels,reviewers:e.
review.reviewers,remindMs:e.review.remind,expireMs:e.review.expire,pollMs:e.review.poll},sandbox:{default:e.sandbox.default??null,memoryBytes:e.sandbox.memory,cpus:e.
sandbox.cpus??null,processes:e.sandbox.processes,diskBytes:e.sandbox.disk??null,allow:e.sandbox.allow},senders:{...e.senders,signers:e.senders.signers??null},models:ar(
e.models),budgets:lr(e.budgets),limits:{eventBytes:n.event_bytes,fileBytes:n.file_bytes,files:n.files,outputBytes:n.output_bytes,depth:n.depth,emits:n.emits,fanOut:n.
fan_out,repeats:n.repeats,checkpointBytes:n.checkpoint_bytes,recoveries:n.recoveries,repositoryBytes:n.repository_bytes},remotes:T(Object.fromEntries(Object.entries(
e.remotes).map(([o,a])=>[o,ur(a)])))}}function ar({claude:e,openai:t,google:r,thinking:n,max_output:o,memory:a,prices:i,media:u}){let l=Object.entries(i).map(([
f,{input:y,output:S,cache_read:L,cache_write:Z}])=>[f,{input:y,output:S,cacheRead:L??y,cacheWrite:Z??y}]);return{claude:e??null,openai:t??null,google:r??null,thinking:n??
null,maxOutput:o,memory:a,prices:T(Object.fromEntries(l)),media:T(u)}}function lr({day:e,agent:t,agents:r,run:n}){return{day:e??null,agent:t??null,agents:T(r),run:n??
null}}function T(e){return Object.assign(Object.create(null),e)}function ur(e){return{pushesPerMinute:e.pushes_per_minute??null,leaseMs:e.lease??null,heartbeatMs:e.
heartbeat??null,pollMs:e.poll??null}}export{Me as a,V as b,_ as c,Xe as d,er as e,mr as f,Pt as g,$e as h,Ce as i,kt as j,U as k,wr as l,vr as m,xr as n,Sr as o,Pr as p,Mr as q,Ke as r,_r as s,kr as t,
Rr as u,zt as v,Le as w,Ne as x,zr as y,$t as z,$r as A,At as B,Ar as C,Cr as D,Kr as E,Or as F,Ct as G,Er as H,Tr as I,Lr as J,Fe as K,Ir as L,Be as M,We as N,
Ut as O,Wr as P,ie as Q,J as R,Ve as S,X as T,W as U,rn as V};
