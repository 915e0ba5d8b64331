import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as we}from"./chunk-RYPJUSPJ.mjs";var X=(function(e){if(e==null)return st;if(typeof e=="function")return ye(e);if(typeof e=="object")return Array.isArray(e)?at(e):ut(e);if(typeof e=="string")return lt(
e);throw new Error("Expected function, string, or object as test")});function at(e){let t=[],r=-1;for(;++r<e.length;)t[r]=X(e[r]);return ye(n);function n(...i){
let a=-1;for(;++a<t.length;)if(t[a].apply(this,i))return!0;return!1}}function ut(e){let t=e;return ye(r);function r(n){let i=n,a;for(a in e)if(i[a]!==t[a])return!1;
return!0}}function lt(e){return ye(t);function t(r){return r&&r.type===e}}function ye(e){return t;function t(r,n,i){return!!(ct(r)&&e.call(this,r,typeof n=="num\
ber"?n:void 0,i||void 0))}}function st(){return!0}function ct(e){return e!==null&&typeof e=="object"&&"type"in e}var ae=X(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElemen\
t","mdxTextExpression","strong","text","textDirective"]);var ir={}.hasOwnProperty;function or(e,t){let r=t||{};function n(i,...a){let o=n.invalid,u=n.handlers;if(i&&ir.call(i,e)){let s=String(i[e]);o=ir.call(u,s)?u[s]:
n.unknown}if(o)return o.call(this,i,...a)}return n.handlers=r.handlers||{},n.invalid=r.invalid,n.unknown=r.unknown,n}var pt={}.hasOwnProperty;function Oe(e,t){let r=-1,n;if(t.extensions)for(;++r<t.extensions.length;)Oe(e,t.extensions[r]);for(n in t)if(pt.call(t,n))switch(n){case"\
extensions":break;case"unsafe":{ar(e[n],t[n]);break}case"join":{ar(e[n],t[n]);break}case"handlers":{ft(e[n],t[n]);break}default:e.options[n]=t[n]}return e}function ar(e,t){
t&&e.push(...t)}function ft(e,t){t&&Object.assign(e,t)}function ur(e,t,r,n){let i=r.enter("blockquote"),a=r.createTracker(n);a.move("> "),a.shift(2);let o=r.indentLines(r.containerFlow(e,a.current()),mt);return i(),
o}function mt(e,t,r){return">"+(r?"":" ")+e}function Se(e,t){return lr(e,t.inConstruct,!0)&&!lr(e,t.notInConstruct,!1)}function lr(e,t,r){if(typeof t=="string"&&(t=[t]),!t||t.length===0)return r;let n=-1;
for(;++n<t.length;)if(e.includes(t[n]))return!0;return!1}function Ue(e,t,r,n){let i=-1;for(;++i<r.unsafe.length;){let a=r.unsafe[i];if(a.character===`
`&&!a.before&&!a.after&&Se(r.stack,a))return/[\t ]/.test(n.before)?"":" "}return`\\
`}function sr(e,t){let r=String(e),n=r.indexOf(t),i=n,a=0,o=0;if(typeof t!="string")throw new TypeError("Expected substring");for(;n!==-1;)n===i?++a>o&&(o=a):a=1,
i=n+t.length,n=r.indexOf(t,i);return o}function ee(e,t){return!!(t.options.fences===!1&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}function cr(e){let t=e.options.fence||"`";if(t!=="`"&&t!=="~")throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`");
return t}function pr(e,t,r,n){let i=cr(r),a=e.value||"";if(ee(e,r)){let g=r.enter("codeIndented"),h=r.indentLines(a,ht);return g(),h}let o=r.createTracker(n),u=i.repeat(
Math.max(sr(a,i)+1,3)),s=r.enter("codeFenced"),c=i==="`"?"GraveAccent":"Tilde",p=o.move(u);if(e.lang){let g=r.enter(`codeFencedLang${c}`);p+=o.move(r.safe(e.lang,
{before:p,after:" ",encode:["`"],...o.current()})),g()}if(e.lang&&e.meta){let g=r.enter(`codeFencedMeta${c}`);p+=o.move(" "),p+=o.move(r.safe(e.meta,{before:p,after:`\

`,encode:["`"],...o.current()})),g()}return p+=o.move(`
`),a&&(p+=o.move(a+`
`)),p+=o.move(u),s(),p}function ht(e,t,r){return(r?"":"    ")+e}function re(e){let t=e.options.quote||'"';if(t!=='"'&&t!=="'")throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`");
return t}function fr(e,t,r,n){let i=re(r),a=i==='"'?"Quote":"Apostrophe",o=r.enter("definition"),u=r.enter("label"),s=r.createTracker(n),c=s.move("[");return c+=s.move(r.
safe(r.associationId(e),{before:c,after:"]",...s.current()})),c+=s.move("]: "),u(),!e.url||/[\0- \u007F]/.test(e.url)?(u=r.enter("destinationLiteral"),c+=s.move(
"<"),c+=s.move(r.safe(e.url,{before:c,after:">",...s.current()})),c+=s.move(">")):(u=r.enter("destinationRaw"),c+=s.move(r.safe(e.url,{before:c,after:e.title?" ":
`
`,...s.current()}))),u(),e.title&&(u=r.enter(`title${a}`),c+=s.move(" "+i),c+=s.move(r.safe(e.title,{before:c,after:i,...s.current()})),c+=s.move(i),u()),o(),c}function mr(e){let t=e.options.emphasis||"*";if(t!=="*"&&t!=="_")throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, o\
r `_`");return t}var B=G(/[A-Za-z]/),z=G(/[\dA-Za-z]/),hr=G(/[#-'*+\--9=?A-Z^-~]/);function ue(e){return e!==null&&(e<32||e===127)}var le=G(/\d/),gr=G(/[\dA-Fa-f]/),Ee=G(/[!-/:-@[-`{-~]/);
function b(e){return e!==null&&e<-2}function v(e){return e!==null&&(e<0||e===32)}function y(e){return e===-2||e===-1||e===32}var dr=G(new RegExp("\\p{P}|\\p{S}",
"u")),xr=G(/\s/);function G(e){return t;function t(r){return r!==null&&r>-1&&e.test(String.fromCharCode(r))}}function D(e){if(e===null||v(e)||xr(e))return 1;if(dr(e))return 2}function se(e){let t=e.codePointAt(0);return t===void 0?"":String.fromCodePoint(t)}function K(e){let t=e.codePointAt(e.length-2);return t!==void 0&&t>65535?e.slice(
-2):e.slice(-1)}function te(e){return"&#x"+e.toString(16).toUpperCase()+";"}function Ve(e,t,r){let n=D(e),i=D(t);return n===void 0?i===void 0?r==="_"?{inside:!0,outside:!0}:{inside:!1,outside:!1}:i===1?{inside:!0,outside:!0}:{inside:!1,
outside:!0}:n===1?i===void 0?{inside:!1,outside:!1}:i===1?{inside:!0,outside:!0}:{inside:!1,outside:!1}:i===void 0?{inside:!1,outside:!1}:i===1?{inside:!0,outside:!1}:
{inside:!1,outside:!1}}var qe=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fie\
ldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","\
menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","trac\
k","ul"],ce=["pre","script","style","textarea"];function pe(e){if(e.charCodeAt(0)!==60)return;let t=e.charCodeAt(1);if(t===33){let u=e.charCodeAt(2);return u===45?2:u===91?5:B(u)?4:void 0}if(t===63)return 3;let r=t===
47,n=r?2:1,i=n,a=e.charCodeAt(i);if(!B(a))return;for(;a===45||z(a);)a=e.charCodeAt(++i);let o=e.slice(n,i).toLowerCase();return!r&&a!==47&&ce.includes(o)?1:qe.includes(
o)?6:7}var br=new Map([["*",!1],["_",!0]]);function gt(e,t,r){let n=new Set;for(let a of e){let o=r.get(a);if(o&&a.attention&&t.some(u=>u.attention===a.attention))for(let u of o.
tokens)n.add(u.attention)}let i=[];for(let a of e)a.attention&&n.delete(a.attention)&&i.push(a.attention);return i.reverse(),i}function wr(e,t,r){let n=[],i=new Map,
a=new Map,o=0;for(;o<e.length;){if(!e[o].attention){o++;continue}let u=e[o].value.charAt(0),s=br.get(u),c=o+1;for(;c<e.length&&e[c].attention&&e[c].value.charAt(
0)===u;)c++;let p=o?e[o-1].value:t,g=D(p.charCodeAt(p.length-1)),h=D((c<e.length?e[c].value:r).charCodeAt(0)),l=!h||h===2&&!!g,k=!g||g===2&&!!h,w={tokens:e.slice(
o,c),markers:[],start:0,end:0,open:s?l&&(!!g||!k):l,close:s?k&&(!!h||!l):k,split:s!==void 0};for(let S of w.tokens){i.set(S,[...w.tokens]),a.set(S,w);let d=S.value.
length;for(;d--;)w.markers.push(S)}w.end=w.markers.length,n.push(w),o=c}for(xt(n,i),o=-1;++o<e.length;){let u=i.get(e[o]);if(u)return{attention:gt(e,u,a),index:o}}}
function yr(e,t,r){return Z(Sr(e,t,r),r.before,r.after)}function Ce(e,t){let r=e[t?0:e.length-1];if(!r||r.attention)return;let n=t?se(r.value):K(r.value),i=te(n.
codePointAt(0));if(t)r.value=i+r.value.slice(n.length);else{let a=r.value.slice(0,r.value.length-n.length),o=0;for(;a.charCodeAt(a.length-1-o)===92;)o++;o%2&&(a+=
"\\"),r.value=a+i}}function dt(e,t,r,n,i){for(let a of r.attention){let o=t.get(a)||a.sequences[0];for(let u of a.sequences){if(u===o)continue;let s=new Map(t);
s.set(a,u);let c=Ae(e,s,n,i),p=wr(c,n,i);if(!p||p.index>r.index)return{chosen:s,mistake:p,tokens:c}}}}function xt(e,t){let r=new Map;for(let n of e){let i=n.tokens[0].
value.charAt(0),a=r.get(i);a||(a=[],r.set(i,a));let o=n.close?a.length:0;for(;o--&&n.start<n.end;){let u=a[o],s=u.end-u.start,c=n.end-n.start;if(n.split?(u.close||
n.open)&&c%3&&!((s+c)%3):s!==u.markers.length||s!==c)continue;let p=n.split?s>1&&c>1?2:1:c,g=u.markers.slice(u.end-p,u.end),h=n.markers.slice(n.start,n.start+p),
l=g[0],k=h[0];if(l===g[p-1]&&l.value.length===p&&k===h[p-1]&&k.value.length===p&&l.attention===k.attention)t.delete(l),t.delete(k);else{let w=[...new Set([...g,
...h])];for(let S of w){let d=t.get(S);d&&d.push(...w)}}u.end-=p,n.start+=p,u.start===u.end&&a.splice(o,1),o=a.length}n.open&&n.start<n.end&&a.push(n)}}function kt(e,t,r){
if(t.length===0)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers");if(r.length===0)throw new Error("Cannot s\
erialize `"+e+"` as attention without sizes, expected one or more sizes");for(let i of r)if(!Number.isSafeInteger(i)||i<1)throw new Error("Cannot serialize `"+e+
"` as attention with `"+i+"` as size, expected positive integer");let n=[];for(let i of t){if(i.length!==1)throw new Error("Cannot serialize `"+e+"` as attentio\
n with `"+i+"` as marker, expected a single ascii character");if(!Ee(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as mar\
ker, expected ascii punctuation");for(let a of r)n.push(i.repeat(a))}return n}function Sr(e,t,r){let n=t.indexStack,i=e.children||[],a=[],o=-1,u=r.before;n.push(
-1);let s=t.createTracker(r);for(;++o<i.length;){let c=i[o],p;if(n[n.length-1]=o,o+1<i.length){let l=t.handle.handlers[i[o+1].type];l&&l.peek&&(l=l.peek),p=l?se(
l(i[o+1],e,t,{before:"",after:"",...s.current()})):""}else p=r.after;let g=a[a.length-1];typeof g=="string"&&(u==="\r"||u===`
`)&&c.type==="html"&&pe(c.value)!==7&&(a[a.length-1]=g.replace(/(\r?\n|\r)$/," "),u=" ",s=t.createTracker(r),s.move(Z(a,r.before,r.after)));let h=t.handle.handlers[c.
type];if(h&&h.attention){let l=fe(c,h.attention,t,s);if(!l)continue;a.push(l),u=K(l.sequences[0])}else{let l=t.handle(c,e,t,{...s.current(),after:p,before:u});if(!l)
continue;s.move(l),a.push(l),u=K(l)}}return n.pop(),a}function fe(e,t,r,n){let{construct:i,markers:a,sizes:o}=t(e,r),u=kt(e.type,a,o),s=u[0],c=r.enter(i),p=r.createTracker(
n.current());p.move(s);let g=Sr(e,r,{...p.current(),before:s,after:s});if(c(),g.length!==0)return n.move(s),n.move(Z(g,s,s)),n.move(s),{children:g,sequences:u}}
function kr(e,t,r,n){let i=Ae(e,t,r,n),a=wr(i,r,n);for(;a;){let o=dt(e,t,a,r,n);if(!o)return;t=o.chosen,i=o.tokens,a=o.mistake}return i}function Er(e,t,r,n){let i=r,
a=-1;for(;++a<e.length;){let o=e[a];if(typeof o=="string"){i="";continue}let u=a===e.length-1?n:"",s=o.sequences.find(function(c){let p=c.charAt(0);return p!==i.
charAt(0)&&p!==u.charAt(0)||e.length===1&&br.has(p)&&c.length>r.length})||o.sequences[0];s!==o.sequences[0]&&t.set(o,s),Er(o.children,t,s,s),i=s}}function Ae(e,t,r,n){
let i=[],a,o=K(r),u=-1;for(;++u<e.length;){let s=e[u];if(typeof s=="string"){let q={value:s,attention:void 0};a&&a===se(s)&&Ce([q],!0),a=void 0,i.push(q),q.value&&
(o=K(q.value));continue}let c=t.get(s)||s.sequences[0],p=c.charAt(0),g=e[u+1],h=o,l=se(g===void 0?n:typeof g=="string"?g:t.get(g)||g.sequences[0]),k=Ae(s.children,
t,c,c),w=k[0].value,S=Ve(h.charCodeAt(h.length-1),w.charCodeAt(0),p);S.inside&&Ce(k,!0);let d=K(k[k.length-1].value),C=Ve(l.charCodeAt(0),d.charCodeAt(d.length-
1),p);C.inside&&Ce(k,!1),S.outside&&h!==`
`&&h!=="\r"&&Ce(i,!1),C.outside&&(a=l),i.push({value:c,attention:s},...k,{value:c,attention:s}),o=c.charAt(c.length-1)}return i}function Z(e,t,r){let n=new Map;
Er(e,n,t,r);let i=(n.size>0?kr(e,n,t,r):void 0)||kr(e,new Map,t,r)||Ae(e,new Map,t,r),a="";for(let o of i)a+=o.value;return a}Le.attention=qr;Le.peek=bt;function Le(e,t,r,n){let i=r.enter("phrasing"),a=fe(e,qr,r,r.createTracker(n)),o=a?Z([a],n.before,n.after):"";return i(),o}function qr(e,t){
return{construct:"emphasis",markers:mr(t)==="*"?["*","_"]:["_","*"],sizes:[1]}}function bt(e,t,r){return r.options.emphasis||"*"}function Cr(e){return"\x1B[33m"+e+"\x1B[39m"}var Lr=[],ve=!0,j=!1,me="skip";function Ie(e,t,r,n){if(!e||typeof e!="object")throw new Error("Unexpected value `"+e+"` for `tree`, expected node");let i=!0,a,o,
u,s;if(typeof r=="function"||r&&typeof r=="object"?(a=t,o=r,n&&(i=!1)):(o=t,r&&(i=!1)),typeof o=="function")u=o;else if(o&&typeof o=="object"){if(!(o.enter===null||
o.enter===void 0))if(typeof o.enter=="function")u=o.enter;else throw new Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor");
if(typeof o.exit=="function")s=o.exit;else throw new Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you \
only want an enter visitor)")}else throw new Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors");let c=X(a),p=i?
1:-1;g(e,void 0,[])();function g(h,l,k){let w=h&&typeof h=="object"?h:{};if(typeof w.type=="string"){let d=typeof w.tagName=="string"?w.tagName:typeof w.name=="\
string"?w.name:void 0;Object.defineProperty(S,"name",{value:"node ("+Cr(h.type+(d?"<"+d+">":""))+")"})}return S;function S(){let d=!a||c(h,l,k[k.length-1]||void 0),
C=Lr;if(u&&d&&(C=Ar(u(h,k,l)),C[0]===j))return C;if("children"in h&&h.children){let q=h;if(q.children&&C[0]!==me){let L=(i?-1:q.children.length)+p,M=[...k,q];for(;L>
-1&&L<q.children.length;){let x=q.children[L],T=g(x,L,M)();if(T[0]===j)return T;L=typeof T[1]=="number"?T[1]:L+p}}}if(s&&d){let q=Ar(s(h,k,l));if(q[0]===me)throw new Error(
"Unexpected value `"+q[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");if(q[0]===j||typeof q[1]=="number")return q}return C}}}function Ar(e){
return Array.isArray(e)?e:typeof e=="number"?[ve,e]:e==null?Lr:[e]}function Ge(e,t,r,n){let i,a,o;typeof r=="function"||r&&typeof r=="object"?(i=t,a=r,o=n):(a=t,o=r),typeof a=="function"?Ie(e,i,He(a),o):Ie(e,i,wt(a),o)}function wt(e){
return!e||typeof e!="object"?e:{enter:typeof e.enter=="function"?He(e.enter):e.enter,exit:typeof e.exit=="function"?He(e.exit):e.exit}}function He(e){return t;function t(r,n,i){
return e(r,i,n[n.length-1])}}function Te(e,t){let r=!1;return Ge(e,function(n){if("value"in n&&/\r?\n|\r/.test(n.value)||n.type==="break")return r=!0,j}),!!((!e.depth||e.depth<3)&&we(e)&&(t.
options.setext||r))}function vr(e,t,r,n){let i=Math.max(Math.min(6,e.depth||1),1),a=r.createTracker(n);if(Te(e,r)){let g=r.enter("headingSetext"),h=r.enter("phrasing"),l=r.containerPhrasing(
e,{...a.current(),before:`
`,after:`
`});return h(),g(),l+`
`+(i===1?"=":"-").repeat(l.length-(Math.max(l.lastIndexOf("\r"),l.lastIndexOf(`
`))+1))}let o="#".repeat(i),u=r.enter("headingAtx"),s=r.enter("phrasing");a.move(o+" ");let c=r.containerPhrasing(e,{before:"# ",after:`
`,...a.current()}),p=c.charCodeAt(0);return(p===9||p===32)&&(c=te(p)+c.slice(1)),c=c?o+" "+c:o,r.options.closeAtx&&(c+=" "+o),s(),u(),c}je.peek=yt;function je(e){return e.value||""}function yt(){return"<"}Qe.peek=St;function Qe(e,t,r,n){let i=re(r),a=i==='"'?"Quote":"Apostrophe",o=r.enter("image"),u=r.enter("label"),s=r.createTracker(n),c=s.move("![");return c+=s.
move(r.safe(e.alt,{before:c,after:"]",...s.current()})),c+=s.move("]("),u(),!e.url&&e.title||/[\0- \u007F]/.test(e.url)?(u=r.enter("destinationLiteral"),c+=s.move(
"<"),c+=s.move(r.safe(e.url,{before:c,after:">",...s.current()})),c+=s.move(">")):(u=r.enter("destinationRaw"),c+=s.move(r.safe(e.url,{before:c,after:e.title?" ":
")",...s.current()}))),u(),e.title&&(u=r.enter(`title${a}`),c+=s.move(" "+i),c+=s.move(r.safe(e.title,{before:c,after:i,...s.current()})),c+=s.move(i),u()),c+=s.
move(")"),o(),c}function St(){return"!"}We.peek=Et;function We(e,t,r,n){let i=e.referenceType,a=r.enter("imageReference"),o=r.enter("label"),u=r.createTracker(n),s=u.move("!["),c=r.safe(e.alt,{before:s,
after:"]",...u.current()});s+=u.move(c+"]["),o();let p=r.stack;r.stack=p.filter(function(h){return h!=="phrasing"}),o=r.enter("reference");let g=r.safe(r.associationId(
e),{before:s,after:"]",...u.current()});return o(),r.stack=p,a(),i==="full"||!c||c!==g?s+=u.move(g+"]"):i==="shortcut"?s=s.slice(0,-1):s+=u.move("]"),s}function Et(){
return"!"}Ye.peek=qt;function Ye(e,t,r){let n=e.value||"",i="`",a=-1;for(;new RegExp("(^|[^`])"+i+"([^`]|$)").test(n);)i+="`";for(/[^\n\r ]/.test(n)&&(/^[\n\r ]/.test(n)&&
/[\n\r ]$/.test(n)||/^`|`$/.test(n))&&(n=" "+n+" ");++a<r.unsafe.length;){let o=r.unsafe[a],u=r.compilePattern(o);if(!o.atBreak)continue;let s;for(;s=u.exec(n);){
let c=s.index;n.charCodeAt(c)===10&&n.charCodeAt(c-1)===13&&c--,n=n.slice(0,c)+" "+n.slice(s.index+1)}}return i+n+i}function qt(){return"`"}function Ke(e,t){let r=we(e);return!!(!t.options.resourceLink&&e.url&&!e.title&&e.children&&e.children.length===1&&e.children[0].type==="text"&&(r===e.url||"mai\
lto:"+r===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))}Ze.peek=Ct;function Ze(e,t,r,n){let i=re(r),a=i==='"'?"Quote":"Apostrophe",o=r.createTracker(n);if(Ke(e,r)){let k=r.stack;r.stack=k.filter(function(d){return d!==
"phrasing"});let w=r.enter("autolink"),S=o.move("<");return S+=o.move(r.containerPhrasing(e,{before:S,after:">",...o.current()})),S+=o.move(">"),w(),r.stack=k,S}
let u=r.enter("link"),s=r.enter("label"),c=o.move("["),p=r.containerPhrasing(e,{before:c,after:"](",...o.current()});c+=o.move(p),s(),c+=o.move("](");let g=/[\0- \u007F]/.
test(e.url),h=n.before.charAt(n.before.length-1),l=e.title||void 0;if(!l&&!g&&(h===`
`||h==="\r")){let k=0;for(;k<p.length&&p.charCodeAt(k)!==93;)k+=p.charCodeAt(k)===92?2:1;p.charCodeAt(k+1)===58&&(l="")}return!e.url&&typeof l=="string"||g?(s=r.
enter("destinationLiteral"),c+=o.move("<"),c+=o.move(r.safe(e.url,{before:c,after:">",...o.current()})),c+=o.move(">")):(s=r.enter("destinationRaw"),c+=o.move(r.
safe(e.url,{before:c,after:typeof l=="string"?" ":")",...o.current()}))),s(),typeof l=="string"&&(s=r.enter(`title${a}`),c+=o.move(" "+i),c+=o.move(r.safe(l,{before:c,
after:i,...o.current()})),c+=o.move(i),s()),c+=o.move(")"),u(),c}function Ct(e,t,r){return Ke(e,r)?"<":"["}Je.peek=At;function Je(e,t,r,n){let i=e.referenceType,a=r.enter("linkReference"),o=r.enter("label"),u=r.createTracker(n),s=u.move("["),c=r.containerPhrasing(e,{
before:s,after:"]",...u.current()});s+=u.move(c+"]["),o();let p=r.stack;r.stack=p.filter(function(h){return h!=="phrasing"}),o=r.enter("reference");let g=r.safe(
r.associationId(e),{before:s,after:"]",...u.current()});return o(),r.stack=p,a(),i==="full"||!c||c!==g?s+=u.move(g+"]"):i==="shortcut"?s=s.slice(0,-1):s+=u.move(
"]"),s}function At(){return"["}function ne(e){let t=e.options.bullet||"*";if(t!=="*"&&t!=="+"&&t!=="-")throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`,\
 `+`, or `-`");return t}function Ir(e){let t=ne(e),r=e.options.bulletOther;if(!r)return t==="*"?"-":"*";if(r!=="*"&&r!=="+"&&r!=="-")throw new Error("Cannot serialize items with `"+r+"\
` for `options.bulletOther`, expected `*`, `+`, or `-`");if(r===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+r+"`) to be different");return r}function Tr(e){let t=e.options.bulletOrdered||".";if(t!=="."&&t!==")")throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected\
 `.` or `)`");return t}function ie(e){let t=e.options.rule||"*";if(t!=="*"&&t!=="-"&&t!=="_")throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`\
, or `_`");return t}function zr(e,t,r,n){let i=r.enter("list"),a=r.bulletCurrent,o=e.ordered?Tr(r):ne(r),u=e.ordered?o==="."?")":".":Ir(r),s=t&&r.bulletLastUsed?o===r.bulletLastUsed:
!1;if(!e.ordered){let p=e.children?e.children[0]:void 0;if((o==="*"||o==="-")&&p&&(!p.children||!p.children[0])&&r.stack[r.stack.length-1]==="list"&&r.stack[r.stack.
length-2]==="listItem"&&r.stack[r.stack.length-3]==="list"&&r.stack[r.stack.length-4]==="listItem"&&r.indexStack[r.indexStack.length-1]===0&&r.indexStack[r.indexStack.
length-2]===0&&r.indexStack[r.indexStack.length-3]===0&&(s=!0),ie(r)===o&&p){let g=-1;for(;++g<e.children.length;){let h=e.children[g];if(h&&h.type==="listItem"&&
h.children&&h.children[0]&&h.children[0].type==="thematicBreak"){s=!0;break}}}}s&&(o=u),r.bulletCurrent=o;let c=r.containerFlow(e,n);return r.bulletLastUsed=o,r.
bulletCurrent=a,i(),c}function Br(e){let t=e.options.listItemIndent||"one";if(t!=="tab"&&t!=="one"&&t!=="mixed")throw new Error("Cannot serialize items with `"+t+"` for `options.list\
ItemIndent`, expected `tab`, `one`, or `mixed`");return t}function Nr(e,t,r,n){let i=Br(r),a=r.bulletCurrent||ne(r);t&&t.type==="list"&&t.ordered&&(a=(typeof t.start=="number"&&t.start>-1?t.start:1)+(r.options.incrementListMarker===
!1?0:t.children.indexOf(e))+a);let o=a.length+1;(i==="tab"||i==="mixed"&&(t&&t.type==="list"&&t.spread||e.spread))&&(o=Math.ceil(o/4)*4);let u=r.createTracker(n);
u.move(a+" ".repeat(o-a.length)),u.shift(o);let s=r.enter("listItem"),c=r.indentLines(r.containerFlow(e,u.current()),p);return s(),c;function p(g,h,l){return h?
(l?"":" ".repeat(o))+g:(l?a:a+" ".repeat(o-a.length))+g}}function Dr(e,t,r,n){let i=r.enter("paragraph"),a=r.enter("phrasing"),o=r.containerPhrasing(e,n);return a(),i(),o}function Rr(e,t,r,n){if(!e.children.some(function(u){return ae(u)}))return r.containerFlow(e,n);let a=r.enter("phrasing"),o=r.containerPhrasing(e,n);return a(),
o}function Pr(e){let t=e.options.strong||"*";if(t!=="*"&&t!=="_")throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`");
return t}ze.attention=Fr;ze.peek=Lt;function ze(e,t,r,n){let i=r.enter("phrasing"),a=fe(e,Fr,r,r.createTracker(n)),o=a?Z([a],n.before,n.after):"";return i(),o}function Fr(e,t){
return{construct:"strong",markers:Pr(t)==="*"?["*","_"]:["_","*"],sizes:[2]}}function Lt(e,t,r){return r.options.strong||"*"}function _r(e,t,r,n){let i=t?t.children:[],a=r.indexStack[r.indexStack.length-1];return r.safe(e.value,{...n,afterNode:i[a+1],beforeNode:i[a-1]})}function Mr(e){let t=e.options.ruleRepetition||3;if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `\
3` or more");return t}function Or(e,t,r){let n=(ie(r)+(r.options.ruleSpaces?" ":"")).repeat(Mr(r));return r.options.ruleSpaces?n.slice(0,-1):n}var $e={blockquote:ur,break:Ue,code:pr,definition:fr,emphasis:Le,hardBreak:Ue,heading:vr,html:je,image:Qe,imageReference:We,inlineCode:Ye,link:Ze,linkReference:Je,
list:zr,listItem:Nr,paragraph:Dr,root:Rr,strong:ze,text:_r,thematicBreak:Or};var Ur=[vt];function vt(e,t,r,n){if(t.type==="code"&&ee(t,n)&&(e.type==="list"||e.type===t.type&&ee(e,n)))return!1;if("spread"in r&&typeof r.spread=="boolean"){
if(r.spread)return 1;if(e.type==="html"){let a=pe(e.value);if(a===void 0||a===6||a===7)return 1}if(e.type==="blockquote"&&t.type==="blockquote"||(e.type==="defi\
nition"||e.type==="paragraph")&&t.type==="list"&&(t.ordered&&typeof t.start=="number"&&t.start!==1||t.children.length>0&&t.children[0].children.length===0)||e.type===
"paragraph"&&t.type==="thematicBreak"&&ie(n)==="-"&&!n.options.ruleSpaces)return 1;let i=e;for(;(i.type==="blockquote"||i.type==="list"||i.type==="listItem")&&i.
children.length>0;)i=i.children[i.children.length-1];if(i.type!=="definition"&&i.type!=="paragraph")return 0;if(t.type==="code"&&ee(t,n))return 1;if(t.type==="h\
tml"){let a=pe(t.value);if(a===void 0||a===7)return 1}return(e.type==="paragraph"||e!==i)&&(t.type==="definition"||t.type==="heading"&&Te(t,n)||t.type==="paragr\
aph")?1:0}}var J=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"],Xe=[{character:"	",after:"[\\r\\n]",inConstruct:"phrasing"},
{character:"	",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"	",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"\r",inConstruct:[
"codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:`
`,inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\
\r",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\r",after:"\\r",inConstruct:"phrasing"},{character:`
`,before:"\\n",inConstruct:"phrasing"},{character:`
`,after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\
 ",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"!",after:"\\[",inConstruct:"phrasing",notInConstruct:J},{character:'"',inConstruct:"\
titleQuote"},{atBreak:!0,character:"#"},{character:"#",inConstruct:"headingAtx",after:`(?:[\r
]|$)`},{character:"&",after:"[#A-Za-z]",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destin\
ationLiteral","destinationRaw","phrasing","titleApostrophe","titleQuote"]},{character:"'",inConstruct:"titleApostrophe"},{character:"(",inConstruct:"destination\
Raw"},{before:"\\]",character:"(",inConstruct:"phrasing",notInConstruct:J},{atBreak:!0,before:"\\d+",character:")"},{character:")",inConstruct:"destinationRaw"},
{atBreak:!0,character:"*",after:`(?:[ 	\r
*])`},{character:"*",inConstruct:"phrasing",notInConstruct:J},{atBreak:!0,character:"+",after:`(?:[ 	\r
])`},{atBreak:!0,character:"-",after:`(?:[ 	\r
-])`},{atBreak:!0,before:"\\d+",character:".",after:`(?:[ 	\r
]|$)`},{atBreak:!0,character:"<",after:"[!/?A-Za-z]"},{character:"<",after:"[!/?A-Za-z]",inConstruct:"phrasing",notInConstruct:J},{character:"<",inConstruct:"de\
stinationLiteral"},{atBreak:!0,character:"="},{atBreak:!0,character:">"},{character:">",inConstruct:"destinationLiteral"},{atBreak:!0,character:"["},{character:"\
[",inConstruct:"phrasing",notInConstruct:J},{character:"[",inConstruct:["label","reference"]},{character:"\\",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"\
]",inConstruct:["label","reference"]},{atBreak:!0,character:"_"},{character:"_",inConstruct:"phrasing",notInConstruct:J},{atBreak:!0,character:"`"},{character:"\
`",inConstruct:["codeFencedLangGraveAccent","codeFencedMetaGraveAccent"]},{character:"`",inConstruct:"phrasing",notInConstruct:J},{atBreak:!0,character:"~"},{character:"\
<",inConstruct:"autolink"},{character:">",inConstruct:"autolink"},{character:"\x7F",inConstruct:"autolink"}],Vr=-1;for(;++Vr<33;)Xe.push({character:String.fromCharCode(
Vr),inConstruct:"autolink"});var er={AElig:"\xC6",AMP:"&",Aacute:"\xC1",Abreve:"\u0102",Acirc:"\xC2",Acy:"\u0410",Afr:"\u{1D504}",Agrave:"\xC0",Alpha:"\u0391",Amacr:"\u0100",And:"\u2A53",Aogon:"\
\u0104",Aopf:"\u{1D538}",ApplyFunction:"\u2061",Aring:"\xC5",Ascr:"\u{1D49C}",Assign:"\u2254",Atilde:"\xC3",Auml:"\xC4",Backslash:"\u2216",Barv:"\u2AE7",Barwed:"\
\u2306",Bcy:"\u0411",Because:"\u2235",Bernoullis:"\u212C",Beta:"\u0392",Bfr:"\u{1D505}",Bopf:"\u{1D539}",Breve:"\u02D8",Bscr:"\u212C",Bumpeq:"\u224E",CHcy:"\u0427",
COPY:"\xA9",Cacute:"\u0106",Cap:"\u22D2",CapitalDifferentialD:"\u2145",Cayleys:"\u212D",Ccaron:"\u010C",Ccedil:"\xC7",Ccirc:"\u0108",Cconint:"\u2230",Cdot:"\u010A",
Cedilla:"\xB8",CenterDot:"\xB7",Cfr:"\u212D",Chi:"\u03A7",CircleDot:"\u2299",CircleMinus:"\u2296",CirclePlus:"\u2295",CircleTimes:"\u2297",ClockwiseContourIntegral:"\
\u2232",CloseCurlyDoubleQuote:"\u201D",CloseCurlyQuote:"\u2019",Colon:"\u2237",Colone:"\u2A74",Congruent:"\u2261",Conint:"\u222F",ContourIntegral:"\u222E",Copf:"\
\u2102",Coproduct:"\u2210",CounterClockwiseContourIntegral:"\u2233",Cross:"\u2A2F",Cscr:"\u{1D49E}",Cup:"\u22D3",CupCap:"\u224D",DD:"\u2145",DDotrahd:"\u2911",DJcy:"\
\u0402",DScy:"\u0405",DZcy:"\u040F",Dagger:"\u2021",Darr:"\u21A1",Dashv:"\u2AE4",Dcaron:"\u010E",Dcy:"\u0414",Del:"\u2207",Delta:"\u0394",Dfr:"\u{1D507}",DiacriticalAcute:"\
\xB4",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",DiacriticalGrave:"`",DiacriticalTilde:"\u02DC",Diamond:"\u22C4",DifferentialD:"\u2146",Dopf:"\u{1D53B}",
Dot:"\xA8",DotDot:"\u20DC",DotEqual:"\u2250",DoubleContourIntegral:"\u222F",DoubleDot:"\xA8",DoubleDownArrow:"\u21D3",DoubleLeftArrow:"\u21D0",DoubleLeftRightArrow:"\
\u21D4",DoubleLeftTee:"\u2AE4",DoubleLongLeftArrow:"\u27F8",DoubleLongLeftRightArrow:"\u27FA",DoubleLongRightArrow:"\u27F9",DoubleRightArrow:"\u21D2",DoubleRightTee:"\
\u22A8",DoubleUpArrow:"\u21D1",DoubleUpDownArrow:"\u21D5",DoubleVerticalBar:"\u2225",DownArrow:"\u2193",DownArrowBar:"\u2913",DownArrowUpArrow:"\u21F5",DownBreve:"\
\u0311",DownLeftRightVector:"\u2950",DownLeftTeeVector:"\u295E",DownLeftVector:"\u21BD",DownLeftVectorBar:"\u2956",DownRightTeeVector:"\u295F",DownRightVector:"\
\u21C1",DownRightVectorBar:"\u2957",DownTee:"\u22A4",DownTeeArrow:"\u21A7",Downarrow:"\u21D3",Dscr:"\u{1D49F}",Dstrok:"\u0110",ENG:"\u014A",ETH:"\xD0",Eacute:"\xC9",
Ecaron:"\u011A",Ecirc:"\xCA",Ecy:"\u042D",Edot:"\u0116",Efr:"\u{1D508}",Egrave:"\xC8",Element:"\u2208",Emacr:"\u0112",EmptySmallSquare:"\u25FB",EmptyVerySmallSquare:"\
\u25AB",Eogon:"\u0118",Eopf:"\u{1D53C}",Epsilon:"\u0395",Equal:"\u2A75",EqualTilde:"\u2242",Equilibrium:"\u21CC",Escr:"\u2130",Esim:"\u2A73",Eta:"\u0397",Euml:"\
\xCB",Exists:"\u2203",ExponentialE:"\u2147",Fcy:"\u0424",Ffr:"\u{1D509}",FilledSmallSquare:"\u25FC",FilledVerySmallSquare:"\u25AA",Fopf:"\u{1D53D}",ForAll:"\u2200",
Fouriertrf:"\u2131",Fscr:"\u2131",GJcy:"\u0403",GT:">",Gamma:"\u0393",Gammad:"\u03DC",Gbreve:"\u011E",Gcedil:"\u0122",Gcirc:"\u011C",Gcy:"\u0413",Gdot:"\u0120",
Gfr:"\u{1D50A}",Gg:"\u22D9",Gopf:"\u{1D53E}",GreaterEqual:"\u2265",GreaterEqualLess:"\u22DB",GreaterFullEqual:"\u2267",GreaterGreater:"\u2AA2",GreaterLess:"\u2277",
GreaterSlantEqual:"\u2A7E",GreaterTilde:"\u2273",Gscr:"\u{1D4A2}",Gt:"\u226B",HARDcy:"\u042A",Hacek:"\u02C7",Hat:"^",Hcirc:"\u0124",Hfr:"\u210C",HilbertSpace:"\u210B",
Hopf:"\u210D",HorizontalLine:"\u2500",Hscr:"\u210B",Hstrok:"\u0126",HumpDownHump:"\u224E",HumpEqual:"\u224F",IEcy:"\u0415",IJlig:"\u0132",IOcy:"\u0401",Iacute:"\
\xCD",Icirc:"\xCE",Icy:"\u0418",Idot:"\u0130",Ifr:"\u2111",Igrave:"\xCC",Im:"\u2111",Imacr:"\u012A",ImaginaryI:"\u2148",Implies:"\u21D2",Int:"\u222C",Integral:"\
\u222B",Intersection:"\u22C2",InvisibleComma:"\u2063",InvisibleTimes:"\u2062",Iogon:"\u012E",Iopf:"\u{1D540}",Iota:"\u0399",Iscr:"\u2110",Itilde:"\u0128",Iukcy:"\
\u0406",Iuml:"\xCF",Jcirc:"\u0134",Jcy:"\u0419",Jfr:"\u{1D50D}",Jopf:"\u{1D541}",Jscr:"\u{1D4A5}",Jsercy:"\u0408",Jukcy:"\u0404",KHcy:"\u0425",KJcy:"\u040C",Kappa:"\
\u039A",Kcedil:"\u0136",Kcy:"\u041A",Kfr:"\u{1D50E}",Kopf:"\u{1D542}",Kscr:"\u{1D4A6}",LJcy:"\u0409",LT:"<",Lacute:"\u0139",Lambda:"\u039B",Lang:"\u27EA",Laplacetrf:"\
\u2112",Larr:"\u219E",Lcaron:"\u013D",Lcedil:"\u013B",Lcy:"\u041B",LeftAngleBracket:"\u27E8",LeftArrow:"\u2190",LeftArrowBar:"\u21E4",LeftArrowRightArrow:"\u21C6",
LeftCeiling:"\u2308",LeftDoubleBracket:"\u27E6",LeftDownTeeVector:"\u2961",LeftDownVector:"\u21C3",LeftDownVectorBar:"\u2959",LeftFloor:"\u230A",LeftRightArrow:"\
\u2194",LeftRightVector:"\u294E",LeftTee:"\u22A3",LeftTeeArrow:"\u21A4",LeftTeeVector:"\u295A",LeftTriangle:"\u22B2",LeftTriangleBar:"\u29CF",LeftTriangleEqual:"\
\u22B4",LeftUpDownVector:"\u2951",LeftUpTeeVector:"\u2960",LeftUpVector:"\u21BF",LeftUpVectorBar:"\u2958",LeftVector:"\u21BC",LeftVectorBar:"\u2952",Leftarrow:"\
\u21D0",Leftrightarrow:"\u21D4",LessEqualGreater:"\u22DA",LessFullEqual:"\u2266",LessGreater:"\u2276",LessLess:"\u2AA1",LessSlantEqual:"\u2A7D",LessTilde:"\u2272",
Lfr:"\u{1D50F}",Ll:"\u22D8",Lleftarrow:"\u21DA",Lmidot:"\u013F",LongLeftArrow:"\u27F5",LongLeftRightArrow:"\u27F7",LongRightArrow:"\u27F6",Longleftarrow:"\u27F8",
Longleftrightarrow:"\u27FA",Longrightarrow:"\u27F9",Lopf:"\u{1D543}",LowerLeftArrow:"\u2199",LowerRightArrow:"\u2198",Lscr:"\u2112",Lsh:"\u21B0",Lstrok:"\u0141",
Lt:"\u226A",Map:"\u2905",Mcy:"\u041C",MediumSpace:"\u205F",Mellintrf:"\u2133",Mfr:"\u{1D510}",MinusPlus:"\u2213",Mopf:"\u{1D544}",Mscr:"\u2133",Mu:"\u039C",NJcy:"\
\u040A",Nacute:"\u0143",Ncaron:"\u0147",Ncedil:"\u0145",Ncy:"\u041D",NegativeMediumSpace:"\u200B",NegativeThickSpace:"\u200B",NegativeThinSpace:"\u200B",NegativeVeryThinSpace:"\
\u200B",NestedGreaterGreater:"\u226B",NestedLessLess:"\u226A",NewLine:`
`,Nfr:"\u{1D511}",NoBreak:"\u2060",NonBreakingSpace:"\xA0",Nopf:"\u2115",Not:"\u2AEC",NotCongruent:"\u2262",NotCupCap:"\u226D",NotDoubleVerticalBar:"\u2226",NotElement:"\
\u2209",NotEqual:"\u2260",NotEqualTilde:"\u2242\u0338",NotExists:"\u2204",NotGreater:"\u226F",NotGreaterEqual:"\u2271",NotGreaterFullEqual:"\u2267\u0338",NotGreaterGreater:"\
\u226B\u0338",NotGreaterLess:"\u2279",NotGreaterSlantEqual:"\u2A7E\u0338",NotGreaterTilde:"\u2275",NotHumpDownHump:"\u224E\u0338",NotHumpEqual:"\u224F\u0338",NotLeftTriangle:"\
\u22EA",NotLeftTriangleBar:"\u29CF\u0338",NotLeftTriangleEqual:"\u22EC",NotLess:"\u226E",NotLessEqual:"\u2270",NotLessGreater:"\u2278",NotLessLess:"\u226A\u0338",
NotLessSlantEqual:"\u2A7D\u0338",NotLessTilde:"\u2274",NotNestedGreaterGreater:"\u2AA2\u0338",NotNestedLessLess:"\u2AA1\u0338",NotPrecedes:"\u2280",NotPrecedesEqual:"\
\u2AAF\u0338",NotPrecedesSlantEqual:"\u22E0",NotReverseElement:"\u220C",NotRightTriangle:"\u22EB",NotRightTriangleBar:"\u29D0\u0338",NotRightTriangleEqual:"\u22ED",
NotSquareSubset:"\u228F\u0338",NotSquareSubsetEqual:"\u22E2",NotSquareSuperset:"\u2290\u0338",NotSquareSupersetEqual:"\u22E3",NotSubset:"\u2282\u20D2",NotSubsetEqual:"\
\u2288",NotSucceeds:"\u2281",NotSucceedsEqual:"\u2AB0\u0338",NotSucceedsSlantEqual:"\u22E1",NotSucceedsTilde:"\u227F\u0338",NotSuperset:"\u2283\u20D2",NotSupersetEqual:"\
\u2289",NotTilde:"\u2241",NotTildeEqual:"\u2244",NotTildeFullEqual:"\u2247",NotTildeTilde:"\u2249",NotVerticalBar:"\u2224",Nscr:"\u{1D4A9}",Ntilde:"\xD1",Nu:"\u039D",
OElig:"\u0152",Oacute:"\xD3",Ocirc:"\xD4",Ocy:"\u041E",Odblac:"\u0150",Ofr:"\u{1D512}",Ograve:"\xD2",Omacr:"\u014C",Omega:"\u03A9",Omicron:"\u039F",Oopf:"\u{1D546}",
OpenCurlyDoubleQuote:"\u201C",OpenCurlyQuote:"\u2018",Or:"\u2A54",Oscr:"\u{1D4AA}",Oslash:"\xD8",Otilde:"\xD5",Otimes:"\u2A37",Ouml:"\xD6",OverBar:"\u203E",OverBrace:"\
\u23DE",OverBracket:"\u23B4",OverParenthesis:"\u23DC",PartialD:"\u2202",Pcy:"\u041F",Pfr:"\u{1D513}",Phi:"\u03A6",Pi:"\u03A0",PlusMinus:"\xB1",Poincareplane:"\u210C",
Popf:"\u2119",Pr:"\u2ABB",Precedes:"\u227A",PrecedesEqual:"\u2AAF",PrecedesSlantEqual:"\u227C",PrecedesTilde:"\u227E",Prime:"\u2033",Product:"\u220F",Proportion:"\
\u2237",Proportional:"\u221D",Pscr:"\u{1D4AB}",Psi:"\u03A8",QUOT:'"',Qfr:"\u{1D514}",Qopf:"\u211A",Qscr:"\u{1D4AC}",RBarr:"\u2910",REG:"\xAE",Racute:"\u0154",Rang:"\
\u27EB",Rarr:"\u21A0",Rarrtl:"\u2916",Rcaron:"\u0158",Rcedil:"\u0156",Rcy:"\u0420",Re:"\u211C",ReverseElement:"\u220B",ReverseEquilibrium:"\u21CB",ReverseUpEquilibrium:"\
\u296F",Rfr:"\u211C",Rho:"\u03A1",RightAngleBracket:"\u27E9",RightArrow:"\u2192",RightArrowBar:"\u21E5",RightArrowLeftArrow:"\u21C4",RightCeiling:"\u2309",RightDoubleBracket:"\
\u27E7",RightDownTeeVector:"\u295D",RightDownVector:"\u21C2",RightDownVectorBar:"\u2955",RightFloor:"\u230B",RightTee:"\u22A2",RightTeeArrow:"\u21A6",RightTeeVector:"\
\u295B",RightTriangle:"\u22B3",RightTriangleBar:"\u29D0",RightTriangleEqual:"\u22B5",RightUpDownVector:"\u294F",RightUpTeeVector:"\u295C",RightUpVector:"\u21BE",
RightUpVectorBar:"\u2954",RightVector:"\u21C0",RightVectorBar:"\u2953",Rightarrow:"\u21D2",Ropf:"\u211D",RoundImplies:"\u2970",Rrightarrow:"\u21DB",Rscr:"\u211B",
Rsh:"\u21B1",RuleDelayed:"\u29F4",SHCHcy:"\u0429",SHcy:"\u0428",SOFTcy:"\u042C",Sacute:"\u015A",Sc:"\u2ABC",Scaron:"\u0160",Scedil:"\u015E",Scirc:"\u015C",Scy:"\
\u0421",Sfr:"\u{1D516}",ShortDownArrow:"\u2193",ShortLeftArrow:"\u2190",ShortRightArrow:"\u2192",ShortUpArrow:"\u2191",Sigma:"\u03A3",SmallCircle:"\u2218",Sopf:"\
\u{1D54A}",Sqrt:"\u221A",Square:"\u25A1",SquareIntersection:"\u2293",SquareSubset:"\u228F",SquareSubsetEqual:"\u2291",SquareSuperset:"\u2290",SquareSupersetEqual:"\
\u2292",SquareUnion:"\u2294",Sscr:"\u{1D4AE}",Star:"\u22C6",Sub:"\u22D0",Subset:"\u22D0",SubsetEqual:"\u2286",Succeeds:"\u227B",SucceedsEqual:"\u2AB0",SucceedsSlantEqual:"\
\u227D",SucceedsTilde:"\u227F",SuchThat:"\u220B",Sum:"\u2211",Sup:"\u22D1",Superset:"\u2283",SupersetEqual:"\u2287",Supset:"\u22D1",THORN:"\xDE",TRADE:"\u2122",
TSHcy:"\u040B",TScy:"\u0426",Tab:"	",Tau:"\u03A4",Tcaron:"\u0164",Tcedil:"\u0162",Tcy:"\u0422",Tfr:"\u{1D517}",Therefore:"\u2234",Theta:"\u0398",ThickSpace:"\u205F\u200A",
ThinSpace:"\u2009",Tilde:"\u223C",TildeEqual:"\u2243",TildeFullEqual:"\u2245",TildeTilde:"\u2248",Topf:"\u{1D54B}",TripleDot:"\u20DB",Tscr:"\u{1D4AF}",Tstrok:"\u0166",
Uacute:"\xDA",Uarr:"\u219F",Uarrocir:"\u2949",Ubrcy:"\u040E",Ubreve:"\u016C",Ucirc:"\xDB",Ucy:"\u0423",Udblac:"\u0170",Ufr:"\u{1D518}",Ugrave:"\xD9",Umacr:"\u016A",
UnderBar:"_",UnderBrace:"\u23DF",UnderBracket:"\u23B5",UnderParenthesis:"\u23DD",Union:"\u22C3",UnionPlus:"\u228E",Uogon:"\u0172",Uopf:"\u{1D54C}",UpArrow:"\u2191",
UpArrowBar:"\u2912",UpArrowDownArrow:"\u21C5",UpDownArrow:"\u2195",UpEquilibrium:"\u296E",UpTee:"\u22A5",UpTeeArrow:"\u21A5",Uparrow:"\u21D1",Updownarrow:"\u21D5",
UpperLeftArrow:"\u2196",UpperRightArrow:"\u2197",Upsi:"\u03D2",Upsilon:"\u03A5",Uring:"\u016E",Uscr:"\u{1D4B0}",Utilde:"\u0168",Uuml:"\xDC",VDash:"\u22AB",Vbar:"\
\u2AEB",Vcy:"\u0412",Vdash:"\u22A9",Vdashl:"\u2AE6",Vee:"\u22C1",Verbar:"\u2016",Vert:"\u2016",VerticalBar:"\u2223",VerticalLine:"|",VerticalSeparator:"\u2758",
VerticalTilde:"\u2240",VeryThinSpace:"\u200A",Vfr:"\u{1D519}",Vopf:"\u{1D54D}",Vscr:"\u{1D4B1}",Vvdash:"\u22AA",Wcirc:"\u0174",Wedge:"\u22C0",Wfr:"\u{1D51A}",Wopf:"\
\u{1D54E}",Wscr:"\u{1D4B2}",Xfr:"\u{1D51B}",Xi:"\u039E",Xopf:"\u{1D54F}",Xscr:"\u{1D4B3}",YAcy:"\u042F",YIcy:"\u0407",YUcy:"\u042E",Yacute:"\xDD",Ycirc:"\u0176",
Ycy:"\u042B",Yfr:"\u{1D51C}",Yopf:"\u{1D550}",Yscr:"\u{1D4B4}",Yuml:"\u0178",ZHcy:"\u0416",Zacute:"\u0179",Zcaron:"\u017D",Zcy:"\u0417",Zdot:"\u017B",ZeroWidthSpace:"\
\u200B",Zeta:"\u0396",Zfr:"\u2128",Zopf:"\u2124",Zscr:"\u{1D4B5}",aacute:"\xE1",abreve:"\u0103",ac:"\u223E",acE:"\u223E\u0333",acd:"\u223F",acirc:"\xE2",acute:"\
\xB4",acy:"\u0430",aelig:"\xE6",af:"\u2061",afr:"\u{1D51E}",agrave:"\xE0",alefsym:"\u2135",aleph:"\u2135",alpha:"\u03B1",amacr:"\u0101",amalg:"\u2A3F",amp:"&",and:"\
\u2227",andand:"\u2A55",andd:"\u2A5C",andslope:"\u2A58",andv:"\u2A5A",ang:"\u2220",ange:"\u29A4",angle:"\u2220",angmsd:"\u2221",angmsdaa:"\u29A8",angmsdab:"\u29A9",
angmsdac:"\u29AA",angmsdad:"\u29AB",angmsdae:"\u29AC",angmsdaf:"\u29AD",angmsdag:"\u29AE",angmsdah:"\u29AF",angrt:"\u221F",angrtvb:"\u22BE",angrtvbd:"\u299D",angsph:"\
\u2222",angst:"\xC5",angzarr:"\u237C",aogon:"\u0105",aopf:"\u{1D552}",ap:"\u2248",apE:"\u2A70",apacir:"\u2A6F",ape:"\u224A",apid:"\u224B",apos:"'",approx:"\u2248",
approxeq:"\u224A",aring:"\xE5",ascr:"\u{1D4B6}",ast:"*",asymp:"\u2248",asympeq:"\u224D",atilde:"\xE3",auml:"\xE4",awconint:"\u2233",awint:"\u2A11",bNot:"\u2AED",
backcong:"\u224C",backepsilon:"\u03F6",backprime:"\u2035",backsim:"\u223D",backsimeq:"\u22CD",barvee:"\u22BD",barwed:"\u2305",barwedge:"\u2305",bbrk:"\u23B5",bbrktbrk:"\
\u23B6",bcong:"\u224C",bcy:"\u0431",bdquo:"\u201E",becaus:"\u2235",because:"\u2235",bemptyv:"\u29B0",bepsi:"\u03F6",bernou:"\u212C",beta:"\u03B2",beth:"\u2136",
between:"\u226C",bfr:"\u{1D51F}",bigcap:"\u22C2",bigcirc:"\u25EF",bigcup:"\u22C3",bigodot:"\u2A00",bigoplus:"\u2A01",bigotimes:"\u2A02",bigsqcup:"\u2A06",bigstar:"\
\u2605",bigtriangledown:"\u25BD",bigtriangleup:"\u25B3",biguplus:"\u2A04",bigvee:"\u22C1",bigwedge:"\u22C0",bkarow:"\u290D",blacklozenge:"\u29EB",blacksquare:"\u25AA",
blacktriangle:"\u25B4",blacktriangledown:"\u25BE",blacktriangleleft:"\u25C2",blacktriangleright:"\u25B8",blank:"\u2423",blk12:"\u2592",blk14:"\u2591",blk34:"\u2593",
block:"\u2588",bne:"=\u20E5",bnequiv:"\u2261\u20E5",bnot:"\u2310",bopf:"\u{1D553}",bot:"\u22A5",bottom:"\u22A5",bowtie:"\u22C8",boxDL:"\u2557",boxDR:"\u2554",boxDl:"\
\u2556",boxDr:"\u2553",boxH:"\u2550",boxHD:"\u2566",boxHU:"\u2569",boxHd:"\u2564",boxHu:"\u2567",boxUL:"\u255D",boxUR:"\u255A",boxUl:"\u255C",boxUr:"\u2559",boxV:"\
\u2551",boxVH:"\u256C",boxVL:"\u2563",boxVR:"\u2560",boxVh:"\u256B",boxVl:"\u2562",boxVr:"\u255F",boxbox:"\u29C9",boxdL:"\u2555",boxdR:"\u2552",boxdl:"\u2510",boxdr:"\
\u250C",boxh:"\u2500",boxhD:"\u2565",boxhU:"\u2568",boxhd:"\u252C",boxhu:"\u2534",boxminus:"\u229F",boxplus:"\u229E",boxtimes:"\u22A0",boxuL:"\u255B",boxuR:"\u2558",
boxul:"\u2518",boxur:"\u2514",boxv:"\u2502",boxvH:"\u256A",boxvL:"\u2561",boxvR:"\u255E",boxvh:"\u253C",boxvl:"\u2524",boxvr:"\u251C",bprime:"\u2035",breve:"\u02D8",
brvbar:"\xA6",bscr:"\u{1D4B7}",bsemi:"\u204F",bsim:"\u223D",bsime:"\u22CD",bsol:"\\",bsolb:"\u29C5",bsolhsub:"\u27C8",bull:"\u2022",bullet:"\u2022",bump:"\u224E",
bumpE:"\u2AAE",bumpe:"\u224F",bumpeq:"\u224F",cacute:"\u0107",cap:"\u2229",capand:"\u2A44",capbrcup:"\u2A49",capcap:"\u2A4B",capcup:"\u2A47",capdot:"\u2A40",caps:"\
\u2229\uFE00",caret:"\u2041",caron:"\u02C7",ccaps:"\u2A4D",ccaron:"\u010D",ccedil:"\xE7",ccirc:"\u0109",ccups:"\u2A4C",ccupssm:"\u2A50",cdot:"\u010B",cedil:"\xB8",
cemptyv:"\u29B2",cent:"\xA2",centerdot:"\xB7",cfr:"\u{1D520}",chcy:"\u0447",check:"\u2713",checkmark:"\u2713",chi:"\u03C7",cir:"\u25CB",cirE:"\u29C3",circ:"\u02C6",
circeq:"\u2257",circlearrowleft:"\u21BA",circlearrowright:"\u21BB",circledR:"\xAE",circledS:"\u24C8",circledast:"\u229B",circledcirc:"\u229A",circleddash:"\u229D",
cire:"\u2257",cirfnint:"\u2A10",cirmid:"\u2AEF",cirscir:"\u29C2",clubs:"\u2663",clubsuit:"\u2663",colon:":",colone:"\u2254",coloneq:"\u2254",comma:",",commat:"@",
comp:"\u2201",compfn:"\u2218",complement:"\u2201",complexes:"\u2102",cong:"\u2245",congdot:"\u2A6D",conint:"\u222E",copf:"\u{1D554}",coprod:"\u2210",copy:"\xA9",
copysr:"\u2117",crarr:"\u21B5",cross:"\u2717",cscr:"\u{1D4B8}",csub:"\u2ACF",csube:"\u2AD1",csup:"\u2AD0",csupe:"\u2AD2",ctdot:"\u22EF",cudarrl:"\u2938",cudarrr:"\
\u2935",cuepr:"\u22DE",cuesc:"\u22DF",cularr:"\u21B6",cularrp:"\u293D",cup:"\u222A",cupbrcap:"\u2A48",cupcap:"\u2A46",cupcup:"\u2A4A",cupdot:"\u228D",cupor:"\u2A45",
cups:"\u222A\uFE00",curarr:"\u21B7",curarrm:"\u293C",curlyeqprec:"\u22DE",curlyeqsucc:"\u22DF",curlyvee:"\u22CE",curlywedge:"\u22CF",curren:"\xA4",curvearrowleft:"\
\u21B6",curvearrowright:"\u21B7",cuvee:"\u22CE",cuwed:"\u22CF",cwconint:"\u2232",cwint:"\u2231",cylcty:"\u232D",dArr:"\u21D3",dHar:"\u2965",dagger:"\u2020",daleth:"\
\u2138",darr:"\u2193",dash:"\u2010",dashv:"\u22A3",dbkarow:"\u290F",dblac:"\u02DD",dcaron:"\u010F",dcy:"\u0434",dd:"\u2146",ddagger:"\u2021",ddarr:"\u21CA",ddotseq:"\
\u2A77",deg:"\xB0",delta:"\u03B4",demptyv:"\u29B1",dfisht:"\u297F",dfr:"\u{1D521}",dharl:"\u21C3",dharr:"\u21C2",diam:"\u22C4",diamond:"\u22C4",diamondsuit:"\u2666",
diams:"\u2666",die:"\xA8",digamma:"\u03DD",disin:"\u22F2",div:"\xF7",divide:"\xF7",divideontimes:"\u22C7",divonx:"\u22C7",djcy:"\u0452",dlcorn:"\u231E",dlcrop:"\
\u230D",dollar:"$",dopf:"\u{1D555}",dot:"\u02D9",doteq:"\u2250",doteqdot:"\u2251",dotminus:"\u2238",dotplus:"\u2214",dotsquare:"\u22A1",doublebarwedge:"\u2306",
downarrow:"\u2193",downdownarrows:"\u21CA",downharpoonleft:"\u21C3",downharpoonright:"\u21C2",drbkarow:"\u2910",drcorn:"\u231F",drcrop:"\u230C",dscr:"\u{1D4B9}",
dscy:"\u0455",dsol:"\u29F6",dstrok:"\u0111",dtdot:"\u22F1",dtri:"\u25BF",dtrif:"\u25BE",duarr:"\u21F5",duhar:"\u296F",dwangle:"\u29A6",dzcy:"\u045F",dzigrarr:"\u27FF",
eDDot:"\u2A77",eDot:"\u2251",eacute:"\xE9",easter:"\u2A6E",ecaron:"\u011B",ecir:"\u2256",ecirc:"\xEA",ecolon:"\u2255",ecy:"\u044D",edot:"\u0117",ee:"\u2147",efDot:"\
\u2252",efr:"\u{1D522}",eg:"\u2A9A",egrave:"\xE8",egs:"\u2A96",egsdot:"\u2A98",el:"\u2A99",elinters:"\u23E7",ell:"\u2113",els:"\u2A95",elsdot:"\u2A97",emacr:"\u0113",
empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",emsp13:"\u2004",emsp14:"\u2005",emsp:"\u2003",eng:"\u014B",ensp:"\u2002",eogon:"\u0119",eopf:"\u{1D556}",epar:"\
\u22D5",eparsl:"\u29E3",eplus:"\u2A71",epsi:"\u03B5",epsilon:"\u03B5",epsiv:"\u03F5",eqcirc:"\u2256",eqcolon:"\u2255",eqsim:"\u2242",eqslantgtr:"\u2A96",eqslantless:"\
\u2A95",equals:"=",equest:"\u225F",equiv:"\u2261",equivDD:"\u2A78",eqvparsl:"\u29E5",erDot:"\u2253",erarr:"\u2971",escr:"\u212F",esdot:"\u2250",esim:"\u2242",eta:"\
\u03B7",eth:"\xF0",euml:"\xEB",euro:"\u20AC",excl:"!",exist:"\u2203",expectation:"\u2130",exponentiale:"\u2147",fallingdotseq:"\u2252",fcy:"\u0444",female:"\u2640",
ffilig:"\uFB03",fflig:"\uFB00",ffllig:"\uFB04",ffr:"\u{1D523}",filig:"\uFB01",fjlig:"fj",flat:"\u266D",fllig:"\uFB02",fltns:"\u25B1",fnof:"\u0192",fopf:"\u{1D557}",
forall:"\u2200",fork:"\u22D4",forkv:"\u2AD9",fpartint:"\u2A0D",frac12:"\xBD",frac13:"\u2153",frac14:"\xBC",frac15:"\u2155",frac16:"\u2159",frac18:"\u215B",frac23:"\
\u2154",frac25:"\u2156",frac34:"\xBE",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",frasl:"\u2044",frown:"\u2322",
fscr:"\u{1D4BB}",gE:"\u2267",gEl:"\u2A8C",gacute:"\u01F5",gamma:"\u03B3",gammad:"\u03DD",gap:"\u2A86",gbreve:"\u011F",gcirc:"\u011D",gcy:"\u0433",gdot:"\u0121",
ge:"\u2265",gel:"\u22DB",geq:"\u2265",geqq:"\u2267",geqslant:"\u2A7E",ges:"\u2A7E",gescc:"\u2AA9",gesdot:"\u2A80",gesdoto:"\u2A82",gesdotol:"\u2A84",gesl:"\u22DB\uFE00",
gesles:"\u2A94",gfr:"\u{1D524}",gg:"\u226B",ggg:"\u22D9",gimel:"\u2137",gjcy:"\u0453",gl:"\u2277",glE:"\u2A92",gla:"\u2AA5",glj:"\u2AA4",gnE:"\u2269",gnap:"\u2A8A",
gnapprox:"\u2A8A",gne:"\u2A88",gneq:"\u2A88",gneqq:"\u2269",gnsim:"\u22E7",gopf:"\u{1D558}",grave:"`",gscr:"\u210A",gsim:"\u2273",gsime:"\u2A8E",gsiml:"\u2A90",
gt:">",gtcc:"\u2AA7",gtcir:"\u2A7A",gtdot:"\u22D7",gtlPar:"\u2995",gtquest:"\u2A7C",gtrapprox:"\u2A86",gtrarr:"\u2978",gtrdot:"\u22D7",gtreqless:"\u22DB",gtreqqless:"\
\u2A8C",gtrless:"\u2277",gtrsim:"\u2273",gvertneqq:"\u2269\uFE00",gvnE:"\u2269\uFE00",hArr:"\u21D4",hairsp:"\u200A",half:"\xBD",hamilt:"\u210B",hardcy:"\u044A",
harr:"\u2194",harrcir:"\u2948",harrw:"\u21AD",hbar:"\u210F",hcirc:"\u0125",hearts:"\u2665",heartsuit:"\u2665",hellip:"\u2026",hercon:"\u22B9",hfr:"\u{1D525}",hksearow:"\
\u2925",hkswarow:"\u2926",hoarr:"\u21FF",homtht:"\u223B",hookleftarrow:"\u21A9",hookrightarrow:"\u21AA",hopf:"\u{1D559}",horbar:"\u2015",hscr:"\u{1D4BD}",hslash:"\
\u210F",hstrok:"\u0127",hybull:"\u2043",hyphen:"\u2010",iacute:"\xED",ic:"\u2063",icirc:"\xEE",icy:"\u0438",iecy:"\u0435",iexcl:"\xA1",iff:"\u21D4",ifr:"\u{1D526}",
igrave:"\xEC",ii:"\u2148",iiiint:"\u2A0C",iiint:"\u222D",iinfin:"\u29DC",iiota:"\u2129",ijlig:"\u0133",imacr:"\u012B",image:"\u2111",imagline:"\u2110",imagpart:"\
\u2111",imath:"\u0131",imof:"\u22B7",imped:"\u01B5",in:"\u2208",incare:"\u2105",infin:"\u221E",infintie:"\u29DD",inodot:"\u0131",int:"\u222B",intcal:"\u22BA",integers:"\
\u2124",intercal:"\u22BA",intlarhk:"\u2A17",intprod:"\u2A3C",iocy:"\u0451",iogon:"\u012F",iopf:"\u{1D55A}",iota:"\u03B9",iprod:"\u2A3C",iquest:"\xBF",iscr:"\u{1D4BE}",
isin:"\u2208",isinE:"\u22F9",isindot:"\u22F5",isins:"\u22F4",isinsv:"\u22F3",isinv:"\u2208",it:"\u2062",itilde:"\u0129",iukcy:"\u0456",iuml:"\xEF",jcirc:"\u0135",
jcy:"\u0439",jfr:"\u{1D527}",jmath:"\u0237",jopf:"\u{1D55B}",jscr:"\u{1D4BF}",jsercy:"\u0458",jukcy:"\u0454",kappa:"\u03BA",kappav:"\u03F0",kcedil:"\u0137",kcy:"\
\u043A",kfr:"\u{1D528}",kgreen:"\u0138",khcy:"\u0445",kjcy:"\u045C",kopf:"\u{1D55C}",kscr:"\u{1D4C0}",lAarr:"\u21DA",lArr:"\u21D0",lAtail:"\u291B",lBarr:"\u290E",
lE:"\u2266",lEg:"\u2A8B",lHar:"\u2962",lacute:"\u013A",laemptyv:"\u29B4",lagran:"\u2112",lambda:"\u03BB",lang:"\u27E8",langd:"\u2991",langle:"\u27E8",lap:"\u2A85",
laquo:"\xAB",larr:"\u2190",larrb:"\u21E4",larrbfs:"\u291F",larrfs:"\u291D",larrhk:"\u21A9",larrlp:"\u21AB",larrpl:"\u2939",larrsim:"\u2973",larrtl:"\u21A2",lat:"\
\u2AAB",latail:"\u2919",late:"\u2AAD",lates:"\u2AAD\uFE00",lbarr:"\u290C",lbbrk:"\u2772",lbrace:"{",lbrack:"[",lbrke:"\u298B",lbrksld:"\u298F",lbrkslu:"\u298D",
lcaron:"\u013E",lcedil:"\u013C",lceil:"\u2308",lcub:"{",lcy:"\u043B",ldca:"\u2936",ldquo:"\u201C",ldquor:"\u201E",ldrdhar:"\u2967",ldrushar:"\u294B",ldsh:"\u21B2",
le:"\u2264",leftarrow:"\u2190",leftarrowtail:"\u21A2",leftharpoondown:"\u21BD",leftharpoonup:"\u21BC",leftleftarrows:"\u21C7",leftrightarrow:"\u2194",leftrightarrows:"\
\u21C6",leftrightharpoons:"\u21CB",leftrightsquigarrow:"\u21AD",leftthreetimes:"\u22CB",leg:"\u22DA",leq:"\u2264",leqq:"\u2266",leqslant:"\u2A7D",les:"\u2A7D",lescc:"\
\u2AA8",lesdot:"\u2A7F",lesdoto:"\u2A81",lesdotor:"\u2A83",lesg:"\u22DA\uFE00",lesges:"\u2A93",lessapprox:"\u2A85",lessdot:"\u22D6",lesseqgtr:"\u22DA",lesseqqgtr:"\
\u2A8B",lessgtr:"\u2276",lesssim:"\u2272",lfisht:"\u297C",lfloor:"\u230A",lfr:"\u{1D529}",lg:"\u2276",lgE:"\u2A91",lhard:"\u21BD",lharu:"\u21BC",lharul:"\u296A",
lhblk:"\u2584",ljcy:"\u0459",ll:"\u226A",llarr:"\u21C7",llcorner:"\u231E",llhard:"\u296B",lltri:"\u25FA",lmidot:"\u0140",lmoust:"\u23B0",lmoustache:"\u23B0",lnE:"\
\u2268",lnap:"\u2A89",lnapprox:"\u2A89",lne:"\u2A87",lneq:"\u2A87",lneqq:"\u2268",lnsim:"\u22E6",loang:"\u27EC",loarr:"\u21FD",lobrk:"\u27E6",longleftarrow:"\u27F5",
longleftrightarrow:"\u27F7",longmapsto:"\u27FC",longrightarrow:"\u27F6",looparrowleft:"\u21AB",looparrowright:"\u21AC",lopar:"\u2985",lopf:"\u{1D55D}",loplus:"\u2A2D",
lotimes:"\u2A34",lowast:"\u2217",lowbar:"_",loz:"\u25CA",lozenge:"\u25CA",lozf:"\u29EB",lpar:"(",lparlt:"\u2993",lrarr:"\u21C6",lrcorner:"\u231F",lrhar:"\u21CB",
lrhard:"\u296D",lrm:"\u200E",lrtri:"\u22BF",lsaquo:"\u2039",lscr:"\u{1D4C1}",lsh:"\u21B0",lsim:"\u2272",lsime:"\u2A8D",lsimg:"\u2A8F",lsqb:"[",lsquo:"\u2018",lsquor:"\
\u201A",lstrok:"\u0142",lt:"<",ltcc:"\u2AA6",ltcir:"\u2A79",ltdot:"\u22D6",lthree:"\u22CB",ltimes:"\u22C9",ltlarr:"\u2976",ltquest:"\u2A7B",ltrPar:"\u2996",ltri:"\
\u25C3",ltrie:"\u22B4",ltrif:"\u25C2",lurdshar:"\u294A",luruhar:"\u2966",lvertneqq:"\u2268\uFE00",lvnE:"\u2268\uFE00",mDDot:"\u223A",macr:"\xAF",male:"\u2642",malt:"\
\u2720",maltese:"\u2720",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\u21A7",mapstoleft:"\u21A4",mapstoup:"\u21A5",marker:"\u25AE",mcomma:"\u2A29",mcy:"\u043C",mdash:"\
\u2014",measuredangle:"\u2221",mfr:"\u{1D52A}",mho:"\u2127",micro:"\xB5",mid:"\u2223",midast:"*",midcir:"\u2AF0",middot:"\xB7",minus:"\u2212",minusb:"\u229F",minusd:"\
\u2238",minusdu:"\u2A2A",mlcp:"\u2ADB",mldr:"\u2026",mnplus:"\u2213",models:"\u22A7",mopf:"\u{1D55E}",mp:"\u2213",mscr:"\u{1D4C2}",mstpos:"\u223E",mu:"\u03BC",multimap:"\
\u22B8",mumap:"\u22B8",nGg:"\u22D9\u0338",nGt:"\u226B\u20D2",nGtv:"\u226B\u0338",nLeftarrow:"\u21CD",nLeftrightarrow:"\u21CE",nLl:"\u22D8\u0338",nLt:"\u226A\u20D2",
nLtv:"\u226A\u0338",nRightarrow:"\u21CF",nVDash:"\u22AF",nVdash:"\u22AE",nabla:"\u2207",nacute:"\u0144",nang:"\u2220\u20D2",nap:"\u2249",napE:"\u2A70\u0338",napid:"\
\u224B\u0338",napos:"\u0149",napprox:"\u2249",natur:"\u266E",natural:"\u266E",naturals:"\u2115",nbsp:"\xA0",nbump:"\u224E\u0338",nbumpe:"\u224F\u0338",ncap:"\u2A43",
ncaron:"\u0148",ncedil:"\u0146",ncong:"\u2247",ncongdot:"\u2A6D\u0338",ncup:"\u2A42",ncy:"\u043D",ndash:"\u2013",ne:"\u2260",neArr:"\u21D7",nearhk:"\u2924",nearr:"\
\u2197",nearrow:"\u2197",nedot:"\u2250\u0338",nequiv:"\u2262",nesear:"\u2928",nesim:"\u2242\u0338",nexist:"\u2204",nexists:"\u2204",nfr:"\u{1D52B}",ngE:"\u2267\u0338",
nge:"\u2271",ngeq:"\u2271",ngeqq:"\u2267\u0338",ngeqslant:"\u2A7E\u0338",nges:"\u2A7E\u0338",ngsim:"\u2275",ngt:"\u226F",ngtr:"\u226F",nhArr:"\u21CE",nharr:"\u21AE",
nhpar:"\u2AF2",ni:"\u220B",nis:"\u22FC",nisd:"\u22FA",niv:"\u220B",njcy:"\u045A",nlArr:"\u21CD",nlE:"\u2266\u0338",nlarr:"\u219A",nldr:"\u2025",nle:"\u2270",nleftarrow:"\
\u219A",nleftrightarrow:"\u21AE",nleq:"\u2270",nleqq:"\u2266\u0338",nleqslant:"\u2A7D\u0338",nles:"\u2A7D\u0338",nless:"\u226E",nlsim:"\u2274",nlt:"\u226E",nltri:"\
\u22EA",nltrie:"\u22EC",nmid:"\u2224",nopf:"\u{1D55F}",not:"\xAC",notin:"\u2209",notinE:"\u22F9\u0338",notindot:"\u22F5\u0338",notinva:"\u2209",notinvb:"\u22F7",
notinvc:"\u22F6",notni:"\u220C",notniva:"\u220C",notnivb:"\u22FE",notnivc:"\u22FD",npar:"\u2226",nparallel:"\u2226",nparsl:"\u2AFD\u20E5",npart:"\u2202\u0338",npolint:"\
\u2A14",npr:"\u2280",nprcue:"\u22E0",npre:"\u2AAF\u0338",nprec:"\u2280",npreceq:"\u2AAF\u0338",nrArr:"\u21CF",nrarr:"\u219B",nrarrc:"\u2933\u0338",nrarrw:"\u219D\u0338",
nrightarrow:"\u219B",nrtri:"\u22EB",nrtrie:"\u22ED",nsc:"\u2281",nsccue:"\u22E1",nsce:"\u2AB0\u0338",nscr:"\u{1D4C3}",nshortmid:"\u2224",nshortparallel:"\u2226",
nsim:"\u2241",nsime:"\u2244",nsimeq:"\u2244",nsmid:"\u2224",nspar:"\u2226",nsqsube:"\u22E2",nsqsupe:"\u22E3",nsub:"\u2284",nsubE:"\u2AC5\u0338",nsube:"\u2288",nsubset:"\
\u2282\u20D2",nsubseteq:"\u2288",nsubseteqq:"\u2AC5\u0338",nsucc:"\u2281",nsucceq:"\u2AB0\u0338",nsup:"\u2285",nsupE:"\u2AC6\u0338",nsupe:"\u2289",nsupset:"\u2283\u20D2",
nsupseteq:"\u2289",nsupseteqq:"\u2AC6\u0338",ntgl:"\u2279",ntilde:"\xF1",ntlg:"\u2278",ntriangleleft:"\u22EA",ntrianglelefteq:"\u22EC",ntriangleright:"\u22EB",ntrianglerighteq:"\
\u22ED",nu:"\u03BD",num:"#",numero:"\u2116",numsp:"\u2007",nvDash:"\u22AD",nvHarr:"\u2904",nvap:"\u224D\u20D2",nvdash:"\u22AC",nvge:"\u2265\u20D2",nvgt:">\u20D2",
nvinfin:"\u29DE",nvlArr:"\u2902",nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvltrie:"\u22B4\u20D2",nvrArr:"\u2903",nvrtrie:"\u22B5\u20D2",nvsim:"\u223C\u20D2",nwArr:"\u21D6",
nwarhk:"\u2923",nwarr:"\u2196",nwarrow:"\u2196",nwnear:"\u2927",oS:"\u24C8",oacute:"\xF3",oast:"\u229B",ocir:"\u229A",ocirc:"\xF4",ocy:"\u043E",odash:"\u229D",odblac:"\
\u0151",odiv:"\u2A38",odot:"\u2299",odsold:"\u29BC",oelig:"\u0153",ofcir:"\u29BF",ofr:"\u{1D52C}",ogon:"\u02DB",ograve:"\xF2",ogt:"\u29C1",ohbar:"\u29B5",ohm:"\u03A9",
oint:"\u222E",olarr:"\u21BA",olcir:"\u29BE",olcross:"\u29BB",oline:"\u203E",olt:"\u29C0",omacr:"\u014D",omega:"\u03C9",omicron:"\u03BF",omid:"\u29B6",ominus:"\u2296",
oopf:"\u{1D560}",opar:"\u29B7",operp:"\u29B9",oplus:"\u2295",or:"\u2228",orarr:"\u21BB",ord:"\u2A5D",order:"\u2134",orderof:"\u2134",ordf:"\xAA",ordm:"\xBA",origof:"\
\u22B6",oror:"\u2A56",orslope:"\u2A57",orv:"\u2A5B",oscr:"\u2134",oslash:"\xF8",osol:"\u2298",otilde:"\xF5",otimes:"\u2297",otimesas:"\u2A36",ouml:"\xF6",ovbar:"\
\u233D",par:"\u2225",para:"\xB6",parallel:"\u2225",parsim:"\u2AF3",parsl:"\u2AFD",part:"\u2202",pcy:"\u043F",percnt:"%",period:".",permil:"\u2030",perp:"\u22A5",
pertenk:"\u2031",pfr:"\u{1D52D}",phi:"\u03C6",phiv:"\u03D5",phmmat:"\u2133",phone:"\u260E",pi:"\u03C0",pitchfork:"\u22D4",piv:"\u03D6",planck:"\u210F",planckh:"\
\u210E",plankv:"\u210F",plus:"+",plusacir:"\u2A23",plusb:"\u229E",pluscir:"\u2A22",plusdo:"\u2214",plusdu:"\u2A25",pluse:"\u2A72",plusmn:"\xB1",plussim:"\u2A26",
plustwo:"\u2A27",pm:"\xB1",pointint:"\u2A15",popf:"\u{1D561}",pound:"\xA3",pr:"\u227A",prE:"\u2AB3",prap:"\u2AB7",prcue:"\u227C",pre:"\u2AAF",prec:"\u227A",precapprox:"\
\u2AB7",preccurlyeq:"\u227C",preceq:"\u2AAF",precnapprox:"\u2AB9",precneqq:"\u2AB5",precnsim:"\u22E8",precsim:"\u227E",prime:"\u2032",primes:"\u2119",prnE:"\u2AB5",
prnap:"\u2AB9",prnsim:"\u22E8",prod:"\u220F",profalar:"\u232E",profline:"\u2312",profsurf:"\u2313",prop:"\u221D",propto:"\u221D",prsim:"\u227E",prurel:"\u22B0",
pscr:"\u{1D4C5}",psi:"\u03C8",puncsp:"\u2008",qfr:"\u{1D52E}",qint:"\u2A0C",qopf:"\u{1D562}",qprime:"\u2057",qscr:"\u{1D4C6}",quaternions:"\u210D",quatint:"\u2A16",
quest:"?",questeq:"\u225F",quot:'"',rAarr:"\u21DB",rArr:"\u21D2",rAtail:"\u291C",rBarr:"\u290F",rHar:"\u2964",race:"\u223D\u0331",racute:"\u0155",radic:"\u221A",
raemptyv:"\u29B3",rang:"\u27E9",rangd:"\u2992",range:"\u29A5",rangle:"\u27E9",raquo:"\xBB",rarr:"\u2192",rarrap:"\u2975",rarrb:"\u21E5",rarrbfs:"\u2920",rarrc:"\
\u2933",rarrfs:"\u291E",rarrhk:"\u21AA",rarrlp:"\u21AC",rarrpl:"\u2945",rarrsim:"\u2974",rarrtl:"\u21A3",rarrw:"\u219D",ratail:"\u291A",ratio:"\u2236",rationals:"\
\u211A",rbarr:"\u290D",rbbrk:"\u2773",rbrace:"}",rbrack:"]",rbrke:"\u298C",rbrksld:"\u298E",rbrkslu:"\u2990",rcaron:"\u0159",rcedil:"\u0157",rceil:"\u2309",rcub:"\
}",rcy:"\u0440",rdca:"\u2937",rdldhar:"\u2969",rdquo:"\u201D",rdquor:"\u201D",rdsh:"\u21B3",real:"\u211C",realine:"\u211B",realpart:"\u211C",reals:"\u211D",rect:"\
\u25AD",reg:"\xAE",rfisht:"\u297D",rfloor:"\u230B",rfr:"\u{1D52F}",rhard:"\u21C1",rharu:"\u21C0",rharul:"\u296C",rho:"\u03C1",rhov:"\u03F1",rightarrow:"\u2192",
rightarrowtail:"\u21A3",rightharpoondown:"\u21C1",rightharpoonup:"\u21C0",rightleftarrows:"\u21C4",rightleftharpoons:"\u21CC",rightrightarrows:"\u21C9",rightsquigarrow:"\
\u219D",rightthreetimes:"\u22CC",ring:"\u02DA",risingdotseq:"\u2253",rlarr:"\u21C4",rlhar:"\u21CC",rlm:"\u200F",rmoust:"\u23B1",rmoustache:"\u23B1",rnmid:"\u2AEE",
roang:"\u27ED",roarr:"\u21FE",robrk:"\u27E7",ropar:"\u2986",ropf:"\u{1D563}",roplus:"\u2A2E",rotimes:"\u2A35",rpar:")",rpargt:"\u2994",rppolint:"\u2A12",rrarr:"\
\u21C9",rsaquo:"\u203A",rscr:"\u{1D4C7}",rsh:"\u21B1",rsqb:"]",rsquo:"\u2019",rsquor:"\u2019",rthree:"\u22CC",rtimes:"\u22CA",rtri:"\u25B9",rtrie:"\u22B5",rtrif:"\
\u25B8",rtriltri:"\u29CE",ruluhar:"\u2968",rx:"\u211E",sacute:"\u015B",sbquo:"\u201A",sc:"\u227B",scE:"\u2AB4",scap:"\u2AB8",scaron:"\u0161",sccue:"\u227D",sce:"\
\u2AB0",scedil:"\u015F",scirc:"\u015D",scnE:"\u2AB6",scnap:"\u2ABA",scnsim:"\u22E9",scpolint:"\u2A13",scsim:"\u227F",scy:"\u0441",sdot:"\u22C5",sdotb:"\u22A1",sdote:"\
\u2A66",seArr:"\u21D8",searhk:"\u2925",searr:"\u2198",searrow:"\u2198",sect:"\xA7",semi:";",seswar:"\u2929",setminus:"\u2216",setmn:"\u2216",sext:"\u2736",sfr:"\
\u{1D530}",sfrown:"\u2322",sharp:"\u266F",shchcy:"\u0449",shcy:"\u0448",shortmid:"\u2223",shortparallel:"\u2225",shy:"\xAD",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\
\u03C2",sim:"\u223C",simdot:"\u2A6A",sime:"\u2243",simeq:"\u2243",simg:"\u2A9E",simgE:"\u2AA0",siml:"\u2A9D",simlE:"\u2A9F",simne:"\u2246",simplus:"\u2A24",simrarr:"\
\u2972",slarr:"\u2190",smallsetminus:"\u2216",smashp:"\u2A33",smeparsl:"\u29E4",smid:"\u2223",smile:"\u2323",smt:"\u2AAA",smte:"\u2AAC",smtes:"\u2AAC\uFE00",softcy:"\
\u044C",sol:"/",solb:"\u29C4",solbar:"\u233F",sopf:"\u{1D564}",spades:"\u2660",spadesuit:"\u2660",spar:"\u2225",sqcap:"\u2293",sqcaps:"\u2293\uFE00",sqcup:"\u2294",
sqcups:"\u2294\uFE00",sqsub:"\u228F",sqsube:"\u2291",sqsubset:"\u228F",sqsubseteq:"\u2291",sqsup:"\u2290",sqsupe:"\u2292",sqsupset:"\u2290",sqsupseteq:"\u2292",
squ:"\u25A1",square:"\u25A1",squarf:"\u25AA",squf:"\u25AA",srarr:"\u2192",sscr:"\u{1D4C8}",ssetmn:"\u2216",ssmile:"\u2323",sstarf:"\u22C6",star:"\u2606",starf:"\
\u2605",straightepsilon:"\u03F5",straightphi:"\u03D5",strns:"\xAF",sub:"\u2282",subE:"\u2AC5",subdot:"\u2ABD",sube:"\u2286",subedot:"\u2AC3",submult:"\u2AC1",subnE:"\
\u2ACB",subne:"\u228A",subplus:"\u2ABF",subrarr:"\u2979",subset:"\u2282",subseteq:"\u2286",subseteqq:"\u2AC5",subsetneq:"\u228A",subsetneqq:"\u2ACB",subsim:"\u2AC7",
subsub:"\u2AD5",subsup:"\u2AD3",succ:"\u227B",succapprox:"\u2AB8",succcurlyeq:"\u227D",succeq:"\u2AB0",succnapprox:"\u2ABA",succneqq:"\u2AB6",succnsim:"\u22E9",
succsim:"\u227F",sum:"\u2211",sung:"\u266A",sup1:"\xB9",sup2:"\xB2",sup3:"\xB3",sup:"\u2283",supE:"\u2AC6",supdot:"\u2ABE",supdsub:"\u2AD8",supe:"\u2287",supedot:"\
\u2AC4",suphsol:"\u27C9",suphsub:"\u2AD7",suplarr:"\u297B",supmult:"\u2AC2",supnE:"\u2ACC",supne:"\u228B",supplus:"\u2AC0",supset:"\u2283",supseteq:"\u2287",supseteqq:"\
\u2AC6",supsetneq:"\u228B",supsetneqq:"\u2ACC",supsim:"\u2AC8",supsub:"\u2AD4",supsup:"\u2AD6",swArr:"\u21D9",swarhk:"\u2926",swarr:"\u2199",swarrow:"\u2199",swnwar:"\
\u292A",szlig:"\xDF",target:"\u2316",tau:"\u03C4",tbrk:"\u23B4",tcaron:"\u0165",tcedil:"\u0163",tcy:"\u0442",tdot:"\u20DB",telrec:"\u2315",tfr:"\u{1D531}",there4:"\
\u2234",therefore:"\u2234",theta:"\u03B8",thetasym:"\u03D1",thetav:"\u03D1",thickapprox:"\u2248",thicksim:"\u223C",thinsp:"\u2009",thkap:"\u2248",thksim:"\u223C",
thorn:"\xFE",tilde:"\u02DC",times:"\xD7",timesb:"\u22A0",timesbar:"\u2A31",timesd:"\u2A30",tint:"\u222D",toea:"\u2928",top:"\u22A4",topbot:"\u2336",topcir:"\u2AF1",
topf:"\u{1D565}",topfork:"\u2ADA",tosa:"\u2929",tprime:"\u2034",trade:"\u2122",triangle:"\u25B5",triangledown:"\u25BF",triangleleft:"\u25C3",trianglelefteq:"\u22B4",
triangleq:"\u225C",triangleright:"\u25B9",trianglerighteq:"\u22B5",tridot:"\u25EC",trie:"\u225C",triminus:"\u2A3A",triplus:"\u2A39",trisb:"\u29CD",tritime:"\u2A3B",
trpezium:"\u23E2",tscr:"\u{1D4C9}",tscy:"\u0446",tshcy:"\u045B",tstrok:"\u0167",twixt:"\u226C",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",uArr:"\u21D1",
uHar:"\u2963",uacute:"\xFA",uarr:"\u2191",ubrcy:"\u045E",ubreve:"\u016D",ucirc:"\xFB",ucy:"\u0443",udarr:"\u21C5",udblac:"\u0171",udhar:"\u296E",ufisht:"\u297E",
ufr:"\u{1D532}",ugrave:"\xF9",uharl:"\u21BF",uharr:"\u21BE",uhblk:"\u2580",ulcorn:"\u231C",ulcorner:"\u231C",ulcrop:"\u230F",ultri:"\u25F8",umacr:"\u016B",uml:"\
\xA8",uogon:"\u0173",uopf:"\u{1D566}",uparrow:"\u2191",updownarrow:"\u2195",upharpoonleft:"\u21BF",upharpoonright:"\u21BE",uplus:"\u228E",upsi:"\u03C5",upsih:"\u03D2",
upsilon:"\u03C5",upuparrows:"\u21C8",urcorn:"\u231D",urcorner:"\u231D",urcrop:"\u230E",uring:"\u016F",urtri:"\u25F9",uscr:"\u{1D4CA}",utdot:"\u22F0",utilde:"\u0169",
utri:"\u25B5",utrif:"\u25B4",uuarr:"\u21C8",uuml:"\xFC",uwangle:"\u29A7",vArr:"\u21D5",vBar:"\u2AE8",vBarv:"\u2AE9",vDash:"\u22A8",vangrt:"\u299C",varepsilon:"\u03F5",
varkappa:"\u03F0",varnothing:"\u2205",varphi:"\u03D5",varpi:"\u03D6",varpropto:"\u221D",varr:"\u2195",varrho:"\u03F1",varsigma:"\u03C2",varsubsetneq:"\u228A\uFE00",
varsubsetneqq:"\u2ACB\uFE00",varsupsetneq:"\u228B\uFE00",varsupsetneqq:"\u2ACC\uFE00",vartheta:"\u03D1",vartriangleleft:"\u22B2",vartriangleright:"\u22B3",vcy:"\
\u0432",vdash:"\u22A2",vee:"\u2228",veebar:"\u22BB",veeeq:"\u225A",vellip:"\u22EE",verbar:"|",vert:"|",vfr:"\u{1D533}",vltri:"\u22B2",vnsub:"\u2282\u20D2",vnsup:"\
\u2283\u20D2",vopf:"\u{1D567}",vprop:"\u221D",vrtri:"\u22B3",vscr:"\u{1D4CB}",vsubnE:"\u2ACB\uFE00",vsubne:"\u228A\uFE00",vsupnE:"\u2ACC\uFE00",vsupne:"\u228B\uFE00",
vzigzag:"\u299A",wcirc:"\u0175",wedbar:"\u2A5F",wedge:"\u2227",wedgeq:"\u2259",weierp:"\u2118",wfr:"\u{1D534}",wopf:"\u{1D568}",wp:"\u2118",wr:"\u2240",wreath:"\
\u2240",wscr:"\u{1D4CC}",xcap:"\u22C2",xcirc:"\u25EF",xcup:"\u22C3",xdtri:"\u25BD",xfr:"\u{1D535}",xhArr:"\u27FA",xharr:"\u27F7",xi:"\u03BE",xlArr:"\u27F8",xlarr:"\
\u27F5",xmap:"\u27FC",xnis:"\u22FB",xodot:"\u2A00",xopf:"\u{1D569}",xoplus:"\u2A01",xotime:"\u2A02",xrArr:"\u27F9",xrarr:"\u27F6",xscr:"\u{1D4CD}",xsqcup:"\u2A06",
xuplus:"\u2A04",xutri:"\u25B3",xvee:"\u22C1",xwedge:"\u22C0",yacute:"\xFD",yacy:"\u044F",ycirc:"\u0177",ycy:"\u044B",yen:"\xA5",yfr:"\u{1D536}",yicy:"\u0457",yopf:"\
\u{1D56A}",yscr:"\u{1D4CE}",yucy:"\u044E",yuml:"\xFF",zacute:"\u017A",zcaron:"\u017E",zcy:"\u0437",zdot:"\u017C",zeetrf:"\u2128",zeta:"\u03B6",zfr:"\u{1D537}",zhcy:"\
\u0436",zigrarr:"\u21DD",zopf:"\u{1D56B}",zscr:"\u{1D4CF}",zwj:"\u200D",zwnj:"\u200C"};var It={}.hasOwnProperty;function Be(e){return It.call(er,e)?er[e]:!1}function Hr(e,t){let r=Number.parseInt(e,t);return r<9||r===11||r>13&&r<32||r>126&&r<160||r>55295&&r<57344||r>64975&&r<65008||(r&65535)===65535||(r&65535)===65534||
r>1114111?"\uFFFD":String.fromCodePoint(r)}var Tt=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function Gr(e){return e.replace(Tt,zt)}function zt(e,t,r){if(t)return t;if(r.charCodeAt(
0)===35){let i=r.charCodeAt(1),a=i===120||i===88;return Hr(r.slice(a?2:1),a?16:10)}return Be(r)||e}function jr(e){return e.label||!e.identifier?e.label||"":Gr(e.identifier)}function Qr(e){if(!e._compiled){let t=(e.atBreak?"[\\r\\n][\\t ]*":"")+(e.before?"(?:"+e.before+")":"");e._compiled=new RegExp((e.beforeNode?"^":t?"("+t+")":"")+
(/[$()*+.?[\\\]^{|}]/.test(e.character)?"\\":"")+e.character+(e.afterNode?"$":e.after?"(?:"+e.after+")":""),e.unicode?"gu":"g")}return e._compiled}function Wr(e,t,r){let n=t.indexStack,i=e.children||[],a=t.createTracker(r),o=[],u=-1;for(n.push(-1);++u<i.length;){let s=i[u];n[n.length-1]=u,o.push(a.move(t.handle(
s,e,t,{before:`
`,after:`
`,...a.current()}))),s.type!=="list"&&(t.bulletLastUsed=void 0),u<i.length-1&&o.push(a.move(Bt(s,i[u+1],e,t)))}return n.pop(),o.join("")}function Bt(e,t,r,n){let i=n.
join.length;for(;i--;){let a=n.join[i](e,t,r,n);if(a===!0||a===1)break;if(typeof a=="number")return`
`.repeat(1+a);if(a===!1)return`

<!---->

`}return`

`}var Nt=/\r?\n|\r/g;function Yr(e,t){let r=[],n=0,i=0,a;for(;a=Nt.exec(e);)o(e.slice(n,a.index)),r.push(a[0]),n=a.index+a[0].length,i++;return o(e.slice(n)),r.join(
"");function o(u){r.push(t(u,i,!u))}}var rr={}.hasOwnProperty;function Jr(e,t,r){let n=(r.before||"")+(t||"")+(r.after||""),i=[],a=[],o={},u=e.stack.includes("autolink"),s=r.before?r.before.length:
0,c=n.length-(r.after?r.after.length:0),p=-1;for(;++p<e.unsafe.length;){let l=e.unsafe[p];if(!Se(e.stack,l)||!Kr(l.beforeNode,r.beforeNode)||!Kr(l.afterNode,r.afterNode))
continue;let k=e.compilePattern(l),w=l.beforeNode?s:0,S=n.slice(w,l.afterNode?c:void 0),d;for(;d=k.exec(S);){let C=!!(l.before||l.atBreak),q=!!l.after,L=w+d.index+
(C?d[1].length:0);rr.call(o,L)?(o[L].before&&!C&&(o[L].before=!1),o[L].after&&!q&&(o[L].after=!1)):(i.push(L),o[L]={before:C,after:q})}}i.sort(Dt);let g=s;for(p=
-1;++p<i.length;){let l=i[p];if(!(l<g||l>=c)){if(n.charAt(l)==="_"&&l>0&&D(n.charCodeAt(l-1))===void 0&&!rr.call(o,l-1)&&!(l-1===s&&/[*_]/.test(n.charAt(s-1)))){
let k=l+1;for(;k<c&&n.charAt(k)==="_";)k++;let w=k-l-1;if(i[p+w]===k-1&&k<n.length&&D(n.charCodeAt(k))===void 0&&!rr.call(o,k)&&!(k===c-1&&/[*_]/.test(n.charAt(
c)))){p+=w;continue}}if(!(l+1<c&&i[p+1]===l+1&&o[l].after&&!o[l+1].before&&!o[l+1].after||l-1>=s&&i[p-1]===l-1&&o[l].before&&!o[l-1].before&&!o[l-1].after)){if(g!==
l){let k=n.slice(g,l);a.push(u?k:Zr(k,"\\"))}g=l+1,u?a.push("%"+n.charCodeAt(l).toString(16).toUpperCase().padStart(2,"0")):/[!-/:-@[-`{-~]/.test(n.charAt(l))&&
(!r.encode||!r.encode.includes(n.charAt(l)))?a.push("\\"+n.charAt(l)):a.push(te(n.charCodeAt(l)))}}}let h=n.slice(g,c);return a.push(u?h:Zr(h,r.after)),a.join("")}
function Kr(e,t){return e?t?typeof e=="string"?e===t.type:e.includes(t.type):!1:!0}function Dt(e,t){return e-t}function Zr(e,t){let r=/\\(?=[!-/:-@[-`{-~])/g,n=[],
i=[],a=e+t,o=-1,u=0,s;for(;s=r.exec(a);)n.push(s.index);for(;++o<n.length;)u!==n[o]&&i.push(e.slice(u,n[o])),i.push("\\"),u=n[o];return i.push(e.slice(u)),i.join(
"")}function $r(e){let t=e||{},r=t.now||{},n=t.lineShift||0,i=r.line||1,a=r.column||1;return{move:s,current:o,shift:u};function o(){return{now:{line:i,column:a},lineShift:n}}
function u(c){n+=c}function s(c){let p=c||"",g=p.split(/\r?\n|\r/g),h=g[g.length-1];return i+=g.length-1,a=g.length===1?a+h.length:1+h.length+n,p}}function Rt(e,t){let r=t||{},n={associationId:jr,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:Mt,containerFlow:Ot,createTracker:$r,compilePattern:Qr,
enter:a,handlers:{...$e},handle:void 0,indentLines:Yr,indexStack:[],join:[...Ur],options:{},safe:Ut,stack:[],unsafe:[...Xe]};Oe(n,r),n.options.tightDefinitions&&
n.join.push(_t),n.handle=or("type",{invalid:Pt,unknown:Ft,handlers:n.handlers});let i=n.handle(ae(e)?{type:"root",children:[e]}:e,void 0,n,{before:`
`,after:`
`,now:{line:1,column:1},lineShift:0});return i&&i.charCodeAt(i.length-1)!==10&&i.charCodeAt(i.length-1)!==13&&(i+=`
`),i;function a(o){return n.stack.push(o),u;function u(){n.stack.pop()}}}function Pt(e){throw new Error("Cannot handle value `"+e+"`, expected node")}function Ft(e){
let t=e;throw new Error("Cannot handle unknown node `"+t.type+"`")}function _t(e,t){if(e.type==="definition"&&e.type===t.type)return 0}function Mt(e,t){return yr(
e,this,t)}function Ot(e,t){return Wr(e,this,t)}function Ut(e,t){return Jr(this,e,t)}function R(e,t,r,n){let i=e.length,a=0,o;if(t<0?t=-t>i?0:i+t:t=t>i?i:t,r=r>0?r:0,n.length<1e4)o=Array.from(n),o.unshift(t,r),e.splice(...o);else for(r&&e.splice(
t,r);a<n.length;)o=n.slice(a,a+1e4),o.unshift(t,0),e.splice(...o),a+=1e4,t+=1e4}function N(e,t){return e.length>0?(R(e,e.length,0,t),e):t}var Xr={}.hasOwnProperty;function cu(e){let t={},r=-1;for(;++r<e.length;)Vt(t,e[r]);return t}function Vt(e,t){let r;for(r in t){let i=(Xr.call(e,r)?e[r]:void 0)||
(e[r]={}),a=t[r],o;if(a)for(o in a){Xr.call(i,o)||(i[o]=[]);let u=a[o];Ht(i[o],Array.isArray(u)?u:u?[u]:[])}}}function Ht(e,t){let r=-1,n=[];for(;++r<t.length;)
(t[r].add==="after"?e:n).push(t[r]);R(e,0,0,n)}function he(e){return e.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}function E(e,t,r,n){let i=n?n-1:1/0,a=0;return o;function o(s){return y(s)?(e.enter(r),u(s)):t(s)}function u(s){return y(s)&&a++<i?(e.consume(s),u):(e.exit(r),t(
s))}}function tr(e,t,r,n,i,a){let o=0;return u;function u(p){return a>0&&y(p)?(e.enter(n),s(p)):c(p)}function s(p){return y(p)&&o<a?(e.consume(p),o++,s):(e.exit(
n),c(p))}function c(p){return o>=i?t(p):r(p)}}function Ne(e,t,r){let n=[],i=-1;for(;++i<e.length;){let a=e[i].resolveAll;a&&!n.includes(a)&&(t=a(t,r),n.push(a))}return t}var oe={partial:!0,tokenize:Gt};function Gt(e,t,r){return n;function n(a){return y(a)?E(e,i,"linePrefix")(a):i(a)}function i(a){return a===null||b(a)?t(a):r(a)}}var De=class{constructor(t){this.left=t?[...t]:[],this.right=[]}get(t){if(t<0||t>=this.left.length+this.right.length)throw new RangeError("Cannot access index `"+
t+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`");return t<this.left.length?this.left[t]:this.right[this.right.length-t+this.left.length-
1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(t,r){let n=r??Number.POSITIVE_INFINITY;return n<
this.left.length?this.left.slice(t,n):t>this.left.length?this.right.slice(this.right.length-n+this.left.length,this.right.length-t+this.left.length).reverse():this.
left.slice(t).concat(this.right.slice(this.right.length-n+this.left.length).reverse())}splice(t,r,n){let i=r||0;this.setCursor(Math.trunc(t));let a=this.right.splice(
this.right.length-i,Number.POSITIVE_INFINITY);return n&&ge(this.left,n),a.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.pop()}push(t){
this.setCursor(Number.POSITIVE_INFINITY),this.left.push(t)}pushMany(t){this.setCursor(Number.POSITIVE_INFINITY),ge(this.left,t)}unshift(t){this.setCursor(0),this.
right.push(t)}unshiftMany(t){this.setCursor(0),ge(this.right,t.reverse())}setCursor(t){if(!(t===this.left.length||t>this.left.length&&this.right.length===0||t<0&&
this.left.length===0))if(t<this.left.length){let r=this.left.splice(t,Number.POSITIVE_INFINITY);ge(this.right,r.reverse())}else{let r=this.right.splice(this.left.
length+this.right.length-t,Number.POSITIVE_INFINITY);ge(this.left,r.reverse())}}};function ge(e,t){let r=0;if(t.length<1e4)e.push(...t);else for(;r<t.length;)e.
push(...t.slice(r,r+1e4)),r+=1e4}function et(e){let t={},r=-1,n,i,a,o,u,s,c,p=new De(e);for(;++r<p.length;){for(;r in t;)r=t[r];if(n=p.get(r),r&&n[1].type==="chunkFlow"&&p.get(r-1)[1].type==="l\
istItemPrefix"&&(s=n[1]._tokenizer.events,a=0,a<s.length&&s[a][1].type==="lineEndingBlank"&&(a+=2),a<s.length&&s[a][1].type==="content"))for(;++a<s.length&&s[a][1].
type!=="content";)s[a][1].type==="chunkText"&&(s[a][1]._isInFirstContentOfListItem=!0,a++);if(n[0]==="enter")n[1].contentType&&(Object.assign(t,jt(p,r)),r=t[r],
c=!0);else if(n[1]._container){for(a=r,i=void 0;a--;)if(o=p.get(a),o[1].type==="lineEnding"||o[1].type==="lineEndingBlank")o[0]==="enter"&&(i&&(p.get(i)[1].type=
"lineEndingBlank"),o[1].type="lineEnding",i=a);else if(!(o[1].type==="linePrefix"||o[1].type==="listItemIndent"))break;i&&(n[1].end={...p.get(i)[1].start},u=p.slice(
i,r),u.unshift(n),p.splice(i,r-i+1,u))}}return R(e,0,Number.POSITIVE_INFINITY,p.slice(0)),!c}function jt(e,t){let r=e.get(t)[1],n=e.get(t)[2],i=t-1,a=[],o=r._tokenizer;
o||(o=n.parser[r.contentType](r.start),r._contentTypeTextTrailing&&(o._contentTypeTextTrailing=!0));let u=o.events,s=[],c={},p,g,h=-1,l=r,k=0,w=0,S=[w];for(;l;){
for(;e.get(++i)[1]!==l;);a.push(i),l._tokenizer||(p=n.sliceStream(l),l.next||p.push(null),g&&o.defineSkip(l.start),l._isInFirstContentOfListItem&&(o._gfmTasklistFirstContentOfListItem=
!0),o.write(p),l._isInFirstContentOfListItem&&(o._gfmTasklistFirstContentOfListItem=void 0)),g=l,l=l.next}for(l=r;++h<u.length;)u[h][0]==="exit"&&u[h-1][0]==="e\
nter"&&u[h][1].type===u[h-1][1].type&&u[h][1].start.line!==u[h][1].end.line&&(w=h+1,S.push(w),l._tokenizer=void 0,l.previous=void 0,l=l.next);for(o.events=[],l?
(l._tokenizer=void 0,l.previous=void 0):S.pop(),h=S.length;h--;){let d=u.slice(S[h],S[h+1]),C=a.pop();s.push([C,C+d.length-1]),e.splice(C,2,d)}for(s.reverse(),h=
-1;++h<s.length;)c[k+s[h][0]]=k+s[h][1],k+=s[h][1]-s[h][0]-1;return c}var Qt={name:"attention",resolveAll:Wt,tokenize:Yt};function Wt(e,t){let r=-1,n;for(;++r<e.length;)if(e[r][0]==="enter"&&e[r][1].type==="attentionSequence"&&e[r][1].
_close){let i=r;for(;i--;)if(e[i][0]==="exit"&&e[i][1].type==="attentionSequence"&&e[i][1]._open&&t.sliceSerialize(e[i][1]).charCodeAt(0)===t.sliceSerialize(e[r][1]).
charCodeAt(0)){if((e[i][1]._close||e[r][1]._open)&&(e[r][1].end.offset-e[r][1].start.offset)%3&&!((e[i][1].end.offset-e[i][1].start.offset+e[r][1].end.offset-e[r][1].
start.offset)%3))continue;let a=e[i][1].end.offset-e[i][1].start.offset>1&&e[r][1].end.offset-e[r][1].start.offset>1?2:1,o={...e[i][1].end},u={...e[r][1].start};
rt(o,-a),rt(u,a);let s={type:a>1?"strongSequence":"emphasisSequence",start:o,end:{...e[i][1].end}},c={type:a>1?"strongSequence":"emphasisSequence",start:{...e[r][1].
start},end:u},p={type:a>1?"strongText":"emphasisText",start:{...e[i][1].end},end:{...e[r][1].start}},g={type:a>1?"strong":"emphasis",start:{...s.start},end:{...c.
end}};e[i][1].end={...s.start},e[r][1].start={...c.end},n=[],e[i][1].end.offset-e[i][1].start.offset&&(n=N(n,[["enter",e[i][1],t],["exit",e[i][1],t]])),n=N(n,[[
"enter",g,t],["enter",s,t],["exit",s,t],["enter",p,t]]),n=N(n,Ne(t.parser.constructs.insideSpan.null,e.slice(i+1,r),t)),n=N(n,[["exit",p,t],["enter",c,t],["exit",
c,t],["exit",g,t]]);let h=0;e[r][1].end.offset-e[r][1].start.offset&&(h=2,n=N(n,[["enter",e[r][1],t],["exit",e[r][1],t]])),R(e,i-1,r-i+3,n),r=i+n.length-h-2;break}}
for(r=-1;++r<e.length;)e[r][1].type==="attentionSequence"&&(e[r][1].type="data");return e}function Yt(e,t){let r=this.parser.constructs.attentionMarkers.null,n=this.
previous,i=D(n),a;return o;function o(s){return a=s,e.enter("attentionSequence"),u(s)}function u(s){if(s===a)return e.consume(s),u;let c=e.exit("attentionSequen\
ce"),p=D(s),g=!p||p===2&&i||r.includes(s)&&s!==42&&s!==95,h=!i||i===2&&p||r.includes(n)&&n!==42&&n!==95;return c._open=!!(a===42?g:g&&(i||!h)),c._close=!!(a===42?
h:h&&(p||!g)),t(s)}}function rt(e,t){e.column+=t,e.offset+=t,e._bufferIndex+=t}var Kt={name:"autolink",tokenize:Zt};function Zt(e,t,r){let n=0;return i;function i(l){return e.enter("autolink"),e.enter("autolinkMarker"),e.consume(l),e.exit(
"autolinkMarker"),e.enter("autolinkProtocol"),a}function a(l){return B(l)?(e.consume(l),o):l===64?r(l):c(l)}function o(l){return l===43||l===45||l===46||z(l)?(n=
1,u(l)):c(l)}function u(l){return l===58?(e.consume(l),n=0,s):(l===43||l===45||l===46||z(l))&&n++<32?(e.consume(l),u):(n=0,c(l))}function s(l){return l===62?(e.
exit("autolinkProtocol"),e.enter("autolinkMarker"),e.consume(l),e.exit("autolinkMarker"),e.exit("autolink"),t):l===null||l===32||l===60||ue(l)?r(l):(e.consume(l),
s)}function c(l){return l===64?(e.consume(l),p):hr(l)?(e.consume(l),c):r(l)}function p(l){return z(l)?g(l):r(l)}function g(l){return l===46?(e.consume(l),n=0,p):
l===62?(e.exit("autolinkProtocol").type="autolinkEmail",e.enter("autolinkMarker"),e.consume(l),e.exit("autolinkMarker"),e.exit("autolink"),t):h(l)}function h(l){
if((l===45||z(l))&&n++<63){let k=l===45?h:g;return e.consume(l),k}return r(l)}}var tt={continuation:{tokenize:$t},exit:Xt,name:"blockQuote",tokenize:Jt};function Jt(e,t,r){let n=this;return i;function i(o){if(o===62){let u=n.containerState;
return u.open||(e.enter("blockQuote",{_container:!0}),u.open=!0),e.enter("blockQuotePrefix"),e.enter("blockQuoteMarker"),e.consume(o),e.exit("blockQuoteMarker"),
a}return r(o)}function a(o){return y(o)?(e.enter("blockQuotePrefixWhitespace"),e.consume(o),e.exit("blockQuotePrefixWhitespace"),e.exit("blockQuotePrefix"),t):(e.
exit("blockQuotePrefix"),t(o))}}function $t(e,t,r){let n=this;return i;function i(o){return y(o)?E(e,a,"linePrefix",n.parser.constructs.disable.null.includes("c\
odeIndented")?void 0:4)(o):a(o)}function a(o){return e.attempt(tt,t,r)(o)}}function Xt(e){e.exit("blockQuote")}var en={name:"characterEscape",tokenize:rn};function rn(e,t,r){return n;function n(a){return e.enter("characterEscape"),e.enter("escapeMarker"),e.consume(a),e.exit(
"escapeMarker"),i}function i(a){return Ee(a)?(e.enter("characterEscapeValue"),e.consume(a),e.exit("characterEscapeValue"),e.exit("characterEscape"),t):r(a)}}var tn={name:"characterReference",tokenize:nn};function nn(e,t,r){let n=this,i=0,a,o;return u;function u(g){return e.enter("characterReference"),e.enter("charac\
terReferenceMarker"),e.consume(g),e.exit("characterReferenceMarker"),s}function s(g){return g===35?(e.enter("characterReferenceMarkerNumeric"),e.consume(g),e.exit(
"characterReferenceMarkerNumeric"),c):(e.enter("characterReferenceValue"),a=31,o=z,p(g))}function c(g){return g===88||g===120?(e.enter("characterReferenceMarker\
Hexadecimal"),e.consume(g),e.exit("characterReferenceMarkerHexadecimal"),e.enter("characterReferenceValue"),a=6,o=gr,p):(e.enter("characterReferenceValue"),a=7,
o=le,p(g))}function p(g){if(g===59&&i){let h=e.exit("characterReferenceValue");return o===z&&!Be(n.sliceSerialize(h))?r(g):(e.enter("characterReferenceMarker"),
e.consume(g),e.exit("characterReferenceMarker"),e.exit("characterReference"),t)}return o(g)&&i++<a?(e.consume(g),p):r(g)}}var de={partial:!0,tokenize:on};function on(e,t,r){let n=this;return i;function i(o){return o===null?r(o):(e.enter("lineEnding"),e.consume(o),e.exit("lineEnding"),
a)}function a(o){return n.parser.lazy[n.now().line]?r(o):t(o)}}var an={concrete:!0,name:"codeFenced",tokenize:un};function un(e,t,r){let n=this,i={partial:!0,tokenize:M},a=0,o=0,u;return s;function s(x){return c(x)}function c(x){
let T=n.events[n.events.length-1];return a=T&&T[1].type==="linePrefix"?T[2].sliceSerialize(T[1],!0).length:0,u=x,e.enter("codeFenced"),e.enter("codeFencedFence"),
e.enter("codeFencedFenceSequence"),p(x)}function p(x){return x===u?(o++,e.consume(x),p):o<3?r(x):(e.exit("codeFencedFenceSequence"),y(x)?E(e,g,"whitespace")(x):
g(x))}function g(x){return x===null||b(x)?(e.exit("codeFencedFence"),n.interrupt?t(x):e.check(de,w,L)(x)):(e.enter("codeFencedFenceInfo"),e.enter("chunkString",
{contentType:"string"}),h(x))}function h(x){return x===null||b(x)?(e.exit("chunkString"),e.exit("codeFencedFenceInfo"),g(x)):y(x)?(e.exit("chunkString"),e.exit(
"codeFencedFenceInfo"),E(e,l,"whitespace")(x)):x===96&&x===u?r(x):(e.consume(x),h)}function l(x){return x===null||b(x)?g(x):(e.enter("codeFencedFenceMeta"),e.enter(
"chunkString",{contentType:"string"}),k(x))}function k(x){return x===null||b(x)?(e.exit("chunkString"),e.exit("codeFencedFenceMeta"),g(x)):x===96&&x===u?r(x):(e.
consume(x),k)}function w(x){return e.attempt(i,L,S)(x)}function S(x){return e.enter("lineEnding"),e.consume(x),e.exit("lineEnding"),d}function d(x){return a>0&&
y(x)?E(e,C,"linePrefix",a+1)(x):C(x)}function C(x){return x===null||b(x)?e.check(de,w,L)(x):(e.enter("codeFlowValue"),q(x))}function q(x){return x===null||b(x)?
(e.exit("codeFlowValue"),C(x)):(e.consume(x),q)}function L(x){return e.exit("codeFenced"),t(x)}function M(x,T,O){let P=0;return V;function V(A){return x.enter("\
lineEnding"),x.consume(A),x.exit("lineEnding"),H}function H(A){return x.enter("codeFencedFence"),y(A)?E(x,I,"linePrefix",n.parser.constructs.disable.null.includes(
"codeIndented")?void 0:4)(A):I(A)}function I(A){return A===u?(x.enter("codeFencedFenceSequence"),_(A)):O(A)}function _(A){return A===u?(P++,x.consume(A),_):P>=o?
(x.exit("codeFencedFenceSequence"),y(A)?E(x,Q,"whitespace")(A):Q(A)):O(A)}function Q(A){return A===null||b(A)?(x.exit("codeFencedFence"),T(A)):O(A)}}}var ln={name:"codeIndented",tokenize:cn},sn={partial:!0,tokenize:pn};function cn(e,t,r){return n;function n(u){return e.enter("codeIndented"),tr(e,i,r,"linePref\
ix",4,4)(u)}function i(u){return u===null?o(u):b(u)?e.attempt(sn,i,o)(u):(e.enter("codeFlowValue"),a(u))}function a(u){return u===null||b(u)?(e.exit("codeFlowVa\
lue"),i(u)):(e.consume(u),a)}function o(u){return e.exit("codeIndented"),t(u)}}function pn(e,t,r){let n=this;return i;function i(o){return n.parser.lazy[n.now().
line]?r(o):b(o)?(e.enter("lineEnding"),e.consume(o),e.exit("lineEnding"),i):tr(e,t,a,"linePrefix",4,4)(o)}function a(o){return b(o)?i(o):r(o)}}var fn={name:"codeText",previous:hn,resolve:mn,tokenize:gn};function mn(e){let t=e.length-4,r=3,n,i;if((e[r][1].type==="lineEnding"||e[r][1].type==="space")&&(e[t][1].
type==="lineEnding"||e[t][1].type==="space")){for(n=r;++n<t;)if(e[n][1].type==="codeTextData"){e[r][1].type="codeTextPadding",e[t][1].type="codeTextPadding",r+=
2,t-=2;break}}for(n=r-1,t++;++n<=t;)i===void 0?n!==t&&e[n][1].type!=="lineEnding"&&(i=n):(n===t||e[n][1].type==="lineEnding")&&(e[i][1].type="codeTextData",n!==
i+2&&(e[i][1].end=e[n-1][1].end,e.splice(i+2,n-i-2),t-=n-i-2,n=i+2),i=void 0);return e}function hn(e){return e!==96||this.events[this.events.length-1][1].type===
"characterEscape"}function gn(e,t,r){let n=this,i=0,a,o;return u;function u(h){return e.enter("codeText"),e.enter("codeTextSequence"),s(h)}function s(h){return h===
96?(e.consume(h),i++,s):(e.exit("codeTextSequence"),c(h))}function c(h){return h===null?r(h):h===32?(e.enter("space"),e.consume(h),e.exit("space"),c):h===96?(o=
e.enter("codeTextSequence"),a=0,g(h)):b(h)?(e.enter("lineEnding"),e.consume(h),e.exit("lineEnding"),c):(e.enter("codeTextData"),p(h))}function p(h){return h===null||
h===32||h===96||b(h)?(e.exit("codeTextData"),c(h)):(e.consume(h),p)}function g(h){return h===96?(e.consume(h),a++,g):a===i?(e.exit("codeTextSequence"),e.exit("c\
odeText"),t(h)):(o.type="codeTextData",p(h))}}var dn={resolve:kn,tokenize:bn},xn={partial:!0,tokenize:wn};function kn(e){return et(e),e}function bn(e,t){let r;return n;function n(u){return e.enter("content"),
r=e.enter("chunkContent",{contentType:"content"}),i(u)}function i(u){return u===null?a(u):b(u)?e.check(xn,o,a)(u):(e.consume(u),i)}function a(u){return e.exit("\
chunkContent"),e.exit("content"),t(u)}function o(u){return e.consume(u),e.exit("chunkContent"),r.next=e.enter("chunkContent",{contentType:"content",previous:r}),
r=r.next,i}}function wn(e,t,r){let n=this;return i;function i(o){return e.exit("chunkContent"),e.enter("lineEnding"),e.consume(o),e.exit("lineEnding"),E(e,a,"li\
nePrefix")}function a(o){if(o===null||b(o))return r(o);let u=n.events[n.events.length-1];return!n.parser.constructs.disable.null.includes("codeIndented")&&u&&u[1].
type==="linePrefix"&&u[2].sliceSerialize(u[1],!0).length>=4?t(o):e.interrupt(n.parser.constructs.flow,r,t)(o)}}function Re(e,t,r,n,i,a,o,u,s){let c=s||Number.POSITIVE_INFINITY,p=0;return g;function g(d){return d===60?(e.enter(n),e.enter(i),e.enter(a),e.consume(d),e.exit(
a),h):d===null||d===32||d===41||ue(d)?r(d):(e.enter(n),e.enter(o),e.enter(u),e.enter("chunkString",{contentType:"string"}),w(d))}function h(d){return d===62?(e.
enter(a),e.consume(d),e.exit(a),e.exit(i),e.exit(n),t):(e.enter(u),e.enter("chunkString",{contentType:"string"}),l(d))}function l(d){return d===62?(e.exit("chun\
kString"),e.exit(u),h(d)):d===null||d===60||b(d)?r(d):(e.consume(d),d===92?k:l)}function k(d){return d===60||d===62||d===92?(e.consume(d),l):l(d)}function w(d){
return!p&&(d===null||d===41||v(d))?(e.exit("chunkString"),e.exit(u),e.exit(o),e.exit(n),t(d)):p<c&&d===40?(e.consume(d),p++,w):d===41?(e.consume(d),p--,w):d===null||
d===32||d===40||ue(d)?r(d):(e.consume(d),d===92?S:w)}function S(d){return d===40||d===41||d===92?(e.consume(d),w):w(d)}}function Pe(e,t,r,n,i,a){let o=this,u=0,s;return c;function c(l){return e.enter(n),e.enter(i),e.consume(l),e.exit(i),e.enter(a),p}function p(l){return u>999||l===
null||l===91||l===93&&!s||l===94&&!u&&"_hiddenFootnoteSupport"in o.parser.constructs?r(l):l===93?(e.exit(a),e.enter(i),e.consume(l),e.exit(i),e.exit(n),t):b(l)?
(e.enter("lineEnding"),e.consume(l),e.exit("lineEnding"),p):(e.enter("chunkString",{contentType:"string"}),g(l))}function g(l){return l===null||l===91||l===93||
b(l)||u++>999?(e.exit("chunkString"),p(l)):(e.consume(l),s||(s=!y(l)),l===92?h:g)}function h(l){return l===91||l===92||l===93?(e.consume(l),u++,g):g(l)}}function Fe(e,t,r,n,i,a){let o;return u;function u(h){return h===34||h===39||h===40?(e.enter(n),e.enter(i),e.consume(h),e.exit(i),o=h===40?41:h,s):r(h)}function s(h){
return h===o?(e.enter(i),e.consume(h),e.exit(i),e.exit(n),t):(e.enter(a),c(h))}function c(h){return h===o?(e.exit(a),s(o)):h===null?r(h):b(h)?(e.enter("lineEndi\
ng"),e.consume(h),e.exit("lineEnding"),E(e,c,"linePrefix")):(e.enter("chunkString",{contentType:"string"}),p(h))}function p(h){return h===o||h===null||b(h)?(e.exit(
"chunkString"),c(h)):(e.consume(h),h===92?g:p)}function g(h){return h===o||h===92?(e.consume(h),p):p(h)}}function $(e,t){let r;return n;function n(i){return b(i)?(e.enter("lineEnding"),e.consume(i),e.exit("lineEnding"),r=!0,n):y(i)?E(e,n,r?"linePrefix":"lineSuffix")(
i):t(i)}}var yn={name:"definition",tokenize:En},Sn={partial:!0,tokenize:qn};function En(e,t,r){let n=this,i;return a;function a(l){return e.enter("definition"),o(l)}function o(l){
return Pe.call(n,e,u,r,"definitionLabel","definitionLabelMarker","definitionLabelString")(l)}function u(l){return i=he(n.sliceSerialize(n.events[n.events.length-
1][1]).slice(1,-1)),l===58?(e.enter("definitionMarker"),e.consume(l),e.exit("definitionMarker"),s):r(l)}function s(l){return v(l)?$(e,c)(l):c(l)}function c(l){return Re(
e,p,r,"definitionDestination","definitionDestinationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(l)}function p(l){
return e.attempt(Sn,g,g)(l)}function g(l){return y(l)?E(e,h,"whitespace")(l):h(l)}function h(l){return l===null||b(l)?(e.exit("definition"),n.parser.defined.push(
i),t(l)):r(l)}}function qn(e,t,r){return n;function n(u){return v(u)?$(e,i)(u):r(u)}function i(u){return Fe(e,a,r,"definitionTitle","definitionTitleMarker","def\
initionTitleString")(u)}function a(u){return y(u)?E(e,o,"whitespace")(u):o(u)}function o(u){return u===null||b(u)?t(u):r(u)}}var Cn={name:"hardBreakEscape",tokenize:An};function An(e,t,r){return n;function n(a){return e.enter("hardBreakEscape"),e.consume(a),i}function i(a){return b(a)?
(e.exit("hardBreakEscape"),t(a)):r(a)}}var Ln={name:"headingAtx",resolve:vn,tokenize:In};function vn(e,t){let r=e.length-2,n=3;if(e[n][1].type==="whitespace"&&(n+=2),r-2>n&&e[r][1].type==="whitespace"&&
(r-=2),e[r][1].type==="atxHeadingSequence"&&(n===r-1||r-4>n&&e[r-2][1].type==="whitespace")&&(r-=n+1===r?2:4),r>n){let i={type:"atxHeadingText",start:e[n][1].start,
end:e[r][1].end},a={type:"chunkText",start:e[n][1].start,end:e[r][1].end,contentType:"text"};R(e,n,r-n+1,[["enter",i,t],["enter",a,t],["exit",a,t],["exit",i,t]])}
return e}function In(e,t,r){let n=0;return i;function i(p){return e.enter("atxHeading"),a(p)}function a(p){return e.enter("atxHeadingSequence"),o(p)}function o(p){
return p===35&&n++<6?(e.consume(p),o):p===null||v(p)?(e.exit("atxHeadingSequence"),u(p)):r(p)}function u(p){return p===35?(e.enter("atxHeadingSequence"),s(p)):p===
null||b(p)?(e.exit("atxHeading"),t(p)):y(p)?E(e,u,"whitespace")(p):(e.enter("atxHeadingText"),c(p))}function s(p){return p===35?(e.consume(p),s):(e.exit("atxHea\
dingSequence"),u(p))}function c(p){return p===null||p===35||v(p)?(e.exit("atxHeadingText"),u(p)):(e.consume(p),c)}}var Tn={concrete:!0,name:"htmlFlow",resolveTo:Bn,tokenize:Nn},zn={partial:!0,tokenize:Dn};function Bn(e){let t=e.length;for(;t--&&!(e[t][0]==="enter"&&e[t][1].type===
"htmlFlow"););return t>1&&e[t-2][1].type==="linePrefix"&&(e[t][1].start=e[t-2][1].start,e[t+1][1].start=e[t-2][1].start,e.splice(t-2,2)),e}function Nn(e,t,r){let n=this,
i,a,o,u,s;return c;function c(m){return p(m)}function p(m){return e.enter("htmlFlow"),e.enter("htmlFlowData"),e.consume(m),g}function g(m){return m===33?(e.consume(
m),h):m===47?(e.consume(m),a=!0,w):m===63?(e.consume(m),i=3,n.interrupt?t:f):B(m)?(e.consume(m),o=String.fromCharCode(m),S):r(m)}function h(m){return m===45?(e.
consume(m),i=2,l):m===91?(e.consume(m),i=5,u=0,k):B(m)?(e.consume(m),i=4,n.interrupt?t:f):r(m)}function l(m){return m===45?(e.consume(m),n.interrupt?t:f):r(m)}function k(m){
let Y="CDATA[";return m===Y.charCodeAt(u++)?(e.consume(m),u===Y.length?n.interrupt?t:I:k):r(m)}function w(m){return B(m)?(e.consume(m),o=String.fromCharCode(m),
S):r(m)}function S(m){if(m===null||m===47||m===62||v(m)){let Y=m===47,ot=o.toLowerCase();return!Y&&!a&&ce.includes(ot)?(i=1,n.interrupt?t(m):I(m)):qe.includes(o.
toLowerCase())?(i=6,Y?(e.consume(m),d):n.interrupt?t(m):I(m)):(i=7,n.interrupt&&!n.parser.lazy[n.now().line]?r(m):a?C(m):q(m))}return m===45||z(m)?(e.consume(m),
o+=String.fromCharCode(m),S):r(m)}function d(m){return m===62?(e.consume(m),n.interrupt?t:I):r(m)}function C(m){return y(m)?(e.consume(m),C):V(m)}function q(m){
return m===47?(e.consume(m),V):m===58||m===95||B(m)?(e.consume(m),L):y(m)?(e.consume(m),q):V(m)}function L(m){return m===45||m===46||m===58||m===95||z(m)?(e.consume(
m),L):M(m)}function M(m){return m===61?(e.consume(m),x):y(m)?(e.consume(m),M):q(m)}function x(m){return m===null||m===60||m===61||m===62||m===96?r(m):m===34||m===
39?(e.consume(m),s=m,T):y(m)?(e.consume(m),x):O(m)}function T(m){return m===s?(e.consume(m),s=null,P):m===null||b(m)?r(m):(e.consume(m),T)}function O(m){return m===
null||m===34||m===39||m===47||m===60||m===61||m===62||m===96||v(m)?M(m):(e.consume(m),O)}function P(m){return m===47||m===62||y(m)?q(m):r(m)}function V(m){return m===
62?(e.consume(m),H):r(m)}function H(m){return m===null||b(m)?I(m):y(m)?(e.consume(m),H):r(m)}function I(m){return m===45&&i===2?(e.consume(m),U):m===60&&i===1?(e.
consume(m),F):m===62&&i===4?(e.consume(m),W):m===63&&i===3?(e.consume(m),f):m===93&&i===5?(e.consume(m),be):b(m)&&(i===6||i===7)?(e.exit("htmlFlowData"),e.check(
zn,Me,_)(m)):m===null||b(m)?(e.exit("htmlFlowData"),_(m)):(e.consume(m),I)}function _(m){return e.check(de,Q,Me)(m)}function Q(m){return e.enter("lineEnding"),e.
consume(m),e.exit("lineEnding"),A}function A(m){return m===null||b(m)?_(m):(e.enter("htmlFlowData"),I(m))}function U(m){return m===45?(e.consume(m),f):I(m)}function F(m){
return m===47?(e.consume(m),o="",ke):I(m)}function ke(m){if(m===62){let Y=o.toLowerCase();return ce.includes(Y)?(e.consume(m),W):I(m)}return B(m)&&o.length<8?(e.
consume(m),o+=String.fromCharCode(m),ke):I(m)}function be(m){return m===93?(e.consume(m),f):I(m)}function f(m){return m===62?(e.consume(m),W):m===45&&i===2?(e.consume(
m),f):I(m)}function W(m){return m===null||b(m)?(e.exit("htmlFlowData"),Me(m)):(e.consume(m),W)}function Me(m){return e.exit("htmlFlow"),t(m)}}function Dn(e,t,r){
return n;function n(i){return e.enter("lineEnding"),e.consume(i),e.exit("lineEnding"),e.attempt(oe,t,r)}}var Rn={name:"htmlText",tokenize:Pn};function Pn(e,t,r){let n=this,i,a,o;return u;function u(f){return e.enter("htmlText"),e.enter("htmlTextData"),e.consume(f),
s}function s(f){return f===33?(e.consume(f),c):f===47?(e.consume(f),M):f===63?(e.consume(f),q):B(f)?(e.consume(f),O):r(f)}function c(f){return f===45?(e.consume(
f),p):f===91?(e.consume(f),a=0,k):B(f)?(e.consume(f),C):r(f)}function p(f){return f===45?(e.consume(f),l):r(f)}function g(f){return f===null?r(f):f===45?(e.consume(
f),h):b(f)?(o=g,F(f)):(e.consume(f),g)}function h(f){return f===45?(e.consume(f),l):g(f)}function l(f){return f===62?U(f):f===45?h(f):g(f)}function k(f){let W="\
CDATA[";return f===W.charCodeAt(a++)?(e.consume(f),a===W.length?w:k):r(f)}function w(f){return f===null?r(f):f===93?(e.consume(f),S):b(f)?(o=w,F(f)):(e.consume(
f),w)}function S(f){return f===93?(e.consume(f),d):w(f)}function d(f){return f===62?U(f):f===93?(e.consume(f),d):w(f)}function C(f){return f===null||f===62?U(f):
b(f)?(o=C,F(f)):(e.consume(f),C)}function q(f){return f===null?r(f):f===63?(e.consume(f),L):b(f)?(o=q,F(f)):(e.consume(f),q)}function L(f){return f===62?U(f):q(
f)}function M(f){return B(f)?(e.consume(f),x):r(f)}function x(f){return f===45||z(f)?(e.consume(f),x):T(f)}function T(f){return b(f)?(o=T,F(f)):y(f)?(e.consume(
f),T):U(f)}function O(f){return f===45||z(f)?(e.consume(f),O):f===47||f===62||v(f)?P(f):r(f)}function P(f){return f===47?(e.consume(f),U):f===58||f===95||B(f)?(e.
consume(f),V):b(f)?(o=P,F(f)):y(f)?(e.consume(f),P):U(f)}function V(f){return f===45||f===46||f===58||f===95||z(f)?(e.consume(f),V):H(f)}function H(f){return f===
61?(e.consume(f),I):b(f)?(o=H,F(f)):y(f)?(e.consume(f),H):P(f)}function I(f){return f===null||f===60||f===61||f===62||f===96?r(f):f===34||f===39?(e.consume(f),i=
f,_):b(f)?(o=I,F(f)):y(f)?(e.consume(f),I):(e.consume(f),Q)}function _(f){return f===i?(e.consume(f),i=void 0,A):f===null?r(f):b(f)?(o=_,F(f)):(e.consume(f),_)}
function Q(f){return f===null||f===34||f===39||f===60||f===61||f===96?r(f):f===47||f===62||v(f)?P(f):(e.consume(f),Q)}function A(f){return f===47||f===62||v(f)?
P(f):r(f)}function U(f){return f===62?(e.consume(f),e.exit("htmlTextData"),e.exit("htmlText"),t):r(f)}function F(f){return e.exit("htmlTextData"),e.enter("lineE\
nding"),e.consume(f),e.exit("lineEnding"),ke}function ke(f){return y(f)?E(e,be,"linePrefix",n.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(
f):be(f)}function be(f){return e.enter("htmlTextData"),o(f)}}var xe={name:"labelEnd",resolveAll:On,resolveTo:Un,tokenize:Vn},Fn={tokenize:Hn},_n={tokenize:Gn},Mn={tokenize:jn};function On(e){let t=-1,r=[];for(;++t<e.length;){
let n=e[t][1];if(r.push(e[t]),n.type==="labelImage"||n.type==="labelLink"||n.type==="labelEnd"){let i=n.type==="labelImage"?4:2;n.type="data",t+=i}}return e.length!==
r.length&&R(e,0,e.length,r),e}function Un(e,t){let r=e.length,n=0,i,a,o;for(;r--;){let p=e[r][1];if(i){if(p.type==="link"||p.type==="labelLink"&&p._inactive)break;
e[r][0]==="enter"&&p.type==="labelLink"&&(p._inactive=!0)}else if(a){if(e[r][0]==="enter"&&(p.type==="labelImage"||p.type==="labelLink")&&!p._balanced&&(i=r,p.type!==
"labelLink")){n=2;break}}else p.type==="labelEnd"&&(a=r)}let u={type:e[i][1].type==="labelLink"?"link":"image",start:{...e[i][1].start},end:{...e[e.length-1][1].
end}},s={type:"label",start:{...e[i][1].start},end:{...e[a][1].end}},c={type:"labelText",start:{...e[i+n+2][1].end},end:{...e[a-2][1].start}};return o=[["enter",
u,t],["enter",s,t]],o=N(o,e.slice(i+1,i+n+3)),o=N(o,[["enter",c,t]]),o=N(o,Ne(t.parser.constructs.insideSpan.null,e.slice(i+n+4,a-3),t)),o=N(o,[["exit",c,t],e[a-
2],e[a-1],["exit",s,t]]),o=N(o,e.slice(a+1)),o=N(o,[["exit",u,t]]),R(e,i,e.length,o),e}function Vn(e,t,r){let n=this,i=n._labelStarts,a,o;if(i){for(;i.length>0&&
i[i.length-1]._balanced;)i.pop();a=i[i.length-1]}return u;function u(h){return a?a._inactive?g(h):(o=n.parser.defined.includes(he(n.sliceSerialize({start:a.end,
end:n.now()}))),e.enter("labelEnd"),e.enter("labelMarker"),e.consume(h),e.exit("labelMarker"),e.exit("labelEnd"),s):r(h)}function s(h){return h===40?e.attempt(Fn,
p,o?p:g)(h):h===91?e.attempt(_n,p,o?c:g)(h):o?p(h):g(h)}function c(h){return e.attempt(Mn,p,g)(h)}function p(h){return i.pop(),t(h)}function g(h){return a._balanced=
!0,r(h)}}function Hn(e,t,r){return n;function n(g){return e.enter("resource"),e.enter("resourceMarker"),e.consume(g),e.exit("resourceMarker"),i}function i(g){return v(
g)?$(e,a)(g):a(g)}function a(g){return g===41?p(g):Re(e,o,u,"resourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDesti\
nationRaw","resourceDestinationString",32)(g)}function o(g){return v(g)?$(e,s)(g):p(g)}function u(g){return r(g)}function s(g){return g===34||g===39||g===40?Fe(
e,c,r,"resourceTitle","resourceTitleMarker","resourceTitleString")(g):p(g)}function c(g){return v(g)?$(e,p)(g):p(g)}function p(g){return g===41?(e.enter("resour\
ceMarker"),e.consume(g),e.exit("resourceMarker"),e.exit("resource"),t):r(g)}}function Gn(e,t,r){let n=this;return i;function i(u){return Pe.call(n,e,a,o,"refere\
nce","referenceMarker","referenceString")(u)}function a(u){return n.parser.defined.includes(he(n.sliceSerialize(n.events[n.events.length-1][1]).slice(1,-1)))?t(
u):r(u)}function o(u){return r(u)}}function jn(e,t,r){return n;function n(a){return e.enter("reference"),e.enter("referenceMarker"),e.consume(a),e.exit("referen\
ceMarker"),i}function i(a){return a===93?(e.enter("referenceMarker"),e.consume(a),e.exit("referenceMarker"),e.exit("reference"),t):r(a)}}var Qn={name:"labelStartImage",resolveAll:xe.resolveAll,tokenize:Wn};function Wn(e,t,r){let n=this,i;return a;function a(s){return e.enter("labelImage"),e.enter(
"labelImageMarker"),e.consume(s),e.exit("labelImageMarker"),o}function o(s){return s===91?(e.enter("labelMarker"),e.consume(s),e.exit("labelMarker"),i=e.exit("l\
abelImage"),u):r(s)}function u(s){return s===94&&"_hiddenFootnoteSupport"in n.parser.constructs?r(s):(n._labelStarts=n._labelStarts||[],n._labelStarts.push(i),t(
s))}}var Yn={name:"labelStartLink",resolveAll:xe.resolveAll,tokenize:Kn};function Kn(e,t,r){let n=this,i;return a;function a(u){return e.enter("labelLink"),e.enter("\
labelMarker"),e.consume(u),e.exit("labelMarker"),i=e.exit("labelLink"),o}function o(u){return u===94&&"_hiddenFootnoteSupport"in n.parser.constructs?r(u):(n._labelStarts=
n._labelStarts||[],n._labelStarts.push(i),t(u))}}var Zn={name:"lineEnding",tokenize:Jn};function Jn(e,t){return r;function r(n){return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),E(e,t,"linePrefix")}}var nr={name:"thematicBreak",tokenize:$n};function $n(e,t,r){let n=0,i;return a;function a(c){return e.enter("thematicBreak"),o(c)}function o(c){return i=c,u(c)}
function u(c){return c===i?(e.enter("thematicBreakSequence"),s(c)):n>=3&&(c===null||b(c))?(e.exit("thematicBreak"),t(c)):r(c)}function s(c){return c===i?(e.consume(
c),n++,s):(e.exit("thematicBreakSequence"),y(c)?E(e,u,"whitespace")(c):u(c))}}var nt={continuation:{tokenize:ti},exit:ii,name:"list",tokenize:ri},Xn={partial:!0,tokenize:oi},ei={partial:!0,tokenize:ni};function ri(e,t,r){let n=this,i=n.events[n.
events.length-1],a=i&&i[1].type==="linePrefix"?i[2].sliceSerialize(i[1],!0).length:0,o=0;return u;function u(l){let k=n.containerState.type||(l===42||l===43||l===
45?"listUnordered":"listOrdered");if(k==="listUnordered"?!n.containerState.marker||l===n.containerState.marker:le(l)){if(n.containerState.type||(n.containerState.
type=k,e.enter(k,{_container:!0})),k==="listUnordered")return e.enter("listItemPrefix"),l===42||l===45?e.check(nr,r,c)(l):c(l);if(!n.interrupt||l===49)return e.
enter("listItemPrefix"),e.enter("listItemValue"),s(l)}return r(l)}function s(l){return le(l)&&++o<10?(e.consume(l),s):(!n.interrupt||o<2)&&(n.containerState.marker?
l===n.containerState.marker:l===41||l===46)?(e.exit("listItemValue"),c(l)):r(l)}function c(l){return e.enter("listItemMarker"),e.consume(l),e.exit("listItemMark\
er"),n.containerState.marker=n.containerState.marker||l,e.check(oe,n.interrupt?r:p,e.attempt(Xn,h,g))}function p(l){return n.containerState.initialBlankLine=!0,
a++,h(l)}function g(l){return y(l)?(e.enter("listItemPrefixWhitespace"),e.consume(l),e.exit("listItemPrefixWhitespace"),h):r(l)}function h(l){return n.containerState.
size=a+n.sliceSerialize(e.exit("listItemPrefix"),!0).length,t(l)}}function ti(e,t,r){let n=this;return n.containerState._closeFlow=void 0,e.check(oe,i,a);function i(u){
return n.containerState.furtherBlankLines=n.containerState.furtherBlankLines||n.containerState.initialBlankLine,E(e,t,"listItemIndent",n.containerState.size+1)(
u)}function a(u){return n.containerState.furtherBlankLines||!y(u)?(n.containerState.furtherBlankLines=void 0,n.containerState.initialBlankLine=void 0,o(u)):(n.containerState.
furtherBlankLines=void 0,n.containerState.initialBlankLine=void 0,e.attempt(ei,t,o)(u))}function o(u){return n.containerState._closeFlow=!0,n.interrupt=void 0,E(
e,e.attempt(nt,t,r),"linePrefix",n.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(u)}}function ni(e,t,r){let n=this;return E(e,i,"listItemInd\
ent",n.containerState.size+1);function i(a){let o=n.events[n.events.length-1];return o&&o[1].type==="listItemIndent"&&o[2].sliceSerialize(o[1],!0).length===n.containerState.
size?t(a):r(a)}}function ii(e){e.exit(this.containerState.type)}function oi(e,t,r){let n=this;return E(e,i,"listItemPrefixWhitespace",n.parser.constructs.disable.
null.includes("codeIndented")?void 0:5);function i(a){let o=n.events[n.events.length-1];return!y(a)&&o&&o[1].type==="listItemPrefixWhitespace"?t(a):r(a)}}var _e=class{constructor(){this.index=new Map,this.map=[]}add(t,r,n){it(this,t,r,n,!1)}addBefore(t,r,n){it(this,t,r,n,!0)}consume(t){if(this.map.sort(function(a,o){
return a[0]-o[0]}),this.map.length===0)return;let r=this.map.length,n=[];for(;r>0;)r-=1,n.push(t.slice(this.map[r][0]+this.map[r][1]),this.map[r][2]),t.length=this.
map[r][0];n.push(t.slice()),t.length=0;let i=n.pop();for(;i;){for(let a of i)t.push(a);i=n.pop()}this.map.length=0,this.index.clear()}};function it(e,t,r,n,i){if(r===
0&&n.length===0)return;let a=e.index.get(t);if(a){a[1]+=r,i?(n.push(...a[2]),a[2]=n):a[2].push(...n);return}let o=[t,r,n];e.map.push(o),e.index.set(t,o)}var ai={name:"setextUnderline",resolveTo:ui,tokenize:li};function ui(e,t){let r=new _e,n=e.length,i,a,o;for(;n--;)if(e[n][0]==="enter"){if(e[n][1].type==="conte\
nt"){i=n;break}e[n][1].type==="paragraph"&&(a=n)}else e[n][1].type==="content"&&r.add(n,1,[]),!o&&e[n][1].type==="definition"&&(o=n);let u={type:"setextHeading",
start:{...e[i][1].start},end:{...e[e.length-1][1].end}};return e[a][1].type="setextHeadingText",o?(r.add(a,0,[["enter",u,t]]),r.add(o+1,0,[["exit",e[i][1],t]]),
e[i][1].end={...e[o][1].end}):e[i][1]=u,r.add(e.length,0,[["exit",u,t]]),r.consume(e),e}function li(e,t,r){let n=this,i;return a;function a(c){let p=n.events.length,
g;for(;p--;)if(n.events[p][1].type!=="lineEnding"&&n.events[p][1].type!=="linePrefix"&&n.events[p][1].type!=="content"){g=n.events[p][1].type==="paragraph";break}
return!n.parser.lazy[n.now().line]&&(n.interrupt||g)?(e.enter("setextHeadingLine"),i=c,o(c)):r(c)}function o(c){return e.enter("setextHeadingLineSequence"),u(c)}
function u(c){return c===i?(e.consume(c),u):(e.exit("setextHeadingLineSequence"),y(c)?E(e,s,"lineSuffix")(c):s(c))}function s(c){return c===null||b(c)?(e.exit("\
setextHeadingLine"),t(c)):r(c)}}export{Be as a,R as b,N as c,cu as d,Hr as e,he as f,B as g,z as h,ue as i,b as j,v as k,y as l,dr as m,xr as n,E as o,_e as p,D as q,Ne as r,Qt as s,Kt as t,oe as u,
tt as v,en as w,tn as x,an as y,ln as z,fn as A,et as B,dn as C,yn as D,Cn as E,Ln as F,Tn as G,Rn as H,xe as I,Qn as J,Yn as K,Zn as L,nr as M,nt as N,ai as O,
Gr as P,X as Q,j as R,me as S,Ie as T,Ge as U,$e as V,Rt as W};
