import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as r}from"./chunk-GQZ4UXAZ.mjs";import{c as e}from"./chunk-VF7STXM3.mjs";var j=["browse","fetch","feed","image","speech","video"],T=1024*1024,i=r.catch([]),m=e.strictObject({id:e.number(),text:e.string(),files:e.array(e.strictObject(
{path:e.string(),base64:e.base64()})).default([]),picture:e.strictObject({mediaType:e.enum(["image/png","image/jpeg","image/webp"]),base64:e.base64()}).nullable().
default(null),used:i}),b=e.strictObject({id:e.number(),refused:e.string(),used:i}),h=e.strictObject({id:e.number(),progress:e.string()}),f=e.union([m,b,h]);function v(t){
try{return f.safeParse(JSON.parse(t)).data??null}catch{return null}}var s=e.string().max(2e3).describe("http or https"),c=e.number().int().min(0).default(0).describe("The character of its text to begin with"),n=e.number().positive().
max(600),a=e.number().int().min(64).max(4096).describe("Pixels"),p=e.string().regex(/^#[0-9a-f]{6}$/i,{error:"a colour such as #2b2a27"}),o=(t,u)=>e.string().max(
500).regex(new RegExp(`\\.(?:${t.join("|")})$`,"i"),{error:`a path that ends in .${t.join(", .")}`}).describe(u),l=t=>o(["png","jpg","jpeg","webp"],t),d=t=>o(["\
wav","mp3"],t),g=e.object({action:e.enum(["open","click","read","screenshot"]).describe("Opens an address; clicks what a page numbers; reads the open page again\
 or further; shows what it looks like"),url:s.optional().describe("For `open`"),target:e.number().int().min(1).optional().describe("For `click`: its number"),from:c,
path:o(["jpg","jpeg"],"For `screenshot`: where to keep it; left out, it is only shown").optional()}),x=e.object({path:l("Where to write it"),width:a,height:a,prompt:e.
string().max(1e4).optional().describe("What a service is to paint; it takes its nearest proportion"),avoid:e.string().max(1e4).optional().describe("What must no\
t be seen in it"),seed:e.number().int().min(0).max(4294967294).optional().describe("The same seed gives much the same picture; OpenAI has none"),painter:e.enum(
["stability","openai"]).optional().describe("Left out, the first whose key is there"),card:e.object({title:e.string().min(1).max(1e3),text:e.string().max(4e3).default(
""),ink:p.default("#2b2a27"),paper:p.default("#f3eee4")}).optional().describe("In the place of `prompt`: words on plain paper, drawn here for nothing, as .png"),
alt:e.string().max(1e3).optional().describe("What a person who cannot see it is told"),show:e.boolean().default(!1).describe("Whether you want to look at it")}),
w=e.object({path:d("Where to write it; .mp3 by a service only"),text:e.string().min(1).max(4096),language:e.enum(["ko","en"]).optional(),speaker:e.enum(["espeak\
-ng","elevenlabs","openai"]).optional().describe("Left out, the first service whose key is there, else espeak-ng"),voice:e.string().max(100).optional().describe(
"By the speaker's own name for it"),speed:e.number().min(.7).max(1.2).optional()}),y=e.object({path:o(["mp4"],"Where to write it"),size:e.enum(["story","wide"]).
default("story").describe("1080 x 1920, or 1920 x 1080"),scenes:e.array(e.object({picture:l("A file of your folder"),seconds:n,fit:e.enum(["cover","contain"]).optional(),
pan:e.boolean().optional().describe("Whether it wanders a little")})).min(1).max(30),captions:e.array(e.object({from:e.number().min(0),to:n,text:e.string().min(
1).max(500)})).max(200).default([]).describe("Burned in, and written beside the film as .srt"),voice:d("A file of your folder").optional()}),R={browse:{name:"br\
owse",description:"A web page in a browser, one tab that you go on with.",schema:g,isOutside:!0},fetch:{name:"fetch",description:"Reads the text of a web page o\
r a text file, without a browser.",schema:e.object({url:s,from:c}),isOutside:!0},feed:{name:"feed",description:"Reads the entries of an RSS, Atom or JSON feed.",
schema:e.object({url:s}),isOutside:!0},image:{name:"image",description:"Makes a picture: painted by a service, or a card of words.",schema:x,isOutside:!0,isWork:!0},
speech:{name:"speech",description:"Speaks a text.",schema:w,isOutside:!0,isWork:!0},video:{name:"video",description:"Makes a film of pictures, captions and a vo\
ice.",schema:y,isOutside:!0,isWork:!0}};function W(t){return t.replace(/\.\w+$/,".srt")}export{j as a,T as b,v as c,R as d,W as e};
