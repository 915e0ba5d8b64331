import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var te=/^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?(.+)$/,re={"ssh.github.com":"github.com","www.github.com":"github.com"};function G(t){let[e,r]=ne(t)??[],[,n,i]=/^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.
exec(r??"")??[];return!e||!n||!i?null:{host:re[e]??e,owner:n,repo:i}}function ne(t){if(URL.canParse(t)&&t.includes("://")){let{protocol:n,host:i,hostname:s,pathname:o}=new URL(
t);return n==="ssh:"||n==="git+ssh:"?[s.toLowerCase(),o]:/^https?:$/.test(n)?[i.toLowerCase(),o]:null}let[,e,r]=te.exec(t)??[];return e!==void 0&&r!==void 0?[e.
toLowerCase(),r]:null}var c=class extends Error{name="ForgeError";kind;retryAfter;constructor(e,r,n=null){super(r),this.kind=e,this.retryAfter=n}};var k=class{#e=new Map;#t=0;attach(e){e.hook.wrap("request",async(r,n)=>{if(n.method!=="GET")return r(n);let{url:i}=e.request.endpoint.parse(n),s=this.#e.get(i);
s!==void 0&&(n.headers["if-none-match"]=s.etag);try{let o=await r(n);return this.#n(i,o),o}catch(o){if(s===void 0||!ie(o))throw o;return s.response}})}#n(e,r){this.#i(
e);let{etag:n}=r.headers,i=JSON.stringify(r.data??null).length;if(!(n===void 0||i>8388608/2)){this.#e.set(e,{etag:n,response:r,size:i}),this.#t+=i;for(let s of this.#e.
keys()){if(this.#t<=8388608)break;this.#i(s)}}}#i(e){this.#t-=this.#e.get(e)?.size??0,this.#e.delete(e)}};function ie(t){return t instanceof Error&&"status"in t&&
t.status===304}var se=[400,401,403,404,405,409,410,422,429,451];async function F({api:t,token:e,pace:r,spending:n,warn:i}){let[{Octokit:s},{throttling:o},{retry:a},{default:u}]=await Promise.
all([import("./dist-src-IERQS2QC.mjs"),import("./dist-bundle-QBR4ERUA.mjs"),import("./dist-bundle-ZC6FW7OI.mjs"),import("./lib-THQYUGMO.mjs")]),l=()=>{},
m=new(s.plugin(o,a))({auth:e,baseUrl:t,userAgent:"strata",log:{debug:l,info:l,warn:i,error:l},request:{fetch:oe(r.timeoutMs)},retry:{doNotRetry:se,retryAfterBaseValue:r.
retryMs},throttle:n.throttle(u)});return n.attach(m,o.triggersNotification),new k().attach(m),m}function oe(t){return(e,r)=>fetch(e,{...r,signal:AbortSignal.timeout(
t)})}var C={writeMs:1e3,creationMs:1e3,creationsPerHour:500,patienceSeconds:60,retryMs:1e3,timeoutMs:3e4},M=36e5,ae=2,P=class{#e;#t=[];#n=0;#i=null;constructor(e){this.#e=
e}get left(){return Date.parse(this.#i?.resets??"")<=Date.now()?null:this.#i}throttle(e){let{writeMs:r,creationMs:n}=this.#e,i=(s,o,a,u)=>s<=this.#e.patienceSeconds&&
u<ae?!0:(this.#s(s),!1);return{write:new e.Group({maxConcurrent:1,minTime:r}),notifications:new e.Group({maxConcurrent:1,minTime:n}),onRateLimit:i,onSecondaryRateLimit:i}}attach(e,r){
e.hook.before("request",({method:n,url:i})=>{i!=="/rate_limit"&&(this.#r(),n!=="GET"&&r(i)&&this.#o())}),e.hook.after("request",({headers:n})=>this.#a(n)),e.hook.
error("request",n=>{let i="response"in n?n.response:void 0,s=Number(i?.headers["retry-after"]);throw i!==void 0&&this.#a(i.headers),s>0&&this.#s(s),n})}#s(e){this.#n=
Math.max(this.#n,Date.now()+e*1e3)}#r(){let e=Math.ceil((this.#n-Date.now())/1e3);if(e>0)throw g("GitHub asked to be left alone",e)}#o(){let e=Date.now();for(;this.#t.
length>0&&this.#t[0]<=e-M;)this.#t.shift();if(this.#t.length>=this.#e.creationsPerHour){let r=Math.ceil((this.#t[0]+M-e)/1e3);throw g(`GitHub allows ${this.#e.creationsPerHour}\
 comments and pull requests an hour`,r)}this.#t.push(e)}#a(e){let[r,n,i]=["limit","remaining","reset"].map(s=>e[`x-ratelimit-${s}`]);r===void 0||n===void 0||e["\
x-ratelimit-resource"]!=="core"||(this.#i=O(Number(n),Number(r),Number(i)))}};function O(t,e,r){return{name:"requests an hour",left:t,of:e,resets:new Date(r*1e3).
toISOString()}}function g(t,e){return new c("throttled",`${t}: nothing is asked of it for ${e} s`,e)}import{stripVTControlCharacters as ue}from"node:util";var le=65536;function p(t){return ue(t).replaceAll(`\r
`,`
`).replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu,"").slice(0,le)}function N(t){return p(t).replaceAll(/\s+/g," ").trim().slice(0,500)}function d(t,...e){return!(t instanceof Error)||!("status"in t)||typeof t.status!="number"?!1:e.length===0||e.includes(t.status)}function _(t,e){if(t instanceof
c||!d(t))return t;let{status:r,response:n}=t,i=h(t);return n===void 0?new c("unreachable",`${e} could not be reached: ${i}`):r>=500?new c("unreachable",`${e}: G\
itHub answered ${r}: ${i}`):r===403||r===429?ce(t)??me(t,e):r===401?new c("denied",`${e}: GitHub does not accept the token (${i}): make a new one and set STRATA\
_GITHUB_TOKEN`):r===404?new c("denied",`${e}: not found: the name is wrong, or the token was not given this repository`):new c("refused",`${e}: ${i}`)}function h(t){
let{message:e=t.message,errors:r=[]}=t.response?.data??{},n=(Array.isArray(r)?r:[]).map(i=>{let{message:s,field:o,code:a}=i;return s??[o,a].filter(Boolean).join(
" ")});return N([e,...n].join("; "))}function ce(t){let{headers:e={}}=t.response??{},r=e["retry-after"];if(r!==void 0)return g("GitHub found it too much",Number(
r));if(String(e["x-ratelimit-remaining"])==="0"){let n=Math.ceil(Number(e["x-ratelimit-reset"])-Date.now()/1e3);return g("the hour's requests are spent",Math.max(
1,n))}return/rate limit/i.test(t.message)?g("GitHub found it too much",60):null}function me(t,e){let r=h(t);if(/not permitted to create or approve pull requests/i.
test(r))return new c("denied",`${e}: GitHub Actions may not open pull requests here: tick "Allow GitHub Actions to create and approve pull requests" under Setti\
ngs, Actions, General, or set STRATA_GITHUB_TOKEN to an App's token`);let n=de(t),i=n===""?"":`: give the token, or the job's "permissions:", ${n}`;return new c(
"denied",`${e}: ${r}${i}`)}function de(t){let e=t.response?.headers["x-accepted-github-permissions"];return String(e??"").split(";").filter(r=>/^\s*\w+=\w+/.test(
r)).map(r=>r.trim().replaceAll("_","-").replaceAll("=",": ")).join(" or ")}var w=100,S={request:{retries:0}};async function R(t,e){let r=await t();if(r!==void 0)return r;try{return await e()}catch(n){if(!fe(n))throw n;let i=await t();if(i!==
void 0)return i;if(d(n,422))throw n;return e()}}function fe(t){return d(t)&&(t.response===void 0||t.status>=500||t.status===422)}async function x({label:t,warn:e},r,n){
try{await n}catch(i){let s=_(i,t);if(!(s instanceof c)||s.kind==="unreachable"||s.kind==="throttled")throw s;e(`${r}: ${s.message}`)}}async function b(t){try{return await t}catch(e){
if(d(e,404))return null;throw e}}var H="<!-- strata:";var q=`

*(cut here: GitHub takes no more)*`;function I(t,e){return`${v(t)}
${j(e,65536-v(t).length-1)}`}function U(t,e){return t.includes(v(e))}function B(t){return t.startsWith(H)}function W(t){return j(t,65536)}function A(t){let e=t.
toWellFormed().replaceAll(/\s+/g," ").trim();return e.length<=256?e:`${K(e.slice(0,255))}\u2026`}function j(t,e){let r=t.toWellFormed();return r.length<=e?r:`${K(
r.slice(0,e-q.length))}${q}`}function K(t){return t.replace(/[\uD800-\uDBFF]$/,"")}function v(t){return`${H}${encodeURIComponent(t).replaceAll("-","%2D")} -->`}var ge={CHANGES_REQUESTED:"changes",APPROVED:"approval"};function Y({comments:t,reviews:e,lines:r},n){let i=r.filter(s=>!e.some(({id:o})=>o===s.pull_request_review_id));
return[...t.filter(s=>L(s,n)).map(he),...e.filter(s=>pe(s)&&L(s,n)).flatMap(s=>we(s,r)),...i.filter(s=>L(s,n)).map(be)].sort((s,o)=>s.id<o.id?-1:1)}function L({
user:t,body:e},r){return t?.type==="Bot"?!1:r===null||t?.login!==r||!B(e??"")}function pe({state:t,submitted_at:e}){return t!=="PENDING"&&e!==void 0}function he({
id:t,user:e,body:r="",created_at:n}){return{id:$(n,"comment",t),author:E(e),kind:"comment",body:p(r),lines:[],head:null,at:n}}function we(t,e){let{id:r,user:n,body:i,
state:s,commit_id:o,submitted_at:a=""}=t,u=e.filter(m=>m.pull_request_review_id===r).map(V),l=ge[s]??"comment";return l==="comment"&&i===""&&u.length===0?[]:[{id:$(
a,"review",r),author:E(n),kind:l,body:p(i),lines:u,head:o,at:a}]}function be(t){let{id:e,user:r,commit_id:n,created_at:i}=t,s={kind:"comment",body:"",lines:[V(t)],
head:n,at:i};return{id:$(i,"line",e),author:E(r),...s}}function V({path:t,line:e,original_line:r,body:n}){return{path:t,line:e??r??null,body:p(n)}}function E(t){
return t?.login??"ghost"}function $(t,e,r){return`${t} ${e} ${String(r).padStart(16,"0")}`}async function z(t,e,r){let{client:n,where:i}=t,s=await b(n.rest.pulls.get({...i,pull_number:e}));if(s===null)return null;let{merged:o,state:a,head:u,merge_commit_sha:l,
merged_by:m}=s.data;return{state:o?"merged":a,head:u.sha,merge:o?l:null,by:o?m?.login??null:await ye(t,e,a),remarks:await ke(t,e,r)}}async function ye({client:t,
where:e},r,n){if(n==="open")return null;let{data:i}=await t.rest.issues.get({...e,issue_number:r});return i.closed_by?.login??null}async function ke(t,e,r){let{
client:n,where:i}=t,s={...i,pull_number:e,per_page:w},[o,a,u]=await Promise.all([n.paginate(n.rest.issues.listComments,{...i,issue_number:e,per_page:w}),n.paginate(
n.rest.pulls.listReviews,s),n.paginate(n.rest.pulls.listReviewComments,s)]);return Pe(t,Y({comments:o,reviews:a,lines:u},r))}async function Pe({client:t,where:e},r){
let n=new Set;for(let i of new Set(r.map(s=>s.author))){let s=t.rest.repos.getCollaboratorPermissionLevel({...e,username:i}),o=(await b(s))?.data.permission??"n\
one";(o==="admin"||o==="write")&&n.add(i)}return r.map(i=>({...i,mayWrite:n.has(i.author)}))}var J=["squash","merge","rebase"],Q=["merge"],_e=/not allowed on this repository/i,Se=/base branch was modified/i,Re=6;async function X(t,e,{head:r,subject:n,ways:i}){
let{client:s,where:o}=t,a={...o,pull_number:e,sha:r,commit_title:A(n)},u=[...i],l="";for(let m=0;m<Re&&u.length>0;m+=1)try{let{data:f}=await s.rest.pulls.merge(
{...a,merge_method:u[0]});return{kind:"merged",commit:f.sha}}catch(f){if(d(f,409))return{kind:"stale",words:h(f)};if(!d(f,405))throw f;if(l=h(f),_e.test(l))u.shift();else if(!Se.
test(l))break}return await xe(t,e,r)??{kind:"refused",words:l}}async function xe({client:t,where:e},r,n){let{data:i}=await t.rest.pulls.get({...e,pull_number:r});
return!i.merged||i.merge_commit_sha===null?null:i.head.sha===n?{kind:"merged",commit:i.merge_commit_sha}:{kind:"stale",words:`it was merged at ${i.head.sha.slice(
0,10)}`}}async function Z(t,e){let{client:r,where:n}=t,{branch:i,base:s}=e,o=await R(()=>Ae(t,e),async()=>(await r.rest.pulls.create({...n,...D(e),head:i,base:s,...S})).
data);return await Te(t,o,e.labels),await Oe(t,o,e.reviewers),{number:o.number,url:o.html_url}}function D({title:t,body:e}){return{title:A(t),body:W(e)}}async function Ae({
client:t,where:e},{branch:r,base:n}){let i=`${e.owner}:${r}`,{data:s}=await t.rest.pulls.list({...e,head:i,base:n,state:"open"});return s.find(o=>o.head.ref===r)}
async function Te(t,e,r){let n=r.filter(s=>!e.labels.some(o=>o.name===s));if(n.length===0)return;let i=t.client.rest.issues.addLabels({...t.where,issue_number:e.
number,labels:n});await x(t,`#${e.number} got no labels ${n.join(", ")}`,i)}async function Oe(t,e,r){let n=new Set(e.requested_reviewers?.map(({login:a})=>a)),i=r.
filter(a=>!n.has(a));if(i.length===0)return;let s=a=>t.client.rest.pulls.requestReviewers({...t.where,pull_number:e.number,...ve(a)}),o=a=>`#${e.number} was not\
 put before ${a}`;try{await s(i)}catch(a){if(!d(a,422))return x(t,o(i.join(", ")),Promise.reject(a));for(let u of i)await x(t,o(u),s([u]))}}function ve(t){return{
reviewers:t.filter(e=>!e.includes("/")),team_reviewers:t.filter(e=>e.includes("/")).map(e=>e.split("/")[1]??e)}}var T=class{label;#e;#t;#n;#i;#s;constructor(e){this.label=`${new URL(e.server).host}/${e.owner}/${e.repo}`,this.#e=e,this.#t={...C,...e.pace},this.#n=new P(this.#t)}open(e){
return this.#r(r=>Z(r,e))}revise(e,r){return this.#r(async({client:n,where:i})=>{await n.rest.pulls.update({...i,pull_number:e,...D(r)})})}look(e){return this.#r(
async r=>z(r,e,await this.#o(r)))}say(e,r,n){return this.#r(async i=>{let{client:s,where:o}=i,a={...o,issue_number:e},u=await this.#o(i),l=async()=>(await s.paginate(
s.rest.issues.listComments,{...a,per_page:w})).filter(({user:y})=>y?.type==="Bot"||y?.login===u).find(y=>U(y.body??"",r)),m={body:I(r,n)};await R(l,async()=>(await s.
rest.issues.createComment({...a,...m,...S})).data)})}merge(e,r,n,i=!1){let s=i?Q:J;return this.#r(o=>X(o,e,{head:r,subject:n,ways:s}))}close(e){return this.#r(async({
client:r,where:n})=>{await r.rest.pulls.update({...n,pull_number:e,state:"closed"})})}dispatch(e,r){return this.#r(async({client:n,where:i})=>{await n.rest.actions.
createWorkflowDispatch({...i,workflow_id:e,ref:r})})}fileUrl(e,r){let{server:n,owner:i,repo:s}=this.#e,o=r.toWellFormed().split("/").map(encodeURIComponent).join(
"/");return`${n}/${i}/${s}/blob/${e}/${o}?raw=true`}limits(){return this.#r(async({client:e})=>{let{left:r}=this.#n;if(r!==null)return[r];let n=await b(e.rest.rateLimit.
get());if(n===null)return[];let{remaining:i,limit:s,reset:o}=n.data.resources.core;return[O(i,s,o)]})}async#r(e){let{owner:r,repo:n,api:i,token:s,warn:o=()=>{}}=this.#e;
this.#i??=F({api:i,token:s,pace:this.#t,spending:this.#n,warn:o});try{return await e({client:await this.#i,where:{owner:r,repo:n},label:this.label,warn:o})}catch(a){
throw _(a,this.label)}}async#o({client:e}){if(this.#s!==void 0)return this.#s;try{return this.#s=(await e.rest.users.getAuthenticated()).data.login}catch(r){if(!d(
r,403)||!/not accessible by integration/i.test(r.message))throw r;return this.#s=null}}};function St({remoteUrl:t,env:e,warn:r}){let n=G(t),i=e.STRATA_GITHUB_TOKEN||e.GH_TOKEN||e.GITHUB_TOKEN;if(n===null||!i)return null;let{host:s,owner:o,repo:a}=n,
u=Le(s,e),l=Ee(s,e);return l===null?null:new T({server:u,owner:o,repo:a,api:l,token:i,...r&&{warn:r}})}function Le(t,e){return ee(t,e)??`https://${t}`}function Ee(t,e){
if(t==="github.com")return $e;let r=ee(t,e);return r&&De(e.GITHUB_API_URL||`${r}/api/v3`)}function ee(t,e){let r=e.GITHUB_SERVER_URL??"";return URL.canParse(r)&&
new URL(r).host===t?new URL(r).origin:null}var $e="https://api.github.com";function De(t){let{protocol:e,hostname:r}=URL.canParse(t)?new URL(t):{protocol:"",hostname:""};
if(e==="https:"||e==="http:"&&/^(127\.0\.0\.1|localhost|\[::1\])$/.test(r))return t.replace(/\/+$/,"");throw new c("denied",`the forge's api ${JSON.stringify(t)}\
 is no https address`)}export{c as a,St as b};
