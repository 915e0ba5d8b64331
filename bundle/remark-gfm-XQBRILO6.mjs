import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{Q as Tt,R as Lt,S as St,T as Mt,U as zt,V as H,b as B,d as At,f as R,g as O,h as W,i as Ct,j as E,k as C,l as z,m as j,n as I,o as D,q as U,r as Ft,u as Dt}from"./chunk-D7MGBEVF.mjs";
import{a as yt}from"./chunk-RYPJUSPJ.mjs";import"./chunk-6WZNAABB.mjs";function $(t,n){let e=String(t);if(typeof n!="string")throw new TypeError("Expected character");let r=0,a=e.indexOf(n);for(;a!==-1;)r++,a=e.indexOf(n,a+n.length);
return r}function G(t){if(typeof t!="string")throw new TypeError("Expected a string");return t.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}function Z(t,n,e){let a=Tt((e||{}).ignore||[]),o=Jt(n),i=-1;for(;++i<o.length;)Mt(t,u);function u(m,p,l){if(m.type==="text"&&typeof l=="number")return s(m,p,l);
if(a(m,l,p[p.length-1]))return St}function s(m,p,l){let x=p[p.length-1],k=o[i][0],h=o[i][1],b=0,w=!1,g=[];k.lastIndex=0;let c=k.exec(m.value);for(;c;){let y=c.index,
F={index:c.index,input:c.input,stack:[...p,m]},A=h(...c,F);if(typeof A=="string"&&(A=A.length>0?{type:"text",value:A}:void 0),A===!1)k.lastIndex=y+1;else{if(b!==
y&&d({type:"text",value:m.value.slice(b,y)}),Array.isArray(A))for(let L of A)d(L);else A&&d(A);b=y+c[0].length,w=!0}if(!k.global)break;c=k.exec(m.value)}return w?
(b<m.value.length&&d({type:"text",value:m.value.slice(b)}),x.children.splice(l,1,...g)):g=[m],l+g.length;function d(y){let F=g[g.length-1];F&&F.type==="text"&&y.
type==="text"?F.value+=y.value:g.push(y)}}}function Jt(t){if(!Array.isArray(t))throw new TypeError("Expected find and replace tuple or list of tuples");let n=[],
e=!t[0]||Array.isArray(t[0])?t:[t],r=-1;for(;++r<e.length;){let a=e[r];n.push([Kt(a[0]),Yt(a[1])])}return n}function Kt(t){return typeof t=="string"?new RegExp(
G(t),"g"):t}function Yt(t){return typeof t=="function"?t:function(){return t}}var N="phrasing",X=["autolink","link","image","label"];function J(){return{transforms:[oe],enter:{literalAutolink:te,literalAutolinkEmail:Q,literalAutolinkHttp:Q,
literalAutolinkWww:Q},exit:{literalAutolink:re,literalAutolinkEmail:ie,literalAutolinkHttp:ee,literalAutolinkWww:ne}}}function K(){return{unsafe:[{character:"@",
before:"[+\\-.\\w]",after:"[\\-.\\w]",inConstruct:N,notInConstruct:X},{character:".",before:"[Ww]",after:"[\\-.\\w]",inConstruct:N,notInConstruct:X},{character:"\
:",before:"[ps]",after:"\\/",inConstruct:N,notInConstruct:X}]}}function te(t){this.enter({type:"link",title:null,url:"",children:[],position:void 0},t)}function Q(t){
this.config.enter.autolinkProtocol.call(this,t)}function ee(t){this.config.exit.autolinkProtocol.call(this,t)}function ne(t){this.config.exit.data.call(this,t);
let n=this.stack[this.stack.length-1];n.type,n.url="http://"+this.sliceSerialize(t)}function ie(t){this.config.exit.autolinkEmail.call(this,t)}function re(t){this.
exit(t)}function oe(t){Z(t,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,le],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
se],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,ue],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,ae]],{ignore:[
"link","linkReference"]})}function le(t,n,e,r,a){if(!he(a))return!1;let o="";if(/^w/i.test(n)&&(e=n+e,n="",o="http://"),j(e.charCodeAt(0))||!fe(e))return!1;let i=me(
e+r),u={type:"link",title:null,url:o+n+i[0],children:[{type:"text",value:n+i[0],position:void 0}],position:void 0};return i[1]?[u,{type:"text",value:i[1],position:void 0}]:
u}function ae(t,n,e){return/[\d\-_]$/.test(e)?!1:{type:"link",title:null,url:"mailto:"+n+"@"+e,children:[{type:"text",value:n+"@"+e,position:void 0}],position:void 0}}
function ue(t,n,e){if(/[\d\-_]$/.test(e))return!1;let r="mailto:"+n+"@"+e;return{type:"link",title:null,url:r,children:[{type:"text",value:r,position:void 0}],position:void 0}}
function se(t,n,e,r,a){if(/[\d\-_]$/.test(e)||r&&(!/[A-Za-z]$/.test(r)||a.input.charAt(a.index+t.length)==="@"))return!1;let o="xmpp:"+n+"@"+e+(r||"");return{type:"\
link",title:null,url:o,children:[{type:"text",value:o,position:void 0}],position:void 0}}function fe(t){let n=t.split(".");return!(n.length<2||n[n.length-1]&&(/_/.
test(n[n.length-1])||!/[\dA-Za-z]/.test(n[n.length-1]))||n[n.length-2]&&(/_/.test(n[n.length-2])||!/[\dA-Za-z]/.test(n[n.length-2])))}function me(t){let n=t.length;
for(;n>0;){let i=t.charCodeAt(n-1);if(i===33||i===34||i===38||i===39||i===41||i===44||i===46||i===58||i===59||i===60||i===62||i===63||i===93||i===125)n--;else break}
if(n===t.length)return[t,void 0];let e=t.slice(n);t=t.slice(0,n);let r=e.indexOf(")"),a=$(t,"("),o=$(t,")");for(;r!==-1&&a>o;)t+=e.slice(0,r+1),e=e.slice(r+1),r=
e.indexOf(")"),o++;return[t,e]}function he(t){let n=t.input.charCodeAt(t.index-1);return t.index===0||I(n)||j(n)}It.peek=ye;function pe(){this.buffer()}function ge(t){this.enter({type:"footnoteReference",identifier:"",label:""},t)}function ce(){this.buffer()}function ke(t){
this.enter({type:"footnoteDefinition",identifier:"",label:"",children:[]},t)}function be(t){let n=this.resume(),e=this.stack[this.stack.length-1];e.type,e.identifier=
R(this.sliceSerialize(t)).toLowerCase(),e.label=n}function we(t){this.exit(t)}function xe(t){let n=this.resume(),e=this.stack[this.stack.length-1];e.type,e.identifier=
R(this.sliceSerialize(t)).toLowerCase(),e.label=n}function de(t){this.exit(t)}function ye(){return"["}function It(t,n,e,r){let a=e.createTracker(r),o=a.move("[^"),
i=e.enter("footnoteReference"),u=e.enter("reference");return o+=a.move(e.safe(e.associationId(t),{after:"]",before:o})),u(),i(),o+=a.move("]"),o}function Y(){return{
enter:{gfmFootnoteCallString:pe,gfmFootnoteCall:ge,gfmFootnoteDefinitionLabelString:ce,gfmFootnoteDefinition:ke},exit:{gfmFootnoteCallString:be,gfmFootnoteCall:we,
gfmFootnoteDefinitionLabelString:xe,gfmFootnoteDefinition:de}}}function tt(t){let n=!1;return t&&t.firstLineBlank&&(n=!0),{handlers:{footnoteDefinition:e,footnoteReference:It},
unsafe:[{character:"[",inConstruct:["label","phrasing","reference"]}]};function e(r,a,o,i){let u=o.createTracker(i),s=u.move("[^"),m=o.enter("footnoteDefinition"),
p=o.enter("label");return s+=u.move(o.safe(o.associationId(r),{before:s,after:"]"})),p(),s+=u.move("]:"),r.children&&r.children.length>0&&(u.shift(4),s+=u.move(
(n?`
`:" ")+o.indentLines(o.containerFlow(r,u.current()),n?Rt:Ae))),m(),s}}function Ae(t,n,e){return n===0?t:Rt(t,n,e)}function Rt(t,n,e){return(e?"":"    ")+t}var Ce=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"];it.attention=Te;it.peek=Le;function et(){return{canContainEols:[
"delete"],enter:{strikethrough:Fe},exit:{strikethrough:De}}}function nt(){return{handlers:{delete:it},unsafe:[{character:"~",inConstruct:"phrasing",notInConstruct:Ce}]}}
function Fe(t){this.enter({type:"delete",children:[],position:void 0},t)}function De(t){this.exit(t)}function it(t,n,e,r){let a=e.createTracker(r),o=e.stack.includes(
"strikethrough")?"~":"~~",i=e.enter("strikethrough"),u=a.move(o);return u+=e.containerPhrasing(t,{...a.current(),before:u,after:"~"}),u+=a.move(o),i(),u}function Te(){
return{construct:"strikethrough",markers:["~"],sizes:[2,1]}}function Le(){return"~"}function Se(t){return t.length}function Pt(t,n){let e=n||{},r=(e.align||[]).concat(),a=e.stringLength||Se,o=[],i=[],u=[],s=[],m=0,p=-1;for(;++p<t.length;){let b=[],
w=[],g=-1;for(t[p].length>m&&(m=t[p].length);++g<t[p].length;){let c=Me(t[p][g]);if(e.alignDelimiters!==!1){let d=a(c);w[g]=d,(s[g]===void 0||d>s[g])&&(s[g]=d)}
b.push(c)}i[p]=b,u[p]=w}let l=-1;if(typeof r=="object"&&"length"in r)for(;++l<m;)o[l]=Et(r[l]);else{let b=Et(r);for(;++l<m;)o[l]=b}l=-1;let x=[],k=[];for(;++l<m;){
let b=o[l],w="",g="";b===99?(w=":",g=":"):b===108?w=":":b===114&&(g=":");let c=e.alignDelimiters===!1?1:Math.max(1,s[l]-w.length-g.length),d=w+"-".repeat(c)+g;e.
alignDelimiters!==!1&&(c=w.length+c+g.length,c>s[l]&&(s[l]=c),k[l]=c),x[l]=d}i.splice(1,0,x),u.splice(1,0,k),p=-1;let h=[];for(;++p<i.length;){let b=i[p],w=u[p],
g=e.fillRows===!1?Math.max(1,i[p===1?0:p].length):m;l=-1;let c=[];for(;++l<g;){let d=b[l]||"",y="",F="";if(e.alignDelimiters!==!1){let A=s[l]-(w[l]||0),L=o[l];if(L===
114)y=" ".repeat(A);else if(L===99){let M=A/2;A%2?(y=" ".repeat(M+.5),F=" ".repeat(M-.5)):(y=" ".repeat(M),F=y)}else F=" ".repeat(A)}e.delimiterStart!==!1&&!l&&
c.push("|"),e.padding!==!1&&!(e.alignDelimiters===!1&&d==="")&&(e.delimiterStart!==!1||l)&&c.push(" "),e.alignDelimiters!==!1&&c.push(y),c.push(d),e.alignDelimiters!==
!1&&c.push(F),e.padding!==!1&&c.push(" "),(e.delimiterEnd!==!1||l!==g-1)&&c.push("|")}h.push(e.delimiterEnd===!1?c.join("").replace(/ +$/,""):c.join(""))}return h.
join(`
`)}function Me(t){return t==null?"":String(t)}function Et(t){let n=typeof t=="string"?t.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===
114?114:0}function ot(){return{enter:{table:ze,tableData:Ot,tableHeader:Ot,tableRow:Re},exit:{codeText:Ee,table:Ie,tableData:rt,tableHeader:rt,tableRow:rt}}}function ze(t){
let n=t._align;this.enter({type:"table",align:n.map(function(e){return e==="none"?null:e}),children:[],position:void 0},t),this.data.inTable=!0}function Ie(t){this.
exit(t),this.data.inTable=void 0}function Re(t){this.enter({type:"tableRow",children:[],position:void 0},t)}function rt(t){this.exit(t)}function Ot(t){this.enter(
{type:"tableCell",children:[],position:void 0},t)}function Ee(t){let n=this.resume();this.data.inTable&&(n=n.replace(/\\([\\|])/g,Pe));let e=this.stack[this.stack.
length-1];e.type,e.value=n,this.exit(t)}function Pe(t,n){return n==="|"?n:t}function lt(t){let n=t||{},{tableCellPadding:e,tablePipeAlign:r,stringLength:a}=n,o=e?
" ":"|";return{handlers:{inlineCode:x,table:i,tableCell:s,tableRow:u},join:[Oe],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:`
`,inConstruct:"tableCell"},{atBreak:!0,character:"|",after:"[	 :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:!0,character:":",after:"-"},{atBreak:!0,character:"\
-",after:"[:|-]"}]};function i(k,h,b,w){let g=p(k,b,w),c=g[0];if(c){let d=k.align?k.align.length:0,y=-1;if(!d)for(;++y<g.length;)g[y].length>d&&(d=g[y].length);
for(;c.length<d;)c.push("")}return m(g,k.align)}function u(k,h,b,w){let g=l(k,b,w),c=m([g]);return c.slice(0,c.indexOf(`
`))}function s(k,h,b,w){let g=b.enter("tableCell"),c=b.enter("phrasing"),d=b.containerPhrasing(k,{...w,before:o,after:o});return c(),g(),d}function m(k,h){return Pt(
k,{align:h,alignDelimiters:r,fillRows:!1,padding:e,stringLength:a})}function p(k,h,b){let{children:w}=k,g=-1,c=[],d=h.enter("table");for(;++g<w.length;)c[g]=l(w[g],
h,b);return d(),c}function l(k,h,b){let{children:w}=k,g=-1,c=[],d=h.enter("tableRow");for(;++g<w.length;)c[g]=s(w[g],k,h,b);return d(),c}function x(k,h,b){let w=H.
inlineCode(k,h,b);if(!b.stack.includes("tableCell"))return w;let g=[],c=0,d=w.indexOf("|");for(;d!==-1;){let y=d;for(;y>c&&w.charCodeAt(y-1)===92;)y--;g.push(w.
slice(c,d)),(d-y)%2===0&&g.push("\\"),c=d,d=w.indexOf("|",d+1)}return g.push(w.slice(c)),g.join("")}}function Oe(t,n,e,r){if(t.type==="table"&&e.type==="listIte\
m"&&e.spread===!1&&(n.type==="definition"||n.type==="heading"&&je(n,r)||n.type==="paragraph"||n.type==="table"))return 1}function je(t,n){let e=!1;return zt(t,function(r){
if(r.type==="break"||"value"in r&&/\r?\n|\r/.test(r.value))return e=!0,Lt}),!!((!t.depth||t.depth<3)&&yt(t)&&(n.options.setext||e))}function at(){return{exit:{taskListCheckValueChecked:jt,taskListCheckValueUnchecked:jt,paragraph:ve}}}function ut(){return{handlers:{paragraph:_e},join:[He]}}function jt(t){
let n=this.stack[this.stack.length-2];n.type,n.checked=t.type==="taskListCheckValueChecked"}function ve(t){let n=this.stack[this.stack.length-2];if(n&&n.type===
"listItem"&&typeof n.checked=="boolean"){let e=this.stack[this.stack.length-1];e.type;let r=e.children[0];if(r&&r.type==="text"){let a=n.children,o=-1,i;for(;++o<
a.length;){let u=a[o];if(u.type==="paragraph"){i=u;break}}i===e&&(r.value=r.value.slice(1),r.value.length===0?e.children.shift():e.position&&r.position&&typeof r.
position.start.offset=="number"&&(r.position.start.column++,r.position.start.offset++,e.position.start={...r.position.start}))}}this.exit(t)}function _e(t,n,e,r){
if(!n||n.type!=="listItem"||vt(n)!==t)return H.paragraph(t,n,e,r);let a="["+(n.checked?"x":" ")+"] ",o=e.createTracker(r);o.move(a);let i=H.paragraph(t.children.
length>0?t:{type:"paragraph",children:[{type:"text",value:" "}]},n,e,{...r,...o.current()});return a+i}function He(t,n,e){if(!(t.type==="definition"&&e.type==="\
listItem"))return;let r=vt(e);if(r&&e.children.indexOf(t)<e.children.indexOf(r))return 0}function vt(t){if(typeof t.checked=="boolean")for(let n of t.children){
if(n.type==="paragraph")return n;if(n.type!=="definition")return}}function st(){return[J(),Y(),et(),ot(),at()]}function ft(t){return{extensions:[K(),tt(t),nt(),lt(t),ut()]}}var Be={tokenize:$e,partial:!0},_t={tokenize:Ge,partial:!0},Ht={tokenize:Ze,partial:!0},Bt={tokenize:Ne,partial:!0},We={tokenize:Xe,partial:!0},Wt={name:"wwwAut\
olink",tokenize:qe,previous:qt},Vt={name:"protocolAutolink",tokenize:Ue,previous:Ut},S={name:"emailAutolink",tokenize:Ve,previous:$t},T={};function ht(){return{
text:T}}var P=48;for(;P<123;)T[P]=S,P++,P===58?P=65:P===91&&(P=97);T[43]=S;T[45]=S;T[46]=S;T[95]=S;T[72]=[S,Vt];T[104]=[S,Vt];T[87]=[S,Wt];T[119]=[S,Wt];function Ve(t,n,e){
let r=this,a,o;return i;function i(l){return!mt(l)||!$t.call(r,r.previous)||pt(r.events)?e(l):(t.enter("literalAutolink"),t.enter("literalAutolinkEmail"),u(l))}
function u(l){return mt(l)?(t.consume(l),u):l===64?(t.consume(l),s):e(l)}function s(l){return l===46?t.check(We,p,m)(l):l===45||l===95||W(l)?(o=!0,t.consume(l),
s):p(l)}function m(l){return t.consume(l),a=!0,s}function p(l){return o&&a&&O(r.previous)?(t.exit("literalAutolinkEmail"),t.exit("literalAutolink"),n(l)):e(l)}}
function qe(t,n,e){let r=this;return a;function a(i){return i!==87&&i!==119||!qt.call(r,r.previous)||pt(r.events)?e(i):(t.enter("literalAutolink"),t.enter("lite\
ralAutolinkWww"),t.check(Be,t.attempt(_t,t.attempt(Ht,o),e),e)(i))}function o(i){return t.exit("literalAutolinkWww"),t.exit("literalAutolink"),n(i)}}function Ue(t,n,e){
let r=this,a="",o=!1;return i;function i(l){return(l===72||l===104)&&Ut.call(r,r.previous)&&!pt(r.events)?(t.enter("literalAutolink"),t.enter("literalAutolinkHt\
tp"),a+=String.fromCodePoint(l),t.consume(l),u):e(l)}function u(l){if(O(l)&&a.length<5)return a+=String.fromCodePoint(l),t.consume(l),u;if(l===58){let x=a.toLowerCase();
if(x==="http"||x==="https")return t.consume(l),s}return e(l)}function s(l){return l===47?(t.consume(l),o?m:(o=!0,s)):e(l)}function m(l){return l===null||Ct(l)||
C(l)||I(l)||j(l)?e(l):t.attempt(_t,t.attempt(Ht,p),e)(l)}function p(l){return t.exit("literalAutolinkHttp"),t.exit("literalAutolink"),n(l)}}function $e(t,n,e){let r=0;
return a;function a(i){return(i===87||i===119)&&r<3?(r++,t.consume(i),a):i===46&&r===3?(t.consume(i),o):e(i)}function o(i){return i===null?e(i):n(i)}}function Ge(t,n,e){
let r,a,o;return i;function i(m){return m===46||m===95?t.check(Bt,s,u)(m):m===null||C(m)||I(m)||m!==45&&j(m)?s(m):(o=!0,t.consume(m),i)}function u(m){return m===
95?r=!0:(a=r,r=void 0),t.consume(m),i}function s(m){return a||r||!o?e(m):n(m)}}function Ze(t,n){let e=0,r=0;return a;function a(i){return i===40?(e++,t.consume(
i),a):i===41&&r<e?o(i):i===33||i===34||i===38||i===39||i===41||i===42||i===44||i===46||i===58||i===59||i===60||i===63||i===93||i===95||i===126?t.check(Bt,n,o)(i):
i===null||C(i)||I(i)?n(i):(t.consume(i),a)}function o(i){return i===41&&r++,t.consume(i),a}}function Ne(t,n,e){return r;function r(u){return u===33||u===34||u===
39||u===41||u===42||u===44||u===46||u===58||u===59||u===63||u===95||u===126?(t.consume(u),r):u===38?(t.consume(u),o):u===93?(t.consume(u),a):u===60||u===null||C(
u)||I(u)?n(u):e(u)}function a(u){return u===null||u===40||u===91||C(u)||I(u)?n(u):r(u)}function o(u){return O(u)?i(u):e(u)}function i(u){return u===59?(t.consume(
u),r):O(u)?(t.consume(u),i):e(u)}}function Xe(t,n,e){return r;function r(o){return t.consume(o),a}function a(o){return W(o)?e(o):n(o)}}function qt(t){return t===
null||t===40||t===42||t===95||t===91||t===93||t===126||C(t)}function Ut(t){return!O(t)}function $t(t){return!(t===47||mt(t))}function mt(t){return t===43||t===45||
t===46||t===95||W(t)}function pt(t){let n=t.length,e=!1;for(;n--;){let r=t[n][1];if((r.type==="labelLink"||r.type==="labelImage")&&!r._balanced){e=!0;break}if(r.
_gfmAutolinkLiteralWalkedInto){e=!1;break}}return t.length>0&&!e&&(t[t.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),e}var Qe={tokenize:rn,partial:!0};function gt(){return{document:{91:{name:"gfmFootnoteDefinition",tokenize:tn,continuation:{tokenize:en},exit:nn}},text:{91:{name:"\
gfmFootnoteCall",tokenize:Ye},93:{name:"gfmPotentialFootnoteCall",add:"after",tokenize:Je,resolveTo:Ke}}}}function Je(t,n,e){let r=this,a=r.events.length,o=r.parser.
gfmFootnotes||(r.parser.gfmFootnotes=[]),i;for(;a--;){let s=r.events[a][1];if(s.type==="labelImage"){i=s;break}if(s.type==="gfmFootnoteCall"||s.type==="labelLin\
k"||s.type==="label"||s.type==="image"||s.type==="link")break}return u;function u(s){if(!i||!i._balanced)return e(s);let m=R(r.sliceSerialize({start:i.end,end:r.
now()}));return m.codePointAt(0)!==94||!o.includes(m.slice(1))?e(s):(t.enter("gfmFootnoteCallLabelMarker"),t.consume(s),t.exit("gfmFootnoteCallLabelMarker"),n(s))}}
function Ke(t,n){let e=t.length,r;for(;e--;)if(t[e][1].type==="labelImage"&&t[e][0]==="enter"){r=t[e][1];break}t[e+1][1].type="data",t[e+3][1].type="gfmFootnote\
CallLabelMarker";let a={type:"gfmFootnoteCall",start:Object.assign({},t[e+3][1].start),end:Object.assign({},t[t.length-1][1].end)},o={type:"gfmFootnoteCallMarke\
r",start:Object.assign({},t[e+3][1].end),end:Object.assign({},t[e+3][1].end)};o.end.column++,o.end.offset++,o.end._bufferIndex++;let i={type:"gfmFootnoteCallStr\
ing",start:Object.assign({},o.end),end:Object.assign({},t[t.length-1][1].start)},u={type:"chunkString",contentType:"string",start:Object.assign({},i.start),end:Object.
assign({},i.end)},s=[t[e+1],t[e+2],["enter",a,n],t[e+3],t[e+4],["enter",o,n],["exit",o,n],["enter",i,n],["enter",u,n],["exit",u,n],["exit",i,n],t[t.length-2],t[t.
length-1],["exit",a,n]];return t.splice(e,t.length-e+1,...s),t}function Ye(t,n,e){let r=this,a=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]),o=0,i;return u;
function u(l){return t.enter("gfmFootnoteCall"),t.enter("gfmFootnoteCallLabelMarker"),t.consume(l),t.exit("gfmFootnoteCallLabelMarker"),s}function s(l){return l!==
94?e(l):(t.enter("gfmFootnoteCallMarker"),t.consume(l),t.exit("gfmFootnoteCallMarker"),t.enter("gfmFootnoteCallString"),t.enter("chunkString").contentType="stri\
ng",m)}function m(l){if(o>999||l===93&&!i||l===null||l===91||C(l))return e(l);if(l===93){t.exit("chunkString");let x=t.exit("gfmFootnoteCallString");return a.includes(
R(r.sliceSerialize(x)))?(t.enter("gfmFootnoteCallLabelMarker"),t.consume(l),t.exit("gfmFootnoteCallLabelMarker"),t.exit("gfmFootnoteCall"),n):e(l)}return C(l)||
(i=!0),o++,t.consume(l),l===92?p:m}function p(l){return l===91||l===92||l===93?(t.consume(l),o++,m):m(l)}}function tn(t,n,e){let r=this,a=r.parser.gfmFootnotes||
(r.parser.gfmFootnotes=[]),o,i=0,u;return s;function s(h){return t.enter("gfmFootnoteDefinition")._container=!0,t.enter("gfmFootnoteDefinitionLabel"),t.enter("g\
fmFootnoteDefinitionLabelMarker"),t.consume(h),t.exit("gfmFootnoteDefinitionLabelMarker"),m}function m(h){return h===94?(t.enter("gfmFootnoteDefinitionMarker"),
t.consume(h),t.exit("gfmFootnoteDefinitionMarker"),t.enter("gfmFootnoteDefinitionLabelString"),t.enter("chunkString").contentType="string",p):e(h)}function p(h){
if(i>999||h===93&&!u||h===null||h===91||C(h))return e(h);if(h===93){t.exit("chunkString");let b=t.exit("gfmFootnoteDefinitionLabelString");return o=R(r.sliceSerialize(
b)),t.enter("gfmFootnoteDefinitionLabelMarker"),t.consume(h),t.exit("gfmFootnoteDefinitionLabelMarker"),t.exit("gfmFootnoteDefinitionLabel"),x}return C(h)||(u=!0),
i++,t.consume(h),h===92?l:p}function l(h){return h===91||h===92||h===93?(t.consume(h),i++,p):p(h)}function x(h){return h===58?(t.enter("definitionMarker"),t.consume(
h),t.exit("definitionMarker"),a.includes(o)||a.push(o),D(t,k,"gfmFootnoteDefinitionWhitespace")):e(h)}function k(h){return n(h)}}function en(t,n,e){return t.check(
Dt,n,t.attempt(Qe,n,e))}function nn(t){t.exit("gfmFootnoteDefinition")}function rn(t,n,e){let r=this;return D(t,a,"gfmFootnoteDefinitionIndent",5);function a(o){
let i=r.events[r.events.length-1];return i&&i[1].type==="gfmFootnoteDefinitionIndent"&&i[2].sliceSerialize(i[1],!0).length===4?n(o):e(o)}}function ct(t){let e=(t||{}).singleTilde,r={name:"strikethrough",tokenize:o,resolveAll:a};return e==null&&(e=!0),{text:{126:r},insideSpan:{null:[r]},attentionMarkers:{
null:[126]}};function a(i,u){let s=-1;for(;++s<i.length;)if(i[s][0]==="enter"&&i[s][1].type==="strikethroughSequenceTemporary"&&i[s][1]._close){let m=s;for(;m--;)
if(i[m][0]==="exit"&&i[m][1].type==="strikethroughSequenceTemporary"&&i[m][1]._open&&i[s][1].end.offset-i[s][1].start.offset===i[m][1].end.offset-i[m][1].start.
offset){i[s][1].type="strikethroughSequence",i[m][1].type="strikethroughSequence";let p={type:"strikethrough",start:Object.assign({},i[m][1].start),end:Object.assign(
{},i[s][1].end)},l={type:"strikethroughText",start:Object.assign({},i[m][1].end),end:Object.assign({},i[s][1].start)},x=[["enter",p,u],["enter",i[m][1],u],["exi\
t",i[m][1],u],["enter",l,u]],k=u.parser.constructs.insideSpan.null;k&&B(x,x.length,0,Ft(k,i.slice(m+1,s),u)),B(x,x.length,0,[["exit",l,u],["enter",i[s][1],u],["\
exit",i[s][1],u],["exit",p,u]]),B(i,m-1,s-m+3,x),s=m+x.length-2;break}}for(s=-1;++s<i.length;)i[s][1].type==="strikethroughSequenceTemporary"&&(i[s][1].type="da\
ta");return i}function o(i,u,s){let m=this.previous,p=this.events,l=0;return x;function x(h){return m===126&&p[p.length-1][1].type!=="characterEscape"?s(h):(i.enter(
"strikethroughSequenceTemporary"),k(h))}function k(h){let b=U(m);if(h===126)return l>1?s(h):(i.consume(h),l++,k);if(l<2&&!e)return s(h);let w=i.exit("strikethro\
ughSequenceTemporary"),g=U(h);return w._open=!g||g===2&&!!b,w._close=!b||b===2&&!!g,u(h)}}}var V=class{constructor(){this.map=[],this.index=new Map}add(n,e,r){on(this,n,e,r)}consume(n){if(this.map.sort(function(o,i){return o[0]-i[0]}),this.map.length===
0)return;let e=this.map.length,r=[];for(;e>0;)e-=1,r.push(n.slice(this.map[e][0]+this.map[e][1]),this.map[e][2]),n.length=this.map[e][0];r.push(n.slice()),n.length=
0;let a=r.pop();for(;a;){for(let o of a)n.push(o);a=r.pop()}this.map.length=0,this.index.clear()}};function on(t,n,e,r){if(e===0&&r.length===0)return;let a=t.index.
get(n);if(a){a[1]+=e,a[2].push(...r);return}let o=[n,e,r];t.map.push(o),t.index.set(n,o)}function Gt(t,n){let e=!1,r=[];for(;n<t.length;){let a=t[n];if(e){if(a[0]==="enter")a[1].type==="tableContent"&&r.push(t[n+1][1].type==="tableDelimiterMarker"?"\
left":"none");else if(a[1].type==="tableContent"){if(t[n-1][1].type==="tableDelimiterMarker"){let o=r.length-1;r[o]=r[o]==="left"?"center":"right"}}else if(a[1].
type==="tableDelimiterRow")break}else a[0]==="enter"&&a[1].type==="tableDelimiterRow"&&(e=!0);n+=1}return r}function kt(){return{flow:{null:{name:"table",tokenize:ln,resolveAll:an}}}}function ln(t,n,e){let r=this,a=0,o=0,i;return u;function u(f){let _=r.events.length-
1;for(;_>-1;){let{type:dt}=r.events[_][1];if(dt==="lineEnding"||dt==="linePrefix")_--;else break}let wt=_>-1?r.events[_][1].type:null,xt=wt==="tableHead"||wt===
"tableRow"?A:s;return xt===A&&r.parser.lazy[r.now().line]?e(f):xt(f)}function s(f){return t.enter("tableHead"),t.enter("tableRow"),m(f)}function m(f){return f===
124||(i=!0,o+=1),p(f)}function p(f){return f===null?e(f):E(f)?o>1?(o=0,r.interrupt=!0,t.exit("tableRow"),t.enter("lineEnding"),t.consume(f),t.exit("lineEnding"),
k):e(f):z(f)?D(t,p,"whitespace")(f):(o+=1,i&&(i=!1,a+=1),f===124?(t.enter("tableCellDivider"),t.consume(f),t.exit("tableCellDivider"),i=!0,p):(t.enter("data"),l(
f)))}function l(f){return f===null||f===124||C(f)?(t.exit("data"),p(f)):(t.consume(f),f===92?x:l)}function x(f){return f===92||f===124?(t.consume(f),l):l(f)}function k(f){
return r.interrupt=!1,r.parser.lazy[r.now().line]?e(f):(t.enter("tableDelimiterRow"),i=!1,z(f)?D(t,h,"linePrefix",r.parser.constructs.disable.null.includes("cod\
eIndented")?void 0:4)(f):h(f))}function h(f){return f===45||f===58?w(f):f===124?(i=!0,t.enter("tableCellDivider"),t.consume(f),t.exit("tableCellDivider"),b):F(f)}
function b(f){return z(f)?D(t,w,"whitespace")(f):w(f)}function w(f){return f===58?(o+=1,i=!0,t.enter("tableDelimiterMarker"),t.consume(f),t.exit("tableDelimiter\
Marker"),g):f===45?(o+=1,g(f)):f===null||E(f)?y(f):F(f)}function g(f){return f===45?(t.enter("tableDelimiterFiller"),c(f)):F(f)}function c(f){return f===45?(t.consume(
f),c):f===58?(i=!0,t.exit("tableDelimiterFiller"),t.enter("tableDelimiterMarker"),t.consume(f),t.exit("tableDelimiterMarker"),d):(t.exit("tableDelimiterFiller"),
d(f))}function d(f){return z(f)?D(t,y,"whitespace")(f):y(f)}function y(f){return f===124?h(f):f===null||E(f)?!i||a!==o?F(f):(t.exit("tableDelimiterRow"),t.exit(
"tableHead"),n(f)):F(f)}function F(f){return e(f)}function A(f){return t.enter("tableRow"),L(f)}function L(f){return f===124?(t.enter("tableCellDivider"),t.consume(
f),t.exit("tableCellDivider"),L):f===null||E(f)?(t.exit("tableRow"),n(f)):z(f)?D(t,L,"whitespace")(f):(t.enter("data"),M(f))}function M(f){return f===null||f===
124||C(f)?(t.exit("data"),L(f)):(t.consume(f),f===92?Qt:M)}function Qt(f){return f===92||f===124?(t.consume(f),M):M(f)}}function an(t,n){let e=-1,r=!0,a=0,o=[0,
0,0,0],i=[0,0,0,0],u=!1,s=0,m,p,l,x=new V;for(;++e<t.length;){let k=t[e],h=k[1];k[0]==="enter"?h.type==="tableHead"?(u=!1,s!==0&&(Zt(x,n,s,m,p),p=void 0,s=0),m=
{type:"table",start:Object.assign({},h.start),end:Object.assign({},h.end)},x.add(e,0,[["enter",m,n]])):h.type==="tableRow"||h.type==="tableDelimiterRow"?(r=!0,l=
void 0,o=[0,0,0,0],i=[0,e+1,0,0],u&&(u=!1,p={type:"tableBody",start:Object.assign({},h.start),end:Object.assign({},h.end)},x.add(e,0,[["enter",p,n]])),a=h.type===
"tableDelimiterRow"?2:p?3:1):a&&(h.type==="data"||h.type==="tableDelimiterMarker"||h.type==="tableDelimiterFiller")?(r=!1,i[2]===0&&(o[1]!==0&&(i[0]=i[1],l=q(x,
n,o,a,void 0,l),o=[0,0,0,0]),i[2]=e)):h.type==="tableCellDivider"&&(r?r=!1:(o[1]!==0&&(i[0]=i[1],l=q(x,n,o,a,void 0,l)),o=i,i=[o[1],e,0,0])):h.type==="tableHead"?
(u=!0,s=e):h.type==="tableRow"||h.type==="tableDelimiterRow"?(s=e,o[1]!==0?(i[0]=i[1],l=q(x,n,o,a,e,l)):i[1]!==0&&(l=q(x,n,i,a,e,l)),a=0):a&&(h.type==="data"||h.
type==="tableDelimiterMarker"||h.type==="tableDelimiterFiller")&&(i[3]=e)}for(s!==0&&Zt(x,n,s,m,p),x.consume(n.events),e=-1;++e<n.events.length;){let k=n.events[e];
k[0]==="enter"&&k[1].type==="table"&&(k[1]._align=Gt(n.events,e))}return t}function q(t,n,e,r,a,o){let i=r===1?"tableHeader":r===2?"tableDelimiter":"tableData",
u="tableContent";e[0]!==0&&(o.end=Object.assign({},v(n.events,e[0])),t.add(e[0],0,[["exit",o,n]]));let s=v(n.events,e[1]);if(o={type:i,start:Object.assign({},s),
end:Object.assign({},s)},t.add(e[1],0,[["enter",o,n]]),e[2]!==0){let m=v(n.events,e[2]),p=v(n.events,e[3]),l={type:u,start:Object.assign({},m),end:Object.assign(
{},p)};if(t.add(e[2],0,[["enter",l,n]]),r!==2){let x=n.events[e[2]],k=n.events[e[3]];if(x[1].end=Object.assign({},k[1].end),x[1].type="chunkText",x[1].contentType=
"text",e[3]>e[2]+1){let h=e[2]+1,b=e[3]-e[2]-1;t.add(h,b,[])}}t.add(e[3]+1,0,[["exit",l,n]])}return a!==void 0&&(o.end=Object.assign({},v(n.events,a)),t.add(a,0,
[["exit",o,n]]),o=void 0),o}function Zt(t,n,e,r,a){let o=[],i=v(n.events,e);a&&(a.end=Object.assign({},i),o.push(["exit",a,n])),r.end=Object.assign({},i),o.push(
["exit",r,n]),t.add(e+1,0,o)}function v(t,n){let e=t[n],r=e[0]==="enter"?"start":"end";return e[1][r]}var un={name:"tasklistCheck",tokenize:sn};function bt(){return{text:{91:un}}}function sn(t,n,e){let r=this;return a;function a(s){return r.previous!==null||!r._gfmTasklistFirstContentOfListItem?
e(s):(t.enter("taskListCheck"),t.enter("taskListCheckMarker"),t.consume(s),t.exit("taskListCheckMarker"),o)}function o(s){return C(s)?(t.enter("taskListCheckVal\
ueUnchecked"),t.consume(s),t.exit("taskListCheckValueUnchecked"),i):s===88||s===120?(t.enter("taskListCheckValueChecked"),t.consume(s),t.exit("taskListCheckValu\
eChecked"),i):e(s)}function i(s){return s===93?(t.enter("taskListCheckMarker"),t.consume(s),t.exit("taskListCheckMarker"),t.exit("taskListCheck"),u):e(s)}function u(s){
return E(s)?n(s):z(s)?t.check({tokenize:fn},n,e)(s):e(s)}}function fn(t,n,e){return D(t,r,"whitespace");function r(a){return a===null?e(a):n(a)}}function Nt(t){return At([ht(),gt(),ct(t),kt(),bt()])}var mn={};function Xt(t){let n=this,e=t||mn,r=n.data(),a=r.micromarkExtensions||(r.micromarkExtensions=[]),o=r.fromMarkdownExtensions||(r.fromMarkdownExtensions=
[]),i=r.toMarkdownExtensions||(r.toMarkdownExtensions=[]);a.push(Nt(e)),o.push(st()),i.push(ft(e))}export{Xt as default};
