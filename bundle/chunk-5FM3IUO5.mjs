import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var p=(()=>{class e extends Error{constructor(r){let o=typeof r=="string"?r:r.map(t=>t.type==="text"?t.text:`[${t.type}]`).join(" ");super(o),this.name="ToolErr\
or",this.content=r}}return e})();export{p as a};
