import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var p=class extends Error{constructor(n,s){super(n),this.name="ParseError",this.type=s.type,this.field=s.field,this.value=s.value,this.line=s.line}},S=10,_=13,g=32;
function E(d){}function q(d){if(typeof d=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEven\
t: fn})`?");let{onEvent:n=E,onError:s=E,onRetry:P=E,onComment:O,maxBufferSize:m}=d,l=[],x=0,y=!0,C,a="",f=0,c,b=!1;function j(t){if(b)throw new Error("Cannot fe\
ed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(y&&(y=!1,t.charCodeAt(0)===239&&t.charCodeAt(
1)===187&&t.charCodeAt(2)===191&&(t=t.slice(3))),l.length===0){let i=h(t);i!==""&&(l.push(i),x=i.length),w();return}if(t.indexOf(`
`)===-1&&t.indexOf("\r")===-1){l.push(t),x+=t.length,w();return}l.push(t);let e=l.join("");l.length=0,x=0;let r=h(e);r!==""&&(l.push(r),x=r.length),w()}function w(){
m!==void 0&&(x+a.length<=m||(b=!0,l.length=0,x=0,C=void 0,a="",f=0,c=void 0,s(new p(`Buffered data exceeded max buffer size of ${m} characters`,{type:"max-buffe\
r-size-exceeded"}))))}function h(t){let e=0;if(t.indexOf("\r")===-1){let r=t.indexOf(`
`,e);for(;r!==-1;){if(e===r){f>0&&n({id:C,event:c,data:a}),C=void 0,a="",f=0,c=void 0,e=r+1,r=t.indexOf(`
`,e);continue}let i=t.charCodeAt(e);if(z(t,e,i)){let o=t.charCodeAt(e+5)===g?e+6:e+5,A=t.slice(o,r);if(f===0&&t.charCodeAt(r+1)===S){n({id:C,event:c,data:A}),C=
void 0,a="",c=void 0,e=r+2,r=t.indexOf(`
`,e);continue}a=f===0?A:`${a}
${A}`,f++}else F(t,e,i)?c=t.slice(t.charCodeAt(e+6)===g?e+7:e+6,r)||void 0:$(t,e,r);e=r+1,r=t.indexOf(`
`,e)}return t.slice(e)}for(;e<t.length;){let r=t.indexOf("\r",e),i=t.indexOf(`
`,e),o=-1;if(r!==-1&&i!==-1?o=r<i?r:i:r!==-1?r===t.length-1?o=-1:o=r:i!==-1&&(o=i),o===-1)break;$(t,e,o),e=o+1,t.charCodeAt(e-1)===_&&t.charCodeAt(e)===S&&e++}return t.
slice(e)}function $(t,e,r){if(e===r){B();return}let i=t.charCodeAt(e);if(z(t,e,i)){let v=t.charCodeAt(e+5)===g?e+6:e+5,L=t.slice(v,r);a=f===0?L:`${a}
${L}`,f++;return}if(F(t,e,i)){c=t.slice(t.charCodeAt(e+6)===g?e+7:e+6,r)||void 0;return}if(i===105&&t.charCodeAt(e+1)===100&&t.charCodeAt(e+2)===58){let v=t.slice(
t.charCodeAt(e+3)===g?e+4:e+3,r);v.includes("\0")||(C=v);return}if(i===58){if(O){let v=t.slice(e,r);O(v.slice(t.charCodeAt(e+1)===g?2:1))}return}let o=t.slice(e,
r),A=o.indexOf(":");if(A===-1){I(o,"",o);return}let R=o.slice(0,A),T=o.charCodeAt(A+1)===g?2:1,U=o.slice(A+T);I(R,U,o)}function I(t,e,r){switch(t){case"event":c=
e||void 0;break;case"data":a=f===0?e:`${a}
${e}`,f++;break;case"id":e.includes("\0")||(C=e);break;case"retry":/^\d+$/.test(e)?P(parseInt(e,10)):s(new p(`Invalid \`retry\` value: "${e}"`,{type:"invalid-re\
try",value:e,line:r}));break;default:s(new p(`Unknown field "${t.length>20?`${t.slice(0,20)}\u2026`:t}"`,{type:"unknown-field",field:t,value:e,line:r}));break}}
function B(){f>0&&n({id:C,event:c,data:a}),C=void 0,a="",f=0,c=void 0}function D(t={}){if(t.consume&&l.length>0){let e=l.join("");$(e,0,e.length)}y=!0,C=void 0,
a="",f=0,c=void 0,l.length=0,x=0,b=!1}return{feed:j,reset:D}}function z(d,n,s){return s===100&&d.charCodeAt(n+1)===97&&d.charCodeAt(n+2)===116&&d.charCodeAt(n+3)===
97&&d.charCodeAt(n+4)===58}function F(d,n,s){return s===101&&d.charCodeAt(n+1)===118&&d.charCodeAt(n+2)===101&&d.charCodeAt(n+3)===110&&d.charCodeAt(n+4)===116&&
d.charCodeAt(n+5)===58}export{q as a};
