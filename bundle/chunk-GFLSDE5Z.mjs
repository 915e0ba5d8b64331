import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{b as S,d as k}from"./chunk-6WZNAABB.mjs";var _=S((z,T)=>{"use strict";var A=Object.prototype.hasOwnProperty,m="~";function y(){}Object.create&&(y.prototype=Object.create(null),new y().__proto__||(m=!1));
function N(h,t,e){this.fn=h,this.context=t,this.once=e||!1}function L(h,t,e,i,s){if(typeof e!="function")throw new TypeError("The listener must be a function");
var a=new N(e,i||h,s),r=m?m+t:t;return h._events[r]?h._events[r].fn?h._events[r]=[h._events[r],a]:h._events[r].push(a):(h._events[r]=a,h._eventsCount++),h}function g(h,t){
--h._eventsCount===0?h._events=new y:delete h._events[t]}function c(){this._events=new y,this._eventsCount=0}c.prototype.eventNames=function(){var t=[],e,i;if(this.
_eventsCount===0)return t;for(i in e=this._events)A.call(e,i)&&t.push(m?i.slice(1):i);return Object.getOwnPropertySymbols?t.concat(Object.getOwnPropertySymbols(
e)):t};c.prototype.listeners=function(t){var e=m?m+t:t,i=this._events[e];if(!i)return[];if(i.fn)return[i.fn];for(var s=0,a=i.length,r=new Array(a);s<a;s++)r[s]=
i[s].fn;return r};c.prototype.listenerCount=function(t){var e=m?m+t:t,i=this._events[e];return i?i.fn?1:i.length:0};c.prototype.emit=function(t,e,i,s,a,r){var f=m?
m+t:t;if(!this._events[f])return!1;var n=this._events[f],l=arguments.length,u,o;if(n.fn){switch(n.once&&this.removeListener(t,n.fn,void 0,!0),l){case 1:return n.
fn.call(n.context),!0;case 2:return n.fn.call(n.context,e),!0;case 3:return n.fn.call(n.context,e,i),!0;case 4:return n.fn.call(n.context,e,i,s),!0;case 5:return n.
fn.call(n.context,e,i,s,a),!0;case 6:return n.fn.call(n.context,e,i,s,a,r),!0}for(o=1,u=new Array(l-1);o<l;o++)u[o-1]=arguments[o];n.fn.apply(n.context,u)}else{
var d=n.length,v;for(o=0;o<d;o++)switch(n[o].once&&this.removeListener(t,n[o].fn,void 0,!0),l){case 1:n[o].fn.call(n[o].context);break;case 2:n[o].fn.call(n[o].
context,e);break;case 3:n[o].fn.call(n[o].context,e,i);break;case 4:n[o].fn.call(n[o].context,e,i,s);break;default:if(!u)for(v=1,u=new Array(l-1);v<l;v++)u[v-1]=
arguments[v];n[o].fn.apply(n[o].context,u)}}return!0};c.prototype.on=function(t,e,i){return L(this,t,e,i,!1)};c.prototype.once=function(t,e,i){return L(this,t,e,
i,!0)};c.prototype.removeListener=function(t,e,i,s){var a=m?m+t:t;if(!this._events[a])return this;if(!e)return g(this,a),this;var r=this._events[a];if(r.fn)r.fn===
e&&(!s||r.once)&&(!i||r.context===i)&&g(this,a);else{for(var f=0,n=[],l=r.length;f<l;f++)(r[f].fn!==e||s&&!r[f].once||i&&r[f].context!==i)&&n.push(r[f]);n.length?
this._events[a]=n.length===1?n[0]:n:g(this,a)}return this};c.prototype.removeAllListeners=function(t){var e;return t?(e=m?m+t:t,this._events[e]&&g(this,e)):(this.
_events=new y,this._eventsCount=0),this};c.prototype.off=c.prototype.removeListener;c.prototype.addListener=c.prototype.on;c.prefixed=m;c.EventEmitter=c;typeof T<
"u"&&(T.exports=c)});var I=k(_(),1);var w=class h extends Error{name="TimeoutError";constructor(t,e){super(t,e),Error.captureStackTrace?.(this,h)}},P=h=>h.reason??new DOMException("This operation \
was aborted.","AbortError");function E(h,t){let{milliseconds:e,fallback:i,message:s,customTimers:a={setTimeout,clearTimeout},signal:r}=t,f,n,u=new Promise((o,d)=>{
if(typeof e!="number"||Math.sign(e)!==1)throw new TypeError(`Expected \`milliseconds\` to be a positive number, got \`${e}\``);if(r?.aborted){d(P(r)),h.then(o,d);
return}if(r&&(n=()=>{d(P(r))},r.addEventListener("abort",n,{once:!0})),h.then(o,d),e===Number.POSITIVE_INFINITY)return;let v=new w;f=a.setTimeout.call(void 0,()=>{
if(i){try{o(i())}catch(b){d(b)}return}typeof h.cancel=="function"&&h.cancel(),s===!1?o():s instanceof Error?d(s):(v.message=s??`Promise timed out after ${e} mil\
liseconds`,d(v))},e)}).finally(()=>{u.clear(),n&&r&&r.removeEventListener("abort",n)});return u.clear=()=>{a.clearTimeout.call(void 0,f),f=void 0},u}function x(h,t,e){let i=0,s=h.length;for(;s>0;){let a=Math.trunc(s/2),r=i+a;e(h[r],t)<=0?(i=++r,s-=a+1):s=a}return i}var q=100,p=class{#e=[];#t=0;enqueue(t,e){let{priority:i=0,id:s}=e??{},{size:a}=this,r={priority:i,id:s,run:t};if(a===0){this.#e.length=0,this.#t=0,this.#e.push(
r);return}if(this.#e.at(-1).priority>=i){this.#e.push(r);return}this.#n();let f=x(this.#e,r,(n,l)=>l.priority-n.priority);this.#e.splice(f,0,r)}setPriority(t,e){
let i=this.#e.findIndex((a,r)=>r>=this.#t&&a.id===t);if(i===-1)throw new ReferenceError(`No promise function with the id "${t}" exists in the queue.`);let[s]=this.#e.
splice(i,1);this.enqueue(s.run,{priority:e,id:t})}remove(t){let e=this.#e.findIndex((i,s)=>s<this.#t?!1:typeof t=="string"?i.id===t:i.run===t);e!==-1&&this.#e.splice(
e,1)}dequeue(){if(this.#t===this.#e.length)return;let t=this.#e[this.#t];return this.#t++,this.#t===this.#e.length?(this.#e.length=0,this.#t=0):this.#t>q&&this.#t>
this.#e.length/2&&this.#n(),t?.run}filter(t){let e=[];for(let i=this.#t;i<this.#e.length;i++){let s=this.#e[i];s.priority===t.priority&&e.push(s.run)}return e}get size(){
return this.#e.length-this.#t}#n(){this.#t!==0&&(this.#e.splice(0,this.#t),this.#t=0)}};var C=class extends I.default{#e;#t;#n=0;#d;#v=!1;#w=!1;#u;#b=0;#o;#l;#a;#h=[];#s=0;#i;#L;#r=0;#p;#f;#N=1n;#y=new Map;#T=new Set;timeout;constructor(t){if(super(),
t={carryoverIntervalCount:!1,intervalCap:Number.POSITIVE_INFINITY,interval:0,concurrency:Number.POSITIVE_INFINITY,autoStart:!0,queueClass:p,strict:!1,...t},!(typeof t.
intervalCap=="number"&&t.intervalCap>=1))throw new TypeError(`Expected \`intervalCap\` to be a number from 1 and up, got \`${t.intervalCap?.toString()??""}\` (${typeof t.
intervalCap})`);if(t.interval===void 0||!(Number.isFinite(t.interval)&&t.interval>=0))throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${t.
interval?.toString()??""}\` (${typeof t.interval})`);if(t.strict&&t.interval===0)throw new TypeError("The `strict` option requires a non-zero `interval`");if(t.
strict&&t.intervalCap===Number.POSITIVE_INFINITY)throw new TypeError("The `strict` option requires a finite `intervalCap`");if(this.#e=t.carryoverIntervalCount??
t.carryoverConcurrencyCount??!1,this.#t=t.intervalCap===Number.POSITIVE_INFINITY||t.interval===0,this.#d=t.intervalCap,this.#u=t.interval,this.#a=t.strict,this.#i=
new t.queueClass,this.#L=t.queueClass,this.concurrency=t.concurrency,t.timeout!==void 0&&!(Number.isFinite(t.timeout)&&t.timeout>0))throw new TypeError(`Expecte\
d \`timeout\` to be a positive finite number, got \`${t.timeout}\` (${typeof t.timeout})`);this.timeout=t.timeout,this.#f=t.autoStart===!1,this.#M()}#I(t){for(;this.#s<
this.#h.length;){let i=this.#h[this.#s];if(i!==void 0&&t-i>=this.#u)this.#s++;else break}(this.#s>100&&this.#s>this.#h.length/2||this.#s===this.#h.length)&&(this.#h=
this.#h.slice(this.#s),this.#s=0)}#q(t){this.#a?this.#h.push(t):this.#n++}#z(){this.#a?this.#h.length>this.#s&&this.#h.pop():this.#n>0&&this.#n--}#E(){return this.#h.
length-this.#s}get#$(){return this.#t?!0:this.#a?this.#E()<this.#d:this.#n<this.#d}get#O(){return this.#r<this.#p}#R(){this.#r--,this.#r===0&&this.emit("pending\
Zero"),this.#g(),this.emit("next")}#F(){this.#l=void 0,this.#k(),this.#S()}#D(t){if(this.#a){if(this.#I(t),this.#E()>=this.#d){let i=this.#h[this.#s],s=this.#u-
(t-i);return this.#_(s),!0}return!1}if(this.#o===void 0){let e=this.#b-t;if(e<0)this.#n=this.#e?this.#r:0;else return this.#_(e),!0}return!1}#_(t){this.#l===void 0&&
(this.#l=setTimeout(()=>{this.#F()},t))}#x(){this.#o&&(clearInterval(this.#o),this.#o=void 0)}#P(){this.#l&&(clearTimeout(this.#l),this.#l=void 0)}#g(){if(this.#i.
size===0){if(this.#x(),this.emit("empty"),this.#r===0){if(this.#P(),this.#a&&this.#s>0){let e=Date.now();this.#I(e)}this.emit("idle")}return!1}let t=!1;if(!this.#f){
let e=Date.now(),i=!this.#D(e);if(this.#$&&this.#O){let s=this.#i.dequeue();this.#t||(this.#q(e),this.#m()),i&&this.#S(),s(),this.emit("active"),t=!0}}return t}#S(){
this.#t||this.#o!==void 0||this.#a||(this.#o=setInterval(()=>{this.#k()},this.#u),this.#b=Date.now()+this.#u)}#k(){this.#a||(this.#o!==void 0&&(this.#n===0&&this.#r===
0?this.#x():this.#b=Date.now()+this.#u),this.#n=this.#e?this.#r:0),this.#C(),this.#m()}#C(){for(;this.#g(););}get concurrency(){return this.#p}set concurrency(t){
if(!(typeof t=="number"&&t>=1))throw new TypeError(`Expected \`concurrency\` to be a number from 1 and up, got \`${t}\` (${typeof t})`);this.#p=t,this.#C()}setPriority(t,e){
if(typeof e!="number"||!Number.isFinite(e))throw new TypeError(`Expected \`priority\` to be a finite number, got \`${e}\` (${typeof e})`);this.#i.setPriority(t,
e)}async add(t,e={}){if(e={timeout:this.timeout,...e,id:e.id??(this.#N++).toString()},e.timeout!==void 0&&!(Number.isFinite(e.timeout)&&e.timeout>0))throw new TypeError(
`Expected \`timeout\` to be a positive finite number, got \`${e.timeout}\` (${typeof e.timeout})`);return new Promise((i,s)=>{let a=Symbol(`task-${e.id}`),r=()=>{},
f=async()=>{r(),this.#r++,this.#y.set(a,{id:e.id,priority:e.priority??0,startTime:Date.now(),timeout:e.timeout});let l;try{try{e.signal?.throwIfAborted()}catch(d){
throw this.#V(),this.#y.delete(a),d}let u=t({signal:e.signal});if(e.timeout!==void 0&&(u=E(Promise.resolve(u),{milliseconds:e.timeout,message:`Task timed out af\
ter ${e.timeout}ms (queue has ${this.#r} running, ${this.#i.size} waiting)`})),e.signal){let{signal:d}=e;u=Promise.race([u,new Promise((v,b)=>{l=()=>{b(d.reason)},
d.addEventListener("abort",l,{once:!0}),d.aborted&&l()})])}let o=await u;i(o),this.emit("completed",o)}catch(u){s(u),this.emit("error",u)}finally{l&&e.signal?.removeEventListener(
"abort",l),this.#y.delete(a),queueMicrotask(()=>{this.#R()})}};this.#i.enqueue(f,e);let n=()=>{if(this.#i instanceof p){this.#i.remove(f);return}this.#i.remove?.(
e.id)};if(e.signal){let{signal:l}=e,u=()=>{r(),n(),s(l.reason),this.#g(),this.emit("next")};if(r=()=>{l.removeEventListener("abort",u),this.#T.delete(r)},l.aborted){
u();return}l.addEventListener("abort",u,{once:!0}),this.#T.add(r)}this.emit("add"),this.#g()})}async addAll(t,e){return Promise.all(t.map(async i=>this.add(i,e)))}start(){
return this.#f?(this.#f=!1,this.#C(),this):this}pause(){this.#f=!0}clear(){for(let t of this.#T)t();this.#i=new this.#L,this.#x(),this.#A(),this.emit("empty"),this.#r===
0&&(this.#P(),this.emit("idle")),this.emit("next")}async onEmpty(){this.#i.size!==0&&await this.#c("empty")}async onSizeLessThan(t){this.#i.size<t||await this.#c(
["next","active"],()=>this.#i.size<t)}async onIdle(){this.#r===0&&this.#i.size===0||await this.#c("idle")}async onPendingZero(){this.#r!==0&&await this.#c("pend\
ingZero")}async onRateLimit(){this.isRateLimited||await this.#c("rateLimit")}async onRateLimitCleared(){this.isRateLimited&&await this.#c("rateLimitCleared")}onError(){
return new Promise((t,e)=>{let i=s=>{this.off("error",i),e(s)};this.on("error",i)})}async#c(t,e){let i=Array.isArray(t)?t:[t];return new Promise(s=>{let a=()=>{
if(!(e&&!e())){for(let r of i)this.off(r,a);s()}};for(let r of i)this.on(r,a)})}get size(){return this.#i.size}sizeBy(t){return this.#i.filter(t).length}get pending(){
return this.#r}get isPaused(){return this.#f}#M(){this.#t||(this.on("add",()=>{this.#i.size>0&&this.#m()}),this.on("next",()=>{this.#m()}))}#m(){this.#t||this.#w||
(this.#w=!0,queueMicrotask(()=>{this.#w=!1,this.#A()}))}#V(){this.#t||(this.#z(),this.#m())}#A(){let t=this.#v;if(this.#t||this.#i.size===0){t&&(this.#v=!1,this.
emit("rateLimitCleared"));return}let e;if(this.#a){let s=Date.now();this.#I(s),e=this.#E()}else e=this.#n;let i=e>=this.#d;i!==t&&(this.#v=i,this.emit(i?"rateLi\
mit":"rateLimitCleared"))}get isRateLimited(){return this.#v}get isSaturated(){return this.#r===this.#p&&this.#i.size>0||this.isRateLimited&&this.#i.size>0}get runningTasks(){
return[...this.#y.values()].map(t=>({...t,timeoutRemaining:t.timeout?Math.max(0,t.startTime+t.timeout-Date.now()):void 0}))}};export{w as a,p as b,C as c};
