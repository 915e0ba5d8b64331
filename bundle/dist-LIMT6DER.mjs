import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import{a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r}from"./chunk-L2BJFO7N.mjs";import"./chunk-6WZNAABB.mjs";export{a as AISDKError,b as APICallError,c as EmptyResponseBodyError,e as InvalidArgumentError,f as InvalidPromptError,g as InvalidResponseDataError,h as JSONParseError,
i as LoadAPIKeyError,j as LoadSettingError,k as NoContentGeneratedError,l as NoSuchModelError,m as TooManyEmbeddingValuesForCallError,n as TypeValidationError,o as UnsupportedFunctionalityError,
d as getErrorMessage,q as isJSONArray,r as isJSONObject,p as isJSONValue};
