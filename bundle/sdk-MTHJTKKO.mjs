import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{A as y,F as z,G as A,O as B,P as C,Q as D,R as E,c as a,d as b,e as c,f as d,g as e,h as f,i as g,j as h,k as i,l as j,m as k,n as l,o as m,p as n,q as o,
r as p,s as q,t as r,u as s,v as t,w as u,x as v,y as w,z as x}from"./chunk-CLCMA2J4.mjs";import"./chunk-5FM3IUO5.mjs";import"./chunk-6WZNAABB.mjs";export{d as APIConnectionError,e as APIConnectionTimeoutError,b as APIError,z as APIPromise,c as APIUserAbortError,D as Anthropic,a as AnthropicError,h as AuthenticationError,
g as BadRequestError,C as BaseAnthropic,y as BetaFallbackState,s as ClientClosedRequestError,m as ConflictError,o as ContentTooLargeError,w as GatewayTimeoutError,
t as InternalServerError,k as NotFoundError,u as NotImplementedError,x as OverloadedError,A as PagePromise,i as PaymentRequiredError,j as PermissionDeniedError,
n as PreconditionFailedError,q as RateLimitError,r as RequestHeaderFieldsTooLargeError,l as RequestTimeoutError,f as RetryableError,v as ServiceUnavailableError,
p as UnprocessableEntityError,E as betaRefusalFallbackMiddleware,D as default,B as toFile};
