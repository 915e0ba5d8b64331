import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as n}from"./chunk-G6P5ZJWT.mjs";import{C as a,j as r,l as s,p as o,q as i}from"./chunk-CLQQJG7T.mjs";var x={0:"Other",1:"32x32 pixels 'file icon' (PNG only)",2:"Other file icon",3:"Cover (front)",4:"Cover (back)",5:"Leaflet page",6:"Media (e.g. label side of CD\
)",7:"Lead artist/lead performer/soloist",8:"Artist/performer",9:"Conductor",10:"Band/Orchestra",11:"Composer",12:"Lyricist/text writer",13:"Recording Location",
14:"During recording",15:"During performance",16:"Movie/video screen capture",17:"A bright coloured fish",18:"Illustration",19:"Band/artist logotype",20:"Publis\
her/Studio logotype"},m={other:0,lyrics:1,text:2,movement_part:3,events:4,chord:5,trivia_pop:6},u={notSynchronized:0,mpegFrameNumber:1,milliseconds:2},c={get:(e,t)=>e[t+
3]&127|e[t+2]<<7|e[t+1]<<14|e[t]<<21,len:4},h={len:10,get:(e,t)=>({fileIdentifier:new a(3,"ascii").get(e,t),version:{major:i.get(e,t+3),revision:i.get(e,t+4)},flags:{
unsynchronisation:n(e,t+5,7),isExtendedHeader:n(e,t+5,6),expIndicator:n(e,t+5,5),footer:n(e,t+5,4)},size:c.get(e,t+6)})},k={len:10,get:(e,t)=>({size:o.get(e,t),
extendedFlags:s.get(e,t+4),sizeOfPadding:o.get(e,t+6),crcDataPresent:n(e,t+4,31)})},l={len:1,get:(e,t)=>{switch(e[t]){case 0:return{encoding:"latin1"};case 1:return{
encoding:"utf-16le",bom:!0};case 2:return{encoding:"utf-16be",bom:!1};case 3:return{encoding:"utf8",bom:!1};default:return{encoding:"utf8",bom:!1}}}},d={len:4,get:(e,t)=>({
encoding:l.get(e,t),language:new a(3,"latin1").get(e,t+1)})},I={len:6,get:(e,t)=>{let g=d.get(e,t);return{encoding:g.encoding,language:g.language,timeStampFormat:r.
get(e,t+4),contentType:r.get(e,t+5)}}};export{x as a,m as b,u as c,c as d,h as e,k as f,l as g,d as h,I as i};
