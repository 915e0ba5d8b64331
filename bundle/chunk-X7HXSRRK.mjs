import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as $e,c as Ie,g as $,i as Fe,j as I,k as G,l as De,m as Me}from"./chunk-2KM3E7Y3.mjs";import{a as J}from"./chunk-X4U5PAMC.mjs";import{a as Qt}from"./chunk-YVGOSWAK.mjs";
import{b as he,d as Re}from"./chunk-6WZNAABB.mjs";var Ut=he((Fs,ve)=>{function Ot(e,t){if(t&&t.documentElement)e=t,t=arguments[2];else if(!e||!e.documentElement)throw new Error("First argument to Readability co\
nstructor should be a document object.");if(t=t||{},this._doc=e,this._docJSDOMParser=this._doc.firstChild.__JSDOMParser__,this._articleTitle=null,this._articleByline=
null,this._articleDir=null,this._articleSiteName=null,this._attempts=[],this._metadata={},this._debug=!!t.debug,this._maxElemsToParse=t.maxElemsToParse||this.DEFAULT_MAX_ELEMS_TO_PARSE,
this._nbTopCandidates=t.nbTopCandidates||this.DEFAULT_N_TOP_CANDIDATES,this._charThreshold=t.charThreshold||this.DEFAULT_CHAR_THRESHOLD,this._classesToPreserve=
this.CLASSES_TO_PRESERVE.concat(t.classesToPreserve||[]),this._keepClasses=!!t.keepClasses,this._serializer=t.serializer||function(r){return r.innerHTML},this._disableJSONLD=
!!t.disableJSONLD,this._allowedVideoRegex=t.allowedVideoRegex||this.REGEXPS.videos,this._linkDensityModifier=t.linkDensityModifier||0,this._flags=this.FLAG_STRIP_UNLIKELYS|
this.FLAG_WEIGHT_CLASSES|this.FLAG_CLEAN_CONDITIONALLY,this._debug){let r=function(i){if(i.nodeType==i.TEXT_NODE)return`${i.nodeName} ("${i.textContent}")`;let n=Array.
from(i.attributes||[],function(s){return`${s.name}="${s.value}"`}).join(" ");return`<${i.localName} ${n}>`};this.log=function(){if(typeof console<"u"){let n=Array.
from(arguments,s=>s&&s.nodeType==this.ELEMENT_NODE?r(s):s);n.unshift("Reader: (Readability)"),console.log(...n)}else if(typeof dump<"u"){var i=Array.prototype.map.
call(arguments,function(n){return n&&n.nodeName?r(n):n}).join(" ");dump("Reader: (Readability) "+i+`
`)}}}else this.log=function(){}}Ot.prototype={FLAG_STRIP_UNLIKELYS:1,FLAG_WEIGHT_CLASSES:2,FLAG_CLEAN_CONDITIONALLY:4,ELEMENT_NODE:1,TEXT_NODE:3,DEFAULT_MAX_ELEMS_TO_PARSE:0,
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
this.TEXT_NODE){var c=this._doc.createTextNode(a.textContent);a.parentNode.replaceChild(c,a)}else{for(var l=this._doc.createElement("span");a.firstChild;)l.appendChild(
a.firstChild);a.parentNode.replaceChild(l,a)}else a.setAttribute("href",i(o))});var s=this._getAllNodesWithTag(e,["img","picture","figure","video","audio","sour\
ce"]);this._forEachNode(s,function(a){var o=a.getAttribute("src"),c=a.getAttribute("poster"),l=a.getAttribute("srcset");if(o&&a.setAttribute("src",i(o)),c&&a.setAttribute(
"poster",i(c)),l){var u=l.replace(this.REGEXPS.srcsetUrl,function(h,g,y,A){return i(g)+(y||"")+A});a.setAttribute("srcset",u)}})},_simplifyNestedElements(e){for(var t=e;t;){
if(t.parentNode&&["DIV","SECTION"].includes(t.tagName)&&!(t.id&&t.id.startsWith("readability"))){if(this._isElementWithoutContent(t)){t=this._removeAndGetNext(t);
continue}else if(this._hasSingleTagInsideElement(t,"DIV")||this._hasSingleTagInsideElement(t,"SECTION")){for(var r=t.children[0],i=0;i<t.attributes.length;i++)r.
setAttributeNode(t.attributes[i].cloneNode());t.parentNode.replaceChild(r,t),t=r;continue}}t=this._getNextNode(t)}},_getArticleTitle(){var e=this._doc,t="",r="";
try{t=r=e.title.trim(),typeof t!="string"&&(t=r=this._getInnerText(e.getElementsByTagName("title")[0]))}catch{}var i=!1;function n(u){return u.split(/\s+/).length}
if(/ [\|\-\\\/>»] /.test(t)){i=/ [\\\/>»] /.test(t);let u=Array.from(r.matchAll(/ [\|\-\\\/>»] /gi));t=r.substring(0,u.pop().index),n(t)<3&&(t=r.replace(/^[^\|\-\\\/>»]*[\|\-\\\/>»]/gi,
""))}else if(t.includes(": ")){var s=this._getAllNodesWithTag(e,["h1","h2"]),a=t.trim(),o=this._someNode(s,function(u){return u.textContent.trim()===a});o||(t=r.
substring(r.lastIndexOf(":")+1),n(t)<3?t=r.substring(r.indexOf(":")+1):n(r.substr(0,r.indexOf(":")))>5&&(t=r))}else if(t.length>150||t.length<15){var c=e.getElementsByTagName(
"h1");c.length===1&&(t=this._getInnerText(c[0]))}t=t.trim().replace(this.REGEXPS.normalize," ");var l=n(t);return l<=4&&(!i||l!=n(r.replace(/[\|\-\\\/>»]+/g,""))-
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
for(var i=e.innerHTML;;){this.log("Starting grabArticle loop");var n=this._flagIsActive(this.FLAG_STRIP_UNLIKELYS),s=[],a=this._doc.documentElement;let Le=!0;for(;a;){
a.tagName==="HTML"&&(this._articleLang=a.getAttribute("lang"));var o=a.className+" "+a.id;if(!this._isProbablyVisible(a)){this.log("Removing hidden node - "+o),
a=this._removeAndGetNext(a);continue}if(a.getAttribute("aria-modal")=="true"&&a.getAttribute("role")=="dialog"){a=this._removeAndGetNext(a);continue}if(!this._articleByline&&
!this._metadata.byline&&this._isValidByline(a,o)){for(var c=this._getNextNode(a,!0),l=this._getNextNode(a),u=null;l&&l!=c;){var h=l.getAttribute("itemprop");if(h&&
h.includes("name")){u=l;break}else l=this._getNextNode(l)}this._articleByline=(u??a).textContent.trim(),a=this._removeAndGetNext(a);continue}if(Le&&this._headerDuplicatesTitle(
a)){this.log("Removing header: ",a.textContent.trim(),this._articleTitle.trim()),Le=!1,a=this._removeAndGetNext(a);continue}if(n){if(this.REGEXPS.unlikelyCandidates.
test(o)&&!this.REGEXPS.okMaybeItsACandidate.test(o)&&!this._hasAncestorTag(a,"table")&&!this._hasAncestorTag(a,"code")&&a.tagName!=="BODY"&&a.tagName!=="A"){this.
log("Removing unlikely candidate - "+o),a=this._removeAndGetNext(a);continue}if(this.UNLIKELY_ROLES.includes(a.getAttribute("role"))){this.log("Removing content\
 with role "+a.getAttribute("role")+" - "+o),a=this._removeAndGetNext(a);continue}}if((a.tagName==="DIV"||a.tagName==="SECTION"||a.tagName==="HEADER"||a.tagName===
"H1"||a.tagName==="H2"||a.tagName==="H3"||a.tagName==="H4"||a.tagName==="H5"||a.tagName==="H6")&&this._isElementWithoutContent(a)){a=this._removeAndGetNext(a);continue}
if(this.DEFAULT_TAGS_TO_SCORE.includes(a.tagName)&&s.push(a),a.tagName==="DIV"){for(var g=null,y=a.firstChild;y;){var A=y.nextSibling;if(this._isPhrasingContent(
y))g!==null?g.appendChild(y):this._isWhitespace(y)||(g=t.createElement("p"),a.replaceChild(g,y),g.appendChild(y));else if(g!==null){for(;g.lastChild&&this._isWhitespace(
g.lastChild);)g.lastChild.remove();g=null}y=A}if(this._hasSingleTagInsideElement(a,"P")&&this._getLinkDensity(a)<.25){var x=a.children[0];a.parentNode.replaceChild(
x,a),a=x,s.push(a)}else this._hasChildBlockElement(a)||(a=this._setNodeTag(a,"P"),s.push(a))}a=this._getNextNode(a)}var N=[];this._forEachNode(s,function(E){if(!(!E.
parentNode||typeof E.parentNode.tagName>"u")){var S=this._getInnerText(E);if(!(S.length<25)){var ke=this._getNodeAncestors(E,5);if(ke.length!==0){var q=0;q+=1,q+=
S.split(this.REGEXPS.commas).length,q+=Math.min(Math.floor(S.length/100),3),this._forEachNode(ke,function(k,ce){if(!(!k.tagName||!k.parentNode||typeof k.parentNode.
tagName>"u")){if(typeof k.readability>"u"&&(this._initializeNode(k),N.push(k)),ce===0)var ue=1;else ce===1?ue=2:ue=ce*3;k.readability.contentScore+=q/ue}})}}}});
for(var w=[],P=0,B=N.length;P<B;P+=1){var v=N[P],O=v.readability.contentScore*(1-this._getLinkDensity(v));v.readability.contentScore=O,this.log("Candidate:",v,"\
with score "+O);for(var L=0;L<this._nbTopCandidates;L++){var U=w[L];if(!U||O>U.readability.contentScore){w.splice(L,0,v),w.length>this._nbTopCandidates&&w.pop();
break}}}var f=w[0]||null,R=!1,m;if(f===null||f.tagName==="BODY"){for(f=t.createElement("DIV"),R=!0;e.firstChild;)this.log("Moving child out:",e.firstChild),f.appendChild(
e.firstChild);e.appendChild(f),this._initializeNode(f)}else if(f){for(var p=[],W=1;W<w.length;W++)w[W].readability.contentScore/f.readability.contentScore>=.75&&
p.push(this._getNodeAncestors(w[W]));var re=3;if(p.length>=re)for(m=f.parentNode;m.tagName!=="BODY";){for(var ie=0,ne=0;ne<p.length&&ie<re;ne++)ie+=Number(p[ne].
includes(m));if(ie>=re){f=m;break}m=m.parentNode}f.readability||this._initializeNode(f),m=f.parentNode;for(var se=f.readability.contentScore,Jt=se/3;m.tagName!==
"BODY";){if(!m.readability){m=m.parentNode;continue}var Ee=m.readability.contentScore;if(Ee<Jt)break;if(Ee>se){f=m;break}se=m.readability.contentScore,m=m.parentNode}
for(m=f.parentNode;m.tagName!="BODY"&&m.children.length==1;)f=m,m=f.parentNode;f.readability||this._initializeNode(f)}var _=t.createElement("DIV");r&&(_.id="rea\
dability-content");var Yt=Math.max(10,f.readability.contentScore*.2);m=f.parentNode;for(var ae=m.children,z=0,Ae=ae.length;z<Ae;z++){var d=ae[z],H=!1;if(this.log(
"Looking at sibling node:",d,d.readability?"with score "+d.readability.contentScore:""),this.log("Sibling has score",d.readability?d.readability.contentScore:"U\
nknown"),d===f)H=!0;else{var xe=0;if(d.className===f.className&&f.className!==""&&(xe+=f.readability.contentScore*.2),d.readability&&d.readability.contentScore+
xe>=Yt)H=!0;else if(d.nodeName==="P"){var Se=this._getLinkDensity(d),Te=this._getInnerText(d),oe=Te.length;(oe>80&&Se<.25||oe<80&&oe>0&&Se===0&&Te.search(/\.( |$)/)!==
-1)&&(H=!0)}}H&&(this.log("Appending node:",d),this.ALTER_TO_DIV_EXCEPTIONS.includes(d.nodeName)||(this.log("Altering sibling:",d,"to div."),d=this._setNodeTag(
d,"DIV")),_.appendChild(d),ae=m.children,z-=1,Ae-=1)}if(this._debug&&this.log("Article content pre-prep: "+_.innerHTML),this._prepArticle(_),this._debug&&this.log(
"Article content post-prep: "+_.innerHTML),R)f.id="readability-page-1",f.className="page";else{var X=t.createElement("DIV");for(X.id="readability-page-1",X.className=
"page";_.firstChild;)X.appendChild(_.firstChild);_.appendChild(X)}this._debug&&this.log("Article content after paging: "+_.innerHTML);var le=!0,Pe=this._getInnerText(
_,!0).length;if(Pe<this._charThreshold)if(le=!1,e.innerHTML=i,this._attempts.push({articleContent:_,textLength:Pe}),this._flagIsActive(this.FLAG_STRIP_UNLIKELYS))
this._removeFlag(this.FLAG_STRIP_UNLIKELYS);else if(this._flagIsActive(this.FLAG_WEIGHT_CLASSES))this._removeFlag(this.FLAG_WEIGHT_CLASSES);else if(this._flagIsActive(
this.FLAG_CLEAN_CONDITIONALLY))this._removeFlag(this.FLAG_CLEAN_CONDITIONALLY);else{if(this._attempts.sort(function(E,S){return S.textLength-E.textLength}),!this.
_attempts[0].textLength)return null;_=this._attempts[0].articleContent,le=!0}if(le){var Kt=[m,f].concat(this._getNodeAncestors(m));return this._someNode(Kt,function(E){
if(!E.tagName)return!1;var S=E.getAttribute("dir");return S?(this._articleDir=S,!0):!1}),_}}},_unescapeHtmlEntities(e){if(!e)return e;var t=this.HTML_ESCAPE_MAP;
return e.replace(/&(quot|amp|apos|lt|gt);/g,function(r,i){return t[i]}).replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi,function(r,i,n){var s=parseInt(i||n,i?16:10);return(s==
0||s>1114111||s>=55296&&s<=57343)&&(s=65533),String.fromCodePoint(s)})},_getJSONLD(e){var t=this._getAllNodesWithTag(e,["script"]),r;return this._forEachNode(t,
function(i){if(!r&&i.getAttribute("type")==="application/ld+json")try{var n=i.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g,""),s=JSON.parse(n);if(Array.isArray(
s)&&(s=s.find(h=>h["@type"]&&h["@type"].match(this.REGEXPS.jsonLdArticleTypes)),!s))return;var a=/^https?\:\/\/schema\.org\/?$/,o=typeof s["@context"]=="string"&&
s["@context"].match(a)||typeof s["@context"]=="object"&&typeof s["@context"]["@vocab"]=="string"&&s["@context"]["@vocab"].match(a);if(!o||(!s["@type"]&&Array.isArray(
s["@graph"])&&(s=s["@graph"].find(h=>(h["@type"]||"").match(this.REGEXPS.jsonLdArticleTypes))),!s||!s["@type"]||!s["@type"].match(this.REGEXPS.jsonLdArticleTypes)))
return;if(r={},typeof s.name=="string"&&typeof s.headline=="string"&&s.name!==s.headline){var c=this._getArticleTitle(),l=this._textSimilarity(s.name,c)>.75,u=this.
_textSimilarity(s.headline,c)>.75;u&&!l?r.title=s.headline:r.title=s.name}else typeof s.name=="string"?r.title=s.name.trim():typeof s.headline=="string"&&(r.title=
s.headline.trim());s.author&&(typeof s.author.name=="string"?r.byline=s.author.name.trim():Array.isArray(s.author)&&s.author[0]&&typeof s.author[0].name=="strin\
g"&&(r.byline=s.author.filter(function(h){return h&&typeof h.name=="string"}).map(function(h){return h.name.trim()}).join(", "))),typeof s.description=="string"&&
(r.excerpt=s.description.trim()),s.publisher&&typeof s.publisher.name=="string"&&(r.siteName=s.publisher.name.trim()),typeof s.datePublished=="string"&&(r.datePublished=
s.datePublished.trim())}catch(h){this.log(h.message)}}),r||{}},_getArticleMetadata(e){var t={},r={},i=this._doc.getElementsByTagName("meta"),n=/\s*(article|dc|dcterm|og|twitter)\s*:\s*(author|creator|description|published_time|title|site_name)\s*/gi,
s=/^\s*(?:(dc|dcterm|og|twitter|parsely|weibo:(article|webpage))\s*[-\.:]\s*)?(author|creator|pub-date|description|title|site_name)\s*$/i;this._forEachNode(i,function(o){
var c=o.getAttribute("name"),l=o.getAttribute("property"),u=o.getAttribute("content");if(u){var h=null,g=null;l&&(h=l.match(n),h&&(g=h[0].toLowerCase().replace(
/\s/g,""),r[g]=u.trim())),!h&&c&&s.test(c)&&(g=c,u&&(g=g.toLowerCase().replace(/\s/g,"").replace(/\./g,":"),r[g]=u.trim()))}}),t.title=e.title||r["dc:title"]||r["\
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
"IMG"&&(a=s.getElementsByTagName("img")[0]);for(var o=n.getElementsByTagName("img")[0],c=0;c<a.attributes.length;c++){var l=a.attributes[c];if(l.value!==""&&(l.
name==="src"||l.name==="srcset"||/\.(jpg|jpeg|png|webp)/i.test(l.value))){if(o.getAttribute(l.name)===l.value)continue;var u=l.name;o.hasAttribute(u)&&(u="data-\
old-"+u),o.setAttribute(u,l.value)}}i.parentNode.replaceChild(n.firstElementChild,s)}}})},_removeScripts(e){this._removeNodes(this._getAllNodesWithTag(e,["scrip\
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
"td"),c=0;c<o.length;c++){var l=o[c].getAttribute("colspan")||0;l&&(l=parseInt(l,10)),a+=l||1}r=Math.max(r,a)}return{rows:t,columns:r}},_markDataTables(e){for(var t=e.
getElementsByTagName("table"),r=0;r<t.length;r++){var i=t[r],n=i.getAttribute("role");if(n=="presentation"){i._readabilityDataTable=!1;continue}var s=i.getAttribute(
"datatable");if(s=="0"){i._readabilityDataTable=!1;continue}var a=i.getAttribute("summary");if(a){i._readabilityDataTable=!0;continue}var o=i.getElementsByTagName(
"caption")[0];if(o&&o.childNodes.length){i._readabilityDataTable=!0;continue}var c=["col","colgroup","tfoot","thead","th"],l=function(h){return!!i.getElementsByTagName(
h)[0]};if(c.some(l)){this.log("Data table because found data-y descendant"),i._readabilityDataTable=!0;continue}if(i.getElementsByTagName("table")[0]){i._readabilityDataTable=
!1;continue}var u=this._getRowAndColumnCount(i);if(u.columns==1||u.rows==1){i._readabilityDataTable=!1;continue}if(u.rows>=10||u.columns>4){i._readabilityDataTable=
!0;continue}i._readabilityDataTable=u.rows*u.columns>10}},_fixLazyImages(e){this._forEachNode(this._getAllNodesWithTag(e,["img","picture","figure"]),function(t){
if(t.src&&this.REGEXPS.b64DataUrl.test(t.src)){var r=this.REGEXPS.b64DataUrl.exec(t.src);if(r[1]==="image/svg+xml")return;for(var i=!1,n=0;n<t.attributes.length;n++){
var s=t.attributes[n];if(s.name!=="src"&&/\.(jpg|jpeg|png|webp)/i.test(s.value)){i=!0;break}}if(i){var a=r[0].length,o=t.src.length-a;o<133&&t.removeAttribute("\
src")}}if(!((t.src||t.srcset&&t.srcset!="null")&&!t.className.toLowerCase().includes("lazy"))){for(var c=0;c<t.attributes.length;c++)if(s=t.attributes[c],!(s.name===
"src"||s.name==="srcset"||s.name==="alt")){var l=null;if(/\.(jpg|jpeg|png|webp)\s+\d/.test(s.value)?l="srcset":/^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/.test(s.value)&&
(l="src"),l){if(t.tagName==="IMG"||t.tagName==="PICTURE")t.setAttribute(l,s.value);else if(t.tagName==="FIGURE"&&!this._getAllNodesWithTag(t,["img","picture"]).
length){var u=this._doc.createElement("img");u.setAttribute(l,s.value),t.appendChild(u)}}}}})},_getTextDensity(e,t){var r=this._getInnerText(e,!0).length;if(r===
0)return 0;var i=0,n=this._getAllNodesWithTag(e,t);return this._forEachNode(n,s=>i+=this._getInnerText(s,!0).length),i/r},_cleanConditionally(e,t){this._flagIsActive(
this.FLAG_CLEAN_CONDITIONALLY)&&this._removeNodes(this._getAllNodesWithTag(e,[t]),function(r){var i=function(m){return m._readabilityDataTable},n=t==="ul"||t===
"ol";if(!n){var s=0,a=this._getAllNodesWithTag(r,["ul","ol"]);this._forEachNode(a,m=>s+=this._getInnerText(m).length),n=s/this._getInnerText(r).length>.9}if(t===
"table"&&i(r)||this._hasAncestorTag(r,"table",-1,i)||this._hasAncestorTag(r,"code")||[...r.getElementsByTagName("table")].some(m=>m._readabilityDataTable))return!1;
var o=this._getClassWeight(r);this.log("Cleaning Conditionally",r);var c=0;if(o+c<0)return!0;if(this._getCharCount(r,",")<10){for(var l=r.getElementsByTagName("\
p").length,u=r.getElementsByTagName("img").length,h=r.getElementsByTagName("li").length-100,g=r.getElementsByTagName("input").length,y=this._getTextDensity(r,["\
h1","h2","h3","h4","h5","h6"]),A=0,x=this._getAllNodesWithTag(r,["object","embed","iframe"]),N=0;N<x.length;N++){for(var w=0;w<x[N].attributes.length;w++)if(this.
_allowedVideoRegex.test(x[N].attributes[w].value))return!1;if(x[N].tagName==="object"&&this._allowedVideoRegex.test(x[N].innerHTML))return!1;A++}var P=this._getInnerText(
r);if(this.REGEXPS.adWords.test(P)||this.REGEXPS.loadingWords.test(P))return!0;var B=P.length,v=this._getLinkDensity(r),O=["SPAN","LI","TD"].concat(Array.from(this.
DIV_TO_P_ELEMS)),L=this._getTextDensity(r,O),U=this._hasAncestorTag(r,"figure"),f=(()=>{let p=[];return!U&&u>1&&l/u<.5&&p.push(`Bad p to img ratio (img=${u}, p=${l}\
)`),!n&&h>l&&p.push(`Too many li's outside of a list. (li=${h} > p=${l})`),g>Math.floor(l/3)&&p.push(`Too many inputs per p. (input=${g}, p=${l})`),!n&&!U&&y<.9&&
B<25&&(u===0||u>2)&&v>0&&p.push(`Suspiciously short. (headingDensity=${y}, img=${u}, linkDensity=${v})`),!n&&o<25&&v>.2+this._linkDensityModifier&&p.push(`Low w\
eight and a little linky. (linkDensity=${v})`),o>=25&&v>.5+this._linkDensityModifier&&p.push(`High weight and mostly links. (linkDensity=${v})`),(A===1&&B<75||A>
1)&&p.push(`Suspicious embed. (embedCount=${A}, contentLength=${B})`),u===0&&L===0&&p.push(`No useful content. (img=${u}, textDensity=${L})`),p.length?(this.log(
"Checks failed",p),!0):!1})();if(n&&f){for(var R=0;R<r.children.length;R++)if(r.children[R].children.length>1)return f;let p=r.getElementsByTagName("li").length;
if(u==p)return!1}return f}return!1})},_cleanMatchedNodes(e,t){for(var r=this._getNextNode(e,!0),i=this._getNextNode(e);i&&i!=r;)t.call(this,i,i.className+" "+i.
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
length,excerpt:r.excerpt,siteName:r.siteName||this._articleSiteName,publishedTime:r.publishedTime}}};typeof ve=="object"&&(ve.exports=Ot)});var Ht=he((Ds,Ne)=>{var Wt={unlikelyCandidates:/-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i,
okMaybeItsACandidate:/and|article|body|column|content|main|shadow/i};function Ri(e){return(!e.style||e.style.display!="none")&&!e.hasAttribute("hidden")&&(!e.hasAttribute(
"aria-hidden")||e.getAttribute("aria-hidden")!="true"||e.className&&e.className.includes&&e.className.includes("fallback-image"))}function $i(e,t={}){typeof t==
"function"&&(t={visibilityChecker:t});var r={minScore:20,minContentLength:140,visibilityChecker:Ri};t=Object.assign(r,t);var i=e.querySelectorAll("p, pre, artic\
le"),n=e.querySelectorAll("div > br");if(n.length){var s=new Set(i);[].forEach.call(n,function(o){s.add(o.parentNode)}),i=Array.from(s)}var a=0;return[].some.call(
i,function(o){if(!t.visibilityChecker(o))return!1;var c=o.className+" "+o.id;if(Wt.unlikelyCandidates.test(c)&&!Wt.okMaybeItsACandidate.test(c)||o.matches("li p"))
return!1;var l=o.textContent.trim().length;return l<t.minContentLength?!1:(a+=Math.sqrt(l-t.minContentLength),a>t.minScore)})}typeof Ne=="object"&&(Ne.exports=$i)});var jt=he((Ms,Gt)=>{var Ii=Ut(),Fi=Ht();Gt.exports={Readability:Ii,isProbablyReaderable:Fi}});import{lstat as Zt,readFile as er,readdir as tr,realpath as Ce}from"node:fs/promises";import{isAbsolute as Oe,join as Ue,posix as rr,relative as ir,sep as nr}from"node:path";
function Hi(e){let t=async r=>{let i=await Be(e,r);return i?er(i):null};return{bytes:t,text:async r=>(await t(r))?.toString("utf8")??null,has:async r=>await Be(
e,r)!==null,list:(r,i)=>We(r)?He(e,r,i):Promise.resolve([])}}function We(e){return e!==""&&!Oe(e)&&!e.includes("\0")&&!e.split(/[\\/]/).includes("..")}async function Be(e,t){
if(!We(t))return null;let r=Ue(e,t);if(!(await Zt(r).catch(()=>null))?.isFile())return null;let n=ir(await Ce(e),await Ce(r));return n===".."||n.startsWith(`..${nr}`)||
Oe(n)?null:r}async function He(e,t,r){let i=await tr(Ue(e,t),{withFileTypes:!0}).catch(()=>[]);return(await Promise.all(i.map(s=>{let a=rr.join(t,s.name);return s.
isDirectory()?He(e,a,r):s.isFile()&&s.name.endsWith(r)?[a]:[]}))).flat().sort()}var Ge="StrataBot",je={refuse:()=>null,pauseMs:0},Ve=e=>({refuse:()=>e,pauseMs:0});function Xe(e){let t=new Map,r=i=>{let{origin:n}=new URL(i),s=t.get(n)??sr(n,
e);return t.set(n,s),s};return{async admit(i){let n=(await r(i)).refuse(i);return n?$(i,n.reason,n.words):null},pauseMs:async i=>(await r(i)).pauseMs}}async function sr(e,t){
let r=`${e}/robots.txt`,{admit:i,...n}=t,s=await I(r,{...n,accept:"text/plain,*/*;q=0.5"});if(G(s))return s.reason==="not-text"||s.reason==="address"?je:Ve({reason:s.
reason,words:`its site's robots.txt ${s.words}`});if(s.status>=500)return Ve(ze(`its site's robots.txt answered ${s.status}`));if(s.status>=400)return je;let{default:a}=await import("./robots-parser-NIJJ7L7O.mjs"),
o=a(r,s.text);return{refuse:c=>o.isAllowed(c,Ge)===!1?ze("its robots.txt forbids it"):null,pauseMs:(o.getCrawlDelay(Ge)??0)*1e3}}function ze(e){return{reason:"f\
orbidden",words:e}}import{setTimeout as ar}from"node:timers/promises";var or=5e3;function qe(e){let t=new Map;return async(r,i)=>{let{host:n}=new URL(r),s=performance.now(),a=Math.
max(s,t.get(n)??0);t.set(n,a+Math.min(i,or)),await ar(a-s,void 0,e?{signal:e}:{})}}function tn(e={}){let r={rules:{trusted:new Set(e.trustedHosts),hosts:e.hosts},limits:e.limits??Fe,signal:e.signal},i=cr(Xe(r),e),n={...r,admit:i},s=e.browser===
void 0?De():e.browser,a=s?[]:["No browser was found: pages were read by plain HTTP."],o,c=()=>(o??=s?lr(s,r,a):Promise.resolve(null),o);return{async page(l){let[
u,h]=await Promise.all([c(),ur(l,n)]);return h||(u?u.open(l):Je(l,await I(l,n)))},fetch:async l=>Je(l,await I(l,n)),async feed(l){let h=await I(l,{...n,accept:"\
application/atom+xml,application/rss+xml,application/feed+json,text/xml,*/*;q=0.5"});return G(h)?h:Ye(l,h)??h},live:async()=>(await c())?.live(i)??null,notes:()=>[
...a],async close(){await(await o)?.close()}}}async function lr(e,t,r){try{return await Me({executable:e,...t})}catch(i){let n=String(i instanceof Error?i.message:
i).split(`
`,1)[0];return r.push(`The browser ${e} did not start (${n}): pages were read by plain HTTP.`),null}}function cr(e,{pauseMs:t,signal:r}){if(t===void 0)return e.
admit;let i=qe(r);return async n=>{let s=await e.admit(n);return s===null&&await i(n,Math.max(t,await e.pauseMs(n))),s}}async function ur(e,{rules:t,admit:r}){return await Ie(
e,t)===null?r(e):null}function Ye(e,t){return t.status>=400?$(e,"status",`answered ${t.status}`,t.status):null}function Je(e,t){if(G(t))return t;let r=Ye(e,t);if(r)
return r;let{url:i,status:n,type:s,text:a}=t;return{asked:e,url:i,status:n,type:s||"text/html",title:null,lang:null,html:a,by:"http"}}import{readFile as Qe}from"node:fs/promises";import{createRequire as hr}from"node:module";import{dirname as fr,join as Ze}from"node:path";var fe="Noto Sans KR";
function et(){let e=process.env.STRATA_PACKAGES??import.meta.url;return fr(hr(e).resolve("@fontsource/noto-sans-kr/unicode.json"))}var Ke;async function tt(e,t){
let r=mr(e),n=(await nt()).filter(s=>r.some(a=>it(s,a))).flatMap(s=>t.map(a=>dr(s,a)));return Promise.all(n)}async function rt(e){let t=await nt();return[...e.normalize(
"NFC")].filter(i=>{let n=i.codePointAt(0);return new RegExp("\\p{Cf}|\\p{M}","u").test(i)?!1:/\s/.test(i)||t.some(s=>it(s,n))}).join("").replace(/\s+/g," ").replace(
/\s+([.,!?])/g,"$1").trim()}function mr(e){return[...new Set(e)].map(t=>t.codePointAt(0))}function it(e,t){return e.ranges.some(([r,i])=>t>=r&&t<=i)}function nt(){
return Ke??=Qe(Ze(et(),"unicode.json"),"utf8").then(e=>Object.entries(JSON.parse(e)).map(([t,r])=>({id:t.replace(/[[\]]/g,""),ranges:r.split(",").map(gr)}))),Ke}
function gr(e){let[t="",r=t]=e.trim().slice(2).split("-");return[Number.parseInt(t,16),Number.parseInt(r,16)]}async function dr(e,t){let r=`noto-sans-kr-${e.id}\
-${t}-normal.woff2`;return{weight:t,ranges:e.ranges,data:await Qe(Ze(et(),"files",r))}}async function at(e,t){let{Renderer:r}=await import("@takumi-rs/core"),i=new r,n=await tt(`${e.join("")}\u2026- `,t);for(let{data:a,weight:o,ranges:c}of n)await i.
registerFont({name:fe,data:a,weight:o,style:"normal",unicodeRange:c});let s=(a,o)=>i.measure(a,{width:o,height:2e4});return{fit:a=>pr(a,s),png:(a,o)=>i.render(a,
{...o,format:"png"})}}async function pr(e,t){for(let i of[!1,!0]){let n=await br(e,i,t);if(n!==null)return st(e,{text:e.text,size:n,broken:i,cut:!1},t)}let r=await yr(
e,t);return st(e,{text:r,size:e.sizes.smallest,broken:!0,cut:!0},t)}async function br(e,t,r){for(let i=e.sizes.largest;;i=Math.max(e.sizes.smallest,Math.floor(i*
15/16))){let n=await me(e,{text:e.text,size:i,broken:t,cut:!1},r);if(ot(n,e))return i;if(i<=e.sizes.smallest)return null}}async function yr(e,t){let r=[...new Intl.
Segmenter("ko").segment(e.text)].map(a=>a.segment),i=a=>`${r.slice(0,a).join("").trimEnd()}\u2026`,n=0,s=r.length-1;for(;n<s;){let a=Math.ceil((n+s)/2),o={text:i(
a),size:e.sizes.smallest,broken:!0,cut:!0};ot(await me(e,o,t),e)?n=a:s=a-1}return _r(i(n))}function _r(e){let t=e.slice(0,-1),r=t.lastIndexOf(" ");return`${(r>t.
length-16&&r>t.length/2?t.slice(0,r):t).replace(/[\s,.;:·-]+$/u,"")}\u2026`}function ot(e,t){return e.width<=t.width&&e.height<=t.height&&e.lines<=(t.lines??1/0)}
async function me(e,t,r){let i=await r({type:"container",style:{display:"flex",width:e.width},children:[lt(e,t,"#000")]},e.width),s=(i.children[0]??i).runs.filter(
o=>o.text.trim()!==""),a=new Set(s.map(o=>Math.round(o.y)));return{width:Math.max(0,...s.map(o=>o.x+o.width)),height:a.size*t.size*e.lineHeight,lines:a.size}}async function st(e,t,r){
let{width:i,height:n,lines:s}=await me(e,t,r);return{...t,width:i,height:n,lines:s,node:a=>lt(e,t,a)}}function lt(e,t,r){return{type:"text",text:t.text,style:{color:r,
width:e.width,fontFamily:fe,fontWeight:e.weight,fontSize:t.size,lineHeight:e.lineHeight,letterSpacing:(e.letterSpacing??0)*t.size,wordBreak:"keep-all",overflowWrap:t.
broken?"anywhere":"normal",textWrap:t.cut?"wrap":"balance"}}}function un(e){return e.map(({from:r,to:i,text:n},s)=>{let a=n.replace(/\s+/g," ").replaceAll("-->","\u2192").trim();return`${s+1}
${ct(r)} --> ${ct(i)}
${a}
`}).join(`
`)}function hn(e){return e.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`).split(/\n[ \t]*\n/).flatMap(i=>{let n=i.trim().split(`
`),s=n.findIndex(l=>l.includes("-->")),[a,o]=(n[s]??"").split("-->").map(wr),c=n.slice(s+1).join(" ").trim();return a!=null&&o!=null&&o>a&&c?[{from:a,to:o,text:c}]:
[]}).toSorted((i,n)=>i.from-n.from)}function ct(e){let t=Math.round(e*1e3),r=(i,n,s)=>String(Math.floor(t/i)%n).padStart(s,"0");return`${r(36e5,100,2)}:${r(6e4,
60,2)}:${r(1e3,60,2)},${r(1,1e3,3)}`}function wr(e){let t=/(\d+):(\d{2}):(\d{2})[,.](\d{1,3})/.exec(e);if(!t)return null;let[r,i,n]=t.slice(1,4).map(Number);return r*
3600+i*60+n+ +`0.${t[4]}`}import{mkdtemp as Dr,rm as Mr,stat as Cr}from"node:fs/promises";import{tmpdir as Br}from"node:os";import{join as Or}from"node:path";var vr=40;async function F(e,t,r){let i=$e(e,t,{reject:!1,buffer:{stdout:!1,stderr:!0},maxBuffer:4194304,stdin:r.input===void 0?"ignore":"pipe",...r.input===void 0?
{}:{input:r.input},...r.cwd===void 0?{}:{cwd:r.cwd},...r.signal===void 0?{}:{cancelSignal:r.signal}}),n=Nr(i,r.line),{exitCode:s,isCanceled:a,code:o,stderr:c}=await i;
if(await n,s===0)return c;if(a)throw new Error(`${e} was stopped, as the run was.`);if(o==="ENOENT")throw new Error(`${e} was not found on this machine; \`strata\
 doctor\` says how to install it.`);let l=c.trim().split(`
`).slice(-vr).at(-1)??"";throw new Error(`${e} failed (exit code ${s??"none"}): ${l||"it said nothing"}`)}async function Nr(e,t){for await(let r of e)t?.(String(
r))}var Er=["-threads","1","-fflags","+bitexact","-flags:v","+bitexact","-flags:a","+bitexact","-map_metadata","-1","-map_chapters","-1"],ut=["-filter_threads","1",
"-filter_complex_threads","1"];async function ht(e,t,r,i){await F("ffmpeg",[...["-nostdin","-hide_banner","-loglevel","error","-nostats","-progress","pipe:1"],...ut,
...e,...Er,"-y",t],{cwd:r.folder,signal:r.signal,line:s=>{let a=/^out_time_us=(\d+)$/.exec(s)?.[1];a!==void 0&&i(Number(a)/1e6)}})}var Ar=30;function ft({integrated:e,
peak:t},r){return`volume=${Math.min(Ar,e-r).toFixed(2)}dB,alimiter=level=false:attack=5:release=50:limit=${(10**(t/20)).toFixed(4)}`}async function mt(e,t,r){let i=[
"-af","loudnorm=print_format=json","-f","null","-"],n=["-nostdin","-hide_banner","-nostats",...ut,"-f",t,"-i",e,...i],s=await F("ffmpeg",n,{cwd:r.folder,signal:r.
signal}),a=JSON.parse(/\{[^{}]*\}\s*$/.exec(s)?.[0]??"{}"),o=Number(a.input_i??Number.NaN);return Number.isFinite(o)?o:null}async function gt(e,{folder:t,signal:r}){
let i=Number.NaN;if(await F("ffprobe",["-v","error","-show_entries","format=duration","-of","csv=p=0",e],{cwd:t,signal:r,line:s=>i=Number(s)}),Number.isFinite(i))
return i;throw new Error(`${e} does not say how long it is.`)}import{writeFile as bt}from"node:fs/promises";import{join as yt}from"node:path";var dt={png:"png",jpg:"jpeg",webp:"webp"};async function Y(e){let{imageSize:t}=await import("./esm-EERHGA6L.mjs");try{let{type:r="",width:i,height:n}=t(e);
return Object.hasOwn(dt,r)?{format:dt[r],width:i,height:n}:null}catch{return null}}import{writeFile as ge}from"node:fs/promises";import{join as de}from"node:path";function pe({width:e,height:t}){let r=t>e,i=Math.round(t*(r?.16:.2));return{width:e,height:i,top:Math.round(t*(r?.68:.76))}}async function pt(e,t,r){let i=pe(t.
size),n=await Promise.all(e.map(async o=>({...o,text:await rt(o.text)}))),s=await at(n.map(o=>o.text),[500]);await ge(de(r,"caption-none.png"),await s.png(Sr(i),
i));for(let[o,{text:c}]of n.entries())await ge(de(r,`caption-${o}.png`),await Tr(c,i,t.colours,s));let a="captions.ffconcat";return await ge(de(r,a),xr(e,t.seconds)),
a}function xr(e,t){let r=["ffconcat version 1.0"],i=(s,a)=>{let o=Math.min(a,t)-n;o<=0||(r.push(`file caption-${s}.png`,`duration ${o.toFixed(3)}`),n+=o)},n=0;for(let[
s,{from:a,to:o}]of e.entries())i("none",a),i(String(s),o);return i("none",t),`${[...r,"file caption-none.png"].join(`
`)}
`}function Sr({width:e,height:t}){return{type:"container",style:{width:e,height:t},children:[]}}async function Tr(e,t,{ink:r,paper:i},n){let s=Math.round(t.width*
.09),a={width:t.width-2*s,height:t.height*.8},o=Math.min(t.width,t.height*4)*.046,c=await n.fit({text:e||" ",...a,weight:500,lineHeight:1.4,letterSpacing:-.01,sizes:{
largest:o,smallest:o*.55}}),l=Math.round(o*.5),u={position:"absolute",display:"flex",backgroundColor:i,borderRadius:l/2,left:s-l,width:a.width+2*l,top:0,height:Math.
ceil(c.height)+l,overflow:"hidden",paddingLeft:l,paddingTop:l/2},h=e?[{type:"container",style:u,children:[c.node(r)]}]:[];return n.png({type:"container",style:{
position:"relative",display:"flex",width:t.width,height:t.height},children:h},t)}var j=25,_t="#f3eee4",Pr={ink:"#2b2a27",paper:_t},Lr={integrated:-16,peak:-1.5};async function wt(e,t){let r=e.scenes.reduce((c,l)=>c+vt(l),0)/j,i=new be;await kr(
i,e,t.folder);let n=await Ir(i,e,r,t.folder),s=await Fr(i,e,r,t),a=["-map",n,...s===null?["-an"]:["-map",s]],o=["-filter_complex",i.graph.join(";")];return{args:[
...i.files,...o,...a,"-t",r.toFixed(3)],seconds:r}}var be=class{files=[];graph=[];#e=0;add(t,...r){return this.files.push(...r,"-i",t),this.#e++}};async function kr(e,t,r){
for(let[n,s]of t.scenes.entries()){let a=`scene-${n}`,o=await Y(s.picture);if(!o)throw new Error(`The picture of scene ${n+1} is no PNG, JPEG or WebP.`);await bt(
yt(r,a),s.picture),e.graph.push(`[${e.add(a,"-f",`${o.format}_pipe`)}:v]${$r(s,t)}[scene${n}]`)}let i=t.scenes.map((n,s)=>`[scene${s}]`).join("");e.graph.push(`${i}\
concat=n=${t.scenes.length}:v=1:a=0[pictures]`)}function vt({seconds:e}){return Math.max(1,Math.round(e*j))}var Rr=1.06;function $r(e,{size:t,background:r=_t}){
let i=vt(e),n=c=>2*Math.round(c*(e.pan?Rr:1)/2),[s,a]=[n(t.width),n(t.height)],o=c=>`scale=${s}:${a}:force_original_aspect_ratio=${c}:flags=bicubic+accurate_rnd\
+bitexact`;return[...e.fit==="contain"?[o("decrease"),`pad=${s}:${a}:(ow-iw)/2:(oh-ih)/2:${r.replace("#","0x")}`]:[o("increase"),`crop=${s}:${a}`],"format=yuv42\
0p","setsar=1",`loop=loop=${i-1}:size=1:start=0`,`setpts=N/${j}/TB`,`fps=${j}`,...e.pan?[`crop=${t.width}:${t.height}:(iw-ow)*(0.5-0.5*cos(PI*n/${i})):(ih-oh)*(\
n/${i})`]:[]].join(",")}async function Ir(e,{captions:t=[],colours:r=Pr,size:i},n,s){if(t.length===0)return"[pictures]";let a=await pt(t,{size:i,seconds:n,colours:r},
s);return e.graph.push(`[${e.add(a,"-f","concat")}:v]fps=${j},format=yuva420p[captions]`,`[pictures][captions]overlay=0:${pe(i).top}[shown]`),"[shown]"}async function Fr(e,{
voice:t,loudness:r=Lr},i,n){if(!t)return null;let s="voice";await bt(yt(n.folder,s),t);let a=Buffer.from(t.subarray(0,4)).toString("latin1")==="RIFF"?"wav":"mp3",
o=await mt(s,a,n),c=[...o===null?[]:[ft(r,o)],"aresample=48000","apad",`atrim=duration=${i.toFixed(3)}`,"asetpts=N/SR/TB"];return e.graph.push(`[${e.add(s,"-f",
a)}:a]${c.join(",")}[sound]`),"[sound]"}var Fn={story:{width:1080,height:1920},wide:{width:1920,height:1080}},Ur=["-c:v","libx264","-preset","veryfast","-crf","24","-maxrate","1500k","-bufsize","3000k",
"-profile:v","high","-pix_fmt","yuv420p","-g","125","-x264-params","threads=1:rc-lookahead=10:sync-lookahead=0"],Wr=["-c:a","aac","-b:a","96k","-ar","48000","-a\
c","1"];async function Dn(e){Hr(e);let t=await Dr(Or(Br(),"strata-film-"));try{let r={folder:t,signal:e.signal},{args:i,seconds:n}=await wt(e,r),s=o=>e.progress?.(
Math.min(1,o/n));await ht([...i,...Ur,...Wr,"-movflags","+faststart"],e.file,r,s),e.progress?.(1);let{size:a}=await Cr(e.file);return{seconds:await gt(e.file,r),
bytes:a}}finally{await Mr(t,{recursive:!0,force:!0})}}function Hr({scenes:e,size:t,background:r,colours:i}){if(e.length===0)throw new Error("A film needs at lea\
st one scene.");if(e.some(({seconds:n})=>!(n>0)))throw new Error("Every scene of a film needs `seconds` above 0.");if(t.width%2!==0||t.height%2!==0)throw new Error(
`A film of ${t.width} x ${t.height} cannot be made: H.264 needs even sides.`);for(let n of[r,i?.ink,i?.paper])if(n!==void 0&&!/^#[0-9a-f]{6}$/i.test(n))throw new Error(
`${JSON.stringify(n)} is no colour; expected one such as '#2b2a27'.`)}var K=Re(Qt(),1),Gr=64*1024;async function Cn(e){let t=e.replace(/^\ufeff/,"").replace(/\r\n?/g,`
`),r={data:{},body:t,bodyLine:1,problem:null};if(!/^---[ \t]*\n/.test(t))return r;let i=t.indexOf(`
`)+1,n=/^---[ \t]*(?:\n|$)/m.exec(t.slice(i));if(!n)return{...r,problem:"the front matter has no closing line ---"};if(n.index>Gr)return{...r,problem:"the front\
 matter is larger than 64 KiB"};let s=t.slice(i,i+n.index);return{body:t.slice(i+n.index+n[0].length),bodyLine:s.split(`
`).length+2,...await jr(s)}}async function jr(e){try{let t=await Vr(e);return t===null?{data:{},problem:null}:T(t)?{data:t,problem:null}:{data:{},problem:"the f\
ront matter is not a list of keys"}}catch(t){return{data:{},problem:t instanceof Error?t.message.split(`
`,1)[0]:String(t)}}}function T(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function Vr(e){return(0,K.parse)(e,{maxAliasCount:0,logLevel:"err\
or"})}async function Bn(e,t){return`---
${(0,K.stringify)(e,{lineWidth:0,aliasDuplicateObjects:!1})}---

${t.trim()}
`}async function On(e){return(await Nt()).parse(e)}async function Un(e){return(await Nt()).stringify(e)}async function Nt(){let[{remark:e},{default:t}]=await Promise.
all([import("./remark-CHMKZKAD.mjs"),import("./remark-gfm-XQBRILO6.mjs")]);return e().use(t).data("settings",{bullet:"-",emphasis:"_",rule:"-",listItemIndent:"\
one",resourceLink:!0})}async function Wn(e){let{toString:t}=await import("./mdast-util-to-string-QCOQNIKJ.mjs");return t(e,{includeImageAlt:!1})}async function Q(e,t){let{parseBuffer:r}=await import("./lib-3VZTMJE7.mjs"),{format:i}=await r(e,t,{duration:!0,skipCovers:!0});if(i.duration&&Number.isFinite(
i.duration))return i.duration;throw new Error(`This file (${e.length} bytes, ${t}) does not say how long it is.`)}import{setTimeout as zr}from"node:timers/promises";var b=class extends Error{constructor(t,r){super(t),this.name=r?"RetryRequest":"ServiceError"}},Xr=4,Et=12e4,ye=32*1024*1024;function Z({key:e},t=process.env){return!!t[e]?.
trim()}async function D(e,t,r,i){let n={...r.headers,...r.authorize(Jr(e,i.env))},s=new URL(t,i.url??qr(e,i.env)),a=i.refused?.(s);if(a)throw new b(`${e.name} w\
as not asked: ${a}`,!1);let o=performance.now()+(i.patienceMs??6e4);for(let c=1;;c+=1){let l=await Yr(e,s,{...r,headers:n},i.signal);if(l.ok){let g=await Kr(e,l);
return J(r.buys),{headers:l.headers,bytes:g}}let u=await Zr(e,l),h=ii(l.headers.get("retry-after"),c);if(!u.isPassing||c===Xr||performance.now()+h>o)throw new b(
u.words,u.isPassing);await zr(h,void 0,{signal:i.signal})}}function qr({key:e,url:t},r=process.env){return r[e.replace(/_API_KEY$/,"_BASE_URL")]||t}function Jr({
name:e,key:t},r=process.env){let i=r[t]?.trim();if(!i)throw new b(`${e} needs a key, and ${t} is not set: name it under \`secrets:\` in the agent's file (docs/sec\
rets.md)`,!1);if(!/^[\x21-\x7e]+$/.test(i))throw new b(`${t} holds spaces or other signs that no key of ${e} has`,!1);return i}async function Yr({name:e,key:t},r,{
body:i,headers:n},s){let a=AbortSignal.timeout(Et),o=s?AbortSignal.any([s,a]):a;try{return await fetch(r,{method:"POST",redirect:"error",headers:n,body:i,signal:o})}catch(c){
if(s?.aborted)throw c;let{cause:l,message:u}=c,h=a.aborted?`no answer within ${Et/1e3} s`:l instanceof Error?l.message:u;throw new b(`${e} could not be reached \
at ${r.host}: ${h}`,!0)}}async function Kr({name:e},t){let r=[],i=0;try{for await(let n of t.body??[]){if(i+=n.length,i>ye)break;r.push(n)}}catch(n){throw new b(
`the answer of ${e} was cut off: ${n.message}`,!0)}if(i>ye)throw new b(`the answer of ${e} is larger than ${ye} bytes`,!1);return Buffer.concat(r)}var Qr=new Set(
[408,429,500,502,503,504,529]);async function Zr(e,t){let{status:r}=t,{words:i,code:n}=ei(await t.text().catch(()=>"")),s=i?`: ${i}`:"";if(r===401)return{isPassing:!1,
words:`${e.name} does not accept the key in ${e.key} (401)${s}`};let a=Qr.has(r)&&n!=="insufficient_quota",o=a?"is busy":r===403?"refused this":"did not take th\
e request";return{isPassing:a,words:`${e.name} ${o} (${r})${s}`}}function ei(e){let t=ri(e);if(!T(t))return{words:e.slice(0,200).trim(),code:""};let r=t.error??
t.detail??t.errors,i=Array.isArray(r)?r:[r],n=T(r)&&typeof r.code=="string"?r.code:"";return{words:i.map(ti).filter(Boolean).join("; ").slice(0,400),code:n}}function ti(e){
if(!T(e))return typeof e=="string"?e:"";let t=e.message??e.msg,r=Array.isArray(e.loc)?`${e.loc.join(".")}: `:"";return typeof t=="string"?r+t:""}function ri(e){
try{return JSON.parse(e)}catch{return null}}function ii(e,t){let r=Number(e??Number.NaN);if(e!==null&&Number.isFinite(r))return Math.max(0,r*1e3);let i=Date.parse(
e??"");return Number.isNaN(i)?1e3*2**(t-1):Math.max(0,i-Date.now())}function M(e){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=n=>Buffer.from(e.subarray(n,n+4)).toString("latin1");if(e.length<44||r(0)!=="RIFF"||r(8)!==
"WAVE")throw new Error("This is no WAV file: it does not begin with RIFF and WAVE.");let i=null;for(let n=12;n+8<=e.length;){let s=t.getUint32(n+4,!0),a=n+8;if(r(
n)==="fmt "&&(i=ni(t,a)),r(n)==="data"&&i){let o=s===0||s===4294967295;return{...i,samples:e.subarray(a,o?e.length:a+s)}}n=a+s+s%2}throw new Error("This WAV fil\
e holds no samples.")}function ni(e,t){let r=e.getUint16(t,!0);if(r!==1&&r!==65534)throw new Error(`This WAV file is compressed (format ${r}); expected plain sa\
mples.`);return{channels:e.getUint16(t+2,!0),rate:e.getUint32(t+4,!0),bits:e.getUint16(t+14,!0)}}function C({rate:e,channels:t,bits:r,samples:i}){let n=Buffer.alloc(
44),s=t*r/8;return n.write("RIFF",0,"latin1"),n.writeUInt32LE(36+i.length,4),n.write("WAVEfmt ",8,"latin1"),n.writeUInt32LE(16,16),n.writeUInt16LE(1,20),n.writeUInt16LE(
t,22),n.writeUInt32LE(e,24),n.writeUInt32LE(e*s,28),n.writeUInt16LE(s,32),n.writeUInt16LE(r,34),n.write("data",36,"latin1"),n.writeUInt32LE(i.length,40),Buffer.
concat([n,i])}function qn({rate:e,channels:t,bits:r,samples:i}){return i.length/(e*t*(r/8))}function Jn(e,t){let[r]=e;if(!r)throw new Error("There is nothing to\
 join: no WAV was given.");let{rate:i,channels:n,bits:s}=r;if(e.some(c=>c.rate!==i||c.channels!==n||c.bits!==s))throw new Error("These WAV files differ in rate,\
 channels or bits: they cannot be joined.");let a=Buffer.alloc(Math.round(t*i)*n*(s/8)),o=Buffer.concat(e.flatMap((c,l)=>l===0?[c.samples]:[a,c.samples]));return{
rate:i,channels:n,bits:s,samples:o}}var _e={name:"OpenAI",key:"OPENAI_API_KEY",url:"https://api.openai.com"},At={voice:"sage",model:"gpt-4o-mini-tts"},xt={service:_e,async say({text:e,speed:t,format:r,
...i},n){let{voice:s=At.voice,model:a=At.model}=i,o=await Tt("/v1/audio/speech",{model:a,input:e,voice:s,response_format:r,speed:t},{model:a,characters:[...e].length},
n),c=r==="wav"?C(M(o)):o,l=r==="wav"?"audio/wav":"audio/mpeg";return J({model:a,seconds:await Q(c,l)}),{bytes:c,medium:l,by:`OpenAI ${s} (${a})`}}},si="gpt-imag\
e-1",ai="medium",St={service:_e,sizes:["1024x1024","1536x1024","1024x1536"],hasSeed:!1,async paint({prompt:e,avoid:t,size:r,format:i,model:n=si},s){let a=t?`${e}\


Not to be seen: ${t}.`:e,o=await Tt("/v1/images/generations",{model:n,prompt:a,n:1,size:r,quality:ai,output_format:i},{model:n,images:1},s);return{bytes:oi(o),seed:null,
by:`OpenAI ${n}`}}};function oi(e){let t=JSON.parse(Buffer.from(e).toString("utf8")),i=(T(t)&&Array.isArray(t.data)?t.data:[])[0];if(T(i)&&typeof i.b64_json=="s\
tring")return Buffer.from(i.b64_json,"base64");throw new b("OpenAI answered without a picture (data[0].b64_json)",!1)}async function Tt(e,t,r,i){let n={body:JSON.
stringify(t),headers:{"content-type":"application/json"},authorize:s=>({authorization:`Bearer ${s}`}),buys:r};return(await D(_e,e,n,i)).bytes}var Pt={name:"Stability",key:"STABILITY_API_KEY",url:"https://api.stability.ai"},Lt={service:Pt,sizes:["1:1","16:9","21:9","2:3","3:2","4:5","5:4","9:16","9:21"],
hasSeed:!0,async paint({prompt:e,avoid:t,size:r,seed:i,format:n,model:s="core"},a){let o=new FormData;o.set("prompt",e),t&&o.set("negative_prompt",t),o.set("asp\
ect_ratio",r),i!==void 0&&o.set("seed",String(i)),o.set("output_format",n);let c=`/v2beta/stable-image/generate/${encodeURIComponent(s)}`,{headers:l,bytes:u}=await D(
Pt,c,{body:o,headers:{accept:"image/*"},authorize:g=>({authorization:`Bearer ${g}`}),buys:{model:`stable-image-${s}`,images:1}},a);if(l.get("finish-reason")==="\
CONTENT_FILTERED")throw new b("Stability filtered the picture: what is asked for is against its rules",!1);let h=l.get("seed");return{bytes:u,seed:h===null?i??null:
Number(h),by:`Stability ${s}`}}};var ee={stability:Lt,openai:St},kt=4294967294;async function cs(e,t={}){let r=ee[e.painter??li(t.env)],i=e.format??"png",n=await r.paint({...ci(e,r),format:i},t),
{width:s,height:a}=await hi(n.bytes,i,r.service);return{...n,width:s,height:a,medium:`image/${i}`,alt:e.alt?.trim()||e.prompt}}function li(e){let t=Object.keys(
ee),r=t.find(n=>Z(ee[n].service,e));if(r)return r;let i=t.map(n=>ee[n].service.key).join(" or ");throw new b(`Nobody can paint: ${i} is not set. \`openCanvas\` dr\
aws without a key.`,!1)}function ci(e,{service:t,sizes:r,hasSeed:i}){let n=e.prompt.trim();if(!n)throw new Error("There is nothing to paint: the prompt is empty\
.");let{seed:s,avoid:a}=e;if(s!==void 0&&!i)throw new Error(`${t.name} takes no seed; leave \`seed\` out, or ask for another painter.`);if(s!==void 0&&!(Number.
isInteger(s)&&s>=0&&s<=kt))throw new Error(`\`seed\` is ${s}; expected a whole number from 0 to ${kt}.`);return{prompt:n,avoid:a,size:ui(r,e.width/e.height),seed:s,
...e.model?{model:e.model}:{}}}function ui(e,t){if(!(t>0))throw new Error("A picture needs a `width` and a `height` above 0.");let r=i=>{let[n,s]=i.split(/[x:]/).
map(Number);return Math.abs(Math.log(n/s/t))};return e.reduce((i,n)=>r(n)<r(i)?n:i)}async function hi(e,t,{name:r}){let i=await Y(e);if(i?.format===t)return i;let n=i?
`a ${i.format}`:"no picture";throw new b(`${r} answered with ${n}; expected a ${t}`,!1)}function te(e){let t=e.match(new RegExp("\\p{L}","gu"))?.length??0;return t===0?"und":(e.match(new RegExp("\\p{Script=Hangul}","gu"))?.length??0)/t>=.3?"ko":(e.
match(new RegExp("\\p{Script=Latin}","gu"))?.length??0)/t>=.6?"en":"und"}function hs(e,t){let r=new Intl.Segmenter(t==="und"?"en":t,{granularity:"sentence"});return fi(
[...r.segment(e)].map(i=>i.segment.trim()).filter(Boolean))}function fi(e){let t=[];for(let r of e)/^[”’"'」』)\]]+$/.test(r)&&t.length>0?t.push(t.pop()+r):
t.push(r);return t}function fs(e){return e.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}]+/gu)??[]}var Rt={name:"ElevenLabs",key:"ELEVENLABS_API_KEY",url:"https://api.elevenlabs.io"},$t={voice:"JBFqnCBsd6RMkjVDRZzb",model:"eleven_multilingual_v2"},mi={wav:"wa\
v_24000",mp3:"mp3_44100_128"},It={service:Rt,async say({text:e,language:t,speed:r,format:i,...n},s){let{voice:a=$t.voice,model:o=$t.model}=n,c=`/v1/text-to-spee\
ch/${encodeURIComponent(a)}?output_format=${mi[i]}`,l={text:e,model_id:o,...o.includes("multilingual_v2")?{}:{language_code:t},voice_settings:{speed:r}},{bytes:u}=await D(
Rt,c,{body:JSON.stringify(l),headers:{"content-type":"application/json",accept:i==="wav"?"audio/wav":"audio/mpeg"},authorize:g=>({"xi-api-key":g}),buys:{model:o,
characters:[...e].length}},s),h=`ElevenLabs ${a} (${o})`;return i==="wav"?{bytes:C(M(u)),medium:"audio/wav",by:h}:{bytes:u,medium:"audio/mpeg",by:h}}};import{mkdtemp as gi,readFile as di,rm as pi}from"node:fs/promises";import{tmpdir as bi}from"node:os";import{join as Ft}from"node:path";var yi={ko:"ko",en:"en-us"},_i=160,Dt={service:null,async say(e,{signal:t}){let r=e.voice??yi[e.language];return{bytes:await wi(e,r,t),medium:"audio/wav",by:`es\
peak-ng ${r}`}}};async function wi({text:e,speed:t,pitch:r},i,n){let s=await gi(Ft(bi(),"strata-voice-"));try{let a=Ft(s,"voice.wav"),o=["-v",i,"-s",String(Math.
round(_i*t)),"-p",String(r),"-b","1","-w",a,"--stdin"];return await F("espeak-ng",o,{input:vi(e),signal:n}),C(M(await di(a)))}finally{await pi(s,{recursive:!0,force:!0})}}
function vi(e){return e.replaceAll("[[","[ [")}var Bt={elevenlabs:It,openai:xt,"espeak-ng":Dt},Mt=4096;async function Ls(e,t={}){let r=e.speaker??Ni(t.env),i=Ei(e,r),n=await Bt[r].say(i,t);return{...n,seconds:await Q(
n.bytes,n.medium),language:i.language}}function Ni(e){return["elevenlabs","openai"].find(r=>Z(Bt[r].service,e))??"espeak-ng"}function Ei(e,t){let r=e.text.normalize(
"NFC").replace(/[\p{Cc}\s]+/gu," ").trim();if(!/[\p{L}\p{N}]/u.test(r))throw new Error("There is nothing to say: the text holds neither letters nor digits.");if(r.
length>Mt)throw new Error(`The text has ${r.length} characters; at most ${Mt} are spoken at once: speak it in parts.`);let i=e.format??"wav";if(i==="mp3"&&t==="\
espeak-ng")throw new Error("espeak-ng makes WAV files only; ask for `format: wav`.");return{text:r,language:e.language??(te(r)==="ko"?"ko":"en"),voice:e.voice,model:e.
model,speed:Ct(e.speed??1,[.7,1.2],"speed"),pitch:Math.round(Ct(e.pitch??50,[0,99],"pitch")),format:i}}function Ct(e,[t,r],i){if(e>=t&&e<=r)return e;throw new Error(
`\`${i}\` is ${e}; expected a number from ${t} to ${r}.`)}async function $s(e,t){let{parseFeed:r}=await import("./dist-G56JCRL6.mjs");try{let{format:i,feed:n}=r(t),s=i==="atom"?n.entries??[]:n.items??[],a=await Li(
t);return{title:we(n.title),items:s.map((o,c)=>Ai(o,e,a[c]))}}catch(i){let n=i instanceof Error?i.message.split(`
`,1)[0]:String(i);return $(e,"not-text",`is not a feed (${n})`)}}function Ai(e,t,r){return{title:we(e.title),url:xi(e,t),published:Si(e),summary:Ti(e),traffic:r?.
traffic??null,related:r?.related??[]}}function xi(e,t){let r=e.links?.find(n=>!n.rel||n.rel==="alternate")?.href,i=e.link??e.url??r;return i&&URL.canParse(i,t)?
new URL(i,t).href:null}function Si(e){let r=[e.pubDate,e.published,e.date_published,e.dc?.dates?.[0],e.updated].map(i=>Date.parse(i??"")).find(i=>!Number.isNaN(
i));return r===void 0?null:new Date(r).toISOString()}function Ti(e){let{content:t}=e,i=(typeof t=="object"&&"encoded"in t?t.encoded:void 0)??t;return[...[e.summary,
e.description,e.media?.groups?.[0]?.description,e.content_text],e.content_html,i].map(we).find(Boolean)??""}function we(e){return(typeof e=="object"?e.value??"":
e??"").replace(/<[^>]*>/g," ").replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g,(r,i)=>Pi[i]??" ").replace(/\s+/g," ").trim()}var Pi={lt:"<",gt:">",quot:'"',"#39":"'",
apos:"'",amp:"&"};async function Li(e){if(!e.includes("ht:approx_traffic")&&!e.includes("ht:news_item_url"))return[];let{DOMParser:t}=await import("./esm-2R6ZWJ6S.mjs");
return[...new t().parseFromString(e,"text/xml").querySelectorAll("item")].map(i=>({traffic:ki(i.getElementsByTagName("ht:approx_traffic")[0]?.textContent),related:[
...i.getElementsByTagName("ht:news_item_url")].map(n=>(n.textContent??"").trim()).filter(n=>URL.canParse(n))}))}function ki(e){let t=(e??"").replace(/\D/g,"");return t===
""?null:Number(t)}var Xt=Re(jt(),1);var Di=140;async function Mi(){let{parseHTML:e}=await import("./esm-2R6ZWJ6S.mjs");return{parseHTML:e}}async function Bs(e,t="text/html"){if(/^text\/(plain|markdown)$/.
test(t))return Vt({blocks:qt(e)});let{parseHTML:r}=await Mi(),{document:i}=r(e);if(!i.body)return null;let n=i.documentElement.getAttribute("lang"),s=V(i.title??
""),a=()=>r(`<html><body>${e.replace(/<(script|style|nav|footer)\b.*?<\/\1>/gis,"")}`),o=new Xt.Readability(i,{charThreshold:Di}).parse(),c=o?.content?r(`<html>\
<body>${o.content}</body></html>`):a();return Vt({title:V(o?.title??"")||s||null,byline:V(o?.byline??"")||null,declared:n,published:Oi(o?.publishedTime),blocks:Bi(
c.document.body)})}function Vt(e){let t=e.blocks.map(c=>c.text).join(`
`),r=t.match(/[\p{L}\p{N}]/gu)?.length??0;if(r===0)return null;let{title:i=null,byline:n=null,published:s=null,declared:a=null,blocks:o}=e;return{title:i,byline:n,
published:s,lang:Ci(a,t),blocks:o,size:r}}function Ci(e,t){let r=te(t);return r!=="en"||!e||/^en\b/i.test(e)||/^ko\b/i.test(e)?r:"und"}var zt={P:"paragraph",PRE:"\
paragraph",LI:"item",DT:"item",DD:"item",BLOCKQUOTE:"quote",H1:"heading",H2:"heading",H3:"heading",H4:"heading"};function Bi(e){let t=Object.keys(zt).join(",").
toLowerCase(),s=[...e.querySelectorAll(t)].filter(a=>!a.parentElement?.closest(t)).map(a=>({kind:zt[a.tagName.toUpperCase()]??"paragraph",text:V(a.textContent??
"")})).filter(a=>a.text!=="");return s.length>0?s:qt(e.textContent??"")}function qt(e){return e.split(/\r?\n\s*\r?\n/).map(V).filter(Boolean).map(r=>({kind:"par\
agraph",text:r}))}function V(e){return e.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g,"").replace(/[\p{Cc}\s]+/gu," ").trim()}
function Oi(e){let t=Date.parse(e??"");return Number.isNaN(t)?null:new Date(t).toISOString()}export{Hi as a,We as b,Xe as c,tn as d,fe as e,rt as f,at as g,un as h,hn as i,Fn as j,Dn as k,Cn as l,T as m,Vr as n,Bn as o,On as p,Un as q,Wn as r,Q as s,b as t,
M as u,C as v,qn as w,Jn as x,cs as y,te as z,hs as A,fs as B,Ls as C,$s as D,Mi as E,Bs as F};
