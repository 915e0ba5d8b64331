import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as l,c as m}from"./chunk-CDYE7FVE.mjs";import{f as e,i as p,j as t,k as c,o as n,p as s,q as i,s as d,w as r}from"./chunk-B7XZNKNR.mjs";var _=["browse","fetch","feed","image","speech","video"],E=1024*1024,b={used:l.catch([]),refusedHosts:m.catch([])},O=i({id:t(),text:e(),files:n(i({path:e(),base64:p()})).
default([]),picture:i({mediaType:r(["image/png","image/jpeg","image/webp"]),base64:p()}).nullable().default(null),...b}),j=i({id:t(),refused:e(),...b}),T=i({id:t(),
progress:e()}),v=d([O,j,T]);function B(o){try{return v.safeParse(JSON.parse(o)).data??null}catch{return null}}var u=e().max(2e3).describe("http or https"),g=t().int().min(0).default(0).describe("The character of its text to begin with"),h=t().positive().max(600),f=t().int().
min(64).max(4096).describe("Pixels"),z=e().regex(/^#[0-9a-f]{6}$/i,{error:"a colour such as #2b2a27"}),a=(o,w)=>e().max(500).regex(new RegExp(`\\.(?:${o.join("|")}\
)$`,"i"),{error:`a path that ends in .${o.join(", .")}`}).describe(w),x=o=>a(["png","jpg","jpeg","webp"],o),y=o=>a(["wav","mp3"],o),H=s({action:r(["open","click",
"read","screenshot"]).describe("Opens an address; clicks what a page numbers; reads the open page again or further; shows what it looks like"),url:u.optional().
describe("For `open`"),target:t().int().min(1).optional().describe("For `click`: its number"),from:g,path:a(["jpg","jpeg"],"For `screenshot`: where to keep it; \
left out, it is only shown").optional()}),S=s({path:x("Where to write it"),width:f,height:f,prompt:e().max(1e4).optional().describe("What a service is to paint;\
 it takes its nearest proportion"),avoid:e().max(1e4).optional().describe("What must not be seen in it"),seed:t().int().min(0).max(4294967294).optional().describe(
"The same seed gives much the same picture; OpenAI has none"),painter:r(["stability","openai"]).optional().describe("Left out, the first whose key is there"),card:s(
{title:e().min(1).max(1e3),text:e().max(4e3).default(""),ink:z.default("#2b2a27"),paper:z.default("#f3eee4")}).optional().describe("In the place of `prompt`: wo\
rds on plain paper, drawn here for nothing, as .png"),alt:e().max(1e3).optional().describe("What a person who cannot see it is told"),show:c().default(!1).describe(
"Whether you want to look at it")}),R=s({path:y("Where to write it; .mp3 by a service only"),text:e().min(1).max(4096),language:r(["ko","en"]).optional(),speaker:r(
["espeak-ng","elevenlabs","openai"]).optional().describe("Left out, the first service whose key is there, else espeak-ng"),voice:e().max(100).optional().describe(
"By the speaker's own name for it"),speed:t().min(.7).max(1.2).optional()}),W=s({path:a(["mp4"],"Where to write it"),size:r(["story","wide"]).default("story").describe(
"1080 x 1920, or 1920 x 1080"),scenes:n(s({picture:x("A file of your folder"),seconds:h,fit:r(["cover","contain"]).optional(),pan:c().optional().describe("Wheth\
er it wanders a little")})).min(1).max(30),captions:n(s({from:t().min(0),to:h,text:e().min(1).max(500)})).max(200).default([]).describe("Burned in, and written \
beside the film as .srt"),voice:y("A file of your folder").optional()}),I={browse:{name:"browse",description:"A web page in a browser, one tab that you go on wi\
th.",schema:H,isOutside:!0},fetch:{name:"fetch",description:"Reads the text of a web page or a text file, without a browser.",schema:s({url:u,from:g}),isOutside:!0},
feed:{name:"feed",description:"Reads the entries of an RSS, Atom or JSON feed.",schema:s({url:u}),isOutside:!0},image:{name:"image",description:"Makes a picture\
: painted by a service, or a card of words.",schema:S,isOutside:!0,isWork:!0,buys:!0},speech:{name:"speech",description:"Speaks a text.",schema:R,isOutside:!0,isWork:!0,
buys:!0},video:{name:"video",description:"Makes a film of pictures, captions and a voice.",schema:W,isOutside:!0,isWork:!0}};function L(o){return o.replace(/\.\w+$/,
".srt")}export{_ as a,E as b,B as c,I as d,L as e};
