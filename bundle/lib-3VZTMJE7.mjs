import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import"./chunk-WCA7KGKJ.mjs";import{c as te}from"./chunk-L3GYTEXP.mjs";import{d as ie}from"./chunk-IVLXLAZC.mjs";import{b as M,c as R}from"./chunk-73T6HWLG.mjs";
import{d as ee,i as re}from"./chunk-G6P5ZJWT.mjs";import{b as U,c as ae}from"./chunk-46NQ6OPM.mjs";import{b as lr,c as g,d as A,e as dr,f as Tr,g as Q,
h as fr}from"./chunk-M6HOY3CL.mjs";import{a as S}from"./chunk-C4R77HJC.mjs";import"./chunk-H32FYEUE.mjs";import{E as G,b as q,c as Z,d as K,f as j,
g as V,h as H,o as J}from"./chunk-CLQQJG7T.mjs";import{b as Xe,d as y}from"./chunk-6WZNAABB.mjs";var le=Xe(E=>{"use strict";Object.defineProperty(E,"__esModule",{value:!0});E.format=ze;E.parse=We;var Be=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,ne=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
Ge=/[\\"]/g,Ue=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,ce=(()=>{let t=function(){};return t.prototype=Object.create(null),t})();function ze(t){
let{type:r,parameters:e}=t;if(!r||!Ue.test(r))throw new TypeError(`Invalid type: ${r}`);let i=r;if(e)for(let s of Object.keys(e)){if(!ne.test(s))throw new TypeError(
`Invalid parameter name: ${s}`);i+=`; ${s}=${Ze(e[s])}`}return i}function We(t,r){let e=r?.comma===!0?Ye:65536,i=t.length,s=W(t,r?.start??0,i),o=s;s=z(t,s,i,e);
let u=F(t,o,s),c=t.slice(o,u).toLowerCase();return r?.parameters===!1?{type:c,index:s,parameters:new ce}:qe(t,c,s,i,e)}var ue=32,me=9,pe=59,Fe=61,oe=34,$e=92,Ye=44;
function qe(t,r,e,i,s){let o=new ce;e:for(;e<i&&t.charCodeAt(e)!==s;){e=W(t,e+1,i);let u=e;for(;e<i;){let c=t.charCodeAt(e);if(c===s)break e;if(c===pe)continue e;
if(c===Fe){let p=F(t,u,e),f=t.slice(u,p).toLowerCase();if(e=W(t,e+1,i),e<i&&t.charCodeAt(e)===oe){e++;let I="";for(;e<i;){let B=t.charCodeAt(e++);if(B===oe){e=z(
t,e,i,s),o[f]===void 0&&(o[f]=I);break}if(B===$e&&e<i){I+=t[e++];continue}I+=String.fromCharCode(B)}continue e}let Y=e;if(e=z(t,e,i,s),o[f]===void 0){let I=F(t,
Y,e);o[f]=t.slice(Y,I)}continue e}e++}}return{type:r,index:e,parameters:o}}function z(t,r,e,i){for(;r<e;){let s=t.charCodeAt(r);if(s===pe||s===i)break;r++}return r}
function W(t,r,e){for(;r<e;){let i=t.charCodeAt(r);if(i!==ue&&i!==me)break;r++}return r}function F(t,r,e){for(;e>r;){let i=t.charCodeAt(e-1);if(i!==ue&&i!==me)break;
e--}return e}function Ze(t){if(ne.test(t))return t;if(Be.test(t))return`"${t.replace(Ge,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${t}`)}});var De=y(G(),1);var xe="LYRICS200";async function se(t){let r=t.fileInfo.size;if(r>=143){let e=new Uint8Array(15),i=t.position;await t.readBuffer(e,{position:r-143}),t.setPosition(
i);let s=H(e,"latin1");if(s.substring(6)===xe)return Number.parseInt(s.substring(0,6),10)+15}return 0}var he=y(le(),1),Oe=y(G(),1);var Ke=/^[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;function de(t){if(!Ke.test(t))throw new TypeError(`Invalid media type: ${t}`);let r=t.indexOf("/"),e=t.slice(0,r).toLowerCase(),i=t.slice(r+1).toLowerCase(),s,o=i.
lastIndexOf("+");return o!==-1&&(s=i.slice(o+1),i=i.slice(0,o)),{type:e,subtype:i,suffix:s}}var Te={parserType:"aiff",extensions:[".aif","aiff","aifc"],mimeTypes:["audio/aiff","audio/aif","audio/aifc","application/aiff"],async load(){return(await import("./AiffParser-NX3YVUAF.mjs")).
AIFFParser}};var fe={parserType:"apev2",extensions:[".ape"],mimeTypes:["audio/ape","audio/monkeys-audio"],async load(){return(await import("./APEv2Parser-Z2BFW3OQ.mjs")).APEv2Parser}};var Ie={parserType:"asf",extensions:[".asf",".wma",".wmv"],mimeTypes:["audio/ms-wma","video/ms-wmv","audio/ms-asf","video/ms-asf","application/vnd.ms-asf"],async load(){
return(await import("./AsfParser-CUG3OIM2.mjs")).AsfParser}};var _e=y(G(),1);var $=/\[(\d{2}):(\d{2})\.(\d{2,3})]/;function ge(t){return $.test(t)?Ve(t):je(t)}function je(t){return{contentType:M.lyrics,timeStampFormat:R.notSynchronized,text:t.
trim(),syncText:[]}}function Ve(t){let r=t.split(`
`),e=[];for(let i of r){let s=i.match($);if(s){let o=Number.parseInt(s[1],10),u=Number.parseInt(s[2],10),c=s[3].length===3?Number.parseInt(s[3],10):Number.parseInt(
s[3],10)*10,p=(o*60+u)*1e3+c,f=i.replace($,"").trim();e.push({timestamp:p,text:f})}}return{contentType:M.lyrics,timeStampFormat:R.milliseconds,text:e.map(i=>i.text).
join(`
`),syncText:e}}var n=class{static toIntOrNull(r){let e=Number.parseInt(r,10);return Number.isNaN(e)?null:e}static normalizeTrack(r){let e=r.toString().split("/");return{no:Number.
parseInt(e[0],10)||null,of:Number.parseInt(e[1],10)||null}}constructor(r,e){this.tagTypes=r,this.tagMap=e}mapGenericTag(r,e){r={id:r.id,value:r.value},this.postMap(
r,e);let i=this.getCommonName(r.id);return i?{id:i,value:r.value}:null}getCommonName(r){return this.tagMap[r]}postMap(r,e){}};n.maxRatingScore=1;var He={NAME:"title",AUTH:"artist","(c) ":"copyright",ANNO:"comment"},C=class extends n{constructor(){super(["AIFF"],He)}};var m=class extends n{constructor(r,e){let i={};for(let s of Object.keys(e))i[s.toUpperCase()]=e[s];super(r,i)}getCommonName(r){return this.tagMap[r.toUpperCase()]}};var Je={Title:"title",Artist:"artist",Artists:"artists","Album Artist":"albumartist",Album:"album",Year:"date",Date:"date",Originalyear:"originalyear",Originaldate:"\
originaldate",Releasedate:"releasedate",Comment:"comment",Track:"track",Disc:"disk",DISCNUMBER:"disk",Genre:"genre","Cover Art (Front)":"picture","Cover Art (Ba\
ck)":"picture",Composer:"composer",Lyrics:"lyrics",ALBUMSORT:"albumsort",TITLESORT:"titlesort",WORK:"work",ARTISTSORT:"artistsort",ALBUMARTISTSORT:"albumartists\
ort",COMPOSERSORT:"composersort",Lyricist:"lyricist",Writer:"writer",Conductor:"conductor",MixArtist:"remixer",Arranger:"arranger",Engineer:"engineer",Producer:"\
producer",DJMixer:"djmixer",Mixer:"mixer",Label:"label",Grouping:"grouping",Subtitle:"subtitle",DiscSubtitle:"discsubtitle",Compilation:"compilation",BPM:"bpm",
Mood:"mood",Media:"media",CatalogNumber:"catalognumber",MUSICBRAINZ_ALBUMSTATUS:"releasestatus",MUSICBRAINZ_ALBUMTYPE:"releasetype",RELEASECOUNTRY:"releasecount\
ry",Script:"script",Language:"language",Copyright:"copyright",LICENSE:"license",EncodedBy:"encodedby",EncoderSettings:"encodersettings",Barcode:"barcode",ISRC:"\
isrc",ASIN:"asin",musicbrainz_trackid:"musicbrainz_recordingid",musicbrainz_releasetrackid:"musicbrainz_trackid",MUSICBRAINZ_ALBUMID:"musicbrainz_albumid",MUSICBRAINZ_ARTISTID:"\
musicbrainz_artistid",MUSICBRAINZ_ALBUMARTISTID:"musicbrainz_albumartistid",MUSICBRAINZ_RELEASEGROUPID:"musicbrainz_releasegroupid",MUSICBRAINZ_WORKID:"musicbra\
inz_workid",MUSICBRAINZ_TRMID:"musicbrainz_trmid",MUSICBRAINZ_DISCID:"musicbrainz_discid",Acoustid_Id:"acoustid_id",ACOUSTID_FINGERPRINT:"acoustid_fingerprint",
MUSICIP_PUID:"musicip_puid",Weblink:"website",REPLAYGAIN_TRACK_GAIN:"replaygain_track_gain",REPLAYGAIN_TRACK_PEAK:"replaygain_track_peak",MP3GAIN_MINMAX:"replay\
gain_track_minmax",MP3GAIN_UNDO:"replaygain_undo"},v=class extends m{constructor(){super(["APEv2"],Je)}};var Qe={Title:"title",Author:"artist","WM/AlbumArtist":"albumartist","WM/AlbumTitle":"album","WM/Year":"date","WM/OriginalReleaseTime":"originaldate","WM/Origin\
alReleaseYear":"originalyear",Description:"comment","WM/TrackNumber":"track","WM/PartOfSet":"disk","WM/Genre":"genre","WM/Composer":"composer","WM/Lyrics":"lyri\
cs","WM/AlbumSortOrder":"albumsort","WM/TitleSortOrder":"titlesort","WM/ArtistSortOrder":"artistsort","WM/AlbumArtistSortOrder":"albumartistsort","WM/ComposerSo\
rtOrder":"composersort","WM/Writer":"lyricist","WM/Conductor":"conductor","WM/ModifiedBy":"remixer","WM/Engineer":"engineer","WM/Producer":"producer","WM/DJMixe\
r":"djmixer","WM/Mixer":"mixer","WM/Publisher":"label","WM/ContentGroupDescription":"grouping","WM/SubTitle":"subtitle","WM/SetSubTitle":"discsubtitle","WM/IsCo\
mpilation":"compilation","WM/SharedUserRating":"rating",POPULARIMETER:"rating","WM/BeatsPerMinute":"bpm","WM/Mood":"mood","WM/Media":"media","WM/CatalogNo":"cat\
alognumber","MusicBrainz/Album Status":"releasestatus","MusicBrainz/Album Type":"releasetype","MusicBrainz/Album Release Country":"releasecountry","WM/Script":"\
script","WM/Language":"language",Copyright:"copyright",LICENSE:"license","WM/EncodedBy":"encodedby","WM/EncodingSettings":"encodersettings","WM/Barcode":"barcod\
e","WM/ISRC":"isrc","MusicBrainz/Track Id":"musicbrainz_recordingid","MusicBrainz/Release Track Id":"musicbrainz_trackid","MusicBrainz/Album Id":"musicbrainz_al\
bumid","MusicBrainz/Artist Id":"musicbrainz_artistid","MusicBrainz/Album Artist Id":"musicbrainz_albumartistid","MusicBrainz/Release Group Id":"musicbrainz_rele\
asegroupid","MusicBrainz/Work Id":"musicbrainz_workid","MusicBrainz/TRM Id":"musicbrainz_trmid","MusicBrainz/Disc Id":"musicbrainz_discid","Acoustid/Id":"acoust\
id_id","Acoustid/Fingerprint":"acoustid_fingerprint","MusicIP/PUID":"musicip_puid","WM/ARTISTS":"artists","WM/InitialKey":"key",ASIN:"asin","WM/Work":"work","WM\
/AuthorURL":"website","WM/Picture":"picture"},P=class t extends n{static toRating(r){let e=typeof r=="number"?r:Number.parseFloat(r);return!Number.isFinite(e)||
e<=0?{rating:void 0}:{rating:e/99}}constructor(){super(["asf"],Qe)}postMap(r,e){switch(r.id){case"POPULARIMETER":{let[i,s]=r.value.split("|"),o=Number(s),u=/^\d+$/.
test(s)&&Number.isInteger(o)&&o>=0&&o<=255;u||e.addWarning(`Invalid ASF POPULARIMETER rating: ${s}`),r.value={source:i,rating:u&&o>0?(o-1)/254*n.maxRatingScore:
void 0};break}case"WM/SharedUserRating":{let i=r.id.split(":");r.value=t.toRating(r.value),r.id=i[0];break}}}};var er={title:"title",artist:"artist",album:"album",year:"year",comment:"comment",track:"track",genre:"genre"},k=class extends n{constructor(){super(["ID3v1"],er)}};var rr={TT2:"title",TP1:"artist",TP2:"albumartist",TAL:"album",TYE:"year",COM:"comment",TRK:"track",TPA:"disk",TCO:"genre",PIC:"picture",TCM:"composer",TOR:"ori\
ginaldate",TOT:"originalalbum",TXT:"lyricist",TP3:"conductor",TPB:"label",TT1:"grouping",TT3:"subtitle",TLA:"language",TCR:"copyright",WCP:"license",TEN:"encode\
dby",TSS:"encodersettings",WAR:"website",PCS:"podcast",TCP:"compilation",TDR:"date",TS2:"albumartistsort",TSA:"albumsort",TSC:"composersort",TSP:"artistsort",TST:"\
titlesort",WFD:"podcasturl",TBP:"bpm",GP1:"grouping"},L=class extends m{constructor(){super(["ID3v2.2"],rr)}};var ir={TIT2:"title",TPE1:"artist","TXXX:Artists":"artists",TPE2:"albumartist",TALB:"album",TDRV:"date",TORY:"originalyear",TPOS:"disk",TCON:"genre",APIC:"pictu\
re",TCOM:"composer",USLT:"lyrics",TSOA:"albumsort",TSOT:"titlesort",TOAL:"originalalbum",TSOP:"artistsort",TSO2:"albumartistsort",TSOC:"composersort",TEXT:"lyri\
cist","TXXX:Writer":"writer",TPE3:"conductor",TPE4:"remixer","IPLS:arranger":"arranger","IPLS:engineer":"engineer","IPLS:producer":"producer","IPLS:DJ-mix":"djm\
ixer","IPLS:mix":"mixer",TPUB:"label",TIT1:"grouping",TIT3:"subtitle",TRCK:"track",TCMP:"compilation",POPM:"rating",TBPM:"bpm",TMED:"media","TXXX:CATALOGNUMBER":"\
catalognumber","TXXX:MusicBrainz Album Status":"releasestatus","TXXX:MusicBrainz Album Type":"releasetype","TXXX:MusicBrainz Album Release Country":"releasecoun\
try","TXXX:RELEASECOUNTRY":"releasecountry","TXXX:SCRIPT":"script",TLAN:"language",TCOP:"copyright",WCOP:"license",TENC:"encodedby",TSSE:"encodersettings","TXXX\
:BARCODE":"barcode","TXXX:ISRC":"isrc",TSRC:"isrc","TXXX:ASIN":"asin","TXXX:originalyear":"originalyear","UFID:http://musicbrainz.org":"musicbrainz_recordingid",
"TXXX:MusicBrainz Release Track Id":"musicbrainz_trackid","TXXX:MusicBrainz Album Id":"musicbrainz_albumid","TXXX:MusicBrainz Artist Id":"musicbrainz_artistid",
"TXXX:MusicBrainz Album Artist Id":"musicbrainz_albumartistid","TXXX:MusicBrainz Release Group Id":"musicbrainz_releasegroupid","TXXX:MusicBrainz Work Id":"musi\
cbrainz_workid","TXXX:MusicBrainz TRM Id":"musicbrainz_trmid","TXXX:MusicBrainz Disc Id":"musicbrainz_discid","TXXX:ACOUSTID_ID":"acoustid_id","TXXX:Acoustid Id":"\
acoustid_id","TXXX:Acoustid Fingerprint":"acoustid_fingerprint","TXXX:MusicIP PUID":"musicip_puid","TXXX:MusicMagic Fingerprint":"musicip_fingerprint",WOAR:"web\
site",TDRC:"date",TYER:"year",TDOR:"originaldate","TIPL:arranger":"arranger","TIPL:engineer":"engineer","TIPL:producer":"producer","TIPL:DJ-mix":"djmixer","TIPL\
:mix":"mixer",TMOO:"mood",SYLT:"lyrics",TSST:"discsubtitle",TKEY:"key",COMM:"comment",TOPE:"originalartist","PRIV:AverageLevel":"averageLevel","PRIV:PeakLevel":"\
peakLevel","TXXX:DISCOGS_ARTIST_ID":"discogs_artist_id","TXXX:DISCOGS_ARTISTS":"artists","TXXX:DISCOGS_ARTIST_NAME":"artists","TXXX:DISCOGS_ALBUM_ARTISTS":"albu\
martist","TXXX:DISCOGS_CATALOG":"catalognumber","TXXX:DISCOGS_COUNTRY":"releasecountry","TXXX:DISCOGS_DATE":"originaldate","TXXX:DISCOGS_LABEL":"label","TXXX:DI\
SCOGS_LABEL_ID":"discogs_label_id","TXXX:DISCOGS_MASTER_RELEASE_ID":"discogs_master_release_id","TXXX:DISCOGS_RATING":"discogs_rating","TXXX:DISCOGS_RELEASED":"\
date","TXXX:DISCOGS_RELEASE_ID":"discogs_release_id","TXXX:DISCOGS_VOTES":"discogs_votes","TXXX:CATALOGID":"catalognumber","TXXX:STYLE":"genre","TXXX:REPLAYGAIN\
_TRACK_PEAK":"replaygain_track_peak","TXXX:REPLAYGAIN_TRACK_GAIN":"replaygain_track_gain","TXXX:REPLAYGAIN_ALBUM_PEAK":"replaygain_album_peak","TXXX:REPLAYGAIN_\
ALBUM_GAIN":"replaygain_album_gain","TXXX:MP3GAIN_MINMAX":"replaygain_track_minmax","TXXX:MP3GAIN_ALBUM_MINMAX":"replaygain_album_minmax","TXXX:MP3GAIN_UNDO":"r\
eplaygain_undo",MVNM:"movement",MVIN:"movementIndex",PCST:"podcast",TCAT:"category",TDES:"description",TDRL:"releasedate",TGID:"podcastId",TKWD:"keywords",WFED:"\
podcasturl",GRP1:"grouping",PCNT:"playCounter"},h=class t extends m{static toRating(r){return{source:r.email,rating:r.rating>0?(r.rating-1)/254*n.maxRatingScore:
void 0}}constructor(){super(["ID3v2.3","ID3v2.4"],ir)}postMap(r,e){switch(r.id){case"UFID":{let i=r.value;i.owner_identifier==="http://musicbrainz.org"&&(r.id+=
`:${i.owner_identifier}`,r.value=ee(i.identifier,"latin1"))}break;case"PRIV":{let i=r.value;switch(i.owner_identifier){case"AverageLevel":case"PeakValue":r.id+=
`:${i.owner_identifier}`,r.value=i.data.length===4?J.get(i.data,0):null,r.value===null&&e.addWarning("Failed to parse PRIV:PeakValue");break;default:e.addWarning(
`Unknown PRIV owner-identifier: ${i.data}`)}}break;case"POPM":r.value=t.toRating(r.value);break;default:break}}};var tr={"segment:title":"title","album:ARTIST":"albumartist","album:ARTISTSORT":"albumartistsort","album:TITLE":"album","album:DATE_RECORDED":"originaldate","al\
bum:DATE_RELEASED":"releasedate","album:PART_NUMBER":"disk","album:TOTAL_PARTS":"totaltracks","track:ARTIST":"artist","track:ARTISTSORT":"artistsort","track:TIT\
LE":"title","track:PART_NUMBER":"track","track:MUSICBRAINZ_TRACKID":"musicbrainz_recordingid","track:MUSICBRAINZ_ALBUMID":"musicbrainz_albumid","track:MUSICBRAI\
NZ_ARTISTID":"musicbrainz_artistid","track:PUBLISHER":"label","track:GENRE":"genre","track:ENCODER":"encodedby","track:ENCODER_OPTIONS":"encodersettings","editi\
on:TOTAL_PARTS":"totaldiscs",picture:"picture"},O=class extends m{constructor(){super(["matroska"],tr)}};var ar={"\xA9nam":"title","\xA9ART":"artist",aART:"albumartist","----:com.apple.iTunes:Band":"albumartist","\xA9alb":"album","\xA9day":"date","\xA9cmt":"comment",
"\xA9com":"comment",trkn:"track",disk:"disk","\xA9gen":"genre",covr:"picture","\xA9wrt":"composer","\xA9lyr":"lyrics",soal:"albumsort",sonm:"titlesort",soar:"ar\
tistsort",soaa:"albumartistsort",soco:"composersort","----:com.apple.iTunes:LYRICIST":"lyricist","----:com.apple.iTunes:CONDUCTOR":"conductor","----:com.apple.i\
Tunes:REMIXER":"remixer","----:com.apple.iTunes:ENGINEER":"engineer","----:com.apple.iTunes:PRODUCER":"producer","----:com.apple.iTunes:DJMIXER":"djmixer","----\
:com.apple.iTunes:MIXER":"mixer","----:com.apple.iTunes:LABEL":"label","\xA9grp":"grouping","----:com.apple.iTunes:SUBTITLE":"subtitle","----:com.apple.iTunes:D\
ISCSUBTITLE":"discsubtitle",cpil:"compilation",tmpo:"bpm","----:com.apple.iTunes:MOOD":"mood","----:com.apple.iTunes:MEDIA":"media","----:com.apple.iTunes:CATAL\
OGNUMBER":"catalognumber",tvsh:"tvShow",tvsn:"tvSeason",tves:"tvEpisode",sosn:"tvShowSort",tven:"tvEpisodeId",tvnn:"tvNetwork",pcst:"podcast",purl:"podcasturl",
"----:com.apple.iTunes:MusicBrainz Album Status":"releasestatus","----:com.apple.iTunes:MusicBrainz Album Type":"releasetype","----:com.apple.iTunes:MusicBrainz\
 Album Release Country":"releasecountry","----:com.apple.iTunes:SCRIPT":"script","----:com.apple.iTunes:LANGUAGE":"language",cprt:"copyright","\xA9cpy":"copyrig\
ht","----:com.apple.iTunes:LICENSE":"license","\xA9too":"encodedby",pgap:"gapless","----:com.apple.iTunes:BARCODE":"barcode","----:com.apple.iTunes:ISRC":"isrc",
"----:com.apple.iTunes:ASIN":"asin","----:com.apple.iTunes:NOTES":"comment","----:com.apple.iTunes:MusicBrainz Track Id":"musicbrainz_recordingid","----:com.app\
le.iTunes:MusicBrainz Release Track Id":"musicbrainz_trackid","----:com.apple.iTunes:MusicBrainz Album Id":"musicbrainz_albumid","----:com.apple.iTunes:MusicBra\
inz Artist Id":"musicbrainz_artistid","----:com.apple.iTunes:MusicBrainz Album Artist Id":"musicbrainz_albumartistid","----:com.apple.iTunes:MusicBrainz Release\
 Group Id":"musicbrainz_releasegroupid","----:com.apple.iTunes:MusicBrainz Work Id":"musicbrainz_workid","----:com.apple.iTunes:MusicBrainz TRM Id":"musicbrainz\
_trmid","----:com.apple.iTunes:MusicBrainz Disc Id":"musicbrainz_discid","----:com.apple.iTunes:Acoustid Id":"acoustid_id","----:com.apple.iTunes:Acoustid Finge\
rprint":"acoustid_fingerprint","----:com.apple.iTunes:MusicIP PUID":"musicip_puid","----:com.apple.iTunes:fingerprint":"musicip_fingerprint","----:com.apple.iTu\
nes:replaygain_track_gain":"replaygain_track_gain","----:com.apple.iTunes:replaygain_track_peak":"replaygain_track_peak","----:com.apple.iTunes:replaygain_album\
_gain":"replaygain_album_gain","----:com.apple.iTunes:replaygain_album_peak":"replaygain_album_peak","----:com.apple.iTunes:replaygain_track_minmax":"replaygain\
_track_minmax","----:com.apple.iTunes:replaygain_album_minmax":"replaygain_album_minmax","----:com.apple.iTunes:replaygain_undo":"replaygain_undo",gnre:"genre",
"----:com.apple.iTunes:ALBUMARTISTSORT":"albumartistsort","----:com.apple.iTunes:ARTISTS":"artists","----:com.apple.iTunes:ORIGINALDATE":"originaldate","----:co\
m.apple.iTunes:ORIGINALYEAR":"originalyear","----:com.apple.iTunes:RELEASEDATE":"releasedate",desc:"description",ldes:"longDescription","\xA9mvn":"movement","\xA9m\
vi":"movementIndex","\xA9mvc":"movementTotal","\xA9wrk":"work",catg:"category",egid:"podcastId",hdvd:"hdVideo",keyw:"keywords",shwm:"showMovement",stik:"stik",rate:"\
rating"},sr="iTunes",b=class extends m{constructor(){super([sr],ar)}postMap(r,e){r.id==="rate"&&(r.value={source:void 0,rating:Number.parseFloat(r.value)/100})}};var or={TITLE:"title",ARTIST:"artist",ARTISTS:"artists",ALBUMARTIST:"albumartist","ALBUM ARTIST":"albumartist",ALBUM:"album",DATE:"date",ORIGINALDATE:"originald\
ate",ORIGINALYEAR:"originalyear",RELEASEDATE:"releasedate",COMMENT:"comment",DESCRIPTION:"comment",TRACKNUMBER:"track",DISCNUMBER:"disk",GENRE:"genre",METADATA_BLOCK_PICTURE:"\
picture",COMPOSER:"composer",LYRICS:"lyrics",UNSYNCEDLYRICS:"lyrics",ALBUMSORT:"albumsort",TITLESORT:"titlesort",WORK:"work",ARTISTSORT:"artistsort",ALBUMARTISTSORT:"\
albumartistsort",COMPOSERSORT:"composersort",LYRICIST:"lyricist",WRITER:"writer",CONDUCTOR:"conductor",REMIXER:"remixer",ARRANGER:"arranger",ENGINEER:"engineer",
PRODUCER:"producer",DJMIXER:"djmixer",MIXER:"mixer",LABEL:"label",ORGANIZATION:"label",PUBLISHER:"label",GROUPING:"grouping",SUBTITLE:"subtitle",DISCSUBTITLE:"d\
iscsubtitle",TRACKTOTAL:"totaltracks",DISCTOTAL:"totaldiscs",COMPILATION:"compilation",RATING:"rating",BPM:"bpm",KEY:"key",MOOD:"mood",MEDIA:"media",CATALOGNUMBER:"\
catalognumber",RELEASESTATUS:"releasestatus",RELEASETYPE:"releasetype",RELEASECOUNTRY:"releasecountry",SCRIPT:"script",LANGUAGE:"language",COPYRIGHT:"copyright",
LICENSE:"license",ENCODEDBY:"encodedby",ENCODERSETTINGS:"encodersettings",BARCODE:"barcode",ISRC:"isrc",ASIN:"asin",MUSICBRAINZ_TRACKID:"musicbrainz_recordingid",
MUSICBRAINZ_RELEASETRACKID:"musicbrainz_trackid",MUSICBRAINZ_ALBUMID:"musicbrainz_albumid",MUSICBRAINZ_ARTISTID:"musicbrainz_artistid",MUSICBRAINZ_ALBUMARTISTID:"\
musicbrainz_albumartistid",MUSICBRAINZ_RELEASEGROUPID:"musicbrainz_releasegroupid",MUSICBRAINZ_WORKID:"musicbrainz_workid",MUSICBRAINZ_TRMID:"musicbrainz_trmid",
MUSICBRAINZ_DISCID:"musicbrainz_discid",ACOUSTID_ID:"acoustid_id",ACOUSTID_ID_FINGERPRINT:"acoustid_fingerprint",MUSICIP_PUID:"musicip_puid",WEBSITE:"website",NOTES:"\
notes",TOTALTRACKS:"totaltracks",TOTALDISCS:"totaldiscs",DISCOGS_ARTIST_ID:"discogs_artist_id",DISCOGS_ARTISTS:"artists",DISCOGS_ARTIST_NAME:"artists",DISCOGS_ALBUM_ARTISTS:"\
albumartist",DISCOGS_CATALOG:"catalognumber",DISCOGS_COUNTRY:"releasecountry",DISCOGS_DATE:"originaldate",DISCOGS_LABEL:"label",DISCOGS_LABEL_ID:"discogs_label_\
id",DISCOGS_MASTER_RELEASE_ID:"discogs_master_release_id",DISCOGS_RATING:"discogs_rating",DISCOGS_RELEASED:"date",DISCOGS_RELEASE_ID:"discogs_release_id",DISCOGS_VOTES:"\
discogs_votes",CATALOGID:"catalognumber",STYLE:"genre",REPLAYGAIN_TRACK_GAIN:"replaygain_track_gain",REPLAYGAIN_TRACK_PEAK:"replaygain_track_peak",REPLAYGAIN_ALBUM_GAIN:"\
replaygain_album_gain",REPLAYGAIN_ALBUM_PEAK:"replaygain_album_peak",REPLAYGAIN_MINMAX:"replaygain_track_minmax",REPLAYGAIN_ALBUM_MINMAX:"replaygain_album_minma\
x",REPLAYGAIN_UNDO:"replaygain_undo"},N=class t extends n{static toRating(r,e,i){return{source:r?r.toLowerCase():void 0,rating:Number.parseFloat(e)/i*n.maxRatingScore}}constructor(){
super(["vorbis"],or)}postMap(r){if(r.id==="RATING")r.value=t.toRating(void 0,r.value,100);else if(r.id.indexOf("RATING:")===0){let e=r.id.split(":");r.value=t.toRating(
e[1],r.value,1),r.id=e[0]}}};var nr={IART:"artist",ICRD:"date",INAM:"title",TITL:"title",IPRD:"album",ITRK:"track",IPRT:"track",COMM:"comment",ICMT:"comment",ICNT:"releasecountry",GNRE:"gen\
re",IWRI:"writer",RATE:"rating",YEAR:"year",ISFT:"encodedby",CODE:"encodedby",TURL:"website",IGNR:"genre",IENG:"engineer",ITCH:"technician",IMED:"media",IRPD:"a\
lbum"},w=class extends n{constructor(){super(["exif"],nr)}};var D=class{constructor(){this.tagMappers={},[new k,new L,new h,new b,new b,new N,new v,new P,new w,new O,new C].forEach(r=>{this.registerTagMapper(r)})}mapTag(r,e,i){
if(this.tagMappers[r])return this.tagMappers[r].mapGenericTag(e,i);throw new Q(`No generic tag mapper defined for tag-format: ${r}`)}registerTagMapper(r){for(let e of r.
tagTypes)this.tagMappers[e]=r}};var a={multiple:!1},X={year:a,track:a,disk:a,title:a,artist:a,artists:{multiple:!0,unique:!0},albumartist:a,albumartists:{multiple:!0,unique:!0},album:a,date:a,
originaldate:a,originalyear:a,releasedate:a,comment:{multiple:!0,unique:!1},genre:{multiple:!0,unique:!0},picture:{multiple:!0,unique:!0},composer:{multiple:!0,
unique:!0},lyrics:{multiple:!0,unique:!1},albumsort:{multiple:!1,unique:!0},titlesort:{multiple:!1,unique:!0},work:{multiple:!1,unique:!0},artistsort:{multiple:!1,
unique:!0},albumartistsort:{multiple:!1,unique:!0},composersort:{multiple:!1,unique:!0},lyricist:{multiple:!0,unique:!0},writer:{multiple:!0,unique:!0},conductor:{
multiple:!0,unique:!0},remixer:{multiple:!0,unique:!0},arranger:{multiple:!0,unique:!0},engineer:{multiple:!0,unique:!0},producer:{multiple:!0,unique:!0},technician:{
multiple:!0,unique:!0},djmixer:{multiple:!0,unique:!0},mixer:{multiple:!0,unique:!0},label:{multiple:!0,unique:!0},grouping:a,subtitle:{multiple:!0},discsubtitle:a,
totaltracks:a,totaldiscs:a,compilation:a,rating:{multiple:!0},bpm:a,mood:a,media:a,catalognumber:{multiple:!0,unique:!0},tvShow:a,tvShowSort:a,tvSeason:a,tvEpisode:a,
tvEpisodeId:a,tvNetwork:a,podcast:a,podcasturl:a,releasestatus:a,releasetype:{multiple:!0},releasecountry:a,script:a,language:a,copyright:a,license:a,encodedby:a,
encodersettings:a,gapless:a,barcode:a,isrc:{multiple:!0},asin:a,musicbrainz_recordingid:a,musicbrainz_trackid:a,musicbrainz_albumid:a,musicbrainz_artistid:{multiple:!0},
musicbrainz_albumartistid:{multiple:!0},musicbrainz_releasegroupid:a,musicbrainz_workid:a,musicbrainz_trmid:a,musicbrainz_discid:a,acoustid_id:a,acoustid_fingerprint:a,
musicip_puid:a,musicip_fingerprint:a,website:a,"performer:instrument":{multiple:!0,unique:!0},averageLevel:a,peakLevel:a,notes:{multiple:!0,unique:!1},key:a,originalalbum:a,
originalartist:a,discogs_artist_id:{multiple:!0,unique:!0},discogs_release_id:a,discogs_label_id:a,discogs_master_release_id:a,discogs_votes:a,discogs_rating:a,
replaygain_track_peak:a,replaygain_track_gain:a,replaygain_album_peak:a,replaygain_album_gain:a,replaygain_track_minmax:a,replaygain_album_minmax:a,replaygain_undo:a,
description:{multiple:!0},longDescription:a,category:{multiple:!0},hdVideo:a,keywords:{multiple:!0},movement:a,movementIndex:a,movementTotal:a,podcastId:a,showMovement:a,
stik:a,playCounter:a};function Ae(t){return X[t]&&!X[t].multiple}function be(t){return!X[t].multiple||X[t].unique||!1}var l=(0,_e.default)("music-metadata:collector"),cr=["matroska","APEv2","vorbis","ID3v2.4","ID3v2.3","ID3v2.2","exif","asf","iTunes","AIFF","ID3v1"],x=class{constructor(r){
this.format={tagTypes:[],trackInfo:[]},this.native={},this.common={track:{no:null,of:null},disk:{no:null,of:null},movementIndex:{no:null,of:null}},this.quality=
{warnings:[]},this.commonOrigin={},this.originPriority={},this.tagMapper=new D,this.opts=r;let e=1;for(let i of cr)this.originPriority[i]=e++;this.originPriority.
artificial=500,this.originPriority.id3v1=600}hasAny(){return Object.keys(this.native).length>0}addStreamInfo(r){l(`streamInfo: type=${r.type?ae[r.type]:"?"}, co\
dec=${r.codecName}`),this.format.trackInfo.push(r)}setFormat(r,e){l(`format: ${r} = ${e}`),this.format[r]=e,this.opts?.observer&&this.opts.observer({metadata:this,
tag:{type:"format",id:r,value:e}})}setAudioOnly(){this.setFormat("hasAudio",!0),this.setFormat("hasVideo",!1)}registerTagType(r){this.format.tagTypes.includes(r)||
this.format.tagTypes.push(r)}async addTag(r,e,i){l(`tag ${r}.${e} = ${i}`),this.native[r]||(this.registerTagType(r),this.native[r]=[]),this.native[r].push({id:e,
value:i}),await this.toCommon(r,e,i)}addWarning(r){this.quality.warnings.push({message:r})}async postMap(r,e){switch(e.id){case"artist":return this.handleSingularArtistTag(
r,e,"artist","artists");case"albumartist":return this.handleSingularArtistTag(r,e,"albumartist","albumartists");case"artists":return this.handlePluralArtistTag(
r,e,"artist","artists");case"albumartists":return this.handlePluralArtistTag(r,e,"albumartist","albumartists");case"picture":return this.postFixPicture(e.value).
then(i=>{i!==null&&(e.value=i,this.setGenericTag(r,e))});case"totaltracks":this.common.track.of=n.toIntOrNull(e.value);return;case"totaldiscs":this.common.disk.
of=n.toIntOrNull(e.value);return;case"movementTotal":this.common.movementIndex.of=n.toIntOrNull(e.value);return;case"track":case"disk":case"movementIndex":{let i=this.
common[e.id].of;this.common[e.id]=n.normalizeTrack(e.value),this.common[e.id].of=i??this.common[e.id].of;return}case"bpm":case"year":case"originalyear":e.value=
Number.parseInt(e.value,10);break;case"date":{let i=Number.parseInt(e.value.substr(0,4),10);Number.isNaN(i)||(this.common.year=i);break}case"discogs_label_id":case"\
discogs_release_id":case"discogs_master_release_id":case"discogs_artist_id":case"discogs_votes":e.value=typeof e.value=="string"?Number.parseInt(e.value,10):e.value;
break;case"replaygain_track_gain":case"replaygain_track_peak":case"replaygain_album_gain":case"replaygain_album_peak":e.value=re(e.value);break;case"replaygain_\
track_minmax":e.value=e.value.split(",").map(i=>Number.parseInt(i,10));break;case"replaygain_undo":{let i=e.value.split(",").map(s=>Number.parseInt(s,10));e.value=
{leftChannel:i[0],rightChannel:i[1]};break}case"gapless":case"compilation":case"podcast":case"showMovement":e.value=e.value==="1"||e.value===1;break;case"isrc":{
let i=this.common[e.id];if(i&&i.indexOf(e.value)!==-1)return;break}case"comment":typeof e.value=="string"&&(e.value={text:e.value}),e.value.descriptor==="iTunPG\
AP"&&this.setGenericTag(r,{id:"gapless",value:e.value.text==="1"});break;case"lyrics":typeof e.value=="string"&&(e.value=ge(e.value));break;default:}e.value!==null&&
this.setGenericTag(r,e)}toCommonMetadata(){return{format:this.format,native:this.native,quality:this.quality,common:this.common}}handleSingularArtistTag(r,e,i,s){
if(this.commonOrigin[i]===this.originPriority[r])return this.postMap("artificial",{id:s,value:e.value});this.common[s]||this.setGenericTag("artificial",{id:s,value:e.
value}),this.setGenericTag(r,e)}handlePluralArtistTag(r,e,i,s){if((!this.common[i]||this.commonOrigin[i]===this.originPriority.artificial)&&(!this.common[s]||this.
common[s].indexOf(e.value)===-1)){let o=(this.common[s]||[]).concat([e.value]),u=ur(o);this.setGenericTag("artificial",{id:i,value:u})}this.setGenericTag(r,e)}async postFixPicture(r){
if(r.data&&r.data.length>0){if(!r.format){let e=await S(Uint8Array.from(r.data));if(e)r.format=e.mime;else return null}return r.format=r.format.toLocaleLowerCase(),
r.format==="image/jpg"&&(r.format="image/jpeg"),r}return this.addWarning("Empty picture tag found"),null}async toCommon(r,e,i){let s={id:e,value:i},o=this.tagMapper.
mapTag(r,s,this);o&&await this.postMap(r,o)}setGenericTag(r,e){l(`common.${e.id} = ${e.value}`);let i=this.commonOrigin[e.id]||1e3,s=this.originPriority[r];if(Ae(
e.id))if(s<=i)this.common[e.id]=e.value,this.commonOrigin[e.id]=s;else return l(`Ignore native tag (singleton): ${r}.${e.id} = ${e.value}`);else if(s===i)!be(e.
id)||this.common[e.id].indexOf(e.value)===-1?this.common[e.id].push(e.value):l(`Ignore duplicate value: ${r}.${e.id} = ${e.value}`);else if(s<i)this.common[e.id]=
[e.value],this.commonOrigin[e.id]=s;else return l(`Ignore native tag (list): ${r}.${e.id} = ${e.value}`);this.opts?.observer&&this.opts.observer({metadata:this,
tag:{type:"common",id:e.id,value:e.value}})}};function ur(t){return t.length>2?`${t.slice(0,t.length-1).join(", ")} & ${t[t.length-1]}`:t.join(" & ")}var ye={parserType:"dsdiff",extensions:[".dff"],mimeTypes:["audio/dsf","audio/dsd"],async load(){return(await import("./DsdiffParser-TBAYROMF.mjs")).DsdiffParser}};var Se={parserType:"dsf",extensions:[".dsf"],mimeTypes:["audio/dsf"],async load(){return(await import("./DsfParser-Z4O7GGNL.mjs")).DsfParser}};var Me={parserType:"flac",extensions:[".flac"],mimeTypes:["audio/flac"],async load(){return(await import("./FlacParser-XJKA6T4P.mjs")).FlacParser}};var Re={parserType:"matroska",extensions:[".mka",".mkv",".mk3d",".mks","webm"],mimeTypes:["audio/matroska","video/matroska","audio/webm","video/webm"],async load(){
return(await import("./MatroskaParser-WVFIHQ3B.mjs")).MatroskaParser}};var Ee={parserType:"mp4",extensions:[".mp4",".m4a",".m4b",".m4pa","m4v","m4r","3gp",".mov",".movie",".qt"],mimeTypes:["audio/mp4","audio/m4a","video/m4v","video\
/mp4","video/quicktime"],async load(){return(await import("./MP4Parser-UUQ2W4HX.mjs")).MP4Parser}};var Ce={parserType:"mpeg",extensions:[".mp1",".mp2",".mp3",".m2a",".aac","aacp"],mimeTypes:["audio/mpeg","audio/mp3","audio/aacs","audio/aacp"],async load(){return(await import("./MpegParser-7BUNVS7C.mjs")).
MpegParser}};var ve={parserType:"musepack",extensions:[".mpc"],mimeTypes:["audio/musepack"],async load(){return(await import("./MusepackParser-JTATC3A4.mjs")).MusepackParser}};var Pe={parserType:"ogg",extensions:[".ogg",".ogv",".oga",".ogm",".ogx",".opus",".spx"],mimeTypes:["audio/ogg","audio/opus","audio/speex","video/ogg"],async load(){
return(await import("./OggParser-NFJEWLI3.mjs")).OggParser}};var ke={parserType:"riff",extensions:[".wav","wave",".bwf"],mimeTypes:["audio/vnd.wave","audio/wav","audio/wave"],async load(){return(await import("./WaveParser-CINBS3PE.mjs")).
WaveParser}};var Le={parserType:"wavpack",extensions:[".wv",".wvp"],mimeTypes:["audio/wavpack"],async load(){return(await import("./WavPackParser-HWGYFEV2.mjs")).WavPackParser}};var d=(0,Oe.default)("music-metadata:parser:factory");function mr(t){let r=he.default.parse(t),e=de(r.type);return{type:e.type,subtype:e.subtype,suffix:e.suffix,
parameters:r.parameters}}var T=class{constructor(){this.parsers=[],[Me,Ce,fe,Ee,Re,ke,Pe,Ie,Te,Le,ve,Se,ye].forEach(r=>{this.registerParser(r)})}registerParser(r){
this.parsers.push(r)}async parse(r,e,i){if(r.supportsRandomAccess()?(d("tokenizer supports random-access, scanning for appending headers"),await Ne(r,i)):d("tok\
enizer does not support random-access, cannot scan for appending headers"),!e){let c=new Uint8Array(4100);if(r.fileInfo.mimeType&&(e=this.findLoaderForContentType(
r.fileInfo.mimeType)),!e&&r.fileInfo.path&&(e=this.findLoaderForExtension(r.fileInfo.path)),!e){d("Guess parser on content..."),await r.peekBuffer(c,{mayBeLess:!0});
let p=await S(c,{mpegOffsetTolerance:10});if(!p?.mime)throw new g("Failed to determine audio format");if(d(`Guessed file type is mime=${p.mime}, extension=${p.ext}`),
e=this.findLoaderForContentType(p.mime),!e)throw new A(`Guessed MIME-type not supported: ${p.mime}`)}}d(`Loading ${e.parserType} parser...`);let s=new x(i),o=await e.
load(),u=new o(s,r,i??{});return d(`Parser ${e.parserType} loaded`),await u.parse(),s.format.trackInfo&&(s.format.hasAudio===void 0&&s.setFormat("hasAudio",!!s.
format.trackInfo.find(c=>c.type===U.audio)),s.format.hasVideo===void 0&&s.setFormat("hasVideo",!!s.format.trackInfo.find(c=>c.type===U.video))),s.toCommonMetadata()}findLoaderForExtension(r){
if(!r)return;let e=pr(r).toLocaleLowerCase()||r;return this.parsers.find(i=>i.extensions.indexOf(e)!==-1)}findLoaderForContentType(r){let e;if(!r)return;try{e=mr(
r)}catch{d(`Invalid HTTP Content-Type header value: ${r}`);return}let i=e.subtype.indexOf("x-")===0?e.subtype.substring(2):e.subtype;return this.parsers.find(s=>s.
mimeTypes.find(o=>o.indexOf(`${e.type}/${i}`)!==-1))}getSupportedMimeTypes(){let r=new Set;return this.parsers.forEach(e=>{e.mimeTypes.forEach(i=>{r.add(i),r.add(
i.replace("/","/x-"))})}),Array.from(r)}};function pr(t){let r=t.lastIndexOf(".");return r===-1?"":t.substring(r)}async function Qi(t,r={}){let e=K(t);try{return await _(e,r)}finally{await e.close()}}async function et(t,r,e={}){let i=q(t,{fileInfo:typeof r=="string"?{mimeType:r}:
r});try{return await _(i,e)}finally{await i.close()}}async function rt(t,r,e={}){let i=Z(t,{fileInfo:typeof r=="string"?{mimeType:r}:r});return _(i,e)}function _(t,r){
return new T().parse(t,void 0,r)}function it(t){let r={};for(let{id:e,value:i}of t)(r[e]||(r[e]=[])).push(i);return r}function tt(t){return t===void 0?0:1+Math.
round(t*4)}function at(t){return t?t.reduce((r,e)=>e.name&&e.name.toLowerCase()in["front","cover","cover (front)"]?e:r):null}async function Ne(t,r={}){let e=t.fileInfo.
size;if(await te(t)){e-=128;let i=await se(t);e-=i}r.apeHeader=await ie.findApeFooterOffset(t,e)}function st(){return new T().getSupportedMimeTypes()}var we=(0,De.default)("music-metadata:parser");async function dt(t,r,e={}){let i=await j(t,{fileInfo:typeof r=="string"?{mimeType:r}:r});try{return await _(i,e)}finally{
await i.close()}}async function Tt(t,r={}){we(`parseFile: ${t}`);let e=await V(t),i=new T;try{let s=i.findLoaderForExtension(t);s||we("Parser could not be deter\
mined by file extension");try{return await i.parse(e,s,r)}catch(o){throw(o instanceof g||o instanceof A)&&(o.message+=`: ${t}`),o}}finally{await e.close()}}export{g as CouldNotDetermineFileTypeError,Tr as FieldDecodingError,Q as InternalParserError,M as LyricsContentType,R as TimestampFormat,dr as UnexpectedFileContentError,
A as UnsupportedFileTypeError,st as getSupportedMimeTypes,lr as makeParseError,fr as makeUnexpectedFileContentError,it as orderTags,Qi as parseBlob,rt as parseBuffer,
Tt as parseFile,_ as parseFromTokenizer,dt as parseStream,et as parseWebStream,tt as ratingToStars,Ne as scanAppendingHeaders,at as selectCover};
/*! For license information please see lib-3VZTMJE7.mjs.LEGAL.txt */
