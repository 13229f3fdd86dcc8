import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

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

export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    dedupe: ["react", "react-dom"],
  },
  // assets as files: data: addresses in CSS or JS would fall to the policy
  build: { target: "es2022", assetsInlineLimit: 0 },
  preview: { headers: { "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff" } },
});
