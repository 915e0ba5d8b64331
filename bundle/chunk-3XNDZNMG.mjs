import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var o=["podman","bubblewrap","process"];function i(r,n){return[...new Set([...r,...n.map(e=>e.slice(0,300))])].slice(0,50)}function s(r,n){return r.some(t=>{let e=t.toLowerCase();return e==="*"?!0:e.startsWith(
"*.")?n.endsWith(e.slice(1)):n===e})}export{o as a,i as b,s as c};
