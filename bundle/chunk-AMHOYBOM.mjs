import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var r=class extends Error{name="ForgeError";kind;retryAfter;constructor(e,n,t=null){super(n),this.kind=e,this.retryAfter=t}};export{r as a};
