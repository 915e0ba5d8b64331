import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
var b;(function(r){r.assertEqual=a=>{};function e(a){}r.assertIs=e;function t(a){throw new Error}r.assertNever=t,r.arrayToEnum=a=>{let n={};for(let i of a)n[i]=
i;return n},r.getValidEnumValues=a=>{let n=r.objectKeys(a).filter(o=>typeof a[a[o]]!="number"),i={};for(let o of n)i[o]=a[o];return r.objectValues(i)},r.objectValues=
a=>r.objectKeys(a).map(function(n){return a[n]}),r.objectKeys=typeof Object.keys=="function"?a=>Object.keys(a):a=>{let n=[];for(let i in a)Object.prototype.hasOwnProperty.
call(a,i)&&n.push(i);return n},r.find=(a,n)=>{for(let i of a)if(n(i))return i},r.isInteger=typeof Number.isInteger=="function"?a=>Number.isInteger(a):a=>typeof a==
"number"&&Number.isFinite(a)&&Math.floor(a)===a;function s(a,n=" | "){return a.map(i=>typeof i=="string"?`'${i}'`:i).join(n)}r.joinValues=s,r.jsonStringifyReplacer=
(a,n)=>typeof n=="bigint"?n.toString():n})(b||(b={}));var Pe;(function(r){r.mergeShapes=(e,t)=>({...e,...t})})(Pe||(Pe={}));var l=b.arrayToEnum(["string","nan",
"number","integer","float","boolean","date","bigint","symbol","function","undefined","null","array","object","unknown","promise","void","never","map","set"]),Z=r=>{
switch(typeof r){case"undefined":return l.undefined;case"string":return l.string;case"number":return Number.isNaN(r)?l.nan:l.number;case"boolean":return l.boolean;case"\
function":return l.function;case"bigint":return l.bigint;case"symbol":return l.symbol;case"object":return Array.isArray(r)?l.array:r===null?l.null:r.then&&typeof r.
then=="function"&&r.catch&&typeof r.catch=="function"?l.promise:typeof Map<"u"&&r instanceof Map?l.map:typeof Set<"u"&&r instanceof Set?l.set:typeof Date<"u"&&r instanceof
Date?l.date:l.object;default:return l.unknown}};var c=b.arrayToEnum(["invalid_type","invalid_literal","custom","invalid_union","invalid_union_discriminator","invalid_enum_value","unrecognized_keys","invalid_a\
rguments","invalid_return_type","invalid_date","invalid_string","too_small","too_big","invalid_intersection_types","not_multiple_of","not_finite"]);var j=class r extends Error{get errors(){return this.issues}constructor(e){super(),this.issues=[],this.addIssue=s=>{this.issues=[...this.issues,s]},this.addIssues=
(s=[])=>{this.issues=[...this.issues,...s]};let t=new.target.prototype;Object.setPrototypeOf?Object.setPrototypeOf(this,t):this.__proto__=t,this.name="ZodError",
this.issues=e}format(e){let t=e||function(n){return n.message},s={_errors:[]},a=n=>{for(let i of n.issues)if(i.code==="invalid_union")i.unionErrors.map(a);else if(i.
code==="invalid_return_type")a(i.returnTypeError);else if(i.code==="invalid_arguments")a(i.argumentsError);else if(i.path.length===0)s._errors.push(t(i));else{let o=s,
f=0;for(;f<i.path.length;){let d=i.path[f],y=f===i.path.length-1;if(d==="_errors"){y&&o._errors.push(t(i)),f++;continue}Object.prototype.hasOwnProperty.call(o,d)||
(d==="__proto__"?Object.defineProperty(o,d,{value:{_errors:[]},writable:!0,enumerable:!0,configurable:!0}):o[d]={_errors:[]}),o=o[d],y&&o._errors.push(t(i)),f++}}};
return a(this),s}static assert(e){if(!(e instanceof r))throw new Error(`Not a ZodError: ${e}`)}toString(){return this.message}get message(){return JSON.stringify(
this.issues,b.jsonStringifyReplacer,2)}get isEmpty(){return this.issues.length===0}flatten(e=t=>t.message){let t=Object.create(null),s=[];for(let a of this.issues)
if(a.path.length>0){let n=a.path[0];t[n]=t[n]||[],t[n].push(e(a))}else s.push(e(a));return{formErrors:s,fieldErrors:t}}get formErrors(){return this.flatten()}};
j.create=r=>new j(r);var Ke=(r,e)=>{let t;switch(r.code){case c.invalid_type:r.received===l.undefined?t="Required":t=`Expected ${r.expected}, received ${r.received}`;break;case c.invalid_literal:
t=`Invalid literal value, expected ${JSON.stringify(r.expected,b.jsonStringifyReplacer)}`;break;case c.unrecognized_keys:t=`Unrecognized key(s) in object: ${b.joinValues(
r.keys,", ")}`;break;case c.invalid_union:t="Invalid input";break;case c.invalid_union_discriminator:t=`Invalid discriminator value. Expected ${b.joinValues(r.options)}`;
break;case c.invalid_enum_value:t=`Invalid enum value. Expected ${b.joinValues(r.options)}, received '${r.received}'`;break;case c.invalid_arguments:t="Invalid \
function arguments";break;case c.invalid_return_type:t="Invalid function return type";break;case c.invalid_date:t="Invalid date";break;case c.invalid_string:typeof r.
validation=="object"?"includes"in r.validation?(t=`Invalid input: must include "${r.validation.includes}"`,typeof r.validation.position=="number"&&(t=`${t} at o\
ne or more positions greater than or equal to ${r.validation.position}`)):"startsWith"in r.validation?t=`Invalid input: must start with "${r.validation.startsWith}\
"`:"endsWith"in r.validation?t=`Invalid input: must end with "${r.validation.endsWith}"`:b.assertNever(r.validation):r.validation!=="regex"?t=`Invalid ${r.validation}`:
t="Invalid";break;case c.too_small:r.type==="array"?t=`Array must contain ${r.exact?"exactly":r.inclusive?"at least":"more than"} ${r.minimum} element(s)`:r.type===
"string"?t=`String must contain ${r.exact?"exactly":r.inclusive?"at least":"over"} ${r.minimum} character(s)`:r.type==="number"?t=`Number must be ${r.exact?"exa\
ctly equal to ":r.inclusive?"greater than or equal to ":"greater than "}${r.minimum}`:r.type==="bigint"?t=`Number must be ${r.exact?"exactly equal to ":r.inclusive?
"greater than or equal to ":"greater than "}${r.minimum}`:r.type==="date"?t=`Date must be ${r.exact?"exactly equal to ":r.inclusive?"greater than or equal to ":
"greater than "}${new Date(Number(r.minimum))}`:t="Invalid input";break;case c.too_big:r.type==="array"?t=`Array must contain ${r.exact?"exactly":r.inclusive?"a\
t most":"less than"} ${r.maximum} element(s)`:r.type==="string"?t=`String must contain ${r.exact?"exactly":r.inclusive?"at most":"under"} ${r.maximum} character\
(s)`:r.type==="number"?t=`Number must be ${r.exact?"exactly":r.inclusive?"less than or equal to":"less than"} ${r.maximum}`:r.type==="bigint"?t=`BigInt must be ${r.
exact?"exactly":r.inclusive?"less than or equal to":"less than"} ${r.maximum}`:r.type==="date"?t=`Date must be ${r.exact?"exactly":r.inclusive?"smaller than or \
equal to":"smaller than"} ${new Date(Number(r.maximum))}`:t="Invalid input";break;case c.custom:t="Invalid input";break;case c.invalid_intersection_types:t="Int\
ersection results could not be merged";break;case c.not_multiple_of:t=`Number must be a multiple of ${r.multipleOf}`;break;case c.not_finite:t="Number must be f\
inite";break;default:t=e.defaultError,b.assertNever(r)}return{message:t}},L=Ke;var et=L;function ce(){return et}var p;(function(r){r.errToObj=e=>typeof e=="string"?{message:e}:e||{},r.toString=e=>typeof e=="string"?e:e?.message})(p||(p={}));var be=r=>{let{data:e,path:t,errorMaps:s,issueData:a}=r,n=[...t,...a.path||[]],i={...a,path:n};if(a.message!==void 0)return{...a,path:n,message:a.message};let o="",
f=s.filter(d=>!!d).slice().reverse();for(let d of f)o=d(i,{data:e,defaultError:o}).message;return{...a,path:n,message:o}};function u(r,e){let t=ce(),s=be({issueData:e,data:r.data,path:r.path,errorMaps:[r.common.contextualErrorMap,r.schemaErrorMap,t,t===L?void 0:L].filter(a=>!!a)});
r.common.issues.push(s)}var A=class r{constructor(){this.value="valid"}dirty(){this.value==="valid"&&(this.value="dirty")}abort(){this.value!=="aborted"&&(this.
value="aborted")}static mergeArray(e,t){let s=[];for(let a of t){if(a.status==="aborted")return g;a.status==="dirty"&&e.dirty(),s.push(a.value)}return{status:e.
value,value:s}}static async mergeObjectAsync(e,t){let s=[];for(let a of t){let n=await a.key,i=await a.value;s.push({key:n,value:i})}return r.mergeObjectSync(e,
s)}static mergeObjectSync(e,t){let s={};for(let a of t){let{key:n,value:i}=a;if(n.status==="aborted"||i.status==="aborted")return g;n.status==="dirty"&&e.dirty(),
i.status==="dirty"&&e.dirty(),n.value!=="__proto__"&&(typeof i.value<"u"||a.alwaysSet)&&(s[n.value]=i.value)}return{status:e.value,value:s}}},g=Object.freeze({status:"\
aborted"}),Y=r=>({status:"dirty",value:r}),O=r=>({status:"valid",value:r}),Ae=r=>r.status==="aborted",Oe=r=>r.status==="dirty",U=r=>r.status==="valid",de=r=>typeof Promise<
"u"&&r instanceof Promise;var E=class{constructor(e,t,s,a){this._cachedPath=[],this.parent=e,this.data=t,this._path=s,this._key=a}get path(){return this._cachedPath.length||(Array.isArray(
this._key)?this._cachedPath.push(...this._path,...this._key):this._cachedPath.push(...this._path,this._key)),this._cachedPath}},Ve=(r,e)=>{if(U(e))return{success:!0,
data:e.value};if(!r.common.issues.length)throw new Error("Validation failed but no issues detected.");return{success:!1,get error(){if(this._error)return this._error;
let t=new j(r.common.issues);return this._error=t,this._error}}};function v(r){if(!r)return{};let{errorMap:e,invalid_type_error:t,required_error:s,description:a}=r;
if(e&&(t||s))throw new Error(`Can't use "invalid_type_error" or "required_error" in conjunction with custom error map.`);return e?{errorMap:e,description:a}:{errorMap:(i,o)=>{
let{message:f}=r;return i.code==="invalid_enum_value"?{message:f??o.defaultError}:typeof o.data>"u"?{message:f??s??o.defaultError}:i.code!=="invalid_type"?{message:o.
defaultError}:{message:f??t??o.defaultError}},description:a}}var x=class{get description(){return this._def.description}_getType(e){return Z(e.data)}_getOrReturnCtx(e,t){
return t||{common:e.parent.common,data:e.data,parsedType:Z(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}_processInputParams(e){return{
status:new A,ctx:{common:e.parent.common,data:e.data,parsedType:Z(e.data),schemaErrorMap:this._def.errorMap,path:e.path,parent:e.parent}}}_parseSync(e){let t=this.
_parse(e);if(de(t))throw new Error("Synchronous parse encountered promise.");return t}_parseAsync(e){let t=this._parse(e);return Promise.resolve(t)}parse(e,t){let s=this.
safeParse(e,t);if(s.success)return s.data;throw s.error}safeParse(e,t){let s={common:{issues:[],async:t?.async??!1,contextualErrorMap:t?.errorMap},path:t?.path||
[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Z(e)},a=this._parseSync({data:e,path:s.path,parent:s});return Ve(s,a)}"~validate"(e){let t={common:{
issues:[],async:!!this["~standard"].async},path:[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Z(e)};if(!this["~standard"].async)try{let s=this.
_parseSync({data:e,path:[],parent:t});return U(s)?{value:s.value}:{issues:t.common.issues}}catch(s){s?.message?.toLowerCase()?.includes("encountered")&&(this["~\
standard"].async=!0),t.common={issues:[],async:!0}}return this._parseAsync({data:e,path:[],parent:t}).then(s=>U(s)?{value:s.value}:{issues:t.common.issues})}async parseAsync(e,t){
let s=await this.safeParseAsync(e,t);if(s.success)return s.data;throw s.error}async safeParseAsync(e,t){let s={common:{issues:[],contextualErrorMap:t?.errorMap,
async:!0},path:t?.path||[],schemaErrorMap:this._def.errorMap,parent:null,data:e,parsedType:Z(e)},a=this._parse({data:e,path:s.path,parent:s}),n=await(de(a)?a:Promise.
resolve(a));return Ve(s,n)}refine(e,t){let s=a=>typeof t=="string"||typeof t>"u"?{message:t}:typeof t=="function"?t(a):t;return this._refinement((a,n)=>{let i=e(
a),o=()=>n.addIssue({code:c.custom,...s(a)});return typeof Promise<"u"&&i instanceof Promise?i.then(f=>f?!0:(o(),!1)):i?!0:(o(),!1)})}refinement(e,t){return this.
_refinement((s,a)=>e(s)?!0:(a.addIssue(typeof t=="function"?t(s,a):t),!1))}_refinement(e){return new N({schema:this,typeName:_.ZodEffects,effect:{type:"refineme\
nt",refinement:e}})}superRefine(e){return this._refinement(e)}constructor(e){this.spa=this.safeParseAsync,this._def=e,this.parse=this.parse.bind(this),this.safeParse=
this.safeParse.bind(this),this.parseAsync=this.parseAsync.bind(this),this.safeParseAsync=this.safeParseAsync.bind(this),this.spa=this.spa.bind(this),this.refine=
this.refine.bind(this),this.refinement=this.refinement.bind(this),this.superRefine=this.superRefine.bind(this),this.optional=this.optional.bind(this),this.nullable=
this.nullable.bind(this),this.nullish=this.nullish.bind(this),this.array=this.array.bind(this),this.promise=this.promise.bind(this),this.or=this.or.bind(this),this.
and=this.and.bind(this),this.transform=this.transform.bind(this),this.brand=this.brand.bind(this),this.default=this.default.bind(this),this.catch=this.catch.bind(
this),this.describe=this.describe.bind(this),this.pipe=this.pipe.bind(this),this.readonly=this.readonly.bind(this),this.isNullable=this.isNullable.bind(this),this.
isOptional=this.isOptional.bind(this),this["~standard"]={version:1,vendor:"zod",validate:t=>this["~validate"](t)}}optional(){return I.create(this,this._def)}nullable(){
return V.create(this,this._def)}nullish(){return this.nullable().optional()}array(){return F.create(this)}promise(){return W.create(this,this._def)}or(e){return K.
create([this,e],this._def)}and(e){return ee.create(this,e,this._def)}transform(e){return new N({...v(this._def),schema:this,typeName:_.ZodEffects,effect:{type:"\
transform",transform:e}})}default(e){let t=typeof e=="function"?e:()=>e;return new ne({...v(this._def),innerType:this,defaultValue:t,typeName:_.ZodDefault})}brand(){
return new ke({typeName:_.ZodBranded,type:this,...v(this._def)})}catch(e){let t=typeof e=="function"?e:()=>e;return new ie({...v(this._def),innerType:this,catchValue:t,
typeName:_.ZodCatch})}describe(e){let t=this.constructor;return new t({...this._def,description:e})}pipe(e){return we.create(this,e)}readonly(){return oe.create(
this)}isOptional(){return this.safeParse(void 0).success}isNullable(){return this.safeParse(null).success}},tt=/^c[^\s-]{8,}$/i,rt=/^[0-9a-z]+$/,st=/^[0-9A-HJKMNP-TV-Z]{26}$/i,
at=/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/i,nt=/^[a-z0-9_-]{21}$/i,it=/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/,
ot=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ct=/^(?!\.)(?!.*\.\.)([A-Z0-9_'+\-\.]*)[A-Z0-9_+-]@([A-Z0-9][A-Z0-9\-]*\.)+[A-Z]{2,}$/i,dt="^[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$",Se,ut=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
lt=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,ft=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$/,
ht=/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
pt=/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,mt=/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,ze="((\\d\\d[246\
8][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(02)-(0[1-9]|\
1\\d|2[0-8])))",yt=new RegExp(`^${ze}$`);function Le(r){let e="[0-5]\\d";r.precision?e=`${e}\\.\\d{${r.precision}}`:r.precision==null&&(e=`${e}(\\.\\d+)?`);let t=r.
precision?"+":"?";return`([01]\\d|2[0-3]):[0-5]\\d(:${e})${t}`}function gt(r){return new RegExp(`^${Le(r)}$`)}function _t(r){let e=`${ze}T${Le(r)}`,t=[];return t.
push(r.local?"Z?":"Z"),r.offset&&t.push("([+-]\\d{2}:?\\d{2})"),e=`${e}(${t.join("|")})`,new RegExp(`^${e}$`)}function vt(r,e){return!!((e==="v4"||!e)&&ut.test(
r)||(e==="v6"||!e)&&ft.test(r))}function xt(r,e){if(!it.test(r))return!1;try{let[t]=r.split(".");if(!t)return!1;let s=t.replace(/-/g,"+").replace(/_/g,"/").padEnd(
t.length+(4-t.length%4)%4,"="),a=JSON.parse(atob(s));return!(typeof a!="object"||a===null||"typ"in a&&a?.typ!=="JWT"||!a.alg||e&&a.alg!==e)}catch{return!1}}function bt(r,e){
return!!((e==="v4"||!e)&&lt.test(r)||(e==="v6"||!e)&&ht.test(r))}var G=class r extends x{_parse(e){if(this._def.coerce&&(e.data=String(e.data)),this._getType(e)!==
l.string){let n=this._getOrReturnCtx(e);return u(n,{code:c.invalid_type,expected:l.string,received:n.parsedType}),g}let s=new A,a;for(let n of this._def.checks)
if(n.kind==="min")e.data.length<n.value&&(a=this._getOrReturnCtx(e,a),u(a,{code:c.too_small,minimum:n.value,type:"string",inclusive:!0,exact:!1,message:n.message}),
s.dirty());else if(n.kind==="max")e.data.length>n.value&&(a=this._getOrReturnCtx(e,a),u(a,{code:c.too_big,maximum:n.value,type:"string",inclusive:!0,exact:!1,message:n.
message}),s.dirty());else if(n.kind==="length"){let i=e.data.length>n.value,o=e.data.length<n.value;(i||o)&&(a=this._getOrReturnCtx(e,a),i?u(a,{code:c.too_big,maximum:n.
value,type:"string",inclusive:!0,exact:!0,message:n.message}):o&&u(a,{code:c.too_small,minimum:n.value,type:"string",inclusive:!0,exact:!0,message:n.message}),s.
dirty())}else if(n.kind==="email")ct.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"email",code:c.invalid_string,message:n.message}),s.dirty());else if(n.
kind==="emoji")Se||(Se=new RegExp(dt,"u")),Se.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"emoji",code:c.invalid_string,message:n.message}),s.dirty());else if(n.
kind==="uuid")at.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"uuid",code:c.invalid_string,message:n.message}),s.dirty());else if(n.kind==="nanoid")
nt.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"nanoid",code:c.invalid_string,message:n.message}),s.dirty());else if(n.kind==="cuid")tt.test(e.data)||
(a=this._getOrReturnCtx(e,a),u(a,{validation:"cuid",code:c.invalid_string,message:n.message}),s.dirty());else if(n.kind==="cuid2")rt.test(e.data)||(a=this._getOrReturnCtx(
e,a),u(a,{validation:"cuid2",code:c.invalid_string,message:n.message}),s.dirty());else if(n.kind==="ulid")st.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"\
ulid",code:c.invalid_string,message:n.message}),s.dirty());else if(n.kind==="url")try{new URL(e.data)}catch{a=this._getOrReturnCtx(e,a),u(a,{validation:"url",code:c.
invalid_string,message:n.message}),s.dirty()}else n.kind==="regex"?(n.regex.lastIndex=0,n.regex.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"rege\
x",code:c.invalid_string,message:n.message}),s.dirty())):n.kind==="trim"?e.data=e.data.trim():n.kind==="includes"?e.data.includes(n.value,n.position)||(a=this._getOrReturnCtx(
e,a),u(a,{code:c.invalid_string,validation:{includes:n.value,position:n.position},message:n.message}),s.dirty()):n.kind==="toLowerCase"?e.data=e.data.toLowerCase():
n.kind==="toUpperCase"?e.data=e.data.toUpperCase():n.kind==="startsWith"?e.data.startsWith(n.value)||(a=this._getOrReturnCtx(e,a),u(a,{code:c.invalid_string,validation:{
startsWith:n.value},message:n.message}),s.dirty()):n.kind==="endsWith"?e.data.endsWith(n.value)||(a=this._getOrReturnCtx(e,a),u(a,{code:c.invalid_string,validation:{
endsWith:n.value},message:n.message}),s.dirty()):n.kind==="datetime"?_t(n).test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{code:c.invalid_string,validation:"dat\
etime",message:n.message}),s.dirty()):n.kind==="date"?yt.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{code:c.invalid_string,validation:"date",message:n.message}),
s.dirty()):n.kind==="time"?gt(n).test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{code:c.invalid_string,validation:"time",message:n.message}),s.dirty()):n.kind===
"duration"?ot.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"duration",code:c.invalid_string,message:n.message}),s.dirty()):n.kind==="ip"?vt(e.data,
n.version)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"ip",code:c.invalid_string,message:n.message}),s.dirty()):n.kind==="jwt"?xt(e.data,n.alg)||(a=this._getOrReturnCtx(
e,a),u(a,{validation:"jwt",code:c.invalid_string,message:n.message}),s.dirty()):n.kind==="cidr"?bt(e.data,n.version)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"\
cidr",code:c.invalid_string,message:n.message}),s.dirty()):n.kind==="base64"?pt.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"base64",code:c.invalid_string,
message:n.message}),s.dirty()):n.kind==="base64url"?mt.test(e.data)||(a=this._getOrReturnCtx(e,a),u(a,{validation:"base64url",code:c.invalid_string,message:n.message}),
s.dirty()):b.assertNever(n);return{status:s.value,value:e.data}}_regex(e,t,s){return this.refinement(a=>e.test(a),{validation:t,code:c.invalid_string,...p.errToObj(
s)})}_addCheck(e){return new r({...this._def,checks:[...this._def.checks,e]})}email(e){return this._addCheck({kind:"email",...p.errToObj(e)})}url(e){return this.
_addCheck({kind:"url",...p.errToObj(e)})}emoji(e){return this._addCheck({kind:"emoji",...p.errToObj(e)})}uuid(e){return this._addCheck({kind:"uuid",...p.errToObj(
e)})}nanoid(e){return this._addCheck({kind:"nanoid",...p.errToObj(e)})}cuid(e){return this._addCheck({kind:"cuid",...p.errToObj(e)})}cuid2(e){return this._addCheck(
{kind:"cuid2",...p.errToObj(e)})}ulid(e){return this._addCheck({kind:"ulid",...p.errToObj(e)})}base64(e){return this._addCheck({kind:"base64",...p.errToObj(e)})}base64url(e){
return this._addCheck({kind:"base64url",...p.errToObj(e)})}jwt(e){return this._addCheck({kind:"jwt",...p.errToObj(e)})}ip(e){return this._addCheck({kind:"ip",...p.
errToObj(e)})}cidr(e){return this._addCheck({kind:"cidr",...p.errToObj(e)})}datetime(e){return typeof e=="string"?this._addCheck({kind:"datetime",precision:null,
offset:!1,local:!1,message:e}):this._addCheck({kind:"datetime",precision:typeof e?.precision>"u"?null:e?.precision,offset:e?.offset??!1,local:e?.local??!1,...p.
errToObj(e?.message)})}date(e){return this._addCheck({kind:"date",message:e})}time(e){return typeof e=="string"?this._addCheck({kind:"time",precision:null,message:e}):
this._addCheck({kind:"time",precision:typeof e?.precision>"u"?null:e?.precision,...p.errToObj(e?.message)})}duration(e){return this._addCheck({kind:"duration",...p.
errToObj(e)})}regex(e,t){return this._addCheck({kind:"regex",regex:e,...p.errToObj(t)})}includes(e,t){return this._addCheck({kind:"includes",value:e,position:t?.
position,...p.errToObj(t?.message)})}startsWith(e,t){return this._addCheck({kind:"startsWith",value:e,...p.errToObj(t)})}endsWith(e,t){return this._addCheck({kind:"\
endsWith",value:e,...p.errToObj(t)})}min(e,t){return this._addCheck({kind:"min",value:e,...p.errToObj(t)})}max(e,t){return this._addCheck({kind:"max",value:e,...p.
errToObj(t)})}length(e,t){return this._addCheck({kind:"length",value:e,...p.errToObj(t)})}nonempty(e){return this.min(1,p.errToObj(e))}trim(){return new r({...this.
_def,checks:[...this._def.checks,{kind:"trim"}]})}toLowerCase(){return new r({...this._def,checks:[...this._def.checks,{kind:"toLowerCase"}]})}toUpperCase(){return new r(
{...this._def,checks:[...this._def.checks,{kind:"toUpperCase"}]})}get isDatetime(){return!!this._def.checks.find(e=>e.kind==="datetime")}get isDate(){return!!this.
_def.checks.find(e=>e.kind==="date")}get isTime(){return!!this._def.checks.find(e=>e.kind==="time")}get isDuration(){return!!this._def.checks.find(e=>e.kind==="\
duration")}get isEmail(){return!!this._def.checks.find(e=>e.kind==="email")}get isURL(){return!!this._def.checks.find(e=>e.kind==="url")}get isEmoji(){return!!this.
_def.checks.find(e=>e.kind==="emoji")}get isUUID(){return!!this._def.checks.find(e=>e.kind==="uuid")}get isNANOID(){return!!this._def.checks.find(e=>e.kind==="n\
anoid")}get isCUID(){return!!this._def.checks.find(e=>e.kind==="cuid")}get isCUID2(){return!!this._def.checks.find(e=>e.kind==="cuid2")}get isULID(){return!!this.
_def.checks.find(e=>e.kind==="ulid")}get isIP(){return!!this._def.checks.find(e=>e.kind==="ip")}get isCIDR(){return!!this._def.checks.find(e=>e.kind==="cidr")}get isBase64(){
return!!this._def.checks.find(e=>e.kind==="base64")}get isBase64url(){return!!this._def.checks.find(e=>e.kind==="base64url")}get minLength(){let e=null;for(let t of this.
_def.checks)t.kind==="min"&&(e===null||t.value>e)&&(e=t.value);return e}get maxLength(){let e=null;for(let t of this._def.checks)t.kind==="max"&&(e===null||t.value<
e)&&(e=t.value);return e}};G.create=r=>new G({checks:[],typeName:_.ZodString,coerce:r?.coerce??!1,...v(r)});function kt(r,e){let t=(r.toString().split(".")[1]||
"").length,s=(e.toString().split(".")[1]||"").length,a=t>s?t:s,n=Number.parseInt(r.toFixed(a).replace(".","")),i=Number.parseInt(e.toFixed(a).replace(".",""));return n%
i/10**a}var ue=class r extends x{constructor(){super(...arguments),this.min=this.gte,this.max=this.lte,this.step=this.multipleOf}_parse(e){if(this._def.coerce&&
(e.data=Number(e.data)),this._getType(e)!==l.number){let n=this._getOrReturnCtx(e);return u(n,{code:c.invalid_type,expected:l.number,received:n.parsedType}),g}let s,
a=new A;for(let n of this._def.checks)n.kind==="int"?b.isInteger(e.data)||(s=this._getOrReturnCtx(e,s),u(s,{code:c.invalid_type,expected:"integer",received:"flo\
at",message:n.message}),a.dirty()):n.kind==="min"?(n.inclusive?e.data<n.value:e.data<=n.value)&&(s=this._getOrReturnCtx(e,s),u(s,{code:c.too_small,minimum:n.value,
type:"number",inclusive:n.inclusive,exact:!1,message:n.message}),a.dirty()):n.kind==="max"?(n.inclusive?e.data>n.value:e.data>=n.value)&&(s=this._getOrReturnCtx(
e,s),u(s,{code:c.too_big,maximum:n.value,type:"number",inclusive:n.inclusive,exact:!1,message:n.message}),a.dirty()):n.kind==="multipleOf"?kt(e.data,n.value)!==
0&&(s=this._getOrReturnCtx(e,s),u(s,{code:c.not_multiple_of,multipleOf:n.value,message:n.message}),a.dirty()):n.kind==="finite"?Number.isFinite(e.data)||(s=this.
_getOrReturnCtx(e,s),u(s,{code:c.not_finite,message:n.message}),a.dirty()):b.assertNever(n);return{status:a.value,value:e.data}}gte(e,t){return this.setLimit("m\
in",e,!0,p.toString(t))}gt(e,t){return this.setLimit("min",e,!1,p.toString(t))}lte(e,t){return this.setLimit("max",e,!0,p.toString(t))}lt(e,t){return this.setLimit(
"max",e,!1,p.toString(t))}setLimit(e,t,s,a){return new r({...this._def,checks:[...this._def.checks,{kind:e,value:t,inclusive:s,message:p.toString(a)}]})}_addCheck(e){
return new r({...this._def,checks:[...this._def.checks,e]})}int(e){return this._addCheck({kind:"int",message:p.toString(e)})}positive(e){return this._addCheck({
kind:"min",value:0,inclusive:!1,message:p.toString(e)})}negative(e){return this._addCheck({kind:"max",value:0,inclusive:!1,message:p.toString(e)})}nonpositive(e){
return this._addCheck({kind:"max",value:0,inclusive:!0,message:p.toString(e)})}nonnegative(e){return this._addCheck({kind:"min",value:0,inclusive:!0,message:p.toString(
e)})}multipleOf(e,t){return this._addCheck({kind:"multipleOf",value:e,message:p.toString(t)})}finite(e){return this._addCheck({kind:"finite",message:p.toString(
e)})}safe(e){return this._addCheck({kind:"min",inclusive:!0,value:Number.MIN_SAFE_INTEGER,message:p.toString(e)})._addCheck({kind:"max",inclusive:!0,value:Number.
MAX_SAFE_INTEGER,message:p.toString(e)})}get minValue(){let e=null;for(let t of this._def.checks)t.kind==="min"&&(e===null||t.value>e)&&(e=t.value);return e}get maxValue(){
let e=null;for(let t of this._def.checks)t.kind==="max"&&(e===null||t.value<e)&&(e=t.value);return e}get isInt(){return!!this._def.checks.find(e=>e.kind==="int"||
e.kind==="multipleOf"&&b.isInteger(e.value))}get isFinite(){let e=null,t=null;for(let s of this._def.checks){if(s.kind==="finite"||s.kind==="int"||s.kind==="mul\
tipleOf")return!0;s.kind==="min"?(t===null||s.value>t)&&(t=s.value):s.kind==="max"&&(e===null||s.value<e)&&(e=s.value)}return Number.isFinite(t)&&Number.isFinite(
e)}};ue.create=r=>new ue({checks:[],typeName:_.ZodNumber,coerce:r?.coerce||!1,...v(r)});var le=class r extends x{constructor(){super(...arguments),this.min=this.
gte,this.max=this.lte}_parse(e){if(this._def.coerce)try{e.data=BigInt(e.data)}catch{return this._getInvalidInput(e)}if(this._getType(e)!==l.bigint)return this._getInvalidInput(
e);let s,a=new A;for(let n of this._def.checks)n.kind==="min"?(n.inclusive?e.data<n.value:e.data<=n.value)&&(s=this._getOrReturnCtx(e,s),u(s,{code:c.too_small,type:"\
bigint",minimum:n.value,inclusive:n.inclusive,message:n.message}),a.dirty()):n.kind==="max"?(n.inclusive?e.data>n.value:e.data>=n.value)&&(s=this._getOrReturnCtx(
e,s),u(s,{code:c.too_big,type:"bigint",maximum:n.value,inclusive:n.inclusive,message:n.message}),a.dirty()):n.kind==="multipleOf"?e.data%n.value!==BigInt(0)&&(s=
this._getOrReturnCtx(e,s),u(s,{code:c.not_multiple_of,multipleOf:n.value,message:n.message}),a.dirty()):b.assertNever(n);return{status:a.value,value:e.data}}_getInvalidInput(e){
let t=this._getOrReturnCtx(e);return u(t,{code:c.invalid_type,expected:l.bigint,received:t.parsedType}),g}gte(e,t){return this.setLimit("min",e,!0,p.toString(t))}gt(e,t){
return this.setLimit("min",e,!1,p.toString(t))}lte(e,t){return this.setLimit("max",e,!0,p.toString(t))}lt(e,t){return this.setLimit("max",e,!1,p.toString(t))}setLimit(e,t,s,a){
return new r({...this._def,checks:[...this._def.checks,{kind:e,value:t,inclusive:s,message:p.toString(a)}]})}_addCheck(e){return new r({...this._def,checks:[...this.
_def.checks,e]})}positive(e){return this._addCheck({kind:"min",value:BigInt(0),inclusive:!1,message:p.toString(e)})}negative(e){return this._addCheck({kind:"max",
value:BigInt(0),inclusive:!1,message:p.toString(e)})}nonpositive(e){return this._addCheck({kind:"max",value:BigInt(0),inclusive:!0,message:p.toString(e)})}nonnegative(e){
return this._addCheck({kind:"min",value:BigInt(0),inclusive:!0,message:p.toString(e)})}multipleOf(e,t){return this._addCheck({kind:"multipleOf",value:e,message:p.
toString(t)})}get minValue(){let e=null;for(let t of this._def.checks)t.kind==="min"&&(e===null||t.value>e)&&(e=t.value);return e}get maxValue(){let e=null;for(let t of this.
_def.checks)t.kind==="max"&&(e===null||t.value<e)&&(e=t.value);return e}};le.create=r=>new le({checks:[],typeName:_.ZodBigInt,coerce:r?.coerce??!1,...v(r)});var fe=class extends x{_parse(e){
if(this._def.coerce&&(e.data=!!e.data),this._getType(e)!==l.boolean){let s=this._getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.boolean,received:s.
parsedType}),g}return O(e.data)}};fe.create=r=>new fe({typeName:_.ZodBoolean,coerce:r?.coerce||!1,...v(r)});var he=class r extends x{_parse(e){if(this._def.coerce&&
(e.data=new Date(e.data)),this._getType(e)!==l.date){let n=this._getOrReturnCtx(e);return u(n,{code:c.invalid_type,expected:l.date,received:n.parsedType}),g}if(Number.
isNaN(e.data.getTime())){let n=this._getOrReturnCtx(e);return u(n,{code:c.invalid_date}),g}let s=new A,a;for(let n of this._def.checks)n.kind==="min"?e.data.getTime()<
n.value&&(a=this._getOrReturnCtx(e,a),u(a,{code:c.too_small,message:n.message,inclusive:!0,exact:!1,minimum:n.value,type:"date"}),s.dirty()):n.kind==="max"?e.data.
getTime()>n.value&&(a=this._getOrReturnCtx(e,a),u(a,{code:c.too_big,message:n.message,inclusive:!0,exact:!1,maximum:n.value,type:"date"}),s.dirty()):b.assertNever(
n);return{status:s.value,value:new Date(e.data.getTime())}}_addCheck(e){return new r({...this._def,checks:[...this._def.checks,e]})}min(e,t){return this._addCheck(
{kind:"min",value:e.getTime(),message:p.toString(t)})}max(e,t){return this._addCheck({kind:"max",value:e.getTime(),message:p.toString(t)})}get minDate(){let e=null;
for(let t of this._def.checks)t.kind==="min"&&(e===null||t.value>e)&&(e=t.value);return e!=null?new Date(e):null}get maxDate(){let e=null;for(let t of this._def.
checks)t.kind==="max"&&(e===null||t.value<e)&&(e=t.value);return e!=null?new Date(e):null}};he.create=r=>new he({checks:[],coerce:r?.coerce||!1,typeName:_.ZodDate,
...v(r)});var pe=class extends x{_parse(e){if(this._getType(e)!==l.symbol){let s=this._getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.symbol,received:s.
parsedType}),g}return O(e.data)}};pe.create=r=>new pe({typeName:_.ZodSymbol,...v(r)});var Q=class extends x{_parse(e){if(this._getType(e)!==l.undefined){let s=this.
_getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.undefined,received:s.parsedType}),g}return O(e.data)}};Q.create=r=>new Q({typeName:_.ZodUndefined,
...v(r)});var X=class extends x{_parse(e){if(this._getType(e)!==l.null){let s=this._getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.null,received:s.
parsedType}),g}return O(e.data)}};X.create=r=>new X({typeName:_.ZodNull,...v(r)});var me=class extends x{constructor(){super(...arguments),this._any=!0}_parse(e){
return O(e.data)}};me.create=r=>new me({typeName:_.ZodAny,...v(r)});var D=class extends x{constructor(){super(...arguments),this._unknown=!0}_parse(e){return O(
e.data)}};D.create=r=>new D({typeName:_.ZodUnknown,...v(r)});var $=class extends x{_parse(e){let t=this._getOrReturnCtx(e);return u(t,{code:c.invalid_type,expected:l.
never,received:t.parsedType}),g}};$.create=r=>new $({typeName:_.ZodNever,...v(r)});var ye=class extends x{_parse(e){if(this._getType(e)!==l.undefined){let s=this.
_getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.void,received:s.parsedType}),g}return O(e.data)}};ye.create=r=>new ye({typeName:_.ZodVoid,...v(r)});
var F=class r extends x{_parse(e){let{ctx:t,status:s}=this._processInputParams(e),a=this._def;if(t.parsedType!==l.array)return u(t,{code:c.invalid_type,expected:l.
array,received:t.parsedType}),g;if(a.exactLength!==null){let i=t.data.length>a.exactLength.value,o=t.data.length<a.exactLength.value;(i||o)&&(u(t,{code:i?c.too_big:
c.too_small,minimum:o?a.exactLength.value:void 0,maximum:i?a.exactLength.value:void 0,type:"array",inclusive:!0,exact:!0,message:a.exactLength.message}),s.dirty())}
if(a.minLength!==null&&t.data.length<a.minLength.value&&(u(t,{code:c.too_small,minimum:a.minLength.value,type:"array",inclusive:!0,exact:!1,message:a.minLength.
message}),s.dirty()),a.maxLength!==null&&t.data.length>a.maxLength.value&&(u(t,{code:c.too_big,maximum:a.maxLength.value,type:"array",inclusive:!0,exact:!1,message:a.
maxLength.message}),s.dirty()),t.common.async)return Promise.all([...t.data].map((i,o)=>a.type._parseAsync(new E(t,i,t.path,o)))).then(i=>A.mergeArray(s,i));let n=[
...t.data].map((i,o)=>a.type._parseSync(new E(t,i,t.path,o)));return A.mergeArray(s,n)}get element(){return this._def.type}min(e,t){return new r({...this._def,minLength:{
value:e,message:p.toString(t)}})}max(e,t){return new r({...this._def,maxLength:{value:e,message:p.toString(t)}})}length(e,t){return new r({...this._def,exactLength:{
value:e,message:p.toString(t)}})}nonempty(e){return this.min(1,e)}};F.create=(r,e)=>new F({type:r,minLength:null,maxLength:null,exactLength:null,typeName:_.ZodArray,
...v(e)});function H(r){if(r instanceof R){let e={};for(let t in r.shape){let s=r.shape[t];e[t]=I.create(H(s))}return new R({...r._def,shape:()=>e})}else return r instanceof
F?new F({...r._def,type:H(r.element)}):r instanceof I?I.create(H(r.unwrap())):r instanceof V?V.create(H(r.unwrap())):r instanceof P?P.create(r.items.map(e=>H(e))):
r}var R=class r extends x{constructor(){super(...arguments),this._cached=null,this.nonstrict=this.passthrough,this.augment=this.extend}_getCached(){if(this._cached!==
null)return this._cached;let e=this._def.shape(),t=b.objectKeys(e);return this._cached={shape:e,keys:t},this._cached}_parse(e){if(this._getType(e)!==l.object){let d=this.
_getOrReturnCtx(e);return u(d,{code:c.invalid_type,expected:l.object,received:d.parsedType}),g}let{status:s,ctx:a}=this._processInputParams(e),{shape:n,keys:i}=this.
_getCached(),o=[];if(!(this._def.catchall instanceof $&&this._def.unknownKeys==="strip"))for(let d in a.data)i.includes(d)||o.push(d);let f=[];for(let d of i){let y=n[d],
w=a.data[d];f.push({key:{status:"valid",value:d},value:y._parse(new E(a,w,a.path,d)),alwaysSet:d in a.data})}if(this._def.catchall instanceof $){let d=this._def.
unknownKeys;if(d==="passthrough")for(let y of o)f.push({key:{status:"valid",value:y},value:{status:"valid",value:a.data[y]}});else if(d==="strict")o.length>0&&(u(
a,{code:c.unrecognized_keys,keys:o}),s.dirty());else if(d!=="strip")throw new Error("Internal ZodObject error: invalid unknownKeys value.")}else{let d=this._def.
catchall;for(let y of o){let w=a.data[y];f.push({key:{status:"valid",value:y},value:d._parse(new E(a,w,a.path,y)),alwaysSet:y in a.data})}}return a.common.async?
Promise.resolve().then(async()=>{let d=[];for(let y of f){let w=await y.key,S=await y.value;d.push({key:w,value:S,alwaysSet:y.alwaysSet})}return d}).then(d=>A.mergeObjectSync(
s,d)):A.mergeObjectSync(s,f)}get shape(){return this._def.shape()}strict(e){return p.errToObj,new r({...this._def,unknownKeys:"strict",...e!==void 0?{errorMap:(t,s)=>{
let a=this._def.errorMap?.(t,s).message??s.defaultError;return t.code==="unrecognized_keys"?{message:p.errToObj(e).message??a}:{message:a}}}:{}})}strip(){return new r(
{...this._def,unknownKeys:"strip"})}passthrough(){return new r({...this._def,unknownKeys:"passthrough"})}extend(e){return new r({...this._def,shape:()=>({...this.
_def.shape(),...e})})}merge(e){return new r({unknownKeys:e._def.unknownKeys,catchall:e._def.catchall,shape:()=>({...this._def.shape(),...e._def.shape()}),typeName:_.
ZodObject})}setKey(e,t){return this.augment({[e]:t})}catchall(e){return new r({...this._def,catchall:e})}pick(e){let t={};for(let s of b.objectKeys(e))e[s]&&this.
shape[s]&&(t[s]=this.shape[s]);return new r({...this._def,shape:()=>t})}omit(e){let t={};for(let s of b.objectKeys(this.shape))e[s]||(t[s]=this.shape[s]);return new r(
{...this._def,shape:()=>t})}deepPartial(){return H(this)}partial(e){let t={};for(let s of b.objectKeys(this.shape)){let a=this.shape[s];e&&!e[s]?t[s]=a:t[s]=a.optional()}
return new r({...this._def,shape:()=>t})}required(e){let t={};for(let s of b.objectKeys(this.shape))if(e&&!e[s])t[s]=this.shape[s];else{let n=this.shape[s];for(;n instanceof
I;)n=n._def.innerType;t[s]=n}return new r({...this._def,shape:()=>t})}keyof(){return De(b.objectKeys(this.shape))}};R.create=(r,e)=>new R({shape:()=>r,unknownKeys:"\
strip",catchall:$.create(),typeName:_.ZodObject,...v(e)});R.strictCreate=(r,e)=>new R({shape:()=>r,unknownKeys:"strict",catchall:$.create(),typeName:_.ZodObject,
...v(e)});R.lazycreate=(r,e)=>new R({shape:r,unknownKeys:"strip",catchall:$.create(),typeName:_.ZodObject,...v(e)});var K=class extends x{_parse(e){let{ctx:t}=this.
_processInputParams(e),s=this._def.options;function a(n){for(let o of n)if(o.result.status==="valid")return o.result;for(let o of n)if(o.result.status==="dirty")
return t.common.issues.push(...o.ctx.common.issues),o.result;let i=n.map(o=>new j(o.ctx.common.issues));return u(t,{code:c.invalid_union,unionErrors:i}),g}if(t.
common.async)return Promise.all(s.map(async n=>{let i={...t,common:{...t.common,issues:[]},parent:null};return{result:await n._parseAsync({data:t.data,path:t.path,
parent:i}),ctx:i}})).then(a);{let n,i=[];for(let f of s){let d={...t,common:{...t.common,issues:[]},parent:null},y=f._parseSync({data:t.data,path:t.path,parent:d});
if(y.status==="valid")return y;y.status==="dirty"&&!n&&(n={result:y,ctx:d}),d.common.issues.length&&i.push(d.common.issues)}if(n)return t.common.issues.push(...n.
ctx.common.issues),n.result;let o=i.map(f=>new j(f));return u(t,{code:c.invalid_union,unionErrors:o}),g}}get options(){return this._def.options}};K.create=(r,e)=>new K(
{options:r,typeName:_.ZodUnion,...v(e)});var M=r=>r instanceof te?M(r.schema):r instanceof N?M(r.innerType()):r instanceof re?[r.value]:r instanceof se?r.options:
r instanceof ae?b.objectValues(r.enum):r instanceof ne?M(r._def.innerType):r instanceof Q?[void 0]:r instanceof X?[null]:r instanceof I?[void 0,...M(r.unwrap())]:
r instanceof V?[null,...M(r.unwrap())]:r instanceof ke||r instanceof oe?M(r.unwrap()):r instanceof ie?M(r._def.innerType):[],je=class r extends x{_parse(e){let{
ctx:t}=this._processInputParams(e);if(t.parsedType!==l.object)return u(t,{code:c.invalid_type,expected:l.object,received:t.parsedType}),g;let s=this.discriminator,
a=t.data[s],n=this.optionsMap.get(a);return n?t.common.async?n._parseAsync({data:t.data,path:t.path,parent:t}):n._parseSync({data:t.data,path:t.path,parent:t}):
(u(t,{code:c.invalid_union_discriminator,options:Array.from(this.optionsMap.keys()),path:[s]}),g)}get discriminator(){return this._def.discriminator}get options(){
return this._def.options}get optionsMap(){return this._def.optionsMap}static create(e,t,s){let a=new Map;for(let n of t){let i=M(n.shape[e]);if(!i.length)throw new Error(
`A discriminator value for key \`${e}\` could not be extracted from all schema options`);for(let o of i){if(a.has(o))throw new Error(`Discriminator property ${String(
e)} has duplicate value ${String(o)}`);a.set(o,n)}}return new r({typeName:_.ZodDiscriminatedUnion,discriminator:e,options:t,optionsMap:a,...v(s)})}};function Re(r,e){
let t=Z(r),s=Z(e);if(r===e)return{valid:!0,data:r};if(t===l.object&&s===l.object){let a=b.objectKeys(e),n=b.objectKeys(r).filter(o=>a.indexOf(o)!==-1),i={...r,...e};
Object.prototype.hasOwnProperty.call(i,"__proto__")&&delete i.__proto__;for(let o of n){if(o==="__proto__")continue;let f=Re(r[o],e[o]);if(!f.valid)return{valid:!1};
i[o]=f.data}return{valid:!0,data:i}}else if(t===l.array&&s===l.array){if(r.length!==e.length)return{valid:!1};let a=[];for(let n=0;n<r.length;n++){let i=r[n],o=e[n],
f=Re(i,o);if(!f.valid)return{valid:!1};a.push(f.data)}return{valid:!0,data:a}}else return t===l.date&&s===l.date&&+r==+e?{valid:!0,data:r}:{valid:!1}}var ee=class extends x{_parse(e){
let{status:t,ctx:s}=this._processInputParams(e),a=(n,i)=>{if(Ae(n)||Ae(i))return g;let o=Re(n.value,i.value);return o.valid?((Oe(n)||Oe(i))&&t.dirty(),{status:t.
value,value:o.data}):(u(s,{code:c.invalid_intersection_types}),g)};return s.common.async?Promise.all([this._def.left._parseAsync({data:s.data,path:s.path,parent:s}),
this._def.right._parseAsync({data:s.data,path:s.path,parent:s})]).then(([n,i])=>a(n,i)):a(this._def.left._parseSync({data:s.data,path:s.path,parent:s}),this._def.
right._parseSync({data:s.data,path:s.path,parent:s}))}};ee.create=(r,e,t)=>new ee({left:r,right:e,typeName:_.ZodIntersection,...v(t)});var P=class r extends x{_parse(e){
let{status:t,ctx:s}=this._processInputParams(e);if(s.parsedType!==l.array)return u(s,{code:c.invalid_type,expected:l.array,received:s.parsedType}),g;if(s.data.length<
this._def.items.length)return u(s,{code:c.too_small,minimum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),g;!this._def.rest&&s.data.length>this._def.
items.length&&(u(s,{code:c.too_big,maximum:this._def.items.length,inclusive:!0,exact:!1,type:"array"}),t.dirty());let n=[...s.data].map((i,o)=>{let f=this._def.
items[o]||this._def.rest;return f?f._parse(new E(s,i,s.path,o)):null}).filter(i=>!!i);return s.common.async?Promise.all(n).then(i=>A.mergeArray(t,i)):A.mergeArray(
t,n)}get items(){return this._def.items}rest(e){return new r({...this._def,rest:e})}};P.create=(r,e)=>{if(!Array.isArray(r))throw new Error("You must pass an ar\
ray of schemas to z.tuple([ ... ])");return new P({items:r,typeName:_.ZodTuple,rest:null,...v(e)})};var Ee=class r extends x{get keySchema(){return this._def.keyType}get valueSchema(){
return this._def.valueType}_parse(e){let{status:t,ctx:s}=this._processInputParams(e);if(s.parsedType!==l.object)return u(s,{code:c.invalid_type,expected:l.object,
received:s.parsedType}),g;let a=[],n=this._def.keyType,i=this._def.valueType;for(let o in s.data)a.push({key:n._parse(new E(s,o,s.path,o)),value:i._parse(new E(
s,s.data[o],s.path,o)),alwaysSet:o in s.data});return s.common.async?A.mergeObjectAsync(t,a):A.mergeObjectSync(t,a)}get element(){return this._def.valueType}static create(e,t,s){
return t instanceof x?new r({keyType:e,valueType:t,typeName:_.ZodRecord,...v(s)}):new r({keyType:G.create(),valueType:e,typeName:_.ZodRecord,...v(t)})}},ge=class extends x{get keySchema(){
return this._def.keyType}get valueSchema(){return this._def.valueType}_parse(e){let{status:t,ctx:s}=this._processInputParams(e);if(s.parsedType!==l.map)return u(
s,{code:c.invalid_type,expected:l.map,received:s.parsedType}),g;let a=this._def.keyType,n=this._def.valueType,i=[...s.data.entries()].map(([o,f],d)=>({key:a._parse(
new E(s,o,s.path,[d,"key"])),value:n._parse(new E(s,f,s.path,[d,"value"]))}));if(s.common.async){let o=new Map;return Promise.resolve().then(async()=>{for(let f of i){
let d=await f.key,y=await f.value;if(d.status==="aborted"||y.status==="aborted")return g;(d.status==="dirty"||y.status==="dirty")&&t.dirty(),o.set(d.value,y.value)}
return{status:t.value,value:o}})}else{let o=new Map;for(let f of i){let d=f.key,y=f.value;if(d.status==="aborted"||y.status==="aborted")return g;(d.status==="di\
rty"||y.status==="dirty")&&t.dirty(),o.set(d.value,y.value)}return{status:t.value,value:o}}}};ge.create=(r,e,t)=>new ge({valueType:e,keyType:r,typeName:_.ZodMap,
...v(t)});var _e=class r extends x{_parse(e){let{status:t,ctx:s}=this._processInputParams(e);if(s.parsedType!==l.set)return u(s,{code:c.invalid_type,expected:l.
set,received:s.parsedType}),g;let a=this._def;a.minSize!==null&&s.data.size<a.minSize.value&&(u(s,{code:c.too_small,minimum:a.minSize.value,type:"set",inclusive:!0,
exact:!1,message:a.minSize.message}),t.dirty()),a.maxSize!==null&&s.data.size>a.maxSize.value&&(u(s,{code:c.too_big,maximum:a.maxSize.value,type:"set",inclusive:!0,
exact:!1,message:a.maxSize.message}),t.dirty());let n=this._def.valueType;function i(f){let d=new Set;for(let y of f){if(y.status==="aborted")return g;y.status===
"dirty"&&t.dirty(),d.add(y.value)}return{status:t.value,value:d}}let o=[...s.data.values()].map((f,d)=>n._parse(new E(s,f,s.path,d)));return s.common.async?Promise.
all(o).then(f=>i(f)):i(o)}min(e,t){return new r({...this._def,minSize:{value:e,message:p.toString(t)}})}max(e,t){return new r({...this._def,maxSize:{value:e,message:p.
toString(t)}})}size(e,t){return this.min(e,t).max(e,t)}nonempty(e){return this.min(1,e)}};_e.create=(r,e)=>new _e({valueType:r,minSize:null,maxSize:null,typeName:_.
ZodSet,...v(e)});var Ie=class r extends x{constructor(){super(...arguments),this.validate=this.implement}_parse(e){let{ctx:t}=this._processInputParams(e);if(t.parsedType!==
l.function)return u(t,{code:c.invalid_type,expected:l.function,received:t.parsedType}),g;function s(o,f){return be({data:o,path:t.path,errorMaps:[t.common.contextualErrorMap,
t.schemaErrorMap,ce(),L].filter(d=>!!d),issueData:{code:c.invalid_arguments,argumentsError:f}})}function a(o,f){return be({data:o,path:t.path,errorMaps:[t.common.
contextualErrorMap,t.schemaErrorMap,ce(),L].filter(d=>!!d),issueData:{code:c.invalid_return_type,returnTypeError:f}})}let n={errorMap:t.common.contextualErrorMap},
i=t.data;if(this._def.returns instanceof W){let o=this;return O(async function(...f){let d=new j([]),y=await o._def.args.parseAsync(f,n).catch(B=>{throw d.addIssue(
s(f,B)),d}),w=await Reflect.apply(i,this,y);return await o._def.returns._def.type.parseAsync(w,n).catch(B=>{throw d.addIssue(a(w,B)),d})})}else{let o=this;return O(
function(...f){let d=o._def.args.safeParse(f,n);if(!d.success)throw new j([s(f,d.error)]);let y=Reflect.apply(i,this,d.data),w=o._def.returns.safeParse(y,n);if(!w.
success)throw new j([a(y,w.error)]);return w.data})}}parameters(){return this._def.args}returnType(){return this._def.returns}args(...e){return new r({...this._def,
args:P.create(e).rest(D.create())})}returns(e){return new r({...this._def,returns:e})}implement(e){return this.parse(e)}strictImplement(e){return this.parse(e)}static create(e,t,s){
return new r({args:e||P.create([]).rest(D.create()),returns:t||D.create(),typeName:_.ZodFunction,...v(s)})}},te=class extends x{get schema(){return this._def.getter()}_parse(e){
let{ctx:t}=this._processInputParams(e);return this._def.getter()._parse({data:t.data,path:t.path,parent:t})}};te.create=(r,e)=>new te({getter:r,typeName:_.ZodLazy,
...v(e)});var re=class extends x{_parse(e){if(e.data!==this._def.value){let t=this._getOrReturnCtx(e);return u(t,{received:t.data,code:c.invalid_literal,expected:this.
_def.value}),g}return{status:"valid",value:e.data}}get value(){return this._def.value}};re.create=(r,e)=>new re({value:r,typeName:_.ZodLiteral,...v(e)});function De(r,e){
return new se({values:r,typeName:_.ZodEnum,...v(e)})}var se=class r extends x{_parse(e){if(typeof e.data!="string"){let t=this._getOrReturnCtx(e),s=this._def.values;
return u(t,{expected:b.joinValues(s),received:t.parsedType,code:c.invalid_type}),g}if(this._cache||(this._cache=new Set(this._def.values)),!this._cache.has(e.data)){
let t=this._getOrReturnCtx(e),s=this._def.values;return u(t,{received:t.data,code:c.invalid_enum_value,options:s}),g}return O(e.data)}get options(){return this.
_def.values}get enum(){let e={};for(let t of this._def.values)e[t]=t;return e}get Values(){let e={};for(let t of this._def.values)e[t]=t;return e}get Enum(){let e={};
for(let t of this._def.values)e[t]=t;return e}extract(e,t=this._def){return r.create(e,{...this._def,...t})}exclude(e,t=this._def){return r.create(this.options.
filter(s=>!e.includes(s)),{...this._def,...t})}};se.create=De;var ae=class extends x{_parse(e){let t=b.getValidEnumValues(this._def.values),s=this._getOrReturnCtx(
e);if(s.parsedType!==l.string&&s.parsedType!==l.number){let a=b.objectValues(t);return u(s,{expected:b.joinValues(a),received:s.parsedType,code:c.invalid_type}),
g}if(this._cache||(this._cache=new Set(b.getValidEnumValues(this._def.values))),!this._cache.has(e.data)){let a=b.objectValues(t);return u(s,{received:s.data,code:c.
invalid_enum_value,options:a}),g}return O(e.data)}get enum(){return this._def.values}};ae.create=(r,e)=>new ae({values:r,typeName:_.ZodNativeEnum,...v(e)});var W=class extends x{unwrap(){
return this._def.type}_parse(e){let{ctx:t}=this._processInputParams(e);if(t.parsedType!==l.promise&&t.common.async===!1)return u(t,{code:c.invalid_type,expected:l.
promise,received:t.parsedType}),g;let s=t.parsedType===l.promise?t.data:Promise.resolve(t.data);return O(s.then(a=>this._def.type.parseAsync(a,{path:t.path,errorMap:t.
common.contextualErrorMap})))}};W.create=(r,e)=>new W({type:r,typeName:_.ZodPromise,...v(e)});var N=class extends x{innerType(){return this._def.schema}sourceType(){
return this._def.schema._def.typeName===_.ZodEffects?this._def.schema.sourceType():this._def.schema}_parse(e){let{status:t,ctx:s}=this._processInputParams(e),a=this.
_def.effect||null,n={addIssue:i=>{u(s,i),i.fatal?t.abort():t.dirty()},get path(){return s.path}};if(n.addIssue=n.addIssue.bind(n),a.type==="preprocess"){let i=a.
transform(s.data,n);if(s.common.async)return Promise.resolve(i).then(async o=>{if(t.value==="aborted")return g;let f=await this._def.schema._parseAsync({data:o,
path:s.path,parent:s});return f.status==="aborted"?g:f.status==="dirty"?Y(f.value):t.value==="dirty"?Y(f.value):f});{if(t.value==="aborted")return g;let o=this.
_def.schema._parseSync({data:i,path:s.path,parent:s});return o.status==="aborted"?g:o.status==="dirty"?Y(o.value):t.value==="dirty"?Y(o.value):o}}if(a.type==="r\
efinement"){let i=o=>{let f=a.refinement(o,n);if(s.common.async)return Promise.resolve(f);if(f instanceof Promise)throw new Error("Async refinement encountered \
during synchronous parse operation. Use .parseAsync instead.");return o};if(s.common.async===!1){let o=this._def.schema._parseSync({data:s.data,path:s.path,parent:s});
return o.status==="aborted"?g:(o.status==="dirty"&&t.dirty(),i(o.value),{status:t.value,value:o.value})}else return this._def.schema._parseAsync({data:s.data,path:s.
path,parent:s}).then(o=>o.status==="aborted"?g:(o.status==="dirty"&&t.dirty(),i(o.value).then(()=>({status:t.value,value:o.value}))))}if(a.type==="transform")if(s.
common.async===!1){let i=this._def.schema._parseSync({data:s.data,path:s.path,parent:s});if(!U(i))return g;let o=a.transform(i.value,n);if(o instanceof Promise)
throw new Error("Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.");return{status:t.value,value:o}}else return this.
_def.schema._parseAsync({data:s.data,path:s.path,parent:s}).then(i=>U(i)?Promise.resolve(a.transform(i.value,n)).then(o=>({status:t.value,value:o})):g);b.assertNever(
a)}};N.create=(r,e,t)=>new N({schema:r,typeName:_.ZodEffects,effect:e,...v(t)});N.createWithPreprocess=(r,e,t)=>new N({schema:e,effect:{type:"preprocess",transform:r},
typeName:_.ZodEffects,...v(t)});var I=class extends x{_parse(e){return this._getType(e)===l.undefined?O(void 0):this._def.innerType._parse(e)}unwrap(){return this._def.innerType}};I.create=(r,e)=>new I(
{innerType:r,typeName:_.ZodOptional,...v(e)});var V=class extends x{_parse(e){return this._getType(e)===l.null?O(null):this._def.innerType._parse(e)}unwrap(){return this.
_def.innerType}};V.create=(r,e)=>new V({innerType:r,typeName:_.ZodNullable,...v(e)});var ne=class extends x{_parse(e){let{ctx:t}=this._processInputParams(e),s=t.
data;return t.parsedType===l.undefined&&(s=this._def.defaultValue()),this._def.innerType._parse({data:s,path:t.path,parent:t})}removeDefault(){return this._def.
innerType}};ne.create=(r,e)=>new ne({innerType:r,typeName:_.ZodDefault,defaultValue:typeof e.default=="function"?e.default:()=>e.default,...v(e)});var ie=class extends x{_parse(e){
let{ctx:t}=this._processInputParams(e),s={...t,common:{...t.common,issues:[]}},a=this._def.innerType._parse({data:s.data,path:s.path,parent:{...s}});return de(a)?
a.then(n=>({status:"valid",value:n.status==="valid"?n.value:this._def.catchValue({get error(){return new j(s.common.issues)},input:s.data})})):{status:"valid",value:a.
status==="valid"?a.value:this._def.catchValue({get error(){return new j(s.common.issues)},input:s.data})}}removeCatch(){return this._def.innerType}};ie.create=(r,e)=>new ie(
{innerType:r,typeName:_.ZodCatch,catchValue:typeof e.catch=="function"?e.catch:()=>e.catch,...v(e)});var ve=class extends x{_parse(e){if(this._getType(e)!==l.nan){
let s=this._getOrReturnCtx(e);return u(s,{code:c.invalid_type,expected:l.nan,received:s.parsedType}),g}return{status:"valid",value:e.data}}};ve.create=r=>new ve(
{typeName:_.ZodNaN,...v(r)});var ke=class extends x{_parse(e){let{ctx:t}=this._processInputParams(e),s=t.data;return this._def.type._parse({data:s,path:t.path,parent:t})}unwrap(){return this.
_def.type}},we=class r extends x{_parse(e){let{status:t,ctx:s}=this._processInputParams(e);if(s.common.async)return(async()=>{let n=await this._def.in._parseAsync(
{data:s.data,path:s.path,parent:s});return n.status==="aborted"?g:n.status==="dirty"?(t.dirty(),Y(n.value)):this._def.out._parseAsync({data:n.value,path:s.path,
parent:s})})();{let a=this._def.in._parseSync({data:s.data,path:s.path,parent:s});return a.status==="aborted"?g:a.status==="dirty"?(t.dirty(),{status:"dirty",value:a.
value}):this._def.out._parseSync({data:a.value,path:s.path,parent:s})}}static create(e,t){return new r({in:e,out:t,typeName:_.ZodPipeline})}},oe=class extends x{_parse(e){
let t=this._def.innerType._parse(e),s=a=>(U(a)&&(a.value=Object.freeze(a.value)),a);return de(t)?t.then(a=>s(a)):s(t)}unwrap(){return this._def.innerType}};oe.create=
(r,e)=>new oe({innerType:r,typeName:_.ZodReadonly,...v(e)});var Ut={object:R.lazycreate},_;(function(r){r.ZodString="ZodString",r.ZodNumber="ZodNumber",r.ZodNaN="ZodNaN",r.ZodBigInt="ZodBigInt",r.ZodBoolean="ZodBoolean",
r.ZodDate="ZodDate",r.ZodSymbol="ZodSymbol",r.ZodUndefined="ZodUndefined",r.ZodNull="ZodNull",r.ZodAny="ZodAny",r.ZodUnknown="ZodUnknown",r.ZodNever="ZodNever",
r.ZodVoid="ZodVoid",r.ZodArray="ZodArray",r.ZodObject="ZodObject",r.ZodUnion="ZodUnion",r.ZodDiscriminatedUnion="ZodDiscriminatedUnion",r.ZodIntersection="ZodIn\
tersection",r.ZodTuple="ZodTuple",r.ZodRecord="ZodRecord",r.ZodMap="ZodMap",r.ZodSet="ZodSet",r.ZodFunction="ZodFunction",r.ZodLazy="ZodLazy",r.ZodLiteral="ZodL\
iteral",r.ZodEnum="ZodEnum",r.ZodEffects="ZodEffects",r.ZodNativeEnum="ZodNativeEnum",r.ZodOptional="ZodOptional",r.ZodNullable="ZodNullable",r.ZodDefault="ZodD\
efault",r.ZodCatch="ZodCatch",r.ZodPromise="ZodPromise",r.ZodBranded="ZodBranded",r.ZodPipeline="ZodPipeline",r.ZodReadonly="ZodReadonly"})(_||(_={}));var Wt=G.create,qt=ue.create,Jt=ve.create,Yt=le.create,Ht=fe.create,Gt=he.create,Qt=pe.create,Xt=Q.create,Kt=X.create,er=me.create,tr=D.create,rr=$.create,sr=ye.
create,ar=F.create,nr=R.create,ir=R.strictCreate,or=K.create,cr=je.create,dr=ee.create,ur=P.create,lr=Ee.create,fr=ge.create,hr=_e.create,pr=Ie.create,mr=te.create,
yr=re.create,gr=se.create,_r=ae.create,vr=W.create,xr=N.create,br=I.create,kr=V.create,wr=N.createWithPreprocess,Tr=we.create;var xe=class extends Error{constructor(e,t){super(e),this.name="ParseError",this.type=t.type,this.field=t.field,this.value=t.value,this.line=t.line}},Fe=10,wt=13,
q=32;function Ne(r){}function We(r){if(typeof r=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser(\
{onEvent: fn})`?");let{onEvent:e=Ne,onError:t=Ne,onRetry:s=Ne,onComment:a,maxBufferSize:n}=r,i=[],o=0,f=!0,d,y="",w=0,S,B=!1;function Je(m){if(B)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(f&&(f=!1,m.charCodeAt(0)===239&&m.
charCodeAt(1)===187&&m.charCodeAt(2)===191&&(m=m.slice(3))),i.length===0){let T=$e(m);T!==""&&(i.push(T),o=T.length),Te();return}if(m.indexOf(`
`)===-1&&m.indexOf("\r")===-1){i.push(m),o+=m.length,Te();return}i.push(m);let h=i.join("");i.length=0,o=0;let k=$e(h);k!==""&&(i.push(k),o=k.length),Te()}function Te(){
n!==void 0&&(o+y.length<=n||(B=!0,i.length=0,o=0,d=void 0,y="",w=0,S=void 0,t(new xe(`Buffered data exceeded max buffer size of ${n} characters`,{type:"max-buff\
er-size-exceeded"}))))}function $e(m){let h=0;if(m.indexOf("\r")===-1){let k=m.indexOf(`
`,h);for(;k!==-1;){if(h===k){w>0&&e({id:d,event:S,data:y}),d=void 0,y="",w=0,S=void 0,h=k+1,k=m.indexOf(`
`,h);continue}let T=m.charCodeAt(h);if(Be(m,h,T)){let C=m.charCodeAt(h+5)===q?h+6:h+5,z=m.slice(C,k);if(w===0&&m.charCodeAt(k+1)===Fe){e({id:d,event:S,data:z}),
d=void 0,y="",S=void 0,h=k+2,k=m.indexOf(`
`,h);continue}y=w===0?z:`${y}
${z}`,w++}else Ue(m,h,T)?S=m.slice(m.charCodeAt(h+6)===q?h+7:h+6,k)||void 0:Ce(m,h,k);h=k+1,k=m.indexOf(`
`,h)}return m.slice(h)}for(;h<m.length;){let k=m.indexOf("\r",h),T=m.indexOf(`
`,h),C=-1;if(k!==-1&&T!==-1?C=k<T?k:T:k!==-1?k===m.length-1?C=-1:C=k:T!==-1&&(C=T),C===-1)break;Ce(m,h,C),h=C+1,m.charCodeAt(h-1)===wt&&m.charCodeAt(h)===Fe&&h++}
return m.slice(h)}function Ce(m,h,k){if(h===k){Ye();return}let T=m.charCodeAt(h);if(Be(m,h,T)){let J=m.charCodeAt(h+5)===q?h+6:h+5,Me=m.slice(J,k);y=w===0?Me:`${y}\

${Me}`,w++;return}if(Ue(m,h,T)){S=m.slice(m.charCodeAt(h+6)===q?h+7:h+6,k)||void 0;return}if(T===105&&m.charCodeAt(h+1)===100&&m.charCodeAt(h+2)===58){let J=m.slice(
m.charCodeAt(h+3)===q?h+4:h+3,k);J.includes("\0")||(d=J);return}if(T===58){if(a){let J=m.slice(h,k);a(J.slice(m.charCodeAt(h+1)===q?2:1))}return}let C=m.slice(h,
k),z=C.indexOf(":");if(z===-1){Ze(C,"",C);return}let Ge=C.slice(0,z),Qe=C.charCodeAt(z+1)===q?2:1,Xe=C.slice(z+Qe);Ze(Ge,Xe,C)}function Ze(m,h,k){switch(m){case"\
event":S=h||void 0;break;case"data":y=w===0?h:`${y}
${h}`,w++;break;case"id":h.includes("\0")||(d=h);break;case"retry":/^\d+$/.test(h)?s(parseInt(h,10)):t(new xe(`Invalid \`retry\` value: "${h}"`,{type:"invalid-r\
etry",value:h,line:k}));break;default:t(new xe(`Unknown field "${m.length>20?`${m.slice(0,20)}\u2026`:m}"`,{type:"unknown-field",field:m,value:h,line:k}));break}}
function Ye(){w>0&&e({id:d,event:S,data:y}),d=void 0,y="",w=0,S=void 0}function He(m={}){if(m.consume&&i.length>0){let h=i.join("");Ce(h,0,h.length)}f=!0,d=void 0,
y="",w=0,S=void 0,i.length=0,o=0,B=!1}return{feed:Je,reset:He}}function Be(r,e,t){return t===100&&r.charCodeAt(e+1)===97&&r.charCodeAt(e+2)===116&&r.charCodeAt(
e+3)===97&&r.charCodeAt(e+4)===58}function Ue(r,e,t){return t===101&&r.charCodeAt(e+1)===118&&r.charCodeAt(e+2)===101&&r.charCodeAt(e+3)===110&&r.charCodeAt(e+4)===
116&&r.charCodeAt(e+5)===58}var qe=class extends TransformStream{constructor({onError:e,onRetry:t,onComment:s,maxBufferSize:a}={}){let n;super({start(i){n=We({onEvent:o=>{i.enqueue(o)},onError(o){
typeof e=="function"&&e(o),(e==="terminate"||o.type==="max-buffer-size-exceeded")&&i.error(o)},onRetry:t,onComment:s,maxBufferSize:a})},transform(i){n.feed(i)}})}};export{_ as a,qe as b};
