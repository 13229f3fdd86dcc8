import { begin } from "./script.js";

// A classic script, as any page may name it; where its address is not told, the page's own says nothing else.
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : "";
begin(address === "" ? location.href : address);
