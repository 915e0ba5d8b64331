import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var X=/^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?(.+)$/,Z={"ssh.github.com":"github.com","www.github.com":"github.com"};function D(t){let[e,r]=ee(t)??[],[,n,i]=/^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.
exec(r??"")??[];return!e||!n||!i?null:{host:Z[e]??e,owner:n,repo:i}}function ee(t){if(URL.canParse(t)&&t.includes("://")){let{protocol:n,host:i,hostname:s,pathname:o}=new URL(
t);return n==="ssh:"||n==="git+ssh:"?[s.toLowerCase(),o]:/^https?:$/.test(n)?[i.toLowerCase(),o]:null}let[,e,r]=X.exec(t)??[];return e!==void 0&&r!==void 0?[e.toLowerCase(),
r]:null}var c=class extends Error{name="ForgeError";kind;retryAfter;constructor(e,r,n=null){super(r),this.kind=e,this.retryAfter=n}};var y=class{#e=new Map;#t=0;attach(e){e.hook.wrap("request",async(r,n)=>{if(n.method!=="GET")return r(n);let{url:i}=e.request.endpoint.parse(n),s=this.#e.get(i);
s!==void 0&&(n.headers["if-none-match"]=s.etag);try{let o=await r(n);return this.#n(i,o),o}catch(o){if(s===void 0||!te(o))throw o;return s.response}})}#n(e,r){this.#i(
e);let{etag:n}=r.headers,i=JSON.stringify(r.data??null).length;if(!(n===void 0||i>8388608/2)){this.#e.set(e,{etag:n,response:r,size:i}),this.#t+=i;for(let s of this.#e.
keys()){if(this.#t<=8388608)break;this.#i(s)}}}#i(e){this.#t-=this.#e.get(e)?.size??0,this.#e.delete(e)}};function te(t){return t instanceof Error&&"status"in t&&
t.status===304}var re=[400,401,403,404,405,409,410,422,429,451];async function F({api:t,token:e,pace:r,spending:n,warn:i}){let[{Octokit:s},{throttling:o},{retry:a},{default:u}]=await Promise.
all([import("./dist-src-IERQS2QC.mjs"),import("./dist-bundle-QBR4ERUA.mjs"),import("./dist-bundle-ZC6FW7OI.mjs"),import("./lib-THQYUGMO.mjs")]),m=()=>{},
l=new(s.plugin(o,a))({auth:e,baseUrl:t,userAgent:"strata",log:{debug:m,info:m,warn:i,error:m},request:{fetch:ne(r.timeoutMs)},retry:{doNotRetry:re,retryAfterBaseValue:r.
retryMs},throttle:n.throttle(u)});return n.attach(l,o.triggersNotification),new y().attach(l),l}function ne(t){return(e,r)=>fetch(e,{...r,signal:AbortSignal.timeout(
t)})}var C={writeMs:1e3,creationMs:1e3,creationsPerHour:500,patienceSeconds:60,retryMs:1e3,timeoutMs:3e4},G=36e5,ie=2,k=class{#e;#t=[];#n=0;#i=null;constructor(e){this.#e=
e}get left(){return Date.parse(this.#i?.resets??"")<=Date.now()?null:this.#i}throttle(e){let{writeMs:r,creationMs:n}=this.#e,i=(s,o,a,u)=>s<=this.#e.patienceSeconds&&
u<ie?!0:(this.#s(s),!1);return{write:new e.Group({maxConcurrent:1,minTime:r}),notifications:new e.Group({maxConcurrent:1,minTime:n}),onRateLimit:i,onSecondaryRateLimit:i}}attach(e,r){
e.hook.before("request",({method:n,url:i})=>{i!=="/rate_limit"&&(this.#r(),n!=="GET"&&r(i)&&this.#o())}),e.hook.after("request",({headers:n})=>this.#a(n)),e.hook.
error("request",n=>{let i="response"in n?n.response:void 0,s=Number(i?.headers["retry-after"]);throw i!==void 0&&this.#a(i.headers),s>0&&this.#s(s),n})}#s(e){this.#n=
Math.max(this.#n,Date.now()+e*1e3)}#r(){let e=Math.ceil((this.#n-Date.now())/1e3);if(e>0)throw f("GitHub asked to be left alone",e)}#o(){let e=Date.now();for(;this.#t.
length>0&&this.#t[0]<=e-G;)this.#t.shift();if(this.#t.length>=this.#e.creationsPerHour){let r=Math.ceil((this.#t[0]+G-e)/1e3);throw f(`GitHub allows ${this.#e.creationsPerHour}\
 comments and pull requests an hour`,r)}this.#t.push(e)}#a(e){let[r,n,i]=["limit","remaining","reset"].map(s=>e[`x-ratelimit-${s}`]);r===void 0||n===void 0||e["\
x-ratelimit-resource"]!=="core"||(this.#i=T(Number(n),Number(r),Number(i)))}};function T(t,e,r){return{name:"requests an hour",left:t,of:e,resets:new Date(r*1e3).
toISOString()}}function f(t,e){return new c("throttled",`${t}: nothing is asked of it for ${e} s`,e)}import{stripVTControlCharacters as se}from"node:util";var oe=65536;function g(t){return se(t).replaceAll(`\r
`,`
`).replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu,"").slice(0,oe)}function M(t){return g(t).replaceAll(/\s+/g," ").trim().slice(0,500)}function d(t,...e){return!(t instanceof Error)||!("status"in t)||typeof t.status!="number"?!1:e.length===0||e.includes(t.status)}function P(t,e){if(t instanceof
c||!d(t))return t;let{status:r,response:n}=t,i=p(t);return n===void 0?new c("unreachable",`${e} could not be reached: ${i}`):r>=500?new c("unreachable",`${e}: G\
itHub answered ${r}: ${i}`):r===403||r===429?ae(t)??ue(t,e):r===401?new c("denied",`${e}: GitHub does not accept the token (${i}): make a new one and set STRATA\
_GITHUB_TOKEN`):r===404?new c("denied",`${e}: not found: the name is wrong, or the token was not given this repository`):new c("refused",`${e}: ${i}`)}function p(t){
let{message:e=t.message,errors:r=[]}=t.response?.data??{},n=(Array.isArray(r)?r:[]).map(i=>{let{message:s,field:o,code:a}=i;return s??[o,a].filter(Boolean).join(
" ")});return M([e,...n].join("; "))}function ae(t){let{headers:e={}}=t.response??{},r=e["retry-after"];if(r!==void 0)return f("GitHub found it too much",Number(
r));if(String(e["x-ratelimit-remaining"])==="0"){let n=Math.ceil(Number(e["x-ratelimit-reset"])-Date.now()/1e3);return f("the hour's requests are spent",Math.max(
1,n))}return/rate limit/i.test(t.message)?f("GitHub found it too much",60):null}function ue(t,e){let r=p(t);if(/not permitted to create or approve pull requests/i.
test(r))return new c("denied",`${e}: GitHub Actions may not open pull requests here: tick "Allow GitHub Actions to create and approve pull requests" under Setti\
ngs, Actions, General, or set STRATA_GITHUB_TOKEN to an App's token`);let n=le(t),i=n===""?"":`: give the token, or the job's "permissions:", ${n}`;return new c(
"denied",`${e}: ${r}${i}`)}function le(t){let e=t.response?.headers["x-accepted-github-permissions"];return String(e??"").split(";").filter(r=>/^\s*\w+=\w+/.test(
r)).map(r=>r.trim().replaceAll("_","-").replaceAll("=",": ")).join(" or ")}var h=100,_={request:{retries:0}};async function S(t,e){let r=await t();if(r!==void 0)return r;try{return await e()}catch(n){if(!ce(n))throw n;let i=await t();if(i!==
void 0)return i;if(d(n,422))throw n;return e()}}function ce(t){return d(t)&&(t.response===void 0||t.status>=500||t.status===422)}async function R({label:t,warn:e},r,n){
try{await n}catch(i){let s=P(i,t);if(!(s instanceof c)||s.kind==="unreachable"||s.kind==="throttled")throw s;e(`${r}: ${s.message}`)}}async function w(t){try{return await t}catch(e){
if(d(e,404))return null;throw e}}var q="<!-- strata:";var N=`

*(cut here: GitHub takes no more)*`;function H(t,e){return`${O(t)}
${W(e,65536-O(t).length-1)}`}function U(t,e){return t.includes(O(e))}function B(t){return t.startsWith(q)}function I(t){return W(t,65536)}function x(t){let e=t.
toWellFormed().replaceAll(/\s+/g," ").trim();return e.length<=256?e:`${j(e.slice(0,255))}\u2026`}function W(t,e){let r=t.toWellFormed();return r.length<=e?r:`${j(
r.slice(0,e-N.length))}${N}`}function j(t){return t.replace(/[\uD800-\uDBFF]$/,"")}function O(t){return`${q}${encodeURIComponent(t).replaceAll("-","%2D")} -->`}var me={CHANGES_REQUESTED:"changes",APPROVED:"approval"};function K({comments:t,reviews:e,lines:r},n){let i=r.filter(s=>!e.some(({id:o})=>o===s.pull_request_review_id));
return[...t.filter(s=>v(s,n)).map(fe),...e.filter(s=>de(s)&&v(s,n)).flatMap(s=>ge(s,r)),...i.filter(s=>v(s,n)).map(pe)].sort((s,o)=>s.id<o.id?-1:1)}function v({
user:t,body:e},r){return t?.type==="Bot"?!1:r===null||t?.login!==r||!B(e??"")}function de({state:t,submitted_at:e}){return t!=="PENDING"&&e!==void 0}function fe({
id:t,user:e,body:r="",created_at:n}){return{id:$(n,"comment",t),author:L(e),kind:"comment",body:g(r),lines:[],head:null,at:n}}function ge(t,e){let{id:r,user:n,body:i,
state:s,commit_id:o,submitted_at:a=""}=t,u=e.filter(l=>l.pull_request_review_id===r).map(Y),m=me[s]??"comment";return m==="comment"&&i===""&&u.length===0?[]:[{id:$(
a,"review",r),author:L(n),kind:m,body:g(i),lines:u,head:o,at:a}]}function pe(t){let{id:e,user:r,commit_id:n,created_at:i}=t,s={kind:"comment",body:"",lines:[Y(t)],
head:n,at:i};return{id:$(i,"line",e),author:L(r),...s}}function Y({path:t,line:e,original_line:r,body:n}){return{path:t,line:e??r??null,body:g(n)}}function L(t){
return t?.login??"ghost"}function $(t,e,r){return`${t} ${e} ${String(r).padStart(16,"0")}`}async function V(t,e,r){let{client:n,where:i}=t,s=await w(n.rest.pulls.get({...i,pull_number:e}));if(s===null)return null;let{merged:o,state:a,head:u,merge_commit_sha:m,
merged_by:l}=s.data;return{state:o?"merged":a,head:u.sha,merge:o?m:null,by:o?l?.login??null:await he(t,e,a),remarks:await we(t,e,r)}}async function he({client:t,
where:e},r,n){if(n==="open")return null;let{data:i}=await t.rest.issues.get({...e,issue_number:r});return i.closed_by?.login??null}async function we(t,e,r){let{
client:n,where:i}=t,s={...i,pull_number:e,per_page:h},[o,a,u]=await Promise.all([n.paginate(n.rest.issues.listComments,{...i,issue_number:e,per_page:h}),n.paginate(
n.rest.pulls.listReviews,s),n.paginate(n.rest.pulls.listReviewComments,s)]);return be(t,K({comments:o,reviews:a,lines:u},r))}async function be({client:t,where:e},r){
let n=new Set;for(let i of new Set(r.map(s=>s.author))){let s=t.rest.repos.getCollaboratorPermissionLevel({...e,username:i}),o=(await w(s))?.data.permission??"n\
one";(o==="admin"||o==="write")&&n.add(i)}return r.map(i=>({...i,mayWrite:n.has(i.author)}))}var ye=["squash","merge","rebase"],ke=/not allowed on this repository/i,Pe=/base branch was modified/i,_e=6;async function z(t,e,r,n){let{client:i,where:s}=t,o={
...s,pull_number:e,sha:r,commit_title:x(n)},a=[...ye],u="";for(let m=0;m<_e&&a.length>0;m+=1)try{let{data:l}=await i.rest.pulls.merge({...o,merge_method:a[0]});
return{kind:"merged",commit:l.sha}}catch(l){if(d(l,409))return{kind:"stale",words:p(l)};if(!d(l,405))throw l;if(u=p(l),ke.test(u))a.shift();else if(!Pe.test(u))
break}return await Se(t,e,r)??{kind:"refused",words:u}}async function Se({client:t,where:e},r,n){let{data:i}=await t.rest.pulls.get({...e,pull_number:r});return!i.
merged||i.merge_commit_sha===null?null:i.head.sha===n?{kind:"merged",commit:i.merge_commit_sha}:{kind:"stale",words:`it was merged at ${i.head.sha.slice(0,10)}`}}async function J(t,e){let{client:r,where:n}=t,{branch:i,base:s}=e,o=await S(()=>Re(t,e),async()=>(await r.rest.pulls.create({...n,...E(e),head:i,base:s,..._})).
data);return await xe(t,o,e.labels),await Ae(t,o,e.reviewers),{number:o.number,url:o.html_url}}function E({title:t,body:e}){return{title:x(t),body:I(e)}}async function Re({
client:t,where:e},{branch:r,base:n}){let i=`${e.owner}:${r}`,{data:s}=await t.rest.pulls.list({...e,head:i,base:n,state:"open"});return s.find(o=>o.head.ref===r)}
async function xe(t,e,r){let n=r.filter(s=>!e.labels.some(o=>o.name===s));if(n.length===0)return;let i=t.client.rest.issues.addLabels({...t.where,issue_number:e.
number,labels:n});await R(t,`#${e.number} got no labels ${n.join(", ")}`,i)}async function Ae(t,e,r){let n=new Set(e.requested_reviewers?.map(({login:a})=>a)),i=r.
filter(a=>!n.has(a));if(i.length===0)return;let s=a=>t.client.rest.pulls.requestReviewers({...t.where,pull_number:e.number,...Te(a)}),o=a=>`#${e.number} was not\
 put before ${a}`;try{await s(i)}catch(a){if(!d(a,422))return R(t,o(i.join(", ")),Promise.reject(a));for(let u of i)await R(t,o(u),s([u]))}}function Te(t){return{
reviewers:t.filter(e=>!e.includes("/")),team_reviewers:t.filter(e=>e.includes("/")).map(e=>e.split("/")[1]??e)}}var A=class{label;#e;#t;#n;#i;#s;constructor(e){this.label=`${new URL(e.server).host}/${e.owner}/${e.repo}`,this.#e=e,this.#t={...C,...e.pace},this.#n=new k(this.#t)}open(e){
return this.#r(r=>J(r,e))}revise(e,r){return this.#r(async({client:n,where:i})=>{await n.rest.pulls.update({...i,pull_number:e,...E(r)})})}look(e){return this.#r(
async r=>V(r,e,await this.#o(r)))}say(e,r,n){return this.#r(async i=>{let{client:s,where:o}=i,a={...o,issue_number:e},u=await this.#o(i),m=async()=>(await s.paginate(
s.rest.issues.listComments,{...a,per_page:h})).filter(({user:b})=>b?.type==="Bot"||b?.login===u).find(b=>U(b.body??"",r)),l={body:H(r,n)};await S(m,async()=>(await s.
rest.issues.createComment({...a,...l,..._})).data)})}merge(e,r,n){return this.#r(i=>z(i,e,r,n))}close(e){return this.#r(async({client:r,where:n})=>{await r.rest.
pulls.update({...n,pull_number:e,state:"closed"})})}dispatch(e,r){return this.#r(async({client:n,where:i})=>{await n.rest.actions.createWorkflowDispatch({...i,workflow_id:e,
ref:r})})}fileUrl(e,r){let{server:n,owner:i,repo:s}=this.#e,o=r.toWellFormed().split("/").map(encodeURIComponent).join("/");return`${n}/${i}/${s}/blob/${e}/${o}\
?raw=true`}limits(){return this.#r(async({client:e})=>{let{left:r}=this.#n;if(r!==null)return[r];let n=await w(e.rest.rateLimit.get());if(n===null)return[];let{
remaining:i,limit:s,reset:o}=n.data.resources.core;return[T(i,s,o)]})}async#r(e){let{owner:r,repo:n,api:i,token:s,warn:o=()=>{}}=this.#e;this.#i??=F({api:i,token:s,
pace:this.#t,spending:this.#n,warn:o});try{return await e({client:await this.#i,where:{owner:r,repo:n},label:this.label,warn:o})}catch(a){throw P(a,this.label)}}async#o({
client:e}){if(this.#s!==void 0)return this.#s;try{return this.#s=(await e.rest.users.getAuthenticated()).data.login}catch(r){if(!d(r,403)||!/not accessible by integration/i.
test(r.message))throw r;return this.#s=null}}};function _t({remoteUrl:t,env:e,warn:r}){let n=D(t),i=e.STRATA_GITHUB_TOKEN||e.GH_TOKEN||e.GITHUB_TOKEN;if(n===null||!i)return null;let{host:s,owner:o,repo:a}=n,
u=Oe(s,e),m=ve(s,e);return m===null?null:new A({server:u,owner:o,repo:a,api:m,token:i,...r&&{warn:r}})}function Oe(t,e){return Q(t,e)??`https://${t}`}function ve(t,e){
if(t==="github.com")return Le;let r=Q(t,e);return r&&$e(e.GITHUB_API_URL||`${r}/api/v3`)}function Q(t,e){let r=e.GITHUB_SERVER_URL??"";return URL.canParse(r)&&new URL(
r).host===t?new URL(r).origin:null}var Le="https://api.github.com";function $e(t){let{protocol:e,hostname:r}=URL.canParse(t)?new URL(t):{protocol:"",hostname:""};
if(e==="https:"||e==="http:"&&/^(127\.0\.0\.1|localhost|\[::1\])$/.test(r))return t.replace(/\/+$/,"");throw new c("denied",`the forge's api ${JSON.stringify(t)}\
 is no https address`)}export{c as a,_t as b};
