import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as ee,d as Ve}from"./chunk-6WZNAABB.mjs";var re=ee((kt,Le)=>{"use strict";var be="[^\\\\/]",Ye="(?=.)",de="[^/]",pe="(?:\\/|$)",ye="(?:^|\\/)",fe=`\\.{1,2}${pe}`,Je="(?!\\.)",et=`(?!${ye}${fe})`,tt=`(?\
!\\.{0,1}${pe})`,nt=`(?!${fe})`,st="[^.\\/]",rt=`${de}*?`,ut="/",Ce={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:Ye,QMARK:de,
END_ANCHOR:pe,DOTS_SLASH:fe,NO_DOT:Je,NO_DOTS:et,NO_DOT_SLASH:tt,NO_DOTS_SLASH:nt,QMARK_NO_DOT:st,STAR:rt,START_ANCHOR:ye,SEP:ut},ot={...Ce,SLASH_LITERAL:"[\\\\/]",
QMARK:be,STAR:`${be}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},at={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Le.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:at,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?ot:Ce}}});var ue=ee(G=>{"use strict";var{REGEX_BACKSLASH:ct,REGEX_REMOVE_BACKSLASH:it,REGEX_SPECIAL_CHARS:lt,REGEX_SPECIAL_CHARS_GLOBAL:pt}=re();G.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);G.hasRegexChars=e=>lt.test(e);G.isRegexChar=e=>e.length===1&&G.hasRegexChars(e);G.escapeRegex=e=>e.replace(pt,"\\$1");G.toPosixSlashes=
e=>e.replace(ct,"/");G.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};G.removeBackslashes=e=>e.replace(it,u=>u==="\\"?"":u);G.escapeLast=(e,u,t)=>{let c=e.lastIndexOf(u,t);return c===
-1?e:e[c-1]==="\\"?G.escapeLast(e,u,c-1):`${e.slice(0,c)}\\${e.slice(c)}`};G.removePrefix=(e,u={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),u.prefix="\
./"),t};G.wrapOutput=(e,u={},t={})=>{let c=t.contains?"":"^",i=t.contains?"":"$",f=`${c}(?:${e})${i}`;return u.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};G.basename=
(e,{windows:u}={})=>{let t=e.split(u?/[\\/]/:"/"),c=t[t.length-1];return c===""?t[t.length-2]:c}});var Ne=ee((Bt,ve)=>{"use strict";var $e=ue(),{CHAR_ASTERISK:Ae,CHAR_AT:ft,CHAR_BACKWARD_SLASH:te,CHAR_COMMA:At,CHAR_DOT:Re,CHAR_EXCLAMATION_MARK:_e,CHAR_FORWARD_SLASH:Ie,
CHAR_LEFT_CURLY_BRACE:he,CHAR_LEFT_PARENTHESES:ce,CHAR_LEFT_SQUARE_BRACKET:Rt,CHAR_PLUS:_t,CHAR_QUESTION_MARK:He,CHAR_RIGHT_CURLY_BRACE:ht,CHAR_RIGHT_PARENTHESES:Te,
CHAR_RIGHT_SQUARE_BRACKET:Et}=re(),Oe=e=>e===Ie||e===te,me=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},gt=(e,u)=>{let t=u||{},c=e.length-1,i=t.parts===!0||
t.tokens===!0||t.scanToEnd===!0,f=[],l=[],p=[],E=e,L=-1,g=0,w=0,T=!1,B=!1,S=!1,v=!1,j=!1,X=!1,b=!1,q=!1,Z=!1,k=!1,N=0,P,A,h={value:"",depth:0,isGlob:!1},n=()=>L>=
c,D=()=>E.charCodeAt(L+1),O=()=>(P=A,E.charCodeAt(++L));for(;L<c;){A=O();let x;if(A===te){b=h.backslashes=!0,A=O(),A===he&&(X=!0);continue}if(X===!0||A===he){for(N++;n()!==
!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===he){N++;continue}if(X!==!0&&A===Re&&(A=O())===Re){if(T=h.isBrace=!0,S=h.isGlob=!0,k=!0,i===!0)continue;
break}if(X!==!0&&A===At){if(T=h.isBrace=!0,S=h.isGlob=!0,k=!0,i===!0)continue;break}if(A===ht&&(N--,N===0)){X=!1,T=h.isBrace=!0,k=!0;break}}if(i===!0)continue;break}
if(A===Ie){if(f.push(L),l.push(h),h={value:"",depth:0,isGlob:!1},k===!0)continue;if(P===Re&&L===g+1){g+=2;continue}w=L+1;continue}if(t.noext!==!0&&(A===_t||A===
ft||A===Ae||A===He||A===_e)===!0&&D()===ce){if(S=h.isGlob=!0,v=h.isExtglob=!0,k=!0,A===_e&&L===g&&(Z=!0),i===!0){let U=0;for(;n()!==!0&&(A=O());){if(A===te){b=h.
backslashes=!0,O();continue}if(A===ce){U++;continue}if(A===Te&&--U===0){k=!0;break}}continue}break}if(A===Ae){if(P===Ae&&(j=h.isGlobstar=!0),S=h.isGlob=!0,k=!0,
i===!0)continue;break}if(A===He){if(S=h.isGlob=!0,k=!0,i===!0)continue;break}if(A===Rt){for(;n()!==!0&&(x=O());){if(x===te){b=h.backslashes=!0,O();continue}if(x===
Et){B=h.isBracket=!0,S=h.isGlob=!0,k=!0;break}}if(i===!0)continue;break}if(t.nonegate!==!0&&A===_e&&L===g){q=h.negated=!0,g++;continue}if(t.noparen!==!0&&A===ce){
if(S=h.isGlob=!0,i===!0){let M=1;for(;n()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===ce){M++;continue}if(A===Te&&--M===0){k=!0;break}}continue}
break}if(S===!0){if(k=!0,i===!0)continue;break}}t.noext===!0&&(v=!1,S=!1);let $=E,r="",s="";g>0&&(r=E.slice(0,g),E=E.slice(g),w-=g),$&&S===!0&&w>0?($=E.slice(0,
w),s=E.slice(w)):S===!0?($="",s=E):$=E,$&&$!==""&&$!=="/"&&$!==E&&Oe($.charCodeAt($.length-1))&&($=$.slice(0,-1)),t.unescape===!0&&(s&&(s=$e.removeBackslashes(s)),
$&&b===!0&&($=$e.removeBackslashes($)));let K={prefix:r,input:e,start:g,base:$,glob:s,isBrace:T,isBracket:B,isGlob:S,isExtglob:v,isGlobstar:j,negated:q,negatedExtglob:Z};
if(t.tokens===!0&&(K.maxDepth=0,Oe(A)||l.push(h),K.tokens=l),t.parts===!0||t.tokens===!0){let x;for(let m=0;m<f.length;m++){let Y=x!==void 0?x+1:g,se=f[m],z=e.slice(
Y,se);t.tokens&&(m===0&&g!==0?(l[m].isPrefix=!0,l[m].value=r):l[m].value=z,me(l[m]),K.maxDepth+=l[m].depth),se>=g&&(p.push(z),x=se)}let M=x!==void 0?x+1:g,U=e.slice(
M);p.push(U),t.tokens&&x&&x+1<e.length&&(l[l.length-1].value=U,me(l[l.length-1]),K.maxDepth+=l[l.length-1].depth),K.slashes=f,K.parts=p}return K};ve.exports=gt});var Be=ee((Mt,De)=>{"use strict";var oe=re(),W=ue(),{MAX_LENGTH:ie,POSIX_REGEX_SOURCE:xt,REGEX_NON_SPECIAL_CHARS:St,REGEX_SPECIAL_CHARS_BACKREF:bt,REPLACEMENTS:we}=oe,
dt=(e,u)=>{if(typeof u.expandRange=="function")return u.expandRange(...e,u);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(i=>W.escapeRegex(
i)).join("..")}return t},ne=(e,u)=>`Missing ${e}: "${u}" - use "\\\\${u}" to match literal characters`,ke=e=>{let u=[],t=0,c=0,i=0,f="",l=!1;for(let p of e){if(l===
!0){f+=p,l=!1;continue}if(p==="\\"){f+=p,l=!0;continue}if(p==='"'){i=i===1?0:1,f+=p;continue}if(i===0){if(p==="[")t++;else if(p==="]"&&t>0)t--;else if(t===0){if(p===
"(")c++;else if(p===")"&&c>0)c--;else if(p==="|"&&c===0){u.push(f),f="";continue}}}f+=p}return u.push(f),u},yt=e=>{let u=!1;for(let t of e){if(u===!0){u=!1;continue}
if(t==="\\"){u=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},ge=e=>{let u=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(u)&&(u=u.slice(
2,-1),t=!0);if(yt(u))return u.replace(/\\(.)/g,"$1")},Ct=e=>{let u=e.map(ge).filter(Boolean);for(let t=0;t<u.length;t++)for(let c=t+1;c<u.length;c++){let i=u[t],
f=u[c],l=i[0];if(!(!l||i!==l.repeat(i.length)||f!==l.repeat(f.length))&&(i===f||i.startsWith(f)||f.startsWith(i)))return!0}return!1},Ee=(e,u=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let t=0,c=0,i=0,f=!1;for(let l=1;l<e.length;l++){let p=e[l];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){i=i===
1?0:1;continue}if(i!==1){if(p==="["){t++;continue}if(p==="]"&&t>0){t--;continue}if(!(t>0)){if(p==="("){c++;continue}if(p===")"&&(c--,c===0))return u===!0&&l!==e.
length-1?void 0:{type:e[0],body:e.slice(2,l),end:l}}}}},Lt=e=>`${e.length===1?W.escapeRegex(e[0]):`[${e.map(t=>W.escapeRegex(t)).join("")}]`}*`,$t=e=>{let u=0,t=[];
for(;u<e.length;){let c=Ee(e.slice(u),!1);if(!c||c.type!=="*")return;let i=ke(c.body).map(l=>l.trim());if(i.length!==1)return;let f=ge(i[0]);if(!f||f.length!==1)
return;t.push(f),u+=c.end+1}if(!(t.length<1))return t},Ht=e=>{let u=0,t=e.trim(),c=Ee(t);for(;c;)u++,t=c.body.trim(),c=Ee(t);return u},Tt=(e,u)=>{if(u.maxExtglobRecursion===
!1)return{risky:!1};let t=typeof u.maxExtglobRecursion=="number"?u.maxExtglobRecursion:oe.DEFAULT_MAX_EXTGLOB_RECURSION,c=ke(e).map(p=>p.trim());if(c.length>1&&
(c.some(p=>p==="")||c.some(p=>/^[*?]+$/.test(p))||Ct(c)))return{risky:!0};let i=[],f=!1,l=!0;for(let p of c){let E=$t(p);if(E){f=!0,i.push(...E);continue}let L=ge(
p);if(L&&L.length===1){i.push(L);continue}if(l=!1,Ht(p)>t)return{risky:!0}}return f?l?{risky:!0,safeOutput:Lt([...new Set(i)])}:{risky:!0}:{risky:!1}},xe=(e,u)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=we[e]||e;let t={...u},c=typeof t.maxLength=="number"?Math.min(ie,t.maxLength):ie,i=e.length;if(i>
c)throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${c}`);let f={type:"bos",value:"",output:t.prepend||""},l=[f],p=t.capture?"":"?:",E=oe.
globChars(t.windows),L=oe.extglobChars(E),{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:T,ONE_CHAR:B,DOTS_SLASH:S,NO_DOT:v,NO_DOT_SLASH:j,NO_DOTS_SLASH:X,QMARK:b,
QMARK_NO_DOT:q,STAR:Z,START_ANCHOR:k}=E,N=a=>`(${p}(?:(?!${k}${a.dot?S:g}).)*?)`,P=t.dot?"":v,A=t.dot?b:q,h=t.bash===!0?N(t):Z;t.capture&&(h=`(${h})`),typeof t.
noext=="boolean"&&(t.noextglob=t.noext);let n={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:l};e=W.removePrefix(e,n),i=e.length;let D=[],O=[],$=[],r=f,s,K=()=>n.index===i-1,x=n.peek=(a=1)=>e[n.index+a],M=n.advance=()=>e[++n.
index]||"",U=()=>e.slice(n.index+1),m=(a="",C=0)=>{n.consumed+=a,n.index+=C},Y=a=>{n.output+=a.output!=null?a.output:a.value,m(a.value)},se=()=>{let a=1;for(;x()===
"!"&&(x(2)!=="("||x(3)==="?");)M(),n.start++,a++;return a%2===0?!1:(n.negated=!0,n.start++,!0)},z=a=>{n[a]++,$.push(a)},Q=a=>{n[a]--,$.pop()},R=a=>{if(r.type===
"globstar"){let C=n.braces>0&&(a.type==="comma"||a.type==="brace"),o=a.extglob===!0||D.length&&(a.type==="pipe"||a.type==="paren");a.type!=="slash"&&a.type!=="p\
aren"&&!C&&!o&&(n.output=n.output.slice(0,-r.output.length),r.type="star",r.value="*",r.output=h,n.output+=r.output)}if(D.length&&a.type!=="paren"&&(D[D.length-
1].inner+=a.value),(a.value||a.output)&&Y(a),r&&r.type==="text"&&a.type==="text"){r.output=(r.output||r.value)+a.value,r.value+=a.value;return}a.prev=r,l.push(a),
r=a},ae=(a,C)=>{let o={...L[C],conditions:1,inner:""};o.prev=r,o.parens=n.parens,o.output=n.output,o.startIndex=n.index,o.tokensIndex=l.length;let _=(t.capture?
"(":"")+o.open;z("parens"),R({type:a,value:C,output:n.output?"":B}),R({type:"paren",extglob:!0,value:M(),output:_}),D.push(o)},ze=a=>{let C=e.slice(a.startIndex,
n.index+1),o=e.slice(a.startIndex+2,n.index),_=Tt(o,t);if((a.type==="plus"||a.type==="star")&&_.risky){let d=_.safeOutput?(a.output?"":B)+(t.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,F=l[a.tokensIndex];F.type="text",F.value=C,F.output=d||W.escapeRegex(C);for(let V=a.tokensIndex+1;V<l.length;V++)l[V].value="",l[V].output=
"",delete l[V].suffix;n.output=a.output+F.output,n.backtrack=!0,R({type:"paren",extglob:!0,value:s,output:""}),Q("parens");return}let y=a.close+(t.capture?")":""),
I;if(a.type==="negate"){let d=h;if(a.inner&&a.inner.length>1&&a.inner.includes("/")&&(d=N(t)),(d!==h||K()||/^\)+$/.test(U()))&&(y=a.close=`)$))${d}`),a.inner.includes(
"*")&&(I=U())&&/^\.[^\\/.]+$/.test(I)){let F=xe(I,{...u,fastpaths:!1}).output;y=a.close=`)${F})${d})`}a.prev.type==="bos"&&(n.negatedExtglob=!0)}R({type:"paren",
extglob:!0,value:s,output:y}),Q("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let a=!1,C=e.replace(bt,(o,_,y,I,d,F)=>I==="\\"?(a=!0,o):I==="?"?
_?_+I+(d?b.repeat(d.length):""):F===0?A+(d?b.repeat(d.length):""):b.repeat(y.length):I==="."?g.repeat(y.length):I==="*"?_?_+I+(d?h:""):h:_?o:`\\${o}`);return a===
!0&&(t.unescape===!0?C=C.replace(/\\/g,""):C=C.replace(/\\+/g,o=>o.length%2===0?"\\\\":o?"\\":"")),C===e&&t.contains===!0?(n.output=e,n):(n.output=W.wrapOutput(
C,n,u),n)}for(;!K();){if(s=M(),s==="\0")continue;if(s==="\\"){let o=x();if(o==="/"&&t.bash!==!0||o==="."||o===";")continue;if(!o){s+="\\",R({type:"text",value:s});
continue}let _=/^\\+/.exec(U()),y=0;if(_&&_[0].length>2&&(y=_[0].length,n.index+=y,y%2!==0&&(s+="\\")),t.unescape===!0?s=M():s+=M(),n.brackets===0){R({type:"tex\
t",value:s});continue}}if(n.brackets>0&&(s!=="]"||r.value==="["||r.value==="[^")){if(t.posix!==!1&&s===":"){let o=r.value.slice(1);if(o.includes("[")&&(r.posix=
!0,o.includes(":"))){let _=r.value.lastIndexOf("["),y=r.value.slice(0,_),I=r.value.slice(_+2),d=xt[I];if(d){r.value=y+d,n.backtrack=!0,M(),!f.output&&l.indexOf(
r)===1&&(f.output=B);continue}}}(s==="["&&x()!==":"||s==="-"&&x()==="]")&&(s=`\\${s}`),s==="]"&&(r.value==="["||r.value==="[^")&&(s=`\\${s}`),t.posix===!0&&s===
"!"&&r.value==="["&&(s="^"),r.value+=s,Y({value:s});continue}if(n.quotes===1&&s!=='"'){s=W.escapeRegex(s),r.value+=s,Y({value:s});continue}if(s==='"'){n.quotes=
n.quotes===1?0:1,t.keepQuotes===!0&&R({type:"text",value:s});continue}if(s==="("){z("parens"),R({type:"paren",value:s});continue}if(s===")"){if(n.parens===0&&t.
strictBrackets===!0)throw new SyntaxError(ne("opening","("));let o=D[D.length-1];if(o&&n.parens===o.parens+1){ze(D.pop());continue}R({type:"paren",value:s,output:n.
parens?")":"\\)"}),Q("parens");continue}if(s==="["){if(t.nobracket===!0||!U().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(ne(
"closing","]"));s=`\\${s}`}else z("brackets");R({type:"bracket",value:s});continue}if(s==="]"){if(t.nobracket===!0||r&&r.type==="bracket"&&r.value.length===1){R(
{type:"text",value:s,output:`\\${s}`});continue}if(n.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(ne("opening","["));R({type:"text",value:s,output:`\
\\${s}`});continue}Q("brackets");let o=r.value.slice(1);if(r.posix!==!0&&o[0]==="^"&&!o.includes("/")&&(s=`/${s}`),r.value+=s,Y({value:s}),t.literalBrackets===!1||
W.hasRegexChars(o))continue;let _=W.escapeRegex(r.value);if(n.output=n.output.slice(0,-r.value.length),t.literalBrackets===!0){n.output+=_,r.value=_;continue}r.
value=`(${p}${_}|${r.value})`,n.output+=r.value;continue}if(s==="{"&&t.nobrace!==!0){z("braces");let o={type:"brace",value:s,output:"(",outputIndex:n.output.length,
tokensIndex:n.tokens.length};O.push(o),R(o);continue}if(s==="}"){let o=O[O.length-1];if(t.nobrace===!0||!o){R({type:"text",value:s,output:s});continue}let _=")";
if(o.dots===!0){let y=l.slice(),I=[];for(let d=y.length-1;d>=0&&(l.pop(),y[d].type!=="brace");d--)y[d].type!=="dots"&&I.unshift(y[d].value);_=dt(I,t),n.backtrack=
!0}if(o.comma!==!0&&o.dots!==!0){let y=n.output.slice(0,o.outputIndex),I=n.tokens.slice(o.tokensIndex);o.value=o.output="\\{",s=_="\\}",n.output=y;for(let d of I)
n.output+=d.output||d.value}R({type:"brace",value:s,output:_}),Q("braces"),O.pop();continue}if(s==="|"){D.length>0&&D[D.length-1].conditions++,R({type:"text",value:s});
continue}if(s===","){let o=s,_=O[O.length-1];_&&$[$.length-1]==="braces"&&(_.comma=!0,o="|"),R({type:"comma",value:s,output:o});continue}if(s==="/"){if(r.type===
"dot"&&n.index===n.start+1){n.start=n.index+1,n.consumed="",n.output="",l.pop(),r=f;continue}R({type:"slash",value:s,output:T});continue}if(s==="."){if(n.braces>
0&&r.type==="dot"){r.value==="."&&(r.output=g);let o=O[O.length-1];r.type="dots",r.output+=s,r.value+=s,o.dots=!0;continue}if(n.braces+n.parens===0&&r.type!=="b\
os"&&r.type!=="slash"){R({type:"text",value:s,output:g});continue}R({type:"dot",value:s,output:g});continue}if(s==="?"){if(!(r&&r.value==="(")&&t.noextglob!==!0&&
x()==="("&&x(2)!=="?"){ae("qmark",s);continue}if(r&&r.type==="paren"){let _=x(),y=s;(r.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(U()))&&(y=`\
\\${s}`),R({type:"text",value:s,output:y});continue}if(t.dot!==!0&&(r.type==="slash"||r.type==="bos")){R({type:"qmark",value:s,output:q});continue}R({type:"qmar\
k",value:s,output:b});continue}if(s==="!"){if(t.noextglob!==!0&&x()==="("&&(x(2)!=="?"||!/[!=<:]/.test(x(3)))){ae("negate",s);continue}if(t.nonegate!==!0&&n.index===
0){se();continue}}if(s==="+"){if(t.noextglob!==!0&&x()==="("&&x(2)!=="?"){ae("plus",s);continue}if(r&&r.value==="("||t.regex===!1){R({type:"plus",value:s,output:w});
continue}if(r&&(r.type==="bracket"||r.type==="paren"||r.type==="brace")||n.parens>0){R({type:"plus",value:s});continue}R({type:"plus",value:w});continue}if(s===
"@"){if(t.noextglob!==!0&&x()==="("&&x(2)!=="?"){R({type:"at",extglob:!0,value:s,output:""});continue}R({type:"text",value:s});continue}if(s!=="*"){(s==="$"||s===
"^")&&(s=`\\${s}`);let o=St.exec(U());o&&(s+=o[0],n.index+=o[0].length),R({type:"text",value:s});continue}if(r&&(r.type==="globstar"||r.star===!0)){r.type="star",
r.star=!0,r.value+=s,r.output=h,n.backtrack=!0,n.globstar=!0,m(s);continue}let a=U();if(t.noextglob!==!0&&/^\([^?]/.test(a)){ae("star",s);continue}if(r.type==="\
star"){if(t.noglobstar===!0){m(s);continue}let o=r.prev,_=o.prev,y=o.type==="slash"||o.type==="bos",I=_&&(_.type==="star"||_.type==="globstar");if(t.bash===!0&&
(!y||a[0]&&a[0]!=="/")){R({type:"star",value:s,output:""});continue}let d=n.braces>0&&(o.type==="comma"||o.type==="brace"),F=D.length&&(o.type==="pipe"||o.type===
"paren");if(!y&&o.type!=="paren"&&!d&&!F){R({type:"star",value:s,output:""});continue}for(;a.slice(0,3)==="/**";){let J=e[n.index+4];if(J&&J!=="/")break;a=a.slice(
3),m("/**",3)}let V=K()||n.parens>0&&a===")".repeat(n.parens)&&!D.some(J=>J.type==="negate");if(o.type==="bos"&&K()){r.type="globstar",r.value+=s,r.output=N(t),
n.output=r.output,n.globstar=!0,m(s);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&!I&&V){n.output=n.output.slice(0,-(o.output+r.output).length),o.output=`\
(?:${o.output}`,r.type="globstar",r.output=N(t)+(t.strictSlashes?")":"|$)"),r.value+=s,n.globstar=!0,n.output+=o.output+r.output,m(s);continue}if(o.type==="slas\
h"&&o.prev.type!=="bos"&&a[0]==="/"){let J=a[1]!==void 0?"|$":"";n.output=n.output.slice(0,-(o.output+r.output).length),o.output=`(?:${o.output}`,r.type="globst\
ar",r.output=`${N(t)}${T}|${T}${J})`,r.value+=s,n.output+=o.output+r.output,n.globstar=!0,m(s+M()),R({type:"slash",value:"/",output:""});continue}if(o.type==="b\
os"&&a[0]==="/"){r.type="globstar",r.value+=s,r.output=`(?:^|${T}|${N(t)}${T})`,n.output=r.output,n.globstar=!0,m(s+M()),R({type:"slash",value:"/",output:""});continue}
n.output=n.output.slice(0,-r.output.length),r.type="globstar",r.output=N(t),r.value+=s,n.output+=r.output,n.globstar=!0,m(s);continue}let C={type:"star",value:s,
output:h};if(t.bash===!0){C.output=".*?",(r.type==="bos"||r.type==="slash")&&(C.output=P+C.output),R(C);continue}if(r&&(r.type==="bracket"||r.type==="paren")&&t.
regex===!0){C.output=s,R(C);continue}(n.index===n.start||r.type==="slash"||r.type==="dot")&&(r.type==="dot"?(n.output+=j,r.output+=j):t.dot===!0?(n.output+=X,r.
output+=X):(n.output+=P,r.output+=P),x()!=="*"&&(n.output+=B,r.output+=B)),R(C)}for(;n.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(ne("closing",
"]"));n.output=W.escapeLast(n.output,"["),Q("brackets")}for(;n.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(ne("closing",")"));n.output=W.escapeLast(
n.output,"("),Q("parens")}for(;n.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(ne("closing","}"));n.output=W.escapeLast(n.output,"{"),Q("braces")}if(t.
strictSlashes!==!0&&(r.type==="star"||r.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${T}?`}),n.backtrack===!0){n.output="";for(let a of n.tokens)n.
output+=a.output!=null?a.output:a.value,a.suffix&&(n.output+=a.suffix)}return n};xe.fastpaths=(e,u)=>{let t={...u},c=typeof t.maxLength=="number"?Math.min(ie,t.
maxLength):ie,i=e.length;if(i>c)throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${c}`);e=we[e]||e;let{DOT_LITERAL:f,SLASH_LITERAL:l,ONE_CHAR:p,
DOTS_SLASH:E,NO_DOT:L,NO_DOTS:g,NO_DOTS_SLASH:w,STAR:T,START_ANCHOR:B}=oe.globChars(t.windows),S=t.dot?g:L,v=t.dot?w:L,j=t.capture?"":"?:",X={negated:!1,prefix:""},
b=t.bash===!0?".*?":T;t.capture&&(b=`(${b})`);let q=P=>P.noglobstar===!0?b:`(${j}(?:(?!${B}${P.dot?E:f}).)*?)`,Z=P=>{switch(P){case"*":return`${S}${p}${b}`;case"\
.*":return`${f}${p}${b}`;case"*.*":return`${S}${b}${f}${p}${b}`;case"*/*":return`${S}${b}${l}${p}${v}${b}`;case"**":return S+q(t);case"**/*":return`(?:${S}${q(t)}${l}\
)?${v}${p}${b}`;case"**/*.*":return`(?:${S}${q(t)}${l})?${v}${b}${f}${p}${b}`;case"**/.*":return`(?:${S}${q(t)}${l})?${f}${p}${b}`;default:{let A=/^(.*?)\.(\w+)$/.
exec(P);if(!A)return;let h=Z(A[1]);return h?h+f+A[2]:void 0}}},k=W.removePrefix(e,X),N=Z(k);return N&&t.strictSlashes!==!0&&(N+=`${l}?`),N};De.exports=xe});var Pe=ee((Gt,Ge)=>{"use strict";var Ot=Ne(),Se=Be(),Me=ue(),mt=re(),It=e=>e&&typeof e=="object"&&!Array.isArray(e),H=(e,u,t=!1)=>{if(Array.isArray(e)){let g=e.
map(T=>H(T,u,t));return T=>{for(let B of g){let S=B(T);if(S)return S}return!1}}let c=It(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!c)throw new TypeError(
"Expected pattern to be a non-empty string");let i=u||{},f=i.windows,l=c?H.compileRe(e,u):H.makeRe(e,u,!1,!0),p=l.state;delete l.state;let E=()=>!1;if(i.ignore){
let g={...u,ignore:null,onMatch:null,onResult:null};E=H(i.ignore,g,t)}let L=(g,w=!1)=>{let{isMatch:T,match:B,output:S}=H.test(g,l,u,{glob:e,posix:f}),v={glob:e,
state:p,regex:l,posix:f,input:g,output:S,match:B,isMatch:T};return typeof i.onResult=="function"&&i.onResult(v),T===!1?(v.isMatch=!1,w?v:!1):E(g)?(typeof i.onIgnore==
"function"&&i.onIgnore(v),v.isMatch=!1,w?v:!1):(typeof i.onMatch=="function"&&i.onMatch(v),w?v:!0)};return t&&(L.state=p),L};H.test=(e,u,t,{glob:c,posix:i}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let f=t||{},l=f.format||(i?Me.toPosixSlashes:null),
p=e===c,E=p&&l?l(e):e;return p===!1&&(E=l?l(e):e,p=E===c),(p===!1||f.capture===!0)&&(f.matchBase===!0||f.basename===!0?p=H.matchBase(e,u,t,i):p=u.exec(E)),{isMatch:!!p,
match:p,output:E}};H.matchBase=(e,u,t,c=t&&t.windows)=>(u instanceof RegExp?u:H.makeRe(u,t)).test(Me.basename(e,{windows:c}));H.isMatch=(e,u,t)=>H(u,t)(e);H.parse=
(e,u)=>Array.isArray(e)?e.map(t=>H.parse(t,u)):Se(e,{...u,fastpaths:!1});H.scan=(e,u)=>Ot(e,u);H.compileRe=(e,u,t=!1,c=!1)=>{if(t===!0)return e.output;let i=u||
{},f=i.contains?"":"^",l=i.contains?"":"$",p=`${f}(?:${e.output})${l}`;e&&e.negated===!0&&(p=`^(?!${p}).*$`);let E=H.toRegex(p,u);return c===!0&&(E.state=e),E};
H.makeRe=(e,u={},t=!1,c=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let i={negated:!1,fastpaths:!0};return u.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(i.output=Se.fastpaths(e,u)),i.output||(i=Se(e,u)),H.compileRe(i,u,t,c)};H.toRegex=(e,u)=>{try{let t=u||{};return new RegExp(e,t.flags||
(t.nocase?"i":""))}catch(t){if(u&&u.debug===!0)throw t;return/$^/}};H.constants=mt;Ge.exports=H});var Xe=ee((Pt,Ke)=>{"use strict";var Ue=Pe(),vt=ue();function We(e,u,t=!1){return u&&(u.windows===null||u.windows===void 0)&&(u={...u,windows:vt.isWindows()}),Ue(
e,u,t)}Object.assign(We,Ue);Ke.exports=We});var le=Ve(Xe(),1),qe={dot:!0,nonegate:!0},Fe=new WeakMap;function Ut(e,u){let t=Fe.get(e)??Nt(e);return Fe.set(e,t),t(u)}function Nt(e){let u=(0,le.default)(je(
e).concat(Qe),qe),t=(0,le.default)(e.filter(c=>c.startsWith("!")).map(c=>c.slice(1)).concat(Qe),qe);return c=>u(c)&&!t(c)}var Qe=["/"];function Wt(e,u=[]){let t=[
...u,...je(e).map(wt)];return[...new Set(t)].filter(c=>!t.some(i=>i!==c&&Ze(c,i)))}function je(e){return e.filter(u=>!u.startsWith("!"))}function wt(e){return le.default.
scan(e).base.replace(/^\.$/,"")}function Kt(e,u){return e===u||Ze(e,u)}function Ze(e,u){return u===""||e.startsWith(`${u}/`)}export{Xe as a,Ut as b,Wt as c,je as d,wt as e,Kt as f,Ze as g};
