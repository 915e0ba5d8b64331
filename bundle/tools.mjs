import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as rt,b as it,g as st,h as nt,i as R,j as at,k as ie,l as D,m as I,n as se,o as ne}from"./chunk-P3ZLFK7A.mjs";import{b as re,d as ve}from"./chunk-6WZNAABB.mjs";var We=re((Dr,he)=>{function Ge(e,t){if(t&&t.documentElement)e=t,t=arguments[2];else if(!e||!e.documentElement)throw new Error("First argument to Readability co\
nstructor should be a document object.");if(t=t||{},this._doc=e,this._docJSDOMParser=this._doc.firstChild.__JSDOMParser__,this._articleTitle=null,this._articleByline=
null,this._articleDir=null,this._articleSiteName=null,this._attempts=[],this._metadata={},this._debug=!!t.debug,this._maxElemsToParse=t.maxElemsToParse||this.DEFAULT_MAX_ELEMS_TO_PARSE,
this._nbTopCandidates=t.nbTopCandidates||this.DEFAULT_N_TOP_CANDIDATES,this._charThreshold=t.charThreshold||this.DEFAULT_CHAR_THRESHOLD,this._classesToPreserve=
this.CLASSES_TO_PRESERVE.concat(t.classesToPreserve||[]),this._keepClasses=!!t.keepClasses,this._serializer=t.serializer||function(r){return r.innerHTML},this._disableJSONLD=
!!t.disableJSONLD,this._allowedVideoRegex=t.allowedVideoRegex||this.REGEXPS.videos,this._linkDensityModifier=t.linkDensityModifier||0,this._flags=this.FLAG_STRIP_UNLIKELYS|
this.FLAG_WEIGHT_CLASSES|this.FLAG_CLEAN_CONDITIONALLY,this._debug){let r=function(i){if(i.nodeType==i.TEXT_NODE)return`${i.nodeName} ("${i.textContent}")`;let a=Array.
from(i.attributes||[],function(s){return`${s.name}="${s.value}"`}).join(" ");return`<${i.localName} ${a}>`};this.log=function(){if(typeof console<"u"){let a=Array.
from(arguments,s=>s&&s.nodeType==this.ELEMENT_NODE?r(s):s);a.unshift("Reader: (Readability)"),console.log(...a)}else if(typeof dump<"u"){var i=Array.prototype.map.
call(arguments,function(a){return a&&a.nodeName?r(a):a}).join(" ");dump("Reader: (Readability) "+i+`
`)}}}else this.log=function(){}}Ge.prototype={FLAG_STRIP_UNLIKELYS:1,FLAG_WEIGHT_CLASSES:2,FLAG_CLEAN_CONDITIONALLY:4,ELEMENT_NODE:1,TEXT_NODE:3,DEFAULT_MAX_ELEMS_TO_PARSE:0,
DEFAULT_N_TOP_CANDIDATES:5,DEFAULT_TAGS_TO_SCORE:"section,h2,h3,h4,h5,h6,p,td,pre".toUpperCase().split(","),DEFAULT_CHAR_THRESHOLD:500,REGEXPS:{unlikelyCandidates:/-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
okMaybeItsACandidate:/and|article|body|column|content|main|shadow/i,positive:/article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i,
negative:/-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i,
extraneous:/print|archive|comment|discuss|e[\-]?mail|share|reply|all|login|sign|single|utility/i,byline:/byline|author|dateline|writtenby|p-author/i,replaceFonts:/<(\/?)font[^>]*>/gi,
normalize:/\s{2,}/g,videos:/\/\/(www\.)?((dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i,
shareElements:/(\b|_)(share|sharedaddy)(\b|_)/i,nextLink:/(next|weiter|continue|>([^\|]|$)|»([^\|]|$))/i,prevLink:/(prev|earl|old|new|<|«)/i,tokenize:/\W+/g,whitespace:/^\s*$/,
hasContent:/\S$/,hashUrl:/^#.+/,srcsetUrl:/(\S+)(\s+[\d.]+[xw])?(\s*(?:,|$))/g,b64DataUrl:/^data:\s*([^\s;,]+)\s*;\s*base64\s*,/i,commas:/\u002C|\u060C|\uFE50|\uFE10|\uFE11|\u2E41|\u2E34|\u2E32|\uFF0C/g,
jsonLdArticleTypes:/^Article|AdvertiserContentArticle|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|BlogPosting|LiveBlogPosting|DiscussionForumPosting|TechArticle|APIReference$/,
adWords:/^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio)$/iu,loadingWords:/^((loading|正在加载|Загрузка|chargement|cargando)(…|\.\.\.)?)$/iu},
UNLIKELY_ROLES:["menu","menubar","complementary","navigation","alert","alertdialog","dialog"],DIV_TO_P_ELEMS:new Set(["BLOCKQUOTE","DL","DIV","IMG","OL","P","PR\
E","TABLE","UL"]),ALTER_TO_DIV_EXCEPTIONS:["DIV","ARTICLE","SECTION","P","OL","UL"],PRESENTATIONAL_ATTRIBUTES:["align","background","bgcolor","border","cellpadd\
ing","cellspacing","frame","hspace","rules","style","valign","vspace"],DEPRECATED_SIZE_ATTRIBUTE_ELEMS:["TABLE","TH","TD","HR","PRE"],PHRASING_ELEMS:["ABBR","AU\
DIO","B","BDO","BR","BUTTON","CITE","CODE","DATA","DATALIST","DFN","EM","EMBED","I","IMG","INPUT","KBD","LABEL","MARK","MATH","METER","NOSCRIPT","OBJECT","OUTPU\
T","PROGRESS","Q","RUBY","SAMP","SCRIPT","SELECT","SMALL","SPAN","STRONG","SUB","SUP","TEXTAREA","TIME","VAR","WBR"],CLASSES_TO_PRESERVE:["page"],HTML_ESCAPE_MAP:{
lt:"<",gt:">",amp:"&",quot:'"',apos:"'"},_postProcessContent(e){this._fixRelativeUris(e),this._simplifyNestedElements(e),this._keepClasses||this._cleanClasses(e)},
_removeNodes(e,t){if(this._docJSDOMParser&&e._isLiveNodeList)throw new Error("Do not pass live node lists to _removeNodes");for(var r=e.length-1;r>=0;r--){var i=e[r],
a=i.parentNode;a&&(!t||t.call(this,i,r,e))&&a.removeChild(i)}},_replaceNodeTags(e,t){if(this._docJSDOMParser&&e._isLiveNodeList)throw new Error("Do not pass liv\
e node lists to _replaceNodeTags");for(let r of e)this._setNodeTag(r,t)},_forEachNode(e,t){Array.prototype.forEach.call(e,t,this)},_findNode(e,t){return Array.prototype.
find.call(e,t,this)},_someNode(e,t){return Array.prototype.some.call(e,t,this)},_everyNode(e,t){return Array.prototype.every.call(e,t,this)},_getAllNodesWithTag(e,t){
return e.querySelectorAll?e.querySelectorAll(t.join(",")):[].concat.apply([],t.map(function(r){var i=e.getElementsByTagName(r);return Array.isArray(i)?i:Array.from(
i)}))},_cleanClasses(e){var t=this._classesToPreserve,r=(e.getAttribute("class")||"").split(/\s+/).filter(i=>t.includes(i)).join(" ");for(r?e.setAttribute("clas\
s",r):e.removeAttribute("class"),e=e.firstElementChild;e;e=e.nextElementSibling)this._cleanClasses(e)},_isUrl(e){try{return new URL(e),!0}catch{return!1}},_fixRelativeUris(e){
var t=this._doc.baseURI,r=this._doc.documentURI;function i(n){if(t==r&&n.charAt(0)=="#")return n;try{return new URL(n,t).href}catch{}return n}var a=this._getAllNodesWithTag(
e,["a"]);this._forEachNode(a,function(n){var l=n.getAttribute("href");if(l)if(l.indexOf("javascript:")===0)if(n.childNodes.length===1&&n.childNodes[0].nodeType===
this.TEXT_NODE){var u=this._doc.createTextNode(n.textContent);n.parentNode.replaceChild(u,n)}else{for(var o=this._doc.createElement("span");n.firstChild;)o.appendChild(
n.firstChild);n.parentNode.replaceChild(o,n)}else n.setAttribute("href",i(l))});var s=this._getAllNodesWithTag(e,["img","picture","figure","video","audio","sour\
ce"]);this._forEachNode(s,function(n){var l=n.getAttribute("src"),u=n.getAttribute("poster"),o=n.getAttribute("srcset");if(l&&n.setAttribute("src",i(l)),u&&n.setAttribute(
"poster",i(u)),o){var c=o.replace(this.REGEXPS.srcsetUrl,function(h,m,_,A){return i(m)+(_||"")+A});n.setAttribute("srcset",c)}})},_simplifyNestedElements(e){for(var t=e;t;){
if(t.parentNode&&["DIV","SECTION"].includes(t.tagName)&&!(t.id&&t.id.startsWith("readability"))){if(this._isElementWithoutContent(t)){t=this._removeAndGetNext(t);
continue}else if(this._hasSingleTagInsideElement(t,"DIV")||this._hasSingleTagInsideElement(t,"SECTION")){for(var r=t.children[0],i=0;i<t.attributes.length;i++)r.
setAttributeNode(t.attributes[i].cloneNode());t.parentNode.replaceChild(r,t),t=r;continue}}t=this._getNextNode(t)}},_getArticleTitle(){var e=this._doc,t="",r="";
try{t=r=e.title.trim(),typeof t!="string"&&(t=r=this._getInnerText(e.getElementsByTagName("title")[0]))}catch{}var i=!1;function a(c){return c.split(/\s+/).length}
if(/ [\|\-\\\/>»] /.test(t)){i=/ [\\\/>»] /.test(t);let c=Array.from(r.matchAll(/ [\|\-\\\/>»] /gi));t=r.substring(0,c.pop().index),a(t)<3&&(t=r.replace(/^[^\|\-\\\/>»]*[\|\-\\\/>»]/gi,
""))}else if(t.includes(": ")){var s=this._getAllNodesWithTag(e,["h1","h2"]),n=t.trim(),l=this._someNode(s,function(c){return c.textContent.trim()===n});l||(t=r.
substring(r.lastIndexOf(":")+1),a(t)<3?t=r.substring(r.indexOf(":")+1):a(r.substr(0,r.indexOf(":")))>5&&(t=r))}else if(t.length>150||t.length<15){var u=e.getElementsByTagName(
"h1");u.length===1&&(t=this._getInnerText(u[0]))}t=t.trim().replace(this.REGEXPS.normalize," ");var o=a(t);return o<=4&&(!i||o!=a(r.replace(/[\|\-\\\/>»]+/g,""))-
1)&&(t=r),t},_prepDocument(){var e=this._doc;this._removeNodes(this._getAllNodesWithTag(e,["style"])),e.body&&this._replaceBrs(e.body),this._replaceNodeTags(this.
_getAllNodesWithTag(e,["font"]),"SPAN")},_nextNode(e){for(var t=e;t&&t.nodeType!=this.ELEMENT_NODE&&this.REGEXPS.whitespace.test(t.textContent);)t=t.nextSibling;
return t},_replaceBrs(e){this._forEachNode(this._getAllNodesWithTag(e,["br"]),function(t){for(var r=t.nextSibling,i=!1;(r=this._nextNode(r))&&r.tagName=="BR";){
i=!0;var a=r.nextSibling;r.remove(),r=a}if(i){var s=this._doc.createElement("p");for(t.parentNode.replaceChild(s,t),r=s.nextSibling;r;){if(r.tagName=="BR"){var n=this.
_nextNode(r.nextSibling);if(n&&n.tagName=="BR")break}if(!this._isPhrasingContent(r))break;var l=r.nextSibling;s.appendChild(r),r=l}for(;s.lastChild&&this._isWhitespace(
s.lastChild);)s.lastChild.remove();s.parentNode.tagName==="P"&&this._setNodeTag(s.parentNode,"DIV")}})},_setNodeTag(e,t){if(this.log("_setNodeTag",e,t),this._docJSDOMParser)
return e.localName=t.toLowerCase(),e.tagName=t.toUpperCase(),e;for(var r=e.ownerDocument.createElement(t);e.firstChild;)r.appendChild(e.firstChild);e.parentNode.
replaceChild(r,e),e.readability&&(r.readability=e.readability);for(var i=0;i<e.attributes.length;i++)r.setAttributeNode(e.attributes[i].cloneNode());return r},_prepArticle(e){
this._cleanStyles(e),this._markDataTables(e),this._fixLazyImages(e),this._cleanConditionally(e,"form"),this._cleanConditionally(e,"fieldset"),this._clean(e,"obj\
ect"),this._clean(e,"embed"),this._clean(e,"footer"),this._clean(e,"link"),this._clean(e,"aside");var t=this.DEFAULT_CHAR_THRESHOLD;this._forEachNode(e.children,
function(r){this._cleanMatchedNodes(r,function(i,a){return this.REGEXPS.shareElements.test(a)&&i.textContent.length<t})}),this._clean(e,"iframe"),this._clean(e,
"input"),this._clean(e,"textarea"),this._clean(e,"select"),this._clean(e,"button"),this._cleanHeaders(e),this._cleanConditionally(e,"table"),this._cleanConditionally(
e,"ul"),this._cleanConditionally(e,"div"),this._replaceNodeTags(this._getAllNodesWithTag(e,["h1"]),"h2"),this._removeNodes(this._getAllNodesWithTag(e,["p"]),function(r){
var i=this._getAllNodesWithTag(r,["img","embed","object","iframe"]).length;return i===0&&!this._getInnerText(r,!1)}),this._forEachNode(this._getAllNodesWithTag(
e,["br"]),function(r){var i=this._nextNode(r.nextSibling);i&&i.tagName=="P"&&r.remove()}),this._forEachNode(this._getAllNodesWithTag(e,["table"]),function(r){var i=this.
_hasSingleTagInsideElement(r,"TBODY")?r.firstElementChild:r;if(this._hasSingleTagInsideElement(i,"TR")){var a=i.firstElementChild;if(this._hasSingleTagInsideElement(
a,"TD")){var s=a.firstElementChild;s=this._setNodeTag(s,this._everyNode(s.childNodes,this._isPhrasingContent)?"P":"DIV"),r.parentNode.replaceChild(s,r)}}})},_initializeNode(e){
switch(e.readability={contentScore:0},e.tagName){case"DIV":e.readability.contentScore+=5;break;case"PRE":case"TD":case"BLOCKQUOTE":e.readability.contentScore+=3;
break;case"ADDRESS":case"OL":case"UL":case"DL":case"DD":case"DT":case"LI":case"FORM":e.readability.contentScore-=3;break;case"H1":case"H2":case"H3":case"H4":case"\
H5":case"H6":case"TH":e.readability.contentScore-=5;break}e.readability.contentScore+=this._getClassWeight(e)},_removeAndGetNext(e){var t=this._getNextNode(e,!0);
return e.remove(),t},_getNextNode(e,t){if(!t&&e.firstElementChild)return e.firstElementChild;if(e.nextElementSibling)return e.nextElementSibling;do e=e.parentNode;while(e&&
!e.nextElementSibling);return e&&e.nextElementSibling},_textSimilarity(e,t){var r=e.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean),i=t.toLowerCase().
split(this.REGEXPS.tokenize).filter(Boolean);if(!r.length||!i.length)return 0;var a=i.filter(n=>!r.includes(n)),s=a.join(" ").length/i.join(" ").length;return 1-
s},_isValidByline(e,t){var r=e.getAttribute("rel"),i=e.getAttribute("itemprop"),a=e.textContent.trim().length;return(r==="author"||i&&i.includes("author")||this.
REGEXPS.byline.test(t))&&!!a&&a<100},_getNodeAncestors(e,t){t=t||0;for(var r=0,i=[];e.parentNode&&(i.push(e.parentNode),!(t&&++r===t));)e=e.parentNode;return i},
_grabArticle(e){this.log("**** grabArticle ****");var t=this._doc,r=e!==null;if(e=e||this._doc.body,!e)return this.log("No body found in document. Abort."),null;
for(var i=e.innerHTML;;){this.log("Starting grabArticle loop");var a=this._flagIsActive(this.FLAG_STRIP_UNLIKELYS),s=[],n=this._doc.documentElement;let Ne=!0;for(;n;){
n.tagName==="HTML"&&(this._articleLang=n.getAttribute("lang"));var l=n.className+" "+n.id;if(!this._isProbablyVisible(n)){this.log("Removing hidden node - "+l),
n=this._removeAndGetNext(n);continue}if(n.getAttribute("aria-modal")=="true"&&n.getAttribute("role")=="dialog"){n=this._removeAndGetNext(n);continue}if(!this._articleByline&&
!this._metadata.byline&&this._isValidByline(n,l)){for(var u=this._getNextNode(n,!0),o=this._getNextNode(n),c=null;o&&o!=u;){var h=o.getAttribute("itemprop");if(h&&
h.includes("name")){c=o;break}else o=this._getNextNode(o)}this._articleByline=(c??n).textContent.trim(),n=this._removeAndGetNext(n);continue}if(Ne&&this._headerDuplicatesTitle(
n)){this.log("Removing header: ",n.textContent.trim(),this._articleTitle.trim()),Ne=!1,n=this._removeAndGetNext(n);continue}if(a){if(this.REGEXPS.unlikelyCandidates.
test(l)&&!this.REGEXPS.okMaybeItsACandidate.test(l)&&!this._hasAncestorTag(n,"table")&&!this._hasAncestorTag(n,"code")&&n.tagName!=="BODY"&&n.tagName!=="A"){this.
log("Removing unlikely candidate - "+l),n=this._removeAndGetNext(n);continue}if(this.UNLIKELY_ROLES.includes(n.getAttribute("role"))){this.log("Removing content\
 with role "+n.getAttribute("role")+" - "+l),n=this._removeAndGetNext(n);continue}}if((n.tagName==="DIV"||n.tagName==="SECTION"||n.tagName==="HEADER"||n.tagName===
"H1"||n.tagName==="H2"||n.tagName==="H3"||n.tagName==="H4"||n.tagName==="H5"||n.tagName==="H6")&&this._isElementWithoutContent(n)){n=this._removeAndGetNext(n);continue}
if(this.DEFAULT_TAGS_TO_SCORE.includes(n.tagName)&&s.push(n),n.tagName==="DIV"){for(var m=null,_=n.firstChild;_;){var A=_.nextSibling;if(this._isPhrasingContent(
_))m!==null?m.appendChild(_):this._isWhitespace(_)||(m=t.createElement("p"),n.replaceChild(m,_),m.appendChild(_));else if(m!==null){for(;m.lastChild&&this._isWhitespace(
m.lastChild);)m.lastChild.remove();m=null}_=A}if(this._hasSingleTagInsideElement(n,"P")&&this._getLinkDensity(n)<.25){var T=n.children[0];n.parentNode.replaceChild(
T,n),n=T,s.push(n)}else this._hasChildBlockElement(n)||(n=this._setNodeTag(n,"P"),s.push(n))}n=this._getNextNode(n)}var E=[];this._forEachNode(s,function(v){if(!(!v.
parentNode||typeof v.parentNode.tagName>"u")){var x=this._getInnerText(v);if(!(x.length<25)){var Ee=this._getNodeAncestors(v,5);if(Ee.length!==0){var W=0;W+=1,W+=
x.split(this.REGEXPS.commas).length,W+=Math.min(Math.floor(x.length/100),3),this._forEachNode(Ee,function(P,ee){if(!(!P.tagName||!P.parentNode||typeof P.parentNode.
tagName>"u")){if(typeof P.readability>"u"&&(this._initializeNode(P),E.push(P)),ee===0)var te=1;else ee===1?te=2:te=ee*3;P.readability.contentScore+=W/te}})}}}});
for(var y=[],w=0,B=E.length;w<B;w+=1){var N=E[w],O=N.readability.contentScore*(1-this._getLinkDensity(N));N.readability.contentScore=O,this.log("Candidate:",N,"\
with score "+O);for(var S=0;S<this._nbTopCandidates;S++){var M=y[S];if(!M||O>M.readability.contentScore){y.splice(S,0,N),y.length>this._nbTopCandidates&&y.pop();
break}}}var g=y[0]||null,L=!1,f;if(g===null||g.tagName==="BODY"){for(g=t.createElement("DIV"),L=!0;e.firstChild;)this.log("Moving child out:",e.firstChild),g.appendChild(
e.firstChild);e.appendChild(g),this._initializeNode(g)}else if(g){for(var p=[],C=1;C<y.length;C++)y[C].readability.contentScore/g.readability.contentScore>=.75&&
p.push(this._getNodeAncestors(y[C]));var z=3;if(p.length>=z)for(f=g.parentNode;f.tagName!=="BODY";){for(var q=0,Y=0;Y<p.length&&q<z;Y++)q+=Number(p[Y].includes(
f));if(q>=z){g=f;break}f=f.parentNode}g.readability||this._initializeNode(g),f=g.parentNode;for(var K=g.readability.contentScore,Ze=K/3;f.tagName!=="BODY";){if(!f.
readability){f=f.parentNode;continue}var me=f.readability.contentScore;if(me<Ze)break;if(me>K){g=f;break}K=f.readability.contentScore,f=f.parentNode}for(f=g.parentNode;f.
tagName!="BODY"&&f.children.length==1;)g=f,f=g.parentNode;g.readability||this._initializeNode(g)}var b=t.createElement("DIV");r&&(b.id="readability-content");var et=Math.
max(10,g.readability.contentScore*.2);f=g.parentNode;for(var J=f.children,H=0,de=J.length;H<de;H++){var d=J[H],F=!1;if(this.log("Looking at sibling node:",d,d.readability?
"with score "+d.readability.contentScore:""),this.log("Sibling has score",d.readability?d.readability.contentScore:"Unknown"),d===g)F=!0;else{var pe=0;if(d.className===
g.className&&g.className!==""&&(pe+=g.readability.contentScore*.2),d.readability&&d.readability.contentScore+pe>=et)F=!0;else if(d.nodeName==="P"){var _e=this._getLinkDensity(
d),be=this._getInnerText(d),Q=be.length;(Q>80&&_e<.25||Q<80&&Q>0&&_e===0&&be.search(/\.( |$)/)!==-1)&&(F=!0)}}F&&(this.log("Appending node:",d),this.ALTER_TO_DIV_EXCEPTIONS.
includes(d.nodeName)||(this.log("Altering sibling:",d,"to div."),d=this._setNodeTag(d,"DIV")),b.appendChild(d),J=f.children,H-=1,de-=1)}if(this._debug&&this.log(
"Article content pre-prep: "+b.innerHTML),this._prepArticle(b),this._debug&&this.log("Article content post-prep: "+b.innerHTML),L)g.id="readability-page-1",g.className=
"page";else{var G=t.createElement("DIV");for(G.id="readability-page-1",G.className="page";b.firstChild;)G.appendChild(b.firstChild);b.appendChild(G)}this._debug&&
this.log("Article content after paging: "+b.innerHTML);var Z=!0,ye=this._getInnerText(b,!0).length;if(ye<this._charThreshold)if(Z=!1,e.innerHTML=i,this._attempts.
push({articleContent:b,textLength:ye}),this._flagIsActive(this.FLAG_STRIP_UNLIKELYS))this._removeFlag(this.FLAG_STRIP_UNLIKELYS);else if(this._flagIsActive(this.
FLAG_WEIGHT_CLASSES))this._removeFlag(this.FLAG_WEIGHT_CLASSES);else if(this._flagIsActive(this.FLAG_CLEAN_CONDITIONALLY))this._removeFlag(this.FLAG_CLEAN_CONDITIONALLY);else{
if(this._attempts.sort(function(v,x){return x.textLength-v.textLength}),!this._attempts[0].textLength)return null;b=this._attempts[0].articleContent,Z=!0}if(Z){
var tt=[f,g].concat(this._getNodeAncestors(f));return this._someNode(tt,function(v){if(!v.tagName)return!1;var x=v.getAttribute("dir");return x?(this._articleDir=
x,!0):!1}),b}}},_unescapeHtmlEntities(e){if(!e)return e;var t=this.HTML_ESCAPE_MAP;return e.replace(/&(quot|amp|apos|lt|gt);/g,function(r,i){return t[i]}).replace(
/&#(?:x([0-9a-f]+)|([0-9]+));/gi,function(r,i,a){var s=parseInt(i||a,i?16:10);return(s==0||s>1114111||s>=55296&&s<=57343)&&(s=65533),String.fromCodePoint(s)})},
_getJSONLD(e){var t=this._getAllNodesWithTag(e,["script"]),r;return this._forEachNode(t,function(i){if(!r&&i.getAttribute("type")==="application/ld+json")try{var a=i.
textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g,""),s=JSON.parse(a);if(Array.isArray(s)&&(s=s.find(h=>h["@type"]&&h["@type"].match(this.REGEXPS.jsonLdArticleTypes)),
!s))return;var n=/^https?\:\/\/schema\.org\/?$/,l=typeof s["@context"]=="string"&&s["@context"].match(n)||typeof s["@context"]=="object"&&typeof s["@context"]["\
@vocab"]=="string"&&s["@context"]["@vocab"].match(n);if(!l||(!s["@type"]&&Array.isArray(s["@graph"])&&(s=s["@graph"].find(h=>(h["@type"]||"").match(this.REGEXPS.
jsonLdArticleTypes))),!s||!s["@type"]||!s["@type"].match(this.REGEXPS.jsonLdArticleTypes)))return;if(r={},typeof s.name=="string"&&typeof s.headline=="string"&&
s.name!==s.headline){var u=this._getArticleTitle(),o=this._textSimilarity(s.name,u)>.75,c=this._textSimilarity(s.headline,u)>.75;c&&!o?r.title=s.headline:r.title=
s.name}else typeof s.name=="string"?r.title=s.name.trim():typeof s.headline=="string"&&(r.title=s.headline.trim());s.author&&(typeof s.author.name=="string"?r.byline=
s.author.name.trim():Array.isArray(s.author)&&s.author[0]&&typeof s.author[0].name=="string"&&(r.byline=s.author.filter(function(h){return h&&typeof h.name=="st\
ring"}).map(function(h){return h.name.trim()}).join(", "))),typeof s.description=="string"&&(r.excerpt=s.description.trim()),s.publisher&&typeof s.publisher.name==
"string"&&(r.siteName=s.publisher.name.trim()),typeof s.datePublished=="string"&&(r.datePublished=s.datePublished.trim())}catch(h){this.log(h.message)}}),r||{}},
_getArticleMetadata(e){var t={},r={},i=this._doc.getElementsByTagName("meta"),a=/\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi,
s=/^\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\s*[-\.:]\s*)?(author|creator|pub-date|description|title|site_name)\s*$/i;this._forEachNode(i,function(l){
var u=l.getAttribute("name"),o=l.getAttribute("property"),c=l.getAttribute("content");if(c){var h=null,m=null;o&&(h=o.match(a),h&&(m=h[0].toLowerCase().replace(
/\s/g,""),r[m]=c.trim())),!h&&u&&s.test(u)&&(m=u,c&&(m=m.toLowerCase().replace(/\s/g,"").replace(/\./g,":"),r[m]=c.trim()))}}),t.title=e.title||r["dc:title"]||r["\
dcterm:title"]||r["og:title"]||r["weibo:article:title"]||r["weibo:webpage:title"]||r.title||r["twitter:title"]||r["parsely-title"],t.title||(t.title=this._getArticleTitle());
let n=typeof r["article:author"]=="string"&&!this._isUrl(r["article:author"])?r["article:author"]:void 0;return t.byline=e.byline||r["dc:creator"]||r["dcterm:cr\
eator"]||r.author||r["parsely-author"]||n,t.excerpt=e.excerpt||r["dc:description"]||r["dcterm:description"]||r["og:description"]||r["weibo:article:description"]||
r["weibo:webpage:description"]||r.description||r["twitter:description"],t.siteName=e.siteName||r["og:site_name"],t.publishedTime=e.datePublished||r["article:pub\
lished_time"]||r["parsely-pub-date"]||null,t.title=this._unescapeHtmlEntities(t.title),t.byline=this._unescapeHtmlEntities(t.byline),t.excerpt=this._unescapeHtmlEntities(
t.excerpt),t.siteName=this._unescapeHtmlEntities(t.siteName),t.publishedTime=this._unescapeHtmlEntities(t.publishedTime),t},_isSingleImage(e){for(;e;){if(e.tagName===
"IMG")return!0;if(e.children.length!==1||e.textContent.trim()!=="")return!1;e=e.children[0]}return!1},_unwrapNoscriptImages(e){var t=Array.from(e.getElementsByTagName(
"img"));this._forEachNode(t,function(i){for(var a=0;a<i.attributes.length;a++){var s=i.attributes[a];switch(s.name){case"src":case"srcset":case"data-src":case"d\
ata-srcset":return}if(/\.(jpg|jpeg|png|webp)/i.test(s.value))return}i.remove()});var r=Array.from(e.getElementsByTagName("noscript"));this._forEachNode(r,function(i){
if(this._isSingleImage(i)){var a=e.createElement("div");a.innerHTML=i.innerHTML;var s=i.previousElementSibling;if(s&&this._isSingleImage(s)){var n=s;n.tagName!==
"IMG"&&(n=s.getElementsByTagName("img")[0]);for(var l=a.getElementsByTagName("img")[0],u=0;u<n.attributes.length;u++){var o=n.attributes[u];if(o.value!==""&&(o.
name==="src"||o.name==="srcset"||/\.(jpg|jpeg|png|webp)/i.test(o.value))){if(l.getAttribute(o.name)===o.value)continue;var c=o.name;l.hasAttribute(c)&&(c="data-\
old-"+c),l.setAttribute(c,o.value)}}i.parentNode.replaceChild(a.firstElementChild,s)}}})},_removeScripts(e){this._removeNodes(this._getAllNodesWithTag(e,["scrip\
t","noscript"]))},_hasSingleTagInsideElement(e,t){return e.children.length!=1||e.children[0].tagName!==t?!1:!this._someNode(e.childNodes,function(r){return r.nodeType===
this.TEXT_NODE&&this.REGEXPS.hasContent.test(r.textContent)})},_isElementWithoutContent(e){return e.nodeType===this.ELEMENT_NODE&&!e.textContent.trim().length&&
(!e.children.length||e.children.length==e.getElementsByTagName("br").length+e.getElementsByTagName("hr").length)},_hasChildBlockElement(e){return this._someNode(
e.childNodes,function(t){return this.DIV_TO_P_ELEMS.has(t.tagName)||this._hasChildBlockElement(t)})},_isPhrasingContent(e){return e.nodeType===this.TEXT_NODE||this.
PHRASING_ELEMS.includes(e.tagName)||(e.tagName==="A"||e.tagName==="DEL"||e.tagName==="INS")&&this._everyNode(e.childNodes,this._isPhrasingContent)},_isWhitespace(e){
return e.nodeType===this.TEXT_NODE&&e.textContent.trim().length===0||e.nodeType===this.ELEMENT_NODE&&e.tagName==="BR"},_getInnerText(e,t){t=typeof t>"u"?!0:t;var r=e.
textContent.trim();return t?r.replace(this.REGEXPS.normalize," "):r},_getCharCount(e,t){return t=t||",",this._getInnerText(e).split(t).length-1},_cleanStyles(e){
if(!(!e||e.tagName.toLowerCase()==="svg")){for(var t=0;t<this.PRESENTATIONAL_ATTRIBUTES.length;t++)e.removeAttribute(this.PRESENTATIONAL_ATTRIBUTES[t]);this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS.
includes(e.tagName)&&(e.removeAttribute("width"),e.removeAttribute("height"));for(var r=e.firstElementChild;r!==null;)this._cleanStyles(r),r=r.nextElementSibling}},
_getLinkDensity(e){var t=this._getInnerText(e).length;if(t===0)return 0;var r=0;return this._forEachNode(e.getElementsByTagName("a"),function(i){var a=i.getAttribute(
"href"),s=a&&this.REGEXPS.hashUrl.test(a)?.3:1;r+=this._getInnerText(i).length*s}),r/t},_getClassWeight(e){if(!this._flagIsActive(this.FLAG_WEIGHT_CLASSES))return 0;
var t=0;return typeof e.className=="string"&&e.className!==""&&(this.REGEXPS.negative.test(e.className)&&(t-=25),this.REGEXPS.positive.test(e.className)&&(t+=25)),
typeof e.id=="string"&&e.id!==""&&(this.REGEXPS.negative.test(e.id)&&(t-=25),this.REGEXPS.positive.test(e.id)&&(t+=25)),t},_clean(e,t){var r=["object","embed","\
iframe"].includes(t);this._removeNodes(this._getAllNodesWithTag(e,[t]),function(i){if(r){for(var a=0;a<i.attributes.length;a++)if(this._allowedVideoRegex.test(i.
attributes[a].value))return!1;if(i.tagName==="object"&&this._allowedVideoRegex.test(i.innerHTML))return!1}return!0})},_hasAncestorTag(e,t,r,i){r=r||3,t=t.toUpperCase();
for(var a=0;e.parentNode;){if(r>0&&a>r)return!1;if(e.parentNode.tagName===t&&(!i||i(e.parentNode)))return!0;e=e.parentNode,a++}return!1},_getRowAndColumnCount(e){
for(var t=0,r=0,i=e.getElementsByTagName("tr"),a=0;a<i.length;a++){var s=i[a].getAttribute("rowspan")||0;s&&(s=parseInt(s,10)),t+=s||1;for(var n=0,l=i[a].getElementsByTagName(
"td"),u=0;u<l.length;u++){var o=l[u].getAttribute("colspan")||0;o&&(o=parseInt(o,10)),n+=o||1}r=Math.max(r,n)}return{rows:t,columns:r}},_markDataTables(e){for(var t=e.
getElementsByTagName("table"),r=0;r<t.length;r++){var i=t[r],a=i.getAttribute("role");if(a=="presentation"){i._readabilityDataTable=!1;continue}var s=i.getAttribute(
"datatable");if(s=="0"){i._readabilityDataTable=!1;continue}var n=i.getAttribute("summary");if(n){i._readabilityDataTable=!0;continue}var l=i.getElementsByTagName(
"caption")[0];if(l&&l.childNodes.length){i._readabilityDataTable=!0;continue}var u=["col","colgroup","tfoot","thead","th"],o=function(h){return!!i.getElementsByTagName(
h)[0]};if(u.some(o)){this.log("Data table because found data-y descendant"),i._readabilityDataTable=!0;continue}if(i.getElementsByTagName("table")[0]){i._readabilityDataTable=
!1;continue}var c=this._getRowAndColumnCount(i);if(c.columns==1||c.rows==1){i._readabilityDataTable=!1;continue}if(c.rows>=10||c.columns>4){i._readabilityDataTable=
!0;continue}i._readabilityDataTable=c.rows*c.columns>10}},_fixLazyImages(e){this._forEachNode(this._getAllNodesWithTag(e,["img","picture","figure"]),function(t){
if(t.src&&this.REGEXPS.b64DataUrl.test(t.src)){var r=this.REGEXPS.b64DataUrl.exec(t.src);if(r[1]==="image/svg+xml")return;for(var i=!1,a=0;a<t.attributes.length;a++){
var s=t.attributes[a];if(s.name!=="src"&&/\.(jpg|jpeg|png|webp)/i.test(s.value)){i=!0;break}}if(i){var n=r[0].length,l=t.src.length-n;l<133&&t.removeAttribute("\
src")}}if(!((t.src||t.srcset&&t.srcset!="null")&&!t.className.toLowerCase().includes("lazy"))){for(var u=0;u<t.attributes.length;u++)if(s=t.attributes[u],!(s.name===
"src"||s.name==="srcset"||s.name==="alt")){var o=null;if(/\.(jpg|jpeg|png|webp)\s+\d/.test(s.value)?o="srcset":/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/.test(s.value)&&
(o="src"),o){if(t.tagName==="IMG"||t.tagName==="PICTURE")t.setAttribute(o,s.value);else if(t.tagName==="FIGURE"&&!this._getAllNodesWithTag(t,["img","picture"]).
length){var c=this._doc.createElement("img");c.setAttribute(o,s.value),t.appendChild(c)}}}}})},_getTextDensity(e,t){var r=this._getInnerText(e,!0).length;if(r===
0)return 0;var i=0,a=this._getAllNodesWithTag(e,t);return this._forEachNode(a,s=>i+=this._getInnerText(s,!0).length),i/r},_cleanConditionally(e,t){this._flagIsActive(
this.FLAG_CLEAN_CONDITIONALLY)&&this._removeNodes(this._getAllNodesWithTag(e,[t]),function(r){var i=function(f){return f._readabilityDataTable},a=t==="ul"||t===
"ol";if(!a){var s=0,n=this._getAllNodesWithTag(r,["ul","ol"]);this._forEachNode(n,f=>s+=this._getInnerText(f).length),a=s/this._getInnerText(r).length>.9}if(t===
"table"&&i(r)||this._hasAncestorTag(r,"table",-1,i)||this._hasAncestorTag(r,"code")||[...r.getElementsByTagName("table")].some(f=>f._readabilityDataTable))return!1;
var l=this._getClassWeight(r);this.log("Cleaning Conditionally",r);var u=0;if(l+u<0)return!0;if(this._getCharCount(r,",")<10){for(var o=r.getElementsByTagName("\
p").length,c=r.getElementsByTagName("img").length,h=r.getElementsByTagName("li").length-100,m=r.getElementsByTagName("input").length,_=this._getTextDensity(r,["\
h1","h2","h3","h4","h5","h6"]),A=0,T=this._getAllNodesWithTag(r,["object","embed","iframe"]),E=0;E<T.length;E++){for(var y=0;y<T[E].attributes.length;y++)if(this.
_allowedVideoRegex.test(T[E].attributes[y].value))return!1;if(T[E].tagName==="object"&&this._allowedVideoRegex.test(T[E].innerHTML))return!1;A++}var w=this._getInnerText(
r);if(this.REGEXPS.adWords.test(w)||this.REGEXPS.loadingWords.test(w))return!0;var B=w.length,N=this._getLinkDensity(r),O=["SPAN","LI","TD"].concat(Array.from(this.
DIV_TO_P_ELEMS)),S=this._getTextDensity(r,O),M=this._hasAncestorTag(r,"figure"),g=(()=>{let p=[];return!M&&c>1&&o/c<.5&&p.push(`Bad p to img ratio (img=${c}, p=${o}\
)`),!a&&h>o&&p.push(`Too many li's outside of a list. (li=${h} > p=${o})`),m>Math.floor(o/3)&&p.push(`Too many inputs per p. (input=${m}, p=${o})`),!a&&!M&&_<.9&&
B<25&&(c===0||c>2)&&N>0&&p.push(`Suspiciously short. (headingDensity=${_}, img=${c}, linkDensity=${N})`),!a&&l<25&&N>.2+this._linkDensityModifier&&p.push(`Low w\
eight and a little linky. (linkDensity=${N})`),l>=25&&N>.5+this._linkDensityModifier&&p.push(`High weight and mostly links. (linkDensity=${N})`),(A===1&&B<75||A>
1)&&p.push(`Suspicious embed. (embedCount=${A}, contentLength=${B})`),c===0&&S===0&&p.push(`No useful content. (img=${c}, textDensity=${S})`),p.length?(this.log(
"Checks failed",p),!0):!1})();if(a&&g){for(var L=0;L<r.children.length;L++)if(r.children[L].children.length>1)return g;let p=r.getElementsByTagName("li").length;
if(c==p)return!1}return g}return!1})},_cleanMatchedNodes(e,t){for(var r=this._getNextNode(e,!0),i=this._getNextNode(e);i&&i!=r;)t.call(this,i,i.className+" "+i.
id)?i=this._removeAndGetNext(i):i=this._getNextNode(i)},_cleanHeaders(e){let t=this._getAllNodesWithTag(e,["h1","h2"]);this._removeNodes(t,function(r){let i=this.
_getClassWeight(r)<0;return i&&this.log("Removing header with low class weight:",r),i})},_headerDuplicatesTitle(e){if(e.tagName!="H1"&&e.tagName!="H2")return!1;
var t=this._getInnerText(e,!1);return this.log("Evaluating similarity of header:",t,this._articleTitle),this._textSimilarity(this._articleTitle,t)>.75},_flagIsActive(e){
return(this._flags&e)>0},_removeFlag(e){this._flags=this._flags&~e},_isProbablyVisible(e){return(!e.style||e.style.display!="none")&&(!e.style||e.style.visibility!=
"hidden")&&!e.hasAttribute("hidden")&&(!e.hasAttribute("aria-hidden")||e.getAttribute("aria-hidden")!="true"||e.className&&e.className.includes&&e.className.includes(
"fallback-image"))},parse(){if(this._maxElemsToParse>0){var e=this._doc.getElementsByTagName("*").length;if(e>this._maxElemsToParse)throw new Error("Aborting pa\
rsing document; "+e+" elements found")}this._unwrapNoscriptImages(this._doc);var t=this._disableJSONLD?{}:this._getJSONLD(this._doc);this._removeScripts(this._doc),
this._prepDocument();var r=this._getArticleMetadata(t);this._metadata=r,this._articleTitle=r.title;var i=this._grabArticle();if(!i)return null;if(this.log("Grab\
bed: "+i.innerHTML),this._postProcessContent(i),!r.excerpt){var a=i.getElementsByTagName("p");a.length&&(r.excerpt=a[0].textContent.trim())}var s=i.textContent;
return{title:this._articleTitle,byline:r.byline||this._articleByline,dir:this._articleDir,lang:this._articleLang,content:this._serializer(i),textContent:s,length:s.
length,excerpt:r.excerpt,siteName:r.siteName||this._articleSiteName,publishedTime:r.publishedTime}}};typeof he=="object"&&(he.exports=Ge)});var je=re((Ir,ge)=>{var $e={unlikelyCandidates:/-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
okMaybeItsACandidate:/and|article|body|column|content|main|shadow/i};function qt(e){return(!e.style||e.style.display!="none")&&!e.hasAttribute("hidden")&&(!e.hasAttribute(
"aria-hidden")||e.getAttribute("aria-hidden")!="true"||e.className&&e.className.includes&&e.className.includes("fallback-image"))}function Yt(e,t={}){typeof t==
"function"&&(t={visibilityChecker:t});var r={minScore:20,minContentLength:140,visibilityChecker:qt};t=Object.assign(r,t);var i=e.querySelectorAll("p, pre, artic\
le"),a=e.querySelectorAll("div > br");if(a.length){var s=new Set(i);[].forEach.call(a,function(l){s.add(l.parentNode)}),i=Array.from(s)}var n=0;return[].some.call(
i,function(l){if(!t.visibilityChecker(l))return!1;var u=l.className+" "+l.id;if($e.unlikelyCandidates.test(u)&&!$e.okMaybeItsACandidate.test(u)||l.matches("li p"))
return!1;var o=l.textContent.trim().length;return o<t.minContentLength?!1:(n+=Math.sqrt(o-t.minContentLength),n>t.minScore)})}typeof ge=="object"&&(ge.exports=Yt)});var Ve=re((kr,Xe)=>{var Kt=We(),Jt=je();Xe.exports={Readability:Kt,isProbablyReaderable:Jt}});async function lt(e,t){let{parseFeed:r}=await import("./dist-G56JCRL6.mjs");try{let{format:i,feed:a}=r(t),s=i==="atom"?a.entries??[]:a.items??[],n=await ft(
t);return{title:ae(a.title),items:s.map((l,u)=>ot(l,e,n[u]))}}catch(i){let a=i instanceof Error?i.message.split(`
`,1)[0]:String(i);return R(e,"not-text",`is not a feed (${a})`)}}function ot(e,t,r){return{title:ae(e.title),url:ut(e,t),published:ct(e),summary:ht(e),traffic:r?.
traffic??null,related:r?.related??[]}}function ut(e,t){let r=e.links?.find(a=>!a.rel||a.rel==="alternate")?.href,i=e.link??e.url??r;return i&&URL.canParse(i,t)?
new URL(i,t).href:null}function ct(e){let r=[e.pubDate,e.published,e.date_published,e.dc?.dates?.[0],e.updated].map(i=>Date.parse(i??"")).find(i=>!Number.isNaN(
i));return r===void 0?null:new Date(r).toISOString()}function ht(e){let{content:t}=e,i=(typeof t=="object"&&"encoded"in t?t.encoded:void 0)??t;return[...[e.summary,
e.description,e.media?.groups?.[0]?.description,e.content_text],e.content_html,i].map(ae).find(Boolean)??""}function ae(e){return(typeof e=="object"?e.value??"":
e??"").replace(/<[^>]*>/g," ").replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g,(r,i)=>gt[i]??" ").replace(/\s+/g," ").trim()}var gt={lt:"<",gt:">",quot:'"',"#39":"'",
apos:"'",amp:"&"};async function ft(e){if(!e.includes("ht:approx_traffic")&&!e.includes("ht:news_item_url"))return[];let{DOMParser:t}=await import("./esm-2R6ZWJ6S.mjs");
return[...new t().parseFromString(e,"text/xml").querySelectorAll("item")].map(i=>({traffic:mt(i.getElementsByTagName("ht:approx_traffic")[0]?.textContent),related:[
...i.getElementsByTagName("ht:news_item_url")].map(a=>(a.textContent??"").trim()).filter(a=>URL.canParse(a))}))}function mt(e){let t=(e??"").replace(/\D/g,"");return t===
""?null:Number(t)}import{lstat as dt,readFile as pt,readdir as _t,realpath as Ae}from"node:fs/promises";import{isAbsolute as xe,join as we,posix as bt,relative as yt,sep as Nt}from"node:path";
function Et(e){let t=async r=>{let i=await Te(e,r);return i?pt(i):null};return{bytes:t,text:async r=>(await t(r))?.toString("utf8")??null,has:async r=>await Te(
e,r)!==null,list:(r,i)=>le(r)?Se(e,r,i):Promise.resolve([])}}function le(e){return e!==""&&!xe(e)&&!e.includes("\0")&&!e.split(/[\\/]/).includes("..")}async function Te(e,t){
if(!le(t))return null;let r=we(e,t);if(!(await dt(r).catch(()=>null))?.isFile())return null;let a=yt(await Ae(e),await Ae(r));return a===".."||a.startsWith(`..${Nt}`)||
xe(a)?null:r}async function Se(e,t,r){let i=await _t(we(e,t),{withFileTypes:!0}).catch(()=>[]);return(await Promise.all(i.map(s=>{let n=bt.join(t,s.name);return s.
isDirectory()?Se(e,n,r):s.isFile()&&s.name.endsWith(r)?[n]:[]}))).flat().sort()}import{readFile as Le}from"node:fs/promises";import{createRequire as vt}from"node:module";import{dirname as At,join as Re}from"node:path";var $="Noto Sans KR";function De(){
let e=process.env.STRATA_PACKAGES??import.meta.url;return At(vt(e).resolve("@fontsource/noto-sans-kr/unicode.json"))}var Pe;async function Ie(e,t){let r=xt(e),a=(await Be()).
filter(s=>r.some(n=>ke(s,n))).flatMap(s=>t.map(n=>St(s,n)));return Promise.all(a)}async function Tt(e){let t=await Be();return[...e.normalize("NFC")].filter(i=>{
let a=i.codePointAt(0);return new RegExp("\\p{Cf}|\\p{M}","u").test(i)?!1:/\s/.test(i)||t.some(s=>ke(s,a))}).join("").replace(/\s+/g," ").replace(/\s+([.,!?])/g,
"$1").trim()}function xt(e){return[...new Set(e)].map(t=>t.codePointAt(0))}function ke(e,t){return e.ranges.some(([r,i])=>t>=r&&t<=i)}function Be(){return Pe??=
Le(Re(De(),"unicode.json"),"utf8").then(e=>Object.entries(JSON.parse(e)).map(([t,r])=>({id:t.replace(/[[\]]/g,""),ranges:r.split(",").map(wt)}))),Pe}function wt(e){
let[t="",r=t]=e.trim().slice(2).split("-");return[Number.parseInt(t,16),Number.parseInt(r,16)]}async function St(e,t){let r=`noto-sans-kr-${e.id}-${t}-normal.wo\
ff2`;return{weight:t,ranges:e.ranges,data:await Le(Re(De(),"files",r))}}async function Pt(e,t){let{Renderer:r}=await import("@takumi-rs/core"),i=new r,a=await Ie(`${e.join("")}\u2026- `,t);for(let{data:n,weight:l,ranges:u}of a)await i.
registerFont({name:$,data:n,weight:l,style:"normal",unicodeRange:u});let s=(n,l)=>i.measure(n,{width:l,height:2e4});return{fit:n=>Lt(n,s),png:(n,l)=>i.render(n,
{...l,format:"png"})}}async function Lt(e,t){for(let i of[!1,!0]){let a=await Rt(e,i,t);if(a!==null)return Oe(e,{text:e.text,size:a,broken:i,cut:!1},t)}let r=await Dt(
e,t);return Oe(e,{text:r,size:e.sizes.smallest,broken:!0,cut:!0},t)}async function Rt(e,t,r){for(let i=e.sizes.largest;;i=Math.max(e.sizes.smallest,Math.floor(i*
15/16))){let a=await oe(e,{text:e.text,size:i,broken:t,cut:!1},r);if(Me(a,e))return i;if(i<=e.sizes.smallest)return null}}async function Dt(e,t){let r=[...new Intl.
Segmenter("ko").segment(e.text)].map(n=>n.segment),i=n=>`${r.slice(0,n).join("").trimEnd()}\u2026`,a=0,s=r.length-1;for(;a<s;){let n=Math.ceil((a+s)/2),l={text:i(
n),size:e.sizes.smallest,broken:!0,cut:!0};Me(await oe(e,l,t),e)?a=n:s=n-1}return It(i(a))}function It(e){let t=e.slice(0,-1),r=t.lastIndexOf(" ");return`${(r>t.
length-16&&r>t.length/2?t.slice(0,r):t).replace(/[\s,.;:·-]+$/u,"")}\u2026`}function Me(e,t){return e.width<=t.width&&e.height<=t.height&&e.lines<=(t.lines??1/0)}
async function oe(e,t,r){let i=await r({type:"container",style:{display:"flex",width:e.width},children:[Ce(e,t,"#000")]},e.width),s=(i.children[0]??i).runs.filter(
l=>l.text.trim()!==""),n=new Set(s.map(l=>Math.round(l.y)));return{width:Math.max(0,...s.map(l=>l.x+l.width)),height:n.size*t.size*e.lineHeight,lines:n.size}}async function Oe(e,t,r){
let{width:i,height:a,lines:s}=await oe(e,t,r);return{...t,width:i,height:a,lines:s,node:n=>Ce(e,t,n)}}function Ce(e,t,r){return{type:"text",text:t.text,style:{color:r,
width:e.width,fontFamily:$,fontWeight:e.weight,fontSize:t.size,lineHeight:e.lineHeight,letterSpacing:(e.letterSpacing??0)*t.size,wordBreak:"keep-all",overflowWrap:t.
broken?"anywhere":"normal",textWrap:t.cut?"wrap":"balance"}}}function ue(e){let t=e.match(new RegExp("\\p{L}","gu"))?.length??0;return t===0?"und":(e.match(new RegExp("\\p{Script=Hangul}","gu"))?.length??0)/t>=.3?"ko":(e.
match(new RegExp("\\p{Script=Latin}","gu"))?.length??0)/t>=.6?"en":"und"}function kt(e,t){let r=new Intl.Segmenter(t==="und"?"en":t,{granularity:"sentence"});return Bt(
[...r.segment(e)].map(i=>i.segment.trim()).filter(Boolean))}function Bt(e){let t=[];for(let r of e)/^[”’"'」』)\]]+$/.test(r)&&t.length>0?t.push(t.pop()+r):
t.push(r);return t}function j(e){return e.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}var X=ve(rt(),1),Ot=64*1024;async function Mt(e){let t=e.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`),r={data:{},body:t,bodyLine:1,problem:null};if(!/^---[ \t]*\n/.test(t))return r;let i=t.indexOf(`
`)+1,a=/^---[ \t]*(?:\n|$)/m.exec(t.slice(i));if(!a)return{...r,problem:"the front matter has no closing line ---"};if(a.index>Ot)return{...r,problem:"the front\
 matter is larger than 64 KiB"};let s=t.slice(i,i+a.index);return{body:t.slice(i+a.index+a[0].length),bodyLine:s.split(`
`).length+2,...await Ct(s)}}async function Ct(e){try{let t=await V(e);return t===null?{data:{},problem:null}:k(t)?{data:t,problem:null}:{data:{},problem:"the fr\
ont matter is not a list of keys"}}catch(t){return{data:{},problem:t instanceof Error?t.message.split(`
`,1)[0]:String(t)}}}function k(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function V(e){return(0,X.parse)(e,{maxAliasCount:0,logLevel:"erro\
r"})}async function Ft(e,t){return`---
${(0,X.stringify)(e,{lineWidth:0,aliasDuplicateObjects:!1})}---

${t.trim()}
`}async function Ut(e){return(await Fe()).parse(e)}async function Ht(e){return(await Fe()).stringify(e)}async function Fe(){let[{remark:e},{default:t}]=await Promise.
all([import("./remark-CHMKZKAD.mjs"),import("./remark-gfm-XQBRILO6.mjs")]);return e().use(t).data("settings",{bullet:"-",emphasis:"_",rule:"-",listItemIndent:"\
one",resourceLink:!0})}async function Gt(e){let{toString:t}=await import("./mdast-util-to-string-QCOQNIKJ.mjs");return t(e,{includeImageAlt:!1})}var Wt="StrataBot";function ce(e){let t=new Map;return{async admit(r){let{origin:i}=new URL(r),a=t.get(i)??$t(i,e);t.set(i,a);let s=(await a)(r);return s?R(r,s.
reason,s.words):null}}}async function $t(e,t){let r=`${e}/robots.txt`,{admit:i,...a}=t,s=await D(r,{...a,accept:"text/plain,*/*;q=0.5"});if(I(s))return s.reason===
"not-text"||s.reason==="address"?()=>null:()=>({reason:s.reason,words:`its site's robots.txt ${s.words}`});if(s.status>=500)return()=>Ue(`its site's robots.txt \
answered ${s.status}`);if(s.status>=400)return()=>null;let{default:n}=await import("./robots-parser-NIJJ7L7O.mjs"),l=n(r,s.text);return u=>l.isAllowed(u,Wt)===!1?Ue(
"its robots.txt forbids it"):null}function Ue(e){return{reason:"forbidden",words:e}}function jt(e={}){let r={rules:{trusted:new Set(e.trustedHosts)},limits:e.limits??ie,signal:e.signal},i=ce(r),a={...r,admit:i.admit},s=e.browser===void 0?se():e.
browser,n=s?[]:["No browser was found: pages were read by plain HTTP."],l,u=()=>(l??=s?Xt(s,r,n):Promise.resolve(null),l);return{async page(o){let[c,h]=await Promise.
all([u(),Vt(o,i.admit)]);return h||(c?c.open(o):zt(o,await D(o,a)))},async feed(o){let h=await D(o,{...a,accept:"application/atom+xml,application/rss+xml,applic\
ation/feed+json,text/xml,*/*;q=0.5"});return I(h)?h:He(o,h)??h},notes:()=>[...n],async close(){await(await l)?.close()}}}async function Xt(e,t,r){try{return await ne(
{executable:e,...t})}catch(i){let a=String(i instanceof Error?i.message:i).split(`
`,1)[0];return r.push(`The browser ${e} did not start (${a}): pages were read by plain HTTP.`),null}}async function Vt(e,t){return URL.canParse(e)&&/^https?:/i.
test(e)?t(e):null}function He(e,t){return t.status>=400?R(e,"status",`answered ${t.status}`,t.status):null}function zt(e,t){if(I(t))return t;let r=He(e,t);if(r)
return r;let{url:i,status:a,type:s,text:n}=t;return{asked:e,url:i,status:a,type:s||"text/html",title:null,lang:null,html:n,by:"http"}}var Ye=ve(Ve(),1);var Qt=140;async function Ke(){let{parseHTML:e}=await import("./esm-2R6ZWJ6S.mjs");return{parseHTML:e}}async function Zt(e,t="text/html"){if(/^text\/(plain|markdown)$/.
test(t))return ze({blocks:Je(e)});let{parseHTML:r}=await Ke(),{document:i}=r(e);if(!i.body)return null;let a=i.documentElement.getAttribute("lang"),s=U(i.title??
""),n=()=>r(`<html><body>${e.replace(/<(script|style|nav|footer)\b.*?<\/\1>/gis,"")}`),l=new Ye.Readability(i,{charThreshold:Qt}).parse(),u=l?.content?r(`<html>\
<body>${l.content}</body></html>`):n();return ze({title:U(l?.title??"")||s||null,byline:U(l?.byline??"")||null,declared:a,published:rr(l?.publishedTime),blocks:tr(
u.document.body)})}function ze(e){let t=e.blocks.map(u=>u.text).join(`
`),r=t.match(/[\p{L}\p{N}]/gu)?.length??0;if(r===0)return null;let{title:i=null,byline:a=null,published:s=null,declared:n=null,blocks:l}=e;return{title:i,byline:a,
published:s,lang:er(n,t),blocks:l,size:r}}function er(e,t){let r=ue(t);return r!=="en"||!e||/^en\b/i.test(e)||/^ko\b/i.test(e)?r:"und"}var qe={P:"paragraph",PRE:"\
paragraph",LI:"item",DT:"item",DD:"item",BLOCKQUOTE:"quote",H1:"heading",H2:"heading",H3:"heading",H4:"heading"};function tr(e){let t=Object.keys(qe).join(",").
toLowerCase(),s=[...e.querySelectorAll(t)].filter(n=>!n.parentElement?.closest(t)).map(n=>({kind:qe[n.tagName.toUpperCase()]??"paragraph",text:U(n.textContent??
"")})).filter(n=>n.text!=="");return s.length>0?s:Je(e.textContent??"")}function Je(e){return e.split(/\r?\n\s*\r?\n/).map(U).filter(Boolean).map(r=>({kind:"par\
agraph",text:r}))}function U(e){return e.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\p{Cc}\s]+/gu," ").trim()}
function rr(e){let t=Date.parse(e??"");return Number.isNaN(t)?null:new Date(t).toISOString()}async function ir(e){let t=await V(e??"").catch(()=>null),r=k(t)&&k(t.sources)?t.sources:{};return Object.fromEntries(Object.entries(r).map(([i,a])=>[i,{pages:Qe(
a,"pages"),feeds:Qe(a,"feeds")}]))}function Qe(e,t){let r=k(e)?e[t]:void 0;return Array.isArray(r)?r.filter(i=>typeof i=="string"):[]}var fe=12;function sr(e){let t=[],
r=e.urls.map(a=>({kind:"page",url:a})),i=ar([...r,...nr(e,t)]).filter(a=>lr(a,t));return i.length>fe&&t.push(`${i.length-fe} more addresses were left out.`),{places:i.
slice(0,fe),notes:t}}function nr(e,t){if(!e.source)return[];let r=Object.keys(e.sources),i=r.includes(e.source)?e.sources[e.source]:void 0;if(!i){let s=r.length>
0?`it names ${r.join(", ")}`:"it names none";return t.push(`strata.yaml names no source "${e.source}"; ${s}.`),[]}let a=s=>s.replaceAll("{keyword}",encodeURIComponent(
e.keyword));return[...i.pages.map(s=>({kind:"page",url:a(s)})),...i.feeds.map(s=>({kind:"feed",url:a(s)}))]}function ar(e){return[...new Map(e.map(t=>[t.url,t])).
values()]}function lr(e,t){return URL.canParse(e.url)&&/^https?:/i.test(e.url)?!0:(t.push(`${e.url.slice(0,200)} is not an address of the web.`),!1)}function or(e){
let t=Object.values(e).flatMap(r=>[...r.pages,...r.feeds]);return[...new Set(t.filter(r=>URL.canParse(r)).map(r=>new URL(r).host))]}function ur(e,t){let r=j(t);
if(r.length===0)return!0;let i=e.normalize("NFC").toLowerCase(),a=new Set(j(e)),s=new RegExp("\\p{Script=Hangul}","u");return r.some(n=>n.length>2||s.test(n)?i.
includes(n):a.has(n))}export{it as asData,ie as defaultLimits,D as download,Tt as drawable,se as findBrowser,$ as fontFamily,le as isInner,k as isMapping,nt as isPrivate,I as isUnread,
Ft as joinFrontMatter,ue as languageOf,Ke as loadReader,ur as mentions,ne as openBrowser,Pt as openCanvas,Et as openFolder,ce as openRobots,jt as openWeb,Ut as parseMarkdown,
V as parseYaml,Gt as plainText,sr as planSources,Zt as readArticle,lt as readFeed,ir as readSources,st as refusedAddress,kt as sentencesOf,Mt as splitFrontMatter,
or as trustedHosts,at as userAgent,j as wordsOf,Ht as writeMarkdown};
