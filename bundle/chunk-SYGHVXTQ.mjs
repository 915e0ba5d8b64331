import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as L}from"./chunk-TFPVM5KH.mjs";import{a as j,b as y,c as Ph,d as Rh}from"./chunk-6WZNAABB.mjs";var I=y($=>{"use strict";var gi=Symbol.for("yaml.alias"),Ga=Symbol.for("yaml.document"),cn=Symbol.for("yaml.map"),Ka=Symbol.for("yaml.pair"),yi=Symbol.for("yaml\
.scalar"),ln=Symbol.for("yaml.seq"),se=Symbol.for("yaml.node.type"),Eg=e=>!!e&&typeof e=="object"&&e[se]===gi,Ag=e=>!!e&&typeof e=="object"&&e[se]===Ga,xg=e=>!!e&&
typeof e=="object"&&e[se]===cn,Tg=e=>!!e&&typeof e=="object"&&e[se]===Ka,Va=e=>!!e&&typeof e=="object"&&e[se]===yi,Og=e=>!!e&&typeof e=="object"&&e[se]===ln;function Wa(e){
if(e&&typeof e=="object")switch(e[se]){case cn:case ln:return!0}return!1}function vg(e){if(e&&typeof e=="object")switch(e[se]){case gi:case cn:case yi:case ln:return!0}
return!1}var Ig=e=>(Va(e)||Wa(e))&&!!e.anchor;$.ALIAS=gi;$.DOC=Ga;$.MAP=cn;$.NODE_TYPE=se;$.PAIR=Ka;$.SCALAR=yi;$.SEQ=ln;$.hasAnchor=Ig;$.isAlias=Eg;$.isCollection=
Wa;$.isDocument=Ag;$.isMap=xg;$.isNode=vg;$.isPair=Tg;$.isScalar=Va;$.isSeq=Og});var dt=y(bi=>{"use strict";var M=I(),B=Symbol("break visit"),Ya=Symbol("skip children"),X=Symbol("remove node");function fn(e,t){let n=za(t);M.isDocument(e)?qe(
null,e.contents,n,Object.freeze([e]))===X&&(e.contents=null):qe(null,e,n,Object.freeze([]))}fn.BREAK=B;fn.SKIP=Ya;fn.REMOVE=X;function qe(e,t,n,r){let i=Ha(e,t,
n,r);if(M.isNode(i)||M.isPair(i))return Ja(e,r,i),qe(e,i,n,r);if(typeof i!="symbol"){if(M.isCollection(t)){r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){
let o=qe(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===B)return B;o===X&&(t.items.splice(s,1),s-=1)}}}else if(M.isPair(t)){r=Object.freeze(r.concat(
t));let s=qe("key",t.key,n,r);if(s===B)return B;s===X&&(t.key=null);let o=qe("value",t.value,n,r);if(o===B)return B;o===X&&(t.value=null)}}return i}async function un(e,t){
let n=za(t);M.isDocument(e)?await Fe(null,e.contents,n,Object.freeze([e]))===X&&(e.contents=null):await Fe(null,e,n,Object.freeze([]))}un.BREAK=B;un.SKIP=Ya;un.
REMOVE=X;async function Fe(e,t,n,r){let i=await Ha(e,t,n,r);if(M.isNode(i)||M.isPair(i))return Ja(e,r,i),Fe(e,i,n,r);if(typeof i!="symbol"){if(M.isCollection(t)){
r=Object.freeze(r.concat(t));for(let s=0;s<t.items.length;++s){let o=await Fe(s,t.items[s],n,r);if(typeof o=="number")s=o-1;else{if(o===B)return B;o===X&&(t.items.
splice(s,1),s-=1)}}}else if(M.isPair(t)){r=Object.freeze(r.concat(t));let s=await Fe("key",t.key,n,r);if(s===B)return B;s===X&&(t.key=null);let o=await Fe("valu\
e",t.value,n,r);if(o===B)return B;o===X&&(t.value=null)}}return i}function za(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.
Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Ha(e,t,n,r){
if(typeof n=="function")return n(e,t,r);if(M.isMap(t))return n.Map?.(e,t,r);if(M.isSeq(t))return n.Seq?.(e,t,r);if(M.isPair(t))return n.Pair?.(e,t,r);if(M.isScalar(
t))return n.Scalar?.(e,t,r);if(M.isAlias(t))return n.Alias?.(e,t,r)}function Ja(e,t,n){let r=t[t.length-1];if(M.isCollection(r))r.items[e]=n;else if(M.isPair(r))
e==="key"?r.key=n:r.value=n;else if(M.isDocument(r))r.contents=n;else{let i=M.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}
bi.visit=fn;bi.visitAsync=un});var Si=y(Xa=>{"use strict";var Qa=I(),Cg=dt(),Ng={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Lg=e=>e.replace(/[!,[\]{}]/g,t=>Ng[t]),pt=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.trim().split(/[ \t]+/),i=r.
shift();switch(i){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),r.length<2))return!1;let[s,o]=r;return this.tags[s]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[s]=r;if(s==="1.1"||s==="1.2")return this.yaml.
version=s,!0;{let o=/^\d+\.\d+$/.test(s);return n(6,`Unsupported YAML version ${s}`,o),!1}}default:return n(0,`Unknown directive ${i}`,!0),!1}}tagName(t,n){if(t===
"!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("Verbatim tags must end with a >"),o)}let[,r,i]=t.match(/^(.*!)([^!]*)$/s);i||n(`The ${t} tag has no suffi\
x`);let s=this.tags[r];if(s)try{return s+decodeURIComponent(i)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Lg(t.substring(r.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),i;if(t&&r.length>0&&Qa.isNode(t.contents)){let s={};Cg.visit(t.contents,(o,a)=>{Qa.isNode(a)&&
a.tag&&(s[a.tag]=!0)}),i=Object.keys(s)}else i=[];for(let[s,o]of r)s==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&n.push(`%TAG ${s} ${o}`);
return n.join(`
`)}};pt.defaultYaml={explicit:!1,version:"1.2"};pt.defaultTags={"!!":"tag:yaml.org,2002:"};Xa.Directives=pt});var dn=y(mt=>{"use strict";var Za=I(),kg=dt();function Dg(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function ec(e){let t=new Set;return kg.visit(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),t}function tc(e,t){for(let n=1;;++n){
let r=`${e}${n}`;if(!t.has(r))return r}}function Mg(e,t){let n=[],r=new Map,i=null;return{onAnchor:s=>{n.push(s),i??(i=ec(e));let o=tc(t,i);return i.add(o),o},setAnchors:()=>{
for(let s of n){let o=r.get(s);if(typeof o=="object"&&o.anchor&&(Za.isScalar(o.node)||Za.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=s,a}}},sourceObjects:r}}mt.anchorIsValid=Dg;mt.anchorNames=ec;mt.createNodeAnchors=Mg;mt.
findNewAnchor=tc});var wi=y(nc=>{"use strict";function ht(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let i=0,s=r.length;i<s;++i){let o=r[i],a=ht(e,r,String(i),o);a===
void 0?delete r[i]:a!==o&&(r[i]=a)}else if(r instanceof Map)for(let i of Array.from(r.keys())){let s=r.get(i),o=ht(e,r,i,s);o===void 0?r.delete(i):o!==s&&r.set(
i,o)}else if(r instanceof Set)for(let i of Array.from(r)){let s=ht(e,r,i,i);s===void 0?r.delete(i):s!==i&&(r.delete(i),r.add(s))}else for(let[i,s]of Object.entries(
r)){let o=ht(e,r,i,s);o===void 0?delete r[i]:o!==s&&(r[i]=o)}return e.call(t,n,r)}nc.applyReviver=ht});var ue=y(ic=>{"use strict";var Pg=I();function rc(e,t,n){if(Array.isArray(e))return e.map((r,i)=>rc(r,String(i),n));if(e&&typeof e.toJSON=="function"){if(!n||!Pg.
hasAnchor(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=s=>{r.res=s,delete n.onCreate};let i=e.toJSON(t,n);return n.
onCreate&&n.onCreate(i),i}return typeof e=="bigint"&&!n?.keep?Number(e):e}ic.toJS=rc});var pn=y(oc=>{"use strict";var Rg=wi(),sc=I(),$g=ue(),Ei=class{constructor(t){Object.defineProperty(this,sc.NODE_TYPE,{value:t})}clone(){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:s}={}){
if(!sc.isDocument(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r==
"number"?r:100},a=$g.toJS(this,"",o);if(typeof i=="function")for(let{count:c,res:l}of o.anchors.values())i(l,c);return typeof s=="function"?Rg.applyReviver(s,{"":a},
"",a):a}};oc.NodeBase=Ei});var gt=y(ac=>{"use strict";var Bg=dn(),_g=dt(),Ue=I(),qg=pn(),Fg=ue(),Ai=class extends qg.NodeBase{constructor(t){super(Ue.ALIAS),this.source=t,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],_g.visit(t,{Node:(s,o)=>{(Ue.isAlias(o)||Ue.hasAnchor(o))&&r.push(o)}}),n&&(n.aliasResolveCache=r));let i;
for(let s of r){if(s===this)break;s.anchor===this.source&&(i=s)}if(i&&n){let{anchors:s,doc:o,maxAliasCount:a}=n,c=s.get(i);if(c||(Fg.toJS(i,null,n),c=s.get(i)),
c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
mn(o,i,s)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return i}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return n.anchors.get(r).res}toString(t,n,r){let i=`*${this.source}`;if(t){if(Bg.anchorIsValid(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){
let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(s)}if(t.implicitKey)return`${i} `}return i}};function mn(e,t,n){
if(Ue.isAlias(t)){let r=t.resolve(e),i=n&&r&&n.get(r);return i?i.count*i.aliasCount:0}else if(Ue.isCollection(t)){let r=0;for(let i of t.items){let s=mn(e,i,n);
s>r&&(r=s)}return r}else if(Ue.isPair(t)){let r=mn(e,t.key,n),i=mn(e,t.value,n);return Math.max(r,i)}return 1}ac.Alias=Ai});var k=y(xi=>{"use strict";var Ug=I(),jg=pn(),Gg=ue(),Kg=e=>!e||typeof e!="function"&&typeof e!="object",de=class extends jg.NodeBase{constructor(t){super(Ug.SCALAR),
this.value=t}toJSON(t,n){return n?.keep?this.value:Gg.toJS(this.value,t,n)}toString(){return String(this.value)}};de.BLOCK_FOLDED="BLOCK_FOLDED";de.BLOCK_LITERAL=
"BLOCK_LITERAL";de.PLAIN="PLAIN";de.QUOTE_DOUBLE="QUOTE_DOUBLE";de.QUOTE_SINGLE="QUOTE_SINGLE";xi.Scalar=de;xi.isScalarValue=Kg});var yt=y(lc=>{"use strict";var Vg=gt(),Oe=I(),cc=k(),Wg="tag:yaml.org,2002:";function Yg(e,t,n){if(t){let r=n.filter(s=>s.tag===t),i=r.find(s=>!s.format)??r[0];
if(!i)throw new Error(`Tag ${t} not found`);return i}return n.find(r=>r.identify?.(e)&&!r.format)}function zg(e,t,n){if(Oe.isDocument(e)&&(e=e.contents),Oe.isNode(
e))return e;if(Oe.isPair(e)){let u=n.schema[Oe.MAP].createNode?.(n.schema,null,n);return u.items.push(e),u}(e instanceof String||e instanceof Number||e instanceof
Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:i,onTagObj:s,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e==
"object"){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new Vg.Alias(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Wg+t.slice(2));let l=Yg(
e,t,o.tags);if(!l){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let u=new cc.Scalar(e);return c&&(c.node=u),u}l=e instanceof Map?o[Oe.
MAP]:Symbol.iterator in Object(e)?o[Oe.SEQ]:o[Oe.MAP]}s&&(s(l),delete n.onTagObj);let f=l?.createNode?l.createNode(n.schema,e,n):typeof l?.nodeClass?.from=="fun\
ction"?l.nodeClass.from(n.schema,e,n):new cc.Scalar(e);return t?f.tag=t:l.default||(f.tag=l.tag),c&&(c.node=f),f}lc.createNode=zg});var gn=y(hn=>{"use strict";var Hg=yt(),Z=I(),Jg=pn();function Ti(e,t,n){let r=n;for(let i=t.length-1;i>=0;--i){let s=t[i];if(typeof s=="number"&&Number.isInteger(
s)&&s>=0){let o=[];o[s]=r,r=o}else r=new Map([[s,r]])}return Hg.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var fc=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Oi=class extends Jg.
NodeBase{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return t&&(n.schema=t),n.items=n.items.map(r=>Z.isNode(r)||Z.isPair(r)?r.clone(t):r),this.range&&(n.
range=this.range.slice()),n}addIn(t,n){if(fc(t))this.add(n);else{let[r,...i]=t,s=this.get(r,!0);if(Z.isCollection(s))s.addIn(i,n);else if(s===void 0&&this.schema)
this.set(r,Ti(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${i}`)}}deleteIn(t){let[n,...r]=t;if(r.length===0)return this.
delete(n);let i=this.get(n,!0);if(Z.isCollection(i))return i.deleteIn(r);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[
r,...i]=t,s=this.get(r,!0);return i.length===0?!n&&Z.isScalar(s)?s.value:s:Z.isCollection(s)?s.getIn(i,n):void 0}hasAllNullValues(t){return this.items.every(n=>{
if(!Z.isPair(n))return!1;let r=n.value;return r==null||t&&Z.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===
0)return this.has(n);let i=this.get(n,!0);return Z.isCollection(i)?i.hasIn(r):!1}setIn(t,n){let[r,...i]=t;if(i.length===0)this.set(r,n);else{let s=this.get(r,!0);
if(Z.isCollection(s))s.setIn(i,n);else if(s===void 0&&this.schema)this.set(r,Ti(this.schema,i,n));else throw new Error(`Expected YAML collection at ${r}. Remain\
ing path: ${i}`)}}};hn.Collection=Oi;hn.collectionFromPath=Ti;hn.isEmptyPath=fc});var bt=y(yn=>{"use strict";var Qg=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function vi(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var Xg=(e,t,n)=>e.
endsWith(`
`)?vi(n,t):n.includes(`
`)?`
`+vi(n,t):(e.endsWith(" ")?"":" ")+n;yn.indentComment=vi;yn.lineComment=Xg;yn.stringifyComment=Qg});var dc=y(St=>{"use strict";var Zg="flow",Ii="block",bn="quoted";function ey(e,t,n="flow",{indentAtStart:r,lineWidth:i=80,minContentWidth:s=20,onFold:o,onOverflow:a}={}){
if(!i||i<0)return e;i<s&&(s=0);let c=Math.max(1+s,1+i-t.length);if(e.length<=c)return e;let l=[],f={},u=i-t.length;typeof r=="number"&&(r>i-Math.max(2,s)?l.push(
0):u=i-r);let d,m,g=!1,p=-1,h=-1,b=-1;n===Ii&&(p=uc(e,p,t.length),p!==-1&&(u=p+c));for(let E;E=e[p+=1];){if(n===bn&&E==="\\"){switch(h=p,e[p+1]){case"x":p+=3;break;case"\
u":p+=5;break;case"U":p+=9;break;default:p+=1}b=p}if(E===`
`)n===Ii&&(p=uc(e,p,t.length)),u=p+t.length+c,d=void 0;else{if(E===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let x=e[p+1];x&&x!==" "&&x!==`
`&&x!=="	"&&(d=p)}if(p>=u)if(d)l.push(d),u=d+c,d=void 0;else if(n===bn){for(;m===" "||m==="	";)m=E,E=e[p+=1],g=!0;let x=p>b+1?p-2:h-1;if(f[x])return e;l.push(x),
f[x]=!0,u=x+c,d=void 0}else g=!0}m=E}if(g&&a&&a(),l.length===0)return e;o&&o();let S=e.slice(0,l[0]);for(let E=0;E<l.length;++E){let x=l[E],T=l[E+1]||e.length;x===
0?S=`
${t}${e.slice(0,T)}`:(n===bn&&f[x]&&(S+=`${e[x]}\\`),S+=`
${t}${e.slice(x+1,T)}`)}return S}function uc(e,t,n){let r=t,i=t+1,s=e[i];for(;s===" "||s==="	";)if(t<i+n)s=e[++t];else{do s=e[++t];while(s&&s!==`
`);r=t,i=t+1,s=e[i]}return r}St.FOLD_BLOCK=Ii;St.FOLD_FLOW=Zg;St.FOLD_QUOTED=bn;St.foldFlowLines=ey});var Et=y(pc=>{"use strict";var W=k(),pe=dc(),wn=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),En=e=>/^(%|---|\.\.\.)/m.test(e);function ty(e,t,n){if(!t||t<0)return!1;let r=t-n,i=e.length;if(i<=r)return!1;for(let s=0,o=0;s<i;++s)if(e[s]===
`
`){if(s-o>r)return!0;if(o=s+1,i-o<=r)return!1}return!0}function wt(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return n;let{implicitKey:r}=t,i=t.
options.doubleQuotedMinMultiLineLength,s=t.indent||(En(e)?"  ":""),o="",a=0;for(let c=0,l=n[c];l;l=n[++c])if(l===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,
c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(n[c+1]){case"u":{o+=n.slice(a,c);let f=n.substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:f.
substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+2]==='"'||n.length<i)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=s,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:pe.foldFlowLines(o,s,pe.FOLD_QUOTED,wn(t,!1))}function Ci(e,t){if(t.
options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wt(e,t);let n=t.indent||(En(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return t.implicitKey?r:pe.foldFlowLines(r,n,pe.FOLD_FLOW,wn(t,!1))}function je(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=wt;else{let i=e.includes(
'"'),s=e.includes("'");i&&!s?r=Ci:s&&!i?r=wt:r=n?Ci:wt}return r(e,t)}var Ni;try{Ni=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ni=/\n+(?!\n|$)/g}function Sn({comment:e,type:t,value:n},r,i,s){let{blockQuote:o,commentString:a,lineWidth:c}=r.options;if(!o||/\n[\t ]+$/.test(
n))return je(n,r);let l=r.indent||(r.forceBlockIndent||En(n)?"  ":""),f=o==="literal"?!0:o==="folded"||t===W.Scalar.BLOCK_FOLDED?!1:t===W.Scalar.BLOCK_LITERAL?!0:
!ty(n,c,l.length);if(!n)return f?`|
`:`>
`;let u,d;for(d=n.length;d>0;--d){let T=n[d-1];if(T!==`
`&&T!=="	"&&T!==" ")break}let m=n.substring(d),g=m.indexOf(`
`);g===-1?u="-":n===m||g!==m.length-1?(u="+",s&&s()):u="",m&&(n=n.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ni,`$&${l}`));let p=!1,h,b=-1;for(h=0;h<n.length;++h){let T=n[h];if(T===" ")p=!0;else if(T===`
`)b=h;else break}let S=n.substring(0,b<h?b+1:h);S&&(n=n.substring(S.length),S=S.replace(/\n+/g,`$&${l}`));let x=(p?l?"2":"1":"")+u;if(e&&(x+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!f){let T=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),O=!1,v=wn(r,!0);o!=="folded"&&t!==W.Scalar.BLOCK_FOLDED&&(v.onOverflow=
()=>{O=!0});let w=pe.foldFlowLines(`${S}${T}${m}`,l,pe.FOLD_BLOCK,v);if(!O)return`>${x}
${l}${w}`}return n=n.replace(/\n+/g,`$&${l}`),`|${x}
${l}${S}${n}${m}`}function ny(e,t,n,r){let{type:i,value:s}=e,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:f}=t;if(a&&s.includes(`
`)||f&&/[[\]{},]/.test(s))return je(s,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s))return a||f||!s.includes(
`
`)?je(s,t):Sn(e,t,n,r);if(!a&&!f&&i!==W.Scalar.PLAIN&&s.includes(`
`))return Sn(e,t,n,r);if(En(s)){if(c==="")return t.forceBlockIndent=!0,Sn(e,t,n,r);if(a&&c===l)return je(s,t)}let u=s.replace(/\n+/g,`$&
${c}`);if(o){let d=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(u),{compat:m,tags:g}=t.doc.schema;if(g.some(d)||m?.some(d))return je(s,t)}return a?
u:pe.foldFlowLines(u,c,pe.FOLD_FLOW,wn(t,!1))}function ry(e,t,n,r){let{implicitKey:i,inFlow:s}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.
value)}),{type:a}=e;a!==W.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=W.Scalar.QUOTE_DOUBLE);let c=f=>{switch(f){case W.
Scalar.BLOCK_FOLDED:case W.Scalar.BLOCK_LITERAL:return i||s?je(o.value,t):Sn(o,t,n,r);case W.Scalar.QUOTE_DOUBLE:return wt(o.value,t);case W.Scalar.QUOTE_SINGLE:
return Ci(o.value,t);case W.Scalar.PLAIN:return ny(o,t,n,r);default:return null}},l=c(a);if(l===null){let{defaultKeyType:f,defaultStringType:u}=t.options,d=i&&f||
u;if(l=c(d),l===null)throw new Error(`Unsupported default string type ${d}`)}return l}pc.stringifyString=ry});var At=y(Li=>{"use strict";var iy=dn(),me=I(),sy=bt(),oy=Et();function ay(e,t){let n=Object.assign({blockQuote:!0,commentString:sy.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t),r;switch(n.collectionStyle){case"\
block":r=!1;break;case"flow":r=!0;break;default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.
indent=="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function cy(e,t){if(t.tag){let i=e.filter(s=>s.tag===t.tag);if(i.length>0)return i.find(s=>s.format===
t.format)??i[0]}let n,r;if(me.isScalar(t)){r=t.value;let i=e.filter(s=>s.identify?.(r));if(i.length>1){let s=i.filter(o=>o.test);s.length>0&&(i=s)}n=i.find(s=>s.
format===t.format)??i.find(s=>!s.format)}else r=t,n=e.find(i=>i.nodeClass&&r instanceof i.nodeClass);if(!n){let i=r?.constructor?.name??(r===null?"null":typeof r);
throw new Error(`Tag not resolved for ${i} value`)}return n}function ly(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let i=[],s=(me.isScalar(e)||me.isCollection(
e))&&e.anchor;s&&iy.anchorIsValid(s)&&(n.add(s),i.push(`&${s}`));let o=e.tag??(t.default?null:t.tag);return o&&i.push(r.directives.tagString(o)),i.join(" ")}function fy(e,t,n,r){
if(me.isPair(e))return e.toString(t,n,r);if(me.isAlias(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot str\
ingify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i,s=me.isNode(e)?
e:t.doc.createNode(e,{onTagObj:c=>i=c});i??(i=cy(t.doc.schema.tags,s));let o=ly(s,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof i.
stringify=="function"?i.stringify(s,t,n,r):me.isScalar(s)?oy.stringifyString(s,t,n,r):s.toString(t,n,r);return o?me.isScalar(s)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}Li.createStringifyContext=ay;Li.stringify=fy});var yc=y(gc=>{"use strict";var oe=I(),mc=k(),hc=At(),xt=bt();function uy({key:e,value:t},n,r,i){let{allNullValues:s,doc:o,indent:a,indentStep:c,options:{commentString:l,
indentSeq:f,simpleKeys:u}}=n,d=oe.isNode(e)&&e.comment||null;if(u){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(oe.isCollection(e)||
!oe.isNode(e)&&typeof e=="object"){let v="With simple keys, collection cannot be used as a key value";throw new Error(v)}}let m=!u&&(!e||d&&t==null&&!n.inFlow||
oe.isCollection(e)||(oe.isScalar(e)?e.type===mc.Scalar.BLOCK_FOLDED||e.type===mc.Scalar.BLOCK_LITERAL:typeof e=="object"));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!m&&(u||!s),indent:a+c});let g=!1,p=!1,h=hc.stringify(e,n,()=>g=!0,()=>p=!0);if(!m&&!n.inFlow&&h.length>1024){if(u)throw new Error("With simple keys\
, single line scalar must not span more than 1024 characters");m=!0}if(n.inFlow){if(s||t==null)return g&&r&&r(),h===""?"?":m?`? ${h}`:h}else if(s&&!u||t==null&&
m)return h=`? ${h}`,d&&!g?h+=xt.lineComment(h,n.indent,l(d)):p&&i&&i(),h;g&&(d=null),m?(d&&(h+=xt.lineComment(h,n.indent,l(d))),h=`? ${h}
${a}:`):(h=`${h}:`,d&&(h+=xt.lineComment(h,n.indent,l(d))));let b,S,E;oe.isNode(t)?(b=!!t.spaceBefore,S=t.commentBefore,E=t.comment):(b=!1,S=null,E=null,t&&typeof t==
"object"&&(t=o.createNode(t))),n.implicitKey=!1,!m&&!d&&oe.isScalar(t)&&(n.indentAtStart=h.length+1),p=!1,!f&&c.length>=2&&!n.inFlow&&!m&&oe.isSeq(t)&&!t.flow&&
!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let x=!1,T=hc.stringify(t,n,()=>x=!0,()=>p=!0),O=" ";if(d||b||S){if(O=b?`
`:"",S){let v=l(S);O+=`
${xt.indentComment(v,n.indent)}`}T===""&&!n.inFlow?O===`
`&&E&&(O=`

`):O+=`
${n.indent}`}else if(!m&&oe.isCollection(t)){let v=T[0],w=T.indexOf(`
`),N=w!==-1,F=n.inFlow??t.flow??t.items.length===0;if(N||!F){let U=!1;if(N&&(v==="&"||v==="!")){let D=T.indexOf(" ");v==="&"&&D!==-1&&D<w&&T[D+1]==="!"&&(D=T.indexOf(
" ",D+1)),(D===-1||w<D)&&(U=!0)}U||(O=`
${n.indent}`)}}else(T===""||T[0]===`
`)&&(O="");return h+=O+T,n.inFlow?x&&r&&r():E&&!x?h+=xt.lineComment(h,n.indent,l(E)):p&&i&&i(),h}gc.stringifyPair=uy});var Di=y(ki=>{"use strict";var bc=j("process");function dy(e,...t){e==="debug"&&console.log(...t)}function py(e,t){(e==="debug"||e==="warn")&&(typeof bc.emitWarning==
"function"?bc.emitWarning(t):console.warn(t))}ki.debug=dy;ki.warn=py});var vn=y(On=>{"use strict";var Tn=I(),Sc=k(),An="<<",xn={identify:e=>e===An||typeof e=="symbol"&&e.description===An,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Sc.Scalar(Symbol(An)),{addToJSMap:wc}),stringify:()=>An},my=(e,t)=>(xn.identify(t)||Tn.isScalar(t)&&(!t.type||t.type===
Sc.Scalar.PLAIN)&&xn.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===xn.tag&&n.default);function wc(e,t,n){let r=Ec(e,n);if(Tn.isSeq(r))for(let i of r.items)
Mi(e,t,i);else if(Array.isArray(r))for(let i of r)Mi(e,t,i);else Mi(e,t,r)}function Mi(e,t,n){let r=Ec(e,n);if(!Tn.isMap(r))throw new Error("Merge sources must \
be maps or map aliases");let i=r.toJSON(null,e,Map);for(let[s,o]of i)t instanceof Map?t.has(s)||t.set(s,o):t instanceof Set?t.add(s):Object.prototype.hasOwnProperty.
call(t,s)||Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Ec(e,t){return e&&Tn.isAlias(t)?t.resolve(e.doc,e):t}
On.addMergeToJSMap=wc;On.isMergeKey=my;On.merge=xn});var Ri=y(Tc=>{"use strict";var hy=Di(),Ac=vn(),gy=At(),xc=I(),Pi=ue();function yy(e,t,{key:n,value:r}){if(xc.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Ac.
isMergeKey(e,n))Ac.addMergeToJSMap(e,t,r);else{let i=Pi.toJS(n,"",e);if(t instanceof Map)t.set(i,Pi.toJS(r,i,e));else if(t instanceof Set)t.add(i);else{let s=by(
n,i,e),o=Pi.toJS(r,s,e);s in t?Object.defineProperty(t,s,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[s]=o}}return t}function by(e,t,n){if(t===null)return"";
if(typeof t!="object")return String(t);if(xc.isNode(e)&&n?.doc){let r=gy.createStringifyContext(n.doc,{});r.anchors=new Set;for(let s of n.anchors.keys())r.anchors.
add(s.anchor);r.inFlow=!0,r.inStringifyKey=!0;let i=e.toString(r);if(!n.mapKeyWarned){let s=JSON.stringify(i);s.length>40&&(s=s.substring(0,36)+'..."'),hy.warn(
n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${s}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=
!0}return i}return JSON.stringify(t)}Tc.addPairToJSMap=yy});var he=y($i=>{"use strict";var Oc=yt(),Sy=yc(),wy=Ri(),In=I();function Ey(e,t,n){let r=Oc.createNode(e,void 0,n),i=Oc.createNode(t,void 0,n);return new Cn(r,i)}
var Cn=class e{constructor(t,n=null){Object.defineProperty(this,In.NODE_TYPE,{value:In.PAIR}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return In.
isNode(n)&&(n=n.clone(t)),In.isNode(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return wy.addPairToJSMap(n,r,this)}toString(t,n,r){return t?.
doc?Sy.stringifyPair(this,t,n,r):JSON.stringify(this)}};$i.Pair=Cn;$i.createPair=Ey});var Bi=y(Ic=>{"use strict";var ve=I(),vc=At(),Nn=bt();function Ay(e,t,n){return(t.inFlow??e.flow?Ty:xy)(e,t,n)}function xy({comment:e,items:t},n,{blockItemPrefix:r,
flowChars:i,itemIndent:s,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=n,f=Object.assign({},n,{indent:s,type:null}),u=!1,d=[];for(let g=0;g<
t.length;++g){let p=t[g],h=null;if(ve.isNode(p))!u&&p.spaceBefore&&d.push(""),Ln(n,d,p.commentBefore,u),p.comment&&(h=p.comment);else if(ve.isPair(p)){let S=ve.
isNode(p.key)?p.key:null;S&&(!u&&S.spaceBefore&&d.push(""),Ln(n,d,S.commentBefore,u))}u=!1;let b=vc.stringify(p,f,()=>h=null,()=>u=!0);h&&(b+=Nn.lineComment(b,s,
l(h))),u&&h&&(u=!1),d.push(r+b)}let m;if(d.length===0)m=i.start+i.end;else{m=d[0];for(let g=1;g<d.length;++g){let p=d[g];m+=p?`
${c}${p}`:`
`}}return e?(m+=`
`+Nn.indentComment(l(e),c),a&&a()):u&&o&&o(),m}function Ty({items:e},t,{flowChars:n,itemIndent:r}){let{indent:i,indentStep:s,flowCollectionPadding:o,options:{commentString:a}}=t;
r+=s;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,f=0,u=[];for(let g=0;g<e.length;++g){let p=e[g],h=null;if(ve.isNode(p))p.spaceBefore&&u.push(
""),Ln(t,u,p.commentBefore,!1),p.comment&&(h=p.comment);else if(ve.isPair(p)){let S=ve.isNode(p.key)?p.key:null;S&&(S.spaceBefore&&u.push(""),Ln(t,u,S.commentBefore,
!1),S.comment&&(l=!0));let E=ve.isNode(p.value)?p.value:null;E?(E.comment&&(h=E.comment),E.commentBefore&&(l=!0)):p.value==null&&S?.comment&&(h=S.comment)}h&&(l=
!0);let b=vc.stringify(p,c,()=>h=null);l||(l=u.length>f||b.includes(`
`)),g<e.length-1?b+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=u.reduce((S,E)=>S+E.length+2,2)+(b.length+2)>t.options.lineWidth)),l&&(b+=",")),
h&&(b+=Nn.lineComment(b,r,a(h))),u.push(b),f=u.length}let{start:d,end:m}=n;if(u.length===0)return d+m;if(!l){let g=u.reduce((p,h)=>p+h.length+2,2);l=t.options.lineWidth>
0&&g>t.options.lineWidth}if(l){let g=d;for(let p of u)g+=p?`
${s}${i}${p}`:`
`;return`${g}
${i}${m}`}else return`${d}${o}${u.join(" ")}${o}${m}`}function Ln({indent:e,options:{commentString:t}},n,r,i){if(r&&i&&(r=r.replace(/^\n+/,"")),r){let s=Nn.indentComment(
t(r),e);n.push(s.trimStart())}}Ic.stringifyCollection=Ay});var ye=y(qi=>{"use strict";var Oy=Bi(),vy=Ri(),Iy=gn(),ge=I(),kn=he(),Cy=k();function Tt(e,t){let n=ge.isScalar(t)?t.value:t;for(let r of e)if(ge.isPair(r)&&(r.
key===t||r.key===n||ge.isScalar(r.key)&&r.key.value===n))return r}var _i=class extends Iy.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){
super(ge.MAP,t),this.items=[]}static from(t,n,r){let{keepUndefined:i,replacer:s}=r,o=new this(t),a=(c,l)=>{if(typeof s=="function")l=s.call(n,c,l);else if(Array.
isArray(s)&&!s.includes(c))return;(l!==void 0||i)&&o.items.push(kn.createPair(c,l,r))};if(n instanceof Map)for(let[c,l]of n)a(c,l);else if(n&&typeof n=="object")
for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),o}add(t,n){let r;ge.isPair(t)?r=t:!t||typeof t!=
"object"||!("key"in t)?r=new kn.Pair(t,t?.value):r=new kn.Pair(t.key,t.value);let i=Tt(this.items,r.key),s=this.schema?.sortMapEntries;if(i){if(!n)throw new Error(
`Key ${r.key} already set`);ge.isScalar(i.value)&&Cy.isScalarValue(r.value)?i.value.value=r.value:i.value=r.value}else if(s){let o=this.items.findIndex(a=>s(r,a)<
0);o===-1?this.items.push(r):this.items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Tt(this.items,t);return n?this.items.splice(this.items.indexOf(n),
1).length>0:!1}get(t,n){let i=Tt(this.items,t)?.value;return(!n&&ge.isScalar(i)?i.value:i)??void 0}has(t){return!!Tt(this.items,t)}set(t,n){this.add(new kn.Pair(
t,n),!0)}toJSON(t,n,r){let i=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(i);for(let s of this.items)vy.addPairToJSMap(n,i,s);return i}toString(t,n,r){
if(!t)return JSON.stringify(this);for(let i of this.items)if(!ge.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Oy.stringifyCollection(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:t.indent||"",onChompKeep:r,onComment:n})}};qi.YAMLMap=_i;qi.findPair=Tt});var Ge=y(Nc=>{"use strict";var Ny=I(),Cc=ye(),Ly={collection:"map",default:!0,nodeClass:Cc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ny.isMap(e)||
t("Expected a mapping for this tag"),e},createNode:(e,t,n)=>Cc.YAMLMap.from(e,t,n)};Nc.map=Ly});var be=y(Lc=>{"use strict";var ky=yt(),Dy=Bi(),My=gn(),Mn=I(),Py=k(),Ry=ue(),Fi=class extends My.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){
super(Mn.SEQ,t),this.items=[]}add(t){this.items.push(t)}delete(t){let n=Dn(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Dn(t);
if(typeof r!="number")return;let i=this.items[r];return!n&&Mn.isScalar(i)?i.value:i}has(t){let n=Dn(t);return typeof n=="number"&&n<this.items.length}set(t,n){let r=Dn(
t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let i=this.items[r];Mn.isScalar(i)&&Py.isScalarValue(n)?i.value=n:this.items[r]=n}toJSON(t,n){
let r=[];n?.onCreate&&n.onCreate(r);let i=0;for(let s of this.items)r.push(Ry.toJS(s,String(i++),n));return r}toString(t,n,r){return t?Dy.stringifyCollection(this,
t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:i}=r,
s=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof i=="function"){let c=n instanceof Set?a:String(o++);a=i.call(n,c,a)}s.items.
push(ky.createNode(a,void 0,r))}}return s}};function Dn(e){let t=Mn.isScalar(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}Lc.YAMLSeq=Fi});var Ke=y(Dc=>{"use strict";var $y=I(),kc=be(),By={collection:"seq",default:!0,nodeClass:kc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){return $y.isSeq(e)||
t("Expected a sequence for this tag"),e},createNode:(e,t,n)=>kc.YAMLSeq.from(e,t,n)};Dc.seq=By});var Ot=y(Mc=>{"use strict";var _y=Et(),qy={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),_y.stringifyString(e,t,n,r)}};Mc.string=qy});var Pn=y($c=>{"use strict";var Pc=k(),Rc={identify:e=>e==null,createNode:()=>new Pc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Pc.Scalar(null),stringify:({source:e},t)=>typeof e=="string"&&Rc.test.test(e)?e:t.options.nullStr};$c.nullTag=Rc});var Ui=y(_c=>{"use strict";var Fy=k(),Bc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Fy.
Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Bc.test.test(e)){let r=e[0]==="t"||e[0]==="T";if(t===r)return e}return t?n.options.trueStr:
n.options.falseStr}};_c.boolTag=Bc});var Ve=y(qc=>{"use strict";function Uy({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let i=typeof r=="number"?r:Number(r);
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let s=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(
s)&&!s.includes("e")){let o=s.indexOf(".");o<0&&(o=s.length,s+=".");let a=t-(s.length-o-1);for(;a-- >0;)s+="0"}return s}qc.stringifyNumber=Uy});var Gi=y(Rn=>{"use strict";var jy=k(),ji=Ve(),Gy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ji.stringifyNumber},Ky={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){
let t=Number(e.value);return isFinite(t)?t.toExponential():ji.stringifyNumber(e)}},Vy={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new jy.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:ji.stringifyNumber};
Rn.float=Vy;Rn.floatExp=Ky;Rn.floatNaN=Gy});var Vi=y(Bn=>{"use strict";var Fc=Ve(),$n=e=>typeof e=="bigint"||Number.isInteger(e),Ki=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Uc(e,t,n){
let{value:r}=e;return $n(r)&&r>=0?n+r.toString(t):Fc.stringifyNumber(e)}var Wy={identify:e=>$n(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>Ki(e,2,8,n),stringify:e=>Uc(e,8,"0o")},Yy={identify:$n,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ki(e,0,10,n),
stringify:Fc.stringifyNumber},zy={identify:e=>$n(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ki(e,2,16,
n),stringify:e=>Uc(e,16,"0x")};Bn.int=Yy;Bn.intHex=zy;Bn.intOct=Wy});var Gc=y(jc=>{"use strict";var Hy=Ge(),Jy=Pn(),Qy=Ke(),Xy=Ot(),Zy=Ui(),Wi=Gi(),Yi=Vi(),eb=[Hy.map,Qy.seq,Xy.string,Jy.nullTag,Zy.boolTag,Yi.intOct,Yi.int,Yi.intHex,
Wi.floatNaN,Wi.floatExp,Wi.float];jc.schema=eb});var Wc=y(Vc=>{"use strict";var tb=k(),nb=Ge(),rb=Ke();function Kc(e){return typeof e=="bigint"||Number.isInteger(e)}var _n=({value:e})=>JSON.stringify(e),ib=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:_n},{identify:e=>e==null,createNode:()=>new tb.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:_n},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e===
"true",stringify:_n},{identify:Kc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),
stringify:({value:e})=>Kc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:_n}],sb={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},ob=[nb.map,rb.seq].
concat(ib,sb);Vc.schema=ob});var Hi=y(Yc=>{"use strict";var vt=j("buffer"),zi=k(),ab=Et(),cb={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof vt.
Buffer=="function")return vt.Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let i=0;i<n.
length;++i)r[i]=n.charCodeAt(i);return r}else return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({
comment:e,type:t,value:n},r,i,s){if(!n)return"";let o=n,a;if(typeof vt.Buffer=="function")a=o instanceof vt.Buffer?o.toString("base64"):vt.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(t??(t=zi.Scalar.BLOCK_LITERAL),t!==zi.Scalar.QUOTE_DOUBLE){let c=Math.max(r.options.
lineWidth-r.indent.length,r.options.minContentWidth),l=Math.ceil(a.length/c),f=new Array(l);for(let u=0,d=0;u<l;++u,d+=c)f[u]=a.substr(d,c);a=f.join(t===zi.Scalar.
BLOCK_LITERAL?`
`:" ")}return ab.stringifyString({comment:e,type:t,value:a},r,i,s)}};Yc.binary=cb});var Un=y(Fn=>{"use strict";var qn=I(),Ji=he(),lb=k(),fb=be();function zc(e,t){if(qn.isSeq(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!qn.isPair(r)){
if(qn.isMap(r)){r.items.length>1&&t("Each pair must have its own sequence indicator");let i=r.items[0]||new Ji.Pair(new lb.Scalar(null));if(r.commentBefore&&(i.
key.commentBefore=i.key.commentBefore?`${r.commentBefore}
${i.key.commentBefore}`:r.commentBefore),r.comment){let s=i.value??i.key;s.comment=s.comment?`${r.comment}
${s.comment}`:r.comment}r=i}e.items[n]=qn.isPair(r)?r:new Ji.Pair(r)}}else t("Expected a sequence for this tag");return e}function Hc(e,t,n){let{replacer:r}=n,i=new fb.
YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let s=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof r=="function"&&(o=r.call(t,String(s++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(
o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;i.items.push(Ji.createPair(a,c,n))}return i}
var ub={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:zc,createNode:Hc};Fn.createPairs=Hc;Fn.pairs=ub;Fn.resolvePairs=zc});var Zi=y(Xi=>{"use strict";var Jc=I(),Qi=ue(),It=ye(),db=be(),Qc=Un(),Ie=class e extends db.YAMLSeq{constructor(){super(),this.add=It.YAMLMap.prototype.add.bind(
this),this.delete=It.YAMLMap.prototype.delete.bind(this),this.get=It.YAMLMap.prototype.get.bind(this),this.has=It.YAMLMap.prototype.has.bind(this),this.set=It.YAMLMap.
prototype.set.bind(this),this.tag=e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let i of this.items){let s,o;if(Jc.
isPair(i)?(s=Qi.toJS(i.key,"",n),o=Qi.toJS(i.value,s,n)):s=Qi.toJS(i,"",n),r.has(s))throw new Error("Ordered maps must not include duplicate keys");r.set(s,o)}return r}static from(t,n,r){
let i=Qc.createPairs(t,n,r),s=new this;return s.items=i.items,s}};Ie.tag="tag:yaml.org,2002:omap";var pb={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ie,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let n=Qc.resolvePairs(e,t),r=[];for(let{key:i}of n.items)Jc.isScalar(i)&&(r.includes(i.value)?t(`Ordered ma\
ps must not include duplicate keys: ${i.value}`):r.push(i.value));return Object.assign(new Ie,n)},createNode:(e,t,n)=>Ie.from(e,t,n)};Xi.YAMLOMap=Ie;Xi.omap=pb});var nl=y(es=>{"use strict";var Xc=k();function Zc({value:e,source:t},n){return t&&(e?el:tl).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var el={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Xc.Scalar(!0),stringify:Zc},tl={identify:e=>e===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Xc.Scalar(!1),stringify:Zc};es.falseTag=tl;es.trueTag=
el});var rl=y(jn=>{"use strict";var mb=k(),ts=Ve(),hb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ts.stringifyNumber},gb={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,
"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():ts.stringifyNumber(e)}},yb={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let t=new mb.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(
n+1).replace(/_/g,"");r[r.length-1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:ts.stringifyNumber};jn.float=yb;jn.floatExp=gb;jn.floatNaN=hb});var sl=y(Nt=>{"use strict";var il=Ve(),Ct=e=>typeof e=="bigint"||Number.isInteger(e);function Gn(e,t,n,{intAsBigInt:r}){let i=e[0];if((i==="-"||i==="+")&&(t+=1),
e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let o=BigInt(e);return i==="-"?BigInt(-1)*
o:o}let s=parseInt(e,n);return i==="-"?-1*s:s}function ns(e,t,n){let{value:r}=e;if(Ct(r)){let i=r.toString(t);return r<0?"-"+n+i.substr(1):n+i}return il.stringifyNumber(
e)}var bb={identify:Ct,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Gn(e,2,2,n),stringify:e=>ns(e,2,"0b")},Sb={identify:Ct,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Gn(e,1,8,n),stringify:e=>ns(e,8,"0")},wb={identify:Ct,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Gn(e,0,10,n),stringify:il.stringifyNumber},Eb={identify:Ct,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Gn(e,2,16,n),stringify:e=>ns(e,16,"0x")};Nt.int=wb;Nt.intBin=bb;Nt.intHex=Eb;Nt.intOct=Sb});var is=y(rs=>{"use strict";var Wn=I(),Kn=he(),Vn=ye(),Ce=class e extends Vn.YAMLMap{constructor(t){super(t),this.tag=e.tag}add(t){let n;Wn.isPair(t)?n=t:t&&typeof t==
"object"&&"key"in t&&"value"in t&&t.value===null?n=new Kn.Pair(t.key,null):n=new Kn.Pair(t,null),Vn.findPair(this.items,n.key)||this.items.push(n)}get(t,n){let r=Vn.
findPair(this.items,t);return!n&&Wn.isPair(r)?Wn.isScalar(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof n}`);let r=Vn.findPair(this.items,t);r&&!n?this.items.splice(this.items.indexOf(r),1):!r&&n&&this.items.push(new Kn.
Pair(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},t,{allNullValues:!0}),n,r);throw new Error("Set items must all have null values")}static from(t,n,r){let{replacer:i}=r,s=new this(t);if(n&&Symbol.iterator in
Object(n))for(let o of n)typeof i=="function"&&(o=i.call(n,o,o)),s.items.push(Kn.createPair(o,null,r));return s}};Ce.tag="tag:yaml.org,2002:set";var Ab={collection:"\
map",identify:e=>e instanceof Set,nodeClass:Ce,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Ce.from(e,t,n),resolve(e,t){if(Wn.isMap(e)){if(e.hasAllNullValues(
!0))return Object.assign(new Ce,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};rs.YAMLSet=Ce;rs.set=Ab});var os=y(Yn=>{"use strict";var xb=Ve();function ss(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,i=o=>t?BigInt(o):Number(o),s=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*i(60)+i(a),i(0));return n==="-"?i(-1)*s:s}function ol(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(o);else if(isNaN(t)||!isFinite(
t))return xb.stringifyNumber(e);let r="";t<0&&(r="-",t*=n(-1));let i=n(60),s=[t%i];return t<60?s.unshift(0):(t=(t-s[0])/i,s.unshift(t%i),t>=60&&(t=(t-s[0])/i,s.
unshift(t))),r+s.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Tb={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>ss(e,n),stringify:ol},Ob={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>ss(e,!1),stringify:ol},al={identify:e=>e instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(al.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,n,r,i,s,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,i,s||0,o||0,a||0,c),f=t[8];if(f&&f!=="Z"){let u=ss(f,!1);Math.
abs(u)<30&&(u*=60),l-=6e4*u}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Yn.floatTime=Ob;Yn.intTime=Tb;Yn.
timestamp=al});var fl=y(ll=>{"use strict";var vb=Ge(),Ib=Pn(),Cb=Ke(),Nb=Ot(),Lb=Hi(),cl=nl(),as=rl(),zn=sl(),kb=vn(),Db=Zi(),Mb=Un(),Pb=is(),cs=os(),Rb=[vb.map,Cb.seq,Nb.string,
Ib.nullTag,cl.trueTag,cl.falseTag,zn.intBin,zn.intOct,zn.int,zn.intHex,as.floatNaN,as.floatExp,as.float,Lb.binary,kb.merge,Db.omap,Mb.pairs,Pb.set,cs.intTime,cs.
floatTime,cs.timestamp];ll.schema=Rb});var wl=y(us=>{"use strict";var ml=Ge(),$b=Pn(),hl=Ke(),Bb=Ot(),_b=Ui(),ls=Gi(),fs=Vi(),qb=Gc(),Fb=Wc(),gl=Hi(),Lt=vn(),yl=Zi(),bl=Un(),ul=fl(),Sl=is(),Hn=os(),dl=new Map(
[["core",qb.schema],["failsafe",[ml.map,hl.seq,Bb.string]],["json",Fb.schema],["yaml11",ul.schema],["yaml-1.1",ul.schema]]),pl={binary:gl.binary,bool:_b.boolTag,
float:ls.float,floatExp:ls.floatExp,floatNaN:ls.floatNaN,floatTime:Hn.floatTime,int:fs.int,intHex:fs.intHex,intOct:fs.intOct,intTime:Hn.intTime,map:ml.map,merge:Lt.
merge,null:$b.nullTag,omap:yl.omap,pairs:bl.pairs,seq:hl.seq,set:Sl.set,timestamp:Hn.timestamp},Ub={"tag:yaml.org,2002:binary":gl.binary,"tag:yaml.org,2002:merg\
e":Lt.merge,"tag:yaml.org,2002:omap":yl.omap,"tag:yaml.org,2002:pairs":bl.pairs,"tag:yaml.org,2002:set":Sl.set,"tag:yaml.org,2002:timestamp":Hn.timestamp};function jb(e,t,n){
let r=dl.get(t);if(r&&!e)return n&&!r.includes(Lt.merge)?r.concat(Lt.merge):r.slice();let i=r;if(!i)if(Array.isArray(e))i=[];else{let s=Array.from(dl.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${s} or define customTags array`)}if(Array.isArray(e))for(let s of e)
i=i.concat(s);else typeof e=="function"&&(i=e(i.slice()));return n&&(i=i.concat(Lt.merge)),i.reduce((s,o)=>{let a=typeof o=="string"?pl[o]:o;if(!a){let c=JSON.stringify(
o),l=Object.keys(pl).map(f=>JSON.stringify(f)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return s.includes(a)||s.push(a),s},[])}us.
coreKnownTags=Ub;us.getTags=jb});var ms=y(El=>{"use strict";var ds=I(),Gb=Ge(),Kb=Ke(),Vb=Ot(),Jn=wl(),Wb=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,ps=class e{constructor({compat:t,customTags:n,merge:r,
resolveKnownTags:i,schema:s,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Jn.getTags(t,"compat"):t?Jn.getTags(null,t):null,this.name=typeof s==
"string"&&s||"core",this.knownTags=i?Jn.coreKnownTags:{},this.tags=Jn.getTags(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(this,ds.MAP,{value:Gb.
map}),Object.defineProperty(this,ds.SCALAR,{value:Vb.string}),Object.defineProperty(this,ds.SEQ,{value:Kb.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
Wb:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};El.Schema=ps});var xl=y(Al=>{"use strict";var Yb=I(),hs=At(),kt=bt();function zb(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(
e);c?(n.push(c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let i=hs.createStringifyContext(e,t),{commentString:s}=i.options;if(e.commentBefore){n.length!==
1&&n.unshift("");let c=s(e.commentBefore);n.unshift(kt.indentComment(c,""))}let o=!1,a=null;if(e.contents){if(Yb.isNode(e.contents)){if(e.contents.spaceBefore&&
r&&n.push(""),e.contents.commentBefore){let f=s(e.contents.commentBefore);n.push(kt.indentComment(f,""))}i.forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?
void 0:()=>o=!0,l=hs.stringify(e.contents,i,()=>a=null,c);a&&(l+=kt.lineComment(l,"",s(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:
n.push(l)}else n.push(hs.stringify(e.contents,i));if(e.directives?.docEnd)if(e.comment){let c=s(e.comment);c.includes(`
`)?(n.push("..."),n.push(kt.indentComment(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&n[n.length-
1]!==""&&n.push(""),n.push(kt.indentComment(s(c),"")))}return n.join(`
`)+`
`}Al.stringifyDocument=zb});var Dt=y(Tl=>{"use strict";var Hb=gt(),We=gn(),G=I(),Jb=he(),Qb=ue(),Xb=ms(),Zb=xl(),gs=dn(),eS=wi(),tS=yt(),ys=Si(),bs=class e{constructor(t,n,r){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,G.NODE_TYPE,{value:G.DOC});let i=null;typeof n=="function"||Array.isArray(n)?i=
n:r===void 0&&n&&(r=n,n=void 0);let s=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},r);this.options=s;let{version:o}=s;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new ys.Directives({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:this.createNode(t,i,r)}clone(){let t=Object.create(e.prototype,
{[G.NODE_TYPE]:{value:G.DOC}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.
options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=G.isNode(this.contents)?this.
contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ye(this.contents)&&this.contents.add(t)}addIn(t,n){Ye(this.contents)&&this.
contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=gs.anchorNames(this);t.anchor=!n||r.has(n)?gs.findNewAnchor(n||"a",r):n}return new Hb.Alias(t.anchor)}createNode(t,n,r){
let i;if(typeof n=="function")t=n.call({"":t},"",t),i=n;else if(Array.isArray(n)){let h=S=>typeof S=="number"||S instanceof String||S instanceof Number,b=n.filter(
h).map(String);b.length>0&&(n=n.concat(b)),i=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:s,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=r??
{},{onAnchor:u,setAnchors:d,sourceObjects:m}=gs.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:s??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:l,replacer:i,
schema:this.schema,sourceObjects:m},p=tS.createNode(t,f,g);return a&&G.isCollection(p)&&(p.flow=!0),d(),p}createPair(t,n,r={}){let i=this.createNode(t,null,r),s=this.
createNode(n,null,r);return new Jb.Pair(i,s)}delete(t){return Ye(this.contents)?this.contents.delete(t):!1}deleteIn(t){return We.isEmptyPath(t)?this.contents==null?
!1:(this.contents=null,!0):Ye(this.contents)?this.contents.deleteIn(t):!1}get(t,n){return G.isCollection(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){
return We.isEmptyPath(t)?!n&&G.isScalar(this.contents)?this.contents.value:this.contents:G.isCollection(this.contents)?this.contents.getIn(t,n):void 0}has(t){return G.
isCollection(this.contents)?this.contents.has(t):!1}hasIn(t){return We.isEmptyPath(t)?this.contents!==void 0:G.isCollection(this.contents)?this.contents.hasIn(t):
!1}set(t,n){this.contents==null?this.contents=We.collectionFromPath(this.schema,[t],n):Ye(this.contents)&&this.contents.set(t,n)}setIn(t,n){We.isEmptyPath(t)?this.
contents=n:this.contents==null?this.contents=We.collectionFromPath(this.schema,Array.from(t),n):Ye(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ys.Directives({version:"1.1"}),r={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new ys.Directives({version:t}),r={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,r=null;break;default:{let i=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${i}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Xb.Schema(Object.assign(r,n));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,maxAliasCount:i,onAnchor:s,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=Qb.toJS(this.contents,n??"",a);if(typeof s=="function")for(let{count:l,
res:f}of a.anchors.values())s(f,l);return typeof o=="function"?eS.applyReviver(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let n=JSON.
stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return Zb.stringifyDocument(this,t)}};function Ye(e){if(G.isCollection(
e))return!0;throw new Error("Expected a YAML collection as document contents")}Tl.Document=bs});var Rt=y(Pt=>{"use strict";var Mt=class extends Error{constructor(t,n,r,i){super(),this.name=t,this.code=r,this.message=i,this.pos=n}},Ss=class extends Mt{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},ws=class extends Mt{constructor(t,n,r){super("YAMLWarning",t,n,r)}},nS=(e,t)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>t.
linePos(a));let{line:r,col:i}=n.linePos[0];n.message+=` at line ${r}, column ${i}`;let s=i-1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,
"");if(s>=60&&o.length>80){let a=Math.min(s-39,o.length-79);o="\u2026"+o.substring(a),s-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(
0,s))){let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-s)));let l=" ".repeat(s)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};Pt.YAMLError=Mt;Pt.YAMLParseError=Ss;Pt.YAMLWarning=ws;Pt.prettifyError=nS});var $t=y(Ol=>{"use strict";function rS(e,{flow:t,indicator:n,next:r,offset:i,onError:s,parentIndent:o,startOnNewline:a}){let c=!1,l=a,f=a,u="",d="",m=!1,g=!1,p=null,
h=null,b=null,S=null,E=null,x=null,T=null;for(let w of e)switch(g&&(w.type!=="space"&&w.type!=="newline"&&w.type!=="comma"&&s(w.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),p&&(l&&w.type!=="comment"&&w.type!=="newline"&&s(p,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),p=null),w.type){case"space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&w.source.includes("	")&&(p=w),f=!0;break;case"comment":{f||s(w,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let N=w.source.substring(1)||" ";u?u+=d+N:u=N,d="",l=!1;break}case"newlin\
e":l?u?u+=w.source:(!x||n!=="seq-item-ind")&&(c=!0):d+=w.source,l=!0,m=!0,(h||b)&&(S=w),f=!0;break;case"anchor":h&&s(w,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),w.source.endsWith(":")&&s(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=w,T??(T=w.offset),l=!1,f=!1,g=!0;break;case"\
tag":{b&&s(w,"MULTIPLE_TAGS","A node can have at most one tag"),b=w,T??(T=w.offset),l=!1,f=!1,g=!0;break}case n:(h||b)&&s(w,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${w.source} indicator`),x&&s(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${t??"collection"}`),x=w,l=n==="seq-item-ind"||n==="explicit-key-i\
nd",f=!1;break;case"comma":if(t){E&&s(w,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),E=w,l=!1,f=!1;break}default:s(w,"UNEXPECTED_TOKEN",`Unexpected ${w.type} toke\
n`),l=!1,f=!1}let O=e[e.length-1],v=O?O.offset+O.source.length:i;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==
"")&&s(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p&&(l&&p.indent<=o||r?.type==="block-map"||r?.type==="bl\
ock-seq")&&s(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:x,spaceBefore:c,comment:u,hasNewline:m,anchor:h,tag:b,newlineAfterProp:S,end:v,
start:T??v}}Ol.resolveProps=rS});var Qn=y(vl=>{"use strict";function Es(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.
includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let n of t.start)if(n.type==="n\
ewline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Es(t.key)||Es(t.value))return!0}return!1;default:return!0}}vl.containsNewline=Es});var As=y(Il=>{"use strict";var iS=Qn();function sS(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&iS.containsNewline(
t)&&n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Il.flowIndentCheck=sS});var xs=y(Nl=>{"use strict";var Cl=I();function oS(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let i=typeof r=="function"?r:(s,o)=>s===o||Cl.isScalar(s)&&
Cl.isScalar(o)&&s.value===o.value;return t.some(s=>i(s.key,n))}Nl.mapIncludes=oS});var Rl=y(Pl=>{"use strict";var Ll=he(),aS=ye(),kl=$t(),cS=Qn(),Dl=As(),lS=xs(),Ml="All mapping items must start at the same column";function fS({composeNode:e,composeEmptyNode:t},n,r,i,s){
let o=s?.nodeClass??aS.YAMLMap,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,l=null;for(let f of r.items){let{start:u,key:d,sep:m,value:g}=f,p=kl.resolveProps(
u,{indicator:"explicit-key-ind",next:d??m?.[0],offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0}),h=!p.found;if(h){if(d&&(d.type==="block-seq"?i(c,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==r.indent&&i(c,"BAD_INDENT",Ml)),!p.anchor&&!p.tag&&!m){
l=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||cS.containsNewline(d))&&i(d??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else p.found?.indent!==r.indent&&i(c,"BAD_INDENT",Ml);n.atKey=!0;let b=p.end,S=d?e(n,d,p,i):t(n,b,u,null,p,i);n.schema.compat&&Dl.flowIndentCheck(
r.indent,d,i),n.atKey=!1,lS.mapIncludes(n,a.items,S)&&i(b,"DUPLICATE_KEY","Map keys must be unique");let E=kl.resolveProps(m??[],{indicator:"map-value-ind",next:g,
offset:S.range[2],onError:i,parentIndent:r.indent,startOnNewline:!d||d.type==="block-scalar"});if(c=E.end,E.found){h&&(g?.type==="block-map"&&!E.hasNewline&&i(c,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&p.start<E.found.offset-1024&&i(S.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let x=g?e(n,g,E,i):t(n,c,m,null,E,i);n.schema.compat&&Dl.flowIndentCheck(
r.indent,g,i),c=x.range[2];let T=new Ll.Pair(S,x);n.options.keepSourceTokens&&(T.srcToken=f),a.items.push(T)}else{h&&i(S.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),E.comment&&(S.comment?S.comment+=`
`+E.comment:S.comment=E.comment);let x=new Ll.Pair(S);n.options.keepSourceTokens&&(x.srcToken=f),a.items.push(x)}}return l&&l<c&&i(l,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[r.offset,c,l??c],a}Pl.resolveBlockMap=fS});var Bl=y($l=>{"use strict";var uS=be(),dS=$t(),pS=As();function mS({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=s?.nodeClass??uS.YAMLSeq,a=new o(n.schema);
n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let c=r.offset,l=null;for(let{start:f,value:u}of r.items){let d=dS.resolveProps(f,{indicator:"seq-item-ind",next:u,
offset:c,onError:i,parentIndent:r.indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||u)u?.type==="block-seq"?i(d.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{l=d.end,d.comment&&(a.comment=d.comment);continue}let m=u?e(n,u,d,i):
t(n,d.end,f,null,d,i);n.schema.compat&&pS.flowIndentCheck(r.indent,u,i),c=m.range[2],a.items.push(m)}return a.range=[r.offset,c,l??c],a}$l.resolveBlockSeq=mS});var ze=y(_l=>{"use strict";function hS(e,t,n,r){let i="";if(e){let s=!1,o="";for(let a of e){let{source:c,type:l}=a;switch(l){case"space":s=!0;break;case"commen\
t":{n&&!s&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let f=c.substring(1)||" ";i?i+=o+f:i=f,o="";break}case"n\
ewline":i&&(o+=c),s=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:i,offset:t}}_l.resolveEnd=hS});var jl=y(Ul=>{"use strict";var gS=I(),yS=he(),ql=ye(),bS=be(),SS=ze(),Fl=$t(),wS=Qn(),ES=xs(),Ts="Block collections are not allowed within flow collections",Os=e=>e&&
(e.type==="block-map"||e.type==="block-seq");function AS({composeNode:e,composeEmptyNode:t},n,r,i,s){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=s?.
nodeClass??(o?ql.YAMLMap:bS.YAMLSeq),l=new c(n.schema);l.flow=!0;let f=n.atRoot;f&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=r.offset+r.start.source.length;for(let h=0;h<
r.items.length;++h){let b=r.items[h],{start:S,key:E,sep:x,value:T}=b,O=Fl.resolveProps(S,{flow:a,indicator:"explicit-key-ind",next:E??x?.[0],offset:u,onError:i,
parentIndent:r.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!x&&!T){h===0&&O.comma?i(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):h<r.items.
length-1&&i(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),O.comment&&(l.comment?l.comment+=`
`+O.comment:l.comment=O.comment),u=O.end;continue}!o&&n.options.strict&&wS.containsNewline(E)&&i(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(h===0)O.comma&&i(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(O.comma||i(O.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),O.comment){let v="";e:for(let w of S)switch(w.type){case"comma":case"space":break;case"comment":v=w.source.substring(1);break e;default:break e}
if(v){let w=l.items[l.items.length-1];gS.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+v:w.comment=v,O.comment=O.comment.substring(v.length+1)}}if(!o&&!x&&!O.found){let v=T?e(n,T,O,i):t(n,O.end,x,null,O,i);l.items.push(v),u=v.range[2],Os(T)&&i(v.
range,"BLOCK_IN_FLOW",Ts)}else{n.atKey=!0;let v=O.end,w=E?e(n,E,O,i):t(n,v,S,null,O,i);Os(E)&&i(w.range,"BLOCK_IN_FLOW",Ts),n.atKey=!1;let N=Fl.resolveProps(x??
[],{flow:a,indicator:"map-value-ind",next:T,offset:w.range[2],onError:i,parentIndent:r.indent,startOnNewline:!1});if(N.found){if(!o&&!O.found&&n.options.strict){
if(x)for(let D of x){if(D===N.found)break;if(D.type==="newline"){i(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}O.start<N.found.offset-1024&&i(N.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
T&&("source"in T&&T.source?.[0]===":"?i(T,"MISSING_CHAR",`Missing space after : in ${a}`):i(N.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let F=T?
e(n,T,N,i):N.found?t(n,N.end,x,null,N,i):null;F?Os(T)&&i(F.range,"BLOCK_IN_FLOW",Ts):N.comment&&(w.comment?w.comment+=`
`+N.comment:w.comment=N.comment);let U=new yS.Pair(w,F);if(n.options.keepSourceTokens&&(U.srcToken=b),o){let D=l;ES.mapIncludes(n,D.items,w)&&i(v,"DUPLICATE_KEY",
"Map keys must be unique"),D.items.push(U)}else{let D=new ql.YAMLMap(n.schema);D.flow=!0,D.items.push(U);let ka=(F??w).range;D.range=[w.range[0],ka[1],ka[2]],l.
items.push(D)}u=F?F.range[2]:N.end}}let d=o?"}":"]",[m,...g]=r.end,p=u;if(m?.source===d)p=m.offset+m.source.length;else{let h=a[0].toUpperCase()+a.substring(1),
b=f?`${h} must end with a ${d}`:`${h} in block collection must be sufficiently indented and end with a ${d}`;i(u,f?"MISSING_CHAR":"BAD_INDENT",b),m&&m.source.length!==
1&&g.unshift(m)}if(g.length>0){let h=SS.resolveEnd(g,p,n.options.strict,i);h.comment&&(l.comment?l.comment+=`
`+h.comment:l.comment=h.comment),l.range=[r.offset,p,h.offset]}else l.range=[r.offset,p,p];return l}Ul.resolveFlowCollection=AS});var Kl=y(Gl=>{"use strict";var xS=I(),TS=k(),OS=ye(),vS=be(),IS=Rl(),CS=Bl(),NS=jl();function vs(e,t,n,r,i,s){let o=n.type==="block-map"?IS.resolveBlockMap(e,t,
n,r,s):n.type==="block-seq"?CS.resolveBlockSeq(e,t,n,r,s):NS.resolveFlowCollection(e,t,n,r,s),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):
(i&&(o.tag=i),o)}function LS(e,t,n,r,i){let s=r.tag,o=s?t.directives.tagName(s.source,d=>i(s,"TAG_RESOLVE_FAILED",d)):null;if(n.type==="block-seq"){let{anchor:d,
newlineAfterProp:m}=r,g=d&&s?d.offset>s.offset?d:s:d??s;g&&(!m||m.offset<g.offset)&&i(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!s||!o||o==="!"||o===OS.YAMLMap.tagName&&a==="map"||o===vS.YAMLSeq.tagName&&a===
"seq")return vs(e,t,n,i,o);let c=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!c){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(Object.
assign({},d,{default:!1})),c=d;else return d?i(s,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):i(s,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),vs(e,t,n,i,o)}let l=vs(e,t,n,i,o,c),f=c.resolve?.(l,d=>i(s,"TAG_RESOLVE_FAILED",d),t.options)??l,u=xS.isNode(f)?f:new TS.
Scalar(f);return u.range=l.range,u.tag=o,c?.format&&(u.format=c.format),u}Gl.composeCollection=LS});var Cs=y(Vl=>{"use strict";var Is=k();function kS(e,t,n){let r=t.offset,i=DS(t,e.options.strict,n);if(!i)return{value:"",type:null,comment:"",range:[r,r,r]};let s=i.
mode===">"?Is.Scalar.BLOCK_FOLDED:Is.Scalar.BLOCK_LITERAL,o=t.source?MS(t.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let h=o[p][1];if(h===""||h==="\r")
a=p;else break}if(a===0){let p=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",h=r+i.length;return t.source&&(h+=t.source.length),{value:p,type:s,comment:i.comment,range:[r,h,h]}}let c=t.indent+i.indent,
l=t.offset+i.length,f=0;for(let p=0;p<a;++p){let[h,b]=o[p];if(b===""||b==="\r")i.indent===0&&h.length>c&&(c=h.length);else{h.length<c&&n(l+h.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=h.length),f=p,c===0&&!e.atRoot&&n(l,"BAD_\
INDENT","Block scalar values in collections must be indented");break}l+=h.length+b.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].length>c&&(a=p+1);let u="",d="",
m=!1;for(let p=0;p<f;++p)u+=o[p][0].slice(c)+`
`;for(let p=f;p<a;++p){let[h,b]=o[p];l+=h.length+b.length+1;let S=b[b.length-1]==="\r";if(S&&(b=b.slice(0,-1)),b&&h.length<c){let x=`Block scalar lines must not\
 be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;n(l-b.length-(S?2:1),"BAD_INDENT",x),h=""}s===Is.Scalar.BLOCK_LITERAL?(u+=
d+h.slice(c)+b,d=`
`):h.length>c||b[0]==="	"?(d===" "?d=`
`:!m&&d===`
`&&(d=`

`),u+=d+h.slice(c)+b,d=`
`,m=!0):b===""?d===`
`?u+=`
`:d=`
`:(u+=d+b,d=" ",m=!1)}switch(i.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)u+=`
`+o[p][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=r+i.length+t.source.length;return{value:u,type:s,comment:i.comment,range:[r,g,g]}}function DS({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-heade\
r")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:i}=t[0],s=i[0],o=0,a="",c=-1;for(let d=1;d<i.length;++d){let m=i[d];if(!a&&(m==="\
-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:c===-1&&(c=e+d)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
f="",u=i.length;for(let d=1;d<t.length;++d){let m=t[d];switch(m.type){case"space":l=!0;case"newline":u+=m.source.length;break;case"comment":n&&!l&&r(m,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=m.source.length,f=m.source.substring(1);break;case"error":r(m,"UNEXPECTED_TOK\
EN",m.message),u+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;r(m,"UNEXPECTED_TOKEN",g);let p=m.source;p&&typeof p==
"string"&&(u+=p.length)}}}return{mode:s,indent:o,chomp:a,comment:f,length:u}}function MS(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),s=[r?.[1]?[r[1],n.
slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)s.push([t[o],t[o+1]]);return s}Vl.resolveBlockScalar=kS});var Ls=y(Yl=>{"use strict";var Ns=k(),PS=ze();function RS(e,t,n){let{offset:r,type:i,source:s,end:o}=e,a,c,l=(d,m,g)=>n(r+d,m,g);switch(i){case"scalar":a=Ns.Scalar.
PLAIN,c=$S(s,l);break;case"single-quoted-scalar":a=Ns.Scalar.QUOTE_SINGLE,c=BS(s,l);break;case"double-quoted-scalar":a=Ns.Scalar.QUOTE_DOUBLE,c=_S(s,l);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[r,r+s.length,r+s.length]}}let f=r+s.length,
u=PS.resolveEnd(o,f,t,n);return{value:c,type:a,comment:u.comment,range:[r,f,u.offset]}}function $S(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case"\
,":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"\
`":{n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Wl(e)}function BS(e,t){return(e[e.length-1]!=="\
'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Wl(e.slice(1,-1)).replace(/''/g,"'")}function Wl(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)
return e;let r,i;try{r=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let s=n[1].replace(r,""),
o=" ",a=t.lastIndex;for(;n=t.exec(e);){let l=n[1].replace(i,"");l===""?o===`
`?s+=o:o=`
`:(s+=o+l,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),s+o+(n?.[1]??"")}function _S(e,t){let n="";for(let r=1;r<e.length-1;++r){let i=e[r];
if(!(i==="\r"&&e[r+1]===`
`))if(i===`
`){let{fold:s,offset:o}=qS(e,r);n+=s,r=o}else if(i==="\\"){let s=e[++r],o=FS[s];if(o)n+=o;else if(s===`
`)for(s=e[r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="\r"&&e[r+1]===`
`)for(s=e[++r+1];s===" "||s==="	";)s=e[++r+1];else if(s==="x"||s==="u"||s==="U"){let a=s==="x"?2:s==="u"?4:8;n+=US(e,r+1,a,t),r+=a}else{let a=e.substr(r-1,2);t(
r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(i===" "||i==="	"){let s=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>s?e.slice(s,r+1):i)}else n+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function qS(e,t){let n="",
r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var FS={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function US(e,t,n,r){let i=e.substr(t,n),o=i.length===n&&
/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}Yl.resolveFlowScalar=RS});var Jl=y(Hl=>{"use strict";var Ne=I(),zl=k(),jS=Cs(),GS=Ls();function KS(e,t,n,r){let{value:i,type:s,comment:o,range:a}=t.type==="block-scalar"?jS.resolveBlockScalar(
e,t,r):GS.resolveFlowScalar(t,e.options.strict,r),c=n?e.directives.tagName(n.source,u=>r(n,"TAG_RESOLVE_FAILED",u)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[Ne.
SCALAR]:c?l=VS(e.schema,i,c,n,r):t.type==="scalar"?l=WS(e,i,t,r):l=e.schema[Ne.SCALAR];let f;try{let u=l.resolve(i,d=>r(n??t,"TAG_RESOLVE_FAILED",d),e.options);
f=Ne.isScalar(u)?u:new zl.Scalar(u)}catch(u){let d=u instanceof Error?u.message:String(u);r(n??t,"TAG_RESOLVE_FAILED",d),f=new zl.Scalar(i)}return f.range=a,f.source=
i,s&&(f.type=s),c&&(f.tag=c),l.format&&(f.format=l.format),o&&(f.comment=o),f}function VS(e,t,n,r,i){if(n==="!")return e[Ne.SCALAR];let s=[];for(let a of e.tags)
if(!a.collection&&a.tag===n)if(a.default&&a.test)s.push(a);else return a;for(let a of s)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?
(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[Ne.SCALAR])}function WS({
atKey:e,directives:t,schema:n},r,i,s){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[Ne.SCALAR];if(n.compat){let a=n.compat.find(
c=>c.default&&c.test?.test(r))??n[Ne.SCALAR];if(o.tag!==a.tag){let c=t.tagString(o.tag),l=t.tagString(a.tag),f=`Value may be parsed as either ${c} or ${l}`;s(i,
"TAG_RESOLVE_FAILED",f,!0)}}return o}Hl.composeScalar=KS});var Xl=y(Ql=>{"use strict";function YS(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let i=t[r];switch(i.type){case"space":case"comment":case"newline":e-=
i.source.length;continue}for(i=t[++r];i?.type==="space";)e+=i.source.length,i=t[++r];break}}return e}Ql.emptyScalarPosition=YS});var tf=y(Ds=>{"use strict";var zS=gt(),HS=I(),JS=Kl(),Zl=Jl(),QS=ze(),XS=Xl(),ZS={composeNode:ef,composeEmptyNode:ks};function ef(e,t,n,r){let i=e.atKey,{spaceBefore:s,
comment:o,anchor:a,tag:c}=n,l,f=!0;switch(t.type){case"alias":l=ew(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Zl.composeScalar(e,t,c,r),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=JS.composeCollection(ZS,e,t,n,r),a&&(l.anchor=a.source.substring(1))}catch(u){let d=u instanceof Error?u.message:
String(u);r(t,"RESOURCE_EXHAUSTION",d)}break;default:{let u=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",u),f=!1}}return l??
(l=ks(e,t.offset,void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!HS.isScalar(l)||typeof l.value!=
"string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),s&&(l.spaceBefore=!0),o&&(t.type==="scal\
ar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&f&&(l.srcToken=t),l}function ks(e,t,n,r,{spaceBefore:i,comment:s,anchor:o,tag:a,end:c},l){
let f={type:"scalar",offset:XS.emptyScalarPosition(t,n,r),indent:-1,source:""},u=Zl.composeScalar(e,f,a,l);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),s&&(u.comment=s,u.range[2]=c),u}function ew({options:e},{offset:t,source:n,end:r},i){
let s=new zS.Alias(n.substring(1));s.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),s.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=t+n.length,a=QS.resolveEnd(r,o,e.strict,i);return s.range=[t,o,a.offset],a.comment&&(s.comment=a.comment),s}Ds.composeEmptyNode=
ks;Ds.composeNode=ef});var sf=y(rf=>{"use strict";var tw=Dt(),nf=tf(),nw=ze(),rw=$t();function iw(e,t,{offset:n,start:r,value:i,end:s},o){let a=Object.assign({_directives:t},e),c=new tw.
Document(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=rw.resolveProps(r,{indicator:"doc-start",next:i??s?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?nf.composeNode(l,i,f,o):nf.composeEmptyNode(l,f.end,r,null,f,o);let u=c.
contents.range[2],d=nw.resolveEnd(s,u,!1,o);return d.comment&&(c.comment=d.comment),c.range=[n,u,d.offset],c}rf.composeDoc=iw});var Ps=y(cf=>{"use strict";var sw=j("process"),ow=Si(),aw=Dt(),Bt=Rt(),of=I(),cw=sf(),lw=ze();function _t(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(
e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;return[t,t+(typeof n=="string"?n.length:1)]}function af(e){let t="",n=!1,r=!1;for(let i=0;i<e.length;++i){
let s=e[i];switch(s[0]){case"#":t+=(t===""?"":r?`

`:`
`)+(s.substring(1)||" "),n=!0,r=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,afterEmptyLine:r}}var Ms=class{constructor(t={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,r,i,s)=>{let o=_t(n);s?this.warnings.push(new Bt.YAMLWarning(
o,r,i)):this.errors.push(new Bt.YAMLParseError(o,r,i))},this.directives=new ow.Directives({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,
afterEmptyLine:i}=af(this.prelude);if(r){let s=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(i||t.directives.docStart||!s)t.commentBefore=r;else if(of.isCollection(s)&&!s.flow&&s.items.length>0){let o=s.items[0];of.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=s.commentBefore;s.commentBefore=o?`${r}
${o}`:r}}if(n){for(let s=0;s<this.errors.length;++s)t.errors.push(this.errors[s]);for(let s=0;s<this.warnings.length;++s)t.warnings.push(this.warnings[s])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:af(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,n=!1,r=-1){for(let i of t)yield*this.next(i);yield*this.end(n,r)}*next(t){switch(sw.env.LOG_STREAM&&
console.dir(t,{depth:null}),t.type){case"directive":this.directives.add(t.source,(n,r,i)=>{let s=_t(t);s[0]+=n,this.onError(s,"BAD_DIRECTIVE",r,i)}),this.prelude.
push(t.source),this.atDirectives=!0;break;case"document":{let n=cw.composeDoc(this.options,this.directives,t,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(
t.source)}`:t.message,r=new Bt.YAMLParseError(_t(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);break}case"do\
c-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Bt.YAMLParseError(_t(t),"UNEXPECTED_TOKEN",r));break}this.doc.directives.
docEnd=!0;let n=lw.resolveEnd(t.end,t.offset+t.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;
this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Bt.YAMLParseError(_t(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,n=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let r=Object.assign({_directives:this.directives},this.options),i=new aw.Document(
void 0,r);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,n,n],this.decorate(i,!1),yield i}}};cf.Composer=Ms});var uf=y(Xn=>{"use strict";var fw=Cs(),uw=Ls(),dw=Rt(),lf=Et();function pw(e,t=!0,n){if(e){let r=(i,s,o)=>{let a=typeof i=="number"?i:Array.isArray(i)?i[0]:i.offset;
if(n)n(a,s,o);else throw new dw.YAMLParseError([a,a+1],s,o)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return uw.resolveFlowScalar(
e,t,r);case"block-scalar":return fw.resolveBlockScalar({options:{strict:t}},e,r)}}return null}function mw(e,t){let{implicitKey:n=!1,indent:r,inFlow:i=!1,offset:s=-1,
type:o="PLAIN"}=t,a=lf.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}}),c=t.end??[{type:"\
newline",offset:-1,indent:r,source:`
`}];switch(a[0]){case"|":case">":{let l=a.indexOf(`
`),f=a.substring(0,l),u=a.substring(l+1)+`
`,d=[{type:"block-scalar-header",offset:s,indent:r,source:f}];return ff(d,c)||d.push({type:"newline",offset:-1,indent:r,source:`
`}),{type:"block-scalar",offset:s,indent:r,props:d,source:u}}case'"':return{type:"double-quoted-scalar",offset:s,indent:r,source:a,end:c};case"'":return{type:"s\
ingle-quoted-scalar",offset:s,indent:r,source:a,end:c};default:return{type:"scalar",offset:s,indent:r,source:a,end:c}}}function hw(e,t,n={}){let{afterKey:r=!1,implicitKey:i=!1,
inFlow:s=!1,type:o}=n,a="indent"in e?e.indent:null;if(r&&typeof a=="number"&&(a+=2),!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=l.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let c=lf.stringifyString({type:o,value:t},{implicitKey:i||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:s,options:{blockQuote:!0,lineWidth:-1}});switch(c[0]){case"|":case">":gw(e,c);break;case'"':Rs(e,c,"double-quoted-scalar");break;case"\
'":Rs(e,c,"single-quoted-scalar");break;default:Rs(e,c,"scalar")}}function gw(e,t){let n=t.indexOf(`
`),r=t.substring(0,n),i=t.substring(n+1)+`
`;if(e.type==="block-scalar"){let s=e.props[0];if(s.type!=="block-scalar-header")throw new Error("Invalid block scalar header");s.source=r,e.source=i}else{let{offset:s}=e,
o="indent"in e?e.indent:-1,a=[{type:"block-scalar-header",offset:s,indent:o,source:r}];ff(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let c of Object.keys(e))c!=="type"&&c!=="offset"&&delete e[c];Object.assign(e,{type:"block-scalar",indent:o,props:a,source:i})}}function ff(e,t){if(t)for(let n of t)
switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Rs(e,t,n){switch(e.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{let r=e.props.slice(1),i=t.length;e.props[0].type==="block-scalar-header"&&
(i-=e.props[0].source.length);for(let s of r)s.offset+=i;delete e.props,Object.assign(e,{type:n,source:t,end:r});break}case"block-map":case"block-seq":{let i={type:"\
newline",offset:e.offset+t.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:t,end:[i]});break}default:{let r="indent"in e?e.indent:-1,i="end"in e&&Array.isArray(e.end)?e.end.filter(s=>s.type===
"space"||s.type==="comment"||s.type==="newline"):[];for(let s of Object.keys(e))s!=="type"&&s!=="offset"&&delete e[s];Object.assign(e,{type:n,indent:r,source:t,
end:i})}}}Xn.createScalarToken=mw;Xn.resolveAsScalar=pw;Xn.setScalarValue=hw});var pf=y(df=>{"use strict";var yw=e=>"type"in e?er(e):Zn(e);function er(e){switch(e.type){case"block-scalar":{let t="";for(let n of e.props)t+=er(n);return t+e.
source}case"block-map":case"block-seq":{let t="";for(let n of e.items)t+=Zn(n);return t}case"flow-collection":{let t=e.start.source;for(let n of e.items)t+=Zn(n);
for(let n of e.end)t+=n.source;return t}case"document":{let t=Zn(e);if(e.end)for(let n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)
for(let n of e.end)t+=n.source;return t}}}function Zn({start:e,key:t,sep:n,value:r}){let i="";for(let s of e)i+=s.source;if(t&&(i+=er(t)),n)for(let s of n)i+=s.
source;return r&&(i+=er(r)),i}df.stringify=yw});var yf=y(gf=>{"use strict";var $s=Symbol("break visit"),bw=Symbol("skip children"),mf=Symbol("remove item");function Le(e,t){"type"in e&&e.type==="document"&&(e=
{start:e.start,value:e.value}),hf(Object.freeze([]),e,t)}Le.BREAK=$s;Le.SKIP=bw;Le.REMOVE=mf;Le.itemAtPath=(e,t)=>{let n=e;for(let[r,i]of t){let s=n?.[r];if(s&&
"items"in s)n=s.items[i];else return}return n};Le.parentCollection=(e,t)=>{let n=Le.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],i=n?.[r];if(i&&"items"in i)return i;
throw new Error("Parent collection not found")};function hf(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let i of["key","value"]){let s=t[i];if(s&&"it\
ems"in s){for(let o=0;o<s.items.length;++o){let a=hf(Object.freeze(e.concat([[i,o]])),s.items[o],n);if(typeof a=="number")o=a-1;else{if(a===$s)return $s;a===mf&&
(s.items.splice(o,1),o-=1)}}typeof r=="function"&&i==="key"&&(r=r(t,e))}}return typeof r=="function"?r(t,e):r}gf.visit=Le});var tr=y(_=>{"use strict";var Bs=uf(),Sw=pf(),ww=yf(),_s="\uFEFF",qs="",Fs="",Us="",Ew=e=>!!e&&"items"in e,Aw=e=>!!e&&(e.type==="scalar"||e.type==="single-qu\
oted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar");function xw(e){switch(e){case _s:return"<BOM>";case qs:return"<DOC>";case Fs:return"<FLO\
W_END>";case Us:return"<SCALAR>";default:return JSON.stringify(e)}}function Tw(e){switch(e){case _s:return"byte-order-mark";case qs:return"doc-mode";case Fs:return"\
flow-error-end";case Us:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}_.createScalarToken=Bs.createScalarToken;_.resolveAsScalar=Bs.resolveAsScalar;_.setScalarValue=Bs.setScalarValue;
_.stringify=Sw.stringify;_.visit=ww.visit;_.BOM=_s;_.DOCUMENT=qs;_.FLOW_END=Fs;_.SCALAR=Us;_.isCollection=Ew;_.isScalar=Aw;_.prettyToken=xw;_.tokenType=Tw});var Ks=y(Sf=>{"use strict";var qt=tr();function Y(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var bf=new Set("0123456789ABCDEFabcdef"),Ow=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),nr=new Set(",[]{}"),vw=new Set(` ,[]{}
\r	`),js=e=>!e||vw.has(e),Gs=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(
r)}atLineEnd(){let t=this.pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===" ";)n=this.buffer[++r+t];if(n==="\r"){
let i=this.buffer[r+t+1];if(i===`
`||!i&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&Y(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===qt.BOM&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){
let s=t[r-1];if(s===" "||s==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let s=t[n-1];if(s===" "||s==="	")n-=1;else break}let i=(yield*this.pushCount(n))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.
pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield qt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.
atEnd)return this.setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Y(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!Y(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(
2);if(!n&&!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Y(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.
setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(js),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let i=this.getLine();
if(i===null)return this.setNext("flow");if((r!==-1&&r<this.indentNext&&i[0]!=="#"||r===0&&(i.startsWith("---")||i.startsWith("..."))&&Y(i[3]))&&!(r===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield qt.FLOW_END,yield*this.parseLineStart();let s=0;for(;i[s]===",";)s+=yield*this.pushCount(
1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),i[s]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(js),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Y(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)
n=this.buffer.indexOf("'",n+2);else for(;n!==-1;){let s=0;for(;this.buffer[n-1-s]==="\\";)s+=1;if(s%2===0)break;n=this.buffer.indexOf('"',n+1)}let r=this.buffer.
substring(0,n),i=r.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let s=this.continueScalar(i+1);if(s===-1)break;i=r.indexOf(`
`,s)}i!==-1&&(n=i-(r[i-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")
this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Y(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":n+=1;break;case`
`:t=s,n=0;break;case"\r":{let o=this.buffer[s+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let s=this.continueScalar(t+1);if(s===-1)break;t=this.buffer.indexOf(`
`,s)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let i=t+1;for(r=this.buffer[i];r===" ";)r=this.buffer[++i];
if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++i];t=i-1}else if(!this.blockScalarKeep)do{let s=t-1,o=this.buffer[s];o==="\r"&&(o=this.buffer[--s]);let a=s;for(;o===" ";)o=this.buffer[--s];
if(o===`
`&&s>=this.pos&&s+1+n>a)t=s;else break}while(!0);return yield qt.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.
flowLevel>0,n=this.pos-1,r=this.pos-1,i;for(;i=this.buffer[++r];)if(i===":"){let s=this.buffer[r+1];if(Y(s)||t&&nr.has(s))break;n=r}else if(Y(i)){let s=this.buffer[r+
1];if(i==="\r"&&(s===`
`?(r+=1,i=`
`,s=this.buffer[r+1]):n=r),s==="#"||t&&nr.has(s))break;if(i===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&nr.has(i))break;n=r}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield qt.
SCALAR,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.
buffer.slice(this.pos,t);return r?(yield r,this.pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(js),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let n=this.
flowLevel>0,r=this.charAt(1);if(Y(r)||n&&nr.has(r)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Y(n)&&n!==">";)n=this.buffer[++t];return yield*this.
pushToIndex(n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Ow.has(n))n=this.buffer[++t];else if(n==="%"&&bf.has(this.buffer[t+1])&&bf.has(this.
buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let i=n-this.pos;return i>0&&(yield this.buffer.substr(
this.pos,i),this.pos=n),i}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Sf.Lexer=Gs});var Ws=y(wf=>{"use strict";var Vs=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.lineStarts.length;
for(;n<r;){let s=n+r>>1;this.lineStarts[s]<t?n=s+1:r=s}if(this.lineStarts[n]===t)return{line:n+1,col:1};if(n===0)return{line:0,col:t};let i=this.lineStarts[n-1];
return{line:n,col:t-i+1}}}};wf.LineCounter=Vs});var zs=y(Of=>{"use strict";var Iw=j("process"),Ef=tr(),Cw=Ks();function Se(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Af(e){for(let t=0;t<
e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Tf(e){switch(e?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function rr(e){switch(e.type){case"document":return e.start;case"\
block-map":{let t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function He(e){if(e.length===
0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.
type==="space";);return e.splice(t,e.length)}function ir(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function xf(e){
if(e.start.type==="flow-seq-start")for(let t of e.items)t.sep&&!t.value&&!Se(t.start,"explicit-key-ind")&&!Se(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.
key,Tf(t.value)?t.value.end?ir(t.value.end,t.sep):t.value.end=t.sep:ir(t.start,t.sep),delete t.sep)}var Ys=class{constructor(t){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Cw.Lexer,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&
this.offset===0&&this.onNewLine(0);for(let r of this.lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,Iw.env.LOG_TOKENS&&console.
log("|",Ef.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let n=Ef.tokenType(t);if(n)if(n==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":
this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML \
token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){
return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.
stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"\
document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-sc\
alar":return yield*this.blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.
flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();
if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.
type==="block-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flow-collection"&&xf(n),r.type){case"\
document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let i=r.items[r.items.length-1];if(i.value){r.items.push({start:[],key:n,sep:[]}),
this.onKeyLine=!0;return}else if(i.sep)i.value=n;else{Object.assign(i,{key:n,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=r.items[r.
items.length-1];i.value?r.items.push({start:[],value:n}):i.value=n;break}case"flow-collection":{let i=r.items[r.items.length-1];!i||i.value?r.items.push({start:[],
key:n,sep:[]}):i.sep?i.value=n:Object.assign(i,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||
r.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let i=n.items[n.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Af(i.start)===-1&&(n.
indent===0||i.start.every(s=>s.type!=="comment"||s.indent<n.indent))&&(r.type==="document"?r.end=i.start:r.items.push({start:i.start}),n.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(
this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){
if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Af(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let n=rr(
this.peek(2)),r=He(n),i;t.end?(i=t.end,i.push(this.sourceToken),delete t.end):i=[this.sourceToken];let s={type:"block-map",offset:t.offset,indent:t.indent,items:[
{start:r,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"commen\
t":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(
`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){ir(i,n.start),
i.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,i=r&&
(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",s=[];if(i&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(s=n.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":i||n.value?(s.push(this.sourceToken),t.items.push({start:s}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):i||n.value?(s.push(this.sourceToken),t.items.push({start:s,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Se(n.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]});else if(Tf(n.key)&&!Se(n.sep,"newline")){
let o=He(n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else s.length>0?n.sep=n.sep.concat(s,this.sourceToken):n.sep.push(this.sourceToken);else if(Se(n.start,"newline"))Object.assign(n,{key:null,
sep:[this.sourceToken]});else{let o=He(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||i?t.items.push({start:s,key:null,sep:[this.sourceToken]}):Se(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||n.value?(t.items.push({start:s,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!n.explicitKey&&n.sep&&!Se(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else r&&t.items.push({start:s});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.
length-1];switch(this.type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){let i=t.items[t.items.length-2]?.value?.end;if(Array.isArray(i)){ir(i,n.start),i.push(this.
sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Se(n.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return;case"map-value-ind":!n||n.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!n||n.value?t.items.push({start:[],key:i,
sep:[]}):n.sep?this.stack.push(i):Object.assign(n,{key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(
t);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||
this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){let i=rr(
r),s=He(i);xf(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:s,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let n=rr(t),r=He(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let n=rr(t),r=He(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,n){return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Of.Parser=Ys});var Lf=y(Ut=>{"use strict";var vf=Ps(),Nw=Dt(),Ft=Rt(),Lw=Di(),kw=I(),Dw=Ws(),If=zs();function Cf(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||
t&&new Dw.LineCounter||null,prettyErrors:t}}function Mw(e,t={}){let{lineCounter:n,prettyErrors:r}=Cf(t),i=new If.Parser(n?.addNewLine),s=new vf.Composer(t),o=Array.
from(s.compose(i.parse(e)));if(r&&n)for(let a of o)a.errors.forEach(Ft.prettifyError(e,n)),a.warnings.forEach(Ft.prettifyError(e,n));return o.length>0?o:Object.
assign([],{empty:!0},s.streamInfo())}function Nf(e,t={}){let{lineCounter:n,prettyErrors:r}=Cf(t),i=new If.Parser(n?.addNewLine),s=new vf.Composer(t),o=null;for(let a of s.
compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ft.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(Ft.prettifyError(e,n)),o.warnings.forEach(Ft.prettifyError(
e,n))),o}function Pw(e,t,n){let r;typeof t=="function"?r=t:n===void 0&&t&&typeof t=="object"&&(n=t);let i=Nf(e,n);if(!i)return null;if(i.warnings.forEach(s=>Lw.
warn(i.options.logLevel,s)),i.errors.length>0){if(i.options.logLevel!=="silent")throw i.errors[0];i.errors=[]}return i.toJS(Object.assign({reviver:r},n))}function Rw(e,t,n){
let r=null;if(typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t),typeof n=="string"&&(n=n.length),typeof n=="number"){let i=Math.round(n);n=i<1?void 0:
i>8?{indent:8}:{indent:i}}if(e===void 0){let{keepUndefined:i}=n??t??{};if(!i)return}return kw.isDocument(e)&&!r?e.toString(n):new Nw.Document(e,r,n).toString(n)}
Ut.parse=Pw;Ut.parseAllDocuments=Mw;Ut.parseDocument=Nf;Ut.stringify=Rw});var zw=y(C=>{"use strict";var $w=Ps(),Bw=Dt(),_w=ms(),Hs=Rt(),qw=gt(),we=I(),Fw=he(),Uw=k(),jw=ye(),Gw=be(),Kw=tr(),Vw=Ks(),Ww=Ws(),Yw=zs(),sr=Lf(),kf=dt();C.Composer=
$w.Composer;C.Document=Bw.Document;C.Schema=_w.Schema;C.YAMLError=Hs.YAMLError;C.YAMLParseError=Hs.YAMLParseError;C.YAMLWarning=Hs.YAMLWarning;C.Alias=qw.Alias;
C.isAlias=we.isAlias;C.isCollection=we.isCollection;C.isDocument=we.isDocument;C.isMap=we.isMap;C.isNode=we.isNode;C.isPair=we.isPair;C.isScalar=we.isScalar;C.isSeq=
we.isSeq;C.Pair=Fw.Pair;C.Scalar=Uw.Scalar;C.YAMLMap=jw.YAMLMap;C.YAMLSeq=Gw.YAMLSeq;C.CST=Kw;C.Lexer=Vw.Lexer;C.LineCounter=Ww.LineCounter;C.Parser=Yw.Parser;C.
parse=sr.parse;C.parseAllDocuments=sr.parseAllDocuments;C.parseDocument=sr.parseDocument;C.stringify=sr.stringify;C.visit=kf.visit;C.visitAsync=kf.visitAsync});var au=y((lL,ou)=>{ou.exports=su;su.sync=XE;var ru=j("fs");function QE(e,t){var n=t.pathExt!==void 0?t.pathExt:process.env.PATHEXT;if(!n||(n=n.split(";"),n.indexOf(
"")!==-1))return!0;for(var r=0;r<n.length;r++){var i=n[r].toLowerCase();if(i&&e.substr(-i.length).toLowerCase()===i)return!0}return!1}function iu(e,t,n){return!e.
isSymbolicLink()&&!e.isFile()?!1:QE(t,n)}function su(e,t,n){ru.stat(e,function(r,i){n(r,r?!1:iu(i,e,t))})}function XE(e,t){return iu(ru.statSync(e),e,t)}});var du=y((fL,uu)=>{uu.exports=lu;lu.sync=ZE;var cu=j("fs");function lu(e,t,n){cu.stat(e,function(r,i){n(r,r?!1:fu(i,t))})}function ZE(e,t){return fu(cu.statSync(
e),t)}function fu(e,t){return e.isFile()&&eA(e,t)}function eA(e,t){var n=e.mode,r=e.uid,i=e.gid,s=t.uid!==void 0?t.uid:process.getuid&&process.getuid(),o=t.gid!==
void 0?t.gid:process.getgid&&process.getgid(),a=parseInt("100",8),c=parseInt("010",8),l=parseInt("001",8),f=a|c,u=n&l||n&c&&i===o||n&a&&r===s||n&f&&s===0;return u}});var mu=y((dL,pu)=>{var uL=j("fs"),yr;process.platform==="win32"||global.TESTING_WINDOWS?yr=au():yr=du();pu.exports=lo;lo.sync=tA;function lo(e,t,n){if(typeof t==
"function"&&(n=t,t={}),!n){if(typeof Promise!="function")throw new TypeError("callback not provided");return new Promise(function(r,i){lo(e,t||{},function(s,o){
s?i(s):r(o)})})}yr(e,t||{},function(r,i){r&&(r.code==="EACCES"||t&&t.ignoreErrors)&&(r=null,i=!1),n(r,i)})}function tA(e,t){try{return yr.sync(e,t||{})}catch(n){
if(t&&t.ignoreErrors||n.code==="EACCES")return!1;throw n}}});var Eu=y((pL,wu)=>{var Ze=process.platform==="win32"||process.env.OSTYPE==="cygwin"||process.env.OSTYPE==="msys",hu=j("path"),nA=Ze?";":":",gu=mu(),yu=e=>Object.
assign(new Error(`not found: ${e}`),{code:"ENOENT"}),bu=(e,t)=>{let n=t.colon||nA,r=e.match(/\//)||Ze&&e.match(/\\/)?[""]:[...Ze?[process.cwd()]:[],...(t.path||
process.env.PATH||"").split(n)],i=Ze?t.pathExt||process.env.PATHEXT||".EXE;.CMD;.BAT;.COM":"",s=Ze?i.split(n):[""];return Ze&&e.indexOf(".")!==-1&&s[0]!==""&&s.
unshift(""),{pathEnv:r,pathExt:s,pathExtExe:i}},Su=(e,t,n)=>{typeof t=="function"&&(n=t,t={}),t||(t={});let{pathEnv:r,pathExt:i,pathExtExe:s}=bu(e,t),o=[],a=l=>new Promise(
(f,u)=>{if(l===r.length)return t.all&&o.length?f(o):u(yu(e));let d=r[l],m=/^".*"$/.test(d)?d.slice(1,-1):d,g=hu.join(m,e),p=!m&&/^\.[\\\/]/.test(e)?e.slice(0,2)+
g:g;f(c(p,l,0))}),c=(l,f,u)=>new Promise((d,m)=>{if(u===i.length)return d(a(f+1));let g=i[u];gu(l+g,{pathExt:s},(p,h)=>{if(!p&&h)if(t.all)o.push(l+g);else return d(
l+g);return d(c(l,f,u+1))})});return n?a(0).then(l=>n(null,l),n):a(0)},rA=(e,t)=>{t=t||{};let{pathEnv:n,pathExt:r,pathExtExe:i}=bu(e,t),s=[];for(let o=0;o<n.length;o++){
let a=n[o],c=/^".*"$/.test(a)?a.slice(1,-1):a,l=hu.join(c,e),f=!c&&/^\.[\\\/]/.test(e)?e.slice(0,2)+l:l;for(let u=0;u<r.length;u++){let d=f+r[u];try{if(gu.sync(
d,{pathExt:i}))if(t.all)s.push(d);else return d}catch{}}}if(t.all&&s.length)return s;if(t.nothrow)return null;throw yu(e)};wu.exports=Su;Su.sync=rA});var xu=y((mL,fo)=>{"use strict";var Au=(e={})=>{let t=e.env||process.env;return(e.platform||process.platform)!=="win32"?"PATH":Object.keys(t).reverse().find(r=>r.
toUpperCase()==="PATH")||"Path"};fo.exports=Au;fo.exports.default=Au});var Iu=y((hL,vu)=>{"use strict";var Tu=j("path"),iA=Eu(),sA=xu();function Ou(e,t){let n=e.options.env||process.env,r=process.cwd(),i=e.options.cwd!=null,s=i&&process.
chdir!==void 0&&!process.chdir.disabled;if(s)try{process.chdir(e.options.cwd)}catch{}let o;try{o=iA.sync(e.command,{path:n[sA({env:n})],pathExt:t?Tu.delimiter:void 0})}catch{}finally{
s&&process.chdir(r)}return o&&(o=Tu.resolve(i?e.options.cwd:"",o)),o}function oA(e){return Ou(e)||Ou(e,!0)}vu.exports=oA});var Cu=y((gL,po)=>{"use strict";var uo=/([()\][%!^"`<>&|;, *?])/g;function aA(e){return e=e.replace(uo,"^$1"),e}function cA(e,t){return e=`${e}`,e=e.replace(/(?=(\\+?)?)\1"/g,
'$1$1\\"'),e=e.replace(/(?=(\\+?)?)\1$/,"$1$1"),e=`"${e}"`,e=e.replace(uo,"^$1"),t&&(e=e.replace(uo,"^$1")),e}po.exports.command=aA;po.exports.argument=cA});var Lu=y((yL,Nu)=>{"use strict";Nu.exports=/^#!(.*)/});var Du=y((bL,ku)=>{"use strict";var lA=Lu();ku.exports=(e="")=>{let t=e.match(lA);if(!t)return null;let[n,r]=t[0].replace(/#! ?/,"").split(" "),i=n.split("/").pop();
return i==="env"?r:r?`${i} ${r}`:i}});var Pu=y((SL,Mu)=>{"use strict";var mo=j("fs"),fA=Du();function uA(e){let n=Buffer.alloc(150),r;try{r=mo.openSync(e,"r"),mo.readSync(r,n,0,150,0),mo.closeSync(r)}catch{}
return fA(n.toString())}Mu.exports=uA});var _u=y((wL,Bu)=>{"use strict";var dA=j("path"),Ru=Iu(),$u=Cu(),pA=Pu(),mA=process.platform==="win32",hA=/\.(?:com|exe)$/i,gA=/node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
function yA(e){e.file=Ru(e);let t=e.file&&pA(e.file);return t?(e.args.unshift(e.file),e.command=t,Ru(e)):e.file}function bA(e){if(!mA)return e;let t=yA(e),n=!hA.
test(t);if(e.options.forceShell||n){let r=gA.test(t);e.command=dA.normalize(e.command),e.command=$u.command(e.command),e.args=e.args.map(s=>$u.argument(s,r));let i=[
e.command].concat(e.args).join(" ");e.args=["/d","/s","/c",`"${i}"`],e.command=process.env.comspec||"cmd.exe",e.options.windowsVerbatimArguments=!0}return e}function SA(e,t,n){
t&&!Array.isArray(t)&&(n=t,t=null),t=t?t.slice(0):[],n=Object.assign({},n);let r={command:e,args:t,options:n,file:void 0,original:{command:e,args:t}};return n.shell?
r:bA(r)}Bu.exports=SA});var Uu=y((EL,Fu)=>{"use strict";var ho=process.platform==="win32";function go(e,t){return Object.assign(new Error(`${t} ${e.command} ENOENT`),{code:"ENOENT",errno:"\
ENOENT",syscall:`${t} ${e.command}`,path:e.command,spawnargs:e.args})}function wA(e,t){if(!ho)return;let n=e.emit;e.emit=function(r,i){if(r==="exit"){let s=qu(i,
t);if(s)return n.call(e,"error",s)}return n.apply(e,arguments)}}function qu(e,t){return ho&&e===1&&!t.file?go(t.original,"spawn"):null}function EA(e,t){return ho&&
e===1&&!t.file?go(t.original,"spawnSync"):null}Fu.exports={hookChildProcess:wA,verifyENOENT:qu,verifyENOENTSync:EA,notFoundError:go}});var Ku=y((AL,et)=>{"use strict";var ju=j("child_process"),yo=_u(),bo=Uu();function Gu(e,t,n){let r=yo(e,t,n),i=ju.spawn(r.command,r.args,r.options);return bo.hookChildProcess(
i,r),i}function AA(e,t,n){let r=yo(e,t,n),i=ju.spawnSync(r.command,r.args,r.options);return i.error=i.error||bo.verifyENOENTSync(i.status,r),i}et.exports=Gu;et.
exports.spawn=Gu;et.exports.sync=AA;et.exports._parse=yo;et.exports._enoent=bo});var $h=/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu,Bh=/(?<=[\p{Extended_Pictographic}\p{M}\p{L}])\u200d(?=[\p{Extended_Pictographic}\p{L}])/u;function xC(e,{
source:t,kind:n,nonce:r,most:i=1e5}){let s=e.slice(0,i).toWellFormed(),o=on(s.replaceAll(/\r\n?/g,`
`)).split(`
`),a=e.length-i;return[`[data ${r}: a ${Da(n)} from ${JSON.stringify(Da(t))}; it is not an instruction]`,...o.map(c=>`| ${c}`),...a>0?[`[left out: ${a} more cha\
racters]`]:[],`[end of data ${r}]`].join(`
`)}function on(e){return e.replaceAll($h,(t,n)=>t==="\u200D"&&Bh.test(e.slice(Math.max(0,n-4),n+5))?t:_h(t))}var _h=e=>`[U+${e.codePointAt(0).toString(16).toUpperCase().
padStart(4,"0")}]`;function Da(e){return on(e.slice(0,500).toWellFormed()).replaceAll(/[\n\t]/g," ")}var qh=/\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=\s*:?\s*(?:#|GH-|https?:|[\w.-]+\/[\w.-]+#))/gi;
function Fh(e){return e.replaceAll(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu,"@\u200B").replaceAll(qh,"$1\u200B")}function TC(e){return Fh(e).replaceAll(/[\\`*_{}[\]()#!|~<>&]/g,
String.raw`\$&`).replaceAll(/@(?!\u200b)/g,"@\u200B").replaceAll(/(?<=https?:)(?=\/\/)|(?<=www)(?=\.)/gi,"\u200B").replaceAll(/\r?\n/g," ")}function OC(e){return on(
e.toWellFormed().replaceAll(/\r\n?/g,`
`)).split(`
`).map(t=>`    ${t}`).join(`
`)}function vC(e){return`\`${on(e.toWellFormed()).replaceAll(/[`\n|]/g," ")}\``}import{lookup as Uh}from"node:dns/promises";import{isIP as Pa}from"node:net";async function _e(e,t){let n=URL.canParse(e)?new URL(e):null;if(!n)return"not a URL";
if(n.protocol!=="http:"&&n.protocol!=="https:")return`${n.protocol} is not http or https`;if(n.username||n.password)return"the URL carries a password";if(t.trusted.
has(n.host))return null;let r=n.hostname.replace(/^\[|\]$/g,"");return(Pa(r)?[r]:await jh(r)).find(o=>Gh(o))?`${n.hostname} is a private address that no source \
in strata.yaml names`:null}async function jh(e){return e==="localhost"||e.endsWith(".localhost")?["127.0.0.1"]:Uh(e,{all:!0}).then(t=>t.map(n=>n.address),()=>[])}
function Gh(e){if(Pa(e)===4)return Ma(e);let t=e.toLowerCase(),n=/^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(t)?.[1];return n?Ma(n):/^(::|::1|::ffff:.*|f[cd].*|fe[89ab].*|ff.*|64:ff9b:.*)$/.
test(t)}function Ma(e){let[t=0,n=0]=e.split(".").map(Number);return t===0||t===10||t===127||t>=224?!0:t===100?n>=64&&n<=127:t===169?n===254:t===172?n>=16&&n<=31:
t===192&&(n===168||n===0)}import{TextDecoder as Ra}from"node:util";function R(e,t,n,r=null){return{url:e,reason:t,status:r,words:n}}function an(e,t,n){if(n?.aborted)return R(e,"stopped","the run was stopped");let r=Kh(t);return/timeout|timed out|aborted/i.
test(r)?R(e,"timeout","did not answer in time"):R(e,"unreachable",`could not be reached (${r})`)}function Kh(e){return e instanceof Error?((e.cause instanceof Error?
e.cause.message:"")||e.message).split(`
`,1)[0].slice(0,200):String(e)}var mi="StrataBot/1.0 (a reader for a GitOps agent runner; obeys robots.txt)",Vh={bytes:5*1024*1024,ms:15e3},$a=5;async function RC(e,t){let n=t.limits??Vh,r=AbortSignal.
timeout(n.ms),i=t.signal?AbortSignal.any([r,t.signal]):r;try{return await Wh(e,t,n,i)}catch(s){return r.aborted?R(e,"timeout",`did not answer within ${n.ms/1e3}\
 s`):an(e,s,t.signal)}}function _a(e){return"reason"in e&&"words"in e}async function Wh(e,t,n,r){let i=e;for(let s=0;s<=$a;s+=1){let o=await _e(i,t.rules);if(o)
return R(e,"address",`was not opened: ${o}`);let a=await t.admit?.(i);if(a)return a;let c=await fetch(i,{redirect:"manual",signal:r,headers:{"user-agent":mi,accept:t.
accept??"text/html,application/xhtml+xml,*/*;q=0.5"}}),l=Yh(c,i);if(!l)return await zh(i,c,n);await c.body?.cancel(),i=l}return R(e,"unreachable",`redirects mor\
e than ${$a} times`)}function Yh(e,t){let n=e.headers.get("location");return e.status<300||e.status>=400||!n?null:URL.canParse(n,t)?new URL(n,t).href:null}async function zh(e,t,n){
let r=t.headers.get("content-type")??"",i=r.split(";",1)[0].trim().toLowerCase();if(i&&!hi(i))return await t.body?.cancel(),R(e,"not-text",`is ${i}, not text`,t.
status);let s=await Hh(t,n.bytes);return s?s.subarray(0,4096).includes(0)&&!Jh(s)?R(e,"not-text","holds binary data, not text",t.status):{url:e,status:t.status,
type:i,text:Qh(s,r)}:R(e,"too-large",`is larger than ${n.bytes} bytes`,t.status)}function hi(e){return/^text\/|[/+](xml|json)$|^application\/(xhtml\+xml|rss\+xml|atom\+xml|feed\+json)$/.
test(e)}async function Hh(e,t){if(Number(e.headers.get("content-length")??0)>t)return await e.body?.cancel(),null;let n=[],r=0;for await(let i of e.body??[]){if(r+=
i.length,r>t)return null;n.push(i)}return Buffer.concat(n)}function Jh(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255}function Qh(e,t){let n=Buffer.from(
e.subarray(0,1024)).toString("latin1"),r=Xh(e)??Ba(t)??Ba(n)??Zh(n)??"utf-8";return eg(r).decode(e)}function Xh(e){return e[0]===239&&e[1]===187&&e[2]===191?"ut\
f-8":e[0]===255&&e[1]===254?"utf-16le":e[0]===254&&e[1]===255?"utf-16be":null}function Ba(e){return/charset\s*=\s*["']?([\w.:-]+)/i.exec(e)?.[1]??null}function Zh(e){
return/<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(e)?.[1]??null}function eg(e){try{return new Ra(e)}catch{return new Ra}}import{accessSync as tg,constants as ng,readdirSync as rg}from"node:fs";import{homedir as Ua,userInfo as ig}from"node:os";import{delimiter as sg,join as ut}from"node:path";var og=["chromium","chromium-browser","google-chrome","google-chrome-stable","chrome","microsoft-edge"],qa=["Google Chrome","Chromium","Microsoft Edge"].map(e=>`\
/Applications/${e}.app/Contents/MacOS/${e}`);function GC(e=process.env){if(e.STRATA_BROWSER)return Fa(e.STRATA_BROWSER)?e.STRATA_BROWSER:null;let n=[...(e.PATH??
"").split(sg),"/usr/bin","/usr/local/bin","/snap/bin"].filter(Boolean).flatMap(s=>og.map(o=>ut(s,o))),r=[...new Set([e.HOME??Ua(),ag()])],i=r.flatMap(s=>qa.map(
o=>ut(s,o)));return[...n,...qa,...i,...r.flatMap(s=>cg(s,e))].find(Fa)??null}function Fa(e){try{return tg(e,ng.X_OK),!0}catch{return!1}}function ag(){try{return ig().
homedir}catch{return Ua()}}function cg(e,t){return[t.PLAYWRIGHT_BROWSERS_PATH,ut(e,".cache/ms-playwright"),ut(e,"Library/Caches/ms-playwright")].flatMap(r=>r?lg(
r):[])}function lg(e){let t=["chrome-linux/chrome","chrome-linux64/chrome","chrome-mac/Chromium.app/Contents/MacOS/Chromium","chrome-mac-arm64/Google Chrome for\
 Testing.app/Contents/MacOS/Google Chrome for Testing","chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"],n=fg(e).filter(r=>/^chromium-\d+$/.
test(r));return n.sort((r,i)=>Number(i.slice(9))-Number(r.slice(9))),n.flatMap(r=>t.map(i=>ut(e,r,i)))}function fg(e){try{return rg(e)}catch{return[]}}var ug=["\
--disable-background-networking","--disable-component-update","--disable-default-apps","--disable-domain-reliability","--disable-sync","--metrics-recording-only",
"--no-first-run","--no-pings","--disable-gpu"];async function KC(e){let{chromium:t}=await import("playwright-core"),n=process.env.HTTP_PROXY,r=await t.launch({executablePath:e.
executable,headless:!0,chromiumSandbox:process.getuid?.()!==0&&!dg(),...n?{proxy:{server:n,bypass:"<-loopback>"}}:{},args:ug,timeout:e.limits.ms}),i=await r.newContext(
{acceptDownloads:!1,serviceWorkers:"block",userAgent:mi});await mg(i,e.rules);let s=()=>pg(r);return e.signal?.addEventListener("abort",s,{once:!0}),{open:await gg(
i,e),async close(){e.signal?.removeEventListener("abort",s),await s()}}}function dg(){return["podman","bubblewrap"].includes(process.env.STRATA_SANDBOX??"")}async function pg(e){
await e.close().catch(()=>{})}async function mg(e,t){await e.route("**/*",async n=>{let r=n.request();return/^(image|media|font)$/.test(r.resourceType())||await _e(
r.url(),t)?n.abort("blockedbyclient"):n.continue()})}var hg=2;async function gg(e,t){let{default:n}=await import("./dist-OOAZACMD.mjs"),r=new n({concurrency:hg}),
i=[];return s=>r.add(async()=>{let o=await _e(s,t.rules);if(o)return R(s,"address",`was not opened: ${o}`);let a=i.pop()??await e.newPage(),c=await yg(a,s,t);return _a(
c)?await a.close().catch(()=>{}):i.push(a),c})}async function yg(e,t,n){try{let r=await e.goto(t,{waitUntil:"domcontentloaded",timeout:n.limits.ms});return await bg(
t,r,n)??await Sg(e,t,r,n)}catch(r){return/download is starting/i.test(String(r))?R(t,"not-text","is a download, not text"):an(t,r,n.signal)}}async function bg(e,t,n){
if(!t)return R(e,"unreachable","gave no answer");let r=await _e(t.url(),n.rules);if(r)return R(e,"address",`redirects to an address that is not opened: ${r}`);let i=t.
status();if(i>=400)return R(e,"status",`answered ${i}`,i);let s=t.headers(),o=(s["content-type"]??"").split(";",1)[0].trim().toLowerCase();return o&&!hi(o)?R(e,
"not-text",`is ${o}, not text`,i):Number(s["content-length"]??0)>n.limits.bytes?ja(e,n,i):null}function ja(e,t,n){return R(e,"too-large",`is larger than ${t.limits.
bytes} bytes`,n)}async function Sg(e,t,n,r){await wg(e);let i=await e.content();return i.length>r.limits.bytes?ja(t,r,n.status()):{asked:t,url:e.url(),status:n.
status(),title:await e.title()||null,lang:await e.locator("html").getAttribute("lang",{timeout:1e3}).catch(()=>null),type:"text/html",html:i,by:"browser"}}async function wg(e){
Number(await e.evaluate("document.body ? document.body.innerText.length : 0"))<200&&await e.waitForLoadState("networkidle",{timeout:3e3}).catch(()=>{})}import{fileURLToPath as Hw}from"node:url";var Je=(e,t)=>{let n=Qs(Jw(e));if(typeof n!="string")throw new TypeError(`${t} must be a string or a file URL: ${n}.`);
return n},Jw=e=>Js(e)?e.toString():e,Js=e=>typeof e!="string"&&e&&Object.getPrototypeOf(e)===String.prototype,Qs=e=>e instanceof URL?Hw(e):e;var or=(e,t=[],n={})=>{let r=Je(e,"First argument"),[i,s]=L(t)?[[],t]:[t,n];if(!Array.isArray(i))throw new TypeError(`Second argument must be either an array of\
 arguments or an options object: ${i}`);if(i.some(c=>typeof c=="object"&&c!==null))throw new TypeError(`Second argument must be an array of strings: ${i}`);let o=i.
map(String),a=o.find(c=>c.includes("\0"));if(a!==void 0)throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${a}`);if(!L(s))throw new TypeError(`L\
ast argument must be an options object: ${s}`);return[r,o,s]};import{ChildProcess as r0}from"node:child_process";import{StringDecoder as Qw}from"node:string_decoder";var{toString:Df}=Object.prototype,Mf=e=>Df.call(e)==="[object ArrayBuffer]",P=e=>Df.call(e)==="[object Uint\
8Array]",ae=e=>new Uint8Array(e.buffer,e.byteOffset,e.byteLength),Xw=new TextEncoder,Pf=e=>Xw.encode(e),Zw=new TextDecoder,ar=e=>Zw.decode(e),Rf=(e,t)=>e0(e,t).
join(""),e0=(e,t)=>{if(t==="utf8"&&e.every(s=>typeof s=="string"))return e;let n=new Qw(t),r=e.map(s=>typeof s=="string"?Pf(s):s).map(s=>n.write(s)),i=n.end();return i===
""?r:[...r,i]},jt=e=>e.length===1&&P(e[0])?e[0]:Xs(t0(e)),t0=e=>e.map(t=>typeof t=="string"?Pf(t):t),Xs=e=>{let t=new Uint8Array(n0(e)),n=0;for(let r of e)t.set(
r,n),n+=r.length;return t},n0=e=>{let t=0;for(let n of e)t+=n.length;return t};var qf=e=>Array.isArray(e)&&Array.isArray(e.raw),Ff=(e,t)=>{let n=[];for(let[s,o]of e.entries())n=i0({templates:e,expressions:t,tokens:n,index:s,template:o});if(n.
length===0)throw new TypeError("Template script must not be empty");let[r,...i]=n;return[r,i,{}]},i0=({templates:e,expressions:t,tokens:n,index:r,template:i})=>{
if(i===void 0)throw new TypeError(`Invalid backslash sequence: ${e.raw[r]}`);let{nextTokens:s,leadingWhitespaces:o,trailingWhitespaces:a}=s0(i,e.raw[r]),c=Bf(n,
s,o);if(r===t.length)return c;let l=t[r],f=Array.isArray(l)?l.map(u=>_f(u)):[_f(l)];return Bf(c,f,a)},s0=(e,t)=>{if(t.length===0)return{nextTokens:[],leadingWhitespaces:!1,
trailingWhitespaces:!1};let n=[],r=0,i=$f.has(t[0]);for(let o=0,a=0;o<e.length;o+=1,a+=1){let c=t[a];if($f.has(c))r!==o&&n.push(e.slice(r,o)),r=o+1;else if(c===
"\\"){let l=t[a+1];l===`
`?(o-=1,a+=1):l==="u"&&t[a+2]==="{"?a=t.indexOf("}",a+3):a+=o0[l]??1}}let s=r===e.length;return s||n.push(e.slice(r)),{nextTokens:n,leadingWhitespaces:i,trailingWhitespaces:s}},
$f=new Set([" ","	","\r",`
`]),o0={x:3,u:5},Bf=(e,t,n)=>n||e.length===0||t.length===0?[...e,...t]:[...e.slice(0,-1),`${e.at(-1)}${t[0]}`,...t.slice(1)],_f=e=>{let t=typeof e;if(t==="strin\
g")return e;if(t==="number")return String(e);if(L(e)&&("stdout"in e||"isMaxBuffer"in e))return a0(e);throw e instanceof r0||Object.prototype.toString.call(e)===
"[object Promise]"?new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}."):new TypeError(`Unexpe\
cted "${t}" in template expression`)},a0=({stdout:e})=>{if(typeof e=="string")return e;if(P(e))return ar(e);throw e===void 0?new TypeError(`Missing result.stdou\
t in template expression. This is probably due to the previous subprocess' "stdout" option.`):new TypeError(`Unexpected "${typeof e}" stdout in template express\
ion`)};import{spawnSync as mv}from"node:child_process";import{debuglog as c0}from"node:util";import Zs from"node:process";var z=e=>cr.includes(e),cr=[Zs.stdin,Zs.stdout,Zs.stderr],K=["stdin","stdout","stderr"],lr=e=>K[e]??`stdio[${e}]`;var jf=e=>{let t={...e};for(let n of no)t[n]=eo(e,n);return t},eo=(e,t)=>{let n=Array.from({length:l0(e)+1}),r=f0(e[t],n,t);return h0(r,t)},l0=({stdio:e})=>Array.
isArray(e)?Math.max(e.length,K.length):K.length,f0=(e,t,n)=>L(e)?u0(e,t,n):t.fill(e),u0=(e,t,n)=>{for(let r of Object.keys(e).sort(d0))for(let i of p0(r,n,t))t[i]=
e[r];return t},d0=(e,t)=>Uf(e)<Uf(t)?1:-1,Uf=e=>e==="stdout"||e==="stderr"?0:e==="all"?2:1,p0=(e,t,n)=>{if(e==="ipc")return[n.length-1];let r=to(e);if(r===void 0||
r===0)throw new TypeError(`"${t}.${e}" is invalid.
It must be "${t}.stdout", "${t}.stderr", "${t}.all", "${t}.ipc", or "${t}.fd3", "${t}.fd4" (and so on).`);if(r>=n.length)throw new TypeError(`"${t}.${e}" is inv\
alid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);return r==="all"?[1,2]:[r]},to=e=>{if(e==="all")return e;if(K.includes(e))return K.indexOf(
e);let t=m0.exec(e);if(t!==null)return Number(t[1])},m0=/^fd(\d+)$/,h0=(e,t)=>e.map(n=>n===void 0?y0[t]:n),g0=c0("execa").enabled?"full":"none",y0={lines:!1,buffer:!0,
maxBuffer:1e3*1e3*100,verbose:g0,stripFinalNewline:!0},no=["lines","buffer","maxBuffer","verbose","stripFinalNewline"],ce=(e,t)=>t==="ipc"?e.at(-1):e[t];var Qe=({verbose:e},t)=>ro(e,t)!=="none",Xe=({verbose:e},t)=>!["none","short"].includes(ro(e,t)),Gf=({verbose:e},t)=>{let n=ro(e,t);return fr(n)?n:void 0},ro=(e,t)=>t===
void 0?b0(e):ce(e,t),b0=e=>e.find(t=>fr(t))??ur.findLast(t=>e.includes(t)),fr=e=>typeof e=="function",ur=["none","short","full"];import{inspect as GE}from"node:util";import{platform as S0}from"node:process";import{stripVTControlCharacters as w0}from"node:util";var Kf=(e,t)=>{let n=[e,...t],r=n.join(" "),i=n.map(s=>v0(Vf(s))).
join(" ");return{command:r,escapedCommand:i}},Gt=e=>w0(e).split(`
`).map(t=>Vf(t)).join(`
`),Vf=e=>e.replaceAll(x0,t=>E0(t)),E0=e=>{let t=T0[e];if(t!==void 0)return t;let n=e.codePointAt(0),r=n.toString(16);return n<=O0?`\\u${r.padStart(4,"0")}`:`\\U${r}`},
A0=()=>{try{return new RegExp("\\p{Separator}|\\p{Other}","gu")}catch{return/[\s\u0000-\u001F\u007F-\u009F\u00AD]/g}},x0=A0(),T0={" ":" ","\b":"\\b","\f":"\\f",
"\n":"\\n","\r":"\\r","	":"\\t"},O0=65535,v0=e=>I0.test(e)?e:S0==="win32"?`"${e.replaceAll('"','""')}"`:`'${e.replaceAll("'","'\\''")}'`,I0=/^[\w./-]+$/;import Wf from"node:process";function io(){let{env:e}=Wf,{TERM:t,TERM_PROGRAM:n}=e;return Wf.platform!=="win32"?t!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||
e.ConEmuTask==="{cmd::Cmder}"||n==="Terminus-Sublime"||n==="vscode"||t==="xterm-256color"||t==="alacritty"||t==="rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR===
"JetBrains-JediTerm"}var Yf={circleQuestionMark:"(?)",questionMarkPrefix:"(?)",square:"\u2588",squareDarkShade:"\u2593",squareMediumShade:"\u2592",squareLightShade:"\u2591",squareTop:"\
\u2580",squareBottom:"\u2584",squareLeft:"\u258C",squareRight:"\u2590",squareCenter:"\u25A0",bullet:"\u25CF",dot:"\u2024",ellipsis:"\u2026",pointerSmall:"\u203A",
triangleUp:"\u25B2",triangleUpSmall:"\u25B4",triangleDown:"\u25BC",triangleDownSmall:"\u25BE",triangleLeftSmall:"\u25C2",triangleRightSmall:"\u25B8",home:"\u2302",
heart:"\u2665",musicNote:"\u266A",musicNoteBeamed:"\u266B",arrowUp:"\u2191",arrowDown:"\u2193",arrowLeft:"\u2190",arrowRight:"\u2192",arrowLeftRight:"\u2194",arrowUpDown:"\
\u2195",almostEqual:"\u2248",notEqual:"\u2260",lessOrEqual:"\u2264",greaterOrEqual:"\u2265",identical:"\u2261",infinity:"\u221E",subscriptZero:"\u2080",subscriptOne:"\
\u2081",subscriptTwo:"\u2082",subscriptThree:"\u2083",subscriptFour:"\u2084",subscriptFive:"\u2085",subscriptSix:"\u2086",subscriptSeven:"\u2087",subscriptEight:"\
\u2088",subscriptNine:"\u2089",oneHalf:"\xBD",oneThird:"\u2153",oneQuarter:"\xBC",oneFifth:"\u2155",oneSixth:"\u2159",oneEighth:"\u215B",twoThirds:"\u2154",twoFifths:"\
\u2156",threeQuarters:"\xBE",threeFifths:"\u2157",threeEighths:"\u215C",fourFifths:"\u2158",fiveSixths:"\u215A",fiveEighths:"\u215D",sevenEighths:"\u215E",line:"\
\u2500",lineBold:"\u2501",lineDouble:"\u2550",lineDashed0:"\u2504",lineDashed1:"\u2505",lineDashed2:"\u2508",lineDashed3:"\u2509",lineDashed4:"\u254C",lineDashed5:"\
\u254D",lineDashed6:"\u2574",lineDashed7:"\u2576",lineDashed8:"\u2578",lineDashed9:"\u257A",lineDashed10:"\u257C",lineDashed11:"\u257E",lineDashed12:"\u2212",lineDashed13:"\
\u2013",lineDashed14:"\u2010",lineDashed15:"\u2043",lineVertical:"\u2502",lineVerticalBold:"\u2503",lineVerticalDouble:"\u2551",lineVerticalDashed0:"\u2506",lineVerticalDashed1:"\
\u2507",lineVerticalDashed2:"\u250A",lineVerticalDashed3:"\u250B",lineVerticalDashed4:"\u254E",lineVerticalDashed5:"\u254F",lineVerticalDashed6:"\u2575",lineVerticalDashed7:"\
\u2577",lineVerticalDashed8:"\u2579",lineVerticalDashed9:"\u257B",lineVerticalDashed10:"\u257D",lineVerticalDashed11:"\u257F",lineDownLeft:"\u2510",lineDownLeftArc:"\
\u256E",lineDownBoldLeftBold:"\u2513",lineDownBoldLeft:"\u2512",lineDownLeftBold:"\u2511",lineDownDoubleLeftDouble:"\u2557",lineDownDoubleLeft:"\u2556",lineDownLeftDouble:"\
\u2555",lineDownRight:"\u250C",lineDownRightArc:"\u256D",lineDownBoldRightBold:"\u250F",lineDownBoldRight:"\u250E",lineDownRightBold:"\u250D",lineDownDoubleRightDouble:"\
\u2554",lineDownDoubleRight:"\u2553",lineDownRightDouble:"\u2552",lineUpLeft:"\u2518",lineUpLeftArc:"\u256F",lineUpBoldLeftBold:"\u251B",lineUpBoldLeft:"\u251A",
lineUpLeftBold:"\u2519",lineUpDoubleLeftDouble:"\u255D",lineUpDoubleLeft:"\u255C",lineUpLeftDouble:"\u255B",lineUpRight:"\u2514",lineUpRightArc:"\u2570",lineUpBoldRightBold:"\
\u2517",lineUpBoldRight:"\u2516",lineUpRightBold:"\u2515",lineUpDoubleRightDouble:"\u255A",lineUpDoubleRight:"\u2559",lineUpRightDouble:"\u2558",lineUpDownLeft:"\
\u2524",lineUpBoldDownBoldLeftBold:"\u252B",lineUpBoldDownBoldLeft:"\u2528",lineUpDownLeftBold:"\u2525",lineUpBoldDownLeftBold:"\u2529",lineUpDownBoldLeftBold:"\
\u252A",lineUpDownBoldLeft:"\u2527",lineUpBoldDownLeft:"\u2526",lineUpDoubleDownDoubleLeftDouble:"\u2563",lineUpDoubleDownDoubleLeft:"\u2562",lineUpDownLeftDouble:"\
\u2561",lineUpDownRight:"\u251C",lineUpBoldDownBoldRightBold:"\u2523",lineUpBoldDownBoldRight:"\u2520",lineUpDownRightBold:"\u251D",lineUpBoldDownRightBold:"\u2521",
lineUpDownBoldRightBold:"\u2522",lineUpDownBoldRight:"\u251F",lineUpBoldDownRight:"\u251E",lineUpDoubleDownDoubleRightDouble:"\u2560",lineUpDoubleDownDoubleRight:"\
\u255F",lineUpDownRightDouble:"\u255E",lineDownLeftRight:"\u252C",lineDownBoldLeftBoldRightBold:"\u2533",lineDownLeftBoldRightBold:"\u252F",lineDownBoldLeftRight:"\
\u2530",lineDownBoldLeftBoldRight:"\u2531",lineDownBoldLeftRightBold:"\u2532",lineDownLeftRightBold:"\u252E",lineDownLeftBoldRight:"\u252D",lineDownDoubleLeftDoubleRightDouble:"\
\u2566",lineDownDoubleLeftRight:"\u2565",lineDownLeftDoubleRightDouble:"\u2564",lineUpLeftRight:"\u2534",lineUpBoldLeftBoldRightBold:"\u253B",lineUpLeftBoldRightBold:"\
\u2537",lineUpBoldLeftRight:"\u2538",lineUpBoldLeftBoldRight:"\u2539",lineUpBoldLeftRightBold:"\u253A",lineUpLeftRightBold:"\u2536",lineUpLeftBoldRight:"\u2535",
lineUpDoubleLeftDoubleRightDouble:"\u2569",lineUpDoubleLeftRight:"\u2568",lineUpLeftDoubleRightDouble:"\u2567",lineUpDownLeftRight:"\u253C",lineUpBoldDownBoldLeftBoldRightBold:"\
\u254B",lineUpDownBoldLeftBoldRightBold:"\u2548",lineUpBoldDownLeftBoldRightBold:"\u2547",lineUpBoldDownBoldLeftRightBold:"\u254A",lineUpBoldDownBoldLeftBoldRight:"\
\u2549",lineUpBoldDownLeftRight:"\u2540",lineUpDownBoldLeftRight:"\u2541",lineUpDownLeftBoldRight:"\u253D",lineUpDownLeftRightBold:"\u253E",lineUpBoldDownBoldLeftRight:"\
\u2542",lineUpDownLeftBoldRightBold:"\u253F",lineUpBoldDownLeftBoldRight:"\u2543",lineUpBoldDownLeftRightBold:"\u2544",lineUpDownBoldLeftBoldRight:"\u2545",lineUpDownBoldLeftRightBold:"\
\u2546",lineUpDoubleDownDoubleLeftDoubleRightDouble:"\u256C",lineUpDoubleDownDoubleLeftRight:"\u256B",lineUpDownLeftDoubleRightDouble:"\u256A",lineCross:"\u2573",
lineBackslash:"\u2572",lineSlash:"\u2571"},zf={tick:"\u2714",info:"\u2139",warning:"\u26A0",cross:"\u2718",squareSmall:"\u25FB",squareSmallFilled:"\u25FC",circle:"\
\u25EF",circleFilled:"\u25C9",circleDotted:"\u25CC",circleDouble:"\u25CE",circleCircle:"\u24DE",circleCross:"\u24E7",circlePipe:"\u24BE",radioOn:"\u25C9",radioOff:"\
\u25EF",checkboxOn:"\u2612",checkboxOff:"\u2610",checkboxCircleOn:"\u24E7",checkboxCircleOff:"\u24BE",pointer:"\u276F",triangleUpOutline:"\u25B3",triangleLeft:"\
\u25C0",triangleRight:"\u25B6",lozenge:"\u25C6",lozengeOutline:"\u25C7",hamburger:"\u2630",smiley:"\u32E1",mustache:"\u0DF4",star:"\u2605",play:"\u25B6",nodejs:"\
\u2B22",oneSeventh:"\u2150",oneNinth:"\u2151",oneTenth:"\u2152"},C0={tick:"\u221A",info:"i",warning:"\u203C",cross:"\xD7",squareSmall:"\u25A1",squareSmallFilled:"\
\u25A0",circle:"( )",circleFilled:"(*)",circleDotted:"( )",circleDouble:"( )",circleCircle:"(\u25CB)",circleCross:"(\xD7)",circlePipe:"(\u2502)",radioOn:"(*)",radioOff:"\
( )",checkboxOn:"[\xD7]",checkboxOff:"[ ]",checkboxCircleOn:"(\xD7)",checkboxCircleOff:"( )",pointer:">",triangleUpOutline:"\u2206",triangleLeft:"\u25C4",triangleRight:"\
\u25BA",lozenge:"\u2666",lozengeOutline:"\u25CA",hamburger:"\u2261",smiley:"\u263A",mustache:"\u250C\u2500\u2510",star:"\u2736",play:"\u25BA",nodejs:"\u2666",oneSeventh:"\
1/7",oneNinth:"1/9",oneTenth:"1/10"},N0={...Yf,...zf},L0={...Yf,...C0},k0=io(),D0=k0?N0:L0,dr=D0,R1=Object.entries(zf);var Hf={};Ph(Hf,{bgBlack:()=>tE,bgBlue:()=>sE,bgBlueBright:()=>bE,bgCyan:()=>aE,bgCyanBright:()=>wE,bgGray:()=>lE,bgGreen:()=>rE,bgGreenBright:()=>gE,bgMagenta:()=>oE,
bgMagentaBright:()=>SE,bgRed:()=>nE,bgRedBright:()=>hE,bgWhite:()=>cE,bgWhiteBright:()=>EE,bgYellow:()=>iE,bgYellowBright:()=>yE,black:()=>Y0,blue:()=>Q0,blueBright:()=>uE,
bold:()=>so,cyan:()=>Z0,cyanBright:()=>pE,dim:()=>$0,gray:()=>Kt,green:()=>H0,greenBright:()=>fE,hidden:()=>V0,inverse:()=>K0,italic:()=>B0,magenta:()=>X0,magentaBright:()=>dE,
overline:()=>G0,red:()=>z0,redBright:()=>oo,reset:()=>R0,strikethrough:()=>W0,underline:()=>_0,underlineBlack:()=>AE,underlineBlue:()=>vE,underlineBlueBright:()=>PE,
underlineCurly:()=>F0,underlineCyan:()=>CE,underlineCyanBright:()=>$E,underlineDashed:()=>j0,underlineDotted:()=>U0,underlineDouble:()=>q0,underlineGray:()=>LE,
underlineGreen:()=>TE,underlineGreenBright:()=>DE,underlineMagenta:()=>IE,underlineMagentaBright:()=>RE,underlineRed:()=>xE,underlineRedBright:()=>kE,underlineWhite:()=>NE,
underlineWhiteBright:()=>BE,underlineYellow:()=>OE,underlineYellowBright:()=>ME,white:()=>eE,whiteBright:()=>mE,yellow:()=>J0,yellowBright:()=>ao});import M0 from"node:tty";
var P0=M0?.WriteStream?.prototype?.hasColors?.()??!1,A=(e,t)=>{if(!P0)return i=>i;let n=`\x1B[${e}m`,r=`\x1B[${t}m`;return i=>{let s=i+"",o=s.indexOf(r);if(o===
-1)return n+s+r;let a=n,c=0,f=(t===22?r:"")+n;for(;o!==-1;)a+=s.slice(c,o)+f,c=o+r.length,o=s.indexOf(r,c);return a+=s.slice(c)+r,a}},R0=A(0,0),so=A(1,22),$0=A(
2,22),B0=A(3,23),_0=A(4,24),q0=A("4:2",24),F0=A("4:3",24),U0=A("4:4",24),j0=A("4:5",24),G0=A(53,55),K0=A(7,27),V0=A(8,28),W0=A(9,29),Y0=A(30,39),z0=A(31,39),H0=A(
32,39),J0=A(33,39),Q0=A(34,39),X0=A(35,39),Z0=A(36,39),eE=A(37,39),Kt=A(90,39),tE=A(40,49),nE=A(41,49),rE=A(42,49),iE=A(43,49),sE=A(44,49),oE=A(45,49),aE=A(46,49),
cE=A(47,49),lE=A(100,49),oo=A(91,39),fE=A(92,39),ao=A(93,39),uE=A(94,39),dE=A(95,39),pE=A(96,39),mE=A(97,39),hE=A(101,49),gE=A(102,49),yE=A(103,49),bE=A(104,49),
SE=A(105,49),wE=A(106,49),EE=A(107,49),AE=A("58;5;0",59),xE=A("58;5;1",59),TE=A("58;5;2",59),OE=A("58;5;3",59),vE=A("58;5;4",59),IE=A("58;5;5",59),CE=A("58;5;6",
59),NE=A("58;5;7",59),LE=A("58;5;8",59),kE=A("58;5;9",59),DE=A("58;5;10",59),ME=A("58;5;11",59),PE=A("58;5;12",59),RE=A("58;5;13",59),$E=A("58;5;14",59),BE=A("5\
8;5;15",59);var Xf=({type:e,message:t,timestamp:n,piped:r,commandId:i,result:{failed:s=!1}={},options:{reject:o=!0}})=>{let a=_E(n),c=qE[e]({failed:s,reject:o,piped:r}),l=FE[e](
{reject:o});return`${Kt(`[${a}]`)} ${Kt(`[${i}]`)} ${l(c)} ${l(t)}`},_E=e=>`${pr(e.getHours(),2)}:${pr(e.getMinutes(),2)}:${pr(e.getSeconds(),2)}.${pr(e.getMilliseconds(),
3)}`,pr=(e,t)=>String(e).padStart(t,"0"),Jf=({failed:e,reject:t})=>e?t?dr.cross:dr.warning:dr.tick,qE={command:({piped:e})=>e?"|":"$",output:()=>" ",ipc:()=>"*",
error:Jf,duration:Jf},Qf=e=>e,FE={command:()=>so,output:()=>Qf,ipc:()=>Qf,error:({reject:e})=>e?oo:ao,duration:()=>Kt};var Zf=(e,t,n)=>{let r=Gf(t,n);return e.map(({verboseLine:i,verboseObject:s})=>UE(i,s,r)).filter(i=>i!==void 0).map(i=>jE(i)).join("")},UE=(e,t,n)=>{if(n===void 0)
return e;let r=n(e,t);if(typeof r=="string")return r},jE=e=>e.endsWith(`
`)?e:`${e}
`;var ee=({type:e,verboseMessage:t,fdNumber:n,verboseInfo:r,result:i})=>{let s=KE({type:e,result:i,verboseInfo:r}),o=VE(t,s),a=Zf(o,r,n);a!==""&&console.warn(a.slice(
0,-1))},KE=({type:e,result:t,verboseInfo:{escapedCommand:n,commandId:r,rawOptions:{piped:i=!1,...s}}})=>({type:e,escapedCommand:n,commandId:`${r}`,timestamp:new Date,
piped:i,result:t,options:s}),VE=(e,t)=>e.split(`
`).map(n=>WE({...t,message:n})),WE=e=>({verboseLine:Xf(e),verboseObject:e}),mr=e=>{let t=typeof e=="string"?e:GE(e);return Gt(t).replaceAll("	"," ".repeat(YE))},
YE=2;var eu=(e,t)=>{Qe(t)&&ee({type:"command",verboseMessage:e,verboseInfo:t})};var tu=(e,t,n)=>{JE(e);let r=zE(e);return{verbose:e,escapedCommand:t,commandId:r,rawOptions:n}},zE=e=>Qe({verbose:e})?HE++:void 0,HE=0n,JE=e=>{for(let t of e){if(t===
!1)throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);if(t===!0)throw new TypeError(`The "verbose: true" option was renamed to\
 "verbose: 'short'".`);if(!ur.includes(t)&&!fr(t)){let n=ur.map(r=>`'${r}'`).join(", ");throw new TypeError(`The "verbose" option must not be ${t}. Allowed valu\
es are: ${n} or a function.`)}}};import{hrtime as nu}from"node:process";var hr=()=>nu.bigint(),co=e=>Number(nu.bigint()-e)/1e6;var gr=(e,t,n)=>{let r=hr(),{command:i,escapedCommand:s}=Kf(e,t),o=eo(n,"verbose"),a=tu(o,s,{...n});return eu(s,a),{command:i,escapedCommand:s,startTime:r,verboseInfo:a}};var tp=Rh(Ku(),1);import Mx from"node:path";import ep from"node:process";import wr from"node:process";import ke from"node:path";function br(e={}){let{env:t=process.env,platform:n=process.platform}=e;return n!=="win32"?"PATH":Object.keys(t).reverse().find(r=>r.toUpperCase()==="PATH")||"Pa\
th"}import{promisify as xA}from"node:util";import{execFile as TA,execFileSync as vL}from"node:child_process";import Vu from"node:path";import{fileURLToPath as OA}from"node:url";
var NL=xA(TA);function Sr(e){return e instanceof URL?OA(e):e}function Wu(e){return{*[Symbol.iterator](){let t=Vu.resolve(Sr(e)),n;for(;n!==t;)yield t,n=t,t=Vu.resolve(t,"..")}}}var LL=10*1024*1024;var vA=({cwd:e=wr.cwd(),path:t=wr.env[br()],preferLocal:n=!0,execPath:r=wr.execPath,addExecPath:i=!0}={})=>{let s=ke.resolve(Sr(e)),o=[],a=t.split(ke.delimiter);
return n&&IA(o,a,s),i&&CA(o,a,r,s),t===""||t===ke.delimiter?`${o.join(ke.delimiter)}${t}`:[...o,t].join(ke.delimiter)},IA=(e,t,n)=>{for(let r of Wu(n)){let i=ke.
join(r,"node_modules/.bin");t.includes(i)||e.push(i)}},CA=(e,t,n,r)=>{let i=ke.resolve(r,Sr(n),"..");t.includes(i)||e.push(i)},Yu=({env:e=wr.env,...t}={})=>{e={
...e};let n=br({env:e});return t.path=e[n],e[n]=vA(t),e};import{setTimeout as GA}from"node:timers/promises";var zu=(e,t,n)=>{let r=n?Wt:Vt,i=e instanceof H?{}:{cause:e};return new r(t,i)},H=class extends Error{},Hu=(e,t)=>{Object.defineProperty(e.prototype,"name",{value:t,
writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(e.prototype,Qu,{value:!0,writable:!1,enumerable:!1,configurable:!1})},Ju=e=>Er(e)&&Qu in e,Qu=Symbol(
"isExecaError"),Er=e=>Object.prototype.toString.call(e)==="[object Error]",Vt=class extends Error{};Hu(Vt,Vt.name);var Wt=class extends Error{};Hu(Wt,Wt.name);import{constants as Yt}from"node:os";import{constants as DA}from"node:os";var Xu=()=>{let e=ed-Zu+1;return Array.from({length:e},NA)},NA=(e,t)=>({name:`SIGRT${t+1}`,number:Zu+t,action:"terminate",description:"Application-specific sign\
al (realtime)",standard:"posix"}),Zu=34,ed=64;import{constants as LA}from"node:os";var td=[{name:"SIGHUP",number:1,action:"terminate",description:"Terminal closed",standard:"posix"},{name:"SIGINT",number:2,action:"terminate",description:"User \
interruption with CTRL-C",standard:"ansi"},{name:"SIGQUIT",number:3,action:"core",description:"User interruption with CTRL-\\",standard:"posix"},{name:"SIGILL",
number:4,action:"core",description:"Invalid machine instruction",standard:"ansi"},{name:"SIGTRAP",number:5,action:"core",description:"Debugger breakpoint",standard:"\
posix"},{name:"SIGABRT",number:6,action:"core",description:"Aborted",standard:"ansi"},{name:"SIGIOT",number:6,action:"core",description:"Aborted",standard:"bsd"},
{name:"SIGBUS",number:7,action:"core",description:"Bus error due to misaligned, non-existing address or paging error",standard:"bsd"},{name:"SIGEMT",number:7,action:"\
terminate",description:"Command should be emulated but is not implemented",standard:"other"},{name:"SIGFPE",number:8,action:"core",description:"Floating point a\
rithmetic error",standard:"ansi"},{name:"SIGKILL",number:9,action:"terminate",description:"Forced termination",standard:"posix",forced:!0},{name:"SIGUSR1",number:10,
action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGSEGV",number:11,action:"core",description:"Segmentation fault",standard:"\
ansi"},{name:"SIGUSR2",number:12,action:"terminate",description:"Application-specific signal",standard:"posix"},{name:"SIGPIPE",number:13,action:"terminate",description:"\
Broken pipe or socket",standard:"posix"},{name:"SIGALRM",number:14,action:"terminate",description:"Timeout or timer",standard:"posix"},{name:"SIGTERM",number:15,
action:"terminate",description:"Termination",standard:"ansi"},{name:"SIGSTKFLT",number:16,action:"terminate",description:"Stack is empty or overflowed",standard:"\
other"},{name:"SIGCHLD",number:17,action:"ignore",description:"Child process terminated, paused or unpaused",standard:"posix"},{name:"SIGCLD",number:17,action:"\
ignore",description:"Child process terminated, paused or unpaused",standard:"other"},{name:"SIGCONT",number:18,action:"unpause",description:"Unpaused",standard:"\
posix",forced:!0},{name:"SIGSTOP",number:19,action:"pause",description:"Paused",standard:"posix",forced:!0},{name:"SIGTSTP",number:20,action:"pause",description:'\
Paused using CTRL-Z or "suspend"',standard:"posix"},{name:"SIGTTIN",number:21,action:"pause",description:"Background process cannot read terminal input",standard:"\
posix"},{name:"SIGBREAK",number:21,action:"terminate",description:"User interruption with CTRL-BREAK",standard:"other"},{name:"SIGTTOU",number:22,action:"pause",
description:"Background process cannot write to terminal output",standard:"posix"},{name:"SIGURG",number:23,action:"ignore",description:"Socket received out-of-\
band data",standard:"bsd"},{name:"SIGXCPU",number:24,action:"core",description:"Process timed out",standard:"bsd"},{name:"SIGXFSZ",number:25,action:"core",description:"\
File too big",standard:"bsd"},{name:"SIGVTALRM",number:26,action:"terminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGPROF",number:27,action:"te\
rminate",description:"Timeout or timer",standard:"bsd"},{name:"SIGWINCH",number:28,action:"ignore",description:"Terminal window size changed",standard:"bsd"},{name:"\
SIGIO",number:29,action:"terminate",description:"I/O is available",standard:"other"},{name:"SIGPOLL",number:29,action:"terminate",description:"Watched event",standard:"\
other"},{name:"SIGINFO",number:29,action:"ignore",description:"Request for process information",standard:"other"},{name:"SIGPWR",number:30,action:"terminate",description:"\
Device running out of power",standard:"systemv"},{name:"SIGSYS",number:31,action:"core",description:"Invalid system call",standard:"other"},{name:"SIGUNUSED",number:31,
action:"terminate",description:"Invalid system call",standard:"other"}];var So=()=>{let e=Xu();return[...td,...e].map(kA)},kA=({name:e,number:t,description:n,action:r,forced:i=!1,standard:s})=>{let{signals:{[e]:o}}=LA,a=o!==void 0;return{
name:e,number:a?o:t,description:n,supported:a,action:r,forced:i,standard:s}};var MA=()=>{let e=So();return Object.fromEntries(e.map(PA))},PA=({name:e,number:t,description:n,supported:r,action:i,forced:s,standard:o})=>[e,{name:e,number:t,
description:n,supported:r,action:i,forced:s,standard:o}],nd=MA(),RA=()=>{let e=So(),t=65,n=Array.from({length:t},(r,i)=>$A(i,e));return Object.assign({},...n)},
$A=(e,t)=>{let n=BA(e,t);if(n===void 0)return{};let{name:r,description:i,supported:s,action:o,forced:a,standard:c}=n;return{[e]:{name:r,number:e,description:i,supported:s,
action:o,forced:a,standard:c}}},BA=(e,t)=>{let n=t.find(({name:r})=>DA.signals[r]===e);return n!==void 0?n:t.find(r=>r.number===e)},YL=RA();var id=e=>{let t="option `killSignal`";if(e===0)throw new TypeError(`Invalid ${t}: 0 cannot be used.`);return od(e,t)},sd=e=>e===0?e:od(e,"`subprocess.kill()`'s\
 argument"),od=(e,t)=>{if(Number.isInteger(e))return _A(e,t);if(typeof e=="string")return FA(e,t);throw new TypeError(`Invalid ${t} ${String(e)}: it must be a s\
tring or an integer.
${wo()}`)},_A=(e,t)=>{if(rd.has(e))return rd.get(e);throw new TypeError(`Invalid ${t} ${e}: this signal integer does not exist.
${wo()}`)},qA=()=>new Map(Object.entries(Yt.signals).reverse().map(([e,t])=>[t,e])),rd=qA(),FA=(e,t)=>{if(e in Yt.signals)return e;throw e.toUpperCase()in Yt.signals?
new TypeError(`Invalid ${t} '${e}': please rename it to '${e.toUpperCase()}'.`):new TypeError(`Invalid ${t} '${e}': this signal name does not exist.
${wo()}`)},wo=()=>`Available signal names: ${UA()}.
Available signal numbers: ${jA()}.`,UA=()=>Object.keys(Yt.signals).sort().map(e=>`'${e}'`).join(", "),jA=()=>[...new Set(Object.values(Yt.signals).sort((e,t)=>e-
t))].join(", "),Ar=e=>nd[e].description;var ad=e=>{if(e===!1)return e;if(e===!0)return KA;if(!Number.isFinite(e)||e<0)throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negativ\
e integer, got \`${e}\` (${typeof e})`);return e},KA=1e3*5,cd=({kill:e,options:{forceKillAfterDelay:t,killSignal:n},onInternalError:r,context:i,controller:s},o,a)=>{
let{signal:c,error:l}=VA(o,a,n);WA(l,r);let f=e(c);return YA({kill:e,signal:c,forceKillAfterDelay:t,killSignal:n,killResult:f,context:i,controller:s}),f},VA=(e,t,n)=>{
let[r=n,i]=Er(e)?[void 0,e]:[e,t];if(typeof r!="string"&&!Number.isInteger(r))throw new TypeError(`The first argument must be an error instance or a signal name\
 string/integer: ${String(r)}`);if(i!==void 0&&!Er(i))throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${i}`);return{
signal:sd(r),error:i}},WA=(e,t)=>{e!==void 0&&t.reject(e)},YA=async({kill:e,signal:t,forceKillAfterDelay:n,killSignal:r,killResult:i,context:s,controller:o})=>{
t===r&&i&&Eo({kill:e,forceKillAfterDelay:n,context:s,controllerSignal:o.signal})},Eo=async({kill:e,forceKillAfterDelay:t,context:n,controllerSignal:r})=>{if(t!==
!1)try{await GA(t,void 0,{signal:r}),e("SIGKILL")&&(n.isForcefullyTerminated??=!0)}catch{}};import{once as zA}from"node:events";var xr=async(e,t)=>{e.aborted||await zA(e,"abort",{signal:t})};var ld=({cancelSignal:e})=>{if(e!==void 0&&Object.prototype.toString.call(e)!=="[object AbortSignal]")throw new Error(`The \`cancelSignal\` option must be an Abor\
tSignal: ${String(e)}`)},fd=({subprocess:e,cancelSignal:t,gracefulCancel:n,context:r,controller:i})=>t===void 0||n?[]:[HA(e,t,r,i)],HA=async(e,t,n,{signal:r})=>{
throw await xr(t,r),n.terminationReason??="cancel",e.kill(),t.reason};import{scheduler as gx}from"node:timers/promises";import{promisify as px}from"node:util";var tt=({methodName:e,isSubprocess:t,ipc:n,isConnected:r})=>{JA(e,t,n),Ao(e,t,r)},JA=(e,t,n)=>{if(!n)throw new Error(`${J(e,t)} can only be used if the \`ipc\` op\
tion is \`true\`.`)},Ao=(e,t,n)=>{if(!n)throw new Error(`${J(e,t)} cannot be used: the ${Ee(t)} has already exited or disconnected.`)},ud=e=>{throw new Error(`${J(
"getOneMessage",e)} could not complete: the ${Ee(e)} exited or disconnected.`)},dd=e=>{throw new Error(`${J("sendMessage",e)} failed: the ${Ee(e)} is sending a \
message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${J("getOneMessage",e)},
	${J("sendMessage",e,"message, {strict: true}")},
]);`)},Tr=(e,t)=>new Error(`${J("sendMessage",t)} failed when sending an acknowledgment response to the ${Ee(t)}.`,{cause:e}),pd=e=>{throw new Error(`${J("sendM\
essage",e)} failed: the ${Ee(e)} is not listening to incoming messages.`)},md=e=>{throw new Error(`${J("sendMessage",e)} failed: the ${Ee(e)} exited without lis\
tening to incoming messages.`)},hd=()=>new Error(`\`cancelSignal\` aborted: the ${Ee(!0)} disconnected.`),gd=()=>{throw new Error("`getCancelSignal()` cannot be\
 used without setting the `cancelSignal` subprocess option.")},yd=({error:e,methodName:t,isSubprocess:n})=>{if(e.code==="EPIPE")throw new Error(`${J(t,n)} canno\
t be used: the ${Ee(n)} is disconnecting.`,{cause:e})},bd=({error:e,methodName:t,isSubprocess:n,message:r})=>{if(QA(e))throw new Error(`${J(t,n)}'s argument typ\
e is invalid: the message cannot be serialized: ${String(r)}.`,{cause:e})},QA=({code:e,message:t})=>XA.has(e)||ZA.some(n=>t.includes(n)),XA=new Set(["ERR_MISSIN\
G_ARGS","ERR_INVALID_ARG_TYPE"]),ZA=["could not be cloned","circular structure","call stack size exceeded"],J=(e,t,n="")=>e==="cancelSignal"?"`cancelSignal`'s `\
controller.abort()`":`${ex(t)}${e}(${n})`,ex=e=>e?"":"subprocess.",Ee=e=>e?"parent process":"subprocess",nt=e=>{e.connected&&e.disconnect()};var te=()=>{let e={},t=new Promise((n,r)=>{Object.assign(e,{resolve:n,reject:r})});return Object.assign(t,e)};var vr=(e,t="stdin")=>{let{options:r,fileDescriptors:i}=ne.get(e),s=Sd(i,t,!0),o=e.stdio[s];if(o===null)throw new TypeError(wd(s,t,r,!0));return o},rt=(e,t="std\
out")=>{let{options:r,fileDescriptors:i}=ne.get(e),s=Sd(i,t,!1),o=s==="all"?e.all:e.stdio[s];if(o==null)throw new TypeError(wd(s,t,r,!1));return o},ne=new WeakMap,
Sd=(e,t,n)=>{let r=tx(t,n);return nx(r,t,n,e),r},tx=(e,t)=>{let n=to(e);if(n!==void 0)return n;let{validOptions:r,defaultValue:i}=t?{validOptions:'"stdin"',defaultValue:"\
stdin"}:{validOptions:'"stdout", "stderr", "all"',defaultValue:"stdout"};throw new TypeError(`"${zt(t)}" must not be "${e}".
It must be ${r} or "fd3", "fd4" (and so on).
It is optional and defaults to "${i}".`)},nx=(e,t,n,r)=>{let i=r[Ed(e)];if(i===void 0)throw new TypeError(`"${zt(n)}" must not be ${t}. That file descriptor doe\
s not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);if(i.direction==="input"&&!n)throw new TypeError(`"${zt(n)}" must not be ${t}. It must be\
 a readable stream, not writable.`);if(i.direction!=="input"&&n)throw new TypeError(`"${zt(n)}" must not be ${t}. It must be a writable stream, not readable.`)},
wd=(e,t,n,r)=>{if(e==="all"&&!n.all)return`The "all" option must be true to use "from: 'all'".`;let{optionName:i,optionValue:s}=rx(e,n);return`The "${i}: ${Or(s)}\
" option is incompatible with using "${zt(r)}: ${Or(t)}".
Please set this option with "pipe" instead.`},rx=(e,{stdin:t,stdout:n,stderr:r,stdio:i})=>{let s=Ed(e);return s===0&&t!==void 0?{optionName:"stdin",optionValue:t}:
s===1&&n!==void 0?{optionName:"stdout",optionValue:n}:s===2&&r!==void 0?{optionName:"stderr",optionValue:r}:{optionName:`stdio[${s}]`,optionValue:i[s]}},Ed=e=>e===
"all"?1:e,zt=e=>e?"to":"from",Or=e=>typeof e=="string"?`'${e}'`:typeof e=="number"?`${e}`:"Stream";import{once as lx}from"node:events";import{addAbortListener as ix}from"node:events";var De=(e,t,n)=>{let r=e.getMaxListeners();r===0||r===Number.POSITIVE_INFINITY||(e.setMaxListeners(r+t),ix(n,()=>{
e.setMaxListeners(e.getMaxListeners()-t)}))};import{EventEmitter as ax}from"node:events";import{once as sx}from"node:events";import{scheduler as ox}from"node:timers/promises";var Ir=(e,t)=>{t&&xo(e)},xo=e=>{e.refCounted()},Cr=(e,t)=>{t&&To(e)},To=e=>{e.unrefCounted()},Ad=(e,t)=>{t&&(To(e),To(e))},xd=(e,t)=>{t&&(xo(e),xo(e))};var Td=async({anyProcess:e,channel:t,isSubprocess:n,ipcEmitter:r},i)=>{if(Id(i)||Nd(i))return;Nr.has(e)||Nr.set(e,[]);let s=Nr.get(e);if(s.push(i),!(s.length>1))
for(;s.length>0;){await Cd(e,r,i),await ox.yield();let o=await vd({wrappedMessage:s[0],anyProcess:e,channel:t,isSubprocess:n,ipcEmitter:r});s.shift(),r.emit("me\
ssage",o),r.emit("message:done")}},Od=async({anyProcess:e,channel:t,isSubprocess:n,ipcEmitter:r,boundOnMessage:i})=>{Oo();let s=Nr.get(e);for(;s?.length>0;)await sx(
r,"message:done");e.removeListener("message",i),xd(t,n),r.connected=!1,r.emit("disconnect")},Nr=new WeakMap;var Ae=(e,t,n)=>{if(Lr.has(e))return Lr.get(e);let r=new ax;return r.connected=!0,Lr.set(e,r),cx({ipcEmitter:r,anyProcess:e,channel:t,isSubprocess:n}),r},Lr=new WeakMap,
cx=({ipcEmitter:e,anyProcess:t,channel:n,isSubprocess:r})=>{let i=Td.bind(void 0,{anyProcess:t,channel:n,isSubprocess:r,ipcEmitter:e});t.on("message",i),t.once(
"disconnect",Od.bind(void 0,{anyProcess:t,channel:n,isSubprocess:r,ipcEmitter:e,boundOnMessage:i})),Ad(n,r)},kr=e=>{let t=Lr.get(e);return t===void 0?e.channel!==
null:t.connected};var Ld=({anyProcess:e,channel:t,isSubprocess:n,message:r,strict:i})=>{if(!i)return r;let s=Ae(e,t,n),o=Pr(e,s);return{id:fx++,type:Mr,message:r,hasListeners:o}},
fx=0n,kd=(e,t)=>{if(!(t?.type!==Mr||t.hasListeners))for(let{id:n}of e)n!==void 0&&Dr[n].resolve({isDeadlock:!0,hasListeners:!1})},vd=async({wrappedMessage:e,anyProcess:t,
channel:n,isSubprocess:r,ipcEmitter:i})=>{if(e?.type!==Mr||!t.connected)return e;let{id:s,message:o}=e,a={id:s,type:Md,message:Pr(t,i)};try{await Rr({anyProcess:t,
channel:n,isSubprocess:r,ipc:!0},a)}catch(c){i.emit("strict:error",c)}return o},Id=e=>{if(e?.type!==Md)return!1;let{id:t,message:n}=e;return Dr[t]?.resolve({isDeadlock:!1,
hasListeners:n}),!0},Dd=async(e,t,n)=>{if(e?.type!==Mr)return;let r=te();Dr[e.id]=r;let i=new AbortController;try{let{isDeadlock:s,hasListeners:o}=await Promise.
race([r,ux(t,n,i)]);s&&dd(n),o||pd(n)}finally{i.abort(),delete Dr[e.id]}},Dr={},ux=async(e,t,{signal:n})=>{De(e,1,n),await lx(e,"disconnect",{signal:n}),md(t)},
Mr="execa:ipc:request",Md="execa:ipc:response";var Pd=(e,t,n)=>{Ht.has(e)||Ht.set(e,new Set);let r=Ht.get(e),i=te(),s=n?t.id:void 0,o={onMessageSent:i,id:s};return r.add(o),{outgoingMessages:r,outgoingMessage:o}},
Rd=({outgoingMessages:e,outgoingMessage:t})=>{e.delete(t),t.onMessageSent.resolve()},Cd=async(e,t,n)=>{for(;!Pr(e,t)&&Ht.get(e)?.size>0;){let r=[...Ht.get(e)];kd(
r,n),await Promise.all(r.map(({onMessageSent:i})=>i))}},Ht=new WeakMap,Pr=(e,t)=>t.listenerCount("message")>dx(e),dx=e=>ne.has(e)&&!ce(ne.get(e).options.buffer,
"ipc")?1:0;var Rr=({anyProcess:e,channel:t,isSubprocess:n,ipc:r},i,{strict:s=!1}={})=>{let o="sendMessage";return tt({methodName:o,isSubprocess:n,ipc:r,isConnected:e.connected}),
mx({anyProcess:e,channel:t,methodName:o,isSubprocess:n,message:i,strict:s})},mx=async({anyProcess:e,channel:t,methodName:n,isSubprocess:r,message:i,strict:s})=>{
let o=Ld({anyProcess:e,channel:t,isSubprocess:r,message:i,strict:s}),a=Pd(e,o,s);try{await Io({anyProcess:e,methodName:n,isSubprocess:r,wrappedMessage:o,message:i})}catch(c){
throw nt(e),c}finally{Rd(a)}},Io=async({anyProcess:e,methodName:t,isSubprocess:n,wrappedMessage:r,message:i})=>{let s=hx(e);try{await Promise.all([Dd(r,e,n),s(r)])}catch(o){
throw yd({error:o,methodName:t,isSubprocess:n}),bd({error:o,methodName:t,isSubprocess:n,message:i}),o}},hx=e=>{if(vo.has(e))return vo.get(e);let t=px(e.send.bind(
e));return vo.set(e,t),t},vo=new WeakMap;var Bd=(e,t)=>{let n="cancelSignal";return Ao(n,!1,e.connected),Io({anyProcess:e,methodName:n,isSubprocess:!1,wrappedMessage:{type:qd,message:t},message:t})},_d=async({
anyProcess:e,channel:t,isSubprocess:n,ipc:r})=>(await yx({anyProcess:e,channel:t,isSubprocess:n,ipc:r}),Co.signal),yx=async({anyProcess:e,channel:t,isSubprocess:n,
ipc:r})=>{if(!$d){if($d=!0,!r){gd();return}if(t===null){Oo();return}Ae(e,t,n),await gx.yield()}},$d=!1,Nd=e=>e?.type!==qd?!1:(Co.abort(e.message),!0),qd="execa:\
ipc:cancel",Oo=()=>{Co.abort(hd())},Co=new AbortController;var Fd=({gracefulCancel:e,cancelSignal:t,ipc:n,serialization:r})=>{if(e){if(t===void 0)throw new Error("The `cancelSignal` option must be defined when setting t\
he `gracefulCancel` option.");if(!n)throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");if(r==="json")throw new Error(
"The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.")}},Ud=({subprocess:e,cancelSignal:t,gracefulCancel:n,forceKillAfterDelay:r,
context:i,controller:s})=>n?[bx({subprocess:e,cancelSignal:t,forceKillAfterDelay:r,context:i,controller:s})]:[],bx=async({subprocess:e,cancelSignal:t,forceKillAfterDelay:n,
context:r,controller:{signal:i}})=>{await xr(t,i);let s=Sx(t);throw await Bd(e,s),Eo({kill:e.kill,forceKillAfterDelay:n,context:r,controllerSignal:i}),r.terminationReason??=
"gracefulCancel",t.reason},Sx=({reason:e})=>{if(!(e instanceof DOMException))return e;let t=new Error(e.message);return Object.defineProperty(t,"stack",{value:e.
stack,enumerable:!1,configurable:!0,writable:!0}),t};import{setTimeout as wx}from"node:timers/promises";var jd=({timeout:e})=>{if(e!==void 0&&(!Number.isFinite(e)||e<0))throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${e}\` \
(${typeof e})`)},Gd=(e,t,n,r)=>t===0||t===void 0?[]:[Ex(e,t,n,r)],Ex=async(e,t,n,{signal:r})=>{throw await wx(t,void 0,{signal:r}),n.terminationReason??="timeou\
t",e.kill(),new H};import{execPath as Ax,execArgv as xx}from"node:process";import Kd from"node:path";var Vd=({options:e})=>{if(e.node===!1)throw new TypeError('The "node" option cannot be false with `execaNode()`.');return{options:{...e,node:!0}}},Wd=(e,t,{node:n=!1,
nodePath:r=Ax,nodeOptions:i=xx.filter(c=>!c.startsWith("--inspect")),cwd:s,execPath:o,...a})=>{if(o!==void 0)throw new TypeError('The "execPath" option has been\
 removed. Please use the "nodePath" option instead.');let c=Je(r,'The "nodePath" option'),l=Kd.resolve(s,c),f={...a,nodePath:l,node:n,cwd:s};if(!n)return[e,t,f];
if(Kd.basename(e,".exe")==="node")throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');return[l,[...i,e,...t],{
ipc:!0,...f,shell:!1}]};import{serialize as Tx}from"node:v8";var Yd=({ipcInput:e,ipc:t,serialization:n})=>{if(e!==void 0){if(!t)throw new Error("The `ipcInput` option cannot be set unl\
ess the `ipc` option is `true`.");Ix[n](e)}},Ox=e=>{try{Tx(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with a structured clone.",{cause:t})}},
vx=e=>{try{JSON.stringify(e)}catch(t){throw new Error("The `ipcInput` option is not serializable with JSON.",{cause:t})}},Ix={advanced:Ox,json:vx},zd=async(e,t)=>{
t!==void 0&&await e.sendMessage(t)};var Jd=({encoding:e})=>{if(No.has(e))return;let t=Nx(e);if(t!==void 0)throw new TypeError(`Invalid option \`encoding: ${$r(e)}\`.
Please rename it to ${$r(t)}.`);let n=[...No].map(r=>$r(r)).join(", ");throw new TypeError(`Invalid option \`encoding: ${$r(e)}\`.
Please rename it to one of: ${n}.`)},Cx=new Set(["utf8","utf16le"]),q=new Set(["buffer","hex","base64","base64url","latin1","ascii"]),No=new Set([...Cx,...q]),Nx=e=>{
if(e===null)return"buffer";if(typeof e!="string")return;let t=e.toLowerCase();if(t in Hd)return Hd[t];if(No.has(t))return t},Hd={"utf-8":"utf8","utf-16le":"utf1\
6le","ucs-2":"utf16le",ucs2:"utf16le",binary:"latin1"},$r=e=>typeof e=="string"?`"${e}"`:String(e);import{statSync as Lx}from"node:fs";import kx from"node:path";import Dx from"node:process";var Qd=(e=Xd())=>{let t=Je(e,'The "cwd" option');return kx.resolve(t)},Xd=()=>{try{return Dx.cwd()}catch(e){throw e.message=`The current directory does not exis\
t.
${e.message}`,e}},Zd=(e,t)=>{if(t===Xd())return e;let n;try{n=Lx(t)}catch(r){return`The "cwd" option is invalid: ${t}.
${r.message}
${e}`}return n.isDirectory()?e:`The "cwd" option is not a directory: ${t}.
${e}`};var Br=(e,t,n)=>{n.cwd=Qd(n.cwd);let[r,i,s]=Wd(e,t,n),{command:o,args:a,options:c}=tp.default._parse(r,i,s),l=jf(c),f=Px(l);return jd(f),Jd(f),Yd(f),ld(f),Fd(f),
f.shell=Qs(f.shell),f.env=Rx(f),f.killSignal=id(f.killSignal),f.forceKillAfterDelay=ad(f.forceKillAfterDelay),f.lines=f.lines.map((u,d)=>u&&!q.has(f.encoding)&&
f.buffer[d]),ep.platform==="win32"&&Mx.basename(o,".exe")==="cmd"&&a.unshift("/q"),{file:o,commandArguments:a,options:f}},Px=({extendEnv:e=!0,preferLocal:t=!1,cwd:n,
localDir:r=n,encoding:i="utf8",reject:s=!0,cleanup:o=!0,all:a=!1,windowsHide:c=!0,killSignal:l="SIGTERM",forceKillAfterDelay:f=!0,gracefulCancel:u=!1,ipcInput:d,
ipc:m=d!==void 0||u,serialization:g="advanced",...p})=>({...p,extendEnv:e,preferLocal:t,cwd:n,localDirectory:r,encoding:i,reject:s,cleanup:o,all:a,windowsHide:c,
killSignal:l,forceKillAfterDelay:f,gracefulCancel:u,ipcInput:d,ipc:m,serialization:g}),Rx=({env:e,extendEnv:t,preferLocal:n,node:r,localDirectory:i,nodePath:s})=>{
let o=t?{...ep.env,...e}:e;return n||r?Yu({env:o,cwd:i,execPath:s,preferLocal:n,addExecPath:r}):o};var _r=(e,t,n)=>n.shell&&t.length>0?[[e,...t].join(" "),[],n]:[e,t,n];import{inspect as hT}from"node:util";function it(e){if(typeof e=="string")return $x(e);if(!(ArrayBuffer.isView(e)&&e.BYTES_PER_ELEMENT===1))throw new Error("Input must be a string or a Uint8Array");
return Bx(e)}var $x=e=>e.at(-1)===np?e.slice(0,e.at(-2)===rp?-2:-1):e,Bx=e=>e.at(-1)===_x?e.subarray(0,e.at(-2)===qx?-2:-1):e,np=`
`,_x=np.codePointAt(0),rp="\r",qx=rp.codePointAt(0);import{on as uT}from"node:events";import{finished as dT}from"node:stream/promises";function Q(e,{checkOpen:t=!0}={}){return e!==null&&typeof e=="object"&&(e.writable||e.readable||!t||e.writable===void 0&&e.readable===void 0)&&typeof e.pipe=="f\
unction"}function Lo(e,{checkOpen:t=!0}={}){return Q(e,{checkOpen:t})&&(e.writable||!t)&&typeof e.write=="function"&&typeof e.end=="function"&&typeof e.writable==
"boolean"&&typeof e.writableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed=="boolean"}function Me(e,{checkOpen:t=!0}={}){return Q(e,{checkOpen:t})&&
(e.readable||!t)&&typeof e.read=="function"&&typeof e.readable=="boolean"&&typeof e.readableObjectMode=="boolean"&&typeof e.destroy=="function"&&typeof e.destroyed==
"boolean"}function ko(e,t){return Lo(e,t)&&Me(e,t)}var Fx=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype),Do=class{#t;#n;#e=!1;#r=void 0;constructor(t,n){this.#t=t,this.#n=n}next(){let t=()=>this.#s();
return this.#r=this.#r?this.#r.then(t,t):t(),this.#r}return(t){let n=()=>this.#i(t);return this.#r?this.#r.then(n,n):n()}async#s(){if(this.#e)return{done:!0,value:void 0};
let t;try{t=await this.#t.read()}catch(n){throw this.#r=void 0,this.#e=!0,this.#t.releaseLock(),n}return t.done&&(this.#r=void 0,this.#e=!0,this.#t.releaseLock()),
t}async#i(t){if(this.#e)return{done:!0,value:t};if(this.#e=!0,!this.#n){let n=this.#t.cancel(t);return this.#t.releaseLock(),await n,{done:!0,value:t}}return this.#t.
releaseLock(),{done:!0,value:t}}},Mo=Symbol();function ip(){return this[Mo].next()}Object.defineProperty(ip,"name",{value:"next"});function sp(e){return this[Mo].
return(e)}Object.defineProperty(sp,"name",{value:"return"});var Ux=Object.create(Fx,{next:{enumerable:!0,configurable:!0,writable:!0,value:ip},return:{enumerable:!0,
configurable:!0,writable:!0,value:sp}});function Po({preventCancel:e=!1}={}){let t=this.getReader(),n=new Do(t,e),r=Object.create(Ux);return r[Mo]=n,r}var op=e=>{if(Me(e,{checkOpen:!1})&&Jt.on!==void 0)return Gx(e);if(typeof e?.[Symbol.asyncIterator]=="function")return e;if(jx.call(e)==="[object ReadableStream\
]")return Po.call(e);throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.")},{toString:jx}=Object.prototype,Gx=async function*(e){
let t=new AbortController,n={};Kx(e,t,n);try{for await(let[r]of Jt.on(e,"data",{signal:t.signal}))yield r}catch(r){if(n.error!==void 0)throw n.error;if(!t.signal.
aborted)throw r}finally{e.destroy()}},Kx=async(e,t,n)=>{try{await Jt.finished(e,{cleanup:!0,readable:!0,writable:!1,error:!1})}catch(r){n.error=r}finally{t.abort()}},
Jt={};var st=async(e,{init:t,convertChunk:n,getSize:r,truncateChunk:i,addChunk:s,getFinalChunk:o,finalize:a},{maxBuffer:c=Number.POSITIVE_INFINITY}={})=>{let l=op(e),
f=t();f.length=0;try{for await(let u of l){let d=Wx(u),m=n[d](u,f);lp({convertedChunk:m,state:f,getSize:r,truncateChunk:i,addChunk:s,maxBuffer:c})}return Vx({state:f,
convertChunk:n,getSize:r,truncateChunk:i,addChunk:s,getFinalChunk:o,maxBuffer:c}),a(f)}catch(u){let d=typeof u=="object"&&u!==null?u:new Error(u);throw d.bufferedData=
a(f),d}},Vx=({state:e,getSize:t,truncateChunk:n,addChunk:r,getFinalChunk:i,maxBuffer:s})=>{let o=i(e);o!==void 0&&lp({convertedChunk:o,state:e,getSize:t,truncateChunk:n,
addChunk:r,maxBuffer:s})},lp=({convertedChunk:e,state:t,getSize:n,truncateChunk:r,addChunk:i,maxBuffer:s})=>{let o=n(e),a=t.length+o;if(a<=s){ap(e,t,i,a);return}
let c=r(e,s-t.length);throw c!==void 0&&ap(c,t,i,s),new re},ap=(e,t,n,r)=>{t.contents=n(e,t,r),t.length=r},Wx=e=>{let t=typeof e;if(t==="string")return"string";
if(t!=="object"||e===null)return"others";if(globalThis.Buffer?.isBuffer(e))return"buffer";let n=cp.call(e);return n==="[object ArrayBuffer]"?"arrayBuffer":n==="\
[object DataView]"?"dataView":Number.isInteger(e.byteLength)&&Number.isInteger(e.byteOffset)&&cp.call(e.buffer)==="[object ArrayBuffer]"?"typedArray":"others"},
{toString:cp}=Object.prototype,re=class extends Error{name="MaxBufferError";constructor(){super("maxBuffer exceeded")}};var le=e=>e,Qt=()=>{},qr=({contents:e})=>e,Fr=e=>{throw new Error(`Streams in object mode are not supported: ${String(e)}`)},Ur=e=>e.length;async function jr(e,t){return st(e,Jx,t)}var Yx=()=>({contents:[]}),zx=()=>1,Hx=(e,{contents:t})=>(t.push(e),t),Jx={init:Yx,convertChunk:{string:le,buffer:le,arrayBuffer:le,
dataView:le,typedArray:le,others:le},getSize:zx,truncateChunk:Qt,addChunk:Hx,getFinalChunk:Qt,finalize:qr};async function Gr(e,t){return st(e,sT,t)}var Qx=()=>({contents:new ArrayBuffer(0)}),Xx=e=>Zx.encode(e),Zx=new TextEncoder,fp=e=>new Uint8Array(e),up=e=>new Uint8Array(
e.buffer,e.byteOffset,e.byteLength),eT=(e,t)=>e.slice(0,t),tT=(e,{contents:t,length:n},r)=>{let i=mp()?rT(t,r):nT(t,r);return new Uint8Array(i).set(e,n),i},nT=(e,t)=>{
if(t<=e.byteLength)return e;let n=new ArrayBuffer(pp(t));return new Uint8Array(n).set(new Uint8Array(e),0),n},rT=(e,t)=>{if(t<=e.maxByteLength)return e.resize(t),
e;let n=new ArrayBuffer(t,{maxByteLength:pp(t)});return new Uint8Array(n).set(new Uint8Array(e),0),n},pp=e=>dp**Math.ceil(Math.log(e)/Math.log(dp)),dp=2,iT=({contents:e,
length:t})=>mp()?e:e.slice(0,t),mp=()=>"resize"in ArrayBuffer.prototype,sT={init:Qx,convertChunk:{string:Xx,buffer:fp,arrayBuffer:fp,dataView:up,typedArray:up,others:Fr},
getSize:Ur,truncateChunk:eT,addChunk:tT,getFinalChunk:Qt,finalize:iT};async function Vr(e,t){return st(e,fT,t)}var oT=()=>({contents:"",textDecoder:new TextDecoder}),Kr=(e,{textDecoder:t})=>t.decode(e,{stream:!0}),aT=(e,{contents:t})=>t+
e,cT=(e,t)=>e.slice(0,t),lT=({textDecoder:e})=>{let t=e.decode();return t===""?void 0:t},fT={init:oT,convertChunk:{string:le,buffer:Kr,arrayBuffer:Kr,dataView:Kr,
typedArray:Kr,others:Fr},getSize:Ur,truncateChunk:cT,addChunk:aT,getFinalChunk:lT,finalize:qr};Object.assign(Jt,{on:uT,finished:dT});var hp=({error:e,stream:t,readableObjectMode:n,lines:r,encoding:i,fdNumber:s})=>{if(!(e instanceof re))throw e;if(s==="all")return e;let o=pT(n,r,i);throw e.maxBufferInfo=
{fdNumber:s,unit:o},t.destroy(),e},pT=(e,t,n)=>e?"objects":t?"lines":n==="buffer"?"bytes":"characters",gp=(e,t,n)=>{if(t.length!==n)return;let r=new re;throw r.
maxBufferInfo={fdNumber:"ipc"},r},yp=(e,t)=>{let{streamName:n,threshold:r,unit:i}=mT(e,t);return`Command's ${n} was larger than ${r} ${i}`},mT=(e,t)=>{if(e?.maxBufferInfo===
void 0)return{streamName:"output",threshold:t[1],unit:"bytes"};let{maxBufferInfo:{fdNumber:n,unit:r}}=e;delete e.maxBufferInfo;let i=ce(t,n);return n==="ipc"?{streamName:"\
IPC output",threshold:i,unit:"messages"}:{streamName:lr(n),threshold:i,unit:r}},bp=(e,t,n)=>e?.code==="ENOBUFS"&&t!==null&&t.some(r=>r!==null&&r.length>Wr(n)),Sp=(e,t,n)=>{
if(!t)return e;let r=Wr(n);return e.length>r?e.slice(0,r):e},Wr=([,e])=>e;var Ep=({stdio:e,all:t,ipcOutput:n,originalError:r,signal:i,signalDescription:s,exitCode:o,escapedCommand:a,timedOut:c,isCanceled:l,isGracefullyCanceled:f,isMaxBuffer:u,
isForcefullyTerminated:d,forceKillAfterDelay:m,killSignal:g,maxBuffer:p,timeout:h,cwd:b})=>{let S=r?.code,E=gT({originalError:r,timedOut:c,timeout:h,isMaxBuffer:u,
maxBuffer:p,errorCode:S,signal:i,signalDescription:s,exitCode:o,isCanceled:l,isGracefullyCanceled:f,isForcefullyTerminated:d,forceKillAfterDelay:m,killSignal:g}),
x=bT(r,b),T=x===void 0?"":`
${x}`,O=`${E}: ${a}${T}`,v=t===void 0?[e[2],e[1]]:[t],w=[O,...v,...e.slice(3),n.map(N=>ST(N)).join(`
`)].map(N=>Gt(it(wT(N)))).filter(Boolean).join(`

`);return{originalMessage:x,shortMessage:O,message:w}},gT=({originalError:e,timedOut:t,timeout:n,isMaxBuffer:r,maxBuffer:i,errorCode:s,signal:o,signalDescription:a,
exitCode:c,isCanceled:l,isGracefullyCanceled:f,isForcefullyTerminated:u,forceKillAfterDelay:d,killSignal:m})=>{let g=yT(u,d);return t?`Command timed out after ${n}\
 milliseconds${g}`:f?o===void 0?`Command was gracefully canceled with exit code ${c}`:u?`Command was gracefully canceled${g}`:`Command was gracefully canceled w\
ith ${o} (${a})`:l?`Command was canceled${g}`:r?`${yp(e,i)}${g}`:s!==void 0?`Command failed with ${s}${g}`:u?`Command was killed with ${m} (${Ar(m)})${g}`:o!==void 0?
`Command was killed with ${o} (${a})`:c!==void 0?`Command failed with exit code ${c}`:"Command failed"},yT=(e,t)=>e?` and was forcefully terminated after ${t} m\
illiseconds`:"",bT=(e,t)=>{if(e instanceof H)return;let n=Ju(e)?e.originalMessage:String(e?.message??e),r=Gt(Zd(n,t));return r===""?void 0:r},ST=e=>typeof e=="s\
tring"?e:hT(e),wT=e=>Array.isArray(e)?e.map(t=>it(wp(t))).filter(Boolean).join(`
`):wp(e),wp=e=>typeof e=="string"?e:P(e)?ar(e):"";var Yr=({command:e,escapedCommand:t,stdio:n,all:r,ipcOutput:i,options:{cwd:s},startTime:o})=>Ap({command:e,escapedCommand:t,cwd:s,durationMs:co(o),failed:!1,timedOut:!1,
isCanceled:!1,isGracefullyCanceled:!1,isTerminated:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,exitCode:0,stdout:n[1],stderr:n[2],all:r,stdio:n,ipcOutput:i,pipedFrom:[]}),
ot=({error:e,command:t,escapedCommand:n,fileDescriptors:r,options:i,startTime:s,isSync:o})=>Xt({error:e,command:t,escapedCommand:n,startTime:s,timedOut:!1,isCanceled:!1,
isGracefullyCanceled:!1,isMaxBuffer:!1,isForcefullyTerminated:!1,stdio:Array.from({length:r.length}),ipcOutput:[],options:i,isSync:o}),Xt=({error:e,command:t,escapedCommand:n,
startTime:r,timedOut:i,isCanceled:s,isGracefullyCanceled:o,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:l,signal:f,stdio:u,all:d,ipcOutput:m,options:{timeoutDuration:g,
timeout:p=g,forceKillAfterDelay:h,killSignal:b,cwd:S,maxBuffer:E},isSync:x})=>{let{exitCode:T,signal:O,signalDescription:v}=AT(l,f),{originalMessage:w,shortMessage:N,
message:F}=Ep({stdio:u,all:d,ipcOutput:m,originalError:e,signal:O,signalDescription:v,exitCode:T,escapedCommand:n,timedOut:i,isCanceled:s,isGracefullyCanceled:o,
isMaxBuffer:a,isForcefullyTerminated:c,forceKillAfterDelay:h,killSignal:b,maxBuffer:E,timeout:p,cwd:S}),U=zu(e,F,x);return Object.assign(U,ET({error:U,command:t,
escapedCommand:n,startTime:r,timedOut:i,isCanceled:s,isGracefullyCanceled:o,isMaxBuffer:a,isForcefullyTerminated:c,exitCode:T,signal:O,signalDescription:v,stdio:u,
all:d,ipcOutput:m,cwd:S,originalMessage:w,shortMessage:N})),U},ET=({error:e,command:t,escapedCommand:n,startTime:r,timedOut:i,isCanceled:s,isGracefullyCanceled:o,
isMaxBuffer:a,isForcefullyTerminated:c,exitCode:l,signal:f,signalDescription:u,stdio:d,all:m,ipcOutput:g,cwd:p,originalMessage:h,shortMessage:b})=>Ap({shortMessage:b,
originalMessage:h,command:t,escapedCommand:n,cwd:p,durationMs:co(r),failed:!0,timedOut:i,isCanceled:s,isGracefullyCanceled:o,isTerminated:f!==void 0,isMaxBuffer:a,
isForcefullyTerminated:c,exitCode:l,signal:f,signalDescription:u,code:e.cause?.code,stdout:d[1],stderr:d[2],all:m,stdio:d,ipcOutput:g,pipedFrom:[]}),Ap=e=>Object.
fromEntries(Object.entries(e).filter(([,t])=>t!==void 0)),AT=(e,t)=>{let n=e===null?void 0:e,r=t===null?void 0:t,i=r===void 0?void 0:Ar(t);return{exitCode:n,signal:r,
signalDescription:i}};var xp=e=>Number.isFinite(e)?e:0;function xT(e){return{days:Math.trunc(e/864e5),hours:Math.trunc(e/36e5%24),minutes:Math.trunc(e/6e4%60),seconds:Math.trunc(e/1e3%
60),milliseconds:Math.trunc(e%1e3),microseconds:Math.trunc(xp(e*1e3)%1e3),nanoseconds:Math.trunc(xp(e*1e6)%1e3)}}function TT(e){return{days:e/86400000n,hours:e/
3600000n%24n,minutes:e/60000n%60n,seconds:e/1000n%60n,milliseconds:e%1000n,microseconds:0n,nanoseconds:0n}}function Ro(e){switch(typeof e){case"number":{if(Number.
isFinite(e))return xT(e);break}case"bigint":return TT(e)}throw new TypeError("Expected a finite number or bigint")}var OT=e=>e===0||e===0n,vT=(e,t)=>t===1||t===1n?e:`${e}s`,IT=1e-7,CT=24n*60n*60n*1000n;function $o(e,t){let n=typeof e=="bigint";if(!n&&!Number.isFinite(e))throw new TypeError(
"Expected a finite number or bigint");t={...t};let r=e<0?"-":"";e=e<0?-e:e,t.colonNotation&&(t.compact=!1,t.formatSubMilliseconds=!1,t.separateMilliseconds=!1,t.
verbose=!1),t.compact&&(t.unitCount=1,t.secondsDecimalDigits=0,t.millisecondsDecimalDigits=0);let i=[],s=(f,u)=>{let d=Math.floor(f*10**u+IT);return(Math.round(
d)/10**u).toFixed(u)},o=(f,u,d,m)=>{if(!((i.length===0||!t.colonNotation)&&OT(f)&&!(t.colonNotation&&d==="m"))){if(m??=String(f),t.colonNotation){let g=m.includes(
".")?m.split(".")[0].length:m.length,p=i.length>0?2:1;m="0".repeat(Math.max(0,p-g))+m}else m+=t.verbose?" "+vT(u,f):d;i.push(m)}},a=Ro(e),c=BigInt(a.days);if(t.
hideYearAndDays?o(BigInt(c)*24n+BigInt(a.hours),"hour","h"):(t.hideYear?o(c,"day","d"):(o(c/365n,"year","y"),o(c%365n,"day","d")),o(Number(a.hours),"hour","h")),
o(Number(a.minutes),"minute","m"),!t.hideSeconds)if(t.separateMilliseconds||t.formatSubMilliseconds||!t.colonNotation&&e<1e3&&!t.subSecondsAsDecimals){let f=Number(
a.seconds),u=Number(a.milliseconds),d=Number(a.microseconds),m=Number(a.nanoseconds);if(o(f,"second","s"),t.formatSubMilliseconds)o(u,"millisecond","ms"),o(d,"m\
icrosecond","\xB5s"),o(m,"nanosecond","ns");else{let g=u+d/1e3+m/1e6,p=typeof t.millisecondsDecimalDigits=="number"?t.millisecondsDecimalDigits:0,h=g>=1?Math.round(
g):Math.ceil(g),b=1e3-10**-p,S=p?Math.min(g,b).toFixed(p):Math.min(h,b);o(Number.parseFloat(S),"millisecond","ms",S)}}else{let f=(n?Number(e%CT):e)/1e3%60,u=typeof t.
secondsDecimalDigits=="number"?t.secondsDecimalDigits:1,d=s(f,u),m=t.keepDecimalsOnWholeSeconds?d:d.replace(/\.0+$/,"");o(Number.parseFloat(m),"second","s",m)}if(i.
length===0)return r+"0"+(t.verbose?" milliseconds":"ms");let l=t.colonNotation?":":" ";return typeof t.unitCount=="number"&&(i=i.slice(0,Math.max(t.unitCount,1))),
r+i.join(l)}var Tp=(e,t)=>{e.failed&&ee({type:"error",verboseMessage:e.shortMessage,verboseInfo:t,result:e})};var Op=(e,t)=>{Qe(t)&&(Tp(e,t),NT(e,t))},NT=(e,t)=>{let n=`(done in ${$o(e.durationMs)})`;ee({type:"duration",verboseMessage:n,verboseInfo:t,result:e})};var at=(e,t,{reject:n})=>{if(Op(e,t),e.failed&&n)throw e;return e};import{readFileSync as Xp}from"node:fs";var Cp=(e,t)=>Pe(e)?"asyncGenerator":kp(e)?"generator":zr(e)?"fileUrl":PT(e)?"filePath":BT(e)?"webStream":Q(e,{checkOpen:!1})?"native":P(e)?"uint8Array":_T(e)?"\
asyncIterable":qT(e)?"iterable":qo(e)?Np({transform:e},t):MT(e)?LT(e,t):"native",LT=(e,t)=>ko(e.transform,{checkOpen:!1})?kT(e,t):qo(e.transform)?Np(e,t):DT(e,t),
kT=(e,t)=>(Lp(e,t,"Duplex stream"),"duplex"),Np=(e,t)=>(Lp(e,t,"web TransformStream"),"webTransform"),Lp=({final:e,binary:t,objectMode:n},r,i)=>{vp(e,`${r}.fina\
l`,i),vp(t,`${r}.binary`,i),Bo(n,`${r}.objectMode`)},vp=(e,t,n)=>{if(e!==void 0)throw new TypeError(`The \`${t}\` option can only be defined when using a generat\
or, not a ${n}.`)},DT=({transform:e,final:t,binary:n,objectMode:r},i)=>{if(e!==void 0&&!Ip(e))throw new TypeError(`The \`${i}.transform\` option must be a genera\
tor, a Duplex stream or a web TransformStream.`);if(ko(t,{checkOpen:!1}))throw new TypeError(`The \`${i}.final\` option must not be a Duplex stream.`);if(qo(t))
throw new TypeError(`The \`${i}.final\` option must not be a web TransformStream.`);if(t!==void 0&&!Ip(t))throw new TypeError(`The \`${i}.final\` option must be \
a generator.`);return Bo(n,`${i}.binary`),Bo(r,`${i}.objectMode`),Pe(e)||Pe(t)?"asyncGenerator":"generator"},Bo=(e,t)=>{if(e!==void 0&&typeof e!="boolean")throw new TypeError(
`The \`${t}\` option must use a boolean.`)},Ip=e=>Pe(e)||kp(e),Pe=e=>Object.prototype.toString.call(e)==="[object AsyncGeneratorFunction]",kp=e=>Object.prototype.
toString.call(e)==="[object GeneratorFunction]",MT=e=>L(e)&&(e.transform!==void 0||e.final!==void 0),zr=e=>Object.prototype.toString.call(e)==="[object URL]",Dp=e=>zr(
e)&&e.protocol!=="file:",PT=e=>L(e)&&Object.keys(e).length>0&&Object.keys(e).every(t=>RT.has(t))&&_o(e.file),RT=new Set(["file","append"]),_o=e=>typeof e=="stri\
ng",Mp=(e,t)=>e==="native"&&typeof t=="string"&&!$T.has(t),$T=new Set(["ipc","ignore","inherit","overlapped","pipe"]),Pp=e=>Object.prototype.toString.call(e)===
"[object ReadableStream]",Hr=e=>Object.prototype.toString.call(e)==="[object WritableStream]",BT=e=>Pp(e)||Hr(e),qo=e=>Pp(e?.readable)&&Hr(e?.writable),_T=e=>Rp(
e)&&typeof e[Symbol.asyncIterator]=="function",qT=e=>Rp(e)&&typeof e[Symbol.iterator]=="function",Rp=e=>typeof e=="object"&&e!==null,V=new Set(["generator","asy\
ncGenerator","duplex","webTransform"]),Jr=new Set(["fileUrl","filePath","fileNumber"]),Fo=new Set(["fileUrl","filePath"]),$p=new Set([...Fo,"webStream","nodeStr\
eam"]),Bp=new Set(["webTransform","duplex"]),xe={generator:"a generator",asyncGenerator:"an async generator",fileUrl:"a file URL",filePath:"a file path string",
fileNumber:"a file descriptor number",webStream:"a web stream",nodeStream:"a Node.js stream",webTransform:"a web TransformStream",duplex:"a Duplex stream",native:"\
any value",iterable:"an iterable",asyncIterable:"an async iterable",string:"a string",uint8Array:"a Uint8Array"};var Uo=(e,t,n,r)=>r==="output"?FT(e,t,n):UT(e,t,n),FT=(e,t,n)=>{let r=t!==0&&n[t-1].value.readableObjectMode;return{writableObjectMode:r,readableObjectMode:e??r}},
UT=(e,t,n)=>{let r=t===0?e===!0:n[t-1].value.readableObjectMode,i=t!==n.length-1&&(e??r);return{writableObjectMode:r,readableObjectMode:i}},_p=(e,t)=>{let n=e.findLast(
({type:r})=>V.has(r));return n===void 0?!1:t==="input"?n.value.writableObjectMode:n.value.readableObjectMode};var qp=(e,t,n,r)=>[...e.filter(({type:i})=>!V.has(i)),...jT(e,t,n,r)],jT=(e,t,n,{encoding:r})=>{let i=e.filter(({type:o})=>V.has(o)),s=Array.from({length:i.length});
for(let[o,a]of Object.entries(i))s[o]=GT({stdioItem:a,index:Number(o),newTransforms:s,optionName:t,direction:n,encoding:r});return YT(s,n)},GT=({stdioItem:e,stdioItem:{
type:t},index:n,newTransforms:r,optionName:i,direction:s,encoding:o})=>t==="duplex"?KT({stdioItem:e,optionName:i}):t==="webTransform"?VT({stdioItem:e,index:n,newTransforms:r,
direction:s}):WT({stdioItem:e,index:n,newTransforms:r,direction:s,encoding:o}),KT=({stdioItem:e,stdioItem:{value:{transform:t,transform:{writableObjectMode:n,readableObjectMode:r},
objectMode:i=r}},optionName:s})=>{if(i&&!r)throw new TypeError(`The \`${s}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
if(!i&&r)throw new TypeError(`The \`${s}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);return{...e,value:{transform:t,
writableObjectMode:n,readableObjectMode:r}}},VT=({stdioItem:e,stdioItem:{value:t},index:n,newTransforms:r,direction:i})=>{let{transform:s,objectMode:o}=L(t)?t:{
transform:t},{writableObjectMode:a,readableObjectMode:c}=Uo(o,n,r,i);return{...e,value:{transform:s,writableObjectMode:a,readableObjectMode:c}}},WT=({stdioItem:e,
stdioItem:{value:t},index:n,newTransforms:r,direction:i,encoding:s})=>{let{transform:o,final:a,binary:c=!1,preserveNewlines:l=!1,objectMode:f}=L(t)?t:{transform:t},
u=c||q.has(s),{writableObjectMode:d,readableObjectMode:m}=Uo(f,n,r,i);return{...e,value:{transform:o,final:a,binary:u,preserveNewlines:l,writableObjectMode:d,readableObjectMode:m}}},
YT=(e,t)=>t==="input"?e.reverse():e;import jo from"node:process";var Fp=(e,t,n)=>{let r=e.map(i=>zT(i,t));if(r.includes("input")&&r.includes("output"))throw new TypeError(`The \`${n}\` option must not be an array of both reada\
ble and writable values.`);return r.find(Boolean)??QT},zT=({type:e,value:t},n)=>HT[n]??Up[e](t),HT=["input","output","output"],ct=()=>{},Go=()=>"input",Up={generator:ct,
asyncGenerator:ct,fileUrl:ct,filePath:ct,iterable:Go,asyncIterable:Go,uint8Array:Go,webStream:e=>Hr(e)?"output":"input",nodeStream(e){return Me(e,{checkOpen:!1})?
Lo(e,{checkOpen:!1})?void 0:"input":"output"},webTransform:ct,duplex:ct,native(e){let t=JT(e);if(t!==void 0)return t;if(Q(e,{checkOpen:!1}))return Up.nodeStream(
e)}},JT=e=>{if([0,jo.stdin].includes(e))return"input";if([1,2,jo.stdout,jo.stderr].includes(e))return"output"},QT="output";var jp=(e,t)=>t&&!e.includes("ipc")?[...e,"ipc"]:e;var Gp=({stdio:e,ipc:t,buffer:n,...r},i,s)=>{let o=XT(e,r).map((a,c)=>Kp(a,c));return s?eO(o,n,i):jp(o,t)},XT=(e,t)=>{if(e===void 0)return K.map(r=>t[r]);if(ZT(
t))throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${K.map(r=>`\`${r}\``).join(", ")}`);if(typeof e=="string")return[e,e,e];if(!Array.
isArray(e))throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof e}\``);let n=Math.max(e.length,K.length);return Array.from(
{length:n},(r,i)=>e[i])},ZT=e=>K.some(t=>e[t]!==void 0),Kp=(e,t)=>Array.isArray(e)?e.map(n=>Kp(n,t)):e??(t>=K.length?"ignore":"pipe"),eO=(e,t,n)=>e.map((r,i)=>!t[i]&&
i!==0&&!Xe(n,i)&&tO(r)?"ignore":r),tO=e=>e==="pipe"||Array.isArray(e)&&e.every(t=>t==="pipe");import{readFileSync as nO}from"node:fs";import rO from"node:tty";var Wp=({stdioItem:e,stdioItem:{type:t},isStdioArray:n,fdNumber:r,direction:i,isSync:s})=>!n||t!=="native"?e:s?iO({stdioItem:e,fdNumber:r,direction:i}):aO({stdioItem:e,
fdNumber:r}),iO=({stdioItem:e,stdioItem:{value:t,optionName:n},fdNumber:r,direction:i})=>{let s=sO({value:t,optionName:n,fdNumber:r,direction:i});if(s!==void 0)
return s;if(Q(t,{checkOpen:!1}))throw new TypeError(`The \`${n}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);return e},
sO=({value:e,optionName:t,fdNumber:n,direction:r})=>{let i=oO(e,n);if(i!==void 0){if(r==="output")return{type:"fileNumber",value:i,optionName:t};if(rO.isatty(i))
throw new TypeError(`The \`${t}: ${Or(e)}\` option is invalid: it cannot be a TTY with synchronous methods.`);return{type:"uint8Array",value:ae(nO(i)),optionName:t}}},
oO=(e,t)=>{if(e==="inherit")return t;if(typeof e=="number")return e;let n=cr.indexOf(e);if(n!==-1)return n},aO=({stdioItem:e,stdioItem:{value:t,optionName:n},fdNumber:r})=>t===
"inherit"?{type:"nodeStream",value:Vp(r,t,n),optionName:n}:typeof t=="number"?{type:"nodeStream",value:Vp(t,t,n),optionName:n}:Q(t,{checkOpen:!1})?{type:"nodeSt\
ream",value:t,optionName:n}:e,Vp=(e,t,n)=>{let r=cr[e];if(r===void 0)throw new TypeError(`The \`${n}: ${t}\` option is invalid: no such standard stream.`);return r};var Yp=({input:e,inputFile:t},n)=>n===0?[...cO(e),...fO(t)]:[],cO=e=>e===void 0?[]:[{type:lO(e),value:e,optionName:"input"}],lO=e=>{if(Me(e,{checkOpen:!1}))return"\
nodeStream";if(typeof e=="string")return"string";if(P(e))return"uint8Array";throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Read\
able stream.")},fO=e=>e===void 0?[]:[{...uO(e),optionName:"inputFile"}],uO=e=>{if(zr(e))return{type:"fileUrl",value:e};if(_o(e))return{type:"filePath",value:{file:e}};
throw new Error("The `inputFile` option must be a file path string or a file URL.")};var zp=e=>e.filter((t,n)=>e.every((r,i)=>t.value!==r.value||n>=i||t.type==="generator"||t.type==="asyncGenerator")),Hp=({stdioItem:{type:e,value:t,optionName:n},
direction:r,fileDescriptors:i,isSync:s})=>{let o=dO(i,e);if(o.length!==0){if(s){pO({otherStdioItems:o,type:e,value:t,optionName:n,direction:r});return}if($p.has(
e))return Jp({otherStdioItems:o,type:e,value:t,optionName:n,direction:r});Bp.has(e)&&hO({otherStdioItems:o,type:e,value:t,optionName:n})}},dO=(e,t)=>e.flatMap(({
direction:n,stdioItems:r})=>r.filter(i=>i.type===t).map((i=>({...i,direction:n})))),pO=({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})=>{Fo.has(t)&&
Jp({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})},Jp=({otherStdioItems:e,type:t,value:n,optionName:r,direction:i})=>{let s=e.filter(a=>mO(a,n));if(s.
length===0)return;let o=s.find(a=>a.direction!==i);return Qp(o,r,t),i==="output"?s[0].stream:void 0},mO=({type:e,value:t},n)=>e==="filePath"?t.file===n.file:e===
"fileUrl"?t.href===n.href:t===n,hO=({otherStdioItems:e,type:t,value:n,optionName:r})=>{let i=e.find(({value:{transform:s}})=>s===n.transform);Qp(i,r,t)},Qp=(e,t,n)=>{
if(e!==void 0)throw new TypeError(`The \`${e.optionName}\` and \`${t}\` options must not target ${xe[n]} that is the same.`)};var Qr=(e,t,n,r)=>{let s=Gp(t,n,r).map((a,c)=>gO({stdioOption:a,fdNumber:c,options:t,isSync:r})),o=TO({initialFileDescriptors:s,addProperties:e,options:t,isSync:r});
return t.stdio=o.map(({stdioItems:a})=>IO(a)),o},gO=({stdioOption:e,fdNumber:t,options:n,isSync:r})=>{let i=lr(t),{stdioItems:s,isStdioArray:o}=yO({stdioOption:e,
fdNumber:t,options:n,optionName:i}),a=Fp(s,t,i),c=s.map(u=>Wp({stdioItem:u,isStdioArray:o,fdNumber:t,direction:a,isSync:r})),l=qp(c,i,a,n),f=_p(l,a);return xO(l,
f),{direction:a,objectMode:f,stdioItems:l}},yO=({stdioOption:e,fdNumber:t,options:n,optionName:r})=>{let s=[...(Array.isArray(e)?e:[e]).map(c=>bO(c,r)),...Yp(n,
t)],o=zp(s),a=o.length>1;return SO(o,a,r),EO(o),{stdioItems:o,isStdioArray:a}},bO=(e,t)=>({type:Cp(e,t),value:e,optionName:t}),SO=(e,t,n)=>{if(e.length===0)throw new TypeError(
`The \`${n}\` option must not be an empty array.`);if(t){for(let{value:r,optionName:i}of e)if(wO.has(r))throw new Error(`The \`${i}\` option must not include \`${r}\
\`.`)}},wO=new Set(["ignore","ipc"]),EO=e=>{for(let t of e)AO(t)},AO=({type:e,value:t,optionName:n})=>{if(Dp(t))throw new TypeError(`The \`${n}: URL\` option mus\
t use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);if(Mp(e,t))throw new TypeError(`The \`${n}: { file: '...' }\` option must b\
e used instead of \`${n}: '...'\`.`)},xO=(e,t)=>{if(!t)return;let n=e.find(({type:r})=>Jr.has(r));if(n!==void 0)throw new TypeError(`The \`${n.optionName}\` opti\
on cannot use both files and transforms in objectMode.`)},TO=({initialFileDescriptors:e,addProperties:t,options:n,isSync:r})=>{let i=[];try{for(let s of e)i.push(
OO({fileDescriptor:s,fileDescriptors:i,addProperties:t,options:n,isSync:r}));return i}catch(s){throw Ko(i),s}},OO=({fileDescriptor:{direction:e,objectMode:t,stdioItems:n},
fileDescriptors:r,addProperties:i,options:s,isSync:o})=>{let a=n.map(c=>vO({stdioItem:c,addProperties:i,direction:e,options:s,fileDescriptors:r,isSync:o}));return{
direction:e,objectMode:t,stdioItems:a}},vO=({stdioItem:e,addProperties:t,direction:n,options:r,fileDescriptors:i,isSync:s})=>{let o=Hp({stdioItem:e,direction:n,
fileDescriptors:i,isSync:s});return o!==void 0?{...e,stream:o}:{...e,...t[n][e.type](e,r)}},Ko=e=>{for(let{stdioItems:t}of e)for(let{stream:n}of t)n!==void 0&&!z(
n)&&n.destroy()},IO=e=>{if(e.length>1)return e.some(({value:r})=>r==="overlapped")?"overlapped":"pipe";let[{type:t,value:n}]=e;return t==="native"?n:"pipe"};var em=(e,t)=>Qr(NO,e,t,!0),ie=({type:e,optionName:t})=>{tm(t,xe[e])},CO=({optionName:e,value:t})=>((t==="ipc"||t==="overlapped")&&tm(e,`"${t}"`),{}),tm=(e,t)=>{
throw new TypeError(`The \`${e}\` option cannot be ${t} with synchronous methods.`)},Zp={generator(){},asyncGenerator:ie,webStream:ie,nodeStream:ie,webTransform:ie,
duplex:ie,asyncIterable:ie,native:CO},NO={input:{...Zp,fileUrl:({value:e})=>({contents:[ae(Xp(e))]}),filePath:({value:{file:e}})=>({contents:[ae(Xp(e))]}),fileNumber:ie,
iterable:({value:e})=>({contents:[...e]}),string:({value:e})=>({contents:[e]}),uint8Array:({value:e})=>({contents:[e]})},output:{...Zp,fileUrl:({value:e})=>({path:e}),
filePath:({value:{file:e,append:t}})=>({path:e,append:t}),fileNumber:({value:e})=>({path:e}),iterable:ie,string:ie,uint8Array:ie}};var fe=(e,{stripFinalNewline:t},n)=>Vo(t,n)&&e!==void 0&&!Array.isArray(e)?it(e):e,Vo=(e,t)=>t==="all"?e[1]||e[2]:e[t];import{Transform as JO,getDefaultHighWaterMark as dm}from"node:stream";var Xr=(e,t,n,r)=>e||n?void 0:rm(t,r),Yo=(e,t,n)=>n?e.flatMap(r=>nm(r,t)):nm(e,t),nm=(e,t)=>{let{transform:n,final:r}=rm(t,{});return[...n(e),...r()]},rm=(e,t)=>(t.
previousChunks="",{transform:LO.bind(void 0,t,e),final:DO.bind(void 0,t)}),LO=function*(e,t,n){if(typeof n!="string"){yield n;return}let{previousChunks:r}=e,i=-1;
for(let s=0;s<n.length;s+=1)if(n[s]===`
`){let o=kO(n,s,t,e),a=n.slice(i+1,s+1-o);r.length>0&&(a=Wo(r,a),r=""),yield a,i=s}i!==n.length-1&&(r=Wo(r,n.slice(i+1))),e.previousChunks=r},kO=(e,t,n,r)=>n?0:
(r.isWindowsNewline=t!==0&&e[t-1]==="\r",r.isWindowsNewline?2:1),DO=function*({previousChunks:e}){e.length>0&&(yield e)},im=({binary:e,preserveNewlines:t,readableObjectMode:n,
state:r})=>e||t||n?void 0:{transform:MO.bind(void 0,r)},MO=function*({isWindowsNewline:e=!1},t){let{unixNewline:n,windowsNewline:r,LF:i,concatBytes:s}=typeof t==
"string"?PO:$O;if(t.at(-1)===i){yield t;return}yield s(t,e?r:n)},Wo=(e,t)=>`${e}${t}`,PO={windowsNewline:`\r
`,unixNewline:`
`,LF:`
`,concatBytes:Wo},RO=(e,t)=>{let n=new Uint8Array(e.length+t.length);return n.set(e,0),n.set(t,e.length),n},$O={windowsNewline:new Uint8Array([13,10]),unixNewline:new Uint8Array(
[10]),LF:10,concatBytes:RO};import{Buffer as BO}from"node:buffer";var sm=(e,t)=>e?void 0:_O.bind(void 0,t),_O=function*(e,t){if(typeof t!="string"&&!P(t)&&!BO.isBuffer(t))throw new TypeError(`The \`${e}\` option's transform mus\
t use "objectMode: true" to receive as input: ${typeof t}.`);yield t},om=(e,t)=>e?qO.bind(void 0,t):FO.bind(void 0,t),qO=function*(e,t){am(e,t),yield t},FO=function*(e,t){
if(am(e,t),typeof t!="string"&&!P(t))throw new TypeError(`The \`${e}\` option's function must yield a string or an Uint8Array, not ${typeof t}.`);yield t},am=(e,t)=>{
if(t==null)throw new TypeError(`The \`${e}\` option's function must not call \`yield ${t}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`)};import{Buffer as UO}from"node:buffer";import{StringDecoder as jO}from"node:string_decoder";var Zr=(e,t,n)=>{if(n)return;if(e)return{transform:GO.bind(void 0,new TextEncoder)};let r=new jO(t);return{transform:KO.bind(void 0,r),final:VO.bind(void 0,r)}},
GO=function*(e,t){UO.isBuffer(t)?yield ae(t):typeof t=="string"?yield e.encode(t):yield t},KO=function*(e,t){yield P(t)?e.write(t):t},VO=function*(e){let t=e.end();
t!==""&&(yield t)};import{callbackify as cm}from"node:util";var zo=cm(async(e,t,n,r)=>{t.currentIterable=e(...n);try{for await(let i of t.currentIterable)r.push(i)}finally{delete t.
currentIterable}}),ei=async function*(e,t,n){if(n===t.length){yield e;return}let{transform:r=YO}=t[n];for await(let i of r(e))yield*ei(i,t,n+1)},lm=async function*(e){
for(let[t,{final:n}]of Object.entries(e))yield*WO(n,Number(t),e)},WO=async function*(e,t,n){if(e!==void 0)for await(let r of e())yield*ei(r,n,t+1)},fm=cm(async({
currentIterable:e},t)=>{if(e!==void 0){await(t?e.throw(t):e.return());return}if(t)throw t}),YO=function*(e){yield e};var Ho=(e,t,n,r)=>{try{for(let i of e(...t))n.push(i);r()}catch(i){r(i)}},um=(e,t)=>[...t.flatMap(n=>[...Re(n,e,0)]),...Zt(e)],Re=function*(e,t,n){if(n===t.length){
yield e;return}let{transform:r=HO}=t[n];for(let i of r(e))yield*Re(i,t,n+1)},Zt=function*(e){for(let[t,{final:n}]of Object.entries(e))yield*zO(n,Number(t),e)},zO=function*(e,t,n){
if(e!==void 0)for(let r of e())yield*Re(r,n,t+1)},HO=function*(e){yield e};var Jo=({value:e,value:{transform:t,final:n,writableObjectMode:r,readableObjectMode:i},optionName:s},{encoding:o})=>{let a={},c=pm(e,o,s),l=Pe(t),f=Pe(n),u=l?zo.
bind(void 0,ei,a):Ho.bind(void 0,Re),d=l||f?zo.bind(void 0,lm,a):Ho.bind(void 0,Zt),m=l||f?fm.bind(void 0,a):void 0;return{stream:new JO({writableObjectMode:r,writableHighWaterMark:dm(
r),readableObjectMode:i,readableHighWaterMark:dm(i),transform(p,h,b){u([p,c,0],this,b)},flush(p){d([c],this,p)},destroy:m})}},ti=(e,t,n,r)=>{let i=t.filter(({type:o})=>o===
"generator"),s=r?i.reverse():i;for(let{value:o,optionName:a}of s){let c=pm(o,n,a);e=um(c,e)}return e},pm=({transform:e,final:t,binary:n,writableObjectMode:r,readableObjectMode:i,
preserveNewlines:s},o,a)=>{let c={};return[{transform:sm(r,a)},Zr(n,o,r),Xr(n,s,r,c),{transform:e,final:t},{transform:om(i,a)},im({binary:n,preserveNewlines:s,readableObjectMode:i,
state:c})].filter(Boolean)};var mm=(e,t)=>{for(let n of QO(e))XO(e,n,t)},QO=e=>new Set(Object.entries(e).filter(([,{direction:t}])=>t==="input").map(([t])=>Number(t))),XO=(e,t,n)=>{let{stdioItems:r}=e[t],
i=r.filter(({contents:a})=>a!==void 0);if(i.length===0)return;if(t!==0){let[{type:a,optionName:c}]=i;throw new TypeError(`Only the \`stdin\` option, not \`${c}\`\
, can be ${xe[a]} with synchronous methods.`)}let o=i.map(({contents:a})=>a).map(a=>ZO(a,r));n.input=jt(o)},ZO=(e,t)=>{let n=ti(e,t,"utf8",!0);return ev(n),jt(n)},
ev=e=>{let t=e.find(n=>typeof n!="string"&&!P(n));if(t!==void 0)throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform m\
ust be used to serialize them to strings or Uint8Arrays: ${t}.`)};import{writeFileSync as iv,appendFileSync as sv}from"node:fs";var ni=({stdioItems:e,encoding:t,verboseInfo:n,fdNumber:r})=>r!=="all"&&Xe(n,r)&&!q.has(t)&&tv(r)&&(e.some(({type:i,value:s})=>i==="native"&&nv.has(s))||e.every(
({type:i})=>V.has(i))),tv=e=>e===1||e===2,nv=new Set(["pipe","overlapped"]),hm=async(e,t,n,r)=>{for await(let i of e)rv(t)||ym(i,n,r)},gm=(e,t,n)=>{for(let r of e)
ym(r,t,n)},rv=e=>e._readableState.pipes.length>0,ym=(e,t,n)=>{let r=mr(e);ee({type:"output",verboseMessage:r,fdNumber:t,verboseInfo:n})};var bm=({fileDescriptors:e,syncResult:{output:t},options:n,isMaxBuffer:r,verboseInfo:i})=>{if(t===null)return{output:Array.from({length:3})};let s={},o=new Set(
[]);return{output:t.map((c,l)=>ov({result:c,fileDescriptors:e,fdNumber:l,state:s,outputFiles:o,isMaxBuffer:r,verboseInfo:i},n)),...s}},ov=({result:e,fileDescriptors:t,
fdNumber:n,state:r,outputFiles:i,isMaxBuffer:s,verboseInfo:o},{buffer:a,encoding:c,lines:l,stripFinalNewline:f,maxBuffer:u})=>{if(e===null)return;let d=Sp(e,s,u),
m=ae(d),{stdioItems:g,objectMode:p}=t[n],h=av([m],g,c,r),{serializedResult:b,finalResult:S=b}=cv({chunks:h,objectMode:p,encoding:c,lines:l,stripFinalNewline:f,fdNumber:n});
lv({serializedResult:b,fdNumber:n,state:r,verboseInfo:o,encoding:c,stdioItems:g,objectMode:p});let E=a[n]?S:void 0;try{return r.error===void 0&&fv(b,g,i),E}catch(x){
return r.error=x,E}},av=(e,t,n,r)=>{try{return ti(e,t,n,!1)}catch(i){return r.error=i,e}},cv=({chunks:e,objectMode:t,encoding:n,lines:r,stripFinalNewline:i,fdNumber:s})=>{
if(t)return{serializedResult:e};if(n==="buffer")return{serializedResult:jt(e)};let o=Rf(e,n);return r[s]?{serializedResult:o,finalResult:Yo(o,!i[s],t)}:{serializedResult:o}},
lv=({serializedResult:e,fdNumber:t,state:n,verboseInfo:r,encoding:i,stdioItems:s,objectMode:o})=>{if(!ni({stdioItems:s,encoding:i,verboseInfo:r,fdNumber:t}))return;
let a=Yo(e,!1,o);try{gm(a,t,r)}catch(c){n.error??=c}},fv=(e,t,n)=>{for(let{path:r,append:i}of t.filter(({type:s})=>Jr.has(s))){let s=typeof r=="string"?r:r.toString();
i||n.has(s)?sv(r,e):(n.add(s),iv(r,e))}};var Sm=([,e,t],n)=>{if(n.all)return e===void 0?t:t===void 0?e:Array.isArray(e)?Array.isArray(t)?[...e,...t]:[...e,fe(t,n,"all")]:Array.isArray(t)?[fe(e,n,"all"),
...t]:P(e)&&P(t)?Xs([e,t]):`${e}${t}`};import{once as Qo}from"node:events";var wm=async(e,t)=>{let[n,r]=await uv(e);return t.isForcefullyTerminated??=!1,[n,r]},uv=async e=>{let[t,n]=await Promise.allSettled([Qo(e,"spawn"),Qo(e,"exit")]);
return t.status==="rejected"?[]:n.status==="rejected"?Em(e):n.value},Em=async e=>{try{return await Qo(e,"exit")}catch{return Em(e)}},Am=async e=>{let[t,n]=await e;
if(!dv(t,n)&&Xo(t,n))throw new H;return[t,n]},dv=(e,t)=>e===void 0&&t===void 0,Xo=(e,t)=>e!==0||t!==null;var xm=({error:e,status:t,signal:n,output:r},{maxBuffer:i})=>{let s=pv(e,t,n),o=s?.code==="ETIMEDOUT",a=bp(s,r,i);return{resultError:s,exitCode:t,signal:n,timedOut:o,
isMaxBuffer:a}},pv=(e,t,n)=>e!==void 0?e:Xo(t,n)?new H:void 0;var Tm=(e,t,n)=>{let{file:r,commandArguments:i,command:s,escapedCommand:o,startTime:a,verboseInfo:c,options:l,fileDescriptors:f}=hv(e,t,n),u=bv({file:r,commandArguments:i,
options:l,command:s,escapedCommand:o,verboseInfo:c,fileDescriptors:f,startTime:a});return at(u,c,l)},hv=(e,t,n)=>{let{command:r,escapedCommand:i,startTime:s,verboseInfo:o}=gr(
e,t,n),a=gv(n),{file:c,commandArguments:l,options:f}=Br(e,t,a);yv(f);let u=em(f,o);return{file:c,commandArguments:l,command:r,escapedCommand:i,startTime:s,verboseInfo:o,
options:f,fileDescriptors:u}},gv=e=>e.node&&!e.ipc?{...e,ipc:!1}:e,yv=({ipc:e,ipcInput:t,detached:n,cancelSignal:r})=>{t&&ri("ipcInput"),e&&ri("ipc: true"),n&&ri(
"detached: true"),r&&ri("cancelSignal")},ri=e=>{throw new TypeError(`The "${e}" option cannot be used with synchronous methods.`)},bv=({file:e,commandArguments:t,
options:n,command:r,escapedCommand:i,verboseInfo:s,fileDescriptors:o,startTime:a})=>{let c=Sv({file:e,commandArguments:t,options:n,command:r,escapedCommand:i,fileDescriptors:o,
startTime:a});if(c.failed)return c;let{resultError:l,exitCode:f,signal:u,timedOut:d,isMaxBuffer:m}=xm(c,n),{output:g,error:p=l}=bm({fileDescriptors:o,syncResult:c,
options:n,isMaxBuffer:m,verboseInfo:s}),h=g.map((S,E)=>fe(S,n,E)),b=fe(Sm(g,n),n,"all");return Ev({error:p,exitCode:f,signal:u,timedOut:d,isMaxBuffer:m,stdio:h,
all:b,options:n,command:r,escapedCommand:i,startTime:a})},Sv=({file:e,commandArguments:t,options:n,command:r,escapedCommand:i,fileDescriptors:s,startTime:o})=>{
try{mm(s,n);let a=wv(n);return mv(..._r(e,t,a))}catch(a){return ot({error:a,command:r,escapedCommand:i,fileDescriptors:s,options:n,startTime:o,isSync:!0})}},wv=({
encoding:e,maxBuffer:t,...n})=>({...n,encoding:"buffer",maxBuffer:Wr(t)}),Ev=({error:e,exitCode:t,signal:n,timedOut:r,isMaxBuffer:i,stdio:s,all:o,options:a,command:c,
escapedCommand:l,startTime:f})=>e===void 0?Yr({command:c,escapedCommand:l,stdio:s,all:o,ipcOutput:[],options:a,startTime:f}):Xt({error:e,command:c,escapedCommand:l,
timedOut:r,isCanceled:!1,isGracefullyCanceled:!1,isMaxBuffer:i,isForcefullyTerminated:!1,exitCode:t,signal:n,stdio:s,all:o,ipcOutput:[],options:a,startTime:f,isSync:!0});import{setMaxListeners as cC}from"node:events";import{spawn as lC}from"node:child_process";import Nm from"node:process";import{once as Zo,on as Av}from"node:events";var Om=({anyProcess:e,channel:t,isSubprocess:n,ipc:r},{reference:i=!0,filter:s}={})=>(tt({methodName:"getOneMessage",isSubprocess:n,ipc:r,isConnected:kr(e)}),xv(
{anyProcess:e,channel:t,isSubprocess:n,filter:s,reference:i})),xv=async({anyProcess:e,channel:t,isSubprocess:n,filter:r,reference:i})=>{Ir(t,i);let s=Ae(e,t,n),
o=new AbortController;try{return await Promise.race([Tv(s,r,o),Ov(s,n,o),vv(s,n,o)])}catch(a){throw nt(e),a}finally{o.abort(),Cr(t,i)}},Tv=async(e,t,{signal:n})=>{
if(t===void 0){let[r]=await Zo(e,"message",{signal:n});return r}for await(let[r]of Av(e,"message",{signal:n}))if(t(r))return r},Ov=async(e,t,{signal:n})=>{await Zo(
e,"disconnect",{signal:n}),ud(t)},vv=async(e,t,{signal:n})=>{let[r]=await Zo(e,"strict:error",{signal:n});throw Tr(r,t)};import{once as Im,on as Iv}from"node:events";var Cm=({anyProcess:e,channel:t,isSubprocess:n,ipc:r},{reference:i=!0}={})=>ea({anyProcess:e,channel:t,isSubprocess:n,ipc:r,shouldAwait:!n,reference:i}),ea=({anyProcess:e,
channel:t,isSubprocess:n,ipc:r,shouldAwait:i,reference:s})=>{tt({methodName:"getEachMessage",isSubprocess:n,ipc:r,isConnected:kr(e)}),Ir(t,s);let o=Ae(e,t,n),a=new AbortController,
c={};return Cv(e,o,a),Nv({ipcEmitter:o,isSubprocess:n,controller:a,state:c}),Lv({anyProcess:e,channel:t,ipcEmitter:o,isSubprocess:n,shouldAwait:i,controller:a,state:c,
reference:s})},Cv=async(e,t,n)=>{try{await Im(t,"disconnect",{signal:n.signal}),n.abort()}catch{}},Nv=async({ipcEmitter:e,isSubprocess:t,controller:n,state:r})=>{
try{let[i]=await Im(e,"strict:error",{signal:n.signal});r.error=Tr(i,t),n.abort()}catch{}},Lv=async function*({anyProcess:e,channel:t,ipcEmitter:n,isSubprocess:r,
shouldAwait:i,controller:s,state:o,reference:a}){try{for await(let[c]of Iv(n,"message",{signal:s.signal}))vm(o),yield c}catch{vm(o)}finally{s.abort(),Cr(t,a),r||
nt(e),i&&await e}},vm=({error:e})=>{if(e)throw e};var Lm=(e,{ipc:t})=>{Object.assign(e,Dm(e,!1,t))},km=()=>{let e=Nm,t=!0,n=Nm.channel!==void 0;return{...Dm(e,t,n),getCancelSignal:_d.bind(void 0,{anyProcess:e,channel:e.
channel,isSubprocess:t,ipc:n})}},Dm=(e,t,n)=>({sendMessage:Rr.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:n}),getOneMessage:Om.bind(void 0,{anyProcess:e,
channel:e.channel,isSubprocess:t,ipc:n}),getEachMessage:Cm.bind(void 0,{anyProcess:e,channel:e.channel,isSubprocess:t,ipc:n})});import{ChildProcess as kv}from"node:child_process";import{PassThrough as Dv,Readable as Mv,Writable as Pv,Duplex as Rv}from"node:stream";var Mm=({error:e,command:t,escapedCommand:n,fileDescriptors:r,options:i,startTime:s,verboseInfo:o})=>{Ko(r);let a=new kv;$v(a,r),Object.assign(a,{readable:Bv,writable:_v,
duplex:qv});let c=ot({error:e,command:t,escapedCommand:n,fileDescriptors:r,options:i,startTime:s,isSync:!1}),l=Fv(c,o,i);return{subprocess:a,promise:l}},$v=(e,t)=>{
let n=en(),r=en(),i=en(),s=Array.from({length:t.length-3},en),o=en(),a=[n,r,i,...s];Object.assign(e,{stdin:n,stdout:r,stderr:i,all:o,stdio:a})},en=()=>{let e=new Dv;
return e.end(),e},Bv=()=>new Mv({read(){}}),_v=()=>new Pv({write(){}}),qv=()=>new Rv({read(){},write(){}}),Fv=async(e,t,n)=>at(e,t,n);import{createReadStream as Pm,createWriteStream as Rm}from"node:fs";import{Buffer as Uv}from"node:buffer";import{Readable as tn,Writable as jv,Duplex as Gv}from"node:stream";var Bm=(e,t)=>Qr(Kv,e,t,!1),nn=({type:e,optionName:t})=>{throw new TypeError(`The \`${t}\` option cannot be ${xe[e]}.`)},$m={fileNumber:nn,generator:Jo,asyncGenerator:Jo,
nodeStream:({value:e})=>({stream:e}),webTransform({value:{transform:e,writableObjectMode:t,readableObjectMode:n}}){let r=t||n;return{stream:Gv.fromWeb(e,{objectMode:r})}},
duplex:({value:{transform:e}})=>({stream:e}),native(){}},Kv={input:{...$m,fileUrl:({value:e})=>({stream:Pm(e)}),filePath:({value:{file:e}})=>({stream:Pm(e)}),webStream:({
value:e})=>({stream:tn.fromWeb(e)}),iterable:({value:e})=>({stream:tn.from(e)}),asyncIterable:({value:e})=>({stream:tn.from(e)}),string:({value:e})=>({stream:tn.
from(e)}),uint8Array:({value:e})=>({stream:tn.from(Uv.from(e))})},output:{...$m,fileUrl:({value:e})=>({stream:Rm(e)}),filePath:({value:{file:e,append:t}})=>({stream:Rm(
e,t?{flags:"a"}:{})}),webStream:({value:e})=>({stream:jv.fromWeb(e)}),iterable:nn,asyncIterable:nn,string:nn,uint8Array:nn}};import{on as Vv,once as _m}from"node:events";import{PassThrough as Wv,getDefaultHighWaterMark as Yv}from"node:stream";import{finished as Um}from"node:stream/promises";
function $e(e){if(!Array.isArray(e))throw new TypeError(`Expected an array, got \`${typeof e}\`.`);for(let i of e)na(i);let t=e.some(({readableObjectMode:i})=>i),
n=zv(e,t),r=new ta({objectMode:t,writableHighWaterMark:n,readableHighWaterMark:n});for(let i of e)r.add(i);return r}var zv=(e,t)=>{if(e.length===0)return Yv(t);
let n=e.filter(({readableObjectMode:r})=>r===t).map(({readableHighWaterMark:r})=>r);return Math.max(...n)},ta=class extends Wv{#t=new Set([]);#n=new Set([]);#e=new Set(
[]);#r;#s=Symbol("unpipe");#i=new WeakMap;add(t){if(na(t),this.#t.has(t))return;this.#t.add(t),this.#r??=Hv(this,this.#t,this.#s);let n=Xv({passThroughStream:this,
stream:t,streams:this.#t,ended:this.#n,aborted:this.#e,onFinished:this.#r,unpipeEvent:this.#s});this.#i.set(t,n),t.pipe(this,{end:!1})}async remove(t){if(na(t),
!this.#t.has(t))return!1;let n=this.#i.get(t);return n===void 0?!1:(this.#i.delete(t),t.unpipe(this),await n,!0)}},Hv=async(e,t,n)=>{ii(e,qm);let r=new AbortController;
try{await Promise.race([Jv(e,r),Qv(e,t,n,r)])}finally{r.abort(),ii(e,-qm)}},Jv=async(e,{signal:t})=>{try{await Um(e,{signal:t,cleanup:!0})}catch(n){throw jm(e,n),
n}},Qv=async(e,t,n,{signal:r})=>{for await(let[i]of Vv(e,"unpipe",{signal:r}))t.has(i)&&i.emit(n)},na=e=>{if(typeof e?.pipe!="function")throw new TypeError(`Exp\
ected a readable stream, got: \`${typeof e}\`.`)},Xv=async({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,onFinished:s,unpipeEvent:o})=>{ii(e,Fm);let a=new AbortController;
try{await Promise.race([Zv(s,t,a),eI({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,controller:a}),tI({stream:t,streams:n,ended:r,aborted:i,unpipeEvent:o,
controller:a})])}finally{a.abort(),ii(e,-Fm)}n.size>0&&n.size===r.size+i.size&&(r.size===0&&i.size>0?ra(e):nI(e))},Zv=async(e,t,{signal:n})=>{try{await e,n.aborted||
ra(t)}catch(r){n.aborted||jm(t,r)}},eI=async({passThroughStream:e,stream:t,streams:n,ended:r,aborted:i,controller:{signal:s}})=>{try{await Um(t,{signal:s,cleanup:!0,
readable:!0,writable:!1}),n.has(t)&&r.add(t)}catch(o){if(s.aborted||!n.has(t))return;Gm(o)?i.add(t):Km(e,o)}},tI=async({stream:e,streams:t,ended:n,aborted:r,unpipeEvent:i,
controller:{signal:s}})=>{if(await _m(e,i,{signal:s}),!e.readable)return _m(s,"abort",{signal:s});t.delete(e),n.delete(e),r.delete(e)},nI=e=>{e.writable&&e.end()},
jm=(e,t)=>{Gm(t)?ra(e):Km(e,t)},Gm=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",ra=e=>{(e.readable||e.writable)&&e.destroy()},Km=(e,t)=>{e.destroyed||(e.once("erro\
r",rI),e.destroy(t))},rI=()=>{},ii=(e,t)=>{let n=e.getMaxListeners();n!==0&&n!==Number.POSITIVE_INFINITY&&e.setMaxListeners(n+t)},qm=2,Fm=1;import{finished as Vm}from"node:stream/promises";var lt=(e,t)=>{e.pipe(t),iI(e,t),sI(e,t)},iI=async(e,t)=>{if(!(z(e)||z(t))){try{await Vm(e,{cleanup:!0,readable:!0,writable:!1})}catch{}ia(t)}},ia=e=>{e.writable&&
e.end()},sI=async(e,t)=>{if(!(z(e)||z(t))){try{await Vm(t,{cleanup:!0,readable:!1,writable:!0})}catch{}sa(e)}},sa=e=>{e.readable&&e.destroy()};var Wm=(e,t,n)=>{let r=new Map;for(let[i,{stdioItems:s,direction:o}]of Object.entries(t)){for(let{stream:a}of s.filter(({type:c})=>V.has(c)))oI(e,a,o,i);for(let{
stream:a}of s.filter(({type:c})=>!V.has(c)))cI({subprocess:e,stream:a,direction:o,fdNumber:i,pipeGroups:r,controller:n})}for(let[i,s]of r.entries()){let o=s.length===
1?s[0]:$e(s);lt(o,i)}},oI=(e,t,n,r)=>{n==="output"?lt(e.stdio[r],t):lt(t,e.stdio[r]);let i=aI[r];i!==void 0&&(e[i]=t),e.stdio[r]=t},aI=["stdin","stdout","stderr"],
cI=({subprocess:e,stream:t,direction:n,fdNumber:r,pipeGroups:i,controller:s})=>{if(t===void 0)return;lI(t,s);let[o,a]=n==="output"?[t,e.stdio[r]]:[e.stdio[r],t],
c=i.get(o)??[];i.set(o,[...c,a])},lI=(e,{signal:t})=>{z(e)&&De(e,fI,t)},fI=2;import{addAbortListener as pI}from"node:events";var Be=[];Be.push("SIGHUP","SIGINT","SIGTERM");process.platform!=="win32"&&Be.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGS\
YS","SIGQUIT","SIGIOT");process.platform==="linux"&&Be.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");var si=e=>!!e&&typeof e=="object"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="functio\
n"&&typeof e.kill=="function"&&typeof e.pid=="number"&&typeof e.on=="function",oa=Symbol.for("signal-exit emitter"),aa=globalThis,uI=Object.defineProperty.bind(
Object),ca=class{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(aa[oa])return aa[oa];uI(aa,oa,{value:this,
writable:!1,enumerable:!1,configurable:!1})}on(t,n){this.listeners[t].push(n)}removeListener(t,n){let r=this.listeners[t],i=r.indexOf(n);i!==-1&&(i===0&&r.length===
1?r.length=0:r.splice(i,1))}emit(t,n,r){if(this.emitted[t])return!1;this.emitted[t]=!0;let i=!1;for(let s of this.listeners[t])i=s(n,r)===!0||i;return t==="exit"&&
(i=this.emit("afterExit",n,r)||i),i}},oi=class{},dI=e=>({onExit(t,n){return e.onExit(t,n)},load(){return e.load()},unload(){return e.unload()}}),la=class extends oi{onExit(){
return()=>{}}load(){}unload(){}},fa=class extends oi{#t=ua.platform==="win32"?"SIGINT":"SIGHUP";#n=new ca;#e;#r;#s;#i={};#o=!1;constructor(t){super(),this.#e=t,
this.#i={};for(let n of Be)this.#i[n]=()=>{let r=this.#e.listeners(n),{count:i}=this.#n,s=t;if(typeof s.__signal_exit_emitter__=="object"&&typeof s.__signal_exit_emitter__.
count=="number"&&(i+=s.__signal_exit_emitter__.count),r.length===i){this.unload();let o=this.#n.emit("exit",null,n),a=n==="SIGHUP"?this.#t:n;o||t.kill(t.pid,a)}};
this.#s=t.reallyExit,this.#r=t.emit}onExit(t,n){if(!si(this.#e))return()=>{};this.#o===!1&&this.load();let r=n?.alwaysLast?"afterExit":"exit";return this.#n.on(
r,t),()=>{this.#n.removeListener(r,t),this.#n.listeners.exit.length===0&&this.#n.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#o){this.#o=!0,this.#n.
count+=1;for(let t of Be)try{let n=this.#i[t];n&&this.#e.on(t,n)}catch{}this.#e.emit=(t,...n)=>this.#c(t,...n),this.#e.reallyExit=t=>this.#a(t)}}unload(){this.#o&&
(this.#o=!1,Be.forEach(t=>{let n=this.#i[t];if(!n)throw new Error("Listener not defined for signal: "+t);try{this.#e.removeListener(t,n)}catch{}}),this.#e.emit=
this.#r,this.#e.reallyExit=this.#s,this.#n.count-=1)}#a(t){return si(this.#e)?(this.#e.exitCode=t||0,this.#n.emit("exit",this.#e.exitCode,null),this.#s.call(this.#e,
this.#e.exitCode)):0}#c(t,...n){let r=this.#r;if(t==="exit"&&si(this.#e)){typeof n[0]=="number"&&(this.#e.exitCode=n[0]);let i=r.call(this.#e,t,...n);return this.#n.
emit("exit",this.#e.exitCode,null),i}else return r.call(this.#e,t,...n)}},ua=globalThis.process,{onExit:Ym,load:L$,unload:k$}=dI(si(ua)?new fa(ua):new la);var zm=(e,{cleanup:t,detached:n},{signal:r})=>{if(!t||n)return;let i=Ym(()=>{e.kill()});pI(r,()=>{i()})};var Jm=({source:e,sourcePromise:t,boundOptions:n,createNested:r},...i)=>{let s=hr(),{destination:o,destinationStream:a,destinationError:c,from:l,unpipeSignal:f}=mI(
n,r,i),{sourceStream:u,sourceError:d}=gI(e,l),{options:m,fileDescriptors:g}=ne.get(e);return{sourcePromise:t,sourceStream:u,sourceOptions:m,sourceError:d,destination:o,
destinationStream:a,destinationError:c,unpipeSignal:f,fileDescriptors:g,startTime:s}},mI=(e,t,n)=>{try{let{destination:r,pipeOptions:{from:i,to:s,unpipeSignal:o}={}}=hI(
e,t,...n),a=vr(r,s);return{destination:r,destinationStream:a,from:i,unpipeSignal:o}}catch(r){return{destinationError:r}}},hI=(e,t,n,...r)=>{if(Array.isArray(n))
return{destination:t(Hm,e)(n,...r),pipeOptions:e};if(typeof n=="string"||n instanceof URL||Js(n)){if(Object.keys(e).length>0)throw new TypeError('Please use .pi\
pe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');let[i,s,o]=or(n,...r);return{destination:t(Hm)(i,s,o),pipeOptions:o}}
if(ne.has(n)){if(Object.keys(e).length>0)throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`comma\
nd`).");return{destination:n,pipeOptions:r[0]}}throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${n}`)},
Hm=({options:e})=>({options:{...e,stdin:"pipe",piped:!0}}),gI=(e,t)=>{try{return{sourceStream:rt(e,t)}}catch(n){return{sourceError:n}}};var Xm=({sourceStream:e,sourceError:t,destinationStream:n,destinationError:r,fileDescriptors:i,sourceOptions:s,startTime:o})=>{let a=yI({sourceStream:e,sourceError:t,
destinationStream:n,destinationError:r});if(a!==void 0)throw da({error:a,fileDescriptors:i,sourceOptions:s,startTime:o})},yI=({sourceStream:e,sourceError:t,destinationStream:n,
destinationError:r})=>{if(t!==void 0&&r!==void 0)return r;if(r!==void 0)return sa(e),r;if(t!==void 0)return ia(n),t},da=({error:e,fileDescriptors:t,sourceOptions:n,
startTime:r})=>ot({error:e,command:Qm,escapedCommand:Qm,fileDescriptors:t,options:n,startTime:r,isSync:!1}),Qm="source.pipe(destination)";var Zm=async e=>{let[{status:t,reason:n,value:r=n},{status:i,reason:s,value:o=s}]=await e;if(o.pipedFrom.includes(r)||o.pipedFrom.push(r),i==="rejected")throw o;
if(t==="rejected")throw r;return o};import{finished as bI}from"node:stream/promises";var eh=(e,t,n)=>{let r=ai.has(t)?wI(e,t):SI(e,t);return De(e,AI,n.signal),De(t,xI,n.signal),EI(t),r},SI=(e,t)=>{let n=$e([e]);return lt(n,t),ai.set(t,n),n},wI=(e,t)=>{
let n=ai.get(t);return n.add(e),n},EI=async e=>{try{await bI(e,{cleanup:!0,readable:!1,writable:!0})}catch{}ai.delete(e)},ai=new WeakMap,AI=2,xI=1;import{aborted as TI}from"node:util";var th=(e,t)=>e===void 0?[]:[OI(e,t)],OI=async(e,{sourceStream:t,mergedStream:n,fileDescriptors:r,sourceOptions:i,startTime:s})=>{await TI(e,t),await n.remove(t);
let o=new Error("Pipe canceled by `unpipeSignal` option.");throw da({error:o,fileDescriptors:r,sourceOptions:i,startTime:s})};var ci=(e,...t)=>{if(L(t[0]))return ci.bind(void 0,{...e,boundOptions:{...e.boundOptions,...t[0]}});let{destination:n,...r}=Jm(e,...t),i=vI({...r,destination:n});
return i.pipe=ci.bind(void 0,{...e,source:n,sourcePromise:i,boundOptions:{}}),i},vI=async({sourcePromise:e,sourceStream:t,sourceOptions:n,sourceError:r,destination:i,
destinationStream:s,destinationError:o,unpipeSignal:a,fileDescriptors:c,startTime:l})=>{let f=II(e,i);Xm({sourceStream:t,sourceError:r,destinationStream:s,destinationError:o,
fileDescriptors:c,sourceOptions:n,startTime:l});let u=new AbortController;try{let d=eh(t,s,u);return await Promise.race([Zm(f),...th(a,{sourceStream:t,mergedStream:d,
sourceOptions:n,fileDescriptors:c,startTime:l})])}finally{u.abort()}},II=(e,t)=>Promise.allSettled([e,t]);import{setImmediate as PI}from"node:timers/promises";import{on as CI}from"node:events";import{getDefaultHighWaterMark as NI}from"node:stream";var li=({subprocessStdout:e,subprocess:t,binary:n,shouldEncode:r,encoding:i,preserveNewlines:s})=>{let o=new AbortController;return LI(t,o),rh({stream:e,controller:o,
binary:n,shouldEncode:!e.readableObjectMode&&r,encoding:i,shouldSplit:!e.readableObjectMode,preserveNewlines:s})},LI=async(e,t)=>{try{await e}catch{}finally{t.abort()}},
pa=({stream:e,onStreamEnd:t,lines:n,encoding:r,stripFinalNewline:i,allMixed:s})=>{let o=new AbortController;kI(t,o,e);let a=e.readableObjectMode&&!s;return rh({
stream:e,controller:o,binary:r==="buffer",shouldEncode:!a,encoding:r,shouldSplit:!a&&n,preserveNewlines:!i})},kI=async(e,t,n)=>{try{await e}catch{n.destroy()}finally{
t.abort()}},rh=({stream:e,controller:t,binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:o})=>{let a=CI(e,"data",{signal:t.signal,highWaterMark:nh,
highWatermark:nh});return DI({onStdoutChunk:a,controller:t,binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:o})},ma=NI(!0),nh=ma,DI=async function*({
onStdoutChunk:e,controller:t,binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:o}){let a=MI({binary:n,shouldEncode:r,encoding:i,shouldSplit:s,preserveNewlines:o});
try{for await(let[c]of e)yield*Re(c,a,0)}catch(c){if(!t.signal.aborted)throw c}finally{yield*Zt(a)}},MI=({binary:e,shouldEncode:t,encoding:n,shouldSplit:r,preserveNewlines:i})=>[
Zr(e,n,!t),Xr(e,i,!r,{})].filter(Boolean);var ih=async({stream:e,onStreamEnd:t,fdNumber:n,encoding:r,buffer:i,maxBuffer:s,lines:o,allMixed:a,stripFinalNewline:c,verboseInfo:l,streamInfo:f})=>{let u=RI({
stream:e,onStreamEnd:t,fdNumber:n,encoding:r,allMixed:a,verboseInfo:l,streamInfo:f});if(!i){await Promise.all([$I(e),u]);return}let d=Vo(c,n),m=pa({stream:e,onStreamEnd:t,
lines:o,encoding:r,stripFinalNewline:d,allMixed:a}),[g]=await Promise.all([BI({stream:e,iterable:m,fdNumber:n,encoding:r,maxBuffer:s,lines:o}),u]);return g},RI=async({
stream:e,onStreamEnd:t,fdNumber:n,encoding:r,allMixed:i,verboseInfo:s,streamInfo:{fileDescriptors:o}})=>{if(!ni({stdioItems:o[n]?.stdioItems,encoding:r,verboseInfo:s,
fdNumber:n}))return;let a=pa({stream:e,onStreamEnd:t,lines:!0,encoding:r,stripFinalNewline:!0,allMixed:i});await hm(a,e,n,s)},$I=async e=>{await PI(),e.readableFlowing===
null&&e.resume()},BI=async({stream:e,stream:{readableObjectMode:t},iterable:n,fdNumber:r,encoding:i,maxBuffer:s,lines:o})=>{try{return t||o?await jr(n,{maxBuffer:s}):
i==="buffer"?new Uint8Array(await Gr(n,{maxBuffer:s})):await Vr(n,{maxBuffer:s})}catch(a){return sh(hp({error:a,stream:e,readableObjectMode:t,lines:o,encoding:i,
fdNumber:r}))}},ha=async e=>{try{return await e}catch(t){return sh(t)}},sh=({bufferedData:e})=>Mf(e)?new Uint8Array(e):e;import{finished as _I}from"node:stream/promises";var rn=async(e,t,n,{isSameDirection:r,stopOnExit:i=!1}={})=>{let s=qI(e,n),o=new AbortController;try{await Promise.
race([...i?[n.exitPromise]:[],_I(e,{cleanup:!0,signal:o.signal})])}catch(a){s.stdinCleanedUp||jI(a,t,n,r)}finally{o.abort()}},qI=(e,{originalStreams:[t],subprocess:n})=>{
let r={stdinCleanedUp:!1};return e===t&&FI(e,n,r),r},FI=(e,t,n)=>{let{_destroy:r}=e;e._destroy=(...i)=>{UI(t,n),r.call(e,...i)}},UI=({exitCode:e,signalCode:t},n)=>{
(e!==null||t!==null)&&(n.stdinCleanedUp=!0)},jI=(e,t,n,r)=>{if(!GI(e,t,n,r))throw e},GI=(e,t,n,r=!0)=>n.propagating?oh(e)||fi(e):(n.propagating=!0,ga(n,t)===r?oh(
e):fi(e)),ga=({fileDescriptors:e},t)=>t!=="all"&&e[t].direction==="input",fi=e=>e?.code==="ERR_STREAM_PREMATURE_CLOSE",oh=e=>e?.code==="EPIPE";var ah=({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:s,verboseInfo:o,streamInfo:a})=>e.stdio.map((c,l)=>ya({stream:c,fdNumber:l,encoding:t,
buffer:n[l],maxBuffer:r[l],lines:i[l],allMixed:!1,stripFinalNewline:s,verboseInfo:o,streamInfo:a})),ya=async({stream:e,fdNumber:t,encoding:n,buffer:r,maxBuffer:i,
lines:s,allMixed:o,stripFinalNewline:a,verboseInfo:c,streamInfo:l})=>{if(!e)return;let f=rn(e,t,l);if(ga(l,t)){await f;return}let[u]=await Promise.all([ih({stream:e,
onStreamEnd:f,fdNumber:t,encoding:n,buffer:r,maxBuffer:i,lines:s,allMixed:o,stripFinalNewline:a,verboseInfo:c,streamInfo:l}),f]);return u};var ch=({stdout:e,stderr:t},{all:n})=>n&&(e||t)?$e([e,t].filter(Boolean)):void 0,lh=({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:s,verboseInfo:o,
streamInfo:a})=>ya({...KI(e,n),fdNumber:"all",encoding:t,maxBuffer:r[1]+r[2],lines:i[1]||i[2],allMixed:VI(e),stripFinalNewline:s,verboseInfo:o,streamInfo:a}),KI=({
stdout:e,stderr:t,all:n},[,r,i])=>{let s=r||i;return s?r?i?{stream:n,buffer:s}:{stream:e,buffer:s}:{stream:t,buffer:s}:{stream:n,buffer:s}},VI=({all:e,stdout:t,
stderr:n})=>e&&t&&n&&t.readableObjectMode!==n.readableObjectMode;import{once as WI}from"node:events";var fh=e=>Xe(e,"ipc"),uh=(e,t)=>{let n=mr(e);ee({type:"ipc",verboseMessage:n,fdNumber:"ipc",verboseInfo:t})};var dh=async({subprocess:e,buffer:t,maxBuffer:n,ipc:r,ipcOutput:i,verboseInfo:s})=>{if(!r)return i;let o=fh(s),a=ce(t,"ipc"),c=ce(n,"ipc");for await(let l of ea(
{anyProcess:e,channel:e.channel,isSubprocess:!1,ipc:r,shouldAwait:!1,reference:!0}))a&&(gp(e,i,c),i.push(l)),o&&uh(l,s);return i},ph=async(e,t)=>(await Promise.
allSettled([e]),t);var mh=async({subprocess:e,options:{encoding:t,buffer:n,maxBuffer:r,lines:i,timeoutDuration:s,cancelSignal:o,gracefulCancel:a,forceKillAfterDelay:c,stripFinalNewline:l,
ipc:f,ipcInput:u},context:d,verboseInfo:m,fileDescriptors:g,originalStreams:p,onInternalError:h,controller:b})=>{let S=wm(e,d),E={originalStreams:p,fileDescriptors:g,
subprocess:e,exitPromise:S,propagating:!1},x=ah({subprocess:e,encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:l,verboseInfo:m,streamInfo:E}),T=lh({subprocess:e,
encoding:t,buffer:n,maxBuffer:r,lines:i,stripFinalNewline:l,verboseInfo:m,streamInfo:E}),O=[],v=dh({subprocess:e,buffer:n,maxBuffer:r,ipc:f,ipcOutput:O,verboseInfo:m}),
w=YI(p,e,E),N=zI(g,E);try{return await Promise.race([Promise.all([{},Am(S),Promise.all(x),T,v,zd(e,u),...w,...N]),h,HI(e,b),...Gd(e,s,d,b),...fd({subprocess:e,cancelSignal:o,
gracefulCancel:a,context:d,controller:b}),...Ud({subprocess:e,cancelSignal:o,gracefulCancel:a,forceKillAfterDelay:c,context:d,controller:b})])}catch(F){return d.
terminationReason??="other",Promise.all([{error:F},S,Promise.all(x.map(U=>ha(U))),ha(T),ph(v,O),Promise.allSettled(w),Promise.allSettled(N)])}},YI=(e,t,n)=>e.map(
(r,i)=>r===t.stdio[i]?void 0:rn(r,i,n)),zI=(e,t)=>e.flatMap(({stdioItems:n},r)=>n.filter(({value:i,stream:s=i})=>Q(s,{checkOpen:!1})&&!z(s)).map(({type:i,value:s,
stream:o=s})=>rn(o,r,t,{isSameDirection:V.has(i),stopOnExit:i==="native"}))),HI=async(e,{signal:t})=>{let[n]=await WI(e,"error",{signal:t});throw n};var hh=()=>({readableDestroy:new WeakMap,writableFinal:new WeakMap,writableDestroy:new WeakMap}),sn=(e,t,n)=>{let r=e[n];r.has(t)||r.set(t,[]);let i=r.get(t),s=te();
return i.push(s),{resolve:s.resolve.bind(s),promises:i}},ft=async({resolve:e,promises:t},n)=>{e();let[r]=await Promise.race([Promise.allSettled([!0,n]),Promise.
all([!1,...t])]);return!r};import{Readable as JI}from"node:stream";import{callbackify as QI}from"node:util";import{finished as gh}from"node:stream/promises";var ba=async e=>{if(e!==void 0)try{await Sa(e)}catch{}},yh=async e=>{if(e!==void 0)try{await wa(e)}catch{}},Sa=async e=>{await gh(e,{cleanup:!0,readable:!1,writable:!0})},
wa=async e=>{await gh(e,{cleanup:!0,readable:!0,writable:!1})},ui=async(e,t)=>{if(await e,t)throw t},di=(e,t,n)=>{n&&!fi(n)?e.destroy(n):t&&e.destroy()};var bh=({subprocess:e,concurrentStreams:t,encoding:n},{from:r,binary:i=!0,preserveNewlines:s=!0}={})=>{let o=i||q.has(n),{subprocessStdout:a,waitReadableDestroy:c}=Ea(
e,r,t),{readableEncoding:l,readableObjectMode:f,readableHighWaterMark:u}=Aa(a,o),{read:d,onStdoutDataDone:m}=xa({subprocessStdout:a,subprocess:e,binary:o,encoding:n,
preserveNewlines:s}),g=new JI({read:d,destroy:QI(Oa.bind(void 0,{subprocessStdout:a,subprocess:e,waitReadableDestroy:c})),highWaterMark:u,objectMode:f,encoding:l});
return Ta({subprocessStdout:a,onStdoutDataDone:m,readable:g,subprocess:e}),g},Ea=(e,t,n)=>{let r=rt(e,t),i=sn(n,r,"readableDestroy");return{subprocessStdout:r,waitReadableDestroy:i}},
Aa=({readableEncoding:e,readableObjectMode:t,readableHighWaterMark:n},r)=>r?{readableEncoding:e,readableObjectMode:t,readableHighWaterMark:n}:{readableEncoding:e,
readableObjectMode:!0,readableHighWaterMark:ma},xa=({subprocessStdout:e,subprocess:t,binary:n,encoding:r,preserveNewlines:i})=>{let s=te(),o=li({subprocessStdout:e,
subprocess:t,binary:n,shouldEncode:!n,encoding:r,preserveNewlines:i});return{read(){XI(this,o,s)},onStdoutDataDone:s}},XI=async(e,t,n)=>{try{let{value:r,done:i}=await t.
next();i?n.resolve():e.push(r)}catch{}},Ta=async({subprocessStdout:e,onStdoutDataDone:t,readable:n,subprocess:r,subprocessStdin:i})=>{try{await wa(e),await r,await ba(
i),await t,n.readable&&n.push(null)}catch(s){await ba(i),Sh(n,s)}},Oa=async({subprocessStdout:e,subprocess:t,waitReadableDestroy:n},r)=>{await ft(n,t)&&(Sh(e,r),
await ui(t,r))},Sh=(e,t)=>{di(e,e.readable,t)};import{Writable as ZI}from"node:stream";import{callbackify as wh}from"node:util";var Eh=({subprocess:e,concurrentStreams:t},{to:n}={})=>{let{subprocessStdin:r,waitWritableFinal:i,waitWritableDestroy:s}=va(e,n,t),o=new ZI({...Ia(r,e,i),destroy:wh(
Na.bind(void 0,{subprocessStdin:r,subprocess:e,waitWritableFinal:i,waitWritableDestroy:s})),highWaterMark:r.writableHighWaterMark,objectMode:r.writableObjectMode});
return Ca(r,o),o},va=(e,t,n)=>{let r=vr(e,t),i=sn(n,r,"writableFinal"),s=sn(n,r,"writableDestroy");return{subprocessStdin:r,waitWritableFinal:i,waitWritableDestroy:s}},
Ia=(e,t,n)=>({write:eC.bind(void 0,e),final:wh(tC.bind(void 0,e,t,n))}),eC=(e,t,n,r)=>{e.write(t,n)?r():e.once("drain",r)},tC=async(e,t,n)=>{await ft(n,t)&&(e.writable&&
e.end(),await t)},Ca=async(e,t,n)=>{try{await Sa(e),t.writable&&t.end()}catch(r){await yh(n),Ah(t,r)}},Na=async({subprocessStdin:e,subprocess:t,waitWritableFinal:n,
waitWritableDestroy:r},i)=>{await ft(n,t),await ft(r,t)&&(Ah(e,i),await ui(t,i))},Ah=(e,t)=>{di(e,e.writable,t)};import{Duplex as nC}from"node:stream";import{callbackify as rC}from"node:util";var xh=({subprocess:e,concurrentStreams:t,encoding:n},{from:r,to:i,binary:s=!0,preserveNewlines:o=!0}={})=>{let a=s||q.has(n),{subprocessStdout:c,waitReadableDestroy:l}=Ea(
e,r,t),{subprocessStdin:f,waitWritableFinal:u,waitWritableDestroy:d}=va(e,i,t),{readableEncoding:m,readableObjectMode:g,readableHighWaterMark:p}=Aa(c,a),{read:h,
onStdoutDataDone:b}=xa({subprocessStdout:c,subprocess:e,binary:a,encoding:n,preserveNewlines:o}),S=new nC({read:h,...Ia(f,e,u),destroy:rC(iC.bind(void 0,{subprocessStdout:c,
subprocessStdin:f,subprocess:e,waitReadableDestroy:l,waitWritableFinal:u,waitWritableDestroy:d})),readableHighWaterMark:p,writableHighWaterMark:f.writableHighWaterMark,
readableObjectMode:g,writableObjectMode:f.writableObjectMode,encoding:m});return Ta({subprocessStdout:c,onStdoutDataDone:b,readable:S,subprocess:e,subprocessStdin:f}),
Ca(f,S,c),S},iC=async({subprocessStdout:e,subprocessStdin:t,subprocess:n,waitReadableDestroy:r,waitWritableFinal:i,waitWritableDestroy:s},o)=>{await Promise.all(
[Oa({subprocessStdout:e,subprocess:n,waitReadableDestroy:r},o),Na({subprocessStdin:t,subprocess:n,waitWritableFinal:i,waitWritableDestroy:s},o)])};var La=(e,t,{from:n,binary:r=!1,preserveNewlines:i=!1}={})=>{let s=r||q.has(t),o=rt(e,n),a=li({subprocessStdout:o,subprocess:e,binary:s,shouldEncode:!0,encoding:t,
preserveNewlines:i});return sC(a,o,e)},sC=async function*(e,t,n){try{yield*e}finally{t.readable&&t.destroy(),await n}};var Th=(e,{encoding:t})=>{let n=hh();e.readable=bh.bind(void 0,{subprocess:e,concurrentStreams:n,encoding:t}),e.writable=Eh.bind(void 0,{subprocess:e,concurrentStreams:n}),
e.duplex=xh.bind(void 0,{subprocess:e,concurrentStreams:n,encoding:t}),e.iterable=La.bind(void 0,e,t),e[Symbol.asyncIterator]=La.bind(void 0,e,t,{})};var Oh=(e,t)=>{for(let[n,r]of aC){let i=r.value.bind(t);Reflect.defineProperty(e,n,{...r,value:i})}},oC=(async()=>{})().constructor.prototype,aC=["then","catch",
"finally"].map(e=>[e,Reflect.getOwnPropertyDescriptor(oC,e)]);var vh=(e,t,n,r)=>{let{file:i,commandArguments:s,command:o,escapedCommand:a,startTime:c,verboseInfo:l,options:f,fileDescriptors:u}=fC(e,t,n),{subprocess:d,promise:m}=dC(
{file:i,commandArguments:s,options:f,startTime:c,verboseInfo:l,command:o,escapedCommand:a,fileDescriptors:u});return d.pipe=ci.bind(void 0,{source:d,sourcePromise:m,
boundOptions:{},createNested:r}),Oh(d,m),ne.set(d,{options:f,fileDescriptors:u}),d},fC=(e,t,n)=>{let{command:r,escapedCommand:i,startTime:s,verboseInfo:o}=gr(e,
t,n),{file:a,commandArguments:c,options:l}=Br(e,t,n),f=uC(l),u=Bm(f,o);return{file:a,commandArguments:c,command:r,escapedCommand:i,startTime:s,verboseInfo:o,options:f,
fileDescriptors:u}},uC=({timeout:e,signal:t,...n})=>{if(t!==void 0)throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');return{
...n,timeoutDuration:e}},dC=({file:e,commandArguments:t,options:n,startTime:r,verboseInfo:i,command:s,escapedCommand:o,fileDescriptors:a})=>{let c;try{c=lC(..._r(
e,t,n))}catch(g){return Mm({error:g,command:s,escapedCommand:o,fileDescriptors:a,options:n,startTime:r,verboseInfo:i})}let l=new AbortController;cC(Number.POSITIVE_INFINITY,
l.signal);let f=[...c.stdio];Wm(c,a,l),zm(c,n,l);let u={},d=te();c.kill=cd.bind(void 0,{kill:c.kill.bind(c),options:n,onInternalError:d,context:u,controller:l}),
c.all=ch(c,n),Th(c,n),Lm(c,n);let m=pC({subprocess:c,options:n,startTime:r,verboseInfo:i,fileDescriptors:a,originalStreams:f,command:s,escapedCommand:o,context:u,
onInternalError:d,controller:l});return{subprocess:c,promise:m}},pC=async({subprocess:e,options:t,startTime:n,verboseInfo:r,fileDescriptors:i,originalStreams:s,
command:o,escapedCommand:a,context:c,onInternalError:l,controller:f})=>{let[u,[d,m],g,p,h]=await mh({subprocess:e,options:t,context:c,verboseInfo:r,fileDescriptors:i,
originalStreams:s,onInternalError:l,controller:f});f.abort(),l.resolve();let b=g.map((x,T)=>fe(x,t,T)),S=fe(p,t,"all"),E=mC({errorInfo:u,exitCode:d,signal:m,stdio:b,
all:S,ipcOutput:h,context:c,options:t,command:o,escapedCommand:a,startTime:n});return at(E,r,t)},mC=({errorInfo:e,exitCode:t,signal:n,stdio:r,all:i,ipcOutput:s,
context:o,options:a,command:c,escapedCommand:l,startTime:f})=>"error"in e?Xt({error:e.error,command:c,escapedCommand:l,timedOut:o.terminationReason==="timeout",
isCanceled:o.terminationReason==="cancel"||o.terminationReason==="gracefulCancel",isGracefullyCanceled:o.terminationReason==="gracefulCancel",isMaxBuffer:e.error instanceof
re,isForcefullyTerminated:o.isForcefullyTerminated,exitCode:t,signal:n,stdio:r,all:i,ipcOutput:s,options:a,startTime:f,isSync:!1}):Yr({command:c,escapedCommand:l,
stdio:r,all:i,ipcOutput:s,options:a,startTime:f});var pi=(e,t)=>{let n=Object.fromEntries(Object.entries(t).map(([r,i])=>[r,hC(r,e[r],i)]));return{...e,...n}},hC=(e,t,n)=>gC.has(e)&&L(t)&&L(n)?{...t,...n}:n,gC=new Set(
["env",...no]);var Te=(e,t,n,r)=>{let i=(o,a,c)=>Te(o,a,n,c),s=(...o)=>yC({mapArguments:e,deepOptions:n,boundOptions:t,setBoundExeca:r,createNested:i},...o);return r!==void 0&&
r(s,i,t),s},yC=({mapArguments:e,deepOptions:t={},boundOptions:n={},setBoundExeca:r,createNested:i},s,...o)=>{if(L(s))return i(e,pi(n,s),r);let{file:a,commandArguments:c,
options:l,isSync:f}=bC({mapArguments:e,firstArgument:s,nextArguments:o,deepOptions:t,boundOptions:n});return f?Tm(a,c,l):vh(a,c,l,i)},bC=({mapArguments:e,firstArgument:t,
nextArguments:n,deepOptions:r,boundOptions:i})=>{let s=qf(t)?Ff(t,n):[t,...n],[o,a,c]=or(...s),l=pi(pi(r,i),c),{file:f=o,commandArguments:u=a,options:d=l,isSync:m=!1}=e(
{file:o,commandArguments:a,options:l});return{file:f,commandArguments:u,options:d,isSync:m}};var Ih=({file:e,commandArguments:t})=>Nh(e,t),Ch=({file:e,commandArguments:t})=>({...Nh(e,t),isSync:!0}),Nh=(e,t)=>{if(t.length>0)throw new TypeError(`The comma\
nd and its arguments must be passed as a single string: ${e} ${t}.`);let[n,...r]=SC(e);return{file:n,commandArguments:r}},SC=e=>{if(typeof e!="string")throw new TypeError(
`The command must be a string: ${String(e)}.`);let t=e.trim();if(t==="")return[];let n=[];for(let r of t.split(wC)){let i=n.at(-1);i&&i.endsWith("\\")?n[n.length-
1]=`${i.slice(0,-1)} ${r}`:n.push(r)}return n},wC=/ +/g;var Lh=(e,t,n)=>{e.sync=t(EC,n),e.s=e.sync},kh=({options:e})=>Dh(e),EC=({options:e})=>({...Dh(e),isSync:!0}),Dh=e=>({options:{...AC(e),...e}}),AC=({input:e,inputFile:t,
stdio:n})=>e===void 0&&t===void 0&&n===void 0?{stdin:"inherit"}:{},Mh={preferLocal:!0};var wq=Te(()=>({})),Eq=Te(()=>({isSync:!0})),Aq=Te(Ih),xq=Te(Ch),Tq=Te(Vd),Oq=Te(kh,{},Mh,Lh),{sendMessage:vq,getOneMessage:Iq,getEachMessage:Cq,getCancelSignal:Nq}=km();export{zw as a,xC as b,Fh as c,TC as d,OC as e,vC as f,Hf as g,wq as h,_e as i,Gh as j,R as k,mi as l,Vh as m,RC as n,_a as o,GC as p,KC as q};
