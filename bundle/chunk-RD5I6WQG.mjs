import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a as o}from"./chunk-PUYLEGPR.mjs";import{b as a}from"./chunk-L3GYTEXP.mjs";import{e as t}from"./chunk-73T6HWLG.mjs";import{a as s}from"./chunk-M6HOY3CL.mjs";
import{E as h,a as i}from"./chunk-CLQQJG7T.mjs";import{d as p}from"./chunk-6WZNAABB.mjs";var d=p(h(),1);var r=(0,d.default)("music-metadata:parser:ID3"),n=class extends s{constructor(){super(...arguments),this.id3parser=new o}static async startsWithID3v2Header(e){
return(await e.peekToken(t)).fileIdentifier==="ID3"}async parse(){try{await this.parseID3v2()}catch(e){if(e instanceof i)r("End-of-stream");else throw e}}finalize(){}async parseID3v2(){
await this.tryReadId3v2Headers(),r("End of ID3v2 header, go to MPEG-parser: pos=%s",this.tokenizer.position),await this.postId3v2Parse(),this.options.skipPostHeaders&&
this.metadata.hasAny()?this.finalize():(await new a(this.metadata,this.tokenizer,this.options).parse(),this.finalize())}async tryReadId3v2Headers(){if((await this.
tokenizer.peekToken(t)).fileIdentifier==="ID3")return r("Found ID3v2 header, pos=%s",this.tokenizer.position),await this.id3parser.parse(this.metadata,this.tokenizer,
this.options),this.tryReadId3v2Headers()}};export{n as a};
