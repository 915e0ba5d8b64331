import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as y,f as d,j as S,o as N,p as A,s as b,w as c}from"./chunk-B7XZNKNR.mjs";import{a as P}from"./chunk-V7XJH3JC.mjs";function p(e,t){let n=e[t.kind];return n(t)}function de(e){return e===null?{kind:"empty"}:Array.isArray(e)?{kind:e.length===0?"empty-list":"list"}:e===""?{kind:"empty-text"}:typeof e=="string"?{kind:"text",
quoted:j(e)}:typeof e=="object"?{kind:"map"}:{kind:"plain",type:typeof e,text:String(e)}}function j(e){return JSON.stringify(e.length>60?`${e.slice(0,57)}...`:e)}
function x(e){return p(L,e)}var L={empty:()=>"empty","empty-list":()=>"an empty list",list:()=>"a list","empty-text":()=>"an empty text",map:()=>"a map of keys",
text:({quoted:e})=>`the text ${e}`,plain:({type:e,text:t})=>`the ${e} ${t}`};var F={"program-missing":({path:e})=>({what:`names ${e}, which is not there`,fix:"commit the file, or mend the path; it is relative to the agent's folder"}),"pr\
ogram-not-executable":({path:e})=>({what:`names ${e}, which is not executable`,fix:`run: git update-index --chmod=+x ${e}`}),"never-ticks":({cron:e})=>({what:`n\
o day is ever as \`${e}\` says, so it never ticks`,fix:"mend day and month, or take the schedule out"}),exposed:({reads:e})=>({what:`it reads the open web and w\
hat is private (${e.join(", ")}), and may send to any host: a page could have it give that away`,fix:"name its hosts in `network`, narrow `reads`, or allow it b\
y name: `policy.exposed` in strata.yaml"}),"exposed-together":({web:e,sender:t})=>({what:`it reads what is private, hears ${e}, which reads the open web, and is\
 heard by ${t}, which may send to any host`,fix:"name the hosts of the other two, or narrow what this one reads"}),"writes-queue":({glob:e})=>({what:`${e}: the \
queue is written by runners alone`,fix:"name types in `emits`"}),"writes-unsafe":({glob:e,why:t})=>({what:`${e}: ${t}; no agent writes it`,fix:"take it out"}),"\
writes-frozen":({glob:e})=>({what:`${e}: what lies there is frozen, and no agent writes it`,fix:"take it out, or change policy.frozen in strata.yaml"}),"no-tool":({
tool:e})=>({what:`there is no tool ${e} here, so the agent does not get it`,fix:"docs/models.md"}),"tool-without-writes":()=>({what:"it has a tool to write with\
, and may write nothing",fix:"name paths in `writes`"}),"writes-without-tool":()=>({what:"it may write, and has no tool to write with",fix:"add Write to `tools`"}),
"tool-without-hosts":()=>({what:"it has a tool to open pages with, and may reach no host",fix:"name hosts in `network`"}),"emits-unheard":({type:e,near:t})=>({what:`\
nobody listens to ${e}`,fix:t===null?void 0:`somebody listens to ${t}`}),"hears-nothing":({type:e,near:t})=>({what:`no agent emits ${e}`,fix:`${t} is emitted, a\
nd nobody hears it`}),"comes-back":({way:e,most:t})=>({what:`its events come back to it: ${e.join(" \u2192 ")}`,fix:`an agent on the way must end it; else it en\
ds after ${t} events (limits.depth)`}),"shared-name":({name:e,bearers:t,id:n})=>({what:`the name ${e} is borne by ${t} agents, so an event cannot address it`,fix:`\
address this one by its id, ${n}`})};function R(e){return{fault:e,...p(q,e)}}var s=(e,t)=>()=>({what:e,expected:"JSON",fix:t}),q={"too-large":({bytes:e,most:t})=>({what:`the file holds ${e} bytes`,
expected:`at most ${t} bytes`,fix:"shorten it, or keep the large part in a file of its own and name that file"}),utf16:()=>({what:"the file is UTF-16",expected:"\
UTF-8 text",fix:"save it as UTF-8"}),"nul-byte":()=>({what:"the file holds a NUL byte, so it is not text",expected:"UTF-8 text",fix:"save it as UTF-8 text"}),"n\
ot-utf8":()=>({what:"the file is not valid UTF-8",expected:"UTF-8 text",fix:"save it as UTF-8 text"}),"conflict-markers":()=>({what:"the markers of a merge conf\
lict stand here",expected:"one of the two versions between them",fix:"keep what is meant, and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`"}),"other\
-language":({opening:e})=>({what:`the first line names a language: \`${e}\``,expected:"a line of just `---`, then YAML",fix:"write `---` alone on the first line\
 and the front matter as YAML; other languages are never evaluated"}),"fence-open":()=>({what:"the front matter that begins here has no closing line",expected:"\
a second line of just `---`",fix:"write `---` on a line of its own after the last key"}),"head-too-long":({characters:e,lines:t,most:n})=>({what:`the front matt\
er holds ${e} characters in ${t} lines`,expected:`at most ${n.characters} characters in ${n.lines} lines`,fix:"move the long part below the second `---`"}),"hea\
d-without-keys":({isList:e})=>({what:`the front matter is ${e?"a list":"a single value"}`,expected:"keys with values",fix:"write `key: value` lines; to begin a \
text with a ruler, write `***` instead of `---`"}),"unquoted-colon":()=>({what:"the value holds an unquoted colon, so it is read as the rest of its line",fix:"p\
ut the value in quotes"}),"yaml-depth":({most:e})=>({what:"the YAML is nested too deeply",expected:`at most ${e} levels`,fix:"flatten it"}),alias:({name:e})=>({
what:`the alias \`*${e}\` is not allowed`,expected:"the value itself",fix:"write the value out where the alias stands"}),"key-no-text":()=>({what:"a key is not \
a plain text",expected:"a name before the colon",fix:"put the key in quotes"}),"key-twice":()=>({what:"the key stands here a second time",fix:"keep one of the t\
wo"}),"key-left-out":({key:e})=>({what:`the key \`${e}\` is left out`,fix:"use another name"}),"yaml-colon":()=>({what:"an unquoted value holds a colon followed\
 by a space",fix:"put the whole value in quotes"}),"yaml-documents":()=>({what:"a second document begins here",fix:"remove the line of `---` or `...`"}),"yaml-t\
ab":()=>({what:"a tab is used as indentation",fix:"indent with spaces"}),"yaml-alias":()=>({what:"an alias is used wrongly",fix:"write the value out, or quote t\
he `*`"}),"no-yaml":({words:e})=>({what:`this is not YAML: ${e}`,fix:"put the value in quotes, or mend the indentation"}),"json-empty":s("the file is empty","wr\
ite one JSON object: `{ ... }`"),"json-more":s("there is more after the end of the JSON value","keep one value to a file"),"json-depth":({most:e})=>s(`the JSON \
is nested deeper than ${e} levels`,"flatten it")(),"json-key":s("a key must stand here","write keys in double quotes, and no comma before `}`"),"json-colon":s("\
a colon must stand here",'write `"key": value`'),"json-comma":({close:e})=>s(`a comma or \`${e}\` must stand here`,"separate values with commas")(),"json-text":s(
"a text is not closed, or holds a line break or a wrong escape","write line breaks as `\\n`, and a backslash as `\\\\`"),"json-value":s("a value must stand here",
"write a text in double quotes, a number, true, false, null, `{` or `[`"),misfit:({value:e,expected:t,example:n})=>({what:e===null?"is missing":`is ${x(e)}`,expected:t,
fix:n===null?void 0:`write for example \`${n}\``}),"unknown-key":({inPayload:e,near:t})=>({what:`the key is not known; ${e?"it is kept in the payload":"it chang\
es nothing"}`,fix:t===null?void 0:`did you mean \`${t}\`?`}),"more-problems":({left:e})=>({what:`there are ${e} more problems`,fix:"mend these first"}),"no-even\
t":({value:e})=>({what:`the file holds ${x(e)}`,expected:"one JSON object, the envelope",fix:'write `{ "type": "...", "payload": { ... } }`, one event to a file'}),
"two-bodies":()=>({what:"the front matter names a body, and there is text below it; the text below counts",fix:"keep one of the two"}),"two-data":()=>({what:"st\
ands beside `data`",expected:"one of the two, as CloudEvents requires",fix:"remove one of the two"}),"other-receiver":({receiver:e,next:t})=>({what:`names anoth\
er agent than \`next_agent\` does: \`${e}\` and \`${t}\``,expected:"one of the two keys, or the same name in both",fix:"remove `receiver`"}),"folder-no-type":({
most:e})=>({what:"the folders below the events folder make no event type",expected:`a printable name of at most ${e} characters`,fix:"name the `type` in the fil\
e, or rename the folder"}),"run-missing":({engine:e,example:t})=>({what:"is missing",expected:`the file a \`${e}\` runs`,fix:`write for example \`run: ${t}\``}),
"run-idle":({engine:e})=>({what:`means nothing to the engine \`${e}\``,expected:"`engine: program` or `engine: module` beside it",fix:"change `engine`, or name \
a stand-in with `offline`"}),"image-without-program":()=>({what:"is for programs only",expected:"`engine: program` beside it",fix:"remove `image`"}),"image-else\
where":({sandbox:e})=>({what:`means nothing to the sandbox \`${e}\``,expected:"`sandbox: podman` beside it, or no `sandbox`",fix:"remove one of the two"}),"unpr\
intable-path":()=>({what:"the path holds a character that cannot be shown",fix:"rename the file or its folder"}),"no-front-matter":({name:e})=>({what:`the file \
has no front matter, so it is an agent that is only addressed, as \`${e}\``,fix:"say between two lines of `---` what it listens to, or move the file"}),"no-prom\
pt":()=>({what:"there is no text below the front matter",fix:"write there what the agent is to do"}),"no-model":()=>({what:"it names a server and none of its mo\
dels, so only its stand-in can run",fix:"write for example `model: llama3.3`"}),"no-stand-in":()=>({what:"`model` ends with the stand-in, and there is none",fix:"\
name its file, for example `offline: ./offline.ts`"}),"id-taken":({id:e,by:t})=>({what:`the id \`${e}\` is already the one of ${t}`,expected:"a path that makes \
another id",fix:"rename or remove one of the two files"}),"goes-on":({blob:e})=>({what:`until it can be read, the agent goes on as it was before (blob ${e})`,fix:"\
mend the file, or remove it to stop the agent"}),"no-keys":({value:e})=>({what:`the file holds ${x(e)}`,expected:"keys with values",fix:"write for example `bran\
ch: main`"}),"rules-without-keys":()=>({what:"rules need signatures, and nothing says whose keys count",expected:"`senders.signers`, or runners started with --a\
llowed-signers",fix:"name a file of allowed keys (docs/senders.md), or take the rules out"}),"no-allowed-key":({path:e})=>({what:`${e} holds no allowed key`,expected:"\
a file of the bus in which each line is a name and a public key",fix:"commit it (docs/senders.md), or take the key out of strata.yaml"}),unsigned:({commit:e,why:t,
list:n})=>({what:e===null?t:`commit ${e} brought it, and ${t}`,expected:`a commit signed with a key in ${n}`,fix:"commit it again with `git commit -S`, and merg\
e what was reviewed with a merge commit"}),link:()=>({what:"this is a link",expected:"a plain file",fix:"commit the file itself"}),submodule:()=>({what:"this is\
 a submodule",expected:"a plain file",fix:"commit an event file"}),"name-not-utf8":()=>({what:"its name is not UTF-8",expected:"a name in UTF-8",fix:"rename it"}),
"no-record":({version:e})=>({what:"this record cannot be read, so its event is left alone",expected:`a record of version ${e}`,fix:"run a newer strata, or take \
the record away to have the event run again"}),"no-ticks":({words:e})=>({what:`cannot be read (${e}), so no schedule ticks`,expected:"what a runner writes",fix:"\
bring back an earlier version of the file, or remove it: then every schedule begins anew"}),"no-pause":({words:e})=>({what:e,expected:"what `strata pause` write\
s",fix:"mend the file, or run `strata resume`; until then nothing is begun"}),...F};var D=1024*1024;function we(e,t,n=D){let o=(a,h)=>({text:null,problem:{severity:"error",file:t,line:h,...R(a)}});if(e.length>n)return o({kind:"too-large",bytes:e.
length,most:n});if(G(e))return o({kind:"utf16"});let r=e.indexOf(0);if(r!==-1)return o({kind:"nul-byte"},Z(e,r));try{return{text:new TextDecoder("utf-8",{fatal:!0}).
decode(e),problem:null}}catch{return o({kind:"not-utf8"})}}function ge(e){return e.includes("\r")?e.replace(/\r\n?/g,`
`):e}var W=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;function k(e){return!W.test(e)}function G(e){return e[0]===255&&e[1]===254||
e[0]===254&&e[1]===255}function Z(e,t){let n=1;for(let o=0;o<t;o+=1)e[o]===10&&(n+=1);return n}var $=["low","medium","high","xhigh","max"],m={claude:{key:"ANTHROPIC_API_KEY",model:"sonnet",names:/^claude-/},openai:{key:"OPENAI_API_KEY",model:"gpt-5.4",names:/^(?:gpt-|o\d)/},
google:{key:"GOOGLE_API_KEY",model:"gemini-3.8-flash",names:/^gemini-/}},I={opus:"claude-opus-5-5",sonnet:"claude-sonnet-5-5",haiku:"claude-haiku-4-5"},V="offli\
ne",v="inherit",u="claude-code",T=Object.keys(m),be=new Set([...T,u]);function Y(e){return Object.hasOwn(m,e)}function ke(e,t){let n=T.filter(o=>e.find(m[o].key)!==
null);return new Set(t&&n.includes("claude")?[...n,u]:n)}function H(e){return e===u?"claude":Y(e)?e:null}function ve(e,t){return J(e,{},t).length>0}function J(e,t,n){
let o=K(e,t);return e.engine===u?n.has(u)?o.filter(({by:r})=>r==="claude"):[]:o.filter(({by:r})=>r==="server"||n.has(r))}function K({engine:e,model:t},n){let o=t.
indexOf(V),r=o<0?t:t.slice(0,o);if(X(e))return r.filter(i=>i!==v).map(i=>({by:"server",url:e,model:O(i)}));let a=H(e);if(a===null)return[];let h=n[a]??m[a].model;
return(t.length===0?[v]:r).map(i=>O(i===v?h:i)).map(i=>({by:B(i)??a,model:i}))}function X(e){return/^https?:/.test(e)}function O(e){return Object.hasOwn(I,e)?I[e]:
e}function B(e){return T.find(t=>m[t].names.test(e))??null}var w=200;function f(e,t,n){return e.meta({description:t,examples:[n]})}function Ae(e,t,n){return f(e.optional(),t,n)}function E(e){return d({error:e}).min(1,{error:e}).
max(w,{error:e}).refine(k,{error:e})}var Pe=E(`a text of 1 to ${w} characters, in quotes if it is a number`),Fe=E(`an event type of 1 to ${w} characters`).transform(
e=>e.normalize("NFC")),Re=E(`a pattern of 1 to ${w} characters`).transform(e=>e.normalize("NFC"));function Q(e,t){return b([e,N(e)],{error:t}).transform(n=>Array.
isArray(n)?n:[n])}function z(e){return e===""||e.length>4096||!k(e)||e.includes("\\")||/^[A-Za-z]:/.test(e)?!1:e.split("/").every(t=>t!==""&&t!=="."&&t!==".."&&
!/^\.git$/i.test(t))}var Ie=d({error:"a path in the repository"}).refine(z,{error:"a path inside the repository, with `/`, without `..` and `.git`"}),ee={ms:1,s:1e3,
m:6e4,h:36e5,d:864e5};function te(e){let t=/^(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h|d)$/.exec(e.trim()),[,n,o]=t??[];return n&&o?Math.round(Number(n)*(ee[o]??0)):null}
var U=d({error:"a span of time such as `90s`, `5m`, `12h` or `30d`"}).transform((e,t)=>{let n=te(e);return n!==null?n:(t.addIssue({code:"custom",message:"a span\
 of time such as `90s`, `5m`, `12h` or `30d`"}),y)});function C(e,t=Number.MAX_SAFE_INTEGER){let n=t===Number.MAX_SAFE_INTEGER?`a whole number from ${e}`:`a who\
le number from ${e} to ${t}`;return S({error:n}).int({error:n}).min(e,{error:n}).max(t,{error:n})}var ne=/^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
function oe(e){let t=ne.exec(e.trim());if(!t)return null;let[n,o,r,a,h,g]=t.slice(1,7).map(M=>Number(M??0)),i=re(t[8]);if(i===null||a>23||h>59||g>59)return null;
let l=new Date(0);return l.setUTCFullYear(n,o-1,r),l.getUTCMonth()!==o-1||l.getUTCDate()!==r?null:(l.setUTCHours(a,h-i,g,Number((t[7]??"0").padEnd(3,"0").slice(
0,3))),l.getUTCFullYear()<0||l.getUTCFullYear()>9999?null:l.toISOString())}function re(e){if(!e||e==="Z"||e==="z")return 0;let t=Number(e.slice(1,3)),n=Number(e.
slice(3).replace(":","")||0);return t>23||n>59?null:(e.startsWith("-")?-1:1)*(t*60+n)}var Oe=d({error:"a time such as 2026-02-16T09:00:01Z"}).transform((e,t)=>{
let n=oe(e);return n!==null?n:(t.addIssue({code:"custom",message:"a time that exists, such as 2026-02-16T09:00:01Z"}),y)}),Ue=d({error:"a path pattern such as `\
knowledge/**`"}).refine(e=>z(e.replace(/^!/,"").replace(/\/$/,"")),{error:"a path pattern inside the repository, with `/`, without `..`, such as `knowledge/**`"}).
transform(e=>(e.endsWith("/")?`${e}**`:e).normalize("NFC")),ze=d({error:"a time zone such as `Asia/Seoul`"}).refine(ie,{error:"a time zone such as `UTC` or `Asi\
a/Seoul`"});function ie(e){try{return new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone!==""}catch{return!1}}var Ce=b([c(["off",...$]),C(1024,
2e5)],{error:`\`off\`, ${$.join(", ")}, or a number of tokens from 1024`}),_=["error","timeout","output","killed","start"],ae=["key","refusal","length","request",
"budget"],_e=[..._,...ae,"asked","conflict","unanswered"],Me=A({limit:f(C(0,100),"Attempts in all; 0 and 1 are one attempt.",3),backoff:f(U,"Longest wait before\
 the second attempt; doubled for each further one.","2m"),max:f(U,"The wait is never longer than this.","1h"),on:f(Q(c(_),"one of error, timeout, output, killed\
, start, or a list of them"),"Which failures are tried again: `error` (it said so), `timeout`, `output` (too much of it), `killed` (by a signal), `start` (it co\
uld not be started).",["timeout","killed"])}),je=c(P,{error:"`podman`, `bubblewrap` or `process`"});export{m as a,V as b,v as c,u as d,be as e,ke as f,H as g,ve as h,J as i,X as j,p as k,de as l,R as m,we as n,ge as o,k as p,w as q,f as r,Ae as s,Pe as t,Fe as u,
Re as v,Q as w,z as x,Ie as y,U as z,C as A,oe as B,Oe as C,Ue as D,ze as E,Ce as F,_ as G,ae as H,_e as I,Me as J,je as K};
