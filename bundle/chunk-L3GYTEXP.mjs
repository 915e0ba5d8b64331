import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{d as k}from"./chunk-IVLXLAZC.mjs";import{c as d}from"./chunk-G6P5ZJWT.mjs";import{a as p}from"./chunk-M6HOY3CL.mjs";import{C as h,E as y,h as u,
j as s}from"./chunk-CLQQJG7T.mjs";import{d as P}from"./chunk-6WZNAABB.mjs";var R=P(y(),1);var c=(0,R.default)("music-metadata:parser:ID3v1"),g=["Blues","Classic Rock","Country","Dance","Disco","Funk","Grunge","Hip-Hop","Jazz","Metal","New Age","Oldie\
s","Other","Pop","R&B","Rap","Reggae","Rock","Techno","Industrial","Alternative","Ska","Death Metal","Pranks","Soundtrack","Euro-Techno","Ambient","Trip-Hop","V\
ocal","Jazz+Funk","Fusion","Trance","Classical","Instrumental","Acid","House","Game","Sound Clip","Gospel","Noise","Alt. Rock","Bass","Soul","Punk","Space","Med\
itative","Instrumental Pop","Instrumental Rock","Ethnic","Gothic","Darkwave","Techno-Industrial","Electronic","Pop-Folk","Eurodance","Dream","Southern Rock","Co\
medy","Cult","Gangsta Rap","Top 40","Christian Rap","Pop/Funk","Jungle","Native American","Cabaret","New Wave","Psychedelic","Rave","Showtunes","Trailer","Lo-Fi",
"Tribal","Acid Punk","Acid Jazz","Polka","Retro","Musical","Rock & Roll","Hard Rock","Folk","Folk/Rock","National Folk","Swing","Fast-Fusion","Bebob","Latin","R\
evival","Celtic","Bluegrass","Avantgarde","Gothic Rock","Progressive Rock","Psychedelic Rock","Symphonic Rock","Slow Rock","Big Band","Chorus","Easy Listening",
"Acoustic","Humour","Speech","Chanson","Opera","Chamber Music","Sonata","Symphony","Booty Bass","Primus","Porn Groove","Satire","Slow Jam","Club","Tango","Samba",
"Folklore","Ballad","Power Ballad","Rhythmic Soul","Freestyle","Duet","Punk Rock","Drum Solo","A Cappella","Euro-House","Dance Hall","Goa","Drum & Bass","Club-H\
ouse","Hardcore","Terror","Indie","BritPop","Negerpunk","Polsk Punk","Beat","Christian Gangsta Rap","Heavy Metal","Black Metal","Crossover","Contemporary Christ\
ian","Christian Rock","Merengue","Salsa","Thrash Metal","Anime","JPop","Synthpop","Abstract","Art Rock","Baroque","Bhangra","Big Beat","Breakbeat","Chillout","D\
owntempo","Dub","EBM","Eclectic","Electro","Electroclash","Emo","Experimental","Garage","Global","IDM","Illbient","Industro-Goth","Jam Band","Krautrock","Leftfi\
eld","Lounge","Math Rock","New Romantic","Nu-Breakz","Post-Punk","Post-Rock","Psytrance","Shoegaze","Space Rock","Trop Rock","World Music","Neoclassical","Audio\
book","Audio Theatre","Neue Deutsche Welle","Podcast","Indie Rock","G-Funk","Dubstep","Garage Rock","Psybient"],l={len:128,get:(t,e)=>{let a=new r(3).get(t,e);if(a!==
"TAG")return null;let o=s.get(t,e+125),n=s.get(t,e+126),i=o===0&&n!==0;return{header:a,title:new r(30).get(t,e+3),artist:new r(30).get(t,e+33),album:new r(30).get(
t,e+63),year:new r(4).get(t,e+93),comment:new r(i?28:30).get(t,e+97),track:i?n:void 0,genre:s.get(t,e+127)}}},r=class{constructor(e){this.len=e,this.stringType=
new h(e,"latin1")}get(e,a){let o=this.stringType.get(e,a);return o=d(o),o=o.trim(),o.length>0?o:void 0}},m=class t extends p{constructor(e,a,o){super(e,a,o),this.
apeHeader=o.apeHeader}static getGenre(e){if(e<g.length)return g[e]}async parse(){if(!this.tokenizer.fileInfo.size){c("Skip checking for ID3v1 because the file-s\
ize is unknown");return}this.apeHeader&&this.tokenizer.supportsRandomAccess()&&(this.tokenizer.setPosition(this.apeHeader.offset),await new k(this.metadata,this.
tokenizer,this.options).parseTags(this.apeHeader.footer));let e=this.tokenizer.fileInfo.size-l.len;if(this.tokenizer.position>e){c("Already consumed the last 12\
8 bytes");return}let a=await this.tokenizer.readToken(l,e);if(a){c("ID3v1 header found at: pos=%s",this.tokenizer.fileInfo.size-l.len);let o=["title","artist","\
album","comment","track","year"];for(let i of o)a[i]&&a[i]!==""&&await this.addTag(i,a[i]);let n=t.getGenre(a.genre);n&&await this.addTag("genre",n)}else c("ID3\
v1 header not found at: pos=%s",this.tokenizer.fileInfo.size-l.len)}async addTag(e,a){await this.metadata.addTag("ID3v1",e,a)}};async function A(t){if(t.fileInfo.
size>=128){let e=new Uint8Array(3),a=t.position;return await t.readBuffer(e,{position:t.fileInfo.size-128}),t.setPosition(a),u(e,"latin1")==="TAG"}return!1}export{g as a,m as b,A as c};
