import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{f as he}from"./chunk-LHF2RC24.mjs";import"./chunk-6WZNAABB.mjs";var ce=class extends Error{constructor(e){super(e),this.name="DetectError"}},be=class extends Error{constructor(e){super(e),this.name="GenerateError"}},ye=class extends Error{constructor(e,t){
super(e,t),this.name="MalformedError"}},pe=class extends Error{constructor(e){super(e),this.name="ParseError"}};var La=e=>typeof e=="string",Ot=e=>typeof e=="number",Es=e=>typeof e=="boolean",D=e=>e!=null,Ra=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),d=e=>Ra(e)&&e.
constructor===Object,_a=new RegExp("^\\p{White_Space}*$","u"),O=e=>{if(!La(e)||e==="")return!1;let t=e.charCodeAt(0);return t>32&&t<127?!0:!_a.test(e)};var Ts=["https://schema.acast.com/1.0/","http://schema.acast.com/1.0/","https://schema.acast.com/1.0","http://schema.acast.com/1.0"],vs=["*.acast:showid","*.aca\
st:showurl","*.acast:settings","*.acast:importedfeed","*.acast:episodeid","*.acast:episodeurl"];var Ss=["http://webns.net/mvcb/","https://webns.net/mvcb/","http://webns.net/mvcb","https://webns.net/mvcb"],As=["*.admin:errorreportsto","*.admin:generatoragen\
t"];var Is=["http://www.w3.org/2007/app","https://www.w3.org/2007/app","http://www.w3.org/2007/app/","https://www.w3.org/2007/app/"],ks=["*.app:draft","*.app:edited"];var Cs=["http://arxiv.org/schemas/atom","https://arxiv.org/schemas/atom","http://arxiv.org/schemas/atom/","https://arxiv.org/schemas/atom/"],Os=["*.arxiv:affili\
ation","*.arxiv:comment","*.arxiv:journal_ref","*.arxiv:doi"];var Ps=["http://www.w3.org/2005/Atom","https://www.w3.org/2005/Atom","http://www.w3.org/2005/Atom/","https://www.w3.org/2005/Atom/","http://purl.org/atom/ns#","\
https://purl.org/atom/ns#"],Pt=["title","subtitle","rights","summary","content"],Me=e=>[`${e}.name`,`${e}.uri`,`${e}.url`,`${e}.email`],Ir=[...Me("author"),"cat\
egory",...Me("contributor"),"generator","icon","id","link","logo","rights","subtitle","tagline","title","updated","modified"],kr=[...Me("author"),"category","co\
ntent",...Me("contributor"),"id","link","published","issued","created","rights",...Me("source.author"),"source.category",...Me("source.contributor"),"source.gen\
erator","source.icon","source.id","source.link","source.logo","source.rights","source.subtitle","source.title","source.updated","source.modified","summary","tit\
le","updated","modified"],ja=e=>e.split(".").map(t=>`atom:${t}`).join("."),Fs=[...new Set([...Ir,...kr])].map(e=>`*.${ja(e)}`);var $s=["http://backend.userland.com/blogChannelModule","https://backend.userland.com/blogChannelModule","http://backend.userland.com/blogChannelModule/","https\
://backend.userland.com/blogChannelModule/"],Ls=["*.blogchannel:blogroll","*.blogchannel:blink","*.blogchannel:mysubscriptions"];var Rs=["http://creativecommons.org/ns#","https://creativecommons.org/ns#","http://web.resource.org/cc/","https://web.resource.org/cc/","http://web.resource.org\
/cc","https://web.resource.org/cc"],_s=["*.cc:license","*.cc:morepermissions","*.cc:attributionname","*.cc:attributionurl","*.cc:useguidelines","*.cc:permits","\
*.cc:requires","*.cc:prohibits","*.cc:jurisdiction","*.cc:legalcode","*.cc:deprecatedon"];var js=["http://purl.org/rss/1.0/modules/content/","https://purl.org/rss/1.0/modules/content/","http://purl.org/rss/1.0/modules/content","https://purl.org/rss/1\
.0/modules/content"],Ms=["*.content:encoded"];var Ds=["http://backend.userland.com/creativeCommonsRssModule","https://backend.userland.com/creativeCommonsRssModule","http://backend.userland.com/creativeComm\
onsRssModule/","https://backend.userland.com/creativeCommonsRssModule/","http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html","https://cyber.law.harv\
ard.edu/rss/creativeCommonsRssModule.html","http://cyber.law.harvard.edu/rss/creativeCommonsRssModule","https://cyber.law.harvard.edu/rss/creativeCommonsRssModu\
le"],qs=["*.creativecommons:license"];var Vs=["http://purl.org/dc/elements/1.1/","https://purl.org/dc/elements/1.1/","http://purl.org/dc/elements/1.1","https://purl.org/dc/elements/1.1","http://dubl\
incore.org/documents/dcmi-namespace/","https://dublincore.org/documents/dcmi-namespace/","http://dublincore.org/documents/dcmi-namespace","https://dublincore.or\
g/documents/dcmi-namespace","http://purl.org/dc/elements/1.0/","https://purl.org/dc/elements/1.0/","http://purl.org/dc/elements/1.0","https://purl.org/dc/elemen\
ts/1.0"],Us=["*.dc:title","*.dc:creator","*.dc:subject","*.dc:description","*.dc:publisher","*.dc:contributor","*.dc:date","*.dc:type","*.dc:format","*.dc:ident\
ifier","*.dc:source","*.dc:language","*.dc:relation","*.dc:coverage","*.dc:rights"];var Bs=["http://purl.org/dc/terms/","https://purl.org/dc/terms/","http://purl.org/dc/terms","https://purl.org/dc/terms","http://dublincore.org/documents/dcmi-te\
rms/","https://dublincore.org/documents/dcmi-terms/","http://dublincore.org/documents/dcmi-terms","https://dublincore.org/documents/dcmi-terms","http://dublinco\
re.org/specifications/dublin-core/dcmi-terms/","https://dublincore.org/specifications/dublin-core/dcmi-terms/","http://dublincore.org/specifications/dublin-core\
/dcmi-terms","https://dublincore.org/specifications/dublin-core/dcmi-terms"],Hs=["*.dcterms:abstract","*.dcterms:accrualmethod","*.dcterms:accrualperiodicity","\
*.dcterms:accrualpolicy","*.dcterms:alternative","*.dcterms:audience","*.dcterms:bibliographiccitation","*.dcterms:contributor","*.dcterms:coverage","*.dcterms:\
creator","*.dcterms:date","*.dcterms:description","*.dcterms:educationlevel","*.dcterms:extent","*.dcterms:format","*.dcterms:hasformat","*.dcterms:haspart","*.\
dcterms:hasversion","*.dcterms:identifier","*.dcterms:instructionalmethod","*.dcterms:language","*.dcterms:license","*.dcterms:mediator","*.dcterms:medium","*.d\
cterms:provenance","*.dcterms:publisher","*.dcterms:relation","*.dcterms:rightsholder","*.dcterms:source","*.dcterms:spatial","*.dcterms:subject","*.dcterms:tem\
poral","*.dcterms:title","*.dcterms:type","*.dcterms:accessrights","*.dcterms:available","*.dcterms:conformsto","*.dcterms:created","*.dcterms:dateaccepted","*.\
dcterms:datecopyrighted","*.dcterms:datesubmitted","*.dcterms:isformatof","*.dcterms:ispartof","*.dcterms:isreferencedby","*.dcterms:isreplacedby","*.dcterms:is\
requiredby","*.dcterms:issued","*.dcterms:isversionof","*.dcterms:modified","*.dcterms:references","*.dcterms:replaces","*.dcterms:requires","*.dcterms:rights",
"*.dcterms:tableofcontents","*.dcterms:valid"];var Gs=["https://feed.press/xmlns","http://feed.press/xmlns","https://feed.press/xmlns/","http://feed.press/xmlns/","https://feedpress.com/xmlns","http://feedpr\
ess.com/xmlns","https://feedpress.com/xmlns/","http://feedpress.com/xmlns/","http://feedpress.it/xmlns","https://feedpress.it/xmlns","http://feedpress.it/xmlns/",
"https://feedpress.it/xmlns/"],Xs=["*.feedpress:link","*.feedpress:newsletterid","*.feedpress:locale","*.feedpress:podcastid","*.feedpress:cssfile"];var zs=["http://www.w3.org/2003/01/geo/wgs84_pos#","https://www.w3.org/2003/01/geo/wgs84_pos#"],Ys=["*.geo:lat","*.geo:long","*.geo:alt"];var Ws=["http://www.georss.org/georss","http://www.georss.org/georss/","https://www.georss.org/georss","https://www.georss.org/georss/"],Js=["*.georss:point","*\
.georss:line","*.georss:polygon","*.georss:box","*.georss:featuretypetag","*.georss:relationshiptag","*.georss:featurename","*.georss:elev","*.georss:floor","*.\
georss:radius"];var Ks=["https://www.google.com/schemas/play-podcasts/1.0/","http://www.google.com/schemas/play-podcasts/1.0/","https://www.google.com/schemas/play-podcasts/1.0",
"http://www.google.com/schemas/play-podcasts/1.0","https://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd","http://www.google.com/schemas/play-podca\
sts/1.0/play-podcasts.xsd"],Qs=["*.googleplay:author","*.googleplay:description","*.googleplay:email","*.googleplay:block","*.googleplay:explicit","*.googleplay\
:image","*.googleplay:new-feed-url","*.googleplay:category"];var Zs=["http://www.itunes.com/dtds/podcast-1.0.dtd","https://www.itunes.com/dtds/podcast-1.0.dtd"],ei=["*.itunes:author","*.itunes:title","*.itunes:duration","\
*.itunes:explicit","*.itunes:episode","*.itunes:season","*.itunes:episodetype","*.itunes:block","*.itunes:summary","*.itunes:subtitle","*.itunes:keywords","*.it\
unes:name","*.itunes:email","*.itunes:type","*.itunes:new-feed-url","*.itunes:complete","*.itunes:applepodcastsverify"];var ti=["http://search.yahoo.com/mrss/","https://search.yahoo.com/mrss/","http://search.yahoo.com/mrss","https://search.yahoo.com/mrss","http://video.search.yah\
oo.com/mrss","http://video.search.yahoo.com/mrss/","https://video.search.yahoo.com/mrss","https://video.search.yahoo.com/mrss/","http://www.rssboard.org/media-r\
ss","http://www.rssboard.org/media-rss/","https://www.rssboard.org/media-rss","https://www.rssboard.org/media-rss/","http://search.yahoo.com/searchmonkey/media/",
"https://search.yahoo.com/searchmonkey/media/","http://search.yahoo.com/searchmonkey/media","https://search.yahoo.com/searchmonkey/media","http://tools.search.y\
ahoo.com/mrss/","https://tools.search.yahoo.com/mrss/","http://tools.search.yahoo.com/mrss","https://tools.search.yahoo.com/mrss"],ri=["*.media:rating","*.media\
:adult","*.media:title","*.media:description","*.media:category","*.media:hash","*.media:credit","*.media:copyright","*.media:text","*.media:restriction","*.med\
ia:keywords","*.media:comment","*.media:response","*.media:backlink","*.media:license","*.media:location","*.media:param","*.media:scene.scenetitle","*.media:sc\
ene.scenedescription","*.media:scene.scenestarttime","*.media:scene.sceneendtime"];var si=["http://a9.com/-/spec/opensearch/1.1/","https://a9.com/-/spec/opensearch/1.1/","http://a9.com/-/spec/opensearch/1.0/","https://a9.com/-/spec/opensearch/\
1.0/","http://a9.com/-/spec/opensearchrss/1.0/","https://a9.com/-/spec/opensearchrss/1.0/"],ii=["*.opensearch:totalresults","*.opensearch:startindex","*.opensea\
rch:itemsperpage"];var ni=["http://madskills.com/public/xml/rss/module/pingback/","https://madskills.com/public/xml/rss/module/pingback/","http://madskills.com/public/xml/rss/modu\
le/pingback","https://madskills.com/public/xml/rss/module/pingback"],oi=["*.pingback:server","*.pingback:target","*.pingback:to"];var ai=["https://podcastindex.org/namespace/1.0","http://podcastindex.org/namespace/1.0","https://podcastindex.org/namespace/1.0/","http://podcastindex.org/name\
space/1.0/","https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"],ci=["*.podcast:locked","*.podcast:funding","*.podcast:soundbite","*.p\
odcast:person","*.podcast:location","*.podcast:season","*.podcast:episode","*.podcast:trailer","*.podcast:license","*.podcast:guid","*.podcast:medium","*.podcas\
t:contentlink","*.podcast:block","*.podcast:txt","*.podcast:updatefrequency"];var pi=["http://prismstandard.org/namespaces/basic/3.0/","https://prismstandard.org/namespaces/basic/3.0/","http://prismstandard.org/namespaces/basic/3.0","http\
s://prismstandard.org/namespaces/basic/3.0","http://prismstandard.org/namespaces/basic/2.2/","https://prismstandard.org/namespaces/basic/2.2/","http://prismstan\
dard.org/namespaces/basic/2.2","https://prismstandard.org/namespaces/basic/2.2","http://prismstandard.org/namespaces/basic/2.1/","https://prismstandard.org/name\
spaces/basic/2.1/","http://prismstandard.org/namespaces/basic/2.1","https://prismstandard.org/namespaces/basic/2.1","http://prismstandard.org/namespaces/basic/2\
.0/","https://prismstandard.org/namespaces/basic/2.0/","http://prismstandard.org/namespaces/basic/2.0","https://prismstandard.org/namespaces/basic/2.0","http://\
prismstandard.org/namespaces/2.0/basic/","https://prismstandard.org/namespaces/2.0/basic/","http://prismstandard.org/namespaces/2.0/basic","https://prismstandar\
d.org/namespaces/2.0/basic","http://prismstandard.org/namespaces/1.2/basic/","https://prismstandard.org/namespaces/1.2/basic/","http://prismstandard.org/namespa\
ces/1.2/basic","https://prismstandard.org/namespaces/1.2/basic","http://prismstandard.org/namespaces/1.1/basic/","https://prismstandard.org/namespaces/1.1/basic\
/","http://prismstandard.org/namespaces/1.1/basic","https://prismstandard.org/namespaces/1.1/basic","http://prismstandard.org/namespaces/1.0/basic/","https://pr\
ismstandard.org/namespaces/1.0/basic/","http://prismstandard.org/namespaces/1.0/basic","https://prismstandard.org/namespaces/1.0/basic","http://purl.org/rss/1.0\
/modules/prism/","https://purl.org/rss/1.0/modules/prism/","http://purl.org/rss/1.0/modules/prism","https://purl.org/rss/1.0/modules/prism"],di=["*.prism:public\
ationname","*.prism:issn","*.prism:eissn","*.prism:isbn","*.prism:issueidentifier","*.prism:issuename","*.prism:issueteaser","*.prism:issuetype","*.prism:volume",
"*.prism:number","*.prism:edition","*.prism:aggregateissuenumber","*.prism:aggregationtype","*.prism:coverdate","*.prism:coverdisplaydate","*.prism:publicationd\
ate","*.prism:publicationdisplaydate","*.prism:creationdate","*.prism:modificationdate","*.prism:datereceived","*.prism:onsaledate","*.prism:onsaleday","*.prism\
:offsaledate","*.prism:killdate","*.prism:copyrightyear","*.prism:contenttype","*.prism:alternatetitle","*.prism:subtitle","*.prism:teaser","*.prism:keyword","*\
.prism:seriestitle","*.prism:seriesnumber","*.prism:bookedition","*.prism:nationalcatalognumber","*.prism:productcode","*.prism:uspsnumber","*.prism:publishingf\
requency","*.prism:channel","*.prism:subchannel1","*.prism:subchannel2","*.prism:subchannel3","*.prism:subchannel4","*.prism:section","*.prism:subsection1","*.p\
rism:subsection2","*.prism:subsection3","*.prism:subsection4","*.prism:corporateentity","*.prism:distributor","*.prism:sellingagency","*.prism:organization","*.\
prism:person","*.prism:platform","*.prism:originplatform","*.prism:device","*.prism:complianceprofile","*.prism:blogtitle","*.prism:blogurl","*.prism:link","*.p\
rism:url","*.prism:bytecount","*.prism:wordcount","*.prism:pagecount","*.prism:rating","*.prism:timeperiod","*.prism:versionidentifier","*.prism:ticker","*.pris\
m:academicfield","*.prism:event","*.prism:genre","*.prism:industry","*.prism:location","*.prism:object","*.prism:profession","*.prism:sport","*.prism:embargodat\
e","*.prism:copyright","*.prism:expirationdate","*.prism:rightsagent","*.prism:doi","*.prism:startingpage","*.prism:endingpage","*.prism:pagerange","*.prism:pag\
eprogressiondirection","*.prism:samplepagerange","*.prism:hasalternative","*.prism:hascorrection","*.prism:hastranslation","*.prism:isalternativeof","*.prism:is\
correctionof","*.prism:istranslationof","*.prism:supplementtitle","*.prism:supplementdisplayid","*.prism:supplementstartingpage"];var li=["http://podlove.org/simple-chapters","https://podlove.org/simple-chapters","http://podlove.org/simple-chapters/","https://podlove.org/simple-chapters/"];var mi=["http://www.rawvoice.com/rawvoiceRssModule/","https://www.rawvoice.com/rawvoiceRssModule/","http://www.rawvoice.com/rawvoiceRssModule","https://www.rawv\
oice.com/rawvoiceRssModule","https://blubrry.com/developer/rawvoice-rss","http://blubrry.com/developer/rawvoice-rss","https://blubrry.com/developer/rawvoice-rss\
/","http://blubrry.com/developer/rawvoice-rss/"],ui=["*.rawvoice:rating","*.rawvoice:liveembed","*.rawvoice:flashlivestream","*.rawvoice:httplivestream","*.rawv\
oice:shoutcastlivestream","*.rawvoice:livestream","*.rawvoice:location","*.rawvoice:frequency","*.rawvoice:mycast","*.rawvoice:metamark","*.rawvoice:donate","*.\
rawvoice:embed","*.rawvoice:ishd"];var fi=["http://www.w3.org/1999/02/22-rdf-syntax-ns#","https://www.w3.org/1999/02/22-rdf-syntax-ns#"],gi=["*.rdf:type","*.rdf:value"];var hi=["http://purl.org/rss/1.0/","https://purl.org/rss/1.0/","http://purl.org/rss/1.0","https://purl.org/rss/1.0"];var bi=["http://purl.org/rss/1.0/modules/slash/","https://purl.org/rss/1.0/modules/slash/","http://purl.org/rss/1.0/modules/slash","https://purl.org/rss/1.0/mod\
ules/slash"],yi=["*.slash:section","*.slash:department","*.slash:comments","*.slash:hit_parade"];var xi=["http://source.scripting.com/","https://source.scripting.com/","http://source.scripting.com","https://source.scripting.com"],wi=["*.source:account","*.s\
ource:url","*.source:startday","*.source:endday","*.source:filename","*.source:subscriptionlist","*.source:cloud","*.source:blogroll","*.source:self","*.source:\
markdown","*.source:outline","*.source:localtime","*.source:linkfull","*.source:inreplyto"];var Ni=["http://www.spotify.com/ns/rss","https://www.spotify.com/ns/rss","http://www.spotify.com/ns/rss/","https://www.spotify.com/ns/rss/"],Ei=["*.spotify:coun\
tryoforigin"];var Ti=["http://purl.org/rss/1.0/modules/syndication/","https://purl.org/rss/1.0/modules/syndication/","http://purl.org/rss/1.0/modules/syndication","https://pu\
rl.org/rss/1.0/modules/syndication"],vi=["*.sy:updateperiod","*.sy:updatefrequency","*.sy:updatebase"];var Si=["http://purl.org/syndication/thread/1.0","https://purl.org/syndication/thread/1.0","http://purl.org/syndication/thread/1.0/","https://purl.org/syndicati\
on/thread/1.0/","http://purl.org/rss/1.0/modules/threading/","https://purl.org/rss/1.0/modules/threading/","http://purl.org/rss/1.0/modules/threading","https://\
purl.org/rss/1.0/modules/threading"],Ai=["*.thr:total"];var Ii=["http://madskills.com/public/xml/rss/module/trackback/","https://madskills.com/public/xml/rss/module/trackback/","http://madskills.com/public/xml/rss/mo\
dule/trackback","https://madskills.com/public/xml/rss/module/trackback"],ki=["*.trackback:ping","*.trackback:about"];var Ci=["http://wellformedweb.org/CommentAPI/","https://wellformedweb.org/CommentAPI/","http://wellformedweb.org/CommentAPI","https://wellformedweb.org/CommentA\
PI"],Oi=["*.wfw:comment","*.wfw:commentrss"];var Pi=["http://www.youtube.com/xml/schemas/2015","https://www.youtube.com/xml/schemas/2015","http://www.youtube.com/xml/schemas/2015/","https://www.youtube.com\
/xml/schemas/2015/"],Fi=["*.yt:videoid","*.yt:channelid","*.yt:playlistid"];var Ae={trimValues:!1,processEntities:!1,htmlEntities:!1,parseTagValue:!1,parseAttributeValue:!1,alwaysCreateTextNode:!1,ignoreAttributes:!1,ignorePiTags:!0,ignoreDeclaration:!0,
attributeNamePrefix:"@",jPath:!1,transformTagName:e=>e.toLowerCase(),transformAttributeName:e=>e.toLowerCase()},De={processEntities:!0,ignoreAttributes:!1,suppressEmptyNode:!0,
suppressBooleanAttributes:!1,attributeNamePrefix:"@",format:!0,cdataPropName:"#cdata"},R={unrecognizedFeedFormat:"Unrecognized feed format",invalidFeedFormat:"I\
nvalid feed format",invalidOpmlFormat:"Invalid OPML format",invalidInputOpml:"Invalid input OPML",invalidInputAtom:"Invalid input Atom",invalidInputRss:"Invalid\
 input RSS",invalidInputJson:"Invalid input JSON"},Y={admin:Ss,atom:Ps,blogChannel:$s,app:Is,dc:Vs,sy:Ti,content:js,creativeCommons:Ds,slash:bi,itunes:Zs,podcast:ai,
psc:li,media:ti,georss:Ws,geo:zs,thr:Si,dcterms:Bs,wfw:Ci,source:xi,feedpress:Gs,yt:Pi,googleplay:Ks,spotify:Ni,rdf:fi,rss:hi,rawvoice:mi,cc:Rs,opensearch:si,arxiv:Cs,
pingback:ni,trackback:Ii,prism:pi,acast:Ts},qe=Object.entries(Y).reduce((e,[t,r])=>{for(let s of r){let n=s.toLowerCase();e[n]=t.toLowerCase()}return e},Object.
create(null)),Ve=[...vs,...As,...ks,...Os,...Fs,...Ls,..._s,...Ms,...qs,...Us,...Hs,...Xs,...Ys,...Js,...Qs,...ei,...ri,...ii,...oi,...ci,...di,...ui,...gi,...yi,
...wi,...Ei,...vi,...Ai,...ki,...Oi,...Fi];var Ma=/(?:^|[\s>])<(?:\w+:)?feed[\s>]/im,Da=/(<(?:\w+:)?(entry|title|link|id|updated|summary)[\s>])/i,mt=e=>{if(!O(e)||!Ma.test(e))return!1;let t=Y.atom.some(s=>e.
includes(s)),r=Da.test(e);return t||r};var $i=e=>{if(Ot(e))return Number.isNaN(e)?void 0:e;if(O(e)){let t=+e;return Number.isNaN(t)?void 0:t}},qa=new RegExp("^\\p{White_Space}*true\\p{White_Space}*$",
"iu"),Va=new RegExp("^\\p{White_Space}*false\\p{White_Space}*$","iu"),Li=e=>{if(Es(e))return e;if(O(e)){if(qa.test(e))return!0;if(Va.test(e))return!1}},Ri=e=>Array.
isArray(e)?e[0]:e;var _i=e=>e>=9&&e<=13||e===32||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288||e===65279,ji=e=>{if(e.length<2)return!1;let t=0,
r=e.length-1;for(;t<r&&_i(e.charCodeAt(t));)t++;for(;r>t&&_i(e.charCodeAt(r));)r--;let s=e.charCodeAt(t),n=e.charCodeAt(r);return s===123&&n===125||s===91&&n===
93};var p=(e,t=D)=>{let r=!1,s=!1;for(let o in e)if(t(e[o])?r=!0:s=!0,r&&s)break;if(!r)return;if(!s)return e;let n={};for(let o in e){let m=e[o];t(m)&&(n[o]=m)}return n};var Ua=String.prototype.codePointAt==null?(e,t)=>(e.charCodeAt(t)&64512)===55296?(e.charCodeAt(t)-55296)*1024+e.charCodeAt(t+1)-56320+65536:e.charCodeAt(t):(e,t)=>e.
codePointAt(t);var Mi;(function(e){e[e.XML=0]="XML",e[e.HTML=1]="HTML"})(Mi||(Mi={}));var Di;(function(e){e[e.UTF8=0]="UTF8",e[e.ASCII=1]="ASCII",e[e.Extensive=2]="Extensive",
e[e.Attribute=3]="Attribute",e[e.Text=4]="Text"})(Di||(Di={}));var Oe=e=>Ot(e)||O(e),ut=e=>e.charCodeAt(0)===64,a=e=>e?.["#text"]??e,q=(e,t)=>{if(d(e)){let r=t(e["@rdf:resource"]);if(D(r))return r;let s=t(e["@resource"]);if(D(
s))return s}return t(a(e))},u=(e,t)=>{if(!Array.isArray(e)||e.length===0)return;if(!t){let s=!1;for(let n of e)if(!D(n)){s=!0;break}if(!s)return e}let r=[];for(let s of e){
let n=t?t(s):s;D(n)&&r.push(n)}return r.length>0?r:void 0},Ui="<![CDATA[",Wa="]]>",Bi="<!--",Ja="-->",Ft=e=>{let t=e.indexOf("&");return t!==-1&&e.indexOf(";",t)!==
-1},Ka=e=>{let t=e.indexOf(Bi);if(t===-1)return e;let r="",s=0;for(;t!==-1;){r+=e.slice(s,t);let n=e.indexOf(Ja,t+4);if(n===-1)return e;s=n+3,t=e.indexOf(Bi,s)}
return r+=e.slice(s),r},Qa=e=>{let t=e.indexOf(Ui);if(t===-1)return Ft(e)?he(e):e;let r="",s=0;for(;t!==-1;){let o=e.slice(s,t);r+=Ft(o)?he(o):o;let m=e.indexOf(
Wa,t+9);if(m===-1)return Ft(e)?he(e):e;r+=e.slice(t+9,m),s=m+3,t=e.indexOf(Ui,s)}let n=e.slice(s);return r+=Ft(n)?he(n):n,r},i=e=>{if(typeof e=="string")return e===
""?void 0:Qa(Ka(e)).trim()||void 0;if(typeof e=="number")return e.toString()},F=e=>{if(typeof e=="string")return e===""?void 0:e.trim()||void 0;if(typeof e=="nu\
mber")return e.toString()},N=e=>$i(e),Za=new RegExp("^\\p{White_Space}*yes\\p{White_Space}*$","iu"),V=e=>Li(e),z=e=>{let t=V(e);if(t!==void 0)return t;if(O(e))return Za.
test(e)},S=(e,t)=>{let r=i(e);if(r!==void 0)return t?t(r):r},ec=e=>{if(Array.isArray(e))return e;if(!d(e))return;if(e.length)return Array.from(e);let t=Object.keys(
e);if(t.length!==0){for(let r=0;r<t.length;r++){let s=t[r],n=Number(s);if(!Number.isInteger(n)||n!==r)return}return Object.values(e)}},g=(e,t,r)=>{let s=ec(e);if(!s&&
D(e)&&(s=[e]),s)return u(tc(s,r),t)},tc=(e,t)=>t===void 0||t<0?e:t===0?[]:e.slice(0,t),re=e=>Ri(e),c=(e,t)=>t(re(e)),le=(e,t)=>{var r;if(!Oe(e))return;let s=(r=
i(e))===null||r===void 0?void 0:r.split(",");if(s)return u(s,t)},me=(e,t)=>{var r;if(!(!Array.isArray(e)||e.length===0))return(r=u(e,t))===null||r===void 0?void 0:
r.join()},rc=e=>{let t=p({type:b(e.type),href:b(e.href),title:b(e.title),media:b(e.media),charset:b(e.charset),alternate:U(e.alternate)});if(!t)return;let r="";
for(let s in t){let n=t[s];n!==void 0&&(r+=` ${s}="${n}"`)}return`<?xml-stylesheet${r}?>`},Ue=(e,t,r)=>{var s;let n=e.build(t);n.includes("&apos;")&&(n=n.replace(
/&apos;/g,"'"));let o='<?xml version="1.0" encoding="utf-8"?>';if(!(r==null||(s=r.stylesheets)===null||s===void 0)&&s.length)for(let m of r.stylesheets){let f=rc(
m);f&&(o+=`
${f}`)}return`${o}
${n}`},ne=e=>{if(!D(e))return;let t=typeof e=="string";if(t&&!O(e))return;let r=t?new Date(e):e;if(!Number.isNaN(r.getTime()))return r.toUTCString();if(t)return e},
A=e=>{if(!D(e))return;let t=typeof e=="string";if(t&&!O(e))return;let r=t?new Date(e):e;if(!Number.isNaN(r.getTime()))return r.toISOString();if(t)return e},oe=e=>{
if(typeof e=="boolean")return e},U=e=>{if(typeof e=="boolean")return e?"yes":"no"},ae=(e,t=!1)=>{let r=new Set,s=t?new Set:void 0,n=o=>{if(Array.isArray(o)){for(let m of o)
n(m);return}if(d(o))for(let m in o){if(s?.has(m))continue;s?.add(m);let f=ut(m)?m.slice(1):m,h=f.indexOf(":");h>0&&r.add(f.slice(0,h)),t&&n(o[m])}};return n(e),
r},sc=/[<>&]|]]>/,l=e=>{if(O(e))return sc.test(e)?{"#cdata":e.trim()}:e.trim()},C=e=>{let t=l(e);return!t||d(t)?t:{"#text":t}},b=e=>{if(O(e))return e.trim()},E=e=>{
if(typeof e=="number"&&Number.isFinite(e))return e},Or=(e,t)=>{let r=t(e);if(D(r))return{"@rdf:resource":r}},$t=(e,t)=>{if(!d(e))return;let r,s=ae(e,!0);for(let n in t)
s.has(n)&&(r||(r={}),r[`@xmlns:${n}`]=t[n][0]);return r},Be=e=>{let{namespaceUris:t,namespacePrefixes:r,primaryNamespaces:s}=e,n=new Set(s?.flatMap(h=>{var x;return((x=
t[h])===null||x===void 0?void 0:x.map(y=>y.toLowerCase()))??[]})),o=h=>{let x=h.trim().toLowerCase();return n.has(x)?"":r[x]},m=65536,f=h=>{let x=h.indexOf("<");
for(;x!==-1;){let y=h.charCodeAt(x+1);if(y!==63&&y!==33)return x;let w=h.startsWith("<!--",x)?h.indexOf("-->",x):h.indexOf(">",x);if(w===-1)return-1;x=h.indexOf(
"<",w)}return-1};return h=>{let x=new Map,y=new Set,w,T=!1,v=0,k=($,P)=>{if(!x.has($)){let _=o(P);_!==void 0&&(x.set($,_),_!==$&&(T=!0))}};if(h){let $=h.length>
m?h.slice(0,m):h,P=/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y,_=$.indexOf("xmlns:",f($));for(;_!==-1;){P.lastIndex=_+6;let M=P.exec($);if(M){let te=M[1].toLowerCase();
k(te,M[2]??M[3]),y.add(te)}_=$.indexOf("xmlns:",M?P.lastIndex:_+6)}}let I=($,P)=>{let _=$.charCodeAt(0);if(_!==120&&_!==88||typeof P!="string")return;let M=$.toLowerCase();
if(M==="xmlns"){v===1&&w===void 0&&(w=o(P),w&&(T=!0));return}if(M.startsWith("xmlns:")){let te=M.slice(6);y.delete(te)&&x.delete(te),k(te,P)}},L=($,P)=>{let _=$.
toLowerCase();if(!T)return _;let M=_.indexOf(":");if(M===-1)return P&&w?`${w}:${_}`:_;let te=_.slice(0,M);if(te==="xmlns"||te==="xml")return _;let Ar=x.get(te);
if(Ar===void 0)return _;let Ns=_.slice(M+1);return Ar===""?Ns:`${Ar}:${Ns}`};return{transformTagName:$=>(v++,L($,!0)),transformAttributeName:$=>`@${L($.slice(1),
!1)}`,attributeValueProcessor:($,P)=>(I($,P),P),updateTag:$=>{if(!T)return $;let P=$.indexOf(":");if(P===-1)return w?`${w}:${$}`:$;let _=$.slice(0,P),M=x.get(_);
if(M===void 0||M===_)return $;let te=$.slice(P+1);return M===""?te:`${M}:${te}`}}}},He=e=>{if(d(e))return e;if(!(!O(e)||!ji(e)))try{let t=JSON.parse(e);if(d(t))
return t}catch{}};var Hi=[...Ve,...Ir.map(e=>`feed.${e}`),...kr.map(e=>`feed.entry.${e}`)];var Gi=(e,t)=>{if(e instanceof URL&&t===void 0)return e;try{return new URL(e,t)}catch{}};var Ge=e=>{if(!d(e))return;let t={errorReportsTo:c(e["admin:errorreportsto"],r=>q(r,i)),generatorAgent:c(e["admin:generatoragent"],r=>q(r,i))};return p(t)};var ic=e=>{if(!d(e))return;let t={draft:c(e["app:draft"],r=>z(a(r)))};return p(t)},Xi=(e,t)=>{if(!d(e))return;let r={edited:c(e["app:edited"],s=>S(a(s),t?.parseDateFn)),
control:c(e["app:control"],ic)};return p(r)};var nc=e=>{if(!d(e))return;let t={term:i(e["@term"]),scheme:i(e["@scheme"]),label:i(e["@label"])};return p(t)},zi=e=>{if(!d(e))return;let t={affiliation:c(e["ar\
xiv:affiliation"],r=>i(a(r)))};return p(t)},Yi=e=>{if(!d(e))return;let t={comment:c(e["arxiv:comment"],r=>i(a(r))),journalRef:c(e["arxiv:journal_ref"],r=>i(a(r))),
doi:c(e["arxiv:doi"],r=>i(a(r))),primaryCategory:c(e["arxiv:primary_category"],nc)};return p(t)};var xe=e=>{if(!d(e))return;let t={license:c(e["cc:license"],r=>q(r,i)),morePermissions:c(e["cc:morepermissions"],r=>q(r,i)),attributionName:c(e["cc:attributionn\
ame"],r=>q(r,i)),attributionURL:c(e["cc:attributionurl"],r=>q(r,i)),useGuidelines:c(e["cc:useguidelines"],r=>q(r,i)),permits:c(e["cc:permits"],r=>q(r,i)),requires:c(
e["cc:requires"],r=>q(r,i)),prohibits:c(e["cc:prohibits"],r=>q(r,i)),jurisdiction:c(e["cc:jurisdiction"],r=>q(r,i)),legalcode:c(e["cc:legalcode"],r=>q(r,i)),deprecatedOn:c(
e["cc:deprecatedon"],r=>q(r,i))};return p(t)};var Xe=e=>{if(!d(e))return;let t={licenses:g(e["creativecommons:license"],r=>i(a(r)))};return p(t)};var we=(e,t)=>{if(!d(e))return;let r={titles:g(e["dc:title"],s=>i(a(s))),creators:g(e["dc:creator"],s=>i(a(s))),subjects:g(e["dc:subject"],s=>i(a(s))),descriptions:g(
e["dc:description"],s=>i(a(s))),publishers:g(e["dc:publisher"],s=>i(a(s))),contributors:g(e["dc:contributor"],s=>i(a(s))),dates:g(e["dc:date"],s=>S(a(s),t?.parseDateFn)),
types:g(e["dc:type"],s=>i(a(s))),formats:g(e["dc:format"],s=>i(a(s))),identifiers:g(e["dc:identifier"],s=>i(a(s))),sources:g(e["dc:source"],s=>i(a(s))),languages:g(
e["dc:language"],s=>i(a(s))),relations:g(e["dc:relation"],s=>i(a(s))),coverage:g(e["dc:coverage"],s=>i(a(s))),rights:g(e["dc:rights"],s=>i(a(s)))};return p(r)};var Ne=(e,t)=>{if(!d(e))return;let r={abstracts:g(e["dcterms:abstract"],s=>i(a(s))),accessRights:g(e["dcterms:accessrights"],s=>i(a(s))),accrualMethods:g(e["dct\
erms:accrualmethod"],s=>i(a(s))),accrualPeriodicities:g(e["dcterms:accrualperiodicity"],s=>i(a(s))),accrualPolicies:g(e["dcterms:accrualpolicy"],s=>i(a(s))),alternatives:g(
e["dcterms:alternative"],s=>i(a(s))),audiences:g(e["dcterms:audience"],s=>i(a(s))),available:g(e["dcterms:available"],s=>S(a(s),t?.parseDateFn)),bibliographicCitations:g(
e["dcterms:bibliographiccitation"],s=>i(a(s))),conformsTo:g(e["dcterms:conformsto"],s=>i(a(s))),contributors:g(e["dcterms:contributor"],s=>i(a(s))),coverages:g(
e["dcterms:coverage"],s=>i(a(s))),created:g(e["dcterms:created"],s=>S(a(s),t?.parseDateFn)),creators:g(e["dcterms:creator"],s=>i(a(s))),dateAccepted:g(e["dcterm\
s:dateaccepted"],s=>S(a(s),t?.parseDateFn)),dateCopyrighted:g(e["dcterms:datecopyrighted"],s=>S(a(s),t?.parseDateFn)),dates:g(e["dcterms:date"],s=>S(a(s),t?.parseDateFn)),
dateSubmitted:g(e["dcterms:datesubmitted"],s=>S(a(s),t?.parseDateFn)),descriptions:g(e["dcterms:description"],s=>i(a(s))),educationLevels:g(e["dcterms:education\
level"],s=>i(a(s))),extents:g(e["dcterms:extent"],s=>i(a(s))),formats:g(e["dcterms:format"],s=>i(a(s))),hasFormats:g(e["dcterms:hasformat"],s=>i(a(s))),hasParts:g(
e["dcterms:haspart"],s=>i(a(s))),hasVersions:g(e["dcterms:hasversion"],s=>i(a(s))),identifiers:g(e["dcterms:identifier"],s=>i(a(s))),instructionalMethods:g(e["d\
cterms:instructionalmethod"],s=>i(a(s))),isFormatOf:g(e["dcterms:isformatof"],s=>i(a(s))),isPartOf:g(e["dcterms:ispartof"],s=>i(a(s))),isReferencedBy:g(e["dcter\
ms:isreferencedby"],s=>i(a(s))),isReplacedBy:g(e["dcterms:isreplacedby"],s=>i(a(s))),isRequiredBy:g(e["dcterms:isrequiredby"],s=>i(a(s))),issued:g(e["dcterms:is\
sued"],s=>S(a(s),t?.parseDateFn)),isVersionOf:g(e["dcterms:isversionof"],s=>i(a(s))),languages:g(e["dcterms:language"],s=>i(a(s))),licenses:g(e["dcterms:license"],
s=>i(a(s))),mediators:g(e["dcterms:mediator"],s=>i(a(s))),mediums:g(e["dcterms:medium"],s=>i(a(s))),modified:g(e["dcterms:modified"],s=>S(a(s),t?.parseDateFn)),
provenances:g(e["dcterms:provenance"],s=>i(a(s))),publishers:g(e["dcterms:publisher"],s=>i(a(s))),references:g(e["dcterms:references"],s=>i(a(s))),relations:g(e["\
dcterms:relation"],s=>i(a(s))),replaces:g(e["dcterms:replaces"],s=>i(a(s))),requires:g(e["dcterms:requires"],s=>i(a(s))),rights:g(e["dcterms:rights"],s=>i(a(s))),
rightsHolders:g(e["dcterms:rightsholder"],s=>i(a(s))),sources:g(e["dcterms:source"],s=>i(a(s))),spatials:g(e["dcterms:spatial"],s=>i(a(s))),subjects:g(e["dcterm\
s:subject"],s=>i(a(s))),tableOfContents:g(e["dcterms:tableofcontents"],s=>i(a(s))),temporals:g(e["dcterms:temporal"],s=>i(a(s))),titles:g(e["dcterms:title"],s=>i(
a(s))),types:g(e["dcterms:type"],s=>i(a(s))),valid:g(e["dcterms:valid"],s=>S(a(s),t?.parseDateFn))};return p(r)};var ze=e=>{if(!d(e))return;let t={lat:c(e["geo:lat"],r=>N(a(r))),long:c(e["geo:long"],r=>N(a(r))),alt:c(e["geo:alt"],r=>N(a(r)))};return p(t)};var oc=/\s+/,Lt=(e,t)=>{if(!O(e))return;let r=e.split(oc),s=g(r,N);if(!s||s.length%2!==0||r.length!==s.length)return;let n=s.length/2;if(t?.min&&n<t?.min||t?.max&&
n>t?.max)return;let o=[];for(let m=0;m<s.length;m+=2){let f=s[m],h=s[m+1];D(f)&&D(h)&&o.push({lat:f,lng:h})}return o.length>0?o:void 0},ac=e=>{var t;return(t=Lt(
a(e),{min:1,max:1}))===null||t===void 0?void 0:t[0]},cc=e=>{let t=Lt(a(e),{min:2});if(D(t))return{points:t}},pc=e=>{let t=Lt(a(e),{min:4});if(D(t))return{points:t}},
dc=e=>{let t=Lt(a(e),{min:2,max:2}),r=t?.[0],s=t?.[1];if(D(r)&&D(s))return{lowerCorner:r,upperCorner:s}},Ee=e=>{if(!d(e))return;let t={point:c(e["georss:point"],
ac),line:c(e["georss:line"],cc),polygon:c(e["georss:polygon"],pc),box:c(e["georss:box"],dc),featureTypeTag:c(e["georss:featuretypetag"],r=>i(a(r))),relationshipTag:c(
e["georss:relationshiptag"],r=>i(a(r))),featureName:c(e["georss:featurename"],r=>i(a(r))),elev:c(e["georss:elev"],r=>N(a(r))),floor:c(e["georss:floor"],r=>N(a(r))),
radius:c(e["georss:radius"],r=>N(a(r)))};return p(t)};var Wi=e=>{if(d(e)&&e["@href"]){let r={href:i(e["@href"])};return p(r)}let t=a(e);if(t){let r={href:i(t)};return p(r)}},lc=e=>d(e)&&e["@text"]?i(e["@text"]):i(a(
e)),Ji=e=>{var t;let r=(t=a(e))===null||t===void 0?void 0:t.trim().toLowerCase();return r==="clean"?r:z(e)},Rt=e=>{if(!d(e))return;let t={author:c(e["googleplay\
:author"],r=>i(a(r))),description:c(e["googleplay:description"],r=>i(a(r))),explicit:c(e["googleplay:explicit"],Ji),block:c(e["googleplay:block"],r=>z(a(r))),image:c(
e["googleplay:image"],Wi)};return p(t)},_t=e=>{if(!d(e))return;let t={author:c(e["googleplay:author"],r=>i(a(r))),description:c(e["googleplay:description"],r=>i(
a(r))),explicit:c(e["googleplay:explicit"],Ji),block:c(e["googleplay:block"],r=>z(a(r))),image:c(e["googleplay:image"],Wi),newFeedUrl:c(e["googleplay:new-feed-u\
rl"],r=>i(a(r))),email:c(e["googleplay:email"],r=>i(a(r))),categories:g(e["googleplay:category"],lc)};return p(t)};var mc=new RegExp("^\\p{White_Space}*(explicit|yes)\\p{White_Space}*$","iu"),uc=/^(?:(\d+):)?(\d+):(\d+)$/,Ki=e=>{if(!d(e))return;let t={text:i(e["@text"]),categories:g(
e["itunes:category"],Ki)};return p(t)},fc=e=>{if(!d(e))return;let t={name:c(e["itunes:name"],r=>i(a(r))),email:c(e["itunes:email"],r=>i(a(r)))};return p(t)},Qi=e=>{
let t=V(e);if(t!==void 0)return t;if(typeof e=="string")return mc.test(e)},gc=e=>{let t=N(e);if(t!==void 0)return t;if(typeof e!="string")return;let r=e.match(uc);
if(r){let[,s,n,o]=r;return Number(s||0)*3600+Number(n)*60+Number(o)}},Zi=e=>{if(Oe(e))return i(e);if(d(e))return i(e["@href"])},jt=e=>{if(!d(e))return;let t={duration:c(
e["itunes:duration"],r=>gc(a(r))),image:c(e["itunes:image"],Zi),explicit:c(e["itunes:explicit"],r=>Qi(a(r))),author:c(e["itunes:author"],r=>i(a(r))),title:c(e["\
itunes:title"],r=>i(a(r))),episode:c(e["itunes:episode"],r=>N(a(r))),season:c(e["itunes:season"],r=>N(a(r))),episodeType:c(e["itunes:episodetype"],r=>i(a(r))),block:c(
e["itunes:block"],r=>z(a(r))),summary:c(e["itunes:summary"],r=>i(a(r))),subtitle:c(e["itunes:subtitle"],r=>i(a(r))),keywords:c(e["itunes:keywords"],r=>le(a(r),i))};
return p(t)},Mt=e=>{if(!d(e))return;let t={image:c(e["itunes:image"],Zi),explicit:c(e["itunes:explicit"],r=>Qi(a(r))),author:c(e["itunes:author"],r=>i(a(r))),title:c(
e["itunes:title"],r=>i(a(r))),type:c(e["itunes:type"],r=>i(a(r))),newFeedUrl:c(e["itunes:new-feed-url"],r=>i(a(r))),block:c(e["itunes:block"],r=>z(a(r))),complete:c(
e["itunes:complete"],r=>z(a(r))),applePodcastsVerify:c(e["itunes:applepodcastsverify"],r=>i(a(r))),categories:g(e["itunes:category"],Ki),owner:c(e["itunes:owner"],
fc),summary:c(e["itunes:summary"],r=>i(a(r))),subtitle:c(e["itunes:subtitle"],r=>i(a(r))),keywords:c(e["itunes:keywords"],r=>le(a(r),i))};return p(t)};var hc=e=>{let t={value:(r=>i(a(r)))(e),scheme:i(e?.["@scheme"])};return p(t)},bc=e=>{if(d(e)){if(e["media:rating"])return g(e["media:rating"],hc);if(e["media:a\
dult"])return[{value:V(a(e["media:adult"]))?"adult":"nonadult",scheme:"urn:simple"}]}},en=e=>{let t={value:(r=>i(a(r)))(e),type:i(e?.["@type"])};return p(t)},yc=e=>{
if(!d(e))return;let t={url:i(e["@url"]),height:N(e["@height"]),width:N(e["@width"]),time:i(e["@time"])};return p(t)},xc=e=>{let t={name:(r=>i(a(r)))(e),scheme:i(
e?.["@scheme"]),label:i(e?.["@label"])};return p(t)},wc=e=>{let t={value:(r=>i(a(r)))(e),algo:i(e?.["@algo"])};return p(t)},Nc=e=>{if(!d(e))return;let t={url:i(
e["@url"]),height:N(e["@height"]),width:N(e["@width"])};return p(t)},Ec=e=>{let t={value:(r=>i(a(r)))(e),role:i(e?.["@role"]),scheme:i(e?.["@scheme"])};return p(
t)},Tc=e=>{let t={value:(r=>i(a(r)))(e),url:i(e?.["@url"])};return p(t)},vc=e=>{let t={value:(r=>i(a(r)))(e),type:i(e?.["@type"]),lang:i(e?.["@lang"]),start:i(e?.["\
@start"]),end:i(e?.["@end"])};return p(t)},Sc=e=>{if(!d(e))return;let t={value:(r=>i(a(r)))(e),relationship:i(e["@relationship"]),type:i(e["@type"])};return p(t)},
Ac=e=>{if(!d(e))return;let t={starRating:c(e["media:starrating"],Ic),statistics:c(e["media:statistics"],kc),tags:c(e["media:tags"],Cc)};return p(t)},Ic=e=>{if(!d(
e))return;let t={average:N(e["@average"]),count:N(e["@count"]),min:N(e["@min"]),max:N(e["@max"])};return p(t)},kc=e=>{if(!d(e))return;let t={views:N(e["@views"]),
favorites:N(e["@favorites"])};return p(t)},Cc=e=>le(e,t=>{let r=t.split(":");return{name:i(r[0])??"",weight:N(r[1])??1}}),Oc=e=>g(e?.["media:comment"],t=>i(a(t))),
Pc=e=>{if(!d(e))return;let t={url:i(e["@url"]),width:N(e["@width"]),height:N(e["@height"]),params:g(e["media:param"],Fc)};return p(t)},Fc=e=>{if(!d(e))return;let t={
name:i(e["@name"]),value:(r=>i(a(r)))(e)};return p(t)},$c=e=>g(e?.["media:response"],t=>i(a(t))),Lc=e=>g(e?.["media:backlink"],t=>i(a(t))),Rc=e=>{if(!d(e))return;
let t={state:i(e["@state"]),reason:i(e["@reason"])};return p(t)},_c=e=>{if(!d(e))return;let t={type:i(e["@type"]),info:i(e["@info"]),price:N(e["@price"]),currency:i(
e["@currency"])};return p(t)},jc=e=>{let t={name:(r=>i(a(r)))(e),type:i(e?.["@type"]),href:i(e?.["@href"])};return p(t)},Mc=e=>{if(!d(e))return;let t={type:i(e["\
@type"]),lang:i(e["@lang"]),href:i(e["@href"])};return p(t)},Dc=e=>{if(!d(e))return;let t={type:i(e["@type"]),href:i(e["@href"])};return p(t)},qc=e=>{if(!d(e))return;
let t={status:i(e["@status"])};return p(t)},Vc=e=>{if(!d(e))return;let t={title:c(e.scenetitle,r=>i(a(r))),description:c(e.scenedescription,r=>i(a(r))),startTime:c(
e.scenestarttime,r=>i(a(r))),endTime:c(e.sceneendtime,r=>i(a(r)))};return p(t)},Uc=e=>g(e?.["media:scene"],Vc),Bc=e=>{if(Oe(e)||d(e)){let t={description:(r=>i(a(
r)))(e)};return p(t)}},Pr=e=>{if(!d(e))return;let t={ratings:bc(e),title:c(e["media:title"],en),description:c(e["media:description"],en),keywords:c(e["media:key\
words"],r=>le(a(r),i)),thumbnails:g(e["media:thumbnail"],yc),categories:g(e["media:category"],xc),hashes:g(e["media:hash"],wc),player:c(e["media:player"],Nc),credits:g(
e["media:credit"],Ec),copyright:c(e["media:copyright"],Tc),texts:g(e["media:text"],vc),restrictions:g(e["media:restriction"],Sc),community:c(e["media:community"],
Ac),comments:c(e["media:comments"],Oc),embed:c(e["media:embed"],Pc),responses:c(e["media:responses"],$c),backLinks:c(e["media:backlinks"],Lc),status:c(e["media:\
status"],Rc),prices:g(e["media:price"],_c),licenses:g(e["media:license"],jc),subTitles:g(e["media:subtitle"],Mc),peerLinks:g(e["media:peerlink"],Dc),locations:g(
e["media:location"],Bc),rights:c(e["media:rights"],qc),scenes:c(e["media:scenes"],Uc)};return p(t)},tn=e=>{if(!d(e))return;let t={url:i(e["@url"]),fileSize:N(e["\
@filesize"]),type:i(e["@type"]),medium:i(e["@medium"]),isDefault:V(e["@isdefault"]),expression:i(e["@expression"]),bitrate:N(e["@bitrate"]),framerate:N(e["@fram\
erate"]),samplingrate:N(e["@samplingrate"]),channels:N(e["@channels"]),duration:N(e["@duration"]),height:N(e["@height"]),width:N(e["@width"]),lang:i(e["@lang"]),
...Pr(e)};return p(t)},Hc=e=>{if(!d(e))return;let t={contents:g(e["media:content"],tn),...Pr(e)};return p(t)},Te=e=>{if(!d(e))return;let t={groups:g(e["media:gr\
oup"],Hc),contents:g(e["media:content"],tn),...Pr(e)};return p(t)};var Gc=e=>{if(!d(e))return;let t={role:i(e["@role"]),searchTerms:i(e["@searchterms"]),count:N(e["@count"]),startIndex:N(e["@startindex"]),startPage:N(e["@startp\
age"]),language:i(e["@language"]),inputEncoding:i(e["@inputencoding"]),outputEncoding:i(e["@outputencoding"])};return p(t)},Dt=e=>{if(!d(e))return;let t={totalResults:c(
e["opensearch:totalresults"],r=>N(a(r))),startIndex:c(e["opensearch:startindex"],r=>N(a(r))),itemsPerPage:c(e["opensearch:itemsperpage"],r=>N(a(r))),queries:g(e["\
opensearch:query"],Gc)};return p(t)};var qt=e=>{if(!d(e))return;let t={server:c(e["pingback:server"],r=>q(r,i)),target:c(e["pingback:target"],r=>q(r,i))};return p(t)},Vt=e=>{if(!d(e))return;let t={
to:c(e["pingback:to"],r=>q(r,i))};return p(t)};var Xc=e=>{if(!d(e))return;let t={start:c(e["@start"],i),title:c(e["@title"],i),href:c(e["@href"],i),image:c(e["@image"],i)};return p(t)},zc=e=>g(e?.["psc:chapt\
er"],Xc),Ut=e=>{if(!d(e))return;let t={chapters:c(e["psc:chapters"],zc)};return p(t)};var Yc=e=>le(e,N),Ye=e=>{if(!d(e))return;let t={section:c(e["slash:section"],r=>i(a(r))),department:c(e["slash:department"],r=>i(a(r))),comments:c(e["slash:comm\
ents"],r=>N(a(r))),hitParade:c(e["slash:hit_parade"],r=>Yc(a(r)))};return p(t)};var We=(e,t)=>{if(!d(e))return;let r={updatePeriod:c(e["sy:updateperiod"],s=>i(a(s))),updateFrequency:c(e["sy:updatefrequency"],s=>N(a(s))),updateBase:c(e["sy:u\
pdatebase"],s=>S(a(s),t?.parseDateFn))};return p(r)};var Wc=e=>{if(!d(e))return;let t={ref:i(e["@ref"]),href:i(e["@href"]),type:i(e["@type"]),source:i(e["@source"])};return p(t)},rn=(e,t)=>{if(!d(e))return;let r={
count:N(e["@thr:count"]),updated:S(e["@thr:updated"],t?.parseDateFn)};return p(r)},Bt=e=>{if(!d(e))return;let t={total:c(e["thr:total"],r=>N(a(r))),inReplyTos:g(
e["thr:in-reply-to"],Wc)};return p(t)};var Ht=e=>{if(!d(e))return;let t={ping:c(e["trackback:ping"],r=>q(r,i)),abouts:g(e["trackback:about"],r=>q(r,i))};return p(t)};var Je=e=>{if(!d(e))return;let t={comment:c(e["wfw:comment"],r=>i(a(r))),commentRss:c(e["wfw:commentrss"],r=>i(a(r)))};return p(t)};var de=e=>{if(!d(e))return;let t={lang:i(e["@xml:lang"]),base:i(e["@xml:base"]),space:i(e["@xml:space"]),id:i(e["@xml:id"])};return p(t)};var sn=e=>{if(!d(e))return;let t={videoId:c(e["yt:videoid"],r=>i(a(r))),channelId:c(e["yt:channelid"],r=>i(a(r)))};return p(t)},nn=e=>{if(!d(e))return;let t={channelId:c(
e["yt:channelid"],r=>i(a(r))),playlistId:c(e["yt:playlistid"],r=>i(a(r)))};return p(t)};var on=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",
Jc=on+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",Kc="["+on+"]["+Jc+"]*",Qc=new RegExp("^"+Kc+"$");function an(e,t){let r=[],s=t.exec(e);for(;s;){let n=[];n.
startIndex=t.lastIndex-s[0].length;let o=s.length;for(let m=0;m<o;m++)n.push(s[m]);r.push(n),s=t.exec(e)}return r}var Fr=function(e){let t=Qc.exec(e);return!(t===
null||typeof t>"u")};function cn(e){return typeof e<"u"}var ft=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],Gt=["__proto__","constructor","protot\
ype"];var Zc={allowBooleanAttributes:!1,unpairedTags:[]};function Xt(e,t){t=Object.assign({},Zc,t);let r=[],s=!1,n=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let o=0;o<e.
length;o++)if(e[o]==="<"&&e[o+1]==="?"){if(o+=2,o=pn(e,o),o.err)return o}else if(e[o]==="<"){let m=o;if(o++,e[o]==="!"){o=dn(e,o);continue}else{let f=!1;e[o]===
"/"&&(f=!0,o++);let h="";for(;o<e.length&&e[o]!==">"&&e[o]!==" "&&e[o]!=="	"&&e[o]!==`
`&&e[o]!=="\r";o++)h+=e[o];if(h=h.trim(),h[h.length-1]==="/"&&(h=h.substring(0,h.length-1),o--),!ap(h)){let w;return h.trim().length===0?w="Invalid space after \
'<'.":w="Tag '"+h+"' is an invalid name.",B("InvalidTag",w,W(e,o))}let x=rp(e,o);if(x===!1)return B("InvalidAttr","Attributes for '"+h+"' have open quote.",W(e,
o));let y=x.value;if(o=x.index,y[y.length-1]==="/"){let w=o-y.length;y=y.substring(0,y.length-1);let T=ln(y,t);if(T===!0)s=!0;else return B(T.err.code,T.err.msg,
W(e,w+T.err.line))}else if(f)if(x.tagClosed){if(y.trim().length>0)return B("InvalidTag","Closing tag '"+h+"' can't have attributes or invalid starting.",W(e,m));
if(r.length===0)return B("InvalidTag","Closing tag '"+h+"' has not been opened.",W(e,m));{let w=r.pop();if(h!==w.tagName){let T=W(e,w.tagStartPos);return B("Inv\
alidTag","Expected closing tag '"+w.tagName+"' (opened in line "+T.line+", col "+T.col+") instead of closing tag '"+h+"'.",W(e,m))}r.length==0&&(n=!0)}}else return B(
"InvalidTag","Closing tag '"+h+"' doesn't have proper closing.",W(e,o));else{let w=ln(y,t);if(w!==!0)return B(w.err.code,w.err.msg,W(e,o-y.length+w.err.line));if(n===
!0)return B("InvalidXml","Multiple possible root nodes found.",W(e,o));t.unpairedTags.indexOf(h)!==-1||r.push({tagName:h,tagStartPos:m}),s=!0}for(o++;o<e.length;o++)
if(e[o]==="<")if(e[o+1]==="!"){o++,o=dn(e,o);continue}else if(e[o+1]==="?"){if(o=pn(e,++o),o.err)return o}else break;else if(e[o]==="&"){let w=np(e,o);if(w==-1)
return B("InvalidChar","char '&' is not expected.",W(e,o));o=w}else if(n===!0&&!Ke(e[o]))return B("InvalidXml","Extra text at the end",W(e,o));e[o]==="<"&&o--}}else{
if(Ke(e[o]))continue;return B("InvalidChar","char '"+e[o]+"' is not expected.",W(e,o))}if(s){if(r.length==1)return B("InvalidTag","Unclosed tag '"+r[0].tagName+
"'.",W(e,r[0].tagStartPos));if(r.length>0)return B("InvalidXml","Invalid '"+JSON.stringify(r.map(o=>o.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}else
return B("InvalidXml","Start tag expected.",1);return!0}function Ke(e){return e===" "||e==="	"||e===`
`||e==="\r"}function pn(e,t){let r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){let s=e.substr(r,t-r);if(t>5&&s==="xml")return B("InvalidXml","XML declaration\
 allowed only at the start of the document.",W(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}function dn(e,t){if(e.length>t+5&&e[t+1]==="-"&&
e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&e[t+2]==="O"&&e[t+3]==="C"&&e[t+
4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===0))break}else if(e.length>t+9&&
e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]==="]"&&e[t+1]==="]"&&e[t+2]===
">"){t+=2;break}}return t}var ep='"',tp="'";function rp(e,t){let r="",s="",n=!1;for(;t<e.length;t++){if(e[t]===ep||e[t]===tp)s===""?s=e[t]:s!==e[t]||(s="");else if(e[t]===
">"&&s===""){n=!0;break}r+=e[t]}return s!==""?!1:{value:r,index:t,tagClosed:n}}function sp(e){let t=[],r=e.length,s=0;for(;s<r;){let n=s;for(;s<r&&Ke(e[s]);)s++;
if(s>=r)break;if(e[s]==="="){s=n+1;continue}let o=e.slice(n,s),m=s;for(;s<r&&!Ke(e[s])&&e[s]!=="=";)s++;let f=e.slice(m,s),h,x=s;for(;x<r&&Ke(e[x]);)x++;x<r&&e[x]===
"="&&(h=e.slice(s,x+1),s=x+1);let y,w,T=s;for(;T<r&&Ke(e[T]);)T++;if(T<r&&(e[T]==='"'||e[T]==="'")){let k=T+1,I=e.indexOf(e[T],k);I!==-1&&(y=e[T],w=e.slice(k,I),
s=I+1)}let v={startIndex:n};v[1]=o,v[2]=f,v[3]=h,v[4]=y!==void 0?!0:void 0,v[5]=y,v[6]=w,t.push(v)}return t}function ln(e,t){let r=sp(e),s={};for(let n=0;n<r.length;n++){
if(r[n][1].length===0)return B("InvalidAttr","Attribute '"+r[n][2]+"' has no space in starting.",gt(r[n]));if(r[n][3]!==void 0&&r[n][4]===void 0)return B("Inval\
idAttr","Attribute '"+r[n][2]+"' is without value.",gt(r[n]));if(r[n][3]===void 0&&!t.allowBooleanAttributes)return B("InvalidAttr","boolean attribute '"+r[n][2]+
"' is not allowed.",gt(r[n]));let o=r[n][2];if(!op(o))return B("InvalidAttr","Attribute '"+o+"' is an invalid name.",gt(r[n]));if(!Object.prototype.hasOwnProperty.
call(s,o))s[o]=1;else return B("InvalidAttr","Attribute '"+o+"' is repeated.",gt(r[n]))}return!0}function ip(e,t){let r=/\d/;for(e[t]==="x"&&(t++,r=/[\da-fA-F]/);t<
e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}function np(e,t){if(t++,e[t]===";")return-1;if(e[t]==="#")return t++,ip(e,t);let r=0;for(;t<
e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}function B(e,t,r){return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}function op(e){
return Fr(e)}function ap(e){return Fr(e)}function W(e,t){let r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}function gt(e){return e.
startIndex+e[1].length}var $r={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\
\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"};var ht={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},Lr={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",
raquo:"\xBB",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"};var Qe=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),cp=new Set("!?\\\\/[]$%{}^&*()<>|+");function mn(e){if(e[0]==="#")throw new Error(`[EntityRepl\
acer] Invalid character '#' in entity name: "${e}"`);for(let t of e)if(cp.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}\
"`);return e}function bt(...e){let t=Object.create(null);for(let r of e)if(r)for(let s of Object.keys(r)){let n=r[s];if(typeof n=="string")t[s]=n;else if(n&&typeof n==
"object"&&n.val!==void 0){let o=n.val;typeof o=="string"&&(t[s]=o)}}return t}var Pe="external",zt="base",Rr="all";function pp(e){return!e||e===Pe?new Set([Pe]):
e===Rr?new Set([Rr]):e===zt?new Set([zt]):Array.isArray(e)?new Set(e):new Set([Pe])}var J=Object.freeze({allow:0,leave:1,remove:2,throw:3}),dp=new Set([9,10,13]);
function lp(e){if(!e)return{xmlVersion:1,onLevel:J.allow,nullLevel:J.remove};let t=e.xmlVersion===1.1?1.1:1,r=J[e.onNCR]??J.allow,s=J[e.nullNCR]??J.remove,n=Math.
max(s,J.remove);return{xmlVersion:t,onLevel:r,nullLevel:n}}var Ze=class{constructor(t={}){this._limit=t.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||
0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof t.postCheck=="function"?t.postCheck:s=>s,this._limitTiers=pp(this._limit.applyLimitsTo??
Pe),this._numericAllowed=t.numericAllowed??!0,this._baseMap=bt(ht,t.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),
this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(t.remove&&Array.isArray(t.remove)?t.remove:[]),this._leaveSet=new Set(t.leave&&Array.isArray(
t.leave)?t.leave:[]);let r=lp(t.ncr);this._ncrXmlVersion=r.xmlVersion,this._ncrOnLevel=r.onLevel,this._ncrNullLevel=r.nullLevel,this._onExternalEntity=typeof t.
onExternalEntity=="function"?t.onExternalEntity:null,this._onInputEntity=typeof t.onInputEntity=="function"?t.onInputEntity:null}_applyRegistrationHook(t,r,s,n){
if(!t)return!0;let o=t(r,s);if(o===Qe.BLOCK)return!1;if(o===Qe.THROW)throw new Error(`[EntityDecoder] Registration of ${n} entity "&${r};" was rejected by hook`);
return!0}setExternalEntities(t){if(t)for(let n of Object.keys(t))mn(n);if(!this._onExternalEntity){this._externalMap=bt(t);return}let r=bt(t),s=Object.create(null);
for(let[n,o]of Object.entries(r))this._applyRegistrationHook(this._onExternalEntity,n,o,"external")&&(s[n]=o);this._externalMap=s}addExternalEntity(t,r){mn(t),typeof r==
"string"&&r.indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,t,r,"external")&&(this._externalMap[t]=r)}addInputEntities(t){if(this._totalExpansions=
0,this._expandedLength=0,!this._onInputEntity){this._inputMap=bt(t);return}let r=bt(t),s=Object.create(null);for(let[n,o]of Object.entries(r))this._applyRegistrationHook(
this._onInputEntity,n,o,"input")&&(s[n]=o);this._inputMap=s}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(t){
this._ncrXmlVersion=t===1.1?1.1:1}decode(t){if(typeof t!="string"||t.length===0||t.indexOf("&")===-1)return t;let r=t,s=[],n=t.length,o=0,m=0,f=this._maxTotalExpansions>
0,h=this._maxExpandedLength>0,x=f||h;for(;m<n;){if(t.charCodeAt(m)!==38){m++;continue}let w=m+1;for(;w<n&&t.charCodeAt(w)!==59&&w-m<=32;)w++;if(w>=n||t.charCodeAt(
w)!==59){m++;continue}let T=t.slice(m+1,w);if(T.length===0){m++;continue}let v,k;if(this._removeSet.has(T))v="",k===void 0&&(k=Pe);else if(this._leaveSet.has(T)){
m++;continue}else if(T.charCodeAt(0)===35){let I=this._resolveNCR(T);if(I===void 0){m++;continue}v=I,k=zt}else{let I=this._resolveName(T);v=I?.value,k=I?.tier}if(v===
void 0){m++;continue}if(m>o&&s.push(t.slice(o,m)),s.push(v),o=w+1,m=o,x&&this._tierCounts(k)){if(f&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))
throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(h){let I=v.length-(T.length+
2);if(I>0&&(this._expandedLength+=I,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this.
_expandedLength} > ${this._maxExpandedLength}`)}}}o<n&&s.push(t.slice(o));let y=s.length===0?t:s.join("");return this._postCheck(y,r)}_tierCounts(t){return this.
_limitTiers.has(Rr)?!0:this._limitTiers.has(t)}_resolveName(t){if(t in this._inputMap)return{value:this._inputMap[t],tier:Pe};if(t in this._externalMap)return{value:this.
_externalMap[t],tier:Pe};if(t in this._baseMap)return{value:this._baseMap[t],tier:zt}}_classifyNCR(t){return t===0?this._ncrNullLevel:t>=55296&&t<=57343||this._ncrXmlVersion===
1&&t>=1&&t<=31&&!dp.has(t)?J.remove:-1}_applyNCRAction(t,r,s){switch(t){case J.allow:return String.fromCodePoint(s);case J.remove:return"";case J.leave:return;case J.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${r}; (U+${s.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(s)}}_resolveNCR(t){let r=t.charCodeAt(1),s;if(r===120||r===88?s=parseInt(t.slice(2),16):s=parseInt(t.slice(1),10),Number.isNaN(s)||s<0||s>1114111)
return;let n=this._classifyNCR(s);if(!this._numericAllowed&&n<J.remove)return;let o=n===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,n);return this._applyNCRAction(
o,t,s)}};var un=e=>ft.includes(e)?"__"+e:e,mp={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,
allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},
tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,
unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(e,t,r){
return e},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:un};function up(e,t){if(typeof e!="string")return;let r=e.toLowerCase();
if(ft.some(s=>r===s.toLowerCase()))throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if(Gt.
some(s=>r===s.toLowerCase()))throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}function fn(e,t){
return typeof e=="boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,
appliesTo:"all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??
1e4),maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??
1e3),allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:fn(!0)}var gn=function(e){let t=Object.assign({},mp,e),r=[{value:t.
attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"textNodeName"},{value:t.cdataPropName,
name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(let{value:s,name:n}of r)s&&up(s,n);return t.onDangerousProperty===null&&(t.onDangerousProperty=
un),t.processEntities=fn(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.
map(s=>typeof s=="string"&&s.startsWith("*.")?".."+s.substring(2):s)),t};var Fe;typeof Symbol!="function"?Fe="@@xmlMetadata":Fe=Symbol("XML Node Metadata");var K=class{constructor(t){this.tagname=t,this.child=[],this[":@"]=Object.create(
null)}add(t,r){t==="__proto__"&&(t="#__proto__"),this.child.push({[t]:r})}addChild(t,r){t.tagname==="__proto__"&&(t.tagname="#__proto__"),t[":@"]&&Object.keys(t["\
:@"]).length>0?this.child.push({[t.tagname]:t.child,":@":t[":@"]}):this.child.push({[t.tagname]:t.child}),this.addStartIndex(r)}addStartIndex(t){t!==void 0&&(this.
child[this.child.length-1][Fe]={startIndex:t})}addEndIndex(t){let r=this.child[this.child.length-1];r!==void 0&&r[Fe]!==void 0&&r[Fe].endIndex===void 0&&(r[Fe].
endIndex=t)}static getMetaDataSymbol(){return Fe}};var bn=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
fp=bn+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",yn=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
gp=yn+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",_r=(e,t,r="")=>{let s=e.replace(":",""),n=t.replace(":",""),o=`[${s}][${n}]*`;return{name:new RegExp(`^[${e}\
][${t}]*$`,r),ncName:new RegExp(`^${o}$`,r),qName:new RegExp(`^${o}(?::${o})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}]+\
)*$`,r)}},hp=_r(bn,fp),bp=_r(yn,gp,"u"),xn=":A-Za-z_",yp=xn+"\\-\\.\\d",xp=_r(xn,yp),wn=(e="1.0",t=!1)=>t?xp:e==="1.1"?bp:hp;var jr=(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>wn(t,r).qName.test(e);var hn=["name","ncName","qName","nmToken","nmTokens"],Yt=(e,{xmlVersion:t="1.0",asciiOnly:r=!1,maxCacheSize:s=2048}={})=>{if(!hn.includes(e))throw new TypeError(
`Unknown production "${e}". Must be one of: ${hn.join(", ")}`);let n=wn(t,r)[e],o=new Map,m=f=>{let h=o.get(f);if(h!==void 0)return h;let x=n.test(f);return o.size<
s&&o.set(f,x),x};return m.reset=()=>{o=new Map},m};var xt=class{constructor(t,r){this.suppressValidationErr=!t,this.options=t,this.xmlVersion=r||1}setXmlVersion(t=1){this.xmlVersion=t}readDocType(t,r){let s=Object.
create(null),n=0;if(t[r+3]==="O"&&t[r+4]==="C"&&t[r+5]==="T"&&t[r+6]==="Y"&&t[r+7]==="P"&&t[r+8]==="E"){r=r+9;let o=1,m=!1,f=!1,h=null,x="";for(;r<t.length;r++){
if(h!==null){t[r]===h&&(h=null),x+=t[r];continue}if(!m&&!f&&(t[r]==='"'||t[r]==="'")){h=t[r],x+=t[r];continue}if(t[r]==="<"&&!f){if(m&&$e(t,"!ENTITY",r)){r+=7;let y,
w;if([y,w,r]=this.readEntityExp(t,r+1,this.suppressValidationErr),w.indexOf("&")===-1){if(this.options.enabled!==!1&&this.options.maxEntityCount!=null&&n>=this.
options.maxEntityCount)throw new Error(`Entity count (${n+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);s[y]=w,n++}}else if(m&&$e(t,"!ELEMENT",
r)){r+=8;let{index:y}=this.readElementExp(t,r+1);r=y}else if(m&&$e(t,"!ATTLIST",r))r+=8;else if(m&&$e(t,"!NOTATION",r)){r+=9;let{index:y}=this.readNotationExp(t,
r+1,this.suppressValidationErr);r=y}else if($e(t,"!--",r))f=!0;else throw new Error("Invalid DOCTYPE");o++,x=""}else if(t[r]===">"){if(f?t[r-1]==="-"&&t[r-2]===
"-"&&(f=!1,o--):o--,o===0)break}else t[r]==="["?m=!0:x+=t[r]}if(h!==null||o!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error("Invalid Tag instead of\
 DOCTYPE");return{entities:s,i:r}}readEntityExp(t,r){r=Q(t,r);let s=r;for(;r<t.length&&!/\s/.test(t[r])&&t[r]!=='"'&&t[r]!=="'";)r++;let n=t.substring(s,r);if(yt(
n,{xmlVersion:this.xmlVersion}),r=Q(t,r),!this.suppressValidationErr){if(t.substring(r,r+6).toUpperCase()==="SYSTEM")throw new Error("External entities are not \
supported");if(t[r]==="%")throw new Error("Parameter entities are not supported")}let o="";if([r,o]=this.readIdentifierVal(t,r,"entity"),this.options.enabled!==
!1&&this.options.maxEntitySize!=null&&o.length>this.options.maxEntitySize)throw new Error(`Entity "${n}" size (${o.length}) exceeds maximum allowed size (${this.
options.maxEntitySize})`);return r--,[n,o,r]}readNotationExp(t,r){r=Q(t,r);let s=r;for(;r<t.length&&!/\s/.test(t[r]);)r++;let n=t.substring(s,r);!this.suppressValidationErr&&
yt(n,{xmlVersion:this.xmlVersion}),r=Q(t,r);let o=t.substring(r,r+6).toUpperCase();if(!this.suppressValidationErr&&o!=="SYSTEM"&&o!=="PUBLIC")throw new Error(`E\
xpected SYSTEM or PUBLIC, found "${o}"`);r+=o.length,r=Q(t,r);let m=null,f=null;if(o==="PUBLIC")[r,m]=this.readIdentifierVal(t,r,"publicIdentifier"),r=Q(t,r),(t[r]===
'"'||t[r]==="'")&&([r,f]=this.readIdentifierVal(t,r,"systemIdentifier"));else if(o==="SYSTEM"&&([r,f]=this.readIdentifierVal(t,r,"systemIdentifier"),!this.suppressValidationErr&&
!f))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:n,publicIdentifier:m,systemIdentifier:f,index:--r}}readIdentifierVal(t,r,s){
let n="",o=t[r];if(o!=='"'&&o!=="'")throw new Error(`Expected quoted string, found "${o}"`);r++;let m=r;for(;r<t.length&&t[r]!==o;)r++;if(n=t.substring(m,r),t[r]!==
o)throw new Error(`Unterminated ${s} value`);return r++,[r,n]}readElementExp(t,r){r=Q(t,r);let s=r;for(;r<t.length&&!/\s/.test(t[r]);)r++;let n=t.substring(s,r);
if(!this.suppressValidationErr&&!jr(n,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${n}"`);r=Q(t,r);let o="";if(t[r]==="E"&&$e(t,"MPTY",
r))r+=4;else if(t[r]==="A"&&$e(t,"NY",r))r+=2;else if(t[r]==="("){r++;let m=r;for(;r<t.length&&t[r]!==")";)r++;if(o=t.substring(m,r),t[r]!==")")throw new Error(
"Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${t[r]}"`);return{elementName:n,contentModel:o.
trim(),index:r}}readAttlistExp(t,r){r=Q(t,r);let s=r;for(;r<t.length&&!/\s/.test(t[r]);)r++;let n=t.substring(s,r);for(yt(n,{xmlVersion:this.xmlVersion}),r=Q(t,
r),s=r;r<t.length&&!/\s/.test(t[r]);)r++;let o=t.substring(s,r);if(!yt(o,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid attribute name: "${o}"`);r=Q(t,r);
let m="";if(t.substring(r,r+8).toUpperCase()==="NOTATION"){if(m="NOTATION",r+=8,r=Q(t,r),t[r]!=="(")throw new Error(`Expected '(', found "${t[r]}"`);r++;let h=[];
for(;r<t.length&&t[r]!==")";){let x=r;for(;r<t.length&&t[r]!=="|"&&t[r]!==")";)r++;let y=t.substring(x,r);if(y=y.trim(),!yt(y,{xmlVersion:this.xmlVersion}))throw new Error(
`Invalid notation name: "${y}"`);h.push(y),t[r]==="|"&&(r++,r=Q(t,r))}if(t[r]!==")")throw new Error("Unterminated list of notations");r++,m+=" ("+h.join("|")+")"}else{
let h=r;for(;r<t.length&&!/\s/.test(t[r]);)r++;m+=t.substring(h,r);let x=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&
!x.includes(m.toUpperCase()))throw new Error(`Invalid attribute type: "${m}"`)}r=Q(t,r);let f="";return t.substring(r,r+8).toUpperCase()==="#REQUIRED"?(f="#REQU\
IRED",r+=8):t.substring(r,r+7).toUpperCase()==="#IMPLIED"?(f="#IMPLIED",r+=7):[r,f]=this.readIdentifierVal(t,r,"ATTLIST"),{elementName:n,attributeName:o,attributeType:m,
defaultValue:f,index:r}}},Q=(e,t)=>{for(;t<e.length&&/\s/.test(e[t]);)t++;return t};function $e(e,t,r){for(let s=0;s<t.length;s++)if(t[s]!==e[r+s+1])return!1;return!0}
function yt(e,t){if(jr(e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}var wp=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,
120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,
123632,124144,125264,130032],Wt=255,Jt=new Map,Nn=65535,En=1632,et=En,Np=Nn-En+1,Kt=new Uint8Array(Np).fill(Wt);for(let e of wp)for(let t=0;t<10;t++){let r=e+t;
r<=Nn?Kt[r-et]=t:Jt.set(r,t)}var Tn=48,vn=57,Sn=45,Qt=new Set([8722,65293,65123]);function Ep(e){if(typeof e!="string")return e;let t=e.length;if(t===0)return e;let r=-1;for(let n=0;n<t;n++){
let o=e.charCodeAt(n);if(!(o>=Tn&&o<=vn||o===Sn)){if(o<et){if(Qt.has(o)){r=n;break}continue}if(o>=55296&&o<=56319){if(n+1<t){let m=e.charCodeAt(n+1);if(m>=56320&&
m<=57343){let f=65536+(o-55296<<10)+(m-56320);if(Jt.has(f)){r=n;break}}}continue}if(Kt[o-et]!==Wt||Qt.has(o)){r=n;break}}}if(r===-1)return e;let s=[];r>0&&s.push(
e.slice(0,r));for(let n=r;n<t;n++){let o=e.charCodeAt(n);if(o>=Tn&&o<=vn||o===Sn){s.push(e[n]);continue}if(o<et){s.push(Qt.has(o)?"-":e[n]);continue}if(o>=55296&&
o<=56319){if(n+1<t){let f=e.charCodeAt(n+1);if(f>=56320&&f<=57343){let h=65536+(o-55296<<10)+(f-56320),x=Jt.get(h);if(x!==void 0){s.push(String.fromCharCode(x+48)),
n++;continue}}}s.push(e[n]);continue}if(Qt.has(o)){s.push("-");continue}let m=Kt[o-et];s.push(m!==Wt?String.fromCharCode(m+48):e[n])}return s.join("")}var An=Ep;var Tp=/^[-+]?0x[a-fA-F0-9]+$/,vp=/^0b[01]+$/,Sp=/^0o[0-7]+$/,Ap=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,Ip={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:"\
.",eNotation:!0,infinity:"original",unicode:!1};function Dr(e,t={}){if(t=Object.assign({},Ip,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;
if(t.skipLike!==void 0&&t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=An(r),r==="0"))return 0;if(t.hex&&Tp.test(r))return Mr(r,16);if(t.binary&&vp.test(
r))return Mr(r,2);if(t.octal&&Sp.test(r))return Mr(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return Cp(e,r,t);{let s=Ap.exec(r);if(s){let n=s[1]||
"",o=s[2],m=Op(s[3]),f=n?r[o.length+1]===".":r[o.length]===".";if(!t.leadingZeros&&(o.length>1||o.length===1&&!f))return e;{let h=Number(r),x=String(h);if(h===0)
return h;if(x.search(/[eE]/)!==-1)return t.eNotation?h:e;if(r.indexOf(".")!==-1)return x==="0"||x===m||x===`${n}${m}`?h:e;let y=o?m:r;return o?y===x||n+y===x?h:
e:y===x||y===n+x?h:e}}else return e}}else{let s=Number(r);return Number.isNaN(s)?e:Pp(e,s,t)}}var kp=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function Cp(e,t,r){
if(!r.eNotation)return e;let s=t.match(kp);if(s){let n=s[1]||"",o=s[3].indexOf("e")===-1?"E":"e",m=s[2],f=n?t[m.length+1]===o:t[m.length]===o;return m.length>1&&
f?e:m.length===1&&(s[3].startsWith(`.${o}`)||s[3][0]===o)?Number(t):m.length>0?r.leadingZeros&&!f?Number(t):e:Number(t)}else return e}function Op(e){if(e&&e.indexOf(
".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-1]==="."&&(e=e.substring(0,e.length-
1)),e}return e}function Mr(e,t){let r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(e,t);if(Number.parseInt)return Number.parseInt(e,t);
if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function Pp(e,t,r){let s=t===
1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"string":return s?"Infinity":"-Infinity";default:return e}}function qr(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(let r of e)if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}var se=class{constructor(t,r={},s){this.pattern=t,this.separator=r.separator||".",this.segments=this._parse(t),this.data=s,this._hasDeepWildcard=this.segments.some(
n=>n.type==="deep-wildcard"),this._hasAttributeCondition=this.segments.some(n=>n.attrName!==void 0),this._hasPositionSelector=this.segments.some(n=>n.position!==
void 0)}_parse(t){let r=[],s=0,n="";for(;s<t.length;)t[s]===this.separator?s+1<t.length&&t[s+1]===this.separator?(n.trim()&&(r.push(this._parseSegment(n.trim())),
n=""),r.push({type:"deep-wildcard"}),s+=2):(n.trim()&&r.push(this._parseSegment(n.trim())),n="",s++):(n+=t[s],s++);return n.trim()&&r.push(this._parseSegment(n.
trim())),r}_parseSegment(t){let r={type:"tag"},s=null,n=t,o=t.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(o&&(n=o[1]+o[3],o[2])){let y=o[2].slice(1,-1);y&&(s=y)}let m,
f=n;if(n.includes("::")){let y=n.indexOf("::");if(m=n.substring(0,y).trim(),f=n.substring(y+2).trim(),!m)throw new Error(`Invalid namespace in pattern: ${t}`)}let h,
x=null;if(f.includes(":")){let y=f.lastIndexOf(":"),w=f.substring(0,y).trim(),T=f.substring(y+1).trim();["first","last","odd","even"].includes(T)||/^nth\(\d+\)$/.
test(T)?(h=w,x=T):h=f}else h=f;if(!h)throw new Error(`Invalid segment pattern: ${t}`);if(r.tag=h,m&&(r.namespace=m),s)if(s.includes("=")){let y=s.indexOf("=");r.
attrName=s.substring(0,y).trim(),r.attrValue=s.substring(y+1).trim()}else r.attrName=s.trim();if(x){let y=x.match(/^nth\((\d+)\)$/);y?(r.position="nth",r.positionValue=
parseInt(y[1],10)):r.position=x}return r}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this.
_hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}};var tt=class{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,
this._sealed=!1}add(t){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(
t.pattern))return this;if(this._patterns.add(t.pattern),t.hasDeepWildcard()){let o=t.segments[t.segments.length-1];if(o&&o.type!=="deep-wildcard"&&o.tag!=="*"){
let m=o.tag;this._deepByTerminalTag.has(m)||this._deepByTerminalTag.set(m,[]),this._deepByTerminalTag.get(m).push(t)}else this._deepWildcards.push(t);return this}
let r=t.length,n=t.segments[t.segments.length-1]?.tag;if(!n||n==="*")this._wildcardByDepth.has(r)||this._wildcardByDepth.set(r,[]),this._wildcardByDepth.get(r).
push(t);else{let o=`${r}:${n}`;this._byDepthAndTag.has(o)||this._byDepthAndTag.set(o,[]),this._byDepthAndTag.get(o).push(t)}return this}addAll(t){for(let r of t)
this.add(r);return this}has(t){return this._patterns.has(t.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this.
_sealed}matchesAny(t){return this.findMatch(t)!==null}findMatch(t){let r=t.getDepth(),s=t.getCurrentTag(),n=`${r}:${s}`,o=this._byDepthAndTag.get(n);if(o){for(let h=0;h<
o.length;h++)if(t.matches(o[h]))return o[h]}let m=this._wildcardByDepth.get(r);if(m){for(let h=0;h<m.length;h++)if(t.matches(m[h]))return m[h]}let f=this._deepByTerminalTag.
get(s);if(f){for(let h=0;h<f.length;h++)if(t.matches(f[h]))return f[h]}for(let h=0;h<this._deepWildcards.length;h++)if(t.matches(this._deepWildcards[h]))return this.
_deepWildcards[h];return null}};var Vr=class{constructor(t){this._matcher=t}get separator(){return this._matcher.separator}getCurrentTag(){let t=this._matcher.path;return t.length>0?t[t.length-
1].tag:void 0}getCurrentNamespace(){let t=this._matcher.path;return t.length>0?t[t.length-1].namespace:void 0}getAttrValue(t){let r=this._matcher.path;if(r.length!==
0)return r[r.length-1].values?.[t]}hasAttr(t){let r=this._matcher.path;if(r.length===0)return!1;let s=r[r.length-1];return s.values!==void 0&&t in s.values}getAnyParentAttr(t){
return this._matcher.getAnyParentAttr(t)}hasAnyParentAttr(t){return this._matcher.hasAnyParentAttr(t)}getPosition(){let t=this._matcher.path;return t.length===0?
-1:t[t.length-1].position??0}getCounter(){let t=this._matcher.path;return t.length===0?-1:t[t.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(t,r=!0){return this._matcher.toString(t,r)}toArray(){return this._matcher.path.map(t=>t.tag)}matches(t){return this._matcher.
matches(t)}matchesAny(t){return t.matchesAny(this._matcher)}},ue=class{constructor(t={}){this.separator=t.separator||".",this.path=[],this.siblingStacks=[],this.
_pathStringCache=null,this._view=new Vr(this),this._keptAttrs=[]}push(t,r=null,s=null,n=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.
length-1].values=void 0);let o=this.path.length,m=this.siblingStacks[o];m||(m={counts:new Map,total:0},this.siblingStacks[o]=m);let f=s?`${s}:${t}`:t,h=m.counts.
get(f)||0,x=m.total;m.counts.set(f,h+1),m.total++;let y={tag:t,position:x,counter:h};s!=null&&(y.namespace=s),r!=null&&(y.values=r),this.path.push(y);let w=this.
path.length,T=n!==null?n.keep:null;if(T!=null&&T.length>0&&r)for(let v=0;v<T.length;v++){let k=T[v];r[k]!==void 0&&this._keptAttrs.push({depth:w,name:k,value:r[k]})}}pop(){
if(this.path.length===0)return;this._pathStringCache=null;let t=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.
length+1);let r=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=r;)this._keptAttrs.pop();return t}updateCurrent(t){
if(this.path.length>0){let r=this.path[this.path.length-1];t!=null&&(r.values=t)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(t){if(this.path.length!==0)return this.path[this.path.length-1].values?.[t]}hasAttr(t){
if(this.path.length===0)return!1;let r=this.path[this.path.length-1];return r.values!==void 0&&t in r.values}getAnyParentAttr(t){let r=this._keptAttrs;for(let s=r.
length-1;s>=0;s--)if(r[s].name===t)return r[s].value}hasAnyParentAttr(t){let r=this._keptAttrs;for(let s=r.length-1;s>=0;s--)if(r[s].name===t)return!0;return!1}getPosition(){
return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this.path.length}toString(t,r=!0){let s=t||this.separator;if(s===this.separator&&r===!0){if(this._pathStringCache!==
null)return this._pathStringCache;let o=this.path.map(m=>m.namespace?`${m.namespace}:${m.tag}`:m.tag).join(s);return this._pathStringCache=o,o}return this.path.
map(o=>r&&o.namespace?`${o.namespace}:${o.tag}`:o.tag).join(s)}toArray(){return this.path.map(t=>t.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=
[],this._keptAttrs=[]}matches(t){let r=t.segments;return r.length===0?!1:t.hasDeepWildcard()?this._matchWithDeepWildcard(r):this._matchSimple(r)}_matchSimple(t){
if(this.path.length!==t.length)return!1;for(let r=0;r<t.length;r++)if(!this._matchSegment(t[r],this.path[r],r===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(t){
let r=this.path.length-1,s=t.length-1;for(;s>=0&&r>=0;){let n=t[s];if(n.type==="deep-wildcard"){if(s--,s<0)return!0;let o=t[s],m=!1;for(let f=r;f>=0;f--)if(this.
_matchSegment(o,this.path[f],f===this.path.length-1)){r=f-1,s--,m=!0;break}if(!m)return!1}else{if(!this._matchSegment(n,this.path[r],r===this.path.length-1))return!1;
r--,s--}}return s<0}_matchSegment(t,r,s){if(t.tag!=="*"&&t.tag!==r.tag||t.namespace!==void 0&&t.namespace!=="*"&&t.namespace!==r.namespace||t.attrName!==void 0&&
(!s||!r.values||!(t.attrName in r.values)||t.attrValue!==void 0&&String(r.values[t.attrName])!==String(t.attrValue)))return!1;if(t.position!==void 0){if(!s)return!1;
let n=r.counter??0;if(t.position==="first"&&n!==0)return!1;if(t.position==="odd"&&n%2!==1)return!1;if(t.position==="even"&&n%2!==0)return!1;if(t.position==="nth"&&
n!==t.positionValue)return!1}return!0}matchesAny(t){return t.matchesAny(this)}snapshot(){return{path:this.path.map(t=>({...t})),siblingStacks:this.siblingStacks.
map(t=>t&&{counts:new Map(t.counts),total:t.total}),keptAttrs:this._keptAttrs.map(t=>({...t}))}}restore(t){this._pathStringCache=null,this.path=t.path.map(r=>({
...r})),this.siblingStacks=t.siblingStacks.map(r=>r&&{counts:new Map(r.counts),total:r.total}),this._keptAttrs=(t.keptAttrs||[]).map(r=>({...r}))}readOnly(){return this.
_view}};var Fp=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"</script closing tag",pattern:/<\/script[\s>]/i},
{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-\
handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"ht\
ml-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base hr\
ef= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing /\
 credential harvesting injection",pattern:/<form[\s>/]/i}],Le=Fp;var $p=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",
description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing i\
nstruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content\
 \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",
pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{
id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-bil\
lion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",
description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"\
<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--> closes an enclosing XML comment",pattern:/-->/},
{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],Re=$p;var Lp=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"\
xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"\
href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject \
embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to exte\
rnal resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate at\
tributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xli\
nkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascr\
ipt",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-e\
vent-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],Zt=Lp;var Rp=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-selec\
t",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"\
DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",
pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-fr\
om",description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modifica\
tion injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},
{id:"sql-tautology-string",description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"\
sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR\
 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},
{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"\
CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reco\
nnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}],wt=Rp;var _p=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-w\
indows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-enco\
ded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 truncates s\
trings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"\
Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"O\
R operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"\
Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for inj\
ection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"\
Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},
{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Abs\
olute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path \
injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",
pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Ur=_p;var jp=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},
{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos\
-nested-groups",description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternati\
on-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},
{id:"redos-star-plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-sta\
r-greedy",description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very la\
rge fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-altern\
ation",description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Br=jp;var ie=`["'\\s]*:`,Mp=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${ie}`,
"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${ie}`,"i")},{id:"nosql-gt-o\
perator",description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${ie}`,"i")},{id:"nosql-lt-operator",description:'\
$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${ie}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract d\
ata character by character (blind injection)",pattern:new RegExp(`\\$regex${ie}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create alw\
ays-true conditions",pattern:new RegExp(`\\$or${ie}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(
`\\$and${ie}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${ie}\\s*\\[`,"i")},{id:"\
nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${ie}`,"i")},{id:"nosql-in-operator",description:"\
$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${ie}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows\
 aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${ie}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbi\
trary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${ie}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation wi\
th arbitrary JS execution",pattern:new RegExp(`\\$accumulator${ie}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object ke\
y injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or\
 JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],
Hr=Mp;var Dp=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"\
URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+\
2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code\
 execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to e\
vade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-\
hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"\
SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"\
Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014\
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Gr=Dp;var qp=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"\
Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-enc\
oding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],Vp=[...wt,...qp],Xr=Vp;var In=Object.freeze({colon:":",Tab:"	",NewLine:`
`}),Up=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function zr(e){return e.indexOf("&")===-1?e:e.replace(Up,(t,r,s,n)=>{if(n!==
void 0)return Object.prototype.hasOwnProperty.call(In,n)?In[n]:t;let o=r!==void 0?parseInt(r,16):parseInt(s,10);return!Number.isFinite(o)||o>1114111?t:String.fromCodePoint(
o)})}Le.label="HTML";Re.label="XML";Zt.label="SVG";Le.decodeEntities=!0;Re.decodeEntities=!0;Zt.decodeEntities=!0;wt.label="SQL";Xr.label="SQL-STRICT";Ur.label="SHEL\
L";Br.label="REDOS";Hr.label="NOSQL";Gr.label="LOG";var D0=Object.freeze({HTML:Le,XML:Re,SVG:Zt,SQL:wt,"SQL-STRICT":Xr,SHELL:Ur,REDOS:Br,NOSQL:Hr,LOG:Gr});function Bp(e){
if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}function Hp(e){if(!(e instanceof RegExp)){if(Array.isArray(
e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty array");if(Array.isArray(e[0])){for(let t of e)if(!Array.isArray(t)||t.length===
0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argu\
ment must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`)}}function Gp(e){return e instanceof RegExp?
{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:{lists:[e],regex:null}}function Xp(e,t){if(!t.decodeEntities)return null;let r=zr(e);return r===e?
null:r}function zp(e,t){let r=t.label??"CUSTOM",s=Xp(e,t);for(let n of t)if(n.pattern.test(e)||s!==null&&n.pattern.test(s))return{context:r,id:n.id,description:n.
description,pattern:n.pattern};return null}function kn(e,t){Bp(e),Hp(t);let{lists:r,regex:s}=Gp(t);if(s)return s.test(e);for(let n of r)if(zp(e,n)!==null)return!0;
return!1}function Yp(e,t){if(!e)return{};let r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};let s={};for(let n in r)if(n.startsWith(t.attributeNamePrefix)){
let o=n.substring(t.attributeNamePrefix.length);s[o]=r[n]}else s[n]=r[n];return s}function Wp(e){if(!e||typeof e!="string")return;let t=e.indexOf(":");if(t!==-1&&
t>0){let r=e.substring(0,t);if(r!=="xmlns")return r}}var Nt=class{constructor(t,r){this.options=t,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=ed,this.
parseTextData=Jp,this.resolveNameSpace=Kp,this.buildAttributesMap=Zp,this.isItStopNode=id,this.replaceEntitiesValue=rd,this.readStopNodeData=ad,this.saveTextToParentTag=
sd,this.addChild=td,this.ignoreAttributesFn=qr(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let s={
...ht};this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?s=this.options.htmlEntities:this.options.
htmlEntities===!0&&(s={...Lr,...$r}),this.entityDecoder=new Ze({namedEntities:{...s,...r},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.
options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(o,m)=>kn(m,[Le,Re])?Qe.BLOCK:Qe.ALLOW})),this.matcher=new ue,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=
new tt;let n=this.options.stopNodes;if(n&&n.length>0){for(let o=0;o<n.length;o++){let m=n[o];typeof m=="string"?this.stopNodeExpressionsSet.add(new se(m)):m instanceof
se&&this.stopNodeExpressionsSet.add(m)}this.stopNodeExpressionsSet.seal()}}};function Jp(e,t,r,s,n,o,m){let f=this.options;if(e!==void 0&&(f.trimValues&&!s&&(e=
e.trim()),e.length>0)){m||(e=this.replaceEntitiesValue(e,t,r));let h=f.jPath?r.toString():r,x=f.tagValueProcessor(t,e,h,n,o);return x==null?e:typeof x!=typeof e||
x!==e?x:f.trimValues||e.trim()===e?Jr(e,f.parseTagValue,f.numberParseOptions):e}}function Kp(e){if(this.options.removeNSPrefix){let t=e.split(":"),r=e.charAt(0)===
"/"?"/":"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}var Qp=new RegExp(`([^\\s=]+)\\s*(=\\s*(['"])([\\s\\S]*?)\\3)?`,"gm");function Zp(e,t,r,s=!1){
let n=this.options;if(s===!0||n.ignoreAttributes!==!0&&typeof e=="string"){let o=an(e,Qp),m=o.length,f={},h=new Array(m),x=!1,y={};for(let v=0;v<m;v++){let k=this.
resolveNameSpace(o[v][1]),I=o[v][4];if(k.length&&I!==void 0){let L=I;n.trimValues&&(L=L.trim()),L=this.replaceEntitiesValue(L,r,this.readonlyMatcher),h[v]=L,y[k]=
L,x=!0}}x&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(y);let w=n.jPath?t.toString():this.readonlyMatcher,T=!1;for(let v=0;v<m;v++){let k=this.resolveNameSpace(
o[v][1]);if(this.ignoreAttributesFn(k,w))continue;let I=n.attributeNamePrefix+k;if(k.length)if(n.transformAttributeName&&(I=n.transformAttributeName(I)),I=Cn(I,
n),o[v][4]!==void 0){let L=h[v],H=n.attributeValueProcessor(k,L,w);H==null?f[I]=L:typeof H!=typeof L||H!==L?f[I]=H:f[I]=Jr(L,n.parseAttributeValue,n.numberParseOptions),
T=!0}else n.allowBooleanAttributes&&(f[I]=!0,T=!0)}if(!T)return;if(n.attributesGroupName&&!n.preserveOrder){let v={};return v[n.attributesGroupName]=f,v}return f}}
var ed=function(e){e=e.replace(/\r\n?/g,`
`);let t=new K("!xml"),r=t,s="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n=this.
options,o=new xt(n.processEntities),m=e.length;for(let f=0;f<m;f++)if(e[f]==="<"){let x=e.charCodeAt(f+1);if(x===47){let y=rt(e,">",f,"Closing Tag is not closed\
."),w=e.substring(f+2,y).trim();if(n.removeNSPrefix){let v=w.indexOf(":");v!==-1&&(w=w.substr(v+1))}w=Yr(n.transformTagName,w,"",n).tagName,r&&(s=this.saveTextToParentTag(
s,r,this.readonlyMatcher));let T=this.matcher.getCurrentTag();if(w&&n.unpairedTagsSet.has(w))throw new Error(`Unpaired tag can not be used as closing tag: </${w}\
>`);T&&n.unpairedTagsSet.has(T)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,r=this.tagsNodeStack.pop()||t,n.
captureMetaData&&r&&r.addEndIndex(y+1),s="",f=y}else if(x===63){let y=Wr(e,f,!1,"?>");if(!y)throw new Error("Pi Tag is not closed.");s=this.saveTextToParentTag(
s,r,this.readonlyMatcher);let w=this.buildAttributesMap(y.tagExp,this.matcher,y.tagName,!0);if(w){let T=w[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(T)||1),o.setXmlVersion(Number(T)||1)}if(!(n.ignoreDeclaration&&y.tagName==="?xml"||n.ignorePiTags)){let T=new K(y.tagName);T.add(n.textNodeName,
""),y.tagName!==y.tagExp&&y.attrExpPresent&&n.ignoreAttributes!==!0&&(T[":@"]=w),this.addChild(r,T,this.readonlyMatcher,f),n.captureMetaData&&r.addEndIndex(y.closeIndex+
2)}f=y.closeIndex+1}else if(x===33&&e.charCodeAt(f+2)===45&&e.charCodeAt(f+3)===45){let y=rt(e,"-->",f+4,"Comment is not closed.");if(n.commentPropName){let w=e.
substring(f+4,y-2);s=this.saveTextToParentTag(s,r,this.readonlyMatcher),r.add(n.commentPropName,[{[n.textNodeName]:w}])}f=y}else if(x===33&&e.charCodeAt(f+2)===
68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;let y=o.readDocType(e,f);this.entityDecoder.addInputEntities(
y.entities),f=y.i}else if(x===33&&e.charCodeAt(f+2)===91){let y=rt(e,"]]>",f,"CDATA is not closed.")-2,w=e.substring(f+9,y);s=this.saveTextToParentTag(s,r,this.
readonlyMatcher);let T=this.parseTextData(w,r.tagname,this.readonlyMatcher,!0,!1,!0,!0);T==null&&(T=""),n.cdataPropName?r.add(n.cdataPropName,[{[n.textNodeName]:w}]):
r.add(n.textNodeName,T),f=y+2}else{let y=Wr(e,f,n.removeNSPrefix);if(!y){let P=e.substring(Math.max(0,f-50),Math.min(m,f+50));throw new Error(`readTagExp return\
ed undefined at position ${f}. Context: "${P}"`)}let w=y.tagName,T=y.rawTagName,v=y.tagExp,k=y.attrExpPresent,I=y.closeIndex;if({tagName:w,tagExp:v}=Yr(n.transformTagName,
w,v,n),n.strictReservedNames&&(w===n.commentPropName||w===n.cdataPropName||w===n.textNodeName||w===n.attributesGroupName))throw new Error(`Invalid tag name: ${w}`);
r&&s&&r.tagname!=="!xml"&&(s=this.saveTextToParentTag(s,r,this.readonlyMatcher,!1));let L=r;L&&n.unpairedTagsSet.has(L.tagname)&&(r=this.tagsNodeStack.pop(),this.
matcher.pop());let H=!1;v.length>0&&v.lastIndexOf("/")===v.length-1&&(H=!0,w[w.length-1]==="/"?(w=w.substr(0,w.length-1),v=w):v=v.substr(0,v.length-1),k=w!==v);
let j=null,X={},Se;Se=Wp(T),w!==t.tagname&&this.matcher.push(w,{},Se),w!==v&&k&&(j=this.buildAttributesMap(v,this.matcher,w),j&&(X=Yp(j,n))),w!==t.tagname&&(this.
isCurrentNodeStopNode=this.isItStopNode());let $=f;if(this.isCurrentNodeStopNode){let P="";if(H)f=y.closeIndex;else if(n.unpairedTagsSet.has(w))f=y.closeIndex;else{
let M=this.readStopNodeData(e,T,I+1);if(!M)throw new Error(`Unexpected end of ${T}`);f=M.i,P=M.tagContent}let _=new K(w);j&&(_[":@"]=j),_.add(n.textNodeName,P),
this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(r,_,this.readonlyMatcher,$),n.captureMetaData&&r.addEndIndex(f+1)}else{if(H){({tagName:w,tagExp:v}=
Yr(n.transformTagName,w,v,n));let P=new K(w);j&&(P[":@"]=j),this.addChild(r,P,this.readonlyMatcher,$),n.captureMetaData&&r.addEndIndex(I+1),this.matcher.pop(),this.
isCurrentNodeStopNode=!1}else if(n.unpairedTagsSet.has(w)){let P=new K(w);j&&(P[":@"]=j),this.addChild(r,P,this.readonlyMatcher,$),n.captureMetaData&&r.addEndIndex(
y.closeIndex+1),this.matcher.pop(),this.isCurrentNodeStopNode=!1,f=y.closeIndex;continue}else{let P=new K(w);if(this.tagsNodeStack.length>n.maxNestedTags)throw new Error(
"Maximum nested tags exceeded");this.tagsNodeStack.push(r),j&&(P[":@"]=j),this.addChild(r,P,this.readonlyMatcher,$),r=P}s="",f=I}}}else s+=e[f];return t.child};
function td(e,t,r,s){this.options.captureMetaData||(s=void 0);let n=this.options.jPath?r.toString():r,o=this.options.updateTag(t.tagname,n,t[":@"]);o===!1||(typeof o==
"string"&&(t.tagname=o),e.addChild(t,s))}function rd(e,t,r){let s=this.options.processEntities;if(!s||!s.enabled)return e;if(s.allowedTags){let n=this.options.jPath?
r.toString():r;if(!(Array.isArray(s.allowedTags)?s.allowedTags.includes(t):s.allowedTags(t,n)))return e}if(s.tagFilter){let n=this.options.jPath?r.toString():r;
if(!s.tagFilter(t,n))return e}return this.entityDecoder.decode(e)}function sd(e,t,r,s){return e&&(s===void 0&&(s=t.child.length===0),e=this.parseTextData(e,t.tagname,
r,!1,t[":@"]?Object.keys(t[":@"]).length!==0:!1,s),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}function id(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}function nd(e,t,r=">"){let s=0,n=e.length,o=r.charCodeAt(0),m=r.length>1?r.charCodeAt(1):-1,f="",
h=t;for(let x=t;x<n;x++){let y=e.charCodeAt(x);if(s)y===s&&(s=0);else if(y===34||y===39)s=y;else if(y===o)if(m!==-1){if(e.charCodeAt(x+1)===m)return f+=e.substring(
h,x),{data:f,index:x}}else return f+=e.substring(h,x),{data:f,index:x};else y===9&&!s&&(f+=e.substring(h,x)+" ",h=x+1)}}function rt(e,t,r,s){let n=e.indexOf(t,r);
if(n===-1)throw new Error(s);return n+t.length-1}function od(e,t,r,s){let n=e.indexOf(t,r);if(n===-1)throw new Error(s);return n}function Wr(e,t,r,s=">"){let n=nd(
e,t+1,s);if(!n)return;let o=n.data,m=n.index,f=o.search(/\s/),h=o,x=!0;f!==-1&&(h=o.substring(0,f),o=o.substring(f+1).trimStart());let y=h;if(r){let w=h.indexOf(
":");w!==-1&&(h=h.substr(w+1),x=h!==n.data.substr(w+1))}return{tagName:h,tagExp:o,closeIndex:m,attrExpPresent:x,rawTagName:y}}function ad(e,t,r){let s=r,n=1,o=e.
length;for(;r<o;r++)if(e[r]==="<"){let m=e.charCodeAt(r+1);if(m===47){let f=od(e,">",r,`${t} is not closed`);if(e.substring(r+2,f).trim()===t&&(n--,n===0))return{
tagContent:e.substring(s,r),i:f};r=f}else if(m===63)r=rt(e,"?>",r+1,"StopNode is not closed.");else if(m===33&&e.charCodeAt(r+2)===45&&e.charCodeAt(r+3)===45)r=
rt(e,"-->",r+3,"StopNode is not closed.");else if(m===33&&e.charCodeAt(r+2)===91)r=rt(e,"]]>",r,"StopNode is not closed.")-2;else{let f=Wr(e,r,!1);f&&((f&&f.tagName)===
t&&f.tagExp[f.tagExp.length-1]!=="/"&&n++,r=f.closeIndex)}}}function Jr(e,t,r){if(t&&typeof e=="string"){let s=e.trim();return s==="true"?!0:s==="false"?!1:Dr(e,
r)}else return cn(e)?e:""}function Yr(e,t,r,s){if(e){let n=e(t);r===t&&(r=n),t=n}return t=Cn(t,s),{tagName:t,tagExp:r}}function Cn(e,t){if(Gt.includes(e))throw new Error(`[SECURITY] Inva\
lid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return ft.includes(e)?t.onDangerousProperty(e):e}var Kr=K.getMetaDataSymbol();function cd(e,t){if(!e||typeof e!="object")return{};if(!t)return e;let r={};for(let s in e)if(s.startsWith(t)){let n=s.substring(t.
length);r[n]=e[s]}else r[s]=e[s];return r}function Qr(e,t,r,s){return On(e,t,r,s)}function On(e,t,r,s){let n,o={};for(let m=0;m<e.length;m++){let f=e[m],h=pd(f);
if(h!==void 0&&h!==t.textNodeName){let x=cd(f[":@"]||{},t.attributeNamePrefix);r.push(h,x)}if(h===t.textNodeName)n===void 0?n=f[h]:n+=""+f[h];else{if(h===void 0)
continue;if(f[h]){let x=On(f[h],t,r,s),y=ld(x,t);if(Object.keys(x).length===0&&t.alwaysCreateTextNode&&(x[t.textNodeName]=""),f[":@"]?dd(x,f[":@"],s,t):Object.keys(
x).length===1&&x[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?x=x[t.textNodeName]:Object.keys(x).length===0&&(t.alwaysCreateTextNode?x[t.textNodeName]="":x=
""),f[Kr]!==void 0&&typeof x=="object"&&x!==null&&(x[Kr]=f[Kr]),o[h]!==void 0&&Object.prototype.hasOwnProperty.call(o,h))Array.isArray(o[h])||(o[h]=[o[h]]),o[h].
push(x);else{let w=t.jPath?s.toString():s;t.isArray(h,w,y)?o[h]=[x]:o[h]=x}h!==void 0&&h!==t.textNodeName&&r.pop()}}}return typeof n=="string"?n.length>0&&(o[t.
textNodeName]=n):n!==void 0&&(o[t.textNodeName]=n),o}function pd(e){let t=Object.keys(e);for(let r=0;r<t.length;r++){let s=t[r];if(s!==":@")return s}}function dd(e,t,r,s){
if(t){let n=Object.keys(t),o=n.length;for(let m=0;m<o;m++){let f=n[m],h=f.startsWith(s.attributeNamePrefix)?f.substring(s.attributeNamePrefix.length):f,x=s.jPath?
r.toString()+"."+h:r;s.isArray(f,x,!0,!0)?e[f]=[t[f]]:e[f]=t[f]}}}function ld(e,t){let{textNodeName:r}=t,s=Object.keys(e).length;return!!(s===0||s===1&&(e[r]||typeof e[r]==
"boolean"||e[r]===0))}var Z=class{constructor(t){this.externalEntities={},this.options=gn(t)}parse(t,r){if(typeof t!="string"&&t.toString)t instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(t))?t=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(t):t=t.toString();else if(typeof t!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(r){r===!0&&(r={});let o=Xt(t,r);if(o!==!0)throw Error(`${o.err.msg}:${o.err.line}:${o.err.col}`)}let s=new Nt(this.options,this.externalEntities),
n=s.parseXml(t);return this.options.preserveOrder||n===void 0?n:Qr(n,this.options,s.matcher,s.readonlyMatcher)}addEntity(t,r){if(r.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(t.indexOf("&")!==-1||t.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(r==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[t]=r}static getMetaDataSymbol(){return K.getMetaDataSymbol()}};function G(e){return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}function Et(e){return G(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}
function er(e){return G(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}function fe(e){return G(e).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function _e(e,t,r,s,n){if(!r.
sanitizeName)return e;let o=!t&&e[0]==="?",m=o?e.slice(1):e;if(n(m))return e;let f=r.sanitizeName(m,{isAttribute:t,matcher:s.readOnly()});if(typeof f!="string"||
!n(f))throw new Error(`sanitizeName returned an invalid XML name for "${m}"`);return o?"?"+f:f}var md=`
`;function ud(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";let r=e[0];if(ts(r)==="?xml"){let n=r[":@"];if(n){let o=t.attributeNamePrefix+"version";if(n[o])
return n[o]}}return"1.0"}function es(e,t){let r="";t.format&&(r=md);let s=[];if(t.stopNodes&&Array.isArray(t.stopNodes))for(let f=0;f<t.stopNodes.length;f++){let h=t.
stopNodes[f];typeof h=="string"?s.push(new se(h)):h instanceof se&&s.push(h)}let n=ud(e,t),o=Yt("qName",{xmlVersion:n}),m=new ue;return Fn(e,t,r,m,s,o)}function Fn(e,t,r,s,n,o){
let m="",f=!1;if(t.maxNestedTags&&s.getDepth()>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e)){if(e!=null){let h=G(e);return h=
Zr(h,t),h}return""}for(let h=0;h<e.length;h++){let x=e[h],y=ts(x);if(y===void 0)continue;let T=y===t.textNodeName||y===t.cdataPropName||y===t.commentPropName?y:
_e(y,!1,t,s,o),v=fd(x[":@"],t);s.push(T,v);let k=hd(s,n);if(T===t.textNodeName){let X=x[y];k||(X=t.tagValueProcessor(T,X),X=Zr(X,t)),X=G(X),f&&(m+=r),m+=X,f=!1,
s.pop();continue}else if(T===t.cdataPropName){f&&(m+=r);let X=x[y][0][t.textNodeName],Se=er(X);m+=`<![CDATA[${Se}]]>`,f=!1,s.pop();continue}else if(T===t.commentPropName){
let X=x[y][0][t.textNodeName],Se=Et(X);m+=r+`<!--${Se}-->`,f=!0,s.pop();continue}else if(T[0]==="?"){let X=Pn(x[":@"],t,k,s,o);m+=(T==="?xml"?"":r)+`<${T}${X}?>`,
f=!0,s.pop();continue}let I=r;I!==""&&(I+=t.indentBy);let L=Pn(x[":@"],t,k,s,o),H=r+`<${T}${L}`,j;k?j=$n(x[y],t,s.getDepth()):j=Fn(x[y],t,I,s,n,o),t.unpairedTags.
indexOf(T)!==-1?t.suppressUnpairedNode?m+=H+">":m+=H+"/>":(!j||j.length===0)&&t.suppressEmptyNode?m+=H+"/>":j&&j.endsWith(">")?m+=H+`>${j}${r}</${T}>`:(m+=H+">",
j&&r!==""&&(j.includes("/>")||j.includes("</"))?m+=r+t.indentBy+j+r:m+=j,m+=`</${T}>`),f=!0,s.pop()}return m}function fd(e,t){if(!e||t.ignoreAttributes)return null;
let r={},s=!1;for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;let o=n.startsWith(t.attributeNamePrefix)?n.substr(t.attributeNamePrefix.length):
n;r[o]=fe(e[n]),s=!0}return s?r:null}function $n(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(
e))return e!=null?G(e):"";let s="";for(let n=0;n<e.length;n++){let o=e[n],m=ts(o);if(m===t.textNodeName)s+=G(o[m]);else if(m===t.cdataPropName)s+=o[m][0][t.textNodeName];else if(m===
t.commentPropName)s+=o[m][0][t.textNodeName];else{if(m&&m[0]==="?")continue;if(m){let f=gd(o[":@"],t),h=$n(o[m],t,r+1);!h||h.length===0?s+=`<${m}${f}/>`:s+=`<${m}${f}\
>${h}</${m}>`}}}return s}function gd(e,t){let r="";if(e&&!t.ignoreAttributes)for(let s in e){if(!Object.prototype.hasOwnProperty.call(e,s))continue;let n=e[s];n===
!0&&t.suppressBooleanAttributes?r+=` ${s.substr(t.attributeNamePrefix.length)}`:r+=` ${s.substr(t.attributeNamePrefix.length)}="${fe(n)}"`}return r}function ts(e){
let t=Object.keys(e);for(let r=0;r<t.length;r++){let s=t[r];if(Object.prototype.hasOwnProperty.call(e,s)&&s!==":@")return s}}function Pn(e,t,r,s,n){let o="";if(e&&
!t.ignoreAttributes)for(let m in e){if(!Object.prototype.hasOwnProperty.call(e,m))continue;let f=m.substr(t.attributeNamePrefix.length),h=r?f:_e(f,!0,t,s,n),x;r?
x=e[m]:(x=t.attributeValueProcessor(m,e[m]),x=Zr(x,t)),x===!0&&t.suppressBooleanAttributes?o+=` ${h}`:o+=` ${h}="${fe(x)}"`}return o}function hd(e,t){if(!t||t.length===
0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}function Zr(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){
let s=t.entities[r];e=e.replace(s.regex,s.val)}return e}function rs(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(let r of e)if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}var bd={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,
suppressBooleanAttributes:!0,tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},preserveOrder:!1,commentPropName:!1,unpairedTags:[],
entities:[{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"\
&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function ee(e){if(this.
options=Object.assign({},bd,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="s\
tring"&&t.startsWith("*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.
options.stopNodes.length;t++){let r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new se(r)):r instanceof se&&this.stopNodeExpressions.
push(r)}this.options.ignoreAttributes===!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=rs(this.options.ignoreAttributes),
this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=Nd),this.processTextOrObjNode=xd,this.options.format?(this.indentate=wd,this.tagEndChar=
`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function yd(e,t){let r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){let n=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(n)return n}let s=r[t.attributeNamePrefix+"version"];if(s)return s}return"\
1.0"}ee.prototype.build=function(e){if(this.options.preserveOrder)return es(e,this.options);{Array.isArray(e)&&this.options.arrayNodeName&&this.options.arrayNodeName.
length>1&&(e={[this.options.arrayNodeName]:e});let t=new ue,r=yd(e,this.options),s=Yt("qName",{xmlVersion:r});return this.j2x(e,0,t,s).val}};ee.prototype.j2x=function(e,t,r,s){
let n="",o="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");let m=this.options.jPath?r.
toString():r,f=this.checkStopNode(r);for(let h in e){if(!Object.prototype.hasOwnProperty.call(e,h))continue;let y=h===this.options.textNodeName||h===this.options.
cdataPropName||h===this.options.commentPropName||this.options.attributesGroupName&&h===this.options.attributesGroupName||this.isAttribute(h)?h:_e(h,!1,this.options,
r,s);if(typeof e[h]>"u")this.isAttribute(h)&&(o+="");else if(e[h]===null)this.isAttribute(h)||y===this.options.cdataPropName||y===this.options.commentPropName?o+=
"":y[0]==="?"?o+=this.indentate(t)+"<"+y+"?"+this.tagEndChar:o+=this.indentate(t)+"<"+y+"/"+this.tagEndChar;else if(e[h]instanceof Date)o+=this.buildTextValNode(
e[h],y,"",t,r);else if(typeof e[h]!="object"){let w=this.isAttribute(h);if(w&&!this.ignoreAttributesFn(w,m)){let T=_e(w,!0,this.options,r,s);n+=this.buildAttrPairStr(
T,G(e[h]),f)}else if(!w)if(h===this.options.textNodeName){let T=this.options.tagValueProcessor(h,G(e[h]));o+=this.replaceEntitiesValue(T)}else{r.push(y);let T=this.
checkStopNode(r);if(r.pop(),T){let v=G(e[h]);v===""?o+=this.indentate(t)+"<"+y+this.closeTag(y)+this.tagEndChar:o+=this.indentate(t)+"<"+y+">"+v+"</"+y+this.tagEndChar}else
o+=this.buildTextValNode(e[h],y,"",t,r)}}else if(Array.isArray(e[h])){let w=e[h].length,T="",v="";for(let k=0;k<w;k++){let I=e[h][k];if(!(typeof I>"u"))if(I===null)
y[0]==="?"?o+=this.indentate(t)+"<"+y+"?"+this.tagEndChar:o+=this.indentate(t)+"<"+y+"/"+this.tagEndChar;else if(typeof I=="object")if(this.options.oneListGroup){
r.push(y);let L=this.j2x(I,t+1,r,s);r.pop(),T+=L.val,this.options.attributesGroupName&&I.hasOwnProperty(this.options.attributesGroupName)&&(v+=L.attrStr)}else T+=
this.processTextOrObjNode(I,y,t,r,s);else if(this.options.oneListGroup){let L=this.options.tagValueProcessor(y,I);L=this.replaceEntitiesValue(L),L=G(L),T+=L}else{
r.push(y);let L=this.checkStopNode(r);if(r.pop(),L){let H=G(I);H===""?T+=this.indentate(t)+"<"+y+this.closeTag(y)+this.tagEndChar:T+=this.indentate(t)+"<"+y+">"+
H+"</"+y+this.tagEndChar}else T+=this.buildTextValNode(I,y,"",t,r)}}this.options.oneListGroup&&(T=this.buildObjectNode(T,y,v,t)),o+=T}else if(this.options.attributesGroupName&&
h===this.options.attributesGroupName){let w=Object.keys(e[h]),T=w.length;for(let v=0;v<T;v++){let k=_e(w[v],!0,this.options,r,s);n+=this.buildAttrPairStr(k,G(e[h][w[v]]),
f)}}else o+=this.processTextOrObjNode(e[h],y,t,r,s)}return{attrStr:n,val:o}};ee.prototype.buildAttrPairStr=function(e,t,r){return r||(t=this.options.attributeValueProcessor(
e,G(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+fe(t)+'"'};function xd(e,t,r,s,n){let o=this.extractAttributes(
e);if(s.push(t,o),this.checkStopNode(s)){let h=this.buildRawContent(e,s.getDepth()),x=this.buildAttributesForStopNode(e);return s.pop(),this.buildObjectNode(h,t,
x,r)}let f=this.j2x(e,r+1,s,n);return s.pop(),t[0]==="?"?this.buildTextValNode("",t,f.attrStr,r,s):e[this.options.textNodeName]!==void 0&&Object.keys(e).length===
1?this.buildTextValNode(e[this.options.textNodeName],t,f.attrStr,r,s):this.buildObjectNode(f.val,t,f.attrStr,r)}ee.prototype.extractAttributes=function(e){if(!e||
typeof e!="object")return null;let t={},r=!1;if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){let s=e[this.options.attributesGroupName];
for(let n in s){if(!Object.prototype.hasOwnProperty.call(s,n))continue;let o=n.startsWith(this.options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.
length):n;t[o]=fe(s[n]),r=!0}}else for(let s in e){if(!Object.prototype.hasOwnProperty.call(e,s))continue;let n=this.isAttribute(s);n&&(t[n]=fe(e[s]),r=!0)}return r?
t:null};ee.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");
if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";
for(let s in e){if(!Object.prototype.hasOwnProperty.call(e,s)||this.isAttribute(s)||this.options.attributesGroupName&&s===this.options.attributesGroupName)continue;
let n=e[s];if(s===this.options.textNodeName)r+=n;else if(Array.isArray(n)){for(let o of n)if(typeof o=="string"||typeof o=="number")r+=`<${s}>${o}</${s}>`;else if(typeof o==
"object"&&o!==null){let m=this.buildRawContent(o,t+1),f=this.buildAttributesForStopNode(o);m===""?r+=`<${s}${f}/>`:r+=`<${s}${f}>${m}</${s}>`}}else if(typeof n==
"object"&&n!==null){let o=this.buildRawContent(n,t+1),m=this.buildAttributesForStopNode(n);o===""?r+=`<${s}${m}/>`:r+=`<${s}${m}>${o}</${s}>`}else r+=`<${s}>${n}\
</${s}>`}return r};ee.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!="object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){let r=e[this.options.attributesGroupName];for(let s in r){if(!Object.prototype.hasOwnProperty.call(r,s))continue;let n=s.startsWith(this.options.
attributeNamePrefix)?s.substring(this.options.attributeNamePrefix.length):s,o=r[s];o===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+fe(o)+'\
"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;let s=this.isAttribute(r);if(s){let n=e[r];n===!0&&this.options.suppressBooleanAttributes?
t+=" "+s:t+=" "+s+'="'+fe(n)+'"'}}return t};ee.prototype.buildObjectNode=function(e,t,r,s){if(e==="")return t[0]==="?"?this.indentate(s)+"<"+t+r+"?"+this.tagEndChar:
this.indentate(s)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]==="?")return this.indentate(s)+"<"+t+r+"?"+this.tagEndChar;{let n="</"+t+this.tagEndChar,o="";
return t[0]==="?"&&(o="?",n=""),(r||r==="")&&e.indexOf("<")===-1?this.indentate(s)+"<"+t+r+o+">"+e+n:this.options.commentPropName!==!1&&t===this.options.commentPropName&&
o.length===0?this.indentate(s)+`<!--${Et(e)}-->`+this.newLine:this.indentate(s)+"<"+t+r+o+this.tagEndChar+e+this.indentate(s)+n}};ee.prototype.closeTag=function(e){
let t="";return this.options.unpairedTags.indexOf(e)!==-1?this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t};ee.prototype.
checkStopNode=function(e){if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(
this.stopNodeExpressions[t]))return!0;return!1};ee.prototype.buildTextValNode=function(e,t,r,s,n){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){let o=er(e);return this.indentate(s)+`<![C\
DATA[${o}]]>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){let o=Et(e);return this.indentate(s)+`<!--${o}-->`+this.
newLine}else{if(t[0]==="?")return this.indentate(s)+"<"+t+r+"?"+this.tagEndChar;{let o=this.options.tagValueProcessor(t,e);return o=this.replaceEntitiesValue(o),
o=G(o),o===""?this.indentate(s)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(s)+"<"+t+r+">"+o+"</"+t+this.tagEndChar}}};ee.prototype.replaceEntitiesValue=
function(e){if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){let r=this.options.entities[t];e=e.replace(r.regex,r.
val)}return e};function wd(e){return this.options.indentBy.repeat(e)}function Nd(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}var je=ee;var Ln={validate:Xt};var Ie=(e,t)=>t?r=>e[t+r]:r=>e[r],Rn=/^\s*<(?:([a-zA-Z][\w.-]*):)?div[\s/>]/,_n=new Z({preserveOrder:!0,stopNodes:["x-wrap.div"],processEntities:!1,ignoreAttributes:!1,
attributeNamePrefix:"@",removeNSPrefix:!0,trimValues:!1,commentPropName:"#comment"}),jn=e=>{if(!O(e))return e;let t=e.match(Rn);if(!t)return e;let r;try{let f=_n.
parse(`<x-wrap>${e}</x-wrap>`);if(f.length!==1||!Array.isArray(f[0]["x-wrap"]))return e;r=f[0]["x-wrap"]}catch{return e}let s=[];for(let f of r){if(Array.isArray(
f.div)){var n;s.push(((n=f.div[0])===null||n===void 0?void 0:n["#text"])??"");continue}if(!(typeof f["#text"]=="string"&&f["#text"].trim()===""))return e}if(s.length!==
1)return e;let o=s[0];if(o==="")return;let m=t[1];if(m){let f=m.replace(/\./g,"\\.");return o.replace(new RegExp(`(</?)${f}:`,"g"),"$1")}return o},Mn=e=>e==="xh\
tml"||e==="application/xhtml+xml",Dn=(e,t)=>{if(!Mn(t))return;let r=Vn(a(e));if(!O(r)||jn(r)===r)return;let s=_n.parse(`<x-wrap>${r}</x-wrap>`)[0]["x-wrap"];for(let n of s)
if(Array.isArray(n.div)){let o=n[":@"],m={base:i(o?.["@base"]),lang:i(o?.["@lang"])};return p(m)}},qn=(e,t)=>{if(!t)return e;let r=t.base??e?.base;if(t.base&&e?.
base){var s;r=((s=Gi(t.base,e.base))===null||s===void 0?void 0:s.href)??r}let n={...e,lang:t.lang??e?.lang,base:r};return p(n)},Ed=/<!\[CDATA\[([\s\S]*?)\]\]>/g,
Vn=e=>O(e)?e.replace(Ed,(t,r)=>r.replace(/&/g,"&amp;").replace(/</g,"&lt;")):e,Un=(e,t)=>{let r=a(e);if(!Mn(t))return i(r);let s=Vn(r),n=jn(s);return n!==s?F(n):
O(s)&&Rn.test(s)?F(s):i(r)},ge=e=>{if(O(e)){let n=i(e);return n?{value:n}:void 0}if(!d(e))return;let t=i(e["@type"]),r=Un(e,t);if(!r)return;let s={value:r,type:t,
xml:qn(de(e),Dn(e,t))};return p(s)},Td=e=>{if(O(e)){let s=i(e);return s?{value:s}:void 0}if(!d(e))return;let t=i(e["@type"]),r={value:Un(e,t),type:t,src:i(e["@s\
rc"]),xml:qn(de(e),Dn(e,t))};return p(r)},ss=(e,t)=>{if(!d(e))return;let r=ae(e),s={href:i(e["@href"])??i(a(e)),rel:i(e["@rel"]),type:i(e["@type"]),hreflang:i(e["\
@hreflang"]),title:i(e["@title"]),length:N(e["@length"]),thr:r.has("thr")?rn(e,t):void 0};return p(s)},vd=(e,t)=>{if(!d(e))return;let r=Ie(e,t?.prefix),s=c(r("u\
ri"),o=>i(a(o))),n=c(r("url"),o=>i(a(o)));return s||n},st=(e,t)=>{if(!d(e))return;let r=t?.asNamespace?void 0:ae(e),s=Ie(e,t?.prefix),n={name:c(s("name"),o=>i(a(
o))),uri:vd(e,t),email:c(s("email"),o=>i(a(o))),arxiv:r?.has("arxiv")?zi(e):void 0};return p(n)},is=e=>{if(!d(e))return;let t={term:i(e["@term"]),scheme:i(e["@s\
cheme"]),label:i(e["@label"])};return p(t)},Sd=e=>{if(!d(e))return;let t=i(e["@uri"]),r=i(e["@url"]);return t||r},Bn=e=>{let t={text:i(a(e)),uri:Sd(e),version:i(
e?.["@version"])};return p(t)},Ad=(e,t)=>{if(!d(e))return;let r=Ie(e,t?.prefix),s={authors:g(r("author"),n=>st(n,t)),categories:g(r("category"),n=>is(n,t)),contributors:g(
r("contributor"),n=>st(n,t)),generator:c(r("generator"),n=>Bn(n,t)),icon:c(r("icon"),n=>i(a(n))),id:c(r("id"),n=>i(a(n))),links:g(r("link"),n=>ss(n,t)),logo:c(r(
"logo"),n=>i(a(n))),rights:c(r("rights"),ge),subtitle:c(r("subtitle"),ge),title:c(r("title"),ge),updated:ns(e,t)};return p(s)},Id=(e,t)=>{if(!d(e))return;let r=Ie(
e,t?.prefix),s=c(r("published"),m=>S(a(m),t?.parseDateFn)),n=c(r("issued"),m=>S(a(m),t?.parseDateFn)),o=c(r("created"),m=>S(a(m),t?.parseDateFn));return s||n||o},
ns=(e,t)=>{if(!d(e))return;let r=Ie(e,t?.prefix),s=c(r("updated"),o=>S(a(o),t?.parseDateFn)),n=c(r("modified"),o=>S(a(o),t?.parseDateFn));return s||n},kd=(e,t)=>{
if(!d(e))return;let r=Ie(e,t?.prefix),s=c(r("subtitle"),ge),n=c(r("tagline"),ge);return s||n},os=(e,t)=>{if(!d(e))return;let r=t?.asNamespace?void 0:ae(e),s=Ie(
e,t?.prefix),n={authors:g(s("author"),o=>st(o,t)),categories:g(s("category"),o=>is(o,t)),content:c(s("content"),o=>Td(o,t)),contributors:g(s("contributor"),o=>st(
o,t)),id:c(s("id"),o=>i(a(o))),links:g(s("link"),o=>ss(o,t)),published:Id(e,t),rights:c(s("rights"),ge),source:c(s("source"),o=>Ad(o,t)),summary:c(s("summary"),
ge),title:c(s("title"),ge),updated:ns(e,t),app:r?.has("app")?Xi(e,t):void 0,arxiv:r?.has("arxiv")?Yi(e):void 0,cc:r?.has("cc")?xe(e):void 0,dc:r?.has("dc")?we(e,
t):void 0,slash:r?.has("slash")?Ye(e):void 0,itunes:r?.has("itunes")?jt(e):void 0,googleplay:r?.has("googleplay")?Rt(e):void 0,psc:r?.has("psc")?Ut(e):void 0,media:r?.
has("media")?Te(e):void 0,georss:r?.has("georss")?Ee(e):void 0,geo:r?.has("geo")?ze(e):void 0,thr:r?.has("thr")?Bt(e):void 0,dcterms:r?.has("dcterms")?Ne(e,t):void 0,
creativeCommons:r?.has("creativecommons")?Xe(e):void 0,wfw:r?.has("wfw")?Je(e):void 0,yt:r?.has("yt")?sn(e):void 0,pingback:r?.has("pingback")?qt(e):void 0,trackback:r?.
has("trackback")?Ht(e):void 0,xml:t?.asNamespace?void 0:de(e)};return p(n)},tr=(e,t)=>{if(!d(e))return;let r=t?.asNamespace?void 0:ae(e),s=Ie(e,t?.prefix),n={authors:g(
s("author"),o=>st(o,t)),categories:g(s("category"),o=>is(o,t)),contributors:g(s("contributor"),o=>st(o,t)),generator:c(s("generator"),o=>Bn(o,t)),icon:c(s("icon"),
o=>i(a(o))),id:c(s("id"),o=>i(a(o))),links:g(s("link"),o=>ss(o,t)),logo:c(s("logo"),o=>i(a(o))),rights:c(s("rights"),ge),subtitle:kd(e,t),title:c(s("title"),ge),
updated:ns(e,t),entries:g(s("entry"),o=>os(o,t),t?.maxItems),cc:r?.has("cc")?xe(e):void 0,dc:r?.has("dc")?we(e,t):void 0,sy:r?.has("sy")?We(e,t):void 0,itunes:r?.
has("itunes")?Mt(e):void 0,googleplay:r?.has("googleplay")?_t(e):void 0,media:r?.has("media")?Te(e):void 0,georss:r?.has("georss")?Ee(e):void 0,geo:r?.has("geo")?
ze(e):void 0,dcterms:r?.has("dcterms")?Ne(e,t):void 0,creativeCommons:r?.has("creativecommons")?Xe(e):void 0,opensearch:r?.has("opensearch")?Dt(e):void 0,yt:r?.
has("yt")?nn(e):void 0,admin:r?.has("admin")?Ge(e):void 0,pingback:r?.has("pingback")?Vt(e):void 0,xml:t?.asNamespace?void 0:de(e)};return p(n)},Hn=(e,t)=>{let r=c(
e?.feed,n=>tr(n,t)),s=c(e?.["atom:feed"],n=>tr(n,{...t,prefix:"atom:"}));return r||s};var Gn=Be({namespaceUris:Y,namespacePrefixes:qe,primaryNamespaces:["atom"]}),Tt=Gn(),Cd=new Z({...Ae,stopNodes:Hi,transformTagName:e=>Tt.transformTagName(e),transformAttributeName:e=>Tt.
transformAttributeName(e),attributeValueProcessor:(e,t)=>Tt.attributeValueProcessor(e,t),updateTag:e=>Tt.updateTag(e)}),as=(e,t)=>{if(!mt(e))throw new ce(R.invalidFeedFormat);
let r;try{Tt=Gn(e),r=Cd.parse(e)}catch(n){throw new ye(R.invalidFeedFormat,{cause:n})}let s=Hn(r,t);if(!s)throw new pe(R.invalidFeedFormat);return s};var ke=e=>t=>{if(t in e)return e[t];let r=t.toLowerCase();for(let s in e)if(s.toLowerCase()===r)return e[s]},Xn=e=>{if(d(e)){let t=ke(e),r={name:c(t("name"),F),
url:c(t("url"),F),avatar:c(t("avatar"),F)};return p(r)}if(Oe(e)){let t={name:F(e)};return p(t)}},zn=e=>{if(!d(e))return;let t=ke(e),r=g(t("authors"),Xn),s=g(t("\
author"),Xn);return r?.length?r:s},Od=e=>{if(!d(e))return;let t=ke(e),r={url:c(t("url"),F),mime_type:c(t("mime_type"),F),title:c(t("title"),F),size_in_bytes:c(t(
"size_in_bytes"),N),duration_in_seconds:c(t("duration_in_seconds"),N)};return p(r)},Pd=(e,t)=>{if(!d(e))return;let r=ke(e),s={id:c(r("id"),F),url:c(r("url"),F),
external_url:c(r("external_url"),F),title:c(r("title"),F),content_html:c(r("content_html"),F),content_text:c(r("content_text"),F),summary:c(r("summary"),F),image:c(
r("image"),F),banner_image:c(r("banner_image"),F),date_published:c(r("date_published"),n=>S(n,t?.parseDateFn)),date_modified:c(r("date_modified"),n=>S(n,t?.parseDateFn)),
tags:g(r("tags"),F),authors:zn(e),language:c(r("language"),F),attachments:g(r("attachments"),Od)};return p(s)},Fd=e=>{if(!d(e))return;let t=ke(e),r={type:c(t("t\
ype"),F),url:c(t("url"),F)};return p(r)},Yn=(e,t)=>{if(!d(e))return;let r=ke(e),s={title:c(r("title"),F),home_page_url:c(r("home_page_url"),F),feed_url:c(r("fee\
d_url"),F),description:c(r("description"),F),user_comment:c(r("user_comment"),F),next_url:c(r("next_url"),F),icon:c(r("icon"),F),favicon:c(r("favicon"),F),language:c(
r("language"),F),expired:c(r("expired"),V),hubs:g(r("hubs"),Fd),authors:zn(e),items:g(r("items"),n=>Pd(n,t),t?.maxItems)};return p(s)};var vt=e=>{let t=He(e);if(!d(t))return!1;let r=ke(t),s=r("version");if(O(s))return s.includes("jsonfeed.org/version/");let n=O(r("title")),o=Array.isArray(r("it\
ems")),m=!!(r("home_page_url")||r("feed_url")||r("authors"));return n&&(o||m)};var cs=(e,t)=>{let r=He(e);if(!vt(r))throw new ce(R.invalidFeedFormat);let s=Yn(r,t);if(!s)throw new pe(R.invalidFeedFormat);return s};var $d=["http://purl.org/rss/1.0/","https://purl.org/rss/1.0/","http://purl.org/rss/1.0","https://purl.org/rss/1.0","http://channel.netscape.com/rdf/simple/0.9/",
"https://channel.netscape.com/rdf/simple/0.9/","http://channel.netscape.com/rdf/simple/0.9","https://channel.netscape.com/rdf/simple/0.9"],Ld=/(?:^|[\s>])<(?:\w+:)?rdf[\s>]/im,
Rd=/(<(?:\w+:)?(channel|item|title|link|description)[\s>])/i,St=e=>{if(!O(e)||!Ld.test(e))return!1;let t=Y.rdf.some(n=>e.includes(n)),r=$d.some(n=>e.includes(n)),
s=Rd.test(e);return t||r||s};var Wn=[...Ve,"rdf.channel.title","rdf.channel.link","rdf.channel.description","rdf.image.title","rdf.image.link","rdf.image.url","rdf.item.title","rdf.item.lin\
k","rdf.item.description","rdf.textinput.title","rdf.textinput.description","rdf.textinput.name","rdf.textinput.link"];var rr=(e,t)=>os(e,{...t,prefix:"atom:",asNamespace:!0}),sr=(e,t)=>tr(e,{...t,prefix:"atom:",asNamespace:!0});var ir=e=>{if(!d(e))return;let t={encoded:c(e["content:encoded"],r=>i(a(r)))};return p(t)};var At=e=>{if(!d(e))return;let t={about:i(e["@about"])??i(e["@rdf:about"])};return p(t)};var Zn=(e,t)=>{if(t)return(Array.isArray(e)?e:[e]).find(r=>r?.["@about"]===t)},eo=(e,t)=>{if(!d(e))return;let r=re(e.channel),s=re(r?.[t]),n=i(s?.["@resource"]);
return Zn(e[t],n)},Jn=e=>{if(!d(e))return;let t={title:c(e.title,r=>i(a(r))),link:c(e.link,r=>i(a(r))),url:c(e.url,r=>i(a(r))),rdf:At(e)};return p(t)},_d=e=>Jn(
eo(e,"image"))??c(e?.image,Jn),Kn=e=>{if(!d(e))return;let t={title:c(e.title,r=>i(a(r))),description:c(e.description,r=>i(a(r))),name:c(e.name,r=>i(a(r))),link:c(
e.link,r=>i(a(r))),rdf:At(e)};return p(t)},jd=e=>Kn(eo(e,"textinput"))??c(e?.textinput,Kn),Qn=(e,t)=>{if(!d(e))return;let r=ae(e),s={title:c(e.title,n=>i(a(n))),
link:c(e.link,n=>i(a(n))),description:c(e.description,n=>i(a(n))),rdf:At(e),atom:r.has("atom")?rr(e,t):void 0,cc:r.has("cc")?xe(e):void 0,dc:r.has("dc")?we(e,t):
void 0,content:r.has("content")?ir(e):void 0,slash:r.has("slash")?Ye(e):void 0,media:r.has("media")?Te(e):void 0,georss:r.has("georss")?Ee(e):void 0,dcterms:r.has(
"dcterms")?Ne(e,t):void 0,wfw:r.has("wfw")?Je(e):void 0,xml:de(e)};return p(s)},Md=(e,t)=>{if(!d(e))return;let r=re(e.channel),s=re(r?.items),n=re(s?.seq),o=g(n?.
li,f=>i(f?.["@resource"]),t?.maxItems),m=u(o?.map(f=>Zn(e.item,f)),f=>Qn(f,t));return m?.length?m:g(e?.item,f=>Qn(f,t),t?.maxItems)},Dd=(e,t)=>{if(!d(e))return;
let r=re(e.channel),s=ae(r),n={title:c(r?.title,o=>i(a(o))),link:c(r?.link,o=>i(a(o))),description:c(r?.description,o=>i(a(o))),image:_d(e),items:Md(e,t),textInput:jd(
e),rdf:At(r),atom:s.has("atom")?sr(r,t):void 0,cc:s.has("cc")?xe(r):void 0,dc:s.has("dc")?we(r,t):void 0,sy:s.has("sy")?We(r,t):void 0,media:s.has("media")?Te(r):
void 0,georss:s.has("georss")?Ee(r):void 0,dcterms:s.has("dcterms")?Ne(r,t):void 0,admin:s.has("admin")?Ge(r):void 0,xml:de(e)};return p(n)},to=(e,t)=>c(e?.rdf,
r=>Dd(r,t));var ro=Be({namespaceUris:Y,namespacePrefixes:qe,primaryNamespaces:["rdf","rss"]}),It=ro(),qd=new Z({...Ae,stopNodes:Wn,transformTagName:e=>It.transformTagName(e),
transformAttributeName:e=>It.transformAttributeName(e),attributeValueProcessor:(e,t)=>It.attributeValueProcessor(e,t),updateTag:e=>It.updateTag(e)}),ps=(e,t)=>{
if(!St(e))throw new ce(R.invalidFeedFormat);let r;try{It=ro(e),r=qd.parse(e)}catch(n){throw new ye(R.invalidFeedFormat,{cause:n})}let s=to(r,t);if(!s)throw new pe(
R.invalidFeedFormat);return s};var Vd=/(?:^|[\s>])<(?:\w+:)?rss[\s>]/im,Ud=/version\s*=\s*["'][^"']*["']/i,Bd=/(<(channel|item|title|link|description|pubDate|guid)[\s>])/i,kt=e=>{if(!O(e)||!Vd.
test(e))return!1;let t=Ud.test(e),r=Bd.test(e);return t||r};var so=["image.description","image.height","image.link","image.title","image.url","image.width","textinput.title","textinput.description","textinput.name","text\
input.link","item.title","item.link","item.description","item.author.name","item.category","item.comments","item.enclosure","item.guid","item.pubdate","item.sou\
rce"],io=[...Ve,"rss.channel.title","rss.channel.link","rss.channel.description","rss.channel.language","rss.channel.copyright","rss.channel.managingeditor","rs\
s.channel.webmaster","rss.channel.pubdate","rss.channel.lastbuilddate","rss.channel.category","rss.channel.generator","rss.channel.docs","rss.channel.cloud","rs\
s.channel.ttl","rss.channel.rating","rss.channel.skiphours.hour","rss.channel.skipdays.day",...so.map(e=>`rss.channel.${e}`),...so.map(e=>`rss.${e}`)];var Hd=e=>{if(!d(e))return;let t={key:i(e["@key"]),algorithm:i(e["@algorithm"]),value:i(a(e))};return p(t)},Gd=e=>{if(!d(e))return;let t={id:i(e["@id"]),slug:i(
e["@slug"]),value:i(a(e))};return p(t)},no=e=>{if(!d(e))return;let t={showId:c(e["acast:showid"],r=>i(a(r))),showUrl:c(e["acast:showurl"],r=>i(a(r))),signature:c(
e["acast:signature"],Hd),settings:c(e["acast:settings"],r=>i(a(r))),network:c(e["acast:network"],Gd),importedFeed:c(e["acast:importedfeed"],r=>i(a(r)))};return p(
t)},oo=e=>{if(!d(e))return;let t={episodeId:c(e["acast:episodeid"],r=>i(a(r))),showId:c(e["acast:showid"],r=>i(a(r))),episodeUrl:c(e["acast:episodeurl"],r=>i(a(
r))),settings:c(e["acast:settings"],r=>i(a(r)))};return p(t)};var ao=e=>{if(!d(e))return;let t={blogRoll:c(e["blogchannel:blogroll"],r=>i(a(r))),blink:c(e["blogchannel:blink"],r=>i(a(r))),mySubscriptions:c(e["blogchannel:m\
ysubscriptions"],r=>i(a(r)))};return p(t)};var co=e=>{if(!d(e))return;let t={link:c(e["feedpress:link"],r=>i(a(r))),newsletterId:c(e["feedpress:newsletterid"],r=>i(a(r))),locale:c(e["feedpress:locale"],r=>i(
a(r))),podcastId:c(e["feedpress:podcastid"],r=>i(a(r))),cssFile:c(e["feedpress:cssfile"],r=>i(a(r)))};return p(t)};var Xd=/\s+/,zd=/w$/,Yd=e=>{if(!d(e))return;let t={url:i(e["@url"]),type:i(e["@type"]),language:i(e["@language"]),rel:i(e["@rel"])};return p(t)},Wd=e=>{let t={value:z(
a(e)),owner:i(e?.["@owner"])};return p(t)},Jd=e=>{if(!d(e))return;let t={url:i(e["@url"]),display:i(e["#text"])};return p(t)},Kd=e=>{if(!d(e))return;let t={url:i(
e["@url"]),type:i(e["@type"])};return p(t)},Qd=e=>{if(!d(e))return;let t={startTime:N(e["@starttime"]),duration:N(e["@duration"]),display:i(a(e))};return p(t)},
po=e=>{let t={display:i(a(e)),role:i(e?.["@role"]),group:i(e?.["@group"]),img:i(e?.["@img"]),href:i(e?.["@href"])};return p(t)},lo=e=>{let t={display:i(a(e)),rel:i(
e?.["@rel"]),geo:i(e?.["@geo"]),osm:i(e?.["@osm"]),country:i(e?.["@country"])};return p(t)},Zd=e=>{let t={number:N(a(e)),name:i(e?.["@name"])};return p(t)},el=e=>{
let t={number:N(a(e)),display:i(e?.["@display"])};return p(t)},tl=(e,t)=>{if(!d(e))return;let r={display:i(a(e)),url:i(e["@url"]),pubDate:S(e["@pubdate"],t?.parseDateFn),
length:N(e["@length"]),type:i(e["@type"]),season:N(e["@season"])};return p(r)},mo=e=>{let t={display:i(a(e)),url:i(e?.["@url"])};return p(t)},rl=e=>{if(!d(e))return;
let t={type:i(e["@type"]),length:N(e["@length"]),bitrate:N(e["@bitrate"]),height:N(e["@height"]),lang:i(e["@lang"]),title:i(e["@title"]),rel:i(e["@rel"]),codecs:i(
e["@codecs"]),default:V(e["@default"]),sources:g(e["podcast:source"],sl),integrity:c(e["podcast:integrity"],il)};return p(t)},sl=e=>{if(!d(e))return;let t={uri:i(
e["@uri"]),contentType:i(e["@contenttype"])};return p(t)},il=e=>{if(!d(e))return;let t={type:i(e["@type"]),value:i(e["@value"])};return p(t)},uo=e=>{if(!d(e))return;
let t={type:i(e["@type"]),method:i(e["@method"]),suggested:N(e["@suggested"]),valueRecipients:g(e["podcast:valuerecipient"],fo),valueTimeSplits:g(e["podcast:val\
uetimesplit"],gl)};return p(t)},fo=e=>{if(!d(e))return;let t={name:i(e["@name"]),customKey:i(e["@customkey"]),customValue:i(e["@customvalue"]),type:i(e["@type"]),
address:i(e["@address"]),split:N(e["@split"]),fee:V(e["@fee"])};return p(t)},nl=e=>{if(!d(e))return;let t={href:i(e["@href"]),alt:i(e["@alt"]),aspectRatio:i(e["\
@aspect-ratio"]),width:N(e["@width"]),height:N(e["@height"]),type:i(e["@type"]),purpose:i(e["@purpose"])};return p(t)},ol=e=>{let t=i(e?.["@srcset"]);if(!t)return;
let r=[],s=t.split(",");for(let n of s){let[o,m]=n.trim().split(Xd),f={href:i(o),width:N(m?.replace(zd,""))};r.push(f)}return u(r,p)},go=e=>g(e["podcast:image"],
nl)??c(e["podcast:images"],ol),al=(e,t)=>{if(!d(e))return;let r={...ds(e),status:i(e["@status"]),start:S(e["@start"],t?.parseDateFn),end:S(e["@end"],t?.parseDateFn),
contentLinks:g(e["podcast:contentlink"],cl)};return p(r)},cl=e=>{if(!d(e))return;let t={href:i(e["@href"]),display:i(a(e))};return p(t)},pl=e=>{if(!d(e))return;
let t={uri:i(e["@uri"]),protocol:i(e["@protocol"]),accountId:i(e["@accountid"]),accountUrl:i(e["@accounturl"]),priority:N(e["@priority"])};return p(t)},ho=e=>{if(!d(
e))return;let t={server:i(e["@server"]),protocol:i(e["@protocol"]),accountId:i(e["@accountid"]),space:i(e["@space"])};return p(t)},dl=e=>{let t={value:z(a(e)),id:i(
e?.["@id"])};return p(t)},bo=e=>{let t={display:i(a(e)),purpose:i(e?.["@purpose"])};return p(t)},nr=e=>{if(!d(e))return;let t={feedGuid:i(e["@feedguid"]),feedUrl:i(
e["@feedurl"]),itemGuid:i(e["@itemguid"]),medium:i(e["@medium"]),title:i(e["@title"])};return p(t)},ll=e=>{if(!d(e))return;let t={remoteItems:g(e["podcast:remot\
eitem"],nr)};return p(t)},ml=(e,t)=>{let r={display:i(a(e)),complete:V(e?.["@complete"]),dtstart:S(e?.["@dtstart"],t?.parseDateFn),rrule:i(e?.["@rrule"])};return p(
r)},ul=e=>{if(!d(e))return;let t={usesPodping:V(e["@usespodping"])};return p(t)},fl=e=>{if(!d(e))return;let t={remoteItem:c(e["podcast:remoteitem"],nr)};return p(
t)},gl=e=>{if(!d(e))return;let t={startTime:N(e["@starttime"]),duration:N(e["@duration"]),remoteStartTime:N(e["@remotestarttime"]),remotePercentage:N(e["@remote\
percentage"]),remoteItem:c(e["podcast:remoteitem"],nr),valueRecipients:g(e["podcast:valuerecipient"],fo)};return p(t)},ds=e=>{if(!d(e))return;let t={transcripts:g(
e["podcast:transcript"],Yd),chapters:c(e["podcast:chapters"],Kd),soundbites:g(e["podcast:soundbite"],Qd),persons:g(e["podcast:person"],po),locations:g(e["podcas\
t:location"],lo),season:c(e["podcast:season"],Zd),episode:c(e["podcast:episode"],el),license:c(e["podcast:license"],mo),alternateEnclosures:g(e["podcast:alterna\
teenclosure"],rl),values:g(e["podcast:value"],uo),images:go(e),socialInteracts:g(e["podcast:socialinteract"],pl),txts:g(e["podcast:txt"],bo),chat:c(e["podcast:c\
hat"],ho)};return p(t)},yo=(e,t)=>{if(!d(e))return;let r={locked:c(e["podcast:locked"],Wd),fundings:g(e["podcast:funding"],Jd),persons:g(e["podcast:person"],po),
locations:g(e["podcast:location"],lo),trailers:g(e["podcast:trailer"],s=>tl(s,t)),license:c(e["podcast:license"],mo),guid:c(e["podcast:guid"],s=>i(a(s))),values:g(
e["podcast:value"],uo),medium:c(e["podcast:medium"],s=>i(a(s))),images:go(e),liveItems:g(e["podcast:liveitem"],s=>al(s,t)),blocks:g(e["podcast:block"],dl),txts:g(
e["podcast:txt"],bo),remoteItems:g(e["podcast:remoteitem"],nr),podroll:c(e["podcast:podroll"],ll),updateFrequency:c(e["podcast:updatefrequency"],s=>ml(s,t)),podping:c(
e["podcast:podping"],ul),chat:c(e["podcast:chat"],ho),publisher:c(e["podcast:publisher"],fl)};return p(r)};var xo=(e,t)=>{if(!d(e))return;let r={publicationName:c(e["prism:publicationname"],s=>i(a(s))),issn:c(e["prism:issn"],s=>i(a(s))),eIssn:c(e["prism:eissn"],s=>i(
a(s))),isbns:g(e["prism:isbn"],s=>i(a(s))),issueIdentifier:c(e["prism:issueidentifier"],s=>i(a(s))),issueName:c(e["prism:issuename"],s=>i(a(s))),issueTeaser:c(e["\
prism:issueteaser"],s=>i(a(s))),issueType:c(e["prism:issuetype"],s=>i(a(s))),volume:c(e["prism:volume"],s=>i(a(s))),number:c(e["prism:number"],s=>i(a(s))),edition:c(
e["prism:edition"],s=>i(a(s))),aggregateIssueNumber:c(e["prism:aggregateissuenumber"],s=>N(a(s))),aggregationType:c(e["prism:aggregationtype"],s=>i(a(s))),coverDate:c(
e["prism:coverdate"],s=>S(a(s),t?.parseDateFn)),coverDisplayDate:c(e["prism:coverdisplaydate"],s=>i(a(s))),publicationDates:g(e["prism:publicationdate"],s=>S(a(
s),t?.parseDateFn)),publicationDisplayDates:g(e["prism:publicationdisplaydate"],s=>i(a(s))),creationDate:c(e["prism:creationdate"],s=>S(a(s),t?.parseDateFn)),modificationDate:c(
e["prism:modificationdate"],s=>S(a(s),t?.parseDateFn)),dateReceived:c(e["prism:datereceived"],s=>S(a(s),t?.parseDateFn)),onSaleDates:g(e["prism:onsaledate"],s=>S(
a(s),t?.parseDateFn)),onSaleDays:g(e["prism:onsaleday"],s=>i(a(s))),offSaleDates:g(e["prism:offsaledate"],s=>S(a(s),t?.parseDateFn)),killDate:c(e["prism:killdat\
e"],s=>S(a(s),t?.parseDateFn)),copyrightYears:g(e["prism:copyrightyear"],s=>i(a(s))),contentType:c(e["prism:contenttype"],s=>i(a(s))),alternateTitles:g(e["prism\
:alternatetitle"],s=>i(a(s))),subtitles:g(e["prism:subtitle"],s=>i(a(s))),teasers:g(e["prism:teaser"],s=>i(a(s))),keywords:g(e["prism:keyword"],s=>i(a(s))),seriesTitle:c(
e["prism:seriestitle"],s=>i(a(s))),seriesNumber:c(e["prism:seriesnumber"],s=>N(a(s))),bookEditions:g(e["prism:bookedition"],s=>i(a(s))),nationalCatalogNumber:c(
e["prism:nationalcatalognumber"],s=>i(a(s))),productCodes:g(e["prism:productcode"],s=>i(a(s))),uspsNumber:c(e["prism:uspsnumber"],s=>i(a(s))),publishingFrequency:c(
e["prism:publishingfrequency"],s=>i(a(s))),channels:g(e["prism:channel"],s=>i(a(s))),subchannel1:c(e["prism:subchannel1"],s=>i(a(s))),subchannel2:c(e["prism:sub\
channel2"],s=>i(a(s))),subchannel3:c(e["prism:subchannel3"],s=>i(a(s))),subchannel4:c(e["prism:subchannel4"],s=>i(a(s))),section:c(e["prism:section"],s=>i(a(s))),
subsection1:c(e["prism:subsection1"],s=>i(a(s))),subsection2:c(e["prism:subsection2"],s=>i(a(s))),subsection3:c(e["prism:subsection3"],s=>i(a(s))),subsection4:c(
e["prism:subsection4"],s=>i(a(s))),corporateEntities:g(e["prism:corporateentity"],s=>i(a(s))),distributor:c(e["prism:distributor"],s=>i(a(s))),sellingAgencies:g(
e["prism:sellingagency"],s=>i(a(s))),organizations:g(e["prism:organization"],s=>i(a(s))),persons:g(e["prism:person"],s=>i(a(s))),platforms:g(e["prism:platform"],
s=>i(a(s))),originPlatforms:g(e["prism:originplatform"],s=>i(a(s))),device:c(e["prism:device"],s=>i(a(s))),complianceProfile:c(e["prism:complianceprofile"],s=>i(
a(s))),blogTitle:c(e["prism:blogtitle"],s=>i(a(s))),blogURL:c(e["prism:blogurl"],s=>i(a(s))),links:g(e["prism:link"],s=>i(a(s))),urls:g(e["prism:url"],s=>i(a(s))),
byteCount:c(e["prism:bytecount"],s=>N(a(s))),ratings:g(e["prism:rating"],s=>i(a(s))),timePeriod:c(e["prism:timeperiod"],s=>i(a(s))),versionIdentifier:c(e["prism\
:versionidentifier"],s=>i(a(s))),tickers:g(e["prism:ticker"],s=>i(a(s))),academicFields:g(e["prism:academicfield"],s=>i(a(s))),events:g(e["prism:event"],s=>i(a(
s))),genres:g(e["prism:genre"],s=>i(a(s))),industries:g(e["prism:industry"],s=>i(a(s))),locations:g(e["prism:location"],s=>i(a(s))),objects:g(e["prism:object"],
s=>i(a(s))),profession:c(e["prism:profession"],s=>i(a(s))),sport:c(e["prism:sport"],s=>i(a(s))),embargoDate:c(e["prism:embargodate"],s=>S(a(s),t?.parseDateFn)),
copyright:c(e["prism:copyright"],s=>i(a(s))),expirationDate:c(e["prism:expirationdate"],s=>S(a(s),t?.parseDateFn)),rightsAgent:c(e["prism:rightsagent"],s=>i(a(s)))};
return p(r)},wo=(e,t)=>{if(!d(e))return;let r={publicationName:c(e["prism:publicationname"],s=>i(a(s))),issn:c(e["prism:issn"],s=>i(a(s))),eIssn:c(e["prism:eiss\
n"],s=>i(a(s))),doi:c(e["prism:doi"],s=>i(a(s))),urls:g(e["prism:url"],s=>i(a(s))),volume:c(e["prism:volume"],s=>i(a(s))),number:c(e["prism:number"],s=>i(a(s))),
edition:c(e["prism:edition"],s=>i(a(s))),section:c(e["prism:section"],s=>i(a(s))),startingPage:c(e["prism:startingpage"],s=>i(a(s))),endingPage:c(e["prism:endin\
gpage"],s=>i(a(s))),pageRange:c(e["prism:pagerange"],s=>i(a(s))),pageCount:c(e["prism:pagecount"],s=>N(a(s))),pageProgressionDirection:c(e["prism:pageprogressio\
ndirection"],s=>i(a(s))),samplePageRange:c(e["prism:samplepagerange"],s=>i(a(s))),publicationDates:g(e["prism:publicationdate"],s=>S(a(s),t?.parseDateFn)),publicationDisplayDates:g(
e["prism:publicationdisplaydate"],s=>i(a(s))),creationDate:c(e["prism:creationdate"],s=>S(a(s),t?.parseDateFn)),modificationDate:c(e["prism:modificationdate"],s=>S(
a(s),t?.parseDateFn)),dateReceived:c(e["prism:datereceived"],s=>S(a(s),t?.parseDateFn)),killDate:c(e["prism:killdate"],s=>S(a(s),t?.parseDateFn)),copyrightYears:g(
e["prism:copyrightyear"],s=>i(a(s))),contentType:c(e["prism:contenttype"],s=>i(a(s))),genres:g(e["prism:genre"],s=>i(a(s))),alternateTitles:g(e["prism:alternate\
title"],s=>i(a(s))),subtitles:g(e["prism:subtitle"],s=>i(a(s))),teasers:g(e["prism:teaser"],s=>i(a(s))),keywords:g(e["prism:keyword"],s=>i(a(s))),corporateEntities:g(
e["prism:corporateentity"],s=>i(a(s))),organizations:g(e["prism:organization"],s=>i(a(s))),persons:g(e["prism:person"],s=>i(a(s))),platforms:g(e["prism:platform"],
s=>i(a(s))),device:c(e["prism:device"],s=>i(a(s))),academicFields:g(e["prism:academicfield"],s=>i(a(s))),events:g(e["prism:event"],s=>i(a(s))),industries:g(e["p\
rism:industry"],s=>i(a(s))),locations:g(e["prism:location"],s=>i(a(s))),objects:g(e["prism:object"],s=>i(a(s))),profession:c(e["prism:profession"],s=>i(a(s))),sport:c(
e["prism:sport"],s=>i(a(s))),hasAlternatives:g(e["prism:hasalternative"],s=>i(a(s))),hasCorrections:g(e["prism:hascorrection"],s=>i(a(s))),hasTranslations:g(e["\
prism:hastranslation"],s=>i(a(s))),isAlternativeOf:g(e["prism:isalternativeof"],s=>i(a(s))),isCorrectionOf:g(e["prism:iscorrectionof"],s=>i(a(s))),isTranslationOf:c(
e["prism:istranslationof"],s=>i(a(s))),supplementTitles:g(e["prism:supplementtitle"],s=>i(a(s))),supplementDisplayID:c(e["prism:supplementdisplayid"],s=>i(a(s))),
supplementStartingPage:c(e["prism:supplementstartingpage"],s=>i(a(s))),links:g(e["prism:link"],s=>i(a(s))),wordCount:c(e["prism:wordcount"],s=>N(a(s))),byteCount:c(
e["prism:bytecount"],s=>N(a(s))),ratings:g(e["prism:rating"],s=>i(a(s))),timePeriod:c(e["prism:timeperiod"],s=>i(a(s))),versionIdentifier:c(e["prism:versioniden\
tifier"],s=>i(a(s))),tickers:g(e["prism:ticker"],s=>i(a(s))),embargoDate:c(e["prism:embargodate"],s=>S(a(s),t?.parseDateFn)),copyright:c(e["prism:copyright"],s=>i(
a(s))),expirationDate:c(e["prism:expirationdate"],s=>S(a(s),t?.parseDateFn)),rightsAgent:c(e["prism:rightsagent"],s=>i(a(s)))};return p(r)};var hl=e=>{let t={value:i(a(e)),tv:i(e?.["@tv"]),movie:i(e?.["@movie"])};return p(t)},or=(e,t)=>{let r={url:i(a(e)),schedule:S(e?.["@schedule"],t?.parseDateFn),
duration:i(e?.["@duration"]),type:i(e?.["@type"])};return p(r)},bl=e=>{if(!d(e))return;let t={url:i(e["@url"])};return p(t)},No=e=>{if(!d(e))return;let t={src:i(
e["@src"]),type:i(e["@type"]),length:N(e["@length"])};return p(t)},yl=e=>{if(!d(e))return;let t={};for(let r in e)if(ut(r)){let s=r.slice(1),n=i(e[r]);n&&(t[s]=
n)}return p(t)},xl=e=>{if(!d(e))return;let t={type:i(e["@type"]),link:i(e["@link"]),position:N(e["@position"]),duration:N(e["@duration"]),value:i(a(e))};return p(
t)},wl=e=>{if(!d(e))return;let t={href:i(e["@href"]),value:i(a(e))};return p(t)},Eo=e=>{if(!d(e))return;let t={poster:c(e["rawvoice:poster"],bl),isHd:c(e["rawvo\
ice:ishd"],r=>z(a(r))),embed:c(e["rawvoice:embed"],r=>i(a(r))),webm:c(e["rawvoice:webm"],No),mp4:c(e["rawvoice:mp4"],No),metamarks:g(e["rawvoice:metamark"],xl)};
return p(t)},To=(e,t)=>{if(!d(e))return;let r={rating:c(e["rawvoice:rating"],hl),liveEmbed:c(e["rawvoice:liveembed"],s=>i(a(s))),flashLiveStream:c(e["rawvoice:f\
lashlivestream"],s=>or(s,t)),httpLiveStream:c(e["rawvoice:httplivestream"],s=>or(s,t)),shoutcastLiveStream:c(e["rawvoice:shoutcastlivestream"],s=>or(s,t)),liveStream:c(
e["rawvoice:livestream"],s=>or(s,t)),location:c(e["rawvoice:location"],s=>i(a(s))),frequency:c(e["rawvoice:frequency"],s=>i(a(s))),mycast:c(e["rawvoice:mycast"],
s=>z(a(s))),subscribe:c(e["rawvoice:subscribe"],yl),donate:c(e["rawvoice:donate"],wl)};return p(r)};var Nl=e=>{if(!d(e))return;let t={service:i(e["@service"]),value:i(a(e))};return p(t)},El=e=>{if(!d(e))return;let t={server:i(e["@server"])};return p(t)},Tl=e=>{
if(!d(e))return;let t={url:c(e["source:url"],r=>i(a(r))),startDay:c(e["source:startday"],r=>i(a(r))),endDay:c(e["source:endday"],r=>i(a(r))),filename:c(e["sourc\
e:filename"],r=>i(a(r)))};return p(t)},vl=e=>{if(!d(e))return;let t={url:i(e["@url"]),value:i(a(e))};return p(t)},Sl=e=>{let t={value:i(a(e)),isPermaLink:V(e?.["\
@ispermalink"])};return p(t)},vo=e=>{if(!d(e))return;let t={accounts:g(e["source:account"],Nl),likes:c(e["source:likes"],El),archive:c(e["source:archive"],Tl),subscriptionLists:g(
e["source:subscriptionlist"],vl),cloud:c(e["source:cloud"],r=>i(a(r))),blogroll:c(e["source:blogroll"],r=>i(a(r))),self:c(e["source:self"],r=>i(a(r))),localTime:c(
e["source:localtime"],r=>i(a(r)))};return p(t)},So=e=>{if(!d(e))return;let t={markdown:c(e["source:markdown"],r=>i(a(r))),outlines:g(e["source:outline"],r=>i(a(
r))),linkFull:c(e["source:linkfull"],r=>i(a(r))),inReplyTo:c(e["source:inreplyto"],Sl)};return p(t)};var Al=e=>{if(!d(e))return;let t={recentCount:N(e["@recentcount"])};return p(t)},Il=e=>{if(!d(e))return;let t=i(e["@id"]);return t?{id:t}:void 0},kl=e=>{if(!d(e))
return;let t=V(e["@enabled"]);return t!==void 0?{enabled:t}:void 0},Cl=e=>{if(!d(e))return;let t={partner:c(e.partner,Il),sandbox:c(e.sandbox,kl)};return p(t)},
Ol=e=>{if(!d(e))return;let t=i(e["@name"]);return t?{name:t}:void 0},Pl=e=>{if(!d(e))return;let t={entitlement:c(e.entitlement,Ol)};return p(t)},Ao=e=>{if(!d(e))
return;let t={limit:c(e["spotify:limit"],Al),countryOfOrigin:c(e["spotify:countryoforigin"],r=>i(a(r))),access:c(e["spotify:access"],Cl)};return p(t)},Io=e=>{if(!d(
e))return;let t={access:c(e["spotify:access"],Pl)};return p(t)};var ms=/^[^\s@()<>[\]]+@[^\s@()<>[\]]+\.[^\s@()<>[\]]+$/,us=/^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$/,Fl=/^mailto:/i,$l=/[<[(]/,Ll=/\s+/,Rl=/^[\s,\-|/:;]+|[\s,\-|/:;]+$/g,
_l=/\?.*$/,fs=e=>{let t=e.replace(Fl,"");return t!==e?t.replace(_l,""):t},jl=e=>e==="<"?">":e==="("?")":"]",Ml=e=>{let t=fs(e);if(us.test(t))return{link:t};if(ms.
test(t))return{email:t}},Dl=e=>{if(e.indexOf("@")===-1&&e.indexOf("://")===-1&&e.indexOf("www.")===-1)return{name:e};let t=e.split(Ll),r=[],s,n;for(let m of t){
let f=fs(m);us.test(m)&&!n?n=m:ms.test(f)&&!s?s=f:r.push(m)}if(!s&&!n)return{name:e};let o={name:i(r.join(" ").replace(Rl,"")),email:s,link:n};return p(o)},ql=e=>{
let t={},r=[],s=e.length,n=!1,o=0;for(;o<s;){let m,f=!1,h="",x="",y=e[o];if(y==="<"||y==="("||y==="["){h=y,x=jl(y);let T=o+1,v=1,k=T;for(;k<s&&v>0;)e[k]===h?v++:
e[k]===x&&v--,k++;if(v===0)f=!0,m=i(e.slice(T,k-1)),o=k;else{let I=o;for(o=T;o<s&&e[o]!=="<"&&e[o]!=="("&&e[o]!=="[";)o++;m=i(e.slice(I,o))}}else{let T=o;for(;o<
s&&e[o]!=="<"&&e[o]!=="("&&e[o]!=="[";)o++;m=i(e.slice(T,o))}if(!m)continue;let w=fs(m);us.test(m)&&!t.link?t.link=m:ms.test(w)&&!t.email?t.email=w:f?r.push(n?`${h}${m}${x}`:
m):(n=!0,r.push(m))}return t.name=i(r.join(" ")),p(t)},ls=e=>{let t=c(e?.name??e,s=>i(a(s)));if(!t)return;let r=Ml(t);return r||($l.test(t)?ql(t):Dl(t))},Po=e=>{
let t={name:i(a(e)),domain:i(e?.["@domain"])};return p(t)},Vl=e=>{if(!d(e))return;let t={domain:i(e["@domain"]),port:N(e["@port"]),path:i(e["@path"]),registerProcedure:i(
e["@registerprocedure"]),protocol:i(e["@protocol"])};return p(t)},ko=e=>{if(!d(e))return;let t={url:c(e.url,r=>i(a(r))),title:c(e.title,r=>i(a(r))),link:c(e.link,
r=>i(a(r))),description:c(e.description,r=>i(a(r))),height:c(e.height,r=>N(a(r))),width:c(e.width,r=>N(a(r)))};return p(t)},Co=e=>{if(!d(e))return;let t={title:c(
e.title,r=>i(a(r))),description:c(e.description,r=>i(a(r))),name:c(e.name,r=>i(a(r))),link:c(e.link,r=>i(a(r)))};return p(t)},Ul=e=>{let t=re(e?.channel);return c(
t?.image,ko)??c(e?.image,ko)},Bl=e=>{let t=re(e?.channel);return c(t?.textinput,Co)??c(e?.textinput,Co)},Hl=(e,t)=>{let r=re(e?.channel);return g(r?.item,s=>Oo(
s,t),t?.maxItems)??g(e?.item,s=>Oo(s,t),t?.maxItems)},Gl=e=>u(e?.hour,t=>N(a(t))),Xl=e=>u(e?.day,t=>i(a(t))),zl=e=>{if(!d(e))return;let t={url:i(e["@url"]),length:N(
e["@length"]),type:i(e["@type"])};return p(t)},Yl=e=>{let t={value:i(a(e)),isPermaLink:V(e?.["@ispermalink"])};return p(t)},Wl=e=>{let t={title:i(a(e)),url:i(e?.["\
@url"])};return p(t)},Oo=(e,t)=>{if(!d(e))return;let r=ae(e),s={title:c(e.title,n=>i(a(n))),link:c(e.link,n=>i(a(n))),description:c(e.description,n=>i(a(n))),authors:g(
e.author,ls),categories:g(e.category,Po),comments:c(e.comments,n=>i(a(n))),enclosures:g(e.enclosure,zl),guid:c(e.guid,Yl),pubDate:c(e.pubdate,n=>S(a(n),t?.parseDateFn)),
source:c(e.source,Wl),atom:r.has("atom")?rr(e,t):void 0,cc:r.has("cc")?xe(e):void 0,dc:r.has("dc")?we(e,t):void 0,content:r.has("content")?ir(e):void 0,creativeCommons:r.
has("creativecommons")?Xe(e):void 0,slash:r.has("slash")?Ye(e):void 0,itunes:r.has("itunes")?jt(e):void 0,podcast:r.has("podcast")?ds(e):void 0,psc:r.has("psc")?
Ut(e):void 0,googleplay:r.has("googleplay")?Rt(e):void 0,media:r.has("media")?Te(e):void 0,georss:r.has("georss")?Ee(e):void 0,geo:r.has("geo")?ze(e):void 0,thr:r.
has("thr")?Bt(e):void 0,dcterms:r.has("dcterms")?Ne(e,t):void 0,prism:r.has("prism")?wo(e,t):void 0,wfw:r.has("wfw")?Je(e):void 0,sourceNs:r.has("source")?So(e):
void 0,rawvoice:r.has("rawvoice")?Eo(e):void 0,spotify:r.has("spotify")?Io(e):void 0,pingback:r.has("pingback")?qt(e):void 0,trackback:r.has("trackback")?Ht(e):
void 0,acast:r.has("acast")?oo(e):void 0,xml:de(e)};return p(s)},Jl=(e,t)=>{let r=re(e?.channel);if(!d(r))return;let s=ae(r),n={title:c(r.title,o=>i(a(o))),link:c(
r.link,o=>i(a(o))),description:c(r.description,o=>i(a(o))),language:c(r.language,o=>i(a(o))),copyright:c(r.copyright,o=>i(a(o))),managingEditor:c(r.managingeditor,
ls),webMaster:c(r.webmaster,ls),pubDate:c(r.pubdate,o=>S(a(o),t?.parseDateFn)),lastBuildDate:c(r.lastbuilddate,o=>S(a(o),t?.parseDateFn)),categories:g(r.category,
Po),generator:c(r.generator,o=>i(a(o))),docs:c(r.docs,o=>i(a(o))),cloud:c(r.cloud,Vl),ttl:c(r.ttl,o=>N(a(o))),image:Ul(e),rating:c(r.rating,o=>i(a(o))),textInput:Bl(
e),skipHours:c(r.skiphours,Gl),skipDays:c(r.skipdays,Xl),items:Hl(e,t),atom:s.has("atom")?sr(r,t):void 0,cc:s.has("cc")?xe(r):void 0,dc:s.has("dc")?we(r,t):void 0,
sy:s.has("sy")?We(r,t):void 0,itunes:s.has("itunes")?Mt(r):void 0,podcast:s.has("podcast")?yo(r,t):void 0,googleplay:s.has("googleplay")?_t(r):void 0,media:s.has(
"media")?Te(r):void 0,georss:s.has("georss")?Ee(r):void 0,geo:s.has("geo")?ze(r):void 0,dcterms:s.has("dcterms")?Ne(r,t):void 0,prism:s.has("prism")?xo(r,t):void 0,
creativeCommons:s.has("creativecommons")?Xe(r):void 0,feedpress:s.has("feedpress")?co(r):void 0,opensearch:s.has("opensearch")?Dt(r):void 0,admin:s.has("admin")?
Ge(r):void 0,sourceNs:s.has("source")?vo(r):void 0,blogChannel:s.has("blogchannel")?ao(r):void 0,rawvoice:s.has("rawvoice")?To(r,t):void 0,spotify:s.has("spotif\
y")?Ao(r):void 0,pingback:s.has("pingback")?Vt(r):void 0,acast:s.has("acast")?no(r):void 0,xml:de(e)};return p(n)},Fo=(e,t)=>c(e?.rss,r=>Jl(r,t));var $o=Be({namespaceUris:Y,namespacePrefixes:qe}),Ct=$o(),Kl=new Z({...Ae,stopNodes:io,transformTagName:e=>Ct.transformTagName(e),transformAttributeName:e=>Ct.transformAttributeName(
e),attributeValueProcessor:(e,t)=>Ct.attributeValueProcessor(e,t),updateTag:e=>Ct.updateTag(e)}),gs=(e,t)=>{if(!kt(e))throw new ce(R.invalidFeedFormat);let r;try{
Ct=$o(e),r=Kl.parse(e)}catch(n){throw new ye(R.invalidFeedFormat,{cause:n})}let s=Fo(r,t);if(!s)throw new pe(R.invalidFeedFormat);return s};var Ql=(e,t)=>{if(kt(e))return{format:"rss",feed:gs(e,t)};if(mt(e))return{format:"atom",feed:as(e,t)};if(St(e))return{format:"rdf",feed:ps(e,t)};let r=He(e);if(vt(
r))return{format:"json",feed:cs(r,t)};throw new ce(R.unrecognizedFeedFormat)};var Lo=new je({...De,stopNodes:Pt.map(e=>`..${e}[type=xhtml]`)});var Zl=/[&<>"']/g,Ro=e=>e.replace(Zl,t=>{switch(t){case"&":return"&amp;";case"<":return"&lt;";case">":return"&gt;";case'"':return"&quot;";default:return"&#39;"}});var ar=e=>{if(!d(e))return;let t={"admin:errorReportsTo":Or(e.errorReportsTo,b),"admin:generatorAgent":Or(e.generatorAgent,b)};return p(t)};var em=e=>{if(!d(e))return;let t={"app:draft":U(e.draft)};return p(t)},_o=e=>{if(!d(e))return;let t={"app:edited":A(e.edited),"app:control":em(e.control)};return p(
t)};var tm=e=>{if(!d(e))return;let t={"@term":b(e.term),"@scheme":b(e.scheme),"@label":b(e.label)};return p(t)},jo=e=>{if(!d(e))return;let t={"arxiv:affiliation":l(
e.affiliation)};return p(t)},Mo=e=>{if(!d(e))return;let t={"arxiv:comment":l(e.comment),"arxiv:journal_ref":l(e.journalRef),"arxiv:doi":l(e.doi),"arxiv:primary_\
category":tm(e.primaryCategory)};return p(t)};var it=e=>{if(!d(e))return;let t={"cc:license":l(e.license),"cc:morePermissions":l(e.morePermissions),"cc:attributionName":l(e.attributionName),"cc:attributionU\
RL":l(e.attributionURL),"cc:useGuidelines":l(e.useGuidelines),"cc:permits":l(e.permits),"cc:requires":l(e.requires),"cc:prohibits":l(e.prohibits),"cc:jurisdicti\
on":l(e.jurisdiction),"cc:legalcode":l(e.legalcode),"cc:deprecatedOn":l(e.deprecatedOn)};return p(t)};var nt=e=>{if(!d(e))return;let t={"creativeCommons:license":u(e.licenses,l)};return p(t)};var ot=e=>{if(!d(e))return;let t={"dc:title":u(e.titles,l),"dc:creator":u(e.creators,l),"dc:subject":u(e.subjects,l),"dc:description":u(e.descriptions,l),"dc:pu\
blisher":u(e.publishers,l),"dc:contributor":u(e.contributors,l),"dc:date":u(e.dates,A),"dc:type":u(e.types,l),"dc:format":u(e.formats,l),"dc:identifier":u(e.identifiers,
l),"dc:source":u(e.sources,l),"dc:language":u(e.languages,l),"dc:relation":u(e.relations,l),"dc:coverage":u(e.coverage,l),"dc:rights":u(e.rights,l)};return p(t)};var at=e=>{if(!d(e))return;let t={"dcterms:abstract":u(e.abstracts,l),"dcterms:accessRights":u(e.accessRights,l),"dcterms:accrualMethod":u(e.accrualMethods,l),"\
dcterms:accrualPeriodicity":u(e.accrualPeriodicities,l),"dcterms:accrualPolicy":u(e.accrualPolicies,l),"dcterms:alternative":u(e.alternatives,l),"dcterms:audien\
ce":u(e.audiences,l),"dcterms:available":u(e.available,A),"dcterms:bibliographicCitation":u(e.bibliographicCitations,l),"dcterms:conformsTo":u(e.conformsTo,l),"\
dcterms:contributor":u(e.contributors,l),"dcterms:coverage":u(e.coverages,l),"dcterms:created":u(e.created,A),"dcterms:creator":u(e.creators,l),"dcterms:dateAcc\
epted":u(e.dateAccepted,A),"dcterms:dateCopyrighted":u(e.dateCopyrighted,A),"dcterms:date":u(e.dates,A),"dcterms:dateSubmitted":u(e.dateSubmitted,A),"dcterms:de\
scription":u(e.descriptions,l),"dcterms:educationLevel":u(e.educationLevels,l),"dcterms:extent":u(e.extents,l),"dcterms:format":u(e.formats,l),"dcterms:hasForma\
t":u(e.hasFormats,l),"dcterms:hasPart":u(e.hasParts,l),"dcterms:hasVersion":u(e.hasVersions,l),"dcterms:identifier":u(e.identifiers,l),"dcterms:instructionalMet\
hod":u(e.instructionalMethods,l),"dcterms:isFormatOf":u(e.isFormatOf,l),"dcterms:isPartOf":u(e.isPartOf,l),"dcterms:isReferencedBy":u(e.isReferencedBy,l),"dcter\
ms:isReplacedBy":u(e.isReplacedBy,l),"dcterms:isRequiredBy":u(e.isRequiredBy,l),"dcterms:issued":u(e.issued,A),"dcterms:isVersionOf":u(e.isVersionOf,l),"dcterms\
:language":u(e.languages,l),"dcterms:license":u(e.licenses,l),"dcterms:mediator":u(e.mediators,l),"dcterms:medium":u(e.mediums,l),"dcterms:modified":u(e.modified,
A),"dcterms:provenance":u(e.provenances,l),"dcterms:publisher":u(e.publishers,l),"dcterms:references":u(e.references,l),"dcterms:relation":u(e.relations,l),"dct\
erms:replaces":u(e.replaces,l),"dcterms:requires":u(e.requires,l),"dcterms:rights":u(e.rights,l),"dcterms:rightsHolder":u(e.rightsHolders,l),"dcterms:source":u(
e.sources,l),"dcterms:spatial":u(e.spatials,l),"dcterms:subject":u(e.subjects,l),"dcterms:tableOfContents":u(e.tableOfContents,l),"dcterms:temporal":u(e.temporals,
l),"dcterms:title":u(e.titles,l),"dcterms:type":u(e.types,l),"dcterms:valid":u(e.valid,A)};return p(t)};var ct=e=>{if(!d(e))return;let t={"geo:lat":E(e.lat),"geo:long":E(e.long),"geo:alt":E(e.alt)};return p(t)};var cr=(e,t)=>{let r=[];for(let n of e)typeof n.lat=="number"&&typeof n.lng=="number"&&r.push(`${n.lat} ${n.lng}`);if(r.length===0)return;let s=r.length;if(!(t?.
min&&s<t.min||t?.max&&s>t.max))return r.join(" ")},rm=e=>{if(d(e))return cr([e],{min:1,max:1})},sm=e=>{if(!(!d(e)||!e.points))return cr(e.points,{min:2})},im=e=>{
if(!(!d(e)||!e.points))return cr(e.points,{min:4})},nm=e=>{if(!(!d(e)||!e.lowerCorner||!e.upperCorner))return cr([e.lowerCorner,e.upperCorner],{min:2,max:2})},pt=e=>{
if(!d(e))return;let t={"georss:point":rm(e.point),"georss:line":sm(e.line),"georss:polygon":im(e.polygon),"georss:box":nm(e.box),"georss:featureTypeTag":l(e.featureTypeTag),
"georss:relationshipTag":l(e.relationshipTag),"georss:featureName":l(e.featureName),"georss:elev":E(e.elev),"georss:floor":E(e.floor),"georss:radius":E(e.radius)};
return p(t)};var Do=e=>{if(!d(e))return;let t={"@href":b(e.href)};return p(t)},om=e=>{let t={"@text":b(e)};return p(t)},qo=e=>e==="clean"?e:U(e),pr=e=>{if(d(e))return p({"go\
ogleplay:author":b(e.author),"googleplay:description":l(e.description),"googleplay:explicit":qo(e.explicit),"googleplay:block":U(e.block),"googleplay:image":Do(
e.image)})},dr=e=>{if(d(e))return p({"googleplay:author":b(e.author),"googleplay:description":l(e.description),"googleplay:explicit":qo(e.explicit),"googleplay:\
block":U(e.block),"googleplay:image":Do(e.image),"googleplay:new-feed-url":b(e.newFeedUrl),"googleplay:email":b(e.email),"googleplay:category":u(e.categories,om)})};var Vo=e=>{if(O(e))return{"@href":b(e)}},Uo=e=>{if(!d(e))return;let t={"@text":b(e.text),"itunes:category":u(e.categories,Uo)};return p(t)},am=e=>{if(!d(e))return;
let t={"itunes:name":l(e.name),"itunes:email":l(e.email)};return p(t)},lr=e=>{if(!d(e))return;let t={"itunes:duration":E(e.duration),"itunes:image":Vo(e.image),
"itunes:explicit":U(e.explicit),"itunes:author":l(e.author),"itunes:title":l(e.title),"itunes:episode":E(e.episode),"itunes:season":E(e.season),"itunes:episodeT\
ype":l(e.episodeType),"itunes:block":U(e.block),"itunes:summary":l(e.summary),"itunes:subtitle":l(e.subtitle),"itunes:keywords":me(e.keywords)};return p(t)},mr=e=>{
if(!d(e))return;let t={"itunes:image":Vo(e.image),"itunes:category":u(e.categories,Uo),"itunes:explicit":U(e.explicit),"itunes:author":l(e.author),"itunes:title":l(
e.title),"itunes:type":l(e.type),"itunes:new-feed-url":l(e.newFeedUrl),"itunes:block":U(e.block),"itunes:complete":U(e.complete),"itunes:applepodcastsverify":l(
e.applePodcastsVerify),"itunes:summary":l(e.summary),"itunes:subtitle":l(e.subtitle),"itunes:keywords":me(e.keywords),"itunes:owner":am(e.owner)};return p(t)};var cm=e=>{if(!d(e))return;let t={...C(e.value),"@scheme":b(e.scheme)};return p(t)},Bo=e=>{if(!d(e))return;let t={...C(e.value),"@type":b(e.type)};return p(t)},
pm=e=>{if(!d(e))return;let t={"@url":b(e.url),"@height":E(e.height),"@width":E(e.width),"@time":b(e.time)};return p(t)},dm=e=>{if(!d(e))return;let t={...C(e.name),
"@scheme":b(e.scheme),"@label":b(e.label)};return p(t)},lm=e=>{if(!d(e))return;let t={...C(e.value),"@algo":b(e.algo)};return p(t)},mm=e=>{if(!d(e))return;let t={
"@url":b(e.url),"@height":E(e.height),"@width":E(e.width)};return p(t)},um=e=>{if(!d(e))return;let t={...C(e.value),"@role":b(e.role),"@scheme":b(e.scheme)};return p(
t)},fm=e=>{if(!d(e))return;let t={...C(e.value),"@url":b(e.url)};return p(t)},gm=e=>{if(!d(e))return;let t={...C(e.value),"@type":b(e.type),"@lang":b(e.lang),"@\
start":b(e.start),"@end":b(e.end)};return p(t)},hm=e=>{if(!d(e))return;let t={...C(e.value),"@relationship":b(e.relationship),"@type":b(e.type)};return p(t)},bm=e=>{
if(!d(e))return;let t={"@average":E(e.average),"@count":E(e.count),"@min":E(e.min),"@max":E(e.max)};return p(t)},ym=e=>{if(!d(e))return;let t={"@views":E(e.views),
"@favorites":E(e.favorites)};return p(t)},xm=e=>{if(!d(e))return;let t=b(e.name);if(t)return`${t}:${E(e.weight)??1}`},wm=e=>{if(!d(e))return;let t={"media:starR\
ating":bm(e.starRating),"media:statistics":ym(e.statistics),"media:tags":me(e.tags,xm)};return p(t)},Nm=e=>{let t={"media:comment":u(e,l)};return p(t)},Em=e=>{let t={
"media:response":u(e,l)};return p(t)},Tm=e=>{let t={"media:backLink":u(e,l)};return p(t)},vm=e=>{let t={"media:scene":u(e,$m)};return p(t)},Sm=e=>{if(!d(e))return;
let t={...C(e.value),"@name":b(e.name)};return p(t)},Am=e=>{if(!d(e))return;let t={"@url":b(e.url),"@width":E(e.width),"@height":E(e.height),"media:param":u(e.params,
Sm)};return p(t)},Im=e=>{if(!d(e))return;let t={"@state":b(e.state),"@reason":b(e.reason)};return p(t)},km=e=>{if(!d(e))return;let t={"@type":b(e.type),"@info":b(
e.info),"@price":E(e.price),"@currency":b(e.currency)};return p(t)},Cm=e=>{if(!d(e))return;let t={...C(e.name),"@type":b(e.type),"@href":b(e.href)};return p(t)},
Om=e=>{if(!d(e))return;let t={"@type":b(e.type),"@lang":b(e.lang),"@href":b(e.href)};return p(t)},Pm=e=>{if(!d(e))return;let t={"@type":b(e.type),"@href":b(e.href)};
return p(t)},Fm=e=>{if(!d(e))return;let t={"@status":b(e.status)};return p(t)},$m=e=>{if(!d(e))return;let t={sceneTitle:l(e.title),sceneDescription:l(e.description),
sceneStartTime:l(e.startTime),sceneEndTime:l(e.endTime)};return p(t)},Lm=e=>{if(!d(e))return;let t={...C(e.description),"@start":b(e.start),"@end":b(e.end),"@la\
t":E(e.lat),"@lng":E(e.lng)};return p(t)},hs=e=>{if(!d(e))return;let t={"media:rating":u(e.ratings,cm),"media:title":Bo(e.title),"media:description":Bo(e.description),
"media:keywords":me(e.keywords,b),"media:thumbnail":u(e.thumbnails,pm),"media:category":u(e.categories,dm),"media:hash":u(e.hashes,lm),"media:player":mm(e.player),
"media:credit":u(e.credits,um),"media:copyright":fm(e.copyright),"media:text":u(e.texts,gm),"media:restriction":u(e.restrictions,hm),"media:community":wm(e.community),
"media:comments":Nm(e.comments),"media:embed":Am(e.embed),"media:responses":Em(e.responses),"media:backLinks":Tm(e.backLinks),"media:status":Im(e.status),"media\
:price":u(e.prices,km),"media:license":u(e.licenses,Cm),"media:subTitle":u(e.subTitles,Om),"media:peerLink":u(e.peerLinks,Pm),"media:location":u(e.locations,Lm),
"media:rights":Fm(e.rights),"media:scenes":vm(e.scenes)};return p(t)},Ho=e=>{if(!d(e))return;let t={"@url":b(e.url),"@fileSize":E(e.fileSize),"@type":b(e.type),
"@medium":b(e.medium),"@isDefault":U(e.isDefault),"@expression":b(e.expression),"@bitrate":E(e.bitrate),"@framerate":E(e.framerate),"@samplingrate":E(e.samplingrate),
"@channels":E(e.channels),"@duration":E(e.duration),"@height":E(e.height),"@width":E(e.width),"@lang":b(e.lang),...hs(e)};return p(t)},Rm=e=>{if(!d(e))return;let t={
"media:content":u(e.contents,Ho),...hs(e)};return p(t)},dt=e=>{if(!d(e))return;let t={"media:group":u(e.groups,Rm),"media:content":u(e.contents,Ho),...hs(e)};return p(
t)};var _m=e=>{if(!d(e))return;let t={"@role":b(e.role),"@searchTerms":b(e.searchTerms),"@count":E(e.count),"@startIndex":E(e.startIndex),"@startPage":E(e.startPage),
"@language":b(e.language),"@inputEncoding":b(e.inputEncoding),"@outputEncoding":b(e.outputEncoding)};return p(t)},ur=e=>{if(!d(e))return;let t={"opensearch:tota\
lResults":E(e.totalResults),"opensearch:startIndex":E(e.startIndex),"opensearch:itemsPerPage":E(e.itemsPerPage),"opensearch:Query":u(e.queries,_m)};return p(t)};var fr=e=>{if(!d(e))return;let t={"pingback:server":l(e.server),"pingback:target":l(e.target)};return p(t)},gr=e=>{if(!d(e))return;let t={"pingback:to":l(e.to)};
return p(t)};var jm=e=>{if(!d(e))return;let t={"@start":b(e.start),"@title":b(e.title),"@href":b(e.href),"@image":b(e.image)};return p(t)},Mm=e=>{let t={"psc:chapter":u(e,jm)};
return p(t)},hr=e=>{if(d(e))return p({"psc:chapters":Mm(e.chapters)})};var br=e=>{if(!d(e))return;let t={"slash:section":l(e.section),"slash:department":l(e.department),"slash:comments":E(e.comments),"slash:hit_parade":me(e.hitParade,
E)};return p(t)};var yr=e=>{if(!d(e))return;let t={"sy:updatePeriod":l(e.updatePeriod),"sy:updateFrequency":E(e.updateFrequency),"sy:updateBase":A(e.updateBase)};return p(t)};var Dm=e=>{if(!d(e))return;let t={"@ref":b(e.ref),"@href":b(e.href),"@type":b(e.type),"@source":b(e.source)};return p(t)},Go=e=>{if(!d(e))return;let t={"@thr:co\
unt":E(e.count),"@thr:updated":A(e.updated)};return p(t)},xr=e=>{if(!d(e))return;let t={"thr:total":E(e.total),"thr:in-reply-to":u(e.inReplyTos,Dm)};return p(t)};var wr=e=>{if(!d(e))return;let t={"trackback:ping":l(e.ping),"trackback:about":u(e.abouts,l)};return p(t)};var Nr=e=>{if(!d(e))return;let t={"wfw:comment":l(e.comment),"wfw:commentRss":l(e.commentRss)};return p(t)};var Ce=e=>{if(!d(e))return;let t={"@xml:lang":b(e.lang),"@xml:base":b(e.base),"@xml:space":b(e.space),"@xml:id":b(e.id)};return p(t)};var Xo=e=>{if(!d(e))return;let t={"yt:videoId":l(e.videoId),"yt:channelId":l(e.channelId)};return p(t)},zo=e=>{if(!d(e))return;let t={"yt:channelId":l(e.channelId),
"yt:playlistId":l(e.playlistId)};return p(t)};var Er=e=>t=>e?`${e}${t}`:t,qm=/&(?!(?:amp|lt|gt|quot|apos);|#\d+;|#x[0-9a-fA-F]+;)[^;\s&<]+;/,Vm=e=>{if(!O(e))return;let t=`<div xmlns="http://www.w3.org/1999/\
xhtml">${e.trim().replace(/\r/g,"&#13;")}</div>`;if(!(Ln.validate(t)!==!0||qm.test(t)))return{"#text":`${t}
`}},Yo=e=>{if(e["@type"]!=="xhtml")return e;let t={};for(let r in e){let s=e[r];t[r]=ut(r)&&typeof s=="string"?Ro(s):s}return t},Wo=(e,t)=>{let r=b(t);if(r!=="x\
html")return{...C(e),"@type":r};let s=Vm(e);return s||!O(e)?{...s,"@type":"xhtml"}:{...C(e),"@type":"html"}},ve=e=>{if(!d(e))return;let t=Wo(e.value,e.type);if(!t?.["\
#text"]&&!t?.["#cdata"])return;let r={...t,...Ce(e.xml)};return p(Yo(r))},Um=e=>{if(!d(e))return;let t={...Wo(e.value,e.type),"@src":b(e.src),...Ce(e.xml)};return p(
Yo(t))},bs=e=>{if(!d(e))return;let t={"@href":b(e.href),"@rel":b(e.rel),"@type":b(e.type),"@hreflang":b(e.hreflang),"@title":b(e.title),"@length":E(e.length),...Go(
e.thr)};return p(t)},lt=(e,t)=>{if(!d(e))return;let r=Er(t?.prefix),s={[r("name")]:l(e.name),[r("uri")]:l(e.uri),[r("email")]:l(e.email),...jo(e.arxiv)};return p(
s)},ys=e=>{if(!d(e))return;let t={"@term":b(e.term),"@scheme":b(e.scheme),"@label":b(e.label)};return p(t)},Jo=e=>{if(!d(e))return;let t={...C(e.text),"@uri":b(
e.uri),"@version":b(e.version)};return p(t)},Bm=(e,t)=>{if(!d(e))return;let r=Er(t?.prefix),s={[r("author")]:u(e.authors,n=>lt(n,t)),[r("category")]:u(e.categories,
n=>ys(n,t)),[r("contributor")]:u(e.contributors,n=>lt(n,t)),[r("generator")]:Jo(e.generator),[r("icon")]:l(e.icon),[r("id")]:l(e.id),[r("link")]:u(e.links,n=>bs(
n,t)),[r("logo")]:l(e.logo),[r("rights")]:ve(e.rights),[r("subtitle")]:ve(e.subtitle),[r("title")]:ve(e.title),[r("updated")]:A(e.updated)};return p(s)},xs=(e,t)=>{
if(!d(e))return;let r=Er(t?.prefix),s={[r("author")]:u(e.authors,m=>lt(m,t)),[r("category")]:u(e.categories,ys),[r("content")]:Um(e.content),[r("contributor")]:u(
e.contributors,m=>lt(m,t)),[r("id")]:l(e.id),[r("link")]:u(e.links,m=>bs(m,t)),[r("published")]:A(e.published),[r("rights")]:ve(e.rights),[r("source")]:Bm(e.source),
[r("summary")]:ve(e.summary),[r("title")]:ve(e.title),[r("updated")]:A(e.updated)},n=p(s);if(t?.asNamespace)return n;let o={...n,..._o(e.app),...Mo(e.arxiv),...it(
e.cc),...ot(e.dc),...br(e.slash),...lr(e.itunes),...pr(e.googleplay),...hr(e.psc),...dt(e.media),...pt(e.georss),...ct(e.geo),...xr(e.thr),...at(e.dcterms),...nt(
e.creativeCommons),...Nr(e.wfw),...Xo(e.yt),...fr(e.pingback),...wr(e.trackback),...Ce(e.xml)};return p(o)},Tr=(e,t)=>{if(!d(e))return;let r=Er(t?.prefix),s={[r(
"author")]:u(e.authors,h=>lt(h,t)),[r("category")]:u(e.categories,h=>ys(h,t)),[r("contributor")]:u(e.contributors,h=>lt(h,t)),[r("generator")]:Jo(e.generator),[r(
"icon")]:l(e.icon),[r("id")]:l(e.id),[r("link")]:u(e.links,h=>bs(h,t)),[r("logo")]:l(e.logo),[r("rights")]:ve(e.rights),[r("subtitle")]:ve(e.subtitle),[r("title")]:ve(
e.title),[r("updated")]:A(e.updated)},n=p(s),o={[r("entry")]:u(e.entries,h=>xs(h,t))},m=p(o);if(t?.asNamespace)return!n&&!m?void 0:{feed:{...n,...m}};let f=p({...n,
...it(e.cc),...ot(e.dc),...yr(e.sy),...mr(e.itunes),...dr(e.googleplay),...dt(e.media),...pt(e.georss),...ct(e.geo),...at(e.dcterms),...nt(e.creativeCommons),...ur(
e.opensearch),...zo(e.yt),...ar(e.admin),...gr(e.pingback),...Ce(e.xml),...m});if(f)return{feed:{"@xmlns":"http://www.w3.org/2005/Atom",...$t({value:f},Y),...f}}};var Hm=(e,t)=>{let r=Tr(e);if(!r)throw new be(R.invalidInputAtom);return Ue(Lo,r,t)};var Gm=e=>{let t={...e,date_published:A(e?.date_published),date_modified:A(e?.date_modified)};return p(t)},Ko=e=>{if(!d(e))return;let t={...e,items:u(e?.items,Gm)},
r=p(t);if(r)return{version:"https://jsonfeed.org/version/1.1",...r}};var Xm=e=>{let t=Ko(e);if(!t)throw new be(R.invalidInputJson);return t};var Qo=new je({...De,stopNodes:Pt.map(e=>`..atom:${e}[type=xhtml]`)});var zm=e=>{if(!d(e))return;let t={"@key":b(e.key),"@algorithm":b(e.algorithm),...C(e.value)};return p(t)},Ym=e=>{if(!d(e))return;let t={"@id":b(e.id),"@slug":b(
e.slug),...C(e.value)};return p(t)},Zo=e=>{if(!d(e))return;let t={"acast:showId":l(e.showId),"acast:showUrl":l(e.showUrl),"acast:signature":zm(e.signature),"aca\
st:settings":l(e.settings),"acast:network":Ym(e.network),"acast:importedFeed":l(e.importedFeed)};return p(t)},ea=e=>{if(!d(e))return;let t={"acast:episodeId":l(
e.episodeId),"acast:showId":l(e.showId),"acast:episodeUrl":l(e.episodeUrl),"acast:settings":l(e.settings)};return p(t)};var ta=e=>xs(e,{prefix:"atom:",asNamespace:!0}),ra=e=>{var t;return(t=Tr(e,{prefix:"atom:",asNamespace:!0}))===null||t===void 0?void 0:t.feed};var sa=e=>{if(!d(e))return;let t={"blogChannel:blogRoll":l(e.blogRoll),"blogChannel:blink":l(e.blink),"blogChannel:mySubscriptions":l(e.mySubscriptions)};return p(
t)};var ia=e=>{if(!d(e))return;let t={"content:encoded":l(e?.encoded)};return p(t)};var na=e=>{if(!d(e))return;let t={"feedpress:link":l(e.link),"feedpress:newsletterId":l(e.newsletterId),"feedpress:locale":l(e.locale),"feedpress:podcastId":l(e.
podcastId),"feedpress:cssFile":l(e.cssFile)};return p(t)};var oa=e=>{if(!d(e))return;let t={"podcast:transcript":u(e.transcripts,Wm),"podcast:chapters":Qm(e.chapters),"podcast:soundbite":u(e.soundbites,Zm),"podcast:per\
son":u(e.persons,aa),"podcast:location":u(e.locations,ca),"podcast:season":eu(e.season),"podcast:episode":tu(e.episode),"podcast:license":pa(e.license),"podcast\
:alternateEnclosure":u(e.alternateEnclosures,nu),"podcast:value":u(e.values,la),"podcast:image":u(e.images,ma),"podcast:socialInteract":u(e.socialInteracts,pu),
"podcast:txt":u(e.txts,fa),"podcast:chat":ua(e.chat)};return p(t)},Wm=e=>{if(!d(e))return;let t={"@url":b(e.url),"@type":b(e.type),"@language":b(e.language),"@r\
el":b(e.rel)};return p(t)},Jm=e=>{if(!d(e))return;let t={"#text":U(e.value),"@owner":b(e.owner)};return p(t)},Km=e=>{if(!d(e))return;let t={...C(e.display),"@ur\
l":b(e.url)};return p(t)},Qm=e=>{if(!d(e))return;let t={"@url":b(e.url),"@type":b(e.type)};return p(t)},Zm=e=>{if(!d(e))return;let t={...C(e.display),"@startTim\
e":E(e.startTime),"@duration":E(e.duration)};return p(t)},aa=e=>{if(!d(e))return;let t={...C(e.display),"@role":b(e.role),"@group":b(e.group),"@img":b(e.img),"@\
href":b(e.href)};return p(t)},ca=e=>{if(!d(e))return;let t={...C(e.display),"@rel":b(e.rel),"@geo":b(e.geo),"@osm":b(e.osm),"@country":b(e.country)};return p(t)},
eu=e=>{if(!d(e))return;let t={"#text":E(e.number),"@name":b(e.name)};return p(t)},tu=e=>{if(!d(e))return;let t={"#text":E(e.number),"@display":b(e.display)};return p(
t)},ru=e=>{if(!d(e))return;let t={...C(e.display),"@url":b(e.url),"@pubdate":ne(e.pubDate),"@length":E(e.length),"@type":b(e.type),"@season":E(e.season)};return p(
t)},pa=e=>{if(!d(e))return;let t={...C(e.display),"@url":b(e.url)};return p(t)},su=e=>{if(!d(e))return;let t={"@uri":b(e.uri),"@contentType":b(e.contentType)};return p(
t)},iu=e=>{if(!d(e))return;let t={"@type":b(e.type),"@value":b(e.value)};return p(t)},nu=e=>{if(!d(e))return;let t={"@type":b(e.type),"@length":E(e.length),"@bi\
trate":E(e.bitrate),"@height":E(e.height),"@lang":b(e.lang),"@title":b(e.title),"@rel":b(e.rel),"@codecs":b(e.codecs),"@default":oe(e.default),"podcast:source":u(
e.sources,su),"podcast:integrity":iu(e.integrity)};return p(t)},da=e=>{if(!d(e))return;let t={"@name":b(e.name),"@customKey":b(e.customKey),"@customValue":b(e.customValue),
"@type":b(e.type),"@address":b(e.address),"@split":E(e.split),"@fee":oe(e.fee)};return p(t)},ou=e=>{if(!d(e))return;let t={"@startTime":E(e.startTime),"@duratio\
n":E(e.duration),"@remoteStartTime":E(e.remoteStartTime),"@remotePercentage":E(e.remotePercentage),"podcast:remoteItem":vr(e.remoteItem),"podcast:valueRecipient":u(
e.valueRecipients,da)};return p(t)},la=e=>{if(!d(e))return;let t={"@type":b(e.type),"@method":b(e.method),"@suggested":E(e.suggested),"podcast:valueRecipient":u(
e.valueRecipients,da),"podcast:valueTimeSplit":u(e.valueTimeSplits,ou)};return p(t)},ma=e=>{if(!d(e))return;let t={"@href":b(e.href),"@alt":b(e.alt),"@aspect-ra\
tio":b(e.aspectRatio),"@width":E(e.width),"@height":E(e.height),"@type":b(e.type),"@purpose":b(e.purpose)};return p(t)},au=e=>{if(!d(e))return;let t={...C(e.display),
"@href":b(e.href)};return p(t)},cu=e=>{if(!d(e))return;let t={...oa(e),"@status":b(e.status),"@start":A(e.start),"@end":A(e.end),"podcast:contentLink":u(e.contentLinks,
au)};return p(t)},pu=e=>{if(!d(e))return;let t={"@uri":b(e.uri),"@protocol":b(e.protocol),"@accountId":b(e.accountId),"@accountUrl":b(e.accountUrl),"@priority":E(
e.priority)};return p(t)},ua=e=>{if(!d(e))return;let t={"@server":b(e.server),"@protocol":b(e.protocol),"@accountId":b(e.accountId),"@space":b(e.space)};return p(
t)},du=e=>{if(!d(e))return;let t={"#text":U(e.value),"@id":b(e.id)};return p(t)},fa=e=>{if(!d(e))return;let t={...C(e.display),"@purpose":b(e.purpose)};return p(
t)},vr=e=>{if(!d(e))return;let t={"@feedGuid":b(e.feedGuid),"@feedUrl":b(e.feedUrl),"@itemGuid":b(e.itemGuid),"@medium":b(e.medium),"@title":b(e.title)};return p(
t)},lu=e=>{if(!d(e))return;let t={"podcast:remoteItem":u(e.remoteItems,vr)};return p(t)},mu=e=>{if(!d(e))return;let t={...C(e.display),"@complete":oe(e.complete),
"@dtstart":A(e.dtstart),"@rrule":b(e.rrule)};return p(t)},uu=e=>{if(!d(e))return;let t={"@usesPodping":oe(e.usesPodping)};return p(t)},fu=e=>{if(!d(e))return;let t={
"podcast:remoteItem":vr(e.remoteItem)};return p(t)},ga=e=>{if(d(e))return oa(e)},ha=e=>{if(!d(e))return;let t={"podcast:locked":Jm(e.locked),"podcast:funding":u(
e.fundings,Km),"podcast:person":u(e.persons,aa),"podcast:location":u(e.locations,ca),"podcast:trailer":u(e.trailers,ru),"podcast:license":pa(e.license),"podcast\
:guid":l(e.guid),"podcast:value":u(e.values,la),"podcast:medium":l(e.medium),"podcast:image":u(e.images,ma),"podcast:liveItem":u(e.liveItems,cu),"podcast:block":u(
e.blocks,du),"podcast:txt":u(e.txts,fa),"podcast:remoteItem":u(e.remoteItems,vr),"podcast:podroll":lu(e.podroll),"podcast:updateFrequency":mu(e.updateFrequency),
"podcast:podping":uu(e.podping),"podcast:chat":ua(e.chat),"podcast:publisher":fu(e.publisher)};return p(t)};var ba=e=>{if(!d(e))return;let t={"prism:publicationName":l(e.publicationName),"prism:issn":l(e.issn),"prism:eIssn":l(e.eIssn),"prism:isbn":u(e.isbns,l),"prism:\
issueIdentifier":l(e.issueIdentifier),"prism:issueName":l(e.issueName),"prism:issueTeaser":l(e.issueTeaser),"prism:issueType":l(e.issueType),"prism:volume":l(e.
volume),"prism:number":l(e.number),"prism:edition":l(e.edition),"prism:aggregateIssueNumber":E(e.aggregateIssueNumber),"prism:aggregationType":l(e.aggregationType),
"prism:coverDate":A(e.coverDate),"prism:coverDisplayDate":l(e.coverDisplayDate),"prism:publicationDate":u(e.publicationDates,A),"prism:publicationDisplayDate":u(
e.publicationDisplayDates,l),"prism:creationDate":A(e.creationDate),"prism:modificationDate":A(e.modificationDate),"prism:dateReceived":A(e.dateReceived),"prism\
:onSaleDate":u(e.onSaleDates,A),"prism:onSaleDay":u(e.onSaleDays,l),"prism:offSaleDate":u(e.offSaleDates,A),"prism:killDate":A(e.killDate),"prism:copyrightYear":u(
e.copyrightYears,l),"prism:contentType":l(e.contentType),"prism:alternateTitle":u(e.alternateTitles,l),"prism:subtitle":u(e.subtitles,l),"prism:teaser":u(e.teasers,
l),"prism:keyword":u(e.keywords,l),"prism:seriesTitle":l(e.seriesTitle),"prism:seriesNumber":E(e.seriesNumber),"prism:bookEdition":u(e.bookEditions,l),"prism:na\
tionalCatalogNumber":l(e.nationalCatalogNumber),"prism:productCode":u(e.productCodes,l),"prism:uspsNumber":l(e.uspsNumber),"prism:publishingFrequency":l(e.publishingFrequency),
"prism:channel":u(e.channels,l),"prism:subchannel1":l(e.subchannel1),"prism:subchannel2":l(e.subchannel2),"prism:subchannel3":l(e.subchannel3),"prism:subchannel\
4":l(e.subchannel4),"prism:section":l(e.section),"prism:subsection1":l(e.subsection1),"prism:subsection2":l(e.subsection2),"prism:subsection3":l(e.subsection3),
"prism:subsection4":l(e.subsection4),"prism:corporateEntity":u(e.corporateEntities,l),"prism:distributor":l(e.distributor),"prism:sellingAgency":u(e.sellingAgencies,
l),"prism:organization":u(e.organizations,l),"prism:person":u(e.persons,l),"prism:platform":u(e.platforms,l),"prism:originPlatform":u(e.originPlatforms,l),"pris\
m:device":l(e.device),"prism:complianceProfile":l(e.complianceProfile),"prism:blogTitle":l(e.blogTitle),"prism:blogURL":l(e.blogURL),"prism:link":u(e.links,l),"\
prism:url":u(e.urls,l),"prism:byteCount":E(e.byteCount),"prism:rating":u(e.ratings,l),"prism:timePeriod":l(e.timePeriod),"prism:versionIdentifier":l(e.versionIdentifier),
"prism:ticker":u(e.tickers,l),"prism:academicField":u(e.academicFields,l),"prism:event":u(e.events,l),"prism:genre":u(e.genres,l),"prism:industry":u(e.industries,
l),"prism:location":u(e.locations,l),"prism:object":u(e.objects,l),"prism:profession":l(e.profession),"prism:sport":l(e.sport),"prism:embargoDate":A(e.embargoDate),
"prism:copyright":l(e.copyright),"prism:expirationDate":A(e.expirationDate),"prism:rightsAgent":l(e.rightsAgent)};return p(t)},ya=e=>{if(!d(e))return;let t={"pr\
ism:publicationName":l(e.publicationName),"prism:issn":l(e.issn),"prism:eIssn":l(e.eIssn),"prism:doi":l(e.doi),"prism:url":u(e.urls,l),"prism:volume":l(e.volume),
"prism:number":l(e.number),"prism:edition":l(e.edition),"prism:section":l(e.section),"prism:startingPage":l(e.startingPage),"prism:endingPage":l(e.endingPage),"\
prism:pageRange":l(e.pageRange),"prism:pageCount":E(e.pageCount),"prism:pageProgressionDirection":l(e.pageProgressionDirection),"prism:samplePageRange":l(e.samplePageRange),
"prism:publicationDate":u(e.publicationDates,A),"prism:publicationDisplayDate":u(e.publicationDisplayDates,l),"prism:creationDate":A(e.creationDate),"prism:modi\
ficationDate":A(e.modificationDate),"prism:dateReceived":A(e.dateReceived),"prism:killDate":A(e.killDate),"prism:copyrightYear":u(e.copyrightYears,l),"prism:con\
tentType":l(e.contentType),"prism:genre":u(e.genres,l),"prism:alternateTitle":u(e.alternateTitles,l),"prism:subtitle":u(e.subtitles,l),"prism:teaser":u(e.teasers,
l),"prism:keyword":u(e.keywords,l),"prism:corporateEntity":u(e.corporateEntities,l),"prism:organization":u(e.organizations,l),"prism:person":u(e.persons,l),"pri\
sm:platform":u(e.platforms,l),"prism:device":l(e.device),"prism:academicField":u(e.academicFields,l),"prism:event":u(e.events,l),"prism:industry":u(e.industries,
l),"prism:location":u(e.locations,l),"prism:object":u(e.objects,l),"prism:profession":l(e.profession),"prism:sport":l(e.sport),"prism:hasAlternative":u(e.hasAlternatives,
l),"prism:hasCorrection":u(e.hasCorrections,l),"prism:hasTranslation":u(e.hasTranslations,l),"prism:isAlternativeOf":u(e.isAlternativeOf,l),"prism:isCorrectionO\
f":u(e.isCorrectionOf,l),"prism:isTranslationOf":l(e.isTranslationOf),"prism:supplementTitle":u(e.supplementTitles,l),"prism:supplementDisplayID":l(e.supplementDisplayID),
"prism:supplementStartingPage":l(e.supplementStartingPage),"prism:link":u(e.links,l),"prism:wordCount":E(e.wordCount),"prism:byteCount":E(e.byteCount),"prism:ra\
ting":u(e.ratings,l),"prism:timePeriod":l(e.timePeriod),"prism:versionIdentifier":l(e.versionIdentifier),"prism:ticker":u(e.tickers,l),"prism:embargoDate":A(e.embargoDate),
"prism:copyright":l(e.copyright),"prism:expirationDate":A(e.expirationDate),"prism:rightsAgent":l(e.rightsAgent)};return p(t)};var gu=e=>{if(!d(e))return;let t={...C(e.value),"@tv":b(e.tv),"@movie":b(e.movie)};return p(t)},Sr=e=>{if(!d(e))return;let t={...C(e.url),"@schedule":ne(e.schedule),
"@duration":b(e.duration),"@type":b(e.type)};return p(t)},hu=e=>{if(!d(e))return;let t={"@url":b(e.url)};return p(t)},xa=e=>{if(!d(e))return;let t={"@src":b(e.src),
"@type":b(e.type),"@length":E(e.length)};return p(t)},bu=e=>{if(!d(e))return;let t={};for(let r in e)t[`@${r}`]=b(e[r]);return p(t)},yu=e=>{if(!d(e))return;let t={
...C(e.value),"@type":b(e.type),"@link":b(e.link),"@position":E(e.position),"@duration":E(e.duration)};return p(t)},xu=e=>{if(!d(e))return;let t={...C(e.value),
"@href":b(e.href)};return p(t)},wa=e=>{if(!d(e))return;let t={"rawvoice:poster":hu(e.poster),"rawvoice:isHd":U(e.isHd),"rawvoice:embed":l(e.embed),"rawvoice:web\
m":xa(e.webm),"rawvoice:mp4":xa(e.mp4),"rawvoice:metamark":u(e.metamarks,yu)};return p(t)},Na=e=>{if(!d(e))return;let t={"rawvoice:rating":gu(e.rating),"rawvoic\
e:liveEmbed":l(e.liveEmbed),"rawvoice:flashLiveStream":Sr(e.flashLiveStream),"rawvoice:httpLiveStream":Sr(e.httpLiveStream),"rawvoice:shoutcastLiveStream":Sr(e.
shoutcastLiveStream),"rawvoice:liveStream":Sr(e.liveStream),"rawvoice:location":l(e.location),"rawvoice:frequency":l(e.frequency),"rawvoice:mycast":U(e.mycast),
"rawvoice:subscribe":bu(e.subscribe),"rawvoice:donate":xu(e.donate)};return p(t)};var wu=e=>{if(!d(e)||!O(e.service))return;let t={"@service":e.service,...C(e.value)};return p(t)},Nu=e=>{if(!(!d(e)||!O(e.server)))return{"@server":e.server}},Eu=e=>{
if(!d(e)||!O(e.url)||!O(e.startDay))return;let t={"source:url":e.url,"source:startDay":e.startDay,"source:endDay":l(e.endDay),"source:filename":l(e.filename)};return p(
t)},Tu=e=>{if(!d(e)||!O(e.url))return;let t={"@url":e.url,...C(e.value)};return p(t)},vu=e=>{if(!d(e)||!O(e.value))return;let t={...C(e.value),"@isPermaLink":oe(
e.isPermaLink)};return p(t)},Ea=e=>{if(!d(e))return;let t={"source:account":u(e.accounts,wu),"source:likes":Nu(e.likes),"source:archive":Eu(e.archive),"source:s\
ubscriptionList":u(e.subscriptionLists,Tu),"source:cloud":l(e.cloud),"source:blogroll":l(e.blogroll),"source:self":l(e.self),"source:localTime":l(e.localTime)};
return p(t)},Ta=e=>{if(!d(e))return;let t={"source:markdown":l(e.markdown),"source:outline":u(e.outlines,l),"source:linkFull":l(e.linkFull),"source:inReplyTo":vu(
e.inReplyTo)};return p(t)};var Su=e=>{if(!d(e))return;let t={"@recentCount":E(e.recentCount)};return p(t)},Au=e=>{if(!d(e))return;let t={"@id":b(e.id)};return p(t)},Iu=e=>{if(d(e))return{
"@enabled":e.enabled}},ku=e=>{if(!d(e))return;let t={partner:Au(e.partner),sandbox:Iu(e.sandbox)};return p(t)},Cu=e=>{if(!d(e))return;let t={"@name":b(e.name)};
return p(t)},Ou=e=>{if(!d(e))return;let t={entitlement:Cu(e.entitlement)};return p(t)},va=e=>{if(!d(e))return;let t={"spotify:limit":Su(e.limit),"spotify:countr\
yOfOrigin":l(e.countryOfOrigin),"spotify:access":ku(e.access)};return p(t)},Sa=e=>{if(!d(e))return;let t={"spotify:access":Ou(e.access)};return p(t)};var ws=e=>{if(!d(e))return;let t=b(e.name),r=b(e.email);if(r&&t)return l(`${r} (${t})`);if(t)return l(t);if(r)return l(r)},Aa=e=>{if(!d(e))return;let t={"@domai\
n":b(e.domain),...C(e.name)};return p(t)},Pu=e=>{if(!d(e))return;let t={"@domain":b(e.domain),"@port":E(e.port),"@path":b(e.path),"@registerProcedure":b(e.registerProcedure),
"@protocol":b(e.protocol)};return p(t)},Fu=e=>{if(!d(e))return;let t={url:l(e.url),title:l(e.title),link:l(e.link),description:l(e.description),height:E(e.height),
width:E(e.width)};return p(t)},$u=e=>{if(!d(e))return;let t={title:l(e.title),description:l(e.description),name:l(e.name),link:l(e.link)};return p(t)},Lu=e=>{if(!d(
e))return;let t={"@url":b(e.url),"@length":E(e.length),"@type":b(e.type)};return p(t)},Ru=e=>{let t={hour:u(e,E)};return p(t)},_u=e=>{let t={day:u(e,l)};return p(
t)},ju=e=>{let t={...C(e?.value),"@isPermaLink":oe(e?.isPermaLink)};return p(t)},Mu=e=>{if(!d(e))return;let t={...C(e.title),"@url":b(e.url)};return p(t)},Du=e=>{
if(!d(e))return;let t={title:l(e.title),link:l(e.link),description:l(e.description),author:u(e.authors,ws),category:u(e.categories,Aa),comments:l(e.comments),enclosure:u(
e.enclosures,Lu),guid:ju(e.guid),pubDate:ne(e.pubDate),source:Mu(e.source),...ta(e.atom),...it(e.cc),...ot(e.dc),...ia(e.content),...nt(e.creativeCommons),...br(
e.slash),...lr(e.itunes),...ga(e.podcast),...hr(e.psc),...pr(e.googleplay),...dt(e.media),...pt(e.georss),...ct(e.geo),...xr(e.thr),...at(e.dcterms),...ya(e.prism),
...Nr(e.wfw),...Ta(e.sourceNs),...wa(e.rawvoice),...Sa(e.spotify),...fr(e.pingback),...wr(e.trackback),...ea(e.acast),...Ce(e.xml)};return p(t)},Ia=e=>{if(!d(e))
return;let t={title:l(e.title),link:l(e.link),description:l(e.description),language:l(e.language),copyright:l(e.copyright),managingEditor:ws(e.managingEditor),webMaster:ws(
e.webMaster),pubDate:ne(e.pubDate),lastBuildDate:ne(e.lastBuildDate),category:u(e.categories,Aa),generator:l(e.generator),docs:l(e.docs),cloud:Pu(e.cloud),ttl:E(
e.ttl),image:Fu(e.image),rating:l(e.rating),textInput:$u(e.textInput),skipHours:Ru(e.skipHours),skipDays:_u(e.skipDays),...ra(e.atom),...it(e.cc),...ot(e.dc),...yr(
e.sy),...mr(e.itunes),...ha(e.podcast),...dr(e.googleplay),...dt(e.media),...pt(e.georss),...ct(e.geo),...at(e.dcterms),...ba(e.prism),...nt(e.creativeCommons),
...na(e.feedpress),...ur(e.opensearch),...ar(e.admin),...Ea(e.sourceNs),...sa(e.blogChannel),...Na(e.rawvoice),...va(e.spotify),...gr(e.pingback),...Zo(e.acast),
item:u(e.items,Du)},r=p(t);if(r)return{rss:{"@version":"2.0",...$t(r,Y),...Ce(e.xml),channel:r}}};var qu=(e,t)=>{let r=Ia(e);if(!r)throw new be(R.invalidInputRss);return Ue(Qo,r,t)};var ka=new je({...De});var Ca=(e,t)=>{if(!d(e))return;let r={"@text":b(e.text),"@type":b(e.type),"@isComment":oe(e.isComment),"@isBreakpoint":oe(e.isBreakpoint),"@created":ne(e.created),
"@category":b(e.category),"@description":b(e.description),"@xmlUrl":b(e.xmlUrl),"@htmlUrl":b(e.htmlUrl),"@language":b(e.language),"@title":b(e.title),"@version":b(
e.version),"@url":b(e.url),outline:u(e.outlines,s=>Ca(s,t))};if(t?.extraOutlineAttributes)for(let s of t.extraOutlineAttributes){let n=`@${s}`;D(e[s])&&(r[n]=b(
e[s]))}return p(r)},Vu=e=>{if(!d(e))return;let t={title:l(e.title),dateCreated:ne(e.dateCreated),dateModified:ne(e.dateModified),ownerName:l(e.ownerName),ownerEmail:l(
e.ownerEmail),ownerId:l(e.ownerId),docs:l(e.docs),expansionState:me(e.expansionState,E),vertScrollState:E(e.vertScrollState),windowTop:E(e.windowTop),windowLeft:E(
e.windowLeft),windowBottom:E(e.windowBottom),windowRight:E(e.windowRight)};return p(t)},Uu=(e,t)=>{if(!d(e))return;let r={outline:u(e.outlines,s=>Ca(s,t))};return p(
r)},Oa=(e,t)=>{if(!d(e))return;let r=p({"@version":"2.0",head:Vu(e.head),body:Uu(e.body,t)});if(r?.body!==void 0)return{opml:r}};var Bu=(e,t)=>{let r=Oa(e,t);if(!r)throw new be(R.invalidInputOpml);return Ue(ka,r,t)};var Hu=["opml.head.title","opml.head.datecreated","opml.head.datemodified","opml.head.ownername","opml.head.owneremail","opml.head.ownerid","opml.head.docs","op\
ml.head.expansionstate","opml.head.vertscrollstate","opml.head.windowtop","opml.head.windowleft","opml.head.windowbottom","opml.head.windowright"],Pa=new Z({...Ae,
stopNodes:Hu});var Fa=(e,t)=>{if(!d(e))return;let r={text:i(e["@text"]),type:i(e["@type"]),isComment:V(e["@iscomment"]),isBreakpoint:V(e["@isbreakpoint"]),created:S(e["@create\
d"],t?.parseDateFn),category:i(e["@category"]),description:i(e["@description"]),xmlUrl:i(e["@xmlurl"]),htmlUrl:i(e["@htmlurl"]),language:i(e["@language"]),title:i(
e["@title"]),version:i(e["@version"]),url:i(e["@url"]),outlines:g(e.outline,s=>Fa(s,t))};if(t?.extraOutlineAttributes)for(let s of t.extraOutlineAttributes){let n=`\
@${s.toLowerCase()}`;D(e[n])&&(r[s]=i(e[n]))}return p(r)},Gu=(e,t)=>{if(!d(e))return;let r={title:c(e.title,s=>i(a(s))),dateCreated:c(e.datecreated,s=>S(a(s),t?.
parseDateFn)),dateModified:c(e.datemodified,s=>S(a(s),t?.parseDateFn)),ownerName:c(e.ownername,s=>i(a(s))),ownerEmail:c(e.owneremail,s=>i(a(s))),ownerId:c(e.ownerid,
s=>i(a(s))),docs:c(e.docs,s=>i(a(s))),expansionState:c(e.expansionstate,s=>le(a(s),N)),vertScrollState:c(e.vertscrollstate,s=>N(a(s))),windowTop:c(e.windowtop,s=>N(
a(s))),windowLeft:c(e.windowleft,s=>N(a(s))),windowBottom:c(e.windowbottom,s=>N(a(s))),windowRight:c(e.windowright,s=>N(a(s)))};return p(r)},Xu=(e,t)=>{if(!d(e))
return;let r={outlines:g(e.outline,s=>Fa(s,t),t?.maxItems)};return p(r)},$a=(e,t)=>{if(!d(e?.opml))return;let r={head:Gu(e.opml.head,t),body:Xu(e.opml.body,t)};
return p(r)};var zu=(e,t)=>{let r;try{r=Pa.parse(e)}catch(n){throw new ye(R.invalidOpmlFormat,{cause:n})}let s=$a(r,t);if(!s)throw new pe(R.invalidOpmlFormat);return s};export{ce as DetectError,be as GenerateError,ye as MalformedError,pe as ParseError,mt as detectAtomFeed,vt as detectJsonFeed,St as detectRdfFeed,kt as detectRssFeed,
Hm as generateAtomFeed,Xm as generateJsonFeed,Bu as generateOpml,qu as generateRssFeed,as as parseAtomFeed,Ql as parseFeed,cs as parseJsonFeed,zu as parseOpml,ps as parseRdfFeed,
gs as parseRssFeed};
