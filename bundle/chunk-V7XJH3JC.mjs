import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var o=["podman","bubblewrap","process"];function i(e){return e.length<=253?e:`a name of ${e.length} characters`}function s(e,r){return[...new Set([...e,...r.map(n=>n.slice(0,300))])].slice(0,50)}function a(e,r){
return e.some(t=>{let n=t.toLowerCase();return n==="*"?!0:n.startsWith("*.")?r.endsWith(n.slice(1)):r===n})}export{o as a,i as b,s as c,a as d};
