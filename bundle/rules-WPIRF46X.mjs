import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);
import"./chunk-6WZNAABB.mjs";var A=/(?<![A-Za-z0-9])\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,u=/(?<![A-Za-z0-9])sk_[0-9a-f]{48}(?![0-9A-Za-z])/g,g=/(?<![A-Za-z0-9])sk-[A-Za-z0-9]{48}(?![A-Za-z0-9])/g,
p=[t("TelegramBotToken",A),t("ElevenLabsKey",u),t("StabilityKey",g)];function t(e,o){let r={[e]:{en:()=>e}};return{messages:r,meta:{id:`strata/${e}`,recommended:!0,
type:"scanner",supportedContentTypes:["text"]},create(n){let s=n.createTranslator(r);return{file({content:c}){for(let{index:a,0:l}of c.matchAll(o))n.report({message:s(
e),range:[a,a+l.length]})}}}}}export{p as ownRules};
