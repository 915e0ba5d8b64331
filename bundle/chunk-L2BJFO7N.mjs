import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var w="vercel.ai.error",br=Symbol.for(w),v,u,t=class B extends(u=Error,v=br,u){constructor({name:e,message:s,cause:a}){super(s),this[v]=!0,this.name=e,this.cause=
a}static isInstance(e){return B.hasMarker(e,w)}static hasMarker(e,s){let a=Symbol.for(s);return e!=null&&typeof e=="object"&&a in e&&typeof e[a]=="boolean"&&e[a]===
!0}},D="AI_APICallError",F=`vercel.ai.error.${D}`,hr=Symbol.for(F),c,d,Or=class extends(d=t,c=hr,d){constructor({message:r,url:e,requestBodyValues:s,statusCode:a,
responseHeaders:n,responseBody:o,cause:i,isRetryable:dr=a!=null&&(a===408||a===409||a===429||a>=500),data:yr}){super({name:D,message:r,cause:i}),this[c]=!0,this.
url=e,this.requestBodyValues=s,this.statusCode=a,this.responseHeaders=n,this.responseBody=o,this.isRetryable=dr,this.data=yr}static isInstance(r){return t.hasMarker(
r,F)}},K="AI_EmptyResponseBodyError",L=`vercel.ai.error.${K}`,pr=Symbol.for(L),y,b,Pr=class extends(b=t,y=pr,b){constructor({message:r="Empty response body"}={}){
super({name:K,message:r}),this[y]=!0}static isInstance(r){return t.hasMarker(r,L)}};function G(r){return r==null?"unknown error":typeof r=="string"?r:r instanceof
Error?r.message:JSON.stringify(r)}var U="AI_InvalidArgumentError",q=`vercel.ai.error.${U}`,fr=Symbol.for(q),h,p,Jr=class extends(p=t,h=fr,p){constructor({message:r,
cause:e,argument:s}){super({name:U,message:r,cause:e}),this[h]=!0,this.argument=s}static isInstance(r){return t.hasMarker(r,q)}},H="AI_InvalidPromptError",z=`ve\
rcel.ai.error.${H}`,Ir=Symbol.for(z),f,I,Tr=class extends(I=t,f=Ir,I){constructor({prompt:r,message:e,cause:s}){super({name:H,message:`Invalid prompt: ${e}`,cause:s}),
this[f]=!0,this.prompt=r}static isInstance(r){return t.hasMarker(r,z)}},Q="AI_InvalidResponseDataError",W=`vercel.ai.error.${Q}`,_r=Symbol.for(W),_,E,xr=class extends(E=
t,_=_r,E){constructor({data:r,message:e=`Invalid response data: ${JSON.stringify(r)}.`}){super({name:Q,message:e}),this[_]=!0,this.data=r}static isInstance(r){return t.
hasMarker(r,W)}},X="AI_JSONParseError",Y=`vercel.ai.error.${X}`,Er=Symbol.for(Y),g,k,Vr=class extends(k=t,g=Er,k){constructor({text:r,cause:e}){super({name:X,message:`\
JSON parsing failed: Text: ${r}.
Error message: ${G(e)}`,cause:e}),this[g]=!0,this.text=r}static isInstance(r){return t.hasMarker(r,Y)}},Z="AI_LoadAPIKeyError",rr=`vercel.ai.error.${Z}`,gr=Symbol.
for(rr),S,$,jr=class extends($=t,S=gr,$){constructor({message:r}){super({name:Z,message:r}),this[S]=!0}static isInstance(r){return t.hasMarker(r,rr)}},er="AI_Lo\
adSettingError",ar=`vercel.ai.error.${er}`,kr=Symbol.for(ar),A,M,Cr=class extends(M=t,A=kr,M){constructor({message:r}){super({name:er,message:r}),this[A]=!0}static isInstance(r){
return t.hasMarker(r,ar)}},sr="AI_NoContentGeneratedError",tr=`vercel.ai.error.${sr}`,Sr=Symbol.for(tr),N,O,Rr=class extends(O=t,N=Sr,O){constructor({message:r="\
No content generated."}={}){super({name:sr,message:r}),this[N]=!0}static isInstance(r){return t.hasMarker(r,tr)}},nr="AI_NoSuchModelError",or=`vercel.ai.error.${nr}`,
$r=Symbol.for(or),P,J,wr=class extends(J=t,P=$r,J){constructor({errorName:r=nr,modelId:e,modelType:s,message:a=`No such ${s}: ${e}`}){super({name:r,message:a}),
this[P]=!0,this.modelId=e,this.modelType=s}static isInstance(r){return t.hasMarker(r,or)}},ir="AI_TooManyEmbeddingValuesForCallError",lr=`vercel.ai.error.${ir}`,
Ar=Symbol.for(lr),T,x,Br=class extends(x=t,T=Ar,x){constructor(r){super({name:ir,message:`Too many values for a single embedding call. The ${r.provider} model "${r.
modelId}" can only embed up to ${r.maxEmbeddingsPerCall} values per call, but ${r.values.length} values were provided.`}),this[T]=!0,this.provider=r.provider,this.
modelId=r.modelId,this.maxEmbeddingsPerCall=r.maxEmbeddingsPerCall,this.values=r.values}static isInstance(r){return t.hasMarker(r,lr)}},mr="AI_TypeValidationErr\
or",vr=`vercel.ai.error.${mr}`,Mr=Symbol.for(vr),V,j,Dr=class m extends(j=t,V=Mr,j){constructor({value:e,cause:s,context:a}){let n="Type validation failed";if(a?.
field&&(n+=` for ${a.field}`),a?.entityName||a?.entityId){n+=" (";let o=[];a.entityName&&o.push(a.entityName),a.entityId&&o.push(`id: "${a.entityId}"`),n+=o.join(
", "),n+=")"}super({name:mr,message:`${n}: Value: ${JSON.stringify(e)}.
Error message: ${G(s)}`,cause:s}),this[V]=!0,this.value=e,this.context=a}static isInstance(e){return t.hasMarker(e,vr)}static wrap({value:e,cause:s,context:a}){
var n,o,i;return m.isInstance(s)&&s.value===e&&((n=s.context)==null?void 0:n.field)===a?.field&&((o=s.context)==null?void 0:o.entityName)===a?.entityName&&((i=s.
context)==null?void 0:i.entityId)===a?.entityId?s:new m({value:e,cause:s,context:a})}},ur="AI_UnsupportedFunctionalityError",cr=`vercel.ai.error.${ur}`,Nr=Symbol.
for(cr),C,R,Fr=class extends(R=t,C=Nr,R){constructor({functionality:r,message:e=`'${r}' functionality not supported.`}){super({name:ur,message:e}),this[C]=!0,this.
functionality=r}static isInstance(r){return t.hasMarker(r,cr)}};function l(r){return r===null||typeof r=="string"||typeof r=="number"||typeof r=="boolean"?!0:Array.
isArray(r)?r.every(l):typeof r=="object"?Object.entries(r).every(([e,s])=>typeof e=="string"&&(s===void 0||l(s))):!1}function Kr(r){return Array.isArray(r)&&r.every(
l)}function Lr(r){return r!=null&&typeof r=="object"&&Object.entries(r).every(([e,s])=>typeof e=="string"&&(s===void 0||l(s)))}export{t as a,Or as b,Pr as c,G as d,Jr as e,Tr as f,xr as g,Vr as h,jr as i,Cr as j,Rr as k,wr as l,Br as m,Dr as n,Fr as o,l as p,Kr as q,Lr as r};
