import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import type { HtmlTagDescriptor, Plugin } from "vite";

// the page needs no more than this; a server that shows it to the public should send the same
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Fonts are asked for with the page, not after its style sheet: text that comes in its own font does not move. */
function preloadFonts(): Plugin {
  const tag = (file: string): HtmlTagDescriptor => ({
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${file}`, crossorigin: "" },
    injectTo: "head",
  });
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith(".woff2"))
          .map(tag),
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), preloadFonts()],
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    dedupe: ["react", "react-dom"],
  },
  // assets as files: data: addresses in CSS or JS would fall to the policy
  build: { target: "es2022", assetsInlineLimit: 0 },
  preview: { headers: { "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" } },
});
