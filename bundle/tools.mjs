import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as Yt,b as Kt,h as We,i as Qt,j as Zt,k as F,l as er,m as he,n as D,o as O,p as ge,q as de}from"./chunk-SYGHVXTQ.mjs";import"./chunk-TFPVM5KH.mjs";
import{b as me,d as Ue}from"./chunk-6WZNAABB.mjs";var Ot=me((Rs,Le)=>{function Dt(e,t){if(t&&t.documentElement)e=t,t=arguments[2];else if(!e||!e.documentElement)throw new Error("First argument to Readability co\
nstructor should be a document object.");if(t=t||{},this._doc=e,this._docJSDOMParser=this._doc.firstChild.__JSDOMParser__,this._articleTitle=null,this._articleByline=
null,this._articleDir=null,this._articleSiteName=null,this._attempts=[],this._metadata={},this._debug=!!t.debug,this._maxElemsToParse=t.maxElemsToParse||this.DEFAULT_MAX_ELEMS_TO_PARSE,
this._nbTopCandidates=t.nbTopCandidates||this.DEFAULT_N_TOP_CANDIDATES,this._charThreshold=t.charThreshold||this.DEFAULT_CHAR_THRESHOLD,this._classesToPreserve=
this.CLASSES_TO_PRESERVE.concat(t.classesToPreserve||[]),this._keepClasses=!!t.keepClasses,this._serializer=t.serializer||function(r){return r.innerHTML},this._disableJSONLD=
!!t.disableJSONLD,this._allowedVideoRegex=t.allowedVideoRegex||this.REGEXPS.videos,this._linkDensityModifier=t.linkDensityModifier||0,this._flags=this.FLAG_STRIP_UNLIKELYS|
this.FLAG_WEIGHT_CLASSES|this.FLAG_CLEAN_CONDITIONALLY,this._debug){let r=function(i){if(i.nodeType==i.TEXT_NODE)return`${i.nodeName} ("${i.textContent}")`;let n=Array.
from(i.attributes||[],function(s){return`${s.name}="${s.value}"`}).join(" ");return`<${i.localName} ${n}>`};this.log=function(){if(typeof console<"u"){let n=Array.
from(arguments,s=>s&&s.nodeType==this.ELEMENT_NODE?r(s):s);n.unshift("Reader: (Readability)"),console.log(...n)}else if(typeof dump<"u"){var i=Array.prototype.map.
call(arguments,function(n){return n&&n.nodeName?r(n):n}).join(" ");dump("Reader: (Readability) "+i+`
`)}}}else this.log=function(){}}Dt.prototype={FLAG_STRIP_UNLIKELYS:1,FLAG_WEIGHT_CLASSES:2,FLAG_CLEAN_CONDITIONALLY:4,ELEMENT_NODE:1,TEXT_NODE:3,DEFAULT_MAX_ELEMS_TO_PARSE:0,
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
n=i.parentNode;n&&(!t||t.call(this,i,r,e))&&n.removeChild(i)}},_replaceNodeTags(e,t){if(this._docJSDOMParser&&e._isLiveNodeList)throw new Error("Do not pass liv\
e node lists to _replaceNodeTags");for(let r of e)this._setNodeTag(r,t)},_forEachNode(e,t){Array.prototype.forEach.call(e,t,this)},_findNode(e,t){return Array.prototype.
find.call(e,t,this)},_someNode(e,t){return Array.prototype.some.call(e,t,this)},_everyNode(e,t){return Array.prototype.every.call(e,t,this)},_getAllNodesWithTag(e,t){
return e.querySelectorAll?e.querySelectorAll(t.join(",")):[].concat.apply([],t.map(function(r){var i=e.getElementsByTagName(r);return Array.isArray(i)?i:Array.from(
i)}))},_cleanClasses(e){var t=this._classesToPreserve,r=(e.getAttribute("class")||"").split(/\s+/).filter(i=>t.includes(i)).join(" ");for(r?e.setAttribute("clas\
s",r):e.removeAttribute("class"),e=e.firstElementChild;e;e=e.nextElementSibling)this._cleanClasses(e)},_isUrl(e){try{return new URL(e),!0}catch{return!1}},_fixRelativeUris(e){
var t=this._doc.baseURI,r=this._doc.documentURI;function i(a){if(t==r&&a.charAt(0)=="#")return a;try{return new URL(a,t).href}catch{}return a}var n=this._getAllNodesWithTag(
e,["a"]);this._forEachNode(n,function(a){var o=a.getAttribute("href");if(o)if(o.indexOf("javascript:")===0)if(a.childNodes.length===1&&a.childNodes[0].nodeType===
this.TEXT_NODE){var l=this._doc.createTextNode(a.textContent);a.parentNode.replaceChild(l,a)}else{for(var c=this._doc.createElement("span");a.firstChild;)c.appendChild(
a.firstChild);a.parentNode.replaceChild(c,a)}else a.setAttribute("href",i(o))});var s=this._getAllNodesWithTag(e,["img","picture","figure","video","audio","sour\
ce"]);this._forEachNode(s,function(a){var o=a.getAttribute("src"),l=a.getAttribute("poster"),c=a.getAttribute("srcset");if(o&&a.setAttribute("src",i(o)),l&&a.setAttribute(
"poster",i(l)),c){var u=c.replace(this.REGEXPS.srcsetUrl,function(f,g,b,A){return i(g)+(b||"")+A});a.setAttribute("srcset",u)}})},_simplifyNestedElements(e){for(var t=e;t;){
if(t.parentNode&&["DIV","SECTION"].includes(t.tagName)&&!(t.id&&t.id.startsWith("readability"))){if(this._isElementWithoutContent(t)){t=this._removeAndGetNext(t);
continue}else if(this._hasSingleTagInsideElement(t,"DIV")||this._hasSingleTagInsideElement(t,"SECTION")){for(var r=t.children[0],i=0;i<t.attributes.length;i++)r.
setAttributeNode(t.attributes[i].cloneNode());t.parentNode.replaceChild(r,t),t=r;continue}}t=this._getNextNode(t)}},_getArticleTitle(){var e=this._doc,t="",r="";
try{t=r=e.title.trim(),typeof t!="string"&&(t=r=this._getInnerText(e.getElementsByTagName("title")[0]))}catch{}var i=!1;function n(u){return u.split(/\s+/).length}
if(/ [\|\-\\\/>»] /.test(t)){i=/ [\\\/>»] /.test(t);let u=Array.from(r.matchAll(/ [\|\-\\\/>»] /gi));t=r.substring(0,u.pop().index),n(t)<3&&(t=r.replace(/^[^\|\-\\\/>»]*[\|\-\\\/>»]/gi,
""))}else if(t.includes(": ")){var s=this._getAllNodesWithTag(e,["h1","h2"]),a=t.trim(),o=this._someNode(s,function(u){return u.textContent.trim()===a});o||(t=r.
substring(r.lastIndexOf(":")+1),n(t)<3?t=r.substring(r.indexOf(":")+1):n(r.substr(0,r.indexOf(":")))>5&&(t=r))}else if(t.length>150||t.length<15){var l=e.getElementsByTagName(
"h1");l.length===1&&(t=this._getInnerText(l[0]))}t=t.trim().replace(this.REGEXPS.normalize," ");var c=n(t);return c<=4&&(!i||c!=n(r.replace(/[\|\-\\\/>»]+/g,""))-
1)&&(t=r),t},_prepDocument(){var e=this._doc;this._removeNodes(this._getAllNodesWithTag(e,["style"])),e.body&&this._replaceBrs(e.body),this._replaceNodeTags(this.
_getAllNodesWithTag(e,["font"]),"SPAN")},_nextNode(e){for(var t=e;t&&t.nodeType!=this.ELEMENT_NODE&&this.REGEXPS.whitespace.test(t.textContent);)t=t.nextSibling;
return t},_replaceBrs(e){this._forEachNode(this._getAllNodesWithTag(e,["br"]),function(t){for(var r=t.nextSibling,i=!1;(r=this._nextNode(r))&&r.tagName=="BR";){
i=!0;var n=r.nextSibling;r.remove(),r=n}if(i){var s=this._doc.createElement("p");for(t.parentNode.replaceChild(s,t),r=s.nextSibling;r;){if(r.tagName=="BR"){var a=this.
_nextNode(r.nextSibling);if(a&&a.tagName=="BR")break}if(!this._isPhrasingContent(r))break;var o=r.nextSibling;s.appendChild(r),r=o}for(;s.lastChild&&this._isWhitespace(
s.lastChild);)s.lastChild.remove();s.parentNode.tagName==="P"&&this._setNodeTag(s.parentNode,"DIV")}})},_setNodeTag(e,t){if(this.log("_setNodeTag",e,t),this._docJSDOMParser)
return e.localName=t.toLowerCase(),e.tagName=t.toUpperCase(),e;for(var r=e.ownerDocument.createElement(t);e.firstChild;)r.appendChild(e.firstChild);e.parentNode.
replaceChild(r,e),e.readability&&(r.readability=e.readability);for(var i=0;i<e.attributes.length;i++)r.setAttributeNode(e.attributes[i].cloneNode());return r},_prepArticle(e){
this._cleanStyles(e),this._markDataTables(e),this._fixLazyImages(e),this._cleanConditionally(e,"form"),this._cleanConditionally(e,"fieldset"),this._clean(e,"obj\
ect"),this._clean(e,"embed"),this._clean(e,"footer"),this._clean(e,"link"),this._clean(e,"aside");var t=this.DEFAULT_CHAR_THRESHOLD;this._forEachNode(e.children,
function(r){this._cleanMatchedNodes(r,function(i,n){return this.REGEXPS.shareElements.test(n)&&i.textContent.length<t})}),this._clean(e,"iframe"),this._clean(e,
"input"),this._clean(e,"textarea"),this._clean(e,"select"),this._clean(e,"button"),this._cleanHeaders(e),this._cleanConditionally(e,"table"),this._cleanConditionally(
e,"ul"),this._cleanConditionally(e,"div"),this._replaceNodeTags(this._getAllNodesWithTag(e,["h1"]),"h2"),this._removeNodes(this._getAllNodesWithTag(e,["p"]),function(r){
var i=this._getAllNodesWithTag(r,["img","embed","object","iframe"]).length;return i===0&&!this._getInnerText(r,!1)}),this._forEachNode(this._getAllNodesWithTag(
e,["br"]),function(r){var i=this._nextNode(r.nextSibling);i&&i.tagName=="P"&&r.remove()}),this._forEachNode(this._getAllNodesWithTag(e,["table"]),function(r){var i=this.
_hasSingleTagInsideElement(r,"TBODY")?r.firstElementChild:r;if(this._hasSingleTagInsideElement(i,"TR")){var n=i.firstElementChild;if(this._hasSingleTagInsideElement(
n,"TD")){var s=n.firstElementChild;s=this._setNodeTag(s,this._everyNode(s.childNodes,this._isPhrasingContent)?"P":"DIV"),r.parentNode.replaceChild(s,r)}}})},_initializeNode(e){
switch(e.readability={contentScore:0},e.tagName){case"DIV":e.readability.contentScore+=5;break;case"PRE":case"TD":case"BLOCKQUOTE":e.readability.contentScore+=3;
break;case"ADDRESS":case"OL":case"UL":case"DL":case"DD":case"DT":case"LI":case"FORM":e.readability.contentScore-=3;break;case"H1":case"H2":case"H3":case"H4":case"\
H5":case"H6":case"TH":e.readability.contentScore-=5;break}e.readability.contentScore+=this._getClassWeight(e)},_removeAndGetNext(e){var t=this._getNextNode(e,!0);
return e.remove(),t},_getNextNode(e,t){if(!t&&e.firstElementChild)return e.firstElementChild;if(e.nextElementSibling)return e.nextElementSibling;do e=e.parentNode;while(e&&
!e.nextElementSibling);return e&&e.nextElementSibling},_textSimilarity(e,t){var r=e.toLowerCase().split(this.REGEXPS.tokenize).filter(Boolean),i=t.toLowerCase().
split(this.REGEXPS.tokenize).filter(Boolean);if(!r.length||!i.length)return 0;var n=i.filter(a=>!r.includes(a)),s=n.join(" ").length/i.join(" ").length;return 1-
s},_isValidByline(e,t){var r=e.getAttribute("rel"),i=e.getAttribute("itemprop"),n=e.textContent.trim().length;return(r==="author"||i&&i.includes("author")||this.
REGEXPS.byline.test(t))&&!!n&&n<100},_getNodeAncestors(e,t){t=t||0;for(var r=0,i=[];e.parentNode&&(i.push(e.parentNode),!(t&&++r===t));)e=e.parentNode;return i},
_grabArticle(e){this.log("**** grabArticle ****");var t=this._doc,r=e!==null;if(e=e||this._doc.body,!e)return this.log("No body found in document. Abort."),null;
for(var i=e.innerHTML;;){this.log("Starting grabArticle loop");var n=this._flagIsActive(this.FLAG_STRIP_UNLIKELYS),s=[],a=this._doc.documentElement;let Be=!0;for(;a;){
a.tagName==="HTML"&&(this._articleLang=a.getAttribute("lang"));var o=a.className+" "+a.id;if(!this._isProbablyVisible(a)){this.log("Removing hidden node - "+o),
a=this._removeAndGetNext(a);continue}if(a.getAttribute("aria-modal")=="true"&&a.getAttribute("role")=="dialog"){a=this._removeAndGetNext(a);continue}if(!this._articleByline&&
!this._metadata.byline&&this._isValidByline(a,o)){for(var l=this._getNextNode(a,!0),c=this._getNextNode(a),u=null;c&&c!=l;){var f=c.getAttribute("itemprop");if(f&&
f.includes("name")){u=c;break}else c=this._getNextNode(c)}this._articleByline=(u??a).textContent.trim(),a=this._removeAndGetNext(a);continue}if(Be&&this._headerDuplicatesTitle(
a)){this.log("Removing header: ",a.textContent.trim(),this._articleTitle.trim()),Be=!1,a=this._removeAndGetNext(a);continue}if(n){if(this.REGEXPS.unlikelyCandidates.
test(o)&&!this.REGEXPS.okMaybeItsACandidate.test(o)&&!this._hasAncestorTag(a,"table")&&!this._hasAncestorTag(a,"code")&&a.tagName!=="BODY"&&a.tagName!=="A"){this.
log("Removing unlikely candidate - "+o),a=this._removeAndGetNext(a);continue}if(this.UNLIKELY_ROLES.includes(a.getAttribute("role"))){this.log("Removing content\
 with role "+a.getAttribute("role")+" - "+o),a=this._removeAndGetNext(a);continue}}if((a.tagName==="DIV"||a.tagName==="SECTION"||a.tagName==="HEADER"||a.tagName===
"H1"||a.tagName==="H2"||a.tagName==="H3"||a.tagName==="H4"||a.tagName==="H5"||a.tagName==="H6")&&this._isElementWithoutContent(a)){a=this._removeAndGetNext(a);continue}
if(this.DEFAULT_TAGS_TO_SCORE.includes(a.tagName)&&s.push(a),a.tagName==="DIV"){for(var g=null,b=a.firstChild;b;){var A=b.nextSibling;if(this._isPhrasingContent(
b))g!==null?g.appendChild(b):this._isWhitespace(b)||(g=t.createElement("p"),a.replaceChild(g,b),g.appendChild(b));else if(g!==null){for(;g.lastChild&&this._isWhitespace(
g.lastChild);)g.lastChild.remove();g=null}b=A}if(this._hasSingleTagInsideElement(a,"P")&&this._getLinkDensity(a)<.25){var S=a.children[0];a.parentNode.replaceChild(
S,a),a=S,s.push(a)}else this._hasChildBlockElement(a)||(a=this._setNodeTag(a,"P"),s.push(a))}a=this._getNextNode(a)}var E=[];this._forEachNode(s,function(x){if(!(!x.
parentNode||typeof x.parentNode.tagName>"u")){var T=this._getInnerText(x);if(!(T.length<25)){var Me=this._getNodeAncestors(x,5);if(Me.length!==0){var J=0;J+=1,J+=
T.split(this.REGEXPS.commas).length,J+=Math.min(Math.floor(T.length/100),3),this._forEachNode(Me,function(k,ue){if(!(!k.tagName||!k.parentNode||typeof k.parentNode.
tagName>"u")){if(typeof k.readability>"u"&&(this._initializeNode(k),E.push(k)),ue===0)var fe=1;else ue===1?fe=2:fe=ue*3;k.readability.contentScore+=J/fe}})}}}});
for(var v=[],P=0,M=E.length;P<M;P+=1){var N=E[P],U=N.readability.contentScore*(1-this._getLinkDensity(N));N.readability.contentScore=U,this.log("Candidate:",N,"\
with score "+U);for(var L=0;L<this._nbTopCandidates;L++){var W=v[L];if(!W||U>W.readability.contentScore){v.splice(L,0,N),v.length>this._nbTopCandidates&&v.pop();
break}}}var m=v[0]||null,$=!1,h;if(m===null||m.tagName==="BODY"){for(m=t.createElement("DIV"),$=!0;e.firstChild;)this.log("Moving child out:",e.firstChild),m.appendChild(
e.firstChild);e.appendChild(m),this._initializeNode(m)}else if(m){for(var p=[],H=1;H<v.length;H++)v[H].readability.contentScore/m.readability.contentScore>=.75&&
p.push(this._getNodeAncestors(v[H]));var ie=3;if(p.length>=ie)for(h=m.parentNode;h.tagName!=="BODY";){for(var ne=0,se=0;se<p.length&&ne<ie;se++)ne+=Number(p[se].
includes(h));if(ne>=ie){m=h;break}h=h.parentNode}m.readability||this._initializeNode(m),h=m.parentNode;for(var ae=m.readability.contentScore,Xt=ae/3;h.tagName!==
"BODY";){if(!h.readability){h=h.parentNode;continue}var Ie=h.readability.contentScore;if(Ie<Xt)break;if(Ie>ae){m=h;break}ae=h.readability.contentScore,h=h.parentNode}
for(h=m.parentNode;h.tagName!="BODY"&&h.children.length==1;)m=h,h=m.parentNode;m.readability||this._initializeNode(m)}var _=t.createElement("DIV");r&&(_.id="rea\
dability-content");var qt=Math.max(10,m.readability.contentScore*.2);h=m.parentNode;for(var oe=h.children,X=0,$e=oe.length;X<$e;X++){var d=oe[X],j=!1;if(this.log(
"Looking at sibling node:",d,d.readability?"with score "+d.readability.contentScore:""),this.log("Sibling has score",d.readability?d.readability.contentScore:"U\
nknown"),d===m)j=!0;else{var Fe=0;if(d.className===m.className&&m.className!==""&&(Fe+=m.readability.contentScore*.2),d.readability&&d.readability.contentScore+
Fe>=qt)j=!0;else if(d.nodeName==="P"){var De=this._getLinkDensity(d),Oe=this._getInnerText(d),le=Oe.length;(le>80&&De<.25||le<80&&le>0&&De===0&&Oe.search(/\.( |$)/)!==
-1)&&(j=!0)}}j&&(this.log("Appending node:",d),this.ALTER_TO_DIV_EXCEPTIONS.includes(d.nodeName)||(this.log("Altering sibling:",d,"to div."),d=this._setNodeTag(
d,"DIV")),_.appendChild(d),oe=h.children,X-=1,$e-=1)}if(this._debug&&this.log("Article content pre-prep: "+_.innerHTML),this._prepArticle(_),this._debug&&this.log(
"Article content post-prep: "+_.innerHTML),$)m.id="readability-page-1",m.className="page";else{var q=t.createElement("DIV");for(q.id="readability-page-1",q.className=
"page";_.firstChild;)q.appendChild(_.firstChild);_.appendChild(q)}this._debug&&this.log("Article content after paging: "+_.innerHTML);var ce=!0,Ce=this._getInnerText(
_,!0).length;if(Ce<this._charThreshold)if(ce=!1,e.innerHTML=i,this._attempts.push({articleContent:_,textLength:Ce}),this._flagIsActive(this.FLAG_STRIP_UNLIKELYS))
this._removeFlag(this.FLAG_STRIP_UNLIKELYS);else if(this._flagIsActive(this.FLAG_WEIGHT_CLASSES))this._removeFlag(this.FLAG_WEIGHT_CLASSES);else if(this._flagIsActive(
this.FLAG_CLEAN_CONDITIONALLY))this._removeFlag(this.FLAG_CLEAN_CONDITIONALLY);else{if(this._attempts.sort(function(x,T){return T.textLength-x.textLength}),!this.
_attempts[0].textLength)return null;_=this._attempts[0].articleContent,ce=!0}if(ce){var Jt=[h,m].concat(this._getNodeAncestors(h));return this._someNode(Jt,function(x){
if(!x.tagName)return!1;var T=x.getAttribute("dir");return T?(this._articleDir=T,!0):!1}),_}}},_unescapeHtmlEntities(e){if(!e)return e;var t=this.HTML_ESCAPE_MAP;
return e.replace(/&(quot|amp|apos|lt|gt);/g,function(r,i){return t[i]}).replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi,function(r,i,n){var s=parseInt(i||n,i?16:10);return(s==
0||s>1114111||s>=55296&&s<=57343)&&(s=65533),String.fromCodePoint(s)})},_getJSONLD(e){var t=this._getAllNodesWithTag(e,["script"]),r;return this._forEachNode(t,
function(i){if(!r&&i.getAttribute("type")==="application/ld+json")try{var n=i.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g,""),s=JSON.parse(n);if(Array.isArray(
s)&&(s=s.find(f=>f["@type"]&&f["@type"].match(this.REGEXPS.jsonLdArticleTypes)),!s))return;var a=/^https?\:\/\/schema\.org\/?$/,o=typeof s["@context"]=="string"&&
s["@context"].match(a)||typeof s["@context"]=="object"&&typeof s["@context"]["@vocab"]=="string"&&s["@context"]["@vocab"].match(a);if(!o||(!s["@type"]&&Array.isArray(
s["@graph"])&&(s=s["@graph"].find(f=>(f["@type"]||"").match(this.REGEXPS.jsonLdArticleTypes))),!s||!s["@type"]||!s["@type"].match(this.REGEXPS.jsonLdArticleTypes)))
return;if(r={},typeof s.name=="string"&&typeof s.headline=="string"&&s.name!==s.headline){var l=this._getArticleTitle(),c=this._textSimilarity(s.name,l)>.75,u=this.
_textSimilarity(s.headline,l)>.75;u&&!c?r.title=s.headline:r.title=s.name}else typeof s.name=="string"?r.title=s.name.trim():typeof s.headline=="string"&&(r.title=
s.headline.trim());s.author&&(typeof s.author.name=="string"?r.byline=s.author.name.trim():Array.isArray(s.author)&&s.author[0]&&typeof s.author[0].name=="strin\
g"&&(r.byline=s.author.filter(function(f){return f&&typeof f.name=="string"}).map(function(f){return f.name.trim()}).join(", "))),typeof s.description=="string"&&
(r.excerpt=s.description.trim()),s.publisher&&typeof s.publisher.name=="string"&&(r.siteName=s.publisher.name.trim()),typeof s.datePublished=="string"&&(r.datePublished=
s.datePublished.trim())}catch(f){this.log(f.message)}}),r||{}},_getArticleMetadata(e){var t={},r={},i=this._doc.getElementsByTagName("meta"),n=/\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi,
s=/^\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\s*[-\.:]\s*)?(author|creator|pub-date|description|title|site_name)\s*$/i;this._forEachNode(i,function(o){
var l=o.getAttribute("name"),c=o.getAttribute("property"),u=o.getAttribute("content");if(u){var f=null,g=null;c&&(f=c.match(n),f&&(g=f[0].toLowerCase().replace(
/\s/g,""),r[g]=u.trim())),!f&&l&&s.test(l)&&(g=l,u&&(g=g.toLowerCase().replace(/\s/g,"").replace(/\./g,":"),r[g]=u.trim()))}}),t.title=e.title||r["dc:title"]||r["\
dcterm:title"]||r["og:title"]||r["weibo:article:title"]||r["weibo:webpage:title"]||r.title||r["twitter:title"]||r["parsely-title"],t.title||(t.title=this._getArticleTitle());
let a=typeof r["article:author"]=="string"&&!this._isUrl(r["article:author"])?r["article:author"]:void 0;return t.byline=e.byline||r["dc:creator"]||r["dcterm:cr\
eator"]||r.author||r["parsely-author"]||a,t.excerpt=e.excerpt||r["dc:description"]||r["dcterm:description"]||r["og:description"]||r["weibo:article:description"]||
r["weibo:webpage:description"]||r.description||r["twitter:description"],t.siteName=e.siteName||r["og:site_name"],t.publishedTime=e.datePublished||r["article:pub\
lished_time"]||r["parsely-pub-date"]||null,t.title=this._unescapeHtmlEntities(t.title),t.byline=this._unescapeHtmlEntities(t.byline),t.excerpt=this._unescapeHtmlEntities(
t.excerpt),t.siteName=this._unescapeHtmlEntities(t.siteName),t.publishedTime=this._unescapeHtmlEntities(t.publishedTime),t},_isSingleImage(e){for(;e;){if(e.tagName===
"IMG")return!0;if(e.children.length!==1||e.textContent.trim()!=="")return!1;e=e.children[0]}return!1},_unwrapNoscriptImages(e){var t=Array.from(e.getElementsByTagName(
"img"));this._forEachNode(t,function(i){for(var n=0;n<i.attributes.length;n++){var s=i.attributes[n];switch(s.name){case"src":case"srcset":case"data-src":case"d\
ata-srcset":return}if(/\.(jpg|jpeg|png|webp)/i.test(s.value))return}i.remove()});var r=Array.from(e.getElementsByTagName("noscript"));this._forEachNode(r,function(i){
if(this._isSingleImage(i)){var n=e.createElement("div");n.innerHTML=i.innerHTML;var s=i.previousElementSibling;if(s&&this._isSingleImage(s)){var a=s;a.tagName!==
"IMG"&&(a=s.getElementsByTagName("img")[0]);for(var o=n.getElementsByTagName("img")[0],l=0;l<a.attributes.length;l++){var c=a.attributes[l];if(c.value!==""&&(c.
name==="src"||c.name==="srcset"||/\.(jpg|jpeg|png|webp)/i.test(c.value))){if(o.getAttribute(c.name)===c.value)continue;var u=c.name;o.hasAttribute(u)&&(u="data-\
old-"+u),o.setAttribute(u,c.value)}}i.parentNode.replaceChild(n.firstElementChild,s)}}})},_removeScripts(e){this._removeNodes(this._getAllNodesWithTag(e,["scrip\
t","noscript"]))},_hasSingleTagInsideElement(e,t){return e.children.length!=1||e.children[0].tagName!==t?!1:!this._someNode(e.childNodes,function(r){return r.nodeType===
this.TEXT_NODE&&this.REGEXPS.hasContent.test(r.textContent)})},_isElementWithoutContent(e){return e.nodeType===this.ELEMENT_NODE&&!e.textContent.trim().length&&
(!e.children.length||e.children.length==e.getElementsByTagName("br").length+e.getElementsByTagName("hr").length)},_hasChildBlockElement(e){return this._someNode(
e.childNodes,function(t){return this.DIV_TO_P_ELEMS.has(t.tagName)||this._hasChildBlockElement(t)})},_isPhrasingContent(e){return e.nodeType===this.TEXT_NODE||this.
PHRASING_ELEMS.includes(e.tagName)||(e.tagName==="A"||e.tagName==="DEL"||e.tagName==="INS")&&this._everyNode(e.childNodes,this._isPhrasingContent)},_isWhitespace(e){
return e.nodeType===this.TEXT_NODE&&e.textContent.trim().length===0||e.nodeType===this.ELEMENT_NODE&&e.tagName==="BR"},_getInnerText(e,t){t=typeof t>"u"?!0:t;var r=e.
textContent.trim();return t?r.replace(this.REGEXPS.normalize," "):r},_getCharCount(e,t){return t=t||",",this._getInnerText(e).split(t).length-1},_cleanStyles(e){
if(!(!e||e.tagName.toLowerCase()==="svg")){for(var t=0;t<this.PRESENTATIONAL_ATTRIBUTES.length;t++)e.removeAttribute(this.PRESENTATIONAL_ATTRIBUTES[t]);this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS.
includes(e.tagName)&&(e.removeAttribute("width"),e.removeAttribute("height"));for(var r=e.firstElementChild;r!==null;)this._cleanStyles(r),r=r.nextElementSibling}},
_getLinkDensity(e){var t=this._getInnerText(e).length;if(t===0)return 0;var r=0;return this._forEachNode(e.getElementsByTagName("a"),function(i){var n=i.getAttribute(
"href"),s=n&&this.REGEXPS.hashUrl.test(n)?.3:1;r+=this._getInnerText(i).length*s}),r/t},_getClassWeight(e){if(!this._flagIsActive(this.FLAG_WEIGHT_CLASSES))return 0;
var t=0;return typeof e.className=="string"&&e.className!==""&&(this.REGEXPS.negative.test(e.className)&&(t-=25),this.REGEXPS.positive.test(e.className)&&(t+=25)),
typeof e.id=="string"&&e.id!==""&&(this.REGEXPS.negative.test(e.id)&&(t-=25),this.REGEXPS.positive.test(e.id)&&(t+=25)),t},_clean(e,t){var r=["object","embed","\
iframe"].includes(t);this._removeNodes(this._getAllNodesWithTag(e,[t]),function(i){if(r){for(var n=0;n<i.attributes.length;n++)if(this._allowedVideoRegex.test(i.
attributes[n].value))return!1;if(i.tagName==="object"&&this._allowedVideoRegex.test(i.innerHTML))return!1}return!0})},_hasAncestorTag(e,t,r,i){r=r||3,t=t.toUpperCase();
for(var n=0;e.parentNode;){if(r>0&&n>r)return!1;if(e.parentNode.tagName===t&&(!i||i(e.parentNode)))return!0;e=e.parentNode,n++}return!1},_getRowAndColumnCount(e){
for(var t=0,r=0,i=e.getElementsByTagName("tr"),n=0;n<i.length;n++){var s=i[n].getAttribute("rowspan")||0;s&&(s=parseInt(s,10)),t+=s||1;for(var a=0,o=i[n].getElementsByTagName(
"td"),l=0;l<o.length;l++){var c=o[l].getAttribute("colspan")||0;c&&(c=parseInt(c,10)),a+=c||1}r=Math.max(r,a)}return{rows:t,columns:r}},_markDataTables(e){for(var t=e.
getElementsByTagName("table"),r=0;r<t.length;r++){var i=t[r],n=i.getAttribute("role");if(n=="presentation"){i._readabilityDataTable=!1;continue}var s=i.getAttribute(
"datatable");if(s=="0"){i._readabilityDataTable=!1;continue}var a=i.getAttribute("summary");if(a){i._readabilityDataTable=!0;continue}var o=i.getElementsByTagName(
"caption")[0];if(o&&o.childNodes.length){i._readabilityDataTable=!0;continue}var l=["col","colgroup","tfoot","thead","th"],c=function(f){return!!i.getElementsByTagName(
f)[0]};if(l.some(c)){this.log("Data table because found data-y descendant"),i._readabilityDataTable=!0;continue}if(i.getElementsByTagName("table")[0]){i._readabilityDataTable=
!1;continue}var u=this._getRowAndColumnCount(i);if(u.columns==1||u.rows==1){i._readabilityDataTable=!1;continue}if(u.rows>=10||u.columns>4){i._readabilityDataTable=
!0;continue}i._readabilityDataTable=u.rows*u.columns>10}},_fixLazyImages(e){this._forEachNode(this._getAllNodesWithTag(e,["img","picture","figure"]),function(t){
if(t.src&&this.REGEXPS.b64DataUrl.test(t.src)){var r=this.REGEXPS.b64DataUrl.exec(t.src);if(r[1]==="image/svg+xml")return;for(var i=!1,n=0;n<t.attributes.length;n++){
var s=t.attributes[n];if(s.name!=="src"&&/\.(jpg|jpeg|png|webp)/i.test(s.value)){i=!0;break}}if(i){var a=r[0].length,o=t.src.length-a;o<133&&t.removeAttribute("\
src")}}if(!((t.src||t.srcset&&t.srcset!="null")&&!t.className.toLowerCase().includes("lazy"))){for(var l=0;l<t.attributes.length;l++)if(s=t.attributes[l],!(s.name===
"src"||s.name==="srcset"||s.name==="alt")){var c=null;if(/\.(jpg|jpeg|png|webp)\s+\d/.test(s.value)?c="srcset":/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/.test(s.value)&&
(c="src"),c){if(t.tagName==="IMG"||t.tagName==="PICTURE")t.setAttribute(c,s.value);else if(t.tagName==="FIGURE"&&!this._getAllNodesWithTag(t,["img","picture"]).
length){var u=this._doc.createElement("img");u.setAttribute(c,s.value),t.appendChild(u)}}}}})},_getTextDensity(e,t){var r=this._getInnerText(e,!0).length;if(r===
0)return 0;var i=0,n=this._getAllNodesWithTag(e,t);return this._forEachNode(n,s=>i+=this._getInnerText(s,!0).length),i/r},_cleanConditionally(e,t){this._flagIsActive(
this.FLAG_CLEAN_CONDITIONALLY)&&this._removeNodes(this._getAllNodesWithTag(e,[t]),function(r){var i=function(h){return h._readabilityDataTable},n=t==="ul"||t===
"ol";if(!n){var s=0,a=this._getAllNodesWithTag(r,["ul","ol"]);this._forEachNode(a,h=>s+=this._getInnerText(h).length),n=s/this._getInnerText(r).length>.9}if(t===
"table"&&i(r)||this._hasAncestorTag(r,"table",-1,i)||this._hasAncestorTag(r,"code")||[...r.getElementsByTagName("table")].some(h=>h._readabilityDataTable))return!1;
var o=this._getClassWeight(r);this.log("Cleaning Conditionally",r);var l=0;if(o+l<0)return!0;if(this._getCharCount(r,",")<10){for(var c=r.getElementsByTagName("\
p").length,u=r.getElementsByTagName("img").length,f=r.getElementsByTagName("li").length-100,g=r.getElementsByTagName("input").length,b=this._getTextDensity(r,["\
h1","h2","h3","h4","h5","h6"]),A=0,S=this._getAllNodesWithTag(r,["object","embed","iframe"]),E=0;E<S.length;E++){for(var v=0;v<S[E].attributes.length;v++)if(this.
_allowedVideoRegex.test(S[E].attributes[v].value))return!1;if(S[E].tagName==="object"&&this._allowedVideoRegex.test(S[E].innerHTML))return!1;A++}var P=this._getInnerText(
r);if(this.REGEXPS.adWords.test(P)||this.REGEXPS.loadingWords.test(P))return!0;var M=P.length,N=this._getLinkDensity(r),U=["SPAN","LI","TD"].concat(Array.from(this.
DIV_TO_P_ELEMS)),L=this._getTextDensity(r,U),W=this._hasAncestorTag(r,"figure"),m=(()=>{let p=[];return!W&&u>1&&c/u<.5&&p.push(`Bad p to img ratio (img=${u}, p=${c}\
)`),!n&&f>c&&p.push(`Too many li's outside of a list. (li=${f} > p=${c})`),g>Math.floor(c/3)&&p.push(`Too many inputs per p. (input=${g}, p=${c})`),!n&&!W&&b<.9&&
M<25&&(u===0||u>2)&&N>0&&p.push(`Suspiciously short. (headingDensity=${b}, img=${u}, linkDensity=${N})`),!n&&o<25&&N>.2+this._linkDensityModifier&&p.push(`Low w\
eight and a little linky. (linkDensity=${N})`),o>=25&&N>.5+this._linkDensityModifier&&p.push(`High weight and mostly links. (linkDensity=${N})`),(A===1&&M<75||A>
1)&&p.push(`Suspicious embed. (embedCount=${A}, contentLength=${M})`),u===0&&L===0&&p.push(`No useful content. (img=${u}, textDensity=${L})`),p.length?(this.log(
"Checks failed",p),!0):!1})();if(n&&m){for(var $=0;$<r.children.length;$++)if(r.children[$].children.length>1)return m;let p=r.getElementsByTagName("li").length;
if(u==p)return!1}return m}return!1})},_cleanMatchedNodes(e,t){for(var r=this._getNextNode(e,!0),i=this._getNextNode(e);i&&i!=r;)t.call(this,i,i.className+" "+i.
id)?i=this._removeAndGetNext(i):i=this._getNextNode(i)},_cleanHeaders(e){let t=this._getAllNodesWithTag(e,["h1","h2"]);this._removeNodes(t,function(r){let i=this.
_getClassWeight(r)<0;return i&&this.log("Removing header with low class weight:",r),i})},_headerDuplicatesTitle(e){if(e.tagName!="H1"&&e.tagName!="H2")return!1;
var t=this._getInnerText(e,!1);return this.log("Evaluating similarity of header:",t,this._articleTitle),this._textSimilarity(this._articleTitle,t)>.75},_flagIsActive(e){
return(this._flags&e)>0},_removeFlag(e){this._flags=this._flags&~e},_isProbablyVisible(e){return(!e.style||e.style.display!="none")&&(!e.style||e.style.visibility!=
"hidden")&&!e.hasAttribute("hidden")&&(!e.hasAttribute("aria-hidden")||e.getAttribute("aria-hidden")!="true"||e.className&&e.className.includes&&e.className.includes(
"fallback-image"))},parse(){if(this._maxElemsToParse>0){var e=this._doc.getElementsByTagName("*").length;if(e>this._maxElemsToParse)throw new Error("Aborting pa\
rsing document; "+e+" elements found")}this._unwrapNoscriptImages(this._doc);var t=this._disableJSONLD?{}:this._getJSONLD(this._doc);this._removeScripts(this._doc),
this._prepDocument();var r=this._getArticleMetadata(t);this._metadata=r,this._articleTitle=r.title;var i=this._grabArticle();if(!i)return null;if(this.log("Grab\
bed: "+i.innerHTML),this._postProcessContent(i),!r.excerpt){var n=i.getElementsByTagName("p");n.length&&(r.excerpt=n[0].textContent.trim())}var s=i.textContent;
return{title:this._articleTitle,byline:r.byline||this._articleByline,dir:this._articleDir,lang:this._articleLang,content:this._serializer(i),textContent:s,length:s.
length,excerpt:r.excerpt,siteName:r.siteName||this._articleSiteName,publishedTime:r.publishedTime}}};typeof Le=="object"&&(Le.exports=Dt)});var Bt=me((Is,ke)=>{var Ct={unlikelyCandidates:/-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
okMaybeItsACandidate:/and|article|body|column|content|main|shadow/i};function zi(e){return(!e.style||e.style.display!="none")&&!e.hasAttribute("hidden")&&(!e.hasAttribute(
"aria-hidden")||e.getAttribute("aria-hidden")!="true"||e.className&&e.className.includes&&e.className.includes("fallback-image"))}function Xi(e,t={}){typeof t==
"function"&&(t={visibilityChecker:t});var r={minScore:20,minContentLength:140,visibilityChecker:zi};t=Object.assign(r,t);var i=e.querySelectorAll("p, pre, artic\
le"),n=e.querySelectorAll("div > br");if(n.length){var s=new Set(i);[].forEach.call(n,function(o){s.add(o.parentNode)}),i=Array.from(s)}var a=0;return[].some.call(
i,function(o){if(!t.visibilityChecker(o))return!1;var l=o.className+" "+o.id;if(Ct.unlikelyCandidates.test(l)&&!Ct.okMaybeItsACandidate.test(l)||o.matches("li p"))
return!1;var c=o.textContent.trim().length;return c<t.minContentLength?!1:(a+=Math.sqrt(c-t.minContentLength),a>t.minScore)})}typeof ke=="object"&&(ke.exports=Xi)});var Ut=me(($s,Mt)=>{var qi=Ot(),Ji=Bt();Mt.exports={Readability:qi,isProbablyReaderable:Ji}});async function tr(e,t){let{parseFeed:r}=await import("./dist-G56JCRL6.mjs");try{let{format:i,feed:n}=r(t),s=i==="atom"?n.entries??[]:n.items??[],a=await or(
t);return{title:pe(n.title),items:s.map((o,l)=>rr(o,e,a[l]))}}catch(i){let n=i instanceof Error?i.message.split(`
`,1)[0]:String(i);return F(e,"not-text",`is not a feed (${n})`)}}function rr(e,t,r){return{title:pe(e.title),url:ir(e,t),published:nr(e),summary:sr(e),traffic:r?.
traffic??null,related:r?.related??[]}}function ir(e,t){let r=e.links?.find(n=>!n.rel||n.rel==="alternate")?.href,i=e.link??e.url??r;return i&&URL.canParse(i,t)?
new URL(i,t).href:null}function nr(e){let r=[e.pubDate,e.published,e.date_published,e.dc?.dates?.[0],e.updated].map(i=>Date.parse(i??"")).find(i=>!Number.isNaN(
i));return r===void 0?null:new Date(r).toISOString()}function sr(e){let{content:t}=e,i=(typeof t=="object"&&"encoded"in t?t.encoded:void 0)??t;return[...[e.summary,
e.description,e.media?.groups?.[0]?.description,e.content_text],e.content_html,i].map(pe).find(Boolean)??""}function pe(e){return(typeof e=="object"?e.value??"":
e??"").replace(/<[^>]*>/g," ").replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g,(r,i)=>ar[i]??" ").replace(/\s+/g," ").trim()}var ar={lt:"<",gt:">",quot:'"',"#39":"'",
apos:"'",amp:"&"};async function or(e){if(!e.includes("ht:approx_traffic")&&!e.includes("ht:news_item_url"))return[];let{DOMParser:t}=await import("./esm-2R6ZWJ6S.mjs");
return[...new t().parseFromString(e,"text/xml").querySelectorAll("item")].map(i=>({traffic:lr(i.getElementsByTagName("ht:approx_traffic")[0]?.textContent),related:[
...i.getElementsByTagName("ht:news_item_url")].map(n=>(n.textContent??"").trim()).filter(n=>URL.canParse(n))}))}function lr(e){let t=(e??"").replace(/\D/g,"");return t===
""?null:Number(t)}import{lstat as cr,readFile as ur,readdir as fr,realpath as He}from"node:fs/promises";import{isAbsolute as Ge,join as Ve,posix as mr,relative as hr,sep as gr}from"node:path";
function dr(e){let t=async r=>{let i=await je(e,r);return i?ur(i):null};return{bytes:t,text:async r=>(await t(r))?.toString("utf8")??null,has:async r=>await je(
e,r)!==null,list:(r,i)=>ye(r)?ze(e,r,i):Promise.resolve([])}}function ye(e){return e!==""&&!Ge(e)&&!e.includes("\0")&&!e.split(/[\\/]/).includes("..")}async function je(e,t){
if(!ye(t))return null;let r=Ve(e,t);if(!(await cr(r).catch(()=>null))?.isFile())return null;let n=hr(await He(e),await He(r));return n===".."||n.startsWith(`..${gr}`)||
Ge(n)?null:r}async function ze(e,t,r){let i=await fr(Ve(e,t),{withFileTypes:!0}).catch(()=>[]);return(await Promise.all(i.map(s=>{let a=mr.join(t,s.name);return s.
isDirectory()?ze(e,a,r):s.isFile()&&s.name.endsWith(r)?[a]:[]}))).flat().sort()}import{readFile as qe}from"node:fs/promises";import{createRequire as pr}from"node:module";import{dirname as yr,join as Je}from"node:path";var Y="Noto Sans KR";function Ye(){
let e=process.env.STRATA_PACKAGES??import.meta.url;return yr(pr(e).resolve("@fontsource/noto-sans-kr/unicode.json"))}var Xe;async function Ke(e,t){let r=br(e),n=(await Ze()).
filter(s=>r.some(a=>Qe(s,a))).flatMap(s=>t.map(a=>wr(s,a)));return Promise.all(n)}async function be(e){let t=await Ze();return[...e.normalize("NFC")].filter(i=>{
let n=i.codePointAt(0);return new RegExp("\\p{Cf}|\\p{M}","u").test(i)?!1:/\s/.test(i)||t.some(s=>Qe(s,n))}).join("").replace(/\s+/g," ").replace(/\s+([.,!?])/g,
"$1").trim()}function br(e){return[...new Set(e)].map(t=>t.codePointAt(0))}function Qe(e,t){return e.ranges.some(([r,i])=>t>=r&&t<=i)}function Ze(){return Xe??=
qe(Je(Ye(),"unicode.json"),"utf8").then(e=>Object.entries(JSON.parse(e)).map(([t,r])=>({id:t.replace(/[[\]]/g,""),ranges:r.split(",").map(_r)}))),Xe}function _r(e){
let[t="",r=t]=e.trim().slice(2).split("-");return[Number.parseInt(t,16),Number.parseInt(r,16)]}async function wr(e,t){let r=`noto-sans-kr-${e.id}-${t}-normal.wo\
ff2`;return{weight:t,ranges:e.ranges,data:await qe(Je(Ye(),"files",r))}}async function _e(e,t){let{Renderer:r}=await import("@takumi-rs/core"),i=new r,n=await Ke(`${e.join("")}\u2026- `,t);for(let{data:a,weight:o,ranges:l}of n)await i.
registerFont({name:Y,data:a,weight:o,style:"normal",unicodeRange:l});let s=(a,o)=>i.measure(a,{width:o,height:2e4});return{fit:a=>vr(a,s),png:(a,o)=>i.render(a,
{...o,format:"png"})}}async function vr(e,t){for(let i of[!1,!0]){let n=await Nr(e,i,t);if(n!==null)return et(e,{text:e.text,size:n,broken:i,cut:!1},t)}let r=await Er(
e,t);return et(e,{text:r,size:e.sizes.smallest,broken:!0,cut:!0},t)}async function Nr(e,t,r){for(let i=e.sizes.largest;;i=Math.max(e.sizes.smallest,Math.floor(i*
15/16))){let n=await we(e,{text:e.text,size:i,broken:t,cut:!1},r);if(tt(n,e))return i;if(i<=e.sizes.smallest)return null}}async function Er(e,t){let r=[...new Intl.
Segmenter("ko").segment(e.text)].map(a=>a.segment),i=a=>`${r.slice(0,a).join("").trimEnd()}\u2026`,n=0,s=r.length-1;for(;n<s;){let a=Math.ceil((n+s)/2),o={text:i(
a),size:e.sizes.smallest,broken:!0,cut:!0};tt(await we(e,o,t),e)?n=a:s=a-1}return xr(i(n))}function xr(e){let t=e.slice(0,-1),r=t.lastIndexOf(" ");return`${(r>t.
length-16&&r>t.length/2?t.slice(0,r):t).replace(/[\s,.;:·-]+$/u,"")}\u2026`}function tt(e,t){return e.width<=t.width&&e.height<=t.height&&e.lines<=(t.lines??1/0)}
async function we(e,t,r){let i=await r({type:"container",style:{display:"flex",width:e.width},children:[rt(e,t,"#000")]},e.width),s=(i.children[0]??i).runs.filter(
o=>o.text.trim()!==""),a=new Set(s.map(o=>Math.round(o.y)));return{width:Math.max(0,...s.map(o=>o.x+o.width)),height:a.size*t.size*e.lineHeight,lines:a.size}}async function et(e,t,r){
let{width:i,height:n,lines:s}=await we(e,t,r);return{...t,width:i,height:n,lines:s,node:a=>rt(e,t,a)}}function rt(e,t,r){return{type:"text",text:t.text,style:{color:r,
width:e.width,fontFamily:Y,fontWeight:e.weight,fontSize:t.size,lineHeight:e.lineHeight,letterSpacing:(e.letterSpacing??0)*t.size,wordBreak:"keep-all",overflowWrap:t.
broken?"anywhere":"normal",textWrap:t.cut?"wrap":"balance"}}}function G(e){let t=e.match(new RegExp("\\p{L}","gu"))?.length??0;return t===0?"und":(e.match(new RegExp("\\p{Script=Hangul}","gu"))?.length??0)/t>=.3?"ko":(e.match(
new RegExp("\\p{Script=Latin}","gu"))?.length??0)/t>=.6?"en":"und"}function Ar(e,t){let r=new Intl.Segmenter(t==="und"?"en":t,{granularity:"sentence"});return Sr(
[...r.segment(e)].map(i=>i.segment.trim()).filter(Boolean))}function Sr(e){let t=[];for(let r of e)/^[”’"'」』)\]]+$/.test(r)&&t.length>0?t.push(t.pop()+r):
t.push(r);return t}function K(e){return e.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}var Q=Ue(Yt(),1),Tr=64*1024;async function Pr(e){let t=e.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`),r={data:{},body:t,bodyLine:1,problem:null};if(!/^---[ \t]*\n/.test(t))return r;let i=t.indexOf(`
`)+1,n=/^---[ \t]*(?:\n|$)/m.exec(t.slice(i));if(!n)return{...r,problem:"the front matter has no closing line ---"};if(n.index>Tr)return{...r,problem:"the front\
 matter is larger than 64 KiB"};let s=t.slice(i,i+n.index);return{body:t.slice(i+n.index+n[0].length),bodyLine:s.split(`
`).length+2,...await Lr(s)}}async function Lr(e){try{let t=await Z(e);return t===null?{data:{},problem:null}:w(t)?{data:t,problem:null}:{data:{},problem:"the fr\
ont matter is not a list of keys"}}catch(t){return{data:{},problem:t instanceof Error?t.message.split(`
`,1)[0]:String(t)}}}function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function Z(e){return(0,Q.parse)(e,{maxAliasCount:0,logLevel:"erro\
r"})}async function kr(e,t){return`---
${(0,Q.stringify)(e,{lineWidth:0,aliasDuplicateObjects:!1})}---

${t.trim()}
`}async function Rr(e){return(await it()).parse(e)}async function Ir(e){return(await it()).stringify(e)}async function it(){let[{remark:e},{default:t}]=await Promise.
all([import("./remark-CHMKZKAD.mjs"),import("./remark-gfm-XQBRILO6.mjs")]);return e().use(t).data("settings",{bullet:"-",emphasis:"_",rule:"-",listItemIndent:"\
one",resourceLink:!0})}async function $r(e){let{toString:t}=await import("./mdast-util-to-string-QCOQNIKJ.mjs");return t(e,{includeImageAlt:!1})}function Fr(e){return e.map(({from:r,to:i,text:n},s)=>{let a=n.replace(/\s+/g," ").replaceAll("-->","\u2192").trim();return`${s+1}
${nt(r)} --> ${nt(i)}
${a}
`}).join(`
`)}function Dr(e){return e.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`).split(/\n[ \t]*\n/).flatMap(i=>{let n=i.trim().split(`
`),s=n.findIndex(c=>c.includes("-->")),[a,o]=(n[s]??"").split("-->").map(Or),l=n.slice(s+1).join(" ").trim();return a!=null&&o!=null&&o>a&&l?[{from:a,to:o,text:l}]:
[]}).toSorted((i,n)=>i.from-n.from)}function nt(e){let t=Math.round(e*1e3),r=(i,n,s)=>String(Math.floor(t/i)%n).padStart(s,"0");return`${r(36e5,100,2)}:${r(6e4,
60,2)}:${r(1e3,60,2)},${r(1,1e3,3)}`}function Or(e){let t=/(\d+):(\d{2}):(\d{2})[,.](\d{1,3})/.exec(e);if(!t)return null;let[r,i,n]=t.slice(1,4).map(Number);return r*
3600+i*60+n+ +`0.${t[4]}`}import{mkdtemp as Kr,rm as Qr,stat as Zr}from"node:fs/promises";import{tmpdir as ei}from"node:os";import{join as ti}from"node:path";var Cr=40;async function C(e,t,r){let i=We(e,t,{reject:!1,buffer:{stdout:!1,stderr:!0},maxBuffer:4194304,stdin:r.input===void 0?"ignore":"pipe",...r.input===void 0?
{}:{input:r.input},...r.cwd===void 0?{}:{cwd:r.cwd},...r.signal===void 0?{}:{cancelSignal:r.signal}}),n=Br(i,r.line),{exitCode:s,isCanceled:a,code:o,stderr:l}=await i;
if(await n,s===0)return l;if(a)throw new Error(`${e} was stopped, as the run was.`);if(o==="ENOENT")throw new Error(`${e} was not found on this machine; \`strata\
 doctor\` says how to install it.`);let c=l.trim().split(`
`).slice(-Cr).at(-1)??"";throw new Error(`${e} failed (exit code ${s??"none"}): ${c||"it said nothing"}`)}async function Br(e,t){for await(let r of e)t?.(String(
r))}var Mr=["-threads","1","-fflags","+bitexact","-flags:v","+bitexact","-flags:a","+bitexact","-map_metadata","-1","-map_chapters","-1"],st=["-filter_threads","1",
"-filter_complex_threads","1"];async function at(e,t,r,i){await C("ffmpeg",[...["-nostdin","-hide_banner","-loglevel","error","-nostats","-progress","pipe:1"],...st,
...e,...Mr,"-y",t],{cwd:r.folder,signal:r.signal,line:s=>{let a=/^out_time_us=(\d+)$/.exec(s)?.[1];a!==void 0&&i(Number(a)/1e6)}})}var Ur=30;function ot({integrated:e,
peak:t},r){return`volume=${Math.min(Ur,e-r).toFixed(2)}dB,alimiter=level=false:attack=5:release=50:limit=${(10**(t/20)).toFixed(4)}`}async function lt(e,t,r){let i=[
"-af","loudnorm=print_format=json","-f","null","-"],n=["-nostdin","-hide_banner","-nostats",...st,"-f",t,"-i",e,...i],s=await C("ffmpeg",n,{cwd:r.folder,signal:r.
signal}),a=JSON.parse(/\{[^{}]*\}\s*$/.exec(s)?.[0]??"{}"),o=Number(a.input_i??Number.NaN);return Number.isFinite(o)?o:null}async function ct(e,{folder:t,signal:r}){
let i=Number.NaN;if(await C("ffprobe",["-v","error","-show_entries","format=duration","-of","csv=p=0",e],{cwd:t,signal:r,line:s=>i=Number(s)}),Number.isFinite(i))
return i;throw new Error(`${e} does not say how long it is.`)}import{writeFile as mt}from"node:fs/promises";import{join as ht}from"node:path";var ut={png:"png",jpg:"jpeg",webp:"webp"};async function ee(e){let{imageSize:t}=await import("./esm-EERHGA6L.mjs");try{let{type:r="",width:i,height:n}=t(
e);return Object.hasOwn(ut,r)?{format:ut[r],width:i,height:n}:null}catch{return null}}import{writeFile as ve}from"node:fs/promises";import{join as Ne}from"node:path";function Ee({width:e,height:t}){let r=t>e,i=Math.round(t*(r?.16:.2));return{width:e,height:i,top:Math.round(t*(r?.68:.76))}}async function ft(e,t,r){let i=Ee(t.
size),n=await Promise.all(e.map(async o=>({...o,text:await be(o.text)}))),s=await _e(n.map(o=>o.text),[500]);await ve(Ne(r,"caption-none.png"),await s.png(Hr(i),
i));for(let[o,{text:l}]of n.entries())await ve(Ne(r,`caption-${o}.png`),await jr(l,i,t.colours,s));let a="captions.ffconcat";return await ve(Ne(r,a),Wr(e,t.seconds)),
a}function Wr(e,t){let r=["ffconcat version 1.0"],i=(s,a)=>{let o=Math.min(a,t)-n;o<=0||(r.push(`file caption-${s}.png`,`duration ${o.toFixed(3)}`),n+=o)},n=0;for(let[
s,{from:a,to:o}]of e.entries())i("none",a),i(String(s),o);return i("none",t),`${[...r,"file caption-none.png"].join(`
`)}
`}function Hr({width:e,height:t}){return{type:"container",style:{width:e,height:t},children:[]}}async function jr(e,t,{ink:r,paper:i},n){let s=Math.round(t.width*
.09),a={width:t.width-2*s,height:t.height*.8},o=Math.min(t.width,t.height*4)*.046,l=await n.fit({text:e||" ",...a,weight:500,lineHeight:1.4,letterSpacing:-.01,sizes:{
largest:o,smallest:o*.55}}),c=Math.round(o*.5),u={position:"absolute",display:"flex",backgroundColor:i,borderRadius:c/2,left:s-c,width:a.width+2*c,top:0,height:Math.
ceil(l.height)+c,overflow:"hidden",paddingLeft:c,paddingTop:c/2},f=e?[{type:"container",style:u,children:[l.node(r)]}]:[];return n.png({type:"container",style:{
position:"relative",display:"flex",width:t.width,height:t.height},children:f},t)}var V=25,gt="#f3eee4",Gr={ink:"#2b2a27",paper:gt},Vr={integrated:-16,peak:-1.5};async function dt(e,t){let r=e.scenes.reduce((l,c)=>l+pt(c),0)/V,i=new xe;await zr(
i,e,t.folder);let n=await Jr(i,e,r,t.folder),s=await Yr(i,e,r,t),a=["-map",n,...s===null?["-an"]:["-map",s]],o=["-filter_complex",i.graph.join(";")];return{args:[
...i.files,...o,...a,"-t",r.toFixed(3)],seconds:r}}var xe=class{files=[];graph=[];#e=0;add(t,...r){return this.files.push(...r,"-i",t),this.#e++}};async function zr(e,t,r){
for(let[n,s]of t.scenes.entries()){let a=`scene-${n}`,o=await ee(s.picture);if(!o)throw new Error(`The picture of scene ${n+1} is no PNG, JPEG or WebP.`);await mt(
ht(r,a),s.picture),e.graph.push(`[${e.add(a,"-f",`${o.format}_pipe`)}:v]${qr(s,t)}[scene${n}]`)}let i=t.scenes.map((n,s)=>`[scene${s}]`).join("");e.graph.push(`${i}\
concat=n=${t.scenes.length}:v=1:a=0[pictures]`)}function pt({seconds:e}){return Math.max(1,Math.round(e*V))}var Xr=1.06;function qr(e,{size:t,background:r=gt}){
let i=pt(e),n=l=>2*Math.round(l*(e.pan?Xr:1)/2),[s,a]=[n(t.width),n(t.height)],o=l=>`scale=${s}:${a}:force_original_aspect_ratio=${l}:flags=bicubic+accurate_rnd\
+bitexact`;return[...e.fit==="contain"?[o("decrease"),`pad=${s}:${a}:(ow-iw)/2:(oh-ih)/2:${r.replace("#","0x")}`]:[o("increase"),`crop=${s}:${a}`],"format=yuv42\
0p","setsar=1",`loop=loop=${i-1}:size=1:start=0`,`setpts=N/${V}/TB`,`fps=${V}`,...e.pan?[`crop=${t.width}:${t.height}:(iw-ow)*(0.5-0.5*cos(PI*n/${i})):(ih-oh)*(\
n/${i})`]:[]].join(",")}async function Jr(e,{captions:t=[],colours:r=Gr,size:i},n,s){if(t.length===0)return"[pictures]";let a=await ft(t,{size:i,seconds:n,colours:r},
s);return e.graph.push(`[${e.add(a,"-f","concat")}:v]fps=${V},format=yuva420p[captions]`,`[pictures][captions]overlay=0:${Ee(i).top}[shown]`),"[shown]"}async function Yr(e,{
voice:t,loudness:r=Vr},i,n){if(!t)return null;let s="voice";await mt(ht(n.folder,s),t);let a=Buffer.from(t.subarray(0,4)).toString("latin1")==="RIFF"?"wav":"mp3",
o=await lt(s,a,n),l=[...o===null?[]:[ot(r,o)],"aresample=48000","apad",`atrim=duration=${i.toFixed(3)}`,"asetpts=N/SR/TB"];return e.graph.push(`[${e.add(s,"-f",
a)}:a]${l.join(",")}[sound]`),"[sound]"}var ri={story:{width:1080,height:1920},wide:{width:1920,height:1080}},ii=["-c:v","libx264","-preset","veryfast","-crf","24","-maxrate","1500k","-bufsize","3000k",
"-profile:v","high","-pix_fmt","yuv420p","-g","125","-x264-params","threads=1:rc-lookahead=10:sync-lookahead=0"],ni=["-c:a","aac","-b:a","96k","-ar","48000","-a\
c","1"];async function si(e){ai(e);let t=await Kr(ti(ei(),"strata-film-"));try{let r={folder:t,signal:e.signal},{args:i,seconds:n}=await dt(e,r),s=o=>e.progress?.(
Math.min(1,o/n));await at([...i,...ii,...ni,"-movflags","+faststart"],e.file,r,s),e.progress?.(1);let{size:a}=await Zr(e.file);return{seconds:await ct(e.file,r),
bytes:a}}finally{await Qr(t,{recursive:!0,force:!0})}}function ai({scenes:e,size:t,background:r,colours:i}){if(e.length===0)throw new Error("A film needs at lea\
st one scene.");if(e.some(({seconds:n})=>!(n>0)))throw new Error("Every scene of a film needs `seconds` above 0.");if(t.width%2!==0||t.height%2!==0)throw new Error(
`A film of ${t.width} x ${t.height} cannot be made: H.264 needs even sides.`);for(let n of[r,i?.ink,i?.paper])if(n!==void 0&&!/^#[0-9a-f]{6}$/i.test(n))throw new Error(
`${JSON.stringify(n)} is no colour; expected one such as '#2b2a27'.`)}async function Ae(e,t){let{parseBuffer:r}=await import("./lib-5WKRCUM4.mjs"),{format:i}=await r(e,t,{duration:!0,skipCovers:!0});if(i.duration&&Number.isFinite(
i.duration))return i.duration;throw new Error(`This file (${e.length} bytes, ${t}) does not say how long it is.`)}import{setTimeout as oi}from"node:timers/promises";var y=class extends Error{constructor(t,r){super(t),this.name=r?"RetryRequest":"ServiceError"}},li=4,yt=12e4,Se=32*1024*1024;function te({key:e},t=process.env){
return!!t[e]?.trim()}async function B(e,t,r,i){let n={...r.headers,...r.authorize(ci(e,i.env))},s=new URL(t,i.url??e.url),a=performance.now()+(i.patienceMs??6e4);
for(let o=1;;o+=1){let l=await ui(e,s,{...r,headers:n},i.signal);if(l.ok)return{headers:l.headers,bytes:await fi(e,l)};let c=await hi(e,l),u=yi(l.headers.get("r\
etry-after"),o);if(!c.isPassing||o===li||performance.now()+u>a)throw new y(c.words,c.isPassing);await oi(u,void 0,{signal:i.signal})}}function ci({name:e,key:t},r=process.
env){let i=r[t]?.trim();if(!i)throw new y(`${e} needs a key, and ${t} is not set: name it under \`secrets:\` in the agent's file (docs/secrets.md)`,!1);if(!/^[\x21-\x7e]+$/.
test(i))throw new y(`${t} holds spaces or other signs that no key of ${e} has`,!1);return i}async function ui({name:e,key:t},r,{body:i,headers:n},s){let a=AbortSignal.
timeout(yt),o=s?AbortSignal.any([s,a]):a;try{return await fetch(r,{method:"POST",redirect:"error",headers:n,body:i,signal:o})}catch(l){if(s?.aborted)throw l;let{
cause:c,message:u}=l,f=a.aborted?`no answer within ${yt/1e3} s`:c instanceof Error?c.message:u;throw new y(`${e} could not be reached at ${r.host}: ${f}`,!0)}}async function fi({
name:e},t){let r=[],i=0;try{for await(let n of t.body??[]){if(i+=n.length,i>Se)break;r.push(n)}}catch(n){throw new y(`the answer of ${e} was cut off: ${n.message}`,
!0)}if(i>Se)throw new y(`the answer of ${e} is larger than ${Se} bytes`,!1);return Buffer.concat(r)}var mi=new Set([408,429,500,502,503,504,529]);async function hi(e,t){
let{status:r}=t,{words:i,code:n}=gi(await t.text().catch(()=>"")),s=i?`: ${i}`:"";if(r===401)return{isPassing:!1,words:`${e.name} does not accept the key in ${e.
key} (401)${s}`};let a=mi.has(r)&&n!=="insufficient_quota",o=a?"is busy":r===403?"refused this":"did not take the request";return{isPassing:a,words:`${e.name} ${o}\
 (${r})${s}`}}function gi(e){let t=pi(e);if(!w(t))return{words:e.slice(0,200).trim(),code:""};let r=t.error??t.detail??t.errors,i=Array.isArray(r)?r:[r],n=w(r)&&
typeof r.code=="string"?r.code:"";return{words:i.map(di).filter(Boolean).join("; ").slice(0,400),code:n}}function di(e){if(!w(e))return typeof e=="string"?e:"";
let t=e.message??e.msg,r=Array.isArray(e.loc)?`${e.loc.join(".")}: `:"";return typeof t=="string"?r+t:""}function pi(e){try{return JSON.parse(e)}catch{return null}}
function yi(e,t){let r=Number(e??Number.NaN);if(e!==null&&Number.isFinite(r))return Math.max(0,r*1e3);let i=Date.parse(e??"");return Number.isNaN(i)?1e3*2**(t-1):
Math.max(0,i-Date.now())}function R(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=n=>Buffer.from(e.subarray(n,n+4)).toString("latin1");if(e.length<44||r(0)!=="RIFF"||r(8)!==
"WAVE")throw new Error("This is no WAV file: it does not begin with RIFF and WAVE.");let i=null;for(let n=12;n+8<=e.length;){let s=t.getUint32(n+4,!0),a=n+8;if(r(
n)==="fmt "&&(i=bi(t,a)),r(n)==="data"&&i){let o=s===0||s===4294967295;return{...i,samples:e.subarray(a,o?e.length:a+s)}}n=a+s+s%2}throw new Error("This WAV fil\
e holds no samples.")}function bi(e,t){let r=e.getUint16(t,!0);if(r!==1&&r!==65534)throw new Error(`This WAV file is compressed (format ${r}); expected plain sa\
mples.`);return{channels:e.getUint16(t+2,!0),rate:e.getUint32(t+4,!0),bits:e.getUint16(t+14,!0)}}function I({rate:e,channels:t,bits:r,samples:i}){let n=Buffer.alloc(
44),s=t*r/8;return n.write("RIFF",0,"latin1"),n.writeUInt32LE(36+i.length,4),n.write("WAVEfmt ",8,"latin1"),n.writeUInt32LE(16,16),n.writeUInt16LE(1,20),n.writeUInt16LE(
t,22),n.writeUInt32LE(e,24),n.writeUInt32LE(e*s,28),n.writeUInt16LE(s,32),n.writeUInt16LE(r,34),n.write("data",36,"latin1"),n.writeUInt32LE(i.length,40),Buffer.
concat([n,i])}function _i({rate:e,channels:t,bits:r,samples:i}){return i.length/(e*t*(r/8))}function wi(e,t){let[r]=e;if(!r)throw new Error("There is nothing to\
 join: no WAV was given.");let{rate:i,channels:n,bits:s}=r;if(e.some(l=>l.rate!==i||l.channels!==n||l.bits!==s))throw new Error("These WAV files differ in rate,\
 channels or bits: they cannot be joined.");let a=Buffer.alloc(Math.round(t*i)*n*(s/8)),o=Buffer.concat(e.flatMap((l,c)=>c===0?[l.samples]:[a,l.samples]));return{
rate:i,channels:n,bits:s,samples:o}}var Te={name:"OpenAI",key:"OPENAI_API_KEY",url:"https://api.openai.com"},bt={voice:"sage",model:"gpt-4o-mini-tts"},_t={service:Te,async say({text:e,speed:t,format:r,
...i},n){let{voice:s=bt.voice,model:a=bt.model}=i,o=await vt("/v1/audio/speech",{model:a,input:e,voice:s,response_format:r,speed:t},n),l=`OpenAI ${s} (${a})`;return r===
"wav"?{bytes:I(R(o)),medium:"audio/wav",by:l}:{bytes:o,medium:"audio/mpeg",by:l}}},vi="gpt-image-1",wt={service:Te,sizes:["1024x1024","1536x1024","1024x1536"],hasSeed:!1,
async paint({prompt:e,avoid:t,size:r,format:i,model:n=vi},s){let a=t?`${e}

Not to be seen: ${t}.`:e,o=await vt("/v1/images/generations",{model:n,prompt:a,n:1,size:r,output_format:i},s);return{bytes:Ni(o),seed:null,by:`OpenAI ${n}`}}};function Ni(e){
let t=JSON.parse(Buffer.from(e).toString("utf8")),i=(w(t)&&Array.isArray(t.data)?t.data:[])[0];if(w(i)&&typeof i.b64_json=="string")return Buffer.from(i.b64_json,
"base64");throw new y("OpenAI answered without a picture (data[0].b64_json)",!1)}async function vt(e,t,r){let i={body:JSON.stringify(t),headers:{"content-type":"\
application/json"},authorize:n=>({authorization:`Bearer ${n}`})};return(await B(Te,e,i,r)).bytes}var Nt={name:"Stability",key:"STABILITY_API_KEY",url:"https://api.stability.ai"},Et={service:Nt,sizes:["1:1","16:9","21:9","2:3","3:2","4:5","5:4","9:16","9:21"],
hasSeed:!0,async paint({prompt:e,avoid:t,size:r,seed:i,format:n,model:s="core"},a){let o=new FormData;o.set("prompt",e),t&&o.set("negative_prompt",t),o.set("asp\
ect_ratio",r),i!==void 0&&o.set("seed",String(i)),o.set("output_format",n);let l=`/v2beta/stable-image/generate/${encodeURIComponent(s)}`,{headers:c,bytes:u}=await B(
Nt,l,{body:o,headers:{accept:"image/*"},authorize:g=>({authorization:`Bearer ${g}`})},a);if(c.get("finish-reason")==="CONTENT_FILTERED")throw new y("Stability f\
iltered the picture: what is asked for is against its rules",!1);let f=c.get("seed");return{bytes:u,seed:f===null?i??null:Number(f),by:`Stability ${s}`}}};var re={stability:Et,openai:wt},xt=4294967294;async function Ei(e,t={}){let r=re[e.painter??xi(t.env)],i=e.format??"png",n=await r.paint({...Ai(e,r),format:i},t),
{width:s,height:a}=await Ti(n.bytes,i,r.service);return{...n,width:s,height:a,medium:`image/${i}`,alt:e.alt?.trim()||e.prompt}}function xi(e){let t=Object.keys(
re),r=t.find(n=>te(re[n].service,e));if(r)return r;let i=t.map(n=>re[n].service.key).join(" or ");throw new y(`Nobody can paint: ${i} is not set. \`openCanvas\` d\
raws without a key.`,!1)}function Ai(e,{service:t,sizes:r,hasSeed:i}){let n=e.prompt.trim();if(!n)throw new Error("There is nothing to paint: the prompt is empt\
y.");let{seed:s,avoid:a}=e;if(s!==void 0&&!i)throw new Error(`${t.name} takes no seed; leave \`seed\` out, or ask for another painter.`);if(s!==void 0&&!(Number.
isInteger(s)&&s>=0&&s<=xt))throw new Error(`\`seed\` is ${s}; expected a whole number from 0 to ${xt}.`);return{prompt:n,avoid:a,size:Si(r,e.width/e.height),seed:s,
...e.model?{model:e.model}:{}}}function Si(e,t){if(!(t>0))throw new Error("A picture needs a `width` and a `height` above 0.");let r=i=>{let[n,s]=i.split(/[x:]/).
map(Number);return Math.abs(Math.log(n/s/t))};return e.reduce((i,n)=>r(n)<r(i)?n:i)}async function Ti(e,t,{name:r}){let i=await ee(e);if(i?.format===t)return i;
let n=i?`a ${i.format}`:"no picture";throw new y(`${r} answered with ${n}; expected a ${t}`,!1)}var At={name:"ElevenLabs",key:"ELEVENLABS_API_KEY",url:"https://api.elevenlabs.io"},St={voice:"JBFqnCBsd6RMkjVDRZzb",model:"eleven_multilingual_v2"},Pi={wav:"wa\
v_24000",mp3:"mp3_44100_128"},Tt={service:At,async say({text:e,language:t,speed:r,format:i,...n},s){let{voice:a=St.voice,model:o=St.model}=n,l=`/v1/text-to-spee\
ch/${encodeURIComponent(a)}?output_format=${Pi[i]}`,c={text:e,model_id:o,...o.includes("multilingual_v2")?{}:{language_code:t},voice_settings:{speed:r}},{bytes:u}=await B(
At,l,{body:JSON.stringify(c),headers:{"content-type":"application/json",accept:i==="wav"?"audio/wav":"audio/mpeg"},authorize:g=>({"xi-api-key":g})},s),f=`Eleven\
Labs ${a} (${o})`;return i==="wav"?{bytes:I(R(u)),medium:"audio/wav",by:f}:{bytes:u,medium:"audio/mpeg",by:f}}};import{mkdtemp as Li,readFile as ki,rm as Ri}from"node:fs/promises";import{tmpdir as Ii}from"node:os";import{join as Pt}from"node:path";var $i={ko:"ko",en:"en-us"},Fi=160,Lt={service:null,async say(e,{signal:t}){let r=e.voice??$i[e.language];return{bytes:await Di(e,r,t),medium:"audio/wav",by:`es\
peak-ng ${r}`}}};async function Di({text:e,speed:t,pitch:r},i,n){let s=await Li(Pt(Ii(),"strata-voice-"));try{let a=Pt(s,"voice.wav"),o=["-v",i,"-s",String(Math.
round(Fi*t)),"-p",String(r),"-b","1","-w",a,"--stdin"];return await C("espeak-ng",o,{input:Oi(e),signal:n}),I(R(await ki(a)))}finally{await Ri(s,{recursive:!0,force:!0})}}
function Oi(e){return e.replaceAll("[[","[ [")}var It={elevenlabs:Tt,openai:_t,"espeak-ng":Lt},kt=4096;async function Ci(e,t={}){let r=e.speaker??Bi(t.env),i=Mi(e,r),n=await It[r].say(i,t);return{...n,seconds:await Ae(
n.bytes,n.medium),language:i.language}}function Bi(e){return["elevenlabs","openai"].find(r=>te(It[r].service,e))??"espeak-ng"}function Mi(e,t){let r=e.text.normalize(
"NFC").replace(/[\p{Cc}\s]+/gu," ").trim();if(!/[\p{L}\p{N}]/u.test(r))throw new Error("There is nothing to say: the text holds neither letters nor digits.");if(r.
length>kt)throw new Error(`The text has ${r.length} characters; at most ${kt} are spoken at once: speak it in parts.`);let i=e.format??"wav";if(i==="mp3"&&t==="\
espeak-ng")throw new Error("espeak-ng makes WAV files only; ask for `format: wav`.");return{text:r,language:e.language??(G(r)==="ko"?"ko":"en"),voice:e.voice,model:e.
model,speed:Rt(e.speed??1,[.7,1.2],"speed"),pitch:Math.round(Rt(e.pitch??50,[0,99],"pitch")),format:i}}function Rt(e,[t,r],i){if(e>=t&&e<=r)return e;throw new Error(
`\`${i}\` is ${e}; expected a number from ${t} to ${r}.`)}var Ui="StrataBot";function Pe(e){let t=new Map;return{async admit(r){let{origin:i}=new URL(r),n=t.get(i)??Wi(i,e);t.set(i,n);let s=(await n)(r);return s?F(r,s.
reason,s.words):null}}}async function Wi(e,t){let r=`${e}/robots.txt`,{admit:i,...n}=t,s=await D(r,{...n,accept:"text/plain,*/*;q=0.5"});if(O(s))return s.reason===
"not-text"||s.reason==="address"?()=>null:()=>({reason:s.reason,words:`its site's robots.txt ${s.words}`});if(s.status>=500)return()=>$t(`its site's robots.txt \
answered ${s.status}`);if(s.status>=400)return()=>null;let{default:a}=await import("./robots-parser-NIJJ7L7O.mjs"),o=a(r,s.text);return l=>o.isAllowed(l,Ui)===!1?$t(
"its robots.txt forbids it"):null}function $t(e){return{reason:"forbidden",words:e}}function Hi(e={}){let r={rules:{trusted:new Set(e.trustedHosts)},limits:e.limits??he,signal:e.signal},i=Pe(r),n={...r,admit:i.admit},s=e.browser===void 0?ge():e.
browser,a=s?[]:["No browser was found: pages were read by plain HTTP."],o,l=()=>(o??=s?ji(s,r,a):Promise.resolve(null),o);return{async page(c){let[u,f]=await Promise.
all([l(),Gi(c,i.admit)]);return f||(u?u.open(c):Vi(c,await D(c,n)))},async feed(c){let f=await D(c,{...n,accept:"application/atom+xml,application/rss+xml,applic\
ation/feed+json,text/xml,*/*;q=0.5"});return O(f)?f:Ft(c,f)??f},notes:()=>[...a],async close(){await(await o)?.close()}}}async function ji(e,t,r){try{return await de(
{executable:e,...t})}catch(i){let n=String(i instanceof Error?i.message:i).split(`
`,1)[0];return r.push(`The browser ${e} did not start (${n}): pages were read by plain HTTP.`),null}}async function Gi(e,t){return URL.canParse(e)&&/^https?:/i.
test(e)?t(e):null}function Ft(e,t){return t.status>=400?F(e,"status",`answered ${t.status}`,t.status):null}function Vi(e,t){if(O(t))return t;let r=Ft(e,t);if(r)
return r;let{url:i,status:n,type:s,text:a}=t;return{asked:e,url:i,status:n,type:s||"text/html",title:null,lang:null,html:a,by:"http"}}var jt=Ue(Ut(),1);var Yi=140;async function Gt(){let{parseHTML:e}=await import("./esm-2R6ZWJ6S.mjs");return{parseHTML:e}}async function Ki(e,t="text/html"){if(/^text\/(plain|markdown)$/.
test(t))return Wt({blocks:Vt(e)});let{parseHTML:r}=await Gt(),{document:i}=r(e);if(!i.body)return null;let n=i.documentElement.getAttribute("lang"),s=z(i.title??
""),a=()=>r(`<html><body>${e.replace(/<(script|style|nav|footer)\b.*?<\/\1>/gis,"")}`),o=new jt.Readability(i,{charThreshold:Yi}).parse(),l=o?.content?r(`<html>\
<body>${o.content}</body></html>`):a();return Wt({title:z(o?.title??"")||s||null,byline:z(o?.byline??"")||null,declared:n,published:en(o?.publishedTime),blocks:Zi(
l.document.body)})}function Wt(e){let t=e.blocks.map(l=>l.text).join(`
`),r=t.match(/[\p{L}\p{N}]/gu)?.length??0;if(r===0)return null;let{title:i=null,byline:n=null,published:s=null,declared:a=null,blocks:o}=e;return{title:i,byline:n,
published:s,lang:Qi(a,t),blocks:o,size:r}}function Qi(e,t){let r=G(t);return r!=="en"||!e||/^en\b/i.test(e)||/^ko\b/i.test(e)?r:"und"}var Ht={P:"paragraph",PRE:"\
paragraph",LI:"item",DT:"item",DD:"item",BLOCKQUOTE:"quote",H1:"heading",H2:"heading",H3:"heading",H4:"heading"};function Zi(e){let t=Object.keys(Ht).join(",").
toLowerCase(),s=[...e.querySelectorAll(t)].filter(a=>!a.parentElement?.closest(t)).map(a=>({kind:Ht[a.tagName.toUpperCase()]??"paragraph",text:z(a.textContent??
"")})).filter(a=>a.text!=="");return s.length>0?s:Vt(e.textContent??"")}function Vt(e){return e.split(/\r?\n\s*\r?\n/).map(z).filter(Boolean).map(r=>({kind:"par\
agraph",text:r}))}function z(e){return e.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\p{Cc}\s]+/gu," ").trim()}
function en(e){let t=Date.parse(e??"");return Number.isNaN(t)?null:new Date(t).toISOString()}async function tn(e){let t=await Z(e??"").catch(()=>null),r=w(t)&&w(t.sources)?t.sources:{};return Object.fromEntries(Object.entries(r).map(([i,n])=>[i,{pages:zt(
n,"pages"),feeds:zt(n,"feeds")}]))}function zt(e,t){let r=w(e)?e[t]:void 0;return Array.isArray(r)?r.filter(i=>typeof i=="string"):[]}var Re=12;function rn(e){let t=[],
r=e.urls.map(n=>({kind:"page",url:n})),i=sn([...r,...nn(e,t)]).filter(n=>an(n,t));return i.length>Re&&t.push(`${i.length-Re} more addresses were left out.`),{places:i.
slice(0,Re),notes:t}}function nn(e,t){if(!e.source)return[];let r=Object.keys(e.sources),i=r.includes(e.source)?e.sources[e.source]:void 0;if(!i){let s=r.length>
0?`it names ${r.join(", ")}`:"it names none";return t.push(`strata.yaml names no source "${e.source}"; ${s}.`),[]}let n=s=>s.replaceAll("{keyword}",encodeURIComponent(
e.keyword));return[...i.pages.map(s=>({kind:"page",url:n(s)})),...i.feeds.map(s=>({kind:"feed",url:n(s)}))]}function sn(e){return[...new Map(e.map(t=>[t.url,t])).
values()]}function an(e,t){return URL.canParse(e.url)&&/^https?:/i.test(e.url)?!0:(t.push(`${e.url.slice(0,200)} is not an address of the web.`),!1)}function on(e){
let t=Object.values(e).flatMap(r=>[...r.pages,...r.feeds]);return[...new Set(t.filter(r=>URL.canParse(r)).map(r=>new URL(r).host))]}function ln(e,t){let r=K(t);
if(r.length===0)return!0;let i=e.normalize("NFC").toLowerCase(),n=new Set(K(e)),s=new RegExp("\\p{Script=Hangul}","u");return r.some(a=>a.length>2||s.test(a)?i.
includes(a):n.has(a))}export{y as ServiceError,Kt as asData,he as defaultLimits,D as download,be as drawable,si as film,ri as filmSizes,ge as findBrowser,Y as fontFamily,ye as isInner,
w as isMapping,Zt as isPrivate,O as isUnread,kr as joinFrontMatter,wi as joinWavs,G as languageOf,Gt as loadReader,ln as mentions,de as openBrowser,_e as openCanvas,
dr as openFolder,Pe as openRobots,Hi as openWeb,Ei as paint,Rr as parseMarkdown,Z as parseYaml,$r as plainText,rn as planSources,Ki as readArticle,tr as readFeed,
tn as readSources,Dr as readSrt,R as readWav,Qt as refusedAddress,Ae as secondsOf,_i as secondsOfWav,Ar as sentencesOf,Ci as speak,Pr as splitFrontMatter,on as trustedHosts,
er as userAgent,K as wordsOf,Ir as writeMarkdown,Fr as writeSrt,I as writeWav};
