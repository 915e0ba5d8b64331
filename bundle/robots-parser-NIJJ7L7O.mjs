import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as f}from"./chunk-6WZNAABB.mjs";var g=f((x,d)=>{function c(r){return r?Array.isArray(r)?r.map(c):String(r).trim():null}function m(r){var e=r.indexOf("#");return e>-1?r.substr(0,e):r}function w(r){
var e=String(r).indexOf(":");return!r||e<0?null:[r.slice(0,e),r.slice(e+1)]}function l(r){var e=r.toLowerCase(),t=e.indexOf("/");return t>-1&&(e=e.substr(0,t)),
e.trim()}function y(r){try{return p(encodeURI(r).replace(/%25/g,"%"))}catch{return r}}function p(r){return r.replace(/%[0-9a-fA-F]{2}/g,function(e){return e.toUpperCase()})}
function _(r,e){var t=new Array(e.length+1),a=1;t[0]=0;for(var n=0;n<r.length;n++){if(r[n]==="$"&&n+1===r.length)return t[a-1]===e.length;if(r[n]=="*"){a=e.length-
t[0]+1;for(var o=1;o<a;o++)t[o]=t[o-1]+1}else{for(var i=0,o=0;o<a;o++)t[o]<e.length&&e[t[o]]===r[n]&&(t[i++]=t[o]+1);if(i==0)return!1;a=i}}return!0}function R(r,e){
for(var t=/\r\n|\r|\n/,a=r.split(t).map(m).map(w).map(c),n=[],o=!0,i=0;i<a.length;i++){var s=a[i];if(!(!s||!s[0])){switch(s[0].toLowerCase()){case"user-agent":o&&
(n.length=0),s[1]&&n.push(l(s[1]));break;case"disallow":e.addRule(n,s[1],!1,i+1);break;case"allow":e.addRule(n,s[1],!0,i+1);break;case"crawl-delay":e.setCrawlDelay(
n,s[1]);break;case"sitemap":s[1]&&e.addSitemap(s[1]);break;case"host":s[1]&&e.setPreferredHost(s[1].toLowerCase());break}o=s[0].toLowerCase()!=="user-agent"}}}function b(r,e){
for(var t=null,a=0;a<e.length;a++){var n=e[a];_(n.pattern,r)&&(!t||n.pattern.length>t.pattern.length||n.pattern.length==t.pattern.length&&n.allow&&!t.allow)&&(t=
n)}return t}function h(r){try{var r=new URL(r,"http://robots-relative.samclarke.com/");return r.port||(r.port=r.protocol==="https:"?443:80),r}catch{return null}}
function u(r,e){this._url=h(r)||{},this._rules=Object.create(null),this._sitemaps=[],this._preferredHost=null,R(e||"",this)}u.prototype.addRule=function(r,e,t,a){
var n=this._rules;r.forEach(function(o){n[o]=n[o]||[],e&&n[o].push({pattern:y(e),allow:t,lineNumber:a})})};u.prototype.setCrawlDelay=function(r,e){var t=this._rules,
a=Number(e);r.forEach(function(n){t[n]=t[n]||[],!isNaN(a)&&(t[n].crawlDelay=a)})};u.prototype.addSitemap=function(r){this._sitemaps.push(r)};u.prototype.setPreferredHost=
function(r){this._preferredHost=r};u.prototype._getRule=function(r,e){var t=h(r)||{},a=l(e||"*");if(!(t.protocol!==this._url.protocol||t.hostname!==this._url.hostname||
t.port!==this._url.port)){var n=this._rules[a]||this._rules["*"]||[],o=p(t.pathname+t.search),i=b(o,n);return i}};u.prototype.isAllowed=function(r,e){var t=this.
_getRule(r,e);if(!(typeof t>"u"))return!t||t.allow};u.prototype.getMatchingLineNumber=function(r,e){var t=this._getRule(r,e);return t?t.lineNumber:-1};u.prototype.
isDisallowed=function(r,e){return!this.isAllowed(r,e)};u.prototype.getCrawlDelay=function(r){var e=l(r||"*");return(this._rules[e]||this._rules["*"]||{}).crawlDelay};
u.prototype.getPreferredHost=function(){return this._preferredHost};u.prototype.getSitemaps=function(){return this._sitemaps.slice(0)};d.exports=u});var U=f((C,v)=>{var L=g();v.exports=function(r,e){return new L(r,e)}});export default U();
