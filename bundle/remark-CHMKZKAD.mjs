import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{A as pt,B as mt,C as gt,D as xt,E as yt,F as kt,G as wt,H as bt,I as St,J as It,K as Et,L as be,M as Se,N as L,O as je,P as Ct,W as Tt,a as st,b as ot,c as at,
d as ct,e as lt,f as ye,j as ee,o as te,p as fe,r as ut,s as ke,t as ft,u as dt,v as ht,w as Le,x as Pe,y as Me,z as we}from"./chunk-D7MGBEVF.mjs";import{a as rt}from"./chunk-RYPJUSPJ.mjs";
import{a as xe}from"./chunk-TFPVM5KH.mjs";import{b as pn,c as mn,d as gn}from"./chunk-6WZNAABB.mjs";var Kt=pn((Hi,Jt)=>{"use strict";var Ce=Object.prototype.hasOwnProperty,Gt=Object.prototype.toString,Ut=Object.defineProperty,qt=Object.getOwnPropertyDescriptor,
Ot=function(e){return typeof Array.isArray=="function"?Array.isArray(e):Gt.call(e)==="[object Array]"},Wt=function(e){if(!e||Gt.call(e)!=="[object Object]")return!1;
var n=Ce.call(e,"constructor"),i=e.constructor&&e.constructor.prototype&&Ce.call(e.constructor.prototype,"isPrototypeOf");if(e.constructor&&!n&&!i)return!1;var r;
for(r in e);return typeof r>"u"||Ce.call(e,r)},$t=function(e,n){Ut&&n.name==="__proto__"?Ut(e,n.name,{enumerable:!0,configurable:!0,value:n.newValue,writable:!0}):
e[n.name]=n.newValue},Yt=function(e,n){if(n==="__proto__")if(Ce.call(e,n)){if(qt)return qt(e,n).value}else return;return e[n]};Jt.exports=function t(){var e,n,i,
r,o,a,l=arguments[0],d=1,u=arguments.length,c=!1;for(typeof l=="boolean"&&(c=l,l=arguments[1]||{},d=2),(l==null||typeof l!="object"&&typeof l!="function")&&(l={});d<
u;++d)if(e=arguments[d],e!=null)for(n in e)i=Yt(l,n),r=Yt(e,n),l!==r&&(c&&r&&(Wt(r)||(o=Ot(r)))?(o?(o=!1,a=i&&Ot(i)?i:[]):a=i&&Wt(i)?i:{},$t(l,{name:n,newValue:t(
c,a,r)})):typeof r<"u"&&$t(l,{name:n,newValue:r}));return l}});var zt={tokenize:xn};function xn(t){let e=t.attempt(this.parser.constructs.contentInitial,i,r),n;return e;function i(l){if(l===null){t.consume(l);return}return t.
enter("lineEnding"),t.consume(l),t.exit("lineEnding"),te(t,e,"linePrefix")}function r(l){return t.enter("paragraph"),o(l)}function o(l){let d=t.enter("chunkText",
{contentType:"text",previous:n});return n&&(n.next=d),n=d,a(l)}function a(l){if(l===null){t.exit("chunkText"),t.exit("paragraph"),t.consume(l);return}return ee(
l)?(t.consume(l),t.exit("chunkText"),o):(t.consume(l),a)}}var _t={tokenize:yn},Ft={tokenize:kn};function yn(t){let e=this,n=[],i=0,r,o,a;return l;function l(m){if(i<n.length){let S=n[i];return e.containerState=S[1],t.attempt(
S[0].continuation,d,u)(m)}return u(m)}function d(m){if(i++,e.containerState._closeFlow){e.containerState._closeFlow=void 0,r&&$();let S=e.events.length,T=S,E;for(;T--;)
if(e.events[T][0]==="exit"&&e.events[T][1].type==="chunkFlow"){E=e.events[T][1].end;break}N(i);let F=S;for(;F<e.events.length;)e.events[F][1].end={...E},F++;let _=new fe;
return _.add(T+1,0,e.events.slice(S)),_.add(S,F-S,[]),_.consume(e.events),u(m)}return l(m)}function u(m){if(i===n.length){if(!r)return y(m);if(r.currentConstruct&&
r.currentConstruct.concrete)return P(m);e.interrupt=!!(r.currentConstruct&&!r._gfmTableDynamicInterruptHack)}return e.containerState={},t.check(Ft,c,g)(m)}function c(m){
return r&&$(),N(i),y(m)}function g(m){return e.parser.lazy[e.now().line]=i!==n.length,a=e.now().offset,P(m)}function y(m){return e.containerState={},t.attempt(Ft,
b,P)(m)}function b(m){return i++,n.push([e.currentConstruct,e.containerState]),y(m)}function P(m){if(m===null){r&&$(),N(0),t.consume(m);return}return r=r||e.parser.
flow(e.now()),t.enter("chunkFlow",{_tokenizer:r,contentType:"flow",previous:o}),V(m)}function V(m){if(m===null){H(t.exit("chunkFlow"),!0),N(0),t.consume(m);return}
return ee(m)?(t.consume(m),H(t.exit("chunkFlow")),i=0,e.interrupt=void 0,l):(t.consume(m),V)}function H(m,S){let T=e.sliceStream(m);if(S&&T.push(null),m.previous=
o,o&&(o.next=m),o=m,r.defineSkip(m.start),r.write(T),e.parser.lazy[m.start.line]){let E=r.events.length;for(;E--;)if(r.events[E][1].start.offset<a&&(!r.events[E][1].
end||r.events[E][1].end.offset>a))return;let F=e.events.length,_=F,q,C;for(;_--;)if(e.events[_][0]==="exit"&&e.events[_][1].type==="chunkFlow"){if(q){C=e.events[_][1].
end;break}q=!0}for(N(i),E=F;E<e.events.length;)e.events[E][1].end={...C},E++;let z=new fe;z.add(_+1,0,e.events.slice(F)),z.add(F,E-F,[]),z.consume(e.events)}}function N(m){
let S=n.length;for(;S-- >m;){let T=n[S];e.containerState=T[1],T[0].exit.call(e,t)}n.length=m}function $(){r.write([null]),o=void 0,r=void 0,e.containerState._closeFlow=
void 0}}function kn(t,e,n){return te(t,t.attempt(this.parser.constructs.document,e,n),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?
void 0:4)}var At={tokenize:wn};function wn(t){let e=this,n=t.attempt(dt,i,t.attempt(this.parser.constructs.flowInitial,r,te(t,t.attempt(this.parser.constructs.flow,r,t.attempt(
gt,r)),"linePrefix")));return n;function i(o){if(o===null){t.consume(o);return}return t.enter("lineEndingBlank"),t.consume(o),t.exit("lineEndingBlank"),e.currentConstruct=
void 0,n}function r(o){if(o===null){t.consume(o);return}return t.enter("lineEnding"),t.consume(o),t.exit("lineEnding"),e.currentConstruct=void 0,n}}var Bt={resolveAll:jt()},Lt=Mt("string"),Pt=Mt("text");function Mt(t){return{resolveAll:jt(t==="text"?bn:void 0),tokenize:e};function e(n){let i=this,r=this.parser.
constructs[t],o=n.attempt(r,a,l);return a;function a(c){return u(c)?o(c):l(c)}function l(c){if(c===null){n.consume(c);return}return n.enter("data"),n.consume(c),
d}function d(c){return u(c)?(n.exit("data"),o(c)):(n.consume(c),d)}function u(c){if(c===null)return!0;let g=r[c],y=-1;if(g)for(;++y<g.length;){let b=g[y];if(!b.
previous||b.previous.call(i,i.previous))return!0}return!1}}}function jt(t){return e;function e(n,i){let r=-1,o;for(;++r<=n.length;)o===void 0?n[r]&&n[r][1].type===
"data"&&(o=r,r++):(!n[r]||n[r][1].type!=="data")&&(r!==o+2&&(n[o][1].end=n[r-1][1].end,n.splice(o+2,r-o-2),r=o+2),o=void 0);return t?t(n,i):n}}function bn(t,e){
let n=new fe,i=0;for(;++i<=t.length;)if((i===t.length||t[i][1].type==="lineEnding")&&t[i-1][1].type==="data"){let r=t[i-1][1],o=e.sliceStream(r),a=o.length,l=-1,
d=0,u;for(;a--;){let c=o[a];if(typeof c=="string"){for(l=c.length;c.charCodeAt(l-1)===32;)d++,l--;if(l)break;l=-1}else if(c===-2)u=!0,d++;else if(c!==-1){a++;break}}
if(e._contentTypeTextTrailing&&i===t.length&&(d=0),d){let c={type:i===t.length||u||d<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:a?l:r.start._bufferIndex+
l,_index:r.start._index+a,line:r.end.line,column:r.end.column-d,offset:r.end.offset-d},end:{...r.end}};r.end={...c.start},r.start.offset===r.end.offset?Object.assign(
r,c):n.add(i,0,[["enter",c,e],["exit",c,e]])}i++}return n.consume(t),t}var De={};mn(De,{attentionMarkers:()=>_n,contentInitial:()=>In,disable:()=>An,document:()=>Sn,flow:()=>Cn,flowInitial:()=>En,insideSpan:()=>Fn,string:()=>Tn,text:()=>zn});var Sn={42:L,43:L,45:L,48:L,49:L,50:L,51:L,52:L,53:L,54:L,55:L,56:L,57:L,62:ht},In={91:xt},En={[-2]:we,[-1]:we,32:we},Cn={35:kt,42:Se,45:[je,Se],60:wt,61:je,95:Se,
96:Me,126:Me},Tn={38:Pe,92:Le},zn={[-5]:be,[-4]:be,[-3]:be,33:It,38:Pe,42:ke,60:[ft,bt],91:Et,92:[yt,Le],93:St,95:ke,96:pt},Fn={null:[ke,Bt]},_n={null:[42,95]},
An={null:[]};function Dt(t,e,n){let i={_bufferIndex:-1,_index:0,line:n&&n.line||1,column:n&&n.column||1,offset:n&&n.offset||0},r={},o=[],a=[],l=[],d=!0,u={attempt:q(F),check:q(
_),consume:S,enter:T,exit:E,interrupt:q(_,{interrupt:!0})},c={code:null,containerState:{},defineSkip:N,events:[],now:H,parser:t,previous:null,sliceSerialize:P,sliceStream:V,
write:b},g=e.tokenize.call(c,u),y;return e.resolveAll&&o.push(e),c;function b(h){return a=at(a,h),$(),a[a.length-1]!==null?[]:(C(e,0),c.events=ut(o,c.events,c),
c.events)}function P(h,k){return Ln(V(h),k)}function V(h){return Bn(a,h)}function H(){let{_bufferIndex:h,_index:k,line:M,column:D,offset:Y}=i;return{_bufferIndex:h,
_index:k,line:M,column:D,offset:Y}}function N(h){r[h.line]=h.column,ie()}function $(){for(;i._index<a.length;){let h=a[i._index];if(typeof h=="string"){let k=i.
_index;for(i._bufferIndex<0&&(i._bufferIndex=0);i._index===k&&i._bufferIndex<h.length;)m(h.charCodeAt(i._bufferIndex))}else m(h)}}function m(h){d=void 0,y=h,g=g(
h)}function S(h){ee(h)?(i.line++,i.column=1,i.offset+=h===-3?2:1,ie()):h!==-1&&(i.column++,i.offset++),i._bufferIndex<0?i._index++:(i._bufferIndex++,i._bufferIndex===
a[i._index].length&&(i._bufferIndex=-1,i._index++)),c.previous=h,d=!0}function T(h,k){let M=k||{};return M.type=h,M.start=H(),c.events.push(["enter",M,c]),l.push(
M),M}function E(h){let k=l.pop();return k.end=H(),c.events.push(["exit",k,c]),k}function F(h,k){C(h,k.from)}function _(h,k){k.restore()}function q(h,k){return M;
function M(D,Y,J){let re,K,he,se;return Array.isArray(D)?oe(D):"tokenize"in D?oe([D]):_e(D);function _e(I){return ae;function ae(Q){let X=Q!==null&&I[Q],G=Q!==null&&
I.null,Ae=[...Array.isArray(X)?X:X?[X]:[],...Array.isArray(G)?G:G?[G]:[]];return oe(Ae)(Q)}}function oe(I){return re=I,K=0,I.length===0?J:pe(I[K])}function pe(I){
return ae;function ae(Q){return se=z(),he=I,I.partial||(c.currentConstruct=I),I.name&&c.parser.constructs.disable.null.includes(I.name)?ge(Q):I.tokenize.call(k?
Object.assign(Object.create(c),k):c,u,me,ge)(Q)}}function me(I){return d=!0,h(he,se),Y}function ge(I){return d=!0,se.restore(),++K<re.length?pe(re[K]):J}}}function C(h,k){
h.resolveAll&&!o.includes(h)&&o.push(h),h.resolve&&ot(c.events,k,c.events.length-k,h.resolve(c.events.slice(k),c)),h.resolveTo&&(c.events=h.resolveTo(c.events,c))}
function z(){let h=H(),k=c.previous,M=c.currentConstruct,D=c.events.length,Y=Array.from(l);return{from:D,restore:J};function J(){i=h,c.previous=k,c.currentConstruct=
M,c.events.length=D,l=Y,ie()}}function ie(){i.line in r&&i.column<2&&(i.column=r[i.line],i.offset+=r[i.line]-1)}}function Bn(t,e){let n=e.start._index,i=e.start.
_bufferIndex,r=e.end._index,o=e.end._bufferIndex,a;if(n===r)a=[t[n].slice(i,o)];else{if(a=t.slice(n,r),i>-1){let l=a[0];typeof l=="string"?a[0]=l.slice(i):a.shift()}
o>0&&a.push(t[r].slice(0,o))}return a}function Ln(t,e){let n=-1,i=[],r;for(;++n<t.length;){let o=t[n],a;if(typeof o=="string")a=o;else switch(o){case-5:{a="\r";
break}case-4:{a=`
`;break}case-3:{a=`\r
`;break}case-2:{a=e?" ":"	";break}case-1:{if(!e&&r)continue;a=" ";break}default:a=String.fromCharCode(o)}r=o===-2,i.push(a)}return i.join("")}function Re(t){let i={constructs:ct([De,...(t||{}).extensions||[]]),content:r(zt),defined:[],document:r(_t),flow:r(At),lazy:{},string:r(Lt),text:r(Pt)};return i;
function r(o){return a;function a(l){return Dt(i,o,l)}}}function Ve(t){for(;!mt(t););return t}var Rt=/[\0\t\n\r]/g;function ve(){let t=1,e="",n=!0,i;return r;function r(o,a,l){o=e+(typeof o=="string"?o.toString():new TextDecoder(a||void 0).decode(o));let d=[],
u=0;for(e="",n&&(o.charCodeAt(0)===65279&&u++,n=void 0);u<o.length;){Rt.lastIndex=u;let c=Rt.exec(o),g=c&&c.index!==void 0?c.index:o.length,y=o.charCodeAt(g);if(!c){
e=o.slice(u);break}if(y===10&&u===g&&i)d.push(-3),i=void 0;else switch(i&&(d.push(-5),i=void 0),u<g&&(d.push(o.slice(u,g)),t+=g-u),y){case 0:{d.push(65533),t++;
break}case 9:{let b=Math.ceil(t/4)*4;for(d.push(-2);t++<b;)d.push(-1);break}case 10:{d.push(-4),t=1;break}default:i=!0,t=1}u=g+1}return l&&(i&&d.push(-5),e&&d.push(
e),d.push(null)),d}}function O(t){return!t||typeof t!="object"?"":"position"in t||"type"in t?Vt(t.position):"start"in t||"end"in t?Vt(t):"line"in t||"column"in t?He(t):""}function He(t){
return vt(t&&t.line)+":"+vt(t&&t.column)}function Vt(t){return He(t&&t.start)+"-"+He(t&&t.end)}function vt(t){return t&&typeof t=="number"?t:1}var Nt={}.hasOwnProperty;function Ne(t,e,n){return e&&typeof e=="object"&&(n=e,e=void 0),Pn(n)(Ve(Re(n).document().write(ve()(t,e,!0))))}function Pn(t){let e={afterExit:[],
beforeEnter:[],transforms:[],canContainEols:["emphasis","fragment","heading","paragraph","strong"],enter:{autolink:a(tt),autolinkProtocol:C,autolinkEmail:C,atxHeading:a(
Xe),blockQuote:a(X),characterEscape:C,characterReference:C,codeFenced:a(G),codeFencedFenceInfo:l,codeFencedFenceMeta:l,codeIndented:a(G,l),codeText:a(Ae,l),codeTextData:C,
data:C,codeFlowValue:C,definition:a(on),definitionDestinationString:l,definitionLabelString:l,definitionTitleString:l,emphasis:a(an),hardBreakEscape:a(Ze),hardBreakTrailing:a(
Ze),htmlFlow:a(et,l),htmlFlowData:C,htmlText:a(et,l),htmlTextData:C,image:a(cn),label:l,link:a(tt),listItem:a(ln),listItemValue:b,listOrdered:a(nt,y),listUnordered:a(
nt),paragraph:a(un),reference:oe,referenceString:l,resourceDestinationString:l,resourceTitleString:l,setextHeading:a(Xe),strong:a(fn),thematicBreak:a(hn)},exit:{
atxHeading:u(),atxHeadingSequence:E,autolink:u(),autolinkEmail:Q,autolinkProtocol:ae,blockQuote:u(),characterEscapeValue:z,characterReferenceMarkerHexadecimal:me,
characterReferenceMarkerNumeric:me,characterReferenceValue:ge,characterReference:I,codeFenced:u(N),codeFencedFence:H,codeFencedFenceInfo:P,codeFencedFenceMeta:V,
codeFlowValue:z,codeIndented:u($),codeText:u(D),codeTextData:z,data:z,definition:u(),definitionDestinationString:T,definitionLabelString:m,definitionTitleString:S,
emphasis:u(),hardBreakEscape:u(h),hardBreakTrailing:u(h),htmlFlow:u(k),htmlFlowData:z,htmlText:u(M),htmlTextData:z,image:u(J),label:K,labelText:re,lineEnding:ie,
link:u(Y),listItem:u(),listOrdered:u(),listUnordered:u(),paragraph:u(),referenceString:pe,resourceDestinationString:he,resourceTitleString:se,resource:_e,setextHeading:u(
q),setextHeadingLineSequence:_,setextHeadingText:F,strong:u(),thematicBreak:u()}};Qt(e,(t||{}).mdastExtensions||[]);let n={};return i;function i(s){let f={type:"\
root",children:[],position:void 0},p={stack:[f],tokenStack:[],config:e,enter:d,exit:c,buffer:l,resume:g,data:n},x=[],A=[],w=-1;for(;++w<s.length;)if(A.push(s[w]),
s[w][1].type==="listOrdered"||s[w][1].type==="listUnordered")if(s[w][0]==="enter")x.push(A.length-1);else{let B=x.pop();o(A,B)}for(s=A,w=-1;++w<s.length;){let B=e[s[w][0]];
s[w][0]==="enter"&&e.beforeEnter.length>0&&r(e.beforeEnter,{...p,sliceSerialize:s[w][2].sliceSerialize},s[w][1]),Nt.call(B,s[w][1].type)&&B[s[w][1].type].call({
...p,sliceSerialize:s[w][2].sliceSerialize},s[w][1]),s[w][0]==="exit"&&e.afterExit.length>0&&r(e.afterExit,{...p,sliceSerialize:s[w][2].sliceSerialize},s[w][1])}
if(p.tokenStack.length>0){let B=p.tokenStack[p.tokenStack.length-1];(B[1]||Ht).call(p,void 0,B[0])}for(f.position={start:W(s.length>0?s[0][1].start:{line:1,column:1,
offset:0}),end:W(s.length>0?s[s.length-2][1].end:{line:1,column:1,offset:0})},w=-1;++w<e.transforms.length;)f=e.transforms[w](f)||f;return f}function r(s,f,p){let x=-1;
for(;++x<s.length;)s[x].call(f,p)}function o(s,f){let p=s.length-1,x=f-1,A=-1,w=!1,B,v,ce,le,ue=[];for(;++x<=p;){let j=s[x];switch(j[1].type){case"listUnordered":case"\
listOrdered":case"blockQuote":{j[0]==="enter"?A++:A--,le=void 0;break}case"lineEndingBlank":{j[0]==="enter"&&(B&&!le&&!A&&!ce&&(ce=x),le=void 0);break}case"line\
Prefix":case"listItemValue":case"listItemMarker":case"listItemPrefix":case"listItemPrefixWhitespace":break;default:le=void 0}if(!A&&j[0]==="enter"&&j[1].type===
"listItemPrefix"||A===-1&&j[0]==="exit"&&(j[1].type==="listUnordered"||j[1].type==="listOrdered")){if(B){let Z=x;for(v=void 0;Z--;){let U=s[Z];if(U[1].type==="l\
ineEnding"||U[1].type==="lineEndingBlank"){if(U[0]==="exit")continue;v&&(s[v][1].type="lineEndingBlank",w=!0),U[1].type="lineEnding",v=Z}else if(!(U[1].type==="\
linePrefix"||U[1].type==="blockQuotePrefix"||U[1].type==="blockQuotePrefixWhitespace"||U[1].type==="blockQuoteMarker"||U[1].type==="listItemIndent"))break}ce&&(!v||
ce<v)&&(B._spread=!0),B.end=Object.assign({},v?s[v][1].start:j[1].end),ue.push({at:v||x,event:["exit",B,j[2]]})}if(j[1].type==="listItemPrefix"){let Z={type:"li\
stItem",_spread:!1,start:Object.assign({},j[1].start),end:void 0};B=Z,ue.push({at:x,event:["enter",Z,j[2]]}),ce=void 0,le=!0}}}let it=s.splice(f),Be=0;for(x=-1;++x<
it.length;){for(;Be<ue.length&&ue[Be].at===f+x;)s.push(ue[Be++].event);s.push(it[x])}s[f][1]._spread=w}function a(s,f){return p;function p(x){d.call(this,s(x),x),
f&&f.call(this,x)}}function l(){this.stack.push({type:"fragment",children:[]})}function d(s,f,p){this.stack[this.stack.length-1].children.push(s),this.stack.push(
s),this.tokenStack.push([f,p||void 0]),s.position={start:W(f.start),end:void 0}}function u(s){return f;function f(p){s&&s.call(this,p),c.call(this,p)}}function c(s,f){
let p=this.stack.pop(),x=this.tokenStack.pop();if(!x)throw new Error("Cannot close `"+s.type+"` ("+O({start:s.start,end:s.end})+"): it\u2019s not open");x[0].type!==
s.type&&(f?f.call(this,s,x[0]):(x[1]||Ht).call(this,s,x[0])),p.position.end=W(s.end)}function g(){return rt(this.stack.pop())}function y(){this.data.expectingFirstListItemValue=
!0}function b(s){if(this.data.expectingFirstListItemValue){let f=this.stack[this.stack.length-2];f.start=Number.parseInt(this.sliceSerialize(s),10),this.data.expectingFirstListItemValue=
void 0}}function P(){let s=this.resume(),f=this.stack[this.stack.length-1];f.lang=s}function V(){let s=this.resume(),f=this.stack[this.stack.length-1];f.meta=s}
function H(){this.data.flowCodeInside||(this.buffer(),this.data.flowCodeInside=!0)}function N(){let s=this.resume(),f=this.stack[this.stack.length-1];f.value=s.
replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,""),this.data.flowCodeInside=void 0}function $(){let s=this.resume(),f=this.stack[this.stack.length-1];f.value=s.replace(/(\r?\n|\r)$/g,
"")}function m(s){let f=this.resume(),p=this.stack[this.stack.length-1];p.label=f,p.identifier=ye(this.sliceSerialize(s)).toLowerCase()}function S(){let s=this.
resume(),f=this.stack[this.stack.length-1];f.title=s}function T(){let s=this.resume(),f=this.stack[this.stack.length-1];f.url=s}function E(s){let f=this.stack[this.
stack.length-1];if(!f.depth){let p=this.sliceSerialize(s).length;f.depth=p}}function F(){this.data.setextHeadingSlurpLineEnding=!0}function _(s){let f=this.stack[this.
stack.length-1];f.depth=this.sliceSerialize(s).codePointAt(0)===61?1:2}function q(){this.data.setextHeadingSlurpLineEnding=void 0}function C(s){let p=this.stack[this.
stack.length-1].children,x=p[p.length-1];(!x||x.type!=="text")&&(x=dn(),x.position={start:W(s.start),end:void 0},p.push(x)),this.stack.push(x)}function z(s){let f=this.
stack.pop();f.value+=this.sliceSerialize(s),f.position.end=W(s.end)}function ie(s){let f=this.stack[this.stack.length-1];if(this.data.atHardBreak){let p=f.children[f.
children.length-1];p.position.end=W(s.end),this.data.atHardBreak=void 0;return}!this.data.setextHeadingSlurpLineEnding&&e.canContainEols.includes(f.type)&&(C.call(
this,s),z.call(this,s))}function h(){this.data.atHardBreak=!0}function k(){let s=this.resume(),f=this.stack[this.stack.length-1];f.value=s}function M(){let s=this.
resume(),f=this.stack[this.stack.length-1];f.value=s}function D(){let s=this.resume(),f=this.stack[this.stack.length-1];f.value=s}function Y(){let s=this.stack[this.
stack.length-1];if(this.data.inReference){let f=this.data.referenceType||"shortcut";s.type+="Reference",s.referenceType=f,delete s.url,delete s.title}else delete s.
identifier,delete s.label;this.data.referenceType=void 0}function J(){let s=this.stack[this.stack.length-1];if(this.data.inReference){let f=this.data.referenceType||
"shortcut";s.type+="Reference",s.referenceType=f,delete s.url,delete s.title}else delete s.identifier,delete s.label;this.data.referenceType=void 0}function re(s){
let f=this.sliceSerialize(s),p=this.stack[this.stack.length-2];p.label=Ct(f),p.identifier=ye(f).toLowerCase()}function K(){let s=this.stack[this.stack.length-1],
f=this.resume(),p=this.stack[this.stack.length-1];if(this.data.inReference=!0,p.type==="link"){let x=s.children;p.children=x}else p.alt=f}function he(){let s=this.
resume(),f=this.stack[this.stack.length-1];f.url=s}function se(){let s=this.resume(),f=this.stack[this.stack.length-1];f.title=s}function _e(){this.data.inReference=
void 0}function oe(){this.data.referenceType="collapsed"}function pe(s){let f=this.resume(),p=this.stack[this.stack.length-1];p.label=f,p.identifier=ye(this.sliceSerialize(
s)).toLowerCase(),this.data.referenceType="full"}function me(s){this.data.characterReferenceType=s.type}function ge(s){let f=this.sliceSerialize(s),p=this.data.
characterReferenceType,x;p?(x=lt(f,p==="characterReferenceMarkerNumeric"?10:16),this.data.characterReferenceType=void 0):x=st(f);let A=this.stack[this.stack.length-
1];A.value+=x}function I(s){let f=this.stack.pop();f.position.end=W(s.end)}function ae(s){z.call(this,s);let f=this.stack[this.stack.length-1];f.url=this.sliceSerialize(
s)}function Q(s){z.call(this,s);let f=this.stack[this.stack.length-1];f.url="mailto:"+this.sliceSerialize(s)}function X(){return{type:"blockquote",children:[],position:void 0}}
function G(){return{type:"code",lang:null,meta:null,value:"",position:void 0}}function Ae(){return{type:"inlineCode",value:"",position:void 0}}function on(){return{
type:"definition",identifier:"",label:null,title:null,url:"",position:void 0}}function an(){return{type:"emphasis",children:[],position:void 0}}function Xe(){return{
type:"heading",depth:0,children:[],position:void 0}}function Ze(){return{type:"break",position:void 0}}function et(){return{type:"html",value:"",position:void 0}}
function cn(){return{type:"image",title:null,url:"",alt:null,position:void 0}}function tt(){return{type:"link",title:null,url:"",children:[],position:void 0}}function nt(s){
return{type:"list",ordered:s.type==="listOrdered",start:null,spread:s._spread,children:[],position:void 0}}function ln(s){return{type:"listItem",spread:s._spread,
checked:null,children:[],position:void 0}}function un(){return{type:"paragraph",children:[],position:void 0}}function fn(){return{type:"strong",children:[],position:void 0}}
function dn(){return{type:"text",value:"",position:void 0}}function hn(){return{type:"thematicBreak",position:void 0}}}function W(t){return{line:t.line,column:t.
column,offset:t.offset}}function Qt(t,e){let n=-1;for(;++n<e.length;){let i=e[n];Array.isArray(i)?Qt(t,i):Mn(t,i)}}function Mn(t,e){let n;for(n in e)if(Nt.call(
e,n))switch(n){case"canContainEols":{let i=e[n];i&&t[n].push(...i);break}case"transforms":{let i=e[n];i&&t[n].push(...i);break}case"afterExit":case"beforeEnter":{
let i=e[n];i&&t[n].push(i);break}case"enter":case"exit":{let i=e[n];i&&Object.assign(t[n],i);break}}}function Ht(t,e){throw t?new Error("Cannot close `"+t.type+
"` ("+O({start:t.start,end:t.end})+"): a different token (`"+e.type+"`, "+O({start:e.start,end:e.end})+") is open"):new Error("Cannot close document, a token (`"+
e.type+"`, "+O({start:e.start,end:e.end})+") is still open")}function Ie(t){let e=this;e.parser=n;function n(i){return Ne(i,{...e.data("settings"),...t,extensions:e.data("micromarkExtensions")||[],mdastExtensions:e.data("\
fromMarkdownExtensions")||[]})}}function Ee(t){let e=this;e.compiler=n;function n(i){return Tt(i,{...e.data("settings"),...t,extensions:e.data("toMarkdownExtensions")||[]})}}function Qe(t){if(t)throw t}var Fe=gn(Kt(),1);function Ue(){let t=[],e={run:n,use:i};return e;function n(...r){let o=-1,a=r.pop();if(typeof a!="function")throw new TypeError("Expected function as last argum\
ent, not "+a);l(null,...r);function l(d,...u){let c=t[++o],g=-1;if(d){a(d);return}for(;++g<r.length;)(u[g]===null||u[g]===void 0)&&(u[g]=r[g]);r=u,c?Xt(c,l)(...u):
a(null,...u)}}function i(r){if(typeof r!="function")throw new TypeError("Expected `middelware` to be a function, not "+r);return t.push(r),e}}function Xt(t,e){let n;
return i;function i(...a){let l=t.length>a.length,d;l&&a.push(r);try{d=t.apply(this,a)}catch(u){let c=u;if(l&&n)throw c;return r(c)}l||(d&&d.then&&typeof d.then==
"function"?d.then(o,r):d instanceof Error?r(d):o(d))}function r(a,...l){n||(n=!0,e(a,...l))}function o(a){r(null,a)}}var ne=class extends Error{constructor(e,n,i){super(),typeof n=="string"&&(i=n,n=void 0);let r="",o={},a=!1;if(n&&("line"in n&&"column"in n?o={place:n}:"start"in
n&&"end"in n?o={place:n}:"type"in n?o={ancestors:[n],place:n.position}:o={...n}),typeof e=="string"?r=e:!o.cause&&e&&(a=!0,r=e.message,o.cause=e),!o.ruleId&&!o.
source&&typeof i=="string"){let d=i.indexOf(":");d===-1?o.ruleId=i:(o.source=i.slice(0,d),o.ruleId=i.slice(d+1))}if(!o.place&&o.ancestors){let d=o.ancestors[o.ancestors.
length-1];d&&(o.place=d.position)}let l=o.place&&"start"in o.place?o.place.start:o.place;this.ancestors=o.ancestors||void 0,this.cause=o.cause||void 0,this.column=
l?l.column:void 0,this.fatal=void 0,this.file="",this.message=r,this.line=l?l.line:void 0,this.name=O(o.place)||"1:1",this.place=o.place||void 0,this.reason=this.
message,this.ruleId=o.ruleId||void 0,this.source=o.source||void 0,this.stack=a&&o.cause&&typeof o.cause.stack=="string"?o.cause.stack:"",this.actual=void 0,this.
expected=void 0,this.note=void 0,this.url=void 0}};Object.defineProperties(ne.prototype,{file:{configurable:!0,enumerable:!0,value:"",writable:!0},name:{configurable:!0,
enumerable:!0,value:"",writable:!0},reason:{configurable:!0,enumerable:!0,value:"",writable:!0},message:{configurable:!0,enumerable:!0,value:"",writable:!0},stack:{
configurable:!0,enumerable:!0,value:"",writable:!0},column:{configurable:!0,enumerable:!0,writable:!0},line:{configurable:!0,enumerable:!0,writable:!0},ancestors:{
configurable:!0,enumerable:!0,writable:!0},cause:{configurable:!0,enumerable:!0,writable:!0},fatal:{configurable:!0,enumerable:!0,writable:!0},place:{configurable:!0,
enumerable:!0,writable:!0},ruleId:{configurable:!0,enumerable:!0,writable:!0},source:{configurable:!0,enumerable:!0,writable:!0}});import{default as R}from"node:path";import{default as Zt}from"node:process";import{fileURLToPath as en}from"node:url";function Te(t){return!!(t!==null&&typeof t=="object"&&"href"in t&&t.href&&"protocol"in t&&t.protocol&&t.auth===void 0)}var qe=["history","path","basename","stem","extname","dirname"],de=class{constructor(e){let n;e?Te(e)?n={path:e}:typeof e=="string"||jn(e)?n={value:e}:n=e:n={},
this.cwd="cwd"in n?"":Zt.cwd(),this.data={},this.history=[],this.messages=[],this.value,this.map,this.result,this.stored;let i=-1;for(;++i<qe.length;){let o=qe[i];
o in n&&n[o]!==void 0&&n[o]!==null&&(this[o]=o==="history"?[...n[o]]:n[o])}let r;for(r in n)qe.includes(r)||(this[r]=n[r])}get basename(){return typeof this.path==
"string"?R.basename(this.path):void 0}set basename(e){We(e,"basename"),Oe(e,"basename"),this.path=R.join(this.dirname||"",e)}get dirname(){return typeof this.path==
"string"?R.dirname(this.path):void 0}set dirname(e){tn(this.basename,"dirname"),this.path=R.join(e||"",this.basename)}get extname(){return typeof this.path=="st\
ring"?R.extname(this.path):void 0}set extname(e){if(Oe(e,"extname"),tn(this.dirname,"extname"),e){if(e.codePointAt(0)!==46)throw new Error("`extname` must start\
 with `.`");if(e.includes(".",1))throw new Error("`extname` cannot contain multiple dots")}this.path=R.join(this.dirname,this.stem+(e||""))}get path(){return this.
history[this.history.length-1]}set path(e){Te(e)&&(e=en(e)),We(e,"path"),this.path!==e&&this.history.push(e)}get stem(){return typeof this.path=="string"?R.basename(
this.path,this.extname):void 0}set stem(e){We(e,"stem"),Oe(e,"stem"),this.path=R.join(this.dirname||"",e+(this.extname||""))}fail(e,n,i){let r=this.message(e,n,
i);throw r.fatal=!0,r}info(e,n,i){let r=this.message(e,n,i);return r.fatal=void 0,r}message(e,n,i){let r=new ne(e,n,i);return this.path&&(r.name=this.path+":"+r.
name,r.file=this.path),r.fatal=!1,this.messages.push(r),r}toString(e){return this.value===void 0?"":typeof this.value=="string"?this.value:new TextDecoder(e||void 0).
decode(this.value)}};function Oe(t,e){if(t&&t.includes(R.sep))throw new Error("`"+e+"` cannot be a path: did not expect `"+R.sep+"`")}function We(t,e){if(!t)throw new Error(
"`"+e+"` cannot be empty")}function tn(t,e){if(!t)throw new Error("Setting `"+e+"` requires `path` to be set too")}function jn(t){return!!(t&&typeof t=="object"&&
"byteLength"in t&&"byteOffset"in t)}var nn=(function(t){let i=this.constructor.prototype,r=i[t],o=function(){return r.apply(o,arguments)};return Object.setPrototypeOf(o,i),o});var Dn={}.hasOwnProperty,Je=class t extends nn{constructor(){super("copy"),this.Compiler=void 0,this.Parser=void 0,this.attachers=[],this.compiler=void 0,this.freezeIndex=
-1,this.frozen=void 0,this.namespace={},this.parser=void 0,this.transformers=Ue()}copy(){let e=new t,n=-1;for(;++n<this.attachers.length;){let i=this.attachers[n];
e.use(...i)}return e.data((0,Fe.default)(!0,{},this.namespace)),e}data(e,n){return typeof e=="string"?arguments.length===2?(Ge("data",this.frozen),this.namespace[e]=
n,this):Dn.call(this.namespace,e)&&this.namespace[e]||void 0:e?(Ge("data",this.frozen),this.namespace=e,this):this.namespace}freeze(){if(this.frozen)return this;
let e=this;for(;++this.freezeIndex<this.attachers.length;){let[n,...i]=this.attachers[this.freezeIndex];if(i[0]===!1)continue;i[0]===!0&&(i[0]=void 0);let r=n.call(
e,...i);typeof r=="function"&&this.transformers.use(r)}return this.frozen=!0,this.freezeIndex=Number.POSITIVE_INFINITY,this}parse(e){this.freeze();let n=ze(e),i=this.
parser||this.Parser;return $e("parse",i),i(String(n),n)}process(e,n){let i=this;return this.freeze(),$e("process",this.parser||this.Parser),Ye("process",this.compiler||
this.Compiler),n?r(void 0,n):new Promise(r);function r(o,a){let l=ze(e),d=i.parse(l);i.run(d,l,function(c,g,y){if(c||!g||!y)return u(c);let b=g,P=i.stringify(b,
y);Vn(P)?y.value=P:y.result=P,u(c,y)});function u(c,g){c||!g?a(c):o?o(g):n(void 0,g)}}}processSync(e){let n=!1,i;return this.freeze(),$e("processSync",this.parser||
this.Parser),Ye("processSync",this.compiler||this.Compiler),this.process(e,r),sn("processSync","process",n),i;function r(o,a){n=!0,Qe(o),i=a}}run(e,n,i){rn(e),this.
freeze();let r=this.transformers;return!i&&typeof n=="function"&&(i=n,n=void 0),i?o(void 0,i):new Promise(o);function o(a,l){let d=ze(n);r.run(e,d,u);function u(c,g,y){
let b=g||e;c?l(c):a?a(b):i(void 0,b,y)}}}runSync(e,n){let i=!1,r;return this.run(e,n,o),sn("runSync","run",i),r;function o(a,l){Qe(a),r=l,i=!0}}stringify(e,n){this.
freeze();let i=ze(n),r=this.compiler||this.Compiler;return Ye("stringify",r),rn(e),r(e,i)}use(e,...n){let i=this.attachers,r=this.namespace;if(Ge("use",this.frozen),
e!=null)if(typeof e=="function")d(e,n);else if(typeof e=="object")Array.isArray(e)?l(e):a(e);else throw new TypeError("Expected usable value, not `"+e+"`");return this;
function o(u){if(typeof u=="function")d(u,[]);else if(typeof u=="object")if(Array.isArray(u)){let[c,...g]=u;d(c,g)}else a(u);else throw new TypeError("Expected \
usable value, not `"+u+"`")}function a(u){if(!("plugins"in u)&&!("settings"in u))throw new Error("Expected usable value but received an empty preset, which is p\
robably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");l(u.plugins),u.settings&&(r.settings=(0,Fe.default)(
!0,r.settings,u.settings))}function l(u){let c=-1;if(u!=null)if(Array.isArray(u))for(;++c<u.length;){let g=u[c];o(g)}else throw new TypeError("Expected a list o\
f plugins, not `"+u+"`")}function d(u,c){let g=-1,y=-1;for(;++g<i.length;)if(i[g][0]===u){y=g;break}if(y===-1)i.push([u,...c]);else if(c.length>0){let[b,...P]=c,
V=i[y][1];xe(V)&&xe(b)&&(b=(0,Fe.default)(!0,V,b)),i[y]=[u,b,...P]}}}},Ke=new Je().freeze();function $e(t,e){if(typeof e!="function")throw new TypeError("Cannot\
 `"+t+"` without `parser`")}function Ye(t,e){if(typeof e!="function")throw new TypeError("Cannot `"+t+"` without `compiler`")}function Ge(t,e){if(e)throw new Error(
"Cannot call `"+t+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")}function rn(t){if(!xe(t)||
typeof t.type!="string")throw new TypeError("Expected node, got `"+t+"`")}function sn(t,e,n){if(!n)throw new Error("`"+t+"` finished async. Use `"+e+"` instead")}
function ze(t){return Rn(t)?t:new de(t)}function Rn(t){return!!(t&&typeof t=="object"&&"message"in t&&"messages"in t)}function Vn(t){return typeof t=="string"||
vn(t)}function vn(t){return!!(t&&typeof t=="object"&&"byteLength"in t&&"byteOffset"in t)}var br=Ke().use(Ie).use(Ee).freeze();export{br as remark};
