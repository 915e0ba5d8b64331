import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
function e(t){if(typeof t!="object"||t===null)return!1;let o=Object.getPrototypeOf(t);return(o===null||o===Object.prototype||Object.getPrototypeOf(o)===null)&&!(Symbol.
toStringTag in t)&&!(Symbol.iterator in t)}export{e as a};
