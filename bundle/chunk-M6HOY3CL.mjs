import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var n=class{constructor(t,s,i){this.metadata=t,this.tokenizer=s,this.options=i}};var r=e=>class extends Error{constructor(s){super(s),this.name=e}},c=class extends r("CouldNotDetermineFileTypeError"){},a=class extends r("UnsupportedFileTypeE\
rror"){},o=class extends r("UnexpectedFileContentError"){constructor(t,s){super(s),this.fileType=t}toString(){return`${this.name} (FileType: ${this.fileType}): ${this.
message}`}},p=class extends r("FieldDecodingError"){},x=class extends r("InternalParserError"){},d=e=>class extends o{constructor(t){super(e,t)}};export{n as a,r as b,c,a as d,o as e,p as f,x as g,d as h};
